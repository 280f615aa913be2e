// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runresult.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace brood {

enum class Confidence
{
    Certain,  ///< Whoever did it, or noticed it, tells so.
    Likely,   ///< All that is known fits, and hardly anything else would.
    Possible, ///< It is what this ending usually means. The explanation says so itself.
};

/// Why a child ended as it did, where that is known or can be guessed.
struct CauseOfDeath
{
    QString kind; ///< For programs: "crash", "out_of_memory", "killed", …
    Confidence confidence = Confidence::Possible;
    QString explanation; ///< A sentence for people.
};

/// Empty for an ending that explains itself: an ordinary exit, a stop.
[[nodiscard]] std::optional<CauseOfDeath> causeOfDeath(const ChildResult& result, const QLocale& locale);

/// What is known of it besides, a sentence each.
[[nodiscard]] QStringList evidenceOf(const ChildResult& result, const QLocale& locale);

/// "certain", "likely", "possible", for people.
[[nodiscard]] QString confidenceText(Confidence confidence);

} // namespace brood
