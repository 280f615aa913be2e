// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputstore.h"
#include "output/rowset.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace brood {

/// What of a run's output is given out, and how.
struct ExportRequest
{
    enum class Format
    {
        Raw,   ///< The bytes as they came.
        Plain, ///< The text as the log shows it, UTF-8, without escape sequences.
        Html,  ///< The same with its colours, as one document that needs nothing else.
    };
    enum class Timestamps
    {
        None,
        Elapsed, ///< "[    1.234567] " as dmesg(1) has it: seconds since the run began.
        Clock,   ///< "2026-01-31T12:00:01.234 ", local time.
    };

    Format format = Format::Raw;
    std::optional<OutputStream> stream;       ///< That one only.
    std::optional<RowSet> rows;               ///< Those only.
    Timestamps timestamps = Timestamps::None; ///< Not in raw bytes.
    QDateTime started;                        ///< For Timestamps::Clock: the elapsed axis's zero.
    QString title;                            ///< Of the HTML document.
    /// Each stream goes to a place of its own, and must read well there alone.
    bool streamsApart = false;
};

/// Gives out what a store holds when this is made, piece by piece, so that it can be stopped at any time. In
/// any one thread; output may arrive meanwhile.
///
/// Raw output of a whole stream is what its children wrote, byte for byte. Raw output of both streams is
/// their rows in the log's order. A row without a newline gets one only in the other formats, and only if
/// another follows.
class OutputExport
{
public:
    /// @return false: no more is wanted.
    using Writer = std::function<bool(OutputStream stream, std::string_view bytes)>;

    /// @param store must outlive this.
    OutputExport(const OutputStore& store, ExportRequest request);
    ~OutputExport();
    OutputExport(const OutputExport&) = delete;
    OutputExport& operator=(const OutputExport&) = delete;

    /// Writes about a MiB in one or several calls. What is not of one stream (HTML) is written as
    /// OutputStream::Out.
    /// @return whether there is more.
    [[nodiscard]] bool step(const Writer& write);
    [[nodiscard]] double progress() const; ///< From 0 to 1.
    /// What should have been given out and could not be read: bytes that a limit has dropped meanwhile, as
    /// far as that is known, or that a damaged file has lost.
    [[nodiscard]] std::uint64_t missingBytes() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace brood
