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
