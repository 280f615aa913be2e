// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"
#include "history/childcontent.h"
#include "history/runrecord.h"

#include <QObject>

#include <filesystem>

namespace brood {

/// Notes which of a run's children have succeeded while it is under way, so that it can be resumed if its
/// Brood is killed and never writes a record: one line of JSON that tells what was launched, then the
/// ChildContent of each, a line for each.
///
/// What is noted in one turn of the event loop is written at its end, in one piece, and is safe from then on
/// if Brood is killed. The disk is not waited for: if the machine loses power, the last half a minute may be
/// missing, and its children are run again. Nothing here may hurt the run: what can't be written is kept
/// back and tried again with the next.
class DoneJournal : public QObject
{
    Q_OBJECT

public:
    explicit DoneJournal(QObject* parent = nullptr);
    /// Leaves the file where it is.
    ~DoneJournal() override;

    /// Makes the file, which must not be there, and writes down what earlier runs have done of this one.
    /// To be called once, first. @return a sentence for the user if something failed.
    [[nodiscard]] QString begin(const std::filesystem::path& file, const QString& id, const LaunchSpec& spec);
    /// An attempt has ended (RunSession::childFinished).
    void note(const ChildResult& result);
    /// Nothing comes any more: writes what is left, and closes the file.
    void end();

Q_SIGNALS:
    /// The first time that something could not be written behind begin(); a sentence for the user.
    void failed(const QString& problem);

private:
    void write();
    /// @return 0 or an errno value.
    [[nodiscard]] int writePending();
    [[nodiscard]] QString problemText(int error) const;

    QString m_name;
    agent::Descriptor m_file;
    LaunchSpec m_spec;
    std::optional<ChildContent> m_content; ///< As the working directory was at the beginning.
    QByteArray m_pending;
    bool m_isScheduled = false;
    bool m_hasTold = false;
};

/// What a journal tells.
struct JournalContent
{
    enum class State
    {
        Missing,
        Damaged, ///< Also if not all is there that it began with.
        Newer,   ///< Of a version of Brood that writes something else. Of the record only `started` is there.
        Readable,
    };
    State state = State::Missing;
    /// Its id, when it was started, the command, the directory, how many children there are
    /// (JobsSpec::copies) and what is done.
    RunRecord record;
};
/// Leaves out a last line without an end, and what is no line of ours.
/// @param id of the run that it should be of.
[[nodiscard]] JournalContent readJournal(const std::filesystem::path& file, const QString& id);
/// Whether and how a run that was cut off can be resumed, for the user; empty if there is no journal.
[[nodiscard]] QString resumeHint(const JournalContent& journal, const QString& id);

} // namespace brood
