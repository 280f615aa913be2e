// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "widgets/childrenpanel.h"
#include "widgets/currentramp.h"
#include "widgets/currentrun.h"
#include "widgets/desktopnotifier.h"
#include "widgets/detailspanel.h"
#include "widgets/exportactions.h"
#include "widgets/fittingscrollarea.h"
#include "widgets/inputbar.h"
#include "widgets/launchbar.h"
#include "widgets/logview.h"
#include "widgets/optionspanel.h"
#include "widgets/outputactions.h"
#include "widgets/outputhint.h"
#include "widgets/outputpanel.h"
#include "widgets/problembar.h"
#include "widgets/processpanel.h"
#include "widgets/ramppanel.h"
#include "widgets/resultbanner.h"
#include "widgets/runactions.h"
#include "widgets/runtext.h"
#include "widgets/sidepages.h"
#include "widgets/spanbar.h"
#include "widgets/statusline.h"
#include "widgets/survivorbar.h"
#include "widgets/timelineview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brood {

namespace {

constexpr QSize usualSize(1000, 700);
constexpr int aroundViews = 170;   ///< What stands above and below them, in pixels.
constexpr int childrenWidth = 360; ///< In pixels.
constexpr int messageTime = 10'000;

} // namespace

MainWindow::MainWindow(AgentCommand agent, const QString& dataDirectory, QWidget* parent)
    : QMainWindow(parent)
    , m_agent(std::move(agent))
    , m_dataDirectory(dataDirectory)
    , m_recent(dataDirectory)
    , m_actions(new RunActions(this))
    , m_launchBar(new LaunchBar(m_actions))
    , m_options(new OptionsPanel)
    , m_optionsArea(new FittingScrollArea(m_options))
    , m_banner(new ResultBanner)
    , m_details(new DetailsPanel)
    , m_sidePages(new SidePages)
    , m_levels(new RampPanel)
    , m_children(new ChildrenPanel(m_actions->hold()))
    , m_timeline(new TimelineView)
    , m_processes(new ProcessPanel)
    , m_span(new SpanBar)
    , m_exports(new ExportActions(*m_timeline, this))
    , m_output(new OutputPanel)
    , m_input(new InputBar)
    , m_survivors(new SurvivorBar)
    , m_problems(new ProblemBar)
    , m_status(new StatusLine)
    , m_notifier(new DesktopNotifier(this))
{
    setWindowTitle(tr("Brood"));
    setCentralWidget(createCentre());
    statusBar()->addWidget(m_status, 1);
    createMenus();
    connectActions();
    connectTimeline();
    connectProcesses();
    connectChildren();
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &MainWindow::draw);
    m_closeSoon.setSingleShot(true);
    connect(&m_closeSoon, &QTimer::timeout, this, &MainWindow::closeNow);
    fillInFirstCommand();
    drawLaunchability();
    drawOutputStatus();
    resize(usualSize);
    m_launchBar->focusCommand();
}

MainWindow::~MainWindow()
{
    if (m_lookingBack)
        m_lookingBack->wait();
    m_output->setStore(nullptr, {}); // the store goes before the view
    m_children->setSession(nullptr);
}

void MainWindow::setSpec(const LaunchSpec& spec)
{
    m_options->showSpec(spec);
    m_launchBar->setCommandLine(commandLineOf(spec));
    m_launchBar->setJobs(spec.jobs);
}

LaunchSpec MainWindow::spec() const
{
    LaunchSpec spec = m_options->specWith(m_launchBar->command());
    spec.jobs = m_launchBar->jobsWith(spec.jobs);
    return spec;
}

