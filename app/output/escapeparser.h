// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace brood {

/// A complete control sequence.
struct EscapeSequence
{
    enum class Kind : std::uint8_t
    {
        Escape, ///< ESC, an intermediate perhaps, `final`.
        Csi,
        Osc,
    };
    struct Parameter
    {
        std::uint32_t value = 0; ///< 0 where none is given.
        bool isSub = false;      ///< It follows a colon.
    };

    Kind kind = Kind::Escape;
    char prefix = 0;       ///< CSI: one of "<=>?", or 0.
    char intermediate = 0; ///< The last one, or 0.
    char final = 0;
    std::span<const Parameter> parameters; ///< Of CSI; those past the 32nd are left out.
    std::string_view text;                 ///< Of OSC.

    [[nodiscard]] bool isPlainCsi() const { return kind == Kind::Csi && prefix == 0 && intermediate == 0; }
    /// As cursor movements and erasures read their only parameter.
    [[nodiscard]] std::uint32_t firstParameter() const
    {
        return parameters.empty() ? 0 : parameters.front().value;
    }
};

/// Finds the ends of control sequences and takes them apart: ECMA-48 as Paul Williams' state diagram of the
/// VT500 series (vt100.net/emu/dec_ansi_parser) has it, with colons, and with BEL as another end of
/// strings, as in xterm and libvterm.
///
/// It is made for logs: a newline ends every sequence, and so does the length of maxStringBytes, so that a
/// stray introducer can't hide everything that follows. C1 controls are not known as single bytes: those
/// are no UTF-8. The state's size is bounded.
class EscapeParser
{
public:
    static constexpr std::size_t maxStringBytes = std::size_t{1024} * 1024; ///< OSC, DCS, SOS, PM, APC.
    static constexpr std::size_t maxSequenceBytes = 1024;                   ///< All others.

    enum class Step : std::uint8_t
    {
        Taken,    ///< The byte is a part of the sequence.
        Finished, ///< It is the last one, and sequence() is something to act on.
        Execute,  ///< It is a C0 control within the sequence, which goes on.
        Refused,  ///< The sequence is over, without effect, and the byte is not a part of it.
    };

    /// An ESC has come.
    void begin();
    /// @pre isInSequence()
    Step take(unsigned char byte);
    [[nodiscard]] bool isInSequence() const { return m_state != State::Ground; }
    /// Valid until the next take() or begin().
    [[nodiscard]] EscapeSequence sequence() const;

private:
    enum class State : std::uint8_t
    {
        Ground,
        Escape,
        EscapeIntermediate,
        CsiEntry,
        CsiParameter,
        CsiIntermediate,
        CsiIgnore,
        String,
        StringEscape,
    };

    Step stop(Step step);
    Step takeString(unsigned char byte);
    Step takeEscape(unsigned char byte);
    Step takeCsi(unsigned char byte);
    void takeParameter(unsigned char byte);
    Step finish(unsigned char final);

    static constexpr std::size_t maxParameters = 32;
    static constexpr std::size_t maxText = 4096;

    State m_state = State::Ground;
    EscapeSequence::Kind m_kind = EscapeSequence::Kind::Escape;
    char m_prefix = 0;
    char m_intermediate = 0;
    char m_final = 0;
    std::size_t m_length = 0;
    std::size_t m_parameterCount = 0; ///< Grows past maxParameters by one at most.
    std::array<EscapeSequence::Parameter, maxParameters> m_parameters;
    bool m_isText = false; ///< Of the strings only OSC is kept.
    std::string m_text;
};

/// Calls act(const EscapeSequence&) for every sequence that ends within the bytes; what lies between them
/// passes at the speed of memory.
template <typename Act>
void forEachSequence(EscapeParser& parser, std::span<const std::byte> bytes, const Act& act)
{
    constexpr int esc = 0x1b;
    const std::byte* next = bytes.data();
    const std::byte* const end = next + bytes.size();
    while (next != end) {
        if (!parser.isInSequence()) {
            const void* const found = std::memchr(next, esc, static_cast<std::size_t>(end - next));
            if (found == nullptr)
                return;
            parser.begin();
            next = static_cast<const std::byte*>(found) + 1;
            continue;
        }
        const EscapeParser::Step step = parser.take(std::to_integer<unsigned char>(*next));
        if (step != EscapeParser::Step::Refused)
            ++next;
        if (step == EscapeParser::Step::Finished)
            act(parser.sequence());
    }
}

} // namespace brood
