// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace brood {

class LogView;

/// What can be done with the output and its view, each once, for whatever menu or shortcut offers it. Those
/// that the log can do by itself are connected to it; for the others listen to the actions.
class OutputActions : public QObject
{
    Q_OBJECT

public:
    /// @param log must outlive this.
    OutputActions(LogView& log, QWidget* parent);

    void fillOutputMenu(QMenu* menu) const;
    void fillViewMenu(QMenu* menu) const;

    /// What only makes sense with some output.
    void setHasOutput(bool hasOutput);

    [[nodiscard]] QAction* saveAll() const { return m_saveAll; }
    [[nodiscard]] QAction* saveSelection() const { return m_saveSelection; }
    [[nodiscard]] QAction* find() const { return m_find; }
    [[nodiscard]] QAction* findNext() const { return m_findNext; }
    [[nodiscard]] QAction* findPrevious() const { return m_findPrevious; }
    [[nodiscard]] QAction* goToLine() const { return m_goToLine; }
    [[nodiscard]] QAction* goToTime() const { return m_goToTime; }

private:
    [[nodiscard]] QAction* add(const QString& text, const QKeySequence& shortcut);
    [[nodiscard]] QAction* addToggle(const QString& text, bool checked, void (LogView::*slot)(bool),
                                     void (LogView::*changed)(bool));
    void addTimes();
    void addZoom();

    LogView& m_log;
    QWidget* m_parent;
    QAction* m_copy;
    QAction* m_selectAll;
    QAction* m_saveAll;
    QAction* m_saveSelection;
    QAction* m_find;
    QAction* m_findNext;
    QAction* m_findPrevious;
    QAction* m_goToLine;
    QAction* m_goToTime;
    QAction* m_toggleMark;
    QAction* m_nextMark;
    QAction* m_previousMark;
    QAction* m_follow;
    QAction* m_wrap;
    QAction* m_lineNumbers;
    QMenu* m_times;
    QMenu* m_zoom;
};

} // namespace brood
