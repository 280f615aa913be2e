// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/processpanel.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <csignal>

using brood::ProcessKey;
using brood::ProcessPanel;
using brood::ProcessSnapshot;

class TestProcessPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhenNothingRuns();
    void sumsUp();
    void saysThatThereAreMore();
    void wantsToBeToldWhileItIsSeen();
    void signalsWhatIsSelected();
    void offersNothingWithoutASelection();
    void keepsTheSelection();
    void showsTheSharedMemoryOnceItIsAskedFor();
    void copies();

private:
    template <typename Widget>
    [[nodiscard]] static Widget* part(ProcessPanel& panel, const char* name)
    {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    static void select(ProcessPanel& panel, int row)
    {
        auto* tree = part<QTreeView>(panel, "processes");
        tree->setCurrentIndex(tree->model()->index(row, 0));
    }
};

namespace {

ProcessSnapshot process(int pid, const char* command = "sleep 60")
{
    ProcessSnapshot snapshot;
    snapshot.key = {pid, 1000};
    snapshot.command = command;
    snapshot.cores = 0.25;
    snapshot.rssBytes = 1024 * 1024;
    return snapshot;
}

} // namespace

void TestProcessPanel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestProcessPanel::saysWhenNothingRuns()
{
    ProcessPanel panel;
    QCOMPARE(part<QLabel>(panel, "processSummary")->text(), QStringLiteral("No process is running"));
    QVERIFY(!part<QPushButton>(panel, "measurePss")->isEnabled());
}

void TestProcessPanel::sumsUp()
{
    ProcessPanel panel;
    panel.showProcesses({process(10), process(11)}, 0, {});
    const QString text = part<QLabel>(panel, "processSummary")->text();
    QVERIFY2(text.startsWith(u'2') && text.contains(QStringLiteral("CPU 50.0 %")) &&
                 text.contains(QStringLiteral("2.0 MiB")) && text.contains(QStringLiteral("sampled")),
             qPrintable(text));
}

void TestProcessPanel::saysThatThereAreMore()
{
    ProcessPanel panel;
    panel.showProcesses({process(10), process(11)}, 3000, {});
    const QString text = part<QLabel>(panel, "processSummary")->text();
    QVERIFY2(text.startsWith(QStringLiteral("3,002")) && text.contains(QStringLiteral("3,000 not listed")),
             qPrintable(text));
}

void TestProcessPanel::wantsToBeToldWhileItIsSeen()
{
    ProcessPanel panel;
    QSignalSpy watched(&panel, &ProcessPanel::watchedChanged);
    panel.show();
    QCOMPARE(watched, QList<QVariantList>{{true}});
    panel.hide();
    QCOMPARE(watched.last(), QVariantList{false});
}

void TestProcessPanel::signalsWhatIsSelected()
{
    ProcessPanel panel;
    QSignalSpy chosen(&panel, &ProcessPanel::signalChosen);
    panel.showProcesses({process(10), process(11), process(12)}, 0, {});
    select(panel, 1);
    part<QPushButton>(panel, "terminateProcess")->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ProcessKey>(), (ProcessKey{11, 1000}));
    QCOMPARE(chosen[0][1].toInt(), SIGTERM);
    part<QTreeView>(panel, "processes")->selectAll();
    part<QPushButton>(panel, "killProcess")->click();
    QCOMPARE(chosen.size(), 4);
    QCOMPARE(chosen[3][1].toInt(), SIGKILL);
}

void TestProcessPanel::offersNothingWithoutASelection()
{
    ProcessPanel panel;
    panel.showProcesses({process(10)}, 0, {});
    for (const char* name : {"terminateProcess", "killProcess"})
        QVERIFY(!part<QPushButton>(panel, name)->isEnabled());
    select(panel, 0);
    for (const char* name : {"terminateProcess", "killProcess"})
        QVERIFY(part<QPushButton>(panel, name)->isEnabled());
    panel.showProcesses({}, 0, {}); // It ended.
    for (const char* name : {"terminateProcess", "killProcess"})
        QVERIFY(!part<QPushButton>(panel, name)->isEnabled());
}

void TestProcessPanel::keepsTheSelection()
{
    ProcessPanel panel;
    panel.showProcesses({process(10), process(11), process(12)}, 0, {});
    select(panel, 2);
    panel.showProcesses({process(11), process(12), process(13)}, 0, {});
    QCOMPARE(panel.selected(), QList<ProcessKey>{(ProcessKey{12, 1000})});
}

void TestProcessPanel::showsTheSharedMemoryOnceItIsAskedFor()
{
    ProcessPanel panel;
    QSignalSpy requested(&panel, &ProcessPanel::pssRequested);
    panel.showProcesses({process(10)}, 0, {});
    const auto shown = [&panel] {
        auto* tree = part<QTreeView>(panel, "processes");
        QStringList names;
        for (int column = 0; column < tree->model()->columnCount(); ++column) {
            if (!tree->isColumnHidden(column))
                names += tree->model()->headerData(column, Qt::Horizontal).toString();
        }
        return names;
    };
    QVERIFY(!shown().contains(QStringLiteral("PSS")));
    part<QPushButton>(panel, "measurePss")->click();
    QCOMPARE(requested.size(), 1);
    QVERIFY(shown().contains(QStringLiteral("PSS")));
}

void TestProcessPanel::copies()
{
    ProcessPanel panel;
    panel.showProcesses({process(10, "make -j2"), process(11)}, 0, {});
    panel.show();
    select(panel, 0);
    auto* tree = part<QTreeView>(panel, "processes");
    tree->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10\tmake -j2"));
}

QTEST_MAIN(TestProcessPanel)
#include "tst_processpanel.moc"
