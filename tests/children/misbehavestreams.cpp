// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
// brood-misbehave: what a process writes and reads.
#include "tests/children/misbehave.h"
#include "tests/children/randombytes.h"

#include <array>
#include <cerrno>
#include <string>
#include <vector>

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace brood::misbehave {

namespace {

/// For those that move more than a minute's worth of bytes under a sanitizer.
void takeYourTime()
{
    alarm(600);
}

int echo(const Arguments& arguments)
{
    std::string line;
    for (const char* word : arguments.all())
        line += (line.empty() ? "" : " ") + std::string(word);
    printLine(line);
    return 0;
}

int partialLine(const Arguments& /*arguments*/)
{
    print(STDOUT_FILENO, "partial");
    return 0;
}

int bothStreams(const Arguments& arguments)
{
    const std::uint64_t lines = arguments.has(0) ? arguments.number(0) : 5;
    for (std::uint64_t i = 1; i <= lines; ++i) {
        print(STDOUT_FILENO, "out " + std::to_string(i) + "\n");
        print(STDERR_FILENO, "err " + std::to_string(i) + "\n");
    }
    return 0;
}

int randomBytes(const Arguments& arguments)
{
    struct Output
    {
        int fd;
        std::uint64_t left;
        test::RandomBytes bytes;
    };
    takeYourTime();
    const std::uint64_t seed = arguments.number(0);
    std::array outputs{Output{STDOUT_FILENO, arguments.number(1), test::randomOut(seed)},
                       Output{STDERR_FILENO, arguments.number(2), test::randomErr(seed)}};
    test::RandomBytes sizes(seed + 1);
    std::vector<std::byte> buffer(std::size_t{256} * 1024);
    while (outputs[0].left > 0 || outputs[1].left > 0) {
        for (Output& output : outputs) {
            // Small and big chunks are equally likely: a byte up to all of the buffer.
            const std::uint64_t most = std::uint64_t{1} << sizes.next() % 19;
            const auto size = static_cast<std::size_t>(std::min(output.left, 1 + sizes.next() % most));
            const auto chunk = std::span(buffer).first(size);
            output.bytes.fill(chunk);
            print(output.fd, {reinterpret_cast<const char*>(chunk.data()), chunk.size()});
            output.left -= size;
        }
    }
    return 0;
}

int copyInput(const Arguments& /*arguments*/)
{
    takeYourTime();
    std::vector<char> buffer(std::size_t{64} * 1024);
    for (;;) {
        const ssize_t size = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size > 0)
            print(STDOUT_FILENO, {buffer.data(), static_cast<std::size_t>(size)});
        else if (size == 0 || errno != EINTR)
            return size == 0 ? 0 : 1;
    }
}

int closeOutputs(const Arguments& arguments)
{
    const Milliseconds delay = arguments.milliseconds(0);
    close(STDOUT_FILENO);
    close(STDERR_FILENO);
    sleepFor(delay);
    return 5;
}

int slowLines(const Arguments& arguments)
{
    const Milliseconds interval = arguments.milliseconds(1);
    for (std::uint64_t i = 1; i <= arguments.number(0); ++i) {
        if (i > 1)
            sleepFor(interval);
        printLine("line " + std::to_string(i));
    }
    return 0;
}

int progress(const Arguments& arguments)
{
    const std::uint64_t steps = arguments.number(0);
    for (std::uint64_t i = 1; i <= steps; ++i) {
        sleepFor(arguments.milliseconds(1));
        print(STDOUT_FILENO, "\r" + std::to_string(100 * i / steps) + " %");
    }
    print(STDOUT_FILENO, "\n");
    return 0;
}

int escapes(const Arguments& /*arguments*/)
{
    using std::string_view_literals::operator""sv;
    static constexpr std::array hostile{
        "plain\n"sv,
        "\x1b[31mred\x1b[1;4;38;5;208morange\x1b[38;2;1;2;3mtrue colour\x1b[0m\n"sv,
        "\x1b[2J\x1b[H\x1b[10;20Hcursor\x1b[5A\x1b[3D\x1b[K\n"sv,
        "\x1b]0;a title\a\x1b]2;another\x1b\\\x1b]52;c;c2VjcmV0\a\n"sv,
        "\x1b]8;;https://example.org/\x1b\\a link\x1b]8;;\x1b\\\n"sv,
        "\x1b[99999999999999999999999999mtoo big\x1b[;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;m\n"sv,
        "\x1bP1;2|device control\x1b\\\x1b_application\x1b\\\x1b^privacy\x1b\\\n"sv,
        "\x1b[?1049h\x1b[?25l\x1b[?1000h\x1b[6n\x1b[c\x1b[21t\x1b(0lqk\x1b(B\n"sv,
        "\x9b"
        "31mC1\x9d"
        "0;title\x9c\n"sv,
        "nul \0 bell \a back\b\b tab\t form\f vertical\v del\x7f\n"sv,
        "first\rsecond\r\nthird\r\r\n"sv,
        "invalid \xff\xfe \xc3 \xc3( \xe2\x82 \xf0\x9f\x92 overlong \xc0\xaf surrogate \xed\xa0\x80 high \xf7\xbf\xbf\xbf\n"sv,
        "valid \xc3\xa4 \xe4\xbd\xa0\xe5\xa5\xbd \xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7 \xf0\x9f\x90\xa3 e\xcc\x81\n"sv,
        "bidi \xe2\x80\xae evil \xe2\x80\xac zero\xe2\x80\x8bwidth \xef\xbb\xbf byte order mark\n"sv,
        "<b>&lt;markup&gt;</b> %s%n%1 \\n\n"sv,
        "cut off \x1b[3"sv,
    };
    for (const std::string_view piece : hostile)
        print(STDOUT_FILENO, piece);
    return 0;
}

int flood(const Arguments& arguments)
{
    takeYourTime();
    const std::uint64_t size = arguments.number(0) * 1024 * 1024;
    std::string chunk;
    std::uint64_t line = 0;
    for (std::uint64_t written = 0; written < size; written += chunk.size()) {
        chunk.clear();
        while (chunk.size() < std::size_t{64} * 1024)
            chunk += std::to_string(++line) + '\n';
        chunk.resize(static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size(), size - written)));
        print(STDOUT_FILENO, chunk);
    }
    return 0;
}

