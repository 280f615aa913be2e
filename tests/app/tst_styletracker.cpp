// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalrows.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace brood {
namespace {

TextStyle styleAfter(QByteArrayView bytes)
{
    StyleTracker tracker;
    tracker.feed(asBytes(bytes));
    return tracker.style();
}

TerminalColor indexed(std::uint32_t value)
{
    return {.kind = TerminalColor::Kind::Indexed, .value = value};
}

TerminalColor rgb(std::uint32_t value)
{
    return {.kind = TerminalColor::Kind::Rgb, .value = value};
}

template <typename Change>
TextStyle styled(const Change& change)
{
    TextStyle style;
    change(style);
    return style;
}

TextStyle inColor(TerminalColor color)
{
    return styled([&](TextStyle& style) { style.foreground = color; });
}

TextStyle onColor(TerminalColor color)
{
    return styled([&](TextStyle& style) { style.background = color; });
}

TextStyle underlined(Underline underline)
{
    return styled([&](TextStyle& style) { style.underline = underline; });
}

TextStyle linkTo(const std::string& target)
{
    return styled([&](TextStyle& style) { style.link = target; });
}

const TextStyle boldStyle = styled([](TextStyle& style) { style.bold = true; });

/// Bytes out of which sequences come often.
rc::Gen<std::string> terminalBytes()
{
    const auto piece = rc::gen::element<std::string>(
        "\x1b", "[", "]", "8;;", "http://a/", "\x1b\\", "\a", "\n", "\r", "\b", "\t", "\x1b[31m",
        "\x1b[1;4:3m", ";", ":", "38", "5", "2", "m", "K", "\x1b[2K", "\x1b[5D", "\x1b[G", "\x1bP", "\x18",
        "x", "long text ", "\xe2\x82", "\xac", "\xf0\x9f\x98\x80", "\xff", "\x1b[0m",
        "\x1b]8;;http://b/\x1b\\",
        "\x1b"
        "7",
        "\x1b"
        "8",
        "\x1b[5;1H",
        "\x1b"
        "c",
        "\x1b[!p");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const auto& pieces) {
        std::string all;
        for (const std::string& each : pieces)
            all += each;
        return all;
    });
}

QByteArrayView viewOf(const std::string& text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace
} // namespace brood

Q_DECLARE_METATYPE(brood::TextStyle)

namespace brood {

class TestStyleTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsSequences_data();
    void followsSequences();
    void doesNotCareWhereBytesAreCut_data() { followsSequences_data(); }
    void doesNotCareWhereBytesAreCut();
    void keepsOnlyHarmlessLinks_data();
    void keepsOnlyHarmlessLinks();
    void tellsWhatRewrites_data();
    void tellsWhatRewrites();
    void knowsWhetherItIsInASequence();
    void endlessSequencesEnd_data();
    void endlessSequencesEnd();
    void agreesWithRows();
};

