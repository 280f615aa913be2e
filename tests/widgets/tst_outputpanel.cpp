// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"
#include "widgets/logview.h"
#include "widgets/outputactions.h"
#include "widgets/outputpanel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <memory>

using brood::LogPosition;
using brood::OutputPanel;
using brood::OutputStore;
using brood::OutputStream;
using namespace Qt::StringLiterals;

/// How the parts of the panel work together.
class TestOutputPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void goesOnWithWhatWasTypedLast_data();
    void goesOnWithWhatWasTypedLast();
    void goesThereHoweverQuicklyItIsTold_data();
    void goesThereHoweverQuicklyItIsTold();
    void numbersMatchesOfWhichARowHasSeveral();
    void findsInTheRowThatIsStillBeingWritten();
    void stepsAcrossTheCutsOfALine();

private:
    void pullUntilRest();
    void type(const QString& text);
    void press(const QString& way);
    [[nodiscard]] LogPosition current() const
    {
        return {m_panel->log().currentRow().value_or(0), m_panel->log().selection().start().column};
    }

    std::unique_ptr<OutputStore> m_store;
    std::unique_ptr<OutputPanel> m_panel;
};

void TestOutputPanel::init()
{
    m_store = std::make_unique<OutputStore>();
    QByteArray bytes;
    for (int i = 0; i < 10; ++i)
        bytes += "alpha beta " + QByteArray::number(i) + "\nbeta beta\n";
    m_store->write(
        {.child = 1, .stream = OutputStream::Out, .at = {}, .bytes = std::as_bytes(std::span(bytes))});
    m_panel = std::make_unique<OutputPanel>();
    m_panel->setStore(m_store.get(), {u"test"_s, u"/"_s, QDateTime::currentDateTime()});
    m_panel->resize(800, 600);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->log().setFollowing(false);
    m_panel->log().goToLine(1);
    pullUntilRest();
}

void TestOutputPanel::cleanup()
{
    m_panel.reset();
    m_store.reset();
}

void TestOutputPanel::pullUntilRest()
{
    const auto isAtRest = [this] {
        m_panel->pull({});
        return m_panel->isUpToDate();
    };
    QTRY_VERIFY(isAtRest());
}

