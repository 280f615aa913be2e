// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-search [MEGABYTES [NAME [--one-line]]]: searches short log lines, turn about with ripgrep in one
// thread on the same file. With part of a name only those searches. With --one-line there are no newlines
// among them, and ripgrep is left out.
#include "output/outputsearch.h"
#include "output/outputstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <thread>

using brood::OutputSearch;
using brood::OutputStore;
using brood::SearchPattern;
using brood::TextMatcher;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

namespace {

constexpr int rounds = 5;
/// At the very end of the file as well as here and there.
constexpr const char* rareText = "needle_in_the_haystack";

double since(Clock::time_point begin)
{
    return Milliseconds(Clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Lines as a server's log has them; the same ones in each run.
std::string logText(std::size_t bytes)
{
    static constexpr std::array words{
        "connection", "request", "session",  "user",     "cache",       "handler", "worker",  "thread",
        "queue",      "timeout", "database", "query",    "index",       "table",   "record",  "update",
        "delete",     "insert",  "commit",   "rollback", "transaction", "buffer",  "socket",  "packet",
        "header",     "payload", "stream",   "reader",   "writer",      "parser",  "token",   "lexer",
        "compile",    "link",    "object",   "module",   "package",     "version", "release", "build"};
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): it shall be the same each time
    const auto pick = [&](std::size_t count) {
        return random() % count;
    };
    const auto word = [&] {
        return std::string(words[pick(words.size())]);
    };
    std::string text;
    while (text.size() < bytes) {
        const std::size_t kind = pick(100);
        const auto stamp = std::to_string(10 + pick(14)) + ":" + std::to_string(10 + pick(50)) + ":" +
                           std::to_string(10 + pick(50)) + "." + std::to_string(100 + pick(900));
        text += "2026-01-31 " + stamp +
                (kind < 2   ? " ERROR "
                 : kind < 6 ? " WARN  "
                            : " INFO  ") +
                "[" + word() + "-" + std::to_string(pick(32)) + "] ";
        if (kind < 2)
            text += "error: " + word() + " " + word() + " " + std::to_string(1000 + pick(99'000));
        else if (kind < 4)
            text += "com.example." + word() + ".TimeoutException: " + word() + " failed";
        else if (kind < 30)
            text += "GET /api/v1/" + word() + "/" + std::to_string(pick(99'999)) + " 200 " +
                    std::to_string(1 + pick(2000)) + "ms";
        else
            for (std::size_t count = 4 + pick(8); count > 0; --count)
                text += word() + " ";
        text += '\n';
    }
    return text;
}

struct Case
{
    const char* name;
    SearchPattern pattern;
};

/// @param option what it shall tell: how many lines match, or their numbers as well.
double timeRipgrep(const SearchPattern& pattern, const QString& file, const QString& option)
{
    QStringList arguments{QStringLiteral("--no-config"), QStringLiteral("-j1"), option};
    if (!pattern.isRegularExpression)
        arguments << QStringLiteral("--fixed-strings");
    if (!pattern.isCaseSensitive)
        arguments << QStringLiteral("--ignore-case");
    arguments << QStringLiteral("--") << pattern.text << file;
    QProcess process;
    process.setStandardOutputFile(file + QStringLiteral(".found"));
    const auto begin = Clock::now();
    process.start(QStringLiteral("rg"), arguments);
    process.waitForFinished(-1);
    if (process.error() == QProcess::FailedToStart)
        std::fputs("rg (Debian: ripgrep) is not installed.\n", stderr);
    return since(begin);
}

double timeSearch(const OutputStore& store, const SearchPattern& pattern, std::uint64_t& rows)
{
    const auto begin = Clock::now();
    OutputSearch search(
        store, {.matcher = TextMatcher::compile(pattern).matcher, .stream = {}, .isInverted = false});
    while (!search.progress().isUpToDate)
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    rows = search.rows().count();
    return since(begin);
}

double timeFirstHit(const OutputStore& store, const SearchPattern& pattern)
{
    const auto begin = Clock::now();
    const OutputSearch search(
        store, {.matcher = TextMatcher::compile(pattern).matcher, .stream = {}, .isInverted = false});
    while (search.rows().isEmpty() && !search.progress().isUpToDate)
        std::this_thread::sleep_for(std::chrono::microseconds(100));
    return since(begin);
}

double timeCancel(const OutputStore& store, const SearchPattern& pattern, std::chrono::milliseconds after)
{
    auto search = std::make_unique<OutputSearch>(
        store, brood::SearchRequest{
                   .matcher = TextMatcher::compile(pattern).matcher, .stream = {}, .isInverted = false});
    std::this_thread::sleep_for(after);
    const auto begin = Clock::now();
    search.reset();
    return since(begin);
}

std::vector<Case> cases(std::string_view name)
{
    const auto literal = [](const char* text, bool isCaseSensitive) {
        return SearchPattern{QString::fromLatin1(text), false, isCaseSensitive, false};
    };
    const auto expression = [](const char* text) {
        return SearchPattern{QString::fromLatin1(text), true, true, false};
    };
    std::vector<Case> all{
        {"literal, rare", literal(rareText, true)},
        {"literal, frequent", literal("session", true)},
        {"literal, either case", literal("SeSSion", false)},
        {"literal, either case, rare", literal("NEEDLE_IN_the", false)},
        {"error: .*[0-9]{4}", expression("error: .*[0-9]{4}")},
        {"\\b\\w+Exception\\b", expression("\\b\\w+Exception\\b")},
        {"[0-9]+ms$", expression("[0-9]+ms$")},
        {"five words", expression("rollback|TimeoutException|payload|lexer|deadbeef")},
    };
    std::erase_if(all, [name](const Case& one) {
        return std::string_view(one.name).find(name) == std::string_view::npos;
    });
    return all;
}

void fill(OutputStore& store, const QString& path, std::size_t megabytes, bool isOneLine)
{
    constexpr std::size_t blockBytes = 16'000'000;
    std::string block = logText(blockBytes);
    std::string rare = "2026-01-31 INFO " + std::string(rareText) + "\n";
    if (isOneLine) {
        std::ranges::replace(block, '\n', ' ');
        std::ranges::replace(rare, '\n', ' ');
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const auto write = [&](std::string_view text) {
        constexpr std::size_t pieceBytes = 65'536;
        for (std::size_t at = 0; at < text.size(); at += pieceBytes)
            store.write({.bytes = std::as_bytes(std::span(text.substr(at, pieceBytes)))});
        file.write(text.data(), static_cast<qint64>(text.size()));
    };
    for (std::size_t written = 0; written < megabytes * 1'000'000; written += block.size()) {
        write(block);
        write(rare);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::size_t megabytes = argc > 1 ? std::stoul(argv[1]) : 1000;
    const std::vector<Case> chosen = cases(argc > 2 ? argv[2] : "");
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("log"));
    OutputStore store({.directory = directory.filePath(QStringLiteral("output")).toStdString(),
                       .memoryLimit = OutputStore::defaultMemoryLimit,
                       .keepBytes = {}});
    const bool isOneLine = argc > 3 && std::string_view(argv[3]) == "--one-line";
    fill(store, file, megabytes, isOneLine);
    std::printf("%zu MB, %llu lines; medians of %d\n", megabytes,
                static_cast<unsigned long long>(store.totals().lines), rounds);
    // Brood finds the rows' numbers, and counts the matches in them.
    std::printf("%-28s %12s %10s", "search", "rows", "brood ms");
    if (!isOneLine) // Of ripgrep nobody wants a line of so many bytes.
        std::printf(" %16s %8s %20s %8s", "rg --count ms", "/brood", "rg --line-number ms", "/brood");
    std::puts("");
    for (const Case& one : chosen) {
        std::vector<double> ours;
        std::vector<double> counting;
        std::vector<double> numbering;
        std::uint64_t rows = 0;
        for (int round = 0; round < rounds; ++round) {
            ours.push_back(timeSearch(store, one.pattern, rows));
            if (isOneLine)
                continue;
            counting.push_back(timeRipgrep(one.pattern, file, QStringLiteral("--count")));
            numbering.push_back(timeRipgrep(one.pattern, file, QStringLiteral("--line-number")));
        }
        std::printf("%-28s %12llu %10.0f", one.name, static_cast<unsigned long long>(rows), median(ours));
        if (!isOneLine)
            std::printf(" %16.0f %8.2f %20.0f %8.2f", median(counting), median(counting) / median(ours),
                        median(numbering), median(numbering) / median(ours));
        std::puts("");
        std::fflush(stdout);
    }
    for (const Case& one : chosen) {
        std::vector<double> firstHits;
        std::vector<double> cancels;
        for (int round = 0; round < 20; ++round) {
            firstHits.push_back(timeFirstHit(store, one.pattern));
            cancels.push_back(timeCancel(store, one.pattern, std::chrono::milliseconds(1 + 3 * round)));
        }
        std::printf("%-28s first hit after %.1f ms, at most %.1f; cancelled within %.1f ms, at most %.1f\n",
                    one.name, median(firstHits), *std::ranges::max_element(firstHits), median(cancels),
                    *std::ranges::max_element(cancels));
    }
    return 0;
}
