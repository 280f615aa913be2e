// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using brood::InputBar;
using namespace Qt::StringLiterals;

class TestInputBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsLines();
    void remembersWhatWasSent();
    void endsTheInput();
    void isClosedUntilOpened();
    void showsWhatWasNotTaken();

private:
    [[nodiscard]] QLineEdit* line() const { return m_bar->findChild<QLineEdit*>(u"input"_s); }
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return m_bar->findChild<QPushButton*>(name);
    }

    std::unique_ptr<InputBar> m_bar;
};

void TestInputBar::init()
{
    m_bar = std::make_unique<InputBar>();
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->open();
}

void TestInputBar::cleanup()
{
    m_bar.reset();
}

void TestInputBar::sendsLines()
{
    const QSignalSpy sent(m_bar.get(), &InputBar::lineEntered);
    QVERIFY(line()->hasFocus());
    line()->insert(u"grüße"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClicks(line(), u"two"_s);
    QTest::mouseClick(button(u"send"_s), Qt::LeftButton);
    QTest::keyClick(line(), Qt::Key_Return); // an empty line is a line
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent.at(0).first().toByteArray(), QByteArray("gr\xc3\xbc\xc3\x9f"
                                                          "e\n"));
    QCOMPARE(sent.at(1).first().toByteArray(), QByteArray("two\n"));
    QCOMPARE(sent.at(2).first().toByteArray(), QByteArray("\n"));
    QVERIFY(line()->hasFocus());
}

void TestInputBar::remembersWhatWasSent()
{
    for (const QString& text : {u"one"_s, u"two"_s}) {
        QTest::keyClicks(line(), text);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    QTest::keyClicks(line(), u"half"_s);
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(line()->text(), u"two"_s);
    QTest::keyClick(line(), Qt::Key_Up);
    QTest::keyClick(line(), Qt::Key_Up); // there is nothing older
    QCOMPARE(line()->text(), u"one"_s);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(line()->text(), u"half"_s);
}

void TestInputBar::endsTheInput()
{
    const QSignalSpy ended(m_bar.get(), &InputBar::endRequested);
    QTest::mouseClick(button(u"endInput"_s), Qt::LeftButton);
    QCOMPARE(ended.size(), 1);
}

void TestInputBar::isClosedUntilOpened()
{
    m_bar->close();
    QVERIFY(!line()->isEnabled());
    QVERIFY(!button(u"send"_s)->isEnabled());
    QVERIFY(!button(u"endInput"_s)->isEnabled());
    QVERIFY(!line()->placeholderText().isEmpty());
    m_bar->open();
    QVERIFY(line()->isEnabled());
    QCOMPARE(line()->accessibleName(), u"Input"_s);
}

void TestInputBar::showsWhatWasNotTaken()
{
    auto* pending = m_bar->findChild<QLabel*>(u"pendingInput"_s);
    QVERIFY(!pending->isVisible());
    m_bar->setPending(2048);
    QVERIFY(pending->isVisible());
    QVERIFY(pending->text().contains(u'2'));
    m_bar->setPending(0);
    QVERIFY(!pending->isVisible());
}

QTEST_MAIN(TestInputBar)
#include "tst_inputbar.moc"
