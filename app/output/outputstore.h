// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"

#include <QByteArray>

#include <cstdint>
#include <deque>
#include <set>
#include <utility>

namespace brood {

/// Keeps the newest output in memory, up to a fixed number of bytes; what had to go is counted. Pieces are
/// numbered from 0 in the order of their arrival, so that a reader pulls what it has not seen yet. A piece
/// never changes.
///
/// Bytes are released as soon as they are stored: the store never slows a run down.
///
/// Used in one thread.
class OutputStore final : public OutputSink
{
public:
    static constexpr std::size_t defaultCapacity = std::size_t{16} * 1024 * 1024;
    /// What a piece counts toward the capacity beside its bytes, so that very many very small ones are
    /// bounded too.
    static constexpr std::size_t pieceOverheadBytes = 64;

    struct Piece
    {
        int child = 1;
        OutputStream stream = OutputStream::Out;
        std::chrono::nanoseconds at{};
        QByteArray bytes;
    };

    explicit OutputStore(std::size_t capacityBytes = defaultCapacity)
        : m_capacity(capacityBytes)
    {}

    /// Of a piece that is larger than the capacity, the end is kept. An empty piece is passed over.
    void write(const OutputPiece& piece) override;
    /// Forgets everything; totals begin again at 0. Numbers go on, so that a reader's place stays valid.
    void clear();

    /// The number that the next piece will have.
    [[nodiscard]] std::uint64_t endPiece() const { return m_firstPiece + m_pieces.size(); }
    /// The oldest piece that is still kept.
    [[nodiscard]] std::uint64_t firstPiece() const { return m_firstPiece; }
    /// @pre firstPiece() <= number < endPiece(). Valid until the next write() or clear().
    [[nodiscard]] const Piece& piece(std::uint64_t number) const { return m_pieces[number - m_firstPiece]; }

    /// All that ever came, kept or not.
    [[nodiscard]] std::uint64_t totalBytes() const { return m_totalBytes; }
    /// Newlines, plus one for each child's stream whose last line has none.
    [[nodiscard]] std::uint64_t totalLines() const { return m_newlines + m_openLines.size(); }
    /// What came and was not or is no longer kept.
    [[nodiscard]] std::uint64_t droppedBytes() const { return m_totalBytes - m_keptBytes; }

private:
    [[nodiscard]] bool isOverCapacity() const
    {
        return m_keptBytes + m_pieces.size() * pieceOverheadBytes > m_capacity;
    }

    std::size_t m_capacity;
    std::deque<Piece> m_pieces;
    std::uint64_t m_firstPiece = 0;
    std::uint64_t m_keptBytes = 0;
    std::uint64_t m_totalBytes = 0;
    std::uint64_t m_newlines = 0;
    std::set<std::pair<int, OutputStream>>
        m_openLines; ///< The child's streams that are in the middle of a line.
};

} // namespace brood
