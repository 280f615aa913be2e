// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/matchcounts.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>

using brood::MatchCounts;

class TestMatchCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLikeAMap();
};

void TestMatchCounts::countsLikeAMap()
{
    const bool holds = rc::check("counts, sums and drops like a map of rows", [] {
        const auto row = rc::gen::inRange<std::uint64_t>(0, 5000);
        const auto matches =
            rc::gen::oneOf(rc::gen::just<std::uint64_t>(1), rc::gen::inRange<std::uint64_t>(1, 6),
                           rc::gen::element<std::uint64_t>(255, 256, 65536, std::uint64_t{1} << 33U));
        auto model = *rc::gen::container<std::map<std::uint64_t, std::uint64_t>>(row, matches);
        MatchCounts counts;
        for (const auto& [number, found] : model)
            counts.add(number, found);
        const auto first = *rc::gen::inRange<std::uint64_t>(5000, 5010);
        const auto end = first + *rc::gen::inRange<std::uint64_t>(0, 300);
        counts.addRange(first, end);
        for (std::uint64_t number = first; number < end; ++number)
            model[number] = 1;

        const MatchCounts copy = counts;
        const auto dropped = *rc::gen::inRange<std::uint64_t>(0, 5400);
        counts.dropBefore(dropped);
        const std::uint64_t all = copy.total();
        model.erase(model.begin(), model.lower_bound(dropped));

        const auto asked = *rc::gen::inRange<std::uint64_t>(0, 5400);
        std::uint64_t before = 0;
        std::uint64_t total = 0;
        for (const auto& [number, found] : model) {
            before += number < asked ? found : 0;
            total += found;
            RC_ASSERT(counts.rows().contains(number));
        }
        RC_ASSERT(counts.rows().count() == model.size());
        RC_ASSERT(counts.total() == total);
        RC_ASSERT(counts.before(asked) == before);
        RC_ASSERT(copy.total() == all);
        RC_ASSERT(copy.before(dropped) == all - total);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestMatchCounts)
#include "tst_matchcounts.moc"
