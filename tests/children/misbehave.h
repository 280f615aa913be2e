// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <stdexcept>
#include <string_view>

// What the sources of brood-misbehave share. Everything is written with write(2) at once: nothing sits in a
// buffer that a fork would double or a signal would lose.

namespace brood::misbehave {

using Milliseconds = std::chrono::milliseconds;

/// Nothing that was forgotten lives for longer.
inline constexpr std::chrono::seconds longestSleep{60};

struct UsageError : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// The words behind the behaviour's name.
class Arguments
{
public:
    explicit Arguments(std::span<char*> words)
        : m_words(words)
    {}

    [[nodiscard]] std::span<char*> all() const { return m_words; }
    [[nodiscard]] bool has(std::size_t index) const { return index < m_words.size(); }
    /// Throws UsageError if it isn't there.
    [[nodiscard]] std::string_view text(std::size_t index) const;
    /// Throws UsageError if it isn't there, or is no whole number.
    [[nodiscard]] std::uint64_t number(std::size_t index) const;
    [[nodiscard]] Milliseconds milliseconds(std::size_t index) const;

private:
    std::span<char*> m_words;
};

struct Behaviour
{
    std::string_view name;
    std::string_view words;
    std::string_view help;
    /// Returns the exit code.
    int (*run)(const Arguments& arguments);
};

[[nodiscard]] std::span<const Behaviour> endings();
[[nodiscard]] std::span<const Behaviour> streams();
[[nodiscard]] std::span<const Behaviour> trees();
[[nodiscard]] std::span<const Behaviour> inspections();
[[nodiscard]] std::span<const Behaviour> crowds();

/// Writes all of it; ends the process with status 1 if that fails.
void print(int fd, std::string_view text);
void printLine(std::string_view text);

/// Sleeps for that long, a minute at most, whatever signals are handled meanwhile.
void sleepFor(Milliseconds duration);

/// Uses that much of the CPU, but never for longer than a minute.
void burn(Milliseconds cpuTime);

/// Runs `body` in a child that then leaves with the code that it returns. Returns the child's pid.
int inChild(const std::function<int()>& body);

/// Runs `body` in a daemon: forked twice, leader of no session, nobody's child. Returns the daemon's pid.
int inDaemon(const std::function<int()>& body);

/// Waits for one child to end.
void waitFor(int pid);

/// Makes the descriptors 0, 1, 2 that are given point to /dev/null.
void silence(std::span<const int> fds);

} // namespace brood::misbehave
