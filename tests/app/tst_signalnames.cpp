// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signalnames.h"

#include <QSet>
#include <QTest>

#include <csignal>

// Signals as signal(7) names them.

class TestSignalNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSignals_data();
    void namesSignals();
    void namesEverySignalOnce();
};

void TestSignalNames::namesSignals_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const auto row = [](int number, const char* name, const char* text) {
        QTest::addRow("%d", number) << number << QString::fromLatin1(name) << QString::fromLatin1(text);
    };
    row(SIGSEGV, "SIGSEGV", "SIGSEGV (11)");
    row(SIGKILL, "SIGKILL", "SIGKILL (9)");
    row(SIGABRT, "SIGABRT", "SIGABRT (6)");
    row(SIGCHLD, "SIGCHLD", "SIGCHLD (17)");
    row(SIGRTMIN, "SIGRTMIN", "SIGRTMIN (34)");
    row(SIGRTMIN + 3, "SIGRTMIN+3", "SIGRTMIN+3 (37)");
    row(SIGRTMAX, "SIGRTMIN+30", "SIGRTMIN+30 (64)");
    row(0, "", "signal 0");
    row(-1, "", "signal -1");
    row(32, "", "signal 32"); // The C library's own.
    row(65, "", "signal 65");
    row(99, "", "signal 99");
}

void TestSignalNames::namesSignals()
{
    QFETCH(int, number);
    QTEST(brood::signalName(number), "name");
    QTEST(brood::signalText(number), "text");
}

void TestSignalNames::namesEverySignalOnce()
{
    QSet<QString> names;
    for (int number = 1; number <= SIGRTMAX; ++number) {
        if (number < 32 || number >= SIGRTMIN)
            names.insert(brood::signalName(number));
    }
    QCOMPARE(names.size(), 31 + SIGRTMAX - SIGRTMIN + 1);
    QVERIFY(!names.contains(QString()));
}

QTEST_APPLESS_MAIN(TestSignalNames)
#include "tst_signalnames.moc"
