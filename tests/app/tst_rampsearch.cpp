// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rampsearch.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <utility>
#include <vector>

using brood::LevelVerdict;
using brood::RampAnswer;
using brood::RampLevel;
using brood::RampOutcome;
using brood::RampPlan;
using brood::RampSearch;
using brood::RampStep;
using brood::VerdictTally;

Q_DECLARE_METATYPE(brood::RampPlan)

namespace brood {

/// For rapidcheck's counterexamples.
std::ostream& operator<<(std::ostream& stream, LevelVerdict verdict)
{
    return stream << "PFLI"[static_cast<int>(verdict)];
}

} // namespace brood

namespace {

constexpr auto P = LevelVerdict::Passed;
constexpr auto F = LevelVerdict::Failed;
constexpr auto L = LevelVerdict::LauncherLimited;
constexpr auto I = LevelVerdict::Inconclusive;

using Levels = std::vector<int>;
using Verdicts = std::vector<LevelVerdict>;
using Target = std::function<LevelVerdict(const RampStep&)>;

/// Holds up to `limit` children.
Target upTo(int limit, LevelVerdict above = F)
{
    return [limit, above](const RampStep& step) {
        return step.level <= limit ? P : above;
    };
}

/// Whose levels have these verdicts, round by round, and then the last one's for good; other levels as
/// upTo().
Target scripted(std::map<int, Verdicts> rounds, int limit)
{
    return [rounds = std::move(rounds), limit](const RampStep& step) {
        const auto level = rounds.find(step.level);
        if (level == rounds.end())
            return upTo(limit)(step);
        const std::size_t index = static_cast<std::size_t>(step.round) - 1;
        return index < level->second.size() ? level->second[index] : level->second.back();
    };
}

/// The steps that were asked for. Gives up after a million, which the tests below would then notice.
std::vector<RampStep> searched(RampSearch& search, const Target& target)
{
    std::vector<RampStep> steps;
    while (const auto step = search.next()) {
        steps.push_back(*step);
        if (steps.size() > 1'000'000)
            break;
        search.observe(target(*step));
    }
    return steps;
}

Levels levelsOf(const std::vector<RampStep>& steps)
{
    Levels levels;
    for (const RampStep& step : steps)
        levels.push_back(step.level);
    return levels;
}

const RampLevel* find(const RampAnswer& answer, int level)
{
    const auto found = std::ranges::find(answer.levels, level, &RampLevel::level);
    return found != answer.levels.end() ? &*found : nullptr;
}

bool isNarrow(int passed, int failed, double tolerance)
{
    return failed - passed <= 1 || (passed > 0 && failed - passed <= tolerance * passed + 1e-9);
}

// What holds of every answer, to every target.
void checkAnswer(const RampPlan& plan, const RampAnswer& answer)
{
    RC_ASSERT(std::ranges::is_sorted(answer.levels, std::ranges::less_equal(), &RampLevel::level));
    constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
    std::int64_t ceiling = none;
    for (const RampLevel& level : answer.levels) {
        RC_ASSERT(!level.rounds.empty());
        // What was decided is not undone by a tie, of which a search that is stopped may leave one.
        if (level.verdict != I && level.tally().verdict() != I)
            RC_ASSERT(level.verdict == level.tally().verdict());
        if (level.verdict != P)
            ceiling = std::min<std::int64_t>(ceiling, level.level);
    }
    for (const RampLevel& level : answer.levels)
        RC_ASSERT((level.verdict == P) == (level.level < ceiling));
    if (answer.passed) {
        RC_ASSERT(find(answer, *answer.passed));
        RC_ASSERT(find(answer, *answer.passed)->verdict == P);
        RC_ASSERT(*answer.passed < ceiling);
    }
    if (answer.failed) {
        RC_ASSERT(find(answer, *answer.failed));
        RC_ASSERT(find(answer, *answer.failed)->verdict == F);
        RC_ASSERT(answer.passed.value_or(0) < *answer.failed);
    }
    // Nothing that was tried between them tells more.
    for (const RampLevel& level : answer.levels) {
        if (answer.failed && level.level > answer.passed.value_or(0) && level.level < *answer.failed)
            RC_ASSERT(level.verdict == I);
        if (answer.passed && level.level > *answer.passed)
            RC_ASSERT(level.verdict != P);
        // Nobody knows whose failure it is that comes after a limit of the launcher.
        if (answer.failed && level.verdict == L)
            RC_ASSERT(level.level > *answer.failed);
    }
    switch (answer.outcome) {
    case RampOutcome::Failed:
        RC_ASSERT(answer.failed.has_value());
        RC_ASSERT(*answer.failed == ceiling);
        if (plan.steps.empty())
            RC_ASSERT(isNarrow(answer.passed.value_or(0), *answer.failed, plan.tolerance));
        break;
    case RampOutcome::LauncherLimited:
        RC_ASSERT(!answer.failed);
        RC_ASSERT(ceiling != none);
        RC_ASSERT(find(answer, static_cast<int>(ceiling))->verdict == L);
        break;
    case RampOutcome::MaximumReached:
        RC_ASSERT(answer.passed == (plan.steps.empty() ? plan.max : plan.steps.back()));
        RC_ASSERT(!answer.failed);
        break;
    case RampOutcome::Inconclusive: break;
    }
}

// What holds of the steps of every search, noisy or not.
void checkSteps(const RampPlan& plan, const std::vector<RampStep>& steps)
{
    RC_ASSERT(static_cast<int>(steps.size()) <= RampSearch::roundsAtMost(plan));
    std::map<int, int> rounds;
    std::map<int, bool> isConfirming;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const RampStep& step = steps[i];
        RC_ASSERT(step.level >= 1);
        if (plan.steps.empty())
            RC_ASSERT(step.level <= plan.max);
        else
            RC_ASSERT(std::ranges::binary_search(plan.steps, step.level));
        RC_ASSERT(step.round == ++rounds[step.level]);
        // A level is left when it is decided, and comes again once at most: to be confirmed.
        const bool isNew = i == 0 || steps[i - 1].level != step.level;
        const bool isAgain = isNew && step.round > 1;
        if (isAgain || (!isNew && step.isConfirming != steps[i - 1].isConfirming)) {
            RC_ASSERT(step.isConfirming);
            RC_ASSERT(!isConfirming[step.level]);
        }
        if (!isNew && steps[i - 1].isConfirming)
            RC_ASSERT(step.isConfirming);
        isConfirming[step.level] = isConfirming[step.level] || step.isConfirming;
    }
}

