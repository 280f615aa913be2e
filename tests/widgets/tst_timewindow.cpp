// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timewindow.h"

#include <QTest>

using brood::TimeWindow;

class TestTimeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsCalmlyAndHoldsTheEnd();
    void fitsTheEndWhenNothingGrows();
    void zoomsAboutAPoint();
    void staysWithinWhatThereIs();
    void doesNotGrowWhileZoomed();
    void fitsAgainWhenZoomedOut();
};

void TestTimeWindow::growsCalmlyAndHoldsTheEnd()
{
    TimeWindow window;
    double previous = 0;
    int jumps = 0;
    for (int frame = 0; frame < 60 * 30; ++frame) {
        const double now = frame / 60.0;
        window.setEnd(now, true, 1 / 60.0);
        QCOMPARE(window.lower(), 0.0);
        QVERIFY(window.upper() >= now);
        QVERIFY(window.upper() >= previous);
        if (frame > 0 && window.upper() > previous * 1.15)
            ++jumps;
        previous = window.upper();
    }
    QCOMPARE(jumps, 0);
    QCOMPARE(previous, 40.0);
}

void TestTimeWindow::fitsTheEndWhenNothingGrows()
{
    TimeWindow window;
    window.setEnd(4, true, 0);
    window.setEnd(5, false, 0.1);
    QVERIFY(window.upper() > 5 && window.upper() < 5.2);
    window.setEnd(0, false, 0);
    QCOMPARE(window.upper(), 1.0);
    window.setEnd(3e-6, false, 0);
    QVERIFY(window.upper() < 4e-6);
}

void TestTimeWindow::zoomsAboutAPoint()
{
    TimeWindow window;
    window.setEnd(10, false, 0);
    const double share = 4 / window.span();
    window.zoom(0.5, 4);
    QVERIFY(!window.isFitted());
    QVERIFY(qAbs((4 - window.lower()) / window.span() - share) < 1e-9);
    for (int i = 0; i < 100; ++i)
        window.zoom(0.5, 4);
    QVERIFY(window.span() >= 0.99e-6);
    QVERIFY(window.lower() <= 4 && window.upper() >= 4);
}

void TestTimeWindow::staysWithinWhatThereIs()
{
    TimeWindow window;
    window.setEnd(10, false, 0);
    const double length = window.span();
    window.zoom(0.25, 5);
    window.pan(-100);
    QCOMPARE(window.lower(), 0.0);
    window.pan(100);
    QCOMPARE(window.upper(), length);
    QCOMPARE(window.span(), length / 4);
}

void TestTimeWindow::doesNotGrowWhileZoomed()
{
    TimeWindow window;
    window.setEnd(10, true, 0);
    window.zoom(0.5, 5);
    const double lower = window.lower();
    const double upper = window.upper();
    window.setEnd(100, true, 1);
    window.setEnd(200, false, 1);
    QCOMPARE(window.lower(), lower);
    QCOMPARE(window.upper(), upper);
    window.fit();
    QVERIFY(window.isFitted());
    QVERIFY(window.upper() > 200);
}

void TestTimeWindow::fitsAgainWhenZoomedOut()
{
    TimeWindow window;
    window.setEnd(10, false, 0);
    window.zoom(0.5, 5);
    window.zoom(4, 5);
    QVERIFY(window.isFitted());
    TimeWindow empty;
    empty.zoom(0.5, 0.5);
    empty.pan(3);
    QVERIFY(empty.isFitted());
}

QTEST_GUILESS_MAIN(TestTimeWindow)
#include "tst_timewindow.moc"
