// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/launcherlimits.h"
#include "session/limittext.h"
#include "session/machinewatch.h"
#include "tests/app/fakemachine.h"

#include <QTest>

namespace brood {

using brood::test::FakeMachine;
using namespace std::chrono_literals;

/// What this machine allows, and what it was busy with, from files of a test.
class TestLauncherLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachLimit_data();
    void readsEachLimit();
    void leavesOutWhatIsUnlimited();
    void leavesOutWhatDoesNotHoldForThePrivileged_data();
    void leavesOutWhatDoesNotHoldForThePrivileged();
    void looksAtAllControlGroupsAbove();
    void readsControlGroupsOfVersionOne();
    void survivesAMachineThatTellsNothing();
    void tellsTheLowestFirst();
    void findsTheLimitThatRefusedAFork();
    void namesNoLimitThatIsFarAway();
    void tellsWhatRaisesIt();
    void warnsBeforeAQueue();
    void watchesTheMachine();
    void noticesARefusedFork();

private:
    [[nodiscard]] static std::optional<LauncherLimit> find(const FakeMachine& machine, LimitKind kind)
    {
        const auto limits = readLauncherLimits(machine.sources());
        const auto found = std::ranges::find(limits, kind, &LauncherLimit::kind);
        return found != limits.end() ? std::optional(*found) : std::nullopt;
    }
    static void addProcess(FakeMachine& machine, int pid, int user, int threads)
    {
        const QByteArray id = QByteArray::number(user);
        machine.put("proc/" + QByteArray::number(pid) + "/status",
                    "Name:\tx\nUid:\t" + id + '\t' + id + '\t' + id + '\t' + id + "\nThreads:\t" +
                        QByteArray::number(threads) + '\n');
    }
};

void TestLauncherLimits::readsEachLimit_data()
{
    QTest::addColumn<LimitKind>("kind");
    QTest::addColumn<quint64>("most");
    QTest::addColumn<quint64>("children");
    QTest::addRow("processes of the user") << LimitKind::Processes << quint64{100} << quint64{93};
    QTest::addRow("pid_max") << LimitKind::PidMax << quint64{32768} << quint64{32688};
    QTest::addRow("threads-max") << LimitKind::ThreadsMax << quint64{60000} << quint64{59920};
    QTest::addRow("pids.max") << LimitKind::CgroupPids << quint64{500} << quint64{480};
    QTest::addRow("open files, the hard limit") << LimitKind::OpenFiles << quint64{4096} << quint64{1360};
    QTest::addRow("pipe pages") << LimitKind::PipePages << quint64{16384} << quint64{512};
    QTest::addRow("memory") << LimitKind::Memory << quint64{4'096'000'000} << quint64{7812};
    QTest::addRow("ports") << LimitKind::Ports << quint64{28232} << quint64{28232};
}

void TestLauncherLimits::readsEachLimit()
{
    QFETCH(LimitKind, kind);
    FakeMachine machine;
    machine.limit(RLIMIT_NPROC, 100, 200);
    machine.limit(RLIMIT_NOFILE, 1024, 4096);
    addProcess(machine, 10, 1000, 3);
    addProcess(machine, 11, 1000, 4);
    addProcess(machine, 12, 1001, 50);
    machine.put("cgroup/user.slice/session-1.scope/pids.max", "500\n");
    machine.put("cgroup/user.slice/session-1.scope/pids.current", "20\n");
    const auto limit = find(machine, kind);
    QVERIFY(limit);
    QTEST(quint64{limit->most}, "most");
    QTEST(quint64{limit->children()}, "children");
}

void TestLauncherLimits::leavesOutWhatIsUnlimited()
{
    FakeMachine machine;
    machine.put("cgroup/user.slice/pids.max", "max\n");
    QVERIFY(!find(machine, LimitKind::Processes));
    QVERIFY(!find(machine, LimitKind::OpenFiles));
    QVERIFY(!find(machine, LimitKind::CgroupPids));
}

void TestLauncherLimits::leavesOutWhatDoesNotHoldForThePrivileged_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("users");
    QTest::addColumn<bool>("isLimited");
    const QByteArray all = "         0          0 4294967295\n";
    QTest::addRow("no capabilities") << QByteArray("0000000000000000") << all << true;
    QTest::addRow("CAP_SYS_RESOURCE") << QByteArray("0000000001000000") << all << false;
    QTest::addRow("CAP_SYS_ADMIN") << QByteArray("0000000000200000") << all << false;
    QTest::addRow("all, but of a user namespace only")
        << QByteArray("000001ffffffffff") << QByteArray("0 100000 65536\n") << true;
}

