// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/broodrun.h"
#include "tests/app/leftovers.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <unistd.h>

using brood::test::BroodRun;
using brood::test::program;
using brood::test::RandomBytes;

// What `brood run` keeps, and how `brood show` gives it out, end to end.

class TestShowCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatTheRunTold_data();
    void tellsWhatTheRunTold();
    void tellsWhatElseItKnows();
    void givesBytesOutAsTheyCame_data();
    void givesBytesOutAsTheyCame();
    void givesBothStreamsToTheirPlaces();
    void givesOutWhatAllAttemptsWrote();
    void givesTextAndPagesOut();
    void findsRunsByName();
    void keepsNothingWithoutHistory();
    void runsWhereNothingCanBeKept();
    void keepsOnlyTheNewestWithinALimit();
    void tellsThatOlderOutputMadeRoom();
    void doesNotOfferRunsThatWereCutOff();
    void tellsOfDamagedOutput();
    void keepsRunsThatRunAtOnce();
    void endsQuietlyWhenTheReaderHasEnough();
    void tellsWhenItCannotWrite();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void answersHelp();

private:
    struct Shown
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Shown show(const QString& arguments = {}) const;
    /// @return what it said itself, on stderr after the child's words.
    QByteArray run(const QString& arguments);
    [[nodiscard]] QStringList ids() const;

    std::unique_ptr<QTemporaryDir> m_data;
    brood::test::Leftovers m_leftovers;
};

void TestShowCommand::init()
{
    m_data = std::make_unique<QTemporaryDir>();
}

void TestShowCommand::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

TestShowCommand::Shown TestShowCommand::show(const QString& arguments) const
{
    QStringList words{QStringLiteral("show"), QStringLiteral("--data-dir"), m_data->path()};
    if (!arguments.isEmpty())
        words += arguments.split(QLatin1Char(' '));
    QProcess process;
    process.start(program("brood"), words);
    Shown shown;
    if (process.waitForFinished())
        shown.status = process.exitCode();
    shown.out = process.readAllStandardOutput();
    shown.err = process.readAllStandardError();
    return shown;
}

QByteArray TestShowCommand::run(const QString& arguments)
{
    BroodRun run(QStringLiteral("--data-dir %1 ").arg(m_data->path()) + arguments, BroodRun::Remember::Yes);
    return run.waitForEnd(60'000) ? run.err() : QByteArray("It did not end.");
}

QStringList TestShowCommand::ids() const
{
    return QDir(m_data->filePath(QStringLiteral("runs"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

void TestShowCommand::tellsWhatTheRunTold_data()
{
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments);
    };
    row("success", "-- MISBEHAVE exit 0");
    row("failure", "-- MISBEHAVE exit 3");
    row("a configured success", "--success-codes 3 -- MISBEHAVE exit 3");
    row("a signal", "-- MISBEHAVE signal 9");
    row("not found", "-- no-such-program-anywhere");
    row("a timeout", "--timeout 200ms -- MISBEHAVE tree 1 1 60000");
    row("a hard timeout", "--timeout 200ms --grace 100ms -- MISBEHAVE ignore-term");
    row("a survivor", "-- MISBEHAVE daemon 60000");
    row("attempts", "--retries 2 -- MISBEHAVE exit 3");
    row("a code of shells", "-- MISBEHAVE exit 127");
}

void TestShowCommand::tellsWhatTheRunTold()
{
    QFETCH(QString, arguments);
    QByteArrayList told = run(arguments).split('\n');
    told.removeIf([](const QByteArray& line) { return !line.startsWith("brood: "); });
    QVERIFY(!told.isEmpty());
    const Shown shown = show();
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.err, QByteArray());
    const QByteArrayList lines = shown.out.split('\n');
    QCOMPARE(lines.first(told.size()).join('\n'), told.join('\n').replace("brood: ", ""));
}

void TestShowCommand::tellsWhatElseItKnows()
{
    run(QStringLiteral("--cwd / -- sh -c 'printf 12345; echo x >&2'"));
    const Shown shown = show();
    QCOMPARE(shown.status, 0);
    for (const char* line : {"Command: sh -c 'printf 12345; echo x >&2'\n", "Folder: /\n",
                             "Output: 5 bytes on stdout, 2 bytes on stderr\n"})
        QVERIFY2(shown.out.contains(line), shown.out.constData());
    QVERIFY(shown.out.contains(QByteArray("Run: " + ids().first().toLatin1() + '\n')));
}

void TestShowCommand::givesBytesOutAsTheyCame_data()
{
    QTest::addColumn<int>("outBytes");
    QTest::addColumn<int>("errBytes");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("a little") << 10 << 1;
    QTest::newRow("files") << 7'654'321 << 1'234'567;
    QTest::newRow("one in memory") << 3'000'000 << 1000;
}

void TestShowCommand::givesBytesOutAsTheyCame()
{
    QFETCH(int, outBytes);
    QFETCH(int, errBytes);
    run(QStringLiteral("--quiet -- MISBEHAVE random 7 %1 %2").arg(outBytes).arg(errBytes));
    const auto expected = [](RandomBytes stream, int size) {
        QByteArray bytes(size, '\0');
        stream.fill(std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(size))));
        return bytes;
    };
    const QByteArray out = expected(brood::test::randomOut(7), outBytes);
    const QByteArray err = expected(brood::test::randomErr(7), errBytes);
    Shown shown = show(QStringLiteral("--stdout"));
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out == out);
    QCOMPARE(shown.err, QByteArray());
    shown = show(QStringLiteral("--stderr last"));
    QVERIFY(shown.out == err);
    QCOMPARE(shown.err, QByteArray());
    for (const char* both : {"--output", "--stdout --stderr", "--format raw"}) {
        shown = show(QLatin1String(both));
        QCOMPARE(shown.status, 0);
        QVERIFY(shown.out == out);
        QVERIFY(shown.err == err);
    }
}

