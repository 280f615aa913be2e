// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/recordedoutput.h"
#include "session/runsession.h"

#include <QTest>

using brood::OutputPiece;
using brood::OutputSink;
using brood::OutputStream;
using brood::RecordedOutput;
using brood::RunSession;

/// What is kept of a run's output, and what is said where that can't be.
class TestRecordedOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItInMemoryWhereOnlyTheWindowShowsIt();
    void keepsNothingInVainForATerminal();
};

namespace {

class CountingSink final : public OutputSink
{
public:
    void write(const OutputPiece& piece) override
    {
        bytes += piece.bytes.size();
        release(piece.bytes.size());
    }
    std::size_t bytes = 0;
};

void writeTo(RecordedOutput& output, const QByteArray& bytes)
{
    output.write(
        {.child = 1, .stream = OutputStream::Out, .at = {}, .bytes = std::as_bytes(std::span(bytes))});
}

const QString nowhere = QStringLiteral("/proc/nowhere");

} // namespace

void TestRecordedOutput::keepsItInMemoryWhereOnlyTheWindowShowsIt()
{
    RecordedOutput output(nullptr);
    const RunSession session({}, nullptr);
    QCOMPARE(output.begin(nowhere, session, {}).size(), 1);
    QVERIFY(output.store());
    writeTo(output, "shown\n");
    QCOMPARE(output.store()->totals().completeRows, std::uint64_t{1});
    QCOMPARE(output.store()->totals().unkeptBytes, std::uint64_t{0});
    constexpr int limit = 16 * 1024 * 1024;
    for (int i = 0; i < 24; ++i)
        writeTo(output, QByteArray(1024 * 1024 - 1, 'x') + '\n');
    const auto [begin, end] = output.store()->extent(0);
    QVERIFY(end - begin <= limit);
    QVERIFY(end - begin > limit / 2);
    QVERIFY(output.finish({}, {}).isEmpty());
}

void TestRecordedOutput::keepsNothingInVainForATerminal()
{
    CountingSink terminal;
    RecordedOutput output(&terminal);
    std::size_t released = 0;
    output.setReleaseHandler([&released](std::size_t bytes) { released += bytes; });
    const RunSession session({}, nullptr);
    const QStringList problems = output.begin(nowhere, session, {});
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(nowhere), qPrintable(problems.first()));
    QVERIFY(!output.store());
    writeTo(output, "passed on\n");
    QCOMPARE(terminal.bytes, std::size_t{10});
    QCOMPARE(released, std::size_t{10});
    QVERIFY(output.finish({}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordedOutput)
#include "tst_recordedoutput.moc"
