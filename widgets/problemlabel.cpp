// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problemlabel.h"

#include "widgets/tints.h"

#include <QEvent>

namespace brood {

ProblemLabel::ProblemLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy = sizePolicy(); // as wide as there is room, so that few lines do
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(policy);
    applyColor();
    hide();
}

void ProblemLabel::setProblem(const QString& problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
}

QSize ProblemLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + around.left() + around.right(),
            fontMetrics().lineSpacing() + around.top() + around.bottom()};
}

void ProblemLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void ProblemLabel::applyColor()
{
    const QColor wanted = problemColor(palette());
    if (palette().color(QPalette::WindowText) == wanted)
        return; // setPalette() below comes back here
    QPalette own = palette();
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

} // namespace brood
