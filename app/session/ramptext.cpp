// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ramptext.h"

#include "session/limittext.h"

#include <QCoreApplication>

#include <algorithm>

namespace brood {

using std::chrono::nanoseconds;

namespace {

class RampText
{
    Q_DECLARE_TR_FUNCTIONS(brood::RampText)

public:
    RampText(const RampSpec& rampSpec, const QLocale& userLocale)
        : spec(rampSpec)
        , locale(userLocale)
    {}

    [[nodiscard]] QString number(int value) const { return locale.toString(value); }

    [[nodiscard]] QString criterion(const RampRound& round) const
    {
        switch (round.judgement.criterion) {
        case Criterion::Everything: return {};
        case Criterion::NotEnded: return round.error ? round.error->message : tr("it was stopped");
        case Criterion::AllStarted:
            return tr("%1 of %2 could not be started", "children")
                .arg(number(round.notStarted), number(round.step.level));
        case Criterion::TargetAlive: return round.healthWords;
        case Criterion::Health: return health(round);
        case Criterion::FailureShare: return failures(round);
        case Criterion::ElapsedP50: return bound(round, 50, spec.criteria.p50, &ElapsedPercentiles::p50);
        case Criterion::ElapsedP95: return bound(round, 95, spec.criteria.p95, &ElapsedPercentiles::p95);
        case Criterion::ElapsedP99: break;
        }
        return bound(round, 99, spec.criteria.p99, &ElapsedPercentiles::p99);
    }

    [[nodiscard]] QString failures(const RampRound& round) const
    {
        if (!round.failure)
            return {};
        //: Of children: "8 of 72: connection refused"
        return tr("%1 of %2: %3")
            .arg(number(round.failure->children), number(round.step.level), round.failure->words);
    }

    [[nodiscard]] QString machine(const RampRound& round) const
    {
        if (round.limit)
            return limitText(*round.limit, locale);
        return round.judgement.sign ? signText(*round.judgement.sign) : QString();
    }

    [[nodiscard]] QString interval(const RampAnswer& answer, bool isGone) const
    {
        const QString failed = number(answer.failed.value_or(0));
        if (!answer.passed && answer.failed == 1)
            return isGone ? tr("It dies of a single child already.")
                          : tr("It breaks with a single child already.");
        if (!answer.passed)
            return isGone ? tr("It dies of %1 children at once, and nothing less was tried.").arg(failed)
                          : tr("It breaks below %1 children at once.").arg(failed);
        const QString passed = number(*answer.passed);
        if (isGone)
            return tr("It dies between %1 and %2 children at once, and did not come back: the interval could "
                      "not be "
                      "narrowed.")
                .arg(passed, failed);
        return tr("It breaks between %1 and %2 children at once.").arg(passed, failed);
    }

    [[nodiscard]] QString limited(const RampResult& result) const
    {
        const RampRound* round = lastWith(result, LevelVerdict::LauncherLimited);
        const int tried = round ? round->step.level : 0;
        QString why = round ? machine(*round) : QString();
        QString text;
        if (result.answer.passed)
            text = tr("The target kept up to %1; this machine could not do more: %2.")
                       .arg(number(*result.answer.passed), why);
        else
            text = tr("This machine could not do %1 children at once: %2.").arg(number(tried), why);
        if (!round || !round->limit)
            return text;
        return withRaising(text, *round->limit, static_cast<std::uint64_t>(spec.plan.max));
    }

    [[nodiscard]] QString inconclusive(const RampResult& result) const
    {
        const RampAnswer& answer = result.answer;
        QString known;
        if (answer.passed && answer.failed)
            known = tr("%1 passed and %2 failed so far.").arg(number(*answer.passed), number(*answer.failed));
        else if (answer.passed)
            known = tr("%1 passed so far.").arg(number(*answer.passed));
        else if (answer.failed)
            known = tr("%1 failed so far.").arg(number(*answer.failed));
        const QString what = result.isStopped ? tr("Stopped before there was an answer.")
                                              : tr("It cannot be told at which number it breaks.");
        return known.isEmpty() ? what : what + QLatin1Char(' ') + known;
    }

