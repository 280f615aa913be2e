// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/records.h"

#include <QByteArray>

#include <algorithm>
#include <utility>

namespace brood {

/// What a child's stdin is still to get: no more than protocol::inputWindow bytes are under way at a time.
class InputQueue
{
public:
    void append(const QByteArray& bytes)
    {
        if (!m_closed)
            m_waiting += bytes;
    }
    void end() { m_endWanted = !m_closed; }
    /// The child takes no more; what waits is dropped.
    void close()
    {
        m_closed = true;
        m_endWanted = false;
        m_waiting.clear();
        m_underWay = 0;
    }

    /// The next bytes to send now; empty if there are none or too many are under way.
    [[nodiscard]] QByteArray next()
    {
        const std::size_t room = protocol::inputWindow - std::min(protocol::inputWindow, m_underWay);
        QByteArray bytes = m_waiting.left(static_cast<qsizetype>(room));
        m_waiting.remove(0, bytes.size());
        m_underWay += static_cast<std::size_t>(bytes.size());
        return bytes;
    }
    /// True once, when the end is wanted and everything before it was sent.
    [[nodiscard]] bool takeEnd() { return m_waiting.isEmpty() && std::exchange(m_endWanted, false); }
    void taken(std::uint64_t bytes) { m_underWay -= std::min<std::size_t>(m_underWay, bytes); }
    [[nodiscard]] std::size_t pending() const
    {
        return static_cast<std::size_t>(m_waiting.size()) + m_underWay;
    }

private:
    QByteArray m_waiting;
    std::size_t m_underWay = 0;
    bool m_endWanted = false;
    bool m_closed = false;
};

} // namespace brood
