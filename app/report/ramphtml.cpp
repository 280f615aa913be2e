// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ramphtml.h"

#include "report/htmlpage.h"
#include "report/htmlstyle.h"
#include "report/rampfacts.h"
#include "report/rampplot.h"
#include "report/runwords.h"
#include "report/visibletext.h"
#include "session/ramptext.h"

#include <QCoreApplication>

namespace brood {

namespace {

QString bannerClass(ResultMark mark)
{
    switch (mark) {
    case ResultMark::Success: return QStringLiteral("banner ok");
    case ResultMark::Failure: return QStringLiteral("banner bad");
    case ResultMark::Stopped: break;
    }
    return QStringLiteral("banner stop");
}

class RampHtml : private HtmlPage
{
    Q_DECLARE_TR_FUNCTIONS(brood::RampHtml)

public:
    RampHtml(const RampReportContent& content, const QLocale& locale)
        : m_content(content)
        , m_locale(locale)
    {}

    QByteArray write()
    {
        //: The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans
        open(tr("en", "language tag"),
             //: The title of a page: %1 is the answer of a search, %2 its command
             tr("%1 — %2").arg(headline(),
                               visibleText(commandText(m_content.spec.launch), TextOrigin::Foreign)),
             htmlReportStyle() + rampPlotStyle());
        writeBanner();
        writePlot();
        writeLevels();
        writeFacts();
        return close();
    }

private:
    [[nodiscard]] QString headline() const
    {
        return rampHeadline(m_content.result, m_content.spec, m_locale);
    }

    void writeBanner()
    {
        const ResultMark mark = rampMark(m_content.result);
        begin("header");
        begin("h1");
        verbatim(commandText(m_content.spec.launch));
        end();
        begin("div", {{"class", bannerClass(mark)}});
        begin("p", {{"class", QStringLiteral("headline")}});
        element("span", markSymbol(mark) + QChar(0xfe0e), {{"aria-hidden", QStringLiteral("true")}});
        text(QLatin1Char(' ') + headline());
        end();
        if (const QString reason = rampReason(m_content.result, m_content.spec, m_locale); !reason.isEmpty())
            element("p", reason);
        end();
        end();
    }

    void writePlot()
    {
        if (m_content.result.rounds.empty())
            return;
        section(tr("Throughput and latency"));
        begin("figure");
        begin("div", {{"class", QStringLiteral("picture")}});
        raw(rampPlot(m_content.result, headline(), m_locale));
        end();
        element(
            "figcaption",
            tr("Against the number of children at once, which doubles from one line to the next. Each round "
               "is a mark: a circle if it passed, a cross if it failed, a square otherwise. Lines go "
               "through the medians of the rounds: solid for p50, dashed for p95, dotted for p99."));
        end();
        end();
    }

    void writeLevels()
    {
        section(tr("Levels"));
        begin("div", {{"class", QStringLiteral("scroll")},
                      {"role", QStringLiteral("region")},
                      {"tabindex", QStringLiteral("0")},
                      {"aria-label", tr("Levels")}});
        begin("table");
        begin("thead");
        begin("tr");
        for (const QString& title : levelHeader())
            element("th", title, {{"scope", QStringLiteral("col")}});
        end();
        end();
        begin("tbody");
        for (const RampRound& round : m_content.result.rounds) {
            const QStringList cells = levelCells(round, m_content.spec, m_locale);
            constexpr qsizetype verdict = 2;
            begin("tr");
            for (qsizetype i = 0; i < cells.size(); ++i)
                element("td", cells[i],
                        {{"class", i != verdict && i + 1 < cells.size() ? QStringLiteral("number")
                                                                        : QStringLiteral("ending")}});
            end();
        }
        end();
        end();
        end();
        element("p", levelFiguresNote(), {{"class", QStringLiteral("note")}});
        end();
    }

    void writeFacts()
    {
        section(tr("How it was searched"));
        begin("dl");
        for (const ReportFact& fact : rampFacts(m_content, m_locale)) {
            element("dt", fact.label);
            begin("dd");
            if (fact.isVerbatim)
                verbatim(fact.value);
            else
                text(fact.value);
            end();
        }
        end();
        end();
    }

    const RampReportContent& m_content;
    const QLocale& m_locale;
};

} // namespace

QByteArray rampHtml(const RampReportContent& content, const QLocale& locale)
{
    return RampHtml(content, locale).write();
}

} // namespace brood
