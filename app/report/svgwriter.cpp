// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svgwriter.h"

#include "report/visibletext.h"

#include <algorithm>

namespace brood {

namespace {

constexpr double all = 100;
constexpr double narrowest = 0.35;
// The first strong character says in which direction what is between them goes.
constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

} // namespace

SvgWriter::SvgWriter(QByteArray* target, std::chrono::nanoseconds end)
    : m_xml(target)
    , m_end(std::max(end, std::chrono::nanoseconds(1)))
{}

void SvgWriter::begin(const QString& element, const Attributes& attributes)
{
    m_xml.writeStartElement(element);
    for (const auto& [name, value] : attributes)
        m_xml.writeAttribute(name, value);
}

void SvgWriter::end()
{
    m_xml.writeEndElement();
}

void SvgWriter::element(const QString& element, const Attributes& attributes)
{
    begin(element, attributes);
    end();
}

void SvgWriter::words(const QString& element, const QString& text, const QString& id)
{
    begin(element, id.isEmpty() ? Attributes() : Attributes{{QStringLiteral("id"), id}});
    m_xml.writeCharacters(visibleText(text, TextOrigin::Words));
    end();
}

void SvgWriter::text(const QString& x, double y, const QString& style, const QString& text, double dx)
{
    Attributes attributes{
        {QStringLiteral("x"), x}, {QStringLiteral("y"), number(y)}, {QStringLiteral("class"), style}};
    if (dx != 0)
        attributes.emplace_back(QStringLiteral("dx"), number(dx));
    begin(QStringLiteral("text"), attributes);
    m_xml.writeCharacters(isolate + visibleText(text, TextOrigin::Words) + endOfIsolate);
    end();
}

void SvgWriter::horizontalLine(double y, const QString& style)
{
    element(QStringLiteral("line"), {{QStringLiteral("x1"), QStringLiteral("0")},
                                     {QStringLiteral("x2"), QStringLiteral("100%")},
                                     {QStringLiteral("y1"), number(y)},
                                     {QStringLiteral("y2"), number(y)},
                                     {QStringLiteral("class"), style}});
}

void SvgWriter::verticalLine(std::chrono::nanoseconds at, double top, double bottom, const QString& style)
{
    element(QStringLiteral("line"), {{QStringLiteral("x1"), x(at)},
                                     {QStringLiteral("x2"), x(at)},
                                     {QStringLiteral("y1"), number(top)},
                                     {QStringLiteral("y2"), number(bottom)},
                                     {QStringLiteral("class"), style}});
}

QString SvgWriter::x(std::chrono::nanoseconds at) const
{
    return number(share(at) * all) + u'%';
}

QString SvgWriter::width(std::chrono::nanoseconds from, std::chrono::nanoseconds to) const
{
    return number(std::max((share(to) - share(from)) * all, narrowest)) + u'%';
}

double SvgWriter::share(std::chrono::nanoseconds at) const
{
    return std::clamp(static_cast<double>(at.count()) / static_cast<double>(m_end.count()), 0.0, 1.0);
}

QString SvgWriter::number(double value)
{
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

} // namespace brood
