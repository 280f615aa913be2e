// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"
#include "protocol/framing.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>

namespace brood {

/// Brings the children's output from the records to the sink, in the thread that reads from the agent, and
/// counts it. Output is timed on the run's elapsed axis, whose zero is when the first child was taken up.
class OutputRouter
{
public:
    /// What a child has written so far.
    struct Bytes
    {
        std::uint64_t out = 0;
        std::uint64_t err = 0;
        std::uint64_t outPieces = 0; ///< In which stdout came.
    };

    /// @param sink may be null: output is then counted and dropped.
    explicit OutputRouter(OutputSink* sink)
        : m_sink(sink)
    {}

    /// A child is about to be asked for under this number of the protocol. In any thread.
    void add(std::uint32_t number, int index);
    /// Its last record has been dealt with. In any thread.
    void remove(std::uint32_t number);
    /// In the reading thread, every record but Output.
    void note(const protocol::Frame& record);
    /// In the reading thread.
    /// @return whether the sink got them; otherwise they were dropped, and it will not release them.
    [[nodiscard]] bool write(const protocol::OutputHead& head, std::span<const std::byte> bytes);
    /// In any thread.
    [[nodiscard]] Bytes bytes(std::uint32_t number) const;

private:
    struct Child
    {
        int index = 1;
        bool running = false;
        Bytes bytes;
    };
    void begin(std::uint32_t number, std::uint64_t requestedNs);
    void end(std::uint32_t number);

    OutputSink* m_sink;
    mutable std::mutex m_mutex; ///< For m_children.
    std::map<std::uint32_t, Child> m_children;
    std::optional<std::uint64_t> m_originNs; ///< On the agent's clock. The reading thread's alone.
};

} // namespace brood
