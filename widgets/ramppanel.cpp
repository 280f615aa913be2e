// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ramppanel.h"

#include "report/plotseconds.h"
#include "session/ramptext.h"
#include "widgets/levelticker.h"
#include "widgets/plotting.h"
#include "widgets/timeticker.h"
#include "widgets/tints.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace brood {

namespace {

// Told apart also by most who don't tell red from green (Okabe and Ito, 2008).
const QColor throughputHue(0, 158, 115);
const QColor latencyHue(0, 114, 178);

constexpr int afterVerdict = 3;       ///< A column.
constexpr double widestEvidence = 40; ///< In characters; the rest is in the tool tip.

} // namespace

RampPanel::RampPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView)
    , m_plot(new Plot)
    , m_levelTicker(QSharedPointer<LevelTicker>::create())
    , m_timeTicker(QSharedPointer<TimeTicker>::create())
    , m_throughput(m_plot->addGraph(m_plot->xAxis, m_plot->yAxis))
    , m_median(m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2))
    , m_p95(m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2))
    , m_interval(new QCPItemRect(m_plot))
{
    setObjectName(QStringLiteral("rampPanel"));
    setAccessibleName(tr("Ramp"));
    m_table->setObjectName(QStringLiteral("levels"));
    m_table->setAccessibleName(tr("Levels"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    setUpPlot();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_plot, 2);
    column->addWidget(m_table, 3);
    setFocusProxy(m_table);
    adoptLook();
}

QSize RampPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 45, fontMetrics().height() * 20};
}

void RampPanel::setUpPlot()
{
    m_plot->setObjectName(QStringLiteral("rampPlot"));
    m_plot->setAccessibleName(tr("Throughput and elapsed times against the number of children"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumHeight(fontMetrics().height() * 7);
    m_plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->xAxis->setTicker(m_levelTicker);
    m_plot->xAxis->setLabel(tr("children at once"));
    //: An axis; the square is what its curve is marked with
    m_plot->yAxis->setLabel(tr("■ per second"));
    m_plot->yAxis2->setVisible(true);
    m_plot->yAxis2->setTicker(m_timeTicker);
    //: An axis; each percentile with what its curve is marked with
    m_plot->yAxis2->setLabel(tr("● p50  ▲ p95"));
    m_throughput->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, 5));
    m_median->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 5));
    m_p95->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssTriangle, 6));
    m_interval->setVisible(false);
    m_interval->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_interval->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_interval->setPen(Qt::NoPen);
}

void RampPanel::begin(const RampSpec& spec)
{
    m_spec = spec;
    m_rounds.clear();
    m_interval->setVisible(false);
    m_model->clear();
    m_model->setHorizontalHeaderLabels(levelHeader());
    // What a round showed is worth more than its figures, which the plot shows as well.
    QHeaderView* const header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(m_model->columnCount() - 1), afterVerdict);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->horizontalHeader()->sectionSizeHint(column) + 8);
    drawPlot();
}

void RampPanel::addRound(const RampRound& round)
{
    m_rounds.push_back(round);
    QList<QStandardItem*> row;
    for (const QString& cell : levelCells(round, m_spec, QLocale())) {
        auto* const item = new QStandardItem(cell);
        item->setToolTip(cell);
        row += item;
    }
    m_model->appendRow(row);
    m_table->resizeColumnsToContents();
    const int evidence = m_model->columnCount() - 1;
    const auto widest = static_cast<int>(widestEvidence * fontMetrics().averageCharWidth());
    m_table->setColumnWidth(evidence, std::min(m_table->columnWidth(evidence), widest));
    m_table->scrollToBottom();
    drawPlot();
}

