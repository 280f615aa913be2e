// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/richtext.h"
#include "output/styletracker.h"
#include "output/terminalpalette.h"
#include "output/terminalrow.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace brood {
namespace {

using Bytes = std::vector<std::byte>;
using ByteSpan = std::span<const std::byte>;

void check(bool isTrue, const char* what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "wrong: %s\n", what);
    std::abort();
}

Bytes bytesOf(const char* text)
{
    const ByteSpan bytes = std::as_bytes(std::span(text, std::strlen(text)));
    return {bytes.begin(), bytes.end()};
}

void checkText(const QString& text)
{
    check(text.isValidUtf16(), "text is UTF-16");
    check(std::none_of(text.begin(), text.end(),
                       [](QChar each) {
                           return (each.category() == QChar::Other_Control && each != QChar(u'\t')) ||
                                  each.category() == QChar::Separator_Line ||
                                  each.category() == QChar::Separator_Paragraph;
                       }),
          "no controls but TAB are in the text");
}

void checkRow(const TerminalRow& row, ByteSpan bytes)
{
    constexpr qsizetype moved = 1024;
    check(row.text.size() <= moved + 8 * static_cast<qsizetype>(bytes.size()), "the row is bounded");
    checkText(row.text);
    qsizetype end = 0;
    for (std::size_t i = 0; i < row.runs.size(); ++i) {
        check(row.runs[i].start == end && row.runs[i].length > 0, "runs have no gaps");
        check(i == 0 || row.runs[i].style != row.runs[i - 1].style, "neighbours differ in style");
        end += row.runs[i].length;
    }
    check(end == row.text.size(), "runs cover the text");
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (isPlainText(bytes) && view.isValidUtf8())
        check(row.text.toUtf8() == view, "plain text is what its row shows");

    const QByteArray html = HtmlWriter::row(row, {});
    check(!html.contains("<script") && !html.contains("javascript:"), "HTML is harmless");
    for (const TerminalRow::Run& run : row.runs) {
        const DrawnColors colors = drawnColors(run.style, {});
        check(colors.foreground <= 0xffffff && colors.background <= 0xffffff, "colours are colours");
    }
}

/// With a mark behind the bytes the style at their end shows: the mark ends a sequence that is under way, and
/// stands far to the right, though not last in a row with very many tabs.
void checkStyleAtEnd(Bytes row, const TextStyle& begin, const TextStyle& end)
{
    constexpr const char* markText = "\xee\x80\x80"; // U+E000 means nothing
    const Bytes bare = bytesOf(markText);
    if (std::search(row.begin(), row.end(), bare.begin(), bare.end()) != row.end())
        return;
    const Bytes mark = bytesOf("\x18\x1b[65535G\xee\x80\x80");
    row.insert(row.end(), mark.begin(), mark.end());
    const TerminalRow decoded = decodeTerminalRow(row, begin);
    const qsizetype at = decoded.text.indexOf(QChar(u'\ue000'));
    const auto isOfMark = [at](const TerminalRow::Run& run) {
        return run.start <= at && at < run.start + run.length;
    };
    const auto found = std::find_if(decoded.runs.begin(), decoded.runs.end(), isOfMark);
    check(at >= 0 && found != decoded.runs.end() && found->style == end, "row and tracker agree in style");
}

void checkRows(ByteSpan bytes)
{
    StyleTracker tracker;
    while (!bytes.empty()) {
        const auto newline = std::find(bytes.begin(), bytes.end(), std::byte{'\n'});
        const ByteSpan row = bytes.first(static_cast<std::size_t>(newline - bytes.begin()));
        const TextStyle begin = tracker.style();
        checkRow(decodeTerminalRow(row, begin), row);
        tracker.feed(row);
        checkStyleAtEnd(Bytes(row.begin(), row.end()), begin, tracker.style());
        const bool hasNewline = newline != bytes.end();
        tracker.feed(bytes.subspan(row.size(), hasNewline ? 1 : 0));
        check(!hasNewline || !tracker.isInSequence(), "a newline ends sequences");
        bytes = bytes.subspan(row.size() + (hasNewline ? 1 : 0));
    }
}

void checkCut(ByteSpan bytes, std::size_t cut)
{
    StyleTracker whole;
    whole.feed(bytes);
    StyleTracker pieces;
    pieces.feed(bytes.first(cut));
    pieces.feed(bytes.subspan(cut));
    check(whole.style() == pieces.style() && whole.isInSequence() == pieces.isInSequence() &&
              whole.takeRewrites() == pieces.takeRewrites(),
          "it does not matter where bytes are cut");
}

} // namespace
} // namespace brood

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    // The first byte says where to cut. Two that are 0xff make a row of the rest that is so long that only
    // its end is looked at; this takes its time, so few inputs shall be of that kind.
    const std::size_t choice = data[0];
    auto input = std::as_bytes(std::span(data, size).subspan(1));
    constexpr std::size_t maxRepeated = 64;
    const bool isRow = std::find(input.begin(), input.end(), std::byte{'\n'}) == input.end();
    const bool isLong = choice == 0xff && size > 2 && size <= maxRepeated && data[1] == 0xff && isRow;
    if (isLong)
        input = input.subspan(1);
    brood::Bytes bytes(input.begin(), input.end());
    while (isLong && bytes.size() <= brood::maxRewrittenBytes)
        bytes.insert(bytes.end(), input.begin(), input.end());
    brood::checkRows(bytes);
    brood::checkCut(bytes, choice * bytes.size() / 0xff);
    return 0;
}
