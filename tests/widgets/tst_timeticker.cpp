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
    void labels_data();
    void labels();
    void labelsUseTheLocalesDigits();
    void steps_data();
    void steps();
    void lengths_data();
    void lengths();
    void ticksFitAnyRange_data();
    void ticksFitAnyRange();
};

void TestTimeTicker::labels_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("longest");
    QTest::addColumn<QString>("label");

    QTest::newRow("zero") << 0.0 << 1.0 << 0.0 << u"0 s"_s;
    QTest::newRow("rounding around zero") << -1e-17 << 1e-6 << 0.0 << u"0 s"_s;
    QTest::newRow("a microsecond") << 1e-6 << 1e-6 << 0.0 << u"1 µs"_s;
    QTest::newRow("microseconds") << 250e-6 << 50e-6 << 0.0 << u"250 µs"_s;
    QTest::newRow("a millisecond") << 1e-3 << 500e-6 << 0.0 << u"1.0 ms"_s;
    QTest::newRow("milliseconds") << 0.25 << 0.05 << 0.0 << u"250 ms"_s;
    QTest::newRow("milliseconds among seconds") << 0.25 << 0.05 << 2.0 << u"0.25 s"_s;
    QTest::newRow("microseconds among milliseconds") << 500e-6 << 100e-6 << 0.01 << u"0.5 ms"_s;
    QTest::newRow("a second") << 1.0 << 1.0 << 0.0 << u"1 s"_s;
    QTest::newRow("tenths") << 1.5 << 0.5 << 0.0 << u"1.5 s"_s;
    QTest::newRow("sum of tenths") << 0.1 + 0.2 + 1 << 0.1 << 0.0 << u"1.3 s"_s;
    QTest::newRow("deep zoom") << 1.00025 << 50e-6 << 0.0 << u"1.00025 s"_s;
    QTest::newRow("just below a minute") << 59.0 << 1.0 << 0.0 << u"59 s"_s;
    QTest::newRow("a minute") << 60.0 << 15.0 << 0.0 << u"1 min"_s;
    QTest::newRow("nearly a minute") << 59.9999999999 << 0.1 << 0.0 << u"1 min"_s;
    QTest::newRow("minute and seconds") << 90.0 << 30.0 << 0.0 << u"1 min 30 s"_s;
    QTest::newRow("minute and tenths") << 60.5 << 0.5 << 0.0 << u"1 min 0.5 s"_s;
    QTest::newRow("an hour") << 3600.0 << 600.0 << 0.0 << u"1 h"_s;
    QTest::newRow("hours and minutes") << 5400.0 << 1800.0 << 0.0 << u"1 h 30 min"_s;
    QTest::newRow("days") << 2 * 86400.0 << 86400.0 << 0.0 << u"2 d"_s;
    QTest::newRow("days and hours") << 2 * 86400.0 + 6 * 3600.0 << 6 * 3600.0 << 0.0 << u"2 d 6 h"_s;
    QTest::newRow("everything") << 90061.5 << 0.5 << 0.0 << u"1 d 1 h 1 min 1.5 s"_s;
}

void TestTimeTicker::labels()
{
    QFETCH(double, seconds);
    QFETCH(double, step);
    QFETCH(double, longest);
    QFETCH(QString, label);
    QCOMPARE(TimeTicker::label(seconds, step, QLocale::c(), longest), label);
}

void TestTimeTicker::labelsUseTheLocalesDigits()
{
    QCOMPARE(TimeTicker::label(1.5, 0.5, QLocale(QLocale::German)), u"1,5 s"_s);
    QCOMPARE(TimeTicker::label(2, 1, QLocale(QLocale::Arabic, QLocale::Egypt)), u"٢ s"_s);
}

void TestTimeTicker::steps_data()
{
    QTest::addColumn<double>("wanted");
    QTest::addColumn<double>("step");
    QTest::newRow("far too small") << 1e-12 << 1e-6;
    QTest::newRow("microseconds") << 3e-6 << 5e-6;
    QTest::newRow("milliseconds") << 0.0011 << 0.002;
    QTest::newRow("exact") << 0.2 << 0.2;
    QTest::newRow("seconds") << 2.5 << 5.0;
    QTest::newRow("more seconds") << 6.0 << 10.0;
    QTest::newRow("quarter of a minute") << 11.0 << 15.0;
    QTest::newRow("a minute") << 40.0 << 60.0;
    QTest::newRow("quarter of an hour") << 700.0 << 900.0;
    QTest::newRow("hours") << 8000.0 << 10800.0;
    QTest::newRow("a day") << 50000.0 << 86400.0;
    QTest::newRow("days") << 100000.0 << 172800.0;
    QTest::newRow("years") << 3e7 << 500 * 86400.0;
}

void TestTimeTicker::steps()
{
    QFETCH(double, wanted);
    QFETCH(double, step);
    const double found = TimeTicker::readableStep(wanted);
    QVERIFY2(qAbs(found - step) < step * 1e-9, qPrintable(QString::number(found)));
}

void TestTimeTicker::lengths_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("length");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("within a second") << 0.9 << 1.0;
    QTest::newRow("a bit more") << 1.01 << 1.5;
    QTest::newRow("seconds") << 6.5 << 8.0;
    QTest::newRow("a minute") << 41.0 << 60.0;
    QTest::newRow("minutes") << 61.0 << 90.0;
    QTest::newRow("hours") << 4000.0 << 5400.0;
    QTest::newRow("days") << 40 * 3600.0 + 1 << 2 * 86400.0;
}

void TestTimeTicker::lengths()
{
    QFETCH(double, seconds);
    QFETCH(double, length);
    QCOMPARE(TimeTicker::readableLength(seconds), length);
}

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
