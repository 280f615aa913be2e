// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/successcodes.h"

#include <QStringList>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <vector>

using brood::SuccessCodes;

class TestSuccessCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsZeroAloneUnlessToldOtherwise();
    void readsAList_data();
    void readsAList();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void containsNothingOutsideOfAByte();
    void readsBackWhatItWrote();
};

void TestSuccessCodes::countsZeroAloneUnlessToldOtherwise()
{
    const SuccessCodes codes;
    QVERIFY(codes.contains(0));
    QVERIFY(!codes.contains(1));
    QCOMPARE(codes.toString(), QStringLiteral("0"));
    QVERIFY(SuccessCodes::parse(u"0") == codes);
}

void TestSuccessCodes::readsAList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortest");

    QTest::newRow("one") << QStringLiteral("3") << QStringLiteral("3");
    QTest::newRow("list") << QStringLiteral("0,3,10-12") << QStringLiteral("0,3,10-12");
    QTest::newRow("blanks") << QStringLiteral(" 0 ,\t3 , 10 - 12 ") << QStringLiteral("0,3,10-12");
    QTest::newRow("unsorted and twice") << QStringLiteral("5,3,5,1") << QStringLiteral("1,3,5");
    QTest::newRow("overlapping ranges") << QStringLiteral("1-4,3-6,7") << QStringLiteral("1-7");
    QTest::newRow("two neighbours") << QStringLiteral("10-11") << QStringLiteral("10,11");
    QTest::newRow("range of one") << QStringLiteral("7-7") << QStringLiteral("7");
    QTest::newRow("all") << QStringLiteral("0-255") << QStringLiteral("0-255");
    QTest::newRow("leading zeros") << QStringLiteral("007") << QStringLiteral("7");
}

void TestSuccessCodes::readsAList()
{
    QFETCH(QString, text);
    QFETCH(QString, shortest);
    const auto codes = SuccessCodes::parse(text);
    QVERIFY(codes.has_value());
    QCOMPARE(codes->toString(), shortest);
}

void TestSuccessCodes::refusesWhatIsNoList_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"", " ", ",", "0,", ",0", "0,,1", "-", "-1", "1-", "1-2-3", "3-1", "256",
                             "0-256", "+1", "0x1", "1.0", "1 2", "a", "99999999999999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSuccessCodes::refusesWhatIsNoList()
{
    QFETCH(QString, text);
    QVERIFY(!SuccessCodes::parse(text).has_value());
}

void TestSuccessCodes::containsNothingOutsideOfAByte()
{
    const auto all = SuccessCodes::parse(u"0-255");
    QVERIFY(all.has_value());
    QVERIFY(all->contains(255));
    QVERIFY(!all->contains(256));
    QVERIFY(!all->contains(-1));
}

void TestSuccessCodes::readsBackWhatItWrote()
{
    QVERIFY(rc::check("parse(write(codes)) is the codes", [](int seed) {
        const auto numbers = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(
            rc::gen::inRange(0, seed % 2 == 0 ? 256 : 20))); // dense ones have ranges
        QStringList list;
        for (const int number : numbers)
            list.append(QString::number(number));
        const auto codes = SuccessCodes::parse(list.join(u','));
        RC_ASSERT(codes.has_value());
        for (int code = 0; code < 256; ++code)
            RC_ASSERT(codes->contains(code) ==
                      (std::find(numbers.begin(), numbers.end(), code) != numbers.end()));
        RC_ASSERT(SuccessCodes::parse(codes->toString()) == codes);
        RC_ASSERT(codes->toString().size() <= list.join(u',').size());
    }));
}

QTEST_APPLESS_MAIN(TestSuccessCodes)
#include "tst_successcodes.moc"
