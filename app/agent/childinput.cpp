// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/childinput.h"

#include "agent/link.h"

#include <algorithm>
#include <cerrno>

namespace brood::agent {

namespace {
constexpr char endOfFileCharacter = '\x04'; // VEOF, termios(3)
}

ChildInput::ChildInput(std::uint32_t child, Descriptor stream, bool isTerminal, Link& link, Poller& poller)
    : m_child(child)
    , m_stream(std::move(stream))
    , m_isTerminal(isTerminal)
    , m_link(link)
    , m_poller(poller)
{
    // Without events asked for, a pipe still reports EPOLLERR when its reader has gone.
    if (m_stream && !m_isTerminal)
        m_poller.add(m_stream.get(), {EventKey::Kind::ChildInput, m_child}, 0);
    else if (m_stream)
        m_poller.add(m_stream.get(), {EventKey::Kind::ChildInput, m_child}, EPOLLET);
}

ChildInput::~ChildInput()
{
    if (m_stream)
        m_poller.remove(m_stream.get());
}

void ChildInput::append(std::string_view bytes)
{
    if (bytes.empty())
        return;
    if (!m_stream || m_ending) {
        m_link.send(protocol::InputClosed{m_child, bytes.size()});
        return;
    }
    m_queue += bytes;
    m_lastByte = bytes.back();
    m_endCharacters = 0;
    writeSome();
}

void ChildInput::end()
{
    if (!m_stream || m_ending)
        return;
    if (m_isTerminal) {
        // In the middle of a line the first one only hands the line over; the second one is the end of the
        // file.
        const std::size_t count = m_lastByte == '\n' || m_lastByte == endOfFileCharacter ? 1 : 2;
        m_queue.append(count, endOfFileCharacter);
        m_endCharacters += count;
        m_lastByte = endOfFileCharacter;
    } else {
        m_ending = true;
    }
    writeSome();
}

void ChildInput::onReady(std::uint32_t events)
{
    if (!m_stream)
        return;
    if ((events & EPOLLERR) != 0 && !m_isTerminal)
        close();
    else
        writeSome();
}

void ChildInput::writeSome()
{
    std::size_t taken = 0;
    while (!m_queue.empty()) {
        const ssize_t result = write(m_stream.get(), m_queue.data(), m_queue.size());
        if (result < 0 && errno == EINTR)
            continue;
        if (result < 0 && errno != EAGAIN) {
            if (taken > 0)
                m_link.send(protocol::InputTaken{m_child, taken});
            close();
            return;
        }
        if (result < 0)
            break;
        const auto written = static_cast<std::size_t>(result);
        const std::size_t ours =
            m_queue.size() - written < m_endCharacters ? m_endCharacters - (m_queue.size() - written) : 0;
        m_endCharacters -= ours;
        taken += written - ours;
        m_queue.erase(0, written);
    }
    if (taken > 0)
        m_link.send(protocol::InputTaken{m_child, taken});
    if (m_queue.empty() && m_ending)
        close();
    else
        watch(m_queue.empty() ? 0U : std::uint32_t{EPOLLOUT});
}

void ChildInput::watch(std::uint32_t events)
{
    if (events == m_watched || !m_stream)
        return;
    m_watched = events;
    // A terminal's hang-up is seen on its output; reported here, level-triggered, it would never cease.
    const std::uint32_t trigger = m_isTerminal ? std::uint32_t{EPOLLET} : 0U;
    m_poller.change(m_stream.get(), {EventKey::Kind::ChildInput, m_child}, events | trigger);
}

void ChildInput::close()
{
    if (!m_stream)
        return;
    m_poller.remove(m_stream.get());
    m_stream.reset();
    m_link.send(protocol::InputClosed{m_child, m_queue.size() - std::min(m_queue.size(), m_endCharacters)});
    m_queue.clear();
}

} // namespace brood::agent
