// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/records.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace brood::protocol {

/// What both sides send before their first record, so that a peer that isn't one is noticed at once and a
/// greeting printed by a login shell is told from records. It holds bytes that no text has and that a
/// text-mode channel breaks.
inline constexpr std::string_view magic{"\x93"
                                        "brood\r\n\x1a\n\0\xff",
                                        12};

inline constexpr std::size_t frameHeadSize = 8;
/// A record's payload is at most this long. execve(2) takes at most 6 MiB of arguments; Output is far
/// smaller.
inline constexpr std::size_t maxPayload = std::size_t{16} * 1024 * 1024;
/// An Output record carries at most this many of the child's bytes: as many as a pipe may hold for an
/// ordinary user (pipe(7), /proc/sys/fs/pipe-max-size).
inline constexpr std::size_t maxOutputChunk = std::size_t{1024} * 1024;

/// The eight bytes before a payload.
void appendFrameHead(std::string& bytes, RecordType type, std::size_t payloadSize);

/// Appends a whole record.
template <typename Record>
void appendRecord(std::string& bytes, const Record& record)
{
    const std::size_t head = bytes.size();
    appendFrameHead(bytes, Record::type, 0);
    Encoder encoder(bytes);
    encoder(record);
    const std::size_t payload = bytes.size() - head - frameHeadSize;
    for (std::size_t i = 0; i < 4; ++i)
        bytes[head + i] = static_cast<char>(static_cast<unsigned char>((payload >> (8U * i)) & 0xffU));
}

/// Appends all of an Output record but the child's bytes, which follow as they are.
void appendOutputHead(std::string& bytes, const OutputHead& head, std::size_t chunkSize);

/// One record as it lies in the reader's buffer.
struct Frame
{
    RecordType type{};
    std::span<const std::byte> payload;

    /// Empty if the payload is no such record: too short, or with bytes left over.
    template <typename Record>
    [[nodiscard]] std::optional<Record> as() const
    {
        Record record;
        Decoder decoder(payload);
        decoder(record);
        if (type != Record::type || !decoder.ok() || !decoder.rest().empty())
            return std::nullopt;
        return record;
    }
};

/// An Output record, its bytes still in the reader's buffer.
struct OutputView
{
    OutputHead head;
    std::span<const std::byte> bytes;
};
[[nodiscard]] std::optional<OutputView> asOutput(const Frame& frame);

/// Cuts a byte stream into records. Bytes are read straight into its buffer (prepare, commit) and records are
/// looked at where they lie. Once it has found the stream corrupt it stays so.
class FrameReader
{
public:
    /// @param greetingLimit how many bytes may come before the magic; they are kept for error messages.
    explicit FrameReader(std::size_t greetingLimit)
        : m_greetingLimit(greetingLimit)
    {}

    enum class State
    {
        Incomplete, ///< No whole record is there.
        Ready,      ///< `frame` is the next record.
        Corrupt,    ///< See error().
    };

    /// Room for at least `size` bytes behind what is buffered. Invalidates frames.
    [[nodiscard]] std::span<std::byte> prepare(std::size_t size);
    /// The first `size` bytes of the prepared room have been filled.
    void commit(std::size_t size);
    void feed(std::span<const std::byte> bytes);

    /// The next record; valid until the next call of prepare(), feed() or next().
    [[nodiscard]] State next(Frame& frame);

    /// Whether the magic has come; takes what is before it.
    [[nodiscard]] bool findMagic() { return m_magicSeen || (m_error.empty() && skipToMagic()); }
    /// What lies behind the last record. Invalidated as frames are.
    [[nodiscard]] std::span<const std::byte> pendingBytes() const
    {
        return std::span(m_buffer).subspan(m_begin, pending());
    }
    /// What came before the magic; all that came, as long as there is none.
    [[nodiscard]] std::string greeting() const;
    [[nodiscard]] bool magicSeen() const { return m_magicSeen; }
    /// Bytes of an unfinished record: at the end of the stream, the sign that it was cut off.
    [[nodiscard]] std::size_t pending() const { return m_end - m_begin; }
    /// In English: what was wrong with the bytes.
    [[nodiscard]] const std::string& error() const { return m_error; }

private:
    [[nodiscard]] bool skipToMagic();

    std::vector<std::byte> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_greetingLimit;
    std::string m_greeting;
    std::string m_error;
    bool m_magicSeen = false;
};

} // namespace brood::protocol
