// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/limittext.h"
#include "session/runsessionprivate.h"
#include "session/starterrors.h"
#include "session/startrequest.h"

#include <QLocale>

#include <algorithm>
#include <utility>

// What a run asks of the agent for its children: to start them in their turn, and to stop those that are
// late.

namespace brood {

std::uint32_t RunSession::Private::handedOutAtOnce() const
{
    /// How many children more than there are slots are handed to the agent. Where they end at once, it
    /// starts dozens before this process has its turn on a busy machine.
    constexpr std::uint32_t fewestAhead = 32;
    constexpr std::uint32_t mostAhead = 256;
    const auto slots = static_cast<std::uint32_t>(spec.jobs.slots());
    // What waits in the agent fills a slot at once. But where a failure is to halt the queue, nothing may be
    // started before it is known that there was none.
    const bool mayBeAhead = !spec.jobs.isSingle() && spec.jobs.halt.when == HaltRule::When::Never;
    return slots + (mayBeAhead ? std::clamp(slots, fewestAhead, mostAhead) : 0);
}

void RunSession::Private::sendSlots()
{
    // A barrier makes of the delays one.
    connection->send(
        protocol::Slots{static_cast<std::uint32_t>(spec.jobs.slots()),
                        isHolding() ? 0 : static_cast<std::uint64_t>(spec.jobs.startDelay.count())});
}

void RunSession::Private::startNext()
{
    if (state != State::Running || !agentReady)
        return;
    const auto now = std::chrono::nanoseconds(AgentClock::localNow());
    while (const auto attempt = queue.next(now))
        requestStart(addChild(*attempt), *attempt);
    if (const auto at = queue.nextAt())
        retryTimer.start(std::chrono::ceil<std::chrono::milliseconds>(*at - now));
}

std::uint32_t RunSession::Private::addChild(const JobQueue::Attempt& attempt)
{
    const int index = static_cast<int>(attempt.job);
    table.add(++currentChild, index, static_cast<int>(attempt.number),
              exitConventionOf(spec.argumentsFor(index)));
    router.add(currentChild, index);
    underWay[currentChild] = attempt;
    return currentChild;
}

void RunSession::Private::requestStart(std::uint32_t number, const JobQueue::Attempt& attempt)
{
    protocol::Start request =
        startRequest(spec, number, static_cast<int>(attempt.job), command.bundledChildren);
    request.hold = isHolding();
    if (request.hold)
        notReady.insert(number);
    connection->send(request);
    for (const auto& [isClosed, stream] :
         {std::pair(outClosed, protocol::Stream::Out), std::pair(errClosed, protocol::Stream::Err)}) {
        if (isClosed) {
            table.noteOutputClosed(number);
            connection->send(protocol::CloseOutput{number, stream});
        }
    }
    if (number > 1 && spec.stdinSource == StdinSource::Live) {
        // What the first attempt was given is gone; a part of it would be worse than nothing.
        input.close();
        connection->send(protocol::EndInput{number});
    }
    sendInput();
}

void RunSession::Private::releaseIfReady()
{
    // While the queue is paused, not all need have been asked for.
    if (!isHolding() || !notReady.empty() || state != State::Running || !agentReady || queue.isPaused() ||
        !queue.isHandingOut())
        return;
    released = true;
    connection->send(protocol::Release{});
}

void RunSession::Private::setPaused(bool pause, bool hold)
{
    const std::chrono::nanoseconds now = table.onAxis(agentNow());
    if (isPaused && !pause)
        pausedBefore += now - pausedSince;
    else if (!isPaused && pause)
        pausedSince = now;
    isPaused = pause;
    isHeld = hold;
    queue.setPaused(isPaused || isHeld);
    if (!isConnected())
        return;
    if (queue.isPaused()) {
        // Those who wait at the barrier stay there.
        if (!spec.jobs.isSingle() && !isHolding())
            connection->send(protocol::Withdraw{});
        return;
    }
    startNext();
    releaseIfReady();
}

std::chrono::nanoseconds RunSession::Private::pausedSoFar() const
{
    return pausedBefore + (isPaused ? q.elapsed() - pausedSince : std::chrono::nanoseconds());
}

void RunSession::Private::noteRunning(std::uint32_t number, std::uint64_t agentNs,
                                      void (MedianTimeout::*change)(std::uint32_t, std::chrono::nanoseconds))
{
    if (!medianTimeout)
        return;
    ((*medianTimeout).*change)(number, table.onAxis(agentNs));
    stopLate();
}

void RunSession::Private::stopLate()
{
    if (!medianTimeout || !isConnected())
        return;
    const std::chrono::nanoseconds now = table.onAxis(agentNow());
    for (const std::uint32_t number : medianTimeout->takeLate(now))
        connection->send(protocol::Stop{number, false, true});
    constexpr std::chrono::nanoseconds longest = std::chrono::hours(24); // QTimer counts in an int.
    if (const auto at = medianTimeout->nextAt())
        lateTimer.start(std::chrono::ceil<std::chrono::milliseconds>(std::min(*at - now, longest)));
    else
        lateTimer.stop();
}

void RunSession::Private::tellNoRoom(const protocol::NoRoom& record)
{
    protocol::StartFailed failure;
    failure.step = record.step;
    failure.errorNumber = record.errorNumber;
    tellLimit(record.errorNumber,
              RunSession::tr("There is room for no more than %Ln child(ren) at once; the others wait. %1",
                             nullptr, static_cast<int>(record.alive))
                  .arg(describeStartFailure(failure).message));
}

void RunSession::Private::tellLimit(int errorNumber, const QString& otherwise)
{
    if (std::exchange(limitTold, true)) // It comes with each child that ends, or fails to start.
        return;
    const int atOnce = spec.jobs.slots();
    QObject::connect(&limitSearch, &LimitSearch::done, &q, [this, otherwise, atOnce](const auto& limit) {
        QString text = otherwise;
        if (limit) {
            const QString which = limitMetText(*limit, static_cast<std::uint64_t>(atOnce), QLocale());
            text += text.isEmpty() ? which : QLatin1Char(' ') + which;
        }
        if (!text.isEmpty())
            Q_EMIT q.noRoom(text);
        if (isFinishDue)
            finish();
    });
    limitSearch.start(errorNumber, atOnce);
}

void RunSession::Private::sendInput()
{
    if (state != State::Running || !agentReady || underWay.empty())
        return;
    for (QByteArray bytes = input.next(); !bytes.isEmpty(); bytes = input.next())
        connection->send(protocol::Input{currentChild, bytes.toStdString()});
    if (input.takeEnd())
        connection->send(protocol::EndInput{currentChild});
}

} // namespace brood
