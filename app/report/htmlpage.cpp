// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlpage.h"

#include "report/visibletext.h"

#include <QLocale>

namespace brood {

HtmlPage::HtmlPage()
    : m_xml(&m_page)
{
    m_page.open(QIODevice::WriteOnly);
}

void HtmlPage::open(const QString& language, const QString& title, const QByteArray& style)
{
    raw("<!DOCTYPE html>\n");
    const bool isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    begin("html", Attributes{{"lang", language},
                             {"dir", isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")}});
    begin("head");
    begin("meta", Attributes{{"charset", QStringLiteral("utf-8")}});
    end();
    begin("meta", Attributes{{"http-equiv", QStringLiteral("Content-Security-Policy")},
                             {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'")}});
    end();
    begin("meta", Attributes{{"name", QStringLiteral("viewport")},
                             {"content", QStringLiteral("width=device-width, initial-scale=1")}});
    end();
    begin("meta",
          Attributes{{"name", QStringLiteral("color-scheme")}, {"content", QStringLiteral("light dark")}});
    end();
    element("title", title);
    begin("style");
    raw('\n' + style);
    end();
    end();
    begin("body");
    begin("main");
}

QByteArray HtmlPage::close()
{
    end();
    end();
    end();
    return m_page.data() + '\n';
}

void HtmlPage::begin(const char* element, const Attributes& attributes)
{
    m_xml.writeStartElement(QLatin1String(element));
    for (const auto& [name, value] : attributes)
        m_xml.writeAttribute(QLatin1String(name), value);
}

void HtmlPage::begin(const char* element, const char* style)
{
    begin(element, Attributes{{"class", QLatin1String(style)}});
}

void HtmlPage::text(const QString& words)
{
    m_xml.writeCharacters(visibleText(words, TextOrigin::Words));
}

void HtmlPage::element(const char* name, const QString& words, const Attributes& attributes)
{
    begin(name, attributes);
    text(words);
    end();
}

void HtmlPage::raw(const QByteArray& html)
{
    m_xml.writeCharacters(QString()); // ends the tag that was begun
    m_page.write(html);
}

void HtmlPage::section(const QString& heading)
{
    begin("section");
    element("h2", heading);
}

void HtmlPage::verbatim(const QString& words)
{
    begin("bdi");
    begin("code");
    m_xml.writeCharacters(visibleText(words, TextOrigin::Foreign));
    end();
    end();
}

} // namespace brood
