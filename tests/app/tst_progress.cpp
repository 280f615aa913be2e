// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/progress.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

#include <string>

using brood::Progress;
using brood::progressIn;
using brood::ProgressTracker;

namespace {

/// -1: nothing.
double fractionAfter(const QStringList& rows)
{
    ProgressTracker tracker;
    for (const QString& row : rows)
        tracker.addRow(row.toStdString());
    const auto progress = tracker.progress();
    return progress ? progress->fraction : -1;
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesWhatProgramsPrint_data();
    void recognisesWhatProgramsPrint();
    void isNotFooled_data();
    void isNotFooled();
    void believesWhenItIsPlausible_data();
    void believesWhenItIsPlausible();
    void keepsTheLastValue();
    void noticesANewPhase();
    void forgetsAFalseAlarm();
    void believesAgainWhatRisesForLong();
    void oneOfSeveralStays();
    void knowsWhatIsDone();
    void beginsAnewForAnotherAttempt();
    void anyRowIsHarmless();
    void isFastEnough();
};

void TestProgress::recognisesWhatProgramsPrint_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<int>("done"); // -1: no count.
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("atOnce");

    const auto add = [](const char* row, double fraction, bool atOnce, int done = -1, int total = -1) {
        QTest::newRow(row) << QString::fromUtf8(row) << fraction << done << total << atOnce;
    };
    constexpr bool sure = true;
    const auto count = [&add](const char* row, int done, int total, bool atOnce) {
        add(row, static_cast<double>(done) / total, atOnce, done, total);
    };

    // Build tools and test runners.
    count("[12/345] Building CXX object app/CMakeFiles/brood.dir/main.cpp.o", 12, 345, sure);
    count("[ 12/345] cc -c a.c", 12, 345, sure);
    count("ninja: [2/3] Linking", 2, 3, sure);
    count("[1,234 / 5,678] 12 actions, 11 running", 1234, 5678, sure);
    count("[12/34] \xF0\x9F\x8C\x93 unit tests 3s", 12, 34, sure);
    count("#5 [2/4] RUN apt-get update", 2, 4, sure);
    count("[2/4] Fetching packages...", 2, 4, sure);
    add("[ 45%] Building CXX object main.cpp.o", 0.45, sure);
    add("[ 46%] Testing errors", 0.46, sure);
    count("[13/345] tests passed: 12, error_test.cpp", 13, 345, sure);
    add("[100%] Linking CXX executable brood", 1, sure);
    add("tests/test_a.py ......F.....                          [ 45%]", 0.45, sure);
    add("tests/test_a.py::test_b PASSED                        [  5%]", 0.05, sure);
    count("    Building [=======>                  ] 12/345: serde, syn", 12, 345, sure);
    count("    Building [                           ] 0/345", 0, 345, sure);
    count(" 3/92 Test  #3: tst_bytelog ......................   Passed    0.02 sec", 3, 92, !sure);
    count("test 3 of 120", 3, 120, !sure);
    count("Running test 3 of 120: parses numbers", 3, 120, !sure);
    add("<=====--------> 45% EXECUTING [3s]", 0.45, sure);
    add("45% building 12/34 modules", 0.45, !sure);

