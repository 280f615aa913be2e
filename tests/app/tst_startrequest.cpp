// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/startrequest.h"

#include <QTest>

using brood::LaunchSpec;
using brood::startRequest;
namespace protocol = brood::protocol;
using Strings = std::vector<std::string>;

// A launch becomes the agent's request.

class TestStartRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForAllThatWasLaunched();
    void asksForLittleByDefault();
    void givesManyNoGroupsUnasked();
    void asksForStdin_data();
    void asksForStdin();
    void putsTheNumberIntoTheCommand();
    void putsTheShellBefore();
    void tellsTerminalsTheirKind();
    void boundsTerminalSizes_data();
    void boundsTerminalSizes();
    void takesNoNegativeTimes();
};

void TestStartRequest::init()
{
    qunsetenv("TERM");
}

void TestStartRequest::asksForAllThatWasLaunched()
{
    LaunchSpec spec;
    spec.command = {"\xff", "", "b"};
    spec.workingDirectory = "/\xfe";
    spec.environment.set = {{"A", "1"}, {"B", ""}};
    spec.environment.unset = {"C"};
    spec.timeout = std::chrono::milliseconds(1500);
    spec.grace = std::chrono::seconds(2);
    const auto request = startRequest(spec, 17, 4, {QStringLiteral("/one"), QStringLiteral("/two")});
    QCOMPARE(request.child, 17U);
    QCOMPARE(request.command, (Strings{"\xff", "", "b"}));
    QCOMPARE(request.workingDirectory, std::string("/\xfe"));
    QCOMPARE(request.set.size(), 2U);
    QCOMPARE(request.set[0].name + '=' + request.set[0].value, std::string("A=1"));
    QCOMPARE(request.set[1].name + '=' + request.set[1].value, std::string("B="));
    QCOMPARE(request.unset, Strings{"C"});
    QCOMPARE(request.fallbackPath, (Strings{"/one", "/two"}));
    QCOMPARE(request.timeoutNs, std::optional<std::uint64_t>(1'500'000'000));
    QCOMPARE(request.graceNs, std::uint64_t{2'000'000'000});
}

void TestStartRequest::asksForLittleByDefault()
{
    LaunchSpec spec;
    spec.command = {"true"};
    const auto request = startRequest(spec, 1, 1, {});
    QVERIFY(request.workingDirectory.empty());
    QVERIFY(request.set.empty() && request.unset.empty());
    QVERIFY(request.fallbackPath.empty());
    QVERIFY(!request.terminal);
    QVERIFY(!request.timeoutNs);
    QCOMPARE(request.graceNs, std::uint64_t{3'000'000'000});
    QVERIFY(request.stdinKind == protocol::StdinKind::Null);
}

void TestStartRequest::givesManyNoGroupsUnasked()
{
    LaunchSpec spec;
    spec.command = {"true"};
    QVERIFY(startRequest(spec, 1, 1, {}).ownCgroup);
    spec.jobs.copies = 2;
    QVERIFY(!startRequest(spec, 1, 1, {}).ownCgroup);
    spec.hardwareCounters = true;
    QVERIFY(startRequest(spec, 1, 1, {}).ownCgroup);
}

void TestStartRequest::asksForStdin_data()
{
    QTest::addColumn<brood::StdinSource>("source");
    QTest::addColumn<protocol::StdinKind>("kind");
    QTest::newRow("null") << brood::StdinSource::Null << protocol::StdinKind::Null;
    QTest::newRow("file") << brood::StdinSource::File << protocol::StdinKind::File;
    QTest::newRow("live") << brood::StdinSource::Live << protocol::StdinKind::Live;
}

void TestStartRequest::asksForStdin()
{
    QFETCH(brood::StdinSource, source);
    LaunchSpec spec;
    spec.command = {"cat"};
    spec.stdinSource = source;
    spec.stdinFile = "in.txt";
    const auto request = startRequest(spec, 1, 1, {});
    QTEST(request.stdinKind, "kind");
    QCOMPARE(request.stdinFile, std::string("in.txt"));
}

void TestStartRequest::putsTheNumberIntoTheCommand()
{
    LaunchSpec spec;
    spec.command = {"echo", "{i}", "x{i}"};
    QCOMPARE(startRequest(spec, 17, 4, {}).command, (Strings{"echo", "4", "x4"}));
}

void TestStartRequest::putsTheShellBefore()
{
    LaunchSpec spec;
    spec.command = {"echo {i} | cat"};
    spec.shell = true;
    QCOMPARE(startRequest(spec, 1, 2, {}).command, (Strings{"/bin/sh", "-c", "echo 2 | cat"}));
}

void TestStartRequest::tellsTerminalsTheirKind()
{
    LaunchSpec spec;
    spec.command = {"top"};
    spec.terminal = brood::TerminalCells{100, 50};
    const auto request = startRequest(spec, 1, 1, {});
    QCOMPARE(request.terminal->columns, 100);
    QCOMPARE(request.terminal->rows, 50);
    QCOMPARE(request.set.size(), 1U);
    QCOMPARE(request.set[0].name, std::string("TERM"));

    spec.environment.set = {{"TERM", "dumb"}};
    QCOMPARE(startRequest(spec, 1, 1, {}).set.size(), 1U);
    QCOMPARE(startRequest(spec, 1, 1, {}).set[0].value, std::string("dumb"));
    spec.environment.set.clear();
    qputenv("TERM", "linux");
    QVERIFY(startRequest(spec, 1, 1, {}).set.empty());
}

void TestStartRequest::boundsTerminalSizes_data()
{
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("bounded");
    QTest::newRow("80") << 80 << 80;
    QTest::newRow("0") << 0 << 1;
    QTest::newRow("-5") << -5 << 1;
    QTest::newRow("65535") << 65535 << 65535;
    QTest::newRow("65536") << 65536 << 65535;
}

void TestStartRequest::boundsTerminalSizes()
{
    QFETCH(int, cells);
    QFETCH(int, bounded);
    const auto size = brood::toTerminalSize({cells, cells});
    QCOMPARE(int{size.columns}, bounded);
    QCOMPARE(int{size.rows}, bounded);
}

void TestStartRequest::takesNoNegativeTimes()
{
    LaunchSpec spec;
    spec.command = {"true"};
    spec.grace = std::chrono::seconds(-1);
    spec.timeout = std::chrono::seconds(-1);
    QCOMPARE(startRequest(spec, 1, 1, {}).graceNs, std::uint64_t{0});
    QCOMPARE(startRequest(spec, 1, 1, {}).timeoutNs, std::optional<std::uint64_t>(0));
}

QTEST_APPLESS_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
