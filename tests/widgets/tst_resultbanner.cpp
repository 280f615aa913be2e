// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"
#include "widgets/resultbanner.h"
#include "widgets/tints.h"

#include <QAccessible>
#include <QLabel>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using brood::ChildSnapshot;
using brood::ResultBanner;
using brood::ResultMark;
using brood::ResultText;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(40, 40, 44));
    palette.setColor(QPalette::WindowText, QColor(230, 230, 230));
    return palette;
}

ResultText success()
{
    return {ResultMark::Success, u"Finished, exit code 0"_s, {u"5.002 s"_s, u"peak 1.6 MiB"_s}, {}};
}

} // namespace

class TestResultBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void invitesBeforeTheFirstRun();
    void tellsWhatIsGoingOn_data();
    void tellsWhatIsGoingOn();
    void countsDownToTheKill();
    void tellsTheResultInWordsFirst();
    void escapesWhatIsNotItsOwn();
    void canBeSelectedWithTheKeyboard();
    void redrawsTenTimesASecondAtMost();
    void isALabelForAssistiveTechnologies();
    void standsOutInEveryPalette_data();
    void standsOutInEveryPalette();
};

void TestResultBanner::initTestCase()
{
    brood::installAccessibility();
}

void TestResultBanner::invitesBeforeTheFirstRun()
{
    const ResultBanner banner;
    QVERIFY(banner.text().startsWith(u"Ready."_s));
}

void TestResultBanner::tellsWhatIsGoingOn_data()
{
    QTest::addColumn<ChildSnapshot>("child");
    QTest::addColumn<QString>("text");
    ChildSnapshot child;
    QTest::newRow("starting") << child << u"Starting …"_s;
    child.pid = 4242;
    child.state = ChildSnapshot::State::Running;
    child.elapsed = 2345ms;
    QTest::newRow("running") << child << u"Running … 2.3 s · process 4242"_s;
    child.elapsed = 125s;
    QTest::newRow("for minutes") << child << u"Running … 2 min 05 s · process 4242"_s;
    child.elapsed = 2h + 3min + 4s;
    QTest::newRow("for hours") << child << u"Running … 2 h 03 min 04 s · process 4242"_s;
    child.attempt = 2;
    QTest::newRow("again") << child << u"Running … 2 h 03 min 04 s · attempt 2 · process 4242"_s;
    child.attempt = 1;
    child.elapsed = 5s;
    child.state = ChildSnapshot::State::Paused;
    child.pausedSpans = {{1s, 2s}, {4s, 5500ms}};
    QTest::newRow("paused") << child << u"Paused · 5.0 s · process 4242 · paused for 2.5 s"_s;
    child.pausedSpans.clear();
    child.stopSentAt = 5s;
    child.state = ChildSnapshot::State::Stopping;
    child.stopSignal = SIGTERM;
    QTest::newRow("stopping") << child
                              << u"Stopping: SIGTERM sent; SIGKILL in 3.0 s · 5.0 s · process 4242"_s;
    child.stoppedByTimeout = true;
    QTest::newRow("timed out") << child
                               << u"Timed out: SIGTERM sent; SIGKILL in 3.0 s · 5.0 s · process 4242"_s;
    child.stopSignal = SIGKILL;
    QTest::newRow("killing") << child << u"Stopping: SIGKILL sent · 5.0 s · process 4242"_s;
    child.state = ChildSnapshot::State::Draining;
    QTest::newRow("draining") << child << u"Ended; reading the rest of its output … · 5.0 s"_s;
}

void TestResultBanner::tellsWhatIsGoingOn()
{
    QFETCH(const ChildSnapshot, child);
    QFETCH(const QString, text);
    ResultBanner banner;
    banner.showProgress(child, 3s);
    QCOMPARE(banner.text(), text);
    QCOMPARE(banner.property("text").toString(), text);
}

