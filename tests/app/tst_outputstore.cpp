// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logscript.h"
#include "output/outputstore.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>
#include <vector>

using brood::OutputRow;
using brood::OutputSegment;
using brood::OutputStore;
using brood::OutputStream;
using brood::test::LogComparison;
using brood::test::LogScript;
using brood::test::NaiveLog;
using std::chrono::milliseconds;

namespace {

constexpr std::size_t blockBytes = OutputStore::blockBytes;

void write(OutputStore& store, const std::string& text, int child = 1,
           OutputStream stream = OutputStream::Out, milliseconds at = milliseconds(7))
{
    store.write({child, stream, at, std::as_bytes(std::span(text))});
}

OutputStore::Options inMemory(std::size_t bytes)
{
    OutputStore::Options options;
    options.memoryLimit = bytes;
    return options;
}

std::string textOf(const OutputStore& store, const OutputRow& row)
{
    std::string text(row.end - row.begin, '\0');
    text.resize(store.read(row.source, row.begin, std::as_writable_bytes(std::span(text))));
    return text;
}

std::vector<std::string> texts(const OutputStore& store)
{
    std::vector<std::string> texts;
    for (const OutputRow& row : store.rows(store.totals().firstRow, 1000))
        texts.push_back(textOf(store, row));
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

class TestOutputStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void keepsBytesAsTheyCame();
    void ordersRowsByTheirCompletion();
    void countsLines_data();
    void countsLines();
    void endsTheLastLineWithTheAttempt();
    void tellsWhenRowsCame();
    void cutsLinesWithoutEnd();
    void keepsLinesThatWriteOver_data();
    void keepsLinesThatWriteOver();
    void cutsBehindACharacterOrSequence_data();
    void cutsBehindACharacterOrSequence();
    void numbersLinesNotRows();
    void knowsColoursAnywhere();
    void forgetsColoursWithTheAttempt();
    void givesSegmentsForASearch();
    void releasesBytesAsSoonAsTheyAreDealtWith();
    void passesOverEmptyPieces();
    void keepsTheNewestInMemory();
    void keepsTheNewestOfMany();
    void dropsARowThatNeverEnds();
    void keepsAShortenedRowShortWhenOthersGrow();
    void boundsVeryManySmallPieces();
    void answersAboutDroppedRowsWithNothing();
    void answersAtOnceInALineOf64MiB();
    void saysTheSameAsTheSimplestLog();
    void saysTheSameAsTheSimplestLogOfWhatIsLeft();
};

void TestOutputStore::beginsEmpty()
{
    const OutputStore store;
    QCOMPARE(store.totals().bytes, std::uint64_t{0});
    QCOMPARE(store.totals().endRow(), std::uint64_t{0});
    QVERIFY(store.rows(0, 10).empty());
    QVERIFY(store.sources().empty());
    QVERIFY(store.segments(0, 10, 1000).empty());
    QCOMPARE(store.rowAt(milliseconds(0)), std::uint64_t{0});
    QCOMPARE(store.rowOfLine(1), std::uint64_t{0});
    QCOMPARE(store.extent(0), (std::pair<std::uint64_t, std::uint64_t>(0, 0)));
    std::byte byte{};
    QCOMPARE(store.read(3, 0, std::span(&byte, 1)), std::size_t{0});
    QVERIFY(store.styleAt({}) == brood::TextStyle());
}

void TestOutputStore::keepsBytesAsTheyCame()
{
    OutputStore store;
    const std::string strange("a\0b\xff\r\n\x1b[", 8);
    write(store, strange);
    write(store, "oops", 3, OutputStream::Err);
    QCOMPARE(store.sources().size(), std::size_t{2});
    QVERIFY(store.sources()[1] == (brood::OutputSource{3, OutputStream::Err}));
    std::string bytes(100, '\0');
    bytes.resize(store.read(0, 0, std::as_writable_bytes(std::span(bytes))));
    QCOMPARE(bytes, strange);
    QCOMPARE(texts(store), (Texts{strange.substr(0, 5), strange.substr(6), "oops"}));
    QCOMPARE(store.totals().bytes, std::uint64_t{12});
}

void TestOutputStore::ordersRowsByTheirCompletion()
{
    OutputStore store;
    write(store, "out begins");
    write(store, "err\n", 1, OutputStream::Err);
    QCOMPARE(texts(store), (Texts{"err", "out begins"}));
    write(store, "other child", 2);
    QCOMPARE(texts(store), (Texts{"err", "out begins", "other child"}));
    write(store, " and goes on\nnext");
    QCOMPARE(texts(store), (Texts{"err", "out begins and goes on", "other child", "next"}));
    QCOMPARE(store.totals().completeRows, std::uint64_t{2});
    QCOMPARE(store.totals().openRows, std::uint64_t{2});
    QVERIFY(store.rows(2, 1).front().isOpen);
    QVERIFY(!store.rows(1, 1).front().isOpen);
}

void TestOutputStore::countsLines_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<int>("lines");

