// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace brood {

class CurrentRamp;
class CurrentRun;
class DataWindow;
class FileSaver;
class TimelineView;

/// What one takes out of the window of a run: its plot, its figures and reports, each action once for
/// whatever menu offers it.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// @param timeline must outlive this.
    /// @param window what the dialogs belong to; it owns this.
    ExportActions(TimelineView& timeline, QWidget* window);
    /// Waits until nothing is written any more.
    ~ExportActions() override;

    /// @param run must stay until it is replaced; may be null.
    void setRun(const CurrentRun* run);
    /// What reports tell from now on, instead of the run that was set last. @param ramp must stay until
    /// setRun() or another call.
    void setRamp(const CurrentRamp* ramp);
    /// What can be done now: to be called when a run has come or ended.
    void update();

    /// What is done with the timeline.
    [[nodiscard]] QList<QAction*> timelineActions() const;
    [[nodiscard]] QAction* saveReport() const { return m_saveReport; }

Q_SIGNALS:
    /// Something was done; a sentence for the user.
    void said(const QString& message);

private:
    [[nodiscard]] QAction* add(const QString& text, void (ExportActions::*slot)());
    void savePlotAs();
    void copyPlot();
    void saveDataAs();
    void showData();
    void saveReportAs();
    /// The run's name and when that was, for files.
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString title() const;

    TimelineView& m_timeline;
    QWidget* m_window;
    const CurrentRun* m_run = nullptr;
    const CurrentRamp* m_ramp = nullptr;
    FileSaver* m_saver;
    DataWindow* m_data = nullptr; ///< Once someone wanted to see it.
    QAction* m_savePlot;
    QAction* m_copyPlot;
    QAction* m_saveData;
    QAction* m_showData;
    QAction* m_saveReport;
};

} // namespace brood
