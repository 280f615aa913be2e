// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeticker.h"

#include <QTest>

using brood::TimeTicker;
using namespace Qt::StringLiterals;

class TestTimeTicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksFitAnyRange_data();
    void ticksFitAnyRange();
};

void TestTimeTicker::ticksFitAnyRange_data()
{
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    for (const double upper :
         {1e-6, 3e-5, 1e-3, 0.02, 0.5, 1.0, 7.0, 45.0, 61.0, 500.0, 4000.0, 90000.0, 1e7}) {
        QTest::addRow("0 to %g", upper) << 0.0 << upper;
        if (upper * 0.001 > 1e-6) // what the finest step is
            QTest::addRow("%g to %g", upper, upper * 1.001) << upper << upper * 1.001;
    }
}

void TestTimeTicker::ticksFitAnyRange()
{
    QFETCH(double, lower);
    QFETCH(double, upper);
    const QFontMetricsF metrics{QFont()};
    for (const int pixels : {150, 400, 1600}) {
        TimeTicker ticker;
        ticker.setSpace(QFont(), pixels);
        QVector<double> ticks;
        QVector<QString> labels;
        ticker.generate({lower, upper}, QLocale::c(), u'f', 3, ticks, nullptr, &labels);
        QVERIFY2(ticks.size() < pixels / 30, qPrintable(labels.join(u'|')));
        QVERIFY2(pixels < 400 || ticks.size() >= 2, qPrintable(labels.join(u'|')));
        for (qsizetype i = 1; i < ticks.size(); ++i) {
            QVERIFY2(labels[i] != labels[i - 1], qPrintable(labels.join(u'|')));
            const double distance = (ticks[i] - ticks[i - 1]) / (upper - lower) * pixels;
            const double needed =
                (metrics.horizontalAdvance(labels[i]) + metrics.horizontalAdvance(labels[i - 1])) / 2;
            QVERIFY2(distance > needed, qPrintable(labels.join(u'|')));
        }
    }
}

QTEST_MAIN(TestTimeTicker)
#include "tst_timeticker.moc"
