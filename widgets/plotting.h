// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// qcustomplot.h is written with Qt's lower-case keywords, which are off in this project.
#include <QtGlobal>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#ifdef QT_NO_FOREACH
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration can't be put in parentheses
#define Q_FOREACH(variable, container) for (variable : container)
#endif

#include <qcustomplot.h>

#ifdef QT_NO_FOREACH
#undef Q_FOREACH
#endif
#undef foreach
#undef emit
#undef slots
#undef signals

#include <QResizeEvent>

namespace brood {

/// A plot that may be shown before there is room for it: the library would paint on a picture without a size,
/// and complain.
class Plot final : public QCustomPlot
{
public:
    using QCustomPlot::QCustomPlot;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        if (!event->size().isEmpty())
            QCustomPlot::resizeEvent(event);
    }
};

} // namespace brood
