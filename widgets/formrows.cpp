// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formrows.h"

#include "launch/duration.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace brood {

void introduce(QWidget* widget, const QString& objectName, const QString& name, const QString& toolTip)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(name);
    widget->setToolTip(toolTip);
}

void makeShort(QLineEdit* edit)
{
    constexpr int characters = 18;
    edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * characters);
    edit->setLayoutDirection(Qt::LeftToRight);
}

QHBoxLayout* formRow(std::initializer_list<std::pair<QString, QWidget*>> parts)
{
    constexpr int gap = 12; // In pixels.
    auto* const row = new QHBoxLayout;
    bool isStretched = false;
    for (const auto& [text, widget] : parts) {
        if (row->count() > 0)
            row->addSpacing(gap);
        if (!text.isEmpty()) {
            auto* const label = new QLabel(text);
            label->setBuddy(widget);
            row->addWidget(label);
        }
        const bool isLine = qobject_cast<QLineEdit*>(widget);
        row->addWidget(widget, isLine ? 1 : 0);
        isStretched = isStretched || (isLine && widget->maximumWidth() == QWIDGETSIZE_MAX);
    }
    if (!isStretched)
        row->addStretch(1);
    return row;
}

std::chrono::nanoseconds durationOf(const QLineEdit* edit, std::chrono::nanoseconds otherwise)
{
    return parseDuration(edit->text().trimmed()).value_or(otherwise);
}

} // namespace brood
