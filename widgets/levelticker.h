// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plotting.h"

namespace brood {

/// Ticks of a logarithmic axis of whole numbers: powers of two, or every number where those are few.
class LevelTicker final : public QCPAxisTicker
{
public:
    /// @param ticks at most so many, from 2 on
    void setMost(int ticks) { m_most = ticks; }

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    int getSubTickCount(double /*tickStep*/) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    int m_most = 8;
};

} // namespace brood
