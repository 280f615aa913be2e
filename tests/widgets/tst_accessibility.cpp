// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"
#include "widgets/resultbanner.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { brood::installAccessibility(); }
    void theResultIsALabelWithText();
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

void TestAccessibility::otherWidgetsAreLeftAlone()
{
    QLabel label(u"words"_s);
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(&label);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"words"_s);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