RampPlan anyPlan()
{
    RampPlan plan;
    plan.max = *rc::gen::oneOf(rc::gen::inRange(1, 20), rc::gen::inRange(1, 5000),
                               rc::gen::element(1 << 20, std::numeric_limits<int>::max()));
    plan.start = *rc::gen::oneOf(rc::gen::just(1), rc::gen::inRange(1, std::min(plan.max, 10000) + 1));
    plan.tolerance = *rc::gen::element(0.0, 0.01, 0.05, 0.29, 1.0, 3.0);
    plan.rounds = *rc::gen::inRange(1, 8);
    plan.confirmations = *rc::gen::inRange(0, 6);
    plan.repeats = *rc::gen::inRange(0, 4);
    if (*rc::gen::inRange(0, 4) == 0) {
        const auto steps = *rc::gen::container<std::set<int>>(rc::gen::inRange(1, 2000));
        plan.steps.assign(steps.begin(), steps.end());
    }
    return plan;
}

int maximumOf(const RampPlan& plan)
{
    return plan.steps.empty() ? plan.max : plan.steps.back();
}

/// 0…max + 1, without running over.
int anyLimit(const RampPlan& plan)
{
    return *rc::gen::oneOf(rc::gen::inRange(0, std::min(maximumOf(plan), 100'000) + 1),
                           rc::gen::just(maximumOf(plan)), rc::gen::just(maximumOf(plan) - 1));
}

LevelVerdict anyVerdict()
{
    return *rc::gen::weightedElement<LevelVerdict>({{4, P}, {4, F}, {1, L}, {1, I}});
}

} // namespace

class TestRampSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talliesRounds_data();
    void talliesRounds();
    void isCertainWhenNothingElseCanCome();
    void triesLevels_data();
    void triesLevels();
    void stopsALevelAtItsMajority();
    void listsEveryRound();
    void repeatsInconclusiveRoundsUpToABound();
    void breaksTies();
    void confirmsBothEndsOnceEach();
    void goesDownWhereTheLowerEndDoesNotHold();
    void goesUpWhereTheUpperEndDoesNotHold();
    void doesNotBlameTheTargetAboveALauncherLimit();
    void blamesTheTargetBelowALauncherLimit();
    void looksBelowAnInconclusiveLevel();
    void endsWhereItIsStopped();
    void answersBeforeTheEndAsIfStopped();
    void takesNumbersOutOfRangeAsTheNearest();
    void findsEveryLimitInTime();
    void endsWithEveryNoisyTarget();
    void endsWithTargetsThatKeepMoving();
    void neverBlamesTheTargetForTheLauncher();
    void bracketsWheneverItIsStopped();
};

