// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/indexcodec.h"

#include <array>
#include <bit>
#include <limits>

namespace brood {

namespace {

std::uint64_t blocksFor(std::uint64_t begin, std::uint64_t end)
{
    return (end + OutputStore::blockBytes - 1) / OutputStore::blockBytes - begin / OutputStore::blockBytes;
}

} // namespace

void IndexCodec::put(IndexBytesWriter& out, const TextStyle& style)
{
    for (const TerminalColor& color : {style.foreground, style.background, style.underlineColor})
        out.number(static_cast<std::uint64_t>(color.kind) << 32 | color.value);
    const std::array flags{style.bold,    style.faint,  style.italic,    style.blink,
                           style.inverse, style.hidden, style.struckOut, style.overlined};
    std::uint64_t bits = 0;
    for (const bool flag : flags)
        bits = bits << 1 | (flag ? 1U : 0U);
    out.number(bits << 8 | static_cast<std::uint64_t>(style.underline));
    out.text(style.link);
}

void IndexCodec::get(IndexBytesReader& in, TextStyle& style)
{
    for (TerminalColor* color : {&style.foreground, &style.background, &style.underlineColor}) {
        const std::uint64_t number = in.number();
        in.expect(number >> 32 <= static_cast<std::uint64_t>(TerminalColor::Kind::Rgb));
        *color = {static_cast<TerminalColor::Kind>(number >> 32 & 3), static_cast<std::uint32_t>(number)};
    }
    std::uint64_t bits = in.number();
    in.expect((bits & 0xff) <= static_cast<std::uint64_t>(Underline::Dashed));
    style.underline = static_cast<Underline>(bits & 0x7);
    bits >>= 8;
    for (bool* flag : {&style.overlined, &style.struckOut, &style.hidden, &style.inverse, &style.blink,
                       &style.italic, &style.faint, &style.bold}) {
        *flag = (bits & 1) != 0;
        bits >>= 1;
    }
    style.link = in.text();
}

void IndexCodec::put(IndexBytesWriter& out, const Arrival& arrival)
{
    for (const std::uint64_t number : std::bit_cast<std::array<std::uint64_t, 5>>(arrival))
        out.number(number);
}

void IndexCodec::get(IndexBytesReader& in, Arrival& arrival)
{
    std::array<std::uint64_t, 5> numbers{};
    for (std::uint64_t& number : numbers)
        number = in.number();
    arrival = std::bit_cast<Arrival>(numbers);
}

void IndexCodec::put(IndexBytesWriter& out, const OutputStore::Totals& totals)
{
    for (const std::uint64_t number :
         {totals.bytes, totals.lines, totals.firstRow, totals.completeRows, totals.droppedBytes,
          totals.unkeptBytes, static_cast<std::uint64_t>(totals.error),
          static_cast<std::uint64_t>(totals.lastAt.count())})
        out.number(number);
}

void IndexCodec::get(IndexBytesReader& in, OutputStore::Totals& totals)
{
    totals.version = 1;
    for (std::uint64_t* number : {&totals.bytes, &totals.lines, &totals.firstRow, &totals.completeRows,
                                  &totals.droppedBytes, &totals.unkeptBytes})
        *number = in.number();
    totals.error = static_cast<int>(in.number());
    totals.lastAt = std::chrono::nanoseconds(static_cast<std::int64_t>(in.number()));
    in.expect(totals.firstRow <= totals.completeRows);
}

void IndexCodec::put(IndexBytesWriter& out, const BlockIndex& index)
{
    for (const std::uint64_t number : {index.m_begin, index.m_end, index.m_firstRow, index.m_rows,
                                       index.m_openBegin, std::uint64_t{index.m_openIsContinuation}})
        out.number(number);
    for (const OutputBlock& block : index.m_blocks)
        out.number(std::bit_cast<std::uint64_t>(block));
    out.number(index.m_breaks.size());
    for (const OutputBreak& mark : index.m_breaks)
        out.number(mark.offset << 1 | (mark.endsRow ? 1U : 0U));
    out.number(index.m_styles.size());
    for (const BlockIndex::StyleMark& mark : index.m_styles) {
        out.number(mark.block);
        out.number(mark.style ? *mark.style + std::uint64_t{1} : 0);
    }
}

void IndexCodec::get(IndexBytesReader& in, BlockIndex& index, std::uint64_t styles)
{
    for (std::uint64_t* number :
         {&index.m_begin, &index.m_end, &index.m_firstRow, &index.m_rows, &index.m_openBegin})
        *number = in.number();
    index.m_openIsContinuation = in.number() != 0;
    in.expect(index.m_begin <= index.m_openBegin && index.m_openBegin <= index.m_end &&
              index.m_firstRow <= index.m_rows && index.m_end <= std::numeric_limits<std::int64_t>::max());
    index.m_firstBlock = index.m_begin / OutputStore::blockBytes;
    std::uint64_t rowsBefore = 0;
    for (std::uint64_t left = in.isGood() ? blocksFor(index.m_begin, index.m_end) : 0;
         left > 0 && in.isGood(); --left) {
        index.m_blocks.push_back(std::bit_cast<OutputBlock>(in.number()));
        in.expect(index.m_blocks.back().rowsBefore >= rowsBefore);
        rowsBefore = index.m_blocks.back().rowsBefore;
    }
    for (std::uint64_t left = in.count(8); left > 0; --left) {
        const std::uint64_t mark = in.number();
        in.expect(mark >> 1 <= index.m_end &&
                  (index.m_breaks.empty() || index.m_breaks.back().offset <= mark >> 1));
        index.m_breaks.push_back({mark >> 1, (mark & 1) != 0});
    }
    for (std::uint64_t left = in.count(16); left > 0; --left) {
        const std::uint64_t block = in.number();
        const std::uint64_t style = in.number();
        in.expect(style <= styles);
        index.addStyle(block,
                       style == 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(style - 1)));
    }
}

void IndexCodec::put(IndexBytesWriter& out, const LineNumbers& lines)
{
    out.number(lines.m_count);
    out.number(lines.m_runs.size());
    for (const LineNumbers::Run& run : lines.m_runs) {
        for (const std::uint64_t number : {run.row, run.before, run.line})
            out.number(number);
    }
}

void IndexCodec::get(IndexBytesReader& in, LineNumbers& lines)
{
    lines.m_count = in.number();
    for (std::uint64_t left = in.count(24); left > 0; --left) {
        LineNumbers::Run run;
        for (std::uint64_t* number : {&run.row, &run.before, &run.line})
            *number = in.number();
        in.expect(run.before <= lines.m_count);
        lines.m_runs.push_back(run);
    }
}

} // namespace brood