void printWindowSize()
{
    winsize size{};
    ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
    printLine("size " + std::to_string(size.ws_col) + " " + std::to_string(size.ws_row));
}

int terminal(const Arguments& /*arguments*/)
{
    struct sigaction action = {};
    // Without SA_RESTART, so that read() comes back for it.
    action.sa_handler = [](int) {
    };
    sigaction(SIGWINCH, &action, nullptr);
    std::string line = "isatty";
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        line += isatty(fd) == 1 ? " 1" : " 0";
    printLine(line);
    printWindowSize();
    std::array<char, 4096> typed{};
    for (;;) {
        const ssize_t size = read(STDIN_FILENO, typed.data(), typed.size());
        if (size < 0 && errno == EINTR) {
            printWindowSize();
            continue;
        }
        if (size <= 0)
            return 1;
        const std::string_view text(typed.data(), static_cast<std::size_t>(size));
        printLine("read " + std::string(text.substr(0, text.find('\n'))));
        return 0;
    }
}

constexpr std::array table{
    Behaviour{"echo", "[WORD]...", "prints the words, a space between them, as a line", echo},
    Behaviour{"partial", "", "prints \"partial\" and no newline", partialLine},
    Behaviour{"both", "[LINES]", "\"out 1\", \"err 1\", \"out 2\" … on stdout and stderr (5)", bothStreams},
    Behaviour{"random", "SEED OUTBYTES ERRBYTES", "what randombytes.h makes, on both streams", randomBytes},
    Behaviour{"cat", "", "copies stdin to stdout", copyInput},
    Behaviour{"close-stdout", "MS", "closes stdout and stderr and leaves with 5 after MS", closeOutputs},
    Behaviour{"slow-lines", "LINES MS", "prints \"line 1\" …, one each MS", slowLines},
    Behaviour{"progress", "STEPS MS", "prints percentages with carriage returns, one each MS", progress},
    Behaviour{"escapes", "", "prints what a terminal or a decoder might choke on", escapes},
    Behaviour{"flood", "MIB", "prints so much in short lines (1, 2, 3 …), fast", flood},
    Behaviour{"tty", "", "\"isatty 1 1 1\", \"size 80 24\" at first and when it changes; \"read …\" ends it",
              terminal},
};

} // namespace

std::span<const Behaviour> streams()
{
    return table;
}

} // namespace brood::misbehave
