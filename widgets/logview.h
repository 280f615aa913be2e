// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/diagnostic.h"
#include "widgets/loggutter.h"
#include "widgets/logrowcache.h"
#include "widgets/logscroller.h"
#include "widgets/logselection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QUrl>

#include <set>

class QMenu;

namespace brood {

class LogScrollBar;

/// The output as rows, each with the time when it came. Only what is in view is read and laid out, so that no
/// output is too long, and a hidden view costs nothing.
///
/// It shows what the store had at the last pull(). Rows go by their numbers in the store (outputrow.h).
class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using TimeStyle = LogTimeStyle;

    explicit LogView(QWidget* parent = nullptr);
    ~LogView() override;

    /// @param store must outlive the view, or be replaced before; may be null. Forgets the filter, marks,
    /// matches and the selection.
    void setStore(const OutputStore* store);
    /// Shows what has come since. Call it at most once a frame.
    void pull();
    /// Whether the last pull() showed all that the store has.
    [[nodiscard]] bool isUpToDate() const { return m_content.isUpToDate(); }

    /// The view stays at the end until someone scrolls away from it, and again when someone is back there.
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] bool isWrapped() const { return m_isWrapped; }
    [[nodiscard]] bool areLineNumbersShown() const { return m_gutter->areLineNumbersShown(); }
    [[nodiscard]] TimeStyle timeStyle() const { return m_gutter->timeStyle(); }
    void setTimeStyle(TimeStyle style);
    /// Where the elapsed axis begins; without it there is no TimeStyle::Clock.
    void setRunStart(const QDateTime& start);
    /// Of how many children rows may be; of several, each row tells whose it is.
    void setChildren(int count);

    /// Shows only these rows; what is in view stays near where it is. The set may be replaced by a grown one
    /// in every frame. Empty: shows all.
    void setFilter(std::optional<RowSet> rows);
    /// Whether a line is drawn between rows that don't follow one another in the log.
    void setGapsShown(bool shown);
    /// Highlights all that it finds; may be null.
    void setMatcher(std::shared_ptr<const TextMatcher> matcher);
    /// The rows with matches, for the scroll bar. They are up to date below row `endRow`.
    void setMatches(const RowSet& rows, std::uint64_t endRow);
    /// Highlights one match more than the others, puts the caret there and brings it into view.
    /// @param range see RowMatches::ranges.
    void setCurrentMatch(std::uint64_t row, TextMatcher::Range range);
    void clearCurrentMatch();

    /// Frames the newest row that was there then; nothing: none. @param at on the elapsed axis.
    void setPointed(std::optional<std::chrono::nanoseconds> at);
    /// The row that is framed.
    [[nodiscard]] std::optional<std::uint64_t> pointedRow() const { return m_pointedRow; }

    void goToRow(std::uint64_t row);
    /// @param line from 1; past the last: goes to the last.
    void goToLine(std::uint64_t line);
    /// To the row that came then, or the next. @param at on the elapsed axis.
    void goToTime(std::chrono::nanoseconds at);
    /// The row with the caret, or without one the row at the top; nothing if there are none.
    [[nodiscard]] std::optional<std::uint64_t> currentRow() const;

    /// Whether nothing more comes, which an empty log says.
    void setComplete(bool complete);
    void setMark(std::uint64_t row, bool marked);
    [[nodiscard]] const std::set<std::uint64_t>& marks() const { return m_marks; }

    [[nodiscard]] const LogSelection& selection() const { return m_selection; }
    void setSelection(const LogPosition& anchor, const LogPosition& caret);
    /// What copy() copies; empty if it is too large.
    [[nodiscard]] QString selectedText() const;
    struct ShownRow
    {
        std::optional<std::uint64_t> number; ///< None: it is a notice.
        QString text;
    };
    /// The rows in view, if only with a part of them.
    [[nodiscard]] std::vector<ShownRow> visibleRows();
    /// The same with newlines between them.
    [[nodiscard]] QString visibleText();
    /// The row at the view's top; nothing if there are none.
    [[nodiscard]] std::optional<std::uint64_t> topRow();
    /// The place between two characters that is nearest to a point of the viewport.
    [[nodiscard]] LogPosition positionAt(QPoint point);
    /// Where the caret stands before that character; empty if the row is not in view.
    [[nodiscard]] QRect caretRect(const LogPosition& position);

    void setFollowing(bool following);
    void setWrapped(bool wrapped);
    void setLineNumbersShown(bool shown);
    void copy();
    void selectAll();
    void zoomIn() { zoomTo(m_zoom + 1); }
    void zoomOut() { zoomTo(m_zoom - 1); }
    void resetZoom() { zoomTo(0); }
    /// Of the current row.
    void toggleMark();
    /// Behind the last one comes the first.
    void goToNextMark();
    void goToPreviousMark();

