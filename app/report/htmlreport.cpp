// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlreport.h"

#include "metrics/metricstable.h"
#include "report/htmlpage.h"
#include "report/htmlstyle.h"
#include "report/reportfacts.h"
#include "report/runwords.h"
#include "report/samplecolumns.h"
#include "report/timelinesvg.h"
#include "report/visibletext.h"

#include <QCoreApplication>

namespace brood {

namespace {

constexpr std::size_t mostTableRows = 250;

const char* className(ResultMark mark)
{
    switch (mark) {
    case ResultMark::Success: return "ok";
    case ResultMark::Failure: return "bad";
    case ResultMark::Stopped: break;
    }
    return "stop";
}

class HtmlReport : private HtmlPage
{
    Q_DECLARE_TR_FUNCTIONS(brood::HtmlReport)

public:
    HtmlReport(const ReportContent& content, const QLocale& locale)
        : m_content(content)
        , m_locale(locale)
        , m_how(describeRun(content.spec, content.result, locale))
    {}

    QByteArray write()
    {
        //: The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans
        open(tr("en", "language tag"),
             //: The title of a page: %1 says how a run ended, %2 is its command
             tr("%1 — %2").arg(m_how.headline, visibleText(commandText(m_content.spec), TextOrigin::Foreign)),
             htmlReportStyle());
        writeBanner();
        writeFacts();
        if (hasRun(m_content.result)) {
            writeTimeline();
            writeChildren();
            writeSamples();
            writeOutput();
        }
        return close();
    }

private:
    void tag(const QString& words) { element("small", words, {{"class", QStringLiteral("how")}}); }

    void writeBanner();
    void writeFacts();
    void writeTimeline();
    void writeChildren();
    void writeSamples();
    void writeSampleHeader(const QStringList& header);
    void writeOutput();
    void writeLeftOut(const OutputExcerpt& output);

