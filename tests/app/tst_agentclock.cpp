// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/agentclock.h"

#include <QTest>

using brood::AgentClock;

// What another machine's monotonic clock shows, guessed from records that come late.

class TestAgentClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void trustsTheFastestRecord();
    void guesses_data();
    void guesses();
};

void TestAgentClock::knowsNothingAtFirst()
{
    const AgentClock clock;
    QVERIFY(!clock.isKnown());
    QCOMPARE(clock.at(12345), std::uint64_t{0});
}

void TestAgentClock::trustsTheFastestRecord()
{
    AgentClock clock;
    clock.observe(1000, 5500); // 500 late.
    QVERIFY(clock.isKnown());
    QCOMPARE(clock.at(5500), std::uint64_t{1000});
    clock.observe(2000, 6010); // 10 late.
    QCOMPARE(clock.at(6010), std::uint64_t{2000});
    clock.observe(3000, 9000); // 2,000 late.
    QCOMPARE(clock.at(9000), std::uint64_t{4990});
}

void TestAgentClock::guesses_data()
{
    constexpr std::uint64_t year = 31'557'600'000'000'000;
    QTest::addColumn<std::uint64_t>("agentNs");
    QTest::addColumn<std::uint64_t>("localNs");
    QTest::newRow("the same clock") << 5 * year << 5 * year;
    QTest::newRow("just booted") << std::uint64_t{7} << 20 * year;
    QTest::newRow("up for longer than we") << 20 * year << std::uint64_t{7};
}

void TestAgentClock::guesses()
{
    QFETCH(std::uint64_t, agentNs);
    QFETCH(std::uint64_t, localNs);
    AgentClock clock;
    clock.observe(agentNs, localNs);
    QCOMPARE(clock.at(localNs), agentNs);
    QCOMPARE(clock.at(localNs + 1'000'000), agentNs + 1'000'000);
}

QTEST_APPLESS_MAIN(TestAgentClock)
#include "tst_agentclock.moc"
