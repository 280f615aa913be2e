// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/escapeparser.h"

#include <algorithm>

namespace brood {

namespace {

constexpr unsigned char bel = 0x07;
constexpr unsigned char can = 0x18;
constexpr unsigned char sub = 0x1a;
constexpr unsigned char esc = 0x1b;
constexpr unsigned char del = 0x7f;

} // namespace

void EscapeParser::begin()
{
    m_state = State::Escape;
    m_length = 0;
    m_prefix = 0;
    m_intermediate = 0;
}

EscapeParser::Step EscapeParser::stop(Step step)
{
    m_state = State::Ground;
    return step;
}

EscapeParser::Step EscapeParser::take(unsigned char byte)
{
    const bool isString = m_state == State::String || m_state == State::StringEscape;
    if (byte == '\n' || ++m_length > (isString ? maxStringBytes : maxSequenceBytes))
        return stop(Step::Refused);
    if (byte == can || byte == sub)
        return stop(Step::Taken);
    if (isString) {
        if (m_state == State::String || byte == '\\')
            return takeString(byte);
        begin(); // The ESC was not an ST's.
    }
    if (byte == esc) {
        begin();
        return Step::Taken;
    }
    if (byte == 0 || byte == del)
        return Step::Taken;
    if (byte < 0x20)
        return Step::Execute;
    if (byte > del)
        return stop(Step::Refused);
    return m_state == State::Escape || m_state == State::EscapeIntermediate ? takeEscape(byte)
                                                                            : takeCsi(byte);
}

EscapeParser::Step EscapeParser::takeString(unsigned char byte)
{
    if (m_state == State::StringEscape || byte == bel)
        return m_isText ? finish(byte) : stop(Step::Taken);
    if (byte == esc)
        m_state = State::StringEscape;
    else if (m_isText && byte >= 0x20 && byte != del && m_text.size() < maxText)
        m_text.push_back(static_cast<char>(byte));
    return Step::Taken;
}

EscapeParser::Step EscapeParser::takeEscape(unsigned char byte)
{
    if (byte < 0x30) {
        m_state = State::EscapeIntermediate;
        m_intermediate = static_cast<char>(byte);
        return Step::Taken;
    }
    m_kind = EscapeSequence::Kind::Escape;
    if (m_state == State::EscapeIntermediate)
        return finish(byte);
    switch (byte) {
    case '[':
        m_state = State::CsiEntry;
        m_kind = EscapeSequence::Kind::Csi;
        m_parameterCount = 0;
        return Step::Taken;
    case ']':
    case 'P':
    case 'X':
    case '^':
    case '_':
        m_state = State::String;
        m_kind = EscapeSequence::Kind::Osc;
        m_isText = byte == ']';
        m_text.clear();
        return Step::Taken;
    default: return finish(byte);
    }
}

EscapeParser::Step EscapeParser::takeCsi(unsigned char byte)
{
    if (byte >= 0x40)
        return m_state == State::CsiIgnore ? stop(Step::Taken) : finish(byte);
    if (m_state == State::CsiIgnore)
        return Step::Taken;
    if (byte < 0x30) {
        m_state = State::CsiIntermediate;
        m_intermediate = static_cast<char>(byte);
    } else if (byte >= 0x3c) {
        m_prefix = static_cast<char>(byte);
        m_state = m_state == State::CsiEntry ? State::CsiParameter : State::CsiIgnore;
    } else if (m_state == State::CsiIntermediate) {
        m_state = State::CsiIgnore;
    } else {
        m_state = State::CsiParameter;
        takeParameter(byte);
    }
    return Step::Taken;
}

void EscapeParser::takeParameter(unsigned char byte)
{
    constexpr std::uint32_t maxValue = 0xffff;
    if (m_parameterCount == 0) {
        m_parameterCount = 1;
        m_parameters.front() = {};
    }
    const bool isDigit = byte <= '9';
    if (!isDigit && m_parameterCount <= maxParameters) {
        if (m_parameterCount < maxParameters)
            m_parameters[m_parameterCount] = {.value = 0, .isSub = byte == ':'};
        ++m_parameterCount;
    } else if (isDigit && m_parameterCount <= maxParameters) {
        std::uint32_t& value = m_parameters[m_parameterCount - 1].value;
        value = std::min(value * 10 + (byte - '0'), maxValue);
    }
}

EscapeParser::Step EscapeParser::finish(unsigned char final)
{
    m_final = static_cast<char>(final);
    return stop(Step::Finished);
}

EscapeSequence EscapeParser::sequence() const
{
    EscapeSequence result{.kind = m_kind,
                          .prefix = m_prefix,
                          .intermediate = m_intermediate,
                          .final = m_final,
                          .parameters = {},
                          .text = {}};
    if (m_kind == EscapeSequence::Kind::Csi)
        result.parameters = std::span(m_parameters).first(std::min(m_parameterCount, maxParameters));
    else if (m_kind == EscapeSequence::Kind::Osc)
        result.text = m_text;
    return result;
}

} // namespace brood
