// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalrows.h"

#include <QTest>

#include <rapidcheck.h>

namespace brood {

using namespace Qt::StringLiterals;

namespace {

std::string textOfRun(const TerminalRow& row, std::size_t run)
{
    return row.text.sliced(row.runs.at(run).start, row.runs.at(run).length).toStdString();
}

/// All texts of runs, and whether they are bold: "bold|*".
QStringList runsOf(QByteArrayView bytes)
{
    QStringList result;
    const TerminalRow row = decodeTerminalRow(asBytes(bytes));
    for (std::size_t i = 0; i < row.runs.size(); ++i)
        result.append(QString::fromStdString(textOfRun(row, i)) + (row.runs[i].style.bold ? u"*" : u""));
    return result;
}

} // namespace

class TestTerminalRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBytesAsRows_data();
    void showsBytesAsRows();
    void splitsTextIntoRuns_data();
    void splitsTextIntoRuns();
    void beginsWithTheGivenStyle();
    void erasesWithTheBackground();
    void limitsCursorMoves();
    void limitsWhatIsLookedAt();
    void keepsLongPlainRows();
    void knowsPlainText_data();
    void knowsPlainText();
    void agreesWhatPlainTextIs();
    void isNotDelayedByPushingCellsAbout();
};

void TestTerminalRow::showsBytesAsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& rows) {
        QTest::newRow(name) << bytes << rows;
    };

    row("nothing", "", {u""_s});
    row("a line", "one\n", {u"one"_s, u""_s});
    row("empty lines", "\n\n", {u""_s, u""_s, u""_s});
    row("CR LF", "one\r\ntwo\r\n", {u"one"_s, u"two"_s, u""_s});
    row("CR CR LF", "one\r\r\ntwo", {u"one"_s, u"two"_s});
    row("progress", "10 %\r50 %\r100 %", {u"100 %"_s});
    row("progress that ends with CR", "10 %\r50 %\r", {u"50 %"_s});
    row("shorter over longer", "abcdef\rxy", {u"xycdef"_s});
    row("CR twice", "abc\r\rx", {u"xbc"_s});

    row("EL", "abcdef\rxy\x1b[K", {u"xy"_s});
    row("EL at the end", "abc\x1b[Kdef\x1b[K", {u"abcdef"_s});
    row("EL behind CR", "abcdef\r\x1b[Kxy", {u"xy"_s});
    row("EL 1", "abcdef\x1b[4G\x1b[1K", {u"    ef"_s});
    row("EL 1 at the end", "abcdef\x1b[1K\rx", {u"x"_s});
    row("EL 2", "abcdef\x1b[2K\rx", {u"x"_s});
    row("EL 2 leaves the cursor", "abc\x1b[2Kx", {u"   x"_s});
    row("EL 3 is unknown", "abc\x1b[3K", {u"abc"_s});
    row("DECSEL is another", "abc\x1b[?2K", {u"abc"_s});
    row("ED", "abcdef\rxy\x1b[J", {u"xy"_s});
    row("ED 2", "abcdef\x1b[2J\rx", {u"xbcdef"_s});
    row("ECH", "abcdef\x1b[5D\x1b[2X", {u"a  def"_s});
    row("ECH to the end", "abc\x1b[2D\x1b[100X", {u"a"_s});
    row("DCH", "ABBC\x1b[3D\x1b[P", {u"ABC"_s});
    row("DCH to the end", "ABBC\x1b[3D\x1b[7P", {u"A"_s});
    row("ICH", "ACD\x1b[2D\x1b[@B", {u"ABCD"_s});
    row("ICH 3", "AC\x1b[D\x1b[3@B", {u"AB  C"_s});
    row("ICH at the end", "AC\x1b[3@B", {u"ACB"_s});

    row("BS", "abc\b\bX", {u"aXc"_s});
    row("BS at the start", "\b\bX", {u"X"_s});
    row("overstruck", "_\bX_\bY", {u"XY"_s});
    row("CUB and CUF", "abc\x1b[3DX\x1b[2CY", {u"XbcY"_s});
    row("0 is 1", "abc\x1b[0DX", {u"abX"_s});
    row("huge CUB", "\x1b[99999999999999999999D\x1b[Kx", {u"x"_s});
    row("CUF makes blanks", "a\x1b[3Cb", {u"a   b"_s});
    row("CUF alone makes none", "a\x1b[3C", {u"a"_s});
    row("CHA", "abc\x1b[2Gx", {u"axc"_s});
    row("CHA without a number", "abc\x1b[Gx", {u"xbc"_s});
    row("HPA, HPR, HPB", "abcdef\x1b[2`x\x1b[1ay\x1b[4jz", {u"zxcyef"_s});
    row("CUU and CUD stay here", "a\x1b[1Ab\x1b[Bc", {u"abc"_s});
    row("DECSC and DECRC",
        "ab\x1b"
        "7cd\x1b"
        "8x",
        {u"abxd"_s});
    row("SCOSC and SCORC", "ab\x1b[scd\x1b[ux", {u"abxd"_s});
    row("DECRC alone",
        "ab\x1b"
        "8x",
        {u"abx"_s});
    row("a status line",
        "ab\x1b"
        "7\x1b[24;1Hstatus\x1b"
        "8cd",
        {u"abcd"_s});
    row("CUP alone", "ab\x1b[24;1Hcd", {u"abcd"_s});

    row("TAB", "a\tb", {u"a\tb"_s});
    row("TAB behind a rewritten part", "ab\rx\x1b[C\ty", {u"xb\ty"_s});
    row("TAB moves over text", "abcdefghij\r\tX", {u"abcdefghXj"_s});
    row("TAB over a TAB", "a\tb\rX\tY", {u"X\tY"_s});
    row("writing into a TAB", "a\tb\r\x1b[3Cx", {u"a  x    b"_s});
    row("TAB within a sequence", "a\x1b[3\tmx", {u"a\tx"_s});

    row("colours", "\x1b[1;38;2;1;2;3mred\x1b[0m.\x1b[38:5:1m!", {u"red.!"_s});
    row("private modes", "\x1b[?25lx\x1b[?2Ky\x1b[>0q", {u"xy"_s});
    row("title, BEL", "\x1b]0;title\x07x", {u"x"_s});
    row("title, ST", "\x1b]0;t\xc3\xa9\x1b\\x", {u"x"_s});
    row("title without a semicolon", "\x1b]1234\x07x", {u"x"_s});
    row("link", "\x1b]8;;http://a/\x1b\\text\x1b]8;;\x1b\\", {u"text"_s});
    row("DCS", "\x1bPq#0;2;0;0;0\x1b\\x", {u"x"_s});
    row("SOS",
        "\x1bXABC\x01"
        "DEF\x1b\\x",
        {u"x"_s});
    row("PM", "\x1b^Hello\x1b\\x", {u"x"_s});
    row("APC", "\x1b_Gf=100;AAAA\x1b\\x", {u"x"_s});
    row("BEL ends them as well", "\x1bPa\ab\x1b_c\ad", {u"bd"_s});
    row("string ended by another", "\x1b]0;t\x1b[31mx", {u"x"_s});
    row("charset", "\x1b(B\x1b)0\x0fx\x0e", {u"x"_s});
    row("short escapes",
        "\x1b=\x1b>\x1b#8\x1b"
        "cx\x1b"
        "Y",
        {u"x"_s});
    row("begun anew",
        "\x1b(\x1b)Zx\x1b[123\x1b"
        "9y\x1b]a\x1b"
        "9z",
        {u"xyz"_s});
    row("cancelled", "\x1b[31\x18x\x1b]0;\x1ay\x1b(\x18z\x1bP12\x18!", {u"xyz!"_s});
    row("line end in a sequence", "\x1b[31\nx", {u""_s, u"x"_s});
    row("line end in a string", "a\x1b]0;title\nx", {u"a"_s, u"x"_s});
    row("row end in a sequence", "ab\x1b[3", {u"ab"_s});
    row("CR in a sequence", "abc\x1b[3\r1mx", {u"xbc"_s});
    row("BS in a sequence", "abc\x1b[3\b1mx", {u"abx"_s});
    row("BEL in a sequence", "a\x1b[3\a1mx", {u"a␇x"_s});
    row("NUL in a sequence",
        QByteArray("\x1b[\0"
                   "Cx",
                   5),
        {u" x"_s});
    row("a character in a sequence", "\x1b[31\xc3\xa9m", {u"ém"_s});

    row("controls", QByteArray("\0\x01\a\x0b\f\x18\x1a\x1c\x7f", 9), {u"␀␁␇␋␌␘␚␜␡"_s});
    row("bidi controls", "a\u202eb\u202c\u2066c\u2069", {u"a\u202eb\u202c\u2066c\u2069"_s});
    row("line separators", "\u2028\u2029", {u"␤␤"_s});
    row("byte order mark", "\ufeffx", {u"\ufeffx"_s});
}

