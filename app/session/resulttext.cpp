// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/resulttext.h"

#include "session/causeofdeath.h"
#include "session/starterrors.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>

namespace brood {

namespace {

using std::chrono::nanoseconds;

struct ElapsedText
{
    Q_DECLARE_TR_FUNCTIONS(ElapsedText)
};

/// How a child ended, in words. Its strings are the banner's.
class ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultWords)

public:
    ResultWords(const ChildResult& childResult, const QLocale& userLocale)
        : result(childResult)
        , locale(userLocale)
    {}

    [[nodiscard]] QString headline() const
    {
        switch (result.outcome) {
        case ChildOutcome::Exited:
            //: The banner after an ordinary end
            return tr("Finished, exit code %1").arg(result.exitCode.value_or(0));
        case ChildOutcome::Signalled:
            return withCore(tr("Killed by %1").arg(signalText(result.signal.value_or(0))));
        case ChildOutcome::FailedToStart:
            return tr("Could not start: %1").arg(result.error ? result.error->message : QString());
        case ChildOutcome::TimedOut: return tr("Timed out, %1").arg(afterStop());
        case ChildOutcome::Stopped:
            if (result.error)
                return tr("Ended, how is unknown");
            if (result.pid == 0)
                return tr("Stopped before it was started");
            return tr("Stopped, %1").arg(afterStop());
        }
        return {};
    }

    [[nodiscard]] QStringList figures() const
    {
        if (result.pid == 0)
            return {};
        QStringList figures{elapsedText(result.elapsed, locale)};
        if (result.paused > nanoseconds::zero())
            figures += tr("paused for %1").arg(elapsedText(result.paused, locale));
        const nanoseconds cpu = result.usage.user + result.usage.system;
        if (result.elapsed > nanoseconds::zero() && !result.error) {
            const double share =
                100.0 * static_cast<double>(cpu.count()) / static_cast<double>(result.elapsed.count());
            // Part of the CPU time of one that is over at once is from before it was executed.
            constexpr nanoseconds worthAShare = std::chrono::milliseconds(10);
            constexpr nanoseconds worthTelling = std::chrono::milliseconds(1);
            if (result.orphansCpu >= worthTelling)
                //: CPU time, and how much of it orphaned processes used: those that nobody waited for
                figures += tr("CPU %1 (%2 of it by orphans)")
                               .arg(elapsedText(cpu, locale), elapsedText(result.orphansCpu, locale));
            else if (result.elapsed < worthAShare)
                figures += tr("CPU %1").arg(elapsedText(cpu, locale));
            else
                //: CPU time and its share of the elapsed time in percent
                figures += tr("CPU %1 (%2 %)").arg(elapsedText(cpu, locale), locale.toString(share, 'f', 1));
            const QString peak = bytesText(result.usage.maxRssBytes, locale);
            //: %1 is the largest resident memory that one of several processes had
            figures += hadSeveral() ? tr("peak %1 (largest process)").arg(peak)
                                    //: The largest resident memory of the child
                                    : tr("peak %1").arg(peak);
        }
        return figures;
    }

    [[nodiscard]] bool isMeasured() const { return result.pid != 0 && !result.error; }

    [[nodiscard]] QStringList sampled() const
    {
        if (!isMeasured() || !result.tree)
            return {};
        QStringList parts;
        if (usedMore())
            //: The CPU time of all processes; ≈: it was sampled
            parts += tr("CPU ≈ %1").arg(elapsedText(result.tree->user + result.tree->system, locale));
        if (hadSeveral())
            //: The largest memory that all processes had together; ≈: it was sampled
            parts += tr("peak ≈ %1").arg(bytesText(result.tree->peakRssBytes, locale));
        if (parts.isEmpty())
            return {};
        //: %1 are one or two figures: "CPU ≈ 1.2 s, peak ≈ 12 MiB"
        return {tr("whole tree: %1").arg(locale.createSeparatedList(parts))};
    }