    /// "64 passed 3 of 3"
    [[nodiscard]] QString level(const RampAnswer& answer, int number_, LevelVerdict verdict) const
    {
        const auto found = std::ranges::find(answer.levels, number_, &RampLevel::level);
        if (found == answer.levels.end())
            return {};
        const auto rounds = static_cast<int>(found->rounds.size());
        auto such = static_cast<int>(std::ranges::count(found->rounds, verdict));
        if (verdict == LevelVerdict::Inconclusive && such == 0) {
            // Not a round of it was: there were too few of them, or as many of one kind as of another.
            verdict = found->rounds.back();
            such = static_cast<int>(std::ranges::count(found->rounds, verdict));
        }
        switch (verdict) {
        case LevelVerdict::Passed:
            //: "64 passed 3 of 3": a number of children, and of rounds
            return tr("%1 passed %2 of %3").arg(number(number_), number(such), number(rounds));
        case LevelVerdict::Failed:
            return tr("%1 failed %2 of %3").arg(number(number_), number(such), number(rounds));
        case LevelVerdict::LauncherLimited:
            return tr("%1 was limited by this machine %2 of %3 times")
                .arg(number(number_), number(such), number(rounds));
        case LevelVerdict::Inconclusive: break;
        }
        return tr("%1 was inconclusive %2 of %3 times").arg(number(number_), number(such), number(rounds));
    }

    [[nodiscard]] static const RampRound* lastWith(const RampResult& result, LevelVerdict verdict,
                                                   std::optional<int> atLevel = {})
    {
        const auto found =
            std::find_if(result.rounds.rbegin(), result.rounds.rend(), [&](const RampRound& round) {
                return round.judgement.verdict == verdict && (!atLevel || round.step.level == *atLevel);
            });
        return found != result.rounds.rend() ? &*found : nullptr;
    }

private:
    [[nodiscard]] QString health(const RampRound& round) const
    {
        if (!round.isHealthy)
            return tr("the health command could not be asked");
        //: %1: what it wrote, or how it ended
        QString text = tr("the health command failed: %1").arg(round.healthWords);
        if (const QString children = failures(round); !children.isEmpty())
            text += QStringLiteral("; ") + children;
        return text;
    }

    [[nodiscard]] QString bound(const RampRound& round, int percent, const ElapsedBound& most,
                                nanoseconds ElapsedPercentiles::*figure) const
    {
        if (!round.percentiles)
            return tr("none succeeded, so that nothing was measured");
        const nanoseconds elapsed = *round.percentiles.*figure;
        const QString measured = tr("p%1 %2", "percentile").arg(percent).arg(shortTime(elapsed, locale));
        if (most.absolute && elapsed > *most.absolute)
            return measured + QStringLiteral(" > ") + shortTime(*most.absolute, locale);
        if (most.factor && round.judgement.verdict != LevelVerdict::Inconclusive)
            //: %1: "p95 1.20 s", %2: a factor
            return tr("%1, more than %2 times that of a single child")
                .arg(measured, locale.toString(*most.factor));
        return tr("there is no figure of a single child to compare with");
    }

    const RampSpec& spec;
    const QLocale& locale;
};

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(brood::RampText)
};

} // namespace

QString verdictText(LevelVerdict verdict)
{
    switch (verdict) {
    case LevelVerdict::Passed: return VerdictText::tr("passed", "a level");
    case LevelVerdict::Failed: return VerdictText::tr("failed", "a level");
    case LevelVerdict::LauncherLimited: return VerdictText::tr("limited by this machine", "a level");
    case LevelVerdict::Inconclusive: break;
    }
    return VerdictText::tr("inconclusive", "a level");
}

ResultMark verdictMark(LevelVerdict verdict)
{
    switch (verdict) {
    case LevelVerdict::Passed: return ResultMark::Success;
    case LevelVerdict::Failed: return ResultMark::Failure;
    case LevelVerdict::LauncherLimited:
    case LevelVerdict::Inconclusive: break;
    }
    return ResultMark::Stopped;
}

