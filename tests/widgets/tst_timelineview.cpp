// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"
#include "widgets/laneplottable.h"
#include "widgets/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::ChildSnapshot;
using brood::LaneBar;
using brood::TimelineView;
using brood::TreeMetrics;
using brood::TreeSample;
using State = brood::ChildSnapshot::State;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ChildSnapshot child(int index, State state, std::chrono::nanoseconds elapsed)
{
    ChildSnapshot snapshot;
    snapshot.index = index;
    snapshot.pid = 100 + index;
    snapshot.state = state;
    snapshot.elapsed = elapsed;
    return snapshot;
}

ChildSnapshot finished(int index, int exitCode, std::chrono::nanoseconds elapsed,
                       std::chrono::nanoseconds start = 0s)
{
    ChildSnapshot snapshot = child(index, State::Finished, elapsed);
    snapshot.start = start;
    ChildResult result;
    result.index = index;
    result.pid = snapshot.pid;
    result.outcome = ChildOutcome::Exited;
    result.success = exitCode == 0;
    result.exitCode = exitCode;
    result.start = start;
    result.elapsed = elapsed;
    snapshot.result = result;
    return snapshot;
}

QImage picture(TimelineView& view)
{
    QCoreApplication::processEvents(); // the plot is drawn when there is time
    return view.grab().toImage();
}

/// How many pixels have a colour and not just a grey.
int colouredPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).hsvSaturation() > 80 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { brood::installAccessibility(); }
    void init();
    void cleanup() { m_view.reset(); }

    void describesNothingYet();
    void describesARunningChildInWholeSeconds();
    void describesHowItEnded();
    void describesSomeOfMany();
    void isAChartToAssistiveTechnologies();
    void theBarGrows();
    void theBarTakesTheColourAndSignOfItsEnd();
    void pausedSpansAreHatched();
    void attemptsShareALane();
    void redrawsOnlyWhatChanged();
    void zoomsByKeysAndWheel();
    void movesByKeysAndDrag();
    void scrollsManyLanes();
    void showsLanesThatHaveSomethingInTheWindow();
    void followsThePalette();
    void drawsCurvesWhereThereIsRoom();
    void keepsACurveInLittleRoom_data();
    void keepsACurveInLittleRoom();
    void titlesTellOfWhatIsSeenOnceItIsOver();
    void describesCurvesInWords();
    void switchesCurvesOnAndOff();
    void pointsByMouseAndKeys();
    void choosesAMoment();
    void selectsASpanByMouseAndKeys();
    void showsTheExpectedEnd();
    void showsWhatEarlierRunsTook();
    void opensItsMenuByKey();
    void putsManyLanesIntoARow();
    void makesPicturesForPaper();

