// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/causeofdeath.h"

#include "session/resulttext.h"
#include "session/signalnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <csignal>

#include <sys/resource.h>

namespace brood {

namespace {

using Kind = DeathEvidence::Kind;

QString shown(const QByteArray& text)
{
    return QString::fromLocal8Bit(text);
}

class CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(CauseWords)

public:
    CauseWords(const ChildResult& childResult, const QLocale& userLocale)
        : result(childResult)
        , locale(userLocale)
    {}

    [[nodiscard]] std::optional<CauseOfDeath> cause() const
    {
        if (result.outcome == ChildOutcome::Exited)
            return exitCode();
        if (result.outcome != ChildOutcome::Signalled || !result.signal)
            return std::nullopt;
        const int number = *result.signal;
        if (number == SIGKILL)
            return killed();
        if (find(Kind::SentOnRequest))
            return certain("requested", tr("You had Brood send it."));
        const DeathEvidence* sender = find(Kind::SignalSender);
        if (sender && sender->pid > 0 && !(sender->pid == result.pid && saysMore(number)))
            return sentBy(*sender);
        if (find(Kind::SentFromOutside))
            return certain("killed", tr("The signal came from a process that cannot be seen from here."));
        if (find(Kind::NoKernelFault))
            return likely("sent", tr("The signal was sent to it, by itself or by another process: the kernel "
                                     "noticed no fault."));
        if (auto known = bySignal(number))
            return known;
        if (sender && sender->pid > 0)
            return sentBy(*sender);
        if (!sender && anyoneMaySend(number))
            return possible("killed", tr("Who sent the signal is not known."));
        return std::nullopt;
    }

private:
    [[nodiscard]] const DeathEvidence* find(Kind kind) const
    {
        const auto found = std::ranges::find(result.evidence, kind, &DeathEvidence::kind);
        return found == result.evidence.end() ? nullptr : &*found;
    }
    [[nodiscard]] const DeathEvidence* limit(int resource) const
    {
        const auto found = std::ranges::find_if(result.evidence, [resource](const DeathEvidence& item) {
            return item.kind == Kind::Limit && item.number == resource;
        });
        return found == result.evidence.end() ? nullptr : &*found;
    }
    [[nodiscard]] static CauseOfDeath certain(const char* kind, const QString& explanation)
    {
        return {QString::fromLatin1(kind), Confidence::Certain, explanation};
    }
    [[nodiscard]] static CauseOfDeath likely(const char* kind, const QString& explanation)
    {
        return {QString::fromLatin1(kind), Confidence::Likely, explanation};
    }
    [[nodiscard]] static CauseOfDeath possible(const char* kind, const QString& explanation)
    {
        return {QString::fromLatin1(kind), Confidence::Possible, explanation};
    }

    /// Signals that a process gets as if from itself, from abort(3) or from a system call of its own.
    [[nodiscard]] static bool saysMore(int number)
    {
        return number == SIGABRT || number == SIGPIPE || number == SIGXCPU || number == SIGXFSZ;
    }

    /// Signals that are for others to send, as a rule, and limits' that say so where there is one.
    [[nodiscard]] static bool anyoneMaySend(int number)
    {
        constexpr std::array numbers{SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ};
        return std::ranges::find(numbers, number) != numbers.end();
    }

    [[nodiscard]] CauseOfDeath sentBy(const DeathEvidence& sender) const
    {
        if (sender.pid == result.pid)
            return certain("self", tr("It sent the signal to itself."));
        if (sender.text.isEmpty())
            return certain("killed",
                           tr("The signal came from process %1, which has ended since.").arg(sender.pid));
        return certain(
            "killed",
            tr("The signal came from %1 (pid %2).").arg(shown(sender.text).left(80)).arg(sender.pid));
    }

    /// To find that a limit is reached, the kernel counts what it sees at its ticks: where processes share a
    /// processor, that may be far more than what they had.
    static constexpr double nearlyAll = 0.9;
    static constexpr double half = 0.5;
    /// @param seconds of CPU time
    [[nodiscard]] bool hasUsed(std::uint64_t seconds, double share) const
    {
        const double used = std::chrono::duration<double>(result.usage.user + result.usage.system).count();
        return used >= share * static_cast<double>(seconds);
    }

    [[nodiscard]] CauseOfDeath killed() const
    {
        if (find(Kind::SentOnRequest))
            return certain("requested", tr("You had Brood send it."));
        if (find(Kind::KernelOutOfMemory))
            return certain("out_of_memory", tr("Memory ran out, and the kernel killed it."));
        if (find(Kind::KernelSeccomp))
            return certain("seccomp", tr("It made a system call that is forbidden to it (seccomp)."));
        const DeathEvidence* sender = find(Kind::SignalSender);
        if (sender && sender->pid > 0)
            return sentBy(*sender);
        const DeathEvidence* time = limit(RLIMIT_CPU);
        if (time && hasUsed(time->hard, half))
            return likely("cpu_limit", tr("It had used all the CPU time that it may: the limit is %1.")
                                           .arg(elapsedText(std::chrono::seconds(time->hard), locale)));
        if (find(Kind::CgroupOutOfMemory))
            return likely("out_of_memory",
                          tr("Memory ran out in its control group, where the kernel killed processes while "
                             "it ran."));
        if (sender)
            return certain("killed_by_kernel", tr("The kernel killed it."));
        return possible("killed", tr("Who sent the signal is not known. The kernel does so when memory runs "
                                     "out, but nothing tells that it did."));
    }

