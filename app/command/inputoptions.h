// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/optionparser.h"
#include "launch/readinputs.h"

#include <string>
#include <vector>

namespace brood {

/// Options that give each child something of its own.
class InputOptions
{
public:
    /// Adds them to a parser, which must not outlive this.
    void declare(CLI::App& app);

    /// Reads the files, which may take until somebody has typed them: signals that end brood do so meanwhile.
    /// @pre they were parsed.
    [[nodiscard]] ReadInputs read() const;
    [[nodiscard]] bool readsOwnStdin() const { return m_file == "-"; }

private:
    std::string m_file;
    std::string m_separator;
    std::vector<std::string> m_parameters;
    bool m_endsWithNul = false;
};

} // namespace brood
