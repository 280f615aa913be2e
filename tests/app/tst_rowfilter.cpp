// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"
#include "output/rowfilter.h"

#include <QTemporaryDir>
#include <QTest>

using brood::DiagnosticKind;
using brood::FilteredRows;
using brood::OutputStore;
using brood::OutputStream;
using brood::RowFilter;
using brood::SearchPattern;

namespace {

void write(OutputStore& store, std::string_view text, OutputStream stream = OutputStream::Out)
{
    store.write({.child = 1, .stream = stream, .at = {}, .bytes = std::as_bytes(std::span(text))});
}

SearchPattern literal(const QString& text)
{
    return {.text = text, .isRegularExpression = false, .isCaseSensitive = true, .wholeWords = false};
}

/// Polls until the filter has dealt with so many rows that match.
[[nodiscard]] bool hasFound(FilteredRows& filtered, std::uint64_t rows)
{
    return QTest::qWaitFor(
        [&] {
            filtered.poll();
            return filtered.isUpToDate() && filtered.matchingRows() == rows;
        },
        60'000);
}

using Rows = std::vector<std::uint64_t>;

Rows rowsOf(const FilteredRows& filtered)
{
    return filtered.rows().rows(0, 1'000'000);
}

} // namespace

class TestRowFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void combinesItsConditions_data();
    void combinesItsConditions();
    void showsRowsAroundMatches_data();
    void showsRowsAroundMatches();
    void showsContextThatComesLater();
    void showsOnlyRowsOfASpan();
    void showsOnlyRowsOfSomeChildren();
    void hasRowsThatAreStillBeingWritten();
    void forgetsWhatTheStoreDropped();
    void aPatternThatIsWrongCountsAsNone();
};

void TestRowFilter::combinesItsConditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isInverted");
    QTest::addColumn<int>("stream");      // 0: both, 1: stdout, 2: stderr
    QTest::addColumn<int>("diagnostics"); // -1: none
    QTest::addColumn<Rows>("expected");

    const int error = static_cast<int>(DiagnosticKind::Error);
    const int warning = static_cast<int>(DiagnosticKind::Warning);
    const int both = static_cast<int>(DiagnosticKind::ErrorOrWarning);
    QTest::newRow("everything") << QString() << false << 0 << -1 << Rows{0, 1, 2, 3, 4, 5};
    QTest::newRow("pattern") << QStringLiteral("foo") << false << 0 << -1 << Rows{0, 2, 4};
    QTest::newRow("inverted") << QStringLiteral("foo") << true << 0 << -1 << Rows{1, 3, 5};
    QTest::newRow("stdout") << QString() << false << 1 << -1 << Rows{0, 1};
    QTest::newRow("stderr") << QString() << false << 2 << -1 << Rows{2, 3, 4, 5};
    QTest::newRow("pattern in stderr") << QStringLiteral("foo") << false << 2 << -1 << Rows{2, 4};
    QTest::newRow("not in stderr") << QStringLiteral("foo") << true << 2 << -1 << Rows{3, 5};
    QTest::newRow("errors") << QString() << false << 0 << error << Rows{2, 3};
    QTest::newRow("warnings") << QString() << false << 0 << warning << Rows{4};
    QTest::newRow("both") << QString() << false << 0 << both << Rows{2, 3, 4};
    QTest::newRow("errors with the pattern") << QStringLiteral("foo") << false << 0 << error << Rows{2};
    QTest::newRow("errors without it") << QStringLiteral("foo") << true << 0 << error << Rows{3};
    QTest::newRow("errors in stdout") << QString() << false << 1 << error << Rows{};
}

void TestRowFilter::combinesItsConditions()
{
    QFETCH(QString, text);
    QFETCH(bool, isInverted);
    QFETCH(int, stream);
    QFETCH(int, diagnostics);
    QFETCH(Rows, expected);
    OutputStore store;
    write(store, "foo\nbar\n");
    write(store, "a.c:1:2: error: foo\na.c:1:2: error: bar\na.c:1:2: warning: foo\nbar\n", OutputStream::Err);
    RowFilter filter;
    if (!text.isEmpty())
        filter.pattern = literal(text);
    filter.isInverted = isInverted;
    if (stream != 0)
        filter.stream = stream == 1 ? OutputStream::Out : OutputStream::Err;
    if (diagnostics >= 0)
        filter.diagnostics = static_cast<DiagnosticKind>(diagnostics);
    FilteredRows filtered(store, filter);
    QVERIFY(hasFound(filtered, expected.size()));
    QCOMPARE(rowsOf(filtered), expected);
}

