// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>

namespace {

/// How one run of brood-spin went.
struct Outcome
{
    QProcess::ExitStatus exitStatus = QProcess::CrashExit;
    int code = -1; ///< The exit code, or the number of the signal.
    QString out;
    QString err;
    qint64 elapsedMs = 0;
};

QString binary()
{
    return qEnvironmentVariable("BROOD_TEST_BIN") + QStringLiteral("/brood-spin");
}

/// The arguments are separated by spaces.
void start(QProcess& process, const QString& arguments)
{
    process.start(binary(), arguments.split(u' ', Qt::SkipEmptyParts), QIODevice::ReadOnly);
}

Outcome spin(const QString& arguments)
{
    QProcess process;
    // The tests that end by a signal are not to leave core files.
    process.setChildProcessModifier([] {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
    });
    QElapsedTimer timer;
    timer.start();
    start(process, arguments);
    Outcome outcome;
    if (!process.waitForFinished(60'000))
        return outcome;
    outcome.elapsedMs = timer.elapsed();
    outcome.exitStatus = process.exitStatus();
    outcome.code = process.exitCode();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

/// The iterations of the last line, which must be of the documented form.
qint64 doneIterations(const QString& out)
{
    static const QRegularExpression last(QStringLiteral(
        "\\ndone: ([0-9,]+) iterations? in [0-9]+\\.[0-9]{3} s \\([0-9]+\\.[0-9] million/s\\)\\n$"));
    const auto match = last.match(out);
    return match.hasMatch() ? match.captured(1).remove(u',').toLongLong() : -1;
}

} // namespace

class TestSpin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burnsForTheGivenTime();
    void burnsForASecondByDefault();
    void doesExactlyTheGivenIterations_data();
    void doesExactlyTheGivenIterations();
    void endsAtWhicheverComesFirst();
    void saysWhatItWillDo_data();
    void saysWhatItWillDo();
    void reportsProgressWhileItRuns();
    void leavesWithTheGivenExitCode_data();
    void leavesWithTheGivenExitCode();
    void endsByTheGivenSignal_data();
    void endsByTheGivenSignal();
    void usesOneCpuPerThread();
    void holdsTheMemoryToTheEnd();
    void writesAtTheGivenRate_data();
    void writesAtTheGivenRate();
    void dropsWhatASlowReaderMissed();
    void failsWhereNobodyReads();
    void endsOnSigtermAtOnce();
    void answersHelpAndVersion();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void failsWithoutMemory();
};

void TestSpin::burnsForTheGivenTime()
{
    const Outcome outcome = spin(QStringLiteral("--seconds 0.3"));
    QCOMPARE(outcome.exitStatus, QProcess::NormalExit);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    QVERIFY(outcome.out.startsWith(QStringLiteral("spinning for 0.3 s on 1 thread\n")));
    QVERIFY2(doneIterations(outcome.out) > 0, qPrintable(outcome.out));
    QVERIFY(outcome.out.contains(QStringLiteral(" in 0.3")));
    QVERIFY2(outcome.elapsedMs >= 300 && outcome.elapsedMs < 1500,
             qPrintable(QString::number(outcome.elapsedMs)));
}

void TestSpin::burnsForASecondByDefault()
{
    const Outcome outcome = spin({});
    QVERIFY(outcome.out.startsWith(QStringLiteral("spinning for 1 s on 1 thread\n")));
    QVERIFY(outcome.elapsedMs >= 1000);
}

void TestSpin::doesExactlyTheGivenIterations_data()
{
    QTest::addColumn<qint64>("iterations");
    QTest::addColumn<int>("threads");
    QTest::newRow("none") << 0LL << 1;
    QTest::newRow("one") << 1LL << 1;
    QTest::newRow("fewer than threads") << 2LL << 3;
    QTest::newRow("one round of the loop") << 16384LL << 1;
    QTest::newRow("one more") << 16385LL << 1;
    QTest::newRow("not divisible by the threads") << 1'000'000LL << 3;
}

void TestSpin::doesExactlyTheGivenIterations()
{
    QFETCH(const qint64, iterations);
    QFETCH(const int, threads);
    const Outcome outcome = spin(QStringLiteral("--iterations %1 --threads %2").arg(iterations).arg(threads));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(doneIterations(outcome.out), iterations);
}

void TestSpin::endsAtWhicheverComesFirst()
{
    const Outcome byIterations = spin(QStringLiteral("--seconds 50 --iterations 1000"));
    QCOMPARE(doneIterations(byIterations.out), 1000);
    QVERIFY(byIterations.elapsedMs < 20'000);

    const qint64 tooMany = 1'000'000'000'000;
    const Outcome byTime = spin(QStringLiteral("--seconds 0.2 --iterations %1").arg(tooMany));
    QVERIFY(doneIterations(byTime.out) < tooMany);
    QVERIFY(byTime.elapsedMs < 20'000);
}

void TestSpin::saysWhatItWillDo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("iterations") << QStringLiteral("--iterations=1234")
                                << QStringLiteral("spinning for 1,234 iterations on 1 thread");
    QTest::newRow("both") << QStringLiteral("--iterations=1 --seconds=2")
                          << QStringLiteral("spinning for 2 s or 1 iteration on 1 thread");
    QTest::newRow("memory") << QStringLiteral("--seconds=0 --memory=1536K")
                            << QStringLiteral("spinning for 0 s on 1 thread, holding 1.5 MiB");
    QTest::newRow("rate") << QStringLiteral("--seconds=0 --output-rate=2k")
                          << QStringLiteral("spinning for 0 s on 1 thread, writing 2 KiB/s");
    QTest::newRow("exit code") << QStringLiteral("--seconds=0 --exit-code=3")
                               << QStringLiteral("spinning for 0 s on 1 thread, then exit code 3");
    QTest::newRow("signal") << QStringLiteral("--seconds=0 --signal=term --threads=2")
                            << QStringLiteral("spinning for 0 s on 2 threads, then SIGTERM");
}

void TestSpin::saysWhatItWillDo()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, text);
    QCOMPARE(spin(arguments).out.section(u'\n', 0, 0), text);
}

void TestSpin::reportsProgressWhileItRuns()
{
    QProcess process;
    start(process, QStringLiteral("--seconds 30"));
    QByteArray out;
    // It comes through the pipe long before the end.
    QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).count('\n') >= 2, 10'000);
    static const QRegularExpression form(
        QStringLiteral("\\n\\[ *[0-9]+ %\\] [0-9]+\\.[0-9] s, [0-9,]+ iterations\\n"));
    QVERIFY2(QString::fromUtf8(out).contains(form), out.constData());
    process.kill();
    process.waitForFinished();

