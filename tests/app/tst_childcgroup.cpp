// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/childcgroup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using brood::agent::CgroupFolder;
using brood::agent::ChildCgroup;

namespace {

constexpr const char* mounts = "21 1 0:19 / /proc rw - proc proc rw\n"
                               "30 25 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw\n";

} // namespace

/// Against folders that look like a cgroup file system.
class TestChildCgroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFolder_data();
    void findsTheFolder();
    void isNothingWhereNoneCanBeMade();
    void readsWhatIsThere();
    void isNothingIfNobodyJoined();
    void removesWhatDeadAgentsLeft();

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

void TestChildCgroup::findsTheFolder_data()
{
    QTest::addColumn<std::string>("cgroup");
    QTest::addColumn<std::string>("mountinfo");
    QTest::addColumn<std::string>("path"); // Empty: none.
    QTest::addColumn<bool>("isRoot");
    QTest::newRow("desktop") << std::string("0::/user.slice/user-1000.slice/app.scope\n")
                             << std::string(mounts)
                             << std::string("/sys/fs/cgroup/user.slice/user-1000.slice/app.scope") << false;
    QTest::newRow("container") << std::string("0::/\n") << std::string(mounts)
                               << std::string("/sys/fs/cgroup") << true;
    QTest::newRow("both versions") << std::string("4:memory:/a\n1:name=systemd:/b\n0::/c\n")
                                   << std::string(
                                          "24 1 0:20 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
                                          "25 1 0:21 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n")
                                   << std::string("/sys/fs/cgroup/unified/c") << false;
    QTest::newRow("a part is mounted, at a place with a blank")
        << std::string("0::/docker/77/x\n")
        << std::string("25 1 0:21 /docker/77 /my\\040groups rw - cgroup2 c rw\n")
        << std::string("/my groups/x") << false;
    QTest::newRow("version 1 only") << std::string("4:memory:/a\n")
                                    << std::string(
                                           "24 1 0:20 / /sys/fs/cgroup/memory rw - cgroup cgroup rw\n")
                                    << std::string() << false;
    QTest::newRow("nothing") << std::string() << std::string() << std::string() << false;
    QTest::newRow("cut off") << std::string("0::") << std::string("25 1 0:21 / /sys") << std::string()
                             << false;
}

void TestChildCgroup::findsTheFolder()
{
    QFETCH(std::string, cgroup);
    QFETCH(std::string, mountinfo);
    const auto folder = CgroupFolder::find(cgroup, mountinfo);
    QTEST(folder ? folder->path : std::string(), "path");
    QTEST(folder && folder->isRoot, "isRoot");
}

void TestChildCgroup::isNothingWhereNoneCanBeMade()
{
    QVERIFY(!ChildCgroup(std::nullopt, "brood-1-1").read());
    QVERIFY(!ChildCgroup(CgroupFolder{"/proc/nowhere", false}, "brood-1-1").read());
}

void TestChildCgroup::readsWhatIsThere()
{
    const QTemporaryDir parent;
    const ChildCgroup group(CgroupFolder{parent.path().toStdString(), true}, "brood-1-1");
    const QDir folder(parent.filePath(QStringLiteral("brood-1-1")));
    QVERIFY(folder.exists());
    write(folder.filePath(QStringLiteral("cpu.stat")),
          "usage_usec 1500\nuser_usec 1000\nsystem_usec 500\nnr_periods 3\nnr_throttled 2\nthrottled_usec "
          "70\n");
    auto figures = group.read();
    QVERIFY(figures);
    QCOMPARE(figures->userNs, 1'000'000U);
    QCOMPARE(figures->systemNs, 500'000U);
    QCOMPARE(figures->throttledNs, 70'000U);
    QVERIFY(!figures->peakBytes); // That controller is not there.
    QVERIFY(!figures->peakProcesses);
    QCOMPARE(figures->oomKills, 0U);

    write(folder.filePath(QStringLiteral("memory.peak")), "12345678\n");
    write(folder.filePath(QStringLiteral("memory.events")),
          "low 0\nhigh 0\nmax 9\noom 3\noom_kill 2\noom_group_kill 0\n");
    write(folder.filePath(QStringLiteral("pids.peak")), "17\n");
    write(folder.filePath(QStringLiteral("pids.events")), "max 5\n");
    figures = group.read();
    QCOMPARE(figures->peakBytes, std::optional<std::uint64_t>(12'345'678));
    QCOMPARE(figures->peakProcesses, std::optional<std::uint64_t>(17));
    QCOMPARE(figures->oomKills, 2U);
    QCOMPARE(figures->refusedForks, 5U);

    write(folder.filePath(QStringLiteral("memory.peak")), "max\n"); // no number
    QVERIFY(!group.read()->peakBytes);
}

void TestChildCgroup::isNothingIfNobodyJoined()
{
    const QTemporaryDir parent;
    const ChildCgroup group(CgroupFolder{parent.path().toStdString(), false}, "brood-1-1");
    write(parent.filePath(QStringLiteral("brood-1-1/cpu.stat")),
          "usage_usec 0\nuser_usec 0\nsystem_usec 0\n");
    QVERIFY(!group.read());
}

void TestChildCgroup::removesWhatDeadAgentsLeft()
{
    const QTemporaryDir parent;
    const QString alive = QStringLiteral("brood-%1-1").arg(getpid());
    for (const QString& name : {alive, QStringLiteral("brood-999999999-1"), QStringLiteral("brood-x-1"),
                                QStringLiteral("brood-999999999"), QStringLiteral("other-999999999-1")})
        QVERIFY(QDir(parent.path()).mkdir(name));
    ChildCgroup::removeStale(CgroupFolder{parent.path().toStdString(), false}, "brood-");
    QStringList left{alive, QStringLiteral("brood-999999999"), QStringLiteral("brood-x-1"),
                     QStringLiteral("other-999999999-1")};
    left.sort();
    QCOMPARE(QDir(parent.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), left);
}

QTEST_APPLESS_MAIN(TestChildCgroup)
#include "tst_childcgroup.moc"