void TestRowFilter::showsRowsAroundMatches_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<Rows>("expected");

    QTest::newRow("none") << 0 << 0 << Rows{0, 5, 9, 10};
    QTest::newRow("before") << 1 << 0 << Rows{0, 4, 5, 8, 9, 10};
    QTest::newRow("after") << 0 << 1 << Rows{0, 1, 5, 6, 9, 10};
    QTest::newRow("both") << 2 << 1 << Rows{0, 1, 3, 4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("more than there are") << 100 << 100 << Rows{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
}

void TestRowFilter::showsRowsAroundMatches()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(Rows, expected);
    OutputStore store;
    write(store, "x\n1\n2\n3\n4\nx\n6\n7\n8\nx\nx and open");
    FilteredRows filtered(store, {.pattern = literal(QStringLiteral("x")),
                                  .isInverted = false,
                                  .stream = {},
                                  .diagnostics = {},
                                  .span = {},
                                  .contextBefore = static_cast<std::uint64_t>(before),
                                  .contextAfter = static_cast<std::uint64_t>(after)});
    QVERIFY(hasFound(filtered, 4));
    QCOMPARE(rowsOf(filtered), expected);
}

void TestRowFilter::showsContextThatComesLater()
{
    OutputStore store;
    write(store, "0\nx\n");
    FilteredRows filtered(store, {.pattern = literal(QStringLiteral("x")),
                                  .isInverted = false,
                                  .stream = {},
                                  .diagnostics = {},
                                  .span = {},
                                  .contextBefore = 1,
                                  .contextAfter = 2});
    QVERIFY(hasFound(filtered, 1));
    QCOMPARE(rowsOf(filtered), (Rows{0, 1}));
    const auto shows = [&](const Rows& rows) {
        return QTest::qWaitFor([&] {
            filtered.poll();
            return rowsOf(filtered) == rows;
        });
    };
    write(store, "2\n");
    QVERIFY(shows({0, 1, 2}));
    write(store, "3\n4\n5\n");
    QVERIFY(shows({0, 1, 2, 3}));
    write(store, "6\nx\n");
    QVERIFY(shows({0, 1, 2, 3, 6, 7}));
    QCOMPARE(filtered.matchingRows(), std::uint64_t{2});
}

void TestRowFilter::showsOnlyRowsOfASpan()
{
    // Rows that come every ten milliseconds; the span grows into what has not come yet.
    OutputStore store;
    const auto writeRow = [&store](int row) {
        const QByteArray bytes = "row " + QByteArray::number(row) + (row % 3 == 0 ? " hit\n" : "\n");
        store.write({.child = 1,
                     .stream = OutputStream::Out,
                     .at = std::chrono::milliseconds(10 * row),
                     .bytes = std::as_bytes(std::span(bytes))});
    };
    for (int row = 0; row < 50; ++row)
        writeRow(row);
    const std::pair<std::chrono::nanoseconds, std::chrono::nanoseconds> span{std::chrono::milliseconds(195),
                                                                             std::chrono::milliseconds(600)};
    RowFilter filter;
    filter.span = span;
    FilteredRows rows(store, filter);
    filter.pattern = literal(QStringLiteral("hit"));
    FilteredRows hits(store, filter);
    const auto pollBoth = [&] {
        rows.poll();
        hits.poll();
        return rows.isUpToDate() && hits.isUpToDate();
    };
    QTRY_VERIFY(pollBoth());
    QCOMPARE(rows.rows().count(), std::uint64_t{30});
    QCOMPARE(rows.rows().at(0), std::uint64_t{20});
    for (int row = 50; row < 100; ++row)
        writeRow(row);
    QTRY_VERIFY(pollBoth());
    QCOMPARE(rows.rows().count(), std::uint64_t{41});
    QCOMPARE(rows.rows().at(40), std::uint64_t{60});
    QCOMPARE(hits.rows().count(), std::uint64_t{14}); // 21, 24 … 60
}