private:
    void show(const QList<ChildSnapshot>& children, std::chrono::nanoseconds now)
    {
        m_view->show(children, now);
    }
    /// One core is busy for ten seconds, with ten megabytes.
    [[nodiscard]] static TreeMetrics busyCore()
    {
        TreeMetrics metrics(256);
        metrics.begin(0s);
        for (int tenth = 1; tenth <= 100; ++tenth) {
            TreeSample sample;
            sample.at = std::chrono::milliseconds(100 * tenth);
            sample.user = sample.at;
            sample.rssBytes = 10 * 1024 * 1024;
            sample.processes = sample.threads = 1;
            metrics.add(sample);
        }
        return metrics;
    }
    /// The words beside and above the curves that are seen.
    [[nodiscard]] QStringList titles() const
    {
        (void)picture(*m_view);
        QStringList texts;
        auto* const plot = m_view->findChild<QCustomPlot*>();
        for (int i = 0; i < plot->itemCount(); ++i) {
            const auto* const text = qobject_cast<const QCPItemText*>(plot->item(i));
            if (text && text->visible())
                texts += text->text();
        }
        return texts;
    }
    [[nodiscard]] int paintedPixels() const
    {
        const QImage image = picture(*m_view);
        const QRgb base = m_view->palette().color(QPalette::Base).rgb();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) != base ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] QAction* curve(const QString& name) const
    {
        const std::unique_ptr<QMenu> menu(m_view->createMenu(nullptr));
        for (QAction* action : menu->actions()) {
            if (action->text() == name)
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] double span() const
    {
        return m_view->visibleSeconds().second - m_view->visibleSeconds().first;
    }

    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::init()
{
    m_view = std::make_unique<TimelineView>();
    m_view->resize(600, 110);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QCOMPARE(m_view->objectName(), u"timeline"_s);
}

void TestTimelineView::describesNothingYet()
{
    QCOMPARE(m_view->accessibleDescription(), u"No child has been started yet."_s);
    show({finished(1, 0, 1s)}, 1s);
    m_view->clear();
    QCOMPARE(m_view->accessibleDescription(), u"No child has been started yet."_s);
    QVERIFY(m_view->bars().isEmpty());
}

void TestTimelineView::describesARunningChildInWholeSeconds()
{
    show({child(1, State::Running, 2300ms)}, 2301ms);
    QCOMPARE(m_view->accessibleDescription(), u"1 child. Child 1: running for 2 s."_s);
    show({child(1, State::Running, 2800ms)}, 2801ms);
    QCOMPARE(m_view->accessibleDescription(), u"1 child. Child 1: running for 2 s."_s);
    show({child(1, State::Paused, 2900ms)}, 2901ms);
    QCOMPARE(m_view->accessibleDescription(), u"1 child. Child 1: running for 2 s, paused now."_s);
    show({child(1, State::Stopping, 93s)}, 93s);
    QCOMPARE(m_view->accessibleDescription(), u"1 child. Child 1: running for 1 min 33 s, being stopped."_s);
}

void TestTimelineView::describesHowItEnded()
{
    ChildSnapshot snapshot = finished(1, 0, 5002ms);
    snapshot.result->paused = 1s;
    show({snapshot}, 6s);
    QCOMPARE(m_view->accessibleDescription(),
             u"1 child. Child 1: Finished, exit code 0, after 5.002 s, paused for 1.000 s."_s);

    snapshot.attempt = snapshot.result->attempt = 2;
    show({finished(1, 3, 1s), snapshot}, 7s);
    QCOMPARE(m_view->accessibleDescription(),
             u"1 child. Child 1: Finished, exit code 3, after 1.000 s. "
             "Child 1, attempt 2: Finished, exit code 0, after 5.002 s, paused for 1.000 s."_s);
}

void TestTimelineView::describesSomeOfMany()
{
    QList<ChildSnapshot> children;
    for (int i = 1; i <= 200; ++i)
        children.append(child(i, State::Running, 1s));
    show(children, 1s);
    QVERIFY(m_view->accessibleDescription().startsWith(u"200 children. Child 1: running"));
    QVERIFY(m_view->accessibleDescription().size() < 500);
}

void TestTimelineView::isAChartToAssistiveTechnologies()
{
    show({finished(1, 0, 5002ms)}, 6s);
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    QCOMPARE(accessible->text(QAccessible::Name), u"Timeline"_s);
    QCOMPARE(accessible->text(QAccessible::Description), m_view->accessibleDescription());
    QCOMPARE(accessible->childCount(), 0);
}

void TestTimelineView::theBarGrows()
{
    show({child(1, State::Running, 1600ms)}, 1600ms);
    const int before = colouredPixels(picture(*m_view));
    QVERIFY(before > 100);
    show({child(1, State::Running, 1800ms)}, 1800ms);
    QVERIFY(colouredPixels(picture(*m_view)) > before + 100);
    QCOMPARE(m_view->bars().first().to, 1.8);
}

void TestTimelineView::theBarTakesTheColourAndSignOfItsEnd()
{
    QList<QImage> pictures;
    show({child(1, State::Running, 2s)}, 2s);
    pictures.append(picture(*m_view));
    show({finished(1, 0, 2s)}, 2s);
    QCOMPARE(m_view->bars().first().state, LaneBar::State::Success);
    QCOMPARE(m_view->bars().first().note, u"Finished, exit code 0 · 2.000 s"_s);
    pictures.append(picture(*m_view));
    show({finished(1, 9, 3s)}, 3s); // another run, though nobody cleared the view
    QCOMPARE(m_view->bars().first().state, LaneBar::State::Failure);
    m_view->clear();
    show({finished(1, 9, 2s)}, 2s);
    QCOMPARE(m_view->bars().first().state, LaneBar::State::Failure);
    pictures.append(picture(*m_view));
    m_view->clear();
    ChildSnapshot stopped = finished(1, 0, 2s);
    stopped.result->outcome = ChildOutcome::Stopped;
    stopped.result->success = false;
    show({stopped}, 2s);
    QCOMPARE(m_view->bars().first().state, LaneBar::State::Stopped);
    pictures.append(picture(*m_view));
    const QPoint inBar(m_view->width() / 4, (m_view->height() - m_view->fontMetrics().height()) / 2 - 2);
    for (qsizetype i = 1; i < pictures.size(); ++i)
        QVERIFY(pictures[i].pixelColor(inBar) != pictures[i - 1].pixelColor(inBar));

    // The signs differ in shape, not only in colour.
    QList<QImage> signs;
    for (const auto state : {LaneBar::State::Running, LaneBar::State::Success, LaneBar::State::Failure,
                             LaneBar::State::Stopped, LaneBar::State::Paused}) {
        QImage sign(20, 20, QImage::Format_RGB32);
        sign.fill(Qt::white);
        QPainter painter(&sign);
        brood::drawLaneMark(&painter, QRectF(2, 2, 16, 16), state, Qt::black);
        painter.end();
        for (const QImage& other : signs)
            QVERIFY(sign != other);
        signs.append(sign);
    }
}

void TestTimelineView::pausedSpansAreHatched()
{
    ChildSnapshot snapshot = finished(1, 0, 4s);
    show({snapshot}, 4s);
    const int plain = colouredPixels(picture(*m_view));
    m_view->clear();
    snapshot.result->pausedSpans = {{1s, 2s}};
    show({snapshot}, 4s);
    QVERIFY(picture(*m_view).pixelColor(m_view->width() * 3 / 8, 20).isValid());
    QVERIFY(colouredPixels(picture(*m_view)) < plain - 100);
}

void TestTimelineView::attemptsShareALane()
{
    ChildSnapshot second = finished(2, 0, 1s, 2s);
    second.attempt = 2;
    show({finished(2, 1, 1s), child(5, State::Running, 1s), second}, 3s);
    const QList<LaneBar> bars = m_view->bars();
    QCOMPARE(bars.size(), 3);
    QCOMPARE(bars[0].lane, 0);
    QCOMPARE(bars[1].lane, 0);
    QCOMPARE(bars[1].attempt, 2);
    QCOMPARE(bars[2].lane, 1);
}

void TestTimelineView::redrawsOnlyWhatChanged()
{
    auto* const plot = m_view->findChild<QCustomPlot*>();
    QSignalSpy replots(plot, &QCustomPlot::afterReplot);
    const QList<ChildSnapshot> children{child(1, State::Running, 1600ms)};
    show(children, 1600ms);
    show({child(1, State::Running, 1601ms)}, 1601ms);
    QCoreApplication::processEvents();
    QCOMPARE(replots.size(), 1);
    for (int i = 0; i < 5; ++i) {
        show({child(1, State::Running, 1600100us + i * 10us)}, 1600100us + i * 10us);
        QCoreApplication::processEvents();
    }
    QCOMPARE(replots.size(), 1);
    show({child(1, State::Running, 1700ms)}, 1700ms);
    QCoreApplication::processEvents();
    QCOMPARE(replots.size(), 2);
}

void TestTimelineView::zoomsByKeysAndWheel()
{
    show({finished(1, 0, 10s)}, 10s);
    const double whole = span();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(span() < whole);
    QVERIFY(!m_view->isFitted());
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(m_view->isFitted());
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(m_view->isFitted());
    QCOMPARE(span(), whole);

    const QPointF pointer(300, 40);
    QWheelEvent wheel(pointer, m_view->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(span() < whole);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, pointer.toPoint());
    QCOMPARE(span(), whole);
}

void TestTimelineView::movesByKeysAndDrag()
{
    show({finished(1, 0, 10s)}, 10s);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
    const double start = m_view->visibleSeconds().first;
    const double width = span();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->visibleSeconds().first > start);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(qAbs(m_view->visibleSeconds().first - start) < 1e-9);

    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 40});
    QTest::mouseMove(m_view.get(), {250, 40});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {250, 40});
    QVERIFY(m_view->visibleSeconds().first > start);
    QVERIFY(qAbs(span() - width) < 1e-9);
}

