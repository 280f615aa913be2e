// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/treesampler.h"
#include "fakeproc.h"

#include <QTest>

#include <memory>

using brood::agent::Nanoseconds;
using brood::agent::parseIo;
using brood::agent::StorageBytes;
using brood::agent::TreeSampler;
using brood::protocol::TreeFigures;
using brood::protocol::Usage;
using brood::test::FakeProc;
using brood::test::FakeProcess;

namespace {

constexpr int agentPid = 500;
constexpr std::uint64_t tick = 10'000'000; // nanoseconds

Nanoseconds cpuOf(const TreeFigures& figures)
{
    return figures.userNs + figures.systemNs;
}

} // namespace

/// Against a folder that looks like /proc.
class TestTreeSampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void addsUpATree();
    void countsWithThePreciseClockWhereThereIsOne();
    void keepsWhatAWaitedForChildUsed();
    void keepsWhatAnAdoptedOrphanUsed();
    void keepsWhatNobodyWaitedFor();
    void keepsWhatAWholeBranchUsed();
    void takesNoOtherProcessForAMember();
    void followsWhoLeavesItsParentAndSession();
    void findsOrphansByTheirSession();
    void leavesOthersOut();
    void tellsZombiesFromTheLiving();
    void neverFalls();
    void survivesWhatIsCutOff_data();
    void survivesWhatIsCutOff();
    void keepsTreesApart();
    void looksAtNobodyNewWhileNobodyIs();
    void needsNoOpenFiles();
    void tellsOfEachProcess();
    void tellsOfAChildThatHasJustStarted();
    void knowsAMemberByItsStart();
    void tellsOfSurvivorsUntilTheyAreGone();
    void measuresSharedMemoryWhenAsked();
    void readsIo_data();
    void readsIo();

private:
    [[nodiscard]] TreeFigures figures(std::uint32_t child = 1)
    {
        for (const TreeFigures& tree : m_sampler->sample()) {
            if (tree.child == child)
                return tree;
        }
        return {};
    }
    void makeSampler(std::size_t keepOpen);

    std::unique_ptr<FakeProc> m_proc;
    std::map<pid_t, Nanoseconds> m_clocks;
    std::unique_ptr<TreeSampler> m_sampler;
};

void TestTreeSampler::init()
{
    m_proc = std::make_unique<FakeProc>();
    m_clocks.clear();
    m_proc->set({.pid = 1, .parent = 0, .name = "systemd"});
    m_proc->set({.pid = 2, .parent = 0, .name = "kthreadd"});
    m_proc->set({.pid = 30, .parent = 2, .name = "kworker/0:1-events (x) y"});
    m_proc->set({.pid = agentPid, .name = "brood-agent"});
    m_proc->set({.pid = 600, .parent = agentPid, .name = "make", .userTicks = 5, .rssPages = 100});
    makeSampler(100);
    m_sampler->addTree(1, 600);
}

void TestTreeSampler::makeSampler(std::size_t keepOpen)
{
    TreeSampler::Sources sources;
    sources.procRoot = m_proc->path();
    sources.agent = agentPid;
    sources.keepOpen = keepOpen;
    sources.slept = [] {
        return Nanoseconds{3'000'000'000};
    };
    sources.cpuClock = [this](pid_t pid) {
        const auto found = m_clocks.find(pid);
        return found == m_clocks.end() ? std::nullopt : std::optional(found->second);
    };
    m_sampler = std::make_unique<TreeSampler>(sources);
}

void TestTreeSampler::addsUpATree()
{
    m_proc->set({.pid = 602,
                 .parent = 601,
                 .session = 600,
                 .threads = 4,
                 .userTicks = 7,
                 .systemTicks = 3,
                 .minorFaults = 20,
                 .majorFaults = 2,
                 .rssPages = 1000,
                 .readBytes = 4096,
                 .writtenBytes = 8192});
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .minorFaults = 5, .readBytes = 1});
    const TreeFigures tree = figures();
    QCOMPARE(tree.child, 1U);
    QCOMPARE(tree.processes, 3U);
    QCOMPARE(tree.threads, 6U);
    QCOMPARE(tree.userNs, 12 * tick);
    QCOMPARE(tree.systemNs, 3 * tick);
    QCOMPARE(tree.rssBytes, std::uint64_t{1100} * 4096);
    QCOMPARE(tree.minorFaults, std::uint64_t{25});
    QCOMPARE(tree.majorFaults, std::uint64_t{2});
    QCOMPARE(tree.readBytes, std::uint64_t{4097});
    QCOMPARE(tree.writtenBytes, std::uint64_t{8192});
}

