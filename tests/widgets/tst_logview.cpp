// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"
#include "widgets/logaccessible.h"
#include "widgets/loggutter.h"
#include "widgets/logview.h"
#include "widgets/tints.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using brood::LogPosition;
using brood::LogView;
using brood::OutputStore;
using brood::OutputStream;
using brood::RowSet;
using brood::TextMatcher;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsRowsInTheOrderOfTheirCompletion();
    void showsAnOpenRowAsItGrows();
    void marksErrorsBesideTheRow();
    void saysWhatTheStoreDropped();
    void saysWhatCouldNotBeKept();
    void saysWhereOutputWillAppear();
    void beginsAgainWithAnotherStore();
    void laysOutNothingWhileHidden();

    void followsOnlyAtTheTail();
    void theWheelScrollsWithinRows();
    void staysWhereItIsWhileOutputComes();
    void staysWhereItIsWhileTheOldestGo();
    void homeAndEndGoToTheEnds();
    void pagesCoverEverything();
    void scrollsThroughAHundredMillionRows();
    void scrollsThroughARowOfManyLines_data();
    void scrollsThroughARowOfManyLines();
    void resizingKeepsTheTopRow();
    void zoomingKeepsTheTopRow();

    void selectsWithTheMouse();
    void selectsWordsAndRows();
    void selectsWithTheKeyboard();
    void draggingBeyondTheEdgeScrolls();
    void copiesContinuationsAsOneLine();
    void copiesWhatIsNotInView();
    void doesNotCopyTooMuch();
    void selectingEverythingTakesNoTime();
    void keepsASelectionWhileOutputComes();

    void goesToRowsLinesAndTimes();
    void tellsTheCurrentRow();
    void goesThroughMarks();
    void showsMarksInGutterAndScrollBar();
    void highlightsMatches_data();
    void highlightsMatches();
    void highlightsMatchesAcrossCuts();
    void bringsTheCurrentMatchIntoView();
    void filtersRows();
    void aGrowingFilterKeepsItsPlace();

    void opensLinksWithCtrl();
    void coloursAreReadable_data();
    void coloursAreReadable();
    void placesOfBidirectionalText();
    void tellsAssistiveTechnologiesItsRows();
    void gutterTimes_data();
    void gutterTimes();

