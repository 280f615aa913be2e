// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bufferinghint.h"

#include <QTest>

using brood::BufferingHint;
using brood::bufferingHint;
using brood::ChildSnapshot;
using brood::silenceOf;
using brood::SilentChild;
using namespace std::chrono_literals;

class TestBufferingHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suspectsWhoIsSilent_data();
    void suspectsWhoIsSilent();
    void suspectsOnlyWhoRuns();
    void countsSilenceFromTheLastOutputOrResumption();
};

void TestBufferingHint::suspectsWhoIsSilent_data()
{
    QTest::addColumn<SilentChild>("child");
    QTest::addColumn<BufferingHint>("expected");
    SilentChild child{.state = ChildSnapshot::State::Running, .runningSince = 1s};
    const auto row = [&child](const char* name, BufferingHint expected) {
        QTest::newRow(name) << child << expected;
    };

    child.now = 10'999ms;
    row("nothing for a while", BufferingHint::None);
    child.now = 11s;
    row("nothing for 10 s", BufferingHint::Possible);
    child.isOnTerminal = true;
    row("nothing on a terminal", BufferingHint::None);

    child = {.state = ChildSnapshot::State::Running,
             .stdoutBytes = 4096,
             .stdoutPieces = 1,
             .now = 6'999ms,
             .lastOutputAt = 5s};
    row("a block a moment ago", BufferingHint::None);
    child.now = 7s;
    row("a block 2 s ago", BufferingHint::Likely);
    child.stdoutBytes = 3 * 8192;
    row("blocks", BufferingHint::Likely);
    child.isOnTerminal = true;
    row("blocks on a terminal", BufferingHint::None);
    child.isOnTerminal = false;
    child.stdoutBytes = 4097;
    child.stdoutPieces = 2;
    child.now = 1h;
    row("lines, then nothing", BufferingHint::None);
    child.stdoutBytes = 48'906; // 858 lines of a Python program
    child.stdoutPieces = 6;
    child.now = 15s;
    row("as many lines as fit in a buffer, 10 s ago", BufferingHint::Possible);
    child.now = 14s;
    row("as many lines as fit in a buffer, lately", BufferingHint::None);
    child.stdoutPieces = 858;
    child.now = 1h;
    row("line by line, then nothing", BufferingHint::None);

    child = {.state = ChildSnapshot::State::Running, .now = 60s, .lastOutputAt = 55s};
    row("stderr lately", BufferingHint::None);
    child.lastOutputAt = 45s;
    row("stderr long ago", BufferingHint::Possible);
}

void TestBufferingHint::suspectsWhoIsSilent()
{
    QFETCH(const SilentChild, child);
    QTEST(bufferingHint(child), "expected");
}

void TestBufferingHint::suspectsOnlyWhoRuns()
{
    using State = ChildSnapshot::State;
    for (const State state :
         {State::Starting, State::Paused, State::Stopping, State::Draining, State::Finished}) {
        QCOMPARE(bufferingHint({.state = state, .now = 1h}), BufferingHint::None);
        QCOMPARE(bufferingHint({.state = state, .stdoutBytes = 4096, .stdoutPieces = 1, .now = 1h}),
                 BufferingHint::None);
    }
}

void TestBufferingHint::countsSilenceFromTheLastOutputOrResumption()
{
    QCOMPARE(silenceOf({.now = 9s, .runningSince = 2s, .lastOutputAt = 4s}), 5s);
    QCOMPARE(silenceOf({.now = 9s, .runningSince = 8s, .lastOutputAt = 4s}), 1s);
    QCOMPARE(bufferingHint({.state = ChildSnapshot::State::Running,
                            .stdoutBytes = 4096,
                            .stdoutPieces = 1,
                            .now = 60s,
                            .runningSince = 59s,
                            .lastOutputAt = 4s}),
             BufferingHint::None);
}

QTEST_APPLESS_MAIN(TestBufferingHint)
#include "tst_bufferinghint.moc"
