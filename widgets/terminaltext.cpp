// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/terminaltext.h"

#include <algorithm>
#include <utility>

namespace brood {

namespace {

constexpr unsigned char escape = 0x1b;
constexpr char32_t replacement = 0xfffd;
constexpr std::size_t maxCsi = 256;
constexpr std::size_t tabStop = 8;

bool isPlain(unsigned char byte)
{
    return byte >= 0x20 && byte < 0x7f;
}

/// What would hurt a text document, or show as nothing or as another row.
char32_t shown(char32_t character)
{
    constexpr char32_t newlinePicture = 0x2424;
    if (character >= 0x80 && character < 0xa0)
        return replacement;
    if (character == 0x2028 || character == 0x2029)
        return newlinePicture;
    // QTextDocument keeps its own structure in these.
    if (character == 0xfffc || (character >= 0xfdd0 && character <= 0xfdef))
        return replacement;
    return character;
}

} // namespace

qsizetype TerminalText::write(QByteArrayView bytes, QList<Row>& rows, qsizetype maxRows)
{
    const qsizetype before = rows.size();
    m_taken = 0;
    while (m_taken < bytes.size() && rows.size() - before < maxRows) {
        const auto byte = static_cast<unsigned char>(bytes[m_taken]);
        if (m_state != State::Ground) {
            // False: the byte does not belong to the sequence.
            if (sequence(byte))
                ++m_taken;
        } else if (m_missing > 0) {
            if (continueUtf8(byte, rows))
                ++m_taken;
        } else if (isPlain(byte)) {
            const auto* const begin = bytes.begin() + m_taken;
            const auto* const end = std::find_if_not(
                begin, bytes.end(), [](char each) { return isPlain(static_cast<unsigned char>(each)); });
            m_taken += putAscii(QByteArrayView(begin, end), rows);
        } else {
            ground(byte, rows);
            ++m_taken;
            if (byte == '\n')
                rows.back().end = m_taken;
        }
    }
    return std::exchange(m_taken, 0);
}

QString TerminalText::openRow() const
{
    QString text = QString::fromUcs4(m_row.data(), static_cast<qsizetype>(m_row.size()));
    if (m_missing > 0)
        text += QChar(QChar::ReplacementCharacter);
    return text;
}

bool TerminalText::takeRewritten()
{
    return std::exchange(m_rewritten, false);
}

void TerminalText::breakRow()
{
    m_row.clear();
    m_column = 0;
    m_rewritten = false;
}

void TerminalText::ground(unsigned char byte, QList<Row>& rows)
{
    if (byte >= 0x80)
        startUtf8(byte, rows);
    else
        control(byte, rows);
}

void TerminalText::control(unsigned char byte, QList<Row>& rows)
{
    constexpr char32_t pictures = 0x2400;
    constexpr char32_t deletePicture = 0x2421;
    switch (byte) {
    case '\n': finishRow(rows, false); break;
    case '\r': m_column = 0; break;
    case '\b':
        if (m_column > 0)
            --m_column;
        break;
    case '\t':
        // Over text that stands there already it only moves.
        if (m_column >= m_row.size())
            put('\t', rows);
        else
            m_column = std::min(m_row.size(), (m_column / tabStop + 1) * tabStop);
        break;
    case 0x0e:
    case 0x0f: break; // They choose a character set.
    case escape:
        m_state = State::Escape;
        m_sequenceLength = 0;
        break;
    case 0x7f: put(deletePicture, rows); break;
    default: put(pictures + byte, rows); break;
    }
}

bool TerminalText::sequence(unsigned char byte)
{
    const bool isString = m_state == State::String || m_state == State::StringEscape;
    // A line end never belongs to a sequence: so a stray one can't hide more than a row.
    if (byte == '\n' || ++m_sequenceLength > (isString ? maxSequence : maxCsi)) {
        m_state = State::Ground;
        return false;
    }
    if (byte == 0x18 || byte == 0x1a) { // CAN and SUB
        m_state = State::Ground;
        return true;
    }
    if (m_state == State::String) {
        if (byte == 0x07)
            m_state = State::Ground;
        else if (byte == escape)
            m_state = State::StringEscape;
        return true;
    }
    if (m_state == State::StringEscape && byte != '\\') {
        m_state = State::Escape;
        m_sequenceLength = 1;
    }
    if (byte == escape) {
        m_state = State::Escape;
        m_sequenceLength = 0;
        return true;
    }
    if (byte < 0x20 || byte >= 0x7f) {
        m_state = State::Ground;
        return false;
    }
    switch (m_state) {
    case State::Ground:
    case State::String: break;
    case State::StringEscape: m_state = State::Ground; break;
    case State::Escape:
        if (byte == '[') {
            m_state = State::Csi;
            m_parameter = 0;
            m_plainParameter = true;
        } else if (byte == ']' || byte == 'P' || byte == 'X' || byte == '^' || byte == '_') {
            m_state = State::String;
        } else {
            m_state = byte < 0x30 ? State::EscapeIntermediate : State::Ground;
        }
        break;
    case State::EscapeIntermediate:
        if (byte >= 0x30)
            m_state = State::Ground;
        break;
    case State::Csi:
        if (byte >= '0' && byte <= '9') {
            m_parameter = std::min(m_parameter * 10 + (byte - '0'), maxRowLength);
        } else if (byte < 0x40) {
            m_plainParameter = false;
        } else {
            m_state = State::Ground;
            dispatchCsi(byte);
        }
        break;
    }
    return true;
}

void TerminalText::dispatchCsi(unsigned char final)
{
    if (!m_plainParameter)
        return;
    const std::size_t count = std::max<std::size_t>(m_parameter, 1);
    switch (final) {
    case 'C': m_column = std::min(m_column + count, maxRowLength - 1); break;
    case 'D': m_column -= std::min(m_column, count); break;
    case 'G': m_column = std::min(count, maxRowLength) - 1; break;
    case 'K':
        m_rewritten = m_rewritten || !m_row.empty();
        if (m_parameter == 2)
            m_row.clear();
        else if (m_parameter == 1)
            std::fill_n(m_row.begin(), std::min(m_row.size(), m_column + 1), U' ');
        else if (m_column < m_row.size())
            m_row.resize(m_column);
        break;
    default: break;
    }
}

void TerminalText::startUtf8(unsigned char byte, QList<Row>& rows)
{
    m_lower = 0x80;
    m_upper = 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) {
        m_missing = 1;
        m_character = byte & 0x1f;
    } else if (byte >= 0xe0 && byte <= 0xef) {
        m_missing = 2;
        m_character = byte & 0x0f;
        if (byte == 0xe0)
            m_lower = 0xa0;
        else if (byte == 0xed)
            m_upper = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
        m_missing = 3;
        m_character = byte & 0x07;
        if (byte == 0xf0)
            m_lower = 0x90;
        else if (byte == 0xf4)
            m_upper = 0x8f;
    } else {
        put(replacement, rows);
    }
}

