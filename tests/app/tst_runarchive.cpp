// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/donejournal.h"
#include "history/runarchive.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <array>
#include <ctime>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using brood::ArchivedRun;
using brood::LaunchSpec;
using brood::RunArchive;
using brood::RunLock;
using brood::RunResult;

// Where runs are kept: what is found again, what is removed, and what never is.

class TestRunArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsRunsNewestFirst();
    void letsOnlyItsOwnerLookIn();
    void findsByNameIdAndItsBeginning();
    void tellsWhatItDoesNotFind();
    void tellsOfRunsWithoutAResult();
    void leavesDamagedRecordsOut();
    void removesTheOldestOutputsFirst();
    void keepsTheNewestRunHoweverBig();
    void keepsWhatIsHeld();
    void keepsNoMoreThanSoManyRuns();
    void removesOldLeftoversOnly();
    void keepsJournalsLonger();
    void touchesNothingItDidNotMake();
    void tellsWhereItCannotKeep();
    void countsHolesAsNothing();
    void tellsHowLongTheSameTook();

private:
    /// As a brood would keep it, with so many bytes of output.
    QString keep(int secondsAfterTheFirst, int outputBytes = 0);
    [[nodiscard]] QString runPath(const QString& id) const { return runs() + QLatin1Char('/') + id; }
    [[nodiscard]] QString runs() const { return m_directory->filePath(QStringLiteral("data/runs")); }
    [[nodiscard]] QStringList listed() const;
    void setAge(const QString& id, int hours) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RunArchive> m_archive;
};

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

RunResult result(const QString& id, int seconds)
{
    RunResult run;
    run.id = id;
    run.started = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC).addSecs(seconds);
    return run;
}

LaunchSpec spec()
{
    LaunchSpec launch;
    launch.command = {"true"};
    return launch;
}

bool writeFile(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0;
}

} // namespace

void TestRunArchive::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<RunArchive>(m_directory->filePath(QStringLiteral("data")));
}

QString TestRunArchive::keep(int secondsAfterTheFirst, int outputBytes)
{
    const QString id = newId();
    const RunArchive::Begun begun = m_archive->begin(id);
    if (!begun.problem.isEmpty() || !begun.lock)
        return begun.problem;
    if (outputBytes > 0 &&
        !writeFile(m_archive->outputDirectory(id) + QStringLiteral("/bytes"), QByteArray(outputBytes, 'x')))
        return QStringLiteral("unwritable");
    const QString problem = m_archive->finish(spec(), result(id, secondsAfterTheFirst));
    return problem.isEmpty() ? id : problem;
}

QStringList TestRunArchive::listed() const
{
    QStringList ids;
    const QList<ArchivedRun> all = m_archive->list();
    for (const ArchivedRun& run : all)
        ids += run.record.result.id;
    return ids;
}

void TestRunArchive::setAge(const QString& id, int hours) const
{
    const timespec then{time(nullptr) - hours * 3600L, 0};
    const std::array<timespec, 2> times{then, then};
    QStringList paths{runPath(id)};
    const QStringList below = QDir(runPath(id)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString& name : below)
        paths += runPath(id) + QLatin1Char('/') + name;
    for (const QString& path : std::as_const(paths))
        QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0), 0);
}

