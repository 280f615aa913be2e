// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"

#include <functional>
#include <string>
#include <string_view>

namespace brood {

/// Gathers small pieces, in order, for OutputExport::Writer.
class ExportWriter
{
public:
    using Target = std::function<bool(OutputStream stream, std::string_view bytes)>;

    explicit ExportWriter(const Target& target)
        : m_target(target)
    {}

    void write(OutputStream stream, std::string_view bytes)
    {
        if (stream != m_stream || m_waiting.size() + bytes.size() > enough)
            flush();
        m_stream = stream;
        if (bytes.size() > enough)
            send(bytes);
        else
            m_waiting += bytes;
    }
    /// @return whether more is wanted.
    bool flush()
    {
        send(m_waiting);
        m_waiting.clear();
        return m_isWanted;
    }
    /// If not, nothing is written any more.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    /// What was written so far.
    [[nodiscard]] std::uint64_t size() const { return m_sent + m_waiting.size(); }

private:
    static constexpr std::size_t enough = std::size_t{256} * 1024;

    void send(std::string_view bytes)
    {
        if (m_isWanted && !bytes.empty())
            m_isWanted = m_target(m_stream, bytes);
        m_sent += bytes.size();
    }

    const Target& m_target;
    OutputStream m_stream = OutputStream::Out;
    std::string m_waiting;
    std::uint64_t m_sent = 0;
    bool m_isWanted = true;
};

} // namespace brood