void TestTreeSampler::countsWithThePreciseClockWhereThereIsOne()
{
    m_clocks[600] = 5 * tick + 123'456;
    QCOMPARE(cpuOf(figures()), 5 * tick + 123'456);
    m_clocks.erase(600); // A zombie has none; ticks are rounded down.
    QCOMPARE(cpuOf(figures()), 5 * tick + 123'456);
}

void TestTreeSampler::keepsWhatAWaitedForChildUsed()
{
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 40, .readBytes = 1000});
    QCOMPARE(cpuOf(figures()), 45 * tick);
    // It ran on for a while before it ended, and its parent waited.
    m_proc->remove(601);
    m_proc->set({.pid = 600,
                 .parent = agentPid,
                 .name = "make",
                 .userTicks = 6,
                 .waitedUserTicks = 44,
                 .readBytes = 1500});
    const TreeFigures tree = figures();
    QCOMPARE(cpuOf(tree), 50 * tick);
    QCOMPARE(tree.readBytes, std::uint64_t{1500});
    QCOMPARE(tree.processes, 1U);
}

void TestTreeSampler::keepsWhatAnAdoptedOrphanUsed()
{
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 40, .readBytes = 10});
    static_cast<void>(figures());
    m_proc->set(
        {.pid = 601, .parent = agentPid, .session = 600, .state = 'Z', .userTicks = 41, .readBytes = 70});
    Usage usage;
    usage.userNs = 41 * tick + 5;
    usage.readBytes = 70;
    m_sampler->reaped(1, 601, usage);
    m_proc->remove(601);
    const TreeFigures tree = figures();
    QCOMPARE(cpuOf(tree), 46 * tick + 5);
    QCOMPARE(tree.readBytes, std::uint64_t{70});
    // One that came and went between two looks.
    m_sampler->reaped(1, 602, usage);
    QCOMPARE(cpuOf(figures()), 87 * tick + 10);
}

void TestTreeSampler::keepsWhatNobodyWaitedFor()
{
    // Its parent ignores SIGCHLD: nobody's counters take it over (wait(2)).
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 40, .writtenBytes = 99});
    static_cast<void>(figures());
    m_proc->remove(601);
    const TreeFigures tree = figures();
    QCOMPARE(cpuOf(tree), 45 * tick);
    QCOMPARE(tree.writtenBytes, std::uint64_t{99});
}

void TestTreeSampler::keepsWhatAWholeBranchUsed()
{
    // A compiler's driver and the compiler end between two looks; make has waited for the driver.
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 1});
    m_proc->set({.pid = 602, .parent = 601, .session = 600, .userTicks = 50});
    static_cast<void>(figures());
    m_proc->remove(602);
    m_proc->remove(601);
    m_proc->set({.pid = 600, .parent = agentPid, .name = "make", .userTicks = 5, .waitedUserTicks = 53});
    QCOMPARE(cpuOf(figures()), 58 * tick);
}

void TestTreeSampler::takesNoOtherProcessForAMember()
{
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 40});
    static_cast<void>(figures());
    // The pid is given to a stranger, and once more to a member.
    m_proc->remove(601);
    m_proc->set({.pid = 600, .parent = agentPid, .name = "make", .userTicks = 5, .waitedUserTicks = 40});
    m_proc->set({.pid = 601, .parent = 1, .startTicks = 2000, .userTicks = 7000, .rssPages = 9});
    TreeFigures tree = figures();
    QCOMPARE(tree.processes, 1U);
    QCOMPARE(cpuOf(tree), 45 * tick);
    QCOMPARE(tree.rssBytes, std::uint64_t{0});
    m_proc->remove(601);
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .startTicks = 3000, .userTicks = 2});
    m_proc->setNewestPid(602);
    static_cast<void>(figures());
    for (int look = 0; look < 64; ++look)
        tree = figures();
    QCOMPARE(tree.processes, 2U);
    QCOMPARE(cpuOf(tree), 47 * tick);
}

void TestTreeSampler::followsWhoLeavesItsParentAndSession()
{
    m_proc->set({.pid = 601, .parent = 600, .session = 600});
    static_cast<void>(figures());
    m_proc->set({.pid = 601, .parent = agentPid, .session = 601}); // setsid(2), and its parent is gone
    QCOMPARE(figures().processes, 2U);
    m_proc->set({.pid = 602, .parent = agentPid, .session = 601}); // a daemon of the second fork
    QCOMPARE(figures().processes, 3U);
}

