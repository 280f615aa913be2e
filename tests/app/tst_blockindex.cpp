// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/blockindex.h"
#include "output/linenumbers.h"
#include "output/outputstore.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <vector>

using brood::BlockIndex;
using brood::FoundRows;
using brood::LineNumbers;
using brood::OutputBlock;

namespace {

constexpr std::uint64_t blockBytes = brood::OutputStore::blockBytes;

/// An index of blocks that each have so many rows, as if their bytes had come.
BlockIndex indexOfBlocks(std::uint64_t blocks, std::uint64_t rowsPerBlock)
{
    BlockIndex index;
    FoundRows found;
    for (std::uint64_t i = 0; i < blocks; ++i) {
        OutputBlock block;
        block.rowsBefore = (i * rowsPerBlock) & OutputBlock::maxRows;
        found.blocks.push_back(block);
    }
    found.end = blocks * blockBytes;
    found.openBegin = found.end;
    found.completed = blocks * rowsPerBlock;
    index.add(found);
    return index;
}

} // namespace

class TestBlockIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBlockOfARow();
    void countsMoreThan32BitsOfRowsAndBytes();
    void knowsNothingOfRowsThatAreGone();
    void findsRowsBehindAnOffset();
    void numbersLinesAcrossContinuations();
    void numbersLinesAfterDropping();
    void numbersMoreThan32BitsOfLines();
};

void TestBlockIndex::findsTheBlockOfARow()
{
    const BlockIndex index = indexOfBlocks(4, 10);
    const auto place = index.find(25);
    QVERIFY(place);
    QVERIFY(!place->start);
    QCOMPARE(place->from, 2 * blockBytes);
    QCOMPARE(place->to, 3 * blockBytes);
    QCOMPARE(place->row, std::uint64_t{20});
    // A row that begins right behind a block is found by the newline that is the block's last byte.
    QCOMPARE(index.find(20)->from, blockBytes);
    QCOMPARE(index.find(0)->start, std::optional<std::uint64_t>(0));
    QCOMPARE(index.find(40)->start, std::optional<std::uint64_t>(4 * blockBytes));
    QVERIFY(!index.find(41));
}

void TestBlockIndex::countsMoreThan32BitsOfRowsAndBytes()
{
    // 6.5 thousand million rows of one byte.
    const std::uint64_t blocks = 200'000;
    const BlockIndex index = indexOfBlocks(blocks, blockBytes);
    QCOMPARE(index.completeRows(), blocks * blockBytes);
    const std::uint64_t row = 6'000'000'123;
    const auto place = index.find(row);
    QVERIFY(place);
    QCOMPARE(place->from, row / blockBytes * blockBytes);
    QCOMPARE(place->row, row / blockBytes * blockBytes);
    QVERIFY(index.memoryBytes() * 1000 < index.end());
}

void TestBlockIndex::knowsNothingOfRowsThatAreGone()
{
    BlockIndex index = indexOfBlocks(4, 10);
    index.dropBefore(15, blockBytes + 500);
    QVERIFY(!index.find(14));
    QCOMPARE(index.find(15)->start, std::optional<std::uint64_t>(blockBytes + 500));
    QCOMPARE(index.find(16)->from, blockBytes + 500); // What comes before can't be read any more.
    QCOMPARE(index.find(16)->row, std::uint64_t{15});
    QCOMPARE(index.find(31)->from, 3 * blockBytes);
}

void TestBlockIndex::findsRowsBehindAnOffset()
{
    BlockIndex index = indexOfBlocks(4, 10);
    QCOMPARE(index.rowBehind(0), std::uint64_t{1});
    QCOMPARE(index.rowBehind(2 * blockBytes + 7), std::uint64_t{21});
    QCOMPARE(index.rowBehind(100 * blockBytes), std::uint64_t{40});
    index.dropBefore(15, blockBytes + 500);
    QCOMPARE(index.rowBehind(0), std::uint64_t{16});
    QCOMPARE(index.rowBehind(blockBytes), std::uint64_t{16});
}

void TestBlockIndex::numbersLinesAcrossContinuations()
{
    QVERIFY(rc::check("lines and rows, found from each other", [] {
        // The continuations among the rows of two sources, each with the line that it belongs to.
        LineNumbers lines;
        const auto kinds = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3));
        std::uint64_t newest[2] = {0, 0};
        std::uint64_t count = 0;
        std::vector<std::uint64_t> lineOfRow;
        std::vector<bool> goesOn;
        for (std::size_t row = 0; row < kinds.size(); ++row) {
            const std::size_t source = row % 2;
            const bool isContinuation = kinds[row] > 0 && newest[source] > 0;
            if (isContinuation)
                lines.addContinuation(row, newest[source]);
            else
                newest[source] = ++count;
            lineOfRow.push_back(newest[source]);
            goesOn.push_back(isContinuation);
        }
        for (std::size_t row = 0; row < kinds.size(); ++row) {
            const LineNumbers::Place place = lines.find(row);
            RC_ASSERT(place.line == lineOfRow[row]);
            RC_ASSERT(place.isContinuation == goesOn[row]);
            if (!place.isContinuation)
                RC_ASSERT(lines.rowOfLine(place.line) == row);
        }
        RC_ASSERT(lines.rowOfLine(count + 1) == kinds.size());
    }));
}

void TestBlockIndex::numbersLinesAfterDropping()
{
    LineNumbers lines;
    lines.addContinuation(1, 1);
    lines.addContinuation(2, 1);
    lines.addContinuation(10, 8);
    lines.dropBefore(6);
    QCOMPARE(lines.find(6).line, std::uint64_t{5});
    QCOMPARE(lines.find(10).line, std::uint64_t{8});
    QVERIFY(lines.find(10).isContinuation);
    QCOMPARE(lines.find(11).line, std::uint64_t{9});
    QCOMPARE(lines.rowOfLine(9), std::uint64_t{11});
    lines.dropBefore(100);
    QCOMPARE(lines.find(100).line, std::uint64_t{98});
    QCOMPARE(lines.rowOfLine(98), std::uint64_t{100});
}

void TestBlockIndex::numbersMoreThan32BitsOfLines()
{
    LineNumbers lines;
    const std::uint64_t row = std::uint64_t{1} << 40;
    lines.addContinuation(row, row);
    QCOMPARE(lines.find(row - 1).line, row);
    QVERIFY(lines.find(row).isContinuation);
    QCOMPARE(lines.find(2 * row).line, 2 * row);
    QCOMPARE(lines.rowOfLine(2 * row), 2 * row);
}

QTEST_APPLESS_MAIN(TestBlockIndex)
#include "tst_blockindex.moc"