void TestStyleTracker::followsSequences_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextStyle>("style");
    const auto row = [](const char* name, const QByteArray& bytes, const TextStyle& style) {
        QTest::newRow(name) << bytes << style;
    };
    const TextStyle none;

    row("nothing", "text", none);
    row("bold", "\x1b[1mtext", boldStyle);
    row("bold and off", "\x1b[1m\x1b[22m", none);
    row("faint", "\x1b[2m", styled([](TextStyle& style) { style.faint = true; }));
    row("22 ends faint too", "\x1b[1;2;22m", none);
    row("italic", "\x1b[3m", styled([](TextStyle& style) { style.italic = true; }));
    row("blink", "\x1b[6m", styled([](TextStyle& style) { style.blink = true; }));
    row("inverse", "\x1b[7m", styled([](TextStyle& style) { style.inverse = true; }));
    row("hidden", "\x1b[8m", styled([](TextStyle& style) { style.hidden = true; }));
    row("struck out", "\x1b[9m", styled([](TextStyle& style) { style.struckOut = true; }));
    row("overlined", "\x1b[53m", styled([](TextStyle& style) { style.overlined = true; }));
    row("all off one by one", "\x1b[1;2;3;4;5;7;8;9;53;31;41;58;5;1m\x1b[22;23;24;25;27;28;29;55;39;49;59m",
        none);
    row("reset", "\x1b[1;3;4;5;7;8;9;31;41;53m\x1b[0m", none);
    row("empty is reset", "\x1b[1;31m\x1b[m", none);
    row("empty parameters are resets", "\x1b[1;;4m", underlined(Underline::Single));
    row("the last one too", "\x1b[1;m", none);
    row("underline", "\x1b[4m", underlined(Underline::Single));
    row("double underline", "\x1b[21m", underlined(Underline::Double));
    row("4:0", "\x1b[4m\x1b[4:0m", none);
    row("4:1", "\x1b[4:1m", underlined(Underline::Single));
    row("4:2", "\x1b[4:2m", underlined(Underline::Double));
    row("4:3", "\x1b[4:3m", underlined(Underline::Curly));
    row("4:4", "\x1b[4:4m", underlined(Underline::Dotted));
    row("4:5", "\x1b[4:5m", underlined(Underline::Dashed));
    row("4:6 is unknown", "\x1b[4:3m\x1b[4:6m", underlined(Underline::Curly));

    row("red", "\x1b[31m", inColor(indexed(1)));
    row("bright red", "\x1b[91m", inColor(indexed(9)));
    row("on green", "\x1b[42m", onColor(indexed(2)));
    row("on bright green", "\x1b[102m", onColor(indexed(10)));
    row("leading zeros", "\x1b[0031m", inColor(indexed(1)));
    row("256 colours", "\x1b[38;5;208m", inColor(indexed(208)));
    row("256 colours, colons", "\x1b[48:5:208m", onColor(indexed(208)));
    row("256 colours, the value left out", "\x1b[38;5;m", inColor(indexed(0)));
    row("256 colours, too large", "\x1b[38;5;256m", none);
    row("true colour", "\x1b[38;2;1;2;3m", inColor(rgb(0x010203)));
    row("true colour, colons and a colour space", "\x1b[48:2::10:20:30m", onColor(rgb(0x0a141e)));
    row("true colour, colons without it", "\x1b[38:2:10:20:30m", inColor(rgb(0x0a141e)));
    row("true colour with tolerance", "\x1b[38:2:1:10:20:30:0:1m", inColor(rgb(0x0a141e)));
    row("true colour, too large", "\x1b[38;2;1;256;3m", none);
    row("what follows a colour", "\x1b[38;5;1;4m", styled([](TextStyle& style) {
            style.foreground = indexed(1);
            style.underline = Underline::Single;
        }));
    row("underline colour", "\x1b[58:5:3m",
        styled([](TextStyle& style) { style.underlineColor = indexed(3); }));
    row("underline colour, semicolons", "\x1b[58;2;1;2;3m",
        styled([](TextStyle& style) { style.underlineColor = rgb(0x010203); }));
    row("38 alone", "\x1b[38m", none);
    row("38;5 alone does not blink", "\x1b[38;5m", none);
    row("38;2 with too little", "\x1b[38;2;1;4m", none);
    row("38:5 alone", "\x1b[38:5m", none);
    row("38:2 with too little", "\x1b[38:2:1:2m", none);
    row("an unknown colour space", "\x1b[38;7;1m", boldStyle);
    row("38;5 and a colon", "\x1b[38;5:1;1m", boldStyle);
    row("38;5;n with a colon", "\x1b[38;5;1:2;1m", boldStyle);
    row("unknown ones", "\x1b[11;73;999;1m", boldStyle);
    row("unknown ones with colons", "\x1b[1:2;7:1;100:3m", none);
    row("more than there is place for", "\x1b[" + QByteArray("0;").repeated(200) + "1m", none);
    row("a huge number", "\x1b[4294967297m", none);

    row("private", "\x1b[?1m\x1b[>4;1m\x1b[<1m\x1b[=1m", none);
    row("with an intermediate", "\x1b[1 m\x1b[1%m", none);
    row("a parameter behind an intermediate", "\x1b[ 1m\x1b[1", none);
    row("a prefix that comes too late", "\x1b[1?m", none);
    row("NUL within",
        QByteArray("\x1b[\0"
                   "1m",
                   5),
        boldStyle);
    row("DEL within", "\x1b\x7f[1\x7fm", boldStyle);
    row("controls within", "\x1b[\b1\rm", boldStyle);
    row("cancelled", "\x1b[1\x18m", none);
    row("substituted", "\x1b[1\x1am", none);
    row("begun anew", "\x1b[3\x1b[1m", boldStyle);
    row("ended by a newline", "\x1b[1\nm", none);
    row("ended by a byte above ASCII", "\x1b[1\xc3m", none);
    row("CSI as a single byte is none",
        "\x9b"
        "1m",
        none);
    row("CSI as a character is none",
        "\xc2\x9b"
        "1m",
        none);
    row("RIS",
        "\x1b[1m\x1b]8;;http://a/\x1b\\\x1b"
        "c",
        none);
    row("DECSTR", "\x1b[1m\x1b[!p", none);
    row("DECRC does not bring colours back",
        "\x1b"
        "7\x1b[1m\x1b"
        "8",
        boldStyle);
    row("within strings", "\x1b]0;\x1b[1m\x1b\\", boldStyle);
    row("within DCS", "\x1bP[1m\x1b\\", none);

    row("link, ST", "\x1b]8;;http://a/\x1b\\", linkTo("http://a/"));
    row("link, BEL", "\x1b]8;;http://a/\x07", linkTo("http://a/"));
    row("link with an id", "\x1b]8;id=1:x=2;http://a/;b\x1b\\", linkTo("http://a/;b"));
    row("link that ends", "\x1b]8;;http://a/\x1b\\t\x1b]8;;\x1b\\", none);
    row("link that SGR leaves", "\x1b]8;;http://a/\x1b\\\x1b[0m", linkTo("http://a/"));
    row("link cancelled", "\x1b]8;;http://a/\x18", none);
    row("link without ST", "\x1b]8;;http://a/\x1b[1m", boldStyle);
    row("link over a newline", "\x1b]8;;http://\na/\x1b\\", none);
    row("link without a target", "\x1b]8;;http://a/\a\x1b]8\a\x1b]8;\a", none);
    row("other numbers", "\x1b]88;;http://a/\a\x1b]08;;http://a/\a\x1b]0;x\a", none);
}

