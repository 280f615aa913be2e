// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/resulttext.h"

#include <QTest>

#include <csignal>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::ErrorKind;
using brood::ResultMark;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

// A child's end in words: what the banners of the window and of the terminal say.

class TestResultText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItEnded_data();
    void saysHowItEnded();
    void marksTheEnd_data();
    void marksTheEnd();
    void givesFigures();
    void tellsTheLargestProcessFromTheTree();
    void tellsWhenTheTimeWasUp();
    void tellsWhyHardwareIsNotCounted();
    void givesNoFiguresOfWhatNeverRan();
    void explainsExitCodes_data();
    void explainsExitCodes();
    void tellsWhatWasLost();
    void namesSurvivors();
    void tellsTheAttempt();
    void showsElapsedTime_data();
    void showsElapsedTime();
    void showsBytes_data();
    void showsBytes();
};

Q_DECLARE_METATYPE(ChildResult)

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

ChildResult exited(int code)
{
    ChildResult result;
    result.pid = 4242;
    result.outcome = ChildOutcome::Exited;
    result.exitCode = code;
    result.success = code == 0;
    result.elapsed = milliseconds(5002);
    return result;
}

ChildResult killed(int number, bool coreDumped = false)
{
    ChildResult result = exited(0);
    result.outcome = ChildOutcome::Signalled;
    result.exitCode.reset();
    result.signal = number;
    result.coreDumped = coreDumped;
    result.success = false;
    return result;
}

/// Stopped or timed out, with the strongest signal that it needed.
ChildResult stopped(ChildResult result, int sent, ChildOutcome outcome = ChildOutcome::Stopped)
{
    result.outcome = outcome;
    result.stopSignal = sent;
    result.success = false;
    return result;
}

ChildResult failed(const char* code, ErrorKind kind)
{
    ChildResult result;
    result.error = brood::ErrorInfo{kind, QString::fromLatin1(code), QStringLiteral("Why it failed.")};
    return result;
}

} // namespace

void TestResultText::saysHowItEnded_data()
{
    QTest::addColumn<ChildResult>("result");
    QTest::addColumn<QString>("headline");
    const auto row = [](const ChildResult& result, const char* headline) {
        QTest::newRow(headline) << result << QString::fromUtf8(headline);
    };
    constexpr auto timedOut = ChildOutcome::TimedOut;
    row(exited(0), "Finished, exit code 0");
    row(exited(3), "Finished, exit code 3");
    row(exited(255), "Finished, exit code 255");
    row(killed(SIGSEGV, true), "Killed by SIGSEGV (11), core dumped");
    row(killed(SIGKILL), "Killed by SIGKILL (9)");
    row(killed(64), "Killed by SIGRTMIN+30 (64)");
    row(stopped(killed(SIGTERM), SIGTERM), "Stopped, ended by SIGTERM (15)");
    row(stopped(killed(SIGKILL), SIGKILL), "Stopped, SIGKILL (9) was needed");
    row(stopped(exited(7), SIGTERM), "Stopped, exit code 7 after SIGTERM (15)");
    row(stopped(killed(SIGABRT, true), SIGTERM), "Stopped, ended by SIGABRT (6), core dumped");
    row(stopped(killed(SIGTERM), SIGKILL),
        "Stopped, ended by SIGTERM (15); SIGKILL (9) was needed for its descendants");
    row(stopped(killed(SIGTERM), SIGTERM, timedOut), "Timed out, ended by SIGTERM (15)");
    row(stopped(killed(SIGKILL), SIGKILL, timedOut), "Timed out, SIGKILL (9) was needed");
    row(stopped(exited(0), SIGTERM, timedOut), "Timed out, exit code 0 after SIGTERM (15)");
    row(failed("ENOENT", ErrorKind::NotFound), "Could not start: Why it failed.");
    ChildResult lost = stopped(failed("AGENT_LOST", ErrorKind::Agent), SIGTERM);
    lost.pid = 5;
    row(lost, "Ended, how is unknown");
    ChildResult never;
    never.outcome = ChildOutcome::Stopped;
    row(never, "Stopped before it was started");
}

void TestResultText::saysHowItEnded()
{
    QFETCH(ChildResult, result);
    QTEST(brood::describe(result, english).headline, "headline");
}

void TestResultText::marksTheEnd_data()
{
    QTest::addColumn<ChildResult>("result");
    QTest::addColumn<ResultMark>("mark");
    ChildResult configured = exited(3);
    configured.success = true;
    QTest::newRow("success") << exited(0) << ResultMark::Success;
    QTest::newRow("configured success") << configured << ResultMark::Success;
    QTest::newRow("failure") << exited(1) << ResultMark::Failure;
    QTest::newRow("killed") << killed(SIGKILL) << ResultMark::Failure;
    QTest::newRow("not started") << failed("ENOENT", ErrorKind::NotFound) << ResultMark::Failure;
    QTest::newRow("stopped") << stopped(killed(SIGTERM), SIGTERM) << ResultMark::Stopped;
    QTest::newRow("timed out") << stopped(killed(SIGTERM), SIGTERM, ChildOutcome::TimedOut)
                               << ResultMark::Failure;
    QTest::newRow("agent lost") << stopped(failed("AGENT_LOST", ErrorKind::Agent), SIGTERM)
                                << ResultMark::Failure;
}

