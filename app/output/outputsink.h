// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <span>
#include <utility>

namespace brood {

enum class OutputStream
{
    Out,
    Err
};

/// A piece of a child's output, exactly as it came. Pieces of one stream come in order and without gaps.
struct OutputPiece
{
    int child = 1; ///< Its number, from 1.
    OutputStream stream = OutputStream::Out;
    std::chrono::nanoseconds at{}; ///< When it was read, on the run's elapsed axis.
    std::span<const std::byte> bytes;
};

/// Takes the children's output. The run is slowed down (back-pressure reaches the children) by bytes that
/// were written here and not yet released.
class OutputSink
{
public:
    OutputSink() = default;
    OutputSink(const OutputSink&) = delete;
    OutputSink& operator=(const OutputSink&) = delete;
    virtual ~OutputSink() = default;

    /// Called in the run's thread. The bytes are valid during the call only. Must not block.
    virtual void write(const OutputPiece& piece) = 0;

    /// Who wants to know that bytes were dealt with; called in the run's thread, never from inside write()
    /// with more bytes than were written so far. The run sets it before the first write().
    void setReleaseHandler(std::function<void(std::size_t bytes)> handler) { m_release = std::move(handler); }

protected:
    void release(std::size_t bytes) const
    {
        if (m_release)
            m_release(bytes);
    }

private:
    std::function<void(std::size_t)> m_release;
};

} // namespace brood
