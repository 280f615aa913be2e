// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchspec.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using brood::JobInputs;
using brood::LaunchSpec;

class TestJobInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesARowOfEachLine_data();
    void makesARowOfEachLine();
    void splitsLinesIntoColumns();
    void combinesListsTheLastVaryingFastest();
    void knowsWhatPlaceholdersStandFor();
    void hasEachCombinationOnce();
    void takesNoMoreThanThereIs();
    void knowsItsNames();
    void holdsAMillionLines();
    void expandsCommands_data();
    void expandsCommands();
    void quotesValuesForTheShell();
    void givesEachCopyItsRow();
    void copiesAreEqual();
};

namespace {

QByteArrayList allRows(const JobInputs& inputs)
{
    QByteArrayList rows;
    for (std::int64_t at = 0; at < inputs.rows(); ++at)
        rows += inputs.row(at).join('|');
    return rows;
}

} // namespace

void TestJobInputs::makesARowOfEachLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("end");
    QTest::addColumn<QByteArrayList>("rows");

    QTest::newRow("lines") << QByteArray("a\nb c\n") << '\n' << QByteArrayList{"a", "b c"};
    QTest::newRow("no line break at the end") << QByteArray("a\nb") << '\n' << QByteArrayList{"a", "b"};
    QTest::newRow("empty lines") << QByteArray("\n\na\n\nb\n\n") << '\n' << QByteArrayList{"a", "b"};
    QTest::newRow("nothing") << QByteArray() << '\n' << QByteArrayList();
    QTest::newRow("only line breaks") << QByteArray("\n\n") << '\n' << QByteArrayList();
    QTest::newRow("any bytes") << QByteArray(" \xff'\"$\t\r\n\\\n") << '\n'
                               << QByteArrayList{" \xff'\"$\t\r", "\\"};
    QTest::newRow("NUL") << QByteArray("a\nb\0c\0", 6) << '\0' << QByteArrayList{"a\nb", "c"};
}

void TestJobInputs::makesARowOfEachLine()
{
    QFETCH(QByteArray, text);
    QFETCH(char, end);
    QFETCH(QByteArrayList, rows);
    const JobInputs inputs = JobInputs::fromLines(text, {end, {}});
    QCOMPARE(allRows(inputs), rows);
    QCOMPARE(inputs.columns(), 1);
    QVERIFY(!inputs.isNone());
}

void TestJobInputs::splitsLinesIntoColumns()
{
    const JobInputs inputs = JobInputs::fromLines("a::b::c\nd\n::e:\n", {'\n', "::"});
    QCOMPARE(inputs.columns(), 3);
    QCOMPARE(allRows(inputs), (QByteArrayList{"a|b|c", "d||", "|e:|"}));
}

void TestJobInputs::combinesListsTheLastVaryingFastest()
{
    JobInputs inputs = JobInputs::fromLines("x,1\ny,2\n", {'\n', ","});
    inputs.combine(JobInputs::fromValues("n", {"a", "", "c"}));
    inputs.combine(JobInputs::fromValues("m", {"p", "q"}));
    QCOMPARE(allRows(inputs),
             (QByteArrayList{"x|1|a|p", "x|1|a|q", "x|1||p", "x|1||q", "x|1|c|p", "x|1|c|q", "y|2|a|p",
                             "y|2|a|q", "y|2||p", "y|2||q", "y|2|c|p", "y|2|c|q"}));
    inputs.combine(JobInputs::fromLines("\n"));
    QCOMPARE(inputs.rows(), 0);
    QVERIFY(!inputs.isNone());
    QVERIFY(JobInputs().isNone());
}

void TestJobInputs::knowsWhatPlaceholdersStandFor()
{
    JobInputs inputs = JobInputs::fromLines("x,1\n", {'\n', ","});
    inputs.combine(JobInputs::fromValues("size", {"a"}));
    QCOMPARE(inputs.columnOf("1"), std::optional(0));
    QCOMPARE(inputs.columnOf("2"), std::optional(1));
    QCOMPARE(inputs.columnOf("3"), std::optional(2));
    QCOMPARE(inputs.columnOf("size"), std::optional(2));
    for (const char* nothing : {"", "0", "4", "01", "1x", "-1", " 1", "99999999999999999999", "Size", "x"})
        QVERIFY2(!inputs.columnOf(nothing), nothing);
    QVERIFY(!JobInputs().columnOf("1"));
}

void TestJobInputs::hasEachCombinationOnce()
{
    QVERIFY(rc::check("the rows are the product of the lists, each once, the last varying fastest", [] {
        JobInputs inputs;
        std::size_t expected = 1;
        const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 5));
        const std::size_t lists = std::min<std::size_t>(sizes.size(), 5);
        for (std::size_t list = 0; list < lists; ++list) {
            QByteArrayList values;
            for (int value = 0; value < sizes[list]; ++value)
                values += QByteArray::number(value);
            inputs.combine(JobInputs::fromValues({}, values));
            expected *= static_cast<std::size_t>(sizes[list]);
        }
        if (lists == 0) {
            RC_ASSERT(inputs.isNone() && inputs.rows() == 0);
            return;
        }
        const QByteArrayList rows = allRows(inputs);
        RC_ASSERT(static_cast<std::size_t>(rows.size()) == expected);
        RC_ASSERT(std::is_sorted(rows.begin(), rows.end()));
        RC_ASSERT(std::set<QByteArray>(rows.begin(), rows.end()).size() == expected);
    }));
}

