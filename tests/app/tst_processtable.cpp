// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/processtable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using brood::agent::liveDescendants;
using brood::agent::parsePids;
using brood::agent::parseStat;
using brood::agent::ProcessInfo;
using brood::agent::ProcessTable;

// Reading processes from a folder that looks like /proc, as recorded on Linux 6.1.

class TestProcessTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsNames_data();
    void readsNames();
    void readsFields();
    void refusesWhatIsNoStat_data();
    void refusesWhatIsNoStat();
    void tellsTheDead_data();
    void tellsTheDead();
    void leavesOutWhatVanishes();
    void readsCommands_data();
    void readsCommands();
    void readsChildren_data();
    void readsChildren();
    void tellsWhoHoldsAFile();
    void findsDescendants_data();
    void findsDescendants();
    void findsItselfInTheRealProc();

private:
    void write(const QString& file, const QByteArray& text) const;
    [[nodiscard]] ProcessTable table() const { return ProcessTable(m_proc->path().toStdString()); }
    std::optional<QTemporaryDir> m_proc;
};

namespace {

/// A stat line with these fields, the others as recorded.
QByteArray statLine(int pid, int parent, int session, const QByteArray& name = "sleep", char state = 'S',
                    unsigned flags = 4194304, int threads = 1)
{
    return QByteArray::number(pid) + " (" + name + ") " + QByteArray(1, state) + ' ' +
           QByteArray::number(parent) + " 100 " + QByteArray::number(session) + " 34816 100 " +
           QByteArray::number(flags) + " 98 0 0 0 0 0 0 0 20 0 " + QByteArray::number(threads) +
           " 0 519112 5652480 227 18446744073709551615 1 1 0 0 0 0 0 0 0 0 0 0 17 1 0 0 0 0 0 0 0 0 0 0 0 0 "
           "0\n";
}

} // namespace

void TestProcessTable::init()
{
    m_proc.emplace();
    QVERIFY(m_proc->isValid());
}

void TestProcessTable::write(const QString& file, const QByteArray& text) const
{
    const QString path = m_proc->filePath(file);
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

void TestProcessTable::readsNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"sleep", "a b", "(sd-pam)", ") R 1 1 1", "a)b(c", "", " ", "((", "))", "x\ny", "kworker/0:1-e"})
        QTest::newRow(name) << QByteArray(name);
}

void TestProcessTable::readsNames()
{
    QFETCH(QByteArray, name);
    const auto info = parseStat(statLine(42, 7, 5, name, 'D').toStdString());
    QVERIFY(info);
    QCOMPARE(info->pid, 42);
    QCOMPARE(info->parent, 7);
    QCOMPARE(info->session, 5);
    QCOMPARE(info->state, 'D');
}

void TestProcessTable::readsFields()
{
    // As it is: /proc/PID/stat of a process started by bash.
    const auto info =
        parseStat("22159 (sleep) T 22158 22142 25361 0 -1 4227084 98 0 0 0 0 0 0 0 20 0 3 0 519112 0 0 "
                  "18446744073709551615 0 0 0 0 0 0 0 6 0 1 0 0 17 1 0 0 0 0 0 0 0 0 0 0 0 0 0\n");
    QVERIFY(info);
    QCOMPARE(info->pid, 22159);
    QCOMPARE(info->parent, 22158);
    QCOMPARE(info->session, 25361);
    QCOMPARE(info->threads, 3);
    QCOMPARE(info->startTicks, std::uint64_t{519112});
    QVERIFY(info->isStopped());
    QVERIFY(!info->isDead());
}

void TestProcessTable::refusesWhatIsNoStat_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = statLine(42, 7, 5);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("sleep");
    QTest::newRow("no pid") << QByteArray("(sleep) S 1 1 1");
    QTest::newRow("pid 0") << statLine(0, 7, 5);
    QTest::newRow("a negative pid") << statLine(-3, 7, 5);
    QTest::newRow("letters for numbers") << QByteArray(whole).replace(" 7 ", " x ");
    QTest::newRow("parentheses the wrong way") << QByteArray("42 )sleep( S 1 1 1");
    for (qsizetype size : {3, 10, 14, 20, 40, 60})
        QTest::addRow("cut off behind %d bytes", int(size)) << whole.left(size);
}

