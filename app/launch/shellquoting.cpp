// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/shellquoting.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace brood {

namespace {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNameByte(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && isNameStart(text.front()) && std::all_of(text.begin(), text.end(), isNameByte);
}

bool isAssignment(QByteArrayView word)
{
    const qsizetype equals = word.indexOf('=');
    return equals > 0 && isName(word.first(equals));
}

/// POSIX.1-2017, Shell Command Language, 2.4 Reserved Words, with those that it lets a shell add.
bool isReservedWord(QByteArrayView word)
{
    static constexpr std::array<std::string_view, 20> reserved = {
        "!",    "{",  "}",   "[[",       "]]", "case", "do",     "done", "elif",  "else",
        "esac", "fi", "for", "function", "if", "in",   "select", "then", "until", "while"};
    const std::string_view text(word.data(), static_cast<std::size_t>(word.size()));
    return std::find(reserved.begin(), reserved.end(), text) != reserved.end();
}

class LineSplitter
{
public:
    explicit LineSplitter(QByteArrayView line)
        : m_line(line)
    {}

    ParsedCommandLine split();

private:
    using Error = ParsedCommandLine::Error;

    void takeUnquoted();
    void takeSingleQuoted();
    void takeDoubleQuoted();
    void takeEscaped();
    void beginWord();
    void endWord();
    void noteShellSyntax(char c, bool atWordStart);
    void fail(Error error, qsizetype position);
    [[nodiscard]] bool isLineBreakAt(qsizetype at) const { return at < m_line.size() && m_line[at] == '\n'; }

    enum class Brace
    {
        None,
        Open,
        ListOrRange
    };

    QByteArrayView m_line;
    qsizetype m_at = 0;
    ParsedCommandLine m_parsed;
    bool m_lineEnded = false; ///< Since the last word.

