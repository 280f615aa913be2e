// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

namespace brood::bench {

/// Measures how long frames take: what timers do, and the painting that follows from it.
class MeasuringApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0 || !isMeasuring)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const QEvent::Type type = event->type();
        const bool result = QApplication::notify(receiver, event);
        if (type == QEvent::UpdateRequest || type == QEvent::Timer)
            m_frameMs += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (type == QEvent::UpdateRequest)
            frames.push_back(std::exchange(m_frameMs, 0));
        --m_depth;
        return result;
    }

    bool isMeasuring = false;
    std::vector<double> frames;

private:
    int m_depth = 0;
    double m_frameMs = 0;
};

inline double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

inline long memoryKiB(const char* field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLong();
    }
    return 0;
}

} // namespace brood::bench
