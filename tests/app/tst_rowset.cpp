// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowset.h"

#include <QTest>

#include <rapidcheck.h>

#include <iterator>
#include <set>
#include <thread>

using brood::RowSet;

namespace {

using Model = std::set<std::uint64_t>;

/// Near the places where something could go wrong: where a container (2^16), a chunk (2^22) and 32 bits end.
rc::Gen<std::uint64_t> anyRow()
{
    const auto border = rc::gen::element<std::uint64_t>(0, 1U << 16U, 1U << 22U, 1U << 23U,
                                                        std::uint64_t{1} << 32U, std::uint64_t{1} << 40U);
    return rc::gen::apply(
        [](std::uint64_t base, std::uint64_t distance, bool isBefore) {
            return isBefore ? base - std::min(base, distance) : base + distance;
        },
        border, rc::gen::inRange<std::uint64_t>(0, 300), rc::gen::arbitrary<bool>());
}

RowSet setOf(const Model& model)
{
    RowSet set;
    for (const std::uint64_t row : model)
        set.add(row);
    return set;
}

std::vector<std::uint64_t> listOf(const RowSet& set)
{
    return set.rows(0, static_cast<std::size_t>(set.count()));
}

void mustEqual(const RowSet& set, const Model& model)
{
    RC_ASSERT(set.count() == model.size());
    RC_ASSERT(set.isEmpty() == model.empty());
    RC_ASSERT(listOf(set) == std::vector(model.begin(), model.end()));
    RC_ASSERT(set == setOf(model));
}

/// Rows one by one, ranges, and pairs of them, so that all kinds of containers come up.
struct Built
{
    RowSet set;
    Model model;
};

Built anySet()
{
    Built built;
    const auto steps = *rc::gen::container<std::vector<std::pair<std::uint64_t, std::uint64_t>>>(
        rc::gen::pair(anyRow(), rc::gen::inRange<std::uint64_t>(0, 500)));
    for (const auto& [first, length] : steps) {
        if (length < 250) {
            built.set.add(first);
            built.model.insert(first);
            continue;
        }
        built.set.addRange(first, first + length);
        for (std::uint64_t row = first; row < first + length; ++row)
            built.model.insert(row);
    }
    return built;
}

} // namespace

class TestRowSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasAdded();
    void answersAsAnOrderedSetDoes();
    void combinesAsSetsDo();
    void widensEachRow();
    void cutsOutAPart();
    void countsForDrawing();
    void copiesDoNotSeeLaterChanges();
    void copiesMayLiveInOtherThreads();
    void longRangesTakeNoMemory();
    void tenMillionScatteredRowsAreLight();
    void anEmptySetAnswers();
};

void TestRowSet::holdsWhatWasAdded()
{
    QVERIFY(rc::check("the same as std::set", [] {
        const Built built = anySet();
        mustEqual(built.set, built.model);
    }));
}

void TestRowSet::answersAsAnOrderedSetDoes()
{
    QVERIFY(rc::check("contains, rank, at, nearest", [] {
        const auto [set, model] = anySet();
        for (const std::uint64_t row : *rc::gen::container<std::vector<std::uint64_t>>(20, anyRow())) {
            RC_ASSERT(set.contains(row) == model.contains(row));
            const auto next = model.lower_bound(row);
            const auto rank = static_cast<std::uint64_t>(std::distance(model.begin(), next));
            RC_ASSERT(set.rank(row) == rank);
            RC_ASSERT(set.nextAt(row).has_value() == (next != model.end()));
            if (next != model.end()) {
                RC_ASSERT(set.nextAt(row) == *next);
                RC_ASSERT(set.at(rank) == *next);
                RC_ASSERT(set.rows(rank, 3).size() == std::min<std::size_t>(3, model.size() - rank));
            }
            const auto behind = model.upper_bound(row);
            RC_ASSERT(set.previousAt(row).has_value() == (behind != model.begin()));
            if (behind != model.begin())
                RC_ASSERT(set.previousAt(row) == *std::prev(behind));
        }
    }));
}

void TestRowSet::combinesAsSetsDo()
{
    QVERIFY(rc::check("unite, intersect, subtract", [] {
        const auto [one, oneModel] = anySet();
        const auto [two, twoModel] = anySet();
        RowSet united = one;
        united.unite(two);
        Model all = oneModel;
        all.insert(twoModel.begin(), twoModel.end());
        mustEqual(united, all);

        RowSet common = one;
        common.intersect(two);
        Model both;
        std::ranges::set_intersection(oneModel, twoModel, std::inserter(both, both.end()));
        mustEqual(common, both);

        RowSet rest = one;
        rest.subtract(two);
        Model difference;
        std::ranges::set_difference(oneModel, twoModel, std::inserter(difference, difference.end()));
        mustEqual(rest, difference);

        mustEqual(one, oneModel);
        mustEqual(two, twoModel);
        united.subtract(united);
        RC_ASSERT(united.isEmpty());
    }));
}

