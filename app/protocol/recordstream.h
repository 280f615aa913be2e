// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/framing.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace brood::protocol {

/// Takes records out of a byte stream that comes in pieces. Unlike FrameReader it puts no Output together:
/// the child's bytes are handed on as they lie in the pieces, a record's in one go or several.
class RecordStream
{
public:
    struct Handlers
    {
        /// A whole record, but Output. The frame is valid during the call only.
        std::function<void(const Frame&)> record;
        /// Bytes of an Output record, never none.
        std::function<void(const OutputHead&, std::span<const std::byte>)> output;
    };

    /// @param greetingLimit how many bytes may come before the magic.
    RecordStream(std::size_t greetingLimit, Handlers handlers)
        : m_beginning(greetingLimit)
        , m_handlers(std::move(handlers))
    {}

    /// Calls the handlers for what the bytes complete.
    /// @return false if the stream is corrupt, now or before; see error().
    [[nodiscard]] bool feed(std::span<const std::byte> bytes);

    /// What came before the magic; all that came, as long as there is none.
    [[nodiscard]] std::string greeting() const { return m_beginning.greeting(); }
    /// In English: what was wrong with the bytes.
    [[nodiscard]] const std::string& error() const { return m_error; }

private:
    [[nodiscard]] bool feedRecords(std::span<const std::byte> bytes);
    [[nodiscard]] bool headIsSound();
    [[nodiscard]] bool completeRecord();
    [[nodiscard]] std::size_t needed() const;

    FrameReader m_beginning; ///< Finds the magic.
    Handlers m_handlers;
    std::vector<std::byte> m_record; ///< As much as came of it; of Output only what comes before its bytes.
    OutputHead m_output;
    std::size_t m_outputLeft = 0; ///< Of an Output record's bytes.
    std::string m_error;
};

} // namespace brood::protocol
