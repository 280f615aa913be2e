// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/valuescale.h"

#include <QLocale>
#include <QTest>

using brood::ValueScale;
using brood::ValueUnit;
using namespace Qt::StringLiterals;

class TestValueScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFiguresInTheirUnit_data();
    void tellsFiguresInTheirUnit();
    void roundsSharesDown();
    void endsAxesAtRoundValues_data();
    void endsAxesAtRoundValues();
};

void TestValueScale::tellsFiguresInTheirUnit_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* name, double value, ValueUnit unit, const QString& label) {
        QTest::newRow(name) << value << static_cast<int>(unit) << label;
    };
    row("idle", 0, ValueUnit::Cores, u"0 %"_s);
    row("part of a core", 0.0123, ValueUnit::Cores, u"1.2 %"_s);
    row("a core", 1, ValueUnit::Cores, u"100 %"_s);
    row("cores", 12.34, ValueUnit::Cores, u"1,234 %"_s);
    row("bytes", 12, ValueUnit::Bytes, u"12 bytes"_s);
    row("mebibytes", 1.5 * 1024 * 1024, ValueUnit::Bytes, u"1.5 MiB"_s);
    row("a rate", 2048, ValueUnit::BytesPerSecond, u"2.0 KiB/s"_s);
    row("a count", 2.6, ValueUnit::Count, u"3"_s);
    row("nothing is below zero", -1, ValueUnit::Bytes, u"0 bytes"_s);
}

void TestValueScale::tellsFiguresInTheirUnit()
{
    QFETCH(double, value);
    QFETCH(int, unit);
    QTEST(ValueScale::label(value, static_cast<ValueUnit>(unit), QLocale(QLocale::English)), "label");
}

void TestValueScale::roundsSharesDown()
{
    const QLocale english(QLocale::English);
    QCOMPARE(ValueScale::percent(0.999, english), u"99 %"_s);
    QCOMPARE(ValueScale::percent(0.29, english), u"29 %"_s); // 28.999… as a double
    QCOMPARE(ValueScale::percent(1, english), u"100 %"_s);
}

void TestValueScale::endsAxesAtRoundValues_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("top");
    const auto row = [](const char* name, double value, ValueUnit unit, double top) {
        QTest::newRow(name) << value << static_cast<int>(unit) << top;
    };
    row("idle", 0, ValueUnit::Cores, 1);
    row("a core and a little", 1.03, ValueUnit::Cores, 1); // within the room above
    row("more than a core", 1.2, ValueUnit::Cores, 1.5);
    row("cores", 2.9, ValueUnit::Cores, 3);
    row("many cores", 33, ValueUnit::Cores, 50);
    row("no bytes", 0, ValueUnit::Bytes, 1024);
    row("bytes", 3e6, ValueUnit::Bytes, 4194304);
    row("exactly", 4194304, ValueUnit::BytesPerSecond, 4194304);
    row("one", 1, ValueUnit::Count, 2);
    row("some", 12, ValueUnit::Count, 20);
}

void TestValueScale::endsAxesAtRoundValues()
{
    QFETCH(double, value);
    QFETCH(int, unit);
    QTEST(ValueScale::roundTop(value, static_cast<ValueUnit>(unit)), "top");
}

QTEST_MAIN(TestValueScale)
#include "tst_valuescale.moc"
