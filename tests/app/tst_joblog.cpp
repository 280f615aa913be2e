// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

/// The job log beside GNU parallel's of the same commands.
class TestJoblog : public QObject
{
    Q_OBJECT

    using Row = QByteArrayList;

    /// Seq, Send, Receive, Exitval, Signal and Command of each, by Seq: what doesn't depend on time and
    /// place.
    static QList<Row> rowsOf(const QString& file)
    {
        constexpr std::array columns{0, 4, 5, 6, 7, 8};
        QFile log(file);
        if (!log.open(QIODevice::ReadOnly))
            return {};
        QList<Row> rows;
        QByteArrayList lines = log.readAll().split('\n');
        lines.removeFirst();
        for (const QByteArray& line : lines) {
            const QByteArrayList fields = line.split('\t');
            if (fields.size() != 9)
                continue;
            Row row;
            for (const int column : columns)
                row += fields[column];
            rows += row;
        }
        std::sort(rows.begin(), rows.end(),
                  [](const Row& left, const Row& right) { return left[0].toInt() < right[0].toInt(); });
        return rows;
    }

    /// None has a quote, which the two write in different ways. Successes, all exit codes, signals with and
    /// without a core, output, and commands that aren't there.
    static QByteArrayList mixedCommands()
    {
        // Not SIGALRM: parallel's children ignore it.
        constexpr std::array signalNumbers{1, 2, 3, 4, 6, 8, 9, 10, 11, 13, 15, 24, 25};
        QByteArrayList commands;
        for (int i = 0; i < 500; ++i) {
            const QByteArray number = QByteArray::number(i % 256);
            switch (i % 5) {
            case 0: commands += "exit " + number; break;
            case 1:
                commands += "ulimit -c 0; kill -" +
                            QByteArray::number(
                                signalNumbers[static_cast<std::size_t>(i) / 5 % signalNumbers.size()]) +
                            " $$";
                break;
            case 2: commands += "printf %0" + number + "d 0"; break;
            case 3: commands += "no-such-command-" + number; break;
            default: commands += "echo it is \"$((" + number + " * 2))\"; /dev/null"; break;
            }
        }
        return commands;
    }

    bool start(const QString& program, const QStringList& arguments, const QTemporaryDir& folder)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), folder.path()); // parallel keeps things there.
        environment.insert(QStringLiteral("SHELL"), QStringLiteral("/bin/sh"));
        process.setProcessEnvironment(environment);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        return process.waitForFinished(100'000);
    }

private Q_SLOTS:
    void tellsWhatParallelTells();
};

void TestJoblog::tellsWhatParallelTells()
{
    const QString parallel = QStandardPaths::findExecutable(QStringLiteral("parallel"));
    if (parallel.isEmpty())
        QSKIP("GNU parallel is not installed");
    const QTemporaryDir folder;
    const QString lines = folder.filePath(QStringLiteral("lines"));
    const QByteArrayList commands = mixedCommands();
    {
        QFile file(lines);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(commands.join('\n') + '\n');
    }
    const QString theirs = folder.filePath(QStringLiteral("theirs"));
    const QString ours = folder.filePath(QStringLiteral("ours.joblog"));
    const QString brood = qEnvironmentVariable("BROOD_TEST_BIN") + QStringLiteral("/brood");
    const QStringList command{QStringLiteral("sh"), QStringLiteral("-c")};
    QVERIFY(start(parallel,
                  QStringList{QStringLiteral("-j4"), QStringLiteral("--joblog"), theirs} + command +
                      QStringList{QStringLiteral("{}"), QStringLiteral("::::"), lines},
                  folder));
    QVERIFY(start(brood,
                  QStringList{QStringLiteral("run"), QStringLiteral("-q"), QStringLiteral("--no-history"),
                              QStringLiteral("--jobs"), QStringLiteral("4"), QStringLiteral("--input"), lines,
                              QStringLiteral("--report"), ours, QStringLiteral("--")} +
                      command + QStringList{QStringLiteral("{1}")},
                  folder));
    const QList<Row> expected = rowsOf(theirs);
    if (expected.isEmpty())
        QSKIP("This parallel is not GNU's");
    const QList<Row> rows = rowsOf(ours);
    QCOMPARE(expected.size(), commands.size());
    QCOMPARE(rows.size(), commands.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i], expected[i]);
}

QTEST_GUILESS_MAIN(TestJoblog)
#include "tst_joblog.moc"
