// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/broodrun.h"
#include "tests/app/leftovers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using brood::test::BroodRun;
using brood::test::program;

// `brood run`: its exit status, its flags and what it prints, end to end.

class TestRunCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void exitsAsTheChildDid_data();
    void exitsAsTheChildDid();
    void tellsHowTheChildEnded_data();
    void tellsHowTheChildEnded();
    void passesBytesOnUnchanged();
    void saysNothingWhenQuiet();
    void obeysItsFlags_data();
    void obeysItsFlags();
    void runsEachLineOfItsInput();
    void readsLinesFromStdin();
    void endsOnASignalWhileItReadsStdin();
    void runsNothingForNoLine();
    void refusesInputsThatAreNone();
    void tellsWhatEachChildWasGiven();
    void stopsWhatTakesMuchLongerThanOthers();
    void restartsWhatFails();
    void tellsThatNoFileCanBeOpened();
    void waitsWhereThereIsNoRoom();
    void givesTheChildItsInput_data();
    void givesTheChildItsInput();
    void givesTheChildATerminal();
    void writesReports();
    void tellsOfTheOutputInAPage_data();
    void tellsOfTheOutputInAPage();
    void remembersTheCommand();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void answersHelpAndVersion();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRunCommand::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRunCommand::exitsAsTheChildDid_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    for (const int code : {0, 1, 2, 3, 42, 100, 123, 124, 125, 126, 127, 128, 129, 137, 200, 254, 255})
        QTest::addRow("exit code %d", code) << QStringLiteral("-- MISBEHAVE exit %1").arg(code) << code;
    for (const int number :
         {SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGKILL, SIGSEGV, SIGPIPE, SIGTERM, SIGUSR1, 34, 64})
        QTest::addRow("signal %d", number)
            << QStringLiteral("-- MISBEHAVE signal %1").arg(number) << 128 + number;
    const auto row = [](const char* name, const char* arguments, int status) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << status;
    };
    row("timed out", "--timeout 200ms -- MISBEHAVE tree 1 1 60000", 124);
    row("timed out, SIGKILL needed", "--timeout 200ms --grace 100ms -- MISBEHAVE ignore-term", 124);
    row("timed out, left in order", "--timeout 300ms -- MISBEHAVE term-then-exit 0", 124);
    row("no such program", "-- no-such-program-anywhere", 127);
    row("no such file", "-- /nowhere/program", 127);
    row("not executable", "-- /etc/passwd", 126);
    row("a directory", "-- /tmp", 126);
    row("no such working directory", "--cwd /nowhere -- true", 125);
    row("no such stdin file", "--stdin /nowhere/file -- true", 125);
    row("a success code is still the exit status", "--success-codes 3 -- MISBEHAVE exit 3", 3);
    row("a command without --", "MISBEHAVE exit 5", 5);
    row("the last attempt counts", "--retries 2 -- MISBEHAVE exit 6", 6);
    row("several, all succeed", "--copies 5 --jobs 2 -- MISBEHAVE exit 0", 0);
    row("several, one fails", "--copies 5 --jobs 2 -- sh -c test\\ {i}\\ !=\\ 4", 1);
    row("several, at the same moment", "--copies 5 --barrier -- MISBEHAVE exit 0", 0);
    row("several that cannot start", "--copies 3 -- no-such-program-anywhere", 1);
}

void TestRunCommand::exitsAsTheChildDid()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    BroodRun run(arguments);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), status);
    QVERIFY2(run.err().contains("brood: "), run.err().constData());
}