void TestShowCommand::givesBothStreamsToTheirPlaces()
{
    run(QStringLiteral("-- sh -c 'echo a; sleep 0.1; echo b >&2; sleep 0.1; echo c'"));
    Shown shown = show(QStringLiteral("--output"));
    QCOMPARE(shown.out, QByteArray("a\nc\n"));
    QCOMPARE(shown.err, QByteArray("b\n"));
    // Into one file in their order.
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program("brood"), {QStringLiteral("show"), QStringLiteral("--data-dir"), m_data->path(),
                                     QStringLiteral("--output")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAll(), QByteArray("a\nb\nc\n"));
}

void TestShowCommand::givesOutWhatAllAttemptsWrote()
{
    run(QStringLiteral("--retries 2 -- sh -c 'printf x; exit 1'"));
    QCOMPARE(show(QStringLiteral("--stdout")).out, QByteArray("xxx"));
    QCOMPARE(show(QStringLiteral("--format plain")).out, QByteArray("x\nx\nx"));
}

void TestShowCommand::givesTextAndPagesOut()
{
    run(QStringLiteral(R"(-- printf '\033[31mred\033[0m\r\n<b>&\n1%%\r2%%')"));
    QCOMPARE(show(QStringLiteral("--format plain")).out, QByteArray("red\n<b>&\n2%"));
    const QString timed = QString::fromUtf8(show(QStringLiteral("--timestamps elapsed")).out);
    QVERIFY2(QRegularExpression(QStringLiteral(R"(^(\[ *\d+\.\d{6}\] (red|<b>&|2%)\n?){3}$)"))
                 .match(timed)
                 .hasMatch(),
             qPrintable(timed));
    const QString clock = QString::fromUtf8(show(QStringLiteral("--timestamps clock --format plain")).out);
    const auto match =
        QRegularExpression(QStringLiteral(R"(^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}) red\n)")).match(clock);
    QVERIFY2(match.hasMatch(), qPrintable(clock));
    const QDateTime at = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs);
    QVERIFY(std::abs(at.secsTo(QDateTime::currentDateTime())) < 60);
    const Shown page = show(QStringLiteral("--format html"));
    QVERIFY(page.out.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.out.contains("&lt;b&gt;&amp;"));
    QVERIFY(!page.out.contains("<script") && !page.out.contains("<b>&"));
    QCOMPARE(page.err, QByteArray());
}

