// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/duration.h"

#include <QTest>

#include <rapidcheck.h>

#include <cstdint>
#include <limits>

using brood::durationToText;
using brood::parseDuration;
using std::chrono::nanoseconds;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADuration_data();
    void readsADuration();
    void refusesWhatIsNoDuration_data();
    void refusesWhatIsNoDuration();
    void writesTheUsualText_data();
    void writesTheUsualText();
    void readsBackWhatItWrote();
    void takesZeroForNoTimeout();
};

void TestDuration::takesZeroForNoTimeout()
{
    QVERIFY(!brood::parseTimeout(u"0"));
    QVERIFY(!brood::parseTimeout(u"0s"));
    QVERIFY(!brood::parseTimeout(u"soon"));
    QCOMPARE(brood::parseTimeout(u"1ns"), std::optional(nanoseconds(1)));
}

void TestDuration::readsADuration_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ns");

    QTest::newRow("milliseconds") << QStringLiteral("500ms") << qint64{500'000'000};
    QTest::newRow("seconds") << QStringLiteral("2s") << qint64{2'000'000'000};
    QTest::newRow("minutes and seconds") << QStringLiteral("1m30s") << qint64{90'000'000'000};
    QTest::newRow("hour") << QStringLiteral("1h") << qint64{3'600'000'000'000};
    QTest::newRow("day") << QStringLiteral("1d") << qint64{86'400'000'000'000};
    QTest::newRow("microseconds") << QStringLiteral("250us") << qint64{250'000};
    QTest::newRow("nanoseconds") << QStringLiteral("7ns") << qint64{7};
    QTest::newRow("all units") << QStringLiteral("1d2h3m4s5ms6us7ns") << qint64{93'784'005'006'007};
    QTest::newRow("bare number") << QStringLiteral("2") << qint64{2'000'000'000};
    QTest::newRow("bare fraction") << QStringLiteral("0.5") << qint64{500'000'000};
    QTest::newRow("fraction without a zero") << QStringLiteral(".5") << qint64{500'000'000};
    QTest::newRow("fraction with a unit") << QStringLiteral("1.5s") << qint64{1'500'000'000};
    QTest::newRow("fraction of a day") << QStringLiteral("0.00000000001d") << qint64{864};
    QTest::newRow("fractions of two units") << QStringLiteral("1.5m0.25s") << qint64{90'250'000'000};
    QTest::newRow("fraction finer than a nanosecond")
        << QStringLiteral("0.12345678999") << qint64{123'456'789};
    QTest::newRow("no rounding through a double")
        << QStringLiteral("9007199.254740993s") << qint64{9'007'199'254'740'993};
    QTest::newRow("more than 59 seconds") << QStringLiteral("90s") << qint64{90'000'000'000};
    QTest::newRow("nothing") << QStringLiteral("0") << qint64{0};
    QTest::newRow("leading zeros") << QStringLiteral("0000000000000000000002s") << qint64{2'000'000'000};
    QTest::newRow("longest") << QStringLiteral("9223372036854775807ns") << std::numeric_limits<qint64>::max();
}

void TestDuration::readsADuration()
{
    QFETCH(QString, text);
    QFETCH(qint64, ns);
    const auto duration = parseDuration(text);
    QVERIFY(duration.has_value());
    QCOMPARE(qint64{duration->count()}, ns);
}

void TestDuration::refusesWhatIsNoDuration_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" ");
    QTest::newRow("unit alone") << QStringLiteral("s");
    QTest::newRow("negative") << QStringLiteral("-1s");
    QTest::newRow("plus") << QStringLiteral("+1s");
    QTest::newRow("unknown unit") << QStringLiteral("1w");
    QTest::newRow("upper case") << QStringLiteral("1S");
    QTest::newRow("rising units") << QStringLiteral("1s1m");
    QTest::newRow("unit twice") << QStringLiteral("1s1s");
    QTest::newRow("second number without a unit") << QStringLiteral("1m30");
    QTest::newRow("point without a fraction") << QStringLiteral("1.");
    QTest::newRow("point alone") << QStringLiteral(".");
    QTest::newRow("two points") << QStringLiteral("1.5.5s");
    QTest::newRow("decimal comma") << QStringLiteral("1,5s");
    QTest::newRow("blank inside") << QStringLiteral("1m 30s");
    QTest::newRow("exponent") << QStringLiteral("1e3");
    QTest::newRow("infinity") << QStringLiteral("inf");
    QTest::newRow("digits of another script") << QStringLiteral("\u0661s");
    QTest::newRow("too long in one unit") << QStringLiteral("9223372036854775808ns");
    QTest::newRow("too long in days") << QStringLiteral("106752d");
    QTest::newRow("too long in sum") << QStringLiteral("106751d24h");
    QTest::newRow("too many digits") << QStringLiteral("99999999999999999999999999s");
}

void TestDuration::refusesWhatIsNoDuration()
{
    QFETCH(QString, text);
    QVERIFY(!parseDuration(text).has_value());
}

void TestDuration::writesTheUsualText_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << qint64{0} << QStringLiteral("0s");
    QTest::newRow("nanosecond") << qint64{1} << QStringLiteral("1ns");
    QTest::newRow("microseconds") << qint64{1'500} << QStringLiteral("1.5us");
    QTest::newRow("half a second") << qint64{500'000'000} << QStringLiteral("500ms");
    QTest::newRow("second and a half") << qint64{1'500'000'000} << QStringLiteral("1.5s");
    QTest::newRow("minute") << qint64{60'000'000'000} << QStringLiteral("1m");
    QTest::newRow("minute and a half") << qint64{90'000'000'000} << QStringLiteral("1m30s");
    QTest::newRow("minute and a bit") << qint64{60'005'000'000} << QStringLiteral("1m5ms");
    QTest::newRow("day and an hour") << qint64{90'000'000'000'000} << QStringLiteral("1d1h");
}

void TestDuration::writesTheUsualText()
{
    QFETCH(qint64, ns);
    QFETCH(QString, text);
    QCOMPARE(durationToText(nanoseconds(ns)), text);
}

void TestDuration::readsBackWhatItWrote()
{
    QVERIFY(rc::check("parse(write(duration)) is the duration", [] {
        // Divided so that every magnitude comes up, and multiplied so that round figures do.
        const auto shift = *rc::gen::inRange(0, 63);
        const auto unit = *rc::gen::element<std::int64_t>(1, 1'000, 1'000'000, 1'000'000'000, 60'000'000'000);
        const auto any = *rc::gen::inRange<std::int64_t>(0, std::numeric_limits<std::int64_t>::max());
        const nanoseconds duration((any >> shift) / unit * unit);
        RC_ASSERT(parseDuration(durationToText(duration)) == duration);
    }));
    const auto longest = nanoseconds::max();
    QVERIFY(parseDuration(durationToText(longest)) == longest);
}

QTEST_APPLESS_MAIN(TestDuration)
#include "tst_duration.moc"
