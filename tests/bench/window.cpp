// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-window AGENT FILE: launches `cat FILE` in the window, which is visible and follows, and prints one
// line of JSON: how long it took until all of it was stored and shown, how long frames took meanwhile, how
// long the window did not answer, and what memory it took; then how long frames take while the scroll bar
// goes from one end to the other.

#include "measuringapplication.h"
#include "widgets/accessibility.h"
#include "widgets/logview.h"
#include "widgets/mainwindow.h"
#include "widgets/resultbanner.h"

#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using brood::bench::MeasuringApplication;
using brood::bench::memoryKiB;
using brood::bench::percentile;

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fputs("usage: bench-window AGENT FILE\n", stderr);
        return 2;
    }
    MeasuringApplication app(argc, argv);
    QTemporaryDir data;
    brood::installAccessibility();
    brood::MainWindow window({QString::fromLocal8Bit(argv[1]), {}, {}}, data.path());
    brood::LaunchSpec spec;
    spec.command = {"cat", argv[2]};
    window.setSpec(spec);
    window.resize(1000, 700);
    window.show();
    const auto* log = window.findChild<brood::LogView*>();
    const auto* banner = window.findChild<brood::ResultBanner*>();

    QElapsedTimer wall;
    QElapsedTimer sinceTick;
    double longestGap = 0;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QTimer scroll;
    QObject::connect(&tick, &QTimer::timeout, &app, [&] {
        longestGap = std::max(longestGap, static_cast<double>(sinceTick.restart()));
        if (!banner->text().startsWith(QLatin1String("Finished")) || !log->isUpToDate())
            return;
        const double seconds = static_cast<double>(wall.nsecsElapsed()) / 1e9;
        tick.stop();
        std::printf(
            "{\"seconds\": %.3f, \"frames\": %zu, \"frame_p50_ms\": %.2f, \"frame_p99_ms\": %.2f, "
            "\"frame_max_ms\": %.2f, \"longest_gap_ms\": %.0f, \"rss_mib\": %.1f, \"peak_mib\": %.1f, ",
            seconds, app.frames.size(), percentile(app.frames, 0.5), percentile(app.frames, 0.99),
            percentile(app.frames, 1), longestGap, static_cast<double>(memoryKiB("VmRSS")) / 1024,
            static_cast<double>(memoryKiB("VmHWM")) / 1024);
        app.frames.clear();
        scroll.start(5);
    });
    constexpr int scrollSteps = 500;
    int scrolled = 0;
    QObject::connect(&scroll, &QTimer::timeout, &app, [&] {
        QScrollBar* bar = log->verticalScrollBar();
        if (scrolled < scrollSteps) {
            ++scrolled;
            bar->setValue(static_cast<int>(qint64{bar->maximum()} * scrolled / scrollSteps));
            return;
        }
        app.isMeasuring = false;
        std::printf("\"scroll_frames\": %zu, \"scroll_p50_ms\": %.2f, \"scroll_p99_ms\": %.2f}\n",
                    app.frames.size(), percentile(app.frames, 0.5), percentile(app.frames, 0.99));
        QApplication::quit();
    });
    // Fonts and styles are loaded by then.
    QTimer::singleShot(500, &app, [&] {
        app.isMeasuring = true;
        wall.start();
        sinceTick.start();
        tick.start(5);
        window.launch();
    });
    return QApplication::exec();
}
