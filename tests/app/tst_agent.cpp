// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/agentclient.h"
#include "tests/app/leftovers.h"

#include <QElapsedTimer>
#include <QSysInfo>
#include <QTemporaryFile>
#include <QTest>

#include <cerrno>
#include <ctime>

using brood::test::AgentClient;
namespace protocol = brood::protocol;

Q_DECLARE_METATYPE(brood::protocol::Start)

// How brood-agent greets, takes requests and comes to its end.

class TestAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void greetsFirst();
    void endsAtABye();
    void refusesWhatIsNoClient_data();
    void refusesWhatIsNoClient();
    void endsAtATruncatedRequest();
    void endsItsChildrenAtADamagedRequest();
    void passesOverWhatItDoesNotKnow();
    void refusesStartsThatMakeNoSense_data();
    void refusesStartsThatMakeNoSense();
    void refusesANumberInUse();
    void startsNothingOnceItEnds();
    void sendsHeartbeats();
    void endsWhenTheClientFallsSilent();
    void endsWhenTheClientFallsSilentWithoutCredit();
    void endsAtOnceWithoutAClient_data();
    void endsAtOnceWithoutAClient();
    void tellsItsVersion();
    void takesNoArguments();

private:
    brood::test::Leftovers m_leftovers;
};

void TestAgent::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestAgent::greetsFirst()
{
    AgentClient client;
    QVERIFY(client.start());
    QCOMPARE(client.types().first(), protocol::RecordType::Hello);
    const auto hello = client.all<protocol::Hello>().first();
    QCOMPARE(hello.protocolVersion, protocol::version);
    QCOMPARE(QString::fromStdString(hello.host), QSysInfo::machineHostName());
    QVERIFY(hello.heartbeatMs > 0);
    QVERIFY(hello.pid > 0);
    // The guard is what was started, the worker is what speaks.
    QVERIFY(hello.pid != client.process().processId());

    timespec monotonic{};
    clock_gettime(CLOCK_MONOTONIC, &monotonic);
    const auto now = static_cast<std::uint64_t>(monotonic.tv_sec) * 1'000'000'000 +
                     static_cast<std::uint64_t>(monotonic.tv_nsec);
    QVERIFY(hello.monotonicNs <= now);
    QVERIFY(now - hello.monotonicNs < 10'000'000'000);
    const qint64 wallMs = hello.realtimeNs / 1'000'000;
    QVERIFY(qAbs(QDateTime::currentMSecsSinceEpoch() - wallMs) < 10'000);
}

void TestAgent::endsAtABye()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Bye{});
    const auto bye = client.wait<protocol::Bye>();
    QVERIFY(bye);
    QCOMPARE(bye->reason, std::string());
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.types().last(), protocol::RecordType::Bye);
}

void TestAgent::refusesWhatIsNoClient_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray magic(protocol::magic.data(), static_cast<qsizetype>(protocol::magic.size()));
    const auto record = [&magic](const auto& value) -> QByteArray {
        std::string bytes;
        protocol::appendRecord(bytes, value);
        return magic + QByteArray::fromStdString(bytes);
    };
    protocol::Hello tooNew;
    tooNew.protocolVersion = protocol::version + 1;
    QByteArray extended = record(protocol::Hello{});
    extended[magic.size()] = static_cast<char>(extended[magic.size()] + 1); // The record's length.
    extended += '\0';

    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("a shell's greeting") << "Welcome!\n" + record(protocol::Hello{});
    QTest::newRow("bytes") << QByteArray(4096, '\x80');
    QTest::newRow("a broken magic") << QByteArray(magic).replace("\r\n", "\n") + QByteArray(64, '\0');
    QTest::newRow("another version") << record(tooNew);
    QTest::newRow("no Hello") << record(protocol::Start{});
    QTest::newRow("a Hello too long") << extended;
    QTest::newRow("a head too big") << magic + QByteArray("\xff\xff\xff\xff\x01\0\0\0", 8);
    QTest::newRow("a head with reserved bits") << magic + QByteArray("\0\0\0\0\x01\0\x01\0", 8);
}

