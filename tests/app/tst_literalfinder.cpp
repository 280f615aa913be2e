// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/literalfinder.h"

#include <QTest>

#include <rapidcheck.h>

using brood::LiteralFinder;

class TestLiteralFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatASimpleLoopFinds();
    void looksForTheRarestBytes();
    void findsATextOfOneByte();
    void findsNothingInLess();
};

void TestLiteralFinder::findsWhatASimpleLoopFinds()
{
    QVERIFY(rc::check("any text in any other, any pair of bytes", [] {
        const auto letters = rc::gen::element('a', 'b', '\n', '\xff');
        const auto text = *rc::gen::nonEmpty(rc::gen::container<std::string>(letters));
        const auto in = *rc::gen::container<std::string>(*rc::gen::inRange<std::size_t>(0, 300), letters) +
                        text + *rc::gen::container<std::string>(letters);
        std::vector<std::size_t> expected;
        for (std::size_t at = in.find(text); at != std::string::npos; at = in.find(text, at + 1))
            expected.push_back(at);
        const LiteralFinder finder(text);
        std::vector<std::size_t> places{7};
        const LiteralFinder::Pair pair{*rc::gen::inRange<std::size_t>(0, text.size()),
                                       *rc::gen::inRange<std::size_t>(0, text.size())};
        finder.find(in, pair, places);
        RC_ASSERT(places == expected);
    }));
}

void TestLiteralFinder::looksForTheRarestBytes()
{
    const auto pair = LiteralFinder("error: ").rarestPair("user server worker: r r r   ee");
    QCOMPARE(pair.first, std::size_t{3}); // 'o' and ':' come once
    QCOMPARE(pair.second, std::size_t{5});
}

void TestLiteralFinder::findsATextOfOneByte()
{
    const LiteralFinder finder("x");
    std::vector<std::size_t> places;
    finder.find("x" + std::string(100, '-') + "xx", finder.rarestPair(""), places);
    QCOMPARE(places, (std::vector<std::size_t>{0, 101, 102}));
}

void TestLiteralFinder::findsNothingInLess()
{
    const LiteralFinder finder("needle");
    std::vector<std::size_t> places{1};
    for (const char* in : {"", "n", "needl", "eedle"}) {
        finder.find(in, finder.rarestPair(in), places);
        QVERIFY(places.empty());
    }
}

QTEST_APPLESS_MAIN(TestLiteralFinder)
#include "tst_literalfinder.moc"
