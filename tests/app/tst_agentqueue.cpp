// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/agentclient.h"
#include "tests/app/leftovers.h"

#include <QTest>

#include <cerrno>

using brood::test::AgentClient;
namespace protocol = brood::protocol;

/// Starts that wait in the agent for a slot.
class TestAgentQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void startsInOrderAndNoMoreThanSlots();
    void fillsSlotsThatAreAdded();
    void keepsTheTimeBetweenStarts();
    void aStartThatFailsTakesNoSlot();
    void takesBackWhatWaits();
    void stopsOneThatWaits();
    void refusesTheSameNumberTwice();
    void startsNothingMoreAtTheEnd();
    void manyAreEachReported();

private:
    brood::test::Leftovers m_leftovers;
};

namespace {

/// How many ran at once at most, by the order of the records.
int mostAtOnce(const AgentClient& client)
{
    int running = 0;
    int most = 0;
    for (const protocol::RecordType type : client.types()) {
        running += type == protocol::RecordType::Started ? 1 : 0;
        running -= type == protocol::RecordType::Exited ? 1 : 0;
        most = std::max(most, running);
    }
    return most;
}

template <typename Record>
QList<std::uint32_t> numbersOf(const AgentClient& client)
{
    QList<std::uint32_t> numbers;
    for (const Record& record : client.all<Record>())
        numbers.append(record.child);
    return numbers;
}

void sleepers(AgentClient& client, std::uint32_t first, std::uint32_t last, const char* milliseconds)
{
    for (std::uint32_t child = first; child <= last; ++child)
        client.send(AgentClient::misbehave(child, QByteArray("tree 0 0 ") + milliseconds));
}

} // namespace

void TestAgentQueue::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestAgentQueue::startsInOrderAndNoMoreThanSlots()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{3, 0});
    sleepers(client, 1, 12, "20");
    for (std::uint32_t child = 1; child <= 12; ++child)
        QVERIFY(client.waitFor<protocol::Finished>(child));
    QCOMPARE(numbersOf<protocol::Started>(client),
             (QList<std::uint32_t>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    QCOMPARE(mostAtOnce(client), 3);
}

void TestAgentQueue::fillsSlotsThatAreAdded()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{1, 0});
    sleepers(client, 1, 4, "60000");
    QVERIFY(client.waitFor<protocol::Started>(1));
    client.send(protocol::Slots{3, 0});
    QVERIFY(client.waitFor<protocol::Started>(3));
    QTest::qWait(50);
    QCOMPARE(client.all<protocol::Started>().size(), 3);
    client.send(protocol::Slots{});
    QVERIFY(client.waitFor<protocol::Started>(4));
}

void TestAgentQueue::keepsTheTimeBetweenStarts()
{
    constexpr std::uint64_t between = 40'000'000;
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{8, between});
    sleepers(client, 1, 5, "1");
    for (std::uint32_t child = 1; child <= 5; ++child)
        QVERIFY(client.waitFor<protocol::Finished>(child));
    const auto started = client.all<protocol::Started>();
    for (qsizetype i = 1; i < started.size(); ++i)
        QVERIFY(started[i].requestedNs - started[i - 1].requestedNs >= between);
}

void TestAgentQueue::aStartThatFailsTakesNoSlot()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{1, 0});
    for (std::uint32_t child = 1; child <= 3; ++child) {
        protocol::Start start;
        start.child = child;
        start.command = {"/no/such/program"};
        client.send(start);
    }
    sleepers(client, 4, 4, "1");
    QVERIFY(client.waitFor<protocol::Finished>(4));
    QCOMPARE(numbersOf<protocol::StartFailed>(client), (QList<std::uint32_t>{1, 2, 3}));
}

void TestAgentQueue::takesBackWhatWaits()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{2, 0});
    sleepers(client, 1, 6, "300");
    client.send(protocol::Withdraw{});
    for (std::uint32_t child = 3; child <= 6; ++child) {
        const auto failed = client.waitFor<protocol::StartFailed>(child);
        QVERIFY(failed);
        QCOMPARE(failed->step, protocol::StartStep::Request);
        QCOMPARE(failed->errorNumber, ECANCELED);
    }
    QVERIFY(client.waitFor<protocol::Finished>(2));
    QCOMPARE(numbersOf<protocol::Started>(client), (QList<std::uint32_t>{1, 2}));
    // The queue goes on as ever.
    sleepers(client, 3, 3, "1");
    QVERIFY(client.waitFor<protocol::Finished>(3));
}

void TestAgentQueue::stopsOneThatWaits()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{1, 0});
    sleepers(client, 1, 3, "300");
    client.send(protocol::Stop{2, false});
    QCOMPARE(client.waitFor<protocol::StartFailed>(2)->errorNumber, ECANCELED);
    QVERIFY(client.waitFor<protocol::Finished>(3));
    QCOMPARE(numbersOf<protocol::Started>(client), (QList<std::uint32_t>{1, 3}));
}

void TestAgentQueue::refusesTheSameNumberTwice()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{1, 0});
    sleepers(client, 1, 2, "200");
    sleepers(client, 2, 2, "200");
    QCOMPARE(client.waitFor<protocol::StartFailed>(2)->errorNumber, EINVAL);
    QVERIFY(client.waitFor<protocol::Finished>(2));
}

void TestAgentQueue::startsNothingMoreAtTheEnd()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{1, 0});
    sleepers(client, 1, 5, "60000");
    QVERIFY(client.waitFor<protocol::Started>(1));
    client.send(protocol::Bye{});
    QVERIFY(client.wait<protocol::Bye>());
    QCOMPARE(numbersOf<protocol::Started>(client), QList<std::uint32_t>{1});
    QCOMPARE(client.all<protocol::StartFailed>().size(), 4);
    QCOMPARE(client.all<protocol::Finished>().size(), 1);
}

void TestAgentQueue::manyAreEachReported()
{
    constexpr std::uint32_t many = 400;
    AgentClient client;
    QVERIFY(client.connect());
    client.send(protocol::Slots{32, 0});
    for (std::uint32_t child = 1; child <= many; ++child)
        client.send(AgentClient::misbehave(child, "exit " + QByteArray::number(child % 3)));
    QTRY_COMPARE_WITH_TIMEOUT(client.all<protocol::Finished>().size(), static_cast<qsizetype>(many), 60'000);
    for (const protocol::Exited& exited : client.all<protocol::Exited>())
        QCOMPARE(exited.waitStatus, static_cast<int>(exited.child % 3) << 8);
    QVERIFY(mostAtOnce(client) <= 32);
}

QTEST_GUILESS_MAIN(TestAgentQueue)
#include "tst_agentqueue.moc"
