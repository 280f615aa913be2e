// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commonfailure.h"
#include "session/launchersigns.h"

#include <QTest>

namespace brood {

using namespace std::chrono_literals;

/// Whether a round that failed was this machine's doing.
class TestLauncherSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatChildrenSay_data();
    void readsWhatChildrenSay();
    void countsChildrenThatWereNotStarted();
    void blamesNoMissingProgramOnTheMachine();
    void namesTheControlGroupThatRefused();
    void blamesABusyMachineOnlyForBeingLate();
    void noticesThatPortsAreUsedUp();
    void findsTheMostCommonFailure();
    void tellsHowTheyEndedWhereTheySaidNothing();

private:
    [[nodiscard]] static ChildResult exited(int index, int code)
    {
        ChildResult child;
        child.index = index;
        child.pid = 1000 + index;
        child.outcome = ChildOutcome::Exited;
        child.exitCode = code;
        child.success = code == 0;
        return child;
    }
    [[nodiscard]] static ChildResult notStarted(int index, const char* code,
                                                ErrorKind kind = ErrorKind::Setup)
    {
        ChildResult child;
        child.index = index;
        child.error = ErrorInfo{kind, QString::fromLatin1(code), QStringLiteral("no")};
        return child;
    }
    [[nodiscard]] static std::vector<LauncherLimit> limits()
    {
        return {{.kind = LimitKind::Processes, .most = 1000, .used = 10},
                {.kind = LimitKind::CgroupPids, .most = 100, .used = 40, .where = QStringLiteral("/cg/a")},
                {.kind = LimitKind::CgroupPids, .most = 90, .used = 40, .where = QStringLiteral("/cg")},
                {.kind = LimitKind::Ports, .most = 28000}};
    }
};

void TestLauncherSigns::readsWhatChildrenSay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<std::optional<LauncherSign>>("sign");
    const auto row = [](const char* line, std::optional<LauncherSign> sign) {
        QTest::addRow("%s", line) << QString::fromLatin1(line) << sign;
    };
    row("sh: 0: Cannot fork", LauncherSign::ForkAgain);
    row("bash: fork: retry: Resource temporarily unavailable", LauncherSign::ForkAgain);
    row("BlockingIOError: [Errno 11] Resource temporarily unavailable", LauncherSign::ForkAgain);
    row("RuntimeError: can't start new thread", LauncherSign::ForkAgain);
    row("Error: spawn /bin/true EAGAIN", LauncherSign::ForkAgain);
    row("recv: Resource temporarily unavailable", {});
    row("connect: Cannot assign requested address", LauncherSign::PortsUsedUp);
    row("connect EADDRNOTAVAIL 127.0.0.1:80", LauncherSign::PortsUsedUp);
    row("fork: Cannot allocate memory", LauncherSign::OutOfMemory);
    row("open: Too many open files in system", LauncherSign::OpenFiles);
    row("open: Too many open files", {});
    row("connect: Connection refused", {});
    row("HTTP 503", {});
}

void TestLauncherSigns::readsWhatChildrenSay()
{
    QFETCH(QString, line);
    QTEST(signInWords(line), "sign");
}

void TestLauncherSigns::countsChildrenThatWereNotStarted()
{
    RunResult run;
    run.children = {exited(1, 0), notStarted(2, "EAGAIN"), notStarted(3, "EMFILE"),
                    notStarted(4, "ENOMEM", ErrorKind::NotExecutable)};
    const LauncherFindings findings = findLauncherSigns({&run, {}, {}, {}, 4, false});
    QCOMPARE(findings.notStarted, 3);
    QCOMPARE(findings.signs,
             (std::vector{LauncherSign::ForkAgain, LauncherSign::OpenFiles, LauncherSign::OutOfMemory}));
}

void TestLauncherSigns::blamesNoMissingProgramOnTheMachine()
{
    RunResult run;
    run.children = {notStarted(1, "ENOENT", ErrorKind::NotFound),
                    notStarted(2, "AGENT_LOST", ErrorKind::Agent)};
    const LauncherFindings findings = findLauncherSigns({&run, {}, {}, limits(), 2, false});
    QCOMPARE(findings.notStarted, 0);
    QVERIFY(findings.signs.empty() && !findings.limit);
}

