// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timelinesvg.h"

#include "report/htmlstyle.h"
#include "report/plotseconds.h"
#include "report/runwords.h"
#include "report/stripsvg.h"
#include "report/svgwriter.h"
#include "report/timelinewords.h"
#include "report/timescale.h"
#include "report/visibletext.h"
#include "session/resulttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace brood {

namespace {

using std::chrono::nanoseconds;

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(brood::TimelinePicture)
};

constexpr double axisHeight = 26;
constexpr double textBaseline = 13;
constexpr double markSide = 12;
constexpr std::size_t mostLanes = 200;
constexpr std::size_t mostBars = 1000;

/// How tall things are; the more lanes, the lower.
struct LaneLook
{
    double height = 40;
    double barTop = 18;
    double bar = 15;
    bool hasWords = true;
    std::size_t numberEvery = 1;
};

LaneLook lookFor(std::size_t lanes)
{
    constexpr std::size_t few = 12;
    constexpr std::size_t some = 60;
    if (lanes <= few)
        return {};
    if (lanes <= some)
        return {.height = 16, .barTop = 2, .bar = 12, .hasWords = false, .numberEvery = 1};
    return {.height = 7, .barTop = 1, .bar = 5, .hasWords = false, .numberEvery = 10};
}

QString className(ResultMark mark)
{
    switch (mark) {
    case ResultMark::Success: return QStringLiteral("ok");
    case ResultMark::Failure: return QStringLiteral("bad");
    case ResultMark::Stopped: break;
    }
    return QStringLiteral("stop");
}

/// In a square with sides of 12.
QString markPath(ResultMark mark)
{
    switch (mark) {
    case ResultMark::Success: return QStringLiteral("M1.5 6.6L4.8 10.2L11 2.2");
    case ResultMark::Failure: return QStringLiteral("M2 2L10 10M10 2L2 10");
    case ResultMark::Stopped: break;
    }
    return QStringLiteral("M2.5 2.5H9.5V9.5H2.5Z");
}

nanoseconds axisEnd(const RunResult& result, const TreeMetrics* metrics)
{
    nanoseconds end = metrics ? metrics->latest().at : nanoseconds::zero();
    for (const ChildResult& child : result.children)
        end = std::max(end, child.start + child.elapsed);
    // Ticks are no finer than microseconds.
    return std::max<nanoseconds>(end, std::chrono::microseconds(1));
}

ChildSnapshot snapshotOf(const ChildResult& child)
{
    ChildSnapshot snapshot;
    snapshot.index = child.index;
    snapshot.attempt = child.attempt;
    snapshot.pid = child.pid;
    snapshot.state = ChildSnapshot::State::Finished;
    snapshot.start = child.start;
    snapshot.elapsed = child.elapsed;
    snapshot.pausedSpans = child.pausedSpans;
    snapshot.result = child;
    return snapshot;
}

class TimelinePicture
{
public:
    TimelinePicture(const RunResult& result, const TreeMetrics* metrics, const QLocale& locale,
                    QByteArray* target)
        : m_metrics(metrics)
        , m_locale(locale)
        , m_svg(target, axisEnd(result, metrics))
    {
        for (const ChildResult& child : result.children)
            m_lanes[child.index].push_back(&child);
        m_shownLanes = std::min(m_lanes.size(), mostLanes);
        m_look = lookFor(m_shownLanes);
        if (metrics)
            m_strips = worthShowing(*metrics);
    }

    [[nodiscard]] double height() const { return lanesHeight() + stripsHeight() + axisHeight; }

