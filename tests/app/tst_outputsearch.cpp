// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputsearch.h"
#include "output/outputstore.h"
#include "output/rowmatches.h"
#include "output/rowtext.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using brood::OutputRow;
using brood::OutputSearch;
using brood::OutputStore;
using brood::OutputStream;
using brood::SearchPattern;
using brood::SearchRequest;
using brood::TextMatcher;

namespace {

void write(OutputStore& store, std::string_view text, OutputStream stream = OutputStream::Out)
{
    store.write({.child = 1, .stream = stream, .at = {}, .bytes = std::as_bytes(std::span(text))});
}

SearchRequest literal(const QString& text)
{
    return {.matcher = TextMatcher::compile({.text = text, .isCaseSensitive = true}).matcher,
            .stream = {},
            .isInverted = false};
}

SearchRequest expression(const QString& text)
{
    return {.matcher =
                TextMatcher::compile({.text = text, .isRegularExpression = true, .isCaseSensitive = true})
                    .matcher,
            .stream = {},
            .isInverted = false};
}

[[nodiscard]] bool finish(OutputSearch& search, const OutputStore& store)
{
    return QTest::qWaitFor(
        [&] {
            const auto progress = search.progress();
            return progress.isUpToDate && progress.searchedRows == store.totals().completeRows;
        },
        60'000);
}

std::vector<std::uint64_t> rowsOf(const OutputSearch& search)
{
    return search.rows().rows(0, 1'000'000);
}

using Rows = std::vector<std::uint64_t>;

QString textOf(const OutputStore& store, const OutputRow& row)
{
    return brood::readRowText(store, row);
}

/// Looks through each line as a whole, and counts its matches where they begin.
std::vector<std::uint64_t> naiveCounts(const OutputStore& store, const TextMatcher& matcher)
{
    const OutputStore::Totals totals = store.totals();
    const auto rows = store.rows(0, static_cast<std::size_t>(totals.endRow()));
    std::vector<std::uint64_t> counts(rows.size());
    for (std::size_t first = 0; first < rows.size(); ++first) {
        if (rows[first].isContinuation)
            continue;
        std::vector<std::size_t> pieces{first};
        std::vector<qsizetype> ends;
        QString line = textOf(store, rows[first]);
        ends.push_back(line.size());
        for (std::size_t next = first + 1; next < rows.size(); ++next) {
            const OutputRow& before = rows[pieces.back()];
            if (!rows[next].isContinuation || rows[next].source != before.source ||
                rows[next].begin != before.end)
                continue;
            pieces.push_back(next);
            line += textOf(store, rows[next]);
            ends.push_back(line.size());
        }
        for (const TextMatcher::Range& match : matcher.findAll(line)) {
            const auto piece = std::upper_bound(ends.begin(), ends.end(), match.start) - ends.begin();
            ++counts[pieces[static_cast<std::size_t>(piece)]];
        }
    }
    counts.resize(static_cast<std::size_t>(totals.completeRows));
    return counts;
}

std::vector<std::uint64_t> countsOf(const OutputSearch& search, const OutputStore& store)
{
    const brood::MatchCounts counts = search.counts();
    std::vector<std::uint64_t> rows(static_cast<std::size_t>(store.totals().completeRows));
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = counts.before(row + 1) - counts.before(row);
    return rows;
}

std::vector<std::uint64_t> countsRowByRow(const OutputStore& store, const TextMatcher& matcher)
{
    std::vector<std::uint64_t> counts;
    for (const OutputRow& row : store.rows(0, static_cast<std::size_t>(store.totals().completeRows)))
        counts.push_back(brood::findMatches(store, row, matcher).ranges.size());
    return counts;
}

OutputStore::Options inMemory()
{
    return {.directory = {}, .memoryLimit = 100'000'000, .keepBytes = {}};
}

} // namespace

class TestOutputSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRowsOfAllSources();
    void findsRowsOfOneStream();
    void findsAllRowsWithoutAPattern();
    void findsRowsThatDoNotMatch();
    void searchesWhatIsShown_data();
    void searchesWhatIsShown();
    void goesOnWhileMoreComes();
    void isUpToDateOnlyWithTheNewestRows();
    void leavesOpenRowsAlone();
    void forgetsWhatTheStoreDropped();
    void searchesLinesThatWereCut();
    void findsWhatLookingAtEachLineFinds();
    void matchesAcrossCuts_data();
    void matchesAcrossCuts();
    void linesAreCutAnywhere();
    void partsMatchesOfARunSomehow();
    void countsAMillionMatchesInALine();
    void longMatchesEndAtCuts();
    void findsAcrossOtherOutput();
    void waitsForNothingBehindACut();
    void forgetsWhatStoodBeforeACut();
    void countsRowsOverManyBlocks_data();
    void countsRowsOverManyBlocks();
    void manyHitsAreLight();
    void cancelsAtOnce();
    void saysSoWhenThereIsNothing();
};