void TestJobInputs::takesNoMoreThanThereIs()
{
    JobInputs inputs;
    for (int i = 0; i < 64; ++i)
        inputs.combine(JobInputs::fromValues({}, {"0", "1", "2"}));
    QCOMPARE(inputs.rows(), JobInputs::mostRows);
    LaunchSpec spec;
    spec.jobs.inputs = inputs;
    spec.jobs.copies = brood::JobsSpec::most;
    QCOMPARE(spec.jobs.count(), std::numeric_limits<int>::max());
}

void TestJobInputs::knowsItsNames()
{
    for (const char* name : {"a", "I", "_", "size_2", "ii"})
        QVERIFY2(JobInputs::isName(name), name);
    for (const char* name : {"", "i", "2", "2a", "a-b", "a b", "\xc3\xa4", "a."})
        QVERIFY2(!JobInputs::isName(name), name);
}

void TestJobInputs::holdsAMillionLines()
{
    QByteArray text;
    for (int i = 0; i < 1'000'000; ++i)
        text += QByteArray::number(i) + '\n';
    const JobInputs inputs = JobInputs::fromLines(text);
    QCOMPARE(inputs.rows(), 1'000'000);
    QCOMPARE(inputs.row(0), QByteArrayList{"0"});
    QCOMPARE(inputs.row(999'999), QByteArrayList{"999999"});
}

void TestJobInputs::expandsCommands_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<QByteArrayList>("arguments");

    // The second row is "b c" and "{1}", with the parameter "x y".
    const auto row = [](const char* name, const QByteArrayList& command, const QByteArrayList& arguments) {
        QTest::newRow(name) << command << arguments;
    };
    row("nothing to replace", {"echo", "a"}, {"echo", "a", "b c", "{1}", "x y"});
    row("the number is no value", {"echo", "{i}"}, {"echo", "2", "b c", "{1}", "x y"});
    row("all, each an argument", {"echo", "{}", "-"}, {"echo", "b c", "{1}", "x y", "-"});
    row("all within a word", {"echo", "<{}>"}, {"echo", "<b c {1} x y>"});
    row("by number", {"echo", "{1}{3}", "a{1}z"}, {"echo", "b cx y", "ab cz"});
    row("by name", {"echo", "{size}.{i}"}, {"echo", "x y.2"});
    row("what was put in is not looked at again", {"echo", "{2}"}, {"echo", "{1}"});
    row("braces that name nothing", {"{4}", "{ 1}", "{", "}", "{other}", "{{1}}", "{{}", "{2"},
        {"{4}", "{ 1}", "{", "}", "{other}", "{b c}", "{b c {1} x y", "{2"});
    row("a shell's variable", {"sh", "-c", "${1} ${x:-{1}}"}, {"sh", "-c", "${1} ${x:-b c}"});
    row("only a shell's variable", {"${1}"}, {"${1}", "b c", "{1}", "x y"});
    row("as the program", {"{1}"}, {"b c"});
}

void TestJobInputs::expandsCommands()
{
    QFETCH(QByteArrayList, command);
    QFETCH(QByteArrayList, arguments);
    LaunchSpec spec;
    spec.command = command;
    spec.jobs.inputs = JobInputs::fromLines("a,1\nb c,{1}\n", {'\n', ","});
    spec.jobs.inputs.combine(JobInputs::fromValues("size", {"x y"}));
    QCOMPARE(spec.jobs.count(), 2);
    QCOMPARE(spec.argumentsFor(2), arguments);
}

void TestJobInputs::quotesValuesForTheShell()
{
    LaunchSpec spec;
    spec.shell = true;
    spec.command = {"cat", "{}", "| wc"};
    spec.jobs.inputs = JobInputs::fromValues({}, {"a b", "it's", "plain"});
    QCOMPARE(spec.argumentsFor(1).last(), QByteArray("cat 'a b' | wc"));
    QCOMPARE(spec.argumentsFor(2).last(), QByteArray("cat \"it's\" | wc"));
    QCOMPARE(spec.argumentsFor(3).last(), QByteArray("cat plain | wc"));
    spec.command = {"cat --"};
    QCOMPARE(spec.argumentsFor(1), (QByteArrayList{"/bin/sh", "-c", "cat -- 'a b'"}));
}

void TestJobInputs::givesEachCopyItsRow()
{
    LaunchSpec spec;
    spec.command = {"{i}{}"};
    spec.jobs.copies = 2;
    spec.jobs.inputs = JobInputs::fromValues({}, {"a", "b"});
    QCOMPARE(spec.jobs.count(), 4);
    QByteArrayList words;
    for (int child = 1; child <= 4; ++child)
        words += spec.argumentsFor(child);
    QCOMPARE(words, (QByteArrayList{"1a", "2b", "3a", "4b"}));
}

void TestJobInputs::copiesAreEqual()
{
    JobInputs inputs = JobInputs::fromValues("a", {"1", "2"});
    QVERIFY(inputs == JobInputs::fromValues("a", {"1", "2"}));
    QVERIFY(!(inputs == JobInputs::fromValues("b", {"1", "2"})));
    QVERIFY(!(inputs == JobInputs::fromValues("a", {"12", ""})));
    QVERIFY(!(inputs == JobInputs()));
    const JobInputs before = inputs;
    inputs.combine(JobInputs::fromValues("b", {"1"}));
    QVERIFY(!(inputs == before));
    QCOMPARE(before.columns(), 1);
}

QTEST_APPLESS_MAIN(TestJobInputs)
#include "tst_jobinputs.moc"