void TestRampSearch::talliesRounds_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* name, QList<int> counts, LevelVerdict verdict) {
        QTest::newRow(name) << counts << static_cast<int>(verdict);
    };
    // passed, failed, launcher-limited, inconclusive
    row("nothing", {0, 0, 0, 0}, I);
    row("only inconclusive", {0, 0, 0, 2}, I);
    row("passed", {2, 1, 0, 0}, P);
    row("passed, in spite of both", {3, 1, 1, 5}, P);
    row("half passed", {2, 2, 0, 0}, I);
    row("half failed", {1, 2, 1, 0}, L);
    row("failed", {1, 2, 0, 0}, F);
    row("failed once more than limited", {0, 2, 1, 0}, F);
    row("half passed, one limited", {2, 1, 1, 0}, L);
    row("failed as often as limited", {0, 1, 1, 0}, L);
    row("one of each", {1, 1, 1, 0}, L);
    row("too few failed", {3, 2, 1, 0}, L);
    row("limited", {1, 0, 2, 0}, L);
    row("half limited", {1, 0, 1, 0}, L);
}

void TestRampSearch::talliesRounds()
{
    QFETCH(QList<int>, counts);
    QFETCH(int, verdict);
    const VerdictTally tally{counts[0], counts[1], counts[2], counts[3]};
    QCOMPARE(static_cast<int>(tally.verdict()), verdict);
}

void TestRampSearch::isCertainWhenNothingElseCanCome()
{
    QVERIFY(rc::check("certain is what every continuation, and the tally itself, agrees on", [] {
        const VerdictTally tally{*rc::gen::inRange(0, 5), *rc::gen::inRange(0, 5), *rc::gen::inRange(0, 5),
                                 0};
        const int missing = *rc::gen::inRange(0, 6);
        std::vector<LevelVerdict> verdicts;
        for (int passed = 0; passed <= missing; ++passed) {
            for (int failed = 0; passed + failed <= missing; ++failed) {
                VerdictTally then = tally;
                then.passed += passed;
                then.failed += failed;
                then.launcherLimited += missing - passed - failed;
                verdicts.push_back(then.verdict());
            }
        }
        const bool isCertain =
            std::ranges::adjacent_find(verdicts, std::ranges::not_equal_to()) == verdicts.end();
        RC_ASSERT(tally.isCertain(tally.decisive() + missing) == isCertain);
        if (isCertain)
            RC_ASSERT(tally.verdict() == verdicts.front());
    }));
}

