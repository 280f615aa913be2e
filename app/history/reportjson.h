// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "session/runresult.h"

#include <nlohmann/json_fwd.hpp>

namespace brood {

/// The report of a run before it is text, for what is kept of a run adds to it; see jsonReport().
[[nodiscard]] nlohmann::ordered_json reportObject(const LaunchSpec& spec, const RunResult& result);

/// As a file has it, whatever bytes the texts have.
[[nodiscard]] QByteArray fileText(const nlohmann::ordered_json& object);

} // namespace brood
