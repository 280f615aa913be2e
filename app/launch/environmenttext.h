// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace brood {

struct EnvironmentVariable
{
    QByteArray name;
    QByteArray value;

    bool operator==(const EnvironmentVariable&) const = default;
};

/// Whether an environment can hold a variable of that name (environ(7)): it is not empty and has neither =
/// nor NUL.
[[nodiscard]] bool isVariableName(QByteArrayView name);

/// Reads "NAME=VALUE". The value is everything after the first =, and may be empty. Empty where there is no
/// such name or a NUL byte.
[[nodiscard]] std::optional<EnvironmentVariable> parseAssignment(QByteArrayView text);

/// What came of reading an environment's text form.
struct ParsedEnvironment
{
    EnvironmentDelta delta; ///< Up to the line with the error.
    int errorLine = 0;      ///< From 1; 0 without an error.
    QString error;          ///< In the user's language, without the line's number.
};

/// Reads one change a line: NAME=VALUE sets a variable, -NAME takes it away. Of several lines about one name
/// the last counts. Blank lines and blanks before a name are passed over; values are taken as they are, to
/// the line's end.
[[nodiscard]] ParsedEnvironment parseEnvironmentText(QStringView text);

/// The text that parseEnvironmentText() reads as the same change. Empty optional where the text form has no
/// words for it: a value with a line break, a name with a blank or a - in front, bytes that are not UTF-8.
[[nodiscard]] std::optional<QString> environmentToText(const EnvironmentDelta& delta);

} // namespace brood