void TestRunCommand::tellsHowTheChildEnded_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("banner");
    const auto row = [](const char* name, const char* arguments, const char* banner) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << QByteArray(banner);
    };
    row("success", "-- MISBEHAVE exit 0", "brood: ✔ Finished, exit code 0 · ");
    row("failure", "-- MISBEHAVE exit 3", "brood: ✖ Finished, exit code 3 · ");
    row("configured success", "--success-codes 3 -- MISBEHAVE exit 3", "brood: ✔ Finished, exit code 3 · ");
    row("signal", "-- MISBEHAVE signal 9", "brood: ✖ Killed by SIGKILL (9) · ");
    row("not found", "-- no-such-program-anywhere", "brood: ✖ Could not start: ");
    row("timeout", "--timeout 200ms -- MISBEHAVE tree 1 1 60000",
        "brood: ✖ Timed out, ended by SIGTERM (15) · ");
    row("hard timeout", "--timeout 200ms --grace 100ms -- MISBEHAVE ignore-term",
        "brood: ✖ Timed out, SIGKILL (9) was needed · ");
    row("survivor", "-- MISBEHAVE daemon 60000", "brood: Outlived it and was ended by Brood: ");
    row("attempts", "--retries 1 -- MISBEHAVE exit 3", "brood: This was attempt 2.");
    row("one of several", "--copies 3 -- sh -c exit\\ $(({i}==2))", "brood: ✖ #2 · Finished, exit code 1 · ");
    row("several", "--copies 3 -- sh -c exit\\ $(({i}==2))", "brood: ✖ 2 of 3 succeeded · 1 failed · ");
    row("several succeed", "--copies 3 --jobs 1 -- MISBEHAVE exit 0", "brood: ✔ 3 of 3 succeeded · ");
    row("a halt", "--copies 9 --jobs 1 --halt soon -- sh -c exit\\ $(({i}==2))",
        "brood: ✖ 1 of 9 succeeded · 1 failed · 7 not started · ");
    row("a halt after a share", "--copies 9 --jobs 1 --halt-after 50% -- sh -c exit\\ $(({i}>1))",
        "brood: ✖ 1 of 9 succeeded · 3 failed · 5 not started · ");
}

void TestRunCommand::tellsHowTheChildEnded()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, banner);
    BroodRun run(arguments);
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.err().contains(banner), run.err().constData());
    QVERIFY(!run.err().contains('\x1b')); // It is no terminal.
}

void TestRunCommand::passesBytesOnUnchanged()
{
    BroodRun run(QStringLiteral("--quiet -- MISBEHAVE random 7 20000000 10000000"));
    QVERIFY(run.waitForEnd(40'000));
    QCOMPARE(run.status(), 0);
    brood::test::RandomBytes out = brood::test::randomOut(7);
    QByteArray expected(20'000'000, '\0');
    out.fill(std::as_writable_bytes(std::span(expected.data(), 20'000'000)));
    QVERIFY(run.out() == expected);
    brood::test::RandomBytes err = brood::test::randomErr(7);
    expected.resize(10'000'000);
    err.fill(std::as_writable_bytes(std::span(expected.data(), 10'000'000)));
    QVERIFY(run.err() == expected);
}

void TestRunCommand::saysNothingWhenQuiet()
{
    for (const char* flag : {"--quiet", "-q"}) {
        BroodRun run(QLatin1String(flag) + QStringLiteral(" -- MISBEHAVE both 1"));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.out(), QByteArray("out 1\n"));
        QCOMPARE(run.err(), QByteArray("err 1\n"));
    }
    BroodRun failing(QStringLiteral("--quiet --retries 1 -- MISBEHAVE exit 3"));
    QVERIFY(failing.waitForEnd());
    QCOMPARE(failing.err(), QByteArray());
}

void TestRunCommand::obeysItsFlags_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char* name, const char* arguments, const QByteArray& out) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << out;
    };
    row("--cwd", "--cwd /usr -- MISBEHAVE cwd", "/usr\n");
    row("--cwd, the last counts", "--cwd /usr --cwd /etc -- MISBEHAVE cwd", "/etc\n");
    row("--cwd, relative", "--cwd / --cwd usr/../etc/.. -- sh -c test\\ -d\\ .", "");
    row("--env", "--env A=1 --env B=x=y -- sh -c env|grep\\ '^[AB]='|sort", "A=1\nB=x=y\n");
    row("--unset", "--unset HOME -- sh -c echo\\ \"[$HOME]\"", "[]\n");
    row("--shell", "--shell -- echo $((6*7)) | tr 4 5", "52\n");
    row("--stdin null", "--stdin null -- MISBEHAVE cat", "");
    row("--stdin FILE", "--stdin /proc/sys/kernel/ostype -- MISBEHAVE cat", "Linux\n");
    row("the child's number", "-- echo {i} a{i}{i} {j}", "1 a11 {j}\n");
    row("options behind --", "-- echo --quiet -- --help", "--quiet -- --help\n");
    row("options behind the command", "echo --quiet", "--quiet\n");
    row("--retries", "--retries 2 -- sh -c echo\\ x;\\ exit\\ 1", "x\nx\nx\n");
    row("--param", "--jobs 1 --param a=1,2 --param b=x,y -- echo {i}{a}{b}", "11x\n21y\n32x\n42y\n");
    row("--param without a place", "--jobs 1 --param a=1,2\\ 3 -- printf %s-%s.", "1-.2 3-.");
    row("--param and --copies", "--jobs 1 --copies 2 --param a=1,2 -- echo {i}{}", "11\n22\n31\n42\n");
    row("--param in a shell", "--jobs 1 --shell --param a=1,$HOME -- 'echo {a} | tr 1 2'", "2\n$HOME\n");
    row("descriptors", "-- MISBEHAVE fds", "0\n1\n2\n");
}

