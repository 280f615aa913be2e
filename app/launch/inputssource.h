// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace brood {

/// How a text becomes rows.
struct LineFormat
{
    char end = '\n';      ///< Of each line; the last one may do without.
    QByteArray separator; ///< Between the values of a line. Empty: the line is one value.

    bool operator==(const LineFormat&) const = default;
};

/// Where inputs come from, as people write it.
struct InputsSource
{
    QByteArray file; ///< Its lines are the first list. Empty: there is none. "-": stdin.
    LineFormat format;
    QByteArrayList parameters; ///< A list for each: NAME=VALUE,VALUE… or NAME=@FILE.

    bool operator==(const InputsSource&) const = default;

    [[nodiscard]] bool isNone() const { return file.isEmpty() && parameters.isEmpty(); }
};

} // namespace brood