void TestTimelineView::scrollsManyLanes()
{
    QList<ChildSnapshot> children;
    for (int i = 1; i <= 200; ++i)
        children.append(i % 2 == 0 ? finished(i, 0, 1s) : child(i, State::Running, 1s));
    m_view->resize(600, 300);
    show(children, 1s);
    // Those that run are the newest.
    const auto* bar = m_view->findChild<QScrollBar*>();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    const QImage newest = picture(*m_view);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    const QImage above = picture(*m_view);
    QVERIFY(colouredPixels(above) > 100);
    QVERIFY(newest != above);
    // Who looks elsewhere stays there.
    const int value = bar->value();
    children.append(child(201, State::Running, 0s));
    show(children, 2s);
    QCOMPARE(bar->value(), value);
    // Of what is over, the first are as good as the last.
    m_view->clear();
    for (ChildSnapshot& one : children)
        one = finished(one.index, 0, 1s);
    show(children, 2s);
    QCOMPARE(bar->value(), 0);
}

void TestTimelineView::showsLanesThatHaveSomethingInTheWindow()
{
    // A queue: each begins when the one before has ended.
    const auto queue = [](int count) {
        QList<ChildSnapshot> children;
        for (int i = 1; i < count; ++i)
            children.append(finished(i, 0, 100ms, 100ms * (i - 1)));
        ChildSnapshot last = child(count, State::Running, 100ms);
        last.start = 100ms * (count - 1);
        return children << last;
    };
    m_view->resize(600, 200);
    show(queue(100), 10s);
    const auto* const bar = m_view->findChild<QScrollBar*>();
    QCOMPARE(bar->value(), bar->maximum());
    const auto seesSomething = [this] {
        (void)picture(*m_view);
        const QCPRange rows = m_view->findChild<QCustomPlot*>()->yAxis->range();
        const auto [from, to] = m_view->visibleSeconds();
        return std::any_of(
            m_view->bars().begin(), m_view->bars().end(), [&, from = from, to = to](const LaneBar& one) {
                return one.lane >= rows.lower && one.lane <= rows.upper && one.from <= to && one.to >= from;
            });
    };
    QVERIFY(seesSomething());
    for (int i = 0; i < 12; ++i) { // into the first quarter
        QWheelEvent turn({200, 40}, m_view->mapToGlobal(QPointF(200, 40)), {}, {0, 120}, Qt::NoButton, {},
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &turn);
        QVERIFY(seesSomething());
    }
    // Those that come now do not push them away.
    show(queue(140), 14s);
    QVERIFY(seesSomething());
    QVERIFY(bar->value() < bar->maximum());
    // Until all is to be seen again: then the newest are.
    m_view->fit();
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    m_view->follow();
    show(queue(180), 18s);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(seesSomething());
}

