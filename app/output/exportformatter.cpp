// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/exportformatter.h"

#include "output/bytescan.h"
#include "output/richtext.h"
#include "output/terminalrow.h"

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstdio>

namespace brood {

namespace {

using Format = ExportRequest::Format;
using Timestamps = ExportRequest::Timestamps;

constexpr std::size_t windowBytes = std::size_t{64} * 1024;
constexpr std::uint64_t pieceBytes = std::uint64_t{1024} * 1024;
/// Only rows that are written over and over are longer. What was there first is gone from their text.
constexpr std::uint64_t longestRow = std::uint64_t{4} * 1024 * 1024;

std::span<const std::byte> asBytes(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The bytes are as they stand the text that the log shows.
bool isOwnText(std::string_view bytes)
{
    return isPlainText(asBytes(bytes)) &&
           QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8();
}

} // namespace

ExportFormatter::ExportFormatter(const OutputStore& store, const std::vector<OutputSource>& sources,
                                 const ExportRequest& request)
    : m_store(store)
    , m_sources(sources)
    , m_request(request)
    , m_windows(sources.size())
{}

std::string_view ExportFormatter::read(SourceIndex source, std::uint64_t offset, std::size_t size)
{
    m_bytes.resize(size);
    m_bytes.resize(m_store.read(source, offset, std::as_writable_bytes(std::span(m_bytes))));
    return m_bytes;
}

void ExportFormatter::copy(SourceIndex source, std::uint64_t begin, std::uint64_t end, ExportWriter& writer)
{
    const OutputStream stream = m_sources[source].stream;
    while (begin < end && writer.isWanted()) {
        const std::string_view bytes =
            read(source, begin, static_cast<std::size_t>(std::min(end - begin, pieceBytes)));
        if (bytes.empty()) {
            m_missingBytes += end - begin;
            return;
        }
        writer.write(stream, bytes);
        begin += bytes.size();
    }
}

bool ExportFormatter::addSegment(const OutputSegment& segment, ExportWriter& writer)
{
    if (m_request.format == Format::Raw) {
        copy(segment.source, segment.begin, segment.end, writer);
        return true;
    }
    const std::uint64_t size = segment.end - segment.begin;
    const OutputStream stream = m_sources[segment.source].stream;
    if (m_request.format == Format::Html || m_request.timestamps != Timestamps::None || size > longestRow ||
        place(stream).isWithinLine)
        return false;
    const std::string_view bytes = read(segment.source, segment.begin, static_cast<std::size_t>(size));
    if (bytes.size() < size || countNewlines(asBytes(bytes)) != segment.rowCount || !isOwnText(bytes))
        return false;
    writer.write(stream, bytes);
    return true;
}

void ExportFormatter::addRow(const OutputRow& row, ExportWriter& writer)
{
    if (!writer.isWanted())
        return;
    const OutputStream stream = m_sources[row.source].stream;
    switch (m_request.format) {
    case Format::Raw: copy(row.source, row.begin, row.end + (row.hasNewline ? 1 : 0), writer); break;
    case Format::Plain: addText(row, stream, writer); break;
    case Format::Html: addHtml(row, stream, writer); break;
    }
}

std::string_view ExportFormatter::readRow(const OutputRow& row)
{
    const std::uint64_t size = row.end - row.begin;
    if (size > windowBytes) {
        const std::uint64_t used = size <= longestRow ? size : std::uint64_t{2} * maxRewrittenBytes;
        const std::string_view bytes = read(row.source, row.end - used, static_cast<std::size_t>(used));
        m_missingBytes += used - bytes.size();
        return bytes;
    }
    Window& window = m_windows[row.source];
    if (row.begin < window.begin || row.end > window.begin + window.bytes.size()) {
        window.begin = row.begin;
        window.bytes.resize(windowBytes);
        window.bytes.resize(
            m_store.read(row.source, row.begin, std::as_writable_bytes(std::span(window.bytes))));
    }
    const auto offset = std::min(static_cast<std::size_t>(row.begin - window.begin), window.bytes.size());
    const std::string_view bytes =
        std::string_view(window.bytes).substr(offset, static_cast<std::size_t>(size));
    m_missingBytes += size - bytes.size();
    return bytes;
}

ExportFormatter::Place& ExportFormatter::place(OutputStream stream)
{
    return m_places[m_request.streamsApart && stream == OutputStream::Err ? 1 : 0];
}

bool ExportFormatter::beginRow(const OutputRow& row, OutputStream stream, ExportWriter& writer)
{
    const Place& last = place(stream);
    if (!last.isWithinLine)
        return true;
    if (row.isContinuation && last.source == row.source && last.end == row.begin)
        return false;
    writer.write(stream, "\n");
    return true;
}

void ExportFormatter::addText(const OutputRow& row, OutputStream stream, ExportWriter& writer)
{
    if (beginRow(row, stream, writer))
        writer.write(stream, timestamp(row.at));
    const std::string_view bytes = readRow(row);
    if (isOwnText(bytes))
        writer.write(stream, bytes);
    else
        writer.write(stream, decodeTerminalRow(asBytes(bytes)).text.toStdString());
    if (row.hasNewline)
        writer.write(stream, "\n");
    place(stream) = {!row.hasNewline, row.source, row.end};
}

std::string ExportFormatter::timestamp(std::chrono::nanoseconds at) const
{
    if (m_request.timestamps == Timestamps::None)
        return {};
    if (m_request.timestamps == Timestamps::Clock) {
        const auto ms = std::chrono::floor<std::chrono::milliseconds>(at).count();
        return m_request.started.addMSecs(ms).toLocalTime().toString(Qt::ISODateWithMs).toStdString() + ' ';
    }
    constexpr std::int64_t million = 1'000'000;
    const std::int64_t us = std::chrono::floor<std::chrono::microseconds>(at).count();
    std::array<char, 48> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "[%5" PRId64 ".%06" PRId64 "] ", us / million, us % million);
    return {text.data(), static_cast<std::size_t>(size)};
}

void ExportFormatter::addHtml(const OutputRow& row, OutputStream stream, ExportWriter& writer)
{
    beginDocument(writer);
    HtmlWriter::RowInfo info;
    info.time = QString::fromStdString(timestamp(row.at)).trimmed();
    info.number = row.isContinuation ? 0 : row.line;
    info.isError = stream == OutputStream::Err;
    writer.write(OutputStream::Out,
                 view(HtmlWriter::row(decodeTerminalRow(asBytes(readRow(row)), m_store.styleAt(row)), info)));
}

void ExportFormatter::beginDocument(ExportWriter& writer)
{
    if (!m_hasBegun)
        writer.write(OutputStream::Out, view(HtmlWriter::head(m_request.title)));
    m_hasBegun = true;
}

void ExportFormatter::finish(ExportWriter& writer)
{
    if (m_request.format != Format::Html)
        return;
    beginDocument(writer);
    writer.write(OutputStream::Out, view(HtmlWriter::foot()));
}

} // namespace brood
