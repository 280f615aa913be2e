// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runresult.h"

#include <nlohmann/json_fwd.hpp>

namespace brood {

/// Adds "hardware" and "cgroup" to a child's object, each only if there are such figures.
void addAccounts(nlohmann::ordered_json& child, const SystemAccounts& accounts);

/// Reads them back. Throws nlohmann's exceptions where something is not what it should be.
[[nodiscard]] SystemAccounts readAccounts(const nlohmann::ordered_json& child);

/// Adds "tree" if anything is known of it.
void addTree(nlohmann::ordered_json& child, const std::optional<TreeUsage>& tree);
/// Reads it back, likewise.
[[nodiscard]] std::optional<TreeUsage> readTree(const nlohmann::ordered_json& child);

/// Adds "evidence", if there is any.
void addEvidence(nlohmann::ordered_json& child, const QList<DeathEvidence>& evidence);
/// Reads it back, likewise.
[[nodiscard]] QList<DeathEvidence> readEvidence(const nlohmann::ordered_json& child);

} // namespace brood
