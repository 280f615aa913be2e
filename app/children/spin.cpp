// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
// brood-spin: keeps the processor busy for a while, says so as it goes, and ends as asked.
#include "children/arguments.h"
#include "children/spinload.h"
#include "children/spinoptions.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using brood::children::SpinLoad;
using brood::children::SpinOptions;
using Clock = SpinLoad::Clock;
using std::chrono::milliseconds;

std::system_error failure(const char* what)
{
    return {errno, std::generic_category(), what};
}

/// Writes all of it at once, so that it is live through a pipe, whatever state the descriptor was inherited
/// in.
void print(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = write(STDOUT_FILENO, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN) {
            pollfd writable{STDOUT_FILENO, POLLOUT, 0};
            poll(&writable, 1, -1);
        } else if (errno != EINTR) {
            throw failure("cannot write to standard output");
        }
    }
}

/// Memory that is really there: every page of it has been written to.
class TouchedMemory
{
public:
    explicit TouchedMemory(std::uint64_t size)
        : m_size(static_cast<std::size_t>(size))
    {
        if (m_size == 0)
            return;
        m_pages = mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (m_pages == MAP_FAILED)
            throw failure("cannot allocate the memory");
        const auto pageSize = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
        auto* bytes = static_cast<volatile unsigned char*>(m_pages);
        for (std::size_t offset = 0; offset < m_size; offset += pageSize)
            bytes[offset] = 1;
    }
    ~TouchedMemory()
    {
        if (m_size > 0)
            munmap(m_pages, m_size);
    }
    TouchedMemory(const TouchedMemory&) = delete;
    TouchedMemory& operator=(const TouchedMemory&) = delete;

private:
    void* m_pages = nullptr;
    std::size_t m_size;
};

/// Lines of text at a steady rate: numbered, all of one length.
class PacedOutput
{
public:
    explicit PacedOutput(std::uint64_t bytesPerSecond)
        : m_rate(static_cast<double>(bytesPerSecond))
        // Slow output gets short lines, so that some of them come every second.
        , m_lineSize(static_cast<std::size_t>(std::clamp<std::uint64_t>(bytesPerSecond / 4, 8, 64)))
    {}

    /// Writes what is due after `elapsed`. If the reader is too slow, so are we: a call writes 256 KiB at
    /// Writes what is due after `elapsed`, 256 KiB at most; false if more than that was due.
    bool writeDue(std::chrono::duration<double> elapsed)
    {
        const double due = m_rate * elapsed.count() - static_cast<double>(m_written);
        const std::size_t lines = static_cast<std::size_t>(std::clamp(due, 0.0, maxChunk)) / m_lineSize;
        m_chunk.clear();
        for (std::size_t i = 0; i < lines; ++i)
            appendLine();
        print(m_chunk);
        m_written += m_chunk.size();
        return due <= maxChunk;
    }

private:
    void appendLine()
    {
        static constexpr std::string_view filler =
            " the brood is warm and every egg is accounted for, peep peep";
        const std::size_t textSize = m_lineSize - 1;
        std::string number = std::to_string(++m_lines % 10'000'000);
        number.insert(0, 7 - number.size(), '0');
        m_chunk += number;
        m_chunk += filler.substr(0, textSize - number.size());
        m_chunk.append(textSize - std::min(textSize, number.size() + filler.size()), '.');
        m_chunk += '\n';
    }

    static constexpr double maxChunk = 256.0 * 1024.0;
    double m_rate;
    std::size_t m_lineSize;
    std::uint64_t m_written = 0;
    std::uint64_t m_lines = 0;
    std::string m_chunk;
};

std::string progressLine(const SpinLoad& load, Clock::time_point start, Clock::time_point now)
{
    const std::chrono::duration<double> elapsed = now - start;
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "[%3d %%] %.1f s, ", static_cast<int>(100.0 * load.progress(now)),
                  elapsed.count());
    return text.data() + brood::children::withThousands(load.iterations()) + " iterations\n";
}

std::string doneLine(std::uint64_t iterations, std::chrono::duration<double> elapsed)
{
    std::array<char, 80> text{};
    const double rate = elapsed.count() > 0.0 ? static_cast<double>(iterations) / elapsed.count() : 0.0;
    std::snprintf(text.data(), text.size(), " in %.3f s (%.1f million/s)\n", elapsed.count(), rate / 1e6);
    return "done: " + brood::children::withThousands(iterations) +
           (iterations == 1 ? " iteration" : " iterations") + text.data();
}

void spin(const SpinOptions& options)
{
    print(brood::children::describe(options) + "\n");
    const TouchedMemory memory(options.memoryBytes);
    PacedOutput output(options.outputBytesPerSecond);

    const auto start = Clock::now();
    const auto progressInterval = options.duration && *options.duration <= std::chrono::seconds(5)
                                      ? milliseconds(500)
                                      : milliseconds(1000);
    const auto tick = options.outputBytesPerSecond > 0 ? milliseconds(10) : progressInterval;
    auto nextTick = start + tick;
    auto nextProgress = start + progressInterval;
    SpinLoad load(options, start);
    while (!load.waitUntil(nextTick)) {
        const auto now = Clock::now();
        const bool caughtUp = output.writeDue(now - start);
        // The end of the time is reported as the end, not as progress.
        if (now >= nextProgress && (!options.duration || now < start + *options.duration)) {
            print(progressLine(load, start, now));
            nextProgress += ((now - nextProgress) / progressInterval + 1) * progressInterval;
        }
        nextTick = caughtUp ? std::max(nextTick + tick, now) : now;
    }
    // A slow reader is not made to wait for all that it missed.
    output.writeDue(load.end() - start);
    print(doneLine(load.iterations(), load.end() - start));
}

/// Returns only if the signal's default action does not end a process.
void endBySignal(int signal)
{
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) == 0) {
        core.rlim_cur = core.rlim_max;
        setrlimit(RLIMIT_CORE, &core);
    }
    ::signal(signal, SIG_DFL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal);
    sigprocmask(SIG_UNBLOCK, &set, nullptr);
    kill(getpid(), signal);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const auto parsed = brood::children::parseSpinOptions(argc, argv);
        if (const auto* exit = std::get_if<brood::children::SpinExit>(&parsed))
            return exit->status;
        const auto& options = std::get<SpinOptions>(parsed);
        spin(options);
        if (options.signal != 0)
            endBySignal(options.signal);
        return options.exitCode;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "brood-spin: %s\n", error.what());
        return 1;
    }
}