void TestTimelineView::followsThePalette()
{
    show({finished(1, 0, 1s)}, 1s);
    const QImage light = picture(*m_view);
    QPalette dark = m_view->palette();
    dark.setColor(QPalette::Base, QColor(30, 30, 30));
    dark.setColor(QPalette::Text, Qt::white);
    m_view->setPalette(dark);
    const QImage image = picture(*m_view);
    QVERIFY(light.pixelColor(8, 8).lightness() > 200);
    QVERIFY(image.pixelColor(8, 8).lightness() < 60);
}

void TestTimelineView::drawsCurvesWhereThereIsRoom()
{
    const TreeMetrics metrics = busyCore();
    show({finished(1, 0, 10s)}, 10s);
    const int small = paintedPixels();
    m_view->resize(600, 300);
    const int large = paintedPixels();
    m_view->setMetrics(&metrics);
    show({finished(1, 0, 10s)}, 10s);
    QVERIFY(paintedPixels() > large + 10'000); // they are filled
    // In so little room there is a low one, and a few words on the others.
    m_view->resize(600, 110);
    QTRY_VERIFY(paintedPixels() > small + 50);
    QVERIFY(paintedPixels() < large + 10'000);
    m_view->setMetrics(nullptr);
    m_view->resize(600, 300);
    QTRY_COMPARE(paintedPixels(), large);
}

void TestTimelineView::keepsACurveInLittleRoom_data()
{
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("height"); // 0: the least
    QTest::addColumn<qsizetype>("curves");
    QTest::newRow("a lane, the least") << 1 << 0 << qsizetype{1};
    QTest::newRow("many lanes, the least") << 200 << 0 << qsizetype{1};
    QTest::newRow("many lanes, more") << 200 << 190 << qsizetype{1};
    QTest::newRow("many lanes, much") << 200 << 400 << qsizetype{3};
    QTest::newRow("a lane, much") << 1 << 250 << qsizetype{3};
}

void TestTimelineView::keepsACurveInLittleRoom()
{
    QFETCH(int, lanes);
    QFETCH(int, height);
    const TreeMetrics metrics = busyCore();
    QList<ChildSnapshot> children;
    for (int i = 1; i <= lanes; ++i)
        children.append(finished(i, 0, 10s));
    m_view->resize(600, height > 0 ? height : m_view->minimumSizeHint().height());
    m_view->setMetrics(&metrics);
    show(children, 10s);
    const QStringList words = titles();
    const qsizetype curves = words.filter(QRegularExpression(u"^(CPU|Memory|Output) "_s)).size();
    QTEST(curves, "curves");
    QCOMPARE(!words.filter(u"too little room"_s).isEmpty(), curves < 3);
    // Neither is squeezed out.
    const auto* const plot = m_view->findChild<QCustomPlot*>();
    for (const QCPAxisRect* const rect : plot->axisRects()) {
        if (rect->visible())
            QVERIFY2(rect->height() >= 15, qPrintable(QString::number(rect->height())));
    }
    m_view->clear();
    // Without anything to measure there is nothing to say.
    QVERIFY(titles().filter(u"too little room"_s).isEmpty());
}

void TestTimelineView::titlesTellOfWhatIsSeenOnceItIsOver()
{
    TreeMetrics metrics(256);
    metrics.begin(0s);
    for (int second = 1; second <= 10; ++second) { // busy for five seconds, then idle
        TreeSample sample;
        sample.at = std::chrono::seconds(second);
        sample.user = std::chrono::seconds(std::min(second, 5));
        sample.rssBytes = 1024 * 1024;
        sample.processes = sample.threads = 1;
        metrics.add(sample);
    }
    m_view->resize(600, 400);
    m_view->setMetrics(&metrics);
    show({child(1, State::Running, 10s)}, 10s);
    QVERIFY2(titles().contains(u"CPU 0 %"_s), qPrintable(titles().join(u'|')));
    show({finished(1, 0, 10s)}, 10s);
    m_view->setOver();
    QVERIFY2(!titles().filter(u"CPU: on average 50.0 %, at most 100 %."_s).isEmpty(),
             qPrintable(titles().join(u'|')));
    // Of a part, also in the pictures.
    while (m_view->visibleSeconds().second > 4 && m_view->visibleSeconds().second > 0) {
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Left);
    }
    QVERIFY(!titles().filter(u"CPU: on average 100 %, at most 100 %."_s).isEmpty());
    QVERIFY(m_view->pictures(u"a"_s).svg.contains("on average 100"));
    m_view->clear();
    show({child(1, State::Running, 1s)}, 1s);
    QVERIFY(titles().filter(u"on average"_s).isEmpty());
}

void TestTimelineView::describesCurvesInWords()
{
    const TreeMetrics metrics = busyCore();
    m_view->setMetrics(&metrics);
    show({finished(1, 0, 10s)}, 10s);
    const QString words = m_view->accessibleDescription();
    QVERIFY2(words.contains(u"CPU: on average 100 %, at most 100 %."_s), qPrintable(words));
    QVERIFY2(words.contains(u"Memory: on average 10.0 MiB, at most 10.0 MiB."_s), qPrintable(words));
    m_view->clear();
}

void TestTimelineView::switchesCurvesOnAndOff()
{
    const TreeMetrics metrics = busyCore();
    m_view->resize(600, 400);
    m_view->setMetrics(&metrics);
    show({finished(1, 0, 10s)}, 10s);
    const int all = paintedPixels();
    QVERIFY(curve(u"CPU"_s)->isChecked());
    QVERIFY(!curve(u"Processes"_s)->isChecked());
    curve(u"CPU"_s)->setChecked(false);
    curve(u"Memory"_s)->setChecked(false);
    QVERIFY(paintedPixels() < all - 10'000);
    curve(u"Processes"_s)->setChecked(true);
    show({finished(1, 0, 11s)}, 11s);
    QVERIFY(m_view->accessibleDescription().contains(u"Processes: on average 1, at most 1."_s));
    m_view->clear();
}

void TestTimelineView::pointsByMouseAndKeys()
{
    show({finished(1, 0, 10s)}, 10s);
    static_cast<void>(picture(*m_view));
    QSignalSpy pointed(m_view.get(), &TimelineView::momentPointed);
    QTest::mouseMove(m_view.get(), {300, 40});
    QTRY_COMPARE(pointed.size(), 1);
    const auto byMouse = m_view->pointedMoment();
    QVERIFY(byMouse && *byMouse > 3s && *byMouse < 7s);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    const auto byKey = m_view->pointedMoment();
    QVERIFY(byKey && *byKey > *byMouse);
    QVERIFY(m_view->isFitted());
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(m_view->pointedMoment() && std::chrono::abs(*m_view->pointedMoment() - *byMouse) < 1ms);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->pointedMoment());
    // From the log's line, if there is one.
    m_view->setCaret(2s);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    const auto fromCaret = m_view->pointedMoment().value_or(0s);
    QVERIFY(fromCaret > 2s && fromCaret < 3s);
    QVERIFY2(m_view->accessibleDescription().contains(u"Pointing at 2."_s),
             qPrintable(m_view->accessibleDescription()));
    m_view->setCaret(std::nullopt);
    // It does not leave the axis.
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_view->pointedMoment(), std::optional<std::chrono::nanoseconds>(0s));
}