    // Downloads and copies.
    count("Receiving objects:  45% (450/1000), 1.20 MiB | 2.00 MiB/s", 450, 1000, sure);
    count("remote: Counting objects: 100% (12/12), done.", 12, 12, sure);
    add("big.iso              45%[=======>            ]  12.34M  1.20MB/s    eta 5s", 0.45, sure);
    add("big.iso               0%[                    ]       0  --.-KB/s", 0, sure);
    add("  2550K .......... .......... .......... .......... ..........  45% 1.2M 5s", 0.45, !sure);
    add("######################                                       45.3%", 0.453, sure);
    add(" 45 10.0M   45 4608k    0     0  1200k      0  0:00:08  0:00:03  0:00:05 1200k", 0.45, sure);
    add("  1,238,099  45%  146.38kB/s    0:00:08 (xfr#5, to-chk=169/396)", 0.45, !sure);
    add("big.iso                          45%   12MB   1.2MB/s   00:05 ETA", 0.45, !sure);
    add("[download]  45.3% of 12.34MiB at 1.23MiB/s ETA 00:05", 0.453, !sure);
    add("     \u2501\u2501\u2501\u2501\u2501\u2578\u2501\u2501\u2501 12.3/49.2 MB 1.2 MB/s eta 0:00:12", 0.25,
        sure);
    add("1f2e3d: Downloading [=====>             ]  12.3MB/49.2MB", 0.25, sure);
    add("Downloading model: 512.0 MiB/1.0 GiB", 0.5, !sure);
    add("1.23GiB 0:00:12 [ 102MiB/s] [====>        ] 45% ETA 0:00:15", 0.45, sure);
    count("(12/345): foo-1.2.3.rpm            1.2 MB/s | 123 kB     00:00", 12, 345, sure);
    count("(12/345) installing foo          [######------]  45%", 12, 345, sure);
    count("  Installing  : foo-1.2.3-4.x86_64                       12/345", 12, 345, !sure);
    add("Progress: [ 45%] [##########.............]", 0.45, sure);
    add("(Reading database ... 45%", 0.45, !sure);
    add("45% [Working]", 0.45, !sure);

    // And others.
    add("45%", 0.45, !sure);
    add(" 45.3 %", 0.453, !sure);
    add("45,3 %", 0.453, !sure);
    add("45,3\u00A0%", 0.453, !sure);
    add("45% done", 0.45, !sure);
    add("Progress: 45%", 0.45, !sure);
    add("Downloading... (45%)", 0.45, !sure);
    add("2026-11-23 07:08:31 INFO Imported 45 % of 1,200 records", 0.45, !sure);
    count(" 45%|\u2588\u2588\u2588\u2588\u258C     | 450/1000 [00:12<00:15, 36.6it/s]", 450, 1000, sure);
    count("  0%|          | 0/1000 [00:00<?, ?it/s]", 0, 1000, sure);
    count(" 450/1000 [=============>................] - ETA: 12s - loss: 0.12", 450, 1000, sure);
    count("2026-11-23 07:08:31,123 [pid 1234] worker-3: record 12 of 345", 12, 345, !sure);
    count("Epoch 3/10", 3, 10, !sure);
    count("12/345", 12, 345, !sure);
    count("3 of 120", 3, 120, !sure);
    count("(3/120)", 3, 120, sure);
    count("Copying file 12 of 345", 12, 345, !sure);
    count("Processed 1,200 out of 5,000 records", 1200, 5000, !sure);
    count("Step 3/10 : RUN make", 3, 10, !sure);
    add("[=>...................]  recovery =  8.5% (123456/1450000) finish=12.3min", 123456.0 / 1450000, sure,
        123456, 1450000);
    add("Jobs: 1 (f=1): [R(1)][45.0%][r=1234KiB/s][eta 00m:12s]", 0.45, sure);
    add("Encoding: task 1 of 1, 45.30 % (120.45 fps, avg 119.00 fps, ETA 00h00m12s)", 0.453, !sure);
    add("[0:12] 45.00%  12 files 3.400 GiB, total 45 files 6.000 GiB", 0.45, !sure);
    add(" 45.30% done, 0:12 elapsed. (0/0/0 errors)", 0.453, !sure);
    add(" 45% 12 - big/file.bin", 0.45, !sure);
}

void TestProgress::recognisesWhatProgramsPrint()
{
    QFETCH(QString, row);
    QFETCH(double, fraction);
    QFETCH(int, done);
    QFETCH(int, total);
    QFETCH(bool, atOnce);
    const auto progress = progressIn(row.toStdString());
    QVERIFY(progress);
    QVERIFY2(qAbs(progress->fraction - fraction) < 1e-9, qPrintable(QString::number(progress->fraction)));
    QCOMPARE(progress->done.has_value(), done >= 0);
    QCOMPARE(progress->total.has_value(), done >= 0);
    if (done >= 0) {
        QCOMPARE(*progress->done, static_cast<std::uint64_t>(done));
        QCOMPARE(*progress->total, static_cast<std::uint64_t>(total));
    }
    QCOMPARE(fractionAfter({row}) >= 0, atOnce);
}