void TestTerminalRow::showsBytesAsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    QCOMPARE(textsOf(bytes), rows);
}

void TestTerminalRow::splitsTextIntoRuns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("runs");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("only sequences") << QByteArray("\x1b[1m\x1b[m") << QStringList();
    QTest::newRow("one") << QByteArray("abc") << QStringList{u"abc"_s};
    QTest::newRow("bold") << QByteArray("a\x1b[1mbc\x1b[md") << QStringList{u"a"_s, u"bc*"_s, u"d"_s};
    QTest::newRow("no change") << QByteArray("a\x1b[1m\x1b[22mb\x1b[mc") << QStringList{u"abc"_s};
    QTest::newRow("written over") << QByteArray("abc\r\x1b[1mx\x1b[my") << QStringList{u"x*"_s, u"yc"_s};
    QTest::newRow("rewritten alike") << QByteArray("\x1b[1mabc\rx") << QStringList{u"xbc*"_s};
    QTest::newRow("styles that meet") << QByteArray("\x1b[1ma\x1b[mb\x1b[1mc\b\bx") << QStringList{u"axc*"_s};
    QTest::newRow("blanks have none")
        << QByteArray("\x1b[1ma\x1b[2Cb") << QStringList{u"a*"_s, u"  "_s, u"b*"_s};
    QTest::newRow("behind EL") << QByteArray("\x1b[1mabc\r\x1b[Kd\x1b[me") << QStringList{u"d*"_s, u"e"_s};
    QTest::newRow("pictures") << QByteArray("\a\x1b[1m\a") << QStringList{u"␇"_s, u"␇*"_s};
}

