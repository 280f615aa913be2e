// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using brood::AgentCommand;
using brood::ChildOutcome;
using brood::ErrorKind;
using brood::RunOutcome;
using brood::test::misbehave;
using brood::test::TestRun;

// What a session makes of an agent that is missing, foreign or killed, and of its own early end.

class TestRunSessionAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tellsThatTheAgentIsUnusable_data();
    void tellsThatTheAgentIsUnusable();
    void stopsAnAgentThatSaysNothing();
    void tellsThatTheAgentWasKilled_data();
    void tellsThatTheAgentWasKilled();
    void endsTheTreeThoughAgentAndGuardWereKilled();
    void keepsWhatCameBeforeTheAgentWasKilled();
    void leavesNothingBehindWhenDestroyed_data();
    void leavesNothingBehindWhenDestroyed();
    void doesNothingBeforeItIsStarted();
    void doesNothingWhenItIsOver();
    void runsManyAtOnce();

private:
    [[nodiscard]] QList<pid_t> named(const QByteArray& name) const;
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionAgent::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

QList<pid_t> TestRunSessionAgent::named(const QByteArray& name) const
{
    QList<pid_t> found;
    const QList<pid_t> pids = m_leftovers.pids();
    for (const pid_t pid : pids) {
        QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
        if (file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == name)
            found.append(pid);
    }
    return found;
}

void TestRunSessionAgent::tellsThatTheAgentIsUnusable_data()
{
    QTest::addColumn<AgentCommand>("agent");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said"); // Something that the message must tell.
    const QString missing = QStringLiteral("AGENT_MISSING");
    const QString foreign = QStringLiteral("AGENT_PROTOCOL");
    const auto shell = [](const char* script) {
        return AgentCommand{
            QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromLatin1(script)}, {}};
    };
    const auto program = [](const char* path) {
        return AgentCommand{QString::fromLatin1(path), {}, {}};
    };

    QTest::newRow("no such program") << program("/nowhere/brood-agent") << missing << "/nowhere/brood-agent";
    QTest::newRow("a directory") << program("/tmp") << missing << "/tmp";
    QTest::newRow("no name") << program("") << missing << "";
    QTest::newRow("true") << program("/bin/true") << missing << "/bin/true";
    QTest::newRow("a word") << shell("echo hello") << missing << "hello";
    QTest::newRow("a word on stderr") << shell("echo oh no >&2; exit 1") << missing << "oh no";
    QTest::newRow("a greeting and the end") << shell("echo Welcome to this machine, dear user") << missing
                                            << "Welcome to this machine, dear user";
    QTest::newRow("much text") << shell("seq 100000") << foreign << "";
    QTest::newRow("text without end") << shell("exec yes") << foreign << "";
    QTest::newRow("random bytes without end") << shell("exec cat /dev/urandom") << foreign << "";
    QTest::newRow("an echo") << program("/bin/cat") << foreign << "";
    QTest::newRow("another version") << shell("printf "
                                              "'\\223brood\\r\\n\\032\\n\\000\\377\\002\\000\\000\\000\\001\\"
                                              "000\\000\\000\\377\\377'; exec sleep 60")
                                     << foreign << "version";
    QTest::newRow("a broken record")
        << shell("printf '\\223brood\\r\\n\\032\\n\\000\\377\\377\\377\\377\\377\\001\\000\\000\\000'; "
                 "exec sleep 60")
        << foreign << "";
}

void TestRunSessionAgent::tellsThatTheAgentIsUnusable()
{
    QFETCH(AgentCommand, agent);
    QFETCH(QString, code);
    QFETCH(QString, said);
    TestRun run(agent);
    QVERIFY2(run.run(misbehave("exit 0"), 8000), run.broken().constData());
    QCOMPARE(run.result.children.size(), 1);
    QCOMPARE(run.attempts.size(), 1);
    QCOMPARE(run.result.outcome, RunOutcome::Failed);
    QCOMPARE(run.ended().outcome, ChildOutcome::FailedToStart);
    QVERIFY(run.result.agentError && run.ended().error);
    QCOMPARE(run.result.agentError->code, code);
    QCOMPARE(run.result.agentError->kind, ErrorKind::Agent);
    QCOMPARE(*run.ended().error, *run.result.agentError);
    QVERIFY2(run.ended().error->message.contains(said), qPrintable(run.ended().error->message));
    QVERIFY(run.ended().error->message.size() < 5000);
}

void TestRunSessionAgent::stopsAnAgentThatSaysNothing()
{
    TestRun run({QStringLiteral("/bin/sleep"), {QStringLiteral("60")}, {}});
    run.start(misbehave("exit 0"));
    QTest::qWait(200);
    QCOMPARE(run.finishes, 0);
    run.session.stop();
    QVERIFY2(run.waitForEnd(8000), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Stopped);
    QCOMPARE(run.ended().pid, 0);
}

void TestRunSessionAgent::tellsThatTheAgentWasKilled_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QByteArray>("words");
    for (const char* who : {"brood-agent", "brood-guard"}) {
        for (const char* words : {"tty", "ignore-term-tree", "daemon 60000 keep"})
            QTest::addRow("%s, %s", who, words) << QByteArray(who) << QByteArray(words);
    }
}

