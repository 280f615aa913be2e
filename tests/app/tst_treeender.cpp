// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/treeender.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <memory>

using brood::agent::Nanoseconds;
using brood::agent::ProcessInfo;
using brood::agent::ProcessTable;
using brood::agent::TreeEnder;

// SIGTERM, grace, SIGKILL, told what time it is. The process table is an empty folder, in which nobody is
// found and so nobody is signalled.

class TestTreeEnder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void doesNothingBeforeItBegins();
    void killsAfterTheGrace();
    void doesNotEscalateForNobody();
    void killsAgainAndAgain();
    void killsAtOnceIfTold();
    void killsAtOnceAtASecondBegin();
    void takesAnyGrace_data();
    void takesAnyGrace();
    void looksAgainForNewMembers();
    void tellsThatNobodyGotASignal();

private:
    [[nodiscard]] TreeEnder ender()
    {
        return {m_processes, [this] {
                    ++m_looks;
                    return m_members;
                }};
    }
    QTemporaryDir m_proc;
    ProcessTable m_processes{m_proc.path().toStdString()};
    std::vector<ProcessInfo> m_members;
    int m_looks = 0;
};

namespace {

constexpr Nanoseconds second = 1'000'000'000;

ProcessInfo process(pid_t pid)
{
    ProcessInfo info;
    info.pid = pid;
    info.state = 'S';
    return info;
}

} // namespace

void TestTreeEnder::init()
{
    m_members = {process(101), process(102)};
    m_looks = 0;
}

void TestTreeEnder::doesNothingBeforeItBegins()
{
    TreeEnder tree = ender();
    QVERIFY(!tree.isActive());
    QCOMPARE(tree.signalNumber(), 0);
    QVERIFY(!tree.deadline());
    QVERIFY(!tree.step(100 * second));
    QCOMPARE(m_looks, 0);
    QVERIFY(!tree.treeIsGone());
}

void TestTreeEnder::killsAfterTheGrace()
{
    TreeEnder tree = ender();
    tree.begin(10 * second, 3 * second, false);
    QVERIFY(tree.isActive());
    QCOMPARE(tree.signalNumber(), SIGTERM);
    QCOMPARE(tree.deadline(), std::optional(13 * second));
    QVERIFY(!tree.step(13 * second - 1));
    QCOMPARE(tree.signalNumber(), SIGTERM);
    QVERIFY(tree.step(13 * second));
    QCOMPARE(tree.signalNumber(), SIGKILL);
}

void TestTreeEnder::doesNotEscalateForNobody()
{
    TreeEnder tree = ender();
    tree.begin(10 * second, second, false);
    m_members.clear();
    QVERIFY(tree.treeIsGone());
    QVERIFY(!tree.step(11 * second));
    QCOMPARE(tree.signalNumber(), SIGTERM);
    QVERIFY(*tree.deadline() > 11 * second);
}

void TestTreeEnder::killsAgainAndAgain()
{
    TreeEnder tree = ender();
    tree.begin(0, second, false);
    QVERIFY(tree.step(second));
    for (int i = 0; i < 5; ++i) {
        const Nanoseconds deadline = *tree.deadline();
        QVERIFY(deadline > second && deadline < 2 * second);
        const int looks = m_looks;
        QVERIFY(!tree.step(deadline)); // Escalated only once.
        QVERIFY(m_looks > looks);
        QVERIFY(*tree.deadline() > deadline);
    }
}

void TestTreeEnder::killsAtOnceIfTold()
{
    TreeEnder tree = ender();
    tree.begin(second, 1000 * second, true);
    QCOMPARE(tree.signalNumber(), SIGKILL);
    QVERIFY(*tree.deadline() < 2 * second);
}

void TestTreeEnder::killsAtOnceAtASecondBegin()
{
    TreeEnder tree = ender();
    tree.begin(second, 1000 * second, false);
    tree.begin(2 * second, 1000 * second, false);
    QCOMPARE(tree.signalNumber(), SIGKILL);
    QVERIFY(*tree.deadline() < 3 * second);
    QVERIFY(!tree.step(500 * second));
}

void TestTreeEnder::takesAnyGrace_data()
{
    QTest::addColumn<Nanoseconds>("grace");
    QTest::addColumn<bool>("isOverAfterADay");
    QTest::newRow("none") << Nanoseconds{0} << true;
    QTest::newRow("two days") << 172'800 * second << false;
    QTest::newRow("for ever") << std::numeric_limits<Nanoseconds>::max() << false;
}

void TestTreeEnder::takesAnyGrace()
{
    QFETCH(Nanoseconds, grace);
    QFETCH(bool, isOverAfterADay);
    TreeEnder tree = ender();
    tree.begin(5 * second, grace, false);
    QCOMPARE(tree.step(86'400 * second), isOverAfterADay);
}

void TestTreeEnder::looksAgainForNewMembers()
{
    int rounds = 0;
    const auto growing = [&rounds] {
        ++rounds;
        std::vector<ProcessInfo> members;
        for (pid_t pid = 0; pid < std::min(rounds, 4); ++pid)
            members.push_back(process(200 + pid));
        return members;
    };
    QCOMPARE(brood::agent::signalTree(m_processes, growing, SIGTERM), ESRCH);
    QCOMPARE(rounds, 5); // The fifth look found nobody new.

    rounds = 0;
    const auto endless = [&rounds] {
        return std::vector{process(300 + ++rounds)};
    };
    brood::agent::signalTree(m_processes, endless, SIGTERM);
    QVERIFY(rounds < 100);
}

void TestTreeEnder::tellsThatNobodyGotASignal()
{
    QCOMPARE(brood::agent::signalProcess(m_processes, process(101), SIGTERM), ESRCH);
    m_members.clear();
    QCOMPARE(brood::agent::signalTree(
                 m_processes, [this] { return m_members; }, SIGTERM),
             ESRCH);
    // This very process, but another one that had its pid before.
    ProcessTable real;
    ProcessInfo earlier = *real.process(getpid());
    earlier.startTicks -= 1;
    QCOMPARE(brood::agent::signalProcess(real, earlier, SIGKILL), ESRCH);
    QCOMPARE(brood::agent::signalProcess(real, *real.process(getpid()), 0), 0);
    QCOMPARE(brood::agent::signalProcess(real, *real.process(getpid()), 999), EINVAL);
}

QTEST_APPLESS_MAIN(TestTreeEnder)
#include "tst_treeender.moc"
