// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sampletablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using brood::MetricsTable;
using brood::SampleTableModel;
using brood::TreeMetrics;
using brood::TreeSample;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TreeMetrics metricsOf(int samples)
{
    TreeMetrics metrics(64);
    metrics.begin(0s);
    for (int i = 1; i <= samples; ++i) {
        TreeSample sample;
        sample.at = i * 100ms;
        sample.user = i * 50ms;
        sample.rssBytes = 1536 * 1024;
        sample.processes = 2;
        sample.threads = 3;
        metrics.add(sample);
    }
    return metrics;
}

QString cell(const SampleTableModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestSampleTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<SampleTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void isEmptyAtFirst();
    void tellsFiguresInTheUsersLanguage();
    void tellsThemForProgramsToo();
    void namesItsColumns();
    void onlyAppendsWhereItCan();
    void startsAnewWhereRowsCameTogether();
    void findsRowsByTime();

private:
    std::unique_ptr<SampleTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSampleTableModel::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 12);
}

void TestSampleTableModel::tellsFiguresInTheUsersLanguage()
{
    m_model->setTable(MetricsTable(metricsOf(3), 100));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(cell(*m_model, 1, 0), u"0.100 s"_s);
    QCOMPARE(cell(*m_model, 1, 1), u"0.200 s"_s);
    QCOMPARE(cell(*m_model, 1, 2), u"50.0 %"_s);
    QCOMPARE(cell(*m_model, 1, 4), u"1.5 MiB"_s);
    QCOMPARE(cell(*m_model, 1, 11), u"3"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(cell(*m_model, 1, 2), u"50,0 %"_s);
    QVERIFY((m_model->index(1, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
}

void TestSampleTableModel::tellsThemForProgramsToo()
{
    QLocale::setDefault(QLocale(QLocale::German));
    m_model->setTable(MetricsTable(metricsOf(3), 100));
    QCOMPARE(m_model->machineText(m_model->index(1, 0)), QByteArray("0.1"));
    QCOMPARE(m_model->machineText(m_model->index(1, 2)), QByteArray("0.5"));
    QCOMPARE(m_model->machineText(m_model->index(1, 4)), QByteArray("1572864"));
}

void TestSampleTableModel::namesItsColumns()
{
    QStringList names;
    for (int column = 0; column < m_model->columnCount(); ++column)
        names += m_model->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(names.first(), u"From"_s);
    QVERIFY(names.contains(u"CPU, mean"_s) && names.contains(u"Memory, maximum"_s));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestSampleTableModel::onlyAppendsWhereItCan()
{
    m_model->setTable(MetricsTable(metricsOf(3), 100));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setTable(MetricsTable(metricsOf(5), 100));
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 1);
    m_model->setTable(MetricsTable(metricsOf(5), 100));
    QCOMPARE(inserted.size(), 1);
}

void TestSampleTableModel::startsAnewWhereRowsCameTogether()
{
    m_model->setTable(MetricsTable(metricsOf(10), 10));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setTable(MetricsTable(metricsOf(11), 10));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(m_model->rowCount(), 6);
}

void TestSampleTableModel::findsRowsByTime()
{
    m_model->setTable(MetricsTable(metricsOf(5), 100));
    QCOMPARE(m_model->rowAt(0s), 0);
    QCOMPARE(m_model->rowAt(99ms), 0);
    QCOMPARE(m_model->rowAt(100ms), 1);
    QCOMPARE(m_model->rowAt(10s), 5);
}

QTEST_GUILESS_MAIN(TestSampleTableModel)
#include "tst_sampletablemodel.moc"
