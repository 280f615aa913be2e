// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/runlock.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <system_error>

namespace brood {

/// Where one run is kept, and what lies there. Knows nothing of what the files say.
class RunDirectory
{
public:
    /// @param runs the directory of all runs. @param id a run's: see isId().
    RunDirectory(const std::filesystem::path& runs, const QString& id);

    /// A UUID in the form that RunSession::id() has. Nothing with another name was made by us.
    [[nodiscard]] static bool isId(const QString& name);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path output() const { return m_path / "output"; }
    [[nodiscard]] std::filesystem::path record() const { return m_path / "run.json"; }
    /// Where a DoneJournal writes; it is there until the record is.
    [[nodiscard]] std::filesystem::path journal() const { return m_path / "done.journal"; }
    [[nodiscard]] bool hasRecord() const;
    [[nodiscard]] bool hasOutput() const;
    [[nodiscard]] bool hasJournal() const;
    /// What the output takes on the disk: less than the files' sizes where they have holes.
    [[nodiscard]] std::uint64_t outputBytes() const;
    /// How long ago anything of it last changed.
    [[nodiscard]] std::chrono::nanoseconds age() const;

    /// Makes it, so that only its owner may look into it. @return 0 or an errno value.
    [[nodiscard]] int create() const;
    /// Writes the record, whole or not at all. @return 0 or an errno value.
    [[nodiscard]] int writeRecord(const QByteArray& json) const;
    /// Keeps some space, so that a run that fills the disk can still be told of.
    void reserve() const;
    void giveReserveBack() const;
    void removeJournal() const;

    /// Held by whoever needs it to stay: the brood whose run it is, and those who read it.
    [[nodiscard]] RunLock share() const;
    /// Nobody needs it now.
    [[nodiscard]] RunLock tryOwn() const;
    /// @pre tryOwn() @{
    [[nodiscard]] std::error_code removeOutput() const;
    [[nodiscard]] std::error_code remove() const;
    /// @}

private:
    QString m_id;
    std::filesystem::path m_path;
};

} // namespace brood