void TestTimelineView::choosesAMoment()
{
    show({finished(1, 0, 10s)}, 10s);
    static_cast<void>(picture(*m_view));
    QSignalSpy chosen(m_view.get(), &TimelineView::momentChosen);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {300, 40});
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0], chosen[1]);
    // Dragging is something else.
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 40});
    QTest::mouseMove(m_view.get(), {400, 40});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {400, 40});
    QCOMPARE(chosen.size(), 2);
}

void TestTimelineView::selectsASpanByMouseAndKeys()
{
    show({finished(1, 0, 10s)}, 10s);
    static_cast<void>(picture(*m_view));
    QSignalSpy selected(m_view.get(), &TimelineView::spanSelected);
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, {400, 40});
    QTest::mouseMove(m_view.get(), {300, 40});
    QTest::mouseMove(m_view.get(), {200, 40});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, {200, 40});
    QVERIFY(m_view->selectedSpan());
    const auto byMouse = m_view->selectedSpan().value_or(TimelineView::Span());
    QVERIFY(byMouse.first < byMouse.second && byMouse.first > 1s && byMouse.second < 9s);
    QVERIFY(!selected.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->selectedSpan());

    const auto shiftCtrl = Qt::ShiftModifier | Qt::ControlModifier;
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
    const auto anchor = m_view->pointedMoment().value_or(0s);
    QTest::keyClick(m_view.get(), Qt::Key_Left, shiftCtrl);
    QTest::keyClick(m_view.get(), Qt::Key_Left, shiftCtrl);
    const auto byKeys = m_view->selectedSpan().value_or(TimelineView::Span());
    QVERIFY(std::chrono::abs(byKeys.second - anchor) < 1ms);
    QVERIFY(byKeys.first < byKeys.second);
    m_view->clear();
    QVERIFY(!m_view->selectedSpan());
}

