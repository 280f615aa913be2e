// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/agentclient.h"
#include "tests/app/leftovers.h"

#include <QFile>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using brood::test::AgentClient;
namespace protocol = brood::protocol;

// What flows between brood-agent and its children, and what else they are given.

class TestAgentStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void keepsStreamsAndChildrenApart();
    void sendsNothingOfAChildBehindItsFinished();
    void sendsNoMoreThanTheWindow();
    void closesAPipeThatNobodyReads();
    void passesInputOn();
    void tellsWhatInputWasNeverRead();
    void givesChildrenNoDescriptorsOfOthers();
    void givesChildrenTheLimitFromBefore();
    void givesChildrenNoSignalsBlockedOrIgnored();
    void givesChildrenTheEnvironmentAskedFor();
    void looksProgramsUpInTheChildsPath();

private:
    brood::test::Leftovers m_leftovers;
};

void TestAgentStreams::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestAgentStreams::keepsStreamsAndChildrenApart()
{
    constexpr std::uint32_t children = 8;
    AgentClient client;
    QVERIFY(client.connect());
    for (std::uint32_t number = 1; number <= children; ++number)
        client.send(AgentClient::misbehave(number, "both " + QByteArray::number(number * 100)));
    for (std::uint32_t number = 1; number <= children; ++number) {
        const auto finished = client.waitFor<protocol::Finished>(number);
        QVERIFY(finished);
        QVERIFY(finished->outputComplete);
        QByteArray out;
        QByteArray err;
        for (std::uint32_t line = 1; line <= number * 100; ++line) {
            out += "out " + QByteArray::number(line) + '\n';
            err += "err " + QByteArray::number(line) + '\n';
        }
        QCOMPARE(client.out(number), out);
        QCOMPARE(client.err(number), err);
    }
}

void TestAgentStreams::sendsNothingOfAChildBehindItsFinished()
{
    using protocol::RecordType;
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "random 1 3000000 3000000"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
    client.send(protocol::Bye{});
    QVERIFY(client.waitForEnd());
    QList<RecordType> types = client.types();
    types.removeAll(RecordType::Heartbeat);
    QCOMPARE(types.first(), RecordType::Hello);
    QCOMPARE(types.indexOf(RecordType::Started), 1);
    QVERIFY(types.contains(RecordType::Exited));
    QCOMPARE(types.mid(types.size() - 2), (QList{RecordType::Finished, RecordType::Bye}));
    QCOMPARE(client.out(1).size() + client.err(1).size(), 6'000'000);
}

void TestAgentStreams::sendsNoMoreThanTheWindow()
{
    constexpr std::uint64_t window = 100'000;
    constexpr qsizetype all = 16 * 1024 * 1024;
    AgentClient client;
    client.setPaysCredit(false);
    QVERIFY(client.connect(window));
    client.send(AgentClient::misbehave(1, "flood 16"));
    QTRY_COMPARE_WITH_TIMEOUT(client.out(1).size(), static_cast<qsizetype>(window), AgentClient::patienceMs);
    QTest::qWait(500);
    QCOMPARE(client.out(1).size(), static_cast<qsizetype>(window));
    QVERIFY(client.all<protocol::Exited>().isEmpty()); // It waits in front of a full pipe.

    client.send(protocol::Credit{50'000});
    QTRY_COMPARE_WITH_TIMEOUT(client.out(1).size(), 150'000, AgentClient::patienceMs);
    client.send(protocol::Credit{all});
    QTRY_COMPARE_WITH_TIMEOUT(client.out(1).size(), all, AgentClient::patienceMs);
    const auto finished = client.waitFor<protocol::Finished>(1);
    QVERIFY(finished);
    QVERIFY(finished->outputComplete);
}

void TestAgentStreams::closesAPipeThatNobodyReads()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "flood 1000000"));
    QVERIFY(client.waitForOutput(1, "1000\n"));
    client.send(protocol::CloseOutput{1, protocol::Stream::Out});
    client.send(protocol::CloseOutput{1, protocol::Stream::Out});
    client.send(protocol::CloseOutput{1, static_cast<protocol::Stream>(9)});
    const auto finished = client.waitFor<protocol::Finished>(1);
    QVERIFY(finished);
    QVERIFY(!finished->outputComplete);
    QCOMPARE(client.waitFor<protocol::Exited>(1)->waitStatus, SIGPIPE);
}

