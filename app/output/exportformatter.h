// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/exportwriter.h"
#include "output/outputexport.h"

#include <array>

namespace brood {

/// Makes of rows, in the order in which they come, what an ExportRequest asks for.
class ExportFormatter
{
public:
    /// All must outlive this. @param sources those that rows come from.
    ExportFormatter(const OutputStore& store, const std::vector<OutputSource>& sources,
                    const ExportRequest& request);

    /// @return false, and nothing is written, if the rows must be added one by one.
    [[nodiscard]] bool addSegment(const OutputSegment& segment, ExportWriter& writer);
    void addRow(const OutputRow& row, ExportWriter& writer);
    /// Behind the last row, once.
    void finish(ExportWriter& writer);

    /// Bytes of the store, valid until the next call.
    [[nodiscard]] std::string_view read(SourceIndex source, std::uint64_t offset, std::size_t size);
    /// Bytes that were asked for and are not there.
    [[nodiscard]] std::uint64_t missingBytes() const { return m_missingBytes; }
    void addMissingBytes(std::uint64_t bytes) { m_missingBytes += bytes; }

private:
    /// Where text stopped.
    struct Place
    {
        bool isWithinLine = false;
        SourceIndex source = 0;
        std::uint64_t end = 0;
    };
    /// Of a source, so that short rows are not read one by one.
    struct Window
    {
        std::uint64_t begin = 0;
        std::string bytes;
    };
    void copy(SourceIndex source, std::uint64_t begin, std::uint64_t end, ExportWriter& writer);
    /// Valid until the next call.
    [[nodiscard]] std::string_view readRow(const OutputRow& row);
    void addText(const OutputRow& row, OutputStream stream, ExportWriter& writer);
    void addHtml(const OutputRow& row, OutputStream stream, ExportWriter& writer);
    [[nodiscard]] Place& place(OutputStream stream);
    /// @return whether a row begins a line of the text, ending the one before if need be.
    bool beginRow(const OutputRow& row, OutputStream stream, ExportWriter& writer);
    [[nodiscard]] std::string timestamp(std::chrono::nanoseconds at) const;
    void beginDocument(ExportWriter& writer);

    const OutputStore& m_store;
    const std::vector<OutputSource>& m_sources;
    const ExportRequest& m_request;
    std::string m_bytes;
    std::vector<Window> m_windows; ///< By source.
    std::array<Place, 2> m_places; ///< By stream, if they go apart.
    std::uint64_t m_missingBytes = 0;
    bool m_hasBegun = false;
};

} // namespace brood
