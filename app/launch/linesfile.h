// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace brood {

/// What is in a file of lines, or why it could not be read, in the user's language.
struct LinesFile
{
    QByteArray bytes;
    QString problem;
};
/// @param name "-" is stdin. A pipe is read to its end, which blocks.
[[nodiscard]] LinesFile readLinesFile(const QByteArray& name);

/// The file's name in a sentence.
[[nodiscard]] QString shownLinesFile(const QByteArray& name);

} // namespace brood