void TestRunCommand::obeysItsFlags()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, out);
    BroodRun run(arguments);
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.out() == out, QByteArray(run.out() + run.err()).constData());
}

namespace {

QString writeFile(const QTemporaryDir& directory, const char* name, const QByteArray& bytes)
{
    QFile file(directory.filePath(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

void TestRunCommand::runsEachLineOfItsInput()
{
    const QTemporaryDir directory;
    const QString lines = writeFile(directory, "lines", "a b\n\n$x'\"\xff\n  {i}");
    BroodRun run(QStringLiteral("--jobs 1 --input %1 -- printf '<%s>'").arg(lines));
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.out(), QByteArray("<a b><$x'\"\xff><  {i}>"));
    QCOMPARE(run.status(), 0);

    BroodRun quoted(QStringLiteral("--jobs 1 --shell --input %1 -- 'printf \"<%s>\" {}; :'").arg(lines));
    QVERIFY(quoted.waitForEnd());
    QCOMPARE(quoted.out(), QByteArray("<a b><$x'\"\xff><  {i}>"));

    const QString nul = writeFile(directory, "nul", QByteArray("a\nb\0c\0", 6));
    BroodRun withNul(QStringLiteral("--jobs 1 --null --input %1 -- printf '<%s>'").arg(nul));
    QVERIFY(withNul.waitForEnd());
    QCOMPARE(withNul.out(), QByteArray("<a\nb><c>"));

    const QString table = writeFile(directory, "table", "a\tb\nc\td\n");
    BroodRun columns(QStringLiteral("--jobs 1 --input %1 --columns '\\t' --param n=@%2 -- echo {2}{1} {n}")
                         .arg(table, lines));
    QVERIFY(columns.waitForEnd());
    QCOMPARE(columns.out(), QByteArray("ba a b\nba $x'\"\xff\nba   {i}\ndc a b\ndc $x'\"\xff\ndc   {i}\n"));
}

void TestRunCommand::readsLinesFromStdin()
{
    BroodRun run(QStringLiteral("--jobs 1 --input - -- MISBEHAVE echo"));
    run.process().write("one\ntwo");
    run.process().closeWriteChannel();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.out(), QByteArray("one\ntwo\n"));
    QCOMPARE(run.status(), 0);
}

void TestRunCommand::endsOnASignalWhileItReadsStdin()
{
    BroodRun run(QStringLiteral("--input - -- echo"));
    const QString wchan = QStringLiteral("/proc/%1/syscall").arg(run.process().processId());
    const auto waitsForStdin = [&wchan] {
        QFile file(wchan);
        return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("0 0x0 "); // read(2) of 0
    };
    if (!brood::test::waitUntil(waitsForStdin, 5'000))
        QSKIP("Nobody may look at what system call another process is in.");
    ::kill(static_cast<pid_t>(run.process().processId()), SIGTERM);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process().exitStatus(), QProcess::CrashExit);
}

void TestRunCommand::runsNothingForNoLine()
{
    const QTemporaryDir directory;
    const QString empty = writeFile(directory, "empty", "\n\n");
    for (const QString& option : {QStringLiteral("--input "), QStringLiteral("--param y=1 --param x=@"),
                                  QStringLiteral("-q --input ")}) {
        BroodRun run(option + empty + QStringLiteral(" -- echo ran"));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.status(), 0);
        QCOMPARE(run.err().contains("no line in"), !option.startsWith(u'-' + QStringLiteral("q")));
        QVERIFY(run.out().isEmpty());
    }
}

void TestRunCommand::refusesInputsThatAreNone()
{
    const QTemporaryDir directory;
    const QString empty = writeFile(directory, "empty", "\n\n");
    const QString nul = writeFile(directory, "nul", QByteArray("a\0b\n", 4));
    const QString many = writeFile(directory, "many", QByteArray("x\n").repeated(1001));
    const auto refused = [](const QString& arguments, const char* why) {
        BroodRun run(arguments + QStringLiteral(" -- echo ran"));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.status(), 125);
        QVERIFY2(run.err().contains(why), run.err().constData());
        QVERIFY(run.out().isEmpty());
    };
    refused(QStringLiteral("--input /nowhere/file"), "/nowhere/file");
    refused(QStringLiteral("--input /tmp"), "/tmp");
    refused(QStringLiteral("--input ") + nul, "--null");
    refused(QStringLiteral("--param x=@") + nul, "NUL");
    refused(QStringLiteral("--param x"), "NAME=VALUE");
    refused(QStringLiteral("--param x="), "no values");
    refused(QStringLiteral("--param 1x=2"), "1x");
    refused(QStringLiteral("--param i=2"), "child's number");
    refused(QStringLiteral("--param x=1 --param x=2"), "two parameters");
    refused(QStringLiteral("--null --param x=1"), "--null");
    refused(QStringLiteral("--input %1 --copies 1000").arg(many), "1,001,000");
    refused(QStringLiteral("--input - --stdin -"), "--stdin");
    refused(QStringLiteral("--param x=1,2 --stdin -"), "several");
    refused(QStringLiteral("--param x=1,2,3 --jobs 2 --barrier"), "--jobs");
    refused(QStringLiteral("--timeout 300%"), "several");
    refused(QStringLiteral("--copies 2 --timeout 0%"), "0%");
    refused(QStringLiteral("--restart sometimes"), "sometimes");
    refused(QStringLiteral("--start-success 1s"), "--restart");
}

void TestRunCommand::tellsWhatEachChildWasGiven()
{
    const QTemporaryDir directory;
    const QString json = directory.filePath(QStringLiteral("r.json"));
    const QString csv = directory.filePath(QStringLiteral("r.csv"));
    const QString joblog = directory.filePath(QStringLiteral("r.joblog"));
    BroodRun run(QStringLiteral("--jobs 1 --param a='b c,d' --report %1 --report %2 --report %3 -- echo {a}")
                     .arg(json, csv, joblog));
    QVERIFY(run.waitForEnd());
    const auto contents = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QJsonObject report = QJsonDocument::fromJson(contents(json)).object();
    QCOMPARE(report[u"run"].toObject()[u"copies"].toInt(), 2);
    const QJsonArray children = report[u"children"].toArray();
    QCOMPARE(children.size(), 2);
    QCOMPARE(children[0].toObject()[u"arguments"].toArray(),
             (QJsonArray{QStringLiteral("echo"), QStringLiteral("b c")}));
    QCOMPARE(children[1].toObject()[u"arguments"].toArray(),
             (QJsonArray{QStringLiteral("echo"), QStringLiteral("d")}));
    QVERIFY(contents(csv).contains(",echo 'b c',exited,"));
    QVERIFY(contents(csv).contains(",echo d,exited,"));
    QVERIFY(contents(joblog).contains("\techo 'b c'\n"));
    QVERIFY(contents(joblog).contains("\techo d\n"));
}

void TestRunCommand::stopsWhatTakesMuchLongerThanOthers()
{
    const QTemporaryDir directory;
    const QString json = directory.filePath(QStringLiteral("r.json"));
    BroodRun run(QStringLiteral("--jobs 2 --timeout 300% --param s=60,0.1,0.1,0.1 --report %1 -- sleep {s}")
                     .arg(json));
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), 1);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray children = QJsonDocument::fromJson(file.readAll()).object()[u"children"].toArray();
    QCOMPARE(children.size(), 4);
    QCOMPARE(children.last().toObject()[u"index"].toInt(), 1);
    QCOMPARE(children.last().toObject()[u"outcome"].toString(), QStringLiteral("timed_out"));
}

