// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"

#include <string>

namespace brood {

/// A lock on a file (flock(2)), for as long as this lives. The system takes it back from who dies, however
/// that happens.
class RunLock
{
public:
    enum class Kind
    {
        Shared,    ///< Together with others of this kind.
        Exclusive, ///< Alone.
    };
    /// Takes the lock or fails at once. The file is made where there is none (mode 0600).
    /// @return one that does not hold, with errno set, if it can't be had.
    [[nodiscard]] static RunLock tryTake(const std::string& fileName, Kind kind);

    RunLock() = default;
    [[nodiscard]] explicit operator bool() const { return static_cast<bool>(m_file); }

private:
    agent::Descriptor m_file;
};

} // namespace brood