private:
    void write(const QByteArray& bytes, std::chrono::nanoseconds at = 0s,
               OutputStream stream = OutputStream::Out, int child = 1)
    {
        const std::span text(bytes.data(), static_cast<std::size_t>(bytes.size()));
        m_store->write({child, stream, at, std::as_bytes(text)});
    }
    void writeLines(int from, int to)
    {
        constexpr int linesAtOnce = 100;
        for (int first = from; first < to; first += linesAtOnce) {
            QByteArray lines;
            for (int i = first; i < std::min(first + linesAtOnce, to); ++i)
                lines += "line " + QByteArray::number(i) + '\n';
            write(lines, std::chrono::milliseconds(first));
        }
        m_view->pull();
    }
    [[nodiscard]] QStringList rows() { return m_view->visibleText().split(u'\n'); }
    [[nodiscard]] QString topText() { return rows().first(); }
    [[nodiscard]] QScrollBar* bar() const { return m_view->verticalScrollBar(); }
    [[nodiscard]] QPoint pointAt(std::uint64_t row, qsizetype column)
    {
        return m_view->caretRect({row, column}).center() + QPoint(1, 0);
    }
    void scroll(int angle)
    {
        const QPoint point = m_view->viewport()->rect().center();
        QWheelEvent event(point, m_view->viewport()->mapToGlobal(point), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    [[nodiscard]] static int countPixels(const QImage& image, const QColor& colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
        return count;
    }

    std::unique_ptr<OutputStore> m_store;
    std::unique_ptr<LogView> m_view;
};

void TestLogView::init()
{
    OutputStore::Options options;
    options.memoryLimit = std::size_t{256} * 1024 * 1024;
    m_store = std::make_unique<OutputStore>(options);
    m_view = std::make_unique<LogView>();
    m_view->setStore(m_store.get());
    m_view->resize(600, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLogView::cleanup()
{
    m_view.reset();
    m_store.reset();
}

void TestLogView::showsRowsInTheOrderOfTheirCompletion()
{
    write("one\ntw", 5ms);
    write("error\n", 6ms, OutputStream::Err);
    write("o\n\nfour\n", 7ms);
    QVERIFY(!m_view->isUpToDate());
    m_view->pull();
    QVERIFY(m_view->isUpToDate());
    QCOMPARE(rows(), (QStringList{u"one"_s, u"error"_s, u"two"_s, u""_s, u"four"_s}));
}

void TestLogView::showsAnOpenRowAsItGrows()
{
    write("start\non");
    m_view->pull();
    QCOMPARE(rows(), (QStringList{u"start"_s, u"on"_s}));
    write("e");
    m_view->pull();
    QCOMPARE(rows().last(), u"one"_s);
    write("\n");
    for (int percent = 0; percent <= 100; ++percent) {
        write('\r' + QByteArray::number(percent) + " %");
        if (percent % 10 == 0)
            m_view->pull();
    }
    QCOMPARE(rows(), (QStringList{u"start"_s, u"one"_s, u"100 %"_s}));
    write("other child\n", 0s, OutputStream::Out, 2);
    m_view->pull();
    QCOMPARE(rows(), (QStringList{u"start"_s, u"one"_s, u"other child"_s, u"100 %"_s}));
}

void TestLogView::marksErrorsBesideTheRow()
{
    write("fine\n");
    m_view->pull();
    auto* const gutter = m_view->findChild<brood::LogGutter*>();
    const auto redPixels = [gutter] {
        const QImage image = gutter->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).hsvSaturation() > 120 ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(redPixels(), 0);
    write("oops\n", 1s, OutputStream::Err);
    m_view->pull();
    QVERIFY(redPixels() > 20);
}

void TestLogView::saysWhatTheStoreDropped()
{
    OutputStore::Options options;
    options.memoryLimit = 1'000'000;
    options.keepBytes = 200'000;
    m_store = std::make_unique<OutputStore>(options);
    m_view->setStore(m_store.get());
    writeLines(0, 50'000);
    QVERIFY(m_store->totals().droppedBytes > 0);
    QCOMPARE(rows().last(), u"line 49999"_s);
    bar()->setValue(0);
    QVERIFY2(topText().contains(u"dropped"_s), qPrintable(topText()));
    QVERIFY(topText().contains(u"KiB"_s));
    QCOMPARE(rows().at(1).first(5), u"line "_s);
}

void TestLogView::saysWhatCouldNotBeKept()
{
    OutputStore::Options options;
    options.directory = "/proc/there/is/nothing";
    options.memoryLimit = 1000;
    m_store = std::make_unique<OutputStore>(options);
    m_view->setStore(m_store.get());
    write("kept\n");
    write(QByteArray(5000, 'x') + '\n');
    m_view->pull();
    QVERIFY(m_store->totals().unkeptBytes > 0);
    QVERIFY2(rows().last().contains(u"could not be kept"_s), qPrintable(rows().last()));
    QCOMPARE(topText(), u"kept"_s);
}

void TestLogView::saysWhereOutputWillAppear()
{
    const auto isBlank = [this] {
        const QImage image = m_view->viewport()->grab().toImage();
        return countPixels(image, image.pixelColor(image.width() - 1, image.height() - 1)) ==
               image.width() * image.height();
    };
    QVERIFY(!isBlank());
    write("\n");
    m_view->pull();
    QVERIFY(isBlank());
}

void TestLogView::beginsAgainWithAnotherStore()
{
    writeLines(0, 100);
    bar()->setValue(0);
    m_view->selectAll();
    m_view->setMark(3, true);
    OutputStore other;
    m_view->setStore(&other);
    QVERIFY(m_view->isFollowing());
    QVERIFY(m_view->selection().isEmpty());
    QVERIFY(m_view->marks().empty());
    QCOMPARE(m_view->visibleText(), QString());
    m_view->setStore(nullptr);
    QVERIFY(m_view->isUpToDate());
    m_view->pull();
}

void TestLogView::laysOutNothingWhileHidden()
{
    m_view->hide();
    write(QByteArray("y\n").repeated(500'000));
    QElapsedTimer timer;
    timer.start();
    m_view->pull();
    qInfo("pull of a hidden view: %.3f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(bar()->maximum(), 0);
    QVERIFY(m_view->isUpToDate());
    m_view->show();
    QVERIFY(bar()->maximum() > 0);
    QCOMPARE(bar()->value(), bar()->maximum());
}

void TestLogView::followsOnlyAtTheTail()
{
    QSignalSpy changes(m_view.get(), &LogView::followingChanged);
    writeLines(0, 100);
    QVERIFY(m_view->isFollowing());
    QCOMPARE(bar()->value(), bar()->maximum());
    QCOMPARE(rows().last(), u"line 99"_s);

    bar()->triggerAction(QScrollBar::SliderPageStepSub);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(changes.size(), 1);
    bar()->triggerAction(QScrollBar::SliderPageStepAdd);
    QVERIFY(m_view->isFollowing());
    QCOMPARE(changes.size(), 2);
    writeLines(100, 300);
    QCOMPARE(rows().last(), u"line 299"_s);

    bar()->setValue(bar()->maximum() / 2);
    QVERIFY(!m_view->isFollowing());
    bar()->setValue(bar()->maximum());
    QVERIFY(m_view->isFollowing());
    bar()->setValue(0);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(topText(), u"line 0"_s);
    m_view->setFollowing(true);
    QCOMPARE(rows().last(), u"line 299"_s);
    m_view->resize(300, 90);
    QVERIFY(m_view->isFollowing());
    QCOMPARE(rows().last(), u"line 299"_s);
    scroll(120);
    QVERIFY(!m_view->isFollowing());
    scroll(-120);
    QVERIFY(m_view->isFollowing());
}

void TestLogView::theWheelScrollsWithinRows()
{
    writeLines(0, 100);
    bar()->setValue(0);
    const int before = m_view->caretRect({1, 0}).top();
    scroll(-8); // a fifteenth of a step
    const int after = m_view->caretRect({1, 0}).top();
    QVERIFY(after < before);
    QVERIFY(before - after < m_view->caretRect({1, 0}).height());
}

void TestLogView::staysWhereItIsWhileOutputComes()
{
    writeLines(0, 500);
    bar()->setValue(bar()->maximum() / 3);
    const QStringList before = rows();
    const QImage picture = m_view->viewport()->grab().toImage();
    writeLines(500, 5000);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(rows(), before);
    QCOMPARE(m_view->viewport()->grab().toImage(), picture);
}

void TestLogView::staysWhereItIsWhileTheOldestGo()
{
    OutputStore::Options options;
    options.memoryLimit = 1'000'000;
    options.keepBytes = 200'000;
    m_store = std::make_unique<OutputStore>(options);
    m_view->setStore(m_store.get());
    writeLines(0, 19'000);
    bar()->setValue(bar()->maximum() * 9 / 10);
    const QStringList before = rows();
    writeLines(19'000, 26'000);
    QVERIFY(m_store->totals().droppedBytes > 0);
    QCOMPARE(rows(), before);
    writeLines(26'000, 90'000); // Now what was in view has gone as well.
    QVERIFY(topText().startsWith(u"line "_s) || topText().contains(u"dropped"_s));
    QVERIFY(!m_view->isFollowing());
}

void TestLogView::homeAndEndGoToTheEnds()
{
    writeLines(0, 200);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(topText(), u"line 0"_s);
    QCOMPARE(bar()->value(), 0);
    QVERIFY(!m_view->isFollowing());
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(rows().last(), u"line 199"_s);
    QVERIFY(m_view->isFollowing());
    QCOMPARE(m_view->selection().caret(), (LogPosition{199, 8}));
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(!m_view->isFollowing());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(!m_view->isFollowing());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_view->isFollowing());
}

void TestLogView::pagesCoverEverything()
{
    writeLines(0, 300);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QSet<QString> seen;
    for (int page = 0; page < 300 && !m_view->isFollowing(); ++page) {
        const QStringList shown = rows();
        seen.unite(QSet<QString>(shown.begin(), shown.end()));
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    }
    QVERIFY(m_view->isFollowing());
    const QStringList shown = rows();
    seen.unite(QSet<QString>(shown.begin(), shown.end()));
    QCOMPARE(seen.size(), 300);
}

void TestLogView::scrollsThroughAHundredMillionRows()
{
    m_view->hide();
    const QByteArray piece(1024 * 1024, '\n');
    constexpr std::uint64_t pieces = 96;
    for (std::uint64_t i = 0; i < pieces; ++i)
        write(piece, std::chrono::milliseconds(i));
    write("the end\n", 1s);
    m_view->pull();
    m_view->show();
    const std::uint64_t last = pieces * 1024 * 1024;
    QCOMPARE(m_store->totals().endRow(), last + 1);
    QCOMPARE(rows().last(), u"the end"_s);

    qint64 slowest = 0;
    std::uint64_t before = 0;
    for (int step = 0; step <= 200; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar()->setSliderDown(true);
        bar()->setSliderPosition(static_cast<int>(static_cast<qint64>(bar()->maximum()) * step / 200));
        m_view->viewport()->repaint();
        slowest = std::max(slowest, timer.nsecsElapsed());
        const std::uint64_t top = m_view->topRow().value_or(0);
        QVERIFY(top >= before);
        const auto wanted = static_cast<double>(last) * step / 200;
        QVERIFY(std::abs(static_cast<double>(top) - wanted) < 20);
        before = top;
    }
    bar()->setSliderDown(false);
    qInfo("slowest of 200 steps through %llu rows: %.2f ms", static_cast<unsigned long long>(last),
          static_cast<double>(slowest) / 1e6);
    QVERIFY(slowest < 1'000'000'000);
    QVERIFY(m_view->isFollowing());
    m_view->goToRow(last / 2);
    QCOMPARE(m_view->currentRow().value_or(0), last / 2);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentRow().value_or(0), last / 2 - 1);
}

void TestLogView::scrollsThroughARowOfManyLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("wrapped");
    const QByteArray cjk = "\xe6\xbc\xa2\xe5\xad\x97 and words ";
    for (const bool wrapped : {true, false}) {
        const char* const how = wrapped ? "wrapped" : "not wrapped";
        QTest::addRow("ASCII, %s", how) << QByteArray("0123456789").repeated(6000) << wrapped;
        QTest::addRow("CJK, %s", how) << cjk.repeated(3000) << wrapped;
        QTest::addRow("combining, %s", how) << QByteArray("e\xcc\x81").repeated(15'000) << wrapped;
        QTest::addRow("tabs, %s", how) << QByteArray("a\tb\t").repeated(10'000) << wrapped;
        QTest::addRow("Arabic, %s", how)
            << QByteArray("\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7 ").repeated(5000) << wrapped;
    }
}

void TestLogView::scrollsThroughARowOfManyLines()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, wrapped);
    m_view->setWrapped(wrapped);
    write("before\n" + text + "\nafter\n");
    QElapsedTimer timer;
    timer.start();
    m_view->pull();
    m_view->viewport()->repaint();
    qInfo("first paint: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(rows().last(), u"after"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(topText(), u"before"_s);
    QCOMPARE(rows().contains(u"after"_s), !wrapped);
    if (!wrapped) {
        QScrollBar* const across = m_view->horizontalScrollBar();
        QVERIFY(across->maximum() > 10'000);
        timer.start();
        across->setValue(across->maximum() / 2);
        m_view->viewport()->repaint();
        qInfo("in the middle: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    // What is hit is what is drawn there.
    const QPoint middle = m_view->viewport()->rect().center();
    const int y = m_view->caretRect({1, m_view->positionAt({middle.x(), 25}).column}).center().y();
    const LogPosition hit = m_view->positionAt({middle.x(), y});
    QCOMPARE(hit.row, std::uint64_t{1});
    QVERIFY(std::abs(m_view->caretRect(hit).x() - middle.x()) < 30);
    timer.start();
    int steps = 0;
    for (; !m_view->isFollowing() && steps < 5000; ++steps)
        scroll(-120);
    m_view->viewport()->repaint();
    qInfo("%d steps: %.2f ms", steps, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QVERIFY(m_view->isFollowing());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), QString::fromUtf8("before\n" + text + "\nafter"));
}

void TestLogView::resizingKeepsTheTopRow()
{
    for (int i = 0; i < 200; ++i)
        write("line " + QByteArray::number(i) + ' ' + QByteArray("words and ").repeated(20) + '\n');
    m_view->pull();
    bar()->setValue(bar()->maximum() / 2);
    const std::uint64_t top = m_view->topRow().value_or(0);
    QVERIFY(top > 10);
    m_view->resize(300, 200);
    QCOMPARE(m_view->topRow().value_or(0), top);
    m_view->setWrapped(false);
    QCOMPARE(m_view->topRow().value_or(0), top);
    m_view->resize(900, 300);
    QCOMPARE(m_view->topRow().value_or(0), top);
}

void TestLogView::zoomingKeepsTheTopRow()
{
    writeLines(0, 500);
    bar()->setValue(bar()->maximum() / 2);
    const QString top = topText();
    const int height = m_view->caretRect({m_view->topRow().value_or(0) + 1, 0}).height();
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    m_view->zoomIn();
    QCOMPARE(topText(), top);
    QVERIFY(m_view->caretRect({m_view->topRow().value_or(0) + 1, 0}).height() > height);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(topText(), top);
    QCOMPARE(m_view->caretRect({m_view->topRow().value_or(0) + 1, 0}).height(), height);
    for (int i = 0; i < 100; ++i)
        m_view->zoomOut();
    QVERIFY(m_view->caretRect({m_view->topRow().value_or(0) + 1, 0}).height() > 3);
}

void TestLogView::selectsWithTheMouse()
{
    write("first row\nsecond row\nthird row\n");
    m_view->pull();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(0, 6));
    QTest::mouseMove(m_view->viewport(), pointAt(2, 5));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointAt(2, 5));
    QCOMPARE(m_view->selectedText(), u"row\nsecond row\nthird"_s);
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"row\nsecond row\nthird"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointAt(1, 6));
    QCOMPARE(m_view->selectedText(), u"row\nsecond"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(1, 2));
    QVERIFY(m_view->selection().isEmpty());
    QCOMPARE(m_view->selection().caret(), (LogPosition{1, 2}));
}

void TestLogView::selectsWordsAndRows()
{
    write("one two_three, four\nsecond row\n");
    m_view->pull();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(0, 6));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(0, 6));
    QCOMPARE(m_view->selectedText(), u"two_three"_s);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(0, 6));
    QCOMPARE(m_view->selectedText(), u"one two_three, four"_s);
    QTest::mouseMove(m_view->viewport(), pointAt(1, 2));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointAt(1, 2));
    QCOMPARE(m_view->selectedText(), u"one two_three, four\nsecond row"_s);
}

void TestLogView::selectsWithTheKeyboard()
{
    write("one two\nthree\ne\xcc\x81tude\n");
    m_view->pull();
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"one "_s);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"one two\nthre"_s);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"one two\nthree\ne\u0301"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"one two\nthree\n"_s);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one two\nthree\ne\u0301tude"_s);
}

