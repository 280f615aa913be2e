// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/levelcriteria.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

using brood::Criterion;
using brood::ElapsedBound;
using brood::ElapsedPercentiles;
using brood::elapsedPercentiles;
using brood::judge;
using brood::LauncherSign;
using brood::LevelCriteria;
using brood::LevelJudgement;
using brood::LevelVerdict;
using brood::nearestRank;
using brood::RoundObservation;
using Nanoseconds = std::chrono::nanoseconds;
using namespace std::chrono_literals;

namespace {

/// Of `children`, all but `failed` took 100, 200 and 300 ms.
RoundObservation round(int children, int failed = 0)
{
    RoundObservation observation;
    observation.children = children;
    observation.succeeded = children - failed;
    observation.elapsed = ElapsedPercentiles{100ms, 200ms, 300ms};
    return observation;
}

constexpr LevelJudgement passed{LevelVerdict::Passed, Criterion::Everything, {}};

LevelJudgement failed(Criterion criterion)
{
    return {LevelVerdict::Failed, criterion, {}};
}

LevelJudgement inconclusive(Criterion criterion)
{
    return {LevelVerdict::Inconclusive, criterion, {}};
}

LevelJudgement limited(Criterion criterion, LauncherSign sign)
{
    return {LevelVerdict::LauncherLimited, criterion, sign};
}

std::optional<bool> anyAnswer()
{
    return *rc::gen::element(std::optional<bool>(), std::optional(false), std::optional(true));
}

ElapsedBound anyBound()
{
    ElapsedBound bound;
    if (*rc::gen::arbitrary<bool>())
        bound.absolute = std::chrono::milliseconds(*rc::gen::inRange(0, 20));
    if (*rc::gen::arbitrary<bool>())
        bound.factor = *rc::gen::inRange(0, 5);
    return bound;
}

std::optional<ElapsedPercentiles> anyElapsed()
{
    std::vector<Nanoseconds> times;
    for (const int time : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 20)))
        times.push_back(std::chrono::milliseconds(time));
    return elapsedPercentiles(times);
}

RoundObservation anyRound()
{
    RoundObservation observation;
    observation.children = *rc::gen::inRange(0, 50);
    observation.succeeded = *rc::gen::inRange(0, observation.children + 1);
    if (*rc::gen::inRange(0, 3) == 0)
        observation.notStarted = *rc::gen::inRange(0, observation.children - observation.succeeded + 1);
    observation.elapsed = anyElapsed();
    observation.isHealthy = anyAnswer();
    observation.isTargetAlive = anyAnswer();
    observation.signs = *rc::gen::container<std::vector<LauncherSign>>(
        rc::gen::element(LauncherSign::ForkAgain, LauncherSign::OpenFiles, LauncherSign::CpuSaturated,
                         LauncherSign::PortsUsedUp));
    observation.isInterrupted = *rc::gen::inRange(0, 10) == 0;
    return observation;
}

LevelCriteria anyCriteria()
{
    LevelCriteria criteria;
    criteria.largestFailureShare = *rc::gen::inRange(0, 101) / 100.0;
    criteria.p50 = anyBound();
    criteria.p95 = anyBound();
    criteria.p99 = anyBound();
    criteria.needsHealth = *rc::gen::arbitrary<bool>();
    criteria.needsTargetAlive = *rc::gen::arbitrary<bool>();
    return criteria;
}

} // namespace

class TestLevelCriteria : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNearestRank_data();
    void takesTheNearestRank();
    void takesTheLeastValueThatIsEnough();
    void knowsNoPercentilesOfNothing();
    void passesIfEveryChildSucceeds();
    void allowsAShareOfFailures_data();
    void allowsAShareOfFailures();
    void boundsElapsedTimes();
    void boundsElapsedTimesByLevelOne();
    void needsHealth();
    void needsTheTargetAlive();
    void namesWhatExplainsMost();
    void knowsNothingOfAnInterruptedRound();
    void doesNotBlameTheTargetForChildrenThatCouldNotStart();
    void doesNotBlameTheTargetWhileTheLauncherIsAtItsLimit();
    void passesOnABusyMachine();
    void isNeverUnjust();
};