void TestRunSessionAgent::tellsThatTheAgentWasKilled()
{
    QFETCH(QByteArray, who);
    QFETCH(QByteArray, words);
    TestRun run;
    brood::LaunchSpec spec = misbehave(words);
    spec.stdinSource = brood::StdinSource::Live;
    spec.grace = std::chrono::milliseconds(words.startsWith("daemon") ? 1500 : 300);
    run.start(spec);
    QVERIFY(run.waitForOutput("\n"));
    const QList<pid_t> agents = named(who);
    QCOMPARE(agents.size(), 1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(::kill(agents.first(), SIGKILL), 0);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QVERIFY(run.result.agentError);
    QCOMPARE(run.result.agentError->code, QStringLiteral("AGENT_LOST"));
    QVERIFY(run.ended().pid > 0);
    // Without its guard the worker may still tell how the child ended.
    if (who == "brood-agent" || run.ended().error) {
        QVERIFY(run.ended().error);
        QCOMPARE(run.ended().error->code, QStringLiteral("AGENT_LOST"));
        QVERIFY(!run.ended().outputComplete);
    }
    if (!words.startsWith("daemon"))
        QCOMPARE(run.ended().outcome, ChildOutcome::Stopped);
    if (!words.startsWith("daemon") || run.ended().error) {
        QVERIFY(!run.ended().success);
        QCOMPARE(run.result.outcome, RunOutcome::Failed);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_leftovers.pids().isEmpty(), 5000);
    QVERIFY(timer.elapsed() < 5000);
}

void TestRunSessionAgent::endsTheTreeThoughAgentAndGuardWereKilled()
{
    TestRun run;
    brood::LaunchSpec spec = misbehave("ignore-term-tree");
    spec.grace = std::chrono::milliseconds(300);
    run.start(spec);
    QVERIFY(run.waitForOutput("\n"));
    for (const char* name : {"brood-guard", "brood-agent"}) {
        for (const pid_t pid : named(name))
            QCOMPARE(::kill(pid, SIGKILL), 0);
    }
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.agentError->code, QStringLiteral("AGENT_LOST"));
    QVERIFY(m_leftovers.pids().isEmpty());
}

void TestRunSessionAgent::keepsWhatCameBeforeTheAgentWasKilled()
{
    TestRun run;
    run.start(misbehave("slow-lines 2 60000"));
    QVERIFY(run.waitForOutput("line 1\n"));
    for (const pid_t agent : named("brood-agent"))
        QCOMPARE(::kill(agent, SIGKILL), 0);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.ended().stdoutBytes, std::uint64_t{7});
    QVERIFY(run.ended().elapsed > std::chrono::nanoseconds::zero());
}

void TestRunSessionAgent::leavesNothingBehindWhenDestroyed_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("lines"); // To wait for; -1: destroyed right after the start.
    QTest::newRow("right after the start") << QByteArray("ignore-term-tree") << -1;
    QTest::newRow("before the child speaks") << QByteArray("tree 2 2 60000") << 0;
    QTest::newRow("a tree") << QByteArray("tree 2 2 60000") << 7;
    QTest::newRow("deaf to SIGTERM") << QByteArray("ignore-term-tree") << 2;
    QTest::newRow("a daemon") << QByteArray("daemon 60000") << 1;
    QTest::newRow("in full flow") << QByteArray("flood 100000") << 10;
    QTest::newRow("without its first thread") << QByteArray("end-first-thread") << 1;
}

void TestRunSessionAgent::leavesNothingBehindWhenDestroyed()
{
    QFETCH(QByteArray, words);
    QFETCH(int, lines);
    auto run = std::make_unique<TestRun>();
    run->start(misbehave(words));
    if (lines >= 0)
        QVERIFY(
            brood::test::waitUntil([&] { return run->sink.linesSoFar() >= lines && run->child().pid != 0; }));
    run.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_leftovers.pids().isEmpty(), 5000);
}

void TestRunSessionAgent::doesNothingBeforeItIsStarted()
{
    TestRun run;
    run.session.stop();
    run.session.kill();
    run.session.interrupt();
    run.session.pause();
    run.session.resume();
    run.session.sendSignal(SIGTERM, true);
    run.session.closeInput();
    run.session.resizeTerminal({});
    run.session.closeOutput(brood::OutputStream::Out);
    QCOMPARE(run.session.state(), brood::RunSession::State::Idle);
    QCOMPARE(run.session.elapsed().count(), 0);
    QVERIFY(run.session.children().isEmpty());
    QVERIFY2(run.run(misbehave("echo hello")), run.broken().constData());
    QCOMPARE(run.sink.out, QByteArray("hello\n"));
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
}

void TestRunSessionAgent::doesNothingWhenItIsOver()
{
    TestRun run;
    QVERIFY2(run.run(misbehave("exit 3")), run.broken().constData());
    run.session.stop();
    run.session.kill();
    run.session.interrupt();
    run.session.pause();
    run.session.resume();
    run.session.sendSignal(SIGTERM, false);
    run.session.writeInput("x");
    run.session.closeInput();
    run.session.resizeTerminal({});
    run.session.closeOutput(brood::OutputStream::Err);
    run.sink.release(1'000'000);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.session.result(), run.result);
    QCOMPARE(run.session.result().outcome, RunOutcome::Failed);
    QCOMPARE(run.session.children().size(), 1);
}

void TestRunSessionAgent::runsManyAtOnce()
{
    constexpr int count = 40;
    std::vector<std::unique_ptr<TestRun>> runs;
    for (int i = 0; i < count; ++i) {
        runs.push_back(std::make_unique<TestRun>());
        runs.back()->start(misbehave("echo number " + QByteArray::number(i)));
    }
    for (int i = 0; i < count; ++i) {
        QVERIFY2(runs[static_cast<std::size_t>(i)]->waitForEnd(),
                 runs[static_cast<std::size_t>(i)]->broken().constData());
        QCOMPARE(runs[static_cast<std::size_t>(i)]->sink.out, "number " + QByteArray::number(i) + '\n');
    }
}

QTEST_GUILESS_MAIN(TestRunSessionAgent)
#include "tst_runsessionagent.moc"