void TestLauncherLimits::leavesOutWhatDoesNotHoldForThePrivileged()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(QByteArray, users);
    FakeMachine machine;
    machine.limit(RLIMIT_NPROC, 100, 200);
    machine.put("proc/self/uid_map", users);
    machine.put("proc/self/status", "Uid:\t1000\nThreads:\t1\nCapEff:\t" + capabilities + '\n');
    QTEST(find(machine, LimitKind::Processes).has_value(), "isLimited");
    QTEST(find(machine, LimitKind::PipePages).has_value(), "isLimited");
}

void TestLauncherLimits::looksAtAllControlGroupsAbove()
{
    FakeMachine machine;
    machine.put("cgroup/user.slice/pids.max", "300\n");
    machine.put("cgroup/user.slice/pids.current", "100\n");
    machine.put("cgroup/pids.max", "1000\n"); // as in a container
    const auto limits = limitsBelow(readLauncherLimits(machine.sources()), 900);
    QVERIFY(!limits.empty());
    QCOMPARE(limits.front().kind, LimitKind::CgroupPids);
    QCOMPARE(limits.front().children(), 200U);
    QCOMPARE(limits.front().where, machine.path("cgroup/user.slice"));
    QCOMPARE(std::ranges::count(readLauncherLimits(machine.sources()), LimitKind::CgroupPids,
                                &LauncherLimit::kind),
             2);
}

void TestLauncherLimits::readsControlGroupsOfVersionOne()
{
    FakeMachine machine;
    machine.put("proc/self/cgroup", "9:memory:/m\n8:pids:/docker/1\n0::/\n");
    machine.put("cgroup/pids/docker/1/pids.max", "64\n");
    const auto limit = find(machine, LimitKind::CgroupPids);
    QVERIFY(limit);
    QCOMPARE(limit->most, 64U);
}

void TestLauncherLimits::survivesAMachineThatTellsNothing()
{
    LauncherSources sources;
    sources.proc = QStringLiteral("/nonexistent");
    sources.cgroups = QStringLiteral("/nonexistent");
    sources.resourceLimit = [](int) {
        return std::optional<LauncherSources::Limit>();
    };
    QVERIFY(readLauncherLimits(sources).empty());
    MachineWatch watch(sources);
    watch.begin();
    const MachineLoad load = watch.end(1s);
    QVERIFY(!load.busyShare && !load.stalledShare && load.refusingCgroup.isEmpty());
}

void TestLauncherLimits::tellsTheLowestFirst()
{
    const std::vector<LauncherLimit> limits{{.kind = LimitKind::PidMax, .most = 1000, .used = 100},
                                            {.kind = LimitKind::OpenFiles, .most = 300, .perChild = 3},
                                            {.kind = LimitKind::Ports, .most = 5000}};
    const auto below = limitsBelow(limits, 1024);
    QCOMPARE(below.size(), std::size_t{2});
    QCOMPARE(below[0].kind, LimitKind::OpenFiles);
    QCOMPARE(below[1].kind, LimitKind::PidMax);
    QVERIFY(limitsBelow(limits, 100).empty());
}

void TestLauncherLimits::findsTheLimitThatRefusedAFork()
{
    const std::vector<LauncherLimit> limits{{.kind = LimitKind::Processes, .most = 100, .used = 60},
                                            {.kind = LimitKind::PidMax, .most = 32768, .used = 100},
                                            {.kind = LimitKind::OpenFiles, .most = 30}};
    const auto limit = forkLimit(limits, 64);
    QVERIFY(limit);
    QCOMPARE(signOf(limit->kind), LauncherSign::ProcessLimit);
}

void TestLauncherLimits::namesNoLimitThatIsFarAway()
{
    QVERIFY(!forkLimit({{.kind = LimitKind::PidMax, .most = 32768, .used = 100}}, 64));
}

