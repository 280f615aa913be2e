// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using brood::FindBar;
using brood::SearchPattern;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<quint64>)

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void cleanup() { m_bar.reset(); }

    void tellsWhatIsTypedOnceTheTypingRests();
    void tellsNothingThatHasNotChanged();
    void tellsTogglesAtOnce_data();
    void tellsTogglesAtOnce();
    void itsKeysGoBeforeMnemonics();
    void goesOnWithEnter();
    void goesNowhereWithoutText();
    void leavesWithEscape();
    void takesTheFirstOfSeveralLines();
    void saysHowManyMatchesThereAre_data();
    void saysHowManyMatchesThereAre();
    void doesNotWaverWhileOutputComes();
    void saysThatTheSearchFellBehind();
    void saysWhatIsWrongWithThePattern();
    void forgetsAnErrorWithItsPattern();
    void saysNothingAboutAnEmptyPattern();
    void isReadByScreenReaders();
    void fitsNarrowWindows_data();
    void fitsNarrowWindows();

private:
    [[nodiscard]] QLineEdit* line() const { return m_bar->findChild<QLineEdit*>(u"find"_s); }
    [[nodiscard]] QString status() const { return m_bar->findChild<QLabel*>(u"findStatus"_s)->text(); }
    [[nodiscard]] QLabel* problem() const { return m_bar->findChild<QLabel*>(u"findProblem"_s); }
    [[nodiscard]] QToolButton* button(const QString& name) const
    {
        return m_bar->findChild<QToolButton*>(name);
    }
    void look(const QString& text) { m_bar->setPattern({.text = text}); }

    std::unique_ptr<FindBar> m_bar;
};

void TestFindBar::init()
{
    m_bar = std::make_unique<FindBar>();
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->open();
}

void TestFindBar::tellsWhatIsTypedOnceTheTypingRests()
{
    QSignalSpy changed(m_bar.get(), &FindBar::patternChanged);
    QTest::keyClicks(line(), u"err"_s);
    QCOMPARE(changed.size(), 0);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<SearchPattern>(), m_bar->pattern());
    QCOMPARE(m_bar->pattern().text, u"err"_s);
}

void TestFindBar::tellsNothingThatHasNotChanged()
{
    look(u"err"_s);
    const QSignalSpy changed(m_bar.get(), &FindBar::patternChanged);
    look(u"err"_s);
    QTest::keyClick(line(), Qt::Key_X);
    QTest::keyClick(line(), Qt::Key_Backspace);
    QTest::keyClick(line(), Qt::Key_Return); // would tell it now
    QCOMPARE(changed.size(), 0);
}

void TestFindBar::tellsTogglesAtOnce_data()
{
    QTest::addColumn<QString>("toggle");
    QTest::addColumn<int>("key");
    QTest::addColumn<SearchPattern>("expected");
    QTest::newRow("case") << u"matchCase"_s << int(Qt::Key_C)
                          << SearchPattern{.text = {}, .isCaseSensitive = true};
    QTest::newRow("words") << u"wholeWords"_s << int(Qt::Key_W)
                           << SearchPattern{.text = {}, .wholeWords = true};
    QTest::newRow("expression") << u"regularExpression"_s << int(Qt::Key_X)
                                << SearchPattern{.text = {}, .isRegularExpression = true};
}

void TestFindBar::tellsTogglesAtOnce()
{
    QFETCH(const QString, toggle);
    QFETCH(const int, key);
    QFETCH(const SearchPattern, expected);
    const QSignalSpy changed(m_bar.get(), &FindBar::patternChanged);
    QTest::keyClick(line(), static_cast<Qt::Key>(key), Qt::AltModifier);
    QVERIFY(button(toggle)->isChecked());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bar->pattern(), expected);
    QTest::mouseClick(button(toggle), Qt::LeftButton);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_bar->pattern(), SearchPattern());
    button(toggle)->setFocus();
    QTest::keyClick(button(toggle), Qt::Key_Return);
    QCOMPARE(m_bar->pattern(), expected);
    QVERIFY(!button(toggle)->accessibleName().isEmpty());
    QVERIFY(button(toggle)->toolTip().contains(button(toggle)->accessibleName()));
}