    const Outcome outcome = spin(QStringLiteral("--seconds 1.6"));
    QVERIFY2(outcome.out.contains(QStringLiteral("\n[ 31 %] 0.5 s, ")), qPrintable(outcome.out));
    QVERIFY(!outcome.out.contains(QStringLiteral("[100 %]")));
}

void TestSpin::leavesWithTheGivenExitCode_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {0, 1, 2, 127, 255})
        QTest::addRow("%d", code) << code;
}

void TestSpin::leavesWithTheGivenExitCode()
{
    QFETCH(const int, code);
    const Outcome outcome = spin(QStringLiteral("--seconds 0 --exit-code %1").arg(code));
    QCOMPARE(outcome.exitStatus, QProcess::NormalExit);
    QCOMPARE(outcome.code, code);
    QVERIFY(doneIterations(outcome.out) >= 0);
}

void TestSpin::endsByTheGivenSignal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("signal");
    QTest::newRow("SEGV") << QStringLiteral("SEGV") << SIGSEGV;
    QTest::newRow("SIGKILL") << QStringLiteral("SIGKILL") << SIGKILL;
    QTest::newRow("sigterm") << QStringLiteral("sigterm") << SIGTERM;
    QTest::newRow("9") << QStringLiteral("9") << SIGKILL;
    QTest::newRow("ABRT") << QStringLiteral("ABRT") << SIGABRT;
    QTest::newRow("PIPE") << QStringLiteral("PIPE") << SIGPIPE;
    QTest::newRow("RTMIN") << QStringLiteral("RTMIN") << SIGRTMIN;
    QTest::newRow("SIGRTMIN+3") << QStringLiteral("SIGRTMIN+3") << SIGRTMIN + 3;
    QTest::newRow("RTMAX-1") << QStringLiteral("RTMAX-1") << SIGRTMAX - 1;
    QTest::newRow("64") << QStringLiteral("64") << 64;
}

void TestSpin::endsByTheGivenSignal()
{
    QFETCH(const QString, name);
    QFETCH(const int, signal);
    const Outcome outcome = spin(QStringLiteral("--seconds 0 --signal ") + name);
    QCOMPARE(outcome.exitStatus, QProcess::CrashExit);
    QCOMPARE(outcome.code, signal);
    QVERIFY(doneIterations(outcome.out) >= 0);
}

void TestSpin::usesOneCpuPerThread()
{
    const auto childCpu = [] {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        return static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) / 1e6;
    };
    const double before = childCpu();
    const Outcome outcome = spin(QStringLiteral("--seconds 0.5 --threads 2"));
    const double used = childCpu() - before;
    QVERIFY(outcome.out.contains(QStringLiteral("on 2 threads")));
    // The other tests want the CPU as well, so only "some" can be asked of it, but never more than two
    // threads' worth.
    QVERIFY2(used > 0.1 && used < 1.3, qPrintable(QString::number(used)));
}

