// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "children/spinoptions.h"

#include "children/arguments.h"

#include <array>
#include <cstdio>
#include <string_view>

#include <getopt.h>

namespace brood::children {

namespace {

constexpr int usageError = 2;
constexpr unsigned maxThreads = 4096;

constexpr const char* helpText =
    R"(Usage: brood-spin [OPTION]...
Keep the processor busy for a while, then end as asked.

  --seconds S        burn for S seconds of wall-clock time, fractions allowed
                     (default 1, or no limit if --iterations is given)
  --iterations N     do N iterations in all and report exactly that many;
                     with --seconds, whichever comes first ends the loop
  --threads N        burn on N threads (default 1)
  --memory SIZE      allocate and touch SIZE bytes and hold them to the end
  --output-rate SIZE write lines of text to standard output, SIZE bytes a second
  --exit-code N      end with exit code N, 0 to 255 (default 0)
  --signal SIGNAL    end by sending itself SIGNAL, for example SEGV or 9
  --help             show this help and exit
  --version          show the version and exit

SIZE is in bytes, or with the suffix K, M, G or T in units of 1024.
Exit status: what --exit-code says; 1 if something failed; 2 for wrong usage.
)";

enum Option : int
{
    Seconds = 256,
    Iterations,
    Threads,
    Memory,
    OutputRate,
    ExitCode,
    Signal,
    Help,
    Version,
};

constexpr std::array longOptions{
    option{"seconds", required_argument, nullptr, Option::Seconds},
    option{"iterations", required_argument, nullptr, Option::Iterations},
    option{"threads", required_argument, nullptr, Option::Threads},
    option{"memory", required_argument, nullptr, Option::Memory},
    option{"output-rate", required_argument, nullptr, Option::OutputRate},
    option{"exit-code", required_argument, nullptr, Option::ExitCode},
    option{"signal", required_argument, nullptr, Option::Signal},
    option{"help", no_argument, nullptr, Option::Help},
    option{"version", no_argument, nullptr, Option::Version},
    option{nullptr, 0, nullptr, 0},
};

SpinExit wrongUsage(const std::string& complaint)
{
    std::fprintf(stderr, "brood-spin: %s\nTry 'brood-spin --help'.\n", complaint.c_str());
    return {usageError};
}

SpinExit wrongValue(const char* option, std::string_view value, const char* expected)
{
    return wrongUsage(std::string(option) + ": '" + std::string(value) + "' is not " + expected);
}

SpinExit answer(const std::string& text)
{
    const bool written = std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
    return {written ? 0 : 1};
}

/// Empty if the option was taken.
std::optional<SpinExit> take(SpinOptions& options, bool& exitCodeGiven, int option, std::string_view value)
{
    switch (option) {
    case Option::Seconds:
        options.duration = parseSeconds(value);
        if (!options.duration)
            return wrongValue("--seconds", value, "a number of seconds, 0 or more");
        break;
    case Option::Iterations:
        options.iterations = parseCount(value);
        if (!options.iterations)
            return wrongValue("--iterations", value, "a whole number");
        break;
    case Option::Threads: {
        const auto threads = parseCount(value);
        if (!threads || *threads < 1 || *threads > maxThreads)
            return wrongValue("--threads", value, "a number from 1 to 4096");
        options.threads = static_cast<unsigned>(*threads);
        break;
    }
    case Option::Memory: {
        const auto bytes = parseSize(value);
        if (!bytes)
            return wrongValue("--memory", value, "a size such as 4096, 64K, 100M or 2G");
        options.memoryBytes = *bytes;
        break;
    }
    case Option::OutputRate: {
        const auto bytes = parseSize(value);
        if (!bytes)
            return wrongValue("--output-rate", value, "a size such as 100, 64K or 10M");
        options.outputBytesPerSecond = *bytes;
        break;
    }
    case Option::ExitCode: {
        const auto code = parseCount(value);
        if (!code || *code > 255)
            return wrongValue("--exit-code", value, "a number from 0 to 255");
        options.exitCode = static_cast<int>(*code);
        exitCodeGiven = true;
        break;
    }
    case Option::Signal: {
        const auto signal = parseSignal(value);
        if (!signal)
            return wrongValue("--signal", value, "a signal such as SEGV, SIGKILL or 9");
        options.signal = *signal;
        break;
    }
    case Option::Help: return answer(helpText);
    case Option::Version: return answer("brood-spin " BROOD_VERSION "\n");
    default: return SpinExit{usageError}; // getopt_long(3) has complained already.
    }
    return std::nullopt;
}

} // namespace

std::variant<SpinOptions, SpinExit> parseSpinOptions(int argc, char** argv)
{
    SpinOptions options;
    bool exitCodeGiven = false;
    for (;;) {
        const int option = getopt_long(argc, argv, "", longOptions.data(), nullptr);
        if (option < 0)
            break;
        if (const auto exit = take(options, exitCodeGiven, option, optarg == nullptr ? "" : optarg))
            return *exit;
    }
    if (optind < argc)
        return wrongUsage(std::string("unexpected argument '") + argv[optind] + "'");
    if (exitCodeGiven && options.signal != 0)
        return wrongUsage("--exit-code and --signal exclude each other");
    if (!options.duration && !options.iterations)
        options.duration = std::chrono::seconds(1);
    return options;
}

std::string describe(const SpinOptions& options)
{
    std::string text = "spinning for ";
    if (options.duration) {
        std::array<char, 40> seconds{};
        std::snprintf(seconds.data(), seconds.size(), "%.9g s",
                      std::chrono::duration<double>(*options.duration).count());
        text += seconds.data();
    }
    if (options.duration && options.iterations)
        text += " or ";
    if (options.iterations)
        text +=
            withThousands(*options.iterations) + (*options.iterations == 1 ? " iteration" : " iterations");
    text += " on " + std::to_string(options.threads) + (options.threads == 1 ? " thread" : " threads");
    if (options.memoryBytes > 0)
        text += ", holding " + sizeText(options.memoryBytes);
    if (options.outputBytesPerSecond > 0)
        text += ", writing " + sizeText(options.outputBytesPerSecond) + "/s";
    if (options.exitCode != 0)
        text += ", then exit code " + std::to_string(options.exitCode);
    if (options.signal != 0)
        text += ", then " + signalName(options.signal);
    return text;
}

} // namespace brood::children
