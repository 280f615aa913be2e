// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/shellquoting.h"
#include "randomcommandlines.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using brood::parseCommandLine;
using brood::ParsedCommandLine;
using brood::quoteCommandLine;
using Error = brood::ParsedCommandLine::Error;

namespace {

bool isSameInSh(const ParsedCommandLine& parsed)
{
    return parsed.error == Error::None && !parsed.hasShellSyntax;
}

/// Not so a backslash at the end: sh takes it for itself.
bool isUnclosed(const ParsedCommandLine& parsed)
{
    return parsed.error == Error::UnclosedSingleQuote || parsed.error == Error::UnclosedDoubleQuote;
}

/// What sh makes of many command lines, in one process.
class Shell
{
public:
    Shell()
    {
        // Something to be found by a pattern that we took for a plain word.
        for (const char* name : {"a", "b", "ab", "1", "i", "-", "{", "}", "="}) {
            QFile file(m_directory.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    /// The next words that sh prints are these arguments, and their number before.
    void addArguments(const QByteArray& line)
    {
        m_script += "set -- " + line + "\nprintf '%s\\0' \"$#\" \"$@\"\n";
    }

    /// The next word that sh prints is "refused", if it finds that something in the line is not closed.
    void addRefused(const QByteArray& line)
    {
        QByteArray escaped = line;
        escaped.replace("'", "'\\''");
        m_script += "(eval 'set -- " + escaped + "') 2>/dev/null || printf 'refused\\0'\n";
    }

    void run()
    {
        QProcess sh;
        sh.setWorkingDirectory(m_directory.path());
        sh.start(QStringLiteral("/bin/sh"), {QStringLiteral("-s")});
        QVERIFY(sh.waitForStarted());
        sh.write(m_script);
        sh.closeWriteChannel();
        QVERIFY(sh.waitForFinished(60'000));
        QCOMPARE(sh.readAllStandardError(), QByteArray());
        QCOMPARE(sh.exitCode(), 0);
        m_output = sh.readAllStandardOutput();
    }

    QByteArray next()
    {
        const qsizetype end = m_output.indexOf('\0', m_at);
        QByteArray word = m_output.mid(m_at, end - m_at);
        m_at = end < 0 ? m_output.size() : end + 1;
        return word;
    }

    QByteArrayList nextArguments()
    {
        QByteArrayList words(next().toInt());
        for (QByteArray& word : words)
            word = next();
        return words;
    }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_output.size(); }

private:
    QTemporaryDir m_directory;
    QByteArray m_script;
    QByteArray m_output;
    qsizetype m_at = 0;
};

} // namespace

class TestShellQuotingAgainstSh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesAsShReads();
    void quotesTheFirstWordAsShReads_data();
    void quotesTheFirstWordAsShReads();
    void splitsEveryMixOfQuotesAsShDoes();
    void splitsAsShDoesWhereThereIsNoShellSyntax();
};

void TestShellQuotingAgainstSh::quotesAsShReads()
{
    std::vector<QByteArrayList> lists;
    QVERIFY(rc::check("collect words", [&lists] { lists.push_back(anyWords()); }));
    for (int byte = 1; byte < 256; ++byte) {
        const QByteArray one(1, static_cast<char>(byte));
        lists.push_back({one, one + one, 'a' + one, one + 'a', one + '\'', '\'' + one + " a"});
    }
    Shell sh;
    for (const QByteArrayList& words : lists)
        sh.addArguments(quoteCommandLine(words));
    sh.run();
    for (const QByteArrayList& words : lists)
        QCOMPARE(sh.nextArguments(), words);
    QVERIFY(sh.isAtEnd());
}

void TestShellQuotingAgainstSh::quotesTheFirstWordAsShReads_data()
{
    QTest::addColumn<QByteArray>("program");

    for (const char* program :
         {"!",    "{",     "}",     "case", "do", "done", "elif",     "else", "esac", "fi", "for", "if", "in",
          "then", "until", "while", "A=1",  "_=", "[[",   "function", "a b",  "~",    "#",  "{i}", "a'b"})
        QTest::newRow(program) << QByteArray(program);
}

void TestShellQuotingAgainstSh::quotesTheFirstWordAsShReads()
{
    QFETCH(QByteArray, program);
    // printf under another name prints its arguments if, and only if, sh takes the first word for a program's
    // name.
    const QString printf = QStandardPaths::findExecutable(QStringLiteral("printf"));
    QVERIFY(!printf.isEmpty());
    const QTemporaryDir bin;
    QVERIFY(QFile::link(printf, bin.filePath(QString::fromLatin1(program))));

    QProcess sh;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), bin.path());
    sh.setProcessEnvironment(environment);
    const QByteArray line = quoteCommandLine({program, "<%s>", "a b", "c"});
    sh.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromLatin1(line)});
    QVERIFY(sh.waitForFinished());
    QCOMPARE(sh.readAllStandardError(), QByteArray());
    QCOMPARE(sh.readAllStandardOutput(), QByteArray("<a b><c>"));
}

void TestShellQuotingAgainstSh::splitsEveryMixOfQuotesAsShDoes()
{
    const QByteArray alphabet = "'\"\\a \n";
    std::vector<QByteArray> lines{QByteArray()};
    for (std::size_t begin = 0, length = 1; length <= 5; ++length) {
        const std::size_t end = lines.size();
        for (; begin < end; ++begin) {
            for (const char c : alphabet)
                lines.push_back(lines[begin] + c);
        }
    }

    Shell sh;
    for (QByteArray& line : lines) {
        // With a word before, so that a line break is never sh's end of a command without our noticing.
        line.prepend("w ");
        const auto parsed = parseCommandLine(line);
        if (isSameInSh(parsed))
            sh.addArguments(line);
        else if (isUnclosed(parsed))
            sh.addRefused(line);
    }
    sh.run();
    for (const QByteArray& line : lines) {
        const auto parsed = parseCommandLine(line);
        if (isSameInSh(parsed))
            QCOMPARE(sh.nextArguments(), parsed.words);
        else if (isUnclosed(parsed))
            QVERIFY2(sh.next() == "refused", line.constData());
    }
    QVERIFY(sh.isAtEnd());
}

void TestShellQuotingAgainstSh::splitsAsShDoesWhereThereIsNoShellSyntax()
{
    std::vector<QByteArray> lines;
    QVERIFY(rc::check("collect lines", [&lines] {
        for (const std::string& text : *rc::gen::container<std::vector<std::string>>(20, anyText()))
            lines.push_back("w " + QByteArray::fromStdString(text));
    }));
    std::erase_if(lines, [](const QByteArray& line) { return !isSameInSh(parseCommandLine(line)); });
    QVERIFY(lines.size() > 50);

    Shell sh;
    for (const QByteArray& line : lines)
        sh.addArguments(line);
    sh.run();
    for (const QByteArray& line : lines)
        QCOMPARE(sh.nextArguments(), parseCommandLine(line).words);
    QVERIFY(sh.isAtEnd());
}

QTEST_GUILESS_MAIN(TestShellQuotingAgainstSh)
#include "tst_shellquotingagainstsh.moc"