void TestResultBanner::countsDownToTheKill()
{
    ResultBanner banner;
    ChildSnapshot child;
    child.state = ChildSnapshot::State::Stopping;
    child.stopSignal = SIGTERM;
    child.start = 1s;
    child.stopSentAt = 11s;
    child.elapsed = 10900ms;
    banner.showProgress(child, 3s);
    QVERIFY2(banner.text().startsWith(u"Stopping: SIGTERM sent; SIGKILL in 2.1 s"_s),
             qPrintable(banner.text()));
    child.elapsed = 20s;
    banner.showProgress(child, 3s);
    QVERIFY2(banner.text().startsWith(u"Stopping: SIGTERM sent; SIGKILL in 0.0 s"_s),
             qPrintable(banner.text()));
}

void TestResultBanner::tellsTheResultInWordsFirst()
{
    ResultBanner banner;
    ResultText text = success();
    text.notes = {u"A process lives on."_s};
    banner.showResult(text);
    QCOMPARE(banner.text(), u"Finished, exit code 0 · 5.002 s · peak 1.6 MiB\nA process lives on."_s);
    QVERIFY(banner.findChild<QLabel*>()->text().contains(u"<b>Finished, exit code 0</b>"_s));
}

void TestResultBanner::escapesWhatIsNotItsOwn()
{
    ResultBanner banner;
    banner.showResult({ResultMark::Failure, u"Could not start: “<b>&amp;” is not there"_s, {}, {}});
    QVERIFY(banner.findChild<QLabel*>()->text().contains(u"&lt;b&gt;&amp;amp;"_s));
}

void TestResultBanner::canBeSelectedWithTheKeyboard()
{
    ResultBanner banner;
    banner.showResult(success());
    banner.resize(600, 60);
    banner.show();
    banner.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&banner));
    auto* label = banner.findChild<QLabel*>();
    label->setFocus();
    QTest::keySequence(label, QKeySequence::SelectAll);
    QCOMPARE(label->selectedText(), u"Finished, exit code 0 · 5.002 s · peak 1.6 MiB"_s);
}

void TestResultBanner::redrawsTenTimesASecondAtMost()
{
    ResultBanner banner;
    const QSignalSpy changed(&banner, &ResultBanner::textChanged);
    ChildSnapshot child;
    child.state = ChildSnapshot::State::Running;
    for (child.elapsed = 1s; child.elapsed < 2s; child.elapsed += 1ms)
        banner.showProgress(child, 3s);
    QCOMPARE(changed.size(), 10);
}

void TestResultBanner::isALabelForAssistiveTechnologies()
{
    ResultBanner banner;
    banner.showResult(success());
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&banner);
    QCOMPARE(seen->role(), QAccessible::StaticText);
    QCOMPARE(seen->text(QAccessible::Name), u"Result"_s);
    QVERIFY(seen->textInterface());
    QCOMPARE(seen->textInterface()->text(0, seen->textInterface()->characterCount()), banner.text());
}

void TestResultBanner::standsOutInEveryPalette_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(239, 239, 239));
    QTest::newRow("white") << QPalette(Qt::white);
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("black") << QPalette(Qt::black);
}

void TestResultBanner::standsOutInEveryPalette()
{
    QFETCH(const QPalette, palette);
    for (const ResultMark mark : {ResultMark::Success, ResultMark::Failure, ResultMark::Stopped}) {
        const brood::Tint tint = brood::tintFor(mark, palette);
        QVERIFY(brood::contrastRatio(tint.text, tint.background) >= 4.5);
        QVERIFY(brood::contrastRatio(tint.accent, tint.background) >= 3);
    }
    const brood::Tint neutral = brood::neutralTint(palette);
    QVERIFY(brood::contrastRatio(neutral.text, neutral.background) >= 4.5);
    QVERIFY(brood::contrastRatio(brood::problemColor(palette), palette.color(QPalette::Window)) >= 4.5);
}

QTEST_MAIN(TestResultBanner)
#include "tst_resultbanner.moc"