    /// Said of the figures before it.
    [[nodiscard]] static QString exactMark() { return tr("exact", "figures"); }

    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        if (result.error && result.outcome != ChildOutcome::FailedToStart)
            notes += result.error->message;
        const auto cause = causeOfDeath(result, locale);
        if (cause && cause->confidence == Confidence::Possible) {
            notes += cause->explanation;
        } else if (cause) {
            //: %1 is a sentence that explains how a child ended, %2 is "certain" or "likely"
            notes += tr("%1 (%2)").arg(cause->explanation, confidenceText(cause->confidence));
        }
        if (result.outputClosed && result.signal != SIGPIPE)
            notes += tr("Whoever read its output went away, so it was closed early, as in any pipe.");
        else if (!result.outputComplete && !result.outputClosed && !result.error)
            notes += incompleteOutput();
        if (const QString survivors = survivorList(&SurvivorInfo::endedByBrood, true); !survivors.isEmpty())
            notes += tr("Outlived it and was ended by Brood: %1.").arg(survivors);
        if (const QString survivors = survivorList(&SurvivorInfo::endedByBrood, false); !survivors.isEmpty())
            notes += tr("Outlived it and ended by itself: %1.").arg(survivors);
        if (result.outcome == ChildOutcome::TimedOut && result.stopAfter)
            notes += tr("Its time was up after %1.").arg(elapsedText(*result.stopAfter, locale));
        if (result.attempt > 1)
            notes += tr("This was attempt %1.").arg(result.attempt);
        return notes;
    }

    [[nodiscard]] QStringList details() const
    {
        QStringList details = evidenceOf(result, locale);
        if (result.pid == 0 || result.error)
            return details;
        const auto count = [this](std::uint64_t number) {
            return locale.toString(static_cast<qulonglong>(number));
        };
        details += exactFigures();
        details += tr("Page faults: %1 with and %2 without reading from storage; exact")
                       .arg(count(result.usage.majorFaults), count(result.usage.minorFaults));
        details += tr("Context switches: %1 voluntary, %2 involuntary; exact")
                       .arg(count(result.usage.voluntarySwitches), count(result.usage.involuntarySwitches));
        if (result.tree)
            details += treeDetails(*result.tree);
        details += hardwareDetails();
        if (const auto& cgroup = result.accounts.cgroup)
            details += cgroupDetails(*cgroup);
        return details;
    }

