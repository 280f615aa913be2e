// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Programs that people really launch, through `brood run`.
class RealProgramsTest : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int exitStatus = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject child;
        qint64 elapsedMs = 0;
    };

    Outcome run(const QStringList& options, const QStringList& command)
    {
        const QString report = m_folder.filePath(QStringLiteral("report.json"));
        QFile::remove(report);
        const QString brood = qEnvironmentVariable("BROOD_TEST_BIN") + QStringLiteral("/brood");
        QStringList arguments{QStringLiteral("run"), QStringLiteral("--no-history"), QStringLiteral("--cwd"),
                              m_folder.path(),       QStringLiteral("--report"),     report};
        arguments += options;
        arguments += QStringLiteral("--");
        arguments += command;
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(brood, arguments);
        Outcome outcome;
        if (!process.waitForFinished(60'000)) {
            process.terminate();
            process.waitForFinished();
            return outcome;
        }
        outcome.elapsedMs = timer.elapsed();
        outcome.exitStatus = process.exitCode();
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        QFile file(report);
        if (file.open(QIODevice::ReadOnly))
            outcome.child = QJsonDocument::fromJson(file.readAll())
                                .object()
                                .value(QLatin1String("children"))
                                .toArray()
                                .last()
                                .toObject();
        return outcome;
    }

    static QString misbehave()
    {
        return qEnvironmentVariable("BROOD_TEST_BIN") + QStringLiteral("/brood-misbehave");
    }

    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void programsEndAsTheyDoWithoutUs_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QByteArray>("output");

        const auto row = [](const char* name, const QString& line, int status, const char* output,
                            const QStringList& options = {}) {
            QTest::newRow(name) << options << QProcess::splitCommand(line) << status << QByteArray(output);
        };
        row("node burning CPU",
            QStringLiteral("node -e \"let t=Date.now();while(Date.now()-t<300);console.log('done')\""), 0,
            "done");
        row("make", QStringLiteral("make -j2 all"), 0, "built b");
        row("make that fails", QStringLiteral("make broken"), 2, "false");
        row("python", QStringLiteral("python3 -c \"import sys; print('hello'); sys.exit(7)\""), 7, "hello");
        row("git", QStringLiteral("git --version"), 0, "git version");
        row("stress-ng", QStringLiteral("stress-ng --quiet --cpu 1 --timeout 1s"), 0, "");
        row("dd with its progress",
            QStringLiteral("dd if=/dev/zero of=/dev/null bs=1M count=3000 status=progress"), 0,
            "3000+0 records out");
        row("a shell pipeline", QStringLiteral("seq 1 100000 | sort -rn | head -n 1"), 0, "100000",
            {QStringLiteral("--shell")});
        row("top on a terminal", QStringLiteral("top -b -n 1"), 0, "PID", {QStringLiteral("--pty")});
        row("top that draws", QStringLiteral("top -n 1"), 0, "\x1b[", {QStringLiteral("--pty")});
        row("a daemon that forks twice", misbehave() + QStringLiteral(" daemon 20000"), 0, "");
        row("a child that closes its streams", misbehave() + QStringLiteral(" close-stdout 300"), 5, "");
        row("a child that ignores SIGTERM", misbehave() + QStringLiteral(" ignore-term"), 124, "ready",
            {QStringLiteral("--timeout"), QStringLiteral("500ms"), QStringLiteral("--grace"),
             QStringLiteral("300ms")});
    }
    void programsEndAsTheyDoWithoutUs()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QStringList, command);
        QFETCH(const int, exitStatus);
        QFETCH(const QByteArray, output);
        write(QStringLiteral("Makefile"), "all: a b\na b:\n\t@echo built $@\nbroken:\n\tfalse\n");

        const Outcome outcome = run(options, command);
        QVERIFY2(outcome.exitStatus == exitStatus, outcome.err.constData());
        const QByteArray said = outcome.out + outcome.err;
        QVERIFY2(said.contains(output), said.constData());
        QVERIFY(outcome.child.value(QLatin1String("pid")).toInt() > 0);
    }

    void aDaemonIsNamedAndEnded()
    {
        const Outcome outcome = run({}, {misbehave(), QStringLiteral("daemon"), QStringLiteral("20000")});
        QCOMPARE(outcome.exitStatus, 0);
        QVERIFY(outcome.elapsedMs < 10'000);
        const QJsonArray survivors = outcome.child.value(QLatin1String("survivors")).toArray();
        QCOMPARE(survivors.size(), 1);
        QCOMPARE(outcome.child.value(QLatin1String("output_complete")).toBool(), true);
        const int pid = survivors.first().toObject().value(QLatin1String("pid")).toInt();
        QCOMPARE(pid, outcome.out.trimmed().split('\n').last().toInt());
        QVERIFY(!QFile::exists(QStringLiteral("/proc/%1").arg(pid)));
    }

    void aGrandchildThatHoldsThePipeIsWaitedForAndNamed()
    {
        const Outcome outcome =
            run({QStringLiteral("--grace"), QStringLiteral("500ms")},
                {misbehave(), QStringLiteral("grandchild-holds-pipe"), QStringLiteral("20000")});
        QCOMPARE(outcome.exitStatus, 0);
        QVERIFY(outcome.elapsedMs < 10'000);
        QCOMPARE(outcome.child.value(QLatin1String("output_complete")).toBool(), false);
        QCOMPARE(outcome.child.value(QLatin1String("survivors")).toArray().size(), 1);
        QVERIFY2(outcome.err.contains("held open by"), outcome.err.constData());
    }

    void whatAGrandchildSaysInTimeIsKept()
    {
        const Outcome outcome =
            run({}, {misbehave(), QStringLiteral("grandchild-holds-pipe"), QStringLiteral("300")});
        QCOMPARE(outcome.exitStatus, 0);
        QCOMPARE(outcome.out, QByteArray("late\n"));
        QCOMPARE(outcome.child.value(QLatin1String("output_complete")).toBool(), true);
    }
};

QTEST_GUILESS_MAIN(RealProgramsTest)
#include "tst_realprograms.moc"