    void draw(const QString& title, const QString& description)
    {
        const double plotHeight = lanesHeight() + stripsHeight();
        m_svg.begin(QStringLiteral("svg"),
                    {{QStringLiteral("class"), QStringLiteral("timeline")},
                     {QStringLiteral("role"), QStringLiteral("img")},
                     {QStringLiteral("aria-labelledby"), QStringLiteral("timeline-name")},
                     {QStringLiteral("aria-describedby"), QStringLiteral("timeline-words")},
                     {QStringLiteral("width"), QStringLiteral("100%")},
                     {QStringLiteral("height"), SvgWriter::number(plotHeight + axisHeight)}});
        m_svg.words(QStringLiteral("title"), title, QStringLiteral("timeline-name"));
        m_svg.words(QStringLiteral("desc"), description, QStringLiteral("timeline-words"));
        defineHatching();
        drawTime(plotHeight);
        double top = 0;
        std::size_t number = 0;
        for (const auto& [index, attempts] : m_lanes) {
            if (number == m_shownLanes)
                break;
            drawLane(index, attempts, top, number++ % m_look.numberEvery == 0);
            top += m_look.height;
        }
        top = lanesHeight();
        for (const MetricStrip strip : m_strips) {
            drawStrip(m_svg, strip, *m_metrics, top, m_locale);
            top += stripSvgHeight(strip);
        }
        m_svg.end();
    }

private:
    [[nodiscard]] double lanesHeight() const
    {
        constexpr double below = 8;
        return static_cast<double>(m_shownLanes) * m_look.height + below;
    }

    [[nodiscard]] double stripsHeight() const
    {
        double height = 0;
        for (const MetricStrip strip : m_strips)
            height += stripSvgHeight(strip);
        return height;
    }

    void defineHatching()
    {
        m_svg.begin(QStringLiteral("defs"));
        m_svg.begin(QStringLiteral("pattern"),
                    {{QStringLiteral("id"), QStringLiteral("paused")},
                     {QStringLiteral("width"), QStringLiteral("6")},
                     {QStringLiteral("height"), QStringLiteral("6")},
                     {QStringLiteral("patternUnits"), QStringLiteral("userSpaceOnUse")},
                     {QStringLiteral("patternTransform"), QStringLiteral("rotate(45)")}});
        m_svg.element(QStringLiteral("rect"), {{QStringLiteral("width"), QStringLiteral("3.5")},
                                               {QStringLiteral("height"), QStringLiteral("6")},
                                               {QStringLiteral("class"), QStringLiteral("hatch")}});
        m_svg.end();
        m_svg.end();
    }

    /// Where there is less room, every other label is not shown.
    void drawTime(double bottom)
    {
        constexpr double mostTicks = 8;
        constexpr int enough = 4;
        const double length = toSeconds(m_svg.axisEnd());
        const double step = TimeScale::readableStep(length / mostTicks);
        const int last = static_cast<int>(length / step + 1e-9);
        for (int i = 0; i <= last; ++i) {
            const nanoseconds at = toTime(i * step);
            m_svg.verticalLine(at, 0, bottom + 3, QStringLiteral("grid"));
            m_svg.text(m_svg.x(at), bottom + textBaseline + 4,
                       i % 2 == 1 && last > enough ? QStringLiteral("tick odd") : QStringLiteral("tick"),
                       TimeScale::label(i * step, step, m_locale, length));
        }
        m_svg.horizontalLine(bottom, QStringLiteral("axis"));
    }

    void drawLane(int index, const std::vector<const ChildResult*>& attempts, double top, bool hasNumber)
    {
        const ChildResult& last = *attempts.back();
        const ResultMark mark = describe(last, m_locale).mark;
        const QString name = PictureText::tr("#%1").arg(m_locale.toString(index));
        if (hasNumber)
            m_svg.text(QStringLiteral("0"), top + m_look.barTop + m_look.bar / 2 + 4, QStringLiteral("value"),
                       name, -6);
        if (m_look.hasWords) {
            drawMark(QStringLiteral("0"), 0, top + 2, mark);
            // What is too long ends where the picture does.
            m_svg.begin(QStringLiteral("svg"),
                        {{QStringLiteral("y"), SvgWriter::number(top)},
                         {QStringLiteral("width"), QStringLiteral("100%")},
                         {QStringLiteral("height"), SvgWriter::number(m_look.barTop)}});
            m_svg.text(QStringLiteral("0"), textBaseline, QStringLiteral("lane"),
                       laneNote(snapshotOf(last), m_locale), markSide + 5);
            m_svg.end();
        }
        m_svg.element(QStringLiteral("rect"), {{QStringLiteral("x"), QStringLiteral("0")},
                                               {QStringLiteral("y"), SvgWriter::number(top + m_look.barTop)},
                                               {QStringLiteral("width"), QStringLiteral("100%")},
                                               {QStringLiteral("height"), SvgWriter::number(m_look.bar)},
                                               {QStringLiteral("class"), QStringLiteral("track")}});
        const std::size_t first = attempts.size() - std::min(attempts.size(), mostBars);
        for (std::size_t i = first; i < attempts.size(); ++i)
            drawBar(*attempts[i], top + m_look.barTop);
        if (!m_look.hasWords && (m_look.numberEvery == 1 || mark != ResultMark::Success))
            drawMark(m_svg.x(last.start + last.elapsed), 3, top + m_look.barTop + (m_look.bar - markSide) / 2,
                     mark);
    }

