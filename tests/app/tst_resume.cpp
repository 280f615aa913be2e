// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/childcontent.h"
#include "tests/app/broodrun.h"
#include "tests/app/leftovers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using brood::ChildContent;
using brood::LaunchSpec;
using brood::test::BroodRun;

/// `brood run --resume`, end to end: what has succeeded is not run again.
class TestResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tellsContentsApart();
    void leavesOutWhatHasSucceeded();
    void goesByContentNotByNumber();
    void countsChildrenOfTheSameContent();
    void runsAgainInAnotherPlace();
    void resumesAResumedRun();
    void resumesAReport();
    void resumesWhatWasStopped();
    void doesNothingWhereAllIsDone();
    void saysWhereThereIsNothingToResume();

private:
    [[nodiscard]] QString options(const QTemporaryDir& directory) const
    {
        return QStringLiteral("--jobs 1 --data-dir %1 ").arg(directory.path());
    }
    [[nodiscard]] static QString write(const QTemporaryDir& directory, const QByteArray& lines)
    {
        QFile file(directory.filePath(QStringLiteral("lines")));
        return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() ? file.fileName()
                                                                                    : QString();
    }
    brood::test::Leftovers m_leftovers;
};

/// Says what it was given, and fails if there is a digit in it until the file “repaired” is there.
const char* const job = " -- sh -c 'echo $1; case $1 in *[0-9]*) test -e repaired;; esac' x {}";

void TestResume::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestResume::tellsContentsApart()
{
    LaunchSpec spec;
    spec.workingDirectory = "/tmp";
    spec.environment.set = {{"A", "1"}};
    spec.environment.unset = {"B", "C"};
    const QByteArray usual = ChildContent(spec).of({"a", "b"});
    LaunchSpec same = spec;
    same.environment.unset = {"C", "B", "B", "A"};
    same.jobs.retries = 3;
    QCOMPARE(ChildContent(same).of({"a", "b"}), usual);

    QByteArrayList all{usual, ChildContent(spec).of({"ab"}), ChildContent(spec).of({"a", "b", ""}),
                       ChildContent(spec).of({"a", "\xff"}), ChildContent(spec).of({"a", "\xfe"})};
    LaunchSpec elsewhere = spec;
    elsewhere.workingDirectory = "/";
    all += ChildContent(elsewhere).of({"a", "b"});
    LaunchSpec otherwise = spec;
    otherwise.environment.set["A"] = "2";
    all += ChildContent(otherwise).of({"a", "b"});
    otherwise.environment = {};
    all += ChildContent(otherwise).of({"a", "b"});
    std::sort(all.begin(), all.end());
    QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
}

void TestResume::leavesOutWhatHasSucceeded()
{
    const QTemporaryDir directory;
    const QString command =
        options(directory) +
        QStringLiteral("--cwd %1 --param a=x,1,y,2%2").arg(directory.path(), QLatin1String(job));
    BroodRun first(command);
    QVERIFY(first.waitForEnd());
    QCOMPARE(first.status(), 1);
    QCOMPARE(first.out(), QByteArray("x\n1\ny\n2\n"));
    BroodRun second(QStringLiteral("--resume last ") + command);
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.out(), QByteArray("1\n2\n"));
    QCOMPARE(second.status(), 1);
    QVERIFY2(second.err().contains("2 of 4 had succeeded before and are not run again."),
             second.err().constData());
    QVERIFY2(second.err().contains("#2 ") && second.err().contains("#4 "), second.err().constData());
    QVERIFY2(second.err().contains("0 of 2 succeeded"), second.err().constData());
}

void TestResume::goesByContentNotByNumber()
{
    const QTemporaryDir directory;
    const QString command =
        options(directory) +
        QStringLiteral("--cwd %1 --input %2%3")
            .arg(directory.path(), write(directory, "a\nb\n1\n\xff\n"), QLatin1String(job));
    BroodRun first(command);
    QVERIFY(first.waitForEnd());
    // Another order, some gone, some new; bytes that JSON cannot hold are told apart none the less.
    QVERIFY(!write(directory, "new\n\xfe\n1\nb\n\xff\nlast").isEmpty());
    BroodRun second(QStringLiteral("--resume last ") + command);
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.out(), QByteArray("new\n\xfe\n1\nlast\n"));
    QVERIFY(second.err().contains("2 of 6 had succeeded before"));
    QVERIFY2(second.err().contains("#3 "), second.err().constData()); // They keep their numbers.
}

void TestResume::countsChildrenOfTheSameContent()
{
    const QTemporaryDir directory;
    const QString once =
        QStringLiteral("--cwd %1 --copies 3 -- sh -c 'echo x >> tries; test $(wc -l < tries) -ge 3'")
            .arg(directory.path());
    BroodRun first(options(directory) + once);
    QVERIFY(first.waitForEnd());
    QVERIFY2(first.err().contains("1 of 3 succeeded"), first.err().constData());
    BroodRun second(options(directory) + QStringLiteral("--resume last ") + once);
    QVERIFY(second.waitForEnd());
    QVERIFY2(second.err().contains("1 of 3 had succeeded before"), second.err().constData());
    QVERIFY2(second.err().contains("2 of 2 succeeded"), second.err().constData());
}

