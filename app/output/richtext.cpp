// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/richtext.h"

#include "output/sgr.h"
#include "output/terminalpalette.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace brood {

namespace {

constexpr BaseColors lightBase{.text = 0x1f1f1f, .background = 0xffffff};
constexpr BaseColors darkBase{.text = 0xe3e3e3, .background = 0x1e1e1e};
constexpr std::uint32_t namedColors = 16;

QByteArray hex(Rgb color)
{
    return '#' + QByteArray::number(color, 16).rightJustified(6, '0');
}

bool isBidiControl(char16_t unit)
{
    return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e) ||
           (unit >= 0x2066 && unit <= 0x2069);
}

/// The names of classes and the declarations that an element gets.
struct Look
{
    QByteArrayList classes;
    QByteArray style;

    /// A property that differs in light and in dark: the class reads it from two variables.
    void add(const char* name, const char* lightVariable, Rgb light, const char* darkVariable, Rgb dark)
    {
        classes.append(name);
        style += QByteArray(lightVariable) + ':' + hex(light) + ';' + darkVariable + ':' + hex(dark) + ';';
    }
};

void addColors(const TextStyle& style, Look& look)
{
    TextStyle plain;
    plain.foreground = style.foreground;
    const DrawnColors light = drawnColors(style, lightBase);
    const DrawnColors dark = drawnColors(style, darkBase);
    if (style.hidden)
        look.classes.append("h");
    else if (light == drawnColors(plain, lightBase) && dark == drawnColors(plain, darkBase) &&
             style.foreground.kind == TerminalColor::Kind::Indexed && style.foreground.value < namedColors)
        look.classes.append('f' + QByteArray::number(style.foreground.value));
    else if (light.foreground != lightBase.text || dark.foreground != darkBase.text)
        look.add("c", "--f", light.foreground, "--F", dark.foreground);
    if (light.hasBackground)
        look.add("k", "--b", light.background, "--B", dark.background);
    if (style.underlineColor.kind != TerminalColor::Kind::Default && style.underline != Underline::None)
        look.add("v", "--u", light.underline, "--U", dark.underline);
}

void addLines(const TextStyle& style, Look& look)
{
    QByteArrayList lines;
    if (style.underline != Underline::None)
        lines.append("underline");
    if (style.overlined)
        lines.append("overline");
    if (style.struckOut)
        lines.append("line-through");
    if (lines.isEmpty())
        return;
    look.style += "text-decoration-line:" + lines.join(' ') + ';';
    switch (style.underline) {
    case Underline::None:
    case Underline::Single: break;
    case Underline::Double: look.style += "text-decoration-style:double;"; break;
    case Underline::Curly: look.style += "text-decoration-style:wavy;"; break;
    case Underline::Dotted: look.style += "text-decoration-style:dotted;"; break;
    case Underline::Dashed: look.style += "text-decoration-style:dashed;"; break;
    }
}

QByteArray attributesOf(const TextStyle& style)
{
    Look look;
    addColors(style, look);
    addLines(style, look);
    if (style.bold)
        look.classes.append("s");
    if (style.italic)
        look.classes.append("i");
    QByteArray attributes;
    if (!look.classes.isEmpty())
        attributes += " class=\"" + look.classes.join(' ') + '"';
    if (!look.style.isEmpty())
        attributes += " style=\"" + look.style + '"';
    return attributes;
}

QByteArray runHtml(QStringView text, const TextStyle& style)
{
    const QByteArray attributes = attributesOf(style);
    const QByteArray escaped = htmlEscaped(text);
    if (isAllowedLink(style.link)) {
        const QByteArray target = htmlEscaped(QString::fromStdString(style.link));
        return "<a href=\"" + target + "\" rel=\"noreferrer\"" + attributes + '>' + escaped + "</a>";
    }
    return attributes.isEmpty() ? escaped : "<span" + attributes + '>' + escaped + "</span>";
}

QByteArray namedColorRules(TerminalPalette palette)
{
    QByteArray rules;
    for (std::uint32_t i = 0; i < namedColors; ++i) {
        const TerminalColor color{.kind = TerminalColor::Kind::Indexed, .value = i};
        rules += ".f" + QByteArray::number(i) +
                 "{color:" + hex(resolve(color, ColorRole::Foreground, palette)) + "}\n";
    }
    return rules;
}

