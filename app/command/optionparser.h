// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/commandlineanswer.h"

#include <QByteArrayList>

#include <CLI/CLI.hpp>

#include <functional>
#include <optional>

namespace brood {

/// CLI11's parser with our words.
class OptionParser
{
public:
    /// @param usage what follows the name in the line about how to use it.
    OptionParser(const char* name, const QString& description, const QString& usage);

    CLI::App& app() { return m_app; }

    /// All arguments are options or declared positional ones.
    [[nodiscard]] std::optional<CommandLineAnswer> parse(const QByteArrayList& arguments);
    /// Everything behind the first "--", or from the first word that is no option, is the command.
    [[nodiscard]] std::optional<CommandLineAnswer> parse(const QByteArrayList& arguments,
                                                         QByteArrayList& command);
    [[nodiscard]] CommandLineAnswer usageError(const QString& what) const;

    // For use with CLI11.
    [[nodiscard]] static QString fromArgument(const std::string& text);
    /// What is wrong with an option's value (%1), in the words for the user.
    [[nodiscard]] static CLI::Validator validator(const QString& message,
                                                  std::function<bool(const QString&)> isGood);

private:
    CLI::App m_app;
};

} // namespace brood
