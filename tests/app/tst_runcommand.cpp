// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/broodrun.h"
#include "tests/app/leftovers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
        "brood: ✖ 1 of 9 succeeded · 1 failed · 7 not started · ");
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