void TestAgent::refusesWhatIsNoClient()
{
    QFETCH(QByteArray, bytes);
    AgentClient client;
    QVERIFY(client.start());
    client.sendBytes(bytes.toStdString());
    const auto bye = client.wait<protocol::Bye>();
    QVERIFY(bye);
    QVERIFY(!bye->reason.empty());
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.process().exitStatus(), QProcess::NormalExit);
    QVERIFY(!client.isCorrupt());
}

void TestAgent::endsAtATruncatedRequest()
{
    AgentClient client;
    QVERIFY(client.connect());
    std::string bytes;
    protocol::appendRecord(bytes, AgentClient::misbehave(1, "echo"));
    client.sendBytes(bytes.substr(0, bytes.size() - 1));
    client.closeStdin();
    QVERIFY(client.waitForEnd());
    QVERIFY(client.all<protocol::Started>().isEmpty());
}

void TestAgent::endsItsChildrenAtADamagedRequest()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "ignore-term"));
    QVERIFY(client.waitForOutput(1, "ready"));
    std::string damaged;
    protocol::appendFrameHead(damaged, protocol::RecordType::Stop, 2);
    client.sendBytes(damaged + "ab");
    const auto bye = client.wait<protocol::Bye>();
    QVERIFY(bye);
    QVERIFY(!bye->reason.empty());
    QVERIFY(client.waitForEnd());
    const auto exited = client.waitFor<protocol::Exited>(1);
    QVERIFY(exited);
    QCOMPARE(exited->waitStatus, SIGKILL);
}

void TestAgent::passesOverWhatItDoesNotKnow()
{
    AgentClient client;
    QVERIFY(client.connect());
    std::string unknown;
    protocol::appendFrameHead(unknown, static_cast<protocol::RecordType>(60'000), 5);
    client.sendBytes(unknown + "later");
    client.send(protocol::Heartbeat{1});
    client.send(protocol::Stop{77, false});
    client.send(protocol::Input{77, "nobody"});
    client.send(protocol::Signal{77, SIGKILL, true});
    client.send(AgentClient::misbehave(1, "exit 4"));
    const auto exited = client.waitFor<protocol::Exited>(1);
    QVERIFY(exited);
    QCOMPARE(exited->waitStatus, 4 << 8);
}

void TestAgent::refusesStartsThatMakeNoSense_data()
{
    using std::string_literals::operator""s;
    QTest::addColumn<protocol::Start>("start");
    const auto row = [](const char* name, const auto& change) {
        protocol::Start start = AgentClient::misbehave(1, "echo");
        change(start);
        QTest::newRow(name) << start;
    };
    row("no command", [](auto& start) { start.command.clear(); });
    row("an empty program", [](auto& start) { start.command.front().clear(); });
    row("NUL in the program", [](auto& start) { start.command.front() += "\0x"s; });
    row("NUL in an argument", [](auto& start) { start.command.push_back("a\0b"s); });
    row("NUL in the directory", [](auto& start) { start.workingDirectory = "/\0"s; });
    row("NUL in the stdin file", [](auto& start) { start.stdinFile = "/dev/null\0"s; });
    row("NUL in an unset variable", [](auto& start) { start.unset = {"A\0"s}; });
    row("a variable without a name", [](auto& start) { start.set = {{"", "x"}}; });
    row("= in a variable's name", [](auto& start) { start.set = {{"A=B", "x"}}; });
    row("NUL in a variable's name", [](auto& start) { start.set = {{"A\0"s, "x"}}; });
    row("NUL in a variable's value", [](auto& start) { start.set = {{"A", "\0"s}}; });
}

void TestAgent::refusesStartsThatMakeNoSense()
{
    QFETCH(protocol::Start, start);
    AgentClient client;
    QVERIFY(client.connect());
    client.send(start);
    const auto failed = client.waitFor<protocol::StartFailed>(1);
    QVERIFY(failed);
    QCOMPARE(failed->step, protocol::StartStep::Request);
    QCOMPARE(failed->errorNumber, EINVAL);
    // The number is free again, and the agent goes on.
    client.send(AgentClient::misbehave(1, "exit 0"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
}

void TestAgent::refusesANumberInUse()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(5, "ignore-term"));
    QVERIFY(client.waitForOutput(5, "ready"));
    client.send(AgentClient::misbehave(5, "echo again"));
    const auto failed = client.waitFor<protocol::StartFailed>(5);
    QVERIFY(failed);
    QCOMPARE(failed->step, protocol::StartStep::Request);
    // The one that has the number is not touched.
    client.send(protocol::Stop{5, true});
    const auto exited = client.waitFor<protocol::Exited>(5);
    QVERIFY(exited);
    QCOMPARE(exited->waitStatus, SIGKILL);
    QVERIFY(client.waitFor<protocol::Finished>(5));
    client.send(AgentClient::misbehave(5, "echo again"));
    QVERIFY(client.waitForOutput(5, "again\n"));
}

void TestAgent::startsNothingOnceItEnds()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "ignore-term", 500));
    QVERIFY(client.waitForOutput(1, "ready"));
    client.send(protocol::Bye{});
    client.send(AgentClient::misbehave(2, "echo"));
    const auto failed = client.waitFor<protocol::StartFailed>(2);
    QVERIFY(failed);
    QCOMPARE(failed->errorNumber, ECANCELED);
    QVERIFY(client.waitForEnd());
}

