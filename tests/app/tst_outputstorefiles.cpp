// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelimit.h"
#include "logscript.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <cerrno>
#include <string>
#include <vector>

#include <sys/stat.h>

using brood::OutputStore;
using brood::OutputStream;
using brood::test::FileSizeLimit;
using brood::test::LogComparison;
using brood::test::LogScript;
using brood::test::NaiveLog;

// What goes into files, what comes out of them again, and what happens when they can't be written.

namespace {

void write(OutputStore& store, const std::string& text, int child = 1,
           OutputStream stream = OutputStream::Out)
{
    store.write({child, stream, std::chrono::milliseconds(7), std::as_bytes(std::span(text))});
}

/// Some of everything: rows of several sources, cut lines, colours, an attempt that ended, open rows.
void writeAll(brood::OutputSink& store, NaiveLog& naive)
{
    const auto put = [&](int child, OutputStream stream, const std::string& text, int ms) {
        const brood::OutputPiece piece{child, stream, std::chrono::milliseconds(ms),
                                       std::as_bytes(std::span(text))};
        store.write(piece);
        naive.write(piece);
    };
    std::string lines;
    for (int i = 0; i < 5000; ++i)
        lines += "\x1b[3" + std::to_string(i % 8) + "mline " + std::to_string(i) + "\n";
    put(1, OutputStream::Out, lines, 10);
    put(1, OutputStream::Err, "oops\nbroken", 20);
    put(2, OutputStream::Out, std::string(200'000, 'x'), 30);
    put(3, OutputStream::Out, "\x1b]8;;file:///x\x1b\\link\n", 40);
    store.endChild(1);
    naive.endChild(1);
    put(1, OutputStream::Err, "again\n", 50);
    put(1, OutputStream::Out, lines + "open", 60);
    put(2, OutputStream::Err, "open, too", 70);
}

/// Asks for all kinds of things; the answers don't matter.
void lookAround(const OutputStore& store)
{
    const OutputStore::Totals totals = store.totals();
    std::vector<std::byte> bytes(std::size_t{1} << 20);
    for (const std::uint64_t first : {totals.firstRow, totals.completeRows / 2, totals.completeRows - 20}) {
        for (const brood::OutputRow& row : store.rows(first, 100)) {
            static_cast<void>(store.styleAt(row));
            static_cast<void>(store.read(row.source, row.begin, std::span(bytes).first(row.end - row.begin)));
        }
        static_cast<void>(store.segments(first, 10, 100'000));
        static_cast<void>(store.rowOfLine(first));
    }
    static_cast<void>(store.rowAt(std::chrono::milliseconds(30)));
}

} // namespace

class TestOutputStoreFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void makesNoFilesForLittle();
    void keepsRawBytesInAFileForEachSource();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void goesOnAfterSaving();
    void comesBackWithoutWhatWasDropped();
    void comesBackAsTheSimplestLog();
    void isForReadingOnlyThen();
    void refusesWhatIsNotThere();
    void refusesOrSurvivesDamage_data();
    void refusesOrSurvivesDamage();
    void saysWhatAFullDiskCost();
    void saysThatTheDirectoryIsUnusable();
    void completesRowsAfterAnError();
    void failsToSaveWithoutADirectory();
    void givesBackTheSpaceOfWhatIsDropped();

private:
    std::string directory() const { return m_directory->filePath(QStringLiteral("run")).toStdString(); }
    OutputStore::Options options(std::size_t memoryLimit = 1000) const
    {
        return {directory(), memoryLimit, std::nullopt};
    }
    QByteArray fileBytes(const char* name) const
    {
        QFile file(QString::fromStdString(directory()) + QLatin1Char('/') + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestOutputStoreFiles::makesNoFilesForLittle()
{
    OutputStore store(options());
    write(store, "short\n");
    QVERIFY(!QDir(QString::fromStdString(directory())).exists());
}

void TestOutputStoreFiles::keepsRawBytesInAFileForEachSource()
{
    OutputStore store(options());
    const std::string out(50'000, 'o');
    const std::string err(60'000, 'e');
    write(store, out, 3);
    write(store, err, 3, OutputStream::Err);
    QCOMPARE(fileBytes("3.stdout"), QByteArray::fromStdString(out));
    QCOMPARE(fileBytes("3.stderr"), QByteArray::fromStdString(err));
}

void TestOutputStoreFiles::comesBackAsItWas_data()
{
    QTest::addColumn<int>("memoryLimit");
    QTest::newRow("from files") << 0;
    QTest::newRow("from files and memory") << 50'000;
    QTest::newRow("from memory") << 10'000'000;
}

void TestOutputStoreFiles::comesBackAsItWas()
{
    QFETCH(int, memoryLimit);
    NaiveLog naive;
    {
        OutputStore store(options(static_cast<std::size_t>(memoryLimit)));
        writeAll(store, naive);
        QCOMPARE(LogComparison(store, naive).run(), std::string());
        QCOMPARE(store.save(), 0);
    }
    const auto loaded = OutputStore::load(directory());
    QVERIFY(loaded);
    QCOMPARE(LogComparison(*loaded, naive).run(), std::string());
}

void TestOutputStoreFiles::goesOnAfterSaving()
{
    NaiveLog naive;
    OutputStore store(options(50'000));
    for (int i = 0; i < 3; ++i) {
        writeAll(store, naive);
        QCOMPARE(store.save(), 0);
        QCOMPARE(LogComparison(store, naive).run(), std::string());
        const auto loaded = OutputStore::load(directory());
        QVERIFY(loaded);
        QCOMPARE(LogComparison(*loaded, naive).run(), std::string());
    }
}

void TestOutputStoreFiles::comesBackWithoutWhatWasDropped()
{
    NaiveLog naive;
    OutputStore::Options limited = options();
    limited.keepBytes = 100'000;
    {
        OutputStore store(limited);
        writeAll(store, naive);
        QVERIFY(store.totals().droppedBytes > 0);
        QCOMPARE(LogComparison(store, naive).run(), std::string());
        QCOMPARE(store.save(), 0);
    }
    const auto loaded = OutputStore::load(directory());
    QVERIFY(loaded);
    QCOMPARE(LogComparison(*loaded, naive).run(), std::string());
}

void TestOutputStoreFiles::comesBackAsTheSimplestLog()
{
    QVERIFY(rc::check("whatever was written", [this] {
        const auto bytes = *rc::gen::scale(2, rc::gen::arbitrary<std::vector<std::uint8_t>>());
        const auto limit = *rc::gen::element<std::size_t>(0, 1000, 100'000);
        OutputStore store(options(limit));
        NaiveLog naive;
        LogScript script(bytes);
        while (script.step(store, naive)) {
        }
        RC_ASSERT(LogComparison(store, naive).run() == std::string());
        RC_ASSERT(store.save() == 0);
        const auto loaded = OutputStore::load(directory());
        RC_ASSERT(loaded != nullptr);
        RC_ASSERT(LogComparison(*loaded, naive).run() == std::string());
    }));
}

void TestOutputStoreFiles::isForReadingOnlyThen()
{
    {
        OutputStore store(options());
        write(store, "text\n");
        QCOMPARE(store.save(), 0);
    }
    const auto loaded = OutputStore::load(directory());
    QVERIFY(loaded);
    std::size_t released = 0;
    loaded->setReleaseHandler([&](std::size_t bytes) { released += bytes; });
    write(*loaded, "more\n");
    loaded->endChild(1);
    QCOMPARE(released, std::size_t{5});
    QCOMPARE(loaded->totals().bytes, std::uint64_t{5});
    QCOMPARE(loaded->save(), ENOENT);
}

void TestOutputStoreFiles::refusesWhatIsNotThere()
{
    QVERIFY(!OutputStore::load(directory()));
    QVERIFY(!OutputStore::load(std::string()));
    QVERIFY(QDir().mkpath(QString::fromStdString(directory() + "/index")));
    QVERIFY(!OutputStore::load(directory()));
}

void TestOutputStoreFiles::refusesOrSurvivesDamage_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"index", "arrivals", "rest", "1.stdout"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestOutputStoreFiles::refusesOrSurvivesDamage()
{
    QFETCH(QString, name);
    NaiveLog naive;
    OutputStore store(options(50'000));
    writeAll(store, naive);
    for (int i = 0; i < 2000; ++i) // So that there is a file with arrivals.
        write(store, "x\n", 1, i % 2 == 0 ? OutputStream::Out : OutputStream::Err);
    QCOMPARE(store.save(), 0);
    QFile file(QString::fromStdString(directory()) + QLatin1Char('/') + name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    const auto tryTo = [&] {
        file.flush();
        if (const auto loaded = OutputStore::load(directory()))
            lookAround(*loaded);
    };
    for (qsizetype i = 0; i < 12; ++i) {
        const qsizetype at = good.size() * i / 12 + i % 8;
        for (const char damage : {'\x01', '\x80', '\x0a'}) {
            file.seek(at);
            file.write(QByteArray(1, static_cast<char>(good[at] ^ damage)));
            tryTo();
        }
        file.seek(at);
        file.write(good.mid(at, 1));
    }
    for (qsizetype size = good.size() - 1; size >= 0; size -= 1 + good.size() / 10) {
        file.resize(size);
        file.flush();
        QVERIFY(!OutputStore::load(directory()));
    }
    QVERIFY(file.remove());
    QVERIFY(!OutputStore::load(directory()));
}

void TestOutputStoreFiles::saysWhatAFullDiskCost()
{
    OutputStore store(options());
    std::size_t released = 0;
    store.setReleaseHandler([&](std::size_t bytes) { released += bytes; });
    const std::string piece = std::string(49'999, 'x') + "\n";
    {
        const FileSizeLimit limit(120'000);
        for (int i = 0; i < 4; ++i)
            write(store, piece);
    }
    OutputStore::Totals totals = store.totals();
    QCOMPARE(totals.error, EFBIG);
    QCOMPARE(totals.bytes, std::uint64_t{200'000});
    QCOMPARE(totals.unkeptBytes, std::uint64_t{100'000});
    QCOMPARE(totals.lines, std::uint64_t{4});
    QCOMPARE(store.extent(0).second, std::uint64_t{100'000});
    QCOMPARE(store.rows(0, 100).back().end, std::uint64_t{99'999});
    // There would be room again, but what comes now has no place behind what is missing.
    write(store, "more\nopen");
    totals = store.totals();
    QCOMPARE(totals.unkeptBytes, std::uint64_t{100'009});
    QCOMPARE(totals.lines, std::uint64_t{6});
    QCOMPARE(store.extent(0).second, std::uint64_t{100'000});
    QCOMPARE(released, std::size_t{200'009});
    QCOMPARE(store.save(), 0);
    const auto loaded = OutputStore::load(directory());
    QVERIFY(loaded);
    QCOMPARE(loaded->totals().error, EFBIG);
    QCOMPARE(loaded->totals().unkeptBytes, std::uint64_t{100'009});
}

void TestOutputStoreFiles::saysThatTheDirectoryIsUnusable()
{
    QFile file(QString::fromStdString(directory()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    OutputStore store(options());
    write(store, "in memory\n");
    QCOMPARE(store.totals().error, 0);
    write(store, std::string(2000, 'x') + "\n");
    QCOMPARE(store.totals().error, ENOTDIR);
    QCOMPARE(store.totals().unkeptBytes, std::uint64_t{2001});
    QCOMPARE(store.totals().completeRows, std::uint64_t{1});
    QCOMPARE(store.totals().lines, std::uint64_t{2});
    QCOMPARE(store.save(), ENOTDIR);
}

void TestOutputStoreFiles::completesRowsAfterAnError()
{
    OutputStore store(options());
    write(store, "open");
    {
        const FileSizeLimit limit(10);
        write(store, std::string(2000, 'x'));
    }
    QCOMPARE(store.totals().error, EFBIG);
    QCOMPARE(store.totals().openRows, std::uint64_t{1});
    store.endChild(1);
    QCOMPARE(store.totals().openRows, std::uint64_t{0});
    QCOMPARE(store.totals().completeRows, std::uint64_t{1});
    QCOMPARE(store.totals().lines, std::uint64_t{1});
    QCOMPARE(store.rows(0, 1).front().end, std::uint64_t{4});
}

void TestOutputStoreFiles::failsToSaveWithoutADirectory()
{
    OutputStore store;
    write(store, "text\n");
    QCOMPARE(store.save(), ENOENT);
}

void TestOutputStoreFiles::givesBackTheSpaceOfWhatIsDropped()
{
    OutputStore::Options limited = options();
    limited.keepBytes = 1'000'000;
    OutputStore store(limited);
    const std::string piece = std::string(999, 'x') + "\n";
    for (int i = 0; i < 20'000; ++i)
        write(store, piece);
    struct stat status = {};
    QCOMPARE(::stat((directory() + "/1.stdout").c_str(), &status), 0);
    QVERIFY(status.st_size > 19'000'000);
    QVERIFY2(status.st_blocks * 512 < 3'000'000, "the file system does not punch holes");
    QVERIFY(store.indexBytes() < 100'000);
}

QTEST_APPLESS_MAIN(TestOutputStoreFiles)
#include "tst_outputstorefiles.moc"