private:
    /// Whether processes that had not ended yet, or that nobody could wait for, used much besides.
    [[nodiscard]] bool usedMore() const
    {
        constexpr nanoseconds sampled = std::chrono::milliseconds(50);
        const nanoseconds counted = result.usage.user + result.usage.system;
        return result.tree->user + result.tree->system > std::max(counted + sampled, counted / 20 * 21);
    }

    /// Whether more than one process had memory at once, so that the largest one's is not all there was.
    [[nodiscard]] bool hadSeveral() const
    {
        return result.tree && result.tree->peakProcesses > 1 &&
               result.tree->peakRssBytes > result.usage.maxRssBytes;
    }

    /// The headline's figures once more, to the microsecond and with what the kernel says of them.
    [[nodiscard]] QString exactFigures() const
    {
        const auto seconds = [this](nanoseconds time) {
            return ElapsedText::tr("%1 s").arg(
                locale.toString(std::chrono::duration<double>(time).count(), 'f', 6));
        };
        //: %1 to %4 are times such as "1.234567 s", %5 an amount of memory; “exact”: counted, not sampled;
        //: the kernel counts the sum and estimates how it is divided
        return tr("Elapsed: %1; CPU: %2 (≈ %3 user, ≈ %4 system); peak memory of the largest process: %5; "
                  "exact, ≈ estimated by the kernel")
            .arg(seconds(result.elapsed), seconds(result.usage.user + result.usage.system),
                 seconds(result.usage.user), seconds(result.usage.system),
                 bytesText(result.usage.maxRssBytes, locale));
    }

    [[nodiscard]] QStringList treeDetails(const TreeUsage& tree) const
    {
        //: Of a process and all that came of it; “sampled”: looked at several times a second; %4 and %5 are
        //: numbers of processes and threads
        return {tr("Whole tree: CPU %1 user, %2 system; peak memory %3; at most %4 and %5; sampled")
                    .arg(elapsedText(tree.user, locale), elapsedText(tree.system, locale),
                         bytesText(tree.peakRssBytes, locale),
                         tr("%Ln process(es)", nullptr, static_cast<int>(tree.peakProcesses)),
                         tr("%Ln thread(s)", nullptr, static_cast<int>(tree.peakThreads))),
                tr("Whole tree: %1 read from storage, %2 written to storage; sampled")
                    .arg(bytesText(tree.readBytes, locale), bytesText(tree.writtenBytes, locale))};
    }

    /// perf_event_open(2)'s errors, as they are met.
    [[nodiscard]] static QString hardwareProblem(int error)
    {
        switch (error) {
        case EACCES:
        case EPERM:
            return tr("the setting kernel.perf_event_paranoid, or the container that Brood runs in, does not "
                      "allow it");
        case ENOENT:
        case ENODEV:
        case EOPNOTSUPP: return tr("the processor has none, or the virtual machine does not pass them on");
        case ENOSYS: return tr("the kernel was built without them");
        default: return errnoText(error);
        }
    }

    [[nodiscard]] QStringList hardwareDetails() const
    {
        if (result.accounts.hardwareError != 0)
            return {tr("Hardware counters: not available here (%1)")
                        .arg(hardwareProblem(result.accounts.hardwareError))};
        const auto& counts = result.accounts.hardware;
        if (!counts)
            return {};
        const auto count = [this](const std::optional<std::uint64_t>& number) {
            return number ? locale.toString(static_cast<qulonglong>(*number)) : tr("not counted", "a figure");
        };
        QString text =
            tr("Instructions: %1, cycles: %2, cache misses: %3")
                .arg(count(counts->instructions), count(counts->cycles), count(counts->cacheMisses));
        text += QStringLiteral("; ") + (counts->estimated ? tr("estimated") : tr("exact"));
        if (counts->userOnly)
            text += QStringLiteral("; ") + tr("without the kernel's work for it");
        return {text};
    }

    [[nodiscard]] QStringList cgroupDetails(const CgroupUsage& cgroup) const
    {
        QStringList lines{
            tr("CPU of the whole tree: %1 (≈ %2 user, ≈ %3 system); exact, by its control group, ≈ estimated "
               "by the kernel")
                .arg(elapsedText(cgroup.user + cgroup.system, locale), elapsedText(cgroup.user, locale),
                     elapsedText(cgroup.system, locale))};
        if (cgroup.peakBytes)
            lines += tr("Peak memory of the whole tree together: %1; exact, by its control group")
                         .arg(bytesText(*cgroup.peakBytes, locale));
        if (cgroup.peakProcesses)
            lines += tr("Most threads at once: %1; exact, by its control group")
                         .arg(locale.toString(static_cast<qulonglong>(*cgroup.peakProcesses)));
        if (cgroup.throttled > nanoseconds::zero())
            lines += tr("Held back by a limit on CPU time: %1").arg(elapsedText(cgroup.throttled, locale));
        if (cgroup.refusedForks > 0)
            lines += tr("Forks that a limit refused: %1")
                         .arg(locale.toString(static_cast<qulonglong>(cgroup.refusedForks)));
        return lines;
    }

    [[nodiscard]] QString withCore(const QString& text) const
    {
        return result.coreDumped ? tr("%1, core dumped").arg(text) : text;
    }

    /// What a stop or a timeout needed to end the child.
    [[nodiscard]] QString afterStop() const
    {
        const int sent = result.stopSignal.value_or(SIGTERM);
        if (result.exitCode)
            return tr("exit code %1 after %2").arg(*result.exitCode).arg(signalText(sent));
        const int endedBy = result.signal.value_or(sent);
        if (sent == SIGKILL && endedBy == SIGKILL)
            return withCore(tr("%1 was needed").arg(signalText(SIGKILL)));
        if (sent == SIGKILL)
            return withCore(tr("ended by %1; %2 was needed for its descendants")
                                .arg(signalText(endedBy), signalText(SIGKILL)));
        return withCore(tr("ended by %1").arg(signalText(endedBy)));
    }

    [[nodiscard]] QString incompleteOutput() const
    {
        const QString holders = survivorList(&SurvivorInfo::holdsOutput, true);
        if (holders.isEmpty())
            return tr("Its output was still held open when the grace period was over; what came later is not "
                      "here.");
        return tr("Its output was still held open by %1 when the grace period was over; what came later is "
                  "not here.")
            .arg(holders);
    }

    /// Those for whom it is so.
    [[nodiscard]] QString survivorList(bool SurvivorInfo::*what, bool isSo) const
    {
        constexpr qsizetype most = 5;
        constexpr qsizetype longest = 60;
        QStringList names;
        qsizetype count = 0;
        for (const SurvivorInfo& survivor : result.survivors) {
            if (!survivor.outlived || survivor.*what != isSo)
                continue;
            if (++count > most)
                continue;
            QString command = QString::fromLocal8Bit(survivor.command);
            if (command.size() > longest)
                command = command.left(longest) + QChar(0x2026);
            //: A process: its command line and its process id
            names += tr("%1 (pid %2)").arg(command).arg(survivor.pid);
        }
        if (count > most)
            names += tr("%n more", nullptr, static_cast<int>(count - most));
        return locale.createSeparatedList(names);
    }

    const ChildResult& result;
    const QLocale& locale;
};

