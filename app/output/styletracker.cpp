// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/styletracker.h"

#include "output/escapeparser.h"
#include "output/sgr.h"

#include <utility>

namespace brood {

class StyleTracker::Private
{
public:
    EscapeParser parser;
    TextStyle style;
    bool rewrites = false;
};

StyleTracker::StyleTracker(TextStyle style)
    : d(std::make_unique<Private>())
{
    d->style = std::move(style);
}

StyleTracker::~StyleTracker() = default;
StyleTracker::StyleTracker(StyleTracker&&) noexcept = default;
StyleTracker& StyleTracker::operator=(StyleTracker&&) noexcept = default;

void StyleTracker::feed(std::span<const std::byte> bytes)
{
    forEachSequence(d->parser, bytes, [this](const EscapeSequence& sequence) {
        if (!applyToStyle(sequence, d->style))
            d->rewrites = d->rewrites || canRewrite(sequence);
    });
}

const TextStyle& StyleTracker::style() const
{
    return d->style;
}

bool StyleTracker::takeRewrites()
{
    return std::exchange(d->rewrites, false);
}

bool StyleTracker::isInSequence() const
{
    return d->parser.isInSequence();
}

} // namespace brood
