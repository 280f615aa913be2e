// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problembar.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using brood::ProblemBar;
using namespace Qt::StringLiterals;

class TestProblemBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isThereOnlyWithProblems();
    void saysEachOnce();
    void isClosedByThePerson_data();
    void isClosedByThePerson();
    void isReadByScreenReaders();
    void takesMoreLinesInLessWidth();

private:
    [[nodiscard]] QToolButton* close() const { return m_bar->findChild<QToolButton*>(u"closeProblems"_s); }

    std::unique_ptr<QWidget> m_window;
    ProblemBar* m_bar = nullptr;
};

void TestProblemBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new ProblemBar(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestProblemBar::isThereOnlyWithProblems()
{
    QVERIFY(m_bar->isHidden());
    m_bar->say({});
    QVERIFY(m_bar->isHidden());
    m_bar->say(u"The disk is full."_s);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"The disk is full."_s);
    m_bar->clear();
    QVERIFY(m_bar->isHidden());
    QCOMPARE(m_bar->text(), QString());
}

void TestProblemBar::saysEachOnce()
{
    m_bar->say(u"One."_s);
    m_bar->say(u"Two."_s);
    m_bar->say(u"One."_s);
    QCOMPARE(m_bar->text(), u"One.\nTwo."_s);
    m_bar->clear();
    m_bar->say(u"Two."_s);
    QCOMPARE(m_bar->text(), u"Two."_s);
}

void TestProblemBar::isClosedByThePerson_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

void TestProblemBar::isClosedByThePerson()
{
    QFETCH(bool, byKeyboard);
    QSignalSpy dismissed(m_bar, &ProblemBar::dismissed);
    m_bar->say(u"One."_s);
    if (byKeyboard) {
        close()->setFocus();
        QTest::keyClick(close(), Qt::Key_Space);
    } else {
        close()->setFocusPolicy(Qt::NoFocus);
        QTest::mouseClick(close(), Qt::LeftButton);
    }
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.first().first().toBool(), byKeyboard);
    QVERIFY(m_bar->isHidden());
}

void TestProblemBar::isReadByScreenReaders()
{
    m_bar->say(u"The disk is full."_s);
    QVERIFY(!m_bar->accessibleName().isEmpty());
    QCOMPARE(m_bar->accessibleDescription(), u"The disk is full."_s);
    QVERIFY(!close()->accessibleName().isEmpty());
}

void TestProblemBar::takesMoreLinesInLessWidth()
{
    m_bar->say(u"This run and its output are not kept, because the folder could not be created."_s);
    const int wide = m_bar->heightForWidth(2000);
    const int narrow = m_bar->heightForWidth(200);
    QVERIFY2(narrow >= 2 * wide, qPrintable(u"%1, %2"_s.arg(wide).arg(narrow)));
}

QTEST_MAIN(TestProblemBar)
#include "tst_problembar.moc"
