// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/textmatcher.h"

#include <QString>

#include <optional>
#include <vector>

namespace brood {

/// A place in a file that a row of output names: "main.cpp:12:5", "File \"a.py\", line 3", "a.c(12,5)".
struct SourceLocation
{
    QString file;             ///< As it stands there; it may be relative.
    int line = 0;             ///< From 1.
    int column = 0;           ///< From 1; 0: none given.
    TextMatcher::Range range; ///< Where it stands in the row.

    bool operator==(const SourceLocation&) const = default;
};

/// All places that a row names, in order. Doubtful ones ("12:30:15", "localhost:8080") are left out.
[[nodiscard]] std::vector<SourceLocation> findLocations(QStringView row);

/// What common compilers, linkers, build tools and test runners print.
enum class DiagnosticKind
{
    Error, ///< Errors, fatal errors, failed tests, assertions, tracebacks, panics.
    Warning,
    ErrorOrWarning,
};
/// A pattern for a search or filter; it is a regular expression.
[[nodiscard]] SearchPattern diagnosticPattern(DiagnosticKind kind);

} // namespace brood