void TestProcessTable::refusesWhatIsNoStat()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseStat(text.toStdString()));
}

void TestProcessTable::tellsTheDead_data()
{
    QTest::addColumn<char>("state");
    QTest::addColumn<int>("threads");
    QTest::addColumn<unsigned>("flags");
    QTest::addColumn<bool>("isDead");
    QTest::addColumn<bool>("isExiting");
    QTest::newRow("sleeping") << 'S' << 1 << 0U << false << false;
    QTest::newRow("running") << 'R' << 8 << 0U << false << false;
    QTest::newRow("zombie") << 'Z' << 1 << 4227084U << true << true;
    QTest::newRow("dead") << 'X' << 0 << 4227084U << true << true;
    QTest::newRow("on its way out") << 'R' << 1 << 4U << false << true;
    QTest::newRow("first thread ended") << 'Z' << 2 << 4227084U << false << false;
}

void TestProcessTable::tellsTheDead()
{
    QFETCH(char, state);
    QFETCH(int, threads);
    QFETCH(unsigned, flags);
    const auto info = parseStat(statLine(1, 1, 1, "x", state, flags, threads).toStdString());
    QVERIFY(info);
    QTEST(info->isDead(), "isDead");
    QTEST(info->isExiting, "isExiting");
}

void TestProcessTable::leavesOutWhatVanishes()
{
    write(QStringLiteral("1/stat"), statLine(1, 0, 1, "init"));
    write(QStringLiteral("20/stat"), statLine(20, 1, 20));
    write(QStringLiteral("30/stat"), statLine(30, 1, 30).left(20)); // Read half.
    write(QStringLiteral("40/stat"), {});
    QVERIFY(QDir(m_proc->path()).mkdir(QStringLiteral("50"))); // Gone before stat was opened.
    write(QStringLiteral("self/stat"), statLine(99, 1, 30));
    write(QStringLiteral("uptime"), "1 2\n");
    write(QStringLiteral("12x/stat"), statLine(12, 1, 30));
    QList<pid_t> pids;
    for (const ProcessInfo& info : table().all())
        pids.append(info.pid);
    std::sort(pids.begin(), pids.end());
    QCOMPARE(pids, (QList<pid_t>{1, 20}));
    QVERIFY(table().process(20));
    for (const pid_t gone : {30, 40, 50, 60})
        QVERIFY(!table().process(gone));
    QVERIFY(ProcessTable("/nowhere").all().empty());
}

void TestProcessTable::readsCommands_data()
{
    QTest::addColumn<QByteArray>("cmdline");
    QTest::addColumn<QByteArray>("comm");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("words") << QByteArray("sleep\0002\0", 8) << QByteArray("sleep\n") << QByteArray("sleep 2");
    QTest::newRow("an empty word") << QByteArray("a\0\0b\0", 5) << QByteArray("a\n") << QByteArray("a  b");
    QTest::newRow("a title without NUL")
        << QByteArray("nginx: worker") << QByteArray("nginx\n") << QByteArray("nginx: worker");
    QTest::newRow("padded with NULs")
        << QByteArray("sshd\0\0\0\0", 8) << QByteArray("sshd\n") << QByteArray("sshd");
    QTest::newRow("kernel thread") << QByteArray() << QByteArray("kworker/0:1\n")
                                   << QByteArray("[kworker/0:1]");
    QTest::newRow("vanished") << QByteArray() << QByteArray() << QByteArray("[]");
    QTest::newRow("bytes") << QByteArray("\xff\0\xfe\0", 4) << QByteArray("x\n") << QByteArray("\xff \xfe");
}

void TestProcessTable::readsCommands()
{
    QFETCH(QByteArray, cmdline);
    QFETCH(QByteArray, comm);
    QFETCH(QByteArray, command);
    write(QStringLiteral("7/cmdline"), cmdline);
    write(QStringLiteral("7/comm"), comm);
    QCOMPARE(QByteArray::fromStdString(table().commandOf(7)), command);
}

