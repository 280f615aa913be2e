// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QItemSelection;
class QLabel;
class QMenu;
class QTableView;

namespace brood {

class ChildrenModel;
class HistogramPlot;
class RunSession;

/// The children of a run as a table, what they have come to together, and what can be done to each of them.
class ChildrenPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param hold of the queue; the panel has a button for it
    explicit ChildrenPanel(QAction* hold, QWidget* parent = nullptr);

    /// @param session must outlive the panel, or be replaced before; may be null.
    void setSession(const RunSession* session);
    /// Whether those that have failed may be started again now: while the queue goes on, or in a run that
    /// goes on with one that has ended.
    void setRetryable(bool retryable);
    /// Shows what has become of them. May be called every frame; it looks several times a second.
    void draw();
    /// The same at once, for what does not change any more.
    void drawNow();
    void selectChild(int child);
    /// The numbers of the selected children.
    [[nodiscard]] QList<int> selectedChildren() const;
    /// Wide enough for how long they took to be seen whole.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Others are selected; none: all of them are meant.
    void selectionChanged(const QList<int>& children);
    /// @param now kill it at once
    void stopRequested(quint32 number, bool now);
    void retryRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createActions();
    void setUpTable();
    void drawTotals();
    void stopSelected(bool now);
    void copySelected();
    void updateActions();

    const RunSession* m_session = nullptr;
    ChildrenModel* m_model;
    QTableView* m_table;
    QLabel* m_totals;
    HistogramPlot* m_histogram;
    QComboBox* m_show;
    QAction* m_stop = nullptr;
    QAction* m_kill = nullptr;
    QAction* m_retry = nullptr;
    QAction* m_copy = nullptr;
    QMenu* m_context;
    bool m_retryable = false;
    QTimer m_pause; ///< Until it looks again.
};

} // namespace brood
