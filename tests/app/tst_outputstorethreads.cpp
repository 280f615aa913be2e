// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using brood::OutputRow;
using brood::OutputStore;
using brood::OutputStream;

// One thread writes while others ask. Run it under ThreadSanitizer.

namespace {

/// The text of the line with this number of a source: any reader knows what to expect.
std::string lineText(brood::SourceIndex source, std::uint64_t number)
{
    return std::to_string(source) + ":" + std::to_string(number) + std::string(number % 50, '.');
}

/// Asks for all kinds of things. @return what was wrong, or nothing.
class Reader
{
public:
    explicit Reader(const OutputStore& store)
        : m_store(store)
    {}

    std::string ask(std::uint64_t random)
    {
        const OutputStore::Totals totals = m_store.totals();
        if (totals.version < m_version || totals.completeRows < m_rows)
            return "went back";
        m_version = totals.version;
        m_rows = totals.completeRows;
        if (totals.completeRows == totals.firstRow)
            return {};
        const std::uint64_t first = totals.firstRow + random % (totals.completeRows - totals.firstRow);
        for (const OutputRow& row : m_store.rows(first, 20)) {
            if (const std::string wrong = check(row); !wrong.empty())
                return wrong;
        }
        static_cast<void>(m_store.segments(first, 10, 100'000));
        static_cast<void>(m_store.rowOfLine(first));
        if (m_store.rowAt(totals.lastAt) > m_store.totals().endRow())
            return "row at a time behind the end";
        return {};
    }

private:
    std::string check(const OutputRow& row)
    {
        static_cast<void>(m_store.styleAt(row));
        std::string text(row.end - row.begin, '\0');
        const std::size_t got = m_store.read(row.source, row.begin, std::as_writable_bytes(std::span(text)));
        if (row.isOpen || (got == 0 && !text.empty() && m_store.extent(row.source).first > row.begin))
            return {}; // Dropped meanwhile.
        if (got < text.size())
            return "unreadable";
        if (text.starts_with("\x1b[32m"))
            text.erase(0, 5);
        const std::size_t colon = text.find(':');
        if (colon == std::string::npos || text != lineText(row.source, std::stoull(text.substr(colon + 1))))
            return "wrong text: " + text;
        return {};
    }

    const OutputStore& m_store;
    std::uint64_t m_version = 0;
    std::uint64_t m_rows = 0;
};

} // namespace

class TestOutputStoreThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhileItGrows_data();
    void answersWhileItGrows();
};

void TestOutputStoreThreads::answersWhileItGrows_data()
{
    QTest::addColumn<bool>("inFiles");
    QTest::addColumn<int>("keepBytes");
    QTest::newRow("in files") << true << 0;
    QTest::newRow("in files, with a limit") << true << 500'000;
    QTest::newRow("in memory, with a limit") << false << 500'000;
}

void TestOutputStoreThreads::answersWhileItGrows()
{
    QFETCH(bool, inFiles);
    QFETCH(int, keepBytes);
    const QTemporaryDir directory;
    OutputStore::Options options;
    options.memoryLimit = inFiles ? 20'000 : 10'000'000;
    if (inFiles)
        options.directory = directory.path().toStdString();
    if (keepBytes > 0)
        options.keepBytes = static_cast<std::uint64_t>(keepBytes);
    OutputStore store(options);

    std::atomic<bool> isDone = false;
    std::vector<std::string> wrong(2);
    std::vector<std::thread> readers;
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        readers.emplace_back([&, i] {
            Reader reader(store);
            for (std::uint64_t random = i; !isDone && wrong[i].empty();
                 random = random * 6'364'136'223'846'793'005 + 1)
                wrong[i] = reader.ask(random >> 20);
        });
    }

    constexpr brood::SourceIndex sources = 4;
    std::vector<std::uint64_t> numbers(sources, 0);
    for (int i = 0; i < 3000; ++i) {
        const auto source = static_cast<brood::SourceIndex>(i < 4 ? i : i * i % 7 % 4);
        std::string text;
        for (int line = 0; line < 1 + i % 60; ++line)
            text += (line % 9 == 0 ? "\x1b[32m" : "") + lineText(source, numbers[source]++) + "\n";
        const int child = 1 + static_cast<int>(source) / 2;
        const OutputStream stream = source % 2 == 0 ? OutputStream::Out : OutputStream::Err;
        const std::size_t half = text.size() / 2;
        for (const std::string& piece : {text.substr(0, half), text.substr(half)})
            store.write({child, stream, std::chrono::milliseconds(i), std::as_bytes(std::span(piece))});
        if (i % 500 == 0)
            store.endChild(child);
    }
    isDone = true;
    for (std::thread& reader : readers)
        reader.join();
    for (const std::string& message : wrong)
        QCOMPARE(message, std::string());
    QCOMPARE(store.totals().error, 0);
}

QTEST_APPLESS_MAIN(TestOutputStoreThreads)
#include "tst_outputstorethreads.moc"
