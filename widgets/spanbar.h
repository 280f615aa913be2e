// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>

class QPushButton;
class QToolButton;

namespace brood {

class ElidedLabel;
class OutputStore;
class TreeMetrics;

/// What happened in a span of the elapsed axis.
struct SpanStatistics
{
    std::chrono::nanoseconds from{};
    std::chrono::nanoseconds to{};
    std::optional<double> cpuSeconds;  ///< Sampled.
    std::optional<double> meanCores;   ///< Sampled.
    std::optional<double> peakBytes;   ///< Sampled.
    std::optional<double> outputBytes; ///< Sampled.
    std::uint64_t lines = 0;           ///< Whose end came then. Exact.

    bool operator==(const SpanStatistics&) const = default;
};
[[nodiscard]] SpanStatistics spanStatistics(const TreeMetrics& metrics, const OutputStore& store,
                                            std::chrono::nanoseconds from, std::chrono::nanoseconds to);

/// Tells what happened in the selected span, and shows only its rows if that is wanted. Not there while none
/// is selected.
class SpanBar : public QWidget
{
    Q_OBJECT

public:
    explicit SpanBar(QWidget* parent = nullptr);

    void showStatistics(const std::optional<SpanStatistics>& statistics);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isFiltering() const;

Q_SIGNALS:
    void filteringChanged(bool filtering);
    /// The person closed it. @param hadFocus where the focus was is gone: it wants a new place.
    void dismissed(bool hadFocus);

private:
    ElidedLabel* m_text;
    QPushButton* m_filter;
    QToolButton* m_close;
};

} // namespace brood
