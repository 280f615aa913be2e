// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <span>

namespace brood {

/// A few buffers of fixed size that go round between a thread that fills them and one that empties them, in
/// order and without a copy.
class ChunkQueue
{
public:
    static constexpr std::size_t chunkBytes = std::size_t{256} * 1024;

    /// The filling thread: room for the next bytes. Waits until there is some; empty after close().
    [[nodiscard]] std::span<std::byte> room()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_filled - m_emptied < m_chunks.size(); });
        return m_closed ? std::span<std::byte>() : std::span(chunk(m_filled).bytes.get(), chunkBytes);
    }
    /// The first `size` bytes of the room have been filled; with 0 nothing follows.
    void push(std::size_t size)
    {
        const std::lock_guard lock(m_mutex);
        chunk(m_filled).size = size;
        ++m_filled;
        m_changed.notify_one();
    }

    /// The emptying thread: the oldest bytes. Waits until there are some; empty at the end and after close().
    [[nodiscard]] std::span<const std::byte> front()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_filled > m_emptied; });
        return m_closed ? std::span<const std::byte>()
                        : std::span<const std::byte>(chunk(m_emptied).bytes.get(), chunk(m_emptied).size);
    }
    void pop()
    {
        const std::lock_guard lock(m_mutex);
        ++m_emptied;
        m_changed.notify_one();
    }

    /// Nobody waits any more. In any thread.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    struct Chunk
    {
        std::unique_ptr<std::byte[]> bytes = std::make_unique_for_overwrite<std::byte[]>(chunkBytes);
        std::size_t size = 0;
    };
    [[nodiscard]] Chunk& chunk(std::size_t number) { return m_chunks[number % m_chunks.size()]; }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<Chunk, 6> m_chunks;
    std::size_t m_filled = 0;
    std::size_t m_emptied = 0;
    bool m_closed = false;
};

} // namespace brood
