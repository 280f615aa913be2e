// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brood {

// Steps through a row's text, from a position between two characters to another. They look at what is near
// only.

[[nodiscard]] qsizetype nextCharacter(const QString& text, qsizetype from);
[[nodiscard]] qsizetype previousCharacter(const QString& text, qsizetype from);
/// Where the next word begins, or the end.
[[nodiscard]] qsizetype nextWord(const QString& text, qsizetype from);
/// Where the word before begins.
[[nodiscard]] qsizetype previousWord(const QString& text, qsizetype from);

struct WordRange
{
    qsizetype start = 0;
    qsizetype end = 0;
};
/// The word, the run of spaces or the sign that stands there.
[[nodiscard]] WordRange wordAt(const QString& text, qsizetype position);

} // namespace brood