void TestRunArchive::keepsRunsNewestFirst()
{
    QVERIFY(m_archive->list().isEmpty());
    QVERIFY(!QFile::exists(runs())); // Looking makes nothing.
    const QString second = keep(20, 1000);
    const QString first = keep(10);
    const QString third = keep(30);
    QCOMPARE(listed(), (QStringList{third, second, first}));
    const ArchivedRun run = m_archive->list().at(1);
    QCOMPARE(run.record.spec.command, spec().command);
    QCOMPARE(run.outputBytes, 1000U);
    QVERIFY(run.hasOutput);
    QVERIFY(!m_archive->list().at(0).hasOutput);
    // Nothing but what is promised.
    QStringList names =
        QDir(runPath(second)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    QCOMPARE(names,
             (QStringList{QStringLiteral("lock"), QStringLiteral("output"), QStringLiteral("run.json")}));
}

void TestRunArchive::letsOnlyItsOwnerLookIn()
{
    const mode_t before = umask(0);
    const QString id = keep(0, 1);
    umask(before);
    QCOMPARE(modeOf(runs()), 0700U);
    QCOMPARE(modeOf(runPath(id)), 0700U);
    QCOMPARE(modeOf(runPath(id) + QStringLiteral("/run.json")), 0600U);
    QCOMPARE(modeOf(runPath(id) + QStringLiteral("/lock")), 0600U);
}

void TestRunArchive::findsByNameIdAndItsBeginning()
{
    const QString older = keep(10);
    const QString newer = keep(20);
    for (const QString& name : {older, older.left(18), older.toUpper()}) {
        const RunArchive::Found found = m_archive->find(name);
        QVERIFY2(found.run.has_value(), qPrintable(found.problem));
        QCOMPARE(found.run->record.result.id, older);
        QVERIFY(found.lock);
    }
    const RunArchive::Found last = m_archive->find(QStringLiteral("last"));
    QVERIFY(last.run.has_value());
    QCOMPARE(last.run->record.result.id, newer);
}

void TestRunArchive::tellsWhatItDoesNotFind()
{
    RunArchive::Found found = m_archive->find(QStringLiteral("last"));
    QVERIFY(!found.run);
    QVERIFY2(found.problem.contains(QStringLiteral("No run is kept")), qPrintable(found.problem));
    QStringList ids;
    for (int i = 0; i < 17; ++i) // Of which at least two begin alike.
        ids += keep(i);
    for (const char* name : {"x", "", "../..", "0x", "lasT"}) {
        found = m_archive->find(QString::fromLatin1(name));
        QVERIFY2(!found.run, name);
        QVERIFY2(found.problem.contains(QStringLiteral("There is no run")), qPrintable(found.problem));
    }
    QString ambiguous;
    for (const QString& id : std::as_const(ids)) {
        if (ids.filter(QRegularExpression(QLatin1Char('^') + id.left(1))).size() > 1)
            ambiguous = id.left(1);
    }
    found = m_archive->find(ambiguous);
    QVERIFY(!found.run);
    QVERIFY2(found.problem.contains(QStringLiteral("is the beginning of")), qPrintable(found.problem));
}

void TestRunArchive::tellsOfRunsWithoutAResult()
{
    const QString id = newId();
    RunArchive::Begun begun = m_archive->begin(id);
    QCOMPARE(begun.problem, QString());
    QVERIFY(m_archive->list().isEmpty());
    RunArchive::Found found = m_archive->find(id);
    QVERIFY(!found.run);
    QVERIFY2(found.problem.contains(QStringLiteral("still under way")), qPrintable(found.problem));
    begun.lock = {};
    found = m_archive->find(id);
    QVERIFY(!found.run);
    QVERIFY2(found.problem.contains(QStringLiteral("was killed")), qPrintable(found.problem));
    QCOMPARE(m_archive->find(QStringLiteral("last")).problem, found.problem);
}

void TestRunArchive::leavesDamagedRecordsOut()
{
    const QString damaged = keep(20);
    const QString good = keep(10);
    const QString copied = keep(30);
    QVERIFY(writeFile(runPath(damaged) + QStringLiteral("/run.json"), "{\"run\": "));
    QVERIFY(QFile::remove(runPath(copied) + QStringLiteral("/run.json")));
    QVERIFY(QFile::copy(runPath(good) + QStringLiteral("/run.json"),
                        runPath(copied) + QStringLiteral("/run.json")));
    QCOMPARE(listed(), QStringList{good});
    const RunArchive::Found found = m_archive->find(damaged);
    QVERIFY(!found.run);
    QVERIFY2(found.problem.contains(QStringLiteral("is damaged")), qPrintable(found.problem));
    QCOMPARE(m_archive->prune(0), QString());
    QCOMPARE(listed(), QStringList{good});
}

void TestRunArchive::removesTheOldestOutputsFirst()
{
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(keep(i, 10'000));
    QCOMPARE(m_archive->prune(50'000), QString());
    const auto kept = [&] {
        QList<bool> has;
        for (const ArchivedRun& run : m_archive->list())
            has += run.hasOutput;
        return has;
    };
    QCOMPARE(kept(), (QList<bool>{true, true, true, true, true}));
    QCOMPARE(m_archive->prune(49'999), QString());
    QCOMPARE(kept(), (QList<bool>{true, true, true, true, false}));
    QCOMPARE(m_archive->prune(20'000), QString());
    QCOMPARE(kept(), (QList<bool>{true, true, false, false, false}));
    QCOMPARE(listed(), ids); // How they ended is still told.
}

void TestRunArchive::keepsTheNewestRunHoweverBig()
{
    const QString older = keep(0, 10);
    const QString newest = keep(1, 100'000);
    QCOMPARE(m_archive->prune(1), QString());
    const QList<ArchivedRun> all = m_archive->list();
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].hasOutput);
    QVERIFY(!all[1].hasOutput);
}

void TestRunArchive::keepsWhatIsHeld()
{
    const QString oldest = keep(0, 1000);
    const QString older = keep(1, 1000);
    const QString newest = keep(2, 1000);
    {
        const RunArchive::Found reader = m_archive->find(oldest);
        QVERIFY(reader.lock);
        QCOMPARE(m_archive->prune(1), QString());
        QVERIFY(m_archive->list()[2].hasOutput);
        QVERIFY(!m_archive->list()[1].hasOutput);
    }
    QCOMPARE(m_archive->prune(1), QString());
    QVERIFY(!m_archive->list()[2].hasOutput);
}

void TestRunArchive::keepsNoMoreThanSoManyRuns()
{
    constexpr int tooMany = 3;
    const QString newest = keep(100'000, 10);
    QString oldest;
    for (int i = static_cast<int>(RunArchive::maxRuns) + tooMany - 1; i > 0; --i)
        oldest = keep(i);
    QCOMPARE(m_archive->prune(), QString());
    QCOMPARE(m_archive->list().size(), RunArchive::maxRuns);
    QCOMPARE(listed().first(), newest);
    QVERIFY(!QFile::exists(runPath(oldest)));
}

void TestRunArchive::removesOldLeftoversOnly()
{
    const auto cutOff = [this] {
        const QString id = newId();
        const RunArchive::Begun begun = m_archive->begin(id);
        return begun.problem.isEmpty() &&
                       writeFile(m_archive->outputDirectory(id) + QStringLiteral("/bytes"), "x")
                   ? id
                   : begun.problem;
    };
    const QString young = cutOff();
    const QString old = cutOff();
    const QString writtenLately = cutOff();
    const QString alive = newId();
    const RunArchive::Begun living = m_archive->begin(alive);
    QVERIFY(living.problem.isEmpty());
    constexpr int longAgo = 25;
    for (const QString& id : {old, alive, writtenLately})
        setAge(id, longAgo);
    const QString bytes = m_archive->outputDirectory(old) + QStringLiteral("/bytes");
    const timespec then{time(nullptr) - longAgo * 3600L, 0};
    const std::array<timespec, 2> times{then, then};
    QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(bytes).constData(), times.data(), 0), 0);
    QCOMPARE(m_archive->prune(), QString());
    QVERIFY(QFile::exists(runPath(young)));
    QVERIFY(!QFile::exists(runPath(old)));
    QVERIFY(QFile::exists(runPath(alive)));
    QVERIFY(QFile::exists(runPath(writtenLately)));
}

void TestRunArchive::keepsJournalsLonger()
{
    const QString id = newId();
    const auto has = [&](const char* name) {
        return QFile::exists(runPath(id) + QLatin1Char('/') + QLatin1String(name));
    };
    LaunchSpec several = spec();
    several.jobs.copies = 2;
    RunArchive::Begun begun = m_archive->begin(id);
    QCOMPARE(begun.problem, QString());
    QCOMPARE(brood::DoneJournal().begin(m_archive->journal(id), id, several), QString());
    QVERIFY(writeFile(m_archive->outputDirectory(id) + QStringLiteral("/bytes"), "x"));
    QVERIFY(!m_archive->find(id).cutOff); // It is under way,
    QCOMPARE(m_archive->unfinished().size(), 1);
    begun.lock = {};
    QCOMPARE(m_archive->find(id).cutOff->result.id, id); // and cut off.
    QCOMPARE(m_archive->find(id.left(20)).cutOff->spec.command, spec().command);

    const auto setAllAges = [&](int hours) {
        if (has("output")) {
            const timespec then{time(nullptr) - hours * 3600L, 0};
            const std::array<timespec, 2> times{then, then};
            const QString bytes = m_archive->outputDirectory(id) + QStringLiteral("/bytes");
            QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(bytes).constData(), times.data(), 0), 0);
        }
        setAge(id, hours);
    };
    setAllAges(25);
    QCOMPARE(m_archive->prune(), QString());
    QVERIFY(!has("output") && !has("reserve"));
    QVERIFY(has("done.journal"));
    setAllAges(24 * 14 - 1);
    QCOMPARE(m_archive->prune(), QString());
    QVERIFY(m_archive->find(id).cutOff.has_value());
    setAllAges(24 * 14 + 1);
    QCOMPARE(m_archive->prune(), QString());
    QVERIFY(!QFile::exists(runPath(id)));
}

void TestRunArchive::touchesNothingItDidNotMake()
{
    keep(0);
    const QString elsewhere = m_directory->filePath(QStringLiteral("elsewhere"));
    QVERIFY(writeFile(elsewhere + QStringLiteral("/precious"), "x"));
    const QStringList foreign{QStringLiteral("notes"), QStringLiteral("{%1}").arg(newId()), newId().toUpper(),
                              newId() + QStringLiteral(".old")};
    for (const QString& name : foreign)
        QVERIFY(writeFile(runPath(name) + QStringLiteral("/output/bytes"), QByteArray(1000, 'x')));
    const QString link = newId();
    QVERIFY(QFile::link(elsewhere, runPath(link)));
    // Ours, but with something in it that isn't, and with an output that leads elsewhere.
    const QString visited = newId();
    QVERIFY(m_archive->begin(visited).problem.isEmpty());
    QVERIFY(writeFile(runPath(visited) + QStringLiteral("/precious"), "x"));
    QVERIFY(QFile::link(elsewhere, m_archive->outputDirectory(visited)));
    constexpr int longAgo = 100;
    for (const QString& name : foreign)
        setAge(name, longAgo);
    const timespec then{time(nullptr) - longAgo * 3600L, 0};
    const std::array<timespec, 2> times{then, then};
    for (const char* name : {"", "/lock", "/reserve", "/precious", "/output"})
        utimensat(AT_FDCWD, QFile::encodeName(runPath(visited) + QLatin1String(name)).constData(),
                  times.data(), AT_SYMLINK_NOFOLLOW);
    static_cast<void>(m_archive->prune(0));
    for (const QString& name : foreign)
        QVERIFY2(QFile::exists(runPath(name) + QStringLiteral("/output/bytes")), qPrintable(name));
    QVERIFY(QFile::exists(elsewhere + QStringLiteral("/precious")));
    QVERIFY(QFile::exists(runPath(visited) + QStringLiteral("/precious")));
    QVERIFY(!QFile::exists(runPath(visited) + QStringLiteral("/lock"))); // It did try.
    QVERIFY(QFileInfo(runPath(link)).isSymLink());
}

void TestRunArchive::tellsWhereItCannotKeep()
{
    const QString file = m_directory->filePath(QStringLiteral("file"));
    QVERIFY(writeFile(file, "x"));
    for (const QString& place :
         QStringList{file, file + QStringLiteral("/below"), QStringLiteral("/proc/nowhere")}) {
        const RunArchive archive(place);
        const RunArchive::Begun begun = archive.begin(newId());
        QVERIFY2(begun.problem.contains(place), qPrintable(begun.problem));
        QVERIFY(archive.list().isEmpty());
        QVERIFY(!archive.find(QStringLiteral("last")).problem.isEmpty());
        QCOMPARE(archive.prune(), QString());
    }
    const QString problem = m_archive->finish(spec(), result(newId(), 0));
    QVERIFY2(problem.contains(QStringLiteral("run.json")), qPrintable(problem));
}

void TestRunArchive::tellsHowLongTheSameTook()
{
    const auto keepRun = [this](const LaunchSpec& launch, int seconds, bool success) {
        RunResult run = result(newId(), 0);
        brood::ChildResult child;
        child.success = success;
        child.pid = 1;
        child.outcome = brood::ChildOutcome::Exited;
        child.exitCode = success ? 0 : 1;
        child.elapsed = std::chrono::seconds(seconds);
        run.children = {child};
        const RunArchive::Begun begun = m_archive->begin(run.id);
        QVERIFY(begun.problem.isEmpty());
        QCOMPARE(m_archive->finish(launch, run), QString());
    };
    QVERIFY(m_archive->elapsedOf(spec()).isEmpty());
    keepRun(spec(), 5, true);
    keepRun(spec(), 7, true);
    keepRun(spec(), 1, false); // It broke off.
    LaunchSpec other = spec();
    other.command = {"true", "--really"};
    keepRun(other, 11, true);
    other = spec();
    other.shell = true;
    keepRun(other, 13, true);
    other = spec();
    other.workingDirectory = "/";
    keepRun(other, 17, true);
    QList<std::chrono::nanoseconds> elapsed = m_archive->elapsedOf(spec());
    std::sort(elapsed.begin(), elapsed.end());
    QCOMPARE(elapsed, (QList<std::chrono::nanoseconds>{std::chrono::seconds(5), std::chrono::seconds(7)}));
    QCOMPARE(m_archive->elapsedOf(other), QList<std::chrono::nanoseconds>{std::chrono::seconds(17)});
}

void TestRunArchive::countsHolesAsNothing()
{
    const QString id = keep(0);
    const QString name = m_archive->outputDirectory(id) + QStringLiteral("/sparse");
    QVERIFY(writeFile(name, "x"));
    constexpr qint64 gibi = qint64{1} << 30;
    QVERIFY(QFile::resize(name, gibi));
    QVERIFY(m_archive->list().first().outputBytes < 1'000'000U);
}

QTEST_GUILESS_MAIN(TestRunArchive)
#include "tst_runarchive.moc"
