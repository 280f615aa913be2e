// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timelinewords.h"

#include "report/plotseconds.h"
#include "report/timescale.h"
#include "report/valuescale.h"
#include "session/resulttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace brood {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(brood::TimelineView)
};

QString wholeSeconds(std::chrono::nanoseconds time, const QLocale& locale)
{
    return TimeScale::label(std::floor(toSeconds(time)), 1, locale);
}

/// In tenths of a second at most: faster than that nobody reads.
QString liveTime(std::chrono::nanoseconds time, const QLocale& locale)
{
    const double seconds = toSeconds(time);
    if (seconds >= 60)
        return wholeSeconds(time, locale);
    return TimeScale::label(std::floor(seconds * 10) / 10, 0.1, locale, 1);
}

bool hasRun(const ChildResult& result)
{
    return result.outcome != ChildOutcome::FailedToStart;
}

QString childName(const ChildSnapshot& child, const QLocale& locale)
{
    if (child.attempt > 1)
        return Words::tr("Child %1, attempt %2")
            .arg(locale.toString(child.index), locale.toString(child.attempt));
    return Words::tr("Child %1").arg(locale.toString(child.index));
}

QString stateWords(const ChildSnapshot& child, const QLocale& locale)
{
    const QString time = wholeSeconds(child.elapsed, locale);
    switch (child.state) {
    case ChildSnapshot::State::Starting: return Words::tr("starting");
    case ChildSnapshot::State::Running: return Words::tr("running for %1").arg(time);
    case ChildSnapshot::State::Paused: return Words::tr("running for %1, paused now").arg(time);
    case ChildSnapshot::State::Stopping: return Words::tr("running for %1, being stopped").arg(time);
    case ChildSnapshot::State::Draining:
        return Words::tr("ended after %1, its output is still being read").arg(time);
    case ChildSnapshot::State::Finished: break;
    }
    if (!child.result)
        return {};
    QString words = describe(*child.result, locale).headline;
    if (hasRun(*child.result)) {
        //: %1 says how a child ended, %2 is its elapsed time
        words = Words::tr("%1, after %2").arg(words, elapsedText(child.result->elapsed, locale));
    }
    if (child.result->paused > std::chrono::nanoseconds::zero()) {
        //: %1 says how a child ended and after what time, %2 is how long it was paused
        words = Words::tr("%1, paused for %2").arg(words, elapsedText(child.result->paused, locale));
    }
    return words;
}

} // namespace

QString laneNote(const ChildSnapshot& child, const QLocale& locale)
{
    QString time = liveTime(child.elapsed, locale);
    switch (child.state) {
    case ChildSnapshot::State::Starting: return Words::tr("starting…");
    case ChildSnapshot::State::Running: return time;
    case ChildSnapshot::State::Paused: return Words::tr("paused · %1").arg(time);
    case ChildSnapshot::State::Stopping:
        return child.stoppedByTimeout ? Words::tr("timed out, stopping… · %1").arg(time)
                                      : Words::tr("stopping… · %1").arg(time);
    case ChildSnapshot::State::Draining: return Words::tr("reading the rest of its output… · %1").arg(time);
    case ChildSnapshot::State::Finished: break;
    }
    if (!child.result)
        return time;
    const QString headline = describe(*child.result, locale).headline;
    return hasRun(*child.result)
               ? headline % QStringLiteral(" · ") % elapsedText(child.result->elapsed, locale)
               : headline;
}

QString forecastNote(const ElapsedForecast& forecast, const QLocale& locale)
{
    const QString time = liveTime(forecast.median, locale);
    //: How long a command took before, after how long it has taken by now; %1 is a time
    return forecast.runs == 1 ? Words::tr("last time %1").arg(time) : Words::tr("usually %1").arg(time);
}

QString forecastSentence(const ElapsedForecast& forecast, const QLocale& locale)
{
    if (forecast.runs == 1)
        return Words::tr("The last run of it took %1.").arg(elapsedText(forecast.median, locale));
    //: %1 and %2 are times
    return Words::tr("%Ln earlier runs of it took %1 to %2.", nullptr, forecast.runs)
        .arg(elapsedText(forecast.low, locale), elapsedText(forecast.high, locale));
}

QString progressSentence(double fraction, std::chrono::nanoseconds elapsed, const QLocale& locale)
{
    const QString share = ValueScale::percent(fraction, locale);
    const auto whole = expectedElapsed(elapsed, fraction);
    if (!whole)
        //: %1 is a percentage
        return Words::tr("%1 done.").arg(share);
    //: %1 is a percentage, %2 a time
    return Words::tr("%1 done, about %2 left.").arg(share, wholeSeconds(*whole - elapsed, locale));
}

QString totalsSentence(int succeeded, int failed, int stopped, int running, const QLocale& locale)
{
    QStringList parts;
    if (succeeded > 0)
        parts += Words::tr("%Ln succeeded", "children", succeeded);
    if (failed > 0)
        parts += Words::tr("%Ln failed", "children", failed);
    if (stopped > 0)
        parts += Words::tr("%Ln stopped", "children", stopped);
    if (running > 0)
        parts += Words::tr("%Ln running", "children", running);
    return parts.isEmpty() ? QString() : locale.createSeparatedList(parts) + u'.';
}

QString timelineDescription(const QList<ChildSnapshot>& first, int count, const QLocale& locale)
{
    if (first.isEmpty())
        return Words::tr("No child has been started yet.");
    QStringList sentences{count == 1 ? Words::tr("1 child.") : Words::tr("%n children.", nullptr, count)};
    std::set<int> told;
    for (const ChildSnapshot& child : first.first(std::min(first.size(), mostDescribedChildren))) {
        QString state = stateWords(child, locale);
        if (state.endsWith(u'.'))
            state.chop(1);
        //: %1 is "Child 1", %2 says what it does or how it ended
        sentences << Words::tr("%1: %2.").arg(childName(child, locale), state);
        told.insert(child.index);
    }
    if (static_cast<int>(told.size()) < count || first.size() > mostDescribedChildren)
        sentences << Words::tr("And more.");
    return sentences.join(u' ');
}

} // namespace brood
