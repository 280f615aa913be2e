// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plotseconds.h"
#include "widgets/laneplottable.h"
#include "widgets/plotting.h"
#include "widgets/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// What a person does to the timeline, and how large it is.

namespace brood {

namespace {

constexpr double zoomStep = 0.8;
constexpr double panShare = 0.1;
constexpr double wheelNotch = 120;
constexpr int mostPreferredLanes = 8;

} // namespace

void TimelineView::fit()
{
    m_window.fit();
    applyWindow();
    updateScrollBar();
}

void TimelineView::follow()
{
    m_window.follow();
    applyWindow();
    m_scrollBar->setValue(m_scrollBar->maximum());
    m_followsLanes = true;
}

std::pair<double, double> TimelineView::visibleSeconds() const
{
    return {m_window.lower(), m_window.upper()};
}

double TimelineView::secondsPerPixel() const
{
    return m_window.span() / std::max(m_plot->axisRect()->width(), 1);
}

double TimelineView::secondsAt(double x) const
{
    return m_plot->xAxis->pixelToCoord(x - m_plot->x());
}

QSize TimelineView::minimumSizeHint() const
{
    // A lane and a curve with its axis are always to be seen.
    const int curve = std::max(m_strips->leastHeight(), MetricStrips::labelHeight(font()));
    return {fontMetrics().averageCharWidth() * 30, heightAround() + minLaneHeight + curve};
}

QSize TimelineView::sizeHint() const
{
    const int lanes = std::clamp(static_cast<int>(m_lanes.lanes().size()), 1, mostPreferredLanes);
    return {fontMetrics().averageCharWidth() * 80,
            2 * fontMetrics().height() + 32 + lanes * preferredLaneHeight + m_strips->wantedHeight()};
}

std::optional<std::chrono::nanoseconds> TimelineView::pointedMoment() const
{
    const auto& pointer = m_marks->marks().pointer;
    return pointer ? std::optional(toTime(*pointer)) : std::nullopt;
}

void TimelineView::setCaret(std::optional<std::chrono::nanoseconds> at)
{
    TimeMarks::Marks marks = m_marks->marks();
    marks.caret.reset();
    if (at)
        marks.caret = toSeconds(*at);
    m_marks->setMarks(marks);
}

std::optional<TimelineView::Span> TimelineView::selectedSpan() const
{
    const auto& span = m_marks->marks().span;
    return span ? std::optional(Span{toTime(span->first), toTime(span->second)}) : std::nullopt;
}

void TimelineView::selectSpan(const std::optional<Span>& span)
{
    TimeMarks::Marks marks = m_marks->marks();
    marks.span.reset();
    if (span)
        marks.span = {toSeconds(span->first), toSeconds(span->second)};
    else
        m_spanAnchor.reset();
    if (marks == m_marks->marks())
        return;
    m_marks->setMarks(marks);
    updateDescription(m_now);
    Q_EMIT spanSelected(selectedSpan());
}

void TimelineView::pointTo(std::optional<double> seconds)
{
    TimeMarks::Marks marks = m_marks->marks();
    marks.pointer = seconds ? std::optional(std::clamp(*seconds, 0.0, m_window.upper())) : std::nullopt;
    if (marks == m_marks->marks())
        return;
    m_strips->setMoment(marks.pointer);
    m_marks->setMarks(marks);
    m_plot->replot(QCustomPlot::rpQueuedReplot); // the titles tell the figures at the moment
    updateDescription(m_now);
    Q_EMIT momentPointed(pointedMoment());
}

void TimelineView::movePointer(double pixels, bool selects)
{
    const TimeMarks::Marks& marks = m_marks->marks();
    const double start = marks.pointer ? *marks.pointer : marks.caret.value_or(toSeconds(m_now));
    const double from = std::clamp(start, m_window.lower(), m_window.upper());
    if (selects && !m_spanAnchor)
        m_spanAnchor = from;
    const double to = std::clamp(from + pixels * secondsPerPixel(), 0.0, m_window.upper());
    if (to < m_window.lower())
        m_window.pan(to - m_window.lower());
    pointTo(to);
    if (selects)
        selectTo(to);
}

void TimelineView::selectTo(double seconds)
{
    const double anchor = m_spanAnchor.value_or(seconds);
    const double end = std::clamp(seconds, 0.0, m_window.upper());
    selectSpan(Span{toTime(std::min(anchor, end)), toTime(std::max(anchor, end))});
}

bool TimelineView::handlePointerKey(QKeyEvent* event)
{
    constexpr double step = 8;
    const bool moves = (event->modifiers() & Qt::ControlModifier) != 0;
    const bool selects = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!moves)
            return false;
        movePointer(event->key() == Qt::Key_Left ? -step : step, selects);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto moment = pointedMoment())
            Q_EMIT momentChosen(*moment);
        return true;
    case Qt::Key_Escape:
        if (!m_marks->marks().span && !m_marks->marks().pointer)
            return false;
        selectSpan(std::nullopt);
        pointTo(std::nullopt);
        return true;
    default: return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const std::pair<double, double> before = visibleSeconds();
    if (handlePointerKey(event)) {
        applyWindow();
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) { // As Key_Menu is by Qt.
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
        contextMenuEvent(&menu);
        return;
    }
    const double centre = (m_window.lower() + m_window.upper()) / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_window.zoom(zoomStep, centre); break;
    case Qt::Key_Minus: m_window.zoom(1 / zoomStep, centre); break;
    case Qt::Key_Left: m_window.pan(-panShare * m_window.span()); break;
    case Qt::Key_Right: m_window.pan(panShare * m_window.span()); break;
    case Qt::Key_Home: m_window.fit(); break;
    case Qt::Key_End: follow(); return;
    case Qt::Key_Up: m_scrollBar->triggerAction(QScrollBar::SliderSingleStepSub); break;
    case Qt::Key_Down: m_scrollBar->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    case Qt::Key_PageUp: m_scrollBar->triggerAction(QScrollBar::SliderPageStepSub); break;
    case Qt::Key_PageDown: m_scrollBar->triggerAction(QScrollBar::SliderPageStepAdd); break;
    default: QFrame::keyPressEvent(event); return;
    }
    applyWindow();
    if (visibleSeconds() != before) // It was not the lanes that were scrolled.
        showLanesOfWindow();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (m_scrollBar->isVisible() && event->position().x() < m_plot->x() + m_plot->axisRect()->left()) {
        QCoreApplication::sendEvent(m_scrollBar, event);
        return;
    }
    if (std::abs(turned.x()) > std::abs(turned.y()))
        m_window.pan(-turned.x() / wheelNotch * panShare * m_window.span());
    else
        m_window.zoom(std::pow(zoomStep, turned.y() / wheelNotch), secondsAt(event->position().x()));
    applyWindow();
    showLanesOfWindow();
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragX = event->position().x();
    m_hasDragged = false;
    pointTo(secondsAt(m_dragX));
    if ((event->modifiers() & Qt::ShiftModifier) != 0)
        m_spanAnchor = std::clamp(secondsAt(m_dragX), 0.0, m_window.upper());
    else
        m_spanAnchor.reset();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const double x = std::max(event->position().x(), 0.0);
    pointTo(secondsAt(x));
    if (m_dragX < 0)
        return;
    m_hasDragged = m_hasDragged || std::abs(x - m_dragX) >= QApplication::startDragDistance();
    if (!m_hasDragged)
        return;
    if (m_spanAnchor) {
        selectTo(secondsAt(x));
        return;
    }
    setCursor(Qt::ClosedHandCursor);
    if (!m_window.isFitted()) {
        m_window.pan((m_dragX - x) * secondsPerPixel());
        applyWindow();
        showLanesOfWindow();
    }
    m_dragX = x;
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_dragX < 0)
        return;
    m_dragX = -1;
    unsetCursor();
    if (m_hasDragged)
        return;
    if (m_spanAnchor)
        selectSpan(std::nullopt); // a click with Shift
    else if (const auto moment = pointedMoment())
        Q_EMIT momentChosen(*moment);
}

void TimelineView::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    pointTo(std::nullopt);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* const menu = createMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? mapToGlobal(m_plot->axisRect()->rect().topLeft()) : event->globalPos());
}

QMenu* TimelineView::createMenu(QWidget* parent)
{
    auto* const menu = new QMenu(tr("&Timeline"), parent);
    menu->addActions(m_curveActions);
    menu->addSeparator();
    menu->addAction(m_allLanes);
    menu->addAction(tr("Show &everything"), this, &TimelineView::fit);
    menu->addAction(tr("&Follow the newest"), this, &TimelineView::follow);
    if (!actions().isEmpty())
        menu->addSeparator();
    menu->addActions(actions());
    return menu;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        fit();
}

void TimelineView::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange: adoptLook(palette()); break;
    default: break;
    }
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitStrips();
    updateScrollBar();
}

} // namespace brood
