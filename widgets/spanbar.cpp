// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spanbar.h"

#include "metrics/treemetrics.h"
#include "output/outputstore.h"
#include "report/plotseconds.h"
#include "report/timescale.h"
#include "report/valuescale.h"
#include "session/resulttext.h"
#include "widgets/actionbuttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/plurals.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace brood {

namespace {

std::uint64_t lineOf(const OutputStore& store, std::uint64_t row)
{
    const std::vector<OutputRow> rows = store.rows(row, 1);
    return rows.empty() ? 0 : rows.front().line;
}

/// Rows of a line that is too long for one count once.
std::uint64_t linesBetween(const OutputStore& store, std::uint64_t first, std::uint64_t end)
{
    if (first >= end)
        return 0;
    const std::uint64_t before = first > store.totals().firstRow ? lineOf(store, first - 1) : 0;
    const std::uint64_t last = lineOf(store, end - 1);
    return last > before ? last - before : 1;
}

/// An end of the span, in the unit that its later end has.
QString momentText(std::chrono::nanoseconds at, const SpanStatistics& span, const QLocale& locale)
{
    return TimeScale::label(toSeconds(at), TimeScale::readableStep(toSeconds(span.to - span.from) / 200),
                            locale, toSeconds(span.to));
}

/// As exact as its ends are told.
QString lengthText(const SpanStatistics& span, const QLocale& locale)
{
    const double length = toSeconds(span.to - span.from);
    return TimeScale::label(length, TimeScale::readableStep(length / 200), locale, length);
}

QString statisticsText(const SpanStatistics& statistics, const QLocale& locale)
{
    //: %1 and %2 are moments, %3 is the time between them
    QStringList parts{SpanBar::tr("%1 to %2 (%3)")
                          .arg(momentText(statistics.from, statistics, locale),
                               momentText(statistics.to, statistics, locale),
                               lengthText(statistics, locale))};
    parts += SpanBar::tr("%1 line(s)", nullptr, pluralNumber(statistics.lines))
                 .arg(locale.toString(statistics.lines));
    QStringList sampled;
    if (statistics.cpuSeconds && statistics.meanCores)
        //: %1 is CPU time in seconds, %2 a percentage
        sampled += SpanBar::tr("CPU %1 s (%2)")
                       .arg(locale.toString(*statistics.cpuSeconds, 'f', 3),
                            ValueScale::label(*statistics.meanCores, ValueUnit::Cores, locale));
    if (statistics.peakBytes)
        //: %1 is an amount of memory
        sampled +=
            SpanBar::tr("peak %1").arg(ValueScale::label(*statistics.peakBytes, ValueUnit::Bytes, locale));
    if (statistics.outputBytes)
        sampled += SpanBar::tr("output %1")
                       .arg(ValueScale::label(*statistics.outputBytes, ValueUnit::Bytes, locale));
    if (!sampled.isEmpty())
        //: %1 are figures that were sampled, in contrast to those that were counted exactly
        parts += SpanBar::tr("sampled: %1").arg(locale.createSeparatedList(sampled));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SpanStatistics spanStatistics(const TreeMetrics& metrics, const OutputStore& store,
                              std::chrono::nanoseconds from, std::chrono::nanoseconds to)
{
    SpanStatistics statistics;
    statistics.from = from;
    statistics.to = to;
    if (const auto cpu = metrics.series(Metric::Cpu).statistics(from, to)) {
        statistics.cpuSeconds = cpu->integral;
        statistics.meanCores = cpu->mean;
    }
    if (const auto memory = metrics.series(Metric::Memory).statistics(from, to))
        statistics.peakBytes = memory->max;
    if (const auto output = metrics.series(Metric::Output).statistics(from, to))
        statistics.outputBytes = output->integral;
    statistics.lines = linesBetween(store, store.rowAt(from), store.rowAt(to + std::chrono::nanoseconds(1)));
    return statistics;
}

SpanBar::SpanBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_filter(new QPushButton(tr("Onl&y its rows")))
    , m_close(createCloseButton(QStringLiteral("closeSpan"), tr("Drop the selected span")))
{
    setObjectName(QStringLiteral("span"));
    setAccessibleName(tr("Selected span"));
    m_text->setObjectName(QStringLiteral("spanText"));
    m_filter->setObjectName(QStringLiteral("spanFilter"));
    m_filter->setAccessibleName(tr("Only its rows"));
    m_filter->setToolTip(tr("Show only the rows that came in the selected span"));
    m_filter->setCheckable(true);
    m_filter->setAutoDefault(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    row->addWidget(m_filter);
    row->addWidget(m_close);
    hide();
    connect(m_filter, &QPushButton::toggled, this, &SpanBar::filteringChanged);
    connect(m_close, &QToolButton::clicked, this, [this] { Q_EMIT dismissed(m_close->hasFocus()); });
}

void SpanBar::showStatistics(const std::optional<SpanStatistics>& statistics)
{
    m_text->setText(statistics ? statisticsText(*statistics, QLocale()) : QString());
    setAccessibleDescription(text());
    setVisible(statistics.has_value());
    if (!statistics)
        m_filter->setChecked(false);
}

QString SpanBar::text() const
{
    return m_text->text();
}

bool SpanBar::isFiltering() const
{
    return m_filter->isChecked();
}

} // namespace brood
