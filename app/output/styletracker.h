// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/textstyle.h"

#include <cstddef>
#include <memory>
#include <span>

namespace brood {

/// Follows SGR and OSC 8 through a stream without making text of it. Bytes may be cut anywhere; bytes without
/// escape sequences pass at the speed of memory.
///
/// A newline ends a sequence that is under way, as it does in decodeTerminalRow().
class StyleTracker
{
public:
    /// @param style what is in force at the beginning.
    explicit StyleTracker(TextStyle style);
    StyleTracker()
        : StyleTracker(TextStyle())
    {}
    ~StyleTracker();
    StyleTracker(StyleTracker&&) noexcept;
    StyleTracker& operator=(StyleTracker&&) noexcept;

    void feed(std::span<const std::byte> bytes);
    [[nodiscard]] const TextStyle& style() const;
    /// Whether a sequence has come since this was last asked that can make later output stand in the place of
    /// earlier: a move to the left, or an erasure there. CR and BS do not count here; nor do erasures to the
    /// right (compilers and grep end their colours with one): they need such a move before.
    [[nodiscard]] bool takeRewrites();
    /// Whether the next byte belongs to a sequence that has begun.
    [[nodiscard]] bool isInSequence() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace brood
