// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"
#include "agent/poller.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace brood::agent {

class Link;

/// What a child's stdin still has to take. Tells the client what was taken, and when nothing is taken any
/// more.
class ChildInput
{
public:
    ChildInput(std::uint32_t child, Descriptor stream, bool isTerminal, Link& link, Poller& poller);
    ChildInput(const ChildInput&) = delete;
    ChildInput& operator=(const ChildInput&) = delete;
    ~ChildInput();

    void append(std::string_view bytes);
    /// Closes the stream behind what is queued; on a terminal, types the end-of-file character instead.
    void end();
    void onReady(std::uint32_t events);
    /// Drops what is queued.
    void close();

private:
    void writeSome();
    void watch(std::uint32_t events);

    std::uint32_t m_child;
    Descriptor m_stream;
    bool m_isTerminal;
    Link& m_link;
    Poller& m_poller;
    std::string m_queue;
    std::size_t m_endCharacters = 0; ///< At the queue's end: typed by us, not sent by the client.
    std::uint32_t m_watched = 0;
    char m_lastByte = '\n';
    bool m_ending = false;
};

} // namespace brood::agent
