// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using brood::LaunchSpec;
using brood::Metric;
using brood::MetricSeries;
using brood::test::launch;
using brood::test::program;
using brood::test::shell;
using brood::test::TestRun;

// What is measured of real process trees.

class TestRunSessionMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void addsUpToTheExactTotals();
    void isNotBlankForAShortRun();
    void countsWholeTrees();
    void seesMemoryComeAndGo();
    void countsOutput();
    void countsWhatIsWrittenAtTheEnd();
    void countsHardwareIfWanted();

private:
    [[nodiscard]] static double integral(const TestRun& run, Metric metric);
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionMetrics::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

double TestRunSessionMetrics::integral(const TestRun& run, Metric metric)
{
    const MetricSeries& series = run.session.metrics().series(metric);
    const auto all = series.statistics(series.begin(), series.end());
    return all ? all->integral : 0;
}

namespace {

double cpuSeconds(const brood::ChildResult& result)
{
    return std::chrono::duration<double>(result.usage.user + result.usage.system).count();
}

} // namespace

void TestRunSessionMetrics::addsUpToTheExactTotals()
{
    TestRun run;
    QVERIFY2(run.run(launch(program("brood-spin").toLocal8Bit() + " --seconds 0.6")),
             run.broken().constData());
    const double exact = cpuSeconds(run.ended());
    QVERIFY2(std::abs(integral(run, Metric::Cpu) - exact) < 0.001 + exact / 100,
             qPrintable(QStringLiteral("%1, %2").arg(integral(run, Metric::Cpu)).arg(exact)));
    const MetricSeries& cpu = run.session.metrics().series(Metric::Cpu);
    QVERIFY(std::chrono::abs(cpu.end() - cpu.begin() - run.ended().elapsed) < std::chrono::milliseconds(5));
    const auto middle = cpu.valueAt(cpu.begin() + (cpu.end() - cpu.begin()) / 2);
    QVERIFY(middle && *middle > 0.1 && *middle < 1.5); // other tests may take their share
}

void TestRunSessionMetrics::isNotBlankForAShortRun()
{
    TestRun run;
    QVERIFY(run.run(launch("true")));
    for (const Metric metric : {Metric::Cpu, Metric::Memory, Metric::Output, Metric::Processes})
        QVERIFY(!run.session.metrics().series(metric).isEmpty());
    QVERIFY(std::abs(integral(run, Metric::Cpu) - cpuSeconds(run.ended())) < 0.001);
    QVERIFY(run.ended().tree.value().peakRssBytes >= 100'000);
}

void TestRunSessionMetrics::countsWholeTrees()
{
    // The shell itself does nothing; one child it waits for, one is left to itself in a session of its own.
    const QByteArray spin = program("brood-spin").toLocal8Bit();
    TestRun run;
    QVERIFY2(
        run.run(shell("setsid " + spin + " --seconds 0.4 & " + spin + " --seconds 0.6 --memory 30M; wait")),
        run.broken().constData());
    const double exact = cpuSeconds(run.ended());
    QVERIFY2(std::abs(integral(run, Metric::Cpu) - exact) < 0.02 + exact / 50,
             qPrintable(QStringLiteral("%1, %2").arg(integral(run, Metric::Cpu)).arg(exact)));
    QVERIFY(run.ended().tree.value().peakProcesses >= 3);
    QVERIFY(run.ended().tree.value().peakRssBytes >= 30'000'000);
}

void TestRunSessionMetrics::seesMemoryComeAndGo()
{
    const QByteArray spin = program("brood-spin").toLocal8Bit();
    TestRun run;
    QVERIFY(run.run(shell(spin + " --seconds 0.4 --memory 50M; sleep 0.4")));
    const MetricSeries& memory = run.session.metrics().series(Metric::Memory);
    const auto all = memory.statistics(memory.begin(), memory.end());
    QVERIFY(all && all->max >= 50 * 1024 * 1024 && all->max < 70 * 1024 * 1024);
    const auto end = memory.valueAt(memory.end() - std::chrono::milliseconds(150));
    QVERIFY2(end && *end < 20 * 1024 * 1024, qPrintable(QString::number(end.value_or(0))));
}

void TestRunSessionMetrics::countsOutput()
{
    TestRun run;
    run.sink.keepsBytes = false;
    QVERIFY(run.run(shell("seq 300000; sleep 0.3; seq 10 >&2")));
    const double written = static_cast<double>(run.ended().stdoutBytes + run.ended().stderrBytes);
    QVERIFY2(std::abs(integral(run, Metric::Output) - written) < 1,
             qPrintable(QStringLiteral("%1, %2").arg(integral(run, Metric::Output)).arg(written)));
}

void TestRunSessionMetrics::countsWhatIsWrittenAtTheEnd()
{
    // Where programs are built there is a disk, as a rule, which /tmp need not be on.
    const QTemporaryDir folder(qEnvironmentVariable("BROOD_TEST_BIN") + QStringLiteral("/disk-XXXXXX"));
    QVERIFY(folder.isValid());
    if (QStorageInfo(folder.path()).fileSystemType() == "tmpfs")
        QSKIP("Nothing is written to storage here");
    const QByteArray file = folder.filePath(QStringLiteral("x")).toLocal8Bit();
    for (const QByteArray& last : {QByteArray(), QByteArray("; true")}) {
        TestRun run;
        QVERIFY2(run.run(shell("sleep 0.3; head -c 3000000 /dev/zero >'" + file + "'" + last)),
                 run.broken().constData());
        const auto& tree = run.ended().tree;
        QVERIFY(tree);
        QVERIFY2(tree->writtenBytes >= 3'000'000 && tree->writtenBytes < 4'000'000,
                 qPrintable(QString::number(tree->writtenBytes)));
        QFile::remove(QString::fromLocal8Bit(file));
    }
}

void TestRunSessionMetrics::countsHardwareIfWanted()
{
    TestRun plain;
    QVERIFY(plain.run(launch(program("brood-misbehave").toLocal8Bit() + " burn 50")));
    QVERIFY(!plain.ended().accounts.hardware);
    QCOMPARE(plain.ended().accounts.hardwareError, 0);

    TestRun counted;
    LaunchSpec spec = launch(program("brood-misbehave").toLocal8Bit() + " burn 50");
    spec.hardwareCounters = true;
    QVERIFY(counted.run(spec));
    const brood::SystemAccounts& accounts = counted.ended().accounts;
    // There are figures, or there is a reason.
    QCOMPARE(accounts.hardware.has_value(), accounts.hardwareError == 0);
    if (accounts.hardware && accounts.hardware->instructions)
        QVERIFY(*accounts.hardware->instructions > 1'000'000);
}

QTEST_GUILESS_MAIN(TestRunSessionMetrics)
#include "tst_runsessionmetrics.moc"
