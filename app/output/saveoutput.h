// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputexport.h"

#include <stop_token>

namespace brood {

/// Called now and then while output is saved, with what is done of it: from 0 to 1.
using SaveProgress = std::function<void(double done)>;

/// Writes output to a file, whole or not at all; for a worker thread.
/// @param stop when it is requested, nothing is left behind and there is no problem.
/// @return an empty string, or in the user's language why it could not be written.
[[nodiscard]] QString saveOutput(const OutputStore& store, ExportRequest request, const QString& fileName,
                                 const std::stop_token& stop = {}, const SaveProgress& progress = {});

} // namespace brood
