// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputsearch.h"
#include "output/outputstore.h"
#include "output/terminalrow.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

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
    void findsWhatLookingAtEachRowFinds();
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

void TestOutputSearch::findsWhatLookingAtEachRowFinds()
{
    QVERIFY(rc::check("the same as row by row", [] {
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
        Rows expected;
        std::uint64_t matches = 0;
        const std::uint64_t count = store.totals().completeRows;
        const auto rows = store.rows(0, static_cast<std::size_t>(count));
        RC_ASSERT(rows.size() == count);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            std::vector<std::byte> bytes(static_cast<std::size_t>(rows[row].end - rows[row].begin));
            RC_ASSERT(store.read(rows[row].source, rows[row].begin, bytes) == bytes.size());
            const auto found = request.matcher->findAll(brood::decodeTerminalRow(bytes).text);
            matches += found.size();
            if (!found.empty())
                expected.push_back(row);
        }
        RC_ASSERT(rowsOf(search) == expected);
        RC_ASSERT(search.progress().matches == matches);
    }));
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