void TestRampSearch::triesLevels_data()
{
    QTest::addColumn<RampPlan>("plan");
    QTest::addColumn<int>("limit");
    QTest::addColumn<Levels>("levels");
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("failed");
    const auto row = [](const char* name, RampPlan plan, int limit, Levels levels, int passed, int failed) {
        plan.rounds = 1;
        plan.confirmations = 0;
        QTest::newRow(name) << plan << limit << levels << passed << failed;
    };
    const auto plan = [](int start, int max, double tolerance = 0.05) {
        RampPlan result;
        result.start = start;
        result.max = max;
        result.tolerance = tolerance;
        return result;
    };
    const auto steps = [](Levels levels) {
        RampPlan result;
        result.steps = std::move(levels);
        return result;
    };
    row("doubles, then bisects", plan(1, 1024), 13, {1, 2, 4, 8, 16, 12, 14, 13}, 13, 14);
    row("is content with the tolerance", plan(1, 1024, 0.25), 100, {1, 2, 4, 8, 16, 32, 64, 128, 96, 112}, 96,
        112);
    row("is content at exactly the tolerance", plan(100, 1024, 0.29), 120, {100, 200, 150, 125}, 100, 125);
    row("bisects exactly the tolerance", plan(100, 129, 0.29), 110, {100, 129}, 100, 129);
    row("clamps the last doubling", plan(1, 100), 90, {1, 2, 4, 8, 16, 32, 64, 100, 82, 91, 86, 88}, 88, 91);
    row("reaches the maximum", plan(1, 10), 10, {1, 2, 4, 8, 10}, 10, 0);
    row("begins at the maximum", plan(7, 7), 7, {7}, 7, 0);
    row("begins elsewhere", plan(10, 1000), 50, {10, 20, 40, 80, 60, 50, 55, 52}, 50, 52);
    row("searches downwards", plan(64, 1024), 5, {64, 32, 16, 8, 4, 6, 5}, 5, 6);
    row("finds that nothing passes", plan(16, 1024), 0, {16, 8, 4, 2, 1}, 0, 1);
    row("finds that one is too many", plan(1, 1024), 0, {1}, 0, 1);
    row("goes up to the greatest of numbers", plan(1 << 30, std::numeric_limits<int>::max()),
        std::numeric_limits<int>::max(), {1 << 30, std::numeric_limits<int>::max()},
        std::numeric_limits<int>::max(), 0);
    row("takes steps", steps({10, 20, 50, 100}), 60, {10, 20, 50, 100}, 50, 100);
    row("stops at the step that fails", steps({10, 20, 50, 100}), 15, {10, 20}, 10, 20);
    row("fails at the first step", steps({10, 20}), 5, {10}, 0, 10);
    row("passes all steps", steps({10, 2000}), 5000, {10, 2000}, 2000, 0);
}

void TestRampSearch::triesLevels()
{
    QFETCH(RampPlan, plan);
    QFETCH(int, limit);
    QFETCH(Levels, levels);
    QFETCH(int, passed);
    QFETCH(int, failed);
    RampSearch search(plan);
    QCOMPARE(levelsOf(searched(search, upTo(limit))), levels);
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.passed.value_or(0), passed);
    QCOMPARE(answer.failed.value_or(0), failed);
    QCOMPARE(answer.outcome, failed > 0 ? RampOutcome::Failed : RampOutcome::MaximumReached);
}

void TestRampSearch::stopsALevelAtItsMajority()
{
    RampPlan plan;
    plan.start = 4;
    plan.max = 5;
    plan.confirmations = 0;
    RampSearch search(plan);
    const auto steps = searched(search, scripted({{4, {P, F, P}}, {5, {F, F}}}, 0));
    const std::vector<RampStep> expected{{4, 1}, {4, 2}, {4, 3}, {5, 1}, {5, 2}};
    QCOMPARE(steps, expected);
    QCOMPARE(search.answer().passed, 4);
    QCOMPARE(search.answer().failed, 5);
}

void TestRampSearch::listsEveryRound()
{
    RampPlan plan;
    plan.max = 2;
    RampSearch search(plan);
    searched(search, scripted({{1, {P, F, P, I, P}}, {2, {F, I, F, P, F}}}, 0));
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.levels.size(), std::size_t{2});
    QCOMPARE(answer.levels[0].level, 1);
    // 2 of 3, of 7 with the confirmation and one to break a tie: 4 of 7 are certain.
    QCOMPARE(answer.levels[0].rounds, (Verdicts{P, F, P, I, P, P}));
    QCOMPARE(answer.levels[0].verdict, P);
    QVERIFY(answer.levels[0].isConfirmed);
    QCOMPARE(answer.levels[1].level, 2);
    // 2 of 2; of 5, 3 are certain.
    QCOMPARE(answer.levels[1].rounds, (Verdicts{F, I, F, P, F}));
    QCOMPARE(answer.levels[1].verdict, F);
    QVERIFY(answer.levels[1].isConfirmed);
    QCOMPARE(search.roundsSoFar(), 11);
}