void TestTerminalRow::splitsTextIntoRuns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, runs);
    QCOMPARE(runsOf(bytes), runs);
}

void TestTerminalRow::beginsWithTheGivenStyle()
{
    TextStyle style;
    style.italic = true;
    style.link = "http://a/";
    const TerminalRow row = decodeTerminalRow(asBytes("ab\x1b[mc"), style);
    QCOMPARE(row.runs.size(), std::size_t{2});
    QVERIFY(row.runs[0].style == style);
    style.italic = false;
    QVERIFY(row.runs[1].style == style);
}

void TestTerminalRow::erasesWithTheBackground()
{
    const TerminalRow row = decodeTerminalRow(asBytes("abc\r\x1b[1;44m\x1b[2X"));
    QCOMPARE(row.text, u"  c"_s);
    QCOMPARE(row.runs.size(), std::size_t{2});
    TextStyle erased;
    erased.background = {.kind = TerminalColor::Kind::Indexed, .value = 4};
    QVERIFY(row.runs[0].style == erased);
}

void TestTerminalRow::limitsCursorMoves()
{
    QVERIFY(textOf("\x1b[999999999Cx").size() <= 1024);
    QVERIFY(textOf("\x1b[999999999Gx").size() <= 1024);
    QVERIFY(textOf("x\r\x1b[999999999@x").size() <= 1025);
    const QByteArray many = QByteArray("\x1b[60000Cx\x1b[60000@").repeated(1000);
    QVERIFY(textOf(many).size() <= 1024 + 1000);
    // In a row that is longer they reach its end.
    QCOMPARE(textOf(QByteArray(QByteArray(5000, 'x') + "\r\x1b[9999Cy")), QString(5000, u'x') + u'y');
}

