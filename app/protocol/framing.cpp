// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/framing.h"

#include <algorithm>
#include <cstring>

namespace brood::protocol {

void appendFrameHead(std::string& bytes, RecordType type, std::size_t payloadSize)
{
    Encoder encoder(bytes);
    auto size = static_cast<std::uint32_t>(payloadSize);
    std::uint16_t reserved = 0;
    encoder(size, type, reserved);
}

void appendOutputHead(std::string& bytes, const OutputHead& head, std::size_t chunkSize)
{
    appendFrameHead(bytes, RecordType::Output, outputHeadSize + chunkSize);
    Encoder encoder(bytes);
    encoder(head);
}

std::optional<OutputView> asOutput(const Frame& frame)
{
    OutputView view;
    Decoder decoder(frame.payload);
    decoder(view.head);
    if (frame.type != RecordType::Output || !decoder.ok())
        return std::nullopt;
    if (view.head.stream != Stream::Out && view.head.stream != Stream::Err)
        return std::nullopt;
    view.bytes = decoder.rest();
    return view;
}

std::span<std::byte> FrameReader::prepare(std::size_t size)
{
    if (m_buffer.size() - m_end < size) {
        std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
        m_end -= m_begin;
        m_begin = 0;
        if (m_buffer.size() - m_end < size)
            m_buffer.resize(m_end + size);
    }
    return std::span(m_buffer).subspan(m_end);
}

void FrameReader::commit(std::size_t size)
{
    m_end += size;
}

void FrameReader::feed(std::span<const std::byte> bytes)
{
    if (bytes.empty())
        return;
    std::memcpy(prepare(bytes.size()).data(), bytes.data(), bytes.size());
    commit(bytes.size());
}

bool FrameReader::skipToMagic()
{
    const std::string_view text(reinterpret_cast<const char*>(m_buffer.data()) + m_begin, m_end - m_begin);
    const std::size_t found = text.find(magic);
    // Without the magic, all but a possible beginning of it is greeting.
    std::size_t greetingSize = found;
    if (found == std::string_view::npos)
        greetingSize = text.size() < magic.size() ? 0 : text.size() - (magic.size() - 1);
    m_greeting.append(text.substr(0, std::min(greetingSize, m_greetingLimit - m_greeting.size() + 1)));
    m_begin += greetingSize;
    if (m_greeting.size() > m_greetingLimit) {
        m_greeting.resize(m_greetingLimit);
        m_error = "the peer does not speak brood's protocol";
        return false;
    }
    if (found == std::string_view::npos)
        return false;
    m_begin += magic.size();
    m_magicSeen = true;
    return true;
}

std::string FrameReader::greeting() const
{
    if (m_magicSeen || m_buffer.empty())
        return m_greeting;
    // What could have become the magic.
    return m_greeting + std::string(reinterpret_cast<const char*>(m_buffer.data()) + m_begin,
                                    std::min(pending(), m_greetingLimit - m_greeting.size()));
}

FrameReader::State FrameReader::next(Frame& frame)
{
    if (!m_error.empty())
        return State::Corrupt;
    if (!findMagic())
        return m_error.empty() ? State::Incomplete : State::Corrupt;
    if (m_end - m_begin < frameHeadSize)
        return State::Incomplete;

    std::uint32_t size = 0;
    std::uint16_t reserved = 0;
    Decoder head(std::span<const std::byte>(m_buffer).subspan(m_begin, frameHeadSize));
    head(size, frame.type, reserved);
    if (size > maxPayload || reserved != 0) {
        m_error = "a record's head is damaged";
        return State::Corrupt;
    }
    if (m_end - m_begin - frameHeadSize < size)
        return State::Incomplete;
    frame.payload = std::span<const std::byte>(m_buffer).subspan(m_begin + frameHeadSize, size);
    m_begin += frameHeadSize + size;
    return State::Ready;
}

} // namespace brood::protocol
