// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"
#include "widgets/logview.h"
#include "widgets/mainwindow.h"
#include "widgets/problembar.h"
#include "widgets/processpanel.h"
#include "widgets/resultbanner.h"
#include "widgets/survivorbar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <csignal>
#include <memory>

using brood::AgentCommand;
using brood::LaunchSpec;
using brood::LogView;
using brood::MainWindow;
using brood::ProblemBar;
using brood::RecentCommands;
using brood::ResultBanner;
using brood::StdinSource;
using brood::SurvivorBar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With the real agent and real children.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void firstHoldsTheBundledChild();
    void oneClickShowsARunFromBeginningToEnd();
    void enterLaunches();
    void tellsWhyACommandCouldNotStart();
    void launchNeedsACommandThatMakesSense();
    void turnsTheShellOnWhereItIsOffered();
    void stops();
    void aDoubleClickOnStopIsOneStop();
    void kills();
    void pausesAndResumes();
    void sendsSignals();
    void typesToTheChild();
    void launchesTheSameAgain();
    void remembersCommands();
    void cannotLaunchWhileSomethingRuns();
    void keepsTheFocusAwayFromStop();
    void showsTheStateInTheTitle();
    void showsProcessesAndSignalsOne();
    void launchesManyChildren();
    void launchesWhatIsLeft();
    void holdsTheQueue();
    void leavesSurvivorsToThePerson();
    void endsSurvivorsForTheNextLaunch();
    void asksBeforeItClosesOverSurvivors();
    void closesAtOnceWhileNothingRuns();
    void closingCanBeCancelled();
    void closingCanStopWhatRuns();
    void theQuestionGoesWhenTheRunEnds();
    void aSignalStopsAndClosesWithoutAsking();
    void canBeDestroyedWhileSomethingRuns();
    void aSecondRunForgetsTheFirstOnesOutput();
    void saysUntilTheNextLaunchThatARunIsNotKept();
    void survivesAMissingAgent();
    void showsASpecAndLaunchesIt();
    void optionsFitASmallWindow();
    void everyControlHasAName();
    void everyMnemonicIsThereOnce();
    void tabGoesRoundThroughEverything();

private:
    template <typename Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        auto* found = m_window->findChild<Widget*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString result() const { return m_window->findChild<ResultBanner*>()->text(); }
    [[nodiscard]] QString output() const { return m_window->findChild<LogView*>()->visibleText(); }
    [[nodiscard]] QPushButton* button(const QString& name) const { return part<QPushButton>(name); }
    [[nodiscard]] QAction* menuAction(const QString& text) const
    {
        const auto actions = m_window->findChildren<QAction*>();
        const auto found = std::ranges::find(
            actions, text, [](const QAction* action) { return action->text().remove(u'&'); });
        if (found == actions.end())
            qFatal("no action %s", qPrintable(text));
        return *found;
    }
    void openWindow(const AgentCommand& agent);
    void launch(const QString& commandLine, bool shell = false);

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<MainWindow> m_window;
};

#define VERIFY_ENDS(beginning)                                                                               \
    QTRY_VERIFY2_WITH_TIMEOUT(button(u"launch"_s)->isEnabled(), qPrintable(result()), 20000);                \
    QVERIFY2(result().startsWith(beginning), qPrintable(result()))

void TestMainWindow::initTestCase()
{
    brood::installAccessibility();
    QVERIFY2(qEnvironmentVariableIsSet("BROOD_TEST_BIN"), "where brood-agent and the children are");
}

void TestMainWindow::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    const QString bin = qEnvironmentVariable("BROOD_TEST_BIN");
    openWindow({bin + u"/brood-agent"_s, {}, {bin}});
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_data.reset();
}

