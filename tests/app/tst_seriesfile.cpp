// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/machinetext.h"
#include "report/seriesfile.h"
#include "tests/app/reportexample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <rapidcheck.h>

#include <charconv>
#include <cmath>

using brood::MetricsTable;
using brood::ReportContent;
using brood::test::reportContent;
using namespace std::chrono_literals;

namespace {

/// Of half a second on half a core, and of a moment of which little is known.
MetricsTable smallTable()
{
    brood::TreeMetrics metrics(64);
    metrics.begin(1ms);
    brood::TreeSample sample;
    sample.at = 501ms;
    sample.user = 250ms;
    sample.rssBytes = 1 << 20;
    sample.outputBytes = 1000;
    sample.processes = 2;
    sample.threads = 5;
    metrics.add(sample);
    sample.at = 511ms;
    sample.rssBytes = 0;
    sample.processes = 1;
    sample.threads = 1;
    metrics.add(sample);
    return {metrics, 10};
}

} // namespace

class TestSeriesFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsExactlyAsPromised();
    void jsonIsWhatTheColumnsSay();
    void jsonLeavesOutWhatIsUnknownOfARunningRun();
    void ignoresTheLocale();
    void tellsSecondsExactly();
    void tellsNumbersThatCanBeReadBack();
};

void TestSeriesFile::csvIsExactlyAsPromised()
{
    QCOMPARE(brood::seriesCsv(smallTable()),
             QByteArray(
                 "from_s,to_s,cpu_cores_min,cpu_cores_mean,cpu_cores_max,memory_bytes_min,memory_bytes_mean,"
                 "memory_bytes_max,output_bytes_per_s_min,output_bytes_per_s_mean,output_bytes_per_s_max,"
                 "read_bytes_per_s_min,read_bytes_per_s_mean,read_bytes_per_s_max,written_bytes_per_s_min,"
                 "written_bytes_per_s_mean,written_bytes_per_s_max,processes_min,processes_mean,"
                 "processes_max,threads_min,threads_mean,threads_max\r\n"
                 "0.001,0.501,0.5,0.5,0.5,1048576,1048576,1048576,2000,2000,2000,0,0,0,0,0,0,2,2,2,5,5,5\r\n"
                 "0.501,0.511,,,,,,,,,,,,,,,,1,1,1,1,1,1\r\n"));
}

void TestSeriesFile::jsonIsWhatTheColumnsSay()
{
    const ReportContent content = reportContent();
    QJsonParseError error;
    const QByteArray file = brood::seriesJson(smallTable(), content.spec, content.result);
    const QJsonObject json = QJsonDocument::fromJson(file, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json[u"brood"].toObject()[u"series"].toInt(), 1);
    QCOMPARE(json[u"run"].toObject()[u"host"].toString(), QStringLiteral("a-host"));
    QCOMPARE(json[u"children"].toArray().first().toObject()[u"user_s"].toDouble(), 1.2);
    const QJsonArray columns = json[u"columns"].toArray();
    const QJsonArray rows = json[u"rows"].toArray();
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue& row : rows)
        QCOMPARE(row.toArray().size(), columns.size());
    const auto indexOf = [&](const QString& name) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns[i].toObject()[u"name"].toString() == name)
                return i;
        }
        return qsizetype{-1};
    };
    const qsizetype memory = indexOf(QStringLiteral("memory_bytes_max"));
    QCOMPARE(columns[memory].toObject()[u"unit"].toString(), QStringLiteral("bytes"));
    QCOMPARE(columns[memory].toObject()[u"how"].toString(), QStringLiteral("sampled"));
    QCOMPARE(columns[0].toObject()[u"how"].toString(), QStringLiteral("exact"));
    QCOMPARE(rows[0].toArray()[memory].toDouble(), 1048576.0);
    QVERIFY(rows[1].toArray()[memory].isNull());
}

void TestSeriesFile::jsonLeavesOutWhatIsUnknownOfARunningRun()
{
    const QByteArray file = brood::seriesJson({}, reportContent().spec, {});
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    QVERIFY(!json[u"run"].toObject().contains(u"started"));
    QVERIFY(!json[u"run"].toObject().contains(u"host"));
    QVERIFY(json[u"run"].toObject().contains(u"command"));
    QVERIFY(json[u"children"].toArray().isEmpty());
    QVERIFY(json.contains(u"rows") && json[u"rows"].toArray().isEmpty());
}

void TestSeriesFile::ignoresTheLocale()
{
    const QByteArray before = brood::seriesCsv(smallTable());
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(brood::seriesCsv(smallTable()), before);
    QLocale::setDefault(QLocale::c());
}

void TestSeriesFile::tellsSecondsExactly()
{
    QCOMPARE(brood::secondsText(0ns), QByteArray("0.0"));
    QCOMPARE(brood::secondsText(1ns), QByteArray("0.000000001"));
    QCOMPARE(brood::secondsText(1'234'011us), QByteArray("1.234011"));
    QCOMPARE(brood::secondsText(24h), QByteArray("86400.0"));
    QCOMPARE(brood::secondsText(-1'500ms), QByteArray("-1.5"));
}

void TestSeriesFile::tellsNumbersThatCanBeReadBack()
{
    QVERIFY(rc::check("twelve digits of any number come back", [] {
        const auto value = *rc::gen::arbitrary<double>();
        RC_PRE(std::isfinite(value));
        const QByteArray text = brood::numberText(value);
        double back = 0;
        std::from_chars(text.constData(), text.constData() + text.size(), back);
        RC_ASSERT(std::abs(back - value) <= std::abs(value) * 1e-11);
    }));
}

QTEST_APPLESS_MAIN(TestSeriesFile)
#include "tst_seriesfile.moc"
