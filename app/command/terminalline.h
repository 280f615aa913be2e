// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <mutex>
#include <optional>
#include <span>

namespace brood {

/// The line of a terminal on which progress stands, between what else is written there: it is taken away
/// before each of those, and comes only where a line begins. In any thread.
class TerminalLine
{
public:
    /// Nothing happens while somebody else's bytes are being written, or stand on the line. What is too long
    /// for the terminal is cut.
    void show(int fd, const QString& progress);
    void clear();
    /// What comes next stands on a line of its own.
    void begin(int fd);

    /// Calls `write`, which writes these bytes to the terminal and may take its time.
    template <typename Write>
    auto passOn(std::span<const std::byte> bytes, Write write)
    {
        const std::lock_guard lock(m_mutex);
        takeAway();
        if (!bytes.empty())
            m_isLineBegin = bytes.back() == std::byte{'\n'};
        return write();
    }

private:
    void takeAway();

    std::mutex m_mutex;
    std::optional<int> m_shownOn; ///< The descriptor; empty: there is no progress now.
    bool m_isLineBegin = true;
};

/// As it is, or its beginning and "…", so that it takes fewer than so many columns.
[[nodiscard]] QString cutToColumns(const QString& text, int columns);

} // namespace brood
