// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/rampdisplay.h"

#include "session/limittext.h"
#include "session/ramptext.h"
#include "session/runsession.h"

#include <algorithm>

#include <unistd.h>

namespace brood {

namespace {

/// As it is in a terminal: no line breaks, nothing that would command it.
QString oneLine(QString text)
{
    for (QChar& each : text) {
        if (each.category() == QChar::Other_Control)
            each = u' ';
    }
    return text;
}

} // namespace

RampDisplay::RampDisplay(const RampSpec& spec, int fd, bool quiet)
    : m_spec(spec)
    , m_writer(fd)
    , m_quiet(quiet)
{}

void RampDisplay::showWarnings(const std::vector<LauncherLimit>& limits)
{
    if (m_quiet)
        return;
    const auto most = static_cast<std::uint64_t>(m_spec.plan.max);
    for (const LauncherLimit& limit : limitsBelow(limits, most))
        m_writer.showMessage(limitWarning(limit, most, m_locale));
}

void RampDisplay::showProgress(const RampStep& step, const RunSession& run)
{
    const JobQueue::Counts counts = run.counts();
    const std::uint32_t ended = counts.succeeded + counts.failed + counts.stopped;
    QString line =
        tr("%1 at once, round %2").arg(m_locale.toString(step.level), m_locale.toString(step.round));
    line += QStringLiteral(" · ") +
            tr("%1 of %2 ended", "children").arg(m_locale.toString(ended), m_locale.toString(step.level)) +
            QStringLiteral(" · ") + elapsedText(run.elapsed(), m_locale);
    m_writer.showProgress(line);
}

void RampDisplay::showRound(const RampRound& round)
{
    if (m_quiet)
        return;
    QStringList parts{tr("%1 at once, round %2: %3")
                          .arg(m_locale.toString(round.step.level), m_locale.toString(round.step.round),
                               verdictText(round.judgement.verdict))};
    parts += tr("%1 of %2 succeeded", "children")
                 .arg(m_locale.toString(round.succeeded), m_locale.toString(round.step.level));
    if (round.percentiles)
        parts +=
            tr("p50 %1, p95 %2, p99 %3", "percentiles")
                .arg(shortTime(round.percentiles->p50, m_locale), shortTime(round.percentiles->p95, m_locale),
                     shortTime(round.percentiles->p99, m_locale));
    if (const QString evidence = roundEvidence(round, m_spec, m_locale); !evidence.isEmpty())
        parts += oneLine(evidence);
    m_writer.writeLine(verdictMark(round.judgement.verdict), parts.join(QStringLiteral(" · ")));
}

void RampDisplay::showRecovery(const QString& why)
{
    if (!m_quiet)
        m_writer.showMessage(tr("Waiting for it to become well again: %1").arg(oneLine(why)));
}

QString RampDisplay::answer(const RampResult& result) const
{
    QString text = rampHeadline(result, m_spec, m_locale) + u'\n';
    if (const QString reason = rampReason(result, m_spec, m_locale); !reason.isEmpty())
        text += oneLine(reason) + u'\n';
    // Where both streams are the same terminal, it stands there already.
    const bool isShown = m_writer.isTerminal() && !m_quiet && isatty(STDOUT_FILENO) != 0;
    if (!result.rounds.empty() && !isShown)
        text += u'\n' + table(result.rounds);
    return text;
}

QString RampDisplay::table(const std::vector<RampRound>& rounds) const
{
    std::vector<QStringList> rows{levelHeader()};
    for (const RampRound& round : rounds)
        rows.push_back(levelCells(round, m_spec, m_locale));
    const qsizetype columns = rows.front().size();
    std::vector<qsizetype> widths(static_cast<std::size_t>(columns));
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < columns; ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    }
    constexpr qsizetype verdict = 2;
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < columns; ++i) {
            const auto width = static_cast<int>(widths[static_cast<std::size_t>(i)]);
            const bool isText = i == verdict || i + 1 == columns;
            line += isText ? oneLine(row[i]).leftJustified(width) : row[i].rightJustified(width);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace brood
