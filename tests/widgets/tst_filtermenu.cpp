// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filtermenu.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using brood::FilterButton;
using brood::FilterChoice;
using brood::filterText;
using namespace Qt::StringLiterals;

using Rows = FilterChoice::Rows;
using Streams = FilterChoice::Streams;
using Diagnostics = FilterChoice::Diagnostics;

namespace {

/// Of the menu and the menus in it, without mnemonics.
QAction* entry(const QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions()) {
        if (action->menu() != nullptr) {
            if (QAction* inner = entry(action->menu(), text))
                return inner;
        }
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

QStringList marked(const QMenu* menu)
{
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        if (action->menu() != nullptr)
            texts += marked(action->menu());
        else if (action->isChecked())
            texts += action->text().remove(u'&');
    }
    return texts;
}

} // namespace

class TestFilterMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_button = std::make_unique<FilterButton>(); }
    void cleanup() { m_button.reset(); }

    void saysInWordsWhatIsShown_data();
    void saysInWordsWhatIsShown();
    void choosesFromTheMenu_data();
    void choosesFromTheMenu();
    void takesAChoiceBack();
    void showsAllRowsAgain();
    void marksWhatIsChosen();
    void tellsChangesOnly();
    void opensWithTheKeyboard();
    void cutsALongText();
    void givesEachEntryAMnemonicOfItsOwn();

private:
    std::unique_ptr<FilterButton> m_button;
};

void TestFilterMenu::saysInWordsWhatIsShown_data()
{
    QTest::addColumn<FilterChoice>("choice");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << FilterChoice() << u"All rows"_s;
    QTest::newRow("context of nothing") << FilterChoice{.context = 3} << u"All rows"_s;
    QTest::newRow("matching") << FilterChoice{.rows = Rows::Matching} << u"Matching rows"_s;
    QTest::newRow("not matching") << FilterChoice{.rows = Rows::NotMatching} << u"Rows that don’t match"_s;
    QTest::newRow("stream") << FilterChoice{.rows = Rows::Matching, .streams = Streams::Err}
                            << u"stderr, matching"_s;
    QTest::newRow("context") << FilterChoice{.diagnostics = Diagnostics::Errors, .context = 2}
                             << u"Errors, ±2"_s;
    QTest::newRow("everything") << FilterChoice{Rows::NotMatching, Streams::Out,
                                                Diagnostics::ErrorsAndWarnings, 10}
                                << u"Errors and warnings, stdout, not matching, ±10"_s;
}

void TestFilterMenu::saysInWordsWhatIsShown()
{
    QFETCH(const FilterChoice, choice);
    QTEST(filterText(choice), "expected");
    m_button->setChoice(choice);
    QTEST(m_button->text(), "expected");
    QCOMPARE(m_button->accessibleName(), u"Filter: "_s + m_button->text());
    QCOMPARE(m_button->accessibleDescription(), u"Chooses which rows are shown"_s);
}

void TestFilterMenu::choosesFromTheMenu_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterChoice>("expected");
    QTest::newRow("matching") << u"Only matching rows"_s << FilterChoice{.rows = Rows::Matching};
    QTest::newRow("not matching") << u"Only rows that don’t match"_s
                                  << FilterChoice{.rows = Rows::NotMatching};
    QTest::newRow("stdout") << u"stdout only"_s << FilterChoice{.streams = Streams::Out};
    QTest::newRow("stderr") << u"stderr only"_s << FilterChoice{.streams = Streams::Err};
    QTest::newRow("both") << u"Errors and warnings"_s
                          << FilterChoice{.diagnostics = Diagnostics::ErrorsAndWarnings};
    QTest::newRow("errors") << u"Errors"_s << FilterChoice{.diagnostics = Diagnostics::Errors};
    QTest::newRow("warnings") << u"Warnings"_s << FilterChoice{.diagnostics = Diagnostics::Warnings};
    QTest::newRow("context") << u"5 row(s) around each"_s << FilterChoice{.context = 5};
}

void TestFilterMenu::choosesFromTheMenu()
{
    QFETCH(const QString, text);
    const QSignalSpy changed(m_button.get(), &FilterButton::choiceChanged);
    entry(m_button->menu(), text)->trigger();
    QCOMPARE(changed.size(), 1);
    QTEST(changed.first().first().value<FilterChoice>(), "expected");
    QTEST(m_button->choice(), "expected");
}

