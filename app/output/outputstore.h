// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"

#include <QByteArray>

#include <cstdint>
#include <deque>

namespace brood {

/// Keeps the newest output in memory, up to a fixed number of bytes; what had to go is counted. Pieces are numbered
/// from 0 in the order of their arrival, so that a reader pulls what it has not seen yet.
///
/// Used in one thread.
class OutputStore final : public OutputSink
{
public:
    static constexpr std::size_t defaultCapacity = std::size_t{16} * 1024 * 1024;

    struct Piece
    {
        int child = 1;
        OutputStream stream = OutputStream::Out;
        std::chrono::nanoseconds at{};
        QByteArray bytes;
    };

    explicit OutputStore(std::size_t capacityBytes = defaultCapacity) : m_capacity(capacityBytes) {}

    void write(const OutputPiece& piece) override;
    void clear();

    /// The number that the next piece will have.
    [[nodiscard]] std::uint64_t endPiece() const { return m_firstPiece + m_pieces.size(); }
    /// The oldest piece that is still kept.
    [[nodiscard]] std::uint64_t firstPiece() const { return m_firstPiece; }
    /// @pre firstPiece() <= number < endPiece(). Valid until the next write() or clear().
    [[nodiscard]] const Piece& piece(std::uint64_t number) const { return m_pieces[number - m_firstPiece]; }

    /// All that ever came, kept or not.
    [[nodiscard]] std::uint64_t totalBytes() const { return m_totalBytes; }
    /// Newlines, plus one for each stream whose last line has none.
    [[nodiscard]] std::uint64_t totalLines() const;
    /// What came and is no longer kept.
    [[nodiscard]] std::uint64_t droppedBytes() const { return m_totalBytes - m_keptBytes; }

private:
    std::size_t m_capacity;
    std::deque<Piece> m_pieces;
    std::uint64_t m_firstPiece = 0;
    std::uint64_t m_keptBytes = 0;
    std::uint64_t m_totalBytes = 0;
    std::uint64_t m_newlines = 0;
    bool m_openLine[2] = {false, false};
};

} // namespace brood
