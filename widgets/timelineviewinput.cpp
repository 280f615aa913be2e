// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/laneplottable.h"
#include "widgets/plotting.h"
#include "widgets/timelineview.h"

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
constexpr int preferredLaneHeight = 34;
constexpr int mostPreferredLanes = 8;

} // namespace

void TimelineView::fit()
{
    m_window.fit();
    applyWindow();
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
    const int axis = 2 * fontMetrics().height();
    return {fontMetrics().averageCharWidth() * 30, axis + preferredLaneHeight + 16};
}

QSize TimelineView::sizeHint() const
{
    const int lanes = std::clamp(static_cast<int>(m_lanes.size()), 1, mostPreferredLanes);
    return {fontMetrics().averageCharWidth() * 80,
            minimumSizeHint().height() + (lanes - 1) * preferredLaneHeight + 16};
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const double centre = (m_window.lower() + m_window.upper()) / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_window.zoom(zoomStep, centre); break;
    case Qt::Key_Minus: m_window.zoom(1 / zoomStep, centre); break;
    case Qt::Key_Left: m_window.pan(-panShare * m_window.span()); break;
    case Qt::Key_Right: m_window.pan(panShare * m_window.span()); break;
    case Qt::Key_Home: m_window.fit(); break;
    case Qt::Key_Up: m_scrollBar->triggerAction(QScrollBar::SliderSingleStepSub); break;
    case Qt::Key_Down: m_scrollBar->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    case Qt::Key_PageUp: m_scrollBar->triggerAction(QScrollBar::SliderPageStepSub); break;
    case Qt::Key_PageDown: m_scrollBar->triggerAction(QScrollBar::SliderPageStepAdd); break;
    default: QFrame::keyPressEvent(event); return;
    }
    applyWindow();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()))
        m_window.pan(-turned.x() / wheelNotch * panShare * m_window.span());
    else
        m_window.zoom(std::pow(zoomStep, turned.y() / wheelNotch), secondsAt(event->position().x()));
    applyWindow();
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_dragX = event->position().x();
        setCursor(Qt::ClosedHandCursor);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragX < 0)
        return;
    const double x = std::max(event->position().x(), 0.0);
    if (!m_window.isFitted()) {
        m_window.pan((m_dragX - x) * secondsPerPixel());
        applyWindow();
    }
    m_dragX = x;
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_dragX = -1;
        unsetCursor();
    }
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
    case QEvent::LayoutDirectionChange: adoptLook(); break;
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
    updateScrollBar();
}

} // namespace brood
