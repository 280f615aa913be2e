// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>
#include <vector>

using brood::OutputStore;
using brood::OutputStream;

namespace {

constexpr std::size_t overhead = OutputStore::pieceOverheadBytes;

void write(OutputStore& store, const QByteArray& bytes, int child = 1,
           OutputStream stream = OutputStream::Out)
{
    const std::span text(bytes.data(), static_cast<std::size_t>(bytes.size()));
    store.write({child, stream, std::chrono::nanoseconds(7), std::as_bytes(text)});
}

QByteArrayList keptPieces(const OutputStore& store)
{
    QByteArrayList pieces;
    for (auto number = store.firstPiece(); number < store.endPiece(); ++number)
        pieces.append(store.piece(number).bytes);
    return pieces;
}

} // namespace

class TestOutputStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPiecesAsTheyCame();
    void dropsTheOldestFirst();
    void keepsTheEndOfAPieceLargerThanItself();
    void boundsVeryManySmallPieces();
    void keepsNothingWithoutRoom();
    void releasesBytesAsSoonAsTheyAreStored();
    void passesOverEmptyPieces();
    void countsLines_data();
    void countsLines();
    void countsOpenLinesOfEveryChild();
    void goesOnNumberingAfterClear();
    void keepsTheNewestOfWhateverComes();
};

void TestOutputStore::keepsPiecesAsTheyCame()
{
    OutputStore store;
    QCOMPARE(store.endPiece(), std::uint64_t{0});
    write(store, QByteArray("a\0b\xff", 4));
    write(store, "oops", 3, OutputStream::Err);

    QCOMPARE(store.firstPiece(), std::uint64_t{0});
    QCOMPARE(store.endPiece(), std::uint64_t{2});
    QCOMPARE(store.piece(0).bytes, QByteArray("a\0b\xff", 4));
    QCOMPARE(store.piece(0).child, 1);
    QVERIFY(store.piece(0).stream == OutputStream::Out);
    QVERIFY(store.piece(0).at == std::chrono::nanoseconds(7));
    QCOMPARE(store.piece(1).bytes, QByteArray("oops"));
    QCOMPARE(store.piece(1).child, 3);
    QVERIFY(store.piece(1).stream == OutputStream::Err);
    QCOMPARE(store.totalBytes(), std::uint64_t{8});
    QCOMPARE(store.droppedBytes(), std::uint64_t{0});
}

void TestOutputStore::dropsTheOldestFirst()
{
    OutputStore store(3 * (overhead + 10));
    for (const char c : {'a', 'b', 'c', 'd'})
        write(store, QByteArray(10, c));
    QCOMPARE(keptPieces(store), (QByteArrayList{"bbbbbbbbbb", "cccccccccc", "dddddddddd"}));
    QCOMPARE(store.firstPiece(), std::uint64_t{1});
    QCOMPARE(store.endPiece(), std::uint64_t{4});
    QCOMPARE(store.totalBytes(), std::uint64_t{40});
    QCOMPARE(store.droppedBytes(), std::uint64_t{10});
}

void TestOutputStore::keepsTheEndOfAPieceLargerThanItself()
{
    OutputStore store(overhead + 4);
    write(store, "old");
    write(store, "one\ntwo\n1234");
    QCOMPARE(keptPieces(store), QByteArrayList{"1234"});
    QCOMPARE(store.totalBytes(), std::uint64_t{15});
    QCOMPARE(store.droppedBytes(), std::uint64_t{11});
    QCOMPARE(store.totalLines(), std::uint64_t{3});
}