void TestResume::runsAgainInAnotherPlace()
{
    const QTemporaryDir directory;
    const auto run = [&](const char* more) {
        BroodRun one(options(directory) + QLatin1String(more) + QStringLiteral(" --param a=1,2 -- echo {}"));
        return one.waitForEnd() ? one.out() : QByteArray("endless");
    };
    QCOMPARE(run("--no-history --cwd /tmp"), QByteArray("1\n2\n"));
    QCOMPARE(run("--cwd /tmp"), QByteArray("1\n2\n"));
    QCOMPARE(run("--no-history --resume last --cwd /tmp"), QByteArray());
    QCOMPARE(run("--no-history --resume last --cwd /"), QByteArray("1\n2\n"));
    QCOMPARE(run("--no-history --resume last --cwd /tmp --env A=1"), QByteArray("1\n2\n"));
    QCOMPARE(run("--no-history --resume last --cwd /tmp --unset A"), QByteArray("1\n2\n"));
}

void TestResume::resumesAResumedRun()
{
    const QTemporaryDir directory;
    const QString command = options(directory) +
                            QStringLiteral("--cwd %1 --input %1/lines").arg(directory.path()) +
                            QLatin1String(job);
    QVERIFY(!write(directory, "a\n1\n").isEmpty());
    BroodRun first(command);
    QVERIFY(first.waitForEnd());
    QVERIFY(!write(directory, "a\nb\n1\n").isEmpty());
    BroodRun second(QStringLiteral("--resume last ") + command);
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.out(), QByteArray("b\n1\n"));
    QVERIFY(QFile(directory.filePath(QStringLiteral("repaired"))).open(QIODevice::WriteOnly));
    BroodRun third(QStringLiteral("--resume last ") + command);
    QVERIFY(third.waitForEnd());
    QCOMPARE(third.out(), QByteArray("1\n"));
    QCOMPARE(third.status(), 0);
    BroodRun fourth(QStringLiteral("--resume last ") + command);
    QVERIFY(fourth.waitForEnd());
    QCOMPARE(fourth.out(), QByteArray());
    QCOMPARE(fourth.status(), 0);
}

void TestResume::resumesAReport()
{
    const QTemporaryDir directory;
    const QString report = directory.filePath(QStringLiteral("r.json"));
    const QString command =
        QStringLiteral("--cwd %1 --jobs 1 --param a=x,1%2").arg(directory.path(), QLatin1String(job));
    BroodRun first(QStringLiteral("--no-history --report %1 ").arg(report) + command);
    QVERIFY(first.waitForEnd());
    BroodRun second(QStringLiteral("--no-history --resume %1 --report %1 ").arg(report) + command);
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.out(), QByteArray("1\n"));
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject resumed =
        QJsonDocument::fromJson(file.readAll()).object()[u"run"].toObject()[u"resumed"].toObject();
    QCOMPARE(resumed[u"skipped"].toInt(), 1);
    QVERIFY(!resumed[u"from"].toString().isEmpty());
    BroodRun third(QStringLiteral("--no-history --resume %1 ").arg(report) + command);
    QVERIFY(third.waitForEnd());
    QCOMPARE(third.out(), QByteArray("1\n"));
}

void TestResume::resumesWhatWasStopped()
{
    const QTemporaryDir directory;
    const QString command =
        options(directory) +
        QStringLiteral("--param a=1,2,x,3 -- sh -c 'echo {}; test {} != x || exec sleep %1'");
    BroodRun first(command.arg(60));
    QVERIFY(first.waitForOutput("x\n"));
    first.process().terminate();
    QVERIFY(first.waitForEnd());
    QCOMPARE(first.status(), 143);
    BroodRun second(QStringLiteral("--resume last --halt now ") + command.arg(60));
    QVERIFY(second.waitForOutput("x\n"));
    second.process().terminate();
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.out(), QByteArray("x\n"));
    QVERIFY(second.err().contains("2 of 4 had succeeded before"));
}

void TestResume::doesNothingWhereAllIsDone()
{
    const QTemporaryDir directory;
    const QString command = options(directory) + QStringLiteral("--copies 3 -- sh -c 'echo {i}'");
    BroodRun first(command);
    QVERIFY(first.waitForEnd());
    QCOMPARE(first.status(), 0);
    BroodRun second(QStringLiteral("--resume last ") + command);
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.status(), 0);
    QVERIFY(second.out().isEmpty());
    QVERIFY2(second.err().contains("All had succeeded before."), second.err().constData());
}

void TestResume::saysWhereThereIsNothingToResume()
{
    const QTemporaryDir directory;
    const auto refused = [&](const QString& name, const char* why) {
        BroodRun run(options(directory) + QStringLiteral("--resume %1 --copies 2 -- echo ran").arg(name));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.status(), 125);
        QVERIFY(run.out().isEmpty());
        QVERIFY2(run.err().contains(why), run.err().constData());
    };
    refused(QStringLiteral("last"), "No run is kept");
    refused(QStringLiteral("abc"), "no run “abc”");
    refused(QStringLiteral("/nowhere/r.json"), "/nowhere/r.json");
    refused(QStringLiteral("/etc/passwd"), "no JSON report");
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