void TestTimelineView::showsTheExpectedEnd()
{
    m_view->setProgress(0.25);
    show({child(1, State::Running, 2s)}, 2s);
    QCOMPARE(m_view->bars().first().expectedTo, std::optional(8.0));
    QVERIFY(m_view->visibleSeconds().second >= 8);
    QVERIFY2(m_view->accessibleDescription().contains(u"25 % done, about 6 s left."_s),
             qPrintable(m_view->accessibleDescription()));
    QVERIFY(m_view->bars().first().note.endsWith(u"25 %"_s));
    m_view->setProgress(0.5);
    show({child(1, State::Running, 3s)}, 3s);
    QCOMPARE(m_view->bars().first().expectedTo, std::optional(6.0));
    // Nothing is expected of what is over.
    show({finished(1, 0, 3s)}, 3s);
    QVERIFY(!m_view->bars().first().expectedTo);
    QVERIFY(!m_view->bars().first().note.contains(u'%'));
}

void TestTimelineView::showsWhatEarlierRunsTook()
{
    m_view->setForecast(brood::ElapsedForecast{7, 10s, 8s, 14s});
    show({child(1, State::Running, 2s)}, 2s);
    const brood::LaneBar bar = m_view->bars().first();
    QCOMPARE(bar.expectedTo, std::optional(10.0));
    QCOMPARE(bar.expectedWithin, std::optional(std::pair(8.0, 14.0)));
    QVERIFY2(bar.note.endsWith(u"usually 10.0 s"_s), qPrintable(bar.note));
    QVERIFY(m_view->visibleSeconds().second >= 14); // The axis need not move.
    QVERIFY2(m_view->accessibleDescription().contains(u"took 8.000 s to 14.000 s"_s),
             qPrintable(m_view->accessibleDescription()));
    // What it tells itself counts more, and both together tell how uncertain it is.
    m_view->setProgress(0.25);
    show({child(1, State::Running, 3s)}, 3s);
    QCOMPARE(m_view->bars().first().expectedTo, std::optional(12.0));
    QCOMPARE(m_view->bars().first().expectedWithin, std::optional(std::pair(8.0, 14.0)));
    m_view->setProgress(0.125);
    show({child(1, State::Running, 3s)}, 3s);
    QCOMPARE(m_view->bars().first().expectedTo, std::optional(24.0));
    QCOMPARE(m_view->bars().first().expectedWithin, std::optional(std::pair(8.0, 24.0)));
    QVERIFY(m_view->accessibleDescription().contains(u"took 8.000 s to 14.000 s"_s));
    m_view->setProgress(std::nullopt);
    // It takes longer than ever: nobody knows.
    show({child(1, State::Running, 15s)}, 15s);
    QVERIFY(!m_view->bars().first().expectedTo);
    // Too short to be worth a word.
    m_view->clear();
    m_view->setForecast(brood::ElapsedForecast{1, 20ms, 20ms, 20ms});
    show({child(1, State::Running, 10ms)}, 10ms);
    QVERIFY(!m_view->bars().first().expectedTo);
}

