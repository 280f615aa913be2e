// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/runcommand.h"

#include "command/exitstatus.h"
#include "history/resume.h"
#include "launch/recentcommands.h"
#include "launch/shellquoting.h"
#include "report/reportfile.h"
#include "report/reportformat.h"
#include "session/limittext.h"
#include "session/starterrors.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>

#include <unistd.h>

namespace brood {

namespace {
/// How long a reader who no longer reads can keep us once everything was told to end.
constexpr std::chrono::milliseconds patience(1000);
/// QTimer counts milliseconds in an int.
constexpr std::chrono::milliseconds longestTimer = std::chrono::hours(24);

bool needsOutput(const QString& report)
{
    const auto format = reportFormatOf(report);
    return format && showsOutput(*format);
}
} // namespace

RunCommand::RunCommand(RunOptions options, AgentCommand agent, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_messages(STDERR_FILENO)
    , m_writer(STDOUT_FILENO, STDERR_FILENO, m_messages.line())
    , m_output(&m_writer)
    , m_session(std::move(agent), &m_output)
    , m_display(m_session, m_messages, !m_options.spec.jobs.isSingle())
{
    m_output.setProblemHandler([this](const QString& problem) { tell({problem}); });
    connect(&m_session, &RunSession::finished, this, &RunCommand::onFinished);
    connect(&m_session, &RunSession::signalFailed, &m_display, &StatusDisplay::showMessage);
    connect(&m_session, &RunSession::noRoom, &m_display, &StatusDisplay::showMessage);
    connect(&m_session, &RunSession::childFinished, this, &RunCommand::onChildFinished);
    // Between attempts the user hears how each ended; the last one's banner comes behind all output.
    connect(&m_session, &RunSession::childrenChanged, this, [this] {
        if (!m_lastAttempt || m_session.attempts() <= m_lastAttempt->attempt)
            return;
        if (!m_options.quiet)
            m_display.showBanner(*m_lastAttempt);
        m_lastAttempt.reset();
    });
    connect(&m_writer, &OutputWriter::failed, this, &RunCommand::onOutputFailed);
    connect(&m_writer, &OutputWriter::drained, this, &RunCommand::conclude);
}

RunCommand::~RunCommand() = default;

void RunCommand::start()
{
    if (const QString problem = checkReportFiles(m_options.reports); !problem.isEmpty()) {
        m_display.showMessage(problem);
        endEarly(static_cast<int>(ExitStatus::BroodFailed));
        return;
    }
    if (!m_options.resume.isEmpty() && !resume())
        return;
    if (m_options.history)
        keepHistory();
    if (!m_output.store() && std::any_of(m_options.reports.cbegin(), m_options.reports.cend(), needsOutput))
        m_output.beginInMemory(reportedOutputBytes);
    tell(queueWarnings(m_options.spec.jobs.slots(), {}, QLocale()));
    const bool isLive = m_options.spec.stdinSource == StdinSource::Live;
    if (isLive && m_options.spec.terminal && isatty(STDIN_FILENO) != 0)
        m_rawTerminal.emplace(STDIN_FILENO);
    if (m_options.quiet)
        m_display.disableProgress();
    m_session.start(m_options.spec);
    if (isLive)
        m_stdin.emplace(m_session, STDIN_FILENO);
}

bool RunCommand::resume()
{
    const ResumableRun earlier = findResumable(m_options.resume, m_options.spec, m_options.dataDirectory);
    if (!earlier.record) {
        m_display.showMessage(earlier.problem);
        endEarly(static_cast<int>(ExitStatus::BroodFailed));
        return false;
    }
    JobsSpec& jobs = m_options.spec.jobs;
    jobs.resumed = resumedFrom(*earlier.record, m_options.spec);
    tell({resumedText(jobs, QLocale())});
    if (jobs.pending() == 0) {
        endEarly(0);
        return false;
    }
    return true;
}

void RunCommand::endEarly(int status)
{
    QTimer::singleShot(0, this, [this, status] { Q_EMIT finished(status); });
}

void RunCommand::keepHistory()
{
    const QByteArray line =
        m_options.spec.shell ? m_options.spec.command.join(' ') : quoteCommandLine(m_options.spec.command);
    const QString forgotten = RecentCommands(m_options.dataDirectory).remember(QString::fromLocal8Bit(line));
    const QStringList problems = m_output.begin(m_options.dataDirectory, m_session, m_options.spec);
    // Mostly both have the same cause, which is told once.
    tell(problems.isEmpty() ? QStringList(forgotten) : problems);
}

void RunCommand::tell(const QStringList& problems)
{
    for (const QString& problem : problems) {
        if (!problem.isEmpty() && !m_options.quiet)
            m_display.showMessage(problem);
    }
}

void RunCommand::handleSignal(int number)
{
    if (number == SIGWINCH) {
        if (const auto size = ownTerminalSize(); size && m_options.spec.terminal)
            m_session.resizeTerminal(*size);
        return;
    }
    // A closing terminal sends several kinds. Only the same one again is someone's impatience, and kills.
    if (m_signal && *m_signal != number)
        return;
    // Output that nobody takes would keep the children's last words, and with them the run's end, back for
    // ever.
    const auto grace = std::chrono::ceil<std::chrono::milliseconds>(m_options.spec.grace);
    const auto wait = m_signal ? patience : patience + std::min(grace, longestTimer);
    QTimer::singleShot(wait, &m_writer, &OutputWriter::giveUp);
    if (!m_signal)
        m_signal = number;
    m_session.interrupt();
}

void RunCommand::onOutputFailed(OutputStream stream, int errorNumber)
{
    if (errorNumber == EPIPE) {
        // Whoever read our output has enough. The child learns it the way it would without us in between.
        m_session.closeOutput(stream);
        if (m_options.spec.terminal) // There is no pipe to close: terminals hang up.
            m_session.sendSignal(SIGHUP, true);
        if (!m_options.spec.jobs.isSingle() && !std::exchange(m_readerLeft, true)) {
            tell({tr("Nobody reads the output any more: no more children are started.")});
            m_session.startNoMore();
        }
        return;
    }
    m_outputLost = true;
    m_display.showMessage((stream == OutputStream::Out ? tr("The child's stdout cannot be written: %1.")
                                                       : tr("The child's stderr cannot be written: %1."))
                              .arg(errnoText(errorNumber)) +
                          QLatin1Char(' ') + tr("The child is being stopped, because its output is lost."));
    m_session.stop();
}

void RunCommand::onChildFinished(const ChildResult& result)
{
    if (m_options.spec.jobs.isSingle())
        m_lastAttempt = result;
    else if (!result.success && result.outcome != ChildOutcome::Stopped && !m_options.quiet)
        m_display.showChild(result);
}

void RunCommand::onFinished(const RunResult& result)
{
    m_result = result;
    m_writer.finish();
    if (m_signal)
        QTimer::singleShot(patience, this, &RunCommand::conclude);
}

void RunCommand::conclude()
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_rawTerminal.reset();
    if (!m_options.quiet && !m_options.spec.jobs.isSingle())
        m_display.showSummary(*m_result);
    else if (!m_options.quiet)
        m_display.showBanner(m_result->children.last());
    tell(m_output.finish(m_options.spec, *m_result));
    const int status = exitStatus();
    Q_EMIT finished(writeReports() ? status : static_cast<int>(ExitStatus::BroodFailed));
}

bool RunCommand::writeReports()
{
    if (m_options.reports.isEmpty())
        return true;
    ReportContent content{m_options.spec, *m_result, m_session.metrics(), std::nullopt};
    if (m_output.store()) {
        content.output = outputExcerpt(*m_output.store());
        if (!m_options.spec.outputLimit) // Then the limit is only ours.
            content.output->leftOutBytes += std::exchange(content.output->droppedBytes, 0);
    }
    bool isWell = true;
    for (const QString& report : std::as_const(m_options.reports)) {
        const QString problem = writeReport(report, content);
        if (!problem.isEmpty())
            m_display.showMessage(problem);
        isWell = isWell && problem.isEmpty();
    }
    return isWell;
}

int RunCommand::exitStatus() const
{
    if (m_signal && m_result->outcome == RunOutcome::Interrupted)
        return static_cast<int>(ExitStatus::SignalBase) + *m_signal;
    if (m_outputLost)
        return static_cast<int>(ExitStatus::BroodFailed);
    if (!m_options.spec.jobs.isSingle())
        return exitStatusForMany(*m_result);
    return exitStatusFor(m_result->children.last());
}

} // namespace brood
