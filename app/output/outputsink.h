// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
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
/// were written here and not yet released, and by a write() that takes its time.
class OutputSink
{
public:
    using ReleaseHandler = std::function<void(std::size_t bytes)>;

    OutputSink() = default;
    OutputSink(const OutputSink&) = delete;
    OutputSink& operator=(const OutputSink&) = delete;
    virtual ~OutputSink() = default;

    /// Called in the thread that reads from the agent, always the same for one run. The bytes are valid
    /// during the call only. May wait for a disk, but not for anybody else.
    virtual void write(const OutputPiece& piece) = 0;

    /// In the same thread: an attempt of the child has ended; what a retry writes does not go on with its
    /// last line.
    virtual void endChild(int child) { static_cast<void>(child); }

    /// Who wants to know that bytes were dealt with; called in any thread. The run sets it before the first
    /// write() and takes it back (an empty one) when it ends; the handler does not run after that.
    void setReleaseHandler(ReleaseHandler handler)
    {
        const std::lock_guard lock(m_mutex);
        m_release = std::move(handler);
    }

protected:
    void release(std::size_t bytes) const
    {
        const std::lock_guard lock(m_mutex);
        if (m_release)
            m_release(bytes);
    }

private:
    mutable std::mutex m_mutex;
    ReleaseHandler m_release;
};

} // namespace brood