void TestOutputSearch::findsRowsOfAllSources()
{
    OutputStore store;
    write(store, "one\ntwo\n");
    write(store, "two\nthree two two\n", OutputStream::Err);
    write(store, "two");
    write(store, "\n");
    OutputSearch search(store, literal(QStringLiteral("two")));
    QVERIFY(finish(search, store));
    QCOMPARE(rowsOf(search), (Rows{1, 2, 3, 4}));
    QCOMPARE(search.progress().matchingRows, std::uint64_t{4});
    QCOMPARE(search.progress().matches, std::uint64_t{5});
    QCOMPARE(search.progress().searchedBytes, std::uint64_t{30});
}

void TestOutputSearch::findsRowsOfOneStream()
{
    OutputStore store;
    write(store, "a\n");
    write(store, "a\nb\n", OutputStream::Err);
    write(store, "a\n");
    SearchRequest request = literal(QStringLiteral("a"));
    request.stream = OutputStream::Err;
    OutputSearch search(store, request);
    QVERIFY(finish(search, store));
    QCOMPARE(rowsOf(search), (Rows{1}));
}

void TestOutputSearch::findsAllRowsWithoutAPattern()
{
    OutputStore store;
    write(store, "a\n");
    write(store, "a\nb\n", OutputStream::Err);
    write(store, "a\n");
    OutputSearch search(store, {.matcher = nullptr, .stream = OutputStream::Err, .isInverted = false});
    QVERIFY(finish(search, store));
    QCOMPARE(rowsOf(search), (Rows{1, 2}));
    QCOMPARE(search.progress().matches, std::uint64_t{2});
}

void TestOutputSearch::findsRowsThatDoNotMatch()
{
    OutputStore store;
    write(store, "a\nb\nc\na\nb\n");
    SearchRequest request = literal(QStringLiteral("a"));
    request.isInverted = true;
    OutputSearch search(store, request);
    QVERIFY(finish(search, store));
    QCOMPARE(rowsOf(search), (Rows{1, 2, 4}));
    QCOMPARE(search.progress().matches, std::uint64_t{3});
}

void TestOutputSearch::searchesWhatIsShown_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isFound");

    const auto add = [](const char* name, const char* pattern, const char* row, bool isFound) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QByteArray(row) << isFound;
    };
    add("within colours", "^error: it", "\033[1;31merror\033[0m: \033[mit", true);
    add("the escape sequence", "31", "\033[31mx\033[0m", false);
    add("written over", "10%", "10%\r20%", false);
    add("what was written over it", "^20%$", "10%\r20%", true);
    add("erased", "long", "a long line\r\033[Kshort", false);
    add("CR LF", "end$", "the end\r", true);
    add("colours and CR LF", "end$", "\033[32mthe end\033[0m\r", true);
    add("backspace", "^ac$", "ab\bc", true);
    add("title", "title", "\033]0;title\atext", false);
    add("after a title", "^text$", "\033]0;title\atext", true);
    add("link", "^here$", "\033]8;;http://x\033\\here\033]8;;\033\\", true);
    add("invalid UTF-8",
        "^a\xef\xbf\xbd"
        "b$",
        "a\xff"
        "b",
        true);
    add("dot on invalid UTF-8", "^a.b$",
        "a\xff"
        "b",
        true);
    add("control picture", "^a\u2407b$", "a\ab", true);
    add("umlaut", "^ä+$", "ää", true);
    add("unfinished sequence", "^a$", "a\033[3", true);
    add("TAB", "a\\tb", "a\tb", true);
}

