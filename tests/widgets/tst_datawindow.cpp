// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datawindow.h"
#include "widgets/sampletablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using brood::DataWindow;
using brood::TreeMetrics;
using brood::TreeSample;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDataWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void showsWhatWasMeasured();
    void growsWithTheRun();
    void keepsPlaceAndSelectionWhenRowsComeTogether();
    void followsAtTheEnd();
    void copiesTheSelectionForPrograms();
    void startsAnewWithAnotherRun();
    void costsNothingWhileItIsHidden();

private:
    void grow(int samples)
    {
        for (int i = 0; i < samples; ++i) {
            m_sample.at += 100ms;
            m_sample.user += 50ms;
            m_sample.rssBytes = 1 << 20;
            m_sample.processes = m_sample.threads = 1;
            m_metrics.add(m_sample);
        }
    }
    void show()
    {
        m_window->setMetrics(&m_metrics);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    [[nodiscard]] QTableView* table() const { return m_window->findChild<QTableView*>(u"timelineData"_s); }
    [[nodiscard]] int rows() const { return m_window->model().rowCount(); }

    TreeMetrics m_metrics{64};
    TreeSample m_sample;
    std::unique_ptr<DataWindow> m_window;
};

void TestDataWindow::init()
{
    m_metrics = TreeMetrics(4096);
    m_metrics.begin(0s);
    m_sample = {};
    m_window = std::make_unique<DataWindow>();
}

void TestDataWindow::showsWhatWasMeasured()
{
    grow(20);
    show();
    QCOMPARE(rows(), 20);
    QCOMPARE(table()->accessibleName(), u"Timeline data"_s);
    QVERIFY(table()->accessibleDescription().contains(u"sampled"_s));
    QVERIFY(table()->hasFocus());
}

void TestDataWindow::growsWithTheRun()
{
    show();
    QCOMPARE(rows(), 0);
    grow(5);
    QTRY_COMPARE(rows(), 5);
    grow(5);
    QTRY_COMPARE(rows(), 10);
}

void TestDataWindow::keepsPlaceAndSelectionWhenRowsComeTogether()
{
    grow(900);
    show();
    QCOMPARE(rows(), 900);
    table()->scrollTo(m_window->model().index(400, 0), QAbstractItemView::PositionAtTop);
    table()->setCurrentIndex(m_window->model().index(404, 3));
    QCOMPARE(table()->rowAt(0), 400);
    grow(200);
    QTRY_COMPARE(rows(), 550); // two samples a row
    QCOMPARE(table()->rowAt(0), 200);
    QCOMPARE(table()->currentIndex().row(), 202);
    QCOMPARE(table()->currentIndex().column(), 3);
    QVERIFY(table()->selectionModel()->isRowSelected(202, {}));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
}

void TestDataWindow::followsAtTheEnd()
{
    grow(100);
    show();
    table()->scrollToBottom();
    grow(50);
    QTRY_COMPARE(rows(), 150);
    QCOMPARE(table()->verticalScrollBar()->value(), table()->verticalScrollBar()->maximum());
    table()->scrollToTop();
    grow(50);
    QTRY_COMPARE(rows(), 200);
    QCOMPARE(table()->rowAt(0), 0);
}

void TestDataWindow::copiesTheSelectionForPrograms()
{
    grow(5);
    show();
    const QModelIndex first = m_window->model().index(1, 0);
    const QModelIndex last = m_window->model().index(2, 2);
    table()->selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"From\tTo\tCPU, mean\n0.1\t0.2\t0.5\n0.2\t0.3\t0.5\n"_s);
    table()->clearSelection();
    QTest::keySequence(table(), QKeySequence::Copy); // what is there stays
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

void TestDataWindow::startsAnewWithAnotherRun()
{
    grow(50);
    show();
    table()->selectAll();
    TreeMetrics other(64);
    other.begin(0s);
    m_window->setMetrics(&other);
    QCOMPARE(rows(), 0);
    m_window->setMetrics(&m_metrics);
    QCOMPARE(rows(), 50);
    QVERIFY(!table()->selectionModel()->hasSelection());
    m_window->setMetrics(nullptr);
    QCOMPARE(rows(), 0);
}

void TestDataWindow::costsNothingWhileItIsHidden()
{
    grow(10);
    m_window->setMetrics(&m_metrics);
    QCOMPARE(rows(), 0);
    m_window->show();
    QCOMPARE(rows(), 10);
    m_window->hide();
    grow(10);
    m_window->show();
    QCOMPARE(rows(), 20);
}

QTEST_MAIN(TestDataWindow)
#include "tst_datawindow.moc"
