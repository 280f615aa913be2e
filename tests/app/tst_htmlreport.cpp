// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlreport.h"
#include "report/timelinesvg.h"
#include "tests/app/reportexample.h"

#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::ReportContent;
using brood::RunResult;
using brood::test::exitedChild;
using brood::test::reportContent;
using namespace std::chrono_literals;

namespace {

/// What a page has in it.
struct Page
{
    explicit Page(const QByteArray& html)
        : Page(QXmlStreamReader(html))
    {}
    explicit Page(QXmlStreamReader xml)
    {
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                ++elements[xml.name().toString()];
                const QString style = xml.attributes().value(QStringLiteral("class")).toString();
                for (const QString& name : style.split(u' ', Qt::SkipEmptyParts))
                    ++classes[name];
                for (const QXmlStreamAttribute& attribute : xml.attributes())
                    attributes.insert(attribute.name().toString());
            }
            if (xml.isCharacters())
                text += xml.text();
        }
        error = xml.hasError() ? xml.errorString() : QString();
    }
    std::map<QString, int> elements;
    std::map<QString, int> classes;
    std::set<QString> attributes;
    QString text;
    QString error;
};

Page pageOf(const ReportContent& content)
{
    return Page(brood::htmlReport(content, QLocale::c()));
}

Page pictureOf(const RunResult& result)
{
    return Page(brood::timelineSvg(result, nullptr, QLocale::c()));
}

} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEverything();
    void loadsNothingAndRunsNothing();
    void isOnlyTextWhateverItTellsOf();
    void tellsWithoutMetricsAndOutput();
    void saysWhatIsLeftOutOfTheOutput();
    void marksEachFigureExactOrSampled();
    void drawsEachAttemptWithItsEndingsMark();
    void hatchesPauses();
    void drawsAsManyLanesAsHelp();
    void drawsNothingWiderThanItsPlace_data();
    void drawsNothingWiderThanItsPlace();
    void describesThePictureInWords();
};

void TestHtmlReport::tellsEverything()
{
    ReportContent content = reportContent();
    content.spec.environment.set = {{"NAME", "a value"}};
    content.spec.environment.unset = {"OTHER"};
    content.output.emplace();
    content.output->rows = "<div class=\"r\">what it wrote</div>";
    const QByteArray html = brood::htmlReport(content, QLocale::c());
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    const Page page(html);
    QCOMPARE(page.error, QString());
    for (const char* words :
         {"Finished, exit code 0", "1.234 s", "CPU 1.210 s", "program 'a b' ä", "/work", "NAME='a value'",
          "OTHER removed", "a-host", "2026-01-31", "an-id", "4242", "what it wrote", "CPU: on average"})
        QVERIFY2(page.text.contains(QString::fromUtf8(words)), words);
    QCOMPARE(page.elements.at(QStringLiteral("svg")) > 1, true);
    QCOMPARE(page.elements.at(QStringLiteral("details")), 1);
    QCOMPARE(page.elements.at(QStringLiteral("h1")), 1);
    QVERIFY(page.elements.at(QStringLiteral("tr")) > 13); // a row for each sample
}