    QTest::newRow("none") << QByteArrayList() << 0;
    QTest::newRow("open line") << QByteArrayList{"a"} << 1;
    QTest::newRow("line") << QByteArrayList{"a\n"} << 1;
    QTest::newRow("line in pieces") << QByteArrayList{"a", "b", "\n"} << 1;
    QTest::newRow("line and open line") << QByteArrayList{"a\nb"} << 2;
    QTest::newRow("empty lines") << QByteArrayList{"\n\n", "\n"} << 3;
    QTest::newRow("carriage returns") << QByteArrayList{"10%\r20%\r"} << 1;
    QTest::newRow("long line") << QByteArrayList{QByteArray(1'000'000, 'x')} << 1;
}

void TestOutputStore::countsLines()
{
    QFETCH(QByteArrayList, pieces);
    QFETCH(int, lines);
    OutputStore store(inMemory(10'000'000));
    for (const QByteArray& piece : pieces)
        write(store, piece.toStdString());
    QCOMPARE(store.totals().lines, static_cast<std::uint64_t>(lines));
}

void TestOutputStore::endsTheLastLineWithTheAttempt()
{
    OutputStore store;
    write(store, "failed");
    write(store, "oops\n", 1, OutputStream::Err);
    write(store, "other", 2);
    store.endChild(1);
    store.endChild(1);
    store.endChild(77);
    QCOMPARE(store.totals().completeRows, std::uint64_t{2});
    QCOMPARE(store.totals().lines, std::uint64_t{3});
    write(store, "again");
    QCOMPARE(texts(store), (Texts{"oops", "failed", "other", "again"}));
    QVERIFY(!store.rows(1, 1).front().hasNewline);
    QVERIFY(!store.rows(1, 1).front().isOpen);
    QCOMPARE(store.totals().lines, std::uint64_t{4});
}

void TestOutputStore::tellsWhenRowsCame()
{
    OutputStore store;
    write(store, "a\nb", 1, OutputStream::Out, milliseconds(10));
    write(store, "c\n", 2, OutputStream::Out, milliseconds(20));
    write(store, "b\nd", 1, OutputStream::Out, milliseconds(30));
    const auto rows = store.rows(0, 10);
    QCOMPARE(rows.size(), std::size_t{4});
    QVERIFY(rows[0].at == milliseconds(10));
    QVERIFY(rows[1].at == milliseconds(20));
    QVERIFY(rows[2].at == milliseconds(30));
    QVERIFY(rows[3].at == milliseconds(30));
    QVERIFY(store.totals().lastAt == milliseconds(30));
    QCOMPARE(store.rowAt(milliseconds(0)), std::uint64_t{0});
    QCOMPARE(store.rowAt(milliseconds(10)), std::uint64_t{0});
    QCOMPARE(store.rowAt(milliseconds(11)), std::uint64_t{1});
    QCOMPARE(store.rowAt(milliseconds(30)), std::uint64_t{2});
    QCOMPARE(store.rowAt(milliseconds(31)), std::uint64_t{4});
}

