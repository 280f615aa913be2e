// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"
#include "agent/descriptor.h"
#include "protocol/framing.h"

#include <memory>
#include <string>

#include <sys/types.h>

namespace brood::agent {

/// The agent's side of the connection: records out, requests in. Never blocks, and never holds more of the
/// children's output than one chunk: while that waits for the client, blocked() tells to read no child.
class Link
{
public:
    Link(int input, int output);

    template <typename Record>
    void send(const Record& record)
    {
        if (!m_abandoned)
            protocol::appendRecord(hasChunk() ? m_after : m_before, record);
    }
    /// The magic, which comes before the first record.
    void sendMagic() { m_before += protocol::magic; }

    /// Reads once from a child's stream and sends what came, up to `limit` bytes. Much at a time goes from
    /// pipe to pipe without being copied (splice(2)).
    /// @pre !blocked()
    /// @return what read(2) returned, with errno set.
    ssize_t relay(int fd, const protocol::OutputHead& head, std::size_t limit = protocol::maxOutputChunk);

    /// Writes as much as the client takes now.
    void flush();
    /// Whether what waits to be sent is little enough to add what is not needed.
    [[nodiscard]] bool hasRoom() const
    {
        constexpr std::size_t little = std::size_t{64} * 1024;
        return m_before.size() + m_after.size() < little;
    }
    [[nodiscard]] bool hasPending() const { return !m_before.empty() || hasChunk() || !m_after.empty(); }
    /// Whether there is no room or no credit for output at the moment.
    [[nodiscard]] bool blocked() const { return !m_abandoned && (hasChunk() || m_credit == 0); }
    void addCredit(std::uint64_t bytes) { m_credit += bytes; }

    /// Reads what the client sent. False at the end of it, or if reading failed.
    [[nodiscard]] bool receive();
    [[nodiscard]] protocol::FrameReader& requests() { return m_requests; }

    /// Nobody listens any more: everything to send is dropped from now on, output is read and dropped.
    void abandon();
    [[nodiscard]] bool isAbandoned() const { return m_abandoned; }

private:
    /// Whether an Output record has begun whose bytes are not all written.
    [[nodiscard]] bool hasChunk() const { return m_chunkBegin < m_chunkEnd || m_spliceLeft > 0; }
    [[nodiscard]] ssize_t fillSplicePipe(int fd, std::size_t size);
    [[nodiscard]] ssize_t writeText();
    [[nodiscard]] ssize_t writeSplice();
    void written(std::size_t count);

    int m_input;
    int m_output;
    protocol::FrameReader m_requests{0};
    // Sent in this order: m_before, the chunk (in memory or in m_splicePipe), m_after.
    std::string m_before;
    std::string m_after;
    std::unique_ptr<char[]> m_chunk = std::make_unique_for_overwrite<char[]>(protocol::maxOutputChunk);
    std::size_t m_chunkBegin = 0;
    std::size_t m_chunkEnd = 0;
    /// Bytes wait here between the child's pipe and the client's: how many came is only known once they are
    /// out of the child's, which others can read as well (/proc/PID/fd), and the record's head says how many
    /// follow.
    Descriptor m_spliceIn;
    Descriptor m_spliceOut;
    std::size_t m_spliceLeft = 0;
    std::uint64_t m_credit = 0;
    bool m_abandoned = false;
};

} // namespace brood::agent
