// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <limits>
#include <string>

namespace brood {

/// Makes rows of text out of what one stream of a child writes for a terminal. Bytes may be cut anywhere.
///
/// Carriage return, backspace, moves within the line and erase-line act on the row that is being written; all
/// other escape sequences (ECMA-48, xterm's ctlseqs) are swallowed. Invalid UTF-8 becomes U+FFFD as the
/// WHATWG Encoding Standard has it, other controls become control pictures. A cell is a code point. The
/// state's size is bounded, and a sequence that never ends swallows no more than `maxSequence` bytes.
class TerminalText
{
public:
    static constexpr std::size_t maxRowLength = 1024; ///< In code points; longer rows are cut.
    static constexpr std::size_t maxSequence = std::size_t{1024} * 1024;

    struct Row
    {
        QString text;
        qsizetype end =
            0; ///< How many of the bytes given to write() had been taken when the row was finished.
        bool cut = false;       ///< Too long: the next row goes on with it.
        bool rewritten = false; ///< What takeRewritten() would have said.
    };

    /// Takes bytes until about `maxRows` rows are finished, and appends these. Returns how many bytes it
    /// took.
    qsizetype write(QByteArrayView bytes, QList<Row>& rows,
                    qsizetype maxRows = std::numeric_limits<qsizetype>::max());

    /// The unfinished row as it looks now; a character of which a part is missing shows as U+FFFD.
    [[nodiscard]] QString openRow() const;
    /// Whether it ends in the middle of a character.
    [[nodiscard]] bool isInCharacter() const { return m_missing > 0; }
    /// Whether something in the unfinished row was written over or erased since this was last asked.
    [[nodiscard]] bool takeRewritten();

    /// What comes next begins a row of its own; a sequence that is under way goes on.
    void breakRow();

private:
    enum class State
    {
        Ground,
        Escape,
        EscapeIntermediate,
        Csi,
        String,
        StringEscape
    };

    void ground(unsigned char byte, QList<Row>& rows);
    bool sequence(unsigned char byte);
    void control(unsigned char byte, QList<Row>& rows);
    void dispatchCsi(unsigned char final);
    bool continueUtf8(unsigned char byte, QList<Row>& rows);
    void startUtf8(unsigned char byte, QList<Row>& rows);
    qsizetype putAscii(QByteArrayView run, QList<Row>& rows);
    void put(char32_t character, QList<Row>& rows);
    void finishRow(QList<Row>& rows, bool cut);

    std::u32string m_row;
    std::size_t m_column = 0;
    bool m_rewritten = false;
    qsizetype m_taken = 0;

    State m_state = State::Ground;
    std::size_t m_sequenceLength = 0;
    std::size_t m_parameter = 0;
    bool m_plainParameter = true;

    char32_t m_character = 0;
    int m_missing = 0; ///< Bytes of the character that are still to come.
    unsigned char m_lower = 0x80;
    unsigned char m_upper = 0xbf;
};

} // namespace brood