void TestOutputStore::cutsLinesWithoutEnd()
{
    OutputStore store(inMemory(10'000'000));
    write(store, "begin\n" + std::string(3 * blockBytes, 'x') + "\nend\n");
    const auto rows = store.rows(0, 10);
    QCOMPARE(rows.size(), std::size_t{5});
    QCOMPARE(rows[1].begin, std::uint64_t{6});
    QCOMPARE(rows[1].end, std::uint64_t{blockBytes});
    QVERIFY(!rows[1].hasNewline);
    QVERIFY(!rows[1].isContinuation);
    QCOMPARE(rows[2].begin, std::uint64_t{blockBytes});
    QVERIFY(rows[2].isContinuation);
    // The block in which the line ends belongs to the row before.
    QCOMPARE(rows[3].begin, std::uint64_t{2 * blockBytes});
    QCOMPARE(rows[3].end, std::uint64_t{3 * blockBytes + 6});
    QVERIFY(rows[3].hasNewline);
    QVERIFY(!rows[4].isContinuation);
}

void TestOutputStore::keepsLinesThatWriteOver_data()
{
    QTest::addColumn<QByteArray>("overwrite");
    QTest::newRow("carriage return") << QByteArray("\r");
    QTest::newRow("backspace") << QByteArray("\b");
    QTest::newRow("cursor back") << QByteArray("\x1b[3D");
}

void TestOutputStore::keepsLinesThatWriteOver()
{
    QFETCH(QByteArray, overwrite);
    OutputStore store(inMemory(10'000'000));
    std::string bar;
    while (bar.size() < 5 * blockBytes)
        bar += std::string(1000, '=') + overwrite.toStdString();
    write(store, bar);
    QCOMPARE(store.totals().endRow(), std::uint64_t{1});
    write(store, "\n");
    QCOMPARE(store.totals().endRow(), std::uint64_t{1});
    QCOMPARE(store.rows(0, 1).front().end, std::uint64_t{bar.size()});
}

void TestOutputStore::cutsBehindACharacterOrSequence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("before"); // How many of them stand before the block's beginning.
    QTest::addColumn<int>("shift");

    QTest::newRow("two bytes") << QByteArray("ä") << 1 << 1;
    QTest::newRow("three bytes, one before") << QByteArray("€") << 1 << 2;
    QTest::newRow("three bytes, two before") << QByteArray("€") << 2 << 1;
    QTest::newRow("four bytes") << QByteArray("🙂") << 1 << 3;
    QTest::newRow("whole before") << QByteArray("🙂") << 4 << 0;
    QTest::newRow("whole behind") << QByteArray("🙂") << 0 << 0;
    QTest::newRow("no UTF-8") << QByteArray("\xff\x80\x80") << 1 << 0;
    QTest::newRow("tails only") << QByteArray("\x80\x80\x80\x80\x80\x80") << 3 << 0;
    QTest::newRow("cut off") << QByteArray("\xf0\x9fx") << 1 << 1;
    QTest::newRow("colour") << QByteArray("\x1b[38;5;17m") << 3 << 7;
    QTest::newRow("colour, whole before") << QByteArray("\x1b[31m") << 5 << 0;
    QTest::newRow("link") << QByteArray("\x1b]8;;https://example.org\x1b\\") << 10 << 16;
    QTest::newRow("link without end") << QByteArray("\x1b]8;;") + QByteArray(2000, 'x') << 10 << 256;
}

void TestOutputStore::cutsBehindACharacterOrSequence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, before);
    QFETCH(int, shift);
    const std::string part = bytes.toStdString();
    const std::string text = std::string(blockBytes - static_cast<std::size_t>(before), 'x') + part +
                             std::string(2 * blockBytes, 'y');
    for (const std::size_t pieceBytes : {text.size(), std::size_t{1}, blockBytes - 1}) {
        OutputStore store(inMemory(10'000'000));
        for (std::size_t at = 0; at < text.size(); at += pieceBytes)
            write(store, text.substr(at, pieceBytes));
        QCOMPARE(store.rows(0, 1).front().end, blockBytes + static_cast<std::uint64_t>(shift));
        QCOMPARE(store.rows(1, 1).front().begin, blockBytes + static_cast<std::uint64_t>(shift));
    }
}