void TestShowCommand::findsRunsByName()
{
    Shown shown = show();
    QCOMPARE(shown.status, 125);
    QVERIFY2(shown.err.startsWith("brood: No run is kept in "), shown.err.constData());
    run(QStringLiteral("-- echo first"));
    const QString first = ids().first();
    run(QStringLiteral("-- echo second"));
    QCOMPARE(show(QStringLiteral("--output")).out, QByteArray("second\n"));
    QCOMPARE(show(QStringLiteral("--output last")).out, QByteArray("second\n"));
    QCOMPARE(show(first + QStringLiteral(" --output")).out, QByteArray("first\n"));
    QCOMPARE(show(QStringLiteral("--output ") + first.left(20)).out, QByteArray("first\n"));
    shown = show(QStringLiteral("none"));
    QCOMPARE(shown.status, 125);
    QVERIFY2(shown.err.startsWith("brood: There is no run “none” in "), shown.err.constData());
    QCOMPARE(shown.out, QByteArray());
}

void TestShowCommand::keepsNothingWithoutHistory()
{
    run(QStringLiteral("--no-history -- MISBEHAVE random 1 2000000 0"));
    QVERIFY(QDir(m_data->path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

void TestShowCommand::runsWhereNothingCanBeKept()
{
    BroodRun run(QStringLiteral("--data-dir /proc/nowhere -- MISBEHAVE random 7 3000000 0"),
                 BroodRun::Remember::Yes);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), 0);
    QCOMPARE(run.out().size(), 3'000'000);
    QVERIFY2(run.err().startsWith("brood: This run and its output are not kept: "), run.err().constData());
    QVERIFY2(run.err().contains("/proc/nowhere") && run.err().contains("Check its permissions"),
             run.err().constData());
    QCOMPARE(run.err().count("brood: "), 2); // and how it ended
    BroodRun quiet(QStringLiteral("--quiet --data-dir /proc/nowhere -- MISBEHAVE exit 4"),
                   BroodRun::Remember::Yes);
    QVERIFY(quiet.waitForEnd());
    QCOMPARE(quiet.status(), 4);
    QCOMPARE(quiet.err(), QByteArray());
}

void TestShowCommand::keepsOnlyTheNewestWithinALimit()
{
    // 6,888,896 bytes.
    const QByteArray told = run(QStringLiteral("--output-limit 1MB -- seq 1000000"));
    QVERIFY2(told.contains("of the output are not kept: they were dropped"), told.constData());
    const Shown shown = show(QStringLiteral("--stdout"));
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out.endsWith("\n999999\n1000000\n"));
    QVERIFY2(shown.out.size() > 500'000 && shown.out.size() <= 1'000'000,
             QByteArray::number(shown.out.size()).constData());
    QVERIFY2(shown.err.contains("of the output are not here: they were dropped to keep to a limit."),
             shown.err.constData());
}

void TestShowCommand::tellsThatOlderOutputMadeRoom()
{
    run(QStringLiteral("-- echo kept"));
    QVERIFY(QDir(m_data->filePath(QStringLiteral("runs/%1/output").arg(ids().first()))).removeRecursively());
    Shown shown = show(QStringLiteral("--output"));
    QCOMPARE(shown.status, 125);
    QVERIFY2(shown.err.contains("is no longer kept"), shown.err.constData());
    shown = show();
    QCOMPARE(shown.status, 0);
    QVERIFY2(shown.out.contains("The output is no longer kept"), shown.out.constData());
}