void TestLauncherLimits::tellsWhatRaisesIt()
{
    const LauncherLimit limit{.kind = LimitKind::Processes, .most = 100, .used = 60};
    QCOMPARE(raisingCommand(limit, 1024), QStringLiteral("sudo prlimit --pid $$ --nproc=4096"));
    QCOMPARE(limitWarning(limit, 1024, QLocale::c()),
             QStringLiteral("This machine has room for about 40 children at once: the limit on processes of "
                            "one user (RLIMIT_NPROC) is 100. To raise it: sudo prlimit --pid $$ "
                            "--nproc=4096"));
    QCOMPARE(raisingCommand({.kind = LimitKind::Processes, .most = 100, .raisableTo = 4096}, 1024),
             QStringLiteral("ulimit -S -u 4096"));
    QCOMPARE(raisingCommand({.kind = LimitKind::PidMax, .most = 100, .raisableTo = 1U << 22U}, 1024),
             QStringLiteral("sysctl kernel.pid_max=4096"));
    const LauncherLimit ofGroup{.kind = LimitKind::CgroupPids, .most = 9, .where = QStringLiteral("/g")};
    QCOMPARE(raisingCommand(ofGroup, 10), QStringLiteral("echo 32 | sudo tee /g/pids.max"));
    QVERIFY(raisingCommand({.kind = LimitKind::Memory, .most = 1000}, 1024).isEmpty());
}

void TestLauncherLimits::warnsBeforeAQueue()
{
    FakeMachine machine;
    machine.limit(RLIMIT_NPROC, 150, 150);
    const auto warnings = [&machine](int atOnce) {
        return brood::queueWarnings(atOnce, machine.sources(), QLocale::c());
    };
    QCOMPARE(warnings(100), QStringList());
    const QStringList told = warnings(4000);
    QCOMPARE(told.size(), 1); // Small pipes keep nobody from running.
    QVERIFY2(told.first().contains(QLatin1String("--nproc")), qPrintable(told.first()));
}

void TestLauncherLimits::watchesTheMachine()
{
    FakeMachine machine;
    machine.put("proc/stat", "cpu  100 0 100 800 0 0 0 0 0 0\ncpu0 1 1 1\n");
    machine.put("proc/vmstat", "pgpgin 1\npswpin 5\npswpout 10\n");
    machine.put("proc/pressure/memory",
                "some avg10=0.00 total=9\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=1000\n");
    machine.put("proc/pressure/cpu", "some avg10=0.00 avg60=0.00 avg300=0.00 total=2000\nfull total=7\n");
    machine.put("proc/net/sockstat",
                "sockets: used 9\nTCP: inuse 20 orphan 0 tw 30000 alloc 25 mem 1\nUDP: inuse 3 mem 1\n");
    MachineWatch watch(machine.sources());
    watch.begin();
    machine.put("proc/stat", "cpu  180 0 110 805 5 0 0 0 0 0\n");
    machine.put("proc/vmstat", "pgpgin 1\npswpin 5\npswpout 2010\n");
    machine.put("proc/pressure/memory", "full avg10=0.00 total=501000\n");
    machine.put("proc/pressure/cpu", "some avg10=0.00 avg60=0.00 avg300=0.00 total=42000\nfull total=8\n");
    machine.put("proc/net/sockstat", "TCP: inuse 2 orphan 0 tw 3 alloc 25 mem 1\n");
    const MachineLoad load = watch.end(1s);
    QCOMPARE(load.busyShare, std::optional(0.9));
    QCOMPARE(load.swappedOutPages, 2000U);
    QCOMPARE(load.stalledShare, std::optional(0.5));
    QVERIFY(load.waitedForCpu == std::optional<std::chrono::nanoseconds>(40ms));
    QCOMPARE(load.mostSockets, 30020U);
}

void TestLauncherLimits::noticesARefusedFork()
{
    FakeMachine machine;
    machine.put("cgroup/user.slice/pids.events", "max 3\n");
    MachineWatch watch(machine.sources());
    watch.begin();
    QVERIFY(watch.end(1s).refusingCgroup.isEmpty());
    machine.put("cgroup/user.slice/pids.events", "max 4\n");
    QCOMPARE(watch.end(1s).refusingCgroup, machine.path("cgroup/user.slice"));
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestLauncherLimits)
#include "tst_launcherlimits.moc"