void TestRampSearch::repeatsInconclusiveRoundsUpToABound()
{
    RampPlan plan;
    plan.max = 1;
    plan.confirmations = 0;
    plan.repeats = 2;
    {
        RampSearch search(plan);
        QCOMPARE(searched(search, scripted({{1, {I, P, I, P}}}, 0)).size(), std::size_t{4});
        QCOMPARE(search.answer().outcome, RampOutcome::MaximumReached);
    }
    RampSearch search(plan);
    QCOMPARE(searched(search, scripted({{1, {I, P, I, I}}}, 0)).size(), std::size_t{4});
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.outcome, RampOutcome::Inconclusive);
    QCOMPARE(answer.levels[0].verdict, I);
    QVERIFY(!answer.passed && !answer.failed);
}

void TestRampSearch::breaksTies()
{
    RampPlan plan;
    plan.max = 1;
    plan.rounds = 2;
    plan.confirmations = 0;
    {
        RampSearch search(plan);
        QCOMPARE(searched(search, scripted({{1, {P, P}}}, 0)).size(), std::size_t{2});
        QCOMPARE(search.answer().outcome, RampOutcome::MaximumReached);
    }
    for (const LevelVerdict last : {P, F}) {
        RampSearch search(plan);
        searched(search, scripted({{1, {P, F, last}}}, 0));
        QCOMPARE(search.answer().levels[0].rounds, (Verdicts{P, F, last}));
        QCOMPARE(search.answer().levels[0].verdict, last);
    }
    // 2 of 2, then as many of the other kind, while it is confirmed.
    plan.confirmations = 2;
    for (const LevelVerdict last : {P, F}) {
        RampSearch search(plan);
        searched(search, scripted({{1, {P, P, F, F, last}}}, 0));
        QCOMPARE(search.answer().levels[0].rounds, (Verdicts{P, P, F, F, last}));
        QCOMPARE(search.answer().levels[0].verdict, last);
    }
    // Stopped before the tie is broken, it keeps what was decided.
    RampSearch search(plan);
    for (const LevelVerdict verdict : {P, P, F, F})
        search.observe(verdict);
    search.stop();
    QCOMPARE(search.answer().levels[0].verdict, P);
}

void TestRampSearch::confirmsBothEndsOnceEach()
{
    RampPlan plan;
    plan.max = 16;
    RampSearch search(plan);
    const auto steps = searched(search, upTo(10));
    // 2 of 2 are 3 of 5 after one more, which is certain.
    const std::vector<RampStep> last{{10, 3, true}, {11, 3, true}};
    QCOMPARE(std::vector<RampStep>(steps.end() - 2, steps.end()), last);
    QCOMPARE(std::ranges::count_if(steps, &RampStep::isConfirming), 2);
    QCOMPARE(search.answer().outcome, RampOutcome::Failed);
    QCOMPARE(find(search.answer(), 10)->rounds, (Verdicts{P, P, P}));
    QCOMPARE(find(search.answer(), 11)->rounds, (Verdicts{F, F, F}));
}

void TestRampSearch::goesDownWhereTheLowerEndDoesNotHold()
{
    RampPlan plan;
    plan.max = 16;
    RampSearch search(plan);
    // 10 passes twice, and never again; nor does 9, when asked for.
    const auto steps = searched(search, scripted({{10, {P, P, F}}, {9, {F}}}, 10));
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.outcome, RampOutcome::Failed);
    QCOMPARE(answer.passed, 8);
    QCOMPARE(answer.failed, 9);
    QCOMPARE(find(answer, 10)->rounds, (Verdicts{P, P, F, F, F}));
    QCOMPARE(find(answer, 10)->verdict, F);
    QVERIFY(find(answer, 8)->isConfirmed && find(answer, 9)->isConfirmed);
    const Levels expected{1, 1, 2, 2, 4, 4, 8, 8, 16, 16, 12, 12, 10, 10, 11, 11, 10, 10, 10, 9, 9, 8, 9};
    QCOMPARE(levelsOf(steps), expected);
}