void TestRowSet::widensEachRow()
{
    QVERIFY(rc::check("rows before and after", [] {
        const auto [set, model] = anySet();
        const auto before = *rc::gen::inRange<std::uint64_t>(0, 5);
        const auto after = *rc::gen::inRange<std::uint64_t>(0, 5);
        Model widened;
        for (const std::uint64_t row : model) {
            for (std::uint64_t near = row - std::min(row, before); near <= row + after; ++near)
                widened.insert(near);
        }
        mustEqual(set.widened(before, after), widened);
    }));
}

void TestRowSet::cutsOutAPart()
{
    QVERIFY(rc::check("within", [] {
        const auto [set, model] = anySet();
        const auto first = *anyRow();
        const auto end = *anyRow();
        Model part;
        if (first < end)
            part = Model(model.lower_bound(first), model.lower_bound(end));
        mustEqual(set.within(first, end), part);
    }));
}

void TestRowSet::countsForDrawing()
{
    QVERIFY(rc::check("histogram", [] {
        const auto [set, model] = anySet();
        const auto parts = *rc::gen::inRange<std::size_t>(1, 50);
        const auto end = *anyRow();
        std::vector<std::uint64_t> expected(parts);
        for (const std::uint64_t row : model) {
            for (std::size_t part = 0; part < parts && row < end; ++part) {
                const auto border = [&](std::size_t number) {
                    return end * number / parts;
                };
                if (row >= border(part) && row < border(part + 1))
                    ++expected[part];
            }
        }
        RC_ASSERT(set.histogram(end, parts) == expected);
    }));
}

void TestRowSet::copiesDoNotSeeLaterChanges()
{
    RowSet set;
    set.addRange(0, 10'000'000);
    const RowSet before = set;
    set.add(20'000'000);
    RowSet other;
    other.add(5);
    set.subtract(other);
    QCOMPARE(before.count(), std::uint64_t{10'000'000});
    QVERIFY(before.contains(5));
    QVERIFY(!set.contains(5));
    QCOMPARE(set.count(), std::uint64_t{10'000'000});

    RowSet moved = std::move(set);
    QCOMPARE(moved.count(), std::uint64_t{10'000'000});
    set = moved;
    QVERIFY(set == moved);
}

void TestRowSet::copiesMayLiveInOtherThreads()
{
    RowSet set;
    std::vector<std::thread> readers;
    for (int round = 0; round < 20; ++round) {
        for (std::uint64_t row = 0; row < 1000; ++row)
            set.add(static_cast<std::uint64_t>(round) * 1'000'000 + row * 7);
        readers.emplace_back([copy = set, count = set.count()]() mutable {
            if (copy.rank(copy.at(count - 1)) != count - 1)
                std::terminate();
            copy.add(std::uint64_t{1} << 33U);
        });
    }
    for (std::thread& reader : readers)
        reader.join();
    QCOMPARE(set.count(), std::uint64_t{20'000});
    set.add(1);
    QCOMPARE(set.count(), std::uint64_t{20'001});
}

void TestRowSet::longRangesTakeNoMemory()
{
    RowSet set;
    set.addRange(3, 1'000'000'000);
    set.addRange((std::uint64_t{1} << 32U) - 10, (std::uint64_t{1} << 32U) + 10);
    QCOMPARE(set.count(), std::uint64_t{1'000'000'017});
    QCOMPARE(set.rank(std::uint64_t{1} << 32U), std::uint64_t{1'000'000'007});
    QCOMPARE(set.at(1'000'000'007), std::uint64_t{1} << 32U);
    QVERIFY2(set.memoryBytes() < 1'000'000, qPrintable(QString::number(set.memoryBytes())));
}

void TestRowSet::tenMillionScatteredRowsAreLight()
{
    RowSet set;
    for (std::uint64_t number = 0; number < 10'000'000; ++number)
        set.add(number * 97 + number * number % 89);
    QCOMPARE(set.count(), std::uint64_t{10'000'000});
    QVERIFY2(set.memoryBytes() < 40'000'000, qPrintable(QString::number(set.memoryBytes())));
}

void TestRowSet::anEmptySetAnswers()
{
    const RowSet set;
    QCOMPARE(set.count(), std::uint64_t{0});
    QCOMPARE(set.rank(5), std::uint64_t{0});
    QVERIFY(!set.nextAt(0).has_value());
    QVERIFY(!set.previousAt(100).has_value());
    QVERIFY(set.rows(0, 5).empty());
    QVERIFY(set.widened(1, 1).isEmpty());
    QCOMPARE(set.histogram(10, 2), (std::vector<std::uint64_t>{0, 0}));
    QVERIFY(set == RowSet());
}

QTEST_APPLESS_MAIN(TestRowSet)
#include "tst_rowset.moc"