Q_SIGNALS:
    void followingChanged(bool following);
    void wrappedChanged(bool wrapped);
    void lineNumbersShownChanged(bool shown);
    void timeStyleChanged(brood::LogTimeStyle style);
    void marksChanged();
    void selectionChanged();
    /// Someone put the caret into another row.
    void currentRowChanged(quint64 row, std::chrono::nanoseconds at);
    /// Nothing was copied, because it is about so many bytes.
    void copyTooLarge(quint64 bytes);
    /// Someone wants to open it. Nobody has looked yet whether that is safe.
    void linkActivated(const QUrl& target);
    void locationActivated(const brood::SourceLocation& location);
    /// Other rows are in view, or they look different; at most twice a second.
    void visibleTextChanged();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct VisibleRow
    {
        std::uint64_t index = 0;
        int top = 0;
        int height = 0;
    };
    struct Link
    {
        LogRowLayout::Range range;
        std::uint64_t row = 0;
        QUrl target; ///< Empty: it is a location.
        SourceLocation location;
    };
    enum class SelectBy
    {
        Character,
        Word,
        Row
    };
    enum class Reach
    {
        Nearest,
        MiddleThird
    };

    static constexpr int contentPadding = 4;

    // logview.cpp
    void adoptLook();
    void zoomTo(int steps);
    void changeLook();
    void requestArranging();
    [[nodiscard]] bool isSeen() const;
    // logviewscrolling.cpp
    void arrange();
    void prepareTail();
    void layOutGutter();
    void showGutterRows();
    void updateScrollBars();
    [[nodiscard]] LogScroller scroller() const;
    [[nodiscard]] int heightOf(std::uint64_t index) const;
    [[nodiscard]] const LogRow* rowAt(std::uint64_t index) const;
    void setTop(LogPlace top);
    void rebaseTop();
    void scrollBy(std::int64_t pixels);
    void noticeBar(int value);
    void noticeBarStep(int action);
    void reveal(const LogPosition& position, Reach reach);
    void showColumn(const LogPosition& position);
    [[nodiscard]] const VisibleRow* visibleRowAt(int y) const;
    [[nodiscard]] const VisibleRow* visibleRow(std::uint64_t row) const;
    [[nodiscard]] int contentLeft() const;
    [[nodiscard]] std::vector<std::uint64_t> countParts(const RowSet& rows, std::size_t parts) const;
    // logviewpainting.cpp
    void paintRow(QPainter& painter, const VisibleRow& visible, const LogRow& row) const;
    void paintNotice(QPainter& painter, const VisibleRow& visible) const;
    void paintCaret(QPainter& painter) const;
    [[nodiscard]] std::vector<LogOverlay> overlaysOf(const LogRow& row) const;
    [[nodiscard]] TextMatcher::Range currentMatchIn(const LogRow& row) const;
    // logviewkeys.cpp
    [[nodiscard]] bool moveByKey(const QKeyEvent& event);
    [[nodiscard]] bool scrollByKey(const QKeyEvent& event);
    void moveCaret(const LogPosition& to, bool selects);
    [[nodiscard]] LogPosition beside(const LogPosition& from, bool forward, bool byWord) const;
    [[nodiscard]] LogPosition below(const LogPosition& from, std::int64_t pixels);
    [[nodiscard]] LogPosition firstPosition() const;
    [[nodiscard]] LogPosition lastPosition() const;
    // logviewmouse.cpp
    void dragTo(QPoint point);
    [[nodiscard]] LogRowLayout::Range unitAt(const LogPosition& position) const;
    void offerPrimarySelection();
    // logviewlinks.cpp
    [[nodiscard]] std::optional<Link> linkAt(QPoint point);
    void hover(QPoint point, Qt::KeyboardModifiers modifiers);
    void activate(const Link& link);
    [[nodiscard]] QMenu* makeMenu(QPoint point);

    void putCaret(const LogPosition& position);

    LogContent m_content;
    LogLook m_look;
    mutable LogRowCache m_rows;
    LogGutter* m_gutter;
    LogScrollBar* m_bar;

    LogPlace m_top;
    int m_topLineHeight = 1;               ///< What m_top.offset is counted by.
    std::optional<std::uint64_t> m_topRow; ///< The row's number at the top, or none if a notice is there.
    LogPlace m_lastTop;
    std::vector<VisibleRow> m_visible;
    qreal m_widest = 0; ///< Of the rows seen so far, in pixels.
    bool m_needsArranging = true;
    bool m_following = true;
    bool m_held = false; ///< Nothing moves while the mouse selects.
    bool m_isWrapped = true;
    bool m_isComplete = false;
    bool m_showsGaps = false;
    int m_zoom = 0;
    qreal m_wheelRest = 0;

    LogSelection m_selection;
    bool m_hasCaret = false;
    std::uint64_t m_caretRow = 0; ///< What currentRowChanged() said last.
    qreal m_caretX = -1; ///< Where the caret wants to be when it moves up and down; negative: where it is.
    SelectBy m_selectBy = SelectBy::Character;
    LogPosition m_unitStart; ///< What was double clicked.
    LogPosition m_unitEnd;
    QPoint m_dragPoint;
    QBasicTimer m_autoScroll;
    QBasicTimer m_tripleClick;
    QPoint m_tripleClickPoint;
    std::optional<Link> m_hovered;

    std::set<std::uint64_t> m_marks;
    RowSet m_matches;
    std::optional<std::uint64_t> m_pointedRow;
    std::optional<LogPosition> m_currentMatch;
    LogPosition m_currentMatchEnd; ///< In the same row, or the one that goes on with the line.

    QBasicTimer m_announcement;
};

} // namespace brood
