// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manychildren.h"
#include "widgets/childrenpanel.h"
#include "widgets/histogramplot.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using brood::ChildrenPanel;
using brood::HistogramPlot;
using brood::test::ManyChildren;
using namespace Qt::StringLiterals;

/// With real children.
class TestChildrenPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void sumsUp();
    void tellsWhoIsSelected();
    void stopsWhoIsSelected();
    void retriesWhatFailed();
    void listsOnlySome();

private:
    template <typename Widget>
    [[nodiscard]] static Widget* part(ChildrenPanel& panel, const char* name)
    {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
};

void TestChildrenPanel::sumsUp()
{
    QAction hold;
    ChildrenPanel panel(&hold);
    auto* const totals = part<QLabel>(panel, "childrenTotals");
    auto* const histogram = part<HistogramPlot>(panel, "elapsedHistogram");
    QCOMPARE(totals->text(), u"No child has been started yet"_s);
    QVERIFY(histogram->isHidden());
    ManyChildren run;
    run.start("exit $(({i} == 2))", 5, 1);
    panel.setSession(&run.session);
    QVERIFY(run.waitForEnd());
    panel.drawNow();
    QVERIFY2(totals->text().startsWith(u"5 of 5 ended · 1 failed · "), qPrintable(totals->text()));
    QVERIFY(!histogram->isHidden());
    QVERIFY2(histogram->accessibleDescription().startsWith(u"5 elapsed times from 0.0"),
             qPrintable(histogram->accessibleDescription()));
    QCOMPARE(part<QTableView>(panel, "children")->model()->rowCount(), 5);
    panel.setSession(nullptr);
    QCOMPARE(part<QTableView>(panel, "children")->model()->rowCount(), 0);
}

void TestChildrenPanel::tellsWhoIsSelected()
{
    QAction hold;
    ChildrenPanel panel(&hold);
    ManyChildren run;
    run.start("true", 5, 1);
    panel.setSession(&run.session);
    QVERIFY(run.waitForEnd());
    panel.drawNow();
    QSignalSpy selected(&panel, &ChildrenPanel::selectionChanged);
    panel.selectChild(3);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().value<QList<int>>(), QList<int>{3});
    auto* const table = part<QTableView>(panel, "children");
    table->selectAll();
    QCOMPARE(panel.selectedChildren(), (QList<int>{1, 2, 3, 4, 5}));
    // Escape: all are meant again.
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(panel.selectedChildren(), QList<int>());
    QCOMPARE(selected.last().first().value<QList<int>>(), QList<int>());
}

void TestChildrenPanel::stopsWhoIsSelected()
{
    QAction hold;
    ChildrenPanel panel(&hold);
    ManyChildren run;
    run.start("[ {i} = 1 ] || exec sleep 60", 3, 3);
    panel.setSession(&run.session);
    auto* const stop = part<QPushButton>(panel, "stopChild");
    QVERIFY(QTest::qWaitFor([&] {
        panel.drawNow();
        return run.session.counts().succeeded == 1 && run.session.counts().running == 2;
    }));
    QVERIFY(!stop->isEnabled());
    panel.selectChild(1); // is over
    QVERIFY(!stop->isEnabled());
    panel.selectChild(3);
    QVERIFY(stop->isEnabled());
    connect(&panel, &ChildrenPanel::stopRequested, &run.session,
            [&run](quint32 number, bool now) { run.session.stopChild(number, now); });
    stop->click();
    QVERIFY(QTest::qWaitFor([&] { return run.session.counts().stopped == 1; }));
    QCOMPARE(run.session.results().last().index, 3);
    QCOMPARE(run.session.counts().running, 1U);
    run.session.kill();
    QVERIFY(run.waitForEnd());
}

void TestChildrenPanel::retriesWhatFailed()
{
    QAction hold;
    ChildrenPanel panel(&hold);
    ManyChildren run;
    run.start("[ {i} = 1 ] && exec sleep 60; exit 3", 3, 3);
    panel.setSession(&run.session);
    auto* const retry = part<QPushButton>(panel, "retryFailed");
    QVERIFY(QTest::qWaitFor([&] {
        panel.drawNow();
        return run.session.counts().failed == 2;
    }));
    panel.drawNow();
    QVERIFY(!retry->isEnabled());
    panel.setRetryable(true);
    QVERIFY(retry->isEnabled());
    connect(&panel, &ChildrenPanel::retryRequested, &run.session, &brood::RunSession::retryFailed);
    retry->click();
    QVERIFY(QTest::qWaitFor([&] { return run.session.results().size() == 4; }));
    QCOMPARE(run.session.counts().failed, 2U);
    QCOMPARE(run.session.results().last().attempt, 2);
    run.session.kill();
    QVERIFY(run.waitForEnd());
    panel.setRetryable(false);
    QVERIFY(!retry->isEnabled());
}

void TestChildrenPanel::listsOnlySome()
{
    QAction hold;
    ChildrenPanel panel(&hold);
    ManyChildren run;
    run.start("exit $(({i} == 2))", 3, 1);
    panel.setSession(&run.session);
    QVERIFY(run.waitForEnd());
    panel.drawNow();
    auto* const shown = part<QComboBox>(panel, "childrenShown");
    shown->setCurrentIndex(shown->findText(u"Failed"_s));
    const auto* const model = part<QTableView>(panel, "children")->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"2"_s);
}

QTEST_MAIN(TestChildrenPanel)
#include "tst_childrenpanel.moc"
