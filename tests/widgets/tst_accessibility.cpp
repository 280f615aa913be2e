// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"
#include "widgets/actionbuttons.h"
#include "widgets/filtermenu.h"
#include "widgets/resultbanner.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using brood::createMenuButton;
using brood::FilterButton;
using namespace Qt::StringLiterals;

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { brood::installAccessibility(); }
    void theResultIsALabelWithText();
    void menuButtonsOpenTheirMenu_data();
    void menuButtonsOpenTheirMenu();
    void otherWidgetsAreLeftAlone();
};

void TestAccessibility::theResultIsALabelWithText()
{
    brood::ResultBanner banner;
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(&banner);
    QVERIFY(accessible);
    QCOMPARE(banner.objectName(), u"result"_s);
    QCOMPARE(accessible->role(), QAccessible::StaticText);
    QCOMPARE(accessible->text(QAccessible::Name), u"Result"_s);
    QCOMPARE(accessible->childCount(), 0);
    QAccessibleTextInterface* const text = accessible->textInterface();
    QVERIFY(text);

    banner.showResult({.headline = u"Finished, exit code 3"_s, .figures = {}, .notes = {}});
    QCOMPARE(text->characterCount(), 21);
    QCOMPARE(text->text(0, text->characterCount()), u"Finished, exit code 3"_s);
    QCOMPARE(text->text(10, 14), u"exit"_s);
    QCOMPARE(text->text(-3, 100), u"Finished, exit code 3"_s);
    QCOMPARE(text->text(50, 60), QString());
    QCOMPARE(accessible->text(QAccessible::Description), u"Finished, exit code 3"_s);
    QCOMPARE(accessible->text(QAccessible::Value), u"Finished, exit code 3"_s);
}

void TestAccessibility::menuButtonsOpenTheirMenu_data()
{
    QTest::addColumn<bool>("isFilter");
    QTest::addColumn<QString>("action");
    for (const QString& action :
         {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::showMenuAction()}) {
        QTest::addRow("filter, %s", qPrintable(action)) << true << action;
        QTest::addRow("another, %s", qPrintable(action)) << false << action;
    }
}

void TestAccessibility::menuButtonsOpenTheirMenu()
{
    QFETCH(const bool, isFilter);
    QFETCH(const QString, action);
    QWidget window;
    auto* menu = new QMenu(&window);
    menu->addAction(u"entry"_s);
    QToolButton* button = isFilter ? new FilterButton(&window) : createMenuButton(menu, u"More"_s);
    button->setParent(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(button);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::ButtonMenu);
    QCOMPARE(accessible->text(QAccessible::Name), isFilter ? u"Filter: All rows"_s : u"More"_s);
    QVERIFY(accessible->state().hasPopup);
    QVERIFY(accessible->state().focusable);
    QVERIFY(accessible->actionInterface()->actionNames().contains(action));
    bool wasOpen = false;
    connect(button->menu(), &QMenu::aboutToShow, this, [button, &wasOpen] {
        wasOpen = true;
        QMetaObject::invokeMethod(button->menu(), &QMenu::close, Qt::QueuedConnection);
    });
    accessible->actionInterface()->doAction(action);
    QVERIFY(!wasOpen); // who asked has an answer before
    QTRY_VERIFY(wasOpen);
    QTRY_VERIFY(!button->menu()->isVisible());
    button->setEnabled(false);
    QVERIFY(!accessible->actionInterface()->actionNames().contains(action));
}

void TestAccessibility::otherWidgetsAreLeftAlone()
{
    QLabel label(u"words"_s);
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(&label);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"words"_s);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
