// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/optionparser.h"
#include "launch/launchspec.h"
#include "report/reportformat.h"

#include <QStringList>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace brood {

/// Options that all commands have that start children, as CLI11 stores their values.
class LaunchOptions
{
public:
    /// What there can be for the children's stdin.
    enum class Stdin
    {
        FileOrOwn, ///< "-" is brood's own.
        FileOnly,
    };

    /// Adds them to a parser, which must not outlive this.
    /// @param reportFormats that there can be
    void declare(CLI::App& app, Stdin stdinKind,
                 std::span<const ReportFormat> reportFormats = allReportFileFormats);

    /// The launch that they describe. @pre they were parsed.
    [[nodiscard]] LaunchSpec spec(const QByteArrayList& command) const;
    [[nodiscard]] QStringList reports() const;
    [[nodiscard]] bool readsOwnStdin() const { return m_stdinSource == "-"; }
    [[nodiscard]] bool isQuiet() const { return m_quiet; }

    // What such options have in common with others.

    [[nodiscard]] static CLI::Validator duration();
    /// A number of things, from `fewest` to a million.
    [[nodiscard]] static CLI::Validator count(int fewest);
    /// Bytes to bytes: a file name need not be text.
    [[nodiscard]] static QByteArray absolutePath(const std::string& path);

private:
    std::string m_timeout;
    std::string m_grace;
    std::string m_cwd;
    std::vector<std::string> m_set;
    std::vector<std::string> m_unset;
    std::string m_stdinSource;
    std::string m_successCodes;
    std::vector<std::string> m_reports;
    bool m_shell = false;
    bool m_quiet = false;
};

} // namespace brood
