// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logcopy.h"

#include "output/richtext.h"
#include "output/terminalrow.h"

#include <algorithm>

namespace brood {

namespace {

TerminalRow partOf(const TerminalRow& row, TextMatcher::Range range)
{
    TerminalRow part{.text = row.text.mid(range.start, range.length), .runs = {}};
    for (const TerminalRow::Run& run : row.runs) {
        const qsizetype start = std::max(run.start, range.start);
        const qsizetype end = std::min(run.start + run.length, range.start + range.length);
        if (start < end)
            part.runs.push_back({start - range.start, end - start, run.style});
    }
    return part;
}

} // namespace

LogCopy::LogCopy(const LogContent& content, const LogSelection& selection)
    : m_content(content)
    , m_selection(selection)
{
    if (selection.isEmpty() || content.rowCount() == 0)
        return;
    m_firstIndex = content.indexOf(selection.start().row);
    const std::uint64_t last = content.indexOf(selection.end().row);
    // The end may lie behind the last of the rows that are shown, or between two of them.
    m_rows = last - m_firstIndex + (content.rowAt(last) <= selection.end().row ? 1 : 0);
    measure();
}

void LogCopy::forEachRow(const std::function<void(std::uint64_t number, const OutputRow& info)>& visit) const
{
    for (std::uint64_t i = 0; i < m_rows; ++i) {
        const std::uint64_t number = m_content.rowAt(m_firstIndex + i);
        if (const std::optional<OutputRow> info = m_content.info(number))
            visit(number, *info);
    }
}

void LogCopy::measure()
{
    if (m_rows > maxRows) {
        const OutputStore::Totals& totals = m_content.totals();
        const double share =
            static_cast<double>(m_rows) / static_cast<double>(totals.endRow() - totals.firstRow);
        m_bytes = static_cast<std::uint64_t>(static_cast<double>(totals.bytes - totals.droppedBytes) * share);
        return;
    }
    forEachRow([this](std::uint64_t, const OutputRow& info) { m_bytes += info.end - info.begin + 1; });
}

QString LogCopy::text() const
{
    QString all;
    std::optional<OutputRow> before;
    forEachRow([&](std::uint64_t number, const OutputRow& info) {
        const bool goesOn =
            before && info.isContinuation && before->source == info.source && before->end == info.begin;
        if (before && !goesOn)
            all += u'\n';
        before = info;
        OutputRow part = info;
        const QString row = decodeTerminalRow(m_content.bytes(part)).text;
        if (const auto range = m_selection.rangeIn(number, row.size()))
            all += QStringView(row).sliced(range->start, range->length);
    });
    return all;
}

QByteArray LogCopy::html() const
{
    QByteArray all = HtmlWriter::head({});
    forEachRow([&](std::uint64_t number, const OutputRow& info) {
        OutputRow part = info;
        const std::span<const std::byte> bytes = m_content.bytes(part);
        const TerminalRow row = decodeTerminalRow(bytes, m_content.store()->styleAt(part));
        const auto range = m_selection.rangeIn(number, row.text.size());
        if (!range)
            return;
        const bool isError = m_content.source(info.source).stream == OutputStream::Err;
        all += HtmlWriter::row(partOf(row, *range), {.isError = isError});
    });
    return all + HtmlWriter::foot();
}

std::unique_ptr<QMimeData> LogCopy::mimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text());
    if (m_bytes <= maxStyledBytes)
        data->setHtml(QString::fromUtf8(html()));
    return data;
}

} // namespace brood
