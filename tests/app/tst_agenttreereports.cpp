// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/agentclient.h"
#include "tests/app/leftovers.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>

using brood::test::AgentClient;
namespace protocol = brood::protocol;

// How brood-agent pauses and signals process trees, and what it tells about what outlives a child.

class TestAgentTreeReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void pausesAndResumesTheTree();
    void noticesWhoPausesItself();
    void signalsTheChildOrTheTree();
    void tellsWhatCouldNotBeSignalled();
    void namesSurvivors();
    void doesNotBlameALaterChild();
    void endsSurvivorsAtTheEnd();
    void givesUpOutputThatASurvivorHolds();
    void addsUpTheUsageOfWhatItReaped();

private:
    brood::test::Leftovers m_leftovers;
};

void TestAgentTreeReports::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestAgentTreeReports::pausesAndResumesTheTree()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "tree 2 2 60000"));
    QTRY_COMPARE_WITH_TIMEOUT(client.out(1).count('\n'), 7, AgentClient::patienceMs);
    const QByteArrayList pids = client.out(1).trimmed().split('\n');
    const auto count = [&pids](char state) {
        return std::count_if(pids.begin(), pids.end(), [state](const QByteArray& pid) {
            QFile file(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(pid)));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(QByteArray(") ").append(state));
        });
    };
    client.send(protocol::Pause{1});
    const auto paused = client.waitFor<protocol::Paused>(1);
    QVERIFY(paused);
    QCOMPARE(paused->signalNumber, SIGSTOP);
    QTRY_COMPARE(count('T'), 7);
    client.send(protocol::Resume{1});
    const auto resumed = client.waitFor<protocol::Resumed>(1);
    QVERIFY(resumed);
    QVERIFY(resumed->atNs > paused->atNs);
    QTRY_COMPARE(count('T'), 0);
}

void TestAgentTreeReports::noticesWhoPausesItself()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "pause-self"));
    QVERIFY(client.waitFor<protocol::Paused>(1));
    client.send(protocol::Resume{1});
    QVERIFY(client.waitForOutput(1, "continued\n"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
}

void TestAgentTreeReports::signalsTheChildOrTheTree()
{
    AgentClient client;
    QVERIFY(client.connect());
    for (const std::uint32_t number : {1U, 2U}) {
        client.send(AgentClient::misbehave(number, "ignore-term-tree", 200));
        QTRY_COMPARE_WITH_TIMEOUT(client.out(number).count('\n'), 2, AgentClient::patienceMs);
        client.send(protocol::Signal{number, SIGUSR1, number == 2});
        const auto finished = client.waitFor<protocol::Finished>(number);
        QVERIFY(finished);
        QCOMPARE(client.waitFor<protocol::Exited>(number)->waitStatus, SIGUSR1);
        QCOMPARE(finished->stopCause, protocol::StopCause::None);
        // The one in another session lives on only where the child alone was meant.
        const auto alive = std::count_if(finished->survivors.begin(), finished->survivors.end(),
                                         [](const protocol::Survivor& survivor) { return survivor.alive; });
        QCOMPARE(alive, number == 1 ? 1 : 0);
    }
    QVERIFY(client.all<protocol::SignalFailed>().isEmpty());
}

void TestAgentTreeReports::tellsWhatCouldNotBeSignalled()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "daemon 60000 keep", 60'000));
    QVERIFY(client.waitFor<protocol::Exited>(1)); // Dead, but the daemon has its stdout.
    client.send(protocol::Signal{1, SIGUSR1, false});
    auto failed = client.waitFor<protocol::SignalFailed>(1);
    QVERIFY(failed);
    QCOMPARE(failed->errorNumber, ESRCH);
    QCOMPARE(failed->number, SIGUSR1);
    client.send(protocol::Stop{1, true});
    QVERIFY(client.waitFor<protocol::Finished>(1));

    client.send(AgentClient::misbehave(2, "ignore-term"));
    QVERIFY(client.waitForOutput(2, "ready"));
    client.send(protocol::Signal{2, 999, false});
    failed = client.waitFor<protocol::SignalFailed>(2);
    QVERIFY(failed);
    QCOMPARE(failed->errorNumber, EINVAL);
    client.send(protocol::Signal{2, 998, true});
    QTRY_COMPARE(client.all<protocol::SignalFailed>().size(), 3);
    QCOMPARE(client.all<protocol::SignalFailed>().last().errorNumber, EINVAL);
}

void TestAgentTreeReports::namesSurvivors()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "daemon 60000"));
    const auto finished = client.waitFor<protocol::Finished>(1);
    QVERIFY(finished);
    QVERIFY(finished->outputComplete);
    QCOMPARE(finished->survivors.size(), 1U);
    const protocol::Survivor survivor = finished->survivors.front();
    QCOMPARE(QByteArray::number(survivor.pid), client.out(1).trimmed());
    QVERIFY(survivor.alive);
    QVERIFY(survivor.command.ends_with("brood-misbehave daemon 60000"));
}

void TestAgentTreeReports::doesNotBlameALaterChild()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "daemon 60000"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
    client.send(AgentClient::misbehave(2, "daemon 60000"));
    const auto finished = client.waitFor<protocol::Finished>(2);
    QVERIFY(finished);
    QCOMPARE(finished->survivors.size(), 1U);
    QCOMPARE(QByteArray::number(finished->survivors.front().pid), client.out(2).trimmed());
}

void TestAgentTreeReports::endsSurvivorsAtTheEnd()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "daemon 60000"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
    QCOMPARE(m_leftovers.pids().size(), 3); // Guard, worker, daemon.
    client.send(protocol::Bye{});
    QVERIFY(client.wait<protocol::Bye>());
    QVERIFY(client.waitForEnd());
    QVERIFY(m_leftovers.pids().isEmpty());
}

void TestAgentTreeReports::givesUpOutputThatASurvivorHolds()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "daemon 60000 keep", 300));
    const auto finished = client.waitFor<protocol::Finished>(1);
    QVERIFY(finished);
    QVERIFY(!finished->outputComplete);
    QCOMPARE(finished->survivors.size(), 1U);
    QVERIFY(finished->survivors.front().holdsOutput);
    QVERIFY(client.out(1).endsWith('\n'));
    // With time enough its last words are heard.
    client.send(AgentClient::misbehave(2, "grandchild-holds-pipe 200", 30'000));
    const auto complete = client.waitFor<protocol::Finished>(2);
    QVERIFY(complete);
    QVERIFY(complete->outputComplete);
    QCOMPARE(client.out(2), QByteArray("late\n"));
    QVERIFY(!complete->survivors.front().alive);
}

void TestAgentTreeReports::addsUpTheUsageOfWhatItReaped()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "orphan-burn 60 80 100"));
    const auto finished = client.waitFor<protocol::Finished>(1);
    QVERIFY(finished);
    const auto cpu = [](const protocol::Usage& usage) {
        return usage.userNs + usage.systemNs;
    };
    QVERIFY(cpu(finished->usage) >= 230'000'000);
    QVERIFY(cpu(finished->usage) >= cpu(client.all<protocol::Exited>().first().usage));
    QVERIFY(finished->usage.maxRssBytes > 0);
}

QTEST_GUILESS_MAIN(TestAgentTreeReports)
#include "tst_agenttreereports.moc"
