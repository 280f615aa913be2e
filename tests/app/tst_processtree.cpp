// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/processtree.h"

#include <QTest>

using brood::ProcessKey;
using brood::ProcessSnapshot;
using brood::ProcessState;
using brood::ProcessTree;
using std::chrono::nanoseconds;
using std::chrono::seconds;
namespace protocol = brood::protocol;

namespace {

constexpr std::uint64_t second = 1'000'000'000;
/// Of the agent's clock.
constexpr std::uint64_t origin = 500 * second;

protocol::TreeProcess process(std::int32_t pid, std::uint64_t startTicks, std::uint64_t userNs = 0)
{
    protocol::TreeProcess told;
    told.key = {pid, startTicks};
    told.startedNs = origin + (startTicks - 1000) * 10'000'000;
    told.userNs = userNs;
    return told;
}

} // namespace

class TestProcessTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void tellsWhatAProcessIs();
    void tellsHowBusyAProcessIs();
    void tellsTreesOneAfterTheOther();
    void forgetsATreeThatIsGone();
    void takesNoOneForAnotherWithTheSamePid();
    void tellsThatThereAreMore();
    void namesStates_data();
    void namesStates();

private:
    static nanoseconds onAxis(std::uint64_t agentNs)
    {
        return nanoseconds(static_cast<std::int64_t>(agentNs - origin));
    }
    ProcessTree m_tree{onAxis};
};

void TestProcessTree::isEmptyAtFirst()
{
    QVERIFY(m_tree.isEmpty());
    QVERIFY(m_tree.processes().isEmpty());
    QVERIFY(!m_tree.find({1, 1}));
    QCOMPARE(m_tree.untold(), 0U);
}

void TestProcessTree::tellsWhatAProcessIs()
{
    ProcessTree tree(onAxis);
    protocol::TreeProcess told = process(40, 1100, 3);
    told.parent = 39;
    told.state = 'D';
    told.systemNs = 4;
    told.rssBytes = 5;
    told.pssBytes = 6;
    told.threads = 7;
    told.readBytes = 8;
    told.writtenBytes = 9;
    told.command = "make -j2";
    tree.apply({3, origin + 2 * second, 1, {told}});
    const ProcessSnapshot* found = tree.find({40, 1100});
    QVERIFY(found);
    QCOMPARE(found->parent, 39);
    QCOMPARE(found->tree, 3U);
    QCOMPARE(found->state, ProcessState::Uninterruptible);
    QCOMPARE(found->start, nanoseconds(seconds(1)));
    QCOMPARE(found->user, nanoseconds(3));
    QCOMPARE(found->system, nanoseconds(4));
    QCOMPARE(found->rssBytes, 5U);
    QCOMPARE(found->pssBytes, std::optional<std::uint64_t>(6));
    QCOMPARE(found->threads, 7U);
    QCOMPARE(found->readBytes, 8U);
    QCOMPARE(found->writtenBytes, 9U);
    QCOMPARE(found->command, QByteArray("make -j2"));
}

void TestProcessTree::tellsHowBusyAProcessIs()
{
    ProcessTree tree(onAxis);
    // Since its start, a second ago.
    tree.apply({1, origin + second, 1, {process(40, 1000, second / 4)}});
    QCOMPARE(tree.find({40, 1000})->cores, 0.25);
    // Since the last time.
    tree.apply({1, origin + 3 * second, 1, {process(40, 1000, second / 4 + 4 * second)}});
    QCOMPARE(tree.find({40, 1000})->cores, 2.0);
    // Told twice of the same moment: nothing new.
    tree.apply({1, origin + 3 * second, 1, {process(40, 1000, second / 4 + 4 * second)}});
    QCOMPARE(tree.find({40, 1000})->cores, 2.0);
    tree.apply({1, origin + 4 * second, 1, {process(40, 1000, second / 4 + 4 * second)}});
    QCOMPARE(tree.find({40, 1000})->cores, 0.0);
}

void TestProcessTree::tellsTreesOneAfterTheOther()
{
    ProcessTree tree(onAxis);
    tree.apply({2, origin, 2, {process(50, 1000), process(49, 1001)}});
    tree.apply({1, origin, 1, {process(60, 1002)}});
    QList<int> pids;
    for (const ProcessSnapshot& snapshot : tree.processes())
        pids += snapshot.key.pid;
    QCOMPARE(pids, QList<int>({60, 50, 49}));
}

void TestProcessTree::forgetsATreeThatIsGone()
{
    ProcessTree tree(onAxis);
    tree.apply({1, origin, 1, {process(60, 1002)}});
    tree.apply({2, origin, 1, {process(50, 1000)}});
    tree.apply({1, origin + second, 0, {}});
    QVERIFY(!tree.find({60, 1002}));
    QVERIFY(tree.find({50, 1000}));
    QVERIFY(!tree.isEmpty());
    tree.clear();
    QVERIFY(tree.isEmpty());
    QVERIFY(tree.processes().isEmpty());
}

void TestProcessTree::takesNoOneForAnotherWithTheSamePid()
{
    ProcessTree tree(onAxis);
    tree.apply({1, origin + second, 1, {process(40, 1000, 5 * second)}});
    tree.apply({1, origin + 2 * second, 1, {process(40, 1100, second / 2)}});
    QVERIFY(!tree.find({40, 1000}));
    QCOMPARE(tree.find({40, 1100})->cores, 0.5);
}

void TestProcessTree::tellsThatThereAreMore()
{
    ProcessTree tree(onAxis);
    tree.apply({1, origin, 7, {process(60, 1002), process(61, 1002)}});
    QCOMPARE(tree.untold(), 5U);
}

void TestProcessTree::namesStates_data()
{
    QTest::addColumn<char>("letter");
    QTest::addColumn<ProcessState>("state");
    QTest::newRow("R") << 'R' << ProcessState::Running;
    QTest::newRow("S") << 'S' << ProcessState::Sleeping;
    QTest::newRow("I") << 'I' << ProcessState::Sleeping;
    QTest::newRow("T") << 'T' << ProcessState::Stopped;
    QTest::newRow("t") << 't' << ProcessState::Traced;
    QTest::newRow("Z") << 'Z' << ProcessState::Zombie;
    QTest::newRow("a new one") << 'Q' << ProcessState::Unknown;
}

void TestProcessTree::namesStates()
{
    QFETCH(char, letter);
    ProcessTree tree(onAxis);
    protocol::TreeProcess told = process(40, 1000);
    told.state = letter;
    tree.apply({1, origin, 1, {told}});
    QTEST(tree.processes().first().state, "state");
}

QTEST_APPLESS_MAIN(TestProcessTree)
#include "tst_processtree.moc"
