// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/processsnapshot.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QSortFilterProxyModel;
class QTreeView;

namespace brood {

class ElidedLabel;
class ProcessModel;

/// The live processes of a run as a tree, with what they use, and what can be done to each of them.
class ProcessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessPanel(QWidget* parent = nullptr);

    /// @param untold how many more there are
    /// @param now on the elapsed axis
    void showProcesses(const QList<ProcessSnapshot>& processes, std::uint32_t untold,
                       std::chrono::nanoseconds now);
    [[nodiscard]] QList<ProcessKey> selected() const;

Q_SIGNALS:
    /// Whether it is to be seen, and so wants to be told of the processes.
    void watchedChanged(bool watched);
    void signalChosen(const brood::ProcessKey& process, int number);
    void pssRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createActions();
    void setUpTree();
    void sendToSelected(int number);
    void copySelected();
    void updateActions();
    [[nodiscard]] QString summary(const QList<ProcessSnapshot>& processes, std::uint32_t untold) const;

    ProcessModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTreeView* m_tree;
    ElidedLabel* m_summary;
    QAction* m_terminate = nullptr;
    QAction* m_kill = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_measure = nullptr;
    QMenu* m_signals = nullptr;
    QMenu* m_context;
    bool m_hasProcesses = false;
};

} // namespace brood
