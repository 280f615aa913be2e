// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/agentclient.h"
#include "tests/app/leftovers.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using brood::test::AgentClient;
namespace protocol = brood::protocol;

// How brood-agent ends whole process trees, whatever happens to it or its client.

class TestAgentTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void leavesNothingBehindWhenNobodyReads();
    void leavesNoPlainChildWhenAllOfItIsKilled();
    void stopsWithSigterm();
    void stopsWithSigkillAfterTheGrace();
    void killsAtOnceAtASecondStop();
    void killsAtOnceIfTold();
    void stopsWhatIsPaused();
    void stopsAtTheTimeout();
    void doesNotCountPausedTimeForTheTimeout();

private:
    brood::test::Leftovers m_leftovers;
};

void TestAgentTrees::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestAgentTrees::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("outputLines"); // That say that the tree is complete.

    const QStringList causes{QStringLiteral("end of stdin"), QStringLiteral("bye"),
                             QStringLiteral("worker killed"), QStringLiteral("guard killed"),
                             QStringLiteral("SIGTERM")};
    const auto row = [&](const QString& cause, const char* words, int lines) {
        QTest::addRow("%s: %s", qPrintable(cause), words) << cause << QByteArray(words) << lines;
    };
    for (const QString& cause : causes) {
        row(cause, "tty", 2);
        row(cause, "ignore-term-tree", 2);
        row(cause, "tree 3 2 60000", 15);
        row(cause, "daemon 60000", 1);
        row(cause, "end-first-thread", 1);
        row(cause, "spawner 60000", 1);
    }
}

void TestAgentTrees::leavesNothingBehind()
{
    QFETCH(QString, cause);
    QFETCH(QByteArray, words);
    QFETCH(int, outputLines);
    constexpr int graceMs = 250;
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start = AgentClient::misbehave(1, words, graceMs);
    start.stdinKind = protocol::StdinKind::Live; // Kept open: a child that reads waits.
    client.send(start);
    QTRY_COMPARE_WITH_TIMEOUT(client.out(1).count('\n'), outputLines, AgentClient::patienceMs);

    const pid_t worker = client.all<protocol::Hello>().first().pid;
    const auto guard = static_cast<pid_t>(client.process().processId());
    QElapsedTimer timer;
    timer.start();
    if (cause == QLatin1String("end of stdin"))
        client.closeStdin();
    else if (cause == QLatin1String("bye"))
        client.send(protocol::Bye{});
    else if (cause == QLatin1String("worker killed"))
        QCOMPARE(::kill(worker, SIGKILL), 0);
    else if (cause == QLatin1String("guard killed"))
        QCOMPARE(::kill(guard, SIGKILL), 0);
    else
        QCOMPARE(::kill(guard, SIGTERM), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_leftovers.pids().isEmpty(), 5000);
    QVERIFY2(timer.elapsed() < graceMs + 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(client.waitForEnd());
}

void TestAgentTrees::leavesNothingBehindWhenNobodyReads()
{
    // QProcess cannot close its end of the agent's stdout.
    std::array<int, 2> ends{};
    QCOMPARE(pipe2(ends.data(), O_CLOEXEC), 0);
    AgentClient client;
    client.process().setChildProcessModifier([writeEnd = ends[1]] { dup2(writeEnd, STDOUT_FILENO); });
    client.process().start();
    QVERIFY(client.process().waitForStarted());
    ::close(ends[1]);
    client.sendBytes(std::string(protocol::magic));
    protocol::Hello hello;
    hello.outputWindow = AgentClient::wideWindow;
    client.send(hello);
    client.send(AgentClient::misbehave(1, "ignore-term-tree", 200));
    // Guard, worker, child, grandchild.
    QTRY_COMPARE_WITH_TIMEOUT(m_leftovers.pids().size(), 4, AgentClient::patienceMs);
    ::close(ends[0]);
    QVERIFY(client.waitForEnd());
    QVERIFY(m_leftovers.pids().isEmpty());
}

void TestAgentTrees::leavesNoPlainChildWhenAllOfItIsKilled()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "slow-lines 2 60000"));
    QVERIFY(client.waitForOutput(1, "line 1\n"));
    const pid_t worker = client.all<protocol::Hello>().first().pid;
    const auto guard = static_cast<pid_t>(client.process().processId());
    QCOMPARE(::kill(guard, SIGSTOP), 0);
    QCOMPARE(::kill(worker, SIGKILL), 0);
    QCOMPARE(::kill(guard, SIGKILL), 0);
}

void TestAgentTrees::stopsWithSigterm()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "term-then-exit 50", 10'000));
    QVERIFY(client.waitForOutput(1, "ready"));
    client.send(protocol::Stop{1, false});
    const auto finished = client.waitFor<protocol::Finished>(1);
    QVERIFY(finished);
    QCOMPARE(finished->stopCause, protocol::StopCause::Request);
    QCOMPARE(finished->stopSignalNumber, SIGTERM);
    QCOMPARE(client.all<protocol::Exited>().first().waitStatus, 7 << 8);
    const auto stopping = client.all<protocol::Stopping>();
    QCOMPARE(stopping.size(), 1);
    QCOMPARE(stopping.first().signalNumber, SIGTERM);
}