ResultMark markOf(const ChildResult& result)
{
    if (result.success)
        return ResultMark::Success;
    return result.outcome == ChildOutcome::Stopped && !result.error ? ResultMark::Stopped
                                                                    : ResultMark::Failure;
}

} // namespace

ResultText describe(const ChildResult& result, const QLocale& locale)
{
    const ResultWords words(result, locale);
    return {markOf(result),  words.headline(), words.figures(),   words.notes(),
            words.details(), words.sampled(),  words.isMeasured()};
}

QStringList markedFigures(const ResultText& text)
{
    QStringList figures = text.figures;
    if (text.isMeasured && !figures.isEmpty())
        figures += ResultWords::exactMark();
    return figures + text.sampled;
}

QString markSymbol(ResultMark mark)
{
    switch (mark) {
    case ResultMark::Success: return QStringLiteral("✔");
    case ResultMark::Failure: return QStringLiteral("✖");
    case ResultMark::Stopped: return QStringLiteral("■");
    }
    return {};
}

QString elapsedText(nanoseconds elapsed, const QLocale& locale)
{
    const auto twoDigits = [&locale](std::int64_t value) {
        const QString digits = locale.toString(value);
        return digits.size() < 2 ? locale.zeroDigit() + digits : digits;
    };
    // Rounded once, to what is shown, so that 59.9996 s is a minute and not "60.000 s".
    const std::int64_t milliseconds = std::chrono::round<std::chrono::milliseconds>(elapsed).count();
    constexpr std::int64_t minute = 60'000;
    if (milliseconds < minute)
        return ElapsedText::tr("%1 s").arg(
            locale.toString(static_cast<double>(milliseconds) / 1000.0, 'f', 3));
    const std::int64_t tenths = (milliseconds + 50) / 100;
    if (tenths < 36'000) {
        const QString seconds =
            twoDigits(tenths % 600 / 10) + locale.decimalPoint() + locale.toString(tenths % 10);
        return ElapsedText::tr("%1 min %2 s").arg(locale.toString(tenths / 600), seconds);
    }
    const std::int64_t seconds = (milliseconds + 500) / 1000;
    return ElapsedText::tr("%1 h %2 min %3 s")
        .arg(locale.toString(seconds / 3600), twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

QString bytesText(std::uint64_t bytes, const QLocale& locale)
{
    return locale.formattedDataSize(static_cast<qint64>(bytes), bytes < 1024 ? 0 : 1,
                                    QLocale::DataSizeIecFormat);
}

} // namespace brood