void TestLevelCriteria::takesTheNearestRank_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("rank");
    QTest::newRow("one value") << 1 << 50 << 1;
    QTest::newRow("one value, p99") << 1 << 99 << 1;
    QTest::newRow("lower middle of an even number") << 10 << 50 << 5;
    QTest::newRow("middle of an odd number") << 5 << 50 << 3;
    QTest::newRow("p95 of few") << 19 << 95 << 19;
    QTest::newRow("p95 of 20") << 20 << 95 << 19;
    QTest::newRow("p95 of 21") << 21 << 95 << 20;
    QTest::newRow("p99 of few") << 99 << 99 << 99;
    QTest::newRow("p99 of 100") << 100 << 99 << 99;
    QTest::newRow("p99 of 101") << 101 << 99 << 100;
    QTest::newRow("p100") << 7 << 100 << 7;
    QTest::newRow("p1") << 7 << 1 << 1;
}

void TestLevelCriteria::takesTheNearestRank()
{
    QFETCH(int, count);
    QFETCH(int, percent);
    QFETCH(int, rank);
    std::vector<Nanoseconds> sorted;
    for (int i = 1; i <= count; ++i)
        sorted.emplace_back(i);
    QCOMPARE(nearestRank(sorted, percent), Nanoseconds(rank));
}

void TestLevelCriteria::takesTheLeastValueThatIsEnough()
{
    QVERIFY(rc::check("at least so many percent do not exceed it, and of no lesser value", [] {
        std::vector<Nanoseconds> values;
        for (const int value : *rc::gen::nonEmpty<std::vector<int>>())
            values.emplace_back(value);
        const auto percentiles = elapsedPercentiles(values);
        const auto share = [&](auto isIn) {
            return std::ranges::count_if(values, isIn) * 100;
        };
        const auto all = static_cast<std::ptrdiff_t>(values.size());
        for (const auto& [percent, value] : {std::pair{50, percentiles->p50}, std::pair{95, percentiles->p95},
                                             std::pair{99, percentiles->p99}}) {
            const Nanoseconds most = value;
            RC_ASSERT(std::ranges::count(values, most) > 0);
            RC_ASSERT(share([most](Nanoseconds other) { return other <= most; }) >= percent * all);
            RC_ASSERT(share([most](Nanoseconds other) { return other < most; }) < percent * all);
        }
    }));
}

void TestLevelCriteria::knowsNoPercentilesOfNothing()
{
    QVERIFY(!elapsedPercentiles({}));
}

void TestLevelCriteria::passesIfEveryChildSucceeds()
{
    QCOMPARE(judge(round(1), {}), passed);
    QCOMPARE(judge(round(1000), {}), passed);
    QCOMPARE(judge(round(1000, 1), {}), failed(Criterion::FailureShare));
    QCOMPARE(judge(round(1, 1), {}), failed(Criterion::FailureShare));
    // What is not asked for does not matter.
    RoundObservation observation = round(8);
    observation.elapsed.reset();
    observation.isHealthy = false;
    observation.isTargetAlive = false;
    QCOMPARE(judge(observation, {}), passed);
}

void TestLevelCriteria::allowsAShareOfFailures_data()
{
    QTest::addColumn<int>("children");
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("share");
    QTest::addColumn<bool>("passes");
    QTest::newRow("exactly") << 20 << 1 << 0.05 << true;
    QTest::newRow("more") << 20 << 2 << 0.05 << false;
    QTest::newRow("too few children for one") << 19 << 1 << 0.05 << false;
    QTest::newRow("a share that is no binary fraction") << 100 << 29 << 0.29 << true;
    QTest::newRow("all may fail") << 3 << 3 << 1.0 << true;
}

void TestLevelCriteria::allowsAShareOfFailures()
{
    QFETCH(int, children);
    QFETCH(int, failures);
    QFETCH(double, share);
    QFETCH(bool, passes);
    LevelCriteria criteria;
    criteria.largestFailureShare = share;
    QCOMPARE(judge(round(children, failures), criteria), passes ? passed : failed(Criterion::FailureShare));
}