void TestSpin::holdsTheMemoryToTheEnd()
{
    QProcess process;
    start(process, QStringLiteral("--seconds 30 --memory 50M"));
    QVERIFY(process.waitForStarted());
    const auto residentPages = [&] {
        QFile statm(QStringLiteral("/proc/%1/statm").arg(process.processId()));
        return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() : 0;
    };
    QTRY_VERIFY(residentPages() >= 50LL * 256);
    process.kill();
    process.waitForFinished();
}

void TestSpin::writesAtTheGivenRate_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<int>("bytesPerSecond");
    QTest::newRow("slow") << QStringLiteral("40") << 40;
    QTest::newRow("usual") << QStringLiteral("10K") << 10 * 1024;
    QTest::newRow("fast") << QStringLiteral("8M") << 8 * 1024 * 1024;
}

void TestSpin::writesAtTheGivenRate()
{
    QFETCH(const QString, rate);
    QFETCH(const int, bytesPerSecond);
    const Outcome outcome = spin(QStringLiteral("--seconds 1 --output-rate ") + rate);
    static const QRegularExpression line(QStringLiteral("^[0-9]{7}.*\\n"),
                                         QRegularExpression::MultilineOption);
    double bytes = 0;
    for (auto lines = line.globalMatch(outcome.out); lines.hasNext();)
        bytes += static_cast<double>(lines.next().capturedLength());
    // The last line may be due only after the end.
    QVERIFY2(bytes <= bytesPerSecond * 1.1 + 64, qPrintable(QString::number(bytes)));
    QVERIFY2(bytes >= bytesPerSecond * 0.9 - 64, qPrintable(QString::number(bytes)));
    QVERIFY(doneIterations(outcome.out) > 0);
}

void TestSpin::dropsWhatASlowReaderMissed()
{
    QProcess process;
    // `sleep` reads nothing for a while, and the pipe holds far less than what is due meanwhile.
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("\"$0\" --seconds 0.5 --output-rate 100G | { sleep 1; cat; } | wc -c"),
                   binary()});
    QVERIFY(process.waitForFinished(30'000));
    const qint64 bytes = process.readAllStandardOutput().trimmed().toLongLong();
    QVERIFY2(bytes > 0 && bytes < 2'000'000, qPrintable(QString::number(bytes)));
}

void TestSpin::failsWhereNobodyReads()
{
    QProcess process;
    // With SIGPIPE ignored, write(2) fails instead.
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("trap '' PIPE; { sleep 0.2; \"$0\"; echo $? >&2; } | true"), binary()});
    QVERIFY(process.waitForFinished(30'000));
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("brood-spin: cannot write to standard output: ") && err.endsWith("\n1\n"),
             err.constData());
}

void TestSpin::endsOnSigtermAtOnce()
{
    QProcess process;
    start(process, QStringLiteral("--seconds 50 --threads 2"));
    QVERIFY(process.waitForReadyRead());
    QElapsedTimer timer;
    timer.start();
    process.terminate();
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGTERM);
}

void TestSpin::answersHelpAndVersion()
{
    const Outcome help = spin(QStringLiteral("--help"));
    QCOMPARE(help.code, 0);
    for (const char* option : {"--seconds", "--iterations", "--threads", "--memory", "--output-rate",
                               "--exit-code", "--signal", "--help", "--version"})
        QVERIFY2(help.out.contains(QLatin1StringView(option)), option);
    const Outcome version = spin(QStringLiteral("--version"));
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith(QStringLiteral("brood-spin ")));
}

void TestSpin::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char* arguments : {"--seconds -1",
                                  "--seconds x",
                                  "--seconds=",
                                  "--seconds nan",
                                  "--seconds inf",
                                  "--seconds 1e10",
                                  "--seconds 1s",
                                  "--seconds",
                                  "--iterations -1",
                                  "--iterations 1.5",
                                  "--exit-code 256",
                                  "--exit-code -1",
                                  "--exit-code 0x1",
                                  "--signal 0",
                                  "--signal 65",
                                  "--signal NOSUCH",
                                  "--signal RTMIN-1",
                                  "--signal RTMIN+99",
                                  "--signal RTMAX+",
                                  "--threads 0",
                                  "--threads 5000",
                                  "--memory 1X",
                                  "--memory K",
                                  "--memory 1KK",
                                  "--memory 99999999T",
                                  "--output-rate fast",
                                  "--nonsense",
                                  "word",
                                  "--signal=9 --exit-code=1"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestSpin::refusesWrongUsage()
{
    QFETCH(const QString, arguments);
    const Outcome outcome = spin(arguments);
    QCOMPARE(outcome.exitStatus, QProcess::NormalExit);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(QStringLiteral("brood-spin: ")), qPrintable(outcome.err));
}

void TestSpin::failsWithoutMemory()
{
    // More than any address space holds.
    const Outcome outcome = spin(QStringLiteral("--memory 4000000T"));
    QCOMPARE(outcome.exitStatus, QProcess::NormalExit);
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains(QStringLiteral("cannot allocate the memory")));
}

QTEST_GUILESS_MAIN(TestSpin)
#include "tst_spin.moc"
