// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchspec.h"

#include <QTest>

using brood::LaunchSpec;

class TestLaunchSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheChildsNumberIntoTheArguments_data();
    void putsTheChildsNumberIntoTheArguments();
    void startsTheShellWithOneCommand();
    void isEqualToItsCopyUntilOneIsChanged();
};

void TestLaunchSpec::putsTheChildsNumberIntoTheArguments_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<QByteArrayList>("arguments");

    QTest::newRow("no placeholder") << QByteArrayList{"echo", "a b"} << QByteArrayList{"echo", "a b"};
    QTest::newRow("a shell's variable") << QByteArrayList{"sh", "-c", "for i in a; do echo ${i}{i}$i; done"}
                                        << QByteArrayList{"sh", "-c", "for i in a; do echo ${i}12$i; done"};
    QTest::newRow("a word of its own") << QByteArrayList{"echo", "{i}"} << QByteArrayList{"echo", "12"};
    QTest::newRow("several in a word")
        << QByteArrayList{"a{i}", "{i}-{i}.log"} << QByteArrayList{"a12", "12-12.log"};
    QTest::newRow("other braces") << QByteArrayList{"{}", "{{i}}", "{I}", "{ i }"}
                                  << QByteArrayList{"{}", "{12}", "{I}", "{ i }"};
    QTest::newRow("bytes and empty words") << QByteArrayList{"", "\xff{i}\x80"}
                                           << QByteArrayList{"", "\xff"
                                                                 "12\x80"};
    QTest::newRow("nothing") << QByteArrayList() << QByteArrayList();
}

void TestLaunchSpec::putsTheChildsNumberIntoTheArguments()
{
    QFETCH(QByteArrayList, command);
    QFETCH(QByteArrayList, arguments);
    LaunchSpec spec;
    spec.command = command;
    QCOMPARE(spec.argumentsFor(12), arguments);
    QCOMPARE(spec.command, command);
}

void TestLaunchSpec::startsTheShellWithOneCommand()
{
    LaunchSpec spec;
    spec.shell = true;
    spec.command = {"echo {i} | wc", "-c"};
    QCOMPARE(spec.argumentsFor(3), (QByteArrayList{"/bin/sh", "-c", "echo 3 | wc -c"}));
}

void TestLaunchSpec::isEqualToItsCopyUntilOneIsChanged()
{
    LaunchSpec spec;
    spec.command = {"true"};
    spec.environment.set.insert("A", "1");
    spec.terminal = brood::TerminalCells{};
    LaunchSpec copy = spec;
    QVERIFY(copy == spec);
    copy.environment.unset.append("B");
    QVERIFY(!(copy == spec));
}

QTEST_APPLESS_MAIN(TestLaunchSpec)
#include "tst_launchspec.moc"