void TestRampSearch::goesUpWhereTheUpperEndDoesNotHold()
{
    RampPlan plan;
    plan.max = 64;
    RampSearch search(plan);
    // 16 fails twice, and never again; 15 passes.
    const auto steps = searched(search, scripted({{16, {F, F, P}}}, 40));
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.outcome, RampOutcome::Failed);
    QCOMPARE(answer.passed, 40);
    QCOMPARE(answer.failed, 42);
    QCOMPARE(find(answer, 16)->verdict, P);
    QVERIFY(find(answer, 40)->isConfirmed && find(answer, 42)->isConfirmed);
}

void TestRampSearch::doesNotBlameTheTargetAboveALauncherLimit()
{
    RampPlan plan;
    plan.max = 1000;
    {
        RampSearch search(plan);
        const auto steps = searched(search, upTo(100, L));
        const RampAnswer answer = search.answer();
        QCOMPARE(answer.outcome, RampOutcome::LauncherLimited);
        QVERIFY(answer.passed);
        QVERIFY(*answer.passed <= 100 && *answer.passed >= 95);
        QVERIFY(!answer.failed);
        QCOMPARE(std::ranges::max(levelsOf(steps)), 128);
    }
    // 16 failed, but 12 can't be started: whose failure 16 was is not known.
    RampSearch search(plan);
    searched(search, scripted({{12, {L}}, {11, {L}}, {10, {L}}, {9, {L}}}, 8));
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.outcome, RampOutcome::LauncherLimited);
    QCOMPARE(answer.passed, 8);
    QVERIFY(!answer.failed);
    QCOMPARE(find(answer, 16)->verdict, F);
}

void TestRampSearch::blamesTheTargetBelowALauncherLimit()
{
    RampPlan plan;
    plan.max = 1000;
    RampSearch search(plan);
    searched(search, [](const RampStep& step) { return step.level >= 64 ? L : step.level > 40 ? F : P; });
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.outcome, RampOutcome::Failed);
    QCOMPARE(answer.passed, 40);
    QCOMPARE(answer.failed, 42);
}

void TestRampSearch::looksBelowAnInconclusiveLevel()
{
    RampPlan plan;
    plan.max = 16;
    RampSearch search(plan);
    const auto steps = searched(search, scripted({{12, {I}}}, 14));
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.outcome, RampOutcome::Inconclusive);
    QCOMPARE(answer.passed, 11);
    QCOMPARE(answer.failed, 16);
    // 4, and 4 more to confirm it
    QCOMPARE(std::ranges::count(levelsOf(steps), 12), 8);

    // It becomes clear after all, and the search goes on above.
    RampSearch again(plan);
    searched(again, scripted({{12, {I, I, I, I, P}}}, 14));
    QCOMPARE(again.answer().outcome, RampOutcome::Failed);
    QCOMPARE(again.answer().passed, 14);
    QCOMPARE(again.answer().failed, 15);
}

void TestRampSearch::endsWhereItIsStopped()
{
    RampPlan plan;
    plan.max = 16;
    {
        RampSearch search(plan);
        search.stop();
        QVERIFY(search.isDone() && !search.next());
        QCOMPARE(search.answer().outcome, RampOutcome::Inconclusive);
        QVERIFY(search.answer().levels.empty());
    }
    {
        // In the middle of level 4
        RampSearch search(plan);
        for (const LevelVerdict verdict : {P, P, P, P, P})
            search.observe(verdict);
        search.stop();
        const RampAnswer answer = search.answer();
        QCOMPARE(answer.outcome, RampOutcome::Inconclusive);
        QCOMPARE(answer.passed, 2);
        QVERIFY(!answer.failed);
        QCOMPARE(answer.levels.back().level, 4);
        QCOMPARE(answer.levels.back().verdict, I);
    }
    // The interval is narrow, and its lower end about to be confirmed.
    RampSearch search(plan);
    while (search.next() && !search.next()->isConfirming)
        search.observe(upTo(10)(*search.next()));
    QVERIFY(!search.isDone());
    search.observe(P);
    search.stop();
    search.stop();
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.outcome, RampOutcome::Failed);
    QCOMPARE(answer.passed, 10);
    QCOMPARE(answer.failed, 11);
    QVERIFY(find(answer, 10)->isConfirmed);
    QVERIFY(!find(answer, 11)->isConfirmed);
}

