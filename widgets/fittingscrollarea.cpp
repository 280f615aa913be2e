// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittingscrollarea.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace brood {

namespace {

constexpr int fewestLines = 4;

} // namespace

FittingScrollArea::FittingScrollArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    viewport()->setAutoFillBackground(false);
}

QSize FittingScrollArea::sizeHint() const
{
    // Not the base's, which keeps the first answer for ever.
    const QSize content = widget()->sizeHint();
    const bool followsWidth = widget()->hasHeightForWidth() && viewport()->width() > 0;
    return {content.width(), followsWidth ? widget()->heightForWidth(viewport()->width()) : content.height()};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    const int lines = qMin(fewestLines * fontMetrics().lineSpacing(), sizeHint().height());
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), lines};
}

bool FittingScrollArea::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::viewportEvent(event);
}

void FittingScrollArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace brood
