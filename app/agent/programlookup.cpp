// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/programlookup.h"

#include <string_view>

namespace brood::agent {

std::vector<std::string> programCandidates(const std::string& name,
                                           const std::vector<std::string>& environment,
                                           const std::vector<std::string>& fallbackPath)
{
    if (name.empty() || name.find('/') != std::string::npos)
        return {name};

    constexpr std::string_view prefix = "PATH=";
    std::string_view path = "/bin:/usr/bin"; // What execvp(3) assumes without a PATH.
    for (const std::string& entry : environment) {
        if (entry.starts_with(prefix))
            path = std::string_view(entry).substr(prefix.size());
    }

    std::vector<std::string> candidates;
    while (true) {
        const std::size_t colon = path.find(':');
        const std::string_view directory = path.substr(0, colon);
        std::string& candidate = candidates.emplace_back(directory);
        if (!candidate.empty())
            candidate += '/';
        candidate += name;
        if (colon == std::string_view::npos)
            break;
        path.remove_prefix(colon + 1);
    }
    for (const std::string& directory : fallbackPath)
        candidates.push_back(directory + "/" + name);
    return candidates;
}

} // namespace brood::agent
