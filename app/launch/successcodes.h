// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <bitset>
#include <optional>

namespace brood {

/// The exit codes, 0 to 255, that count as success; 0 alone unless told otherwise.
class SuccessCodes
{
public:
    SuccessCodes() { m_codes.set(0); }

    /// Reads "0,3,10-12"; blanks around numbers are allowed. Empty where it is no such list or holds no code.
    [[nodiscard]] static std::optional<SuccessCodes> parse(QStringView text);

    /// The shortest list that parse() reads as the same codes.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool contains(int exitCode) const;

    bool operator==(const SuccessCodes&) const = default;

private:
    std::bitset<256> m_codes;
};

} // namespace brood