void TestRampSearch::answersBeforeTheEndAsIfStopped()
{
    RampPlan plan;
    RampSearch search(plan);
    while (search.roundsSoFar() < 7)
        search.observe(P);
    const RampAnswer answer = search.answer();
    QCOMPARE(answer.outcome, RampOutcome::Inconclusive);
    QCOMPARE(answer.passed, 4);
    QCOMPARE(answer.levels.back().level, 8);
    QCOMPARE(search.next(), (RampStep{8, 2}));
}

void TestRampSearch::takesNumbersOutOfRangeAsTheNearest()
{
    RampPlan plan;
    plan.start = -5;
    plan.max = 0;
    plan.tolerance = std::nan("");
    plan.rounds = 0;
    plan.confirmations = -1;
    plan.repeats = std::numeric_limits<int>::max();
    RampSearch search(plan);
    QCOMPARE(search.plan().start, 1);
    QCOMPARE(search.plan().max, 1);
    QCOMPARE(search.plan().tolerance, 0.0);
    QCOMPARE(search.plan().rounds, 1);
    QCOMPARE(search.plan().confirmations, 0);
    QCOMPARE(search.plan().repeats, 999);
    QCOMPARE(levelsOf(searched(search, upTo(1))), Levels{1});

    plan.steps = {30, -1, 10, 30, 0};
    QCOMPARE(RampSearch(plan).plan().steps, (Levels{1, 10, 30}));
}

void TestRampSearch::findsEveryLimitInTime()
{
    QVERIFY(
        rc::check("a limit is bracketed within the tolerance, in O(rounds·(log max + log 1/tolerance))", [] {
            const RampPlan plan = anyPlan();
            const int limit = anyLimit(plan);
            RampSearch search(plan);
            const auto steps = searched(search, upTo(limit));
            checkSteps(plan, steps);
            const RampAnswer answer = search.answer();
            checkAnswer(plan, answer);
            RC_ASSERT(answer.outcome ==
                      (limit >= maximumOf(plan) ? RampOutcome::MaximumReached : RampOutcome::Failed));
            RC_ASSERT(answer.passed.value_or(0) <= limit);
            if (answer.failed)
                RC_ASSERT(*answer.failed > limit);
            if (!answer.failed)
                RC_ASSERT(answer.passed == maximumOf(plan));
            if (answer.failed && plan.steps.empty())
                RC_ASSERT(isNarrow(answer.passed.value_or(0), *answer.failed, plan.tolerance));
            if (answer.failed && answer.passed && !plan.steps.empty())
                RC_ASSERT(std::ranges::upper_bound(plan.steps, *answer.passed)[0] == *answer.failed);
            if (plan.confirmations > 0) {
                for (const auto end : {answer.passed, answer.failed})
                    if (end) // RC_ASSERT() would look at both sides of an "or"
                        RC_ASSERT(find(answer, *end)->isConfirmed);
            }

            const double levels =
                plan.steps.empty()
                    ? std::log2(plan.max) + 2 + // up or down
                          std::min(std::log2(plan.max), std::log2(1 / std::min(plan.tolerance, 1.0))) + 3
                    : static_cast<double>(plan.steps.size());
            const int majority = plan.rounds / 2 + 1; // also of one more, if the number is even
            RC_ASSERT(static_cast<double>(steps.size()) <= levels * majority + 2 * plan.confirmations);
        }));
}

void TestRampSearch::endsWithEveryNoisyTarget()
{
    QVERIFY(rc::check("verdicts at random", [] {
        const RampPlan plan = anyPlan();
        RampSearch search(plan);
        const auto steps = searched(search, [](const RampStep&) { return anyVerdict(); });
        checkSteps(plan, steps);
        checkAnswer(plan, search.answer());
    }));
    QVERIFY(rc::check("verdicts that flip near the limit", [] {
        const RampPlan plan = anyPlan();
        const int limit = anyLimit(plan);
        RampSearch search(plan);
        const auto steps = searched(search, [limit](const RampStep& step) {
            const double distance = std::abs(static_cast<double>(step.level) - limit) / (limit + 1.0);
            return distance < 0.1 ? anyVerdict() : upTo(limit)(step);
        });
        checkSteps(plan, steps);
        checkAnswer(plan, search.answer());
    }));
}

