// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/logrows.h"

#include <QPlainTextEdit>

#include <deque>
#include <functional>

namespace brood {

class LogGutter;
class OutputStore;

/// The live output: the newest rows, each with the time when it came. Whatever the children print, a pull()
/// takes a bounded time and what is kept has a bounded size; what is left out is said in a row of its own.
class LogView : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype maxRows = 10'000;
    static constexpr int maxCharacters = 4'000'000;

    explicit LogView(QWidget* parent = nullptr);

    /// @param store must outlive the view, or be replaced before; may be null. Begins with the oldest that it
    /// keeps.
    void setStore(const OutputStore* store);
    /// Shows what has come since, or as much of it as fits into a few milliseconds. Call it at most once a
    /// frame.
    void pull();
    /// Whether all that the store has was shown or left out; otherwise there is something for another pull().
    [[nodiscard]] bool isUpToDate() const;
    /// Forgets everything and begins again with the oldest that the store keeps.
    void clear();

    /// The view stays at the newest row until someone scrolls away from it, and again when someone is back
    /// there.
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

    /// What stands in the gutter beside a row, and where the row came from. @pre 0 <= row < blockCount()
    [[nodiscard]] const LogRow& row(int number) const;

Q_SIGNALS:
    void followingChanged(bool following);

protected:
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // logview.cpp
    void skipWhatCannotBeShown();
    void apply(LogRows::Batch batch);
    void restoreSelection(int anchor, int position);
    void trim();
    void noticeScrolling();
    // logviewpainting.cpp
    void forEachVisibleRow(
        const std::function<void(const QTextBlock&, const LogRow&, const QRectF&)>& visit) const;
    void adoptFont();
    void layOutGutter();
    void updateGutter();

    const OutputStore* m_store = nullptr;
    std::uint64_t m_nextPiece = 0;
    qsizetype m_offset = 0;       ///< What of that piece was taken already.
    std::uint64_t m_position = 0; ///< The same in everything that came, in bytes.
    LogRows m_source;
    std::deque<LogRow> m_rows; ///< One for each block, without its text; none if there is no output.
    LogGutter* m_gutter;
    std::chrono::nanoseconds m_latest{};
    int m_scrolledTo = 0;
    bool m_following = true;
    bool m_updating = false;
};

} // namespace brood