void TestLevelCriteria::boundsElapsedTimes()
{
    LevelCriteria criteria;
    criteria.p50.absolute = 100ms;
    criteria.p95.absolute = 200ms;
    criteria.p99.absolute = 300ms;
    QCOMPARE(judge(round(8), criteria), passed);
    criteria.p99.absolute = 300ms - 1ns;
    QCOMPARE(judge(round(8), criteria), failed(Criterion::ElapsedP99));
    criteria.p95.absolute = 200ms - 1ns;
    QCOMPARE(judge(round(8), criteria), failed(Criterion::ElapsedP95));
    criteria.p50.absolute = 100ms - 1ns;
    QCOMPARE(judge(round(8), criteria), failed(Criterion::ElapsedP50));

    RoundObservation observation = round(8);
    observation.elapsed.reset();
    QCOMPARE(judge(observation, criteria), inconclusive(Criterion::ElapsedP50));
}

void TestLevelCriteria::boundsElapsedTimesByLevelOne()
{
    const ElapsedPercentiles first{50ms, 100ms, 100ms};
    LevelCriteria criteria;
    criteria.p95.factor = 2;
    QCOMPARE(judge(round(8), criteria, first), passed);
    criteria.p99.factor = 2.5;
    QCOMPARE(judge(round(8), criteria, first), failed(Criterion::ElapsedP99));
    // Nothing to compare with
    QCOMPARE(judge(round(8), criteria), inconclusive(Criterion::ElapsedP95));
    QCOMPARE(judge(round(1), criteria), passed);
    // Both bounds count, and one that is exceeded counts more than one that is unknown.
    criteria.p99 = {.absolute = 299ms, .factor = 4};
    QCOMPARE(judge(round(8), criteria, first), failed(Criterion::ElapsedP99));
    QCOMPARE(judge(round(8), criteria), failed(Criterion::ElapsedP99));
    QCOMPARE(judge(round(1), criteria), failed(Criterion::ElapsedP99));
}

void TestLevelCriteria::needsHealth()
{
    LevelCriteria criteria;
    criteria.needsHealth = true;
    RoundObservation observation = round(8);
    QCOMPARE(judge(observation, criteria), inconclusive(Criterion::Health));
    observation.isHealthy = true;
    QCOMPARE(judge(observation, criteria), passed);
    observation.isHealthy = false;
    QCOMPARE(judge(observation, criteria), failed(Criterion::Health));
}

void TestLevelCriteria::needsTheTargetAlive()
{
    LevelCriteria criteria;
    criteria.needsTargetAlive = true;
    RoundObservation observation = round(8);
    QCOMPARE(judge(observation, criteria), inconclusive(Criterion::TargetAlive));
    observation.isTargetAlive = true;
    QCOMPARE(judge(observation, criteria), passed);
    observation.isTargetAlive = false;
    QCOMPARE(judge(observation, criteria), failed(Criterion::TargetAlive));
}

void TestLevelCriteria::namesWhatExplainsMost()
{
    LevelCriteria criteria;
    criteria.needsHealth = true;
    criteria.needsTargetAlive = true;
    criteria.p50.absolute = 1ms;
    RoundObservation observation = round(8, 8);
    observation.isHealthy = false;
    observation.isTargetAlive = false;
    QCOMPARE(judge(observation, criteria), failed(Criterion::TargetAlive));
    observation.isTargetAlive = true;
    QCOMPARE(judge(observation, criteria), failed(Criterion::Health));
    observation.isHealthy = true;
    QCOMPARE(judge(observation, criteria), failed(Criterion::FailureShare));
    observation.succeeded = 8;
    QCOMPARE(judge(observation, criteria), failed(Criterion::ElapsedP50));
    // That it failed is certain, although not everything is known.
    observation.isHealthy.reset();
    QCOMPARE(judge(observation, criteria), failed(Criterion::ElapsedP50));
}

