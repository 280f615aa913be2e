// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/bytescan.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <string>

using brood::ByteScan;

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

ByteScan simpleScan(std::string_view text)
{
    ByteScan scan;
    scan.newlines = static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
    scan.isPlain =
        std::ranges::all_of(text, [](char c) { return c == '\n' || c == '\t' || (c >= ' ' && c <= '~'); });
    scan.hasEscape = text.find('\x1b') != std::string_view::npos;
    scan.hasOverwrite = text.find_first_of("\r\b") != std::string_view::npos;
    return scan;
}

std::size_t simpleFind(std::string_view text, std::uint64_t number)
{
    std::size_t at = 0;
    for (; number > 0; --number)
        at = text.find('\n', at) + 1;
    return at - 1;
}

} // namespace

class TestByteScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatASimpleLoopFinds();
    void findsASingleByteAnywhere();
    void countsMoreThanALaneHolds();
    void findsNewlinesByNumber();
};

void TestByteScan::findsWhatASimpleLoopFinds()
{
    QVERIFY(rc::check("any bytes, any alignment", [] {
        const auto alphabet = rc::gen::element('\n', 'x', '\r', '\b', '\x1b', '\0', '\xff', '\x8a', '\t');
        const auto text = *rc::gen::container<std::string>(alphabet);
        const auto skip = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
        const std::string_view part = std::string_view(text).substr(skip);
        const ByteScan scan = brood::scanBytes(bytesOf(part));
        const ByteScan simple = simpleScan(part);
        RC_ASSERT(scan.newlines == simple.newlines);
        RC_ASSERT(scan.isPlain == simple.isPlain);
        RC_ASSERT(brood::countNewlines(bytesOf(part)) == simple.newlines);
        RC_ASSERT(scan.hasEscape == simple.hasEscape);
        RC_ASSERT(scan.hasOverwrite == simple.hasOverwrite);
    }));
}

void TestByteScan::findsASingleByteAnywhere()
{
    std::string text(200, 'x');
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const char c : {'\n', '\r', '\b', '\x1b', '\x0b', '\x8d', '\x9b', '\t', '\x7f', '~'}) {
            text[at] = c;
            const ByteScan scan = brood::scanBytes(bytesOf(text));
            QCOMPARE(scan.newlines, std::uint64_t(c == '\n' ? 1 : 0));
            QCOMPARE(scan.hasOverwrite, c == '\r' || c == '\b');
            QCOMPARE(scan.hasEscape, c == '\x1b');
            QCOMPARE(scan.isPlain, c == '\n' || c == '\t' || c == '~');
        }
        text[at] = 'x';
    }
}

void TestByteScan::countsMoreThanALaneHolds()
{
    for (const std::size_t count : {std::size_t{255} * 32, std::size_t{256} * 32, std::size_t{100'003}}) {
        QCOMPARE(brood::scanBytes(bytesOf(std::string(count, '\n'))).newlines, std::uint64_t{count});
        QCOMPARE(brood::countNewlines(bytesOf(std::string(count, '\n'))), std::uint64_t{count});
    }
}

void TestByteScan::findsNewlinesByNumber()
{
    QVERIFY(rc::check("every newline is found, and no other", [] {
        const auto gap = *rc::gen::inRange<std::size_t>(0, 700);
        const auto lines = *rc::gen::inRange<std::uint64_t>(0, 40);
        std::string text;
        for (std::uint64_t i = 0; i < lines; ++i)
            text += std::string(*rc::gen::inRange<std::size_t>(0, gap + 1), 'x') + '\n';
        for (std::uint64_t number = 1; number <= lines; ++number)
            RC_ASSERT(brood::findNewline(bytesOf(text), number) == simpleFind(text, number));
        text += "rest";
        RC_ASSERT(brood::findNewline(bytesOf(text), lines + 1) == brood::noNewline);
    }));
}

QTEST_APPLESS_MAIN(TestByteScan)
#include "tst_bytescan.moc"
