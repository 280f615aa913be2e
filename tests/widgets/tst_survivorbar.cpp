// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/survivorbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using brood::ProcessSnapshot;
using brood::SurvivorBar;

class TestSurvivorBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotThereWithoutSurvivors();
    void namesThem();
    void namesAFewOfMany();
    void offersToEndThem();
};

namespace {

ProcessSnapshot process(int pid, const QByteArray& command)
{
    ProcessSnapshot snapshot;
    snapshot.key = {pid, 1};
    snapshot.command = command;
    return snapshot;
}

} // namespace

void TestSurvivorBar::isNotThereWithoutSurvivors()
{
    SurvivorBar bar;
    QVERIFY(bar.isHidden());
    bar.showSurvivors({process(7, "gpg-agent --daemon")}, 0);
    QVERIFY(!bar.isHidden());
    bar.showSurvivors({}, 0);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

void TestSurvivorBar::namesThem()
{
    SurvivorBar bar;
    bar.showSurvivors({process(7, "gpg-agent --daemon"), process(8, QByteArray(500, 'x'))}, 0);
    QVERIFY2(bar.text().contains(QStringLiteral("gpg-agent --daemon (pid 7)")), qPrintable(bar.text()));
    QVERIFY2(bar.text().contains(QStringLiteral("x… (pid 8)")), qPrintable(bar.text()));
    QVERIFY(bar.text().size() < 200);
}

void TestSurvivorBar::namesAFewOfMany()
{
    SurvivorBar bar;
    QList<ProcessSnapshot> many;
    for (int pid = 1; pid <= 10; ++pid)
        many += process(pid, "a");
    bar.showSurvivors(many, 90);
    QVERIFY2(bar.text().contains(QStringLiteral("97 more")), qPrintable(bar.text()));
    QVERIFY(!bar.text().contains(QStringLiteral("pid 4")));
}

void TestSurvivorBar::offersToEndThem()
{
    SurvivorBar bar;
    bar.showSurvivors({process(7, "a")}, 0);
    QSignalSpy terminate(&bar, &SurvivorBar::terminateRequested);
    QSignalSpy kill(&bar, &SurvivorBar::killRequested);
    QSignalSpy details(&bar, &SurvivorBar::detailsRequested);
    bar.findChild<QPushButton*>(QStringLiteral("endSurvivors"))->click();
    bar.findChild<QPushButton*>(QStringLiteral("killSurvivors"))->click();
    bar.findChild<QPushButton*>(QStringLiteral("showSurvivors"))->click();
    QCOMPARE(terminate.size(), 1);
    QCOMPARE(kill.size(), 1);
    QCOMPARE(details.size(), 1);
}

QTEST_MAIN(TestSurvivorBar)
#include "tst_survivorbar.moc"
