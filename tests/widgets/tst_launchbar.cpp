// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/launchbar.h"
#include "widgets/runactions.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using brood::LaunchBar;
using brood::RunActions;
using namespace Qt::StringLiterals;
using Activity = RunActions::Activity;

class TestLaunchBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void splitsTheCommandIntoWords();
    void keepsBytesThatAreNotUtf8();
    void givesTheWholeLineToAShell();
    void saysWhichQuoteIsNotClosed();
    void doesNotFlickerWhileAQuoteIsTyped();
    void offersTheShellForShellSyntax();
    void saysWhatToDoWithoutACommand();
    void enterLaunches();
    void enterDoesNothingWhileNothingCanBeLaunched();
    void downOpensTheEarlierCommands();
    void typingFindsEarlierCommands();
    void enterOnAnEarlierCommandOnlyTakesItOver();
    void showsHiddenOptionsOnly();
    void tellsProgressBesideItsBar();
    void buttonsFollowTheActivity();
    void namesAndRolesAreStable();

private:
    template <typename Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        auto* found = m_bar->findChild<Widget*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QLineEdit* command() const { return part<QLineEdit>(u"command"_s); }
    [[nodiscard]] QAbstractItemView* popup() const { return command()->completer()->popup(); }

    std::unique_ptr<QWidget> m_window;
    RunActions* m_actions = nullptr;
    LaunchBar* m_bar = nullptr;
};

void TestLaunchBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_actions = new RunActions(m_window.get());
    m_bar = new LaunchBar(m_actions, m_window.get());
    m_bar->resize(900, 80);
    m_window->resize(900, 80);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_bar->focusCommand();
}

void TestLaunchBar::cleanup()
{
    m_window.reset();
}

void TestLaunchBar::splitsTheCommandIntoWords()
{
    const QSignalSpy changed(m_bar, &LaunchBar::commandChanged);
    QTest::keyClicks(command(), u"printf '%s\\n' \"two words\""_s);
    QCOMPARE(m_bar->command(), (QByteArrayList{"printf", "%s\\n", "two words"}));
    QVERIFY(!changed.isEmpty());
}

void TestLaunchBar::keepsBytesThatAreNotUtf8()
{
    m_bar->setCommandLine(u"cat caf"_s + QChar(0xdce9) + u" é"_s);
    QCOMPARE(m_bar->command(), (QByteArrayList{"cat", "caf\xe9", "\xc3\xa9"}));
}

void TestLaunchBar::givesTheWholeLineToAShell()
{
    m_bar->setCommandLine(u"echo 'a | wc"_s);
    QVERIFY(m_bar->command().isEmpty());
    m_bar->setShell(true);
    QCOMPARE(m_bar->command(), QByteArrayList{"echo 'a | wc"});
    m_bar->setCommandLine(u"  "_s);
    QVERIFY(m_bar->command().isEmpty());
}

void TestLaunchBar::saysWhichQuoteIsNotClosed()
{
    auto* problem = part<QLabel>(u"commandProblem"_s);
    m_bar->setCommandLine(u"echo é"_s);
    QTest::keyClicks(command(), u" 'half"_s);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"The quote at position 8 is not closed."_s);
    QTest::keyClicks(command(), u"'"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClicks(command(), u" \\"_s);
    QTRY_COMPARE(problem->text(), u"There is nothing behind the backslash at position 15."_s);
}

void TestLaunchBar::doesNotFlickerWhileAQuoteIsTyped()
{
    auto* problem = part<QLabel>(u"commandProblem"_s);
    for (const QChar c : u"echo 'one two' 'three'"_s) {
        QTest::keyClicks(command(), QString(c));
        QVERIFY(!problem->isVisible());
    }
}

void TestLaunchBar::offersTheShellForShellSyntax()
{
    auto* hint = part<QLabel>(u"shellHint"_s);
    auto* use = part<QPushButton>(u"useShell"_s);
    const QSignalSpy chosen(m_bar, &LaunchBar::shellChosen);
    QTest::keyClicks(command(), u"ls | wc -l"_s);
    QTRY_VERIFY(use->isVisible());
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().startsWith(u"This looks like shell syntax."_s));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(command()->hasFocus());
    m_bar->setShell(true);
    QVERIFY(!use->isVisible());
    QVERIFY(!hint->isVisible());
}

void TestLaunchBar::saysWhatToDoWithoutACommand()
{
    auto* hint = part<QLabel>(u"shellHint"_s);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().startsWith(u"Type a command"_s));
    QTest::keyClicks(command(), u"ls"_s);
    QVERIFY(!hint->isVisible());
}

