// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jobstext.h"

#include "plan/levelcriteria.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace brood {

namespace {

using std::chrono::nanoseconds;

struct JobsText
{
    Q_DECLARE_TR_FUNCTIONS(JobsText)
};

double seconds(nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QString perSecond(double ended, nanoseconds elapsed, const QLocale& locale)
{
    return JobsText::tr("%1 per second", "children that ended")
        .arg(locale.toString(ended / seconds(elapsed), 'f', 1));
}

/// It is a guess.
QString roughText(double rest, const QLocale& locale)
{
    constexpr double minute = 60;
    const auto whole = static_cast<std::int64_t>(rest);
    if (rest < minute)
        return JobsText::tr("%1 s", "seconds").arg(locale.toString(static_cast<qlonglong>(whole)));
    return JobsText::tr("%1 min", "minutes")
        .arg(locale.toString(static_cast<qlonglong>(std::ceil(rest / minute))));
}

/// The last attempt of each child, by its number.
std::map<int, const ChildResult*> lastAttempts(const QList<ChildResult>& attempts)
{
    std::map<int, const ChildResult*> last;
    for (const ChildResult& attempt : attempts)
        last[attempt.index] = &attempt; // They come in the order of their ends.
    return last;
}

QStringList distribution(const std::map<int, const ChildResult*>& children, const QLocale& locale)
{
    std::vector<nanoseconds> elapsed;
    const ChildResult* slowest = nullptr;
    for (const auto& [index, child] : children) {
        if (child->pid == 0 || child->outcome == ChildOutcome::Stopped)
            continue;
        elapsed.push_back(child->elapsed);
        if (!slowest || child->elapsed > slowest->elapsed)
            slowest = child;
    }
    if (elapsed.size() < 2)
        return {};
    return distributionText(*elapsedPercentiles(std::move(elapsed)), *slowest, locale);
}

/// "3 × Finished, exit code 1 (#4, #17, #80)", the most frequent first.
QStringList failures(const std::map<int, const ChildResult*>& children, const QLocale& locale)
{
    constexpr std::size_t mostKinds = 5;
    constexpr qsizetype mostNumbers = 5;
    std::map<QString, std::vector<int>> byKind;
    for (const auto& [index, child] : children) {
        if (!child->success && child->outcome != ChildOutcome::Stopped)
            byKind[describe(*child, locale).headline].push_back(index);
    }
    std::vector<std::pair<QString, std::vector<int>>> kinds(byKind.begin(), byKind.end());
    std::ranges::stable_sort(kinds,
                             [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    QStringList lines;
    for (const auto& [kind, indices] : kinds) {
        if (lines.size() == static_cast<qsizetype>(mostKinds)) {
            lines += JobsText::tr("… and %Ln other way(s) to fail.", nullptr,
                                  static_cast<int>(kinds.size() - mostKinds));
            break;
        }
        QStringList numbers;
        for (const int index : indices) {
            if (numbers.size() == mostNumbers) {
                numbers += QString(QChar(0x2026));
                break;
            }
            //: The label of a child; %1 is its number
            numbers += JobsText::tr("#%1").arg(locale.toString(index));
        }
        //: So many children (%1) ended like this (%2), namely these (%3)
        lines += JobsText::tr("%1 × %2 (%3)")
                     .arg(locale.toString(static_cast<qulonglong>(indices.size())), kind,
                          numbers.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace

QStringList distributionText(const ElapsedPercentiles& percentiles, const ChildResult& slowest,
                             const QLocale& locale)
{
    //: Elapsed times of many children; %1 is a time
    return {JobsText::tr("median %1").arg(elapsedText(percentiles.p50, locale)),
            //: Of 95 % of the children the elapsed time is at most this; %1 is a time
            JobsText::tr("95 % within %1").arg(elapsedText(percentiles.p95, locale)),
            //: The child that took longest: %1 is its number, %2 a time
            JobsText::tr("slowest #%1 %2")
                .arg(locale.toString(slowest.index), elapsedText(slowest.elapsed, locale))};
}

QStringList jobsProgressText(const JobsProgress& progress, const QLocale& locale)
{
    const JobQueue::Counts& counts = progress.counts;
    const std::uint32_t ended = counts.succeeded + counts.failed + counts.stopped;
    const std::uint32_t left = counts.waiting + counts.running;
    QStringList parts{JobsText::tr("%1 of %2 ended", "children")
                          .arg(locale.toString(ended), locale.toString(ended + left))};
    if (counts.failed > 0)
        parts += JobsText::tr("%Ln failed", "children", static_cast<int>(counts.failed));
    if (counts.running > 0)
        parts += JobsText::tr("%Ln running", "children", static_cast<int>(counts.running));
    if (progress.isHandingOut && counts.waiting > 0)
        parts += JobsText::tr("%Ln waiting", "children", static_cast<int>(counts.waiting));
    if (progress.isHeld)
        parts += JobsText::tr("no more are started for now", "children");
    parts += elapsedText(progress.elapsed, locale);
    const nanoseconds worked = progress.elapsed - progress.paused;
    constexpr nanoseconds worthARate = std::chrono::milliseconds(500);
    if (counts.succeeded + counts.failed == 0 || worked < worthARate)
        return parts;
    parts +=
        perSecond(counts.succeeded + counts.failed, worked, locale); // as at the end: without the stopped
    const double rest = progress.rest ? seconds(*progress.rest) : 0;
    if (rest >= 1 && counts.running > 0 && progress.isHandingOut &&
        !progress.isHeld) // Otherwise it is over, stopped, or waits for a retry.
        //: %1 is a time
        parts += JobsText::tr("about %1 left").arg(roughText(rest, locale));
    return parts;
}

ResultText describeJobs(const RunResult& result, int children, const QLocale& locale)
{
    const auto last = lastAttempts(result.children);
    const auto count = [&last](auto is) {
        return static_cast<int>(
            std::ranges::count_if(last, [&](const auto& item) { return is(*item.second); }));
    };
    const int succeeded = count([](const ChildResult& child) { return child.success; });
    const int stopped = count([](const ChildResult& child) {
        return !child.success && child.outcome == ChildOutcome::Stopped && child.pid != 0;
    });
    const int notStarted =
        children - count([](const ChildResult& child) {
            return child.success || child.outcome != ChildOutcome::Stopped || child.pid != 0;
        });
    const int failed = children - succeeded - stopped - notStarted;

    ResultText text;
    const bool isStopped = result.outcome == RunOutcome::Stopped || result.outcome == RunOutcome::Interrupted;
    text.mark = result.outcome == RunOutcome::Succeeded ? ResultMark::Success
                : isStopped                             ? ResultMark::Stopped
                                                        : ResultMark::Failure;
    text.headline = JobsText::tr("%1 of %2 succeeded", "children")
                        .arg(locale.toString(succeeded), locale.toString(children));
    if (failed > 0)
        text.figures += JobsText::tr("%Ln failed", "children", failed);
    if (stopped > 0)
        text.figures += JobsText::tr("%Ln stopped", "children", stopped);
    if (notStarted > 0)
        text.figures += JobsText::tr("%Ln not started", "children", notStarted);
    text.figures += elapsedText(result.elapsed, locale);
    const nanoseconds worked = result.elapsed - result.paused;
    if (worked > nanoseconds::zero() && succeeded + failed > 0)
        text.figures += perSecond(succeeded + failed, worked, locale);
    text.figures += distribution(last, locale);
    text.notes = failures(last, locale);
    if (result.agentError)
        text.notes += result.agentError->message;
    return text;
}

} // namespace brood