void TestOutputSearch::searchesWhatIsShown()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, row);
    QFETCH(bool, isFound);
    OutputStore store;
    write(store, "first 1x23\n");
    write(store, row.toStdString() + "\n");
    write(store, "last 1x23\n");
    OutputSearch search(store, expression(pattern));
    QVERIFY(finish(search, store));
    QCOMPARE(rowsOf(search), isFound ? Rows{1} : Rows{});
}

void TestOutputSearch::goesOnWhileMoreComes()
{
    OutputStore store;
    OutputSearch search(store, literal(QStringLiteral("7")));
    std::string expected;
    Rows rows;
    for (std::uint64_t number = 0; number < 5000; ++number) {
        const std::string line = std::to_string(number) + "\n";
        write(store, line, number % 3 == 0 ? OutputStream::Err : OutputStream::Out);
        if (line.find('7') != std::string::npos)
            rows.push_back(number);
        if (number % 1000 == 999) {
            QVERIFY(finish(search, store));
            QCOMPARE(rowsOf(search), rows);
        }
    }
}

void TestOutputSearch::isUpToDateOnlyWithTheNewestRows()
{
    OutputStore store;
    write(store, "one\n");
    const OutputSearch search(store, literal(QStringLiteral("two")));
    QTRY_VERIFY(search.progress().isUpToDate);
    // Between two looks of the search.
    write(store, "two\n");
    QVERIFY(!search.progress().isUpToDate);
    QTRY_VERIFY(search.progress().isUpToDate);
    QCOMPARE(search.progress().matches, std::uint64_t{1});
    QVERIFY(search.rows().contains(1));
}

void TestOutputSearch::leavesOpenRowsAlone()
{
    OutputStore store;
    write(store, "a\nab");
    OutputSearch search(store, literal(QStringLiteral("a")));
    QVERIFY(finish(search, store));
    QCOMPARE(rowsOf(search), (Rows{0}));
    write(store, "c\n");
    QVERIFY(finish(search, store));
    QCOMPARE(rowsOf(search), (Rows{0, 1}));
}

void TestOutputSearch::forgetsWhatTheStoreDropped()
{
    const QTemporaryDir directory;
    OutputStore store({.directory = directory.filePath(QStringLiteral("output")).toStdString(),
                       .memoryLimit = 1024,
                       .keepBytes = 1'000'000});
    OutputSearch search(store, literal(QStringLiteral("row")));
    std::uint64_t written = 0;
    for (int round = 0; round < 50; ++round) {
        std::string text;
        for (int line = 0; line < 5000; ++line)
            text += "row " + std::to_string(written++) + "\n";
        write(store, text);
    }
    QVERIFY(store.totals().firstRow > 0);
    QVERIFY(finish(search, store));
    const auto rows = search.rows();
    QCOMPARE(rows.at(0), store.totals().firstRow);
    QCOMPARE(rows.count(), written - store.totals().firstRow);
}

void TestOutputSearch::searchesLinesThatWereCut()
{
    OutputStore store({.directory = {}, .memoryLimit = 10'000'000, .keepBytes = {}});
    std::string line(300'000, 'x');
    line.replace(250'000, 6, "needle");
    write(store, "before\n" + line + "\nneedle\n");
    const auto rows = store.rows(0, 100);
    QVERIFY(rows.size() > 5);
    Rows expected;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].begin <= 7 + 250'000 && rows[row].end >= 7 + 250'006)
            expected.push_back(row);
    }
    expected.push_back(rows.size() - 1);
    QCOMPARE(expected.size(), std::size_t{2});
    OutputSearch search(store, literal(QStringLiteral("needle")));
    QVERIFY(finish(search, store));
    QCOMPARE(rowsOf(search), expected);
}

