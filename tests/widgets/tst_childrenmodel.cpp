// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manychildren.h"
#include "session/resulttext.h"
#include "widgets/childrenmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using brood::ChildrenModel;
using brood::RunSession;
using brood::test::ManyChildren;
using namespace Qt::StringLiterals;

/// With real children.
class TestChildrenModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void isEmptyWithoutASession();
    void showsHowTheyEnded();
    void tellsAttemptsThatOthersFollowed();
    void showsWhatRuns();
    void sorts_data();
    void sorts();
    void filters();
    void keepsWhoIsSelected();
    void forgetsWhatWasTakenBack();

private:
    [[nodiscard]] static QString cell(const ChildrenModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] static QList<int> children(const ChildrenModel& model)
    {
        QList<int> numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers += model.childAt(row);
        return numbers;
    }
};

void TestChildrenModel::isEmptyWithoutASession()
{
    ChildrenModel model;
    const QAbstractItemModelTester tester(&model);
    model.poll();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.headerData(ChildrenModel::Elapsed, Qt::Horizontal).toString(), u"Elapsed"_s);
}

void TestChildrenModel::showsHowTheyEnded()
{
    ManyChildren run;
    ChildrenModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSession(&run.session);
    run.start("case {i} in 2) exit 3;; 3) kill -9 $$;; esac", 3, 1);
    QVERIFY(run.waitForEnd());
    model.poll();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, ChildrenModel::Child), u"1"_s);
    QCOMPARE(cell(model, 0, ChildrenModel::State), u"✔ succeeded"_s);
    QCOMPARE(cell(model, 0, ChildrenModel::Exit), u"0"_s);
    QCOMPARE(cell(model, 1, ChildrenModel::State), u"✖ failed"_s);
    QCOMPARE(cell(model, 1, ChildrenModel::Exit), u"3"_s);
    QCOMPARE(cell(model, 2, ChildrenModel::Exit), u"SIGKILL"_s);
    const brood::ChildResult& first = run.session.result().children.first();
    QCOMPARE(cell(model, 0, ChildrenModel::Pid), QString::number(first.pid));
    QCOMPARE(cell(model, 0, ChildrenModel::Elapsed), brood::elapsedText(first.elapsed, QLocale()));
    // Exact now, so no sign that it is not.
    QVERIFY(!cell(model, 0, ChildrenModel::Cpu).contains(u'≈'));
    QVERIFY(!cell(model, 0, ChildrenModel::Memory).isEmpty());
    QVERIFY(model.index(2, ChildrenModel::State).data(Qt::ToolTipRole).toString().contains(u"SIGKILL"));
}

void TestChildrenModel::tellsAttemptsThatOthersFollowed()
{
    ManyChildren run;
    ChildrenModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSession(&run.session);
    run.start("exit {i}", 1, 1, 1);
    QVERIFY(run.waitForEnd());
    model.poll();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, ChildrenModel::State), u"✖ failed, tried again"_s);
    QCOMPARE(cell(model, 1, ChildrenModel::State), u"✖ failed"_s);
    model.setShow(ChildrenModel::Show::Failed);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, ChildrenModel::Child), u"1, attempt 2"_s);
}

void TestChildrenModel::showsWhatRuns()
{
    ManyChildren run;
    ChildrenModel model;
    model.setSession(&run.session);
    run.start("sleep 60", 2, 2);
    QVERIFY(QTest::qWaitFor([&] {
        model.poll();
        return model.rowCount() == 2 && cell(model, 1, ChildrenModel::State) == u"▶ running"_s &&
               !cell(model, 1, ChildrenModel::Memory).isEmpty();
    }));
    QVERIFY(cell(model, 0, ChildrenModel::Memory).startsWith(u"≈ "));
    QVERIFY(cell(model, 0, ChildrenModel::Exit).isEmpty());
    QVERIFY(model.isRunningAt(0));
    run.session.stopChild(model.numberAt(0), false);
    QVERIFY(QTest::qWaitFor([&] {
        model.poll();
        return cell(model, 0, ChildrenModel::State) == u"■ stopped"_s;
    }));
    QVERIFY(model.isRunningAt(1));
    run.session.kill();
    QVERIFY(run.waitForEnd());
}

void TestChildrenModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<int>>("ascending");
    QTest::addColumn<QList<int>>("descending");
    QTest::newRow("child") << int(ChildrenModel::Child) << QList<int>{1, 2, 3, 4} << QList<int>{4, 3, 2, 1};
    QTest::newRow("exit") << int(ChildrenModel::Exit) << QList<int>{4, 3, 2, 1} << QList<int>{1, 2, 3, 4};
    // Equal ones stay in their order.
    QTest::newRow("state") << int(ChildrenModel::State) << QList<int>{4, 1, 2, 3} << QList<int>{1, 2, 3, 4};
    QTest::newRow("none") << -1 << QList<int>{1, 2, 3, 4} << QList<int>{1, 2, 3, 4};
}

void TestChildrenModel::sorts()
{
    QFETCH(int, column);
    ManyChildren run;
    ChildrenModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSession(&run.session);
    run.start("exit $((4 - {i}))", 4, 1);
    QVERIFY(run.waitForEnd());
    model.poll();
    model.sort(column, Qt::AscendingOrder);
    QTEST(children(model), "ascending");
    model.sort(column, Qt::DescendingOrder);
    QTEST(children(model), "descending");
}

void TestChildrenModel::filters()
{
    ManyChildren run;
    ChildrenModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSession(&run.session);
    model.setShow(ChildrenModel::Show::Running);
    run.start("[ {i} = 2 ] && sleep 60; exit $(({i} % 2))", 4, 4);
    // Rows go as soon as they are no longer meant.
    QVERIFY(QTest::qWaitFor([&] {
        model.poll();
        return children(model) == QList<int>{2} && run.session.counts().succeeded == 1;
    }));
    model.setShow(ChildrenModel::Show::Failed);
    QCOMPARE(children(model), (QList<int>{1, 3}));
    model.setShow(ChildrenModel::Show::Succeeded);
    QCOMPARE(children(model), QList<int>{4});
    model.setShow(ChildrenModel::Show::All);
    QCOMPARE(children(model), (QList<int>{1, 2, 3, 4}));
    run.session.kill();
    QVERIFY(run.waitForEnd());
    model.poll();
    model.setShow(ChildrenModel::Show::Stopped);
    QCOMPARE(children(model), QList<int>{2});
}

void TestChildrenModel::keepsWhoIsSelected()
{
    ManyChildren run;
    ChildrenModel model;
    model.setSession(&run.session);
    run.start("exit $((4 - {i}))", 4, 1);
    QVERIFY(run.waitForEnd());
    model.poll();
    const QPersistentModelIndex third = model.index(2, 0);
    model.sort(ChildrenModel::Child, Qt::DescendingOrder);
    QCOMPARE(model.childAt(third.row()), 3);
    model.setShow(ChildrenModel::Show::Failed);
    QCOMPARE(model.childAt(third.row()), 3);
    model.setShow(ChildrenModel::Show::Succeeded);
    QVERIFY(!third.isValid());
}

void TestChildrenModel::forgetsWhatWasTakenBack()
{
    ManyChildren run;
    ChildrenModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSession(&run.session);
    run.start("sleep 60", 50, 1);
    QVERIFY(QTest::qWaitFor([&] {
        model.poll();
        return run.session.counts().running == 1 && model.rowCount() > 1;
    }));
    run.session.kill();
    QVERIFY(run.waitForEnd());
    model.poll();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.childAt(0), 1);
}

QTEST_GUILESS_MAIN(TestChildrenModel)
#include "tst_childrenmodel.moc"
