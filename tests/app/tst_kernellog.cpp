// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/kernellog.h"
#include "agent/oomcounter.h"
#include "agent/signalwitness.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>

using brood::agent::KernelLog;
using brood::agent::OomCounter;
using brood::agent::SignalWitness;

/// What is read of the kernel about how processes died: texts as it writes them.
class TestKernelLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMessagesApart();
    void findsFaults_data();
    void findsFaults();
    void findsWhoWasKilledForWantOfMemory();
    void findsWhoMadeAForbiddenCall();
    void tellsTheNewest();
    void countsFaults();
    void knowsWhetherItTellsOfFaults();
    void survivesAMissingLog();
    void findsTheCounterOfItsGroup_data();
    void findsTheCounterOfItsGroup();
    void countsOutOfMemory();
    void readsTracedSignals();

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

void TestKernelLog::takesMessagesApart()
{
    QCOMPARE(KernelLog::textOf("6,1234,5678,-;make[42]: segfault at 0\n SUBSYSTEM=x\n"),
             std::string_view("make[42]: segfault at 0"));
    QCOMPARE(KernelLog::textOf("6,1234,5678,-;"), std::string_view());
    QCOMPARE(KernelLog::textOf("cut off"), std::string_view());
}

void TestKernelLog::findsFaults_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isIts");
    QTest::newRow("segfault")
        << std::string("make[42]: segfault at 10 ip 00007fc0 sp 00007fff error 4 in libc.so.6[1e172b]")
        << true;
    QTest::newRow("trap")
        << std::string("traps: make[42] trap divide error ip:401136 sp:7ffd error:0 in make[401000+1000]")
        << true;
    QTest::newRow("general protection")
        << std::string("traps: make[42] general protection fault ip:401136") << true;
    QTest::newRow("another pid") << std::string("make[421]: segfault at 10") << false;
    QTest::newRow("another name") << std::string("cmake[42]: segfault at 10") << false;
    QTest::newRow("mentioned") << std::string("audit: make[42]: segfault at 10") << false;
}

void TestKernelLog::findsFaults()
{
    QFETCH(std::string, text);
    QFETCH(bool, isIts);
    KernelLog log("/nowhere");
    log.add(text);
    QCOMPARE(log.faultOf(42, "make").has_value(), isIts);
    if (isIts)
        QCOMPARE(*log.faultOf(42, "make"), text);
    QVERIFY(!log.outOfMemoryOf(42, "make"));
}

void TestKernelLog::findsWhoWasKilledForWantOfMemory()
{
    KernelLog log("/nowhere");
    log.add("oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),task=make,pid=43,uid=0");
    log.add("Memory cgroup out of memory: Killed process 43 (make) total-vm:1024kB, anon-rss:512kB");
    log.add("Out of memory: Killed process 44 (a (b) c) total-vm:1024kB");
    QVERIFY(log.outOfMemoryOf(43, "make"));
    QVERIFY(log.outOfMemoryOf(44, "a (b) c"));
    QVERIFY(!log.outOfMemoryOf(43, "other"));
    QVERIFY(!log.outOfMemoryOf(4, "make"));
    QVERIFY(!log.faultOf(43, "make"));
}

void TestKernelLog::findsWhoMadeAForbiddenCall()
{
    KernelLog log("/nowhere");
    const std::string text = "audit: type=1326 audit(1700000000.000:2): auid=0 uid=0 gid=0 ses=1 pid=43 "
                             "comm=\"make\" exe=\"/usr/bin/make\" sig=31 arch=c000003e syscall=39";
    log.add("audit: type=1400 audit(1700000000.000:3): pid=44 comm=\"make\"");
    log.add(text);
    QCOMPARE(log.seccompOf(43, "make"), std::optional(text));
    QVERIFY(!log.seccompOf(4, "make"));
    QVERIFY(!log.seccompOf(43, "mak"));
    QVERIFY(!log.seccompOf(44, "make"));
}

void TestKernelLog::tellsTheNewest()
{
    KernelLog log("/nowhere");
    log.add("make[42]: segfault at 1");
    for (int i = 0; i < 100; ++i)
        log.add("other");
    log.add("make[42]: segfault at 2");
    QCOMPARE(*log.faultOf(42, "make"), std::string("make[42]: segfault at 2"));
}

