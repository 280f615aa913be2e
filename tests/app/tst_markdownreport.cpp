// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdownreport.h"
#include "tests/app/reportexample.h"

#include <QTest>

using brood::markdownReport;
using brood::ReportContent;
using brood::test::reportContent;

class TestMarkdownReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEverything();
    void keepsTablesWhole();
    void fencesAnyCommand();
};

void TestMarkdownReport::tellsEverything()
{
    const QByteArray page = markdownReport(reportContent(), QLocale::c());
    QVERIFY(page.startsWith("# \xe2\x9c\x94 Finished, exit code 0\n\n```sh\nprogram 'a b' \xc3\xa4\n```\n"));
    QVERIFY(page.contains("| Host | a-host |\n"));
    QVERIFY(page.contains("|---|---|---:|---:|---:|---:|---:|---:|---:|\n| 4242 | \xe2\x9c\x94 Finished"));
    QVERIFY(page.contains("- CPU: on average "));
    QVERIFY(page.contains("are exact") && page.contains("are sampled"));
}

void TestMarkdownReport::keepsTablesWhole()
{
    ReportContent content = reportContent();
    content.spec.workingDirectory = "/a|b\n<b>*_`[x](y)\\";
    content.result.host = QStringLiteral("h|\x1b[1m");
    const QString page = QString::fromUtf8(markdownReport(content, QLocale::c()));
    QVERIFY2(page.contains(QStringLiteral("| Directory | /a\\|b<br>&lt;b>\\*\\_\\`\\[x\\](y)\\\\ |\n")),
             qPrintable(page));
    QVERIFY(page.contains(QStringLiteral("| Host | h\\|␛\\[1m |\n")));
    // Each row of a table has as many cells as its header.
    qsizetype cells = 0;
    for (const QString& line : page.split(u'\n')) {
        if (!line.startsWith(u'|')) {
            cells = 0;
            continue;
        }
        const qsizetype own = line.count(u'|') - line.count(QStringLiteral("\\|"));
        QVERIFY2(cells == 0 || own == cells, qPrintable(line));
        cells = own;
    }
}

void TestMarkdownReport::fencesAnyCommand()
{
    ReportContent content = reportContent();
    content.spec.shell = true;
    content.spec.command = {"echo ````x````"};
    QVERIFY(markdownReport(content, QLocale::c()).contains("\n`````sh\necho ````x````\n`````\n"));
}

QTEST_APPLESS_MAIN(TestMarkdownReport)
#include "tst_markdownreport.moc"
