// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/agentclient.h"
#include "tests/app/leftovers.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>

#include <sys/wait.h>

using brood::test::AgentClient;
using brood::test::waitUntil;
namespace protocol = brood::protocol;

/// Children that are made ready and let go together.
class TestAgentBarrier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsNobodyBeforeTheRelease();
    void letsAllGoTogether();
    void letsGoWhoIsNotReadyYet();
    void reportsAProgramThatCannotBeExecuted();
    void reportsAtOnceWhatFailsBefore_data();
    void reportsAtOnceWhatFailsBefore();
    void reportsOneThatIsKilledBefore();
    void takesBackThoseHeld_data();
    void takesBackThoseHeld();
    void endsOneThatIsStoppedAsItIsLetGo();
    void countsThoseHeldAgainstTheSlots();
    void keepsRequestsUntilTheStart();
    void countsTheTimeoutFromTheStart();
    void runsOnATerminal();
    void givesAChildNothingButItsStreams();
    void letsTheEndOfAnothersStreamsBeSeen();
    void runsAnotherRound();
    void executesNobodyWhenTheAgentIsKilled();

private:
    /// A child that leaves a file if it is executed.
    [[nodiscard]] protocol::Start toucher(std::uint32_t child) const
    {
        return held(child, {"touch", m_folder->filePath(QString::number(child)).toStdString()});
    }
    [[nodiscard]] static protocol::Start held(std::uint32_t child, std::vector<std::string> command)
    {
        protocol::Start start;
        start.child = child;
        start.command = std::move(command);
        start.graceNs = 300'000'000;
        start.hold = true;
        return start;
    }
    [[nodiscard]] qsizetype touched() const { return QDir(m_folder->path()).entryList(QDir::Files).size(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    brood::test::Leftovers m_leftovers;
};

namespace {

/// On the agent's clock, which is ours here.
std::uint64_t nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000U + static_cast<std::uint64_t>(now.tv_nsec);
}

template <typename Record>
[[nodiscard]] bool waitForAll(const AgentClient& client, qsizetype count)
{
    return waitUntil([&] { return client.all<Record>().size() >= count; }, AgentClient::patienceMs);
}

/// From the first start to the last.
std::uint64_t spreadNs(const QList<protocol::Started>& started)
{
    const auto [first, last] = std::ranges::minmax(started, {}, &protocol::Started::startedNs);
    return last.startedNs - first.startedNs;
}

/// Without what looks for senders of signals, which is opened at some time once and for all.
qsizetype descriptorsOf(int pid)
{
    qsizetype count = 0;
    const auto files = QDir(QStringLiteral("/proc/%1/fd").arg(pid)).entryInfoList(QDir::Files | QDir::System);
    for (const QFileInfo& file : files)
        count += file.symLinkTarget().contains(QLatin1String("perf_event")) ? 0 : 1;
    return count;
}

int agentPid(const AgentClient& client)
{
    return client.all<protocol::Hello>().first().pid;
}

} // namespace

void TestAgentBarrier::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAgentBarrier::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestAgentBarrier::runsNobodyBeforeTheRelease()
{
    AgentClient client;
    QVERIFY(client.connect());
    for (std::uint32_t child = 1; child <= 10; ++child)
        client.send(toucher(child));
    QVERIFY(waitForAll<protocol::Held>(client, 10));
    for (const protocol::Held& held : client.all<protocol::Held>()) {
        QVERIFY(held.readyNs >= held.requestedNs);
        QCOMPARE(::kill(held.pid, 0), 0);
    }
    QTest::qWait(100);
    QCOMPARE(touched(), 0);
    QVERIFY(client.all<protocol::Started>().isEmpty());
    client.send(protocol::Release{});
    QVERIFY(waitForAll<protocol::Finished>(client, 10));
    QCOMPARE(touched(), 10);
    for (const protocol::Exited& exited : client.all<protocol::Exited>())
        QCOMPARE(exited.waitStatus, 0);
}