    // About the word that is being read.
    bool m_inWord = false;
    QByteArray m_word;
    bool m_quoted = false; ///< Some of it, were it only an empty string.
    bool m_bracketOpen = false;
    Brace m_brace = Brace::None;
};

ParsedCommandLine LineSplitter::split()
{
    if (const qsizetype nul = m_line.indexOf('\0'); nul >= 0)
        fail(Error::NulByte, nul);
    while (m_at < m_line.size() && m_parsed.error == Error::None)
        takeUnquoted();
    endWord();
    return std::move(m_parsed);
}

void LineSplitter::takeUnquoted()
{
    const char c = m_line[m_at];
    switch (c) {
    case ' ':
    case '\t':
        endWord();
        ++m_at;
        break;
    case '\n':
        endWord();
        m_lineEnded = !m_parsed.words.isEmpty();
        ++m_at;
        break;
    case '\'': takeSingleQuoted(); break;
    case '"': takeDoubleQuoted(); break;
    case '\\': takeEscaped(); break;
    default: {
        const bool atWordStart = !m_inWord;
        beginWord();
        noteShellSyntax(c, atWordStart);
        m_word.append(c);
        ++m_at;
    }
    }
}

void LineSplitter::takeSingleQuoted()
{
    const qsizetype opening = m_at;
    const qsizetype closing = m_line.indexOf('\'', opening + 1);
    if (closing < 0)
        return fail(Error::UnclosedSingleQuote, opening);
    beginWord();
    m_quoted = true;
    m_word.append(m_line.sliced(opening + 1, closing - opening - 1));
    m_at = closing + 1;
}

void LineSplitter::takeDoubleQuoted()
{
    static constexpr std::string_view escapable = "$`\"\\";
    const qsizetype opening = m_at;
    beginWord();
    m_quoted = true;
    for (++m_at; m_at < m_line.size(); ++m_at) {
        char c = m_line[m_at];
        if (c == '"') {
            ++m_at;
            return;
        }
        if (c == '$' || c == '`')
            m_parsed.hasShellSyntax = true;
        if (c == '\\' && isLineBreakAt(m_at + 1)) {
            ++m_at;
            continue;
        }
        if (c == '\\' && m_at + 1 < m_line.size() && escapable.find(m_line[m_at + 1]) != escapable.npos)
            c = m_line[++m_at];
        m_word.append(c);
    }
    fail(Error::UnclosedDoubleQuote, opening);
}

void LineSplitter::takeEscaped()
{
    if (m_at + 1 == m_line.size())
        return fail(Error::TrailingBackslash, m_at);
    // A line continuation is no quoting: it neither makes a word nor ends one.
    if (!isLineBreakAt(m_at + 1)) {
        beginWord();
        m_quoted = true;
        m_word.append(m_line[m_at + 1]);
    }
    m_at += 2;
}

void LineSplitter::beginWord()
{
    if (m_inWord)
        return;
    m_inWord = true;
    m_quoted = false;
    m_bracketOpen = false;
    m_brace = Brace::None;
    if (m_lineEnded)
        m_parsed.hasShellSyntax = true;
}

void LineSplitter::endWord()
{
    if (!m_inWord)
        return;
    if (m_parsed.words.isEmpty() && !m_quoted && isReservedWord(m_word))
        m_parsed.hasShellSyntax = true;
    m_parsed.words.append(m_word);
    m_word.clear();
    m_inWord = false;
}

void LineSplitter::noteShellSyntax(char c, bool atWordStart)
{
    bool isSyntax = false;
    switch (c) {
    case '|':
    case '&':
    case ';':
    case '<':
    case '>':
    case '(':
    case ')':
    case '$':
    case '`':
    case '*':
    case '?': isSyntax = true; break;
    case '#':
    case '~': isSyntax = atWordStart; break;
    case '=': isSyntax = m_parsed.words.isEmpty() && !m_quoted && isName(m_word); break;
    case '[': m_bracketOpen = true; break; // alone it is a program's name: test(1)
    case ']': isSyntax = m_bracketOpen; break;
    // Not sh but bash, whose users type it. {i} is brood's own, and HEAD@{1} and {} are nobody's.
    case '{': m_brace = std::max(m_brace, Brace::Open); break;
    case ',':
    case '.':
        if (m_brace == Brace::Open && (c == ',' || m_word.endsWith('.')))
            m_brace = Brace::ListOrRange;
        break;
    case '}': isSyntax = m_brace == Brace::ListOrRange; break;
    default: break;
    }
    m_parsed.hasShellSyntax = m_parsed.hasShellSyntax || isSyntax;
}

void LineSplitter::fail(Error error, qsizetype position)
{
    m_parsed.error = error;
    m_parsed.errorPosition = position;
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == 0x7f;
}

bool needsQuotes(QByteArrayView word, bool isFirst)
{
    static constexpr std::string_view special = " |&;<>()$`*?!'\"\\";
    if (word.isEmpty() || word.front() == '#' || word.front() == '~')
        return true;
    if (isFirst && (isReservedWord(word) || isAssignment(word)))
        return true;
    if (word.contains('[') && word.size() > 1)
        return true;
    if (word.contains('{') && (word.contains(',') || word.contains("..")))
        return true;
    // Where bash takes an argument for an assignment, it expands a tilde there.
    if (word.contains("=~") || word.contains(":~"))
        return true;
    return std::any_of(word.begin(), word.end(),
                       [](char c) { return isControl(c) || special.find(c) != special.npos; });
}

/// @param isFirst Whether the word stands where sh looks for reserved words and assignments.
QByteArray quoted(const QByteArray& word, bool isFirst)
{
    static constexpr std::string_view activeInDoubleQuotes = "$`\"\\!";
    if (!needsQuotes(word, isFirst))
        return word;
    const std::string_view text(word.data(), static_cast<std::size_t>(word.size()));
    if (word.contains('\'') && text.find_first_of(activeInDoubleQuotes) == text.npos)
        return '"' + word + '"';
    QByteArray escaped = word;
    escaped.replace("'", "'\\''");
    return '\'' + escaped + '\'';
}

} // namespace

ParsedCommandLine parseCommandLine(QByteArrayView line)
{
    return LineSplitter(line).split();
}

QByteArray quoteCommandLine(const QByteArrayList& words)
{
    QByteArray line;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0)
            line += ' ';
        line += quoted(words[i], i == 0);
    }
    return line;
}

QByteArray quoteWord(const QByteArray& word)
{
    return quoted(word, true);
}

} // namespace brood