void RampPanel::showAnswer(const RampAnswer& answer)
{
    m_interval->setVisible(answer.failed.has_value());
    if (answer.failed) {
        m_interval->topLeft->setCoords(std::max(answer.passed.value_or(1), 1), 0);
        m_interval->bottomRight->setCoords(*answer.failed, 1);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// A level's figures are the means of its rounds.
void RampPanel::drawPlot()
{
    struct Sum
    {
        int rounds = 0;
        int timed = 0;
        double throughput = 0;
        double median = 0;
        double p95 = 0;
    };
    std::map<int, Sum> levels;
    for (const RampRound& round : m_rounds) {
        Sum& sum = levels[round.step.level];
        ++sum.rounds;
        sum.throughput += round.throughput();
        if (!round.percentiles)
            continue;
        ++sum.timed;
        sum.median += toSeconds(round.percentiles->p50);
        sum.p95 += toSeconds(round.percentiles->p95);
    }
    for (QCPGraph* const graph : {m_throughput, m_median, m_p95})
        graph->data()->clear();
    double highest = 0;
    double longest = 0;
    for (const auto& [level, sum] : levels) {
        m_throughput->addData(level, sum.throughput / sum.rounds);
        highest = std::max(highest, sum.throughput / sum.rounds);
        if (sum.timed == 0)
            continue;
        m_median->addData(level, sum.median / sum.timed);
        m_p95->addData(level, sum.p95 / sum.timed);
        longest = std::max(longest, sum.p95 / sum.timed);
    }
    constexpr double headroom = 1.1;
    const double last = levels.empty() ? 2 : levels.rbegin()->first;
    const double first = levels.empty() ? 1 : levels.begin()->first;
    m_plot->xAxis->setRange(first / headroom, std::max(last, first * 2) * headroom);
    m_plot->yAxis->setRange(0, std::max(highest, 1e-3) * headroom);
    m_plot->yAxis2->setRange(0, std::max(longest, 1e-6) * headroom);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    if (!m_rounds.empty()) {
        const RampRound& newest = m_rounds.back();
        m_plot->setAccessibleDescription(
            //: %1 is a number of rounds, the others describe the last one of them
            tr("%1 rounds. The last: %2 children, %3 per second.")
                .arg(QLocale().toString(static_cast<int>(m_rounds.size())),
                     QLocale().toString(newest.step.level), QLocale().toString(newest.throughput(), 'f', 1)));
        m_plot->setToolTip(m_plot->accessibleDescription());
    }
}

void RampPanel::adoptLook()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor throughput = readableOn(base, throughputHue, 3);
    const QColor latency = readableOn(base, latencyHue, 3);
    m_plot->setBackground(base);
    m_throughput->setPen(QPen(throughput, 1.5));
    m_median->setPen(QPen(latency, 1.5));
    m_p95->setPen(QPen(latency, 1.5, Qt::DashLine));
    QColor veil = palette().color(QPalette::Highlight);
    veil.setAlphaF(0.2F);
    m_interval->setBrush(veil);
    for (QCPAxis* const axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        const QColor own = axis == m_plot->yAxis ? throughput : axis == m_plot->yAxis2 ? latency : text;
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->setTickLabelColor(faded(text, 0.8F));
        axis->setLabelColor(readableOn(base, own));
        axis->setBasePen(QPen(faded(text, 0.35F), 1));
        axis->setTickPen(QPen(faded(text, 0.35F), 1));
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(faded(text, 0.1F), 1));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RampPanel::fitTicks()
{
    constexpr int digitsApart = 6;
    constexpr int likeWide = 90; // A TimeTicker reckons with labels beside each other.
    const QFontMetrics metrics = fontMetrics();
    const QRect area = m_plot->axisRect()->rect();
    const double rows = std::max(area.height() / (2.0 * metrics.height()), 1.0);
    m_levelTicker->setMost(std::max(area.width() / (digitsApart * metrics.horizontalAdvance(u'0')), 2));
    m_plot->yAxis->ticker()->setTickCount(std::max(static_cast<int>(rows), 2));
    m_timeTicker->setSpace(font(), rows * likeWide);
}

void RampPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTicks();
}

void RampPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adoptLook();
}

} // namespace brood
