// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/inputqueue.h"

#include <QTest>

using brood::InputQueue;

// A child's input, of which no more than a window's worth is under way at a time.

class TestInputQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsThere();
    void sendsNoMoreThanTheWindow();
    void endsBehindAllInput();
    void endsOnce();
    void dropsEverythingOnceClosed();
    void survivesAPeerThatTakesTooMuch();
};

namespace {
constexpr auto window = static_cast<qsizetype>(brood::protocol::inputWindow);
}

void TestInputQueue::sendsWhatIsThere()
{
    InputQueue queue;
    QVERIFY(queue.next().isEmpty());
    QVERIFY(!queue.takeEnd());
    queue.append("ab");
    queue.append(QByteArray());
    queue.append(QByteArray("\0c", 2));
    QCOMPARE(queue.pending(), 4U);
    QCOMPARE(queue.next(), QByteArray("ab\0c", 4));
    QVERIFY(queue.next().isEmpty());
    QCOMPARE(queue.pending(), 4U); // Under way.
    queue.taken(3);
    QCOMPARE(queue.pending(), 1U);
    queue.taken(1);
    QCOMPARE(queue.pending(), 0U);
}

void TestInputQueue::sendsNoMoreThanTheWindow()
{
    InputQueue queue;
    const QByteArray bytes = QByteArray("0123456789").repeated(100'000);
    queue.append(bytes);
    QByteArray sent;
    qsizetype taken = 0;
    while (sent.size() < bytes.size()) {
        const QByteArray next = queue.next();
        sent += next;
        QVERIFY(!next.isEmpty());
        QVERIFY(sent.size() - taken <= window);
        QVERIFY(queue.next().isEmpty());
        QCOMPARE(queue.pending(), static_cast<std::size_t>(bytes.size() - taken));
        queue.taken(100'000);
        taken += 100'000;
    }
    QCOMPARE(sent, bytes);
}

void TestInputQueue::endsBehindAllInput()
{
    InputQueue queue;
    queue.append(QByteArray(window + 1, 'x'));
    queue.end();
    QVERIFY(!queue.takeEnd());
    QCOMPARE(queue.next().size(), window);
    QVERIFY(!queue.takeEnd());
    queue.taken(1);
    QCOMPARE(queue.next().size(), 1);
    QVERIFY(queue.takeEnd());
}

void TestInputQueue::endsOnce()
{
    InputQueue queue;
    queue.end();
    QVERIFY(queue.takeEnd());
    QVERIFY(!queue.takeEnd());
    queue.end(); // On a terminal the end of the file can be typed again.
    QVERIFY(queue.takeEnd());
}

void TestInputQueue::dropsEverythingOnceClosed()
{
    InputQueue queue;
    queue.append(QByteArray(2 * window, 'x'));
    (void)queue.next();
    queue.end();
    queue.close();
    QCOMPARE(queue.pending(), 0U);
    QVERIFY(!queue.takeEnd());
    queue.append("more");
    queue.end();
    queue.taken(5);
    QVERIFY(queue.next().isEmpty());
    QVERIFY(!queue.takeEnd());
    QCOMPARE(queue.pending(), 0U);
}

void TestInputQueue::survivesAPeerThatTakesTooMuch()
{
    InputQueue queue;
    queue.append("abc");
    (void)queue.next();
    queue.taken(1'000'000);
    QCOMPARE(queue.pending(), 0U);
    queue.append(QByteArray(2 * window, 'x'));
    QCOMPARE(queue.next().size(), window);
}

QTEST_APPLESS_MAIN(TestInputQueue)
#include "tst_inputqueue.moc"
