// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/childstreams.h"

#include <array>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace brood::agent {

namespace {

using protocol::StartStep;
using protocol::StdinKind;

struct Pipe
{
    Descriptor readEnd;
    Descriptor writeEnd;
};

bool openPipe(Pipe& pipe)
{
    constexpr int capacity = 1024 * 1024;
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
    pipe.readEnd = Descriptor(ends[0]);
    pipe.writeEnd = Descriptor(ends[1]);
    // Refused past /proc/sys/fs/pipe-user-pages-soft; the default size serves as well, only slower.
    fcntl(ends[1], F_SETPIPE_SZ, capacity);
    return true;
}

void setNonBlocking(const Descriptor& descriptor)
{
    fcntl(descriptor.get(), F_SETFL, fcntl(descriptor.get(), F_GETFL) | O_NONBLOCK);
}

SpawnFailure failure(StartStep step)
{
    return {step, errno, {}, false};
}

StreamsResult openTerminal(const protocol::Start& request)
{
    ChildStreams streams;
    streams.output = Descriptor(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    const int master = streams.output.get();
    std::array<char, 64> name{};
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0 ||
        ptsname_r(master, name.data(), name.size()) != 0)
        return failure(StartStep::Terminal);
    streams.childOutput = Descriptor(open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!streams.childOutput)
        return failure(StartStep::Terminal);
    if (const int error = resizeTerminal(master, *request.terminal))
        return SpawnFailure{StartStep::Terminal, error, {}, false};
    setNonBlocking(streams.output);
    if (request.stdinKind != StdinKind::File)
        streams.childInput = Descriptor(fcntl(streams.childOutput.get(), F_DUPFD_CLOEXEC, 3));
    if (request.stdinKind == StdinKind::Live)
        streams.input = Descriptor(fcntl(master, F_DUPFD_CLOEXEC, 3));
    return streams;
}

StreamsResult openPipes(const protocol::Start& request)
{
    ChildStreams streams;
    Pipe output;
    Pipe errorOutput;
    if (!openPipe(output) || !openPipe(errorOutput))
        return failure(StartStep::Pipes);
    streams.output = std::move(output.readEnd);
    streams.childOutput = std::move(output.writeEnd);
    streams.errorOutput = std::move(errorOutput.readEnd);
    streams.childErrorOutput = std::move(errorOutput.writeEnd);
    setNonBlocking(streams.output);
    setNonBlocking(streams.errorOutput);
    if (request.stdinKind == StdinKind::Live) {
        Pipe input;
        if (!openPipe(input))
            return failure(StartStep::Pipes);
        streams.childInput = std::move(input.readEnd);
        streams.input = std::move(input.writeEnd);
        setNonBlocking(streams.input);
    } else if (request.stdinKind == StdinKind::Null) {
        streams.childInput = Descriptor(open("/dev/null", O_RDONLY | O_CLOEXEC));
        if (!streams.childInput)
            return failure(StartStep::Pipes);
    }
    return streams;
}

} // namespace

StreamsResult openChildStreams(const protocol::Start& request)
{
    return request.terminal ? openTerminal(request) : openPipes(request);
}

int resizeTerminal(int master, protocol::TerminalSize size)
{
    winsize cells{};
    cells.ws_col = size.columns;
    cells.ws_row = size.rows;
    return ioctl(master, TIOCSWINSZ, &cells) == 0 ? 0 : errno;
}

} // namespace brood::agent
