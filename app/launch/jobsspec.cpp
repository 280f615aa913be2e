// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/jobsspec.h"

#include <QThread>

#include <algorithm>

namespace brood {

int JobsSpec::slots() const
{
    if (hasBarrier())
        return copies;
    return std::clamp(atOnce > 0 ? atOnce : QThread::idealThreadCount(), 1, std::max(copies, 1));
}

} // namespace brood