void TestOutputStore::numbersLinesNotRows()
{
    OutputStore store(inMemory(10'000'000));
    write(store, std::string(2 * blockBytes + 10, 'x'));
    write(store, "err\n", 1, OutputStream::Err);
    write(store, std::string(blockBytes, 'x') + "\nlast\nopen");
    write(store, "open", 2);
    std::vector<std::uint64_t> lines;
    for (const OutputRow& row : store.rows(0, 10))
        lines.push_back(row.line);
    QCOMPARE(lines, (std::vector<std::uint64_t>{1, 2, 1, 1, 3, 4, 5}));
    QCOMPARE(store.totals().lines, std::uint64_t{5});
    QCOMPARE(store.rowOfLine(1), std::uint64_t{0});
    QCOMPARE(store.rowOfLine(2), std::uint64_t{1});
    QCOMPARE(store.rowOfLine(3), std::uint64_t{4});
    QCOMPARE(store.rowOfLine(5), std::uint64_t{6});
    QCOMPARE(store.rowOfLine(6), std::uint64_t{7});
}

void TestOutputStore::knowsColoursAnywhere()
{
    OutputStore store(inMemory(10'000'000));
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "\x1b[3" + std::to_string(i / 5000) + "mline " + std::to_string(i) + "\n";
    write(store, text);
    for (const std::uint64_t row : {19'999U, 1U, 0U, 10'000U, 5000U, 5001U, 14'999U}) {
        const brood::TextStyle style = store.styleAt(store.rows(row, 1).front());
        const auto colour = static_cast<std::uint32_t>(row == 0 ? 0 : (row - 1) / 5000);
        QVERIFY(style.foreground.kind ==
                (row == 0 ? brood::TerminalColor::Kind::Default : brood::TerminalColor::Kind::Indexed));
        QCOMPARE(style.foreground.value, colour);
    }
}

void TestOutputStore::forgetsColoursWithTheAttempt()
{
    OutputStore store(inMemory(10'000'000));
    write(store, "\x1b[31mred\nred");
    QVERIFY(store.styleAt(store.rows(1, 1).front()) != brood::TextStyle());
    store.endChild(1);
    write(store, "new\n" + std::string(3 * blockBytes, 'x'));
    for (const std::uint64_t row : {2U, 3U, 4U})
        QVERIFY(store.styleAt(store.rows(row, 1).front()) == brood::TextStyle());
    QVERIFY(store.styleAt(store.rows(1, 1).front()) != brood::TextStyle());
}

void TestOutputStore::givesSegmentsForASearch()
{
    OutputStore store;
    write(store, "a\nb\nopen");
    write(store, "err\n", 1, OutputStream::Err);
    write(store, " now\nc\n");
    const auto all = store.segments(0, 10, 1000);
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all[0].rowCount, std::uint64_t{2});
    QCOMPARE(all[0].end, std::uint64_t{4});
    QCOMPARE(all[1].source, brood::SourceIndex{1});
    QCOMPARE(all[2].firstRow, std::uint64_t{3});
    QCOMPARE(all[2].begin, std::uint64_t{4});
    QCOMPARE(all[2].end, std::uint64_t{15});
    const auto some = store.segments(1, 1, 1000);
    QCOMPARE(some.size(), std::size_t{1});
    QCOMPARE(some[0].firstRow, std::uint64_t{1});
    QCOMPARE(some[0].begin, std::uint64_t{2});
    QVERIFY(store.segments(5, 10, 1000).empty());
}