void TestRunCommand::restartsWhatFails()
{
    const QTemporaryDir directory;
    const QString script =
        QStringLiteral(
            "--restart on-failure --start-success 0s -- sh -c 'echo x >> %1; test $(wc -l < %1) -ge 5'")
            .arg(directory.filePath(QStringLiteral("tries")));
    BroodRun run(script);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), 0);
    BroodRun givenUp(
        QStringLiteral("--restart on-failure --start-success 1m --retries 2 -- sh -c 'echo x; exit 3'"));
    QVERIFY(givenUp.waitForEnd());
    QCOMPARE(givenUp.status(), 3);
    QCOMPARE(givenUp.out(), QByteArray("x\nx\nx\n"));
    BroodRun always(QStringLiteral("--restart always -- echo x"));
    QVERIFY(always.waitForOutput("x\nx\nx\n"));
    always.process().terminate();
    QVERIFY(always.waitForEnd());
    QCOMPARE(always.status(), 143);
}

void TestRunCommand::tellsThatNoFileCanBeOpened()
{
    QProcess process;
    const QString brood = qEnvironmentVariable("BROOD_TEST_BIN") + QStringLiteral("/brood");
    process.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("ulimit -n 12; exec '%1' run --no-history -- true").arg(brood)});
    QVERIFY(process.waitForFinished());
    const QByteArray told = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 125);
    QVERIFY2(told.contains("Raise the limit on open files"), told.constData());
    QVERIFY2(!told.contains("Install") && !told.contains("QProcess"), told.constData());
    QCOMPARE(told.count('\n'), 1);
}