    void drawBar(const ChildResult& child, double top)
    {
        const ResultMark mark = describe(child, m_locale).mark;
        const auto rect = [&](nanoseconds from, nanoseconds to, const QString& style) {
            return SvgWriter::Attributes{{QStringLiteral("x"), m_svg.x(from)},
                                         {QStringLiteral("y"), SvgWriter::number(top)},
                                         {QStringLiteral("width"), m_svg.width(from, to)},
                                         {QStringLiteral("height"), SvgWriter::number(m_look.bar)},
                                         {QStringLiteral("class"), style}};
        };
        m_svg.begin(QStringLiteral("g"));
        m_svg.words(QStringLiteral("title"), timelineDescription({snapshotOf(child)}, 1, m_locale));
        m_svg.element(QStringLiteral("rect"), rect(child.start, child.start + child.elapsed,
                                                   QStringLiteral("bar ") + className(mark)));
        for (const PausedSpan& span : child.pausedSpans) {
            SvgWriter::Attributes attributes = rect(span.from, span.to, QStringLiteral("paused"));
            attributes.emplace_back(QStringLiteral("fill"), QStringLiteral("url(#paused)"));
            m_svg.element(QStringLiteral("rect"), attributes);
        }
        m_svg.end();
    }

    void drawMark(const QString& x, double dx, double top, ResultMark mark)
    {
        m_svg.begin(QStringLiteral("svg"), {{QStringLiteral("x"), x},
                                            {QStringLiteral("y"), SvgWriter::number(top)},
                                            {QStringLiteral("class"), QStringLiteral("outside")}});
        m_svg.element(QStringLiteral("path"),
                      {{QStringLiteral("d"), markPath(mark)},
                       {QStringLiteral("class"), QStringLiteral("mark ") + className(mark)},
                       {QStringLiteral("transform"), QStringLiteral("translate(%1)").arg(dx)}});
        m_svg.end();
    }

    const TreeMetrics* m_metrics;
    const QLocale& m_locale;
    SvgWriter m_svg;
    std::map<int, std::vector<const ChildResult*>> m_lanes;
    std::size_t m_shownLanes = 0;
    LaneLook m_look;
    std::vector<MetricStrip> m_strips;
};

} // namespace

QByteArray timelineSvg(const RunResult& result, const TreeMetrics* metrics, const QLocale& locale)
{
    QByteArray svg;
    TimelinePicture(result, metrics, locale, &svg)
        .draw(PictureText::tr("Timeline", "a picture"), timelineWords(result, metrics, locale));
    return svg;
}