QString shortTime(nanoseconds time, const QLocale& locale)
{
    const double seconds = std::chrono::duration<double>(time).count();
    const auto digits = [&locale](double value) {
        return locale.toString(value, 'f', value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
    };
    if (seconds < 0.9995)
        return VerdictText::tr("%1 ms", "milliseconds").arg(digits(seconds * 1000));
    return VerdictText::tr("%1 s", "seconds").arg(digits(seconds));
}

QString roundEvidence(const RampRound& round, const RampSpec& spec, const QLocale& locale)
{
    const RampText words(spec, locale);
    QStringList parts;
    if (round.judgement.verdict == LevelVerdict::LauncherLimited)
        parts += words.machine(round);
    parts += words.criterion(round);
    if (round.judgement.verdict == LevelVerdict::Passed)
        parts += words.failures(round); // No more than may fail.
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QStringList levelHeader()
{
    return {VerdictText::tr("Level", "a column: children at once"),
            VerdictText::tr("Round", "a column"),
            VerdictText::tr("Verdict", "a column"),
            VerdictText::tr("Succeeded", "a column"),
            VerdictText::tr("p50", "a column: a percentile"),
            VerdictText::tr("p95", "a column: a percentile"),
            VerdictText::tr("p99", "a column: a percentile"),
            VerdictText::tr("Per second", "a column: children that succeeded in a second"),
            VerdictText::tr("Evidence", "a column")};
}

QStringList levelCells(const RampRound& round, const RampSpec& spec, const QLocale& locale)
{
    const auto time = [&](nanoseconds ElapsedPercentiles::*figure) -> QString {
        return round.percentiles ? shortTime(*round.percentiles.*figure, locale) : QStringLiteral("–");
    };
    return {locale.toString(round.step.level),
            locale.toString(round.step.round),
            markSymbol(verdictMark(round.judgement.verdict)) + QLatin1Char(' ') +
                verdictText(round.judgement.verdict),
            locale.toString(round.succeeded),
            time(&ElapsedPercentiles::p50),
            time(&ElapsedPercentiles::p95),
            time(&ElapsedPercentiles::p99),
            locale.toString(round.throughput(), 'f', 1),
            roundEvidence(round, spec, locale)};
}

QString rampHeadline(const RampResult& result, const RampSpec& spec, const QLocale& locale)
{
    const RampText words(spec, locale);
    if (result.error)
        return result.error->message;
    switch (result.answer.outcome) {
    case RampOutcome::Failed: return words.interval(result.answer, result.isTargetGone);
    case RampOutcome::LauncherLimited: return words.limited(result);
    case RampOutcome::Inconclusive: break;
    case RampOutcome::MaximumReached:
        return VerdictText::tr("It was still fine at the maximum, %1 children at once.")
            .arg(locale.toString(result.answer.passed.value_or(0)));
    }
    return words.inconclusive(result);
}

QString rampReason(const RampResult& result, const RampSpec& spec, const QLocale& locale)
{
    const RampText words(spec, locale);
    const RampAnswer& answer = result.answer;
    QStringList parts;
    if (answer.passed)
        parts += words.level(answer, *answer.passed, LevelVerdict::Passed);
    const RampRound* telling = nullptr;
    if (answer.failed) {
        parts += words.level(answer, *answer.failed, LevelVerdict::Failed);
        telling = RampText::lastWith(result, LevelVerdict::Failed, answer.failed);
    } else if (answer.outcome == RampOutcome::LauncherLimited ||
               answer.outcome == RampOutcome::Inconclusive) {
        const auto ceiling = std::ranges::find_if(
            answer.levels, [&](const RampLevel& level) { return level.level > answer.passed.value_or(0); });
        if (ceiling != answer.levels.end()) {
            parts += words.level(answer, ceiling->level, ceiling->verdict);
            telling = RampText::lastWith(result, ceiling->verdict, ceiling->level);
        }
    }
    parts.removeAll(QString());
    QString text = parts.join(QStringLiteral(", "));
    const QString why = telling ? roundEvidence(*telling, spec, locale) : QString();
    return why.isEmpty() ? text : text + QStringLiteral(": ") + why;
}

ResultMark rampMark(const RampResult& result)
{
    if (result.error)
        return ResultMark::Failure;
    switch (result.answer.outcome) {
    case RampOutcome::Failed: return ResultMark::Failure;
    case RampOutcome::LauncherLimited:
    case RampOutcome::Inconclusive: break;
    case RampOutcome::MaximumReached: return ResultMark::Success;
    }
    return ResultMark::Stopped;
}

} // namespace brood
