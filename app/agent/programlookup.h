// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace brood::agent {

/// The files that a program name can mean, in the order of trying, by the rules of execvp(3): the name itself
/// if it has a slash; otherwise the name in each directory of the environment's PATH (an empty one is the
/// working directory), and last in the fallback directories. At least one.
[[nodiscard]] std::vector<std::string> programCandidates(const std::string& name,
                                                         const std::vector<std::string>& environment,
                                                         const std::vector<std::string>& fallbackPath);

} // namespace brood::agent