void TestShowCommand::doesNotOfferRunsThatWereCutOff()
{
    {
        BroodRun cutOff(QStringLiteral("--data-dir %1 -- MISBEHAVE tree 1 1 60000").arg(m_data->path()),
                        BroodRun::Remember::Yes);
        QVERIFY(brood::test::waitUntil([&] { return ids().size() == 1; }));
        const Shown alive = show(ids().first());
        QCOMPARE(alive.status, 125);
        QVERIFY2(alive.err.contains("still under way"), alive.err.constData());
        QCOMPARE(kill(static_cast<pid_t>(cutOff.process().processId()), SIGKILL), 0);
        QVERIFY(cutOff.waitForEnd());
    }
    const QString id = ids().first();
    const Shown shown = show();
    QCOMPARE(shown.status, 125);
    QVERIFY2(shown.err.contains("was killed"), shown.err.constData());
    QCOMPARE(show(id).err, shown.err);
    run(QStringLiteral("-- echo next"));
    QCOMPARE(show(QStringLiteral("--output")).out, QByteArray("next\n"));
    QVERIFY(ids().contains(id)); // Young as it is, someone may want to look at it.
}

void TestShowCommand::tellsOfDamagedOutput()
{
    run(QStringLiteral("-- seq 500000"));
    const QString output = m_data->filePath(QStringLiteral("runs/%1/output").arg(ids().first()));
    const QFileInfoList files = QDir(output).entryInfoList(QDir::Files, QDir::Size);
    QVERIFY(!files.isEmpty());
    QVERIFY(QFile::resize(files.first().filePath(), files.first().size() / 2));
    for (const char* arguments : {"--stdout", "--output", "--format plain"}) {
        const Shown shown = show(QLatin1String(arguments));
        QCOMPARE(shown.status, 125);
        QVERIFY2(shown.err.startsWith("brood: "), shown.err.constData());
    }
}

void TestShowCommand::keepsRunsThatRunAtOnce()
{
    std::vector<std::unique_ptr<BroodRun>> runs;
    constexpr int count = 3;
    for (int i = 0; i < count; ++i)
        runs.push_back(std::make_unique<BroodRun>(
            QStringLiteral("--data-dir %1 -- MISBEHAVE random %2 1000000 500000").arg(m_data->path()).arg(i),
            BroodRun::Remember::Yes));
    QByteArrayList came;
    for (const auto& run : runs) {
        QVERIFY(run->waitForEnd());
        QCOMPARE(run->status(), 0);
        came += run->out();
    }
    const QStringList all = ids();
    QCOMPARE(all.size(), count);
    for (const QString& id : all)
        QVERIFY(came.removeOne(show(QStringLiteral("--stdout ") + id).out));
}

void TestShowCommand::endsQuietlyWhenTheReaderHasEnough()
{
    run(QStringLiteral("--quiet -- MISBEHAVE random 7 5000000 0"));
    QProcess process;
    process.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("\"$1\" show --data-dir \"$2\" --stdout | head -c 10 | wc -c"),
                   QStringLiteral("sh"), program("brood"), m_data->path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("10"));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestShowCommand::tellsWhenItCannotWrite()
{
    run(QStringLiteral("-- echo x"));
    for (const char* arguments : {"", "--output", "--stdout", "--format html"}) {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(program("brood"),
                      QStringList{QStringLiteral("show"), QStringLiteral("--data-dir"), m_data->path()} +
                          QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 125);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("brood: The output could not be written: No space left"), err.constData());
    }
}

void TestShowCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char* arguments : {"--no-such-option", "one two", "--format", "--format pdf",
                                  "--timestamps never", "--format raw --timestamps clock"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestShowCommand::refusesWrongUsage()
{
    QFETCH(QString, arguments);
    const Shown shown = show(arguments);
    QCOMPARE(shown.status, 125);
    QVERIFY2(shown.err.startsWith("brood: "), shown.err.constData());
    QVERIFY(shown.out.isEmpty());
}

void TestShowCommand::answersHelp()
{
    const Shown help = show(QStringLiteral("--help"));
    QCOMPARE(help.status, 0);
    QVERIFY(help.err.isEmpty());
    QVERIFY2(help.out.contains("brood show [OPTION…] [RUN]"), help.out.constData());
    for (const char* flag : {"--output", "--stdout", "--stderr", "--format", "--timestamps", "--data-dir"})
        QVERIFY2(help.out.contains(flag), flag);
}

QTEST_GUILESS_MAIN(TestShowCommand)
#include "tst_showcommand.moc"
