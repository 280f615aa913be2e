// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runresult.h"
#include "session/signalnames.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace brood {

/// How an ending is marked beside its words, so that colour is never the only sign.
enum class ResultMark
{
    Success,
    Failure,
    Stopped
};

/// A child's end in words, for the banner of the window and of the terminal alike.
struct ResultText
{
    ResultMark mark = ResultMark::Failure;
    QString
        headline; ///< "Finished, exit code 3", "Killed by SIGSEGV (11), core dumped", "Could not start: …"
    QStringList figures;     ///< "5.002 s", "CPU 4.998 s (99.9 %)", "peak 1.6 MiB"; none if it never ran.
    QStringList notes;       ///< Sentences: what it means where that is known, who survived, what was lost.
    QStringList details{};   ///< What else is known: the evidence for it, and further figures.
    QStringList sampled{};   ///< Figures that are not exact: "whole tree ≈ 5.2 MiB".
    bool isMeasured = false; ///< The figures are those of a child, all of them exact.
};

[[nodiscard]] ResultText describe(const ChildResult& result, const QLocale& locale);

/// The figures, that they are exact, and what was sampled: to stand in one line. Thread: any, as for all
/// here.
[[nodiscard]] QStringList markedFigures(const ResultText& text);

/// "✔", "✖" or "■".
[[nodiscard]] QString markSymbol(ResultMark mark);

/// Elapsed time for people, with three decimals up to a minute: "5.002 s", "2 min 03.4 s", "1 h 02 min 03 s".
[[nodiscard]] QString elapsedText(std::chrono::nanoseconds elapsed, const QLocale& locale);
/// "1.6 MiB"
[[nodiscard]] QString bytesText(std::uint64_t bytes, const QLocale& locale);

} // namespace brood
