// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace brood {

/// What came of splitting a command line into words.
struct ParsedCommandLine
{
    enum class Error { None, UnclosedSingleQuote, UnclosedDoubleQuote, TrailingBackslash };

    QByteArrayList words; ///< Meaningless after an error.
    Error error = Error::None;
    qsizetype errorPosition = -1; ///< Byte offset of the quote or backslash that is not closed.
    /// There is an unquoted character that a shell would act on and we do not: | & ; < > ( ) $ ` * ? [ # ~ and so on.
    bool hasShellSyntax = false;
};

/// Splits a command line into words by the quoting rules of sh (POSIX.1-2017, Shell Command Language, 2.2 Quoting):
/// backslash, single and double quotes. Nothing is expanded.
[[nodiscard]] ParsedCommandLine parseCommandLine(QByteArrayView line);

/// The command line that parseCommandLine() and sh split into exactly these words, quoted no more than needed.
[[nodiscard]] QByteArray quoteCommandLine(const QByteArrayList& words);
[[nodiscard]] QByteArray quoteWord(const QByteArray& word);

} // namespace brood
