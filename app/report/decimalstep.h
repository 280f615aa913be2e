// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace brood {

/// The next of … 0.1, 0.2, 0.5, 1, 2, 5, 10 … that is not below. @pre value > 0
[[nodiscard]] inline double decimalStep(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= value * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace brood
