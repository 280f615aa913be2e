// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/runarchive.h"

#include "history/childcontent.h"
#include "history/donejournal.h"
#include "session/starterrors.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>

namespace brood {

namespace {

namespace fs = std::filesystem;

QString shown(const fs::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

/// @return 0 or an errno value.
int makeDirectories(const fs::path& runs)
{
    std::error_code error;
    fs::create_directories(runs.parent_path(), error);
    if (error)
        return error.value();
    constexpr mode_t ownerOnly = 0700; // Outputs hold whatever the children say.
    return mkdir(runs.c_str(), ownerOnly) == 0 || errno == EEXIST ? 0 : errno;
}

/// The file system has no locks, or somebody just asks whether the run is alive.
bool isOnlyTheLock(int error)
{
    return error == ENOLCK || error == EOPNOTSUPP || error == ENOSYS || error == EWOULDBLOCK;
}

bool isNewer(const ArchivedRun& a, const ArchivedRun& b)
{
    const RunResult& first = a.record.result;
    const RunResult& second = b.record.result;
    return first.started != second.started ? first.started > second.started : first.id > second.id;
}

/// A run as prune() sees it.
struct Candidate
{
    RunDirectory directory;
    std::uint64_t outputBytes = 0;
    bool hasOutput = false;
    QDateTime started; ///< Read only if there is anything to choose.
};

} // namespace

RunArchive::RunArchive(const QString& dataDirectory)
    : m_runs(fs::path(QFile::encodeName(QDir(dataDirectory).absolutePath()).toStdString()) / "runs")
{}

RunArchive::Begun RunArchive::begin(const QString& id) const
{
    const auto failure = [](const fs::path& path, int error) {
        return tr("This run and its output are not kept: the folder “%1” could not be created (%2). Check "
                  "its permissions and the free space.")
            .arg(shown(path), errnoText(error));
    };
    if (const int error = makeDirectories(m_runs); error != 0)
        return {{}, failure(m_runs, error)};
    const RunDirectory directory(m_runs, id);
    if (const int error = directory.create(); error != 0)
        return {{}, failure(directory.path(), error)};
    RunLock lock = directory.share();
    if (const int error = errno; !lock && !isOnlyTheLock(error)) {
        static_cast<void>(directory.remove());
        return {{}, failure(directory.path(), error)};
    }
    directory.reserve();
    return {std::move(lock), {}};
}

QString RunArchive::outputDirectory(const QString& id) const
{
    return shown(RunDirectory(m_runs, id).output());
}

fs::path RunArchive::journal(const QString& id) const
{
    return RunDirectory(m_runs, id).journal();
}

void RunArchive::prepareToFinish(const QString& id) const
{
    RunDirectory(m_runs, id).giveReserveBack();
}

QString RunArchive::finish(const LaunchSpec& spec, const RunResult& result, const LostOutput& lost) const
{
    const RunDirectory directory(m_runs, result.id);
    directory.giveReserveBack();
    const int error = directory.writeRecord(jsonRecord(spec, result, lost));
    if (error == 0) {
        directory.removeJournal();
        return {};
    }
    return tr("This run is not kept: “%1” could not be written (%2). Check the permissions of its folder and "
              "the free space.")
        .arg(shown(directory.record()), errnoText(error));
}

QList<RunDirectory> RunArchive::directories() const
{
    QList<RunDirectory> directories;
    const QStringList names =
        QDir(shown(m_runs)).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QString& name : names) {
        if (RunDirectory::isId(name))
            directories.append(RunDirectory(m_runs, name));
    }
    return directories;
}

std::optional<ArchivedRun> RunArchive::read(const RunDirectory& directory)
{
    QFile file(shown(directory.record()));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<RunRecord> record = readRecord(file.readAll());
    // A record that was copied from elsewhere would lead to another run's output.
    if (!record || record->result.id != directory.id())
        return std::nullopt;
    return ArchivedRun{*std::move(record), directory.outputBytes(), directory.hasOutput()};
}

QList<ArchivedRun> RunArchive::list() const
{
    QList<ArchivedRun> runs;
    const QList<RunDirectory> all = directories();
    for (const RunDirectory& directory : all) {
        if (auto run = read(directory))
            runs.append(*std::move(run));
    }
    std::sort(runs.begin(), runs.end(), isNewer);
    return runs;
}

QList<RunRecord> RunArchive::unfinished() const
{
    QList<RunRecord> runs;
    const QList<RunDirectory> all = directories();
    for (const RunDirectory& directory : all) {
        if (directory.hasRecord() || !directory.hasJournal())
            continue;
        JournalContent journal = readJournal(directory.journal(), directory.id());
        if (journal.state == JournalContent::State::Damaged)
            continue;
        journal.record.result.id = directory.id(); // Not read of a newer one.
        runs.append(std::move(journal.record));
    }
    return runs;
}

QList<std::chrono::nanoseconds> RunArchive::elapsedOf(const LaunchSpec& spec) const
{
    constexpr qsizetype mostLookedAt = 200;
    constexpr qsizetype enough = 20;
    QList<std::pair<std::chrono::nanoseconds, RunDirectory>> byAge;
    for (const RunDirectory& directory : directories())
        byAge.append({directory.age(), directory});
    std::ranges::sort(byAge, {}, [](const auto& entry) { return entry.first; });

    QList<std::chrono::nanoseconds> elapsed;
    for (const auto& [age, directory] : byAge.first(std::min(byAge.size(), mostLookedAt))) {
        const auto run = read(directory);
        if (!run || run->record.result.children.isEmpty())
            continue;
        const LaunchSpec& other = run->record.spec;
        const ChildResult& last = run->record.result.children.last();
        if (last.success && other.command == spec.command && other.shell == spec.shell &&
            directoryOf(other) == directoryOf(spec))
            elapsed += last.elapsed;
        if (elapsed.size() >= enough)
            break;
    }
    return elapsed;
}

RunArchive::Found RunArchive::find(const QString& name) const
{
    return name == QLatin1String("last") ? findLast() : findById(name.toLower());
}

RunArchive::Found RunArchive::findLast() const
{
    const QList<ArchivedRun> runs = list();
    if (!runs.isEmpty())
        return found(RunDirectory(m_runs, runs.first().record.result.id));
    // Only some under way or cut off, of which the newest can at least be told of.
    const QList<RunDirectory> others = directories();
    const auto newest = std::ranges::min_element(others, {}, &RunDirectory::age);
    if (newest != others.end())
        return found(*newest);
    return {{}, {}, {}, tr("No run is kept in “%1” yet.").arg(shown(m_runs))};
}

RunArchive::Found RunArchive::findById(const QString& name) const
{
    QList<RunDirectory> matches = directories();
    matches.removeIf([&](const RunDirectory& directory) { return !directory.id().startsWith(name); });
    if (matches.isEmpty() || name.isEmpty())
        return {{},
                {},
                {},
                tr("There is no run “%1” in “%2”. Name one by its id, by the beginning of its id, or by "
                   "“last”.")
                    .arg(name, shown(m_runs))};
    if (matches.size() > 1)
        return {{},
                {},
                {},
                tr("“%1” is the beginning of %n ids. Give more of the one that you mean.", nullptr,
                   static_cast<int>(matches.size()))
                    .arg(name)};
    return found(matches.first());
}

RunArchive::Found RunArchive::found(const RunDirectory& directory) const
{
    RunLock lock = directory.share();
    if (auto run = read(directory))
        return {std::move(run), {}, std::move(lock), {}};
    if (directory.hasRecord())
        return {{}, {}, {}, tr("The record of the run, “%1”, is damaged.").arg(shown(directory.record()))};
    lock = {};
    if (!directory.tryOwn())
        return {{}, {}, {}, tr("The run %1 is still under way.").arg(directory.id())};
    // Without a lock from here on: others would take its holder for the run's brood.
    const QString problem =
        directory.outputBytes() == 0
            ? tr("The run %1 has no result, because its Brood was killed, and nothing of its output is left.")
                  .arg(directory.id())
            : tr("The run %1 has no result, because its Brood was killed. What is left of its output is in "
                 "“%2”.")
                  .arg(directory.id(), shown(directory.output()));
    JournalContent journal = readJournal(directory.journal(), directory.id());
    const QString more = resumeHint(journal, directory.id());
    Found found{{}, {}, {}, more.isEmpty() ? problem : problem + QLatin1Char(' ') + more};
    if (journal.state == JournalContent::State::Readable)
        found.cutOff = std::move(journal.record);
    return found;
}

std::error_code RunArchive::removeLeftovers(const RunDirectory& directory)
{
    const std::chrono::nanoseconds age = directory.age();
    if (age <= leftoverTime)
        return {};
    const RunLock lock = directory.tryOwn();
    if (!lock)
        return {};
    if (!directory.hasJournal() || age > resumableTime)
        return directory.remove();
    directory.giveReserveBack();
    // Only if there is any: the journal's age counts from here.
    return directory.hasOutput() ? directory.removeOutput() : std::error_code();
}

QString RunArchive::prune(std::uint64_t limitBytes) const
{
    QString problem;
    const auto removed = [&problem](const RunDirectory& directory, std::error_code error) {
        if (error && problem.isEmpty())
            problem =
                tr("The output of an earlier run, in “%1”, could not be removed (%2). Check the folder's "
                   "permissions.")
                    .arg(shown(directory.path()), errnoText(error.value()));
    };
    std::vector<Candidate> runs;
    std::uint64_t total = 0;
    const QList<RunDirectory> all = directories();
    for (const RunDirectory& directory : all) {
        if (directory.hasRecord()) {
            runs.push_back({directory, directory.outputBytes(), directory.hasOutput(), {}});
            total += runs.back().outputBytes;
        } else {
            removed(directory, removeLeftovers(directory));
        }
    }
    const auto maxCount = static_cast<std::size_t>(maxRuns);
    if (total <= limitBytes && runs.size() <= maxCount)
        return problem;

    for (Candidate& candidate : runs) {
        if (const auto run = read(candidate.directory))
            candidate.started = run->record.result.started;
    }
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Candidate& a, const Candidate& b) { return a.started > b.started; });
    for (std::size_t i = runs.size() - 1; i > 0; --i) {
        const Candidate& oldest = runs[i];
        const bool isTooMany = i >= maxCount;
        if (!isTooMany && (total <= limitBytes || !oldest.hasOutput))
            continue;
        if (const RunLock lock = oldest.directory.tryOwn()) {
            removed(oldest.directory,
                    isTooMany ? oldest.directory.remove() : oldest.directory.removeOutput());
            total -= oldest.outputBytes;
        }
    }
    return problem;
}

} // namespace brood
