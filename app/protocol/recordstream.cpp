// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recordstream.h"

#include <algorithm>

namespace brood::protocol {

namespace {

struct FrameHead
{
    std::uint32_t size = 0;
    RecordType type{};
    std::uint16_t reserved = 0;
};

FrameHead decodeHead(std::span<const std::byte> bytes)
{
    FrameHead head;
    Decoder decoder(bytes);
    decoder(head.size, head.type, head.reserved);
    return head;
}

} // namespace

bool RecordStream::feed(std::span<const std::byte> bytes)
{
    if (!m_error.empty())
        return false;
    if (m_beginning.magicSeen())
        return feedRecords(bytes);
    m_beginning.feed(bytes);
    if (!m_beginning.findMagic()) {
        m_error = m_beginning.error();
        return m_error.empty();
    }
    return feedRecords(m_beginning.pendingBytes());
}

bool RecordStream::feedRecords(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        if (m_outputLeft > 0) {
            const auto piece = bytes.first(std::min(bytes.size(), m_outputLeft));
            m_outputLeft -= piece.size();
            bytes = bytes.subspan(piece.size());
            m_handlers.output(m_output, piece);
            continue;
        }
        const auto part = bytes.first(std::min(bytes.size(), needed() - m_record.size()));
        m_record.insert(m_record.end(), part.begin(), part.end());
        bytes = bytes.subspan(part.size());
        if (m_record.size() == frameHeadSize && !headIsSound())
            return false;
        if (m_record.size() == needed() && !completeRecord())
            return false;
    }
    return true;
}

/// How long m_record has to be before there is something to do with it.
std::size_t RecordStream::needed() const
{
    if (m_record.size() < frameHeadSize)
        return frameHeadSize;
    const FrameHead head = decodeHead(m_record);
    return frameHeadSize + (head.type == RecordType::Output ? outputHeadSize : head.size);
}

bool RecordStream::headIsSound()
{
    const FrameHead head = decodeHead(m_record);
    if (head.size > maxPayload || head.reserved != 0 ||
        (head.type == RecordType::Output && head.size < outputHeadSize))
        m_error = "a record's head is damaged";
    return m_error.empty();
}

bool RecordStream::completeRecord()
{
    const FrameHead head = decodeHead(m_record);
    const auto payload = std::span<const std::byte>(m_record).subspan(frameHeadSize);
    if (head.type != RecordType::Output) {
        m_handlers.record({head.type, payload});
    } else {
        Decoder decoder(payload);
        decoder(m_output);
        if (!decoder.ok() || (m_output.stream != Stream::Out && m_output.stream != Stream::Err)) {
            m_error = "an Output record's head is damaged";
            return false;
        }
        m_outputLeft = head.size - outputHeadSize;
    }
    m_record.clear();
    return true;
}

} // namespace brood::protocol
