// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelimit.h"
#include "output/bytelog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <atomic>
#include <cerrno>
#include <string>
#include <thread>

#include <sys/stat.h>

using brood::ByteLog;
using brood::test::FileSizeLimit;

namespace {

std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span(text));
}

std::string readAll(const ByteLog& log, std::uint64_t from, std::size_t size = 1 << 20)
{
    std::string text(size, '\0');
    text.resize(log.read(from, std::as_writable_bytes(std::span(text))));
    return text;
}

} // namespace

class TestByteLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void staysInMemoryWhileThereIsLittle();
    void makesAPrivateFileInPrivateDirectories();
    void keepsWhatWasAppended();
    void neverMakesAFileWithoutAPath();
    void dropsTheBeginning_data();
    void dropsTheBeginning();
    void appendsNothingIfNotAll();
    void saysWhyAFileCannotBeMade();
    void survivesACutFile();
    void opensWhatIsInAFile();
    void writesWholeBlocksInAFlood();
    void isReadWhileItGrows();

private:
    std::string path(const char* name = "log") const
    {
        return m_directory->filePath(QLatin1String(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestByteLog::staysInMemoryWhileThereIsLittle()
{
    ByteLog log(path(), 10);
    QCOMPARE(log.append(bytesOf("0123456789")), 0);
    QVERIFY(!log.hasFile());
    QCOMPARE(readAll(log, 0), std::string("0123456789"));
    QCOMPARE(log.append(bytesOf("x")), 0);
    QVERIFY(log.hasFile());
    QCOMPARE(readAll(log, 0), std::string("0123456789x"));
    QCOMPARE(log.memoryBytes(), std::size_t{0});
}

void TestByteLog::makesAPrivateFileInPrivateDirectories()
{
    ByteLog log(path("a/b/log"), 0);
    QVERIFY(!QFileInfo::exists(m_directory->filePath(QStringLiteral("a"))));
    QCOMPARE(log.append(bytesOf("x")), 0);
    struct stat status = {};
    QCOMPARE(::stat(path("a/b/log").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t{0600});
    QCOMPARE(::stat(path("a").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t{0700});
}

void TestByteLog::keepsWhatWasAppended()
{
    QVERIFY(rc::check("any pieces, any memory limit", [this] {
        const auto limit = *rc::gen::inRange<std::size_t>(0, 200'000);
        const auto sizes =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 20'000));
        ByteLog log(path(), limit);
        std::string all;
        for (const std::size_t size : sizes) {
            const std::string piece(size, static_cast<char>('a' + all.size() % 26));
            RC_ASSERT(log.append(bytesOf(piece)) == 0);
            all += piece;
            const auto from = *rc::gen::inRange<std::size_t>(0, all.size() + 2);
            RC_ASSERT(readAll(log, from, all.size()) ==
                      (from <= all.size() ? all.substr(from) : std::string()));
        }
        RC_ASSERT(log.end() == all.size());
        RC_ASSERT(log.flushToFile() == 0);
        RC_ASSERT(readAll(log, 0, all.size()) == all);
        RC_ASSERT(readAll(log, 0, all.size() / 2) == all.substr(0, all.size() / 2));
    }));
}

void TestByteLog::neverMakesAFileWithoutAPath()
{
    ByteLog log("", 1);
    const std::string text(100'000, 'x');
    QCOMPARE(log.append(bytesOf(text)), 0);
    QVERIFY(!log.hasFile());
    QCOMPARE(readAll(log, 0), text);
    QVERIFY(log.flushToFile() != 0);
}

void TestByteLog::dropsTheBeginning_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::newRow("in memory") << false;
    QTest::newRow("in a file") << true;
}

void TestByteLog::dropsTheBeginning()
{
    QFETCH(bool, inFile);
    ByteLog log(path(), inFile ? 0 : 1'000'000);
    std::string text;
    for (int i = 0; text.size() < 400'000; ++i)
        text += std::to_string(i) + ' ';
    QCOMPARE(log.append(bytesOf(text)), 0);
    const std::size_t kept = 300'001;
    log.dropBefore(kept);
    QCOMPARE(log.begin(), std::uint64_t{kept});
    QCOMPARE(readAll(log, kept), text.substr(kept));
    QVERIFY(readAll(log, kept - 1).empty());
    log.dropBefore(kept - 10); // Is dropped already.
    QCOMPARE(log.begin(), std::uint64_t{kept});
    QVERIFY(log.memoryBytes() <= 200'000);
    struct stat status = {};
    if (inFile) {
        QCOMPARE(::stat(path().c_str(), &status), 0);
        QVERIFY2(status.st_blocks * 512 < 200'000, "the file system does not punch holes");
    }
    QCOMPARE(log.append(bytesOf("more")), 0);
    QCOMPARE(readAll(log, text.size()), std::string("more"));
    log.dropBefore(log.end());
    QCOMPARE(log.begin(), log.end());
    QCOMPARE(log.append(bytesOf("still more")), 0);
    QCOMPARE(readAll(log, log.begin()), std::string("still more"));
}

void TestByteLog::appendsNothingIfNotAll()
{
    ByteLog log(path(), 0);
    const std::string text(100'000, 'x');
    QCOMPARE(log.append(bytesOf(text)), 0);
    {
        const FileSizeLimit limit(150'000);
        QCOMPARE(log.append(bytesOf(text)), EFBIG);
    }
    QCOMPARE(log.end(), std::uint64_t{text.size()});
    QCOMPARE(log.flushToFile(), 0);
    QCOMPARE(QFileInfo(QString::fromStdString(path())).size(), qint64{100'000});
    QCOMPARE(readAll(log, 0), text);
    const std::string other(50'000, 'y');
    QCOMPARE(log.append(bytesOf(other)), 0);
    QCOMPARE(readAll(log, 0), text + other);
}

void TestByteLog::saysWhyAFileCannotBeMade()
{
    QFile file(m_directory->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ByteLog log(path("file/log"), 0);
    QCOMPARE(log.append(bytesOf("x")), ENOTDIR);
    QCOMPARE(log.end(), std::uint64_t{0});

    ByteLog directory(m_directory->path().toStdString(), 0);
    QCOMPARE(directory.append(bytesOf("x")), EISDIR);
    ByteLog full("/dev/full", 0);
    QCOMPARE(full.append(bytesOf("x")), ENOSPC);
}

void TestByteLog::survivesACutFile()
{
    ByteLog log(path(), 0);
    const std::string text(100'000, 'x');
    QCOMPARE(log.append(bytesOf(text)), 0);
    QVERIFY(QFile::resize(QString::fromStdString(path()), 1000));
    QCOMPARE(readAll(log, 0).size(), std::size_t{1000});
    QVERIFY(readAll(log, 50'000).empty());
}

void TestByteLog::opensWhatIsInAFile()
{
    QFile file(QString::fromStdString(path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("something else, wanted"), qint64{22});
    file.close();
    int error = 0;
    ByteLog log(brood::SpoolFile::open(path(), error), 16, 1000, 1006);
    QCOMPARE(error, 0);
    QCOMPARE(readAll(log, 1000), std::string("wanted"));
    QCOMPARE(readAll(log, 1003), std::string("ted"));
    QVERIFY(readAll(log, 999).empty());
    QCOMPARE(log.append(bytesOf("x")), EROFS);
}

void TestByteLog::writesWholeBlocksInAFlood()
{
    constexpr std::size_t block = 65'536;
    ByteLog log(path(), 0);
    std::string all;
    for (const std::size_t size : {std::size_t{300'000}, std::size_t{7}, std::size_t{262'144}}) {
        const std::string piece(size, static_cast<char>('a' + all.size() % 26));
        QCOMPARE(log.append(bytesOf(piece)), 0);
        all += piece;
        QCOMPARE(QFileInfo(QString::fromStdString(path())).size(),
                 static_cast<qint64>(all.size() / block * block));
        QCOMPARE(log.memoryBytes(), all.size() % block);
        QCOMPARE(readAll(log, 0), all);
    }
}

void TestByteLog::isReadWhileItGrows()
{
    ByteLog log(path(), 30'000);
    std::atomic<bool> isDone = false;
    std::thread reader([&] {
        std::string text(1000, '\0');
        while (!isDone) {
            const std::uint64_t end = log.end();
            const std::uint64_t from = end > 1000 ? end - 1000 : 0;
            const std::size_t got = log.read(from, std::as_writable_bytes(std::span(text)));
            for (std::size_t i = 0; i < got; ++i) {
                if (text[i] != static_cast<char>('a' + (from + i) % 26))
                    qFatal("wrong byte");
            }
        }
    });
    for (std::uint64_t written = 0; written < 2'000'000;) {
        std::string piece(written % 3001, '\0');
        for (std::size_t i = 0; i < piece.size(); ++i)
            piece[i] = static_cast<char>('a' + (written + i) % 26);
        piece = piece.empty() ? std::string(1, static_cast<char>('a' + written % 26)) : piece;
        QCOMPARE(log.append(bytesOf(piece)), 0);
        written += piece.size();
        if (written > 1'000'000)
            log.dropBefore(written - 500'000);
    }
    isDone = true;
    reader.join();
}

QTEST_APPLESS_MAIN(TestByteLog)
#include "tst_bytelog.moc"
