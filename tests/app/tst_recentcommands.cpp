// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/recentcommands.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using brood::RecentCommands;

class TestRecentCommands : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString directory() const { return m_parent->filePath(QStringLiteral("made/when needed")); }
    [[nodiscard]] QString fileName() const { return directory() + QStringLiteral("/recent-commands.json"); }
    void writeFile(const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_parent;

private Q_SLOTS:
    void init();
    void isEmptyWithoutAFile();
    void keepsTheNewestFirst();
    void movesARepeatedCommandToTheFront();
    void keepsACommandExactly();
    void passesOverBlankCommands();
    void keepsNoMoreThanItsLimit();
    void isReadableByItsOwnerOnly();
    void countsADamagedFileAsNone_data();
    void countsADamagedFileAsNone();
    void losesNothingToOthersThatWriteAtTheSameTime();
    void saysThatAnotherHoldsTheLock();
    void saysThatTheFolderCannotBeMade();
    void saysThatTheFileCannotBeRead();
};

void TestRecentCommands::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
    QVERIFY(m_parent->isValid());
}

void TestRecentCommands::writeFile(const QByteArray& bytes) const
{
    QVERIFY(QDir().mkpath(directory()));
    QFile file(fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestRecentCommands::isEmptyWithoutAFile()
{
    QCOMPARE(RecentCommands(directory()).load(), QStringList());
    QVERIFY(!QFile::exists(directory()));
}

void TestRecentCommands::keepsTheNewestFirst()
{
    RecentCommands commands(directory());
    QCOMPARE(commands.remember(QStringLiteral("first")), QString());
    QCOMPARE(commands.remember(QStringLiteral("second")), QString());
    QCOMPARE(RecentCommands(directory()).load(),
             (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
}

void TestRecentCommands::movesARepeatedCommandToTheFront()
{
    RecentCommands commands(directory());
    for (const auto& command : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")})
        QCOMPARE(commands.remember(command), QString());
    QCOMPARE(commands.load(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestRecentCommands::keepsACommandExactly()
{
    const auto command = QStringLiteral("  echo \"größer 𝄞\" \\\n'two\tlines' ");
    RecentCommands commands(directory());
    QCOMPARE(commands.remember(command), QString());
    QCOMPARE(commands.load(), QStringList{command});
}

void TestRecentCommands::passesOverBlankCommands()
{
    RecentCommands commands(directory());
    QCOMPARE(commands.remember(QString()), QString());
    QCOMPARE(commands.remember(QStringLiteral(" \t\n")), QString());
    QCOMPARE(commands.load(), QStringList());
}

void TestRecentCommands::keepsNoMoreThanItsLimit()
{
    QByteArray json;
    for (int i = 0; i < RecentCommands::limit + 5; ++i)
        json += (i == 0 ? "[" : ",") + QByteArray("\"old ") + QByteArray::number(i) + '"';
    writeFile(json + ']');
    RecentCommands commands(directory());
    QCOMPARE(commands.load().size(), RecentCommands::limit);

    QCOMPARE(commands.remember(QStringLiteral("new")), QString());
    QCOMPARE(commands.load().size(), RecentCommands::limit);
    QCOMPARE(commands.load().first(), QStringLiteral("new"));
    QCOMPARE(commands.load().last(), QStringLiteral("old %1").arg(RecentCommands::limit - 2));
}

void TestRecentCommands::isReadableByItsOwnerOnly()
{
    RecentCommands commands(directory());
    QCOMPARE(commands.remember(QStringLiteral("curl -u me:secret")), QString());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(fileName()) & others));
}

void TestRecentCommands::countsADamagedFileAsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("commands");

    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("cut off") << QByteArray("[\"a\", \"b") << QStringList();
    QTest::newRow("not JSON") << QByteArray("\xff\0\x01", 3) << QStringList();
    QTest::newRow("another kind of JSON") << QByteArray("{\"a\": [\"b\"]}") << QStringList();
    QTest::newRow("other things in the list")
        << QByteArray("[1, \"a\", null, [\"b\"]]") << QStringList{QStringLiteral("a")};
}

void TestRecentCommands::countsADamagedFileAsNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, commands);
    writeFile(bytes);
    RecentCommands recent(directory());
    QCOMPARE(recent.load(), commands);
    QCOMPARE(recent.remember(QStringLiteral("new")), QString());
    QCOMPARE(recent.load(), QStringList{QStringLiteral("new")} + commands);
}

void TestRecentCommands::losesNothingToOthersThatWriteAtTheSameTime()
{
    constexpr int writers = 4;
    constexpr int each = 10;
    {
        std::vector<std::jthread> threads;
        threads.reserve(writers);
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([directory = directory(), writer] {
                RecentCommands commands(directory);
                for (int i = 0; i < each; ++i) {
                    // The wait for the lock is short: that it was not enough is reported, and nothing is
                    // lost.
                    while (!commands.remember(QStringLiteral("writer %1 command %2").arg(writer).arg(i))
                                .isEmpty())
                        std::this_thread::yield();
                }
            });
        }
    }
    QCOMPARE(RecentCommands(directory()).load().size(), writers * each);
}

void TestRecentCommands::saysThatAnotherHoldsTheLock()
{
    writeFile("[\"a\"]");
    QLockFile other(fileName() + QStringLiteral(".lock"));
    QVERIFY(other.lock());
    RecentCommands commands(directory());
    QElapsedTimer elapsed;
    elapsed.start();
    const QString error = commands.remember(QStringLiteral("b"));
    QVERIFY2(error.contains(fileName() + QStringLiteral(".lock")), qPrintable(error));
    QVERIFY(elapsed.elapsed() >= 200);
    QVERIFY(elapsed.elapsed() < 10'000);
    QCOMPARE(commands.load(), QStringList{QStringLiteral("a")});
}

void TestRecentCommands::saysThatTheFolderCannotBeMade()
{
    QFile inTheWay(m_parent->filePath(QStringLiteral("made")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString error = RecentCommands(directory()).remember(QStringLiteral("a"));
    QVERIFY2(error.contains(directory()), qPrintable(error));
}

void TestRecentCommands::saysThatTheFileCannotBeRead()
{
    // A folder in its place: unlike a file without permissions, root cannot read that either.
    QVERIFY(QDir().mkpath(fileName()));
    RecentCommands commands(directory());
    const QString error = commands.remember(QStringLiteral("a"));
    QVERIFY2(error.contains(fileName()), qPrintable(error));
    QCOMPARE(commands.load(), QStringList());
}

QTEST_GUILESS_MAIN(TestRecentCommands)
#include "tst_recentcommands.moc"
