// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
// brood-misbehave: the one scripted child of all tests. Its first argument names what it does.
#include "tests/children/misbehave.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace brood::misbehave {

std::string_view Arguments::text(std::size_t index) const
{
    if (!has(index))
        throw UsageError("a word is missing");
    return m_words[index];
}

std::uint64_t Arguments::number(std::size_t index) const
{
    const std::string_view word = text(index);
    std::uint64_t number = 0;
    const auto [rest, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || rest != word.data() + word.size())
        throw UsageError("'" + std::string(word) + "' is not a number");
    return number;
}

Milliseconds Arguments::milliseconds(std::size_t index) const
{
    return Milliseconds(number(index));
}

void print(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = write(fd, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN) {
            pollfd writable{fd, POLLOUT, 0};
            poll(&writable, 1, -1);
        } else if (errno != EINTR) {
            _exit(1);
        }
    }
}

void printLine(std::string_view text)
{
    print(STDOUT_FILENO, std::string(text) + '\n');
}

void sleepFor(Milliseconds duration)
{
    using std::chrono::seconds;
    duration = std::min<Milliseconds>(duration, longestSleep);
    const auto whole = std::chrono::duration_cast<seconds>(duration);
    timespec left{whole.count(), std::chrono::nanoseconds(duration - whole).count()};
    while (clock_nanosleep(CLOCK_MONOTONIC, 0, &left, &left) == EINTR) {
    }
}

void burn(Milliseconds cpuTime)
{
    const auto used = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    static std::atomic<std::uint64_t> spun;
    const auto until = used() + cpuTime;
    const auto giveUp = std::chrono::steady_clock::now() + longestSleep;
    while (used() < until && std::chrono::steady_clock::now() < giveUp) {
        // Asking for the time is a system call; most of the time is to be the user's.
        for (std::uint64_t i = 0; i < 20'000; ++i)
            spun.store(i, std::memory_order_relaxed);
    }
}

int inChild(const std::function<int()>& body)
{
    const pid_t pid = fork();
    if (pid < 0)
        throw std::system_error(errno, std::generic_category(), "fork");
    if (pid == 0) {
        // A forked process has no alarm of its own.
        alarm(static_cast<unsigned>(longestSleep.count()) + 1);
        _exit(body());
    }
    return pid;
}

int inDaemon(const std::function<int()>& body)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe2");
    const auto [readEnd, writeEnd] = ends;
    const int between = inChild([&, readEnd = readEnd, writeEnd = writeEnd] {
        setsid();
        const pid_t daemon = inChild([&] {
            close(readEnd);
            close(writeEnd);
            return body();
        });
        print(writeEnd, {reinterpret_cast<const char*>(&daemon), sizeof daemon});
        return 0;
    });
    close(writeEnd);
    pid_t daemon = 0;
    const bool known = read(readEnd, &daemon, sizeof daemon) == sizeof daemon;
    close(readEnd);
    waitFor(between);
    if (!known)
        throw std::runtime_error("the daemon did not start");
    return daemon;
}

void waitFor(int pid)
{
    while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

void silence(std::span<const int> fds)
{
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int fd : fds)
        dup2(null, fd);
    close(null);
}

namespace {

constexpr auto tables = {endings, streams, trees, inspections, crowds};

int usage(const std::string& complaint)
{
    std::string text = "brood-misbehave: " + complaint + "\nUsage: brood-misbehave BEHAVIOUR [WORD]...\n";
    for (const auto table : tables) {
        for (const Behaviour& behaviour : table()) {
            std::string call = "  " + std::string(behaviour.name) + " " + std::string(behaviour.words);
            call.resize(std::max<std::size_t>(call.size() + 2, 34), ' ');
            text += call + std::string(behaviour.help) + "\n";
        }
    }
    print(STDERR_FILENO, text);
    return 2;
}

int perform(std::string_view name, const Arguments& arguments)
{
    for (const auto table : tables) {
        for (const Behaviour& behaviour : table()) {
            if (behaviour.name == name)
                return behaviour.run(arguments);
        }
    }
    throw UsageError("no such behaviour");
}

} // namespace

} // namespace brood::misbehave

int main(int argc, char** argv)
{
    namespace misbehave = brood::misbehave;
    // Whoever is blocked on a pipe that nobody reads goes as well.
    alarm(static_cast<unsigned>(misbehave::longestSleep.count()) + 1);
    const std::span words(argv, static_cast<std::size_t>(argc));
    try {
        if (argc < 2)
            throw misbehave::UsageError("what am I to do?");
        return misbehave::perform(words[1], misbehave::Arguments(words.subspan(2)));
    } catch (const misbehave::UsageError& error) {
        return misbehave::usage(error.what());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "brood-misbehave: %s\n", error.what());
        return 99;
    }
}
