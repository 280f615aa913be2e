// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/openrowsearch.h"
#include "widgets/logselection.h"

#include <QObject>

#include <memory>
#include <optional>

namespace brood {

/// Looks for a pattern in the output and goes from match to match. The looking is done elsewhere
/// (OutputSearch); this asks how far it is, once a frame.
class OutputFinder : public QObject
{
    Q_OBJECT

public:
    explicit OutputFinder(QObject* parent = nullptr);
    ~OutputFinder() override;

    /// @param store must outlive this, or be replaced before; may be null.
    void setStore(const OutputStore* store);
    /// Begins anew, and goes to the first match at or behind `from`. An empty pattern finds nothing.
    void setPattern(const SearchPattern& pattern, const LogPosition& from);
    /// To the match behind or before `from`; from the last one to the first, and back. If it is not known
    /// yet, as soon as it is. Asked for while another one is still looked for from the same place: behind or
    /// before that one, so that it makes no difference how quickly somebody types.
    void goToNext(const LogPosition& from);
    void goToPrevious(const LogPosition& from);
    /// Only these rows are shown (empty: all): matches in others are not gone to.
    void setShown(const std::optional<RowSet>& rows);
    /// What the search has found since.
    void poll();

    [[nodiscard]] bool isActive() const { return m_search != nullptr; }
    [[nodiscard]] bool isUpToDate() const;
    /// The pattern, if it is one that can be looked for.
    [[nodiscard]] const std::shared_ptr<const TextMatcher>& matcher() const { return m_matcher; }

Q_SIGNALS:
    /// Something else is being looked for, or nothing (null).
    void matcherChanged(const std::shared_ptr<const brood::TextMatcher>& matcher);
    /// What is wrong with the pattern.
    void failed(const QString& error, qsizetype offset);
    void matchesChanged(const brood::RowSet& rows, quint64 searchedRows);
    /// @param current the number of the match that was gone to, from 1, where it is known.
    /// @param areAllShown there are none in rows that are not shown.
    void progressed(std::optional<quint64> current, quint64 matches, bool isUpToDate, bool areAllShown);
    void reached(quint64 row, brood::TextMatcher::Range range);

private:
    enum class Direction
    {
        Forwards,
        Backwards
    };
    struct Step
    {
        Direction direction = Direction::Forwards;
        LogPosition from;
        bool includesFrom = false;
    };
    void go(Direction direction, const LogPosition& from);
    void tryStep();
    [[nodiscard]] bool tryInRow(std::uint64_t row, const Step& step);
    [[nodiscard]] bool tryAmong(const RowSet& rows, const OutputSearch::Progress& progress);
    [[nodiscard]] std::vector<TextMatcher::Range> matchesIn(std::uint64_t row) const;
    [[nodiscard]] RowSet shownRows() const;
    void reach(std::uint64_t row, const std::vector<TextMatcher::Range>& matches, std::size_t index);
    [[nodiscard]] std::optional<quint64> currentNumber() const;

    const OutputStore* m_store = nullptr;
    std::shared_ptr<const TextMatcher> m_matcher;
    std::unique_ptr<OutputSearch> m_search;
    std::unique_ptr<OpenRowSearch> m_openSearch; ///< There with m_search.
    std::optional<RowSet> m_shown;
    std::optional<Step> m_step; ///< Not done yet.
    int m_furtherSteps = 0;     ///< So many more behind that one; before it, if negative.
    std::optional<std::uint64_t> m_currentRow;
    qsizetype m_currentColumn = 0;
    std::uint64_t m_currentInRow = 0; ///< So many matches lie before it in its row.
    std::uint64_t m_drawnMatches = 0;
    bool m_drawnUpToDate = false;
    bool m_isDrawn = false;
};

} // namespace brood
