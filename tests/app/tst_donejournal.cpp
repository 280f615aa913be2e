// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/donejournal.h"
#include "history/recordedoutput.h"
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using brood::ChildContent;
using brood::ChildResult;
using brood::DoneJournal;
using brood::JournalContent;
using brood::LaunchSpec;
using brood::RecordedOutput;
using brood::RunSession;
using State = brood::JournalContent::State;

/// What is noted of a run while it is under way, and what can be read of it when it was cut off.
class TestDoneJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatWasLaunched();
    void notesWhatSucceeded();
    void writesOnceATurn();
    void beginsWithWhatWasDoneBefore();
    void leavesOutWhatIsNoLineOfIts_data();
    void leavesOutWhatIsNoLineOfIts();
    void tellsDamagedFromNewer_data();
    void tellsDamagedFromNewer();
    void goesOnWhereAFullDiskBrokeOff();
    void saysWhatItCannotMake();
    void neverCountsWhatIsAlwaysRestarted();
    void isKeptWhileASessionRuns();
    void isNotMadeForOneChild();

private:
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& all) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(all), all.size());
    }
    [[nodiscard]] JournalContent read() const { return brood::readJournal(path(), m_id); }
    [[nodiscard]] std::filesystem::path path() const { return m_file.toStdString(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
    QString m_id;
    brood::test::Leftovers m_leftovers;
};

namespace {

LaunchSpec copies(int count)
{
    LaunchSpec spec;
    spec.command = {"echo", "{i}", "\xff\n"};
    spec.jobs.copies = count;
    return spec;
}

QByteArray contentOf(const LaunchSpec& spec, int child)
{
    return ChildContent(spec).of(spec.argumentsFor(child));
}

ChildResult ended(int child, bool success = true)
{
    ChildResult result;
    result.index = child;
    result.success = success;
    return result;
}

} // namespace

void TestDoneJournal::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(QStringLiteral("done.journal"));
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void TestDoneJournal::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestDoneJournal::tellsWhatWasLaunched()
{
    LaunchSpec spec = copies(3);
    spec.shell = true;
    spec.workingDirectory = "/tmp";
    const QDateTime before = QDateTime::currentDateTimeUtc();
    DoneJournal journal;
    QCOMPARE(journal.begin(path(), m_id, spec), QString());
    const JournalContent content = read();
    QCOMPARE(content.state, State::Readable);
    const brood::RunRecord& record = content.record;
    QCOMPARE(record.result.id, m_id);
    QVERIFY(before <= record.result.started && record.result.started <= QDateTime::currentDateTimeUtc());
    QVERIFY(record.spec.shell);
    QCOMPARE(record.spec.command, (QByteArrayList{"echo", "{i}", "\xef\xbf\xbd\n"}));
    QCOMPARE(record.spec.workingDirectory, QByteArray("/tmp"));
    QCOMPARE(record.spec.jobs.copies, 3);
    QVERIFY(record.done.isEmpty());
    QCOMPARE(bytes().count('\n'), 1);
    struct stat status = {};
    QCOMPARE(stat(path().c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestDoneJournal::notesWhatSucceeded()
{
    const LaunchSpec spec = copies(4);
    DoneJournal journal;
    QCOMPARE(journal.begin(path(), m_id, spec), QString());
    journal.note(ended(2));
    journal.note(ended(1, false));
    journal.note(ended(4, false));
    QCoreApplication::processEvents();
    journal.note(ended(1)); // The next attempt.
    journal.end();
    QCOMPARE(read().record.done, (QByteArrayList{contentOf(spec, 2), contentOf(spec, 1)}));
    journal.note(ended(3));
    journal.end();
    QCOMPARE(read().record.done.size(), 2);
}

void TestDoneJournal::writesOnceATurn()
{
    constexpr int children = 5;
    DoneJournal journal;
    QCOMPARE(journal.begin(path(), m_id, copies(children)), QString());
    const QByteArray header = bytes();
    for (int child = 1; child <= children; ++child)
        journal.note(ended(child));
    QCOMPARE(bytes(), header);
    QCoreApplication::processEvents();
    QCOMPARE(read().record.done.size(), children);
}

void TestDoneJournal::beginsWithWhatWasDoneBefore()
{
    LaunchSpec spec = copies(3);
    spec.jobs.resumed = brood::ResumedRun{{}, 2, {contentOf(spec, 1), contentOf(spec, 3)}, {1, 3}};
    DoneJournal journal;
    QCOMPARE(journal.begin(path(), m_id, spec), QString());
    QCOMPARE(read().record.done, spec.jobs.resumed->contents);
    journal.note(ended(2));
    journal.end();
    QCOMPARE(read().record.done.size(), 3);
    // Less than what it began with: an earlier journal is the better one.
    const QByteArray all = bytes();
    write(all.left(all.indexOf('\n') + 1 + contentOf(spec, 1).size() + 1));
    QCOMPARE(read().state, State::Damaged);
}

void TestDoneJournal::leavesOutWhatIsNoLineOfIts_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("done");
    const QByteArray line(32, 'a');
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("torn") << line.left(20) << 1;
    QTest::newRow("without its end") << line << 1;
    QTest::newRow("whole") << line + '\n' << 2;
    QTest::newRow("too short") << line.left(31) + '\n' << 1;
    QTest::newRow("other letters") << QByteArray(32, 'A') + '\n' << 1;
    QTest::newRow("blocks that never came to the disk") << QByteArray(5000, '\0') + '\n' + line + '\n' << 2;
}

void TestDoneJournal::leavesOutWhatIsNoLineOfIts()
{
    QFETCH(QByteArray, more);
    QFETCH(int, done);
    DoneJournal journal;
    QCOMPARE(journal.begin(path(), m_id, copies(3)), QString());
    journal.note(ended(1));
    journal.end();
    write(bytes() + more);
    QCOMPARE(read().state, State::Readable);
    QCOMPARE(read().record.done.size(), done);
}

void TestDoneJournal::tellsDamagedFromNewer_data()
{
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<State>("state");
    QTest::newRow("empty") << QByteArray() << State::Damaged;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << State::Damaged;
    QTest::newRow("torn") << QByteArray(R"({"brood_journal":1,"id":")") << State::Damaged;
    QTest::newRow("no object") << QByteArray("[1]\n") << State::Damaged;
    QTest::newRow("other keys") << QByteArray(R"({"brood_journal":1})") << State::Damaged;
    QTest::newRow("newer") << QByteArray(R"({"brood_journal":2,"started":"2026-01-31T12:00:00.000Z"})"
                                         "\nwhatever\n")
                           << State::Newer;
}

void TestDoneJournal::tellsDamagedFromNewer()
{
    QFETCH(QByteArray, all);
    QFETCH(State, state);
    QCOMPARE(read().state, State::Missing);
    QCOMPARE(brood::resumeHint(read(), m_id), QString());
    write(all);
    QCOMPARE(read().state, state);
    QCOMPARE(read().record.result.started.isValid(), state == State::Newer);
    QVERIFY(!brood::resumeHint(read(), m_id).isEmpty());

    // Another run's, copied here.
    QVERIFY(QFile::remove(m_file));
    DoneJournal journal;
    QCOMPARE(journal.begin(path(), QStringLiteral("another"), copies(3)), QString());
    QCOMPARE(read().state, State::Damaged);
}

void TestDoneJournal::goesOnWhereAFullDiskBrokeOff()
{
    const LaunchSpec spec = copies(4);
    DoneJournal journal;
    const QSignalSpy failed(&journal, &DoneJournal::failed);
    QCOMPARE(journal.begin(path(), m_id, spec), QString());
    const auto header = static_cast<rlim_t>(bytes().size());
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{header + 40, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    for (const int child : {1, 2, 3}) {
        journal.note(ended(child));
        QCoreApplication::processEvents();
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(failed.size(), 1);
    const QString problem = failed.first().first().toString();
    QVERIFY2(problem.contains(m_file) && problem.contains(QStringLiteral("File too large")),
             qPrintable(problem));
    QCOMPARE(read().record.done, QByteArrayList{contentOf(spec, 1)});
    journal.note(ended(4));
    journal.end();
    std::signal(SIGXFSZ, handler);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(read().record.done, (QByteArrayList{contentOf(spec, 1), contentOf(spec, 2), contentOf(spec, 3),
                                                 contentOf(spec, 4)}));
}

void TestDoneJournal::saysWhatItCannotMake()
{
    write("somebody's");
    DoneJournal journal;
    const QSignalSpy failed(&journal, &DoneJournal::failed);
    const QString problem = journal.begin(path(), m_id, copies(2));
    QVERIFY2(problem.contains(m_file) && problem.contains(QStringLiteral("File exists")),
             qPrintable(problem));
    journal.note(ended(1));
    QCoreApplication::processEvents();
    journal.end();
    QCOMPARE(failed.size(), 0);
    QCOMPARE(bytes(), QByteArray("somebody's"));
}

void TestDoneJournal::neverCountsWhatIsAlwaysRestarted()
{
    LaunchSpec spec = copies(2);
    spec.jobs.restart = brood::RestartPolicy::Always;
    DoneJournal journal;
    QCOMPARE(journal.begin(path(), m_id, spec), QString());
    journal.note(ended(1));
    journal.end();
    QCOMPARE(read().state, State::Readable);
    QVERIFY(read().record.done.isEmpty());
}

void TestDoneJournal::isKeptWhileASessionRuns()
{
    // As the window has it.
    LaunchSpec spec;
    spec.command = {"sh", "-c", "test {i} != 3 || exec sleep 60"};
    spec.jobs.copies = 4;
    spec.jobs.atOnce = 2;
    spec.grace = std::chrono::milliseconds(400);
    RecordedOutput output(nullptr);
    RunSession session(brood::test::realAgent(), &output);
    const QSignalSpy finished(&session, &RunSession::finished);
    QCOMPARE(output.begin(m_directory->path(), session, spec), QStringList());
    const QString file = m_directory->filePath(QStringLiteral("runs/%1/done.journal").arg(session.id()));
    const auto done = [&] {
        return brood::readJournal(file.toStdString(), session.id()).record.done.size();
    };
    session.start(spec);
    QVERIFY(brood::test::waitUntil([&] { return done() == 3; }));
    session.stop();
    QVERIFY(brood::test::waitUntil([&] { return !finished.isEmpty(); }));
    QCOMPARE(done(), 3);
    QCOMPARE(output.finish(spec, session.result()), QStringList());
    QVERIFY(!QFile::exists(file));
    QVERIFY(QFile::exists(QFileInfo(file).path() + QStringLiteral("/run.json")));
}

void TestDoneJournal::isNotMadeForOneChild()
{
    LaunchSpec spec;
    spec.command = {"true"};
    RecordedOutput output(nullptr);
    const RunSession session({}, &output);
    QCOMPARE(output.begin(m_directory->path(), session, spec), QStringList());
    const QString run = m_directory->filePath(QStringLiteral("runs/%1").arg(session.id()));
    QVERIFY(QFile::exists(run));
    QVERIFY(!QFile::exists(run + QStringLiteral("/done.journal")));
}

QTEST_GUILESS_MAIN(TestDoneJournal)
#include "tst_donejournal.moc"
