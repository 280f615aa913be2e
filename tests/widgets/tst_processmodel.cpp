// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/processmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using brood::ProcessKey;
using brood::ProcessModel;
using brood::ProcessSnapshot;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestProcessModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isATree();
    void findsAParentThatComesBehindItsChild();
    void keepsWhoStays();
    void raisesWhoLosesItsParent();
    void takesNoOneForAnotherWithTheSamePid();
    void tellsFigures();
    void sortsByFigures();
    void survivesAnyChange();
};

namespace {

ProcessSnapshot process(int pid, int parent, const char* command = "sleep")
{
    ProcessSnapshot snapshot;
    snapshot.key = {pid, 1000};
    snapshot.parent = parent;
    snapshot.command = command;
    return snapshot;
}

/// "1(2 3(4))"
QString shape(const ProcessModel& model, const QModelIndex& parent = {})
{
    QStringList children;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = shape(model, index);
        const QString pid = index.siblingAtColumn(ProcessModel::Pid).data().toString();
        children += below.isEmpty() ? pid : QStringLiteral("%1(%2)").arg(pid, below);
    }
    return children.join(u' ');
}

QString cell(const ProcessModel& model, int column)
{
    return model.index(0, column).data().toString();
}

} // namespace

void TestProcessModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestProcessModel::isATree()
{
    ProcessModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({process(10, 1), process(11, 10), process(12, 10), process(13, 12), process(20, 1)}, {});
    QCOMPARE(shape(model), QStringLiteral("10(11 12(13)) 20"));
    model.show({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestProcessModel::findsAParentThatComesBehindItsChild()
{
    ProcessModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({process(13, 12), process(12, 10), process(10, 1)}, {});
    QCOMPARE(shape(model), QStringLiteral("10(12(13))"));
}

void TestProcessModel::keepsWhoStays()
{
    ProcessModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({process(10, 1), process(11, 10), process(12, 10), process(13, 12)}, {});
    const QPersistentModelIndex leaf = model.index(0, 0, model.index(1, 0, model.index(0, 0)));
    QCOMPARE(leaf.data(ProcessModel::KeyRole).value<ProcessKey>().pid, 13);
    model.show({process(10, 1), process(12, 10), process(13, 12, "make"), process(14, 12)}, {});
    QCOMPARE(shape(model), QStringLiteral("10(12(13 14))"));
    QVERIFY(leaf.isValid());
    QCOMPARE(leaf.data().toString(), QStringLiteral("make"));
}

void TestProcessModel::raisesWhoLosesItsParent()
{
    ProcessModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({process(10, 1), process(11, 10), process(12, 11), process(13, 12)}, {});
    const QPersistentModelIndex orphan = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
    // 11 ended; 12 was adopted.
    model.show({process(10, 1), process(12, 1), process(13, 12)}, {});
    QCOMPARE(shape(model), QStringLiteral("10 12(13)"));
    QVERIFY(orphan.isValid());
    QVERIFY(!orphan.parent().isValid());
}

void TestProcessModel::takesNoOneForAnotherWithTheSamePid()
{
    ProcessModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({process(10, 1), process(11, 10)}, {});
    const QPersistentModelIndex first = model.index(0, 0);
    ProcessSnapshot other = process(10, 1, "other");
    other.key.startTicks = 2000;
    model.show({other, process(11, 10)}, {});
    QCOMPARE(shape(model), QStringLiteral("10(11)"));
    QVERIFY(!first.isValid());
    QCOMPARE(cell(model, ProcessModel::Command), QStringLiteral("other"));
}

void TestProcessModel::tellsFigures()
{
    ProcessModel model;
    ProcessSnapshot told = process(10, 1, "make -j2");
    told.state = brood::ProcessState::Zombie;
    told.start = seconds(2);
    told.user = milliseconds(1200);
    told.system = milliseconds(300);
    told.cores = 0.5;
    told.rssBytes = 3 * 1024 * 1024;
    told.threads = 1234;
    told.readBytes = 2048;
    told.writtenBytes = 1;
    model.show({told}, seconds(65));
    QCOMPARE(cell(model, ProcessModel::Command), QStringLiteral("make -j2"));
    QCOMPARE(cell(model, ProcessModel::State), QStringLiteral("Ended, not waited for"));
    QCOMPARE(cell(model, ProcessModel::Cpu), QStringLiteral("50.0 %"));
    QCOMPARE(cell(model, ProcessModel::CpuTime), QStringLiteral("1.500 s"));
    QCOMPARE(cell(model, ProcessModel::Memory), QStringLiteral("3.0 MiB"));
    QCOMPARE(cell(model, ProcessModel::SharedMemory), QString());
    QCOMPARE(cell(model, ProcessModel::Threads), QStringLiteral("1,234"));
    QCOMPARE(cell(model, ProcessModel::Read), QStringLiteral("2.0 KiB"));
    QCOMPARE(cell(model, ProcessModel::Age), QStringLiteral("1 min 03.0 s"));
    QCOMPARE(cell(model, ProcessModel::Switches), QString()); // not known
    told.pssBytes = 1024 * 1024;
    told.minorFaults = 1000;
    told.majorFaults = 2;
    told.switches = {30, 4};
    model.show({told}, seconds(65));
    QCOMPARE(cell(model, ProcessModel::SharedMemory), QStringLiteral("1.0 MiB"));
    QCOMPARE(cell(model, ProcessModel::Faults), QStringLiteral("1,002"));
    QCOMPARE(model.index(0, ProcessModel::Faults).data(Qt::ToolTipRole).toString(),
             QStringLiteral("1,000 minor, 2 major"));
    QCOMPARE(cell(model, ProcessModel::Switches), QStringLiteral("34"));
    QCOMPARE(model.index(0, ProcessModel::Switches).data(Qt::ToolTipRole).toString(),
             QStringLiteral("30 voluntary, 4 involuntary"));
    for (int column = 0; column < ProcessModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestProcessModel::sortsByFigures()
{
    ProcessModel model;
    ProcessSnapshot one = process(9, 1);
    ProcessSnapshot other = process(10, 1);
    one.rssBytes = 900;
    other.rssBytes = 1024 * 1024;
    model.show({one, other}, {});
    for (const int column : {int(ProcessModel::Pid), int(ProcessModel::Memory)}) {
        const QVariant first = model.index(0, column).data(ProcessModel::SortRole);
        const QVariant second = model.index(1, column).data(ProcessModel::SortRole);
        QCOMPARE(QVariant::compare(first, second), QPartialOrdering::Less);
    }
}

void TestProcessModel::survivesAnyChange()
{
    ProcessModel model;
    const QAbstractItemModelTester tester(&model);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QList<ProcessSnapshot> processes;
        for (int pid = 2; pid < 14; ++pid) {
            if (random.bounded(3) == 0)
                continue;
            // Parents are older, so they have smaller numbers here; some are not there.
            ProcessSnapshot next = process(pid, random.bounded(pid));
            next.key.startTicks = static_cast<std::uint64_t>(random.bounded(2));
            processes.append(next);
        }
        model.show(processes, {});
        const QString told = shape(model);
        for (const ProcessSnapshot& one : processes)
            QVERIFY(told.contains(QString::number(one.key.pid)));
        QCOMPARE(told.split(QRegularExpression(QStringLiteral("[ ()]+")), Qt::SkipEmptyParts).size(),
                 processes.size());
    }
}

QTEST_MAIN(TestProcessModel)
#include "tst_processmodel.moc"
