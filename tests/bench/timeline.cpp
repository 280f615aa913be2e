// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-timeline [PICTURE.png [all]]: a timeline with 200 lanes and four curves over a run of 24 hours,
// sampled ten times a second. Prints one line of JSON: how long frames take while it follows, while it shows
// all and while someone zooms through it, and what memory the curves and the timeline take; as the peer, how
// long the same values take as plain graphs of the plotting library. Keeps a picture if one is named, with
// all lanes at once if that is wanted.

#include "metrics/treemetrics.h"
#include "widgets/plotting.h"
#include "widgets/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using std::chrono::seconds;

constexpr hours length{24};
constexpr milliseconds interval{100};
constexpr int lanes = 200;
constexpr int live = 50;
constexpr int curves = 4;
constexpr QSize viewSize(1400, 700);

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double residentMiB()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').at(1).toDouble() * 4096 / 1024 / 1024;
}

/// How long each of so many frames takes, in milliseconds.
std::vector<double> frames(QWidget& widget, int count, const std::function<void(int)>& change)
{
    std::vector<double> taken;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        change(i);
        QCoreApplication::sendPostedEvents();
        widget.repaint();
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return taken;
}

double load(nanoseconds at, double period)
{
    return 1 + std::sin(std::chrono::duration<double>(at).count() / period);
}

brood::TreeSample sampleAt(nanoseconds at, brood::TreeSample sample)
{
    sample.at = at;
    sample.user += std::chrono::duration_cast<nanoseconds>(interval * load(at, 7));
    sample.rssBytes = static_cast<std::uint64_t>(1e8 * load(at, 900));
    sample.outputBytes += static_cast<std::uint64_t>(1e5 * load(at, 60));
    sample.readBytes += static_cast<std::uint64_t>(1e6 * load(at, 333));
    sample.writtenBytes += static_cast<std::uint64_t>(2e6 * load(at, 111));
    sample.processes = 20;
    sample.threads = 40;
    return sample;
}

QList<brood::ChildSnapshot> children(nanoseconds now)
{
    QList<brood::ChildSnapshot> all;
    for (int i = 0; i < lanes; ++i) {
        brood::ChildSnapshot child;
        child.index = i + 1;
        child.pid = 1000 + i;
        child.start = seconds(i * 300);
        child.state = brood::ChildSnapshot::State::Running;
        child.elapsed = now - child.start;
        if (i < lanes - live) {
            brood::ChildResult result;
            result.index = child.index;
            result.pid = child.pid;
            result.outcome = brood::ChildOutcome::Exited;
            result.exitCode = i % 9 == 0 ? 1 : 0;
            result.success = i % 9 != 0;
            result.start = child.start;
            result.elapsed = child.elapsed = seconds(20'000 + 100 * i);
            child.state = brood::ChildSnapshot::State::Finished;
            child.result = result;
        }
        all.append(child);
    }
    return all;
}

struct Peer
{
    QCustomPlot plot;
    QCPGraph* addGraph(int row)
    {
        auto* rect = new QCPAxisRect(&plot);
        plot.plotLayout()->addElement(row, 0, rect);
        return plot.addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    brood::TimelineView view;
    view.resize(viewSize);
    view.show();
    QCoreApplication::processEvents();
    const double before = residentMiB();

    brood::TreeMetrics metrics(4096);
    metrics.begin({});
    brood::TreeSample sample;
    nanoseconds now{};
    for (; now < length; now += interval) {
        sample = sampleAt(now, sample);
        metrics.add(sample);
    }
    view.setMetrics(&metrics);
    QMenu* menu = view.createMenu(&view);
    for (QAction* action : menu->actions().first(curves))
        action->setChecked(true);
    view.show(children(now), now);
    QCoreApplication::processEvents();

    if (argc > 2)
        view.setShowsAllLanes(true);
    if (argc > 1) {
        QCoreApplication::processEvents();
        view.grab().save(
            QString::fromLocal8Bit(argv[1])); // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
    }
    const auto follow = frames(view, 300, [&](int) {
        now += milliseconds(16);
        if (now.count() % 5 == 0)
            metrics.add(sample = sampleAt(now, sample));
        view.show(children(now), now);
    });
    const auto zoom = frames(view, 300, [&](int i) {
        const QPointF middle(view.width() * 0.7, view.height() * 0.5);
        QWheelEvent wheel(middle, view.mapToGlobal(middle), {}, {0, i % 60 < 30 ? 120 : -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
    });
    const double taken = residentMiB() - before;

    Peer peer;
    peer.plot.resize(viewSize);
    peer.plot.plotLayout()->clear();
    for (int row = 0; row < 4; ++row) {
        QCPGraph* graph = peer.addGraph(row);
        QVector<QCPGraphData> data;
        for (nanoseconds at{}; at < length; at += interval)
            data.append({std::chrono::duration<double>(at).count(), load(at, 7 * (row + 1))});
        graph->data()->set(data, true);
        graph->rescaleAxes();
    }
    peer.plot.show();
    QCoreApplication::processEvents();
    const auto plain = frames(peer.plot, 20, [&](int) { peer.plot.replot(); });

    std::printf(
        "{\"follow_p50_ms\": %.2f, \"follow_p99_ms\": %.2f, \"zoom_p50_ms\": %.2f, \"zoom_p99_ms\": %.2f, "
        "\"memory_mib\": %.1f, \"plain_graphs_p50_ms\": %.2f}\n",
        percentile(follow, 0.5), percentile(follow, 0.99), percentile(zoom, 0.5), percentile(zoom, 0.99),
        taken, percentile(plain, 0.5));
    return 0;
}
