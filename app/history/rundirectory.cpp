// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rundirectory.h"

#include "agent/descriptor.h"

#include <QUuid>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brood {

namespace {

namespace fs = std::filesystem;

constexpr mode_t ownerOnly = 0600;
constexpr mode_t ownerOnlyDirectory = 0700;
/// Enough for a record and for the beginning of a small output's index.
constexpr off_t reservedBytes = off_t{256} * 1024;

std::uint64_t bytesOf(const struct stat& status)
{
    constexpr std::uint64_t blockUnit = 512; // Whatever the file system's own; see stat(2).
    return std::min(static_cast<std::uint64_t>(status.st_size),
                    static_cast<std::uint64_t>(status.st_blocks) * blockUnit);
}

/// Looks at everything below a path, following no links.
template <typename Visit>
void forAllBelow(const fs::path& path, Visit visit)
{
    std::error_code error;
    fs::recursive_directory_iterator entry(path, error);
    while (!error && entry != fs::recursive_directory_iterator()) {
        struct stat status = {};
        if (lstat(entry->path().c_str(), &status) == 0)
            visit(status);
        entry.increment(error);
    }
}

std::chrono::nanoseconds changedAt(const struct stat& status)
{
    return std::chrono::seconds(status.st_mtim.tv_sec) + std::chrono::nanoseconds(status.st_mtim.tv_nsec);
}

int writeAll(int fd, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t result =
            ::write(fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (result < 0 && errno != EINTR)
            return errno;
        done += std::max<ssize_t>(result, 0);
    }
    return 0;
}

} // namespace

RunDirectory::RunDirectory(const fs::path& runs, const QString& id)
    : m_id(id)
    , m_path(runs / id.toStdString())
{}

bool RunDirectory::isId(const QString& name)
{
    const QUuid uuid = QUuid::fromString(name);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == name;
}

bool RunDirectory::hasRecord() const
{
    std::error_code error;
    return fs::is_regular_file(fs::symlink_status(record(), error));
}

bool RunDirectory::hasOutput() const
{
    std::error_code error;
    return fs::is_directory(fs::symlink_status(output(), error));
}

bool RunDirectory::hasJournal() const
{
    std::error_code error;
    return fs::is_regular_file(fs::symlink_status(journal(), error));
}

std::uint64_t RunDirectory::outputBytes() const
{
    std::uint64_t bytes = 0;
    forAllBelow(output(), [&bytes](const struct stat& status) {
        if (S_ISREG(status.st_mode))
            bytes += bytesOf(status);
    });
    return bytes;
}

std::chrono::nanoseconds RunDirectory::age() const
{
    std::chrono::nanoseconds newest{};
    struct stat own = {};
    if (lstat(m_path.c_str(), &own) == 0)
        newest = changedAt(own);
    forAllBelow(m_path,
                [&newest](const struct stat& status) { newest = std::max(newest, changedAt(status)); });
    return std::chrono::system_clock::now().time_since_epoch() - newest;
}

int RunDirectory::create() const
{
    return mkdir(m_path.c_str(), ownerOnlyDirectory) == 0 ? 0 : errno;
}

int RunDirectory::writeRecord(const QByteArray& json) const
{
    // Not by QSaveFile: it waits for the disk, and so perhaps for gigabytes of output that are on their way
    // there.
    const std::string unfinished = record().string() + ".new";
    const agent::Descriptor file(
        open(unfinished.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, ownerOnly));
    int error = file ? writeAll(file.get(), json) : errno;
    if (error == 0 && rename(unfinished.c_str(), record().c_str()) != 0)
        error = errno;
    if (error != 0)
        unlink(unfinished.c_str());
    return error;
}

void RunDirectory::reserve() const
{
    const agent::Descriptor file(
        open((m_path / "reserve").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly));
    // Where there is none to be had, what follows will tell.
    if (file)
        static_cast<void>(posix_fallocate(file.get(), 0, reservedBytes));
}

void RunDirectory::giveReserveBack() const
{
    unlink((m_path / "reserve").c_str());
}

void RunDirectory::removeJournal() const
{
    unlink(journal().c_str());
}

RunLock RunDirectory::share() const
{
    return RunLock::tryTake(m_path / "lock", RunLock::Kind::Shared);
}

RunLock RunDirectory::tryOwn() const
{
    return RunLock::tryTake(m_path / "lock", RunLock::Kind::Exclusive);
}

std::error_code RunDirectory::removeOutput() const
{
    std::error_code error;
    fs::remove_all(output(), error);
    return error;
}

std::error_code RunDirectory::remove() const
{
    std::error_code error = removeOutput();
    // By name, so that what somebody else has put here stays, and the directory with it.
    for (const char* name : {"run.json", "run.json.new", "done.journal", "reserve", "lock"}) {
        std::error_code failure;
        fs::remove(m_path / name, failure);
        if (failure && !error)
            error = failure;
    }
    std::error_code failure;
    fs::remove(m_path, failure);
    return error ? error : failure;
}

} // namespace brood
