// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportactions.h"

#include "report/runwords.h"
#include "report/seriesfile.h"
#include "widgets/currentramp.h"
#include "widgets/currentrun.h"
#include "widgets/datawindow.h"
#include "widgets/exportformats.h"
#include "widgets/filesaver.h"
#include "widgets/runtext.h"
#include "widgets/timelineview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace brood {

namespace {

/// What is known of a run so far.
RunResult resultOf(const RunSession& session)
{
    if (session.state() == RunSession::State::Finished)
        return session.result();
    RunResult result;
    result.id = session.id();
    result.elapsed = session.elapsed();
    result.children = session.results();
    return result;
}

} // namespace

ExportActions::ExportActions(TimelineView& timeline, QWidget* window)
    : QObject(window)
    , m_timeline(timeline)
    , m_window(window)
    , m_saver(new FileSaver(window))
    , m_savePlot(add(tr("Save &plot as…"), &ExportActions::savePlotAs))
    , m_copyPlot(add(tr("&Copy plot"), &ExportActions::copyPlot))
    , m_saveData(add(tr("Save da&ta as…"), &ExportActions::saveDataAs))
    , m_showData(add(tr("Show &data…"), &ExportActions::showData))
    , m_saveReport(add(tr("Save &report as…"), &ExportActions::saveReportAs))
{
    m_showData->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_saveReport->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_saver, &FileSaver::finished, this, [this](const QString& path) {
        if (!path.isEmpty())
            Q_EMIT said(tr("Saved “%1”.").arg(path));
    });
    update();
}

ExportActions::~ExportActions()
{
    m_saver->cancel();
}

QAction* ExportActions::add(const QString& text, void (ExportActions::*slot)())
{
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ExportActions::setRun(const CurrentRun* run)
{
    m_run = run;
    if (m_data)
        m_data->setMetrics(run ? &run->session().metrics() : nullptr);
    update();
}

void ExportActions::setRamp(const CurrentRamp* ramp)
{
    m_ramp = ramp;
    update();
}

void ExportActions::update()
{
    for (QAction* action : {m_savePlot, m_copyPlot, m_saveData, m_showData})
        action->setEnabled(m_run != nullptr);
    const bool isOver = m_ramp ? m_ramp->session().isFinished()
                               : m_run && m_run->session().state() == RunSession::State::Finished;
    m_saveReport->setEnabled(m_run && isOver);
}

QList<QAction*> ExportActions::timelineActions() const
{
    return {m_showData, m_copyPlot, m_savePlot, m_saveData, m_saveReport};
}

QString ExportActions::fileName() const
{
    return runName(m_run->session().spec()) + u' ' +
           m_run->started().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
}

QString ExportActions::title() const
{
    //: A picture's title: a command line and when it was launched
    const RunSession& session = m_run->session();
    const bool isOver = session.state() == RunSession::State::Finished;
    return tr("%1 — %2").arg(commandLineOf(session.spec()),
                             startedText(isOver ? session.result().started : m_run->started()));
}

void ExportActions::savePlotAs()
{
    m_saver->ask(fileName(), plotFormats(m_timeline.pictures(title())));
}

void ExportActions::copyPlot()
{
    QGuiApplication::clipboard()->setImage(m_timeline.pictures(title()).image);
    Q_EMIT said(tr("The plot is in the clipboard."));
}

void ExportActions::saveDataAs()
{
    const RunSession& session = m_run->session();
    m_saver->ask(fileName(), dataFormats(MetricsTable(session.metrics(), seriesFileRows), session.spec(),
                                         resultOf(session)));
}

void ExportActions::showData()
{
    if (!m_data) {
        m_data = new DataWindow(m_window);
        m_data->setMetrics(&m_run->session().metrics());
    }
    m_data->show();
    m_data->raise();
    m_data->activateWindow();
}

void ExportActions::saveReportAs()
{
    if (m_ramp) {
        m_saver->ask(fileName(), rampFormats(m_ramp->content()));
        return;
    }
    const RunSession& session = m_run->session();
    m_saver->ask(fileName(), reportFormats({session.spec(), session.result(), session.metrics(),
                                            outputExcerpt(m_run->store())}));
}

} // namespace brood
