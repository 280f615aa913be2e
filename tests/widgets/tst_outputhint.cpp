// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outputhint.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using brood::BufferingHint;
using brood::OutputHint;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOutputHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void isThereOnlyWhileThereIsAHint();
    void saysHowLongItHasBeenSilent();
    void saysHowSureItIs();
    void leavesTheFocusAlone();
    void makesNobodyJump();
    void givesItsRoomBackToANewRun();
    void offersATerminal();
    void staysAwayOnceClosed();
    void fitsNarrowWindows();

private:
    [[nodiscard]] QPushButton* launch() const
    {
        return m_hint->findChild<QPushButton*>(u"launchOnTerminal"_s);
    }
    [[nodiscard]] QToolButton* close() const { return m_hint->findChild<QToolButton*>(u"closeHint"_s); }
    void layOut() { m_window->layout()->activate(); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_line = nullptr;
    QWidget* m_log = nullptr;
    OutputHint* m_hint = nullptr;
};

void TestOutputHint::init()
{
    m_window = std::make_unique<QWidget>();
    m_line = new QLineEdit;
    m_log = new QWidget;
    m_hint = new OutputHint;
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_line);
    column->addWidget(m_log, 1);
    column->addWidget(m_hint);
    m_window->resize(900, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_line->setFocus();
}

void TestOutputHint::isThereOnlyWhileThereIsAHint()
{
    QVERIFY(m_hint->isHidden());
    m_hint->showHint(BufferingHint::None, 1s);
    QVERIFY(m_hint->isHidden());
    m_hint->showHint(BufferingHint::Likely, 2s);
    QVERIFY(m_hint->isVisible());
    m_hint->showHint(BufferingHint::None, 0s);
    QVERIFY(m_hint->isHidden());
}

void TestOutputHint::saysHowLongItHasBeenSilent()
{
    m_hint->showHint(BufferingHint::Possible, 12'900ms);
    QVERIFY2(m_hint->text().contains(u"12 second"_s), qPrintable(m_hint->text()));
    m_hint->showHint(BufferingHint::Possible, 13s);
    QVERIFY2(m_hint->text().contains(u"13 second"_s), qPrintable(m_hint->text()));
    m_hint->showHint(BufferingHint::Possible, 185s);
    QVERIFY2(m_hint->text().contains(u"3 minute"_s), qPrintable(m_hint->text()));
}

void TestOutputHint::saysHowSureItIs()
{
    m_hint->showHint(BufferingHint::Possible, 12s);
    const QString possible = m_hint->text();
    QCOMPARE(m_hint->accessibleDescription(), possible);
    m_hint->showHint(BufferingHint::Likely, 12s);
    QVERIFY(m_hint->text() != possible);
    QVERIFY(m_hint->text().contains(u"probably"_s));
    QVERIFY(!possible.contains(u"probably"_s));
    QCOMPARE(m_hint->accessibleDescription(), m_hint->text());
}

void TestOutputHint::leavesTheFocusAlone()
{
    m_hint->showHint(BufferingHint::Likely, 2s);
    QVERIFY(m_line->hasFocus());
    m_hint->showHint(BufferingHint::None, 0s);
    QVERIFY(m_line->hasFocus());
}

void TestOutputHint::makesNobodyJump()
{
    layOut();
    const QRect alone = m_log->geometry();
    m_hint->showHint(BufferingHint::Likely, 2s);
    layOut();
    const QRect beside = m_log->geometry();
    QVERIFY(beside.height() < alone.height());
    m_hint->showHint(BufferingHint::None, 0s);
    layOut();
    QCOMPARE(m_log->geometry(), beside);
    m_hint->showHint(BufferingHint::Likely, 3s);
    layOut();
    QCOMPARE(m_log->geometry(), beside);
}

void TestOutputHint::givesItsRoomBackToANewRun()
{
    layOut();
    const QRect alone = m_log->geometry();
    m_hint->showHint(BufferingHint::Likely, 2s);
    m_hint->showHint(BufferingHint::None, 0s);
    m_hint->reset();
    layOut();
    QCOMPARE(m_log->geometry(), alone);
}

void TestOutputHint::offersATerminal()
{
    m_hint->showHint(BufferingHint::Likely, 2s);
    const QSignalSpy wanted(m_hint, &OutputHint::launchOnTerminalRequested);
    QCOMPARE(launch()->accessibleName(), u"Launch again on a terminal"_s);
    QTest::mouseClick(launch(), Qt::LeftButton);
    launch()->setFocus();
    QTest::keyClick(launch(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
}

void TestOutputHint::staysAwayOnceClosed()
{
    m_hint->showHint(BufferingHint::Possible, 10s);
    const QSignalSpy dismissed(m_hint, &OutputHint::dismissed);
    close()->setFocus();
    QTest::keyClick(close(), Qt::Key_Space);
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.first().first().toBool(), true);
    QVERIFY(m_hint->isHidden());
    m_hint->showHint(BufferingHint::Likely, 20s);
    QVERIFY(m_hint->isHidden());
    m_hint->reset();
    m_hint->showHint(BufferingHint::Likely, 20s);
    QVERIFY(m_hint->isVisible());
}

void TestOutputHint::fitsNarrowWindows()
{
    m_hint->showHint(BufferingHint::Likely, 2s);
    for (const int width : {900, 360}) {
        m_window->resize(width, 500);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTRY_COMPARE(m_window->width(), width);
        QTRY_VERIFY(m_hint->rect().contains(launch()->geometry()));
        QVERIFY(m_hint->rect().contains(close()->geometry()));
        const auto* text = m_hint->findChild<QLabel*>(u"outputHintText"_s);
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(!text->geometry().intersects(launch()->geometry()));
    }
}

QTEST_MAIN(TestOutputHint)
#include "tst_outputhint.moc"
