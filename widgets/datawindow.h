// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/treemetrics.h"

#include <QDialog>
#include <QList>
#include <QTimer>

#include <utility>

class QLabel;
class QTableView;

namespace brood {

class SampleTableModel;

/// The figures behind a timeline, as a table that grows while the run does. What is selected and where it is
/// scrolled to stays; at the end it follows.
class DataWindow : public QDialog
{
    Q_OBJECT

public:
    explicit DataWindow(QWidget* parent = nullptr);
    ~DataWindow() override;

    /// @param metrics must outlive the window, or be replaced before; may be null.
    void setMetrics(const TreeMetrics* metrics);
    [[nodiscard]] const SampleTableModel& model() const { return *m_model; }

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// By time, for rows come together when there are too many.
    struct Place
    {
        std::chrono::nanoseconds top{};
        std::chrono::nanoseconds current{};
        int currentColumn = -1;
        QList<std::pair<std::chrono::nanoseconds, std::chrono::nanoseconds>> selected;
    };

    void update();
    void rememberPlace();
    void restorePlace();
    void widenColumns();
    void copy();

    SampleTableModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QTimer m_timer;
    const TreeMetrics* m_metrics = nullptr;
    std::chrono::nanoseconds m_shownUntil{-1};
    bool m_shownRunning = false;
    bool m_shownColumns = false; ///< They have widths of their own.
    Place m_place;
};

} // namespace brood