void TestTimelineView::opensItsMenuByKey()
{
    show({finished(1, 0, 1s)}, 1s);
    QTest::keyClick(m_view.get(), Qt::Key_F10, Qt::ShiftModifier);
    const auto* menu = m_view->findChild<QMenu*>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(!menu->actions().isEmpty());
}

void TestTimelineView::putsManyLanesIntoARow()
{
    QList<brood::ChildSnapshot> many;
    for (int i = 1; i <= 300; ++i)
        many += child(i, State::Running, 2s);
    m_view->resize(800, 300);
    show(many, 2s);
    const auto* bar = m_view->findChild<QScrollBar*>();
    QVERIFY(bar->isVisible());
    m_view->setShowsAllLanes(true);
    QVERIFY(!bar->isVisible());
    auto* const lanes = qobject_cast<brood::LanePlottable*>(m_view->findChild<QCustomPlot*>()->plottable(0));
    QVERIFY(lanes);
    QVERIFY(lanes->lanesPerRow() > 1);
    QCOMPARE(m_view->bars().size(), 300);
    m_view->resize(800, 1300); // There is room for each of them now.
    QCoreApplication::processEvents();
    QCOMPARE(lanes->lanesPerRow(), 1);
    QVERIFY(!bar->isVisible());
    m_view->setShowsAllLanes(false);
    QVERIFY(bar->isVisible());
}

void TestTimelineView::makesPicturesForPaper()
{
    const TreeMetrics metrics = busyCore();
    QPalette dark(QColor(40, 40, 40));
    dark.setColor(QPalette::Base, QColor(20, 20, 20));
    m_view->setPalette(dark);
    m_view->resize(600, 400);
    m_view->setMetrics(&metrics);
    show({finished(1, 3, 10s)}, 10s);
    const QImage before = picture(*m_view);
    // What is pointed at is of the moment, and not of the plot.
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    const brood::PlotPictures pictures = m_view->pictures(u"a <command>"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);

    QVERIFY(pictures.image.width() > 1100 && pictures.image.width() <= 1200);
    QCOMPARE(pictures.image.pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(colouredPixels(pictures.image) > 1000);
    QVERIFY(pictures.pdf.startsWith("%PDF-") && pictures.pdf.contains("/MediaBox"));

    QXmlStreamReader svg(pictures.svg);
    int paths = 0;
    QString text;
    while (!svg.atEnd()) {
        svg.readNext();
        if (svg.isStartElement())
            paths += svg.name() == u"path" || svg.name() == u"polyline" ? 1 : 0;
        if (svg.isCharacters())
            text += svg.text();
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY(paths > 10);
    QVERIFY(text.contains(u"a <command>"_s) && text.contains(u"exit code 3"_s) && text.contains(u"CPU"_s));
    QVERIFY(!pictures.svg.contains("<image")); // no pixels

    QCOMPARE(picture(*m_view), before); // the window is as it was
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
