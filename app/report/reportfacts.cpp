// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfacts.h"

#include "launch/shellquoting.h"
#include "report/runwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace brood {

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(brood::ReportFacts)
};

QString stdinText(const LaunchSpec& spec)
{
    switch (spec.stdinSource) {
    case StdinSource::Null: break;
    case StdinSource::File: return QString::fromUtf8(spec.stdinFile);
    case StdinSource::Live: return FactText::tr("live, what was written while it ran");
    }
    return {};
}

void addEnvironment(const EnvironmentDelta& environment, QList<ReportFact>& facts)
{
    QStringList changes;
    for (auto variable = environment.set.cbegin(); variable != environment.set.cend(); ++variable)
        changes += QString::fromUtf8(variable.key() + '=' + quoteWord(variable.value()));
    for (const QByteArray& name : environment.unset)
        changes += FactText::tr("%1 removed", "an environment variable").arg(QString::fromUtf8(name));
    if (!changes.isEmpty())
        facts.append({FactText::tr("Environment"), changes.join(QLatin1Char('\n')), true});
}

void addLaunch(const LaunchSpec& spec, const QLocale& locale, QList<ReportFact>& facts)
{
    if (const QString input = stdinText(spec); !input.isEmpty())
        facts.append({FactText::tr("Standard input"), input, spec.stdinSource == StdinSource::File});
    if (spec.terminal)
        facts.append({FactText::tr("Terminal"), FactText::tr("%1 × %2 cells", "columns and rows")
                                                    .arg(locale.toString(spec.terminal->columns),
                                                         locale.toString(spec.terminal->rows))});
    if (spec.timeout)
        facts.append({FactText::tr("Timeout"), elapsedText(*spec.timeout, locale)});
}

} // namespace

QList<ReportFact> runFacts(const ReportContent& content, const QLocale& locale)
{
    const RunResult& result = content.result;
    const QString directory =
        QDir::current().absoluteFilePath(QFile::decodeName(content.spec.workingDirectory));
    QList<ReportFact> facts{{FactText::tr("Directory"), directory, true}};
    addEnvironment(content.spec.environment, facts);
    addLaunch(content.spec, locale, facts);
    if (!result.host.isEmpty())
        facts.append({FactText::tr("Host"), result.host, true});
    if (result.started.isValid())
        facts.append({FactText::tr("Started"), startedText(result.started), true});
    //: From the first start to the very end of a run, as it was measured; %1 is a time
    facts.append(
        {FactText::tr("Whole run"), FactText::tr("%1 (exact)").arg(elapsedText(result.elapsed, locale))});
    facts.append({FactText::tr("Run"), result.id, true});
    facts.append({QStringLiteral("Brood"), QStringLiteral(BROOD_VERSION)});
    return facts;
}

bool hasRun(const RunResult& result)
{
    return std::any_of(result.children.begin(), result.children.end(),
                       [](const ChildResult& child) { return child.pid != 0; });
}

ChildrenTable childrenTable(const RunResult& result, const QLocale& locale)
{
    const auto several = [&result](auto number) {
        return std::any_of(result.children.begin(), result.children.end(),
                           [&](const ChildResult& child) { return number(child) > 1; });
    };
    const bool hasIndex = several([](const ChildResult& child) { return child.index; });
    const bool hasAttempt = several([](const ChildResult& child) { return child.attempt; });
    ChildrenTable table;
    if (hasIndex)
        table.header += FactText::tr("Child", "its number, a column");
    if (hasAttempt)
        table.header += FactText::tr("Attempt", "its number, a column");
    table.header += {FactText::tr("Process id"), FactText::tr("How it ended")};
    table.firstFigure = table.header.size();
    table.header += {FactText::tr("Started at"),
                     FactText::tr("Elapsed"),
                     FactText::tr("CPU, user"),
                     FactText::tr("CPU, system"),
                     FactText::tr("Peak memory of a process"),
                     FactText::tr("Written to stdout"),
                     FactText::tr("Written to stderr")};
    constexpr qsizetype most = 1000;
    table.leftOut = std::max<qsizetype>(result.children.size() - most, 0);
    QList<ChildResult> shown = result.children.sliced(table.leftOut);
    std::stable_sort(shown.begin(), shown.end(), [](const ChildResult& a, const ChildResult& b) {
        return std::pair(a.index, a.attempt) < std::pair(b.index, b.attempt);
    });
    for (const ChildResult& child : std::as_const(shown)) {
        QStringList cells;
        if (hasIndex)
            cells += locale.toString(child.index);
        if (hasAttempt)
            cells += locale.toString(child.attempt);
        const ResultText text = describe(child, locale);
        // No digits are grouped in what is an identifier.
        cells += {child.pid != 0 ? QString::number(child.pid) : QStringLiteral("–"),
                  markSymbol(text.mark) + QLatin1Char(' ') + text.headline};
        const bool hasRun = child.pid != 0;
        const auto figure = [hasRun](const QString& words) {
            return hasRun ? words : QStringLiteral("–");
        };
        cells += {figure(elapsedText(child.start, locale)),
                  figure(elapsedText(child.elapsed, locale)),
                  figure(elapsedText(child.usage.user, locale)),
                  figure(elapsedText(child.usage.system, locale)),
                  figure(bytesText(child.usage.maxRssBytes, locale)),
                  figure(bytesText(child.stdoutBytes, locale)),
                  figure(bytesText(child.stderrBytes, locale))};
        table.rows.append(cells);
    }
    return table;
}

QString exactFiguresNote()
{
    return FactText::tr(
        "These figures are exact: the kernel's own for each child and those of its descendants "
        "that were waited for, and times of a clock that is never set.");
}

QString sampledFiguresNote()
{
    return FactText::tr(
        "These figures are sampled: whole process trees were looked at up to ten times a second, "
        "more often at first, and what was between is not known.");
}

} // namespace brood
