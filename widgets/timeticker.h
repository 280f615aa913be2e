// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plotting.h"

#include <QCoreApplication>
#include <QFont>

namespace brood {

/// Ticks of an axis of elapsed seconds, from microseconds to days, as dense as their labels allow.
class TimeTicker final : public QCPAxisTicker
{
    Q_DECLARE_TR_FUNCTIONS(brood::TimeTicker)

public:
    /// @param pixels how long the axis is
    void setSpace(const QFont& font, double pixels);

    /// "0 s", "250 ms", "1.5 s", "1 min 30 s", "2 d 6 h": exact to the step between ticks.
    /// @param longest the unit is at least the one that fits to this, so that an axis does not mix "900 ms"
    /// and "1 s"
    [[nodiscard]] static QString label(double seconds, double step, const QLocale& locale,
                                       double longest = 0);
    /// The smallest readable step that is not below `seconds`.
    [[nodiscard]] static double readableStep(double seconds);
    /// The smallest length of a growing axis, in seconds, that holds `seconds`. It grows in calm steps.
    [[nodiscard]] static double readableLength(double seconds);

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    QFont m_font;
    double m_pixels = 400;
    double m_step = 1;
    double m_longest = 1;
};

} // namespace brood