QByteArray timelineSvgFile(const RunResult& result, const TreeMetrics* metrics, const QString& title,
                           const QLocale& locale)
{
    constexpr double width = 1000;
    constexpr double left = 80; // for the numbers of lanes and values
    constexpr double right = 24;
    constexpr double top = 40;
    QByteArray svg;
    TimelinePicture picture(result, metrics, locale, &svg);
    picture.draw(PictureText::tr("Timeline", "a picture"), timelineWords(result, metrics, locale));
    const double height = top + picture.height() + 8;
    const auto number = [](double value) {
        return SvgWriter::number(value).toUtf8();
    };
    const QString when =
        result.started.isValid() ? QStringLiteral(" · ") + startedText(result.started) : QString();
    const QString heading = visibleText(title, TextOrigin::Foreign).toHtmlEscaped() + when.toHtmlEscaped();
    return R"(<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" width=")" + number(width) +
           R"(" height=")" + number(height) + "\">\n<style>" + reportColours() + timelineSvgStyle() +
           "</style>\n<rect width=\"100%\" height=\"100%\" style=\"fill:var(--paper)\"/>\n"
           "<text x=\"12\" y=\"24\" style=\"fill:var(--ink);font-size:14px\">" +
           heading.toUtf8() + "</text>\n<svg overflow=\"visible\" x=\"" + number(left) + "\" y=\"" +
           number(top) + "\" width=\"" + number(width - left - right) + "\" height=\"" +
           number(picture.height()) + "\">\n" + svg + "</svg>\n</svg>\n";
}

QString timelineWords(const RunResult& result, const TreeMetrics* metrics, const QLocale& locale)
{
    QList<ChildSnapshot> first;
    std::set<int> numbers;
    for (const ChildResult& child : result.children) {
        numbers.insert(child.index);
        if (first.size() <= mostDescribedChildren)
            first.append(snapshotOf(child));
    }
    QStringList sentences{timelineDescription(first, static_cast<int>(numbers.size()), locale)};
    if (metrics) {
        for (const Metric metric : allMetrics) {
            if (const QString summary = metricSummary(*metrics, metric, locale); !summary.isEmpty())
                sentences += summary;
        }
    }
    return sentences.join(u' ');
}

QByteArray timelineSvgStyle()
{
    // Numbers of the value axis stand to the left of the picture, in the margin.
    return ".picture{direction:ltr;margin:0;padding:0 24px 0 76px;overflow:hidden}\n"
           "svg.timeline{display:block;overflow:visible;--okbar:#00805a;--badbar:#c8382c;--stopbar:#a06a00;--"
           "cpu:#0072b2;--memory:#a8447d;--output:#00795a;"
           "--storage:#b04d00;--processes:#7a6200}\n"
           "svg.timeline text{font-size:12px;fill:var(--ink)}\n"
           "svg.timeline .value{text-anchor:end;fill:var(--faint)}"
           "svg.timeline .tick{text-anchor:middle;fill:var(--faint)}svg.timeline .strip{fill:var(--hue)}\n"
           ".grid{stroke:var(--ink);stroke-opacity:.13}.axis{stroke:var(--ink);stroke-opacity:.45}\n"
           ".track{fill:var(--ink);fill-opacity:.05}.bar{stroke:var(--paper);stroke-width:1}\n"
           ".bar.ok{fill:var(--okbar)}.bar.bad{fill:var(--badbar)}.bar.stop{fill:var(--stopbar)}\n"
           ".hatch{fill:var(--paper)}.outside{overflow:visible}\n"
           ".mark{fill:none;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}\n"
           ".mark.ok{stroke:var(--ok)}.mark.bad{stroke:var(--bad)}.mark.stop{stroke:var(--stop);"
           "fill:var(--stop)}\n"
           ".line{fill:none;stroke:var(--hue);stroke-width:1.5;vector-effect:non-scaling-stroke}\n"
           ".dashed{stroke-dasharray:5 3}.area{fill:var(--hue);fill-opacity:.16}"
           ".band{fill:var(--hue);fill-opacity:.35}\n"
           ".cpu{--hue:var(--cpu)}.memory{--hue:var(--memory)}.output{--hue:var(--output)}"
           ".storage{--hue:var(--storage)}.processes{--hue:var(--processes)}\n"
           "@media (max-width:40em){.odd{display:none}svg.timeline .strip{font-size:11px}}\n"
           "@media "
           "(prefers-color-scheme:dark){svg.timeline{--okbar:#2a9f77;--badbar:#d65844;--stopbar:#bd851c;--"
           "cpu:#56b4e9;--memory:#e39cc4;--output:#35c497;"
           "--storage:#f0954a;--processes:#d9bd3c}}\n";
}

} // namespace brood
