// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace brood {

/// Starts a program that goes on without brood: in a session of its own, with all signals as programs expect
/// them. QProcess::startDetached() would pass on those that brood blocks or ignores, and neither Ctrl+C nor
/// kill(1) would end it.
/// @param directory empty: the current one.
/// @param reason why it did not start.
[[nodiscard]] bool startDetached(const QString& program, const QStringList& arguments,
                                 const QString& directory, QString& reason);

/// Opens it with what the desktop has for it. Output may name anything, so programs are not opened.
/// @return false if there is nothing to open it with.
[[nodiscard]] bool openWithDesktop(const QUrl& url);

} // namespace brood