void TestAgent::sendsHeartbeats()
{
    AgentClient client;
    QVERIFY(client.connect());
    QTRY_VERIFY_WITH_TIMEOUT(client.all<protocol::Heartbeat>().size() >= 2, 8000);
    const auto beats = client.all<protocol::Heartbeat>();
    QVERIFY(beats[1].monotonicNs > beats[0].monotonicNs);
}

void TestAgent::endsWhenTheClientFallsSilent()
{
    AgentClient client;
    QVERIFY(client.connect(AgentClient::wideWindow, 400));
    client.send(AgentClient::misbehave(1, "ignore-term", 200));
    // Whoever speaks is not silent.
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(100);
        client.send(protocol::Heartbeat{});
    }
    QCOMPARE(client.process().state(), QProcess::Running);
    QVERIFY(client.all<protocol::Exited>().isEmpty());
    QVERIFY(client.waitForEnd());
}

void TestAgent::endsWhenTheClientFallsSilentWithoutCredit()
{
    AgentClient client;
    QVERIFY(client.connect(1000, 300));
    client.setPaysCredit(false);
    client.send(AgentClient::misbehave(1, "flood 8", 200));
    QVERIFY(client.waitForEnd(5000));
}

void TestAgent::endsAtOnceWithoutAClient_data()
{
    QTest::addColumn<QString>("file");
    QTemporaryFile file;
    file.setAutoRemove(false);
    QVERIFY(file.open());
    file.write("no requests");
    QTest::newRow("/dev/null") << QProcess::nullDevice();
    QTest::newRow("a regular file") << file.fileName();
}

void TestAgent::endsAtOnceWithoutAClient()
{
    QFETCH(QString, file);
    AgentClient client;
    client.process().setStandardInputFile(file);
    QVERIFY(client.start());
    QVERIFY(client.waitForEnd());
    QVERIFY(client.wait<protocol::Bye>());
    if (file != QProcess::nullDevice())
        QFile::remove(file);
}

void TestAgent::tellsItsVersion()
{
    QProcess process;
    process.start(brood::test::program("brood-agent"), {QStringLiteral("--version")});
    QVERIFY(process.waitForFinished(AgentClient::patienceMs));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray protocolVersion = "protocol " + QByteArray::number(protocol::version) + '\n';
    const QByteArray text = process.readAllStandardOutput();
    QVERIFY2(text.startsWith("brood-agent ") && text.endsWith(protocolVersion), text.constData());
}

void TestAgent::takesNoArguments()
{
    QProcess process;
    process.start(brood::test::program("brood-agent"), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished(AgentClient::patienceMs));
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardError().contains("started by brood"));
}

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
