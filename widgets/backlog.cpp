// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/backlog.h"

namespace brood {

namespace {

constexpr std::uint64_t smallBytes = std::uint64_t{16} * 1024;
constexpr std::uint64_t maxBytes = std::uint64_t{1024} * 1024;
constexpr std::uint64_t maxPieces = 65'536;

/// The offset behind the `rows`th newline from the end; `rows` falls by those that were found.
std::optional<qsizetype> startOfNewestRows(QByteArrayView bytes, qsizetype& rows)
{
    for (qsizetype at = bytes.size(); at > 0;) {
        at = bytes.first(at).lastIndexOf('\n');
        if (at < 0)
            break;
        if (--rows < 0)
            return at + 1;
    }
    return {};
}

} // namespace

std::optional<OutputPlace> newestStart(const OutputStore& store, const OutputPlace& from, qsizetype maxRows)
{
    const std::uint64_t end = store.totalBytes();
    if (end - from.position <= smallBytes)
        return {};
    std::uint64_t bytes = 0;
    qsizetype rows = maxRows;
    for (std::uint64_t number = store.endPiece(); number-- > from.piece;) {
        const qsizetype first = number == from.piece ? from.offset : 0;
        const QByteArrayView piece = QByteArrayView(store.piece(number).bytes).sliced(first);
        const std::uint64_t pieceEnd = end - bytes;
        const auto size = static_cast<std::uint64_t>(piece.size());
        std::optional<qsizetype> start = startOfNewestRows(piece, rows);
        if (!start && bytes + size > maxBytes) {
            // A row's beginning if there is one, so that no half row follows what is left out.
            const auto cut = static_cast<qsizetype>(bytes + size - maxBytes);
            start = piece.indexOf('\n', cut) + 1;
            if (*start == 0 || *start == piece.size())
                start = cut;
        }
        if (!start && store.endPiece() - number > maxPieces)
            start = 0;
        if (start && (number != from.piece || *start > 0))
            return OutputPlace{number, first + *start, pieceEnd - size + static_cast<std::uint64_t>(*start)};
        bytes += size;
    }
    return {};
}

} // namespace brood
