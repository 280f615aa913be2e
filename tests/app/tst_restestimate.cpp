// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/restestimate.h"

#include <QTest>

#include <cmath>

using brood::RestEstimate;
using namespace std::chrono_literals;

class TestRestEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void reckonsWithTheSlots();
    void reckonsWithHowOftenJobsCanBeStarted();
    void followsAnotherNumberOfSlots();
    void forgetsWhatIsLongAgo();

private:
    /// As many as `slots` end each `ran`. @return when the last ones did
    std::chrono::nanoseconds run(int jobs, int slots, std::chrono::nanoseconds ran,
                                 std::chrono::nanoseconds from = {});
    [[nodiscard]] double seconds(std::chrono::nanoseconds now, std::uint32_t left, std::uint32_t slots) const
    {
        return std::chrono::duration<double>(m_estimate.rest(now, left, slots).value()).count();
    }
    RestEstimate m_estimate;
};

std::chrono::nanoseconds TestRestEstimate::run(int jobs, int slots, std::chrono::nanoseconds ran,
                                               std::chrono::nanoseconds from)
{
    std::chrono::nanoseconds at = from;
    for (int job = 0; job < jobs; ++job) {
        at = from + ran * (job / slots + 1);
        m_estimate.ended(at, ran);
    }
    return at;
}

void TestRestEstimate::knowsNothingAtFirst()
{
    QVERIFY(!m_estimate.rest(1s, 10, 2));
}

void TestRestEstimate::reckonsWithTheSlots()
{
    m_estimate = {};
    const auto now = run(20, 10, 1s);
    QVERIFY(std::abs(seconds(now, 80, 10) - 8) < 0.1);
}

void TestRestEstimate::reckonsWithHowOftenJobsCanBeStarted()
{
    m_estimate = {};
    for (int job = 1; job <= 1000; ++job)
        m_estimate.ended(1ms * job, 1ms); // a thousand in a second, whatever the room
    QVERIFY(std::abs(seconds(1s, 5000, 8) - 5) < 0.1);
}

void TestRestEstimate::followsAnotherNumberOfSlots()
{
    m_estimate = {};
    const auto now = run(40, 20, 1s);
    m_estimate.changed(now);
    QVERIFY(std::abs(seconds(now, 560, 2) - 280) < 1);
    // Those that ran end, and no others begin in their place.
    for (int job = 0; job < 18; ++job)
        m_estimate.ended(now + 500ms, 1s);
    QVERIFY(std::abs(seconds(now + 500ms, 542, 2) - 271) < 1);
    // And many more than before.
    m_estimate.changed(now + 1s);
    QVERIFY(std::abs(seconds(now + 1s, 542, 100) - 5.42) < 0.1);
}

void TestRestEstimate::forgetsWhatIsLongAgo()
{
    m_estimate = {};
    const auto now = run(1000, 10, 100ms);
    const auto later = run(200, 10, 1s, now);
    QVERIFY(std::abs(seconds(later, 100, 10) - 10) < 1);
}

QTEST_APPLESS_MAIN(TestRestEstimate)
#include "tst_restestimate.moc"
