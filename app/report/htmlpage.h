// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace brood {

/// Writes a page that stands by itself: no script, nothing from elsewhere. It is XML, too.
class HtmlPage
{
public:
    HtmlPage();

    using Attributes = QList<std::pair<const char*, QString>>;

    /// All up to what the page is about. @param language a BCP 47 tag. @param style rules, in which nothing
    /// needs to be escaped.
    void open(const QString& language, const QString& title, const QByteArray& style);
    /// What was open()ed ends. @return the page
    [[nodiscard]] QByteArray close();

    void begin(const char* element, const Attributes& attributes = {});
    /// With a class.
    void begin(const char* element, const char* style);
    void end() { m_xml.writeEndElement(); }
    void text(const QString& words);
    void element(const char* name, const QString& words, const Attributes& attributes = {});
    /// What is HTML already.
    void raw(const QByteArray& html);
    /// With its heading; to be ended.
    void section(const QString& heading);
    /// Words that were not written by Brood, in their own direction.
    void verbatim(const QString& words);

private:
    QBuffer m_page;
    QXmlStreamWriter m_xml;
};

} // namespace brood
