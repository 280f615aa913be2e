// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/programlookup.h"

#include <QTest>

using Strings = std::vector<std::string>;
Q_DECLARE_METATYPE(Strings)

// Which files a program's name can mean, by execvp(3)'s rules.

class TestProgramLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCandidates_data();
    void namesCandidates();
};

void TestProgramLookup::namesCandidates_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<Strings>("environment");
    QTest::addColumn<Strings>("fallback");
    QTest::addColumn<Strings>("candidates");
    const auto row = [](const char* title, const char* name, const Strings& environment,
                        const Strings& fallback, const Strings& candidates) {
        QTest::newRow(title) << std::string(name) << environment << fallback << candidates;
    };
    row("along PATH", "ls", {"A=1", "PATH=/one:/two", "B=2"}, {}, {"/one/ls", "/two/ls"});
    row("a slash", "/bin/ls", {"PATH=/one"}, {"/last"}, {"/bin/ls"});
    row("a relative path", "./ls", {"PATH=/one"}, {"/last"}, {"./ls"});
    row("a slash at the end", "dir/", {"PATH=/one"}, {}, {"dir/"});
    row("an empty name", "", {"PATH=/one"}, {"/last"}, {""});
    row("no PATH", "ls", {"A=1"}, {}, {"/bin/ls", "/usr/bin/ls"});
    row("an empty PATH", "ls", {"PATH="}, {}, {"ls"});
    row("empty directories", "ls", {"PATH=:/one::/two:"}, {}, {"ls", "/one/ls", "ls", "/two/ls", "ls"});
    row("fallback last", "ls", {"PATH=/one"}, {"/last", "/very/last"},
        {"/one/ls", "/last/ls", "/very/last/ls"});
    row("no variable but PATH itself", "ls", {"XPATH=/x", "PATHS=/y", "PATH=/one"}, {}, {"/one/ls"});
    row("the last PATH", "ls", {"PATH=/one", "PATH=/two"}, {}, {"/two/ls"});
    row("a slash at a directory's end", "ls", {"PATH=/one/"}, {}, {"/one//ls"});
}

void TestProgramLookup::namesCandidates()
{
    QFETCH(std::string, name);
    QFETCH(Strings, environment);
    QFETCH(Strings, fallback);
    QTEST(brood::agent::programCandidates(name, environment, fallback), "candidates");
}

QTEST_APPLESS_MAIN(TestProgramLookup)
#include "tst_programlookup.moc"
