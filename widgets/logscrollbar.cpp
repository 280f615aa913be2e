// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logscrollbar.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <chrono>
#include <utility>

namespace brood {

namespace {

constexpr std::chrono::milliseconds countInterval(100);
constexpr int tickHeight = 2;
constexpr int pennant = 6;

} // namespace

LogScrollBar::LogScrollBar(QWidget* parent)
    : QScrollBar(Qt::Vertical, parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(countInterval);
    connect(&m_soon, &QTimer::timeout, this, &LogScrollBar::count);
}

void LogScrollBar::setMatches(Counts counts)
{
    m_matches = std::move(counts);
    scheduleCount();
}

void LogScrollBar::setMarks(Counts counts)
{
    m_marks = std::move(counts);
    scheduleCount();
}

void LogScrollBar::setColors(const QColor& matches, const QColor& marks)
{
    m_matchColor = matches;
    m_markColor = marks;
    update();
}

void LogScrollBar::scheduleCount()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void LogScrollBar::count()
{
    const auto parts = static_cast<std::size_t>(std::max(part(QStyle::SC_ScrollBarGroove).height(), 1));
    std::vector<std::uint64_t> matches = m_matches ? m_matches(parts) : std::vector<std::uint64_t>();
    std::vector<std::uint64_t> marks = m_marks ? m_marks(parts) : std::vector<std::uint64_t>();
    if (matches == m_matchCounts && marks == m_markCounts)
        return;
    m_matchCounts = std::move(matches);
    m_markCounts = std::move(marks);
    update();
}

QRect LogScrollBar::part(QStyle::SubControl control) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, control, this);
}

/// While output pours in, the range changes in every frame, but the slider hardly ever.
void LogScrollBar::sliderChange(SliderChange change)
{
    const QRect slider = part(QStyle::SC_ScrollBarSlider);
    if (std::exchange(m_slider, slider) != slider)
        QScrollBar::sliderChange(change);
}

void LogScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    const QRect area = part(QStyle::SC_ScrollBarGroove);
    QPainter painter(this);
    int y = area.top();
    for (const std::uint64_t matches : m_matchCounts) {
        if (matches > 0)
            painter.fillRect(area.center().x(), y, area.right() - area.center().x() + 1, tickHeight,
                             m_matchColor);
        ++y;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_markColor);
    y = area.top();
    for (const std::uint64_t marks : m_markCounts) {
        if (marks > 0)
            painter.drawPolygon(QPolygonF{QPointF(area.left() + 1, y - pennant / 2.0),
                                          QPointF(area.left() + 1 + pennant, y),
                                          QPointF(area.left() + 1, y + pennant / 2.0)});
        ++y;
    }
}

void LogScrollBar::resizeEvent(QResizeEvent* event)
{
    QScrollBar::resizeEvent(event);
    scheduleCount();
}

} // namespace brood
