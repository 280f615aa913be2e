// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/startrequest.h"

#include <QFile>

#include <algorithm>

namespace brood {

namespace {

protocol::StdinKind toKind(StdinSource source)
{
    switch (source) {
    case StdinSource::Null: return protocol::StdinKind::Null;
    case StdinSource::File: return protocol::StdinKind::File;
    case StdinSource::Live: return protocol::StdinKind::Live;
    }
    return protocol::StdinKind::Null;
}

std::uint64_t toNs(std::chrono::nanoseconds duration)
{
    return static_cast<std::uint64_t>(std::max<std::chrono::nanoseconds::rep>(duration.count(), 0));
}

} // namespace

protocol::TerminalSize toTerminalSize(TerminalCells cells)
{
    const auto clamped = [](int value) {
        return static_cast<std::uint16_t>(std::clamp(value, 1, 65535));
    };
    return {clamped(cells.columns), clamped(cells.rows)};
}

protocol::Start startRequest(const LaunchSpec& spec, std::uint32_t number, int index,
                             const QStringList& fallbackPath)
{
    protocol::Start request;
    request.child = number;
    const QByteArrayList arguments = spec.argumentsFor(index);
    for (const QByteArray& argument : arguments)
        request.command.push_back(argument.toStdString());
    for (const QString& directory : fallbackPath)
        request.fallbackPath.push_back(QFile::encodeName(directory).toStdString());
    request.workingDirectory = spec.workingDirectory.toStdString();
    for (const QByteArray& name : spec.environment.unset)
        request.unset.push_back(name.toStdString());
    for (auto variable = spec.environment.set.cbegin(); variable != spec.environment.set.cend(); ++variable)
        request.set.push_back({variable.key().toStdString(), variable.value().toStdString()});
    // Programs on a terminal need to know which kind it is.
    if (spec.terminal && !spec.environment.set.contains("TERM") && qEnvironmentVariableIsEmpty("TERM"))
        request.set.push_back({"TERM", "xterm-256color"});
    request.stdinKind = toKind(spec.stdinSource);
    request.stdinFile = spec.stdinFile.toStdString();
    request.countHardware = spec.hardwareCounters;
    // Where thousands are started, each start counts.
    request.ownCgroup = spec.hardwareCounters || spec.jobs.isSingle();
    if (spec.terminal)
        request.terminal = toTerminalSize(*spec.terminal);
    if (spec.timeout)
        request.timeoutNs = toNs(*spec.timeout);
    request.graceNs = toNs(spec.grace);
    return request;
}

} // namespace brood