void TestStyleTracker::followsSequences()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextStyle, style);
    QVERIFY(styleAfter(bytes) == style);
}

void TestStyleTracker::doesNotCareWhereBytesAreCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextStyle, style);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        StyleTracker tracker;
        tracker.feed(asBytes(bytes.first(cut)));
        tracker.feed(asBytes(bytes.sliced(cut)));
        QVERIFY2(tracker.style() == style, qPrintable(QString::number(cut)));
    }
    StyleTracker tracker;
    for (const char& byte : bytes)
        tracker.feed(asBytes(QByteArrayView(&byte, 1)));
    QVERIFY(tracker.style() == style);
}

void TestStyleTracker::keepsOnlyHarmlessLinks_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("http") << QByteArray("http://example.org/a?b=c#d") << true;
    QTest::newRow("https") << QByteArray("https://example.org") << true;
    QTest::newRow("capitals") << QByteArray("HTTPS://EXAMPLE.ORG") << true;
    QTest::newRow("ftp") << QByteArray("ftp://example.org/") << true;
    QTest::newRow("file") << QByteArray("file://host/tmp/a%20b") << true;
    QTest::newRow("mailto") << QByteArray("mailto:a@example.org") << true;
    QTest::newRow("UTF-8") << QByteArray("file:///tmp/\xc3\xa9") << true;
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << false;
    QTest::newRow("data") << QByteArray("data:text/html,x") << false;
    QTest::newRow("other program") << QByteArray("ssh://host") << false;
    QTest::newRow("prefix of a scheme") << QByteArray("htt://a") << false;
    QTest::newRow("longer scheme") << QByteArray("httpsx://a") << false;
    QTest::newRow("no scheme") << QByteArray("//example.org") << false;
    QTest::newRow("space") << QByteArray("http://a/ b") << false;
    QTest::newRow("as long as may be") << "http://a/" + QByteArray(2083 - 9, 'x') << true;
    QTest::newRow("too long") << "http://a/" + QByteArray(2084 - 9, 'x') << false;
    QTest::newRow("far too long") << "http://a/" + QByteArray(100'000, 'x') << false;
}

