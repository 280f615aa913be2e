// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/report.h"
#include "report/reportfile.h"
#include "report/reportformat.h"
#include "tests/app/reportexample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereItCannotBeWritten_data();
    void tellsWhereItCannotBeWritten();
    void namesEveryEnding();
    void takesEachFileOnce();
    void tellsWithoutPermission();
    void writesEachFormat_data();
    void writesEachFormat();
    void writesAllOrNothing();
    void writesIntoAFifoAndNotInItsPlace();
};

namespace {

QByteArray expected()
{
    const brood::ReportContent content = brood::test::reportContent();
    return brood::jsonReport(content.spec, content.result);
}

} // namespace

void TestReportFile::tellsWhereItCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("json") << QStringLiteral("r.json") << true;
    QTest::newRow("capitals") << QStringLiteral("R.JSON") << true;
    QTest::newRow("dots") << QStringLiteral("r.a.b.json") << true;
    QTest::newRow("table") << QStringLiteral("r.csv") << true;
    QTest::newRow("text") << QStringLiteral("r.md") << true;
    QTest::newRow("page") << QStringLiteral("r.html") << true;
    QTest::newRow("job log") << QStringLiteral("r.joblog") << true;
    QTest::newRow("no suffix") << QStringLiteral("report") << false;
    QTest::newRow("unknown suffix") << QStringLiteral("r.docx") << false;
    QTest::newRow("suffix within") << QStringLiteral("r.json.bak") << false;
    QTest::newRow("no such directory") << QStringLiteral("nowhere/r.json") << false;
    QTest::newRow("a directory of that name") << QStringLiteral("directory.json") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestReportFile::tellsWhereItCannotBeWritten()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    const QTemporaryDir directory;
    QDir(directory.path()).mkdir(QStringLiteral("directory.json"));
    const QString path = name.isEmpty() ? name : directory.filePath(name);
    const QString problem = brood::checkReportFiles({path});
    QCOMPARE(problem.isEmpty(), isGood);
    QVERIFY(isGood || problem.contains(path));
    QVERIFY(!QFile::exists(directory.filePath(QStringLiteral("r.json")))); // Only checked.
    if (isGood)
        QCOMPARE(brood::writeReport(path, brood::test::reportContent()), QString());
}

void TestReportFile::namesEveryEnding()
{
    const QString picture = brood::checkReportFiles({QStringLiteral("plot.PDF")});
    QVERIFY2(picture.contains(QLatin1String(".svg")), qPrintable(picture));
    const QString problem = brood::checkReportFiles({QStringLiteral("r.docx")});
    for (const brood::ReportFormat format : brood::allReportFileFormats)
        QVERIFY2(problem.contains(brood::reportEnding(format)), qPrintable(problem));
}

void TestReportFile::takesEachFileOnce()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("r.json"));
    const QString other = directory.filePath(QStringLiteral("r.csv"));
    QVERIFY(brood::checkReportFiles({path, other}).isEmpty());
    QDir(directory.path()).mkdir(QStringLiteral("d"));
    const QString detour = directory.filePath(QStringLiteral("d/../r.json"));
    const QString problem = brood::checkReportFiles({path, other, detour});
    QVERIFY2(problem.contains(detour), qPrintable(problem));
    QVERIFY(QFile::link(directory.path(), directory.filePath(QStringLiteral("link"))));
    QVERIFY(!brood::checkReportFiles({path, directory.filePath(QStringLiteral("link/r.json"))}).isEmpty());
}

void TestReportFile::writesEachFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("json") << QStringLiteral("r.json") << QByteArray("{\n  \"brood\"");
    QTest::newRow("csv") << QStringLiteral("r.csv") << QByteArray("index,attempt,");
    QTest::newRow("md") << QStringLiteral("r.md") << QByteArray("# ");
    QTest::newRow("html") << QStringLiteral("r.html") << QByteArray("<!DOCTYPE html>\n<html ");
    QTest::newRow("joblog") << QStringLiteral("r.joblog") << QByteArray("Seq\tHost\t");
    QTest::newRow("svg") << QStringLiteral("r.svg") << QByteArray("<svg xmlns=");
    QTest::newRow("series.csv") << QStringLiteral("r.series.csv") << QByteArray("from_s,to_s,");
    QTest::newRow("series.json") << QStringLiteral("r.SERIES.json") << QByteArray("{\"brood\": {");
}

void TestReportFile::writesEachFormat()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    const QTemporaryDir directory;
    QCOMPARE(brood::writeReport(directory.filePath(name), brood::test::reportContent()), QString());
    QFile file(directory.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY2(report.startsWith(beginning), report.left(100).constData());
    QVERIFY(report.endsWith('\n'));
}

void TestReportFile::tellsWithoutPermission()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    const QTemporaryDir directory;
    const QFile::Permissions readOnly = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(directory.path(), readOnly));
    const QString path = directory.filePath(QStringLiteral("r.json"));
    const QString problem = brood::checkReportFiles({path});
    const QString failure = brood::writeReport(path, brood::test::reportContent());
    QFile::setPermissions(directory.path(), readOnly | QFile::WriteOwner);
    QVERIFY(problem.contains(path));
    QVERIFY(failure.contains(path));
}

void TestReportFile::writesAllOrNothing()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("r.json"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("what was there");
    before.close();
    QCOMPARE(brood::writeReport(path, brood::test::reportContent()), QString());
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), expected());
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{QStringLiteral("r.json")});
    const QString failure =
        brood::writeReport(QStringLiteral("/nowhere/r.json"), brood::test::reportContent());
    QVERIFY(failure.contains(QStringLiteral("/nowhere/r.json")));
}

void TestReportFile::writesIntoAFifoAndNotInItsPlace()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("r.json"));
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(mkfifo(name.constData(), 0600), 0);
    const int reader = open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    const QString problem = brood::writeReport(path, brood::test::reportContent());
    QByteArray read(65536, '\0');
    const ssize_t size = ::read(reader, read.data(), static_cast<std::size_t>(read.size()));
    ::close(reader);
    QCOMPARE(problem, QString());
    QCOMPARE(read.left(size), expected());
    struct stat status = {};
    QCOMPARE(lstat(name.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

QTEST_APPLESS_MAIN(TestReportFile)
#include "tst_reportfile.moc"
