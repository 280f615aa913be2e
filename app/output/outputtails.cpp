// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputtails.h"

#include "output/terminalrow.h"

#include <string_view>

namespace brood {

namespace {

QString lastLineOf(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t newline = text.rfind('\n');
        const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
        QString line = decodeTerminalRow(std::as_bytes(std::span(text.substr(begin)))).text.trimmed();
        if (!line.isEmpty())
            return line;
        text = text.substr(0, begin > 0 ? begin - 1 : 0);
    }
    return {};
}

} // namespace

void OutputTails::write(const OutputPiece& piece)
{
    {
        const std::lock_guard lock(m_mutex);
        Tails& tails = m_children[piece.child];
        std::string& tail = piece.stream == OutputStream::Err ? tails.err : tails.out;
        const auto newest = piece.bytes.last(std::min(piece.bytes.size(), tailBytes));
        tail.append(reinterpret_cast<const char*>(newest.data()), newest.size());
        if (tail.size() > tailBytes)
            tail.erase(0, tail.size() - tailBytes);
    }
    release(piece.bytes.size());
}

QString OutputTails::lastLine(int child) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_children.find(child);
    if (found == m_children.end())
        return {};
    QString line = lastLineOf(found->second.err);
    return line.isEmpty() ? lastLineOf(found->second.out) : line;
}

} // namespace brood
