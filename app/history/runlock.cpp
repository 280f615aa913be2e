// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/runlock.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>

namespace brood {

RunLock RunLock::tryTake(const std::string& fileName, Kind kind)
{
    RunLock lock;
    constexpr mode_t ownerOnly = 0600;
    lock.m_file = agent::Descriptor(
        open(fileName.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, ownerOnly));
    if (lock.m_file && flock(lock.m_file.get(), (kind == Kind::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0) {
        const int error = errno;
        lock.m_file.reset();
        errno = error;
    }
    return lock;
}

} // namespace brood