void TestLauncherSigns::namesTheControlGroupThatRefused()
{
    RunResult run;
    run.children = {notStarted(1, "EAGAIN")};
    RoundTraces traces{&run, {}, {}, limits(), 64, false};
    traces.load.refusingCgroup = QStringLiteral("/cg/a");
    LauncherFindings findings = findLauncherSigns(traces);
    QVERIFY(findings.limit);
    QCOMPARE(findings.limit->where, QStringLiteral("/cg/a"));
    QCOMPARE(findings.signs, std::vector{LauncherSign::CgroupPids});

    traces.load.refusingCgroup.clear(); // Then the nearest one.
    findings = findLauncherSigns(traces);
    QVERIFY(findings.limit);
    QCOMPARE(findings.limit->where, QStringLiteral("/cg"));
}

void TestLauncherSigns::blamesABusyMachineOnlyForBeingLate()
{
    RunResult run;
    run.children = {exited(1, 1)};
    run.elapsed = 1s;
    RoundTraces traces{&run, {}, {}, {}, 1, true};
    traces.load.busyShare = 0.99;
    QCOMPARE(findLauncherSigns(traces).signs, std::vector{LauncherSign::CpuSaturated});
    traces.isMatterOfTime = false;
    QVERIFY(findLauncherSigns(traces).signs.empty());
    traces.isMatterOfTime = true;
    run.elapsed = 100ms; // Of so short a time its ticks say nothing, but who waited for a processor.
    QVERIFY(findLauncherSigns(traces).signs.empty());
    traces.load.waitedForCpu = 40ms;
    QVERIFY(findLauncherSigns(traces).signs.empty());
    traces.load.waitedForCpu = 60ms;
    QCOMPARE(findLauncherSigns(traces).signs, std::vector{LauncherSign::CpuSaturated});
    traces.isMatterOfTime = false;
    QVERIFY(findLauncherSigns(traces).signs.empty());

    QVERIFY(!failedByTime(run, {QStringLiteral("Connection refused")}));
    QVERIFY(failedByTime(run, {QStringLiteral("curl: (28) Operation timed out")}));
    run.children = {exited(1, 0)};
    QVERIFY(failedByTime(run, {}));
}

void TestLauncherSigns::noticesThatPortsAreUsedUp()
{
    RunResult run;
    run.children = {exited(1, 1)};
    RoundTraces traces{&run, {}, {}, limits(), 1, false};
    traces.load.mostSockets = 27'900;
    const LauncherFindings findings = findLauncherSigns(traces);
    QCOMPARE(findings.signs, std::vector{LauncherSign::PortsUsedUp});
    QVERIFY(findings.limit && findings.limit->kind == LimitKind::Ports);
}

void TestLauncherSigns::findsTheMostCommonFailure()
{
    RunResult run;
    run.children = {exited(1, 0), exited(2, 1), exited(3, 1), exited(4, 1), exited(5, 1)};
    const LastLines lines{{2, QStringLiteral("request 17: connection refused")},
                          {3, QStringLiteral("HTTP 503")},
                          {4, QStringLiteral("request 19: connection refused")}};
    const auto failure = commonFailure(run, lines);
    QVERIFY(failure);
    QCOMPARE(failure->children, 2);
    QCOMPARE(failure->words, QStringLiteral("request 17: connection refused"));
}

void TestLauncherSigns::tellsHowTheyEndedWhereTheySaidNothing()
{
    RunResult run;
    ChildResult timedOut = exited(3, 143);
    timedOut.outcome = ChildOutcome::TimedOut;
    run.children = {exited(1, 3), exited(2, 4), timedOut};
    timedOut.index = 4;
    run.children.append(timedOut);
    const auto failure =
        commonFailure(run, {{3, QStringLiteral("Listening")}, {4, QStringLiteral("Listening")}});
    QVERIFY(failure);
    QCOMPARE(*failure, (CommonFailure{QStringLiteral("timed out"), 2}));
    run.children = {exited(1, 0)};
    QVERIFY(!commonFailure(run, {}));
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestLauncherSigns)
#include "tst_launchersigns.moc"
