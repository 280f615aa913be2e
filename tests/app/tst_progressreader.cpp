// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"
#include "output/progressreader.h"

#include <QTest>

using brood::OutputStore;
using brood::OutputStream;
using brood::ProgressReader;
using namespace std::chrono_literals;

class TestProgressReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCompleteRows();
    void readsTheRowThatIsWrittenOver();
    void looksNoMoreThanTenTimesASecond();
    void readsTheEndOfAFlood();
};

namespace {

void write(OutputStore& store, const QByteArray& bytes)
{
    store.write(
        {.child = 1, .stream = OutputStream::Out, .at = {}, .bytes = std::as_bytes(std::span(bytes))});
}

} // namespace

void TestProgressReader::readsCompleteRows()
{
    OutputStore store;
    ProgressReader reader(store);
    QVERIFY(!reader.poll(0s));
    write(store, "configuring\n[1/4] a.o\n[2/4] b.o\n");
    const auto progress = reader.poll(1s);
    QVERIFY(progress);
    QCOMPARE(progress->fraction, 0.5);
    QCOMPARE(progress->done, std::optional<std::uint64_t>(2));
    write(store, "[3/4] c.o\n");
    QCOMPARE(reader.poll(2s)->fraction, 0.75);
    write(store, "warning: odd\n");
    QCOMPARE(reader.poll(3s)->fraction, 0.75);
}

void TestProgressReader::readsTheRowThatIsWrittenOver()
{
    OutputStore store;
    ProgressReader reader(store);
    std::optional<brood::Progress> progress;
    for (int percent = 0; percent <= 60; percent += 10) {
        write(store, "\r\x1b[Kdownloading " + QByteArray::number(percent) + " %");
        progress = reader.poll(std::chrono::seconds(1 + percent));
    }
    QVERIFY(progress);
    QCOMPARE(progress->fraction, 0.6);
}

void TestProgressReader::looksNoMoreThanTenTimesASecond()
{
    OutputStore store;
    ProgressReader reader(store);
    write(store, "[1/4] a.o\n");
    QCOMPARE(reader.poll(1s)->fraction, 0.25);
    write(store, "[2/4] b.o\n");
    QCOMPARE(reader.poll(1050ms)->fraction, 0.25);
    QCOMPARE(reader.poll(1100ms)->fraction, 0.5);
}

void TestProgressReader::readsTheEndOfAFlood()
{
    OutputStore store;
    ProgressReader reader(store);
    QByteArray flood;
    for (int i = 1; i <= 100'000; ++i)
        flood += '[' + QByteArray::number(i) + "/200000] " + QByteArray::number(i) + ".o\n";
    write(store, flood);
    const auto progress = reader.poll(1s);
    QVERIFY(progress);
    QCOMPARE(progress->fraction, 0.5);
}

QTEST_GUILESS_MAIN(TestProgressReader)
#include "tst_progressreader.moc"