void TestMainWindow::openWindow(const AgentCommand& agent)
{
    m_window = std::make_unique<MainWindow>(agent, m_data->path());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::launch(const QString& commandLine, bool shell)
{
    part<QCheckBox>(u"shell"_s)->setChecked(shell);
    auto* command = part<QLineEdit>(u"command"_s);
    command->setFocus();
    command->selectAll();
    QTest::keyClicks(command, commandLine);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(!button(u"launch"_s)->isEnabled(), "not launched");
}

void TestMainWindow::firstHoldsTheBundledChild()
{
    QCOMPARE(part<QLineEdit>(u"command"_s)->text(), u"brood-spin --seconds 5"_s);
    QVERIFY(button(u"launch"_s)->isEnabled());
    QVERIFY(!button(u"stop"_s)->isEnabled());
    QVERIFY(!button(u"pause"_s)->isEnabled());
    QVERIFY(part<QLineEdit>(u"command"_s)->hasFocus());
}

void TestMainWindow::oneClickShowsARunFromBeginningToEnd()
{
    part<QLineEdit>(u"command"_s)->setText(u"brood-spin --seconds 1"_s);
    QTest::mouseClick(button(u"launch"_s), Qt::LeftButton);
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QTRY_VERIFY(output().contains(u"done"_s));
    QVERIFY(part<QLabel>(u"status"_s)->text().contains(u"following"_s));
}

void TestMainWindow::enterLaunches()
{
    auto* command = part<QLineEdit>(u"command"_s);
    command->setText(u"sh -c 'echo here; exit 3'"_s);
    QTest::keyClick(command, Qt::Key_Return);
    VERIFY_ENDS(u"Finished, exit code 3"_s);
    QTRY_COMPARE(output(), u"here"_s);
}

void TestMainWindow::tellsWhyACommandCouldNotStart()
{
    launch(u"/nonexistent/program"_s);
    VERIFY_ENDS(u"Could not start"_s);
    QVERIFY(!button(u"stop"_s)->isEnabled());
}

void TestMainWindow::launchNeedsACommandThatMakesSense()
{
    auto* command = part<QLineEdit>(u"command"_s);
    command->setText(u"  "_s);
    QVERIFY(!button(u"launch"_s)->isEnabled());
    command->setText(u"echo \"a"_s);
    QVERIFY(!button(u"launch"_s)->isEnabled());
    command->setText(u"echo \"a\""_s);
    QVERIFY(button(u"launch"_s)->isEnabled());
    part<QLineEdit>(u"timeout"_s)->setText(u"soon"_s);
    QVERIFY(!button(u"launch"_s)->isEnabled());
    QVERIFY(part<QLabel>(u"commandProblem"_s)->text().contains(u"soon"_s));
}

void TestMainWindow::turnsTheShellOnWhereItIsOffered()
{
    part<QLineEdit>(u"command"_s)->setText(u"echo one two | wc -w"_s);
    QTRY_VERIFY(button(u"useShell"_s)->isVisible());
    QTest::mouseClick(button(u"useShell"_s), Qt::LeftButton);
    QVERIFY(part<QCheckBox>(u"shell"_s)->isChecked());
    QCOMPARE(part<QLabel>(u"optionsSummary"_s)->text(), u"shell"_s);
    QTest::keyClick(part<QLineEdit>(u"command"_s), Qt::Key_Return);
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QTRY_COMPARE(output().trimmed(), u"2"_s);
}

void TestMainWindow::stops()
{
    launch(u"sleep 60"_s);
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    QTest::mouseClick(button(u"stop"_s), Qt::LeftButton);
    VERIFY_ENDS(u"Stopped"_s);
}

void TestMainWindow::aDoubleClickOnStopIsOneStop()
{
    launch(u"trap 'sleep 1; echo cleaned up; exit 0' TERM; echo ready; while :; do sleep 0.1; done"_s, true);
    QTRY_COMPARE(output(), u"ready"_s);
    QTest::mouseClick(button(u"stop"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"stop"_s), Qt::LeftButton);
    QTRY_VERIFY2(result().startsWith(u"Stopping: SIGTERM sent; SIGKILL in"_s), qPrintable(result()));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"launch"_s)->isEnabled(), 20000);
    QTRY_VERIFY2(output().contains(u"cleaned up"_s), qPrintable(output()));
}

void TestMainWindow::kills()
{
    launch(u"trap '' TERM; echo ready; while :; do sleep 0.1; done"_s, true);
    QTRY_COMPARE(output(), u"ready"_s);
    menuAction(u"Kill now"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"launch"_s)->isEnabled(), 20000);
    QVERIFY2(result().contains(u"SIGKILL"_s), qPrintable(result()));
}

void TestMainWindow::pausesAndResumes()
{
    launch(u"sleep 1"_s);
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    QTest::mouseClick(button(u"pause"_s), Qt::LeftButton);
    QTRY_VERIFY2(result().startsWith(u"Paused"_s), qPrintable(result()));
    QCOMPARE(button(u"pause"_s)->accessibleName(), u"Resume"_s);
    QTest::mouseClick(button(u"pause"_s), Qt::LeftButton);
    QTRY_COMPARE(button(u"pause"_s)->accessibleName(), u"Pause"_s);
    VERIFY_ENDS(u"Finished, exit code 0"_s);
}