void TestAgentTrees::stopsWithSigkillAfterTheGrace()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "ignore-term-tree", 400));
    QTRY_COMPARE_WITH_TIMEOUT(client.out(1).count('\n'), 2, AgentClient::patienceMs);
    client.send(protocol::Stop{1, false});
    const auto finished = client.waitFor<protocol::Finished>(1);
    QVERIFY(finished);
    QCOMPARE(finished->stopSignalNumber, SIGKILL);
    const auto stopping = client.all<protocol::Stopping>();
    QCOMPARE(stopping.size(), 2);
    QCOMPARE(stopping[0].signalNumber, SIGTERM);
    QCOMPARE(stopping[1].signalNumber, SIGKILL);
    QVERIFY(stopping[1].atNs - stopping[0].atNs >= 400'000'000);
    const auto exited = client.all<protocol::Exited>().first();
    QCOMPARE(exited.waitStatus, SIGKILL);
    QVERIFY(exited.atNs - stopping[1].atNs < 2'000'000'000);
}

void TestAgentTrees::killsAtOnceAtASecondStop()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "ignore-term-tree", 50'000));
    QTRY_COMPARE_WITH_TIMEOUT(client.out(1).count('\n'), 2, AgentClient::patienceMs);
    client.send(protocol::Stop{1, false});
    QVERIFY(client.waitFor<protocol::Stopping>(1));
    QTest::qWait(100);
    QVERIFY(client.all<protocol::Exited>().isEmpty());
    client.send(protocol::Stop{1, false});
    const auto finished = client.waitFor<protocol::Finished>(1);
    QVERIFY(finished);
    QCOMPARE(finished->stopSignalNumber, SIGKILL);
    QCOMPARE(client.all<protocol::Exited>().first().waitStatus, SIGKILL);
}

void TestAgentTrees::killsAtOnceIfTold()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "term-then-exit 0", 50'000));
    QVERIFY(client.waitForOutput(1, "ready"));
    client.send(protocol::Stop{1, true});
    QVERIFY(client.waitFor<protocol::Finished>(1));
    QCOMPARE(client.all<protocol::Exited>().first().waitStatus, SIGKILL);
    QCOMPARE(client.all<protocol::Stopping>().size(), 1);
}

void TestAgentTrees::stopsWhatIsPaused()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "term-then-exit 0", 10'000));
    QVERIFY(client.waitForOutput(1, "ready"));
    client.send(protocol::Pause{1});
    QVERIFY(client.waitFor<protocol::Paused>(1));
    client.send(protocol::Stop{1, false});
    const auto exited = client.waitFor<protocol::Exited>(1);
    QVERIFY(exited);
    QCOMPARE(exited->waitStatus, 7 << 8);
    QVERIFY(exited->pausedNs > 0);
}

void TestAgentTrees::stopsAtTheTimeout()
{
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start = AgentClient::misbehave(1, "ignore-term-tree", 200);
    start.timeoutNs = 300'000'000;
    client.send(start);
    const auto finished = client.waitFor<protocol::Finished>(1);
    QVERIFY(finished);
    QCOMPARE(finished->stopCause, protocol::StopCause::Timeout);
    QCOMPARE(finished->stopSignalNumber, SIGKILL);
    const auto started = client.all<protocol::Started>().first();
    const auto stopping = client.all<protocol::Stopping>();
    QCOMPARE(stopping.size(), 2);
    QCOMPARE(stopping.first().cause, protocol::StopCause::Timeout);
    QVERIFY(stopping.first().atNs - started.startedNs >= 300'000'000);
    QVERIFY(client.all<protocol::Exited>().first().atNs - started.startedNs >= 500'000'000);
}

void TestAgentTrees::doesNotCountPausedTimeForTheTimeout()
{
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start = AgentClient::misbehave(1, "slow-lines 2 60000");
    start.timeoutNs = 600'000'000;
    client.send(start);
    QVERIFY(client.waitForOutput(1, "line 1"));
    client.send(protocol::Pause{1});
    QVERIFY(client.waitFor<protocol::Paused>(1));
    QTest::qWait(900);
    QVERIFY(client.all<protocol::Stopping>().isEmpty());
    client.send(protocol::Resume{1});
    const auto exited = client.waitFor<protocol::Exited>(1);
    QVERIFY(exited);
    QVERIFY(exited->pausedNs >= 900'000'000);
    const auto lived = exited->atNs - client.all<protocol::Started>().first().startedNs;
    QVERIFY(lived - exited->pausedNs >= 600'000'000);
}

QTEST_GUILESS_MAIN(TestAgentTrees)
#include "tst_agenttrees.moc"
