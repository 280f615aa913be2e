// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace brood {

/// The command lines launched before, newest first, kept in one file of the data directory, which only its
/// owner may read. Several brood processes may use the file at once: every change is made under a lock and
/// replaces the file whole.
class RecentCommands
{
    Q_DECLARE_TR_FUNCTIONS(brood::RecentCommands)

public:
    static constexpr int limit = 500;

    /// Nothing is read or written yet. The directory is made when it is first needed.
    explicit RecentCommands(const QString& dataDirectory);

    /// Newest first. Empty if there is no file; a damaged file counts as none.
    [[nodiscard]] QStringList load() const;

    /// Puts a command line at the front (and takes out its earlier occurrence). Blank ones are not kept.
    /// Waits for another process's change no longer than 200 ms.
    /// @return an empty string, or in the user's language why it could not be kept.
    [[nodiscard]] QString remember(const QString& commandLine);

private:
    QString m_directory;
    QString m_fileName;
};

} // namespace brood
