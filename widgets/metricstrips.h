// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/metricstrip.h"
#include "widgets/plotting.h"

#include <QCoreApplication>
#include <QList>
#include <QPalette>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace brood {

class CurvePlottable;

/// The strips of a timeline, one below the other in its plot, on the lanes' time axis. Those that are
/// switched on are there as far as there is room for them.
class MetricStrips
{
    Q_DECLARE_TR_FUNCTIONS(brood::MetricStrips)

public:
    /// @param plot owns the strips' parts; its first axis rect has the time axis that the strips follow.
    explicit MetricStrips(QCustomPlot* plot);

    /// What stays free above the lanes.
    static constexpr int lanesTop = 8;
    /// What an axis of time takes below its plot.
    [[nodiscard]] static int labelHeight(const QFont& font);

    /// @param metrics must outlive this, or be replaced before; null: nothing to show.
    void setMetrics(const TreeMetrics* metrics);
    void setWanted(MetricStrip strip, bool wanted);
    [[nodiscard]] bool isWanted(MetricStrip strip) const { return m_wanted.count(strip) > 0; }
    /// Whether there is room for it, too.
    [[nodiscard]] bool isShown(MetricStrip strip) const;
    void setLook(const QPalette& palette, const QFont& font);

    /// What the strips that are wanted take, with the time's labels below the last one.
    [[nodiscard]] int wantedHeight() const;
    /// Likewise, those that are shown.
    [[nodiscard]] int shownHeight() const;
    /// What as many of them take at least as there is room for in this height; 0 if not even one fits.
    [[nodiscard]] int fittingHeight(int height) const;
    /// Where not even one fits: so low may it be rather than none is there. 0 if none is wanted.
    [[nodiscard]] int leastHeight() const;
    /// Shows as many as there is room for, labels included.
    void setRoom(int height);

    /// To be called before the plot is drawn: takes over the time axis, and fits the values.
    void prepare();
    /// What the titles tell: the figures at a moment, in seconds; without one, the newest.
    void setMoment(std::optional<double> seconds);
    /// Whether the titles tell, where no moment is asked for, of all of the time that is seen instead: means
    /// and maxima. The newest figures are of no use once the run is over.
    void setSummarising(bool summarising) { m_isSummarising = summarising; }
    /// The figures in the titles: "CPU 101 %, Memory 3.1 MiB"; "–" where nothing is known.
    [[nodiscard]] QString valuesNow() const;
    /// A sentence a wanted strip: "CPU: on average 63.0 %, at most 101 %."
    [[nodiscard]] QStringList description() const;

private:
    struct Curve
    {
        Metric metric = Metric::Cpu;
        CurvePlottable* plottable = nullptr;
    };
    struct Strip
    {
        MetricStrip kind = MetricStrip::Cpu;
        ValueUnit unit = ValueUnit::Count;
        QCPAxisRect* rect = nullptr;
        QCPItemText* title = nullptr;
        std::vector<Curve> curves;
    };
    [[nodiscard]] Strip makeStrip(MetricStrip kind);
    void layOut();
    void showTimeOnLast();
    void layOutRemark();
    [[nodiscard]] int heightOf(std::size_t strips) const;
    [[nodiscard]] QString valueWords(const Strip& strip, std::optional<double> seconds) const;
    [[nodiscard]] QString summary(const Strip& strip, std::chrono::nanoseconds from,
                                  std::chrono::nanoseconds to) const;
    [[nodiscard]] QString withoutRoom() const;
    [[nodiscard]] int smallestStrip() const;
    [[nodiscard]] int lowestStrip() const;

    QCustomPlot* m_plot;
    QCPMarginGroup* m_sides; ///< The plot's.
    QCPItemText* m_sampled;  ///< Says of all strips how their figures came about, and which have no room.
    std::vector<Strip> m_strips;
    std::set<MetricStrip> m_wanted{MetricStrip::Cpu, MetricStrip::Memory, MetricStrip::Output};
    std::vector<MetricStrip> m_shown;
    QString m_untold; ///< What is said of those that have no room.
    int m_stripHeight = 0;
    const TreeMetrics* m_metrics = nullptr;
    QFont m_font;
    std::optional<double> m_moment;
    bool m_isSummarising = false;
};

} // namespace brood