void TestTerminalRow::limitsWhatIsLookedAt()
{
    const auto limit = static_cast<qsizetype>(maxRewrittenBytes);
    const QByteArray start = "\x1b[1mgone\r";
    const QByteArray shown = QByteArray(limit / 2, 'x');
    const QByteArray twice = start + QByteArray(limit, 'y') + '\r' + shown;
    const TerminalRow row = decodeTerminalRow(asBytes(twice));
    // What is behind a CR is complete, and the style is that of all that came.
    QCOMPARE(row.text, QString::fromLatin1(shown));
    QVERIFY(row.runs.at(0).style.bold);

    const QByteArray wide = start + QByteArray("é").repeated(limit);
    const TerminalRow other = decodeTerminalRow(asBytes(wide));
    QCOMPARE(other.text, QString(limit / 2, u'é'));

    // The window may begin within a sequence.
    for (qsizetype shift = 0; shift < 8; ++shift) {
        const QByteArray bytes = start + QByteArray("\x1b[1;3;4m") + QByteArray(limit - shift, 'z');
        const TerminalRow third = decodeTerminalRow(asBytes(bytes));
        QCOMPARE(third.text, QString(limit - shift, u'z'));
        QVERIFY(third.runs.at(0).style.italic);
    }
}

void TestTerminalRow::keepsLongPlainRows()
{
    const QByteArray bytes = QByteArray("abcé\x1b[K").repeated(100'000);
    QCOMPARE(textOf(bytes), u"abcé"_s.repeated(100'000));
}

void TestTerminalRow::knowsPlainText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("text") << QByteArray("text, naïve 漢字 😀 \u202e") << true;
    QTest::newRow("rows and TAB") << QByteArray("a\tb\nc\n") << true;
    QTest::newRow("invalid") << QByteArray("a\xff\xc2\xe2\x80") << true;
    QTest::newRow("CR") << QByteArray("a\r\n") << false;
    QTest::newRow("BS") << QByteArray("\b") << false;
    QTest::newRow("ESC") << QByteArray("\x1b[m") << false;
    QTest::newRow("NUL") << QByteArray(1, '\0') << false;
    QTest::newRow("DEL") << QByteArray("\x7f") << false;
    QTest::newRow("first C1") << QByteArray("\xc2\x80") << false;
    QTest::newRow("last C1") << QByteArray("\xc2\x9f") << false;
    QTest::newRow("behind C1") << QByteArray("\xc2\xa0") << true;
    QTest::newRow("line separator") << QByteArray("\u2028") << false;
    QTest::newRow("paragraph separator") << QByteArray("\u2029") << false;
    QTest::newRow("before the separators") << QByteArray("\u2027") << true;
    QTest::newRow("behind the separators") << QByteArray("\u202a") << true;
}

/// At every place in a longer text.
void TestTerminalRow::knowsPlainText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isPlain);
    for (qsizetype before = 0; before < 150; ++before) {
        for (const qsizetype after : {0, 1, 2, 3, 64, 130}) {
            const QByteArray text = QByteArray(before, 'x') + bytes + QByteArray(after, 'y');
            QCOMPARE(isPlainText(asBytes(text)), isPlain);
        }
    }
}

void TestTerminalRow::agreesWhatPlainTextIs()
{
    QVERIFY(rc::check("plain text is what its row shows", [] {
        std::u32string characters;
        for (const auto character : *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::oneOf(
                 rc::gen::inRange<std::uint32_t>(0, 0x110), rc::gen::inRange<std::uint32_t>(0x20, 0x7f),
                 rc::gen::inRange<std::uint32_t>(0x2020, 0x2070),
                 rc::gen::inRange<std::uint32_t>(0xe000, 0x20000))))
            characters.push_back(character == '\n' ? U' ' : static_cast<char32_t>(character));
        const QString text = QString::fromStdU32String(characters);
        const QByteArray bytes = text.toUtf8();
        RC_ASSERT(isPlainText(asBytes(bytes)) == (textOf(bytes) == text));
    }));
}

void TestTerminalRow::isNotDelayedByPushingCellsAbout()
{
    const auto limit = static_cast<qsizetype>(maxRewrittenBytes);
    for (const QByteArray& sequence :
         {QByteArray("\x1b[@"), QByteArray("\x1b[P"), QByteArray("\b\x1b[1K"), QByteArray("\x1b[2X"),
          QByteArray("\x1b"
                     "7\x1b[H\x1b"
                     "8")}) {
        const QByteArray bytes =
            QByteArray(limit / 2, '\t') + "x\r" + sequence.repeated(limit / 2 / sequence.size());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(textOf(bytes).size() <= 8 * bytes.size());
        QVERIFY2(timer.elapsed() < 2000, sequence.constData());
    }
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestTerminalRow)
#include "tst_terminalrow.moc"