void TestProgress::isNotFooled_data()
{
    QTest::addColumn<QString>("row");
    for (const char* row : {
             "12/31/2026",
             "2026/11/23 07:08:31 started",
             "11/23 07:08:31 main started",
             "03/12 is the day",
             "a/3/4",
             "lib/3/4.so",
             "src/12/345",
             "http://example.com/3/4",
             "https://example.com/a%20b/45%25",
             "GET /page/3/120 HTTP/1.1",
             "TLS 1.2/1.3",
             "foo 1.2.3/4.5.6",
             "v3/4",
             "1/2 cup of sugar",
             "2 1/2 cups",
             "3/4 of the way",
             "about 1/3 are left",
             "7/3",
             "16/9",
             "aspect ratio 9/16",
             "10.0.0.0/24",
             "inet 192.168.1.12/24 brd 192.168.1.255",
             "0/1",
             "1/1",
             "0/0",
             "24/7",
             "100% sure",
             "I am 100% sure that it works",
             "It is 45% faster now",
             "this saves 45% on average",
             "CPU 45%",
             "cpu: 45.3%, mem: 12%",
             "CPU usage: 45 %",
             "  1[|||||||||                45.0%]",
             "Mem[|||||||||||       1.2G/15.6G]",
             "memory usage is 45%",
             "coverage 87%",
             "Total coverage: 87.50%",
             "TOTAL          120     12    90%",
             "Lines executed:87.50% of 120",
             "100% tests passed, 0 tests failed out of 92",
             "67% tests passed, 1 tests failed out of 3",
             "3 packets transmitted, 3 received, 0% packet loss",
             "/dev/sda1        50G   20G   28G  42% /",
             "0.12user 0.03system 0:00.20elapsed 75%CPU (0avgtext+0avgdata 5120maxresident)k",
             "%Cpu(s):  1.2 us,  0.3 sy,  0.0 ni, 98.5 id",
             "0.12 0.34 0.56 3/120 4567",
             "exit status 1/2",
             "3 of 5 tests failed",
             "2/3 passed",
             "score: 7/10",
             "rated at 7.5/10",
             "width: 45%;",
             "printf(\"%d%%\", 45)",
             "x = 6/12 = 0.5",
             "-45%",
             "+12%",
             "120%",
             "array[3/5]",
             "50%-60%",
             "ports 80/443",
             "battery at 45%",
             "accuracy: 97.3%",
             "hit rate 45%",
             "[1/2/3]",
             "1,2,3/4,5,6",
             "PASS: 3/4/5",
             "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current",
             "  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0",
             "145 10.0M   45 4608k    0     0  1200k      0  0:00:08  0:00:03  0:00:05 1200k",
             "1 2 3 4 5 6 7 8 9 10 11 12",
             "#991 NEW cov: 1349 ft: 4837 corp: 303/8101b lim: 50 exec/s: 82 rss: 313Mb L: 45/50 MS: 1",
             "cat 0.659 s (keeping nothing 0.542 s), run 1.372 s, window 0.871 s, index 0.0279%",
             "load 3/120",
             "uid=1000/1000",
             "coverage: [87%]",
             "  File \"a.py\", line 3, in <module>",
             "| 45 | 3/4 of all |",
             "[...]",
             "[info] started",
             "------------------------------",
             "100",
             "%",
             "",
         })
        QTest::newRow(row) << QString::fromUtf8(row);
}

void TestProgress::isNotFooled()
{
    QFETCH(QString, row);
    const auto progress = progressIn(row.toStdString());
    QVERIFY2(!progress, qPrintable(QString::number(progress ? progress->fraction : 0)));
}