void TestTreeSampler::findsOrphansByTheirSession()
{
    m_proc->set({.pid = 700, .parent = agentPid, .name = "make"});
    m_sampler->addTree(2, 700);
    m_proc->set({.pid = 601, .parent = agentPid, .session = 600});
    m_proc->set({.pid = 701, .parent = agentPid, .session = 700});
    m_proc->set({.pid = 801, .parent = agentPid, .session = 801}); // whose is it?
    QCOMPARE(figures(1).processes, 2U);
    QCOMPARE(figures(2).processes, 2U);
}

void TestTreeSampler::leavesOthersOut()
{
    m_proc->set({.pid = 900, .parent = 1, .userTicks = 1000, .rssPages = 1000});
    m_proc->set({.pid = 901, .parent = 900, .userTicks = 1000});
    const TreeFigures tree = figures();
    QCOMPARE(tree.processes, 1U);
    QCOMPARE(cpuOf(tree), 5 * tick);
    // What outlives its child is nobody's, not even the only other child's.
    m_proc->set({.pid = 601, .parent = 600, .session = 600});
    static_cast<void>(figures());
    m_sampler->leaveTree(1, true);
    m_proc->remove(600);
    m_proc->set({.pid = 601, .parent = agentPid, .session = 600});
    m_proc->set({.pid = 700, .parent = agentPid, .name = "make"});
    m_sampler->addTree(2, 700);
    QCOMPARE(figures(2).processes, 1U);
}

void TestTreeSampler::tellsZombiesFromTheLiving()
{
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .state = 'Z', .userTicks = 3, .rssPages = 0});
    m_proc->set({.pid = 602, .parent = 600, .session = 600, .state = 'Z', .threads = 2, .userTicks = 3});
    const TreeFigures tree = figures();
    QCOMPARE(tree.processes, 2U); // the second one's other thread goes on
    QCOMPARE(cpuOf(tree), 11 * tick);
}

void TestTreeSampler::neverFalls()
{
    m_proc->set({.pid = 600, .parent = agentPid, .userTicks = 50, .systemTicks = 50, .readBytes = 100});
    m_clocks[600] = 101 * tick;
    TreeFigures before = figures();
    m_clocks[600] = 100 * tick;
    m_proc->set({.pid = 600, .parent = agentPid, .userTicks = 55, .systemTicks = 40, .readBytes = 90});
    const TreeFigures tree = figures();
    QCOMPARE(cpuOf(tree), cpuOf(before));
    QVERIFY(tree.systemNs >= before.systemNs);
    QCOMPARE(tree.readBytes, std::uint64_t{100});
}

void TestTreeSampler::survivesWhatIsCutOff_data()
{
    QTest::addColumn<QByteArray>("stat");
    const QByteArray whole = FakeProcess{.pid = 601, .parent = 600, .session = 600}.stat();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("in the name") << whole.left(7);
    QTest::newRow("behind the name") << whole.left(12);
    QTest::newRow("before the memory") << whole.left(whole.indexOf(" 5652480"));
    QTest::newRow("no numbers") << QByteArray("601 (x) S a b c d e f g h i j k l m n o p q r s t u v w\n");
    QTest::newRow("not text") << QByteArray(200, '\0');
}

void TestTreeSampler::survivesWhatIsCutOff()
{
    QFETCH(QByteArray, stat);
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 40});
    QCOMPARE(figures().processes, 2U);
    m_proc->write(QStringLiteral("601/stat"), stat);
    m_proc->write(QStringLiteral("600/io"), "rchar: 4292\nread_by");
    const TreeFigures tree = figures();
    QCOMPARE(tree.processes, stat.isEmpty() ? 1U : 2U);
    QCOMPARE(cpuOf(tree), 45 * tick);
    // It could be read again, and is not counted twice.
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 42});
    if (!stat.isEmpty())
        QCOMPARE(cpuOf(figures()), 47 * tick);
}

void TestTreeSampler::keepsTreesApart()
{
    m_proc->set({.pid = 700, .parent = agentPid, .userTicks = 1});
    m_sampler->addTree(2, 700);
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 10});
    m_proc->set({.pid = 701, .parent = 700, .session = 700, .userTicks = 100});
    const auto trees = m_sampler->sample();
    QCOMPARE(trees.size(), std::size_t{2});
    QCOMPARE(cpuOf(trees[0]), 15 * tick);
    QCOMPARE(cpuOf(trees[1]), 101 * tick);
    Usage usage;
    usage.systemNs = 4;
    m_sampler->reaped(2, 701, usage);
    m_proc->remove(701);
    QCOMPARE(cpuOf(figures(1)), 15 * tick);
    m_sampler->leaveTree(2, false);
    QCOMPARE(m_sampler->sample().size(), std::size_t{1});
    m_sampler->reaped(2, 701, usage); // late
    QCOMPARE(cpuOf(figures(1)), 15 * tick);
}

