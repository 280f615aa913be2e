// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/jobinputs.h"
#include "launch/linesfile.h"

#include <QString>

#include <functional>

namespace brood {

/// There are inputs, or a problem in the user's language.
struct ReadInputs
{
    enum class Problem
    {
        Other,
        NoLine, ///< What was read has no line. A program that made it may just have found nothing.
        Nul,    ///< There is a NUL byte in the lines, which may be meant to end them.
    };
    JobInputs inputs;
    QString problem = {};
    Problem kind = Problem::Other; ///< If there is one.
};

/// How a file is read: as by readLinesFile().
using LinesFileReader = std::function<LinesFile(const QByteArray& name)>;

/// Reads what a source names; the inputs' source() is that.
[[nodiscard]] ReadInputs readInputs(const InputsSource& source, const LinesFileReader& read = readLinesFile);

/// "\t" is a tab; otherwise the text itself.
[[nodiscard]] QByteArray separatorFromText(const QByteArray& text);
[[nodiscard]] QByteArray separatorToText(const QByteArray& separator);

} // namespace brood