void TestProgress::believesWhenItIsPlausible_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<double>("fraction"); // -1: nothing.

    const auto add = [](const char* name, const QStringList& rows, double fraction) {
        QTest::newRow(name) << rows << fraction;
    };
    const auto text = [](const char* utf8) {
        return QString::fromUtf8(utf8);
    };
    add("a percentage once", {text("45%")}, -1);
    add("a percentage that rose once", {text("45%"), text("46%")}, -1);
    add("a percentage that rises", {text("45%"), text("46%"), text("47%")}, 0.47);
    add("the same again is no rise", {text("45%"), text("45%"), text("45%"), text("45%")}, -1);
    add("a percentage that falls", {text("47%"), text("46%"), text("45%")}, -1);
    add("with figures that change",
        {text("  1,238  5%  1kB/s"), text("  238,099  45%  146kB/s"), text("  1,238,099  55%  1MB/s")}, 0.55);
    add("counts that rise", {text("test 3 of 120"), text("test 4 of 120"), text("test 7 of 120")}, 7.0 / 120);
    add("counts with another total each",
        {text("3 of 12"), text("4 of 13"), text("5 of 14"), text("6 of 15")}, -1);
    add("counts in different rows",
        {text("Installing: liba 1/50"), text("Installing: libb 2/50"), text("Installing: libc 3/50")}, -1);
    add("counts in many different rows",
        {text("Installing: liba 1/50"), text("Installing: libb 2/50"), text("Installing: libc 3/50"),
         text("Installing: libd 4/50"), text("Installing: libe 5/50")},
        0.1);
    add("percentages in different rows",
        {text("a.c  1%"), text("b.c  2%"), text("c.c  3%"), text("d.c  4%"), text("e.c  5%"),
         text("f.c  6%")},
        -1);
    add("a row that goes on", {text("10%"), text("10% 20%"), text("10% 20% 30%")}, 0.3);
    add("a row that goes on with dots", {text("Zip 1%"), text("Zip 1%...4%"), text("Zip 1%...4%...9%")},
        0.09);
    add("a row of quantiles", {text("  0%  25%  50%  75% 100%"), text("  0%  25%  50%  75% 100%")}, -1);
    add("a bar at once", {text("45%[====>    ]")}, 0.45);
    add("rows between", {text("[1/20] a"), text("a.c:1: warning"), text("12/31/2026")}, 0.05);
    add("rows out of order", {text("[ 45%] a"), text("[ 46%] b"), text("[ 44%] c")}, 0.46);
    add("a total that grows", {text("[10/20] a"), text("[11/40] b")}, 11.0 / 40);
}

void TestProgress::believesWhenItIsPlausible()
{
    QFETCH(QStringList, rows);
    QFETCH(double, fraction);
    QCOMPARE(fractionAfter(rows), fraction);
}

void TestProgress::keepsTheLastValue()
{
    ProgressTracker tracker;
    QVERIFY(!tracker.progress());
    tracker.addRow("[12/48] a");
    for (int i = 0; i < 1000; ++i)
        tracker.addRow("nothing of the kind");
    QCOMPARE(tracker.progress()->fraction, 0.25);
}

void TestProgress::noticesANewPhase()
{
    ProgressTracker tracker;
    // Falls back to the beginning, again and again, always from the end.
    for (int phase = 0; phase < 10; ++phase) {
        for (int i = 1; i <= 20; ++i) {
            tracker.addRow("[" + std::to_string(i) + "/20] x");
            QCOMPARE(tracker.progress()->fraction, i / 20.0);
        }
    }
    // Another total, not only from the end.
    for (int total = 100; total < 110; ++total) {
        for (int i = 1; i <= total / 2; ++i) {
            tracker.addRow("[" + std::to_string(i) + "/" + std::to_string(total) + "] x");
            QCOMPARE(tracker.progress()->fraction, static_cast<double>(i) / total);
        }
    }
    // Another text: when the one before is complete.
    tracker.clear();
    tracker.addRow("Receiving objects: 100% (20/20)");
    tracker.addRow("Resolving deltas:   5% (1/20)");
    QCOMPARE(tracker.progress()->fraction, 0.05);
}

void TestProgress::forgetsAFalseAlarm()
{
    ProgressTracker tracker;
    tracker.addRow("[45%] a");
    QVERIFY(tracker.progress());
    for (const int value : {12, 80, 30, 60, 20, 70})
        tracker.addRow("[" + std::to_string(value) + "%] a");
    QVERIFY(!tracker.progress());

    // One that had to be plausible first.
    tracker.clear();
    for (const int value : {40, 45, 50, 20, 80, 30, 60, 20, 70})
        tracker.addRow("level " + std::to_string(value) + "%");
    QVERIFY(!tracker.progress());
}