void TestLaunchBar::enterLaunches()
{
    const QSignalSpy launched(m_actions->launch(), &QAction::triggered);
    m_actions->update(Activity::Idle, true, false);
    QTest::keyClicks(command(), u"true"_s);
    QTest::keyClick(command(), Qt::Key_Return);
    QCOMPARE(launched.size(), 1);
    auto* button = part<QPushButton>(u"launch"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(launched.size(), 2);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(launched.size(), 3);
}

void TestLaunchBar::enterDoesNothingWhileNothingCanBeLaunched()
{
    const QSignalSpy launched(m_actions->launch(), &QAction::triggered);
    QTest::keyClicks(command(), u"echo '"_s);
    QTest::keyClick(command(), Qt::Key_Return);
    QCOMPARE(launched.size(), 0);
    QVERIFY(part<QLabel>(u"commandProblem"_s)->isVisible()); // and says why at once
}

void TestLaunchBar::downOpensTheEarlierCommands()
{
    m_bar->setHistory({u"make -j4"_s, u"ctest"_s});
    QTest::keyClick(command(), Qt::Key_Down);
    QTRY_VERIFY(popup()->isVisible());
    QCOMPARE(popup()->model()->rowCount(), 2);
}

void TestLaunchBar::typingFindsEarlierCommands()
{
    m_bar->setHistory({u"make -j4"_s, u"ctest --output"_s, u"cmake --build build"_s});
    QTest::keyClicks(command(), u"MAKE"_s);
    QTRY_VERIFY(popup()->isVisible());
    QCOMPARE(popup()->model()->rowCount(), 2);
}

void TestLaunchBar::enterOnAnEarlierCommandOnlyTakesItOver()
{
    m_actions->update(Activity::Idle, true, false);
    m_bar->setHistory({u"rm -r build"_s, u"ctest"_s});
    const QSignalSpy launched(m_actions->launch(), &QAction::triggered);
    QTest::keyClick(command(), Qt::Key_Down);
    QTRY_VERIFY(popup()->isVisible());
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QTRY_VERIFY(!popup()->isVisible());
    QCOMPARE(m_bar->commandLine(), u"rm -r build"_s);
    QCOMPARE(launched.size(), 0);
    QTest::keyClick(command(), Qt::Key_Return);
    QCOMPARE(launched.size(), 1);
}

void TestLaunchBar::showsHiddenOptionsOnly()
{
    auto* summary = part<QLabel>(u"optionsSummary"_s);
    auto* toggle = part<QToolButton>(u"options"_s);
    const QSignalSpy toggled(m_bar, &LaunchBar::optionsToggled);
    QVERIFY(!summary->isVisible());
    m_bar->setOptionsSummary(u"timeout 2s"_s, QString());
    QVERIFY(summary->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!summary->isVisible());
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.first().first().toBool(), true);
    m_bar->setOptionsShown(false);
    QVERIFY(summary->isVisible());
}

void TestLaunchBar::tellsProgressBesideItsBar()
{
    m_bar->show();
    const auto* const bar = part<QProgressBar>(u"progress"_s);
    const auto* const text = part<QLabel>(u"progressText"_s);
    QVERIFY(!bar->isVisible() && !text->isVisible());
    m_bar->showProgress(0.03, std::chrono::seconds(12));
    QVERIFY(bar->isVisible() && text->isVisible());
    QCOMPARE(text->text(), u"3 % · about 12 s left"_s);
    QCOMPARE(bar->text(), text->text()); // what assistive technologies read
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_bar->setLayoutDirection(direction);
        QTest::qWait(1);
        QVERIFY(!bar->geometry().intersects(text->geometry()));
        QVERIFY(text->width() >= text->sizeHint().width());
    }
    m_bar->showProgress(std::nullopt, {});
    QVERIFY(!bar->isVisible() && !text->isVisible());
}

void TestLaunchBar::buttonsFollowTheActivity()
{
    auto* launch = part<QPushButton>(u"launch"_s);
    auto* stop = part<QPushButton>(u"stop"_s);
    auto* stopOptions = part<QToolButton>(u"stopOptions"_s);
    auto* pause = part<QPushButton>(u"pause"_s);
    const auto enabled = [&] {
        return std::array{launch->isEnabled(), stop->isEnabled(), stopOptions->isEnabled(),
                          pause->isEnabled()};
    };
    QCOMPARE(enabled(), (std::array{false, false, false, false}));
    m_actions->update(Activity::Idle, true, true);
    QCOMPARE(enabled(), (std::array{true, false, false, false}));
    m_actions->update(Activity::Running, true, true);
    QCOMPARE(enabled(), (std::array{false, true, true, true}));
    m_actions->update(Activity::Stopping, true, true);
    QCOMPARE(enabled(), (std::array{false, true, true, false}));

    const QSignalSpy pauses(m_actions, &RunActions::pauseRequested);
    const QSignalSpy resumes(m_actions, &RunActions::resumeRequested);
    m_actions->update(Activity::Running, true, true);
    QTest::mouseClick(pause, Qt::LeftButton);
    QCOMPARE(pauses.size(), 1);
    m_actions->update(Activity::Paused, true, true);
    QCOMPARE(pause->accessibleName(), u"Resume"_s);
    QTest::mouseClick(pause, Qt::LeftButton);
    QCOMPARE(resumes.size(), 1);
    QCOMPARE(pauses.size(), 1);
}

void TestLaunchBar::namesAndRolesAreStable()
{
    const auto check = [this](const QString& object, const QString& name, QAccessible::Role role) {
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(part<QWidget>(object));
        QCOMPARE(seen->text(QAccessible::Name), name);
        QCOMPARE(seen->role(), role);
    };
    check(u"command"_s, u"Command"_s, QAccessible::EditableText);
    check(u"launch"_s, u"Launch"_s, QAccessible::PushButton);
    check(u"stop"_s, u"Stop"_s, QAccessible::PushButton);
    check(u"pause"_s, u"Pause"_s, QAccessible::PushButton);
    QVERIFY(!part<QWidget>(u"stopOptions"_s)->accessibleName().isEmpty());
    QVERIFY(!part<QWidget>(u"options"_s)->accessibleName().contains(u'&'));
}

QTEST_MAIN(TestLaunchBar)
#include "tst_launchbar.moc"
