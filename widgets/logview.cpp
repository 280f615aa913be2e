// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logview.h"

#include "widgets/logscrollbar.h"

#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>

#include <algorithm>

namespace brood {

namespace {

constexpr int smallestPointSize = 4;
constexpr int largestPointSize = 72;

/// The desktop's font for such text, larger or smaller by that many points.
QFont fixedFont(int zoom)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::clamp<qreal>(font.pointSizeF() + zoom, smallestPointSize, largestPointSize));
    return font;
}

} // namespace

LogView::LogView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_look{.font = LogFont(fixedFont(0)), .colors = LogColors(palette()), .wrapWidth = 0, .matcher = {}}
    , m_rows(m_content, m_look)
    , m_gutter(new LogGutter(this))
    , m_bar(new LogScrollBar)
{
    setObjectName(QStringLiteral("output"));
    setAccessibleName(tr("Output", "accessible name"));
    setAccessibleDescription(tr("What the child writes, newest last"));
    setFocusPolicy(Qt::WheelFocus);
    setVerticalScrollBar(m_bar);
    // Always, so that rows don't wrap anew only because the bar comes.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    m_gutter->setLook(&m_look.font, &m_look.colors);
    m_bar->setColors(m_look.colors.matchOutline, m_look.colors.bookmark);
    m_bar->setMatches([this](std::size_t parts) { return countParts(m_matches, parts); });
    m_bar->setMarks([this](std::size_t parts) {
        RowSet marks;
        for (const std::uint64_t row : m_marks)
            marks.add(row);
        return countParts(marks, parts);
    });
    connect(m_bar, &QScrollBar::valueChanged, this, &LogView::noticeBar);
    connect(m_bar, &QScrollBar::actionTriggered, this, &LogView::noticeBarStep);
    m_topLineHeight = m_look.font.lineHeight();
    layOutGutter();
}

LogView::~LogView() = default;

void LogView::setStore(const OutputStore* store)
{
    m_content.setStore(store);
    m_rows.clear();
    m_gutter->clear();
    m_pointedRow.reset();
    m_marks.clear();
    m_matches = {};
    m_currentMatch.reset();
    m_hovered.reset();
    m_selection.clear({});
    m_hasCaret = false;
    m_top = {};
    m_topRow.reset();
    m_widest = 0;
    layOutGutter();
    m_bar->scheduleCount();
    setFollowing(true);
    requestArranging();
}

void LogView::pull()
{
    if (!m_content.update())
        return;
    m_rows.contentChanged();
    rebaseTop();
    layOutGutter();
    requestArranging();
    if (!m_marks.empty() || !m_matches.isEmpty())
        m_bar->scheduleCount();
}

/// At once if anybody sees it, because what the scroll bars say depends on it.
void LogView::requestArranging()
{
    m_needsArranging = true;
    if (!isSeen())
        return;
    arrange();
    viewport()->update();
}

bool LogView::isSeen() const
{
    return isVisible() && !window()->isMinimized();
}

void LogView::setFollowing(bool following)
{
    const bool changes = std::exchange(m_following, following) != following;
    if (following)
        requestArranging();
    if (changes)
        Q_EMIT followingChanged(following);
}

void LogView::setFilter(std::optional<RowSet> rows)
{
    m_content.setFilter(std::move(rows));
    // What comes to the top may be a neighbour: the row that was wanted may come yet, or come back.
    const std::optional<std::uint64_t> wanted = m_topRow;
    rebaseTop();
    m_topRow = wanted;
    m_bar->scheduleCount();
    requestArranging();
}

void LogView::setGapsShown(bool shown)
{
    m_showsGaps = shown;
    viewport()->update();
}

void LogView::setTimeStyle(TimeStyle style)
{
    if (style == timeStyle())
        return;
    m_gutter->setTimeStyle(style);
    layOutGutter();
    requestArranging();
    Q_EMIT timeStyleChanged(style);
}

void LogView::setRunStart(const QDateTime& start)
{
    m_gutter->setRunStart(start);
}

void LogView::setChildren(int count)
{
    m_gutter->setChildren(count);
    layOutGutter();
    requestArranging();
}

void LogView::setLineNumbersShown(bool shown)
{
    if (shown == areLineNumbersShown())
        return;
    m_gutter->setLineNumbersShown(shown);
    layOutGutter();
    requestArranging();
    Q_EMIT lineNumbersShownChanged(shown);
}

void LogView::setWrapped(bool wrapped)
{
    if (std::exchange(m_isWrapped, wrapped) == wrapped)
        return;
    setHorizontalScrollBarPolicy(wrapped ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    changeLook();
    Q_EMIT wrappedChanged(wrapped);
}

void LogView::zoomTo(int steps)
{
    const QFont font = fixedFont(steps);
    if (font == m_look.font.font() || qFuzzyCompare(font.pointSizeF(), m_look.font.font().pointSizeF()))
        return;
    m_zoom = steps;
    adoptLook();
}

void LogView::adoptLook()
{
    m_look.font = LogFont(fixedFont(m_zoom));
    m_look.colors = LogColors(palette());
    m_bar->setColors(m_look.colors.matchOutline, m_look.colors.bookmark);
    m_gutter->clear();
    layOutGutter();
    m_gutter->update();
    changeLook();
}

/// Lays out anew; the character at the top stays there.
void LogView::changeLook()
{
    const std::optional<std::uint64_t> row = m_following ? std::nullopt : m_topRow;
    qsizetype column = 0;
    const LogRow* const before = row ? m_rows.row(*row) : nullptr;
    if (before)
        column =
            before->layout
                ->line(std::min(m_top.offset / std::max(m_topLineHeight, 1), before->layout->lineCount() - 1))
                .start;
    const int padding = 2 * contentPadding;
    m_look.wrapWidth = m_isWrapped ? std::max(viewport()->width() - padding, 1) : 0;
    m_topLineHeight = m_look.font.lineHeight();
    m_widest = 0;
    m_rows.lookChanged();
    m_visible.clear();
    if (const LogRow* const now = before ? m_rows.row(*row) : nullptr)
        m_top.offset = now->layout->lineOf(column) * m_look.font.lineHeight();
    else
        m_top.offset = 0;
    requestArranging();
}

bool LogView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        // What the window has shortcuts for as well is meant for the log while it has the focus.
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void LogView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange: adoptLook(); break;
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        layOutGutter();
        requestArranging();
        break;
    default: break;
    }
}

void LogView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutGutter();
    const qreal wrapWidth = m_isWrapped ? std::max(viewport()->width() - 2 * contentPadding, 1) : 0;
    if (qFuzzyCompare(wrapWidth + 1, m_look.wrapWidth + 1))
        requestArranging();
    else
        changeLook();
}

void LogView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    requestArranging();
}

} // namespace brood