void TestHtmlReport::loadsNothingAndRunsNothing()
{
    const QByteArray html = brood::htmlReport(reportContent(), QLocale::c());
    QVERIFY(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    for (const char* bad :
         {"http:", "https:", "<script", "<link", "<img", "@import", "src=", "href=", "javascript"})
        QVERIFY2(!html.contains(bad), bad);
    for (qsizetype at = html.indexOf("url("); at >= 0; at = html.indexOf("url(", at + 1))
        QVERIFY(html.mid(at, 5) == "url(#");
    const Page page(html);
    for (const QString& attribute : page.attributes)
        QVERIFY2(!attribute.startsWith(QLatin1String("on")), qPrintable(attribute));
}

void TestHtmlReport::isOnlyTextWhateverItTellsOf()
{
    const QByteArray evil =
        "</title></style></svg>]]>--><script>alert(1)</script><img src=\"x\" onerror='y'>&lt;"
        "\x01\x1b[31m\xff\xc3(\xef\xbf\xbe\xe2\x80\xae";
    ReportContent content = reportContent();
    content.spec.command = {evil, evil};
    content.spec.workingDirectory = '/' + evil;
    content.spec.environment.set = {{evil, evil}};
    content.spec.environment.unset = {evil};
    content.spec.stdinSource = brood::StdinSource::File;
    content.spec.stdinFile = evil;
    content.result.host = QString::fromUtf8(evil);
    content.result.id = QString::fromUtf8(evil);
    ChildResult& child = content.result.children.first();
    child.outcome = ChildOutcome::FailedToStart;
    child.success = false;
    child.error = {brood::ErrorKind::NotFound, QStringLiteral("ENOENT"), QString::fromUtf8(evil)};
    child.survivors = {{77, evil, true, true}};
    const QByteArray html = brood::htmlReport(content, QLocale::c());
    const Page page(html);
    QCOMPARE(page.error, QString());
    QVERIFY(!html.contains("<script") && !html.contains("<img"));
    const QList<QString> known{QStringLiteral("html"),   QStringLiteral("head"),  QStringLiteral("body"),
                               QStringLiteral("main"),   QStringLiteral("h1"),    QStringLiteral("svg"),
                               QStringLiteral("code"),   QStringLiteral("title"), QStringLiteral("style"),
                               QStringLiteral("section")};
    QCOMPARE(page.elements.count(QStringLiteral("script")), std::size_t{0});
    for (const QString& element : known)
        QVERIFY2(page.elements.count(element) > 0, qPrintable(element));
    QVERIFY(page.text.contains(QStringLiteral("<script>alert(1)</script>")));
    QVERIFY(page.text.contains(QStringLiteral("␁␛[31m")));
    // In what stands there verbatim, nothing turns the direction of the text.
    QCOMPARE(brood::htmlReport(reportContent(), QLocale::c()).count("\xe2\x80\xae"), 0);
}

void TestHtmlReport::tellsWithoutMetricsAndOutput()
{
    ReportContent content = reportContent();
    content.metrics.reset();
    content.output.reset();
    QVERIFY(pageOf(content).text.contains(QStringLiteral("not kept")));
    QCOMPARE(pageOf(content).elements.count(QStringLiteral("figure")), std::size_t{1});

    content.result.children.clear();
    content.result.elapsed = 0ns;
    content.result.agentError = {brood::ErrorKind::Agent, QStringLiteral("AGENT_MISSING"),
                                 QStringLiteral("no agent")};
    const Page page = pageOf(content);
    QCOMPARE(page.error, QString());
    QVERIFY(page.text.contains(QStringLiteral("no agent")));
    // Where nothing ran there is nothing to draw.
    for (const char* const element : {"figure", "details", "th"})
        QCOMPARE(page.elements.count(QLatin1String(element)), std::size_t{0});
}

void TestHtmlReport::saysWhatIsLeftOutOfTheOutput()
{
    ReportContent content = reportContent();
    content.output.emplace();
    QVERIFY(pageOf(content).text.contains(QStringLiteral("It wrote nothing.")));
    content.output = brood::OutputExcerpt{"<div>row</div>", 1024, 2048, 3072, 4096};
    const QString text = pageOf(content).text;
    for (const char* size : {"1.0 KiB", "2.0 KiB", "3.0 KiB", "4.0 KiB"})
        QVERIFY2(text.contains(QLatin1String(size)), size);
}

void TestHtmlReport::marksEachFigureExactOrSampled()
{
    const QString text = pageOf(reportContent()).text;
    QCOMPARE(text.count(QStringLiteral(" exact")) > 9, true); // banner's three, the table's seven
    QCOMPARE(text.count(QStringLiteral(" sampled")) > 9, true);
}

void TestHtmlReport::drawsEachAttemptWithItsEndingsMark()
{
    RunResult result = reportContent().result;
    ChildResult failed = exitedChild();
    failed.success = false;
    failed.exitCode = 1;
    ChildResult again = exitedChild();
    again.attempt = 2;
    again.start = 2s;
    ChildResult stopped = exitedChild();
    stopped.index = 2;
    stopped.outcome = ChildOutcome::Stopped;
    stopped.success = false;
    result.children = {failed, again, stopped};
    const Page page = pictureOf(result);
    QCOMPARE(page.error, QString());
    QCOMPARE(page.classes.at(QStringLiteral("bar")), 3);
    QCOMPARE(page.classes.at(QStringLiteral("track")), 2);
    QCOMPARE(page.classes.at(QStringLiteral("mark")), 2); // of the last attempts
    QCOMPARE(page.classes.at(QStringLiteral("bad")), 1);
    QCOMPARE(page.classes.at(QStringLiteral("ok")), 2);
    QCOMPARE(page.classes.at(QStringLiteral("stop")), 2);
    QVERIFY(page.text.contains(QStringLiteral("Child 1, attempt 2")));
}

void TestHtmlReport::hatchesPauses()
{
    RunResult result = reportContent().result;
    QCOMPARE(pictureOf(result).classes.count(QStringLiteral("paused")), std::size_t{0});
    result.children.first().pausedSpans = {{100ms, 200ms}, {300ms, 400ms}};
    QCOMPARE(pictureOf(result).classes.at(QStringLiteral("paused")), 2);
}

void TestHtmlReport::drawsAsManyLanesAsHelp()
{
    RunResult result = reportContent().result;
    result.children.clear();
    for (int i = 1; i <= 500; ++i) {
        ChildResult child = exitedChild();
        child.index = i;
        result.children.append(child);
    }
    const Page page = pictureOf(result);
    QCOMPARE(page.classes.at(QStringLiteral("bar")), 200);
    QVERIFY(page.classes.at(QStringLiteral("value")) <= 20);
    // Thousands of attempts are not all told.
    for (int i = 0; i < 3000; ++i) {
        ChildResult child = exitedChild();
        child.attempt = i + 1;
        result.children.append(child);
    }
    QVERIFY(pictureOf(result).classes.at(QStringLiteral("bar")) <= 1200);
    ReportContent content = reportContent();
    content.result = result;
    const Page whole = pageOf(content);
    QVERIFY(whole.elements.at(QStringLiteral("tr")) < 1100);
    QVERIFY(whole.text.contains(QStringLiteral("2,500 earlier")));
}

void TestHtmlReport::drawsNothingWiderThanItsPlace_data()
{
    QTest::addColumn<qint64>("elapsed");
    for (const qint64 ns : {0LL, 1LL, 1'000LL, 5'000'000LL, 61'000'000'000LL, 90'000'000'000'000LL})
        QTest::addRow("%lld ns", static_cast<long long>(ns)) << ns;
}

void TestHtmlReport::drawsNothingWiderThanItsPlace()
{
    QFETCH(const qint64, elapsed);
    RunResult result = reportContent().result;
    ChildResult& child = result.children.first();
    child.start = 0ns;
    child.elapsed = std::chrono::nanoseconds(elapsed);
    result.elapsed = child.elapsed;
    QXmlStreamReader xml(brood::timelineSvg(result, nullptr, QLocale::c()));
    int ticks = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            QVERIFY(!attribute.value().contains(u"nan") && !attribute.value().contains(u"inf"));
            if (attribute.value().endsWith(u'%')) {
                const double share = attribute.value().chopped(1).toDouble();
                QVERIFY2(share >= 0 && share <= 100, qPrintable(attribute.value().toString()));
            }
        }
        ticks += xml.attributes().value(QStringLiteral("class")).startsWith(QStringLiteral("tick")) ? 1 : 0;
    }
    QVERIFY(!xml.hasError());
    QVERIFY2(ticks >= 2 && ticks <= 9, qPrintable(QString::number(ticks)));
}

void TestHtmlReport::describesThePictureInWords()
{
    const ReportContent content = reportContent();
    const QString words = brood::timelineWords(content.result, &*content.metrics, QLocale::c());
    QVERIFY(words.contains(QStringLiteral("1 child.")));
    QVERIFY(words.contains(QStringLiteral("Finished, exit code 0, after 1.234 s")));
    QVERIFY(words.contains(QStringLiteral("CPU: on average")));
    QVERIFY(Page(brood::timelineSvg(content.result, &*content.metrics, QLocale::c())).text.contains(words));
}

QTEST_APPLESS_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
