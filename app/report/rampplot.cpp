// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rampplot.h"

#include "report/decimalstep.h"
#include "report/plotseconds.h"
#include "report/svgwriter.h"
#include "session/ramptext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace brood {

namespace {

using std::chrono::nanoseconds;

struct PlotText
{
    Q_DECLARE_TR_FUNCTIONS(brood::RampPlot)
};

constexpr double titleHeight = 22;
constexpr double panelHeight = 150;
constexpr double gap = 18;
constexpr double axisHeight = 24;
constexpr double radius = 4;
/// The writer's axis is time; here it stands for the binary logarithm of the level.
constexpr nanoseconds axisLength = std::chrono::seconds(1);

/// A figure of a round; nothing where it has none.
using Figure = std::function<std::optional<double>(const RampRound&)>;

struct Line
{
    QString name;
    QString style;
    Figure figure;
};

Figure percentile(nanoseconds ElapsedPercentiles::*which)
{
    return [which](const RampRound& round) -> std::optional<double> {
        if (!round.percentiles)
            return {};
        return toSeconds(*round.percentiles.*which);
    };
}

class Plot
{
public:
    Plot(const RampResult& result, const QLocale& locale, QByteArray* target)
        : m_result(result)
        , m_locale(locale)
        , m_svg(target, axisLength)
    {
        for (const RampRound& round : result.rounds)
            m_highest = std::max(m_highest, round.step.level);
    }

    void draw(const QString& words)
    {
        const double height = 2 * (titleHeight + panelHeight) + gap + axisHeight;
        m_svg.begin(QStringLiteral("svg"),
                    {{QStringLiteral("class"), QStringLiteral("timeline ramp")},
                     {QStringLiteral("role"), QStringLiteral("img")},
                     {QStringLiteral("aria-labelledby"), QStringLiteral("ramp-name")},
                     {QStringLiteral("aria-describedby"), QStringLiteral("ramp-words")},
                     {QStringLiteral("width"), QStringLiteral("100%")},
                     {QStringLiteral("height"), SvgWriter::number(height)}});
        m_svg.words(QStringLiteral("title"), PlotText::tr("Throughput and latency"),
                    QStringLiteral("ramp-name"));
        m_svg.words(QStringLiteral("desc"), words, QStringLiteral("ramp-words"));
        const double second = titleHeight + panelHeight + gap;
        drawLevels(second + titleHeight + panelHeight);
        drawPanel(0, PlotText::tr("Children that succeeded in a second"),
                  {{QString(), QStringLiteral("rate"),
                    [](const RampRound& round) -> std::optional<double> {
                        return round.throughput();
                    }}},
                  [this](double value) { return m_locale.toString(value, 'g', 4); });
        drawPanel(second, PlotText::tr("How long they took"),
                  {{PlotText::tr("p50", "a percentile"), QStringLiteral("p50"),
                    percentile(&ElapsedPercentiles::p50)},
                   {PlotText::tr("p95", "a percentile"), QStringLiteral("p95"),
                    percentile(&ElapsedPercentiles::p95)},
                   {PlotText::tr("p99", "a percentile"), QStringLiteral("p99"),
                    percentile(&ElapsedPercentiles::p99)}},
                  [this](double value) -> QString {
                      return value > 0 ? shortTime(toTime(value), m_locale) : m_locale.toString(0);
                  });
        m_svg.end();
    }

private:
    [[nodiscard]] nanoseconds at(int level) const
    {
        const double whole = std::log2(std::max(m_highest, 2));
        return nanoseconds(std::llround(std::log2(level) / whole * static_cast<double>(axisLength.count())));
    }

    void drawLevels(double bottom)
    {
        constexpr int enough = 8;
        const int doublings = static_cast<int>(std::log2(std::max(m_highest, 2)));
        for (int power = 0; power <= doublings; ++power) {
            const int level = 1 << power;
            m_svg.verticalLine(at(level), 0, bottom + 3, QStringLiteral("grid"));
            const bool isOdd = power % 2 == 1 && doublings >= enough;
            m_svg.text(m_svg.x(at(level)), bottom + 17,
                       isOdd ? QStringLiteral("tick odd") : QStringLiteral("tick"), m_locale.toString(level));
        }
        m_svg.horizontalLine(bottom, QStringLiteral("axis"));
    }

