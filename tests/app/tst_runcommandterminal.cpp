// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTest>

// What `brood run` shows on a terminal.

class TestRunCommandTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsProgressBetweenTheOutputOfMany();
    void beginsALineForWhatItSays();
    void usesNoSequencesWhereNoneAreUnderstood();

private:
    /// What stands on a terminal of this type after a shell has run this; "brood" in it is ours.
    [[nodiscard]] QByteArray shown(const QString& script,
                                   const QString& type = QStringLiteral("xterm")) const;

    QString m_script;
};

void TestRunCommandTerminal::initTestCase()
{
    m_script = QStandardPaths::findExecutable(QStringLiteral("script"));
    if (m_script.isEmpty())
        QSKIP("There is no script(1) to make a terminal");
}

QByteArray TestRunCommandTerminal::shown(const QString& script, const QString& type) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TERM"), type);
    environment.remove(QStringLiteral("NO_COLOR"));
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("BROOD_TEST_BIN") + u':' +
                                                   environment.value(QStringLiteral("PATH")));
    process.setProcessEnvironment(environment);
    process.start(m_script, {QStringLiteral("-qec"), script, QStringLiteral("/dev/null")});
    return process.waitForFinished() ? process.readAllStandardOutput().replace("\r\n", "\n") : QByteArray();
}

void TestRunCommandTerminal::tellsProgressBetweenTheOutputOfMany()
{
    const QByteArray all = shown(QStringLiteral("stty cols 30; brood run --no-history --copies 6 --jobs 2 -- "
                                                "sh -c 'sleep 0.5; echo this is line {i}'"));
    QVERIFY2(all.contains(" of 6 ended · "), all.constData());
    // On each line there is either progress, which is taken away again, or what a child wrote.
    int lines = 0;
    for (const QByteArray& line : all.split('\n')) {
        const QByteArray left = line.mid(line.lastIndexOf("\x1b[K") + 1).replace("[K", "");
        lines += left.startsWith("this is line ") && left.size() == 14 ? 1 : 0;
        for (const QByteArray& progress : line.split('\r'))
            QVERIFY2(QString::fromUtf8(progress).remove(QStringLiteral("\x1b[K")).size() < 30 ||
                         progress.contains("brood: "),
                     progress.constData());
    }
    QVERIFY2(lines == 6, all.constData());
}

void TestRunCommandTerminal::beginsALineForWhatItSays()
{
    const QString run = QStringLiteral("brood run --no-history -- printf ");
    const QByteArray open = shown(run + QStringLiteral("word"));
    QVERIFY2(open.contains("word\nbrood: ") || open.contains("word\n\x1b[32mbrood: "), open.constData());
    QVERIFY(shown(run + QStringLiteral("'line\\n'")).contains("line\nbrood: "));
    // What is piped is not touched.
    QCOMPARE(shown(run + QStringLiteral("word 2>/dev/null | od -An -c")).simplified(), QByteArray("w o r d"));
}

void TestRunCommandTerminal::usesNoSequencesWhereNoneAreUnderstood()
{
    const QString run = QStringLiteral("brood run --no-history --copies 3 --jobs 1 -- sleep 0.3");
    QVERIFY(shown(run).contains('\x1b'));
    for (const char* type : {"dumb", ""}) {
        const QByteArray all = shown(run, QString::fromLatin1(type));
        QVERIFY2(all.contains("3 of 3 succeeded"), all.constData());
        QVERIFY2(!all.contains('\x1b') && !all.contains('\r'), all.constData());
    }
}

QTEST_GUILESS_MAIN(TestRunCommandTerminal)
#include "tst_runcommandterminal.moc"