void TestKernelLog::countsFaults()
{
    KernelLog log("/nonexistent");
    log.add("usb 1-1: new high-speed USB device number 2 using xhci_hcd");
    QCOMPARE(log.faults(), 0U);
    log.add("Worker[43]: segfault at 10 ip 00007fc0 sp 00007fff error 4 in libc.so.6[1e172b]");
    log.add("traps: make[42] trap invalid opcode ip:401136 sp:7ffd error:0 in make[401000+1000]");
    QCOMPARE(log.faults(), 2U);
    log.add("show_signal_msg: 27 callbacks suppressed");
    QCOMPARE(log.faults(), 3U);
}

void TestKernelLog::knowsWhetherItTellsOfFaults()
{
    const QTemporaryDir folder;
    const std::string on = folder.filePath(QStringLiteral("on")).toStdString();
    const std::string off = folder.filePath(QStringLiteral("off")).toStdString();
    write(QString::fromStdString(on), "1\n");
    write(QString::fromStdString(off), "0\n");
    const KernelLog log("/dev/null");
    QVERIFY(log.tellsOf(SIGSEGV, on));
    QVERIFY(log.tellsOf(SIGILL, on));
    QVERIFY(!log.tellsOf(SIGBUS, on)); // not of all of them
    QVERIFY(!log.tellsOf(SIGSEGV, off));
    QVERIFY(!log.tellsOf(SIGSEGV, folder.filePath(QStringLiteral("missing")).toStdString()));
    QVERIFY(!KernelLog("/nonexistent").tellsOf(SIGSEGV, on));
}

void TestKernelLog::survivesAMissingLog()
{
    KernelLog log("/nowhere");
    log.read();
    QVERIFY(!log.faultOf(42, "make"));
}

void TestKernelLog::findsTheCounterOfItsGroup_data()
{
    QTest::addColumn<std::string>("cgroup");
    QTest::addColumn<std::string>("mounts");
    QTest::addColumn<std::string>("file");
    const std::string one = "24 1 0:20 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n";
    const std::string two = "25 1 0:21 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n";
    QTest::newRow("version 2") << std::string("0::/a/b\n") << two
                               << std::string("/sys/fs/cgroup/a/b/memory.events");
    QTest::newRow("version 1") << std::string("4:memory:/a\n0::/c\n") << one + two
                               << std::string("/sys/fs/cgroup/memory/a/memory.oom_control");
    QTest::newRow("version 1, root") << std::string("4:memory:/\n") << one
                                     << std::string("/sys/fs/cgroup/memory/memory.oom_control");
    QTest::newRow("none") << std::string("1:cpu:/\n") << std::string() << std::string();
}

void TestKernelLog::findsTheCounterOfItsGroup()
{
    QFETCH(std::string, cgroup);
    QFETCH(std::string, mounts);
    QTEST(OomCounter::fileFor(cgroup, mounts), "file");
}

void TestKernelLog::countsOutOfMemory()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("memory.events"));
    OomCounter counter(file.toStdString());
    QVERIFY(!counter.count());
    write(file, "low 0\noom 5\noom_kill 3\n");
    QCOMPARE(counter.count(), std::optional<std::uint64_t>(3));
    write(file, "oom_kill_disable 0\nunder_oom 0\noom_kill 4\n");
    QCOMPARE(counter.count(), std::optional<std::uint64_t>(4));
    QVERIFY(!OomCounter(std::string()).count());
}

void TestKernelLog::readsTracedSignals()
{
    std::array<std::byte, 48> data{};
    const auto put = [&data](std::size_t offset, std::int32_t value) {
        std::memcpy(&data[offset], &value, sizeof value);
    };
    put(4, 77); // who ran
    put(8, SIGTERM);
    put(16, SI_USER);
    put(36, 42);
    const auto event = SignalWitness::parse(data);
    QVERIFY(event);
    QCOMPARE(event->number, SIGTERM);
    QCOMPARE(event->sender, 77);
    QCOMPARE(event->target, 42);
    QCOMPARE(event->code, SI_USER);
    QVERIFY(!SignalWitness::parse(std::span(data).first(30)));
    put(8, 9999);
    QVERIFY(!SignalWitness::parse(data));
    QVERIFY(!SignalWitness("/nowhere").isWatching());
}

QTEST_APPLESS_MAIN(TestKernelLog)
#include "tst_kernellog.moc"
