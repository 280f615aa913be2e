// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/spoolfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <numeric>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace brood {

namespace {

int makeDirectories(const std::string& file)
{
    for (std::size_t slash = file.find('/', 1); slash != std::string::npos;
         slash = file.find('/', slash + 1)) {
        const std::string directory = file.substr(0, slash);
        if (::mkdir(directory.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
            // A directory above may be unwritable, or on a read-only file system, and nevertheless be there.
            const int error = errno;
            struct stat status = {};
            if (::stat(directory.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
                return error;
        }
    }
    return 0;
}

int openFile(const std::string& path, int flags)
{
    int descriptor = -1;
    do {
        descriptor = ::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, S_IRUSR | S_IWUSR);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

constexpr std::uint64_t worthReserving = std::uint64_t{4} * 1024 * 1024;
constexpr std::uint64_t mostReserved = std::uint64_t{64} * 1024 * 1024;
constexpr std::size_t partsAtOnce = 64; // IOV_MAX is at least 16, and 1024 on Linux.

/// What is still to write of some parts.
class Pending
{
public:
    explicit Pending(std::span<const SpoolFile::Part> parts)
        : m_parts(parts)
    {
        skip(0);
    }

    bool isEmpty() const { return m_parts.empty(); }

    std::size_t fill(std::array<iovec, partsAtOnce>& vectors) const
    {
        const std::size_t count = std::min(m_parts.size(), vectors.size());
        for (std::size_t i = 0; i < count; ++i) {
            const SpoolFile::Part part = i == 0 ? m_parts[0].subspan(m_done) : m_parts[i];
            vectors[i] = {const_cast<std::byte*>(part.data()), part.size()}; // pwritev only reads it.
        }
        return count;
    }

    void skip(std::size_t bytes)
    {
        m_done += bytes;
        while (!m_parts.empty() && m_done >= m_parts[0].size()) {
            m_done -= m_parts[0].size();
            m_parts = m_parts.subspan(1);
        }
    }

private:
    std::span<const SpoolFile::Part> m_parts;
    std::size_t m_done = 0; ///< Of the first one.
};

} // namespace

std::shared_ptr<SpoolFile> SpoolFile::create(const std::string& path, int& error)
{
    error = makeDirectories(path);
    if (error != 0)
        return nullptr;
    const int descriptor = openFile(path, O_RDWR | O_CREAT | O_TRUNC);
    if (descriptor < 0) {
        error = errno;
        return nullptr;
    }
    return std::shared_ptr<SpoolFile>(new SpoolFile(descriptor));
}

std::shared_ptr<SpoolFile> SpoolFile::open(const std::string& path, int& error)
{
    // A FIFO that somebody put there must not hang the caller.
    const int descriptor = openFile(path, O_RDONLY | O_NONBLOCK);
    error = descriptor < 0 ? errno : 0;
    return descriptor < 0 ? nullptr : std::shared_ptr<SpoolFile>(new SpoolFile(descriptor));
}

SpoolFile::~SpoolFile()
{
    if (m_reservedEnd > m_writtenEnd)
        static_cast<void>(::ftruncate(m_descriptor, static_cast<off_t>(m_writtenEnd)) == 0);
    ::close(m_descriptor);
}

void SpoolFile::reserve(std::uint64_t end)
{
    m_writtenEnd = std::max(m_writtenEnd, end);
    if (!m_canReserve || end < worthReserving || end <= m_reservedEnd)
        return;
    const std::uint64_t ahead = std::min(end / 2, mostReserved);
    // What can't be reserved is written nevertheless, as long as there is space.
    m_canReserve = ::fallocate(m_descriptor, FALLOC_FL_KEEP_SIZE, static_cast<off_t>(end),
                               static_cast<off_t>(ahead)) == 0;
    if (m_canReserve)
        m_reservedEnd = end + ahead;
}

int SpoolFile::writeAt(std::uint64_t offset, std::span<const Part> parts)
{
    Pending pending(parts);
    reserve(std::accumulate(parts.begin(), parts.end(), offset,
                            [](std::uint64_t end, const Part& part) { return end + part.size(); }));
    auto at = static_cast<off_t>(offset);
    while (!pending.isEmpty()) {
        std::array<iovec, partsAtOnce> vectors;
        const std::size_t count = pending.fill(vectors);
        const ssize_t written = ::pwritev(m_descriptor, vectors.data(), static_cast<int>(count), at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const int error = written < 0 ? errno : ENOSPC;
            // If this fails, too, what is too much is written over or never looked at.
            static_cast<void>(::ftruncate(m_descriptor, static_cast<off_t>(offset)) == 0);
            m_writtenEnd = m_reservedEnd = offset;
            m_canReserve = false;
            return error;
        }
        at += written;
        pending.skip(static_cast<std::size_t>(written));
    }
    return 0;
}

std::size_t SpoolFile::readAt(std::uint64_t offset, std::span<std::byte> bytes) const
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + done, bytes.size() - done,
                                    static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

void SpoolFile::punch(std::uint64_t offset, std::uint64_t length)
{
    // Where it is not possible, the space stays taken: nothing depends on it.
    static_cast<void>(::fallocate(m_descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                                  static_cast<off_t>(offset), static_cast<off_t>(length)));
}

std::uint64_t SpoolFile::size() const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return 0;
    return static_cast<std::uint64_t>(status.st_size);
}

} // namespace brood