    const ReportContent& m_content;
    const QLocale& m_locale;
    const ResultText m_how;
};

void HtmlReport::writeBanner()
{
    begin("header");
    begin("h1");
    verbatim(commandText(m_content.spec));
    end();
    begin("div", Attributes{{"class", QStringLiteral("banner ") + QLatin1String(className(m_how.mark))}});
    begin("p", "headline");
    element("span", markSymbol(m_how.mark) + QChar(0xfe0e), {{"aria-hidden", QStringLiteral("true")}});
    text(QStringLiteral(" ") + m_how.headline);
    end();
    if (!m_how.figures.isEmpty()) {
        begin("ul", "figures");
        const auto item = [this](const QString& figure, const QString& howKnown) {
            begin("li");
            text(figure + u' ');
            tag(howKnown);
            end();
        };
        for (const QString& figure : m_how.figures)
            item(figure, tr("exact", "of a figure"));
        for (const QString& figure : m_how.sampled)
            item(figure, tr("sampled", "of a figure"));
        end();
    }
    for (const QString& note : m_how.notes)
        element("p", note);
    if (!m_how.details.isEmpty()) {
        begin("ul", "evidence");
        for (const QString& detail : m_how.details)
            element("li", detail);
        end();
    }
    end();
    end();
}

void HtmlReport::writeFacts()
{
    section(tr("What was run"));
    begin("dl");
    for (const ReportFact& fact : runFacts(m_content, m_locale)) {
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

void HtmlReport::writeTimeline()
{
    const TreeMetrics* metrics = m_content.metrics ? &*m_content.metrics : nullptr;
    section(tr("Timeline"));
    begin("figure");
    begin("div", "picture");
    raw(timelineSvg(m_content.result, metrics, m_locale));
    end();
    begin("figcaption");
    text(tr("A bar for each attempt, from its start to its death: exact. Where it is hatched, the child was "
            "paused."));
    if (metrics)
        text(u' ' + tr("Below are the mean and, lighter, the range from minimum to maximum: sampled."));
    end();
    end();
    end();
}

void HtmlReport::writeChildren()
{
    const ChildrenTable table = childrenTable(m_content.result, m_locale);
    section(tr("What was measured"));
    begin("div", Attributes{{"class", QStringLiteral("scroll")},
                            {"role", QStringLiteral("region")},
                            {"tabindex", QStringLiteral("0")},
                            {"aria-label", tr("What was measured")}});
    begin("table");
    begin("thead");
    begin("tr");
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        begin("th", Attributes{{"scope", QStringLiteral("col")}});
        text(table.header[i] + u' ');
        if (i >= table.firstFigure)
            tag(tr("exact", "of a figure"));
        end();
    }
    end();
    end();
    begin("tbody");
    for (const QStringList& row : table.rows) {
        begin("tr");
        for (qsizetype i = 0; i < row.size(); ++i)
            element("td", row[i],
                    {{"class", i >= table.firstFigure       ? QStringLiteral("number")
                               : i + 1 == table.firstFigure ? QStringLiteral("ending")
                                                            : QStringLiteral("name")}});
        end();
    }
    end();
    end();
    end();
    if (table.leftOut > 0)
        element("p", tr("%Ln earlier attempts are left out here; the reports for programs have them all.",
                        nullptr, static_cast<int>(table.leftOut)));
    element("p", exactFiguresNote(), {{"class", QStringLiteral("note")}});
    end();
}

void HtmlReport::writeSampleHeader(const QStringList& header)
{
    begin("thead");
    begin("tr");
    for (qsizetype i = 0; i < header.size(); ++i) {
        begin("th", Attributes{{"scope", QStringLiteral("col")}});
        text(header[i] + u' ');
        if (i >= 2)
            tag(tr("sampled", "of a figure"));
        end();
    }
    end();
    end();
}

void HtmlReport::writeSamples()
{
    if (!m_content.metrics)
        return;
    const MetricsTable table(*m_content.metrics, mostTableRows);
    section(tr("Figures over time"));
    begin("details");
    element("summary", tr("Show the table (%Ln rows)", nullptr, static_cast<int>(table.rows().size())));
    begin("div", Attributes{{"class", QStringLiteral("scroll tall")},
                            {"role", QStringLiteral("region")},
                            {"tabindex", QStringLiteral("0")},
                            {"aria-label", tr("Figures over time")}});
    begin("table");
    QStringList header{tr("From"), tr("To")};
    for (const SampleColumn& column : sampleColumns())
        header += column.title();
    writeSampleHeader(header);
    begin("tbody");
    for (const MetricsTable::Row& row : table.rows()) {
        begin("tr");
        for (const std::chrono::nanoseconds at : {row.from, row.to})
            element("td", sampleTime(at, m_locale), {{"class", QStringLiteral("number")}});
        for (const SampleColumn& column : sampleColumns())
            element("td", column.text(row, m_locale), {{"class", QStringLiteral("number")}});
        end();
    }
    end();
    end();
    end();
    end();
    element("p", sampledFiguresNote(), {{"class", QStringLiteral("note")}});
    end();
}

void HtmlReport::writeLeftOut(const OutputExcerpt& output)
{
    if (output.droppedBytes > 0)
        element("p", tr("The first %1 are not here: they were dropped to keep to a limit.")
                         .arg(bytesText(output.droppedBytes, m_locale)));
    if (output.leftOutBytes > 0)
        element("p",
                tr("These are the last %1. What came before, %2, is left out.")
                    .arg(bytesText(output.shownBytes, m_locale), bytesText(output.leftOutBytes, m_locale)));
    if (output.unkeptBytes > 0)
        element("p", tr("The last %1 are not here, because they could not be kept.")
                         .arg(bytesText(output.unkeptBytes, m_locale)));
}

void HtmlReport::writeOutput()
{
    section(tr("Output"));
    if (!m_content.output) {
        element("p", tr("What it wrote was not kept."));
    } else if (m_content.output->rows.isEmpty()) {
        element("p", tr("It wrote nothing."));
    } else {
        writeLeftOut(*m_content.output);
        begin("div", Attributes{{"class", QStringLiteral("log")},
                                {"dir", QStringLiteral("ltr")},
                                {"role", QStringLiteral("region")},
                                {"tabindex", QStringLiteral("0")},
                                {"aria-label", tr("Output")}});
        raw('\n' + m_content.output->rows);
        end();
        element("p", tr("Before each row is the moment when it was complete, in seconds since the start."),
                {{"class", QStringLiteral("note")}});
    }
    end();
}

} // namespace

QByteArray htmlReport(const ReportContent& content, const QLocale& locale)
{
    return HtmlReport(content, locale).write();
}

} // namespace brood
