// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "protocol/records.h"

#include <QStringList>

namespace brood {

/// The agent's request for the child with this number (protocol) and index (from 1) of a launch.
[[nodiscard]] protocol::Start startRequest(const LaunchSpec& spec, std::uint32_t number, int index,
                                           const QStringList& fallbackPath);
[[nodiscard]] protocol::TerminalSize toTerminalSize(TerminalCells cells);

} // namespace brood