void TestMainWindow::sendsSignals()
{
    launch(u"sleep 60"_s);
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    menuAction(u"SIGUSR1 (%1)"_s.arg(SIGUSR1))->trigger();
    VERIFY_ENDS(u"Killed by SIGUSR1"_s);
}

void TestMainWindow::typesToTheChild()
{
    LaunchSpec spec;
    spec.command = {"cat"};
    spec.stdinSource = StdinSource::Live;
    m_window->setSpec(spec);
    QVERIFY(!part<QLineEdit>(u"input"_s)->isVisible());
    m_window->launch();
    auto* input = part<QLineEdit>(u"input"_s);
    QVERIFY(input->isVisible());
    QVERIFY(input->hasFocus());
    QTest::keyClicks(input, u"hello"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_COMPARE(output(), u"hello"_s);
    QTest::mouseClick(button(u"endInput"_s), Qt::LeftButton);
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QVERIFY(!input->isEnabled());
    launch(u"cat"_s);
    QVERIFY(part<QLineEdit>(u"input"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier);
    VERIFY_ENDS(u"Stopped"_s);
}

void TestMainWindow::launchesTheSameAgain()
{
    QVERIFY(!menuAction(u"Launch again"_s)->isEnabled());
    launch(u"sh -c 'echo again $0' x"_s);
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    part<QLineEdit>(u"command"_s)->setText(u"something else"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(!button(u"launch"_s)->isEnabled());
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QTRY_COMPARE(output(), u"again x"_s);
    QCOMPARE(part<QLineEdit>(u"command"_s)->text(), u"something else"_s);
}

void TestMainWindow::remembersCommands()
{
    launch(u"true one"_s);
    VERIFY_ENDS(u"Finished"_s);
    launch(u"true two"_s);
    VERIFY_ENDS(u"Finished"_s);
    QCOMPARE(RecentCommands(m_data->path()).load(), (QStringList{u"true two"_s, u"true one"_s}));
    const QString bin = qEnvironmentVariable("BROOD_TEST_BIN");
    openWindow({bin + u"/brood-agent"_s, {}, {bin}});
    QCOMPARE(part<QLineEdit>(u"command"_s)->text(), u"true two"_s);
}

void TestMainWindow::cannotLaunchWhileSomethingRuns()
{
    launch(u"sleep 60"_s);
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    m_window->launch();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(part<QLineEdit>(u"command"_s), Qt::Key_Return);
    QVERIFY(result().startsWith(u"Running …"_s));
    QTest::mouseClick(button(u"stop"_s), Qt::LeftButton);
    VERIFY_ENDS(u"Stopped"_s);
}

void TestMainWindow::keepsTheFocusAwayFromStop()
{
    part<QLineEdit>(u"command"_s)->setText(u"sleep 60"_s);
    button(u"launch"_s)->setFocus();
    QTest::keyClick(button(u"launch"_s), Qt::Key_Space);
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    QVERIFY(!button(u"stop"_s)->hasFocus());
    QVERIFY(m_window->findChild<LogView*>()->hasFocus());
    button(u"stop"_s)->setFocus();
    QTest::keyClick(button(u"stop"_s), Qt::Key_Space);
    VERIFY_ENDS(u"Stopped"_s);
    QVERIFY(part<QLineEdit>(u"command"_s)->hasFocus());
}

void TestMainWindow::showsTheStateInTheTitle()
{
    launch(u"/bin/sleep 60"_s);
    QTRY_COMPARE(m_window->windowTitle(), u"sleep — Running — Brood"_s);
    QTest::mouseClick(button(u"stop"_s), Qt::LeftButton);
    VERIFY_ENDS(u"Stopped"_s);
    QVERIFY(m_window->windowTitle().startsWith(u"sleep — Stopped"_s));
}

void TestMainWindow::showsProcessesAndSignalsOne()
{
    part<QAction>(u"showProcesses"_s)->trigger();
    launch(u"sleep 61 & sleep 62; echo bye"_s, true);
    auto* tree = part<QTreeView>(u"processes"_s);
    const auto commands = [tree] {
        QStringList all;
        const QModelIndex shell = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(shell); ++row)
            all += tree->model()->index(row, 0, shell).data().toString();
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(commands(), (QStringList{u"sleep 61"_s, u"sleep 62"_s}), 10000);
    tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)));
    QTest::mouseClick(button(u"killProcess"_s), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(result().startsWith(u"Finished, exit code 0"_s), qPrintable(result()), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(tree->model()->index(0, 0).data().toString() == u"sleep 61"_s, 10000);
    QTest::mouseClick(button(u"endSurvivors"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tree->model()->rowCount(), 0, 10000);
}

void TestMainWindow::launchesManyChildren()
{
    auto* const copies = part<QSpinBox>(u"copies"_s);
    auto* const jobs = part<QSpinBox>(u"jobs"_s);
    QVERIFY(!jobs->isVisible());
    copies->setValue(5);
    QVERIFY(jobs->isVisible());
    jobs->setValue(1);
    launch(u"echo from {i}; exit $(({i} == 3))"_s, true);
    VERIFY_ENDS(u"4 of 5 succeeded"_s);
    QVERIFY2(result().contains(u"1 × Finished, exit code 1 (#3)"), qPrintable(result()));
    auto* const children = part<QTableView>(u"children"_s);
    QVERIFY(children->isVisible());
    QTRY_COMPARE(children->model()->rowCount(), 5);
    // The output of one of them, and of all again.
    children->selectRow(1);
    QTRY_COMPARE(output().trimmed(), u"from 2"_s);
    QTest::keyClick(children, Qt::Key_Escape);
    QTRY_VERIFY(output().contains(u"from 5"));
    // A single one needs no table.
    copies->setValue(1);
    launch(u"echo alone"_s);
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QVERIFY(!children->isVisible());
}

void TestMainWindow::launchesWhatIsLeft()
{
    QAction* const left = menuAction(u"Launch what is left"_s);
    QVERIFY(!left->isEnabled());
    part<QSpinBox>(u"copies"_s)->setValue(4);
    QVERIFY(left->isEnabled());
    const QString flag = m_data->filePath(u"mended"_s);
    const QString command = u"test {i} != 3 || test -e '%1'"_s.arg(flag);
    launch(command, true);
    VERIFY_ENDS(u"3 of 4 succeeded"_s);
    // The button means the run that is shown, whatever is filled in by now.
    part<QSpinBox>(u"copies"_s)->setValue(2);
    QTRY_VERIFY(button(u"retryFailed"_s)->isEnabled());
    button(u"retryFailed"_s)->click();
    QTRY_VERIFY2_WITH_TIMEOUT(result().startsWith(u"0 of 1 succeeded"_s), qPrintable(result()), 20000);
    part<QSpinBox>(u"copies"_s)->setValue(4);
    QFile file(flag);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto status = [this] {
        return m_window->statusBar()->currentMessage();
    };
    left->trigger();
    QTRY_VERIFY2(status().startsWith(u"3 of 4"_s), qPrintable(status()));
    QTRY_VERIFY2_WITH_TIMEOUT(result().startsWith(u"1 of 1 succeeded"_s), qPrintable(result()), 20000);
    left->trigger();
    QTRY_VERIFY2(status().startsWith(u"All had succeeded before"_s), qPrintable(status()));
    QVERIFY(button(u"launch"_s)->isEnabled());
}

void TestMainWindow::holdsTheQueue()
{
    part<QSpinBox>(u"copies"_s)->setValue(6);
    part<QSpinBox>(u"jobs"_s)->setValue(2);
    QVERIFY(!button(u"hold"_s)->isEnabled());
    launch(u"sleep 0.4"_s);
    QTRY_VERIFY2(result().contains(u"2 running"), qPrintable(result()));
    QTest::mouseClick(button(u"hold"_s), Qt::LeftButton);
    QTRY_VERIFY2(result().contains(u"no more are started for now"), qPrintable(result()));
    QVERIFY(button(u"hold"_s)->isChecked());
    QTRY_VERIFY2(!result().contains(u"running"), qPrintable(result()));
    QVERIFY2(!result().contains(u"6 of 6"), qPrintable(result()));
    QTest::mouseClick(button(u"hold"_s), Qt::LeftButton);
    VERIFY_ENDS(u"6 of 6 succeeded"_s);
    QVERIFY(!button(u"hold"_s)->isChecked());
}

void TestMainWindow::leavesSurvivorsToThePerson()
{
    launch(u"setsid sleep 63 >/dev/null 2>&1 </dev/null & echo started"_s, true);
    const auto* bar = m_window->findChild<SurvivorBar*>();
    QTRY_VERIFY2_WITH_TIMEOUT(bar->text().contains(u"sleep 63"_s), qPrintable(result()), 20000);
    QVERIFY2(result().startsWith(u"Finished, exit code 0"_s), qPrintable(result()));
    QVERIFY(!result().contains(u"sleep 63"_s));
    QVERIFY(button(u"stop"_s)->isEnabled());
    QVERIFY(!button(u"pause"_s)->isEnabled());
    QTest::mouseClick(button(u"endSurvivors"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"stop"_s)->isEnabled(), 20000);
    QVERIFY(bar->isHidden());
    QVERIFY2(result().contains(u"Outlived it and was ended by Brood: "_s) &&
                 result().contains(u"sleep 63 (pid "_s),
             qPrintable(result()));
}

void TestMainWindow::endsSurvivorsForTheNextLaunch()
{
    launch(u"setsid sleep 64 >/dev/null 2>&1 </dev/null & echo started"_s, true);
    const auto* bar = m_window->findChild<SurvivorBar*>();
    QTRY_VERIFY2_WITH_TIMEOUT(!bar->isHidden(), qPrintable(result()), 20000);
    QVERIFY(button(u"launch"_s)->isEnabled());
    part<QCheckBox>(u"shell"_s)->setChecked(false);
    part<QLineEdit>(u"command"_s)->setText(u"echo second"_s);
    QTest::mouseClick(button(u"launch"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(output().trimmed(), u"second"_s, 20000);
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QVERIFY(bar->isHidden());
}

void TestMainWindow::asksBeforeItClosesOverSurvivors()
{
    launch(u"setsid sleep 65 >/dev/null 2>&1 </dev/null & echo started"_s, true);
    const auto* bar = m_window->findChild<SurvivorBar*>();
    QTRY_VERIFY2_WITH_TIMEOUT(!bar->isHidden(), qPrintable(result()), 20000);
    m_window->close();
    QVERIFY(m_window->isVisible());
    auto* question = part<QMessageBox>(u"closeQuestion"_s);
    for (QAbstractButton* answer : question->buttons()) {
        if (question->buttonRole(answer) == QMessageBox::AcceptRole)
            QTest::mouseClick(answer, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 20000);
}

void TestMainWindow::closesAtOnceWhileNothingRuns()
{
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::closingCanBeCancelled()
{
    launch(u"sleep 60"_s);
    QVERIFY(!m_window->close());
    auto* question = part<QMessageBox>(u"closeQuestion"_s);
    QTRY_VERIFY(question->isVisible());
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<QMessageBox*>(u"closeQuestion"_s));
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    QTest::mouseClick(button(u"stop"_s), Qt::LeftButton);
    VERIFY_ENDS(u"Stopped"_s);
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::closingCanStopWhatRuns()
{
    launch(u"sleep 60"_s);
    QVERIFY(!m_window->close());
    auto* question = part<QMessageBox>(u"closeQuestion"_s);
    QTRY_VERIFY(question->isVisible());
    for (QAbstractButton* choice : question->buttons()) {
        if (question->buttonRole(choice) == QMessageBox::AcceptRole)
            QTest::mouseClick(choice, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 20000);
    QVERIFY2(result().startsWith(u"Stopped"_s), qPrintable(result()));
}

void TestMainWindow::theQuestionGoesWhenTheRunEnds()
{
    launch(u"sleep 1"_s);
    QVERIFY(!m_window->close());
    QTRY_VERIFY(part<QMessageBox>(u"closeQuestion"_s)->isVisible());
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QTRY_VERIFY(!m_window->findChild<QMessageBox*>(u"closeQuestion"_s));
    QVERIFY(m_window->isVisible()); // the result may be what someone waits for
}

void TestMainWindow::aSignalStopsAndClosesWithoutAsking()
{
    const QSignalSpy interrupted(m_window.get(), &MainWindow::interrupted);
    launch(u"sleep 60"_s);
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    m_window->interrupt(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(interrupted.size(), 1, 20000);
    QCOMPARE(interrupted.first().first().toInt(), SIGTERM);
    QVERIFY(!m_window->isVisible());
    QVERIFY(!m_window->findChild<QMessageBox*>(u"closeQuestion"_s));
}

void TestMainWindow::canBeDestroyedWhileSomethingRuns()
{
    launch(u"sleep 60"_s);
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    m_window.reset();
}

void TestMainWindow::aSecondRunForgetsTheFirstOnesOutput()
{
    launch(u"echo first"_s);
    VERIFY_ENDS(u"Finished"_s);
    QTRY_COMPARE(output(), u"first"_s);
    launch(u"echo second"_s);
    VERIFY_ENDS(u"Finished"_s);
    QTRY_COMPARE(output(), u"second"_s);
}

void TestMainWindow::saysUntilTheNextLaunchThatARunIsNotKept()
{
    QFile inTheWay(m_data->filePath(u"runs"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto* problems = part<ProblemBar>(u"problems"_s);
    launch(u"brood-spin --seconds 0.01"_s);
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QVERIFY2(problems->text().contains(u"are not kept"_s), qPrintable(problems->text()));
    QVERIFY(problems->isVisible());
    QVERIFY(part<QLabel>(u"status"_s)->isVisible());

    QVERIFY(inTheWay.remove());
    launch(u"brood-spin --seconds 0.02"_s);
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QVERIFY2(problems->isHidden(), qPrintable(problems->text()));
}

void TestMainWindow::survivesAMissingAgent()
{
    openWindow({u"/nonexistent/brood-agent"_s, {}, {}});
    QTest::mouseClick(button(u"launch"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"launch"_s)->isEnabled(), 20000);
    QVERIFY2(result().contains(u"brood-agent"_s), qPrintable(result()));
}

void TestMainWindow::showsASpecAndLaunchesIt()
{
    LaunchSpec spec;
    spec.command = {"sh", "-c", "pwd; echo \"$GREETING\"", "a b"};
    spec.workingDirectory = "/";
    spec.environment.set.insert("GREETING", "caf\xe9");
    spec.timeout = 20s;
    m_window->setSpec(spec);
    QVERIFY(m_window->spec() == spec);
    QCOMPARE(part<QLineEdit>(u"command"_s)->text(), u"sh -c 'pwd; echo \"$GREETING\"' 'a b'"_s);
    m_window->launch();
    VERIFY_ENDS(u"Finished, exit code 0"_s);
    QTRY_VERIFY2(output().startsWith(u"/\ncaf"_s), qPrintable(output()));
}

void TestMainWindow::optionsFitASmallWindow()
{
    QTest::mouseClick(part<QToolButton>(u"options"_s), Qt::LeftButton);
    QVERIFY(part<QLineEdit>(u"timeout"_s)->isVisible());
    m_window->resize(640, 480);
    QTRY_COMPARE(m_window->size(), QSize(640, 480));
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 640 && least.height() <= 480,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
}

void TestMainWindow::everyControlHasAName()
{
    QTest::mouseClick(part<QToolButton>(u"options"_s), Qt::LeftButton);
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
            !widget->isVisibleTo(m_window.get()))
            continue;
        const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
        const QString name = seen->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                             widget->objectName()));
    }
}

void TestMainWindow::tabGoesRoundThroughEverything()
{
    part<QWidget>(u"command"_s)->setFocus();
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QStringList visited;
        for (int i = 0; i < 40; ++i) {
            visited += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), key);
            if (QApplication::focusWidget()->objectName() == u"command")
                break;
        }
        const QByteArray way = visited.join(u' ').toUtf8();
        QVERIFY2(QApplication::focusWidget()->objectName() == u"command", way.constData());
        for (const char* name : {"command", "launch", "timeline", "find", "output"})
            QVERIFY2(visited.contains(QLatin1String(name)), way.constData());
    }
}

void TestMainWindow::everyMnemonicIsThereOnce()
{
    const auto twice = [this]() -> QString {
        QStringList texts;
        for (const QAction* menu : m_window->menuBar()->actions())
            texts += menu->text();
        // Also what is hidden now: it comes without asking what else is there.
        for (const auto* button : m_window->findChildren<QAbstractButton*>())
            texts += button->window() == m_window.get() ? button->text() : QString();
        for (const auto* label : m_window->findChildren<QLabel*>())
            texts += label->buddy() ? label->text() : QString();
        QHash<QKeySequence, QString> seen;
        for (const QString& text : std::as_const(texts)) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                continue;
            if (seen.contains(key))
                return seen[key] + u", "_s + text;
            seen.insert(key, text);
        }
        return seen.size() < 15 ? u"there are few"_s : QString();
    };
    QCOMPARE(twice(), QString());
    launch(u"sleep 60"_s);
    QTRY_VERIFY(result().startsWith(u"Running …"_s));
    QTest::mouseClick(button(u"pause"_s), Qt::LeftButton);
    QTRY_COMPARE(button(u"pause"_s)->accessibleName(), u"Resume"_s);
    QCOMPARE(twice(), QString());
    QTest::mouseClick(button(u"stop"_s), Qt::LeftButton);
    VERIFY_ENDS(u"Stopped"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
