// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/seriesfile.h"

#include "history/report.h"
#include "report/machinetext.h"

#include <QByteArrayList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace brood {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array statistics{"min", "mean", "max"};

QByteArray columnName(Metric metric, const char* statistic)
{
    const std::string_view key = metricKey(metric);
    return QByteArray(key.data(), static_cast<qsizetype>(key.size())) + '_' + statistic;
}

QByteArrayList columnNames()
{
    QByteArrayList names{"from_s", "to_s"};
    for (const Metric metric : allMetrics) {
        for (const char* statistic : statistics)
            names.append(columnName(metric, statistic));
    }
    return names;
}

QByteArrayList cells(const MetricsTable::Row& row, const QByteArray& unknown)
{
    QByteArrayList texts{secondsText(row.from), secondsText(row.to)};
    for (const Metric metric : allMetrics) {
        if (const MetricsTable::Figure& figure =
                row.figure(metric)) // Extremes are kept less exactly than means.
            texts += {numberText(figure->min), numberText(std::clamp(figure->mean, figure->min, figure->max)),
                      numberText(figure->max)};
        else
            texts += {unknown, unknown, unknown};
    }
    return texts;
}

const char* unitName(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Cores: return "cores";
    case ValueUnit::Bytes: return "bytes";
    case ValueUnit::BytesPerSecond: return "bytes/s";
    case ValueUnit::Count: break;
    }
    return "count";
}

Json columns()
{
    Json columns = Json::array();
    for (const char* name : {"from_s", "to_s"})
        columns.push_back({{"name", name}, {"unit", "s"}, {"how", "exact"}});
    for (const Metric metric : allMetrics) {
        for (const char* statistic : statistics)
            columns.push_back({{"name", columnName(metric, statistic).toStdString()},
                               {"unit", unitName(unitOf(metric))},
                               {"how", "sampled"}});
    }
    return columns;
}

QByteArray json(const Json& value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace

QByteArray seriesCsv(const MetricsTable& table)
{
    QByteArray csv = csvRow(columnNames());
    for (const MetricsTable::Row& row : table.rows())
        csv += csvRow(cells(row, {}));
    return csv;
}

QByteArray seriesJson(const MetricsTable& table, const LaunchSpec& spec, const RunResult& result)
{
    Json report = Json::parse(jsonReport(spec, result).toStdString());
    report["brood"] = {{"version", BROOD_VERSION}, {"series", 1}};
    if (!result.started.isValid())
        report["run"].erase("started");
    if (result.host.isEmpty())
        report["run"].erase("host");
    QByteArray file = "{";
    for (const char* key : {"brood", "run", "children"})
        file += '"' + QByteArray(key) + "\": " + json(report[key]) + ",\n ";
    file += "\"columns\": " + json(columns()) + ",\n \"rows\": [";
    const char* separator = "\n  ";
    for (const MetricsTable::Row& row : table.rows()) {
        file += separator + ('[' + cells(row, "null").join(", ") + ']');
        separator = ",\n  ";
    }
    return file + "]}\n";
}

} // namespace brood
