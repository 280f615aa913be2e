// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/richtext.h"
#include "terminalrows.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <rapidcheck.h>

namespace brood {

using namespace Qt::StringLiterals;

namespace {

QByteArray rowHtml(QByteArrayView bytes, const HtmlWriter::RowInfo& info = {})
{
    return HtmlWriter::row(decodeTerminalRow(asBytes(bytes)), info);
}

/// The text in the row's last element, if nothing but what HtmlWriter writes is there.
std::optional<QString> shownText(const QByteArray& html)
{
    static const QStringList elements{u"div"_s, u"span"_s, u"bdi"_s, u"a"_s};
    static const QStringList attributes{u"class"_s, u"style"_s, u"href"_s, u"rel"_s};
    QXmlStreamReader reader(html);
    QString text;
    bool isInText = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            if (!elements.contains(reader.name()))
                return {};
            for (const QXmlStreamAttribute& each : reader.attributes()) {
                if (!attributes.contains(each.name()))
                    return {};
            }
            isInText = isInText || reader.name() == u"bdi";
        } else if (reader.isCharacters() && isInText) {
            text += reader.text();
        }
    }
    if (reader.hasError())
        return {};
    return text;
}

} // namespace

class TestRichText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void writesRows_data();
    void writesRows();
    void tellsStandardErrorInWords();
    void linksOnlyToWhatIsHarmless();
    void keepsTheText();
    void headIsSafeAndForBothSchemes();
};

void TestRichText::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("text") << u"a b\tc"_s << QByteArray("a b\tc");
    QTest::newRow("markup") << u"<a href=\"x\" b='y'>&amp;"_s
                            << QByteArray("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;");
    QTest::newRow("not ASCII") << u"é漢😀"_s << QByteArray("é漢😀");
    QTest::newRow("bidi controls") << u"a\u202eb\u2069\u200f"_s << QByteArray("a&#x202e;b&#x2069;&#x200f;");
    QTest::newRow("controls") << u"a\u0001\u007f\u0085\nb"_s << QByteArray("a\ufffd\ufffd\ufffd\ufffdb");
}

void TestRichText::escapes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, html);
    QCOMPARE(htmlEscaped(text), html);
}

void TestRichText::writesRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("a < b") << QByteArray("a &lt; b");
    QTest::newRow("named colour") << QByteArray("\x1b[31mred\x1b[m.")
                                  << QByteArray("<span class=\"f1\">red</span>.");
    QTest::newRow("bold, italic") << QByteArray("\x1b[1;3mx") << QByteArray("<span class=\"s i\">x</span>");
    QTest::newRow("a colour that can be read in neither as it is")
        << QByteArray("\x1b[38;2;119;119;119mx")
        << QByteArray("<span class=\"c\" style=\"--f:#767676;--F:#858585;\">x</span>");
    QTest::newRow("background") << QByteArray("\x1b[48;2;0;0;0;37mx")
                                << QByteArray("<span class=\"c k\" style=\"--f:#d0d0d0;--F:#d0d0d0;"
                                              "--b:#000000;--B:#000000;\">x</span>");
    QTest::newRow("hidden") << QByteArray("\x1b[8mx") << QByteArray("<span class=\"h\">x</span>");
    QTest::newRow("lines") << QByteArray("\x1b[4:3;9;53mx")
                           << QByteArray("<span style=\"text-decoration-line:underline overline line-through;"
                                         "text-decoration-style:wavy;\">x</span>");
    QTest::newRow("underline colour")
        << QByteArray("\x1b[4;58;2;200;0;0mx")
        << QByteArray("<span class=\"v\" style=\"--u:#c80000;--U:#d40000;text-decoration-line:underline;\">"
                      "x</span>");
    QTest::newRow("link") << QByteArray("\x1b]8;;http://a/?b&c\x1b\\x")
                          << QByteArray("<a href=\"http://a/?b&amp;c\" rel=\"noreferrer\">x</a>");
}

void TestRichText::writesRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, html);
    QCOMPARE(rowHtml(bytes),
             "<div class=\"r\"><span class=\"m\"></span><bdi class=\"x\">" + html + "</bdi></div>\n");
}

void TestRichText::tellsStandardErrorInWords()
{
    QCOMPARE(rowHtml("x", {.time = u"1.5 s <"_s, .number = 12, .isError = true}),
             QByteArray("<div class=\"r e\"><span class=\"n\">12</span><span class=\"t\">1.5 s &lt;</span>"
                        "<span class=\"m\">stderr</span><bdi class=\"x\">x</bdi></div>\n"));
}

void TestRichText::linksOnlyToWhatIsHarmless()
{
    TextStyle style;
    style.link = "javascript:alert(1)"; // Not what the decoder would let pass.
    const TerminalRow row{.text = u"x"_s, .runs = {{.start = 0, .length = 1, .style = style}}};
    QVERIFY(!HtmlWriter::row(row, {}).contains("script"));
    QVERIFY(
        rowHtml("\x1b]8;;http://a/\"onclick=\"x\x1b\\x").contains("href=\"http://a/&quot;onclick=&quot;x\""));
}

void TestRichText::keepsTheText()
{
    QVERIFY(rc::check("what is written is the row's text, and nothing else is", [] {
        const auto piece = rc::gen::element<std::string>(
            "<", ">", "&", "\"", "'", "</bdi>", "<script>", "]]>", "&#0;", "text ", "\x1b[31m", "\x1b[1;4:2m",
            "\x1b[38;5;99m", "\x1b[48;2;1;2;3m", "\x1b[7m", "\x1b[8m", "\x1b[m",
            "\x1b]8;;http://a/\"><b>\x1b\\", "\x1b]8;;file:///'&lt;\x1b\\", "\x1b]8;;\x1b\\", "\xe2\x80\xae",
            "\xff", "\r", "\x01", "\t", "é");
        std::string bytes;
        for (const std::string& each : *rc::gen::container<std::vector<std::string>>(piece))
            bytes += each;
        const TerminalRow row = decodeTerminalRow(std::as_bytes(std::span(bytes)));
        const QByteArray html = HtmlWriter::row(row, {.time = {}, .number = 1, .isError = true});
        RC_ASSERT(shownText(html).value_or(u"damaged"_s) == row.text);
    }));
}

void TestRichText::headIsSafeAndForBothSchemes()
{
    const QByteArray head = HtmlWriter::head(u"<script>\"&"_s, u"de"_s);
    QVERIFY(head.startsWith("<!DOCTYPE html>\n<html lang=\"de\">"));
    QVERIFY(head.contains("<title>&lt;script&gt;&quot;&amp;</title>"));
    QVERIFY(!head.contains("<script"));
    QVERIFY(head.contains("charset=\"utf-8\""));
    QVERIFY(head.contains("default-src 'none'"));
    QVERIFY(!head.contains("http://") && !head.contains("https://") && !head.contains("url("));
    const QByteArray dark = head.mid(head.indexOf("@media (prefers-color-scheme:dark)"));
    for (const char* const rule : {"body{", ".c{", ".k{", ".v{", ".f0{", ".f15{"}) {
        QCOMPARE(head.count(rule), 2);
        QCOMPARE(dark.count(rule), 1);
    }
    QCOMPARE(head.count('{'), head.count('}'));
    QCOMPARE(HtmlWriter::foot(), QByteArray("</body>\n</html>\n"));
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestRichText)
#include "tst_richtext.moc"
