// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <sys/mman.h>

namespace brood::agent {

/// Memory that stays shared with processes forked later (mmap(2), MAP_SHARED). Zeroed.
class SharedPages
{
public:
    explicit SharedPages(std::size_t size)
        : m_size(size)
        , m_memory(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))
    {}
    SharedPages(const SharedPages&) = delete;
    SharedPages& operator=(const SharedPages&) = delete;
    ~SharedPages()
    {
        if (isThere())
            munmap(m_memory, m_size);
    }

    /// False where the system has no memory for it.
    [[nodiscard]] bool isThere() const { return m_memory != MAP_FAILED; }
    [[nodiscard]] std::byte* at(std::size_t offset) const
    {
        return static_cast<std::byte*>(m_memory) + offset;
    }

private:
    std::size_t m_size;
    void* m_memory;
};

} // namespace brood::agent
