// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/shellquoting.h"
#include "randomcommandlines.h"

#include <QTest>

#include <rapidcheck.h>

using brood::parseCommandLine;
using brood::quoteCommandLine;
using brood::quoteWord;
using Error = brood::ParsedCommandLine::Error;
Q_DECLARE_METATYPE(brood::ParsedCommandLine::Error)

class TestShellQuoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void splitsALineIntoWords_data();
    void splitsALineIntoWords();
    void saysWhatIsNotClosed_data();
    void saysWhatIsNotClosed();
    void noticesShellSyntax_data();
    void noticesShellSyntax();
    void quotesNoMoreThanNeeded_data();
    void quotesNoMoreThanNeeded();
    void parsesWhatItQuoted();
    void quotesWhatItParsed();
};

void TestShellQuoting::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000");
}

void TestShellQuoting::splitsALineIntoWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("words");

    const auto row = [](const char* name, const QByteArray& line, const QByteArrayList& words) {
        QTest::newRow(name) << line << words;
    };
    row("nothing", "", {});
    row("blanks", " \t\n ", {});
    row("words", " echo  a\tb ", {"echo", "a", "b"});
    row("line break", "a\nb", {"a", "b"});
    row("other white space", "a\rb\vc", {"a\rb\vc"});
    row("single quotes", R"('a b' 'c"\$`')", {"a b", R"(c"\$`)"});
    row("double quotes", R"("a b" "c'd")", {"a b", "c'd"});
    row("escapes in double quotes", R"("\$\`\"\\ \a\'")", {R"($`"\ \a\')"});
    row("escapes outside", R"(\a\ \'\"\\\$)", {R"(a '"\$)"});
    row("joined", R"(a'b'"c"\d)", {"abcd"});
    row("empty words", R"('' "" a'')", {"", "", "a"});
    row("continued in a word", "a\\\nb", {"ab"});
    row("continued between words", "a \\\n b", {"a", "b"});
    row("continued at the beginning", "\\\na", {"a"});
    row("continued in double quotes", "\"a\\\nb\"", {"ab"});
    row("continued in single quotes", "'a\\\nb'", {"a\\\nb"});
    row("escaped backslash before a line break", "a\\\\\nb", {"a\\", "b"});
    row("line breaks in quotes", "'a\nb' \"c\nd\"", {"a\nb", "c\nd"});
    row("bytes beyond ASCII",
        "gr\xc3\xb6\xc3\x9f"
        "er \xff\x80",
        {"gr\xc3\xb6\xc3\x9f"
         "er",
         "\xff\x80"});
    row("nothing is expanded", "$HOME *", {"$HOME", "*"});
}

void TestShellQuoting::splitsALineIntoWords()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArrayList, words);
    const auto parsed = parseCommandLine(line);
    QVERIFY(parsed.error == Error::None);
    QCOMPARE(parsed.errorPosition, -1);
    QCOMPARE(parsed.words, words);
}

void TestShellQuoting::saysWhatIsNotClosed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("position");

    QTest::newRow("single quote") << QByteArray("a 'b \"") << Error::UnclosedSingleQuote << 2;
    QTest::newRow("single quote after an escape")
        << QByteArray("'a\\' 'b") << Error::UnclosedSingleQuote << 5;
    QTest::newRow("double quote") << QByteArray("a \"b '") << Error::UnclosedDoubleQuote << 2;
    QTest::newRow("escaped closing quote") << QByteArray("\"a\\\"") << Error::UnclosedDoubleQuote << 0;
    QTest::newRow("backslash in double quotes") << QByteArray("\"a\\") << Error::UnclosedDoubleQuote << 0;
    QTest::newRow("backslash") << QByteArray("a b\\") << Error::TrailingBackslash << 3;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << Error::NulByte << 1;
    QTest::newRow("quoted NUL") << QByteArray("'\0'", 3) << Error::NulByte << 1;
}

void TestShellQuoting::saysWhatIsNotClosed()
{
    QFETCH(QByteArray, line);
    QFETCH(Error, error);
    QFETCH(int, position);
    const auto parsed = parseCommandLine(line);
    QVERIFY(parsed.error == error);
    QCOMPARE(parsed.errorPosition, position);
}