void TestOutputPanel::type(const QString& text)
{
    auto* line = m_panel->findChild<QLineEdit*>(u"find"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void TestOutputPanel::press(const QString& way)
{
    if (way == u"F3")
        m_panel->actions().findNext()->trigger();
    else if (way == u"Shift+F3")
        m_panel->actions().findPrevious()->trigger();
    else if (way == u"Enter")
        QTest::keyClick(m_panel->findChild<QLineEdit*>(u"find"_s), Qt::Key_Return);
    else
        QTest::mouseClick(m_panel->findChild<QToolButton*>(way), Qt::LeftButton);
}

void TestOutputPanel::goesOnWithWhatWasTypedLast_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<quint64>("row");
    for (const QString& way : {u"F3"_s, u"Enter"_s, u"findNext"_s})
        QTest::addRow("%s", qPrintable(way)) << way << quint64(2);
    for (const QString& way : {u"Shift+F3"_s, u"findPrevious"_s})
        QTest::addRow("%s", qPrintable(way)) << way << quint64(18);
}

void TestOutputPanel::goesOnWithWhatWasTypedLast()
{
    QFETCH(const QString, way);
    QFETCH(const quint64, row);
    type(u"no such text"_s);
    QTest::qWait(200);
    pullUntilRest();
    type(u"alpha"_s);
    press(way);
    pullUntilRest();
    QCOMPARE(current(), (LogPosition{row, 0})); // from the first, at the caret
    QTest::qWait(200);
    pullUntilRest();
    QCOMPARE(current(), (LogPosition{row, 0}));
}

void TestOutputPanel::goesThereHoweverQuicklyItIsTold_data()
{
    QTest::addColumn<QStringList>("ways");
    QTest::newRow("on") << QStringList{u"F3"_s};
    QTest::newRow("on and on") << QStringList{u"F3"_s, u"Enter"_s, u"F3"_s};
    QTest::newRow("on and back") << QStringList{u"F3"_s, u"F3"_s, u"Shift+F3"_s};
    QTest::newRow("back") << QStringList{u"Shift+F3"_s};
    QTest::newRow("back and on") << QStringList{u"Shift+F3"_s, u"Shift+F3"_s, u"F3"_s};
}

void TestOutputPanel::goesThereHoweverQuicklyItIsTold()
{
    QFETCH(const QStringList, ways);
    type(u"beta"_s);
    for (const QString& way : ways)
        press(way);
    pullUntilRest();
    const LogPosition quick = current();

    type(u"nothing"_s);
    QTest::qWait(200);
    m_panel->log().goToLine(1);
    pullUntilRest();
    type(u"beta"_s);
    QTest::qWait(200);
    pullUntilRest();
    for (const QString& way : ways) {
        press(way);
        pullUntilRest();
    }
    QCOMPARE(quick, current());
    QVERIFY(!(quick == LogPosition{}));
}

void TestOutputPanel::numbersMatchesOfWhichARowHasSeveral()
{
    // "alpha beta 0" and "beta beta": three in each pair of rows.
    type(u"beta"_s);
    const auto status = [this] {
        m_panel->pull({});
        return m_panel->findChild<QLineEdit*>(u"find"_s)->accessibleDescription();
    };
    for (int number = 1; number <= 30; ++number) {
        QTRY_COMPARE(status(), u"%1 of 30"_s.arg(number));
        press(u"F3"_s);
    }
    QTRY_COMPARE(status(), u"1 of 30"_s);
    press(u"Shift+F3"_s);
    QTRY_COMPARE(status(), u"30 of 30"_s);
}

void TestOutputPanel::findsInTheRowThatIsStillBeingWritten()
{
    const auto write = [this](std::string_view bytes) {
        m_store->write(
            {.child = 1, .stream = OutputStream::Out, .at = {}, .bytes = std::as_bytes(std::span(bytes))});
    };
    write("gamma\nprompt gamma");
    type(u"gamma"_s);
    const auto status = [this] {
        m_panel->pull({});
        return m_panel->findChild<QLineEdit*>(u"find"_s)->accessibleDescription();
    };
    QTRY_COMPARE(status(), u"1 of 2"_s);
    press(u"F3"_s);
    QTRY_COMPARE(status(), u"2 of 2"_s);
    QCOMPARE(current(), (LogPosition{21, 7}));
    write(" gamma");
    QTRY_COMPARE(status(), u"2 of 3"_s);
    write("\n");
    QTRY_COMPARE(status(), u"2 of 3"_s);
}

void TestOutputPanel::stepsAcrossTheCutsOfALine()
{
    constexpr auto block = static_cast<qsizetype>(OutputStore::blockBytes);
    const QByteArray needle = "NEEDLE";
    // Before a cut, across one, at one, and in another row.
    const auto firstCut = block - static_cast<qsizetype>(m_store->extent(0).second);
    QByteArray line(firstCut - 10, 'x');
    line += needle + QByteArray(block - needle.size() + 7, 'x') + needle + QByteArray(block - 3, 'x') +
            needle + QByteArray(100, 'x') + needle + QByteArray(2 * block, 'x') + '\n';
    m_store->write(
        {.child = 1, .stream = OutputStream::Out, .at = {}, .bytes = std::as_bytes(std::span(line))});
    pullUntilRest();
    const std::uint64_t first = 20;
    const std::vector<LogPosition> starts{
        {first, firstCut - 10}, {first + 1, block - 3}, {first + 3, 0}, {first + 3, 106}};
    for (const LogPosition& start : starts)
        QVERIFY(m_store->rows(start.row, 1).front().isContinuation == (start.row > first));
    type(QString::fromLatin1(needle));
    const auto status = [this] {
        m_panel->pull({});
        return m_panel->findChild<QLineEdit*>(u"find"_s)->accessibleDescription();
    };
    const auto isAt = [&](std::size_t index) {
        const brood::LogSelection& selection = m_panel->log().selection();
        return status() == u"%1 of 4"_s.arg(index + 1) && selection.start() == starts[index] &&
               m_panel->log().selectedText() == u"NEEDLE"_s;
    };
    for (const std::size_t index : {0U, 1U, 2U, 3U, 0U}) {
        QTRY_VERIFY2(isAt(index), qPrintable(status()));
        if (index == 1)
            QCOMPARE(m_panel->log().selection().end(), (LogPosition{first + 2, 3}));
        press(u"F3"_s);
    }
    for (const std::size_t index : {1U, 0U, 3U, 2U, 1U}) {
        QTRY_VERIFY2(isAt(index), qPrintable(status()));
        press(u"Shift+F3"_s);
    }
}

QTEST_MAIN(TestOutputPanel)
#include "tst_outputpanel.moc"
