// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/jobsspec.h"

#include <QThread>

#include <algorithm>
#include <limits>

namespace brood {

int JobsSpec::count() const
{
    const std::int64_t children = copies * (inputs.isNone() ? 1 : inputs.rows());
    return static_cast<int>(std::min<std::int64_t>(children, std::numeric_limits<int>::max()));
}

int JobsSpec::slots() const
{
    if (hasBarrier())
        return count();
    return std::clamp(atOnce > 0 ? atOnce : QThread::idealThreadCount(), 1, std::max(count(), 1));
}

} // namespace brood
