// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/valuescale.h"
#include "widgets/curveplottable.h"
#include "widgets/metricstrips.h"

#include <QLocale>

// What the strips tell in words.

namespace brood {

QString MetricStrips::valuesNow() const
{
    QStringList values;
    for (const Strip& strip : m_strips) {
        if (isWanted(strip.kind))
            values += metricStripName(strip.kind) + QLatin1Char(' ') + valueWords(strip, m_moment);
    }
    return QLocale().createSeparatedList(values);
}

QString MetricStrips::valueWords(const Strip& strip, std::optional<double> seconds) const
{
    QStringList values;
    for (const Curve& curve : strip.curves) {
        if (!m_metrics)
            continue;
        const MetricSeries& series = m_metrics->series(curve.metric);
        const std::optional<double> value =
            seconds ? curve.plottable->valueAt(*seconds) : series.valueAt(series.end());
        const QString text = value ? ValueScale::label(*value, strip.unit, QLocale()) : QStringLiteral("–");
        switch (curve.metric) {
        case Metric::Read: values += tr("read %1").arg(text); break;
        case Metric::Written: values += tr("written %1").arg(text); break;
        case Metric::Threads: values += tr("threads %1").arg(text); break;
        default: values += text; break;
        }
    }
    return values.join(QStringLiteral(" · "));
}

QString MetricStrips::summary(const Strip& strip, std::chrono::nanoseconds from,
                              std::chrono::nanoseconds to) const
{
    QStringList sentences;
    for (const Curve& curve : strip.curves) {
        const QString sentence = metricSummary(*m_metrics, curve.metric, from, to, QLocale());
        if (!sentence.isEmpty())
            sentences += sentence;
    }
    // Nothing is known of this part of the time.
    return sentences.isEmpty() ? metricStripName(strip.kind) : sentences.join(QLatin1Char(' '));
}

/// Which strips are wanted and not there.
QString MetricStrips::withoutRoom() const
{
    QStringList names;
    for (const MetricStrip strip : allMetricStrips) {
        if (m_metrics && isWanted(strip) && !isShown(strip))
            names += metricStripName(strip);
    }
    //: %1 are names of curves: "CPU, memory"
    return names.isEmpty() ? QString()
                           : tr("too little room for %1").arg(QLocale().createSeparatedList(names));
}

QStringList MetricStrips::description() const
{
    QStringList sentences;
    for (const Strip& strip : m_strips) {
        if (!isWanted(strip.kind) || !m_metrics)
            continue;
        const QString summary = metricSummary(*m_metrics, strip.curves.front().metric, QLocale());
        if (!summary.isEmpty())
            sentences += summary;
    }
    if (!sentences.isEmpty())
        sentences += tr("These figures are sampled.");
    return sentences;
}

} // namespace brood