void TestProcessTable::readsChildren_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<pid_t>>("children");
    QTest::newRow("none") << QByteArray() << QList<pid_t>();
    QTest::newRow("one") << QByteArray("12 ") << QList<pid_t>{12};
    QTest::newRow("several") << QByteArray("12 345 6 ") << QList<pid_t>{12, 345, 6};
    QTest::newRow("no blank at the end") << QByteArray("12 345") << QList<pid_t>{12, 345};
}

void TestProcessTable::readsChildren()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<pid_t>, children);
    const auto found = parsePids(text.toStdString());
    QCOMPARE(QList<pid_t>(found.begin(), found.end()), children);
}

void TestProcessTable::tellsWhoHoldsAFile()
{
    write(QStringLiteral("held"), "x");
    QVERIFY(QDir(m_proc->path()).mkpath(QStringLiteral("7/fd")));
    QVERIFY(
        QFile::link(m_proc->filePath(QStringLiteral("held")), m_proc->filePath(QStringLiteral("7/fd/3"))));
    QVERIFY(QFile::link(QStringLiteral("/nowhere"), m_proc->filePath(QStringLiteral("7/fd/4"))));
    struct stat status = {};
    QCOMPARE(stat(m_proc->filePath(QStringLiteral("held")).toLocal8Bit().constData(), &status), 0);
    QVERIFY(table().holdsFile(7, status.st_dev, status.st_ino));
    QVERIFY(!table().holdsFile(7, status.st_dev, status.st_ino + 1'000'000));
    QVERIFY(!table().holdsFile(8, status.st_dev, status.st_ino));
}

void TestProcessTable::findsDescendants_data()
{
    QTest::addColumn<QList<int>>("roots");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("a leaf") << QList{13} << QList{13};
    QTest::newRow("a tree") << QList{10} << QList{10, 11, 12, 13};
    QTest::newRow("through a zombie") << QList{20} << QList{20, 22};
    QTest::newRow("a dead root") << QList{21} << QList{22};
    QTest::newRow("two trees") << QList{10, 20} << QList{10, 11, 12, 13, 20, 22};
    QTest::newRow("a root within another's tree") << QList{10, 12} << QList{10, 11, 12, 13};
    QTest::newRow("an orphan beside the tree") << QList{10, 30} << QList{10, 11, 12, 13, 30};
    QTest::newRow("nobody") << QList{99} << QList<int>();
    QTest::newRow("its own parent") << QList{40} << QList{40};
    QTest::newRow("no roots") << QList<int>() << QList<int>();
}

void TestProcessTable::findsDescendants()
{
    QFETCH(QList<int>, roots);
    QFETCH(QList<int>, found);
    const auto process = [](pid_t pid, pid_t parent, char state = 'S') {
        ProcessInfo info;
        info.pid = pid;
        info.parent = parent;
        info.state = state;
        return info;
    };
    // 13 has a pid below its parent's parent's: pids wrap.
    const std::vector<ProcessInfo> all{process(13, 12), process(1, 0),  process(12, 11),
                                       process(11, 10), process(10, 1), process(21, 20, 'Z'),
                                       process(22, 21), process(20, 1), process(30, 1),
                                       process(40, 40), process(50, 49)};
    QList<int> pids;
    for (const ProcessInfo& info : liveDescendants(all, {roots.begin(), roots.end()}))
        pids.append(info.pid);
    std::sort(pids.begin(), pids.end());
    QCOMPARE(pids, found);
}

void TestProcessTable::findsItselfInTheRealProc()
{
    const ProcessTable processes;
    const auto self = processes.process(getpid());
    QVERIFY(self);
    QCOMPARE(self->parent, getppid());
    QCOMPARE(self->session, getsid(0));
    QVERIFY(!self->isDead() && !self->isExiting);
    const auto all = processes.all();
    QVERIFY(
        std::any_of(all.begin(), all.end(), [](const ProcessInfo& info) { return info.pid == getpid(); }));
    QVERIFY(QByteArray::fromStdString(processes.commandOf(getpid())).contains("tst_processtable"));
}

QTEST_APPLESS_MAIN(TestProcessTable)
#include "tst_processtable.moc"
