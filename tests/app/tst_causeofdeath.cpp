// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/causeofdeath.h"

#include <QTest>

#include <csignal>
#include <cstring>

#include <sys/resource.h>

using brood::causeOfDeath;
using brood::ChildOutcome;
using brood::ChildResult;
using brood::Confidence;
using brood::DeathEvidence;
using Kind = brood::DeathEvidence::Kind;

namespace {

constexpr int childPid = 42;

ChildResult exited(int code)
{
    ChildResult result;
    result.pid = childPid;
    result.outcome = ChildOutcome::Exited;
    result.exitCode = code;
    result.success = code == 0;
    return result;
}

ChildResult exited(int code, brood::ExitConvention convention)
{
    ChildResult result = exited(code);
    result.exitConvention = convention;
    return result;
}

ChildResult killed(int number, const QList<DeathEvidence>& evidence = {})
{
    ChildResult result;
    result.pid = childPid;
    result.outcome = ChildOutcome::Signalled;
    result.signal = number;
    result.evidence = evidence;
    return result;
}

DeathEvidence sentBy(int number, int pid, const QByteArray& command)
{
    return {Kind::SignalSender, number, pid, 0, 0, command};
}

DeathEvidence limit(int resource, std::uint64_t soft, std::uint64_t hard)
{
    return {Kind::Limit, resource, 0, soft, hard, {}};
}

} // namespace

class TestCauseOfDeath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsKnown_data();
    void tellsWhatIsKnown();
    void saysNothingWhereThereIsNothingToSay_data();
    void saysNothingWhereThereIsNothingToSay();
    void listsTheEvidence_data();
    void listsTheEvidence();
};