void TestRampSearch::endsWithTargetsThatKeepMoving()
{
    // Nothing that is confirmed holds, and everything else does: the worst that a target can do.
    QVERIFY(rc::check("ends never hold", [] {
        RampPlan plan = anyPlan();
        plan.confirmations = *rc::gen::inRange(plan.rounds, plan.rounds + 4);
        const int limit = anyLimit(plan);
        const bool passesFirst = *rc::gen::arbitrary<bool>();
        std::map<int, LevelVerdict> known;
        RampSearch search(plan);
        const auto steps = searched(search, [&](const RampStep& step) {
            if (!step.isConfirming)
                return known[step.level] = passesFirst ? upTo(limit)(step) : *rc::gen::element(P, F);
            return known[step.level] == P ? F : P;
        });
        checkSteps(plan, steps);
        checkAnswer(plan, search.answer());
    }));
}

void TestRampSearch::neverBlamesTheTargetForTheLauncher()
{
    QVERIFY(rc::check("a launcher's limit anywhere, and a target's limit anywhere", [] {
        const RampPlan plan = anyPlan();
        const int launcher = anyLimit(plan);
        const int target = anyLimit(plan);
        RampSearch search(plan);
        const auto steps = searched(search, [=](const RampStep& step) {
            return step.level > launcher ? L : step.level > target ? F : P;
        });
        checkSteps(plan, steps);
        const RampAnswer answer = search.answer();
        checkAnswer(plan, answer);
        RC_ASSERT(answer.passed.value_or(0) <= std::min(launcher, target));
        if (answer.failed)
            RC_ASSERT(*answer.failed > target && *answer.failed <= launcher);
        if (answer.outcome == RampOutcome::LauncherLimited) {
            RC_ASSERT(launcher < maximumOf(plan));
            if (plan.steps.empty())
                RC_ASSERT(answer.passed.value_or(0) == launcher ||
                          isNarrow(answer.passed.value_or(0), launcher, plan.tolerance));
        }
        // Once it was not the target that failed, no higher level is tried.
        int lowest = std::numeric_limits<int>::max();
        for (const RampStep& step : steps) {
            RC_ASSERT(step.level <= lowest);
            if (step.level > launcher)
                lowest = std::min(lowest, step.level);
        }
    }));
    QVERIFY(rc::check("a launcher that is limited by and by", [] {
        const RampPlan plan = anyPlan();
        RampSearch search(plan);
        searched(search, [](const RampStep&) { return *rc::gen::element(P, L, L, I); });
        checkAnswer(plan, search.answer());
        RC_ASSERT(!search.answer().failed);
        RC_ASSERT(search.answer().outcome != RampOutcome::Failed);
    }));
}

void TestRampSearch::bracketsWheneverItIsStopped()
{
    QVERIFY(rc::check("stopped anywhere, and asked for the answer all the way", [] {
        const RampPlan plan = anyPlan();
        const int limit = anyLimit(plan);
        const bool isNoisy = *rc::gen::arbitrary<bool>();
        int left = *rc::gen::inRange(0, 60);
        RampSearch search(plan);
        while (!search.isDone() && left-- > 0) {
            search.observe(isNoisy ? anyVerdict() : upTo(limit)(*search.next()));
            checkAnswer(plan, search.answer());
        }
        const RampAnswer before = search.answer();
        search.stop();
        RC_ASSERT(search.isDone());
        RC_ASSERT(search.answer().outcome == before.outcome);
        RC_ASSERT(search.answer().passed == before.passed);
        RC_ASSERT(search.answer().failed == before.failed);
        checkAnswer(plan, search.answer());
    }));
}

QTEST_APPLESS_MAIN(TestRampSearch)
#include "tst_rampsearch.moc"
