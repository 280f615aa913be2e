// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/logcontent.h"
#include "widgets/logselection.h"

#include <QMimeData>
#include <QString>

#include <functional>
#include <memory>

namespace brood {

/// What is copied: the rows' text with newlines between them, as the store has it. The parts of a line that
/// had to be cut are copied as the one line that it is.
class LogCopy
{
public:
    static constexpr std::uint64_t maxBytes = std::uint64_t{16} * 1024 * 1024;
    static constexpr std::uint64_t maxRows = 1'000'000;
    static constexpr std::uint64_t maxStyledBytes = std::uint64_t{1024} * 1024;

    LogCopy(const LogContent& content, const LogSelection& selection);

    /// About how many bytes it is.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    /// Whether it would take too long to make it at once.
    [[nodiscard]] bool isTooLarge() const { return m_bytes > maxBytes || m_rows > maxRows; }
    /// @pre !isTooLarge()
    [[nodiscard]] QString text() const;
    /// With colours as well, unless it is long. @pre !isTooLarge()
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;

private:
    void measure();
    void forEachRow(const std::function<void(std::uint64_t number, const OutputRow& info)>& visit) const;
    [[nodiscard]] QByteArray html() const;

    const LogContent& m_content;
    LogSelection m_selection;
    std::uint64_t m_firstIndex = 0;
    std::uint64_t m_rows = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace brood