void TestCauseOfDeath::tellsWhatIsKnown_data()
{
    QTest::addColumn<ChildResult>("result");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<QString>("part"); // of the explanation
    const auto row = [](const char* name, const ChildResult& result, const char* kind, Confidence confidence,
                        const char* part) {
        QTest::newRow(name) << result << QString::fromLatin1(kind) << confidence << QString::fromUtf8(part);
    };
    using enum Confidence;
    using enum brood::ExitConvention;
    row("a shell's 126", exited(126, Shell), "exit_code", Possible, "could not be executed");
    row("a shell's 127", exited(127, Shell), "exit_code", Possible, "Shells use");
    row("a starter's 127", exited(127, Starter), "exit_code", Possible, "Shells use");
    row("a shell's 137", exited(137, Shell), "exit_code", Possible, "A shell reports");
    row("a shell's 143", exited(143, Shell), "exit_code", Possible, "SIGTERM (15)");
    row("timeout's 124", exited(124, Timeout), "exit_code", Possible, "timeout(1) uses");
    row("anyone's 124", exited(124), "exit_code", Possible, "may be a script");
    row("anyone's 126", exited(126), "exit_code", Possible, "may be a script");
    row("anyone's 127", exited(127), "exit_code", Possible, "may be a script");
    row("anyone's 137", exited(137), "exit_code", Possible, "by SIGKILL (9); or exit code 137 is");
    row("behind a starter, it is the program's own", exited(137, Starter), "exit_code", Possible,
        "may be a script");
    row("killed, nothing known", killed(SIGKILL), "killed", Possible, "nothing tells");
    row("killed from outside", killed(SIGKILL, {sentBy(SIGKILL, 77, "htop")}), "killed", Certain,
        "htop (pid 77)");
    row("killed by someone gone", killed(SIGTERM, {sentBy(SIGTERM, 77, {})}), "killed", Certain,
        "77, which has ended");
    row("killed itself", killed(SIGTERM, {sentBy(SIGTERM, childPid, "sh")}), "self", Certain, "to itself");
    row("killed by the kernel", killed(SIGKILL, {sentBy(SIGKILL, 0, {})}), "killed_by_kernel", Certain,
        "kernel killed");
    row("on request", killed(SIGUSR1, {{Kind::SentOnRequest, SIGUSR1, 0, 0, 0, {}}}), "requested", Certain,
        "had Brood");
    row("out of memory by the log",
        killed(SIGKILL, {sentBy(SIGKILL, 0, {}), {Kind::KernelOutOfMemory, 0, 0, 0, 0, "Out of memory"}}),
        "out_of_memory", Certain, "Memory ran out");
    row("out of memory by its group", killed(SIGKILL, {{Kind::CgroupOutOfMemory, 0, 0, 1, 0, {}}}),
        "out_of_memory", Likely, "control group");
    row("its group's, but someone else did it",
        killed(SIGKILL, {sentBy(SIGKILL, 77, "kill"), {Kind::CgroupOutOfMemory, 0, 0, 1, 0, {}}}), "killed",
        Certain, "kill (pid 77)");
    ChildResult busy = killed(SIGKILL, {limit(RLIMIT_CPU, 1, 2)});
    row("far from its CPU limit", busy, "killed", Possible, "nothing tells");
    busy.usage.user = std::chrono::milliseconds(1990);
    row("at its CPU limit", busy, "cpu_limit", Likely, "2.000 s");
    ChildResult limited = killed(SIGXCPU, {limit(RLIMIT_CPU, 5, RLIM_INFINITY)});
    limited.usage.user = std::chrono::milliseconds(4990);
    row("soft CPU limit", limited, "cpu_limit", Certain, "5.000 s");
    limited.usage.user = std::chrono::milliseconds(3000); // as a busy machine's ticks may have it
    row("soft CPU limit, by ticks", limited, "cpu_limit", Likely, "5.000 s");
    row("file size limit", killed(SIGXFSZ, {limit(RLIMIT_FSIZE, 2048, 4096)}), "file_size_limit", Certain,
        "2.0 KiB");
    row("crash", killed(SIGSEGV), "crash", Likely, "not its own");
    row("crash, seen by the kernel",
        killed(SIGSEGV, {{Kind::KernelFault, 0, 0, 0, 0, "a[42]: segfault at 0"}}), "crash", Certain,
        "not its own");
    row("no fault for the kernel", killed(SIGSEGV, {{Kind::NoKernelFault, SIGSEGV, 0, 0, 0, {}}}), "sent",
        Likely, "by itself or by another process");
    row("not a crash", killed(SIGSEGV, {sentBy(SIGSEGV, 77, "kill")}), "killed", Certain, "kill (pid 77)");
    row("bus", killed(SIGBUS), "crash", Likely, "cut short");
    row("arithmetic", killed(SIGFPE), "crash", Possible, "anyone may have sent");
    row("arithmetic, by the core", killed(SIGFPE, {sentBy(SIGFPE, 0, {})}), "crash", Certain, "It crashed");
    row("instruction", killed(SIGILL), "crash", Likely, "instruction");
    row("seccomp", killed(SIGSYS), "seccomp", Likely, "seccomp");
    row("abort", killed(SIGABRT, {sentBy(SIGABRT, childPid, "a")}), "abort", Certain, "abort");
    row("abort, nothing known", killed(SIGABRT), "abort", Possible, "anyone may have sent");
    row("aborted from outside", killed(SIGABRT, {{Kind::SentFromOutside, SIGABRT, 0, 0, 0, {}}}), "killed",
        Certain, "cannot be seen");
    row("aborted by someone", killed(SIGABRT, {sentBy(SIGABRT, 77, "systemd")}), "killed", Certain,
        "systemd");
    row("pipe", killed(SIGPIPE), "pipe_closed", Possible, "anyone may have sent");
    row("its own pipe", killed(SIGPIPE, {sentBy(SIGPIPE, childPid, "a")}), "pipe_closed", Likely,
        "reader had gone");
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGXCPU, SIGXFSZ})
        row(strsignal(number), killed(number), "killed", Possible, "Who sent the signal is not known.");
    row("over no limit", killed(SIGXFSZ, {sentBy(SIGXFSZ, childPid, "a")}), "self", Certain, "to itself");
    ChildResult passedOn = exited(134, Shell);
    passedOn.evidence = {{Kind::DescendantsCore, SIGABRT, 77, 0, 0, "/tmp/core"}};
    row("a shell whose command left a core", passedOn, "exit_code", Likely, "died of SIGABRT (6)");
    ChildResult pipe = killed(SIGPIPE);
    pipe.outputClosed = true;
    row("our pipe", pipe, "pipe_closed", Certain, "its output");
}

