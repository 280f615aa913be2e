// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/uio.h>
#include <unistd.h>

namespace brood::agent {

ssize_t Link::relay(int fd, const protocol::OutputHead& head, std::size_t limit)
{
    std::size_t size = std::min(limit, protocol::maxOutputChunk);
    if (!m_abandoned)
        size = static_cast<std::size_t>(std::min<std::uint64_t>(size, m_credit));
    const ssize_t result = read(fd, m_chunk.get(), size);
    if (result <= 0 || m_abandoned)
        return result;
    const auto count = static_cast<std::size_t>(result);
    protocol::appendOutputHead(m_before, head, count);
    m_chunkBegin = 0;
    m_chunkEnd = count;
    m_credit -= count;
    flush();
    return result;
}

void Link::flush()
{
    while (hasPending()) {
        std::array<iovec, 3> parts{iovec{m_before.data(), m_before.size()},
                                   iovec{m_chunk.get() + m_chunkBegin, m_chunkEnd - m_chunkBegin},
                                   iovec{m_after.data(), m_after.size()}};
        const ssize_t result = writev(m_output, parts.data(), static_cast<int>(parts.size()));
        if (result < 0) {
            if (errno == EINTR)
                continue;
            if (errno != EAGAIN)
                abandon();
            return;
        }
        auto written = static_cast<std::size_t>(result);
        const std::size_t before = std::min(written, m_before.size());
        m_before.erase(0, before);
        written -= before;
        const std::size_t chunk = std::min(written, m_chunkEnd - m_chunkBegin);
        m_chunkBegin += chunk;
        written -= chunk;
        m_after.erase(0, written);
        if (m_chunkBegin == m_chunkEnd) {
            m_before += m_after;
            m_after.clear();
        }
    }
}

bool Link::receive()
{
    constexpr std::size_t size = 65536;
    const auto room = m_requests.prepare(size);
    const ssize_t result = read(m_input, room.data(), size);
    if (result < 0)
        return errno == EAGAIN || errno == EINTR;
    m_requests.commit(static_cast<std::size_t>(result));
    return result > 0;
}

void Link::abandon()
{
    m_abandoned = true;
    m_before.clear();
    m_after.clear();
    m_chunkBegin = m_chunkEnd = 0;
}

} // namespace brood::agent
