// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"
#include "widgets/problemlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

// How the bar lays out its parts: in one row, or in two where there is little room.

namespace brood {

namespace {

constexpr int usualLineChars = 18;
constexpr int leastLineChars = 10;

} // namespace

int FindBar::wideWidth() const
{
    int width = fontMetrics().averageCharWidth() * usualLineChars + statusWidth();
    for (const QWidget* part : {m_case, m_words, m_regularExpression, m_previous, m_next})
        width += part->sizeHint().width() + m_layout->horizontalSpacing();
    return width + m_layout->horizontalSpacing();
}

QSize FindBar::sizeHint() const
{
    return {wideWidth(), m_layout->totalSizeHint().height()};
}

QSize FindBar::minimumSizeHint() const
{
    // The narrow arrangement's, or the bar could never be made so narrow.
    const int gap = m_layout->horizontalSpacing();
    const int upper = fontMetrics().averageCharWidth() * leastLineChars + m_previous->sizeHint().width() +
                      m_next->sizeHint().width() + 2 * gap;
    int lower = m_status->minimumSizeHint().width() + gap;
    for (const QWidget* toggle : {m_case, m_words, m_regularExpression})
        lower += toggle->sizeHint().width() + gap;
    return {qMax(upper, lower), m_layout->totalMinimumSize().height()};
}

void FindBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void FindBar::arrange()
{
    const bool narrow = width() < wideWidth();
    m_status->setMinimumWidth(narrow ? 0 : statusWidth());
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    while (m_layout->count() > 0)
        delete m_layout->takeAt(0); // the item; the widget stays
    const std::vector<QWidget*> toggles{m_case, m_words, m_regularExpression};
    if (narrow) {
        m_layout->addWidget(m_line, 0, 0, 1, 5);
        m_layout->addWidget(m_previous, 0, 5);
        m_layout->addWidget(m_next, 0, 6);
        for (int i = 0; i < 3; ++i)
            m_layout->addWidget(toggles[static_cast<std::size_t>(i)], 1, i);
        m_layout->addWidget(m_status, 1, 3, 1, 4);
    } else {
        m_layout->addWidget(m_line, 0, 0);
        for (int i = 0; i < 3; ++i)
            m_layout->addWidget(toggles[static_cast<std::size_t>(i)], 0, 1 + i);
        m_layout->addWidget(m_previous, 0, 4);
        m_layout->addWidget(m_next, 0, 5);
        m_layout->addWidget(m_status, 0, 6);
    }
    for (int column = 0; column < 7; ++column)
        m_layout->setColumnStretch(column, column == (narrow ? 4 : 0) ? 1 : 0);
    m_layout->addWidget(m_problem, narrow ? 2 : 1, 0, 1, 7);
}

} // namespace brood