void TestAgentBarrier::letsAllGoTogether()
{
    constexpr std::uint32_t many = 200;
    AgentClient client;
    QVERIFY(client.connect());
    client.send(held(many + 1, {"true"})); // What the agent opens once is open then.
    client.send(protocol::Release{});
    QVERIFY(client.waitFor<protocol::Finished>(many + 1));
    const qsizetype before = descriptorsOf(agentPid(client));
    const std::uint64_t requestNs = nowNs();
    for (std::uint32_t child = 1; child <= many; ++child)
        client.send(held(child, {"sleep", "0.2"}));
    QVERIFY(waitForAll<protocol::Held>(client, many + 1));
    const std::uint64_t releaseNs = nowNs();
    client.send(protocol::Release{});
    QVERIFY(waitForAll<protocol::Finished>(client, many + 1));

    QList<protocol::Started> allStarted = client.all<protocol::Started>();
    allStarted.removeFirst();
    for (const protocol::Started& started : allStarted) {
        QVERIFY(started.requestedNs >= requestNs);
        QVERIFY(started.startedNs >= releaseNs);
    }
    const double spreadMs = static_cast<double>(spreadNs(allStarted)) / 1e6;
    const double readyMs = static_cast<double>(releaseNs - requestNs) / 1e6;
    qInfo("%u children: ready after %.1f ms, started within %.1f ms", many, readyMs, spreadMs);
    // They are all there at once, and the last is executed long before the first would be forked again.
    QVERIFY2(spreadMs < 2000, qPrintable(QString::number(spreadMs)));
    QCOMPARE(descriptorsOf(agentPid(client)), before);
}

void TestAgentBarrier::letsGoWhoIsNotReadyYet()
{
    AgentClient client;
    QVERIFY(client.connect());
    for (std::uint32_t child = 1; child <= 5; ++child)
        client.send(toucher(child));
    client.send(protocol::Release{});
    QVERIFY(waitForAll<protocol::Finished>(client, 5));
    QCOMPARE(client.all<protocol::Held>().size(), 5);
    QCOMPARE(touched(), 5);
}

