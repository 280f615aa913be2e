// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outputrouter.h"

namespace brood {

void OutputRouter::add(std::uint32_t number, int index)
{
    const std::lock_guard lock(m_mutex);
    m_children[number].index = index;
}

void OutputRouter::remove(std::uint32_t number)
{
    const std::lock_guard lock(m_mutex);
    m_children.erase(number);
}

OutputRouter::Bytes OutputRouter::bytes(std::uint32_t number) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_children.find(number);
    return found == m_children.end() ? Bytes() : found->second.bytes;
}

void OutputRouter::note(const protocol::Frame& record)
{
    switch (record.type) {
    case protocol::RecordType::Started:
        if (const auto started = record.as<protocol::Started>())
            begin(started->child, started->requestedNs);
        break;
    case protocol::RecordType::StartFailed:
        if (const auto failed = record.as<protocol::StartFailed>();
            failed && !m_originNs && !isWithdrawn(*failed))
            m_originNs = failed->requestedNs;
        break;
    case protocol::RecordType::Finished:
        if (const auto finished = record.as<protocol::Finished>())
            end(finished->child);
        break;
    default: break;
    }
}

void OutputRouter::begin(std::uint32_t number, std::uint64_t requestedNs)
{
    if (!m_originNs)
        m_originNs = requestedNs;
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_children.find(number); found != m_children.end())
        found->second.running = true;
}

void OutputRouter::end(std::uint32_t number)
{
    int index = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_children.find(number);
        if (found == m_children.end() || !found->second.running)
            return;
        found->second.running = false;
        index = found->second.index;
    }
    if (m_sink)
        m_sink->endChild(index);
}

bool OutputRouter::write(const protocol::OutputHead& head, std::span<const std::byte> bytes)
{
    OutputPiece piece;
    piece.stream = head.stream == protocol::Stream::Out ? OutputStream::Out : OutputStream::Err;
    piece.bytes = bytes;
    if (m_originNs && head.readNs > *m_originNs)
        piece.at =
            std::chrono::nanoseconds(static_cast<std::chrono::nanoseconds::rep>(head.readNs - *m_originNs));
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_children.find(head.child);
        if (found == m_children.end() || !found->second.running)
            return false;
        piece.child = found->second.index;
        Bytes& counted = found->second.bytes;
        (piece.stream == OutputStream::Out ? counted.out : counted.err) += bytes.size();
        counted.outPieces += piece.stream == OutputStream::Out ? 1 : 0;
    }
    if (!m_sink)
        return false;
    m_sink->write(piece);
    return true;
}

} // namespace brood
