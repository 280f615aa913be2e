// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logview.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCursor>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>

// Links, places in files, and the menu.

namespace brood {

namespace {

/// Places in files are looked for in rows up to that length.
constexpr qsizetype longestSearched = 8192;

} // namespace

std::optional<LogView::Link> LogView::linkAt(QPoint point)
{
    arrange();
    const VisibleRow* const visible = visibleRowAt(point.y());
    const LogRow* const row = visible ? rowAt(visible->index) : nullptr;
    const int lineHeight = m_look.font.lineHeight();
    if (!row || point.y() < visible->top || point.y() >= visible->top + visible->height)
        return std::nullopt;
    const int line = std::clamp((point.y() - visible->top) / lineHeight, 0, row->layout->lineCount() - 1);
    const qreal x = point.x() - contentLeft();
    const auto isUnderPoint = [&](qsizetype start, qsizetype end) {
        const LogRowLayout::Range range = row->layout->line(line);
        LogRowLayout::Spans spans;
        if (std::max(start, range.start) < std::min(end, range.end))
            row->layout->addSpans(line, std::max(start, range.start), std::min(end, range.end), spans);
        return std::any_of(spans.begin(), spans.end(),
                           [x](const LogRowLayout::Span& span) { return x >= span.left && x < span.right; });
    };
    for (const TerminalRow::Run& run : row->content.runs) {
        if (run.style.link.empty() || !isUnderPoint(run.start, run.start + run.length))
            continue;
        Link link{
            .range = {run.start, run.start + run.length}, .row = row->number, .target = {}, .location = {}};
        link.target =
            QUrl(QString::fromUtf8(run.style.link.data(), static_cast<qsizetype>(run.style.link.size())),
                 QUrl::TolerantMode);
        return link;
    }
    if (row->text().size() > longestSearched)
        return std::nullopt;
    for (const SourceLocation& location : findLocations(row->text())) {
        const LogRowLayout::Range range{location.range.start, location.range.start + location.range.length};
        if (isUnderPoint(range.start, range.end))
            return Link{.range = range, .row = row->number, .target = {}, .location = location};
    }
    return std::nullopt;
}

void LogView::hover(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const bool wanted = modifiers == Qt::ControlModifier && viewport()->rect().contains(point);
    std::optional<Link> link = wanted ? linkAt(point) : std::nullopt;
    if (!link && !m_hovered)
        return;
    m_hovered = std::move(link);
    viewport()->setCursor(m_hovered ? Qt::PointingHandCursor : Qt::IBeamCursor);
    viewport()->update();
}

void LogView::activate(const Link& link)
{
    if (link.target.isEmpty())
        Q_EMIT locationActivated(link.location);
    else
        Q_EMIT linkActivated(link.target);
}

bool LogView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover({-1, -1}, {});
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const std::optional<Link> link = linkAt(help->pos());
    if (!link) {
        QToolTip::hideText();
        return true;
    }
    const QString target = link->target.isEmpty()
                               ? link->location.file % u':' % QString::number(link->location.line)
                               : link->target.toString();
    // It is what the child wrote: no markup.
    QToolTip::showText(help->globalPos(), u"<qt>"_qs % target.toHtmlEscaped() % u"<br>" %
                                              tr("Ctrl+click opens it").toHtmlEscaped() % u"</qt>");
    return true;
}

void LogView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint point = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        point = m_hasCaret ? caretRect(m_selection.caret()).bottomLeft() : QPoint();
    else if (m_selection.isEmpty())
        setSelection(positionAt(point), positionAt(point));
    QMenu* const menu = makeMenu(point);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(point)
                                                               : event->globalPos());
}

QMenu* LogView::makeMenu(QPoint point)
{
    auto* const menu = new QMenu(this);
    const std::optional<Link> link = linkAt(point);
    if (link && !link->target.isEmpty()) {
        menu->addAction(tr("&Open link"), this, [this, link = *link] { activate(link); });
        menu->addAction(tr("Copy &link"), this, [target = link->target] {
            QGuiApplication::clipboard()->setText(target.toString(QUrl::FullyEncoded));
        });
        menu->addSeparator();
    } else if (link) {
        menu->addAction(tr("Open in &editor"), this, [this, link = *link] { activate(link); });
        menu->addSeparator();
    }
    menu->addAction(tr("&Copy"), this, &LogView::copy)->setEnabled(!m_selection.isEmpty());
    menu->addAction(tr("Select &all"), this, &LogView::selectAll)->setEnabled(m_content.rowCount() > 0);
    menu->addSeparator();
    if (const std::optional<std::uint64_t> row = currentRow()) {
        const bool marked = m_marks.count(*row) > 0;
        menu->addAction(marked ? tr("Remove &mark") : tr("&Mark row"), this,
                        [this, row = *row, marked] { setMark(row, !marked); });
        menu->addSeparator();
    }
    const auto addCheck = [this](QMenu* to, const QString& text, bool checked, auto&& chosen) {
        QAction* const action = to->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, chosen);
        return action;
    };
    addCheck(menu, tr("&Wrap long lines"), m_isWrapped, &LogView::setWrapped);
    addCheck(menu, tr("Line &numbers"), areLineNumbersShown(), &LogView::setLineNumbersShown);
    QMenu* const times = menu->addMenu(tr("&Times"));
    auto* const group = new QActionGroup(times);
    const std::array styles{std::pair(TimeStyle::None, tr("&None", "no times beside the rows of output")),
                            std::pair(TimeStyle::Elapsed, tr("Since the &start")),
                            std::pair(TimeStyle::Clock, tr("Time of &day")),
                            std::pair(TimeStyle::Delta, tr("Since the row &before"))};
    for (const auto& [style, text] : styles)
        group->addAction(
            addCheck(times, text, style == timeStyle(), [this, style = style] { setTimeStyle(style); }));
    return menu;
}

} // namespace brood