    void drawPanel(double top, const QString& title, const std::vector<Line>& lines,
                   const std::function<QString(double)>& label)
    {
        double most = 0;
        for (const RampRound& round : m_result.rounds) {
            for (const Line& line : lines)
                most = std::max(most, line.figure(round).value_or(0));
        }
        constexpr double ticks = 4;
        const double step = decimalStep(std::max(most, 1e-6) / ticks);
        const double axis = step * std::ceil(std::max(most, 1e-6) / step - 1e-9);
        const double bottom = top + titleHeight + panelHeight;
        const auto y = [&](double value) {
            return bottom - value / axis * panelHeight;
        };
        m_svg.text(QStringLiteral("0"), top + 14, QStringLiteral("strip"), title);
        for (double value = 0; value <= axis * (1 + 1e-9); value += step) {
            m_svg.horizontalLine(y(value), value > 0 ? QStringLiteral("grid") : QStringLiteral("axis"));
            m_svg.text(QStringLiteral("0"), y(value) + 4, QStringLiteral("value"), label(value), -8);
        }
        double nameAt = 100;
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            drawLine(*line, y);
            if (!line->name.isEmpty())
                m_svg.text(SvgWriter::number(nameAt) + u'%', top + 14, QStringLiteral("name ") + line->style,
                           line->name);
            nameAt -= 8;
        }
        for (const RampRound& round : m_result.rounds)
            drawMark(round, lines.back(), y);
    }

    void drawLine(const Line& line, const std::function<double(double)>& y)
    {
        std::map<int, std::vector<double>> levels;
        for (const RampRound& round : m_result.rounds) {
            if (const auto value = line.figure(round))
                levels[round.step.level].push_back(*value);
        }
        std::optional<std::pair<int, double>> last;
        for (auto& [level, values] : levels) {
            std::ranges::sort(values);
            const double median = values[values.size() / 2];
            if (last)
                m_svg.element(QStringLiteral("line"),
                              {{QStringLiteral("x1"), m_svg.x(at(last->first))},
                               {QStringLiteral("x2"), m_svg.x(at(level))},
                               {QStringLiteral("y1"), SvgWriter::number(y(last->second))},
                               {QStringLiteral("y2"), SvgWriter::number(y(median))},
                               {QStringLiteral("class"), QStringLiteral("line ") + line.style}});
            last = {level, median};
        }
    }

    /// Its shape says the verdict; pointing at it tells the figure.
    void drawMark(const RampRound& round, const Line& line, const std::function<double(double)>& y)
    {
        const std::optional<double> value = line.figure(round);
        if (!value)
            return;
        m_svg.begin(QStringLiteral("svg"), {{QStringLiteral("x"), m_svg.x(at(round.step.level))},
                                            {QStringLiteral("y"), SvgWriter::number(y(*value))},
                                            {QStringLiteral("class"), QStringLiteral("outside")}});
        m_svg.words(QStringLiteral("title"),
                    PlotText::tr("%1 children, round %2: %3")
                        .arg(m_locale.toString(round.step.level), m_locale.toString(round.step.round),
                             verdictText(round.judgement.verdict)));
        const double r = radius;
        switch (verdictMark(round.judgement.verdict)) {
        case ResultMark::Success:
            m_svg.element(QStringLiteral("circle"), {{QStringLiteral("r"), SvgWriter::number(r)},
                                                     {QStringLiteral("class"), QStringLiteral("mark ok")}});
            break;
        case ResultMark::Failure:
            m_svg.element(QStringLiteral("path"),
                          {{QStringLiteral("d"), QStringLiteral("M-4 -4L4 4M4 -4L-4 4")},
                           {QStringLiteral("class"), QStringLiteral("mark bad")}});
            break;
        case ResultMark::Stopped:
            m_svg.element(QStringLiteral("rect"), {{QStringLiteral("x"), SvgWriter::number(-r)},
                                                   {QStringLiteral("y"), SvgWriter::number(-r)},
                                                   {QStringLiteral("width"), SvgWriter::number(2 * r)},
                                                   {QStringLiteral("height"), SvgWriter::number(2 * r)},
                                                   {QStringLiteral("class"), QStringLiteral("mark stop")}});
            break;
        }
        m_svg.end();
    }

    const RampResult& m_result;
    const QLocale& m_locale;
    SvgWriter m_svg;
    int m_highest = 1;
};

} // namespace

QByteArray rampPlot(const RampResult& result, const QString& words, const QLocale& locale)
{
    QByteArray svg;
    Plot(result, locale, &svg).draw(words);
    return svg;
}

QByteArray rampPlotStyle()
{
    return "svg.ramp .strip{fill:var(--ink)}svg.ramp .name{text-anchor:end;fill:var(--hue)}\n"
           "svg.ramp .rate{--hue:var(--cpu)}svg.ramp .p50{--hue:var(--output)}svg.ramp "
           ".p95{--hue:var(--storage)}"
           "svg.ramp .p99{--hue:var(--memory)}\n"
           "svg.ramp .p95{stroke-dasharray:none}svg.ramp .line.p95{stroke-dasharray:6 3}"
           "svg.ramp .line.p99{stroke-dasharray:2 3}\n";
}

} // namespace brood
