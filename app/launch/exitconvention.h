// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace brood {

/// What a program's exit code may say of another program that it ran. A value of which only the program's
/// name is known, not what it really does.
enum class ExitConvention
{
    Own,     ///< Nothing that is known: its codes are its own, unless it does as shells do.
    Starter, ///< It becomes another program (env, nice): 126 and 127 say why it could not.
    Shell,   ///< It runs others: 126 and 127, too, and 128 + n where signal n killed one.
    Timeout, ///< timeout(1): as a shell, and 124 where one took too long.
};

/// @param arguments an argument vector, with the program's name or path first. What a starter starts counts
/// for the codes that it leaves alone.
[[nodiscard]] ExitConvention exitConventionOf(const QByteArrayList& arguments);

} // namespace brood
