// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outputactions.h"

#include "widgets/logview.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace brood {

OutputActions::OutputActions(LogView& log, QWidget* parent)
    : QObject(parent)
    , m_log(log)
    , m_parent(parent)
    , m_copy(add(tr("&Copy"), QKeySequence())) // The log takes the key itself, where it has the focus.
    , m_selectAll(add(tr("Select &all"), QKeySequence()))
    , m_saveAll(add(tr("&Save output as…"), QKeySequence::Save))
    , m_saveSelection(add(tr("Save selected &rows as…"), QKeySequence()))
    , m_find(add(tr("&Find…"), QKeySequence::Find))
    , m_findNext(add(tr("Find &next"), QKeySequence::FindNext))
    , m_findPrevious(add(tr("Find &previous"), QKeySequence::FindPrevious))
    , m_goToLine(add(tr("Go to &line…"), QKeySequence(Qt::CTRL | Qt::Key_G)))
    , m_goToTime(add(tr("Go to &time…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)))
    , m_toggleMark(add(tr("&Mark row"), QKeySequence(Qt::CTRL | Qt::Key_M)))
    , m_nextMark(add(tr("Ne&xt mark"), QKeySequence(Qt::Key_F2)))
    , m_previousMark(add(tr("Pre&vious mark"), QKeySequence(Qt::SHIFT | Qt::Key_F2)))
    , m_follow(addToggle(tr("&Follow output"), log.isFollowing(), &LogView::setFollowing,
                         &LogView::followingChanged))
    , m_wrap(
          addToggle(tr("&Wrap long lines"), log.isWrapped(), &LogView::setWrapped, &LogView::wrappedChanged))
    , m_lineNumbers(addToggle(tr("Line &numbers"), log.areLineNumbersShown(), &LogView::setLineNumbersShown,
                              &LogView::lineNumbersShownChanged))
    , m_times(new QMenu(tr("&Times"), parent))
    , m_zoom(new QMenu(tr("&Zoom"), parent))
{
    connect(m_copy, &QAction::triggered, &log, &LogView::copy);
    connect(m_selectAll, &QAction::triggered, &log, &LogView::selectAll);
    connect(m_toggleMark, &QAction::triggered, &log, &LogView::toggleMark);
    connect(m_nextMark, &QAction::triggered, &log, &LogView::goToNextMark);
    connect(m_previousMark, &QAction::triggered, &log, &LogView::goToPreviousMark);
    const auto noticeSelection = [this] {
        m_copy->setEnabled(!m_log.selection().isEmpty());
        m_saveSelection->setEnabled(!m_log.selection().isEmpty());
    };
    connect(&log, &LogView::selectionChanged, this, noticeSelection);
    noticeSelection();
    addTimes();
    addZoom();
    setHasOutput(false);
}

QAction* OutputActions::add(const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    return action;
}

QAction* OutputActions::addToggle(const QString& text, bool checked, void (LogView::*slot)(bool),
                                  void (LogView::*changed)(bool))
{
    QAction* action = add(text, QKeySequence());
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, &m_log, slot);
    connect(&m_log, changed, action, &QAction::setChecked);
    return action;
}

void OutputActions::addTimes()
{
    auto* group = new QActionGroup(this);
    const auto addStyle = [&](const QString& text, LogTimeStyle style) {
        QAction* action = m_times->addAction(text, this, [this, style] { m_log.setTimeStyle(style); });
        action->setCheckable(true);
        action->setChecked(m_log.timeStyle() == style);
        group->addAction(action);
        connect(&m_log, &LogView::timeStyleChanged, action,
                [action, style](LogTimeStyle now) { action->setChecked(now == style); });
    };
    addStyle(tr("Since the &start"), LogTimeStyle::Elapsed);
    addStyle(tr("Time of &day"), LogTimeStyle::Clock);
    addStyle(tr("Since the row &before"), LogTimeStyle::Delta);
    addStyle(tr("&None", "no times beside the rows of output"), LogTimeStyle::None);
}

void OutputActions::addZoom()
{
    m_zoom->addAction(tr("&Larger"), QKeySequence::ZoomIn, &m_log, &LogView::zoomIn);
    m_zoom->addAction(tr("&Smaller"), QKeySequence::ZoomOut, &m_log, &LogView::zoomOut);
    m_zoom->addAction(tr("&Normal size"), QKeySequence(Qt::CTRL | Qt::Key_0), &m_log, &LogView::resetZoom);
}

void OutputActions::fillOutputMenu(QMenu* menu) const
{
    menu->addActions({m_find, m_findNext, m_findPrevious});
    menu->addSeparator();
    menu->addActions({m_goToLine, m_goToTime});
    menu->addSeparator();
    menu->addActions({m_toggleMark, m_nextMark, m_previousMark});
    menu->addSeparator();
    menu->addActions({m_copy, m_selectAll});
    menu->addSeparator();
    menu->addActions({m_saveAll, m_saveSelection});
}

void OutputActions::fillViewMenu(QMenu* menu) const
{
    menu->addActions({m_follow, m_wrap, m_lineNumbers});
    menu->addMenu(m_times);
    menu->addMenu(m_zoom);
}

void OutputActions::setHasOutput(bool hasOutput)
{
    for (QAction* action : {m_selectAll, m_saveAll, m_goToLine, m_goToTime, m_toggleMark})
        action->setEnabled(hasOutput);
}

} // namespace brood
