// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdownreport.h"

#include "report/metricstrip.h"
#include "report/reportfacts.h"
#include "report/runwords.h"
#include "report/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace brood {

namespace {

struct MarkdownText
{
    Q_DECLARE_TR_FUNCTIONS(brood::MarkdownReport)
};

/// Text that stands there as it is, in one line.
QString plain(const QString& text, TextOrigin origin = TextOrigin::Words)
{
    QString result;
    for (const QChar each : visibleText(text, origin)) {
        if (each == u'<')
            result += QStringLiteral("&lt;");
        else if (each == u'&')
            result += QStringLiteral("&amp;");
        else if (each == u'\n')
            result += QStringLiteral("<br>");
        else if (QStringLiteral("\\`*_[]|~#").contains(each))
            result += u'\\' + QString(each);
        else
            result += each;
    }
    return result;
}

QString codeBlock(const QString& text)
{
    const QString code = visibleText(text, TextOrigin::Foreign);
    QString fence = QStringLiteral("```");
    while (code.contains(fence))
        fence += u'`';
    return fence + QStringLiteral("sh\n") + code + u'\n' + fence + QStringLiteral("\n\n");
}

QString tableRow(const QStringList& cells)
{
    QStringList escaped;
    for (const QString& cell : cells)
        escaped += plain(cell);
    return QStringLiteral("| ") + escaped.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString factRow(const ReportFact& fact)
{
    const TextOrigin origin = fact.isVerbatim ? TextOrigin::Foreign : TextOrigin::Words;
    return QStringLiteral("| ") + plain(fact.label) + QStringLiteral(" | ") + plain(fact.value, origin) +
           QStringLiteral(" |\n");
}

/// @param firstRight from this column on, cells stand at the right.
QString tableHead(const QStringList& header, qsizetype firstRight)
{
    QString line = QStringLiteral("|");
    for (qsizetype i = 0; i < header.size(); ++i)
        line += i < firstRight ? QStringLiteral("---|") : QStringLiteral("---:|");
    return tableRow(header) + line + u'\n';
}

QString paragraph(const QString& text)
{
    return plain(text) + QStringLiteral("\n\n");
}

QString sampledPart(const TreeMetrics& metrics, const QLocale& locale)
{
    QString text = QStringLiteral("## ") + paragraph(MarkdownText::tr("What it used meanwhile"));
    for (const Metric metric : allMetrics) {
        if (const QString summary = metricSummary(metrics, metric, locale); !summary.isEmpty())
            text += QStringLiteral("- ") + plain(summary) + u'\n';
    }
    return text + u'\n' + paragraph(sampledFiguresNote());
}

} // namespace

QByteArray markdownReport(const ReportContent& content, const QLocale& locale)
{
    const ResultText how = describeRun(content.spec, content.result, locale);
    QString page = QStringLiteral("# ") + paragraph(markSymbol(how.mark) + u' ' + how.headline);
    page += codeBlock(commandText(content.spec));
    if (!how.figures.isEmpty())
        page += paragraph(how.figures.join(QStringLiteral(" · ")));
    for (const QString& note : how.notes)
        page += paragraph(note);
    for (const QString& detail : how.details)
        page += QStringLiteral("- ") + plain(detail) + u'\n';
    if (!how.details.isEmpty())
        page += u'\n';

    page += tableHead({MarkdownText::tr("The run"), QString()}, 2);
    for (const ReportFact& fact : runFacts(content, locale))
        page += factRow(fact);
    page += u'\n';

    if (!hasRun(content.result))
        return page.trimmed().toUtf8() + '\n';
    const ChildrenTable children = childrenTable(content.result, locale);
    page += QStringLiteral("## ") + paragraph(MarkdownText::tr("What was measured"));
    page += tableHead(children.header, children.firstFigure);
    for (const QStringList& row : children.rows)
        page += tableRow(row);
    page += u'\n' + paragraph(exactFiguresNote());
    if (content.metrics)
        page += sampledPart(*content.metrics, locale);
    return page.trimmed().toUtf8() + '\n';
}

} // namespace brood