void TestStyleTracker::keepsOnlyHarmlessLinks()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, isKept);
    // A target that is dropped does not leave the one before it in force.
    const TextStyle style =
        styleAfter(QByteArray("\x1b]8;;http://before/\x1b\\\x1b]8;;" + target + "\x1b\\"));
    QCOMPARE(QByteArray::fromStdString(style.link), isKept ? target : QByteArray());
}

void TestStyleTracker::tellsWhatRewrites_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("rewrites");
    for (const char* const sequence : {"[D", "[5D", "[G", "[7`", "[1K", "[2K", "[u", "8", "[3j"})
        QTest::newRow(sequence) << QByteArray("a\x1b") + sequence + "b" << true;
    for (const char* const sequence :
         {"[K", "[0K", "[2J", "[31m", "[?2K", "[5C", "[1A", "[H", "7", "[2 D", "#8", "[3X"})
        QTest::newRow(sequence) << QByteArray("a\x1b") + sequence + "b" << false;
    QTest::newRow("CR and BS") << QByteArray("a\rb\bc") << false;
}

void TestStyleTracker::tellsWhatRewrites()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, rewrites);
    StyleTracker tracker;
    tracker.feed(asBytes(bytes));
    QCOMPARE(tracker.takeRewrites(), rewrites);
    QVERIFY(!tracker.takeRewrites());
}

void TestStyleTracker::knowsWhetherItIsInASequence()
{
    StyleTracker tracker;
    const auto isIn = [&](QByteArrayView bytes) {
        tracker.feed(asBytes(bytes));
        return tracker.isInSequence();
    };
    QVERIFY(!isIn("text"));
    QVERIFY(isIn("\x1b"));
    QVERIFY(isIn("[31"));
    QVERIFY(!isIn("m"));
    QVERIFY(isIn("\x1b]8;;"));
    QVERIFY(isIn("\x1b"));
    QVERIFY(!isIn("\\"));
    QVERIFY(isIn("\x1bP"));
    QVERIFY(!isIn("\n"));
}

void TestStyleTracker::endlessSequencesEnd_data()
{
    QTest::addColumn<QByteArray>("start");
    for (const char* const start :
         {"\x1b]0;", "\x1b]8;;http://", "\x1bP", "\x1bX", "\x1b^", "\x1b_", "\x1b[", "\x1b("})
        QTest::newRow(start) << QByteArray(start);
}

void TestStyleTracker::endlessSequencesEnd()
{
    QFETCH(QByteArray, start);
    StyleTracker tracker;
    tracker.feed(asBytes(start));
    const QByteArray filling(64 * 1024, '!');
    for (int i = 0; i < 32 && tracker.isInSequence(); ++i)
        tracker.feed(asBytes(filling));
    QVERIFY(!tracker.isInSequence());
    QVERIFY(textOf(QByteArray(start + QByteArray(2 * 1024 * 1024, '!'))).endsWith(u"!!!"));
}

void TestStyleTracker::agreesWithRows()
{
    QVERIFY(rc::check("rows end in the tracker's style, wherever the bytes are cut", [] {
        const std::string bytes = *terminalBytes();
        const auto cut = *rc::gen::inRange<std::size_t>(0, bytes.size() + 1);
        StyleTracker tracker;
        tracker.feed(asBytes(viewOf(bytes.substr(0, cut))));
        tracker.feed(asBytes(viewOf(bytes.substr(cut))));
        // The mark ends a sequence that is under way and stands last in its row.
        const TerminalRow row = decodeRows(viewOf(bytes + "\x18\x1b[9999G!")).back();
        RC_ASSERT(row.text.endsWith(u'!'));
        RC_ASSERT(row.runs.back().style == tracker.style());
    }));
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestStyleTracker)
#include "tst_styletracker.moc"