void TestLogView::draggingBeyondTheEdgeScrolls()
{
    writeLines(0, 500);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(2, 0));
    const QPoint below(20, m_view->viewport()->height() + 30);
    QTest::mouseMove(m_view->viewport(), below);
    QTRY_VERIFY(m_view->topRow().value_or(0) > 20);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(m_view->selection().start(), (LogPosition{2, 0}));
    QVERIFY(m_view->selection().end().row > 20);
}

void TestLogView::copiesContinuationsAsOneLine()
{
    const QByteArray longLine = QByteArray("0123456789").repeated(20'000);
    write("one\n" + longLine + "\n");
    write("two\n", 2s, OutputStream::Err);
    m_view->pull();
    QVERIFY(m_store->totals().endRow() > 3);
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"one\n%1\ntwo"_s.arg(QString::fromLatin1(longLine)));
}

void TestLogView::copiesWhatIsNotInView()
{
    writeLines(0, 10'000);
    m_view->setSelection({10, 5}, {9990, 4});
    const QStringList copied = m_view->selectedText().split(u'\n');
    QCOMPARE(copied.size(), 9981);
    QCOMPARE(copied.first(), u"10"_s);
    QCOMPARE(copied.at(5000), u"line 5010"_s);
    QCOMPARE(copied.last(), u"line"_s);
}

void TestLogView::doesNotCopyTooMuch()
{
    QSignalSpy refused(m_view.get(), &LogView::copyTooLarge);
    QGuiApplication::clipboard()->setText(u"before"_s);
    write(QByteArray("0123456789abcde\n").repeated(2 * 1024 * 1024));
    m_view->pull();
    m_view->selectAll();
    m_view->copy();
    QCOMPARE(refused.size(), 1);
    const double bytes = refused.first().first().toDouble();
    QVERIFY(bytes > 30e6 && bytes < 40e6);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestLogView::selectingEverythingTakesNoTime()
{
    for (int i = 0; i < 20; ++i)
        write(QByteArray(1024 * 1024, '\n'));
    m_view->pull();
    QElapsedTimer timer;
    timer.start();
    m_view->selectAll();
    m_view->viewport()->repaint();
    qInfo("%.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(m_view->selection().end().row, std::uint64_t{20 * 1024 * 1024 - 1});
}

void TestLogView::keepsASelectionWhileOutputComes()
{
    write("one\ntwo");
    m_view->pull();
    m_view->setSelection({0, 1}, {1, 3});
    write(" and\nmore\n");
    m_view->pull();
    QCOMPARE(m_view->selectedText(), u"ne\ntwo"_s);
    QCOMPARE(rows().last(), u"more"_s);
}

void TestLogView::goesToRowsLinesAndTimes()
{
    for (int i = 0; i < 1000; ++i)
        write("line " + QByteArray::number(i) + '\n', std::chrono::milliseconds(i * 10));
    m_view->pull();
    const auto inMiddleThird = [this](std::uint64_t row) {
        const int y = m_view->caretRect({row, 0}).top();
        const int height = m_view->viewport()->height();
        return y >= height / 3 - 1 && y <= height - height / 3;
    };
    m_view->goToRow(500);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(m_view->currentRow().value_or(0), std::uint64_t{500});
    QVERIFY(inMiddleThird(500));
    m_view->goToLine(101);
    QCOMPARE(m_view->currentRow().value_or(0), std::uint64_t{100});
    QVERIFY(inMiddleThird(100));
    m_view->goToTime(7s);
    QCOMPARE(m_view->currentRow().value_or(0), std::uint64_t{700});
    QVERIFY(inMiddleThird(700));
    m_view->goToLine(0);
    QCOMPARE(topText(), u"line 0"_s);
    m_view->goToLine(1'000'000);
    QCOMPARE(m_view->currentRow().value_or(0), std::uint64_t{999});
    QCOMPARE(rows().last(), u"line 999"_s);
}

void TestLogView::tellsTheCurrentRow()
{
    write("one\n", 1s);
    write("two\n", 2s);
    m_view->pull();
    QSignalSpy current(m_view.get(), &LogView::currentRowChanged);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(1, 1));
    QCOMPARE(current.size(), 1);
    QCOMPARE(current.last().at(0).toULongLong(), 1ULL);
    QCOMPARE(current.last().at(1).value<std::chrono::nanoseconds>(), std::chrono::nanoseconds(2s));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(current.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(current.size(), 2);
    QCOMPARE(current.last().at(0).toULongLong(), 0ULL);
    m_view->pull();
    write("three\n", 3s);
    m_view->pull();
    QCOMPARE(current.size(), 2);
}

void TestLogView::goesThroughMarks()
{
    writeLines(0, 1000);
    QSignalSpy changes(m_view.get(), &LogView::marksChanged);
    for (const std::uint64_t row : {100U, 500U, 900U})
        m_view->setMark(row, true);
    m_view->setMark(500, true);
    QCOMPARE(changes.size(), 3);
    m_view->goToRow(0);
    QList<std::uint64_t> visited;
    for (int i = 0; i < 4; ++i) {
        m_view->goToNextMark();
        visited.append(m_view->currentRow().value_or(0));
    }
    QCOMPARE(visited, (QList<std::uint64_t>{100, 500, 900, 100}));
    m_view->goToPreviousMark();
    QCOMPARE(m_view->currentRow().value_or(0), std::uint64_t{900});
    m_view->goToPreviousMark();
    QCOMPARE(m_view->currentRow().value_or(0), std::uint64_t{500});
    m_view->toggleMark();
    QCOMPARE(m_view->marks(), (std::set<std::uint64_t>{100, 900}));
}

void TestLogView::showsMarksInGutterAndScrollBar()
{
    writeLines(0, 1000);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    auto* const gutter = m_view->findChild<brood::LogGutter*>();
    const QImage gutterBefore = gutter->grab().toImage();
    const QImage barBefore = bar()->grab().toImage();
    m_view->setMark(3, true);
    m_view->setMark(500, true);
    QVERIFY(gutter->grab().toImage() != gutterBefore);
    QTRY_VERIFY(bar()->grab().toImage() != barBefore);
    const QImage barWithMarks = bar()->grab().toImage();
    RowSet matches;
    matches.addRange(200, 300);
    m_view->setMatches(matches, 1000);
    QTRY_VERIFY(bar()->grab().toImage() != barWithMarks);
    m_view->setMatches({}, 1000);
    m_view->setMark(3, false);
    m_view->setMark(500, false);
    QTRY_COMPARE(bar()->grab().toImage(), barBefore);
    QCOMPARE(gutter->grab().toImage(), gutterBefore);
}

void TestLogView::highlightsMatches_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLogView::highlightsMatches()
{
    QFETCH(bool, isDark);
    if (isDark) {
        QPalette palette(QColor(50, 50, 50));
        palette.setColor(QPalette::Base, QColor(30, 30, 30));
        palette.setColor(QPalette::Text, QColor(230, 230, 230));
        m_view->setPalette(palette);
    }
    write("no error here, and another error there\nnothing\nسطر error عربي\n");
    m_view->pull();
    const brood::LogColors colors(m_view->palette());
    QVERIFY(brood::LogColors(m_view->palette()).match.lightnessF() < 0.5F || !isDark);
    QCOMPARE(countPixels(m_view->viewport()->grab().toImage(), colors.match), 0);
    m_view->setMatcher(TextMatcher::compile({.text = u"error"_s}).matcher);
    const int three = countPixels(m_view->viewport()->grab().toImage(), colors.match);
    QVERIFY(three > 300);
    m_view->setCurrentMatch(0, {3, 5});
    const QImage picture = m_view->viewport()->grab().toImage();
    QVERIFY(countPixels(picture, colors.currentMatch) > 100);
    QVERIFY(countPixels(picture, colors.match) < three);
    m_view->clearCurrentMatch();
    m_view->setSelection({1, 0}, {1, 0});
    m_view->setMatcher(nullptr);
    QCOMPARE(countPixels(m_view->viewport()->grab().toImage(), colors.match), 0);
}

void TestLogView::highlightsMatchesAcrossCuts()
{
    constexpr auto block = static_cast<qsizetype>(OutputStore::blockBytes);
    m_view->setWrapped(true);
    // The one lies in a row, the other across a cut.
    write(QByteArray(block / 2, '.') + "needle" + QByteArray(block / 2 - 9, '.') + "needle" +
          QByteArray(2 * block, '.') + '\n');
    m_view->pull();
    m_view->setMatcher(TextMatcher::compile({.text = u"needle"_s}).matcher);
    const brood::LogColors colors(m_view->palette());
    struct Counts
    {
        int current = 0;
        int other = 0;
    };
    const auto look = [&](const LogPosition& start) {
        Counts counts;
        m_view->setCurrentMatch(start.row, {start.column, 6});
        counts.current = countPixels(m_view->viewport()->grab().toImage(), colors.currentMatch);
        m_view->clearCurrentMatch();
        m_view->setSelection(start, start);
        counts.other = countPixels(m_view->viewport()->grab().toImage(), colors.match);
        return counts;
    };
    const Counts whole = look({0, block / 2});
    const Counts parted = look({0, block - 3});
    QVERIFY(whole.current > 100);
    QVERIFY(std::abs(whole.current - parted.current) < whole.current / 3);
    QVERIFY(whole.other > 100);
    QVERIFY(std::abs(whole.other - parted.other) < whole.other / 3);
    m_view->setCurrentMatch(0, {block - 3, 6});
    QCOMPARE(m_view->selectedText(), u"needle"_s);
    QCOMPARE(m_view->selection().end(), (LogPosition{1, 3}));
    // With other output between the two rows, they are not selected in one.
    m_view->setFilter(RowSet());
    RowSet filter;
    filter.add(0);
    m_view->setFilter(filter);
    m_view->setCurrentMatch(0, {block - 3, 6});
    QCOMPARE(m_view->selectedText(), u"nee"_s);
}

void TestLogView::bringsTheCurrentMatchIntoView()
{
    m_view->setWrapped(false);
    for (int i = 0; i < 500; ++i)
        write(QByteArray(1000, '.') + "needle" + QByteArray(1000, '.') + '\n');
    m_view->pull();
    m_view->setCurrentMatch(250, {1000, 6});
    const QRect start = m_view->caretRect({250, 1000});
    const QRect end = m_view->caretRect({250, 1006});
    QVERIFY(m_view->viewport()->rect().contains(start.united(end)));
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(m_view->selectedText(), u"needle"_s);
}

void TestLogView::filtersRows()
{
    writeLines(0, 1000);
    RowSet filter;
    for (std::uint64_t row = 0; row < 1000; row += 100)
        filter.add(row);
    filter.add(501);
    m_view->setFilter(filter);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(rows().first(4), (QStringList{u"line 0"_s, u"line 100"_s, u"line 200"_s, u"line 300"_s}));
    m_view->selectAll();
    QCOMPARE(m_view->selectedText().count(u'\n'), 10);
    m_view->goToRow(501);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentRow().value_or(0), std::uint64_t{600});
    m_view->setFilter(RowSet());
    QCOMPARE(m_view->visibleText(), QString());
    QVERIFY(!m_view->currentRow());
    m_view->setFilter(std::nullopt);
    QVERIFY(rows().size() > 4);
}

void TestLogView::aGrowingFilterKeepsItsPlace()
{
    writeLines(0, 10'000);
    m_view->goToRow(6000);
    const std::uint64_t top = m_view->topRow().value_or(0);
    RowSet filter;
    m_view->setFilter(filter);
    for (std::uint64_t row = 0; row < 10'000; row += 2) {
        filter.add(row);
        if (row % 500 == 0)
            m_view->setFilter(filter);
    }
    m_view->setFilter(filter);
    QVERIFY(std::abs(static_cast<double>(m_view->topRow().value_or(0)) - static_cast<double>(top)) <= 2);
    m_view->setFilter(std::nullopt);
    QCOMPARE(m_view->topRow().value_or(0), top);
}

void TestLogView::opensLinksWithCtrl()
{
    write("see \x1b]8;;https://example.org/a%20b\x1b\\here\x1b]8;;\x1b\\ or main.cpp:12:5: error\n");
    m_view->pull();
    QSignalSpy links(m_view.get(), &LogView::linkActivated);
    QSignalSpy places(m_view.get(), &LogView::locationActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(0, 5));
    QCOMPARE(links.size(), 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, pointAt(0, 5));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().first().toUrl().toEncoded(), QByteArray("https://example.org/a%20b"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, pointAt(0, 1));
    QCOMPARE(links.size(), 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, pointAt(0, 14));
    QCOMPARE(places.size(), 1);
    const auto place = places.first().first().value<brood::SourceLocation>();
    QCOMPARE(place.file, u"main.cpp"_s);
    QCOMPARE(place.line, 12);
}

void TestLogView::coloursAreReadable_data()
{
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(Qt::white);
    QTest::newRow("dark") << QColor(30, 30, 30);
}

void TestLogView::coloursAreReadable()
{
    QFETCH(QColor, base);
    QPalette palette(base);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, base.lightness() > 128 ? Qt::black : Qt::white);
    const brood::LogColors colors(palette);
    brood::TextStyle style;
    for (std::uint32_t index = 0; index < 256; ++index) {
        style.foreground = {brood::TerminalColor::Kind::Indexed, index};
        QVERIFY(brood::contrastRatio(base, colors.styleFor(style).foreground) >= 4.4);
        style.inverse = true;
        const brood::LogStyle inverse = colors.styleFor(style);
        QVERIFY(brood::contrastRatio(inverse.background, inverse.foreground) >= 4.4);
        style.inverse = false;
    }
    QVERIFY(brood::contrastRatio(colors.match, colors.matchText) >= 4.5);
    QVERIFY(brood::contrastRatio(colors.currentMatch, colors.currentMatchText) >= 4.5);
}

void TestLogView::placesOfBidirectionalText()
{
    const QString row = u"abc שלום def"_s;
    write(row.toUtf8() + '\n');
    write(u"שלום abc\n"_s.toUtf8());
    m_view->pull();
    // The Hebrew word runs from right to left between the others.
    QVERIFY(m_view->caretRect({0, 5}).x() > m_view->caretRect({0, 7}).x());
    QVERIFY(m_view->caretRect({0, 2}).x() < m_view->caretRect({0, 7}).x());
    QVERIFY(m_view->caretRect({0, 10}).x() > m_view->caretRect({0, 5}).x());
    // A row that begins so runs from right to left as a whole, but stands on the left.
    QVERIFY(m_view->caretRect({1, 6}).x() < m_view->caretRect({1, 1}).x());
    QVERIFY(m_view->caretRect({1, 0}).x() < m_view->viewport()->width() / 2);
    m_view->setSelection({0, 4}, {0, 8});
    QCOMPARE(m_view->selectedText(), u"שלום"_s);
}

void TestLogView::tellsAssistiveTechnologiesItsRows()
{
    write("one\ntwo\n");
    m_view->pull();
    brood::LogAccessible accessible(m_view.get());
    QCOMPARE(m_view->objectName(), u"output"_s);
    QCOMPARE(accessible.text(QAccessible::Name), u"Output"_s);
    QCOMPARE(accessible.role(), QAccessible::EditableText);
    QVERIFY(accessible.state().readOnly);
    QCOMPARE(accessible.characterCount(), 7);
    QCOMPARE(accessible.text(0, 7), u"one\ntwo"_s);
    QCOMPARE(accessible.text(2, 5), u"e\nt"_s);
    accessible.setCursorPosition(5);
    QCOMPARE(m_view->selection().caret(), (LogPosition{1, 1}));
    QCOMPARE(accessible.cursorPosition(), 5);
    accessible.addSelection(1, 6);
    QCOMPARE(m_view->selectedText(), u"ne\ntw"_s);
    int start = 0;
    int end = 0;
    accessible.selection(0, &start, &end);
    QCOMPARE(start, 1);
    QCOMPARE(end, 6);
    QCOMPARE(accessible.offsetAtPoint(accessible.characterRect(5).center()), 5);
    QSignalSpy announcements(m_view.get(), &LogView::visibleTextChanged);
    for (int i = 0; i < 50; ++i)
        writeLines(i, i + 1);
    QTRY_COMPARE(announcements.size(), 1);
}

void TestLogView::gutterTimes_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << u"0.000"_s;
    QTest::newRow("milliseconds") << qint64{7} << u"0.007"_s;
    QTest::newRow("seconds") << qint64{12'345} << u"12.345"_s;
    QTest::newRow("nearly a minute") << qint64{59'999} << u"59.999"_s;
    QTest::newRow("a minute") << qint64{60'000} << u"1:00.000"_s;
    QTest::newRow("minutes") << qint64{754'321} << u"12:34.321"_s;
    QTest::newRow("an hour") << qint64{3'600'000} << u"1:00:00.000"_s;
    QTest::newRow("days") << qint64{180'061'005} << u"50:01:01.005"_s;
}

void TestLogView::gutterTimes()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(brood::LogGutter::timeText(std::chrono::milliseconds(milliseconds), QLocale::c()), text);
}

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
