// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plurals.h"
#include "widgets/statusline.h"

#include <QLocale>
#include <QTest>

#include <cerrno>

using brood::OutputStatus;
using brood::StatusLine;
using namespace Qt::StringLiterals;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void saysHowMuchThereIs_data();
    void saysHowMuchThereIs();
    void writesNumbersAsTheLocaleDoes();
    void keepsThePluralOfLargeNumbers();
    void letsTheWindowBeNarrow();
};

void TestStatusLine::saysHowMuchThereIs_data()
{
    QTest::addColumn<OutputStatus>("status");
    QTest::addColumn<QString>("expected");
    OutputStatus status;
    status.totals.lines = 2;
    status.totals.bytes = 61;
    QTest::newRow("little") << status << u"2 line(s) · 61 bytes · following"_s;
    status.isFollowing = false;
    QTest::newRow("not following") << status
                                   << u"2 line(s) · 61 bytes · not following — press End to follow"_s;
    status.isFollowing = true;
    status.bytesPerSecond = 0.5;
    QTest::newRow("hardly any rate") << status << u"2 line(s) · 61 bytes · following"_s;
    status.totals.lines = 3'000'000'000;
    status.totals.bytes = std::uint64_t{5} << 30;
    status.bytesPerSecond = 12.3 * 1024 * 1024;
    QTest::newRow("rate") << status << u"3,000,000,000 line(s) · 5.0 GiB · 12.3 MiB/s · following"_s;
    status = {};
    status.totals.unkeptBytes = 2048;
    status.totals.error = ENOSPC;
    QTest::newRow("unkept")
        << status
        << u"0 line(s) · 0 bytes · 2.0 KiB could not be kept (No space left on device) · following"_s;
    status = {};
    status.totals.droppedBytes = 2048;
    QTest::newRow("dropped") << status << u"0 line(s) · 0 bytes · oldest 2.0 KiB dropped · following"_s;
    status = {};
    status.totals.firstRow = 1000;
    status.totals.completeRows = 5566;
    status.totals.openRows = 1;
    status.shownRows = 123;
    QTest::newRow("filtered") << status << u"0 line(s) · 0 bytes · showing 123 of 4,567 row(s) · following"_s;
}

void TestStatusLine::saysHowMuchThereIs()
{
    QFETCH(const OutputStatus, status);
    StatusLine line;
    line.showOutput(status);
    QTEST(line.text(), "expected");
}

void TestStatusLine::writesNumbersAsTheLocaleDoes()
{
    QLocale::setDefault(QLocale(QLocale::German));
    OutputStatus status;
    status.totals.lines = 1'234'567;
    status.totals.bytes = 1536;
    StatusLine line;
    line.showOutput(status);
    QVERIFY2(line.text().startsWith(u"1.234.567 line(s) · 1,5 KiB"_s), qPrintable(line.text()));
}

void TestStatusLine::keepsThePluralOfLargeNumbers()
{
    QCOMPARE(brood::pluralNumber(0), 0);
    QCOMPARE(brood::pluralNumber(1), 1);
    QCOMPARE(brood::pluralNumber(999'999), 999'999);
    QCOMPARE(brood::pluralNumber(1'000'000), 1'000'000);
    QCOMPARE(brood::pluralNumber(5'000'000'021), 1'000'021); // Russian has "один" there, as for 21
}

void TestStatusLine::letsTheWindowBeNarrow()
{
    OutputStatus status;
    status.shownRows = 1;
    StatusLine line;
    line.showOutput(status);
    QVERIFY(line.minimumSizeHint().width() < 100);
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
