// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"
#include "protocol/recordstream.h"

#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace brood {

/// Reads an agent's records in a thread of its own, so that neither the window slows the output down nor the
/// output the window. The same thread deals with what it read, while that is in its processor's cache.
class AgentReader
{
public:
    /// Called in the reader's thread.
    struct Handlers
    {
        /// A whole record, but Output. It is valid during the call only.
        std::function<void(const protocol::Frame&)> record;
        /// Bytes that a child wrote. Valid during the call only.
        std::function<void(const protocol::OutputHead&, std::span<const std::byte>)> output;
        /// What comes are not our agent's records, so no more of them follow.
        /// @param corruption in English, what was wrong; empty if it may be an agent of another version.
        std::function<void(const std::string& corruption)> foreign;
        /// Once, last, unless the reader is destroyed before.
        /// @param greeting what came before the first record, for an error message.
        std::function<void(const std::string& greeting)> ended;
    };

    /// @param pipe its reading end.
    /// @throws std::system_error if there can be no thread.
    AgentReader(agent::Descriptor pipe, Handlers handlers);
    /// Waits for the handler that is running.
    ~AgentReader();
    AgentReader(const AgentReader&) = delete;
    AgentReader& operator=(const AgentReader&) = delete;

    /// The agent is gone: read what is still in the pipe, and no longer.
    void drain();

private:
    enum class Mode
    {
        Read,
        Drain,
        Stop
    };
    void readPipe();
    void handleBytes(std::span<const std::byte> bytes);
    void handleRecord(const protocol::Frame& frame);
    void become(Mode mode);
    /// @return false if there will be none.
    [[nodiscard]] bool waitForBytes() const;

    agent::Descriptor m_pipe;
    agent::Descriptor m_wake;
    Handlers m_handlers;
    protocol::RecordStream m_records;
    bool m_greeted = false;
    bool m_foreign = false; ///< What comes is only taken so that nobody waits for us.
    std::atomic<Mode> m_mode = Mode::Read;
    std::jthread m_reading;
};

} // namespace brood