void TestAgentStreams::passesInputOn()
{
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start = AgentClient::misbehave(1, "cat");
    start.stdinKind = protocol::StdinKind::Live;
    client.send(start);
    const std::string bytes("a\0b\n\xff", 5);
    client.send(protocol::Input{1, bytes});
    QVERIFY(client.waitForOutput(1, QByteArray::fromStdString(bytes)));
    client.send(protocol::Input{1, std::string()});
    client.send(protocol::Input{1, std::string(200'000, 'x')});
    client.send(protocol::EndInput{1});
    client.send(protocol::EndInput{1});
    QVERIFY(client.waitFor<protocol::Finished>(1));
    QCOMPARE(client.out(1).size(), 200'005);
    std::uint64_t taken = 0;
    for (const auto& record : client.all<protocol::InputTaken>())
        taken += record.bytes;
    QCOMPARE(taken, std::uint64_t{200'005});
    QCOMPARE(client.all<protocol::InputClosed>().size(), 1);
    QCOMPARE(client.all<protocol::InputClosed>().first().droppedBytes, std::uint64_t{0});
}

void TestAgentStreams::tellsWhatInputWasNeverRead()
{
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start = AgentClient::misbehave(1, "ignore-term");
    start.stdinKind = protocol::StdinKind::Live;
    client.send(start);
    constexpr std::size_t size = 3 * 1024 * 1024; // More than a pipe holds.
    client.send(protocol::Input{1, std::string(size, 'x')});
    QVERIFY(client.waitFor<protocol::InputTaken>(1));
    client.send(protocol::Stop{1, true});
    QVERIFY(client.waitFor<protocol::Finished>(1));
    const auto closed = client.waitFor<protocol::InputClosed>(1);
    QVERIFY(closed);
    std::uint64_t taken = 0;
    for (const auto& record : client.all<protocol::InputTaken>())
        taken += record.bytes;
    QVERIFY(closed->droppedBytes > 0);
    QCOMPARE(taken + closed->droppedBytes, std::uint64_t{size});
}

void TestAgentStreams::givesChildrenNoDescriptorsOfOthers()
{
    // One that leaks from us into the agent, and those of another child.
    const int leaked = open("/dev/null", O_RDONLY); // NOLINT: without O_CLOEXEC on purpose.
    AgentClient client;
    QVERIFY(client.connect());
    ::close(leaked);
    client.send(AgentClient::misbehave(1, "ignore-term"));
    QVERIFY(client.waitForOutput(1, "ready"));
    client.send(AgentClient::misbehave(2, "fds"));
    protocol::Start onTerminal = AgentClient::misbehave(3, "fds");
    onTerminal.terminal.emplace();
    client.send(onTerminal);
    QVERIFY(client.waitFor<protocol::Finished>(2));
    QCOMPARE(client.out(2), QByteArray("0\n1\n2\n"));
    QVERIFY(client.waitFor<protocol::Finished>(3));
    QCOMPARE(client.out(3), QByteArray("0\r\n1\r\n2\r\n"));
}

void TestAgentStreams::givesChildrenTheLimitFromBefore()
{
    rlimit own{};
    getrlimit(RLIMIT_NOFILE, &own);
    if (own.rlim_max < 400)
        QSKIP("the hard limit of open files is too low");
    AgentClient client;
    client.process().setChildProcessModifier([hard = own.rlim_max] {
        const rlimit limit{333, hard};
        setrlimit(RLIMIT_NOFILE, &limit);
    });
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "limits"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
    QCOMPARE(client.out(1), "333 " + QByteArray::number(static_cast<qulonglong>(own.rlim_max)) + '\n');
}

void TestAgentStreams::givesChildrenNoSignalsBlockedOrIgnored()
{
    AgentClient client;
    client.process().setChildProcessModifier([] {
        for (const int number : {SIGINT, SIGHUP, SIGPIPE, SIGUSR1})
            signal(number, SIG_IGN);
        sigset_t blocked;
        sigemptyset(&blocked);
        for (const int number : {SIGTERM, SIGUSR2, SIGCHLD})
            sigaddset(&blocked, number);
        sigprocmask(SIG_BLOCK, &blocked, nullptr);
    });
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "sigmask"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
    const QByteArray none(16, '0');
    QCOMPARE(client.out(1), "SigBlk:\t" + none + "\nSigIgn:\t" + none + '\n');
}

void TestAgentStreams::givesChildrenTheEnvironmentAskedFor()
{
    AgentClient client;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KEPT"), QStringLiteral("1"));
    environment.insert(QStringLiteral("REPLACED"), QStringLiteral("1"));
    environment.insert(QStringLiteral("REMOVED"), QStringLiteral("1"));
    client.process().setProcessEnvironment(environment);
    QVERIFY(client.connect());
    protocol::Start start = AgentClient::misbehave(1, "environ");
    start.set = {{"REPLACED", "\xff=2"}, {"ADDED", ""}, {"BOTH", "set wins"}};
    start.unset = {"REMOVED", "BOTH", "NEVER_THERE", "KEP"};
    client.send(start);
    QVERIFY(client.waitFor<protocol::Finished>(1));
    const QByteArrayList variables = client.out(1).split('\0');
    for (const char* expected : {"KEPT=1", "REPLACED=\xff=2", "ADDED=", "BOTH=set wins"})
        QCOMPARE(variables.count(QByteArray(expected)), 1);
    QCOMPARE(variables.count(QByteArray("REPLACED=1")), 0);
    QCOMPARE(variables.count(QByteArray("REMOVED=1")), 0);
}

void TestAgentStreams::looksProgramsUpInTheChildsPath()
{
    const std::string bin = qgetenv("BROOD_TEST_BIN").toStdString();
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start;
    start.child = 1;
    start.command = {"brood-misbehave", "exit", "3"};
    client.send(start);
    const auto failed = client.waitFor<protocol::StartFailed>(1);
    QVERIFY(failed);
    QCOMPARE(failed->errorNumber, ENOENT);
    QCOMPARE(failed->path, std::string("brood-misbehave"));

    start.child = 2;
    start.set = {{"PATH", "/nowhere:" + bin}};
    client.send(start);
    start.child = 3;
    start.set = {{"PATH", "/nowhere"}};
    start.fallbackPath = {"/nowhere/else", bin};
    client.send(start);
    for (const std::uint32_t number : {2U, 3U}) {
        const auto exited = client.waitFor<protocol::Exited>(number);
        QVERIFY(exited);
        QCOMPARE(exited->waitStatus, 3 << 8);
    }
}

QTEST_GUILESS_MAIN(TestAgentStreams)
#include "tst_agentstreams.moc"