void TestResultText::marksTheEnd()
{
    QFETCH(ChildResult, result);
    QFETCH(ResultMark, mark);
    QCOMPARE(brood::describe(result, english).mark, mark);
    QCOMPARE(brood::markSymbol(mark).size(), 1);
}

void TestResultText::givesFigures()
{
    ChildResult result = exited(0);
    result.usage.user = milliseconds(4000);
    result.usage.system = milliseconds(998);
    result.usage.maxRssBytes = 1'646'592;
    QCOMPARE(brood::describe(result, english).figures,
             (QStringList{QStringLiteral("5.002 s"), QStringLiteral("CPU 4.998 s (99.9 %)"),
                          QStringLiteral("peak 1.6 MiB")}));
    result.paused = milliseconds(1500);
    QCOMPARE(brood::describe(result, english).figures.value(1), QStringLiteral("paused for 1.500 s"));
    const QStringList german = brood::describe(result, QLocale(QLocale::German)).figures;
    QCOMPARE(german.first(), QStringLiteral("5,002 s"));
    // Orphans may have outlived it.
    result.paused = nanoseconds::zero();
    result.orphansCpu = milliseconds(700);
    QCOMPARE(brood::describe(result, english).figures.value(1),
             QStringLiteral("CPU 4.998 s (0.700 s of it by orphans)"));
    result.orphansCpu = nanoseconds::zero();
    // What a child of a moment used is partly from before it was executed.
    result.elapsed = milliseconds(1);
    result.paused = nanoseconds::zero();
    QCOMPARE(brood::describe(result, english).figures.value(1), QStringLiteral("CPU 4.998 s"));
    // A child that was over before the clock moved.
    result.elapsed = nanoseconds::zero();
    QCOMPARE(brood::describe(result, english).figures.first(), QStringLiteral("0.000 s"));
}

void TestResultText::tellsTheLargestProcessFromTheTree()
{
    ChildResult result = exited(0);
    result.usage.maxRssBytes = 10 * 1024 * 1024;
    result.tree = brood::TreeUsage{.peakRssBytes = 10 * 1024 * 1024, .peakProcesses = 1};
    QStringList figures = brood::markedFigures(brood::describe(result, english));
    QCOMPARE(figures.sliced(2), (QStringList{QStringLiteral("peak 10.0 MiB"), QStringLiteral("exact")}));
    result.tree->peakProcesses = 3;
    result.tree->peakRssBytes = 25 * 1024 * 1024;
    figures = brood::markedFigures(brood::describe(result, english));
    QCOMPARE(figures.sliced(2),
             (QStringList{QStringLiteral("peak 10.0 MiB (largest process)"), QStringLiteral("exact"),
                          QStringLiteral("whole tree: peak ≈ 25.0 MiB")}));
    result.tree->user = milliseconds(9000);
    figures = brood::markedFigures(brood::describe(result, english));
    QCOMPARE(figures.last(), QStringLiteral("whole tree: CPU ≈ 9.000 s and peak ≈ 25.0 MiB"));
}

void TestResultText::tellsWhenTheTimeWasUp()
{
    ChildResult result = exited(0);
    result.stopAfter = milliseconds(500);
    QVERIFY(brood::describe(result, english).notes.isEmpty());
    result.outcome = ChildOutcome::TimedOut;
    QCOMPARE(brood::describe(result, english).notes,
             QStringList(QStringLiteral("Its time was up after 0.500 s.")));
}

void TestResultText::tellsWhyHardwareIsNotCounted()
{
    const auto detail = [](int error) {
        ChildResult result = exited(0);
        result.accounts.hardwareError = error;
        return brood::describe(result, english).details.filter(QStringLiteral("Hardware")).value(0);
    };
    QVERIFY(detail(EACCES).contains(QLatin1String("kernel.perf_event_paranoid")));
    QVERIFY(detail(EPERM).contains(QLatin1String("kernel.perf_event_paranoid")));
    QVERIFY(detail(ENOENT).contains(QLatin1String("processor has none")));
    QVERIFY(detail(EMFILE).contains(QLatin1String("Too many open files")));
    QVERIFY(detail(0).isEmpty());
}

void TestResultText::givesNoFiguresOfWhatNeverRan()
{
    QVERIFY(brood::markedFigures(brood::describe(failed("ENOENT", ErrorKind::NotFound), english)).isEmpty());
    QVERIFY(brood::describe(failed("ENOENT", ErrorKind::NotFound), english).figures.isEmpty());
    QVERIFY(brood::describe(failed("ENOENT", ErrorKind::NotFound), english).notes.isEmpty());
}