void TestAgentBarrier::reportsAProgramThatCannotBeExecuted()
{
    AgentClient client;
    QVERIFY(client.connect());
    QFile script(m_folder->filePath(QStringLiteral("script")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/no/such/interpreter\n");
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    script.close();
    client.send(held(1, {"no-such-program-anywhere"}));
    client.send(held(2, {script.fileName().toStdString()}));
    client.send(held(3, {"/etc/passwd"}));
    client.send(toucher(4));
    QVERIFY(waitForAll<protocol::Held>(client, 4));
    client.send(protocol::Release{});
    QVERIFY(client.waitFor<protocol::Finished>(4));
    QVERIFY(waitForAll<protocol::StartFailed>(client, 3));
    const auto missing = client.waitFor<protocol::StartFailed>(1);
    QCOMPARE(missing->step, protocol::StartStep::Exec);
    QCOMPARE(missing->errorNumber, ENOENT);
    QCOMPARE(missing->path, "no-such-program-anywhere");
    QVERIFY(!missing->foundButUnusable);
    const auto unusable = client.waitFor<protocol::StartFailed>(2);
    QCOMPARE(unusable->errorNumber, ENOENT);
    QCOMPARE(unusable->path, script.fileName().toStdString());
    QVERIFY(unusable->foundButUnusable);
    const auto denied = client.waitFor<protocol::StartFailed>(3);
    QCOMPARE(denied->errorNumber, EACCES);
    QCOMPARE(denied->path, "/etc/passwd");
}

void TestAgentBarrier::reportsAtOnceWhatFailsBefore_data()
{
    QTest::addColumn<bool>("isDirectory");
    QTest::newRow("the working directory") << true;
    QTest::newRow("the file for stdin") << false;
}

void TestAgentBarrier::reportsAtOnceWhatFailsBefore()
{
    QFETCH(const bool, isDirectory);
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start = toucher(1);
    if (isDirectory) {
        start.workingDirectory = "/no/such/directory";
    } else {
        start.stdinKind = protocol::StdinKind::File;
        start.stdinFile = "/no/such/file";
    }
    client.send(start);
    client.send(toucher(2));
    const auto failed = client.waitFor<protocol::StartFailed>(1);
    QVERIFY(failed);
    QCOMPARE(failed->step,
             isDirectory ? protocol::StartStep::WorkingDirectory : protocol::StartStep::StdinFile);
    QCOMPARE(failed->errorNumber, ENOENT);
    QCOMPARE(failed->path, isDirectory ? start.workingDirectory : start.stdinFile);
    QVERIFY(client.waitFor<protocol::Held>(2));
    QCOMPARE(client.all<protocol::Held>().size(), 1);
    client.send(protocol::Release{});
    QVERIFY(client.waitFor<protocol::Finished>(2));
    QCOMPARE(touched(), 1);
}

void TestAgentBarrier::reportsOneThatIsKilledBefore()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(toucher(1));
    client.send(toucher(2));
    QVERIFY(waitForAll<protocol::Held>(client, 2));
    ::kill(client.waitFor<protocol::Held>(1)->pid, SIGKILL);
    const auto failed = client.waitFor<protocol::StartFailed>(1);
    QVERIFY(failed);
    QCOMPARE(failed->step, protocol::StartStep::Barrier);
    QCOMPARE(failed->errorNumber, ESRCH);
    client.send(protocol::Release{});
    QVERIFY(client.waitFor<protocol::Finished>(2));
    QCOMPARE(touched(), 1);
}

void TestAgentBarrier::takesBackThoseHeld_data()
{
    QTest::addColumn<QString>("by");
    for (const char* by : {"stop", "withdraw", "bye", "end"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestAgentBarrier::takesBackThoseHeld()
{
    QFETCH(const QString, by);
    AgentClient client;
    QVERIFY(client.connect());
    for (std::uint32_t child = 1; child <= 20; ++child)
        client.send(toucher(child));
    QVERIFY(waitForAll<protocol::Held>(client, 20));
    if (by == u"stop") {
        for (std::uint32_t child = 1; child <= 20; ++child)
            client.send(protocol::Stop{child, false});
    } else if (by == u"withdraw") {
        client.send(protocol::Withdraw{});
    } else if (by == u"bye") {
        client.send(protocol::Bye{});
    } else {
        client.closeStdin();
    }
    if (by != u"end") { // There nobody listens any more.
        QVERIFY(waitForAll<protocol::StartFailed>(client, 20));
        for (const protocol::StartFailed& failed : client.all<protocol::StartFailed>())
            QVERIFY(protocol::isWithdrawn(failed));
    }
    if (by == u"stop" || by == u"withdraw")
        client.send(protocol::Bye{});
    QVERIFY(client.waitForEnd());
    QVERIFY(client.all<protocol::Started>().isEmpty());
    QCOMPARE(touched(), 0);
}

void TestAgentBarrier::endsOneThatIsStoppedAsItIsLetGo()
{
    AgentClient client;
    QVERIFY(client.connect());
    for (std::uint32_t child = 1; child <= 50; ++child)
        client.send(held(child, {"sleep", "60"}));
    QVERIFY(waitForAll<protocol::Held>(client, 50));
    client.send(protocol::Release{});
    for (std::uint32_t child = 1; child <= 50; ++child)
        client.send(protocol::Stop{child, false});
    // Each either never ran or ran and was stopped.
    QVERIFY(waitUntil(
        [&] {
            return client.all<protocol::StartFailed>().size() + client.all<protocol::Finished>().size() == 50;
        },
        AgentClient::patienceMs));
    for (const protocol::StartFailed& failed : client.all<protocol::StartFailed>())
        QVERIFY(protocol::isWithdrawn(failed));
    for (const protocol::Finished& finished : client.all<protocol::Finished>())
        QCOMPARE(finished.stopCause, protocol::StopCause::Request);
    QCOMPARE(client.all<protocol::Started>().size(), client.all<protocol::Finished>().size());
}

void TestAgentBarrier::countsThoseHeldAgainstTheSlots()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{2, 0});
    for (std::uint32_t child = 1; child <= 3; ++child)
        client.send(toucher(child));
    QVERIFY(waitForAll<protocol::Held>(client, 2));
    QTest::qWait(50);
    QCOMPARE(client.all<protocol::Held>().size(), 2);
    client.send(protocol::Stop{1, false});
    QVERIFY(client.waitFor<protocol::Held>(3));
    client.send(protocol::Release{});
    QVERIFY(waitForAll<protocol::Finished>(client, 2));
}

void TestAgentBarrier::keepsRequestsUntilTheStart()
{
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start = held(1, {"cat"});
    start.stdinKind = protocol::StdinKind::Live;
    client.send(start);
    client.send(protocol::Input{1, "early "});
    QVERIFY(client.waitFor<protocol::Held>(1));
    client.send(protocol::Input{1, "words"});
    client.send(protocol::EndInput{1});
    client.send(protocol::Release{});
    QVERIFY(client.waitFor<protocol::Finished>(1));
    QCOMPARE(client.out(1), QByteArray("early words"));
}

void TestAgentBarrier::countsTheTimeoutFromTheStart()
{
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start = held(1, {"sleep", "60"});
    start.timeoutNs = 200'000'000;
    client.send(start);
    QVERIFY(client.waitFor<protocol::Held>(1));
    QTest::qWait(300);
    QVERIFY(client.all<protocol::Stopping>().isEmpty());
    client.send(protocol::Release{});
    QVERIFY(client.waitFor<protocol::Finished>(1));
    QCOMPARE(client.waitFor<protocol::Finished>(1)->stopCause, protocol::StopCause::Timeout);
    QVERIFY(client.waitFor<protocol::Stopping>(1)->atNs >=
            client.waitFor<protocol::Started>(1)->startedNs + *start.timeoutNs);
}

void TestAgentBarrier::runsOnATerminal()
{
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start start = held(1, {"tty"});
    start.terminal = protocol::TerminalSize{};
    client.send(start);
    QVERIFY(client.waitFor<protocol::Held>(1));
    client.send(protocol::Release{});
    QVERIFY(client.waitFor<protocol::Finished>(1));
    QVERIFY2(client.out(1).startsWith("/dev/pts/"), client.out(1).constData());
}

void TestAgentBarrier::givesAChildNothingButItsStreams()
{
    AgentClient client;
    QVERIFY(client.connect());
    const char* const line =
        "n=0; while [ $n -lt 64 ]; do [ -e /proc/$$/fd/$n ] && echo $n; n=$((n+1)); done";
    for (std::uint32_t child = 1; child <= 3; ++child)
        client.send(held(child, {"sh", "-c", line}));
    QVERIFY(waitForAll<protocol::Held>(client, 3));
    // While it is held, too: only the barrier and its way to tell of itself.
    QCOMPARE(descriptorsOf(client.waitFor<protocol::Held>(3)->pid), 5);
    client.send(protocol::Release{});
    QVERIFY(waitForAll<protocol::Finished>(client, 3));
    for (std::uint32_t child = 1; child <= 3; ++child)
        QCOMPARE(client.out(child), QByteArray("0\n1\n2\n"));
}

void TestAgentBarrier::letsTheEndOfAnothersStreamsBeSeen()
{
    AgentClient client;
    QVERIFY(client.connect());
    protocol::Start reader = held(1, {"cat"});
    reader.hold = false;
    reader.stdinKind = protocol::StdinKind::Live;
    client.send(reader);
    QVERIFY(client.waitFor<protocol::Started>(1));
    client.send(toucher(2)); // Forked while the agent's end of the pipe is open.
    QVERIFY(client.waitFor<protocol::Held>(2));
    client.send(protocol::EndInput{1});
    QVERIFY(client.waitFor<protocol::Finished>(1));
}

void TestAgentBarrier::runsAnotherRound()
{
    AgentClient client;
    QVERIFY(client.connect());
    for (std::uint32_t round = 0; round < 3; ++round) {
        for (std::uint32_t child = 1; child <= 4; ++child)
            client.send(toucher(10 * round + child));
        QVERIFY(waitForAll<protocol::Held>(client, 4 * (round + 1)));
        QCOMPARE(client.all<protocol::Started>().size(), 4 * round);
        client.send(protocol::Release{});
        QVERIFY(waitForAll<protocol::Finished>(client, 4 * (round + 1)));
    }
    client.send(protocol::Release{}); // There is nobody.
    QCOMPARE(touched(), 12);
}

void TestAgentBarrier::executesNobodyWhenTheAgentIsKilled()
{
    AgentClient client;
    QVERIFY(client.connect());
    for (std::uint32_t child = 1; child <= 50; ++child)
        client.send(toucher(child));
    QVERIFY(waitForAll<protocol::Held>(client, 50));
    QCOMPARE(::kill(agentPid(client), SIGKILL), 0);
    QVERIFY(client.waitForEnd());
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
    QCOMPARE(touched(), 0);
}

QTEST_GUILESS_MAIN(TestAgentBarrier)
#include "tst_agentbarrier.moc"