void TestFindBar::itsKeysGoBeforeMnemonics()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* bar = new FindBar;
    column->addWidget(bar);
    auto* other = new QCheckBox(u"&Codes"_s);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bar->open();
    auto* edit = bar->findChild<QLineEdit*>(u"find"_s);
    for (const bool checked : {true, false, true}) {
        QTest::keyClick(edit, Qt::Key_C, Qt::AltModifier);
        QCOMPARE(bar->pattern().isCaseSensitive, checked);
    }
    QVERIFY(!other->isChecked());
    other->setFocus();
    QTest::keyClick(other, Qt::Key_C, Qt::AltModifier);
    QVERIFY(bar->pattern().isCaseSensitive);
    QTRY_VERIFY(other->isChecked());
}

void TestFindBar::goesOnWithEnter()
{
    QSignalSpy changed(m_bar.get(), &FindBar::patternChanged);
    QStringList heard;
    connect(m_bar.get(), &FindBar::patternChanged, this, [&heard] { heard += u"pattern"_s; });
    connect(m_bar.get(), &FindBar::nextRequested, this, [&heard] { heard += u"next"_s; });
    connect(m_bar.get(), &FindBar::previousRequested, this, [&heard] { heard += u"previous"_s; });
    QTest::keyClicks(line(), u"e"_s);
    QTest::keyClick(line(), Qt::Key_Return); // the pattern is told before
    QTest::keyClick(line(), Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(line(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::mouseClick(button(u"findNext"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"findPrevious"_s), Qt::LeftButton);
    button(u"findPrevious"_s)->setFocus();
    QTest::keyClick(button(u"findPrevious"_s), Qt::Key_Return);
    QCOMPARE(heard, QStringList({u"pattern"_s, u"next"_s, u"next"_s, u"previous"_s, u"next"_s, u"previous"_s,
                                 u"previous"_s}));
}

void TestFindBar::goesNowhereWithoutText()
{
    const QSignalSpy next(m_bar.get(), &FindBar::nextRequested);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(next.size(), 0);
    QVERIFY(!button(u"findNext"_s)->isEnabled());
    QVERIFY(!button(u"findPrevious"_s)->isEnabled());
    look(u"e"_s);
    QVERIFY(button(u"findNext"_s)->isEnabled());
}

void TestFindBar::leavesWithEscape()
{
    const QSignalSpy left(m_bar.get(), &FindBar::left);
    QTest::keyClick(line(), Qt::Key_Escape);
    button(u"matchCase"_s)->setFocus();
    QTest::keyClick(button(u"matchCase"_s), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
}

void TestFindBar::takesTheFirstOfSeveralLines()
{
    const SearchPattern pattern{.text = u"one\ntwo"_s, .isRegularExpression = true, .wholeWords = true};
    const QSignalSpy changed(m_bar.get(), &FindBar::patternChanged);
    m_bar->setPattern(pattern);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bar->pattern(),
             (SearchPattern{.text = u"one"_s, .isRegularExpression = true, .wholeWords = true}));
}

void TestFindBar::saysHowManyMatchesThereAre_data()
{
    QTest::addColumn<std::optional<quint64>>("current");
    QTest::addColumn<quint64>("matches");
    QTest::addColumn<bool>("isUpToDate");
    QTest::addColumn<QString>("expected");
    using Current = std::optional<quint64>;
    QTest::newRow("one of them") << Current(12) << quint64(3456) << true << u"12 of 3,456"_s;
    QTest::newRow("not all yet") << Current(12) << quint64(3456) << false << u"12 of 3,456 so far …"_s;
    QTest::newRow("none in particular") << Current() << quint64(3456) << true << u"3,456 match(es)"_s;
    QTest::newRow("counting") << Current() << quint64(3456) << false << u"3,456 so far …"_s;
    QTest::newRow("nothing") << Current() << quint64(0) << true << u"no match"_s;
    QTest::newRow("nothing yet") << Current() << quint64(0) << false << u"searching …"_s;
    QTest::newRow("more than an int")
        << Current() << Q_UINT64_C(10'000'000'000) << true << u"10,000,000,000 match(es)"_s;
}

void TestFindBar::saysHowManyMatchesThereAre()
{
    QFETCH(const std::optional<quint64>, current);
    QFETCH(const quint64, matches);
    QFETCH(const bool, isUpToDate);
    look(u"e"_s);
    m_bar->showProgress(current, matches, isUpToDate);
    QTEST(status(), "expected");
}

void TestFindBar::doesNotWaverWhileOutputComes()
{
    look(u"e"_s);
    m_bar->showProgress({}, 10, true);
    m_bar->showProgress({}, 11, false);
    QCOMPARE(status(), u"11 match(es)"_s);
    look(u"other"_s);
    m_bar->showProgress({}, 1, false); // another search
    QCOMPARE(status(), u"1 so far …"_s);
}

void TestFindBar::saysThatTheSearchFellBehind()
{
    look(u"e"_s);
    m_bar->showProgress({}, 10, true);
    const auto laterStatus = [this] {
        m_bar->showProgress({}, 11, false);
        return status();
    };
    QCOMPARE(laterStatus(), u"11 match(es)"_s);
    QTRY_COMPARE(laterStatus(), u"11 so far …"_s);
}

void TestFindBar::saysWhatIsWrongWithThePattern()
{
    look(u"(e"_s);
    m_bar->showError(u"a parenthesis is missing"_s, 2);
    QCOMPARE(status(), u"not valid"_s);
    QVERIFY(problem()->isHidden()); // it may still be typed
    QTRY_VERIFY(problem()->isVisible());
    QCOMPARE(problem()->text(), u"a parenthesis is missing (position 3)"_s);
    m_bar->showProgress({}, 5, true); // of an older pattern
    QCOMPARE(status(), u"not valid"_s);
    look(u"(ef"_s);
    m_bar->showError(u"still missing"_s);
    QVERIFY(problem()->isVisible());
    QCOMPARE(problem()->text(), u"still missing"_s);
}

void TestFindBar::forgetsAnErrorWithItsPattern()
{
    look(u"(e"_s);
    m_bar->showError(u"wrong"_s);
    QTRY_VERIFY(problem()->isVisible());
    look(u"(e)"_s);
    m_bar->showProgress({}, 0, true);
    QVERIFY(problem()->isHidden());
    QCOMPARE(status(), u"no match"_s);
}

void TestFindBar::saysNothingAboutAnEmptyPattern()
{
    look(u"(e"_s);
    m_bar->showError(u"wrong"_s);
    QTRY_VERIFY(problem()->isVisible());
    look({});
    QVERIFY(problem()->isHidden());
    m_bar->showProgress({}, 17, true);
    QCOMPARE(status(), QString());
}

void TestFindBar::isReadByScreenReaders()
{
    QCOMPARE(line()->accessibleName(), u"Find"_s);
    look(u"e"_s);
    m_bar->showProgress(1, 2, true);
    QTRY_COMPARE(line()->accessibleDescription(), u"1 of 2"_s);
    look(u"(e"_s);
    m_bar->showError(u"wrong"_s, 1);
    QTRY_COMPARE(line()->accessibleDescription(), u"wrong (position 2)"_s);
    for (const auto* control : m_bar->findChildren<QToolButton*>()) {
        if (control->parent() != m_bar.get())
            continue; // the style's own, in the line
        QVERIFY(!control->accessibleName().isEmpty());
        QVERIFY(!control->toolTip().isEmpty());
        QVERIFY((control->focusPolicy() & Qt::TabFocus) != 0);
    }
}

void TestFindBar::fitsNarrowWindows_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 10 << Qt::LeftToRight;
    QTest::newRow("large") << 20 << Qt::LeftToRight;
    QTest::newRow("right to left") << 10 << Qt::RightToLeft;
}

void TestFindBar::fitsNarrowWindows()
{
    QFETCH(const int, points);
    QFETCH(const Qt::LayoutDirection, direction);
    QWidget window;
    window.setLayoutDirection(direction);
    QFont font = window.font();
    font.setPointSize(points);
    window.setFont(font);
    auto* column = new QVBoxLayout(&window);
    auto* bar = new FindBar;
    column->addWidget(bar);
    column->addStretch();
    for (const int width : {1600, 360, 1600}) {
        window.resize(width, 400);
        window.show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTRY_COMPARE(window.width(), width);
        const QRect inside = bar->rect();
        QList<QRect> places;
        for (const auto* part : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (part->isHidden())
                continue;
            QVERIFY2(inside.contains(part->geometry()), qPrintable(part->objectName()));
            for (const QRect& other : places)
                QVERIFY(!other.intersects(part->geometry()));
            places += part->geometry();
        }
        QCOMPARE(places.size(), 7);
        auto* edit = bar->findChild<QLineEdit*>(u"find"_s);
        QVERIFY(edit->width() >= 10 * edit->fontMetrics().averageCharWidth());
        const bool isOneRow =
            bar->findChild<QToolButton*>(u"matchCase"_s)->geometry().top() < edit->geometry().bottom();
        QCOMPARE(isOneRow, width == 1600);
    }
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