void TestOutputStore::boundsVeryManySmallPieces()
{
    OutputStore store(100 * (overhead + 1));
    for (int i = 0; i < 100'000; ++i)
        write(store, "x");
    QCOMPARE(store.endPiece() - store.firstPiece(), std::uint64_t{100});
    QCOMPARE(store.totalBytes(), std::uint64_t{100'000});
}

void TestOutputStore::keepsNothingWithoutRoom()
{
    OutputStore store(0);
    write(store, "text\n");
    QCOMPARE(store.firstPiece(), store.endPiece());
    QCOMPARE(store.totalBytes(), std::uint64_t{5});
    QCOMPARE(store.droppedBytes(), std::uint64_t{5});
    QCOMPARE(store.totalLines(), std::uint64_t{1});
}

void TestOutputStore::releasesBytesAsSoonAsTheyAreStored()
{
    OutputStore store(overhead + 4);
    std::size_t released = 0;
    std::uint64_t storedAtRelease = 0;
    store.setReleaseHandler([&](std::size_t bytes) {
        released += bytes;
        storedAtRelease = store.totalBytes();
    });
    write(store, "abc");
    QCOMPARE(released, std::size_t{3});
    QCOMPARE(storedAtRelease, std::uint64_t{3});
    // Also what is not kept: a run that waits for it would wait for ever.
    write(store, "larger than the store");
    QCOMPARE(released, std::size_t{24});
}

void TestOutputStore::passesOverEmptyPieces()
{
    OutputStore store;
    write(store, "");
    QCOMPARE(store.endPiece(), std::uint64_t{0});
    QCOMPARE(store.totalLines(), std::uint64_t{0});
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
}

void TestOutputStore::countsLines()
{
    QFETCH(QByteArrayList, pieces);
    QFETCH(int, lines);
    OutputStore store;
    for (const QByteArray& piece : pieces)
        write(store, piece);
    QCOMPARE(store.totalLines(), static_cast<std::uint64_t>(lines));
}

void TestOutputStore::countsOpenLinesOfEveryChild()
{
    OutputStore store;
    write(store, "open", 1);
    write(store, "open", 2);
    write(store, "open", 2, OutputStream::Err);
    QCOMPARE(store.totalLines(), std::uint64_t{3});
    write(store, " closed\n", 2);
    QCOMPARE(store.totalLines(), std::uint64_t{3});
    write(store, "next\n", 2);
    QCOMPARE(store.totalLines(), std::uint64_t{4});
}

void TestOutputStore::goesOnNumberingAfterClear()
{
    OutputStore store;
    write(store, "a");
    write(store, "b");
    store.clear();
    QCOMPARE(store.firstPiece(), std::uint64_t{2});
    QCOMPARE(store.endPiece(), std::uint64_t{2});
    QCOMPARE(store.totalBytes(), std::uint64_t{0});
    QCOMPARE(store.totalLines(), std::uint64_t{0});
    QCOMPARE(store.droppedBytes(), std::uint64_t{0});
    write(store, "c");
    QCOMPARE(store.piece(2).bytes, QByteArray("c"));
}

void TestOutputStore::keepsTheNewestOfWhateverComes()
{
    QVERIFY(rc::check("what is kept is the end of what came", [](const std::vector<std::string>& texts) {
        const auto capacity = *rc::gen::inRange<std::size_t>(0, 20 * overhead);
        OutputStore store(capacity);
        QByteArray all;
        for (const std::string& text : texts) {
            all += QByteArray::fromStdString(text);
            write(store, QByteArray::fromStdString(text));
        }
        const QByteArrayList pieces = keptPieces(store);
        const QByteArray kept = pieces.join();
        RC_ASSERT(all.endsWith(kept));
        RC_ASSERT(static_cast<std::size_t>(kept.size()) +
                      static_cast<std::size_t>(pieces.size()) * overhead <=
                  capacity);
        RC_ASSERT(store.totalBytes() == static_cast<std::uint64_t>(all.size()));
        RC_ASSERT(store.droppedBytes() == static_cast<std::uint64_t>(all.size() - kept.size()));
        const bool isOpen = !all.isEmpty() && !all.endsWith('\n');
        RC_ASSERT(store.totalLines() == static_cast<std::uint64_t>(all.count('\n') + (isOpen ? 1 : 0)));
    }));
}

QTEST_APPLESS_MAIN(TestOutputStore)
#include "tst_outputstore.moc"
