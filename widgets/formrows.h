// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <initializer_list>
#include <utility>

class QHBoxLayout;
class QLineEdit;
class QWidget;

namespace brood {

// What the forms of options have in common.

/// @param name for who can't see the widget
void introduce(QWidget* widget, const QString& objectName, const QString& name, const QString& toolTip);
/// For a word or a number, which is never in mirror writing.
void makeShort(QLineEdit* edit);
/// Widgets side by side, each with a label before it unless that is empty. Line edits share what room is
/// left, as far as they may grow.
[[nodiscard]] QHBoxLayout* formRow(std::initializer_list<std::pair<QString, QWidget*>> parts);
/// What is filled in, if that is a duration.
[[nodiscard]] std::chrono::nanoseconds durationOf(const QLineEdit* edit,
                                                  std::chrono::nanoseconds otherwise = {});
/// Something is in it that `parse` makes nothing of.
template <typename Parse>
[[nodiscard]] bool isWrong(const QString& text, Parse parse)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && !parse(trimmed);
}

} // namespace brood