void TestLevelCriteria::knowsNothingOfAnInterruptedRound()
{
    RoundObservation observation = round(8, 8);
    observation.isInterrupted = true;
    observation.notStarted = 3;
    observation.signs = {LauncherSign::ForkAgain};
    QCOMPARE(judge(observation, {}), inconclusive(Criterion::NotEnded));
    QCOMPARE(judge(RoundObservation(), {}), inconclusive(Criterion::NotEnded));
}

void TestLevelCriteria::doesNotBlameTheTargetForChildrenThatCouldNotStart()
{
    RoundObservation observation = round(8, 5);
    observation.notStarted = 2;
    observation.signs = {LauncherSign::CpuSaturated, LauncherSign::CgroupPids, LauncherSign::OpenFiles};
    QCOMPARE(judge(observation, {}), limited(Criterion::AllStarted, LauncherSign::CgroupPids));
    // So many may fail, but the level was not reached.
    LevelCriteria criteria;
    criteria.largestFailureShare = 1;
    QCOMPARE(judge(observation, criteria), limited(Criterion::AllStarted, LauncherSign::CgroupPids));
    observation.signs.clear();
    QCOMPARE(judge(observation, criteria),
             (LevelJudgement{LevelVerdict::LauncherLimited, Criterion::AllStarted, {}}));
}

void TestLevelCriteria::doesNotBlameTheTargetWhileTheLauncherIsAtItsLimit()
{
    LevelCriteria criteria;
    criteria.p99.absolute = 1ms;
    for (const LauncherSign sign :
         {LauncherSign::CpuSaturated, LauncherSign::MemorySaturated, LauncherSign::PortsUsedUp}) {
        RoundObservation observation = round(8, 1);
        observation.signs = {sign};
        QCOMPARE(judge(observation, {}), limited(Criterion::FailureShare, sign));
        observation.succeeded = 8;
        QCOMPARE(judge(observation, criteria), limited(Criterion::ElapsedP99, sign));
    }
}

void TestLevelCriteria::passesOnABusyMachine()
{
    RoundObservation observation = round(8);
    observation.signs = {LauncherSign::CpuSaturated};
    QCOMPARE(judge(observation, {}), passed);
    // Nor is it a limit if nothing is known.
    LevelCriteria criteria;
    criteria.needsHealth = true;
    QCOMPARE(judge(observation, criteria), inconclusive(Criterion::Health));
}

void TestLevelCriteria::isNeverUnjust()
{
    QVERIFY(rc::check(
        "Failed is never said with a sign of the launcher's limits, and Passed has no open question", [] {
            const RoundObservation observation = anyRound();
            const LevelCriteria criteria = anyCriteria();
            const auto first = anyElapsed();
            const LevelJudgement judgement = judge(observation, criteria, first);
            switch (judgement.verdict) {
            case LevelVerdict::Failed:
                RC_ASSERT(observation.signs.empty());
                RC_ASSERT(observation.notStarted == 0);
                RC_ASSERT(!observation.isInterrupted);
                RC_ASSERT(judgement.criterion >= Criterion::TargetAlive);
                break;
            case LevelVerdict::LauncherLimited:
                RC_ASSERT(observation.notStarted > 0 || !observation.signs.empty());
                RC_ASSERT(judgement.sign.has_value() == !observation.signs.empty());
                break;
            case LevelVerdict::Passed:
                RC_ASSERT(judgement == passed);
                RC_ASSERT(!observation.isInterrupted);
                RC_ASSERT(observation.notStarted == 0);
                RC_ASSERT(!criteria.needsHealth || observation.isHealthy == true);
                RC_ASSERT(!criteria.needsTargetAlive || observation.isTargetAlive == true);
                break;
            case LevelVerdict::Inconclusive: RC_ASSERT(!judgement.sign); break;
            }
            // More that succeed never make it worse.
            if (judgement.verdict == LevelVerdict::Passed) {
                RoundObservation better = observation;
                better.succeeded = better.children;
                RC_ASSERT(judge(better, criteria, first) == passed);
            }
        }));
}

QTEST_APPLESS_MAIN(TestLevelCriteria)
#include "tst_levelcriteria.moc"
