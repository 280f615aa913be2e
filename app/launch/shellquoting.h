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
    enum class Error
    {
        None,
        UnclosedSingleQuote,
        UnclosedDoubleQuote,
        TrailingBackslash,
        NulByte, ///< execve(2) has no way to pass one.
    };

    QByteArrayList words; ///< Meaningless after an error.
    Error error = Error::None;
    qsizetype errorPosition =
        -1; ///< Byte offset of the quote or backslash that is not closed, or of the NUL.
    /// A shell would do something that we do not: there is an unquoted | & ; < > ( ) $ ` * ?, a [ with its ],
    /// a # or ~ at the start of a word, a list or range in braces, a line break between words, or a first
    /// word that is reserved (such as if or !) or an assignment; or a $ or ` in double quotes. Where this is
    /// false, sh finds the same words. Meaningless after an error.
    bool hasShellSyntax = false;
};

/// Splits a command line into words by the quoting rules of sh (POSIX.1-2017, Shell Command Language, 2.2
/// Quoting): backslash, single and double quotes. Nothing is expanded; a line break separates words as a
/// blank does.
[[nodiscard]] ParsedCommandLine parseCommandLine(QByteArrayView line);

/// The command line that parseCommandLine() and sh split into exactly these words, quoted no more than needed
/// (and so that an interactive bash leaves braces and ! alone).
/// @pre No word contains a NUL byte.
[[nodiscard]] QByteArray quoteCommandLine(const QByteArrayList& words);

/// One word, quoted so that it can stand anywhere in a command line, also at its beginning.
[[nodiscard]] QByteArray quoteWord(const QByteArray& word);

} // namespace brood
