// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/levelcriteria.h"
#include "session/launcherlimits.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace brood {

// This machine's limits in words.

/// "the limit on processes of one user (RLIMIT_NPROC) is 4,096"
[[nodiscard]] QString limitText(const LauncherLimit& limit, const QLocale& locale);
/// The command that makes room for so many children, such as "sudo prlimit --pid $$ --nproc=8192", for the
/// shell from which brood is started; empty where there is none.
[[nodiscard]] QString raisingCommand(const LauncherLimit& limit, std::uint64_t children);
/// The text, and behind it the raisingCommand(), if there is one.
[[nodiscard]] QString withRaising(const QString& text, const LauncherLimit& limit, std::uint64_t children);
/// What is to be expected of it before so many children are tried at once: a sentence or two.
[[nodiscard]] QString limitWarning(const LauncherLimit& limit, std::uint64_t children, const QLocale& locale);
/// That it was met, and how to raise it for so many children: a sentence or two.
[[nodiscard]] QString limitMetText(const LauncherLimit& limit, std::uint64_t children, const QLocale& locale);
/// What is to be expected before a queue runs so many children at once: a sentence or two for each limit that
/// leaves no room for them. Of those that bound what children may do, and not how many there may be, nothing
/// is said. Takes milliseconds where there are many.
[[nodiscard]] QStringList queueWarnings(int atOnce, const LauncherSources& sources, const QLocale& locale);
/// "its processors were all busy"
[[nodiscard]] QString signText(LauncherSign sign);

} // namespace brood