void TestOutputSearch::findsWhatLookingAtEachLineFinds()
{
    QVERIFY(rc::check("the same as line by line", [] {
        const auto piece =
            rc::gen::elementOf(std::vector<std::string>{"a", "b", "ab", "\n", "\n", "\033[1m", "\033[", "\r",
                                                        "\b", "ä", "\xff", "x", "7", "\t", "\a", "\r\n"});
        OutputStore store({.directory = {}, .memoryLimit = 100'000'000, .keepBytes = {}});
        for (int write_ = 0; write_ < 20; ++write_) {
            std::string text;
            for (const std::string& part : *rc::gen::container<std::vector<std::string>>(piece))
                text += part;
            if (*rc::gen::inRange(0, 20) == 0)
                text += std::string(100'000, 'y');
            write(store, text, *rc::gen::element(OutputStream::Out, OutputStream::Err));
        }
        const auto request = expression(*rc::gen::elementOf(std::vector<QString>{
            QStringLiteral("ab"), QStringLiteral("a.b?$"), QStringLiteral("^\\w+"), QStringLiteral("ä|7")}));
        OutputSearch search(store, request);
        RC_ASSERT(finish(search, store));
        RC_ASSERT(countsOf(search, store) == naiveCounts(store, *request.matcher));
        RC_ASSERT(countsOf(search, store) == countsRowByRow(store, *request.matcher));
    }));
}

void TestOutputSearch::matchesAcrossCuts_data()
{
    QTest::addColumn<SearchPattern>("pattern");
    QTest::addColumn<QByteArray>("atCut");
    QTest::addColumn<int>("shift"); ///< Of the text, to the left of the cut.
    QTest::addColumn<int>("matches");
    const auto add = [](const char* name, const char* pattern, const char* atCut, int shift, int matches,
                        bool isExpression = true) {
        QTest::newRow(name) << SearchPattern{.text = QString::fromUtf8(pattern),
                                             .isRegularExpression = isExpression,
                                             .isCaseSensitive = true}
                            << QByteArray(atCut) << shift << matches;
    };
    add("text", "NEEDLE", "NEEDLE", 3, 1, false);
    add("text, before", "NEEDLE", "NEEDLE", 6, 1, false);
    add("text, behind", "NEEDLE", "NEEDLE", 0, 1, false);
    add("three texts", "NEEDLE", "NEEDLENEEDLENEEDLE", 8, 3, false);
    add("expression", "N[E]+DLE", "NEEDLE", 3, 1);
    add("words", "NEEDLE|LEAF", "NEEDLEAF", 5, 1);
    add("begin", "^NEEDLE", "NEEDLE", 0, 0);
    add("begin of all", "^.", "NEEDLE", 0, 1);
    add("end", "NEEDLE$", "NEEDLE", 6, 0);
    add("end of all", ".$", "NEEDLE", 6, 1);
    add("word begins", "\\bNEEDLE", "NEEDLE", 0, 0);
    add("word ends", "NEEDLE\\b", "NEEDLE", 6, 0);
    add("word", "\\bNEEDLE\\b", " NEEDLE ", 4, 1);
    add("word before", "\\bNEEDLE\\b", " NEEDLE ", 7, 1);
    add("word behind", "\\bNEEDLE\\b", " NEEDLE ", 1, 1);
    add("no border", "\\BNEEDLE", "NEEDLE", 0, 1);
    add("looking back", "(?<=ab)NEEDLE", "abNEEDLE", 2, 1);
    add("looking back in vain", "(?<!b)NEEDLE", "abNEEDLE", 2, 0);
    add("looking ahead", "NEEDLE(?=ab)", "NEEDLEab", 6, 1);
    add("characters", "ä€😀", "ä€😀", 1, 1);
    add("characters, later", "ä€😀", "ä€😀", 4, 1);
    add("characters, last", "ä€😀", "ä€😀", 7, 1);
    add("colours", "NEEDLE", "NEE\x1b[31mDLE", 5, 1);
    add("colours, earlier", "NEEDLE", "N\x1b[31mEED\x1b[0mLE", 8, 1);
    add("invalid",
        "N\xef\xbf\xbd"
        "E",
        "N\xff"
        "E",
        1, 1);
    add("long", "N-{4000}E", ("N" + std::string(4000, '-') + "E").c_str(), 2000, 1);
}

void TestOutputSearch::matchesAcrossCuts()
{
    QFETCH(SearchPattern, pattern);
    QFETCH(QByteArray, atCut);
    QFETCH(int, shift);
    QFETCH(int, matches);
    OutputStore store(inMemory());
    const std::size_t block = OutputStore::blockBytes;
    const std::string before(3 * block - static_cast<std::size_t>(shift), 'x');
    write(store, before + atCut.toStdString() + std::string(100'000, 'y') + "\nlast\n");
    for (const std::uint64_t row : {2U, 3U})
        QVERIFY(store.rows(row, 1).front().isContinuation);
    const SearchRequest request{
        .matcher = TextMatcher::compile(pattern).matcher, .stream = {}, .isInverted = false};
    OutputSearch search(store, request);
    QVERIFY(finish(search, store));
    auto expected = naiveCounts(store, *request.matcher);
    QCOMPARE(countsOf(search, store), expected);
    QCOMPARE(countsRowByRow(store, *request.matcher), expected);
    expected.pop_back(); // the last line
    QCOMPARE(std::accumulate(expected.begin(), expected.end(), 0), matches);
}

void TestOutputSearch::linesAreCutAnywhere()
{
    QVERIFY(rc::check("as in whole lines", [] {
        const auto piece = rc::gen::elementOf(std::vector<std::string>{
            "ab", "a", "b", " ", "ä", "€", "😀", "\x1b[1m", "\x1b]0;t\a", "\xff", "\t", "-", "needle", "\n"});
        OutputStore store(inMemory());
        for (std::size_t length = 0; length < 300'000;) {
            std::string text(*rc::gen::inRange<std::size_t>(0, 40'000), *rc::gen::element('y', '.', ' '));
            for (const std::string& part : *rc::gen::container<std::vector<std::string>>(60, piece))
                text += part;
            // Up to where a line may be cut.
            if (*rc::gen::inRange(0, 3) > 0)
                text.insert(0,
                            3 * OutputStore::blockBytes - (length + text.size()) % OutputStore::blockBytes +
                                *rc::gen::inRange<std::size_t>(0, 100),
                            *rc::gen::element('y', ' '));
            length += text.size();
            write(store, text);
        }
        const SearchPattern pattern{
            .text = *rc::gen::elementOf(std::vector<QString>{
                QStringLiteral("needle"), QStringLiteral("ab"), QStringLiteral("ab-?"), QStringLiteral("^."),
                QStringLiteral("[^y]$"), QStringLiteral("\\bab"), QStringLiteral("b\\b"),
                QStringLiteral("(?<=ä)a"), QStringLiteral("€|😀b"), QStringLiteral("a(?!b)"),
                QStringLiteral("\\bneedle\\b"), QStringLiteral("[^y. ]b")}),
            .isRegularExpression = true,
            .isCaseSensitive = *rc::gen::arbitrary<bool>(),
            .wholeWords = *rc::gen::arbitrary<bool>()};
        const SearchRequest request{
            .matcher = TextMatcher::compile(pattern).matcher, .stream = {}, .isInverted = false};
        OutputSearch search(store, request);
        RC_ASSERT(finish(search, store));
        RC_LOG() << pattern.text.toStdString() << pattern.wholeWords;
        RC_ASSERT(countsOf(search, store) == naiveCounts(store, *request.matcher));
        RC_ASSERT(countsOf(search, store) == countsRowByRow(store, *request.matcher));
    }));
}

/// Where the matches of a row depend on all that came before, there may be one less at a cut. But all agree.
void TestOutputSearch::partsMatchesOfARunSomehow()
{
    OutputStore store(inMemory());
    std::string words;
    while (words.size() < 400'000)
        words += "ab cde f ";
    write(store, std::string(400'000, 'x') + "\n" + words + "\n");
    const auto rows = store.rows(0, 1000);
    for (const QString& pattern :
         {QStringLiteral("xxx"), QStringLiteral("\\w+ \\w+"), QStringLiteral("x{5}|f a")}) {
        const SearchRequest request = expression(pattern);
        OutputSearch search(store, request);
        QVERIFY(finish(search, store));
        QCOMPARE(countsOf(search, store), countsRowByRow(store, *request.matcher));
        const auto naive = naiveCounts(store, *request.matcher);
        const auto whole = std::accumulate(naive.begin(), naive.end(), std::uint64_t{0});
        QVERIFY(search.progress().matches <= whole + rows.size());
        QVERIFY(search.progress().matches + rows.size() >= whole);
        qsizetype over = 0;
        for (const OutputRow& row : rows) {
            const brood::RowMatches matches = brood::findMatches(store, row, *request.matcher);
            QCOMPARE(matches.before, over);
            for (const TextMatcher::Range& match : matches.ranges) {
                QVERIFY(match.start >= over);
                over = match.start + match.length;
            }
            over = std::max<qsizetype>(0, over - static_cast<qsizetype>(row.end - row.begin));
        }
        QCOMPARE(over, 0);
    }
}

void TestOutputSearch::countsAMillionMatchesInALine()
{
    OutputStore store(inMemory());
    std::string line;
    while (line.size() < 27'000'000)
        line += "abcdefghijklmnopqrstuvwxy z";
    write(store, line + '\n');
    for (const QString& pattern :
         {QStringLiteral("abcdefghijklmnopqrstuvwxy z"), QStringLiteral("a[bcde]+.*?z")}) {
        OutputSearch search(store, expression(pattern));
        QVERIFY(finish(search, store));
        QCOMPARE(search.progress().matches, std::uint64_t{1'000'000});
    }
    OutputSearch text(store, literal(QStringLiteral("abcdefghijklmnopqrstuvwxy z")));
    QVERIFY(finish(text, store));
    QCOMPARE(text.progress().matches, std::uint64_t{1'000'000});
    OutputSearch first(store, expression(QStringLiteral("^abc")));
    QVERIFY(finish(first, store));
    QCOMPARE(rowsOf(first), (Rows{0}));
}

/// No matter how long a match is, not more of the line than a row is looked at for it.
void TestOutputSearch::longMatchesEndAtCuts()
{
    OutputStore store(inMemory());
    write(store, std::string(300'000, 'x') + '\n');
    const SearchRequest request = expression(QStringLiteral("x+"));
    OutputSearch search(store, request);
    QVERIFY(finish(search, store));
    QCOMPARE(search.progress().matches, store.totals().completeRows);
    for (const OutputRow& row : store.rows(0, 100)) {
        const brood::RowMatches matches = brood::findMatches(store, row, *request.matcher);
        const auto length = static_cast<qsizetype>(row.end - row.begin);
        QCOMPARE(matches.rangesWithin(length), (std::vector<TextMatcher::Range>{{0, length}}));
    }
}

void TestOutputSearch::findsAcrossOtherOutput()
{
    OutputStore store(inMemory());
    const std::size_t cut = 3 * OutputStore::blockBytes;
    const std::string line = std::string(cut - 3, 'x') + "NEEDLE" + std::string(100'000, 'y') + "\n";
    for (std::size_t at = 0; at < line.size(); at += 4096) {
        write(store, std::string_view(line).substr(at, 4096));
        write(store, "NEED", OutputStream::Err);
        write(store, "LE\n", OutputStream::Err);
    }
    SearchRequest request = literal(QStringLiteral("NEEDLE"));
    request.stream = OutputStream::Out;
    OutputSearch search(store, request);
    QVERIFY(finish(search, store));
    QCOMPARE(search.progress().matches, std::uint64_t{1});
    const std::uint64_t found = rowsOf(search).front();
    QCOMPARE(store.rows(found, 1).front().end, cut);
    const auto behind = brood::rowBehindCut(store, found);
    QVERIFY(behind && *behind > found + 1);
    QCOMPARE(store.rows(*behind, 1).front().begin, cut);
    QCOMPARE(brood::findMatches(store, store.rows(found, 1).front(), *request.matcher).ranges.size(),
             std::size_t{1});
    const auto rest = brood::findMatches(store, store.rows(*behind, 1).front(), *request.matcher);
    QCOMPARE(rest.before, 3);
    QVERIFY(rest.ranges.empty());
    QVERIFY(!brood::rowBehindCut(store, store.totals().completeRows - 1));
}

/// A row that was cut is complete, and what its last match reaches into is known, although that row is open.
void TestOutputSearch::waitsForNothingBehindACut()
{
    OutputStore store(inMemory());
    const std::size_t cut = 3 * OutputStore::blockBytes;
    write(store, std::string(cut - 3, 'x') + "NEEDLE" + std::string(OutputStore::blockBytes - 3, 'y'));
    QCOMPARE(store.totals().openRows, std::uint64_t{1});
    QCOMPARE(store.rows(store.totals().completeRows, 1).front().begin, cut);
    const SearchRequest request = literal(QStringLiteral("NEEDLE"));
    OutputSearch search(store, request);
    QVERIFY(finish(search, store));
    QCOMPARE(search.progress().matches, std::uint64_t{1});
    const OutputRow open = store.rows(store.totals().completeRows, 1).front();
    QCOMPARE(brood::findMatches(store, open, *request.matcher).before, 3);
    // Now something else stands there. The match remains, up to the cut.
    write(store, "\rLEAF\n");
    QVERIFY(finish(search, store));
    QCOMPARE(search.progress().matches, std::uint64_t{1});
    QCOMPARE(countsRowByRow(store, *request.matcher), countsOf(search, store));
    const OutputRow row = store.rows(store.totals().completeRows - 1, 1).front();
    QCOMPARE(row.begin, cut);
    QCOMPARE(brood::findMatches(store, row, *request.matcher).before, 0);
}

void TestOutputSearch::forgetsWhatStoodBeforeACut()
{
    const QTemporaryDir directory;
    OutputStore store({.directory = directory.filePath(QStringLiteral("output")).toStdString(),
                       .memoryLimit = 1024,
                       .keepBytes = 1'000'000});
    const SearchRequest request = expression(QStringLiteral("^x|NEEDLE"));
    OutputSearch search(store, request);
    const std::string block(OutputStore::blockBytes - 6, 'x');
    for (int i = 0; i < 100; ++i)
        write(store, (i == 0 ? block + "xxx" : block) + "NEEDLE");
    QVERIFY(store.totals().firstRow > 0);
    QVERIFY(finish(search, store));
    const std::uint64_t first = store.totals().firstRow;
    const auto rows = store.rows(first, 100);
    QVERIFY(rows.size() > 10);
    QVERIFY(rows.front().isContinuation);
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        const brood::RowMatches matches = brood::findMatches(store, rows[i], *request.matcher);
        QCOMPARE(matches.ranges.size(), std::size_t{1});
        QCOMPARE(matches.before, i == 0 ? 0 : 3);
    }
}

void TestOutputSearch::countsRowsOverManyBlocks_data()
{
    QTest::addColumn<unsigned>("hitEach");
    QTest::addColumn<QByteArray>("inTheMiddle");
    QTest::newRow("few hits") << 1009U << QByteArray();
    QTest::newRow("many hits") << 2U << QByteArray();
    QTest::newRow("a line that is cut") << 11U << QByteArray(300'000, 'x');
    QTest::newRow("colours") << 11U << QByteArray("\x1b[31mred\x1b[0m");
    QTest::newRow("another attempt") << 11U << QByteArray("-");
}

/// Plain lines are counted by the index, and others by looking at them.
void TestOutputSearch::countsRowsOverManyBlocks()
{
    QFETCH(unsigned, hitEach);
    QFETCH(QByteArray, inTheMiddle);
    const QTemporaryDir directory;
    OutputStore store({.directory = directory.filePath(QStringLiteral("o")).toStdString(), .keepBytes = {}});
    std::string text;
    unsigned state = 1;
    for (unsigned line = 0; line < 60'000; ++line) {
        state = state * 1'664'525U + 1'013'904'223U;
        text += std::string(state >> 25U, 'x') + (line % hitEach == 0 ? "hit" : "") + '\n';
    }
    const std::size_t middle = text.find('\n', text.size() / 2) + 1;
    for (std::size_t at = 0; at < middle; at += 77'777)
        write(store, std::string_view(text).substr(at, std::min<std::size_t>(77'777, middle - at)));
    write(store, inTheMiddle.toStdString());
    if (inTheMiddle == "-")
        store.endChild(1);
    write(store, std::string_view(text).substr(middle));

    OutputSearch search(store, literal(QStringLiteral("hit")));
    QVERIFY(finish(search, store));
    Rows expected;
    std::string bytes;
    const auto rows = store.rows(0, 1'000'000);
    for (std::uint64_t row = 0; row < rows.size(); ++row) {
        bytes.resize(static_cast<std::size_t>(rows[row].end - rows[row].begin));
        QCOMPARE(store.read(rows[row].source, rows[row].begin, std::as_writable_bytes(std::span(bytes))),
                 bytes.size());
        if (bytes.ends_with("hit"))
            expected.push_back(row);
    }
    QCOMPARE(expected.size(), std::size_t{(60'000 + hitEach - 1) / hitEach});
    QCOMPARE(rowsOf(search), expected);
    QCOMPARE(search.progress().matches, std::uint64_t{expected.size()});
}

void TestOutputSearch::manyHitsAreLight()
{
    const QTemporaryDir directory;
    OutputStore store({.directory = directory.filePath(QStringLiteral("output")).toStdString(),
                       .memoryLimit = OutputStore::defaultMemoryLimit,
                       .keepBytes = {}});
    std::string text;
    for (int line = 0; line < 10'000; ++line)
        text += line % 2 == 0 ? "x\n" : "y\n";
    for (int round = 0; round < 200; ++round)
        write(store, text);
    OutputSearch search(store, literal(QStringLiteral("x")));
    QVERIFY(finish(search, store));
    QCOMPARE(search.rows().count(), std::uint64_t{1'000'000});
    QVERIFY2(search.rows().memoryBytes() < 4'000'000,
             qPrintable(QString::number(search.rows().memoryBytes())));
}

void TestOutputSearch::cancelsAtOnce()
{
    OutputStore store({.directory = {}, .memoryLimit = 100'000'000, .keepBytes = {}});
    std::string text;
    for (int line = 0; line < 300; ++line)
        text += std::string(60'000, 'a') + "x\n";
    write(store, text);
    // The first is all work for the store, the second backtracks as long as it may in each row.
    for (const QString& pattern : {QStringLiteral("aaax"), QStringLiteral("(a*)*\\1[bc]")}) {
        auto search = std::make_unique<OutputSearch>(store, expression(pattern));
        QTest::qWait(20);
        QElapsedTimer timer;
        timer.start();
        search.reset();
        // Far more than it takes, for machines that are busy with other tests.
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
}

void TestOutputSearch::saysSoWhenThereIsNothing()
{
    OutputStore store;
    OutputSearch search(store, literal(QStringLiteral("x")));
    QVERIFY(finish(search, store));
    QVERIFY(search.rows().isEmpty());
}

QTEST_GUILESS_MAIN(TestOutputSearch)
#include "tst_outputsearch.moc"