void TestFilterMenu::takesAChoiceBack()
{
    entry(m_button->menu(), u"Only matching rows"_s)->trigger();
    entry(m_button->menu(), u"Errors"_s)->trigger();
    entry(m_button->menu(), u"Errors"_s)->trigger();
    QCOMPARE(m_button->choice(), FilterChoice{.rows = Rows::Matching});
    entry(m_button->menu(), u"Only rows that don’t match"_s)->trigger();
    entry(m_button->menu(), u"stderr only"_s)->trigger();
    entry(m_button->menu(), u"stderr only"_s)->trigger(); // one of the streams is always chosen
    QCOMPARE(m_button->choice(), (FilterChoice{.rows = Rows::NotMatching, .streams = Streams::Err}));
    entry(m_button->menu(), u"stdout and stderr"_s)->trigger();
    QCOMPARE(m_button->choice(), FilterChoice{.rows = Rows::NotMatching});
}

void TestFilterMenu::showsAllRowsAgain()
{
    m_button->setChoice({Rows::Matching, Streams::Err, Diagnostics::Errors, 2});
    entry(m_button->menu(), u"All rows"_s)->trigger();
    QCOMPARE(m_button->choice(), FilterChoice{.context = 2});
    QVERIFY(!m_button->choice().isActive());
    const QSignalSpy changed(m_button.get(), &FilterButton::choiceChanged);
    entry(m_button->menu(), u"All rows"_s)->trigger(); // and once more
    QCOMPARE(changed.size(), 0);
    QVERIFY(entry(m_button->menu(), u"All rows"_s)->isChecked());
}

void TestFilterMenu::marksWhatIsChosen()
{
    QCOMPARE(marked(m_button->menu()), QStringList({u"All rows"_s, u"stdout and stderr"_s, u"None"_s}));
    m_button->setChoice({Rows::Matching, Streams::Err, Diagnostics::Warnings, 2});
    QCOMPARE(marked(m_button->menu()), QStringList({u"Only matching rows"_s, u"stderr only"_s, u"Warnings"_s,
                                                    u"2 row(s) around each"_s}));
    m_button->setChoice({});
    QCOMPARE(marked(m_button->menu()), QStringList({u"All rows"_s, u"stdout and stderr"_s, u"None"_s}));
}

void TestFilterMenu::tellsChangesOnly()
{
    const QSignalSpy changed(m_button.get(), &FilterButton::choiceChanged);
    m_button->setChoice({.context = 1});
    m_button->setChoice({.context = 1});
    QCOMPARE(changed.size(), 1);
}

void TestFilterMenu::opensWithTheKeyboard()
{
    m_button->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_button.get()));
    QVERIFY((m_button->focusPolicy() & Qt::TabFocus) != 0);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Down, Qt::Key_Space}) {
        bool opened = false;
        connect(m_button->menu(), &QMenu::aboutToShow, this, [this, &opened] {
            opened = true;
            QMetaObject::invokeMethod(m_button->menu(), &QMenu::close, Qt::QueuedConnection);
        });
        QTest::keyClick(m_button.get(), key);
        QTRY_VERIFY(opened);
        QTRY_VERIFY(!m_button->menu()->isVisible());
        m_button->menu()->disconnect(this);
    }
}

void TestFilterMenu::cutsALongText()
{
    const int allRows = m_button->sizeHint().width();
    m_button->setChoice({Rows::NotMatching, Streams::Out, Diagnostics::ErrorsAndWarnings, 10});
    QVERIFY(m_button->sizeHint().width() > allRows);
    QVERIFY(m_button->sizeHint().width() < m_button->fontMetrics().horizontalAdvance(m_button->text()));
    QVERIFY(m_button->minimumSizeHint().width() < m_button->sizeHint().width());
    QVERIFY(m_button->toolTip().contains(m_button->text()));
}

void TestFilterMenu::givesEachEntryAMnemonicOfItsOwn()
{
    QString seen;
    for (const QAction* action : m_button->menu()->actions()) {
        if (action->isSeparator())
            continue;
        const qsizetype mark = action->text().indexOf(u'&');
        QVERIFY(mark >= 0);
        const QChar letter = action->text().at(mark + 1).toLower();
        QVERIFY2(!seen.contains(letter), qPrintable(action->text()));
        seen += letter;
    }
}

QTEST_MAIN(TestFilterMenu)
#include "tst_filtermenu.moc"
