// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/processrecords.h"
#include "tests/app/agentclient.h"
#include "tests/app/leftovers.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <unistd.h>

using brood::test::AgentClient;
namespace protocol = brood::protocol;

// What brood-agent tells of single processes of its children's trees, and does to them.

class TestAgentProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tellsNothingUnasked();
    void tellsTheTree();
    void signalsOneProcess();
    void signalsNobodyElse();
    void tellsOfSurvivorsUntilTheLastIsGone();
    void tellsOfSurvivorsWhenAskedLater();
    void measuresSharedMemory();

private:
    brood::test::Leftovers m_leftovers;
};

namespace {

std::optional<protocol::Tree> newestTree(const AgentClient& client, std::uint32_t child = 1)
{
    std::optional<protocol::Tree> newest;
    for (const protocol::Tree& tree : client.all<protocol::Tree>()) {
        if (tree.child == child)
            newest = tree;
    }
    return newest;
}

std::uint32_t processes(const AgentClient& client)
{
    const auto tree = newestTree(client);
    return tree ? tree->processes : 0;
}

} // namespace

void TestAgentProcesses::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestAgentProcesses::tellsNothingUnasked()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::WatchTrees{true});
    client.send(protocol::WatchTrees{false});
    client.send(AgentClient::misbehave(1, "burn 100"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
    QVERIFY(!client.all<protocol::Sample>().isEmpty());
    QVERIFY(client.all<protocol::Tree>().isEmpty());
}

void TestAgentProcesses::tellsTheTree()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "tree 2 2 60000"));
    QTRY_COMPARE_WITH_TIMEOUT(client.out(1).count('\n'), 7, AgentClient::patienceMs);
    client.send(protocol::WatchTrees{true});
    QTRY_COMPARE_WITH_TIMEOUT(processes(client), 7U, AgentClient::patienceMs);
    const protocol::Tree tree = *newestTree(client);
    const auto started = *client.waitFor<protocol::Started>(1);
    QCOMPARE(tree.oldest.size(), std::size_t{7});
    QCOMPARE(tree.oldest.front().key.pid, started.pid);
    for (const protocol::TreeProcess& process : tree.oldest) {
        QVERIFY(client.out(1).contains(QByteArray::number(process.key.pid)));
        QCOMPARE(process.state, 'S');
        QCOMPARE(process.threads, 1U);
        QVERIFY(process.rssBytes > 0);
        QVERIFY(process.minorFaults > 0);
        QVERIFY(process.switches && process.switches->voluntary > 0); // It sleeps.
        QVERIFY(process.command.find("brood-misbehave") != std::string::npos);
        // To a clock tick, or two where the machine has slept.
        QVERIFY(process.startedNs + 20'000'000 >= started.startedNs && process.startedNs <= tree.atNs);
        const bool hasParent =
            std::ranges::any_of(tree.oldest, [&process](const protocol::TreeProcess& other) {
                return other.key.pid == process.parent;
            });
        QCOMPARE(hasParent, process.key.pid != started.pid);
    }
}

void TestAgentProcesses::signalsOneProcess()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::WatchTrees{true});
    client.send(AgentClient::misbehave(1, "tree 1 3 60000"));
    QTRY_COMPARE_WITH_TIMEOUT(processes(client), 4U, AgentClient::patienceMs);
    const protocol::ProcessKey last = newestTree(client)->oldest.back().key;
    client.send(protocol::SignalProcess{1, last, SIGKILL});
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto all = newestTree(client)->oldest;
            return std::ranges::none_of(
                all, [&](const auto& process) { return process.key == last && process.state != 'Z'; });
        }(),
        AgentClient::patienceMs);
    QVERIFY(client.all<protocol::SignalFailed>().isEmpty());
    QVERIFY(client.all<protocol::Exited>().isEmpty());
}

void TestAgentProcesses::signalsNobodyElse()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::WatchTrees{true});
    client.send(AgentClient::misbehave(1, "ignore-term"));
    QVERIFY(client.waitForOutput(1, "ready"));
    QTRY_COMPARE_WITH_TIMEOUT(processes(client), 1U, AgentClient::patienceMs);
    protocol::ProcessKey key = newestTree(client)->oldest.front().key;
    ++key.startTicks; // As if the pid had been given to another one.
    client.send(protocol::SignalProcess{1, key, SIGKILL});
    client.send(protocol::SignalProcess{1, {static_cast<std::int32_t>(getpid()), 1}, SIGKILL});
    client.send(protocol::SignalProcess{1, {-1, 0}, SIGKILL});
    QTRY_COMPARE(client.all<protocol::SignalFailed>().size(), 3);
    for (const protocol::SignalFailed& failed : client.all<protocol::SignalFailed>()) {
        QCOMPARE(failed.errorNumber, ESRCH);
        QCOMPARE(failed.number, SIGKILL);
    }
    --key.startTicks;
    client.send(protocol::SignalProcess{1, key, SIGKILL});
    QCOMPARE(client.waitFor<protocol::Exited>(1)->waitStatus, SIGKILL);
}

void TestAgentProcesses::tellsOfSurvivorsUntilTheLastIsGone()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::WatchTrees{true});
    client.send(AgentClient::misbehave(1, "daemon 60000"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
    const auto isTheDaemons = [&client](const protocol::Tree& tree) {
        return tree.processes == 1 &&
               QByteArray::number(tree.oldest.front().key.pid) == client.out(1).trimmed();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTheDaemons(newestTree(client).value_or(protocol::Tree{})),
                             AgentClient::patienceMs);
    const protocol::TreeProcess daemon = newestTree(client)->oldest.front();
    client.send(protocol::SignalProcess{1, daemon.key, SIGTERM});
    QTRY_COMPARE_WITH_TIMEOUT(processes(client), 0U, AgentClient::patienceMs);
    QVERIFY(client.all<protocol::SignalFailed>().isEmpty());
}

void TestAgentProcesses::tellsOfSurvivorsWhenAskedLater()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "daemon 300"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_leftovers.pids().size(), 2, AgentClient::patienceMs); // guard and worker
    client.send(protocol::WatchTrees{true});
    const auto tree = client.waitFor<protocol::Tree>(1);
    QVERIFY(tree);
    QTRY_COMPARE(processes(client), 0U);
}

void TestAgentProcesses::measuresSharedMemory()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::WatchTrees{true});
    client.send(AgentClient::misbehave(1, "tree 1 1 60000"));
    QTRY_COMPARE_WITH_TIMEOUT(processes(client), 2U, AgentClient::patienceMs);
    QVERIFY(!newestTree(client)->oldest.front().pssBytes);
    client.send(protocol::MeasurePss{1});
    QTRY_VERIFY_WITH_TIMEOUT(newestTree(client)->oldest.front().pssBytes, AgentClient::patienceMs);
    const protocol::Tree tree = *newestTree(client);
    for (const protocol::TreeProcess& process : tree.oldest) {
        QVERIFY(process.pssBytes);
        QVERIFY(*process.pssBytes > 0 && *process.pssBytes <= process.rssBytes + (1U << 20U));
    }
}

QTEST_GUILESS_MAIN(TestAgentProcesses)
#include "tst_agentprocesses.moc"