void TestRowFilter::showsOnlyRowsOfSomeChildren()
{
    OutputStore store;
    const auto writeOf = [&store](int child, std::string_view text) {
        store.write(
            {child, OutputStream::Out, std::chrono::nanoseconds(child), std::as_bytes(std::span(text))});
    };
    for (int child = 1; child <= 4; ++child)
        writeOf(child, "foo\nbar\n");
    writeOf(3, "open");
    writeOf(4, "open");
    RowFilter filter;
    filter.children = {1, 3};
    FilteredRows some(store, filter);
    QVERIFY(hasFound(some, 5));
    QCOMPARE(rowsOf(some), (Rows{0, 1, 4, 5, 8}));
    filter.pattern = literal(QStringLiteral("foo"));
    FilteredRows matching(store, filter);
    QVERIFY(hasFound(matching, 2));
    QCOMPARE(rowsOf(matching), (Rows{0, 4}));
}

void TestRowFilter::hasRowsThatAreStillBeingWritten()
{
    OutputStore store;
    write(store, "one x\ntwo\nprompt x: ");
    write(store, "progress 10 %", OutputStream::Err);
    RowFilter filter;
    filter.pattern = literal(QStringLiteral("x"));
    FilteredRows matching(store, filter);
    filter.isInverted = true;
    FilteredRows others(store, filter);
    filter = {};
    filter.stream = OutputStream::Err;
    FilteredRows errors(store, filter);
    QVERIFY(hasFound(matching, 2));
    QCOMPARE(rowsOf(matching), (Rows{0, 2}));
    QVERIFY(hasFound(others, 2));
    QCOMPARE(rowsOf(others), (Rows{1, 3}));
    QVERIFY(hasFound(errors, 1));
    QCOMPARE(rowsOf(errors), (Rows{3}));
    // What is written over is gone, and what is completed takes its place among the complete rows.
    write(store, "\rprogress x", OutputStream::Err);
    QVERIFY(hasFound(matching, 3));
    write(store, "\n", OutputStream::Err);
    QVERIFY(hasFound(matching, 3));
    QCOMPARE(rowsOf(matching), (Rows{0, 2, 3}));
    QVERIFY(hasFound(others, 1));
    QVERIFY(hasFound(errors, 1));
    QCOMPARE(rowsOf(errors), (Rows{2}));
}

void TestRowFilter::forgetsWhatTheStoreDropped()
{
    const QTemporaryDir directory;
    OutputStore store({.directory = directory.filePath(QStringLiteral("output")).toStdString(),
                       .memoryLimit = 1024,
                       .keepBytes = 500'000});
    FilteredRows filtered(store, {.pattern = literal(QStringLiteral("7")),
                                  .isInverted = false,
                                  .stream = {},
                                  .diagnostics = {},
                                  .span = {},
                                  .contextBefore = 1,
                                  .contextAfter = 1});
    for (int line = 0; line < 300'000; ++line)
        write(store, line % 10 == 7 ? "row 7\n" : "row\n");
    const std::uint64_t firstRow = store.totals().firstRow;
    QVERIFY(firstRow > 1000);
    const std::uint64_t kept = (299'997 - firstRow) / 10 + 1;
    QVERIFY(hasFound(filtered, kept));
    QVERIFY(filtered.rows().at(0) >= firstRow);
    QCOMPARE(filtered.rows().at(filtered.rows().count() - 1), std::uint64_t{299'998});
}

void TestRowFilter::aPatternThatIsWrongCountsAsNone()
{
    OutputStore store;
    write(store, "a\nb\n");
    FilteredRows filtered(store, {.pattern = SearchPattern{.text = QStringLiteral("("),
                                                           .isRegularExpression = true,
                                                           .isCaseSensitive = true,
                                                           .wholeWords = false},
                                  .isInverted = true,
                                  .stream = {},
                                  .diagnostics = {},
                                  .span = {}});
    QVERIFY(hasFound(filtered, 2));
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
