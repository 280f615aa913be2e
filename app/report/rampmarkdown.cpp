// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rampmarkdown.h"

#include "report/markdowntext.h"
#include "report/rampfacts.h"
#include "report/runwords.h"
#include "session/ramptext.h"

#include <QCoreApplication>

namespace brood {

namespace {

struct MarkdownText
{
    Q_DECLARE_TR_FUNCTIONS(brood::RampMarkdown)
};

} // namespace

QByteArray rampMarkdown(const RampReportContent& content, const QLocale& locale)
{
    const RampResult& result = content.result;
    QString page = QStringLiteral("# ") + markdownParagraph(markSymbol(rampMark(result)) + u' ' +
                                                            rampHeadline(result, content.spec, locale));
    page += markdownCode(commandText(content.spec.launch));
    if (const QString reason = rampReason(result, content.spec, locale); !reason.isEmpty())
        page += markdownParagraph(reason);

    page += markdownTableHead({MarkdownText::tr("The search"), QString()}, 2);
    for (const ReportFact& fact : rampFacts(content, locale))
        page += markdownFactRow(fact);
    page += u'\n';

    page += QStringLiteral("## ") + markdownParagraph(MarkdownText::tr("What was measured"));
    constexpr qsizetype figures = 3;
    page += markdownTableHead(levelHeader(), figures);
    for (const RampRound& round : result.rounds)
        page += markdownTableRow(levelCells(round, content.spec, locale));
    page += u'\n' + markdownParagraph(levelFiguresNote());
    return page.trimmed().toUtf8() + '\n';
}

} // namespace brood