void TestResultText::explainsExitCodes_data()
{
    QTest::addColumn<ChildResult>("result");
    QTest::addColumn<QString>("meaning"); // Empty: no note at all.
    QTest::newRow("126") << exited(126) << QStringLiteral("could not be executed");
    QTest::newRow("127") << exited(127) << QStringLiteral("not found");
    QTest::newRow("137") << exited(137) << QStringLiteral("SIGKILL (9)");
    QTest::newRow("139") << exited(139) << QStringLiteral("SIGSEGV (11)");
    QTest::newRow("192") << exited(192) << QStringLiteral("SIGRTMIN+30 (64)");
    for (const int code : {0, 1, 3, 125, 128, 193, 255})
        QTest::addRow("%d", code) << exited(code) << QString();
    ChildResult success = exited(127);
    success.success = true;
    QTest::newRow("a success") << success << QString();
    QTest::newRow("a stop") << stopped(exited(143), SIGTERM) << QString();
}

void TestResultText::explainsExitCodes()
{
    QFETCH(ChildResult, result);
    QFETCH(QString, meaning);
    const QStringList notes = brood::describe(result, english).notes;
    QCOMPARE(notes.isEmpty(), meaning.isEmpty());
    QVERIFY(notes.join(QString()).contains(meaning));
}

void TestResultText::tellsWhatWasLost()
{
    ChildResult result = exited(0);
    result.outputComplete = false;
    QVERIFY(brood::describe(result, english).notes.first().contains(QStringLiteral("grace period")));
    result.survivors = {{77, "holder --now", true, true}};
    QVERIFY(brood::describe(result, english).notes.first().contains(QStringLiteral("holder --now (pid 77)")));
    result.outputClosed = true;
    QVERIFY(!brood::describe(result, english).notes.first().contains(QStringLiteral("grace period")));
    result.outcome = ChildOutcome::Signalled;
    result.exitCode.reset();
    result.signal = SIGPIPE;
    for (const QString& note : brood::describe(result, english).notes)
        QVERIFY2(!note.contains(QStringLiteral("grace period")), qPrintable(note));
    const ChildResult lost = stopped(failed("AGENT_LOST", ErrorKind::Agent), SIGTERM);
    QCOMPARE(brood::describe(lost, english).notes, QStringList{QStringLiteral("Why it failed.")});
}

void TestResultText::namesSurvivors()
{
    ChildResult result = exited(0);
    result.survivors = {{1, "gone", false, false}};
    QVERIFY(brood::describe(result, english).notes.isEmpty());
    result.survivors += {{2, "one", false, true}, {3, QByteArray(200, 'x'), false, true}};
    QString note = brood::describe(result, english).notes.first();
    QVERIFY(note.contains(QStringLiteral("one (pid 2)")) && note.contains(QStringLiteral("x… (pid 3)")));
    QVERIFY(!note.contains(QStringLiteral("gone")) && note.size() < 200);
    for (int pid = 10; pid < 100; ++pid)
        result.survivors.append({pid, "many", false, true});
    note = brood::describe(result, english).notes.first();
    QVERIFY2(note.contains(QStringLiteral("87 more")), qPrintable(note));
}

void TestResultText::tellsTheAttempt()
{
    ChildResult result = exited(0);
    result.attempt = 3;
    QCOMPARE(brood::describe(result, english).notes, QStringList{QStringLiteral("This was attempt 3.")});
}

void TestResultText::showsElapsedTime_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 microseconds, const char* text) {
        QTest::addRow("%s, %lld us", text, static_cast<long long>(microseconds))
            << microseconds << QString::fromLatin1(text);
    };
    constexpr qint64 second = 1'000'000;
    row(0, "0.000 s");
    row(499, "0.000 s");
    row(500, "0.000 s"); // Half to even.
    row(1'500, "0.002 s");
    row(5'002'000, "5.002 s");
    row(59'999'400, "59.999 s");
    row(59'999'600, "1 min 00.0 s");
    row(60 * second, "1 min 00.0 s");
    row(123'400'000, "2 min 03.4 s");
    row(123'449'000, "2 min 03.4 s");
    row(123'450'000, "2 min 03.5 s");
    row(3599 * second, "59 min 59.0 s");
    row(3'599'949'000, "59 min 59.9 s");
    row(3'599'950'000, "1 h 00 min 00 s");
    row(3723 * second, "1 h 02 min 03 s");
    row(3'723'500'000, "1 h 02 min 04 s");
    row(100 * 3600 * second, "100 h 00 min 00 s");
}

void TestResultText::showsElapsedTime()
{
    QFETCH(qint64, microseconds);
    QTEST(brood::elapsedText(std::chrono::microseconds(microseconds), english), "text");
}

void TestResultText::showsBytes_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](quint64 bytes, const char* text) {
        QTest::newRow(text) << bytes << QString::fromLatin1(text);
    };
    row(0, "0 bytes");
    row(1023, "1,023 bytes");
    row(1024, "1.0 KiB");
    row(1536, "1.5 KiB");
    row(1'646'592, "1.6 MiB");
    row(quint64{5} * 1024 * 1024 * 1024, "5.0 GiB");
}

void TestResultText::showsBytes()
{
    QFETCH(quint64, bytes);
    QTEST(brood::bytesText(bytes, english), "text");
}

QTEST_APPLESS_MAIN(TestResultText)
#include "tst_resulttext.moc"