void TestShellQuoting::noticesShellSyntax_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("hasShellSyntax");

    for (const char* line :
         {"a | b",   "a|b",    "a && b",  "a & ",        "a; b",         "a > f",    "a 2>&1",
          "a <f",    "(a)",    "echo $A", "echo \"$A\"", "echo \"`a`\"", "echo `a`", "*.txt",
          "a?",      "[ab]",   "a[0-9]",  "# a",         "a #b",         "~/a",      "a ~",
          "A=1",     "A=1 b",  "_a1=",    "! a",         "{ a",          "if a",     "while a",
          "a {b,c}", "{1..3}", "x{a,b}y", "a\nb",        "a 'b'\n c"})
        QTest::newRow(line) << QByteArray(line) << true;
    for (const char* line :
         {"",       "a",         "a b",   "'a | b'",  "a\\|b", "\"a;b\"", "'$A'",      "\"\\$A\"",
          "\\$A",   "'*'",       "a[b",   "a]",       "[ a ]", "a#b",     "a~b",       "HEAD~1",
          "''#",    "b A=1",     "'A'=1", "\"A=1\"",  "1A=1",  "=1",      "a-b=1",     "'if' a",
          "i\\f a", "a if",      "{i}",   "a{i}b",    "{}",    "a {} b",  "stash@{0}", "a,b",
          "1..3",   "a '{b,c}'", "\na\n", "a \\\n b", "!a",    "a!",      "%",         "a@b:c/d+e^f"})
        QTest::newRow(line) << QByteArray(line) << false;
}

void TestShellQuoting::noticesShellSyntax()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, hasShellSyntax);
    const auto parsed = parseCommandLine(line);
    QVERIFY(parsed.error == Error::None);
    QCOMPARE(parsed.hasShellSyntax, hasShellSyntax);
}

void TestShellQuoting::quotesNoMoreThanNeeded_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArray>("line");

    const auto row = [](const char* name, const QByteArrayList& words, const QByteArray& line) {
        QTest::newRow(name) << words << line;
    };
    row("nothing", {}, "");
    row("plain words", {"make", "-j2", "CC=gcc", "a/b.c", "x@y:1,2+3%_^"},
        "make -j2 CC=gcc a/b.c x@y:1,2+3%_^");
    row("beyond ASCII",
        {"gr\xc3\xb6\xc3\x9f"
         "er"},
        "gr\xc3\xb6\xc3\x9f"
        "er");
    row("empty word", {"a", ""}, "a ''");
    row("blank", {"a b"}, "'a b'");
    row("line break", {"a\nb"}, "'a\nb'");
    row("apostrophe", {"it's"}, "\"it's\"");
    row("apostrophe and dollar", {"it's $1"}, R"('it'\''s $1')");
    row("double quote", {"a\"b"}, "'a\"b'");
    row("backslash", {"a\\b"}, "'a\\b'");
    row("placeholder", {"echo", "{i}", "{}", "log{i}.txt"}, "echo {i} {} log{i}.txt");
    row("brace expansion", {"echo", "{a,b}", "{1..3}"}, "echo '{a,b}' '{1..3}'");
    row("tilde", {"ls", "~", "~/a", "a~", "HEAD~1", "a=~"}, "ls '~' '~/a' a~ HEAD~1 'a=~'");
    row("comment", {"echo", "#a", "a#"}, "echo '#a' a#");
    row("test", {"[", "a", "]"}, "[ a ]");
    row("pattern", {"echo", "[a]", "*", "?"}, "echo '[a]' '*' '?'");
    row("assignment first", {"A=1", "A=1"}, "'A=1' A=1");
    row("reserved word first", {"if", "if"}, "'if' if");
}

void TestShellQuoting::quotesNoMoreThanNeeded()
{
    QFETCH(QByteArrayList, words);
    QFETCH(QByteArray, line);
    QCOMPARE(quoteCommandLine(words), line);
    QCOMPARE(parseCommandLine(line).words, words);
}

void TestShellQuoting::parsesWhatItQuoted()
{
    QVERIFY(rc::check("parse(quote(words)) is the words, without shell syntax", [] {
        const QByteArrayList words = anyWords();
        const auto parsed = parseCommandLine(quoteCommandLine(words));
        RC_ASSERT(parsed.error == Error::None);
        RC_ASSERT(parsed.words == words);
        RC_ASSERT(!parsed.hasShellSyntax);
        for (const QByteArray& word : words)
            RC_ASSERT(parseCommandLine(quoteWord(word)).words == QByteArrayList{word});
    }));
}

void TestShellQuoting::quotesWhatItParsed()
{
    int split = 0;
    QVERIFY(rc::check("parse(quote(parse(line))) is parse(line)", [&split] {
        const auto parsed = parseCommandLine(QByteArray::fromStdString(*anyText()));
        if (parsed.error != Error::None)
            return;
        ++split;
        RC_ASSERT(parseCommandLine(quoteCommandLine(parsed.words)).words == parsed.words);
    }));
    QVERIFY(split > 0);
}

QTEST_APPLESS_MAIN(TestShellQuoting)
#include "tst_shellquoting.moc"