void TestTreeSampler::looksAtNobodyNewWhileNobodyIs()
{
    m_proc->set({.pid = 601, .parent = 600, .session = 600});
    QCOMPARE(figures().processes, 2U);
    m_proc->set({.pid = 602, .parent = 600, .session = 600});
    m_proc->setNewestPid(601); // as if it were not there yet
    QCOMPARE(figures().processes, 2U);
    m_proc->setNewestPid(602);
    QCOMPARE(figures().processes, 3U);
}

void TestTreeSampler::needsNoOpenFiles()
{
    makeSampler(0);
    m_sampler->addTree(1, 600);
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 40});
    QCOMPARE(cpuOf(figures()), 45 * tick);
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .userTicks = 50});
    QCOMPARE(cpuOf(figures()), 55 * tick);
    m_proc->remove(601);
    m_proc->set({.pid = 601, .parent = 1, .startTicks = 5000, .userTicks = 1000});
    QCOMPARE(cpuOf(figures()), 55 * tick);
}

void TestTreeSampler::tellsOfEachProcess()
{
    m_proc->write(QStringLiteral("601/comm"), "cc1plus\n");
    m_proc->write(QStringLiteral("601/task/601/status"),
                  "Name:\tcc1plus\nvoluntary_ctxt_switches:\t100\nnonvoluntary_ctxt_switches:\t10\n");
    m_proc->write(QStringLiteral("601/task/602/status"),
                  "Name:\tcc1plus\nvoluntary_ctxt_switches:\t7\nnonvoluntary_ctxt_switches:\t1\n");
    m_proc->write(QStringLiteral("600/task/600/status"),
                  "Name:\tmake\nvoluntary_ctxt_switches:\t7\nnonvoluntary_ctxt_switches:\t1");
    m_proc->write(QStringLiteral("600/cmdline"), QByteArray("make\0-j2\0", 9));
    m_proc->set({.pid = 601,
                 .parent = 600,
                 .session = 600,
                 .startTicks = 1200,
                 .name = "cc1plus",
                 .state = 'R',
                 .threads = 3,
                 .userTicks = 7,
                 .systemTicks = 3,
                 .waitedUserTicks = 50,
                 .minorFaults = 5,
                 .majorFaults = 2,
                 .rssPages = 10,
                 .readBytes = 4096,
                 .writtenBytes = 8192});
    static_cast<void>(m_sampler->sample());
    const auto trees = m_sampler->trees(77);
    QCOMPARE(trees.size(), std::size_t{1});
    QCOMPARE(trees[0].child, 1U);
    QCOMPARE(trees[0].atNs, 77U);
    QCOMPARE(trees[0].processes, 2U);
    QCOMPARE(trees[0].oldest.size(), std::size_t{2});
    const auto& parent = trees[0].oldest[0];
    QCOMPARE(parent.command, std::string("make -j2"));
    QCOMPARE(parent.key.pid, 600);
    const auto& child = trees[0].oldest[1];
    QCOMPARE(child.key.pid, 601);
    QCOMPARE(child.key.startTicks, 1200U);
    QCOMPARE(child.parent, 600);
    QCOMPARE(child.command, std::string("[cc1plus]"));
    QCOMPARE(child.state, 'R');
    QCOMPARE(child.threads, 3U);
    QCOMPARE(child.startedNs, 1200 * tick - 3'000'000'000);
    QCOMPARE(child.userNs, 7 * tick); // its own
    QCOMPARE(child.systemNs, 3 * tick);
    QCOMPARE(child.rssBytes, 40960U);
    QCOMPARE(child.readBytes, 4096U);
    QCOMPARE(child.writtenBytes, 8192U);
    QVERIFY(!child.pssBytes);
    QCOMPARE(child.minorFaults, 5U);
    QCOMPARE(child.majorFaults, 2U);
    QVERIFY(child.switches);
    QCOMPARE(child.switches->voluntary, 107U); // both threads'
    QCOMPARE(child.switches->involuntary, 11U);
    QVERIFY(!parent.switches); // cut off
    // It executed something else meanwhile.
    m_proc->write(QStringLiteral("601/cmdline"), QByteArray("as\0", 3));
    QCOMPARE(m_sampler->trees(78)[0].oldest[1].command, std::string("as"));
}

void TestTreeSampler::tellsOfAChildThatHasJustStarted()
{
    static_cast<void>(m_sampler->sample());
    m_proc->set({.pid = 700, .parent = agentPid, .startTicks = 1300, .name = "make", .threads = 2});
    m_sampler->addTree(2, 700);
    m_sampler->addTree(3, 800); // It was dead and gone before anyone looked.
    const auto trees = m_sampler->trees(1);
    QCOMPARE(trees.size(), std::size_t{3});
    QCOMPARE(trees[1].processes, 1U);
    QCOMPARE(trees[1].oldest[0].key.startTicks, 1300U);
    QCOMPARE(trees[1].oldest[0].startedNs, 1300 * tick - 3'000'000'000);
    QCOMPARE(trees[1].oldest[0].threads, 2U);
    QCOMPARE(trees[2].processes, 0U);
    QCOMPARE(figures(3).processes, 0U);
    QVERIFY(m_sampler->member(2, {700, 1300}));
}

void TestTreeSampler::knowsAMemberByItsStart()
{
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .startTicks = 1200});
    static_cast<void>(m_sampler->sample());
    QVERIFY(m_sampler->member(1, {601, 1200}));
    QVERIFY(!m_sampler->member(1, {601, 1100}));
    QVERIFY(!m_sampler->member(2, {601, 1200}));
    QVERIFY(!m_sampler->member(1, {1, 1000}));
    // The pid comes round again, elsewhere.
    m_proc->remove(601);
    m_proc->set({.pid = 601, .parent = 1, .startTicks = 1300});
    static_cast<void>(m_sampler->sample());
    QVERIFY(!m_sampler->member(1, {601, 1200}));
    QVERIFY(!m_sampler->member(1, {601, 1300}));
}

