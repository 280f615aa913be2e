// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/environmenttext.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>
#include <vector>

using brood::EnvironmentDelta;
using brood::environmentToText;
using brood::parseAssignment;
using brood::parseEnvironmentText;

class TestEnvironmentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAssignment_data();
    void readsAnAssignment();
    void refusesWhatIsNoAssignment_data();
    void refusesWhatIsNoAssignment();
    void readsOneChangeALine_data();
    void readsOneChangeALine();
    void saysInWhichLineAnErrorIs_data();
    void saysInWhichLineAnErrorIs();
    void writesNothingThatItCouldNotReadBack_data();
    void writesNothingThatItCouldNotReadBack();
    void readsBackWhatItWrote();
};

void TestEnvironmentText::readsAnAssignment_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("plain") << QByteArray("A=1") << QByteArray("A") << QByteArray("1");
    QTest::newRow("empty value") << QByteArray("A=") << QByteArray("A") << QByteArray("");
    QTest::newRow("= in the value") << QByteArray("A=b=c=") << QByteArray("A") << QByteArray("b=c=");
    QTest::newRow("any bytes") << QByteArray("-a b\xff=\n\x80 ") << QByteArray("-a b\xff")
                               << QByteArray("\n\x80 ");
}

void TestEnvironmentText::readsAnAssignment()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto variable = parseAssignment(text);
    QVERIFY(variable.has_value());
    QCOMPARE(variable->name, name);
    QCOMPARE(variable->value, value);
}

void TestEnvironmentText::refusesWhatIsNoAssignment_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no =") << QByteArray("NAME");
    QTest::newRow("no name") << QByteArray("=value");
    QTest::newRow("NUL in the name") << QByteArray("A\0B=1", 5);
    QTest::newRow("NUL in the value") << QByteArray("A=1\0", 4);
}

void TestEnvironmentText::refusesWhatIsNoAssignment()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseAssignment(text).has_value());
}

void TestEnvironmentText::readsOneChangeALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("usual"); // how the same change is written

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("set") << QStringLiteral("A=1") << QStringLiteral("A=1");
    QTest::newRow("unset") << QStringLiteral("-A") << QStringLiteral("-A");
    QTest::newRow("both, with blank lines")
        << QStringLiteral("\n-B\n \t\nA=1\n") << QStringLiteral("A=1\n-B");
    QTest::newRow("blanks before a name") << QStringLiteral("  A=1\n\t-B ") << QStringLiteral("A=1\n-B");
    QTest::newRow("blanks in a value") << QStringLiteral("A= x  ") << QStringLiteral("A= x  ");
    QTest::newRow("the last set counts") << QStringLiteral("A=1\nA=2") << QStringLiteral("A=2");
    QTest::newRow("unset after set") << QStringLiteral("A=1\n-A") << QStringLiteral("-A");
    QTest::newRow("set after unset") << QStringLiteral("-A\n-A\nA=1") << QStringLiteral("A=1");
    QTest::newRow("beyond ASCII") << QStringLiteral("GRÖẞE=größer 𝄞") << QStringLiteral("GRÖẞE=größer 𝄞");
}

void TestEnvironmentText::readsOneChangeALine()
{
    QFETCH(QString, text);
    QFETCH(QString, usual);
    const auto parsed = parseEnvironmentText(text);
    QCOMPARE(parsed.error, QString());
    QCOMPARE(parsed.errorLine, 0);
    const auto written = environmentToText(parsed.delta);
    QVERIFY(written.has_value());
    QCOMPARE(*written, usual);
}

void TestEnvironmentText::saysInWhichLineAnErrorIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");

    QTest::newRow("a name alone") << QStringLiteral("A=1\n\nB") << 3;
    QTest::newRow("no name") << QStringLiteral("=1") << 1;
    QTest::newRow("only a dash") << QStringLiteral("A=1\n-") << 2;
    QTest::newRow("unset with a value") << QStringLiteral("-A=1") << 1;
    QTest::newRow("unset of two") << QStringLiteral("-A B") << 1;
    QTest::newRow("export") << QStringLiteral("export A=1") << 1;
    QTest::newRow("blank before =") << QStringLiteral("A = 1") << 1;
    QTest::newRow("NUL") << (QStringLiteral("A=1\nB=") + QChar(QChar::Null)) << 2;
}

void TestEnvironmentText::saysInWhichLineAnErrorIs()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto parsed = parseEnvironmentText(text);
    QCOMPARE(parsed.errorLine, line);
    QVERIFY(!parsed.error.isEmpty());
}

void TestEnvironmentText::writesNothingThatItCouldNotReadBack_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("line break in the value") << QByteArray("A") << QByteArray("1\n2");
    QTest::newRow("value that is not UTF-8") << QByteArray("A") << QByteArray("\xff");
    QTest::newRow("name that is not UTF-8") << QByteArray("\xff") << QByteArray("1");
    QTest::newRow("blank in the name") << QByteArray("A B") << QByteArray("1");
    QTest::newRow("dash before the name") << QByteArray("-A") << QByteArray("1");
    QTest::newRow("= in the name") << QByteArray("A=B") << QByteArray("1");
    QTest::newRow("no name") << QByteArray() << QByteArray("1");
    QTest::newRow("NUL") << QByteArray("A") << QByteArray("\0", 1);
}

void TestEnvironmentText::writesNothingThatItCouldNotReadBack()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    EnvironmentDelta delta;
    delta.set.insert(name, value);
    QVERIFY(!environmentToText(delta).has_value());
}

void TestEnvironmentText::readsBackWhatItWrote()
{
    int written = 0;
    QVERIFY(rc::check("parse(write(delta)) is the delta", [&written] {
        const auto text =
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("AB-= \t\n\xc3\xa9")));
        EnvironmentDelta delta;
        for (const auto& [name, value] :
             *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(
                 rc::gen::pair(rc::gen::resize(4, text), text)))
            delta.set.insert(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        for (const auto& name : *rc::gen::container<std::vector<std::string>>(rc::gen::resize(4, text))) {
            const QByteArray bytes = QByteArray::fromStdString(name);
            if (!delta.set.contains(bytes) && !delta.unset.contains(bytes))
                delta.unset.append(bytes);
        }
        const auto form = environmentToText(delta);
        if (!form)
            return;
        ++written;
        const auto parsed = parseEnvironmentText(*form);
        RC_ASSERT(parsed.errorLine == 0);
        RC_ASSERT(parsed.delta == delta);
    }));
    QVERIFY(written > 0);
}

QTEST_APPLESS_MAIN(TestEnvironmentText)
#include "tst_environmenttext.moc"
