// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdowntext.h"

namespace brood {

QString markdownText(const QString& text, TextOrigin origin)
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

QString markdownParagraph(const QString& text)
{
    return markdownText(text) + QStringLiteral("\n\n");
}

QString markdownCode(const QString& text)
{
    const QString code = visibleText(text, TextOrigin::Foreign);
    QString fence = QStringLiteral("```");
    while (code.contains(fence))
        fence += u'`';
    return fence + QStringLiteral("sh\n") + code + u'\n' + fence + QStringLiteral("\n\n");
}

QString markdownTableHead(const QStringList& header, qsizetype firstRight)
{
    QString line = QStringLiteral("|");
    for (qsizetype i = 0; i < header.size(); ++i)
        line += i < firstRight ? QStringLiteral("---|") : QStringLiteral("---:|");
    return markdownTableRow(header) + line + u'\n';
}

QString markdownTableRow(const QStringList& cells)
{
    QStringList escaped;
    for (const QString& cell : cells)
        escaped += markdownText(cell);
    return QStringLiteral("| ") + escaped.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString markdownFactRow(const ReportFact& fact)
{
    const TextOrigin origin = fact.isVerbatim ? TextOrigin::Foreign : TextOrigin::Words;
    return QStringLiteral("| ") + markdownText(fact.label) + QStringLiteral(" | ") +
           markdownText(fact.value, origin) + QStringLiteral(" |\n");
}

} // namespace brood
