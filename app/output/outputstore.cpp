// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"

#include <algorithm>

namespace brood {

void OutputStore::write(const OutputPiece& piece)
{
    const std::size_t size = piece.bytes.size();
    if (size == 0)
        return;
    m_totalBytes += size;
    m_newlines +=
        static_cast<std::uint64_t>(std::count(piece.bytes.begin(), piece.bytes.end(), std::byte{'\n'}));
    const std::pair stream(piece.child, piece.stream);
    if (piece.bytes.back() == std::byte{'\n'})
        m_openLines.erase(stream);
    else
        m_openLines.insert(stream);

    const std::size_t room = m_capacity > pieceOverheadBytes ? m_capacity - pieceOverheadBytes : 0;
    const std::span kept = piece.bytes.last(std::min(size, room));
    m_pieces.push_back(
        {piece.child, piece.stream, piece.at,
         QByteArray(reinterpret_cast<const char*>(kept.data()), static_cast<qsizetype>(kept.size()))});
    m_keptBytes += kept.size();
    while (isOverCapacity()) {
        m_keptBytes -= static_cast<std::uint64_t>(m_pieces.front().bytes.size());
        m_pieces.pop_front();
        ++m_firstPiece;
    }
    release(size);
}

void OutputStore::clear()
{
    m_firstPiece = endPiece();
    m_pieces.clear();
    m_openLines.clear();
    m_keptBytes = 0;
    m_totalBytes = 0;
    m_newlines = 0;
}

} // namespace brood
