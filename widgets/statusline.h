// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputstore.h"
#include "widgets/elidedlabel.h"

#include <optional>

namespace brood {

struct OutputStatus
{
    OutputStore::Totals totals;
    double bytesPerSecond = 0; ///< RateMeter's; nothing is said of less than one.
    bool isFollowing = true;
    std::optional<std::uint64_t> shownRows; ///< While a filter hides some.
};

/// How much output there is and whether the log follows it: "2 lines · 61 B · 12.3 MiB/s · following".
class StatusLine : public ElidedLabel
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showOutput(const OutputStatus& status);
};

} // namespace brood
