// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/broodrun.h"
#include "tests/app/leftovers.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

#include <sys/resource.h>

using brood::test::BroodRun;
using brood::test::waitUntil;

/// `brood run --resume` of runs whose brood was killed by SIGKILL, end to end: none that has succeeded is run
/// again, none is forgotten.
class TestResumeCutOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsTheRestAfterEachKill();
    void takesInputsAsTheyAreByThen();
    void refusesWhatIsUnderWay();
    void takesTheLastOfTheSameCommand();
    void takesAnEarlierOneWhereTheJournalIsDamaged();
    void tellsHowToGoOn();
    void tellsWhereItCannot();
    void leavesNoJournalBehind();
    void runsOnThoughNothingCanBeWritten();

private:
    [[nodiscard]] QString options() const
    {
        return QStringLiteral("--cwd %1 --data-dir %1/data --jobs 2 ").arg(m_directory->path());
    }
    /// Children say their number once there is a file “goN” with N at least that; those before wait.
    [[nodiscard]] static QString job(int copies)
    {
        return QStringLiteral("--copies %1 -- sh -c 'n={i}; until test -e go$n; do sleep 0.05; done; "
                              "echo $n >> done'")
            .arg(copies);
    }
    void let(int from, int to) const
    {
        for (int child = from; child <= to; ++child)
            QVERIFY(
                QFile(m_directory->filePath(QStringLiteral("go%1").arg(child))).open(QIODevice::WriteOnly));
    }
    /// The numbers of those that came to their end, in order.
    [[nodiscard]] QList<int> done() const
    {
        QFile file(m_directory->filePath(QStringLiteral("done")));
        QList<int> numbers;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray& line : file.readAll().split('\n')) {
                if (!line.isEmpty())
                    numbers += line.toInt();
            }
        }
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    [[nodiscard]] QString run(const QString& id) const
    {
        return m_directory->filePath(QStringLiteral("data/runs/")) + id;
    }
    /// Those that have a journal.
    [[nodiscard]] QStringList journals() const
    {
        QStringList ids = QDir(run({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        ids.removeIf([this](const QString& id) { return lines(id) < 0; });
        return ids;
    }
    /// How many children its journal tells of; below 0 without one.
    [[nodiscard]] int lines(const QString& id) const
    {
        QFile file(run(id) + QStringLiteral("/done.journal"));
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) - 1 : -1;
    }
    /// Waits until the journal of a run that is not in `others` tells of so many, then kills its brood.
    /// @return its id
    QString killAt(BroodRun& brood, int count, const QStringList& others = {}) const
    {
        QString id;
        const bool isThere = waitUntil([&] {
            for (const QString& other : journals()) {
                if (!others.contains(other) && lines(other) == count)
                    id = other;
            }
            return !id.isEmpty();
        });
        kill(static_cast<pid_t>(brood.process().processId()), SIGKILL);
        return brood.waitForEnd() && isThere && m_leftovers.await().isEmpty() ? id : QString();
    }
    [[nodiscard]] QByteArray show(const QString& id) const
    {
        QProcess process;
        process.start(brood::test::program("brood"), {QStringLiteral("show"), QStringLiteral("--data-dir"),
                                                      m_directory->filePath(QStringLiteral("data")), id});
        return process.waitForFinished() ? process.readAllStandardError() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    brood::test::Leftovers m_leftovers;
};

namespace {

QList<int> upTo(int last)
{
    QList<int> numbers;
    for (int number = 1; number <= last; ++number)
        numbers += number;
    return numbers;
}

const QString last = QStringLiteral("--resume last ");

} // namespace

void TestResumeCutOff::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestResumeCutOff::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestResumeCutOff::runsTheRestAfterEachKill()
{
    constexpr int children = 300;
    constexpr int first = 100;
    constexpr int second = 170;
    const QString command = options() + job(children);
    let(1, first);
    QString id;
    {
        BroodRun cutOff(command, BroodRun::Remember::Yes);
        id = killAt(cutOff, first);
    }
    QVERIFY(!id.isEmpty());
    QCOMPARE(done(), upTo(first));
    let(first + 1, second);
    {
        BroodRun cutOff(last + command, BroodRun::Remember::Yes);
        QVERIFY(!killAt(cutOff, second, {id}).isEmpty()); // What was done before counts.
        QVERIFY2(cutOff.err().contains("100 of 300 had succeeded before"), cutOff.err().constData());
    }
    QCOMPARE(done(), upTo(second));
    let(second + 1, children);
    BroodRun third(last + command, BroodRun::Remember::Yes);
    QVERIFY(third.waitForEnd(60'000));
    QVERIFY2(third.err().contains("170 of 300 had succeeded before"), third.err().constData());
    QCOMPARE(third.status(), 0);
    QCOMPARE(done(), upTo(children));
    BroodRun fourth(last + command, BroodRun::Remember::Yes);
    QVERIFY(fourth.waitForEnd());
    QVERIFY2(fourth.err().contains("All had succeeded before."), fourth.err().constData());
}

void TestResumeCutOff::takesInputsAsTheyAreByThen()
{
    const auto input = [this](const QByteArray& lines) {
        QFile file(m_directory->filePath(QStringLiteral("lines")));
        return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size();
    };
    const QString command = options() + QStringLiteral("--input %1/lines -- sh -c 'test $1 != wait || "
                                                       "exec sleep 60; printf %s $1' x {}")
                                            .arg(m_directory->path());
    QVERIFY(input("a\n\xff\nwait\n"));
    {
        BroodRun cutOff(command, BroodRun::Remember::Yes);
        QVERIFY(!killAt(cutOff, 2).isEmpty());
    }
    QVERIFY(input("\xfe\n\xff\nb\na\n"));
    BroodRun second(last + QStringLiteral("--jobs 1 ") + QString(command).remove(QStringLiteral("--jobs 2 ")),
                    BroodRun::Remember::Yes);
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.out(), QByteArray("\xfe"
                                      "b"));
}

void TestResumeCutOff::refusesWhatIsUnderWay()
{
    const QString command = options() + job(3);
    BroodRun ended(QString(command).replace(QStringLiteral("echo"), QStringLiteral("exit; echo")),
                   BroodRun::Remember::Yes);
    let(1, 3);
    QVERIFY(ended.waitForEnd());
    QVERIFY(QFile::remove(m_directory->filePath(QStringLiteral("go3"))));
    BroodRun alive(command, BroodRun::Remember::Yes);
    QVERIFY(waitUntil([this] { return journals().size() == 1 && lines(journals().first()) == 2; }));
    const QString id = journals().first();
    for (const QString& name : {QStringLiteral("last"), id, id.left(20)}) {
        BroodRun refused(QStringLiteral("--resume %1 ").arg(name) + command, BroodRun::Remember::Yes);
        QVERIFY(refused.waitForEnd());
        QCOMPARE(refused.status(), 125);
        QVERIFY2(refused.err().contains("still under way"), refused.err().constData());
    }
    QCOMPARE(done(), upTo(2));
    // One of another command is in nobody's way.
    BroodRun other(last + QString(command).replace(QStringLiteral("echo"), QStringLiteral("exit; echo")),
                   BroodRun::Remember::Yes);
    QVERIFY(other.waitForEnd());
    QVERIFY2(other.err().contains("All had succeeded before."), other.err().constData());
    let(3, 3);
    QVERIFY(alive.waitForEnd());
    QCOMPARE(alive.status(), 0);
}

void TestResumeCutOff::takesTheLastOfTheSameCommand()
{
    const QString command = options() + job(3);
    let(1, 2);
    {
        BroodRun cutOff(command, BroodRun::Remember::Yes);
        QVERIFY(!killAt(cutOff, 2).isEmpty());
    }
    for (const char* between : {"-- true", "--copies 2 -- true"}) {
        BroodRun one(options().remove(QStringLiteral("--jobs 2 ")) + QLatin1String(between),
                     BroodRun::Remember::Yes);
        QVERIFY(one.waitForEnd());
    }
    let(3, 3);
    BroodRun second(last + command, BroodRun::Remember::Yes);
    QVERIFY(second.waitForEnd());
    QVERIFY2(second.err().contains("2 of 3 had succeeded before"), second.err().constData());
    QCOMPARE(done(), upTo(3));
}

void TestResumeCutOff::takesAnEarlierOneWhereTheJournalIsDamaged()
{
    const QString command = options() + job(4);
    let(1, 2);
    QString id;
    {
        BroodRun cutOff(command, BroodRun::Remember::Yes);
        id = killAt(cutOff, 2);
    }
    let(3, 3);
    {
        BroodRun cutOff(last + command, BroodRun::Remember::Yes);
        const QString damaged = killAt(cutOff, 3, {id});
        // As after a power failure: not all came to the disk that it began with.
        QFile journal(run(damaged) + QStringLiteral("/done.journal"));
        QVERIFY(journal.open(QIODevice::ReadWrite));
        QVERIFY(journal.resize(journal.readLine().size() + 40));
    }
    let(4, 4);
    BroodRun third(last + command, BroodRun::Remember::Yes);
    QVERIFY(third.waitForEnd());
    QVERIFY2(third.err().contains("2 of 4 had succeeded before"), third.err().constData());
    QCOMPARE(done(), (QList<int>{1, 2, 3, 3, 4}));
}

void TestResumeCutOff::tellsHowToGoOn()
{
    const QString command = options() + job(4);
    let(1, 3);
    QString id;
    {
        BroodRun cutOff(command, BroodRun::Remember::Yes);
        id = killAt(cutOff, 3);
    }
    const QByteArray shown = show(id);
    QVERIFY2(shown.contains("was killed"), shown.constData());
    const QByteArray hint = "3 of its 4 children had succeeded; “brood run --resume " + id.toUtf8();
    QVERIFY2(shown.contains(hint), shown.constData());
    QVERIFY2(shown.contains("Command: sh -c "), shown.constData());
    let(4, 4);
    BroodRun second(QStringLiteral("--resume %1 ").arg(id.left(20)) + command, BroodRun::Remember::Yes);
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.status(), 0);
    QCOMPARE(done(), upTo(4));
}

void TestResumeCutOff::tellsWhereItCannot()
{
    const QString command = options() + job(3);
    let(1, 2);
    QString id;
    {
        BroodRun cutOff(command, BroodRun::Remember::Yes);
        id = killAt(cutOff, 2);
    }
    const auto refused = [&](const QString& name, const char* why) {
        BroodRun run(QStringLiteral("--resume %1 ").arg(name) + command, BroodRun::Remember::Yes);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.status(), 125);
        QVERIFY2(run.err().contains("was killed"), run.err().constData());
        QVERIFY2(run.err().contains(why), run.err().constData());
    };
    QFile journal(run(id) + QStringLiteral("/done.journal"));
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QByteArray all = journal.readAll();
    journal.seek(0);
    journal.write(all.replace("{\"brood_journal\":1", "{\"brood_journal\":2"));
    QVERIFY(journal.flush());
    refused(id, "newer version of Brood");
    refused(QStringLiteral("last"), "newer version of Brood");
    QVERIFY(journal.resize(10));
    refused(id, "journal is damaged");
    QVERIFY(journal.remove());
    refused(id, "because its Brood was killed");
    QCOMPARE(done(), upTo(2));
}

void TestResumeCutOff::leavesNoJournalBehind()
{
    BroodRun kept(options() + QStringLiteral("--copies 3 -- true"), BroodRun::Remember::Yes);
    QVERIFY(kept.waitForEnd());
    QCOMPARE(QDir(run({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    QVERIFY(journals().isEmpty());
    BroodRun unkept(options() + QStringLiteral("--no-history ") + job(2), BroodRun::Remember::Yes);
    let(1, 1);
    QVERIFY(waitUntil([this] { return done() == upTo(1); }));
    QCOMPARE(QDir(run({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    let(2, 2);
    QVERIFY(unkept.waitForEnd());
}

void TestResumeCutOff::runsOnThoughNothingCanBeWritten()
{
    constexpr int children = 300;
    constexpr rlim_t bytes = 4096; // Too little for all of the journal, and for the record.
    const QString command = options() + job(children);
    let(1, children);
    BroodRun tight(command, BroodRun::Remember::Yes, [](QProcess& process) {
        process.setChildProcessModifier([] {
            const rlimit limit{bytes, bytes};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
    });
    QVERIFY(tight.waitForEnd(60'000));
    QCOMPARE(tight.status(), 0);
    QCOMPARE(done(), upTo(children));
    QCOMPARE(tight.err().count("If Brood is killed, this run can't be resumed where it was"), 1);
    // There is no record, but what was noted counts.
    QCOMPARE(journals().size(), 1);
    const int noted = lines(journals().first());
    QVERIFY(noted > 0 && noted < children);
    BroodRun second(last + command, BroodRun::Remember::Yes);
    QVERIFY(second.waitForEnd(60'000));
    QCOMPARE(second.status(), 0);
    QCOMPARE(done().size(), 2 * children - noted);
}

QTEST_GUILESS_MAIN(TestResumeCutOff)
#include "tst_resumecutoff.moc"
