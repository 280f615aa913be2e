// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/commandlineanswer.h"
#include "launch/rampspec.h"

#include <QStringList>

#include <optional>

namespace brood {

/// What `brood ramp` was told to do.
struct RampOptions
{
    RampSpec spec;
    QStringList reports;
    bool quiet = false;
};

/// Reads the arguments behind `brood ramp`. Either the options are there or the answer.
struct ParsedRampOptions
{
    std::optional<RampOptions> options;
    CommandLineAnswer answer;
};
[[nodiscard]] ParsedRampOptions parseRampOptions(const QByteArrayList& arguments);

} // namespace brood