void TestOutputStore::releasesBytesAsSoonAsTheyAreDealtWith()
{
    OutputStore store(inMemory(4));
    std::size_t released = 0;
    std::uint64_t countedAtRelease = 0;
    store.setReleaseHandler([&](std::size_t bytes) {
        released += bytes;
        countedAtRelease = store.totals().bytes;
    });
    write(store, "abc");
    QCOMPARE(released, std::size_t{3});
    QCOMPARE(countedAtRelease, std::uint64_t{3});
    // Also what is not kept: a run that waits for it would wait for ever.
    write(store, "larger\nthan\nthe\nstore");
    QCOMPARE(released, std::size_t{24});
}

void TestOutputStore::passesOverEmptyPieces()
{
    OutputStore store;
    write(store, "");
    QVERIFY(store.sources().empty());
    QCOMPARE(store.totals().version, std::uint64_t{0});
}

void TestOutputStore::keepsTheNewestInMemory()
{
    OutputStore store(inMemory(100'000));
    for (int i = 0; i < 100'000; ++i)
        write(store, "line " + std::to_string(i) + "\n");
    const OutputStore::Totals totals = store.totals();
    QCOMPARE(totals.completeRows, std::uint64_t{100'000});
    QCOMPARE(totals.error, 0);
    QVERIFY(totals.bytes - totals.droppedBytes <= 100'000);
    QVERIFY(totals.bytes - totals.droppedBytes >= 80'000);
    QCOMPARE(textOf(store, store.rows(99'999, 1).front()), std::string("line 99999"));
    const OutputRow oldest = store.rows(totals.firstRow, 1).front();
    QCOMPARE(textOf(store, oldest), "line " + std::to_string(totals.firstRow));
    QCOMPARE(oldest.line, totals.firstRow + 1);
    QCOMPARE(oldest.begin, totals.droppedBytes);
}

void TestOutputStore::keepsTheNewestOfMany()
{
    OutputStore::Options options = inMemory(10'000'000);
    options.keepBytes = 200'000;
    OutputStore store(options);
    write(store, "quiet\n", 9);
    write(store, "open", 8);
    for (int i = 0; i < 1000; ++i)
        write(store, std::string(1000, 'x') + "\n", 1 + i % 3, OutputStream::Out, milliseconds(10 * i));
    const OutputStore::Totals totals = store.totals();
    QVERIFY(totals.bytes - totals.droppedBytes <= 200'000);
    QVERIFY(totals.firstRow > 700);
    QCOMPARE(store.rowAt(milliseconds(0)), totals.firstRow);
    QCOMPARE(store.rowOfLine(1), totals.firstRow);
    QCOMPARE(store.rows(totals.completeRows, 1).size(), std::size_t{1}); // The open one is still there.
    QCOMPARE(store.rows(totals.firstRow, 2000).size(), totals.endRow() - totals.firstRow);
}

void TestOutputStore::dropsARowThatNeverEnds()
{
    OutputStore::Options options = inMemory(100'000'000);
    options.keepBytes = 1'000'000;
    OutputStore store(options);
    const std::string bar = std::string(100, '=') + "\r";
    for (int i = 0; i < 50'000; ++i)
        write(store, bar);
    const OutputStore::Totals totals = store.totals();
    QVERIFY(totals.bytes - totals.droppedBytes <= 1'000'000);
    QVERIFY(totals.bytes - totals.droppedBytes > 800'000);
    const OutputRow row = store.rows(0, 1).front();
    QCOMPARE(row.begin, totals.droppedBytes);
    QCOMPARE(row.end, totals.bytes);
    write(store, "\nnext\n");
    QCOMPARE(store.totals().completeRows, std::uint64_t{2});
    QCOMPARE(textOf(store, store.rows(1, 1).front()), std::string("next"));
}

void TestOutputStore::keepsAShortenedRowShortWhenOthersGrow()
{
    OutputStore::Options options = inMemory(100'000'000);
    options.keepBytes = 1000;
    OutputStore store(options);
    const std::string bar = std::string(100, '=') + "\r";
    write(store, "first\n");
    for (int i = 0; i < 1000; ++i)
        write(store, bar);
    const std::uint64_t begin = store.extent(0).first;
    QVERIFY(begin > 6);
    write(store, std::string(2000, 'x') + "\n", 2);
    QCOMPARE(store.extent(0).first, begin);
    const OutputStore::Totals totals = store.totals();
    QCOMPARE(totals.droppedBytes, begin + store.extent(1).first);
    QVERIFY(totals.droppedBytes < totals.bytes);
}

void TestOutputStore::boundsVeryManySmallPieces()
{
    OutputStore store(inMemory(1000));
    for (int i = 0; i < 200'000; ++i)
        write(store, "\n", 1, i % 2 == 0 ? OutputStream::Out : OutputStream::Err, milliseconds(i));
    QVERIFY(store.indexBytes() < 100'000);
    QCOMPARE(store.totals().completeRows, std::uint64_t{200'000});
}

void TestOutputStore::answersAboutDroppedRowsWithNothing()
{
    OutputStore store(inMemory(50'000));
    write(store, "first\n");
    const OutputRow first = store.rows(0, 1).front();
    for (int i = 0; i < 20'000; ++i)
        write(store, "more lines\n");
    QVERIFY(store.totals().firstRow > 0);
    QVERIFY(store.rows(0, 10).empty());
    QVERIFY(store.segments(0, 10, 1000).empty());
    QVERIFY(textOf(store, first).empty());
    QVERIFY(store.styleAt(first) == brood::TextStyle());
    QCOMPARE(store.extent(0).first, store.totals().droppedBytes);
}

void TestOutputStore::answersAtOnceInALineOf64MiB()
{
    OutputStore store(inMemory(100'000'000));
    const std::string piece(std::size_t{1} << 20, 'x');
    for (int i = 0; i < 64; ++i)
        write(store, piece);
    write(store, "\nend\n");
    const std::uint64_t rows = (std::uint64_t{64} << 20) / blockBytes;
    QCOMPARE(store.totals().lines, std::uint64_t{2});
    QCOMPARE(store.totals().completeRows, rows + 1);
    const OutputRow middle = store.rows(rows / 2, 1).front();
    QCOMPARE(middle.begin, rows / 2 * blockBytes);
    QCOMPARE(middle.end - middle.begin, std::uint64_t{blockBytes});
    QCOMPARE(middle.line, std::uint64_t{1});
    QCOMPARE(store.rowOfLine(2), rows);
    QVERIFY(store.indexBytes() * 1000 < store.totals().bytes);
}

void TestOutputStore::saysTheSameAsTheSimplestLog()
{
    QVERIFY(rc::check("whatever is written, and however it is cut", [] {
        const auto bytes = *rc::gen::scale(3, rc::gen::arbitrary<std::vector<std::uint8_t>>());
        OutputStore store(inMemory(100'000'000));
        NaiveLog naive;
        LogScript script(bytes);
        for (int i = 1; script.step(store, naive); ++i) {
            if (i % 16 == 0)
                RC_ASSERT(LogComparison(store, naive).run() == std::string());
        }
        RC_ASSERT(LogComparison(store, naive).run() == std::string());
    }));
}

void TestOutputStore::saysTheSameAsTheSimplestLogOfWhatIsLeft()
{
    QVERIFY(rc::check("with a limit", [] {
        const auto bytes = *rc::gen::scale(3, rc::gen::arbitrary<std::vector<std::uint8_t>>());
        OutputStore::Options options = inMemory(100'000'000);
        options.keepBytes = *rc::gen::inRange<std::uint64_t>(1000, 100'000);
        OutputStore store(options);
        NaiveLog naive;
        LogScript script(bytes);
        while (script.step(store, naive)) {
        }
        RC_ASSERT(LogComparison(store, naive).run() == std::string());
    }));
}

QTEST_APPLESS_MAIN(TestOutputStore)
#include "tst_outputstore.moc"
