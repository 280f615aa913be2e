// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/hardwarecounters.h"

#include <cerrno>
#include <cstring>
#include <span>

#include <linux/perf_event.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace brood::agent {

namespace {

constexpr std::array<std::uint64_t, 3> events{PERF_COUNT_HW_INSTRUCTIONS, PERF_COUNT_HW_CPU_CYCLES,
                                              PERF_COUNT_HW_CACHE_MISSES};

/// What goes with the descriptors.
struct Message
{
    std::array<bool, events.size()> isOpen{};
    bool userOnly = false;
    int error = 0;
};

/// Room for a control message with all descriptors (cmsg(3)).
union Control {
    std::array<char, CMSG_SPACE(events.size() * sizeof(int))> bytes;
    cmsghdr head;
};

/// Of the calling process, from its next execve(2) on.
int openCounter(std::uint64_t event, bool userOnly)
{
    perf_event_attr wanted{};
    wanted.size = sizeof wanted;
    wanted.type = PERF_TYPE_HARDWARE;
    wanted.config = event;
    wanted.disabled = 1;
    wanted.enable_on_exec = 1;
    wanted.inherit = 1;
    wanted.exclude_kernel = userOnly ? 1 : 0;
    wanted.exclude_hv = 1;
    wanted.read_format = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING;
    return static_cast<int>(syscall(SYS_perf_event_open, &wanted, 0, -1, -1, PERF_FLAG_FD_CLOEXEC));
}

void send(int socket, Message& message, std::span<const int> descriptors)
{
    iovec bytes{&message, sizeof message};
    Control control{};
    msghdr head{};
    head.msg_iov = &bytes;
    head.msg_iovlen = 1;
    if (!descriptors.empty()) {
        head.msg_control = control.bytes.data();
        head.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
        cmsghdr* attached = CMSG_FIRSTHDR(&head);
        attached->cmsg_level = SOL_SOCKET;
        attached->cmsg_type = SCM_RIGHTS;
        attached->cmsg_len = CMSG_LEN(descriptors.size_bytes());
        std::memcpy(CMSG_DATA(attached), descriptors.data(), descriptors.size_bytes());
    }
    sendmsg(socket, &head, MSG_NOSIGNAL | MSG_DONTWAIT);
}

} // namespace

HardwareCounters::HardwareCounters()
{
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0) {
        m_error = errno;
        return;
    }
    m_forChild = Descriptor(ends[0]);
    m_forAgent = Descriptor(ends[1]);
}

void HardwareCounters::openInChild() const
{
    if (!m_forChild)
        return;
    Message message;
    std::array<int, events.size()> opened{};
    std::size_t openCount = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        int counter = openCounter(events[i], message.userOnly);
        if (counter < 0 && (errno == EACCES || errno == EPERM) && !message.userOnly && openCount == 0) {
            message.userOnly = true;
            counter = openCounter(events[i], true);
        }
        message.isOpen[i] = counter >= 0;
        if (counter >= 0)
            opened[openCount++] = counter;
        else
            message.error = errno;
    }
    send(m_forChild.get(), message, std::span(opened).first(openCount));
}

void HardwareCounters::take()
{
    if (!m_forAgent)
        return;
    Message message;
    iovec bytes{&message, sizeof message};
    Control control{};
    msghdr head{};
    head.msg_iov = &bytes;
    head.msg_iovlen = 1;
    head.msg_control = control.bytes.data();
    head.msg_controllen = sizeof control.bytes;
    const ssize_t size = recvmsg(m_forAgent.get(), &head, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    m_error = size < 0 ? errno : message.error;
    m_forChild.reset();
    m_forAgent.reset();
    if (size < static_cast<ssize_t>(sizeof message))
        return;

    std::array<int, count> received{};
    std::size_t receivedCount = 0;
    if (const cmsghdr* attached = CMSG_FIRSTHDR(&head);
        attached && attached->cmsg_type == SCM_RIGHTS && attached->cmsg_len <= CMSG_LEN(sizeof received)) {
        receivedCount = (attached->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        std::memcpy(received.data(), CMSG_DATA(attached), receivedCount * sizeof(int));
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < count && next < receivedCount; ++i) {
        if (message.isOpen[i])
            m_counters[i] = Descriptor(received[next++]);
    }
    m_userOnly = message.userOnly;
    if (receivedCount > 0)
        m_error = 0;
}

std::optional<protocol::HardwareFigures> HardwareCounters::read() const
{
    protocol::HardwareFigures figures;
    figures.userOnly = m_userOnly;
    bool hasAny = false;
    const auto figure = [&](const Descriptor& counter) -> std::optional<std::uint64_t> {
        struct
        {
            std::uint64_t value = 0;
            std::uint64_t enabledNs = 0;
            std::uint64_t runningNs = 0;
        } counted;
        if (!counter || ::read(counter.get(), &counted, sizeof counted) != sizeof counted)
            return std::nullopt;
        if (counted.enabledNs > 0 && counted.runningNs == 0)
            return std::nullopt; // It never had its turn.
        hasAny = true;
        if (counted.runningNs >= counted.enabledNs)
            return counted.value;
        figures.estimated = true;
        return static_cast<std::uint64_t>(static_cast<double>(counted.value) *
                                          static_cast<double>(counted.enabledNs) /
                                          static_cast<double>(counted.runningNs));
    };
    figures.instructions = figure(m_counters[0]);
    figures.cycles = figure(m_counters[1]);
    figures.cacheMisses = figure(m_counters[2]);
    return hasAny ? std::optional(figures) : std::nullopt;
}

} // namespace brood::agent
