// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdownreport.h"

#include "report/markdowntext.h"
#include "report/metricstrip.h"
#include "report/reportfacts.h"
#include "report/runwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace brood {

namespace {

struct MarkdownText
{
    Q_DECLARE_TR_FUNCTIONS(brood::MarkdownReport)
};

QString sampledPart(const TreeMetrics& metrics, const QLocale& locale)
{
    QString text = QStringLiteral("## ") + markdownParagraph(MarkdownText::tr("What it used meanwhile"));
    for (const Metric metric : allMetrics) {
        if (const QString summary = metricSummary(metrics, metric, locale); !summary.isEmpty())
            text += QStringLiteral("- ") + markdownText(summary) + u'\n';
    }
    return text + u'\n' + markdownParagraph(sampledFiguresNote());
}

} // namespace

QByteArray markdownReport(const ReportContent& content, const QLocale& locale)
{
    const ResultText how = describeRun(content.spec, content.result, locale);
    QString page = QStringLiteral("# ") + markdownParagraph(markSymbol(how.mark) + u' ' + how.headline);
    page += markdownCode(commandText(content.spec));
    if (!how.figures.isEmpty())
        page += markdownParagraph(markedFigures(how).join(QStringLiteral(" · ")));
    for (const QString& note : how.notes)
        page += markdownParagraph(note);
    for (const QString& detail : how.details)
        page += QStringLiteral("- ") + markdownText(detail) + u'\n';
    if (!how.details.isEmpty())
        page += u'\n';

    page += markdownTableHead({MarkdownText::tr("The run"), QString()}, 2);
    for (const ReportFact& fact : runFacts(content, locale))
        page += markdownFactRow(fact);
    page += u'\n';

    if (!hasRun(content.result))
        return page.trimmed().toUtf8() + '\n';
    const ChildrenTable children = childrenTable(content.result, locale);
    page += QStringLiteral("## ") + markdownParagraph(MarkdownText::tr("What was measured"));
    page += markdownTableHead(children.header, children.firstFigure);
    for (const QStringList& row : children.rows)
        page += markdownTableRow(row);
    page += u'\n' + markdownParagraph(exactFiguresNote());
    if (content.metrics)
        page += sampledPart(*content.metrics, locale);
    return page.trimmed().toUtf8() + '\n';
}

} // namespace brood