void TestRunCommand::waitsWhereThereIsNoRoom()
{
    QProcess process;
    const QString brood = qEnvironmentVariable("BROOD_TEST_BIN") + QStringLiteral("/brood");
    process.start(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("ulimit -n 64; exec '%1' run --no-history --copies 80 --jobs 80 -- sleep 0.1")
             .arg(brood)});
    QVERIFY(process.waitForFinished());
    const QByteArray told = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, told.constData());
    QVERIFY2(told.contains("80 of 80 succeeded"), told.constData());
    QCOMPARE(told.count("There is room for no more than "), 1);
    QVERIFY2(told.contains("(RLIMIT_NOFILE) is 64. To raise it: "), told.constData());
}

void TestRunCommand::givesTheChildItsInput_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("a little") << 10;
    QTest::newRow("10 MB") << 10'000'000;
}

void TestRunCommand::givesTheChildItsInput()
{
    QFETCH(int, size);
    const QByteArray bytes(size, '\xfe');
    BroodRun run(QStringLiteral("--stdin - --quiet -- MISBEHAVE cat"));
    run.process().write(bytes);
    run.process().closeWriteChannel();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), 0);
    QVERIFY(run.out() == bytes);
}

void TestRunCommand::givesTheChildATerminal()
{
    BroodRun run(QStringLiteral("--pty-size 90x30 --stdin - -- MISBEHAVE tty"));
    QVERIFY(brood::test::waitUntil([&] { return run.out().contains("isatty 1 1 1\r\nsize 90 30\r\n"); }));
    run.process().write("hello\n");
    QVERIFY(run.waitForEnd());
    QVERIFY(run.out().contains("read hello\r\n"));
    QCOMPARE(run.status(), 0);

    BroodRun other(QStringLiteral("--pty -- stty size"));
    QVERIFY(other.waitForEnd());
    QCOMPARE(other.out(), QByteArray("24 80\r\n"));
}

void TestRunCommand::writesReports()
{
    const QTemporaryDir directory;
    const QString first = directory.filePath(QStringLiteral("first.json"));
    const QString second = directory.filePath(QStringLiteral("second.JSON"));
    BroodRun run(QStringLiteral("--report %1 --report %2 -- MISBEHAVE exit 3").arg(first, second));
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), 3);
    for (const QString& name : {first, second}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(report[u"children"].toArray().first().toObject()[u"exit_code"].toInt(), 3);
    }
    const QString twice = QStringLiteral("%1 --report %1").arg(first);
    for (const QString& name : {QStringLiteral("/nowhere/report.json"), QStringLiteral("report.docx"),
                                QStringLiteral("report"), twice}) {
        BroodRun refused(QStringLiteral("--report %1 -- MISBEHAVE echo ran").arg(name));
        QVERIFY(refused.waitForEnd());
        QCOMPARE(refused.status(), 125);
        QVERIFY(refused.err().contains(name.section(u' ', 0, 0).toUtf8()));
        QVERIFY(refused.out().isEmpty()); // Known before anything was launched.
    }
}

void TestRunCommand::tellsOfTheOutputInAPage_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("kept") << QString();
    QTest::newRow("not kept otherwise") << QStringLiteral("--no-history");
}

