// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timescale.h"

#include <QTest>

using brood::TimeScale;
using namespace Qt::StringLiterals;

class TestTimeScale : public QObject
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
};

void TestTimeScale::labels_data()
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

void TestTimeScale::labels()
{
    QFETCH(double, seconds);
    QFETCH(double, step);
    QFETCH(double, longest);
    QFETCH(QString, label);
    QCOMPARE(TimeScale::label(seconds, step, QLocale::c(), longest), label);
}

void TestTimeScale::labelsUseTheLocalesDigits()
{
    QCOMPARE(TimeScale::label(1.5, 0.5, QLocale(QLocale::German)), u"1,5 s"_s);
    QCOMPARE(TimeScale::label(2, 1, QLocale(QLocale::Arabic, QLocale::Egypt)), u"٢ s"_s);
}

void TestTimeScale::steps_data()
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

void TestTimeScale::steps()
{
    QFETCH(double, wanted);
    QFETCH(double, step);
    const double found = TimeScale::readableStep(wanted);
    QVERIFY2(qAbs(found - step) < step * 1e-9, qPrintable(QString::number(found)));
}

void TestTimeScale::lengths_data()
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

void TestTimeScale::lengths()
{
    QFETCH(double, seconds);
    QFETCH(double, length);
    QCOMPARE(TimeScale::readableLength(seconds), length);
}

QTEST_APPLESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