    [[nodiscard]] std::optional<CauseOfDeath> bySignal(int number) const
    {
        // A sender that is left here is the kernel, or itself where saysMore().
        const bool isSure = find(Kind::KernelFault) || find(Kind::KernelSeccomp) || find(Kind::SignalSender);
        const auto fault = [&](const char* kind, const QString& explanation) {
            return isSure ? certain(kind, explanation) : likely(kind, explanation);
        };
        switch (number) {
        case SIGSEGV: return fault("crash", tr("It crashed: it used memory that is not its own."));
        case SIGBUS:
            return fault("crash", tr("It crashed: it used memory behind which there is nothing, such as a "
                                     "file that was cut short."));
        case SIGFPE:
            return isSure ? certain("crash", tr("It crashed: it divided by zero, or calculated something "
                                                "else that has no result."))
                          : possible("crash", tr("As a rule this is a crash: a division by zero, or another "
                                                 "calculation that has no result. But anyone may have sent "
                                                 "the signal."));
        case SIGILL:
            return fault("crash", tr("It crashed: it came to an instruction that the processor does not "
                                     "know."));
        case SIGTRAP:
            return fault("crash", tr("It came to a breakpoint, or to a check of its own that failed."));
        case SIGSYS: return fault("seccomp", tr("It made a system call that is forbidden to it (seccomp)."));
        case SIGABRT:
            return isSure
                       ? certain("abort", tr("It gave up by itself (abort): as a rule an assertion that "
                                             "failed, or an error that nobody caught."))
                       : possible("abort", tr("As a rule a program gives up by itself so (abort), after an "
                                              "assertion that failed or an error that nobody caught. But "
                                              "anyone may have sent the signal."));
        case SIGPIPE:
            if (result.outputClosed)
                return certain("pipe_closed", tr("It went on writing after the reader of its output had "
                                                 "gone away."));
            return isSure
                       ? likely("pipe_closed", tr("It wrote into a pipe or a socket whose reader had gone "
                                                  "away."))
                       : possible("pipe_closed", tr("As a rule it wrote into a pipe or a socket whose reader "
                                                    "had gone away. But anyone may have sent the signal."));
        case SIGXCPU: {
            const DeathEvidence* time = limit(RLIMIT_CPU);
            if (!time) // Without a limit someone sent it.
                return std::nullopt;
            const QString explanation = tr("It had used all the CPU time that it may: the limit is %1.")
                                            .arg(elapsedText(std::chrono::seconds(time->value), locale));
            if (hasUsed(time->value, nearlyAll))
                return certain("cpu_limit", explanation);
            // Anyone may send it.
            return hasUsed(time->value, half) ? std::optional(likely("cpu_limit", explanation))
                                              : std::nullopt;
        }
        case SIGXFSZ: {
            const DeathEvidence* size = limit(RLIMIT_FSIZE);
            if (!size)
                return std::nullopt;
            return certain("file_size_limit",
                           tr("It wrote a file that grew larger than it may: the limit is %1.")
                               .arg(bytesText(size->value, locale)));
        }
        default: return std::nullopt;
        }
    }

    /// What sh(1), timeout(1) and their kin mean by some exit codes. It may as well be the program's own
    /// code; above all where it is not known for running others.
    [[nodiscard]] std::optional<CauseOfDeath> exitCode() const
    {
        constexpr int timedOut = 124;
        constexpr int notExecutable = 126;
        constexpr int notFound = 127;
        constexpr int signalBase = 128;
        const int code = result.exitCode.value_or(0);
        if (result.success)
            return std::nullopt;
        const ExitConvention convention = result.exitConvention;
        const bool runsOthers = convention == ExitConvention::Shell || convention == ExitConvention::Timeout;
        const auto meaning = [](bool isKnown, const QString& known, const QString& guess) {
            return possible("exit_code", isKnown ? known : guess);
        };
        if (code == timedOut)
            return meaning(convention != ExitConvention::Own && convention != ExitConvention::Starter,
                           tr("timeout(1) uses exit code 124 for a command that took too long."),
                           tr("It may be a script in which timeout(1) ended a command that took too long; or "
                              "exit code 124 is the program's own."));
        if (code == notExecutable)
            return meaning(convention != ExitConvention::Own,
                           tr("Shells use exit code 126 for a command that was found but could "
                              "not be executed."),
                           tr("It may be a script in which a command was found but could not be executed; or "
                              "exit code 126 is the program's own."));
        if (code == notFound)
            return meaning(convention != ExitConvention::Own,
                           tr("Shells use exit code 127 for a command that was not found."),
                           tr("It may be a script in which a command was not found; or exit code 127 is the "
                              "program's own."));
        if (find(Kind::DescendantsCore))
            return likely("exit_code", tr("A process that it had started died of %1 and left a core. A shell "
                                          "reports that with this exit code.")
                                           .arg(signalText(code - signalBase)));
        if (code > signalBase && !signalName(code - signalBase).isEmpty())
            return meaning(
                runsOthers,
                tr("A shell reports a command that was killed by %1 with this exit code. That is "
                   "consistent with it, not proof.")
                    .arg(signalText(code - signalBase)),
                tr("It may be a script in which a command was killed by %1; or exit code %2 is the "
                   "program's own.")
                    .arg(signalText(code - signalBase))
                    .arg(code));
        return std::nullopt;
    }

    const ChildResult& result;
    const QLocale& locale;
};

} // namespace

std::optional<CauseOfDeath> causeOfDeath(const ChildResult& result, const QLocale& locale)
{
    return CauseWords(result, locale).cause();
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain: return CauseWords::tr("certain");
    case Confidence::Likely: return CauseWords::tr("likely");
    case Confidence::Possible: return CauseWords::tr("possible");
    }
    return {};
}

} // namespace brood
