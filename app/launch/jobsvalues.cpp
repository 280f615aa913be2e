// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/jobsvalues.h"

namespace brood {

namespace {

QString percentText(double share)
{
    return QString::number(share * 100, 'g', 12) + u'%';
}

} // namespace

std::optional<HaltRule> parseHaltAfter(const QString& text)
{
    HaltRule rule;
    bool ok = false;
    if (text.endsWith(u'%')) {
        const double percent = text.chopped(1).toDouble(&ok);
        rule.share = percent / 100;
        rule.failures = HaltRule::fewestForShare;
        ok = ok && percent > 0 && percent <= 100;
    } else {
        rule.failures = text.toUInt(&ok);
        ok = ok && rule.failures > 0;
    }
    return ok ? std::optional(rule) : std::nullopt;
}

QString haltAfterToText(const HaltRule& rule)
{
    return rule.share ? percentText(*rule.share) : QString::number(rule.failures);
}

std::optional<double> parseTimeoutShare(const QString& text)
{
    constexpr double most = 1e9;
    bool ok = false;
    const double percent = text.endsWith(u'%') ? text.chopped(1).toDouble(&ok) : 0;
    return ok && percent > 0 && percent <= most ? std::optional(percent / 100) : std::nullopt;
}

QString timeoutShareToText(double share)
{
    return percentText(share);
}

} // namespace brood
