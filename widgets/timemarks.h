// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plotting.h"

#include <QPalette>

#include <optional>
#include <utility>

namespace brood {

/// What is marked on the timeline's axis, across the lanes and all strips. Moments in seconds.
class TimeMarks final : public QCPAbstractItem
{
    Q_OBJECT

public:
    /// In a layer of its own, so that moving a mark draws nothing else. The plot owns it.
    explicit TimeMarks(QCustomPlot* plot);

    struct Marks
    {
        std::optional<double> pointer; ///< What a person points at: a line with the moment's label.
        std::optional<double> caret;   ///< The moment of the log's current line: a dashed line with a head.
        std::optional<std::pair<double, double>> span; ///< Selected; from the smaller to the larger.

        bool operator==(const Marks&) const = default;
    };
    void setMarks(const Marks& marks);
    [[nodiscard]] const Marks& marks() const { return m_marks; }
    void setLook(const QPalette& palette, const QFont& font);
    /// Draws the marks' layer alone.
    void redraw();

    double selectTest(const QPointF& pos, bool onlySelectable, QVariant* details = nullptr) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    [[nodiscard]] double pixel(double seconds) const;
    void drawLabel(QCPPainter* painter, double x, const QRectF& area) const;

    Marks m_marks;
    QPalette m_palette;
    QFont m_font;
};

} // namespace brood