bool TerminalText::continueUtf8(unsigned char byte, QList<Row>& rows)
{
    if (byte < m_lower || byte > m_upper) {
        m_missing = 0;
        put(replacement, rows);
        return false;
    }
    m_lower = 0x80;
    m_upper = 0xbf;
    m_character = (m_character << 6) | (byte & 0x3fU);
    if (--m_missing == 0)
        put(shown(m_character), rows);
    return true;
}

qsizetype TerminalText::putAscii(QByteArrayView run, QList<Row>& rows)
{
    if (m_column >= maxRowLength)
        finishRow(rows, true);
    if (m_column > m_row.size())
        m_row.resize(m_column, U' ');
    const std::size_t count = std::min(static_cast<std::size_t>(run.size()), maxRowLength - m_column);
    const std::size_t over = std::min(count, m_row.size() - m_column);
    const auto* const begin = run.begin();
    m_rewritten = m_rewritten || over > 0;
    std::copy_n(begin, over, m_row.begin() + static_cast<std::ptrdiff_t>(m_column));
    m_row.append(begin + over, begin + count);
    m_column += count;
    return static_cast<qsizetype>(count);
}

void TerminalText::put(char32_t character, QList<Row>& rows)
{
    if (m_column >= maxRowLength)
        finishRow(rows, true);
    if (m_column < m_row.size()) {
        m_row[m_column] = character;
        m_rewritten = true;
    } else {
        m_row.resize(m_column, U' ');
        m_row.push_back(character);
    }
    ++m_column;
}

void TerminalText::finishRow(QList<Row>& rows, bool cut)
{
    rows.append(
        {QString::fromUcs4(m_row.data(), static_cast<qsizetype>(m_row.size())), m_taken, cut, m_rewritten});
    breakRow();
}

} // namespace brood