void TestCauseOfDeath::tellsWhatIsKnown()
{
    QFETCH(ChildResult, result);
    QFETCH(QString, part);
    const auto cause = causeOfDeath(result, QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(cause);
    QTEST(cause->kind, "kind");
    QTEST(cause->confidence, "confidence");
    QVERIFY2(cause->explanation.contains(part), qPrintable(cause->explanation));
}

void TestCauseOfDeath::saysNothingWhereThereIsNothingToSay_data()
{
    QTest::addColumn<ChildResult>("result");
    for (const int code : {0, 1, 2, 3, 64, 125, 128, 255})
        QTest::addRow("%d", code) << exited(code);
    ChildResult wanted = exited(127);
    wanted.success = true;
    QTest::newRow("a success code") << wanted;
    ChildResult stopped = killed(SIGKILL);
    stopped.outcome = ChildOutcome::Stopped;
    QTest::newRow("stopped") << stopped;
    stopped.outcome = ChildOutcome::TimedOut;
    QTest::newRow("timed out") << stopped;
    QTest::newRow("hung up by the kernel") << killed(SIGHUP, {sentBy(SIGHUP, 0, {})});
    QTest::newRow("its own alarm") << killed(SIGALRM);
    QTest::newRow("never ran") << ChildResult();
}

void TestCauseOfDeath::saysNothingWhereThereIsNothingToSay()
{
    QFETCH(ChildResult, result);
    QVERIFY(!causeOfDeath(result, QLocale::c()));
}

void TestCauseOfDeath::listsTheEvidence_data()
{
    QTest::addColumn<DeathEvidence>("item");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* part, const DeathEvidence& item) {
        QTest::newRow(part) << item << QString::fromUtf8(part);
    };
    row("Process 77 sent SIGTERM (15): htop", sentBy(SIGTERM, 77, "htop"));
    row("Process 78 sent SIGTERM (15).", sentBy(SIGTERM, 78, {}));
    row("The kernel itself sent SIGSEGV (11).", sentBy(SIGSEGV, 0, {}));
    row("Brood sent SIGUSR1 (10), as it was told to.", {Kind::SentOnRequest, SIGUSR1, 0, 0, 0, {}});
    row("segfault at 0", {Kind::KernelFault, 0, 0, 0, 0, "a[42]: segfault at 0"});
    row("tells of faults that end in SIGSEGV (11), tells of none",
        {Kind::NoKernelFault, SIGSEGV, 0, 0, 0, {}});
    row("Limit on its CPU time: 1.000 s, at most any", limit(RLIMIT_CPU, 1, RLIM_INFINITY));
    row("because the limit on its size is 0 (ulimit -c)", limit(RLIMIT_CORE, 0, RLIM_INFINITY));
    row("the limit on its size is 1.0 KiB", limit(RLIMIT_CORE, 1024, RLIM_INFINITY));
    row("Its core: /tmp/core", {Kind::CoreFile, 0, 0, 0, 0, "/tmp/core"});
    row("Its core went to /usr/lib/handler", {Kind::CoreHandler, 0, 0, 0, 0, "/usr/lib/handler"});
    row("by the pattern “/core.%p”.", {Kind::CoreElsewhere, 0, 0, 0, 0, "/core.%p"});
    row("by the pattern “core.%p”, which is relative", {Kind::CoreElsewhere, 0, 0, 0, 0, "core.%p"});
    row("looked for in /work and", {Kind::CoreSoughtIn, 0, 0, 4, 0, "/work"});
    row("cannot be seen from here sent SIGABRT (6).", {Kind::SentFromOutside, SIGABRT, 0, 0, 0, {}});
    row("The core of process 77, which it had started: /c", {Kind::DescendantsCore, SIGABRT, 77, 0, 0, "/c"});
    row("The core was left by /bin/a", {Kind::CoreProgram, 0, 0, 0, 0, "/bin/a"});
}

void TestCauseOfDeath::listsTheEvidence()
{
    QFETCH(DeathEvidence, item);
    QFETCH(QString, part);
    const QStringList lines =
        brood::evidenceOf(killed(SIGSEGV, {item}), QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(part), qPrintable(lines.first()));
}

QTEST_APPLESS_MAIN(TestCauseOfDeath)
#include "tst_causeofdeath.moc"