QByteArray styleSheet()
{
    return "html{color-scheme:light dark}\n"
           "body{margin:1em 0;color:" +
           hex(lightBase.text) + ";background:" + hex(lightBase.background) +
           ";font-family:monospace;tab-size:8}\n"
           "h1{font-size:1.2em;margin:0 1em 1em}\n" +
           HtmlWriter::rowStyle() + "@media (prefers-color-scheme:dark){\nbody{color:" + hex(darkBase.text) +
           ";background:" + hex(darkBase.background) + "}\n}\n";
}

} // namespace

QByteArray HtmlWriter::rowStyle()
{
    // e: stderr; n, t, m: number, time and mark; x: text.
    return ".r{display:flex;white-space:pre-wrap;overflow-wrap:anywhere;min-height:1.25em}\n"
           ".n,.t,.m{flex:none;box-sizing:border-box;padding-inline-end:1ch;text-align:end;opacity:.75;"
           "user-select:none;unicode-bidi:isolate}\n"
           ".n{min-width:8ch}.t{min-width:12ch}.m{min-width:7ch;text-align:start}\n"
           ".e{border-inline-start:.4ch solid}.e .m{opacity:1;font-weight:bold}\n"
           ".x{flex:1;min-width:0;unicode-bidi:isolate}\n"
           ".s{font-weight:bold}.i{font-style:italic}.h{color:transparent}\n"
           "a{color:inherit}.c{color:var(--f)}.k{background:var(--b)}.v{text-decoration-color:var(--u)}\n" +
           namedColorRules(TerminalPalette::Light) +
           "@media "
           "(prefers-color-scheme:dark){\n.c{color:var(--F)}.k{background:var(--B)}.v{text-decoration-color:"
           "var(--U)}\n" +
           namedColorRules(TerminalPalette::Dark) + "}\n";
}

QByteArray htmlEscaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar each : text) {
        const char16_t unit = each.unicode();
        if (unit == u'&')
            result += u"&amp;";
        else if (unit == u'<')
            result += u"&lt;";
        else if (unit == u'>')
            result += u"&gt;";
        else if (unit == u'"')
            result += u"&quot;";
        else if (unit == u'\'')
            result += u"&#39;";
        else if (isBidiControl(unit))
            result += u"&#x" + QString::number(unit, 16) + u';';
        else if ((each.category() == QChar::Other_Control && unit != u'\t') || unit >= 0xfffe)
            result += QChar(QChar::ReplacementCharacter);
        else
            result += each;
    }
    return result.toUtf8();
}

QByteArray HtmlWriter::head(const QString& title, const QString& language)
{
    const QByteArray escaped = htmlEscaped(title);
    const QByteArray attribute = language.isEmpty() ? QByteArray() : " lang=\"" + htmlEscaped(language) + '"';
    return "<!DOCTYPE html>\n<html" + attribute +
           ">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
           escaped + "</title>\n<style>\n" + styleSheet() + "</style>\n</head>\n<body>\n<h1><bdi>" + escaped +
           "</bdi></h1>\n";
}

QByteArray HtmlWriter::row(const TerminalRow& row, const RowInfo& info)
{
    QByteArray html = info.isError ? QByteArray("<div class=\"r e\">") : QByteArray("<div class=\"r\">");
    if (info.number > 0)
        html += "<span class=\"n\">" + QByteArray::number(info.number) + "</span>";
    if (!info.time.isEmpty())
        html += "<span class=\"t\">" + htmlEscaped(info.time) + "</span>";
    html += info.isError ? "<span class=\"m\">stderr</span>" : "<span class=\"m\"></span>";
    html += "<bdi class=\"x\">";
    for (const TerminalRow::Run& run : row.runs)
        html += runHtml(QStringView(row.text).sliced(run.start, run.length), run.style);
    return html + "</bdi></div>\n";
}

QByteArray HtmlWriter::foot()
{
    return "</body>\n</html>\n";
}

} // namespace brood
