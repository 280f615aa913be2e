// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rampvalues.h"

#include "launch/duration.h"

namespace brood {

std::optional<double> parseShare(const QString& text)
{
    const bool isPercent = text.endsWith(u'%');
    bool ok = false;
    const double value = text.chopped(isPercent ? 1 : 0).toDouble(&ok);
    const double share = isPercent ? value / 100 : value;
    return ok && share >= 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

std::optional<ElapsedBound> parseElapsedBound(const QString& text)
{
    ElapsedBound bound;
    if (text.endsWith(u'x')) {
        bool ok = false;
        bound.factor = text.chopped(1).toDouble(&ok);
        return ok && *bound.factor > 0 && *bound.factor < 1e9 ? std::optional(bound) : std::nullopt;
    }
    // A number alone might be meant as either.
    if (!text.isEmpty() && text.back().isLetter())
        bound.absolute = parseDuration(text);
    return bound.absolute ? std::optional(bound) : std::nullopt;
}

std::optional<std::vector<int>> parseSteps(const QString& text)
{
    constexpr int most = 1'000'000;
    std::vector<int> steps;
    for (const QString& part : text.split(u',')) {
        bool ok = false;
        const int step = part.trimmed().toInt(&ok);
        if (!ok || step < 1 || step > most)
            return {};
        steps.push_back(step);
    }
    return steps;
}

std::optional<WatchedPort> parseWatchedPort(const QString& text)
{
    WatchedPort watched;
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    watched.port = text.mid(colon + 1).toUShort(&ok);
    if (colon >= 0) {
        watched.host = text.left(colon);
        if (watched.host.startsWith(u'[') && watched.host.endsWith(u']'))
            watched.host = watched.host.mid(1, watched.host.size() - 2);
        ok = ok && !watched.host.isEmpty();
    }
    return ok && watched.port > 0 ? std::optional(watched) : std::nullopt;
}

} // namespace brood