void MainWindow::launch()
{
    m_actions->launch()->trigger();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // In the order of their parts, which is that of the layouts. Qt 6.4 can leave parts that were put
    // together before they came into the window in a circle of their own, out of which Tab does not lead.
    QList<QWidget*> stops;
    for (QWidget* widget : findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() &&
            widget->window() == this && widget->isVisibleTo(this) && widget->isEnabled())
            stops += widget;
    }
    if (stops.isEmpty())
        return false;
    const qsizetype here = stops.indexOf(focusWidget());
    const qsizetype step = next ? 1 : -1;
    const qsizetype to = here < 0 ? (next ? 0 : stops.size() - 1) : here + step;
    stops[(to + stops.size()) % stops.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

QWidget* MainWindow::createCentre()
{
    auto* views = new QSplitter(Qt::Vertical);
    views->setObjectName(QStringLiteral("views"));
    views->setChildrenCollapsible(false);
    auto* outputColumn = new QWidget;
    auto* output = new QVBoxLayout(outputColumn);
    output->setContentsMargins({});
    output->addWidget(m_span);
    output->addWidget(m_output);
    views->addWidget(m_timeline);
    views->addWidget(m_processes);
    views->addWidget(outputColumn);
    views->setStretchFactor(0, 1);
    views->setStretchFactor(1, 1);
    views->setStretchFactor(2, 3);
    const int timelineHeight = m_timeline->sizeHint().height();
    const int outputHeight = usualSize.height() - aroundViews - timelineHeight;
    views->setSizes({timelineHeight, m_processes->sizeHint().height(), outputHeight});
    m_processes->hide();
    auto* const sides = new QSplitter;
    sides->setObjectName(QStringLiteral("sides"));
    sides->setChildrenCollapsible(false);
    // From right to left, Qt 6.4 puts what is in a splitter one pixel too far to the right, behind its edge.
    sides->setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
    m_sidePages->setObjectName(QStringLiteral("sidePages"));
    m_sidePages->add(m_levels, tr("Ramp"));
    m_sidePages->add(m_children, tr("Children"));
    sides->addWidget(m_sidePages);
    sides->addWidget(views);
    sides->setStretchFactor(1, 1);
    const int leftWidth = std::max(childrenWidth, m_children->sizeHint().width());
    sides->setSizes({leftWidth, usualSize.width() - leftWidth});
    m_optionsArea->hide();
    m_input->hide();

    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->addWidget(m_launchBar);
    column->addWidget(m_optionsArea);
    auto* ending = new QHBoxLayout;
    ending->addWidget(m_banner, 1);
    ending->addWidget(m_details->toggle(), 0, Qt::AlignTop);
    column->addLayout(ending);
    column->addWidget(m_details);
    column->addWidget(m_survivors);
    column->addWidget(sides, 1);
    column->addWidget(m_input);
    column->addWidget(m_problems);
    return centre;
}

void MainWindow::createMenus()
{
    QMenu* run = menuBar()->addMenu(tr("&Run"));
    run->addAction(m_actions->launch());
    run->addAction(m_actions->launchAgain());
    run->addAction(m_actions->resumeQueue());
    run->addAction(m_actions->ramp());
    run->addSeparator();
    run->addAction(m_actions->stop());
    run->addAction(m_actions->kill());
    run->addAction(m_actions->pause());
    run->addAction(m_actions->hold());
    run->addMenu(m_actions->signalMenu());
    run->addSeparator();
    run->addAction(m_exports->saveReport());
    QAction* quit = run->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);

    m_timeline->addActions(m_exports->timelineActions());
    m_output->actions().fillOutputMenu(menuBar()->addMenu(tr("O&utput")));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    m_output->actions().fillViewMenu(view);
    view->addSeparator();
    view->addMenu(m_timeline->createMenu(view));
    m_showProcesses = view->addAction(tr("&Processes"));
    m_showProcesses->setObjectName(QStringLiteral("showProcesses"));
    m_showProcesses->setShortcut(Qt::CTRL | Qt::Key_T);
    m_showProcesses->setCheckable(true);
    m_showChildren = view->addAction(tr("&Children"));
    m_showChildren->setObjectName(QStringLiteral("showChildren"));
    m_showChildren->setShortcut(Qt::CTRL | Qt::Key_L);
    m_showChildren->setCheckable(true);
    m_showOptions = view->addAction(tr("&Options"));
    m_showOptions->setCheckable(true);
    connect(m_showOptions, &QAction::toggled, m_launchBar, &LaunchBar::setOptionsShown);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Brood"), this, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
}