void TestProgress::believesAgainWhatRisesForLong()
{
    ProgressTracker tracker;
    for (const int value : {45, 12, 80, 30, 60, 20})
        tracker.addRow("[" + std::to_string(value) + "%] a");
    QVERIFY(!tracker.progress());
    for (int value = 21; value < 30; ++value)
        tracker.addRow("[" + std::to_string(value) + "%] a");
    QVERIFY(!tracker.progress());
    tracker.addRow("[30%] a");
    QCOMPARE(tracker.progress()->fraction, 0.3);
}

void TestProgress::oneOfSeveralStays()
{
    ProgressTracker tracker;
    for (int i = 1; i <= 20; ++i) {
        tracker.addRow("[" + std::to_string(i) + "/40] test");
        tracker.addRow("file  " + std::to_string(i * 4) + "%[===>   ]");
        tracker.addRow("other " + std::to_string(i * 3) + "%[===>   ]");
        QCOMPARE(tracker.progress()->total, std::uint64_t{40});
    }
    // Until nothing more is heard of it.
    for (const char* row : {"file  81%[===>   ]", "file  82%[===>   ]", "file  83%[===>   ]"})
        tracker.addRow(row);
    QCOMPARE(tracker.progress()->fraction, 0.83);
}

void TestProgress::knowsWhatIsDone()
{
    ProgressTracker tracker;
    tracker.addRow("Receiving objects:  45% (450/1000)");
    QCOMPARE(tracker.progress(), (Progress{.fraction = 0.45, .done = 450, .total = 1000}));
}

void TestProgress::beginsAnewForAnotherAttempt()
{
    ProgressTracker tracker;
    tracker.addRow("[40/50] x");
    tracker.clear();
    QVERIFY(!tracker.progress());
    tracker.addRow("[2/50] x");
    QCOMPARE(tracker.progress()->done, std::uint64_t{2});
}

void TestProgress::anyRowIsHarmless()
{
    QVERIFY(rc::check("fractions are between 0 and 1, whatever the rows are", [] {
        const auto piece = rc::gen::element<std::string>(
            "[", "]", "(", ")", "/", "%", " ", "1", "0", "99", "345", ",", ".", "of ", "=", ">", "#", "|",
            "<", "-", "\u2588", "\u2501", "\xE2", "MB", "GiB", "a", ":", "\u00A0", " out of ", "12/345",
            "45%", "9999999999999999999");
        ProgressTracker tracker;
        for (const auto& pieces : *rc::gen::container<std::vector<std::vector<std::string>>>(
                 rc::gen::container<std::vector<std::string>>(piece))) {
            std::string row;
            for (const std::string& text : pieces)
                row += text;
            const auto progress = progressIn(row);
            RC_ASSERT(!progress || (progress->fraction >= 0 && progress->fraction <= 1));
            if (progress && progress->done)
                RC_ASSERT(*progress->done <= *progress->total && *progress->total >= 2);
            tracker.addRow(row);
            const auto tracked = tracker.progress();
            RC_ASSERT(!tracked || (tracked->fraction >= 0 && tracked->fraction <= 1));
        }
    }));
}

void TestProgress::isFastEnough()
{
    std::vector<std::string> rows{"[ 45%] Building CXX object app/output/CMakeFiles/x.dir/progress.cpp.o",
                                  "main.cpp:12:5: warning: unused variable 'x' [-Wunused-variable]"};
    for (const char* unit : {"1", "1/", "1 ", "[", "1/2 ", "45% ", "<", "[=", "12MB/", "#", "|", "- "}) {
        std::string& row = rows.emplace_back();
        while (row.size() < 4096)
            row += unit;
    }
    ProgressTracker tracker;
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 100;
    for (int i = 0; i < rounds; ++i) {
        for (const std::string& row : rows)
            tracker.addRow(row);
    }
    const double perRow =
        static_cast<double>(timer.nsecsElapsed()) / 1e3 / rounds / static_cast<double>(rows.size());
    qInfo("%.1f us a row", perRow);
    QVERIFY(perRow < 2000); // At some hundred rows a second; far less than that, even under a sanitizer.
}

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_progress.moc"
