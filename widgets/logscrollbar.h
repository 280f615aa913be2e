// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>

#include <functional>
#include <vector>

namespace brood {

/// A vertical scroll bar that shows where in the whole something is: lines at the right for matches, pennants
/// at the left for marks.
class LogScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    /// How many there are in each of so many equal parts of what is scrolled through.
    using Counts = std::function<std::vector<std::uint64_t>(std::size_t parts)>;

    explicit LogScrollBar(QWidget* parent = nullptr);

    void setMatches(Counts counts);
    void setMarks(Counts counts);
    void setColors(const QColor& matches, const QColor& marks);
    /// What they count has changed. They are asked soon, and at most ten times a second.
    void scheduleCount();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    void count();
    [[nodiscard]] QRect part(QStyle::SubControl control) const;

    Counts m_matches;
    Counts m_marks;
    QColor m_matchColor;
    QColor m_markColor;
    std::vector<std::uint64_t> m_matchCounts; ///< For each of the groove's pixels.
    std::vector<std::uint64_t> m_markCounts;
    QRect m_slider; ///< Where it is drawn.
    QTimer m_soon;
};

} // namespace brood
