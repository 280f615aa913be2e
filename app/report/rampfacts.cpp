// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rampfacts.h"

#include "report/runwords.h"
#include "session/ramptext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace brood {

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(brood::RampFacts)
};

QString share(double value, const QLocale& locale)
{
    return FactText::tr("%1 %", "a share").arg(locale.toString(value * 100, 'g', 4));
}

QString searchText(const RampSpec& spec, const QLocale& locale)
{
    const RampPlan& plan = spec.plan;
    QString levels;
    if (plan.steps.empty()) {
        levels =
            FactText::tr("from %1 to %2 children at once, to within %3")
                .arg(locale.toString(plan.start), locale.toString(plan.max), share(plan.tolerance, locale));
    } else {
        QStringList steps;
        for (const int step : plan.steps)
            steps += locale.toString(step);
        levels = FactText::tr("%1 children at once").arg(locale.createSeparatedList(steps));
    }
    return levels + QStringLiteral("; ") + FactText::tr("%Ln rounds each", nullptr, plan.rounds);
}

QString criteriaText(const RampSpec& spec, const QLocale& locale)
{
    QStringList parts;
    const double failures = spec.criteria.largestFailureShare;
    parts += failures > 0 ? FactText::tr("no more than %1 of the children fail").arg(share(failures, locale))
                          : FactText::tr("every child succeeds");
    const auto add = [&](int percent, const ElapsedBound& bound) {
        if (bound.absolute)
            parts += FactText::tr("p%1 is at most %2", "a percentile")
                         .arg(QString::number(percent), shortTime(*bound.absolute, locale));
        if (bound.factor)
            parts += FactText::tr("p%1 is at most %2 times that of a single child", "a percentile")
                         .arg(QString::number(percent), locale.toString(*bound.factor));
    };
    add(50, spec.criteria.p50);
    add(95, spec.criteria.p95);
    add(99, spec.criteria.p99);
    if (spec.watchedPid)
        parts += FactText::tr("process %1 is alive afterwards").arg(*spec.watchedPid);
    if (spec.watchedPort)
        parts += FactText::tr("port %1 of %2 answers afterwards")
                     .arg(QString::number(spec.watchedPort->port), spec.watchedPort->host);
    if (!spec.healthCommand.isEmpty())
        parts += FactText::tr("the health command succeeds afterwards");
    return parts.join(QStringLiteral("; "));
}

} // namespace

QList<ReportFact> rampFacts(const RampReportContent& content, const QLocale& locale)
{
    const RampSpec& spec = content.spec;
    QList<ReportFact> facts{{FactText::tr("Tried"), searchText(spec, locale)},
                            {FactText::tr("A round passes if"), criteriaText(spec, locale)}};
    if (!spec.healthCommand.isEmpty())
        facts.append(
            {FactText::tr("Health command"), QString::fromLocal8Bit(spec.healthCommand.last()), true});
    if (spec.launch.timeout)
        facts.append({FactText::tr("Timeout of a child"), elapsedText(*spec.launch.timeout, locale)});
    const QString directory =
        QDir::current().absoluteFilePath(QFile::decodeName(spec.launch.workingDirectory));
    facts.append({FactText::tr("Directory"), directory, true});
    if (!content.result.shownRun.host.isEmpty())
        facts.append({FactText::tr("Host"), content.result.shownRun.host, true});
    if (content.result.started.isValid())
        facts.append({FactText::tr("Started"), startedText(content.result.started), true});
    facts.append({FactText::tr("Whole search"), elapsedText(content.result.elapsed, locale)});
    facts.append({QStringLiteral("Brood"), QStringLiteral(BROOD_VERSION)});
    return facts;
}

QString levelFiguresNote()
{
    return FactText::tr(
        "Half of the children that succeeded took no longer than p50, 95 % of them no longer than p95, "
        "and 99 % no longer than p99. “Per second” is how many succeeded in a second, from the first "
        "start of the round to its last end. All of these figures are exact.");
}

} // namespace brood
