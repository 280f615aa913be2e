// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace brood {

/// Whether a job that has ended is started again, beyond its retries.
enum class RestartPolicy
{
    Never,
    OnFailure, ///< As often as it fails; but given up if it fails too soon too often in a row.
    Always,    ///< Also when it succeeded, until it is stopped; given up likewise.
};

} // namespace brood