void TestTreeSampler::tellsOfSurvivorsUntilTheyAreGone()
{
    m_proc->set({.pid = 601, .parent = 600, .session = 601, .startTicks = 1200});
    static_cast<void>(m_sampler->sample());
    m_sampler->reaped(1, 600, {});
    m_proc->remove(600);
    m_proc->set({.pid = 601, .parent = agentPid, .session = 601, .startTicks = 1200});
    m_sampler->leaveTree(1, true);
    QVERIFY(m_sampler->sample().empty()); // Its figures are final.
    QCOMPARE(m_sampler->trees(1)[0].processes, 1U);
    QVERIFY(m_sampler->takeGoneTrees().empty());
    m_proc->remove(601);
    static_cast<void>(m_sampler->sample());
    QCOMPARE(m_sampler->takeGoneTrees(), std::vector<std::uint32_t>{1});
    QVERIFY(m_sampler->takeGoneTrees().empty());
    QVERIFY(!m_sampler->hasTrees());
}

void TestTreeSampler::measuresSharedMemoryWhenAsked()
{
    m_proc->set({.pid = 601, .parent = 600, .session = 600, .startTicks = 1200});
    m_proc->write(
        QStringLiteral("600/smaps_rollup"),
        "55c1-7ffd ---p 00000000 00:00 0 [rollup]\nRss:     2000 kB\nPss:     1500 kB\nPss_Dirty: 1 kB\n");
    m_proc->write(QStringLiteral("601/smaps_rollup"), "cut off\nRss: 20 kB\nPss:     15");
    static_cast<void>(m_sampler->sample());
    QVERIFY(!m_sampler->wantsPss());
    m_sampler->wantPss(1);
    int looks = 0;
    m_sampler->measurePss([&looks] { return ++looks <= 1; }); // no time for more
    QVERIFY(m_sampler->wantsPss());
    m_sampler->measurePss([] { return true; });
    QVERIFY(!m_sampler->wantsPss());
    const auto tree = m_sampler->trees(1)[0];
    QCOMPARE(tree.oldest[0].pssBytes, std::optional<std::uint64_t>(1500 * 1024));
    QVERIFY(!tree.oldest[1].pssBytes);
}

void TestTreeSampler::readsIo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    const QByteArray whole = FakeProcess{.readBytes = 4096, .writtenBytes = 77}.io();
    QTest::newRow("whole") << whole << true;
    QTest::newRow("cut off") << whole.left(whole.indexOf("77")) << false;
    QTest::newRow("cut off in a number") << whole.left(whole.indexOf("77") + 1) << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no number") << QByteArray("rchar: 1\nread_bytes: x\nwrite_bytes: y\n") << false;
}

void TestTreeSampler::readsIo()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    const auto storage = parseIo({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(storage.has_value(), isGood);
    if (isGood)
        QVERIFY((*storage == StorageBytes{4096, 77}));
}

QTEST_GUILESS_MAIN(TestTreeSampler)
#include "tst_treesampler.moc"