void MainWindow::connectActions()
{
    connect(m_launchBar, &LaunchBar::commandChanged, this, &MainWindow::drawLaunchability);
    connect(m_launchBar, &LaunchBar::optionsToggled, m_optionsArea, &QWidget::setVisible);
    connect(m_launchBar, &LaunchBar::optionsToggled, m_showOptions, &QAction::setChecked);
    connect(m_launchBar, &LaunchBar::shellChosen, this, [this] { m_options->setShell(true); });
    connect(m_options, &OptionsPanel::changed, this, &MainWindow::drawLaunchability);

    connect(m_actions->launch(), &QAction::triggered, this, [this] {
        start(spec());
        remember(m_launchBar->commandLine());
    });
    connect(m_actions->ramp(), &QAction::triggered, this, [this] {
        startRamp();
        remember(m_launchBar->commandLine());
    });
    connect(m_actions->launchAgain(), &QAction::triggered, this,
            [this] { start(LaunchSpec(m_run->session().spec())); });
    connect(m_actions->stop(), &QAction::triggered, this, &MainWindow::stop);
    // Actions that act on a run are enabled only while there is one.
    connect(m_actions->kill(), &QAction::triggered, this, [this] {
        if (isRamping())
            m_ramp->session().stop();
        if (m_run)
            m_run->session().kill();
    });
    connect(m_actions, &RunActions::pauseRequested, this, [this] { m_run->session().pause(); });
    connect(m_actions, &RunActions::resumeRequested, this, [this] { m_run->session().resume(); });
    connect(m_actions, &RunActions::signalChosen, this,
            [this](int number, bool wholeTree) { m_run->session().sendSignal(number, wholeTree); });
    connect(m_input, &InputBar::lineEntered, this,
            [this](const QByteArray& line) { m_run->session().writeInput(line); });
    connect(m_input, &InputBar::endRequested, this, [this] { m_run->session().closeInput(); });
    connect(m_output, &OutputPanel::statusChanged, this, &MainWindow::drawSoon);
    connect(m_output, &OutputPanel::said, this,
            [this](const QString& message) { statusBar()->showMessage(message, messageTime); });
    connect(m_exports, &ExportActions::said, this,
            [this](const QString& message) { statusBar()->showMessage(message, messageTime); });
    connect(m_problems, &ProblemBar::dismissed, this, [this](bool hadFocus) {
        if (hadFocus)
            m_output->setFocus();
    });
    connect(&m_output->hint(), &OutputHint::launchOnTerminalRequested, this, &MainWindow::launchOnTerminal);
    connect(m_notifier, &DesktopNotifier::activated, this, [this] {
        show();
        raise();
        activateWindow();
    });
}

/// One cursor: a moment of the timeline and a line of the log mark each other.
void MainWindow::connectTimeline()
{
    LogView& log = m_output->log();
    connect(m_timeline, &TimelineView::momentPointed, &log, &LogView::setPointed);
    connect(m_timeline, &TimelineView::momentChosen, this, [this, &log] {
        if (const auto row = log.pointedRow())
            log.goToRow(*row);
    });
    connect(&log, &LogView::currentRowChanged, m_timeline,
            [this](quint64 /*row*/, std::chrono::nanoseconds at) { m_timeline->setCaret(at); });
    connect(m_timeline, &TimelineView::spanSelected, this, [this] {
        drawSpan();
        if (m_span->isFiltering())
            m_output->setSpan(m_timeline->selectedSpan());
    });
    connect(m_span, &SpanBar::filteringChanged, this, [this](bool filtering) {
        m_output->setSpan(filtering ? m_timeline->selectedSpan() : std::nullopt);
    });
    connect(m_span, &SpanBar::dismissed, this, [this](bool hadFocus) {
        m_timeline->selectSpan(std::nullopt);
        if (hadFocus)
            m_timeline->setFocus();
    });
}

void MainWindow::connectProcesses()
{
    connect(m_showProcesses, &QAction::toggled, this, [this](bool shown) {
        m_processes->setVisible(shown);
        auto* views = qobject_cast<QSplitter*>(m_processes->parentWidget());
        QList<int> sizes = views->sizes();
        const int missing = m_processes->sizeHint().height() - sizes[1];
        if (shown && missing > 0 && sizes[2] > 2 * missing) {
            sizes[1] += missing;
            sizes[2] -= missing;
            views->setSizes(sizes);
        }
        if (shown)
            m_processes->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_processes, &ProcessPanel::watchedChanged, this, [this](bool watched) {
        if (m_run)
            m_run->session().setProcessesWatched(watched);
    });
    connect(m_processes, &ProcessPanel::signalChosen, this, [this](const ProcessKey& process, int number) {
        m_run->session().signalProcess(process, number);
    });
    connect(m_processes, &ProcessPanel::pssRequested, this, [this] { m_run->session().measurePss(); });
    connect(m_survivors, &SurvivorBar::detailsRequested, this, [this] {
        m_showProcesses->setChecked(true);
        m_processes->setFocus(); // It may have been there before.
    });
    connect(m_survivors, &SurvivorBar::terminateRequested, this, [this] { m_run->session().stop(); });
    connect(m_survivors, &SurvivorBar::killRequested, this, [this] { m_run->session().kill(); });
}

void MainWindow::fillInFirstCommand()
{
    const QStringList recent = m_recent.load();
    m_launchBar->setHistory(recent);
    m_launchBar->setCommandLine(recent.isEmpty() ? QStringLiteral("brood-spin --seconds 5") : recent.first());
}

void MainWindow::showAbout()
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Brood"),
                        tr("<b>Brood %1</b>").arg(QCoreApplication::applicationVersion().toHtmlEscaped()),
                        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Launches a command, watches it live, and tells exactly how it ended.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->open();
}

} // namespace brood
