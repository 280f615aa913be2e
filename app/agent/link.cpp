// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <unistd.h>

namespace brood::agent {

namespace {
/// Below this a copy costs less than two more system calls.
constexpr int worthSplicing = 64 * 1024;
} // namespace

Link::Link(int input, int output)
    : m_input(input)
    , m_output(output)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_spliceOut = Descriptor(ends[0]);
    m_spliceIn = Descriptor(ends[1]);
    fcntl(ends[1], F_SETPIPE_SZ, protocol::maxOutputChunk);
}

ssize_t Link::relay(int fd, const protocol::OutputHead& head, std::size_t limit)
{
    std::size_t size = std::min(limit, protocol::maxOutputChunk);
    if (!m_abandoned)
        size = static_cast<std::size_t>(std::min<std::uint64_t>(size, m_credit));
    ssize_t result = m_abandoned ? -1 : fillSplicePipe(fd, size);
    const bool isSpliced = result > 0;
    if (!isSpliced)
        result = read(fd, m_chunk.get(), size);
    if (result <= 0 || m_abandoned)
        return result;
    const auto count = static_cast<std::size_t>(result);
    protocol::appendOutputHead(m_before, head, count);
    m_spliceLeft = isSpliced ? count : 0;
    m_chunkBegin = 0;
    m_chunkEnd = isSpliced ? 0 : count;
    m_credit -= count;
    flush();
    return result;
}

ssize_t Link::fillSplicePipe(int fd, std::size_t size)
{
    int available = 0;
    if (!m_spliceIn || ioctl(fd, FIONREAD, &available) != 0 || available < worthSplicing)
        return -1;
    return splice(fd, nullptr, m_spliceIn.get(), nullptr, size, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
}

void Link::flush()
{
    while (hasPending()) {
        const ssize_t result = m_before.empty() && m_spliceLeft > 0 ? writeSplice() : writeText();
        if (result > 0) {
            written(static_cast<std::size_t>(result));
        } else if (result < 0 && errno != EINTR) {
            if (errno != EAGAIN)
                abandon();
            return;
        }
    }
}

ssize_t Link::writeText()
{
    const bool isSpliced = m_spliceLeft > 0;
    std::array<iovec, 3> parts{iovec{m_before.data(), m_before.size()},
                               iovec{m_chunk.get() + m_chunkBegin, m_chunkEnd - m_chunkBegin},
                               iovec{m_after.data(), isSpliced ? 0 : m_after.size()}};
    return writev(m_output, parts.data(), static_cast<int>(parts.size()));
}

ssize_t Link::writeSplice()
{
    const ssize_t result = splice(m_spliceOut.get(), nullptr, m_output, nullptr, m_spliceLeft,
                                  SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
    if (result >= 0 || errno != EINVAL)
        return result;
    // The client's end is nothing that can be spliced to.
    const ssize_t copied = read(m_spliceOut.get(), m_chunk.get(), m_spliceLeft);
    m_spliceIn.reset();
    m_chunkBegin = 0;
    m_chunkEnd = copied > 0 ? static_cast<std::size_t>(copied) : 0;
    m_spliceLeft = 0;
    return 0;
}

void Link::written(std::size_t count)
{
    const std::size_t before = std::min(count, m_before.size());
    m_before.erase(0, before);
    count -= before;
    const std::size_t spliced = std::min(count, m_spliceLeft);
    m_spliceLeft -= spliced;
    count -= spliced;
    const std::size_t chunk = std::min(count, m_chunkEnd - m_chunkBegin);
    m_chunkBegin += chunk;
    count -= chunk;
    m_after.erase(0, count);
    if (!hasChunk()) {
        m_before += m_after;
        m_after.clear();
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
    m_spliceLeft = 0;
}

} // namespace brood::agent