void TestRunCommand::tellsOfTheOutputInAPage()
{
    QFETCH(const QString, option);
    const QTemporaryDir directory;
    const auto file = [&directory](const char* name) {
        return directory.filePath(QLatin1String(name));
    };
    BroodRun run(
        QStringLiteral(
            "%1 --report %2 --report %3 --report %4 --report %5 -- sh -c 'echo \"<b>out</b>\"; exit 3'")
            .arg(option, file("a.html"), file("a.csv"), file("a.md"), file("a.joblog")));
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), 3);
    QCOMPARE(run.out(), QByteArray("<b>out</b>\n"));
    for (const auto& [name, words] :
         {std::pair("a.html", "&lt;b&gt;out&lt;/b&gt;"), std::pair("a.csv", ",exited,3,"),
          std::pair("a.md", "exit code 3"), std::pair("a.joblog", "\t11\t3\t0\t")}) {
        QFile report(file(name));
        QVERIFY2(report.open(QIODevice::ReadOnly), name);
        const QByteArray content = report.readAll();
        QVERIFY2(content.contains(words), content.constData());
    }
}

void TestRunCommand::remembersTheCommand()
{
    const QTemporaryDir directory;
    BroodRun run(QStringLiteral("--data-dir %1 -- echo a\\ b").arg(directory.path()),
                 BroodRun::Remember::Yes);
    QVERIFY(run.waitForEnd());
    brood::RecentCommands recent(directory.path());
    QCOMPARE(recent.load(), QStringList{QStringLiteral("echo 'a b'")});
    BroodRun forgotten(QStringLiteral("--no-history --data-dir %1 -- echo secret").arg(directory.path()));
    QVERIFY(forgotten.waitForEnd());
    QCOMPARE(recent.load().size(), 1);
    // Not being able to remember does not keep it from running.
    BroodRun nowhere(QStringLiteral("--data-dir /proc/nowhere -- echo x"), BroodRun::Remember::Yes);
    QVERIFY(nowhere.waitForEnd());
    QCOMPARE(nowhere.status(), 0);
    QCOMPARE(nowhere.out(), QByteArray("x\n"));
}

void TestRunCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char* arguments : {"",
                                  "--",
                                  "--quiet",
                                  "--no-such-option -- true",
                                  "--timeout soon -- true",
                                  "--timeout -1s -- true",
                                  "--grace -- true",
                                  "--env NAME -- true",
                                  "--env =x -- true",
                                  "--success-codes 256 -- true",
                                  "--success-codes x -- true",
                                  "--retries -1 -- true",
                                  "--retries many -- true",
                                  "--copies 0 -- true",
                                  "--jobs 0 -- true",
                                  "--copies 3 --jobs 2 --barrier -- true",
                                  "--halt later -- true",
                                  "--halt-after 0 -- true",
                                  "--halt-after 101% -- true",
                                  "--copies 2 --stdin - -- cat",
                                  "--pty-size 80 -- true",
                                  "--pty-size 0x24 -- true",
                                  "--pty-size 80x70000 -- true",
                                  "--cwd",
                                  "-x true"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestRunCommand::refusesWrongUsage()
{
    QFETCH(QString, arguments);
    BroodRun run(arguments);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), 125);
    QVERIFY2(run.err().startsWith("brood: "), run.err().constData());
    QVERIFY(run.err().contains("brood run --help"));
    QVERIFY(run.out().isEmpty());
}

void TestRunCommand::answersHelpAndVersion()
{
    BroodRun help(QStringLiteral("--help"));
    QVERIFY(help.waitForEnd());
    QCOMPARE(help.status(), 0);
    for (const char* flag : {"--timeout",       "--grace",       "--cwd",
                             "--env",           "--unset",       "--stdin",
                             "--pty",           "--shell",       "--hardware-counters",
                             "--success-codes", "--retries",     "--report",
                             "--copies",        "--jobs",        "--halt",
                             "--halt-after",    "--start-delay", "--retry-delay",
                             "--no-history",    "--data-dir",    "--quiet",
                             "--barrier"})
        QVERIFY2(help.out().contains(flag), flag);
    QVERIFY(help.err().isEmpty());
    BroodRun version(QStringLiteral("--version"));
    QVERIFY(version.waitForEnd());
    QCOMPARE(version.status(), 0);
    QVERIFY(version.out().startsWith("brood "));
}

QTEST_GUILESS_MAIN(TestRunCommand)
#include "tst_runcommand.moc"
