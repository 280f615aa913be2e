// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-crowd BIN COPIES JOBS MIB COMMAND [ARG…]: launches so many children in the window, so many at once,
// while the window has so much memory besides its own, and prints one line of JSON: how long it took, how
// long frames took meanwhile, how long the window did not answer, how many lines came, and what memory each
// child took.

#include "measuringapplication.h"
#include "widgets/accessibility.h"
#include "widgets/mainwindow.h"
#include "widgets/resultbanner.h"
#include "widgets/statusline.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using brood::bench::MeasuringApplication;
using brood::bench::memoryKiB;
using brood::bench::percentile;

int main(int argc, char** argv)
{
    if (argc < 6) {
        std::fputs("usage: bench-crowd BIN COPIES JOBS MIB COMMAND [ARG...]\n", stderr);
        return 2;
    }
    MeasuringApplication app(argc, argv);
    const QDir binaries(QString::fromLocal8Bit(argv[1]));
    const int children = std::atoi(argv[2]);
    constexpr std::size_t mebibyte = 1024 * 1024;
    const std::vector<char> ballast(static_cast<std::size_t>(std::atoi(argv[4])) * mebibyte, 1);
    QTemporaryDir data;
    brood::installAccessibility();
    brood::MainWindow window({binaries.filePath(QStringLiteral("brood-agent")), {}, {}}, data.path());
    brood::LaunchSpec spec;
    spec.command = QByteArrayList(argv + 5, argv + argc);
    spec.jobs.copies = children;
    spec.jobs.atOnce = std::atoi(argv[3]);
    window.setSpec(spec);
    window.resize(1200, 800);
    window.show();
    const auto* banner = window.findChild<brood::ResultBanner*>();
    const auto* status = window.findChild<brood::StatusLine*>();

    QElapsedTimer wall;
    QElapsedTimer sinceTick;
    double longestGap = 0;
    long before = 0;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &app, [&] {
        longestGap = std::max(longestGap, static_cast<double>(sinceTick.restart()));
        if (!banner->text().contains(QLatin1String("succeeded")))
            return;
        app.isMeasuring = false;
        std::printf("{\"seconds\": %.3f, \"frames\": %zu, \"frame_p50_ms\": %.2f, \"frame_p99_ms\": %.2f, "
                    "\"frame_max_ms\": %.2f, \"longest_gap_ms\": %.0f, \"kib_per_child\": %.1f, "
                    "\"result\": \"%s\", \"status\": \"%s\"}\n",
                    static_cast<double>(wall.nsecsElapsed()) / 1e9, app.frames.size(),
                    percentile(app.frames, 0.5), percentile(app.frames, 0.99), percentile(app.frames, 1),
                    longestGap, static_cast<double>(memoryKiB("VmHWM") - before) / children,
                    qPrintable(banner->text().section(QLatin1Char('\n'), 0, 0)), qPrintable(status->text()));
        QApplication::quit();
    });
    // Fonts and styles are loaded by then.
    QTimer::singleShot(500, &app, [&] {
        before = memoryKiB("VmRSS");
        app.isMeasuring = true;
        wall.start();
        sinceTick.start();
        tick.start(5);
        window.launch();
    });
    return QApplication::exec();
}
