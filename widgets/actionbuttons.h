// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace brood {

/// "&Launch" → "Launch", "起動(&L)" → "起動"
[[nodiscard]] QString withoutMnemonic(QString text);

/// A button that shows and triggers an action. Not a tool button, which could do that by itself: the
/// accessibility bus would not call it a push button.
[[nodiscard]] QPushButton* createActionButton(QAction* action, const QString& objectName);

/// A small button that opens a menu. @param name is for assistive technologies.
[[nodiscard]] QToolButton* createMenuButton(QMenu* menu, const QString& name);

/// A small cross that closes what it stands in. @param name says so, for assistive technologies and as a tip.
[[nodiscard]] QToolButton* createCloseButton(const QString& objectName, const QString& name);

} // namespace brood
