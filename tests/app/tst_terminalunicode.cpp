// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalrows.h"

#include <QTest>

#include <rapidcheck.h>

namespace brood {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar replacement = u'\ufffd';

/// Bytes from numbers.
QByteArray raw(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes.append(static_cast<char>(value));
    return bytes;
}

QByteArray range(int first, int last, const QByteArray& after = {})
{
    QByteArray bytes;
    for (int value = first; value <= last; ++value)
        bytes += raw({value}) + after;
    return bytes;
}

/// All sequences of which Kuhn's 3.3 leaves the last byte away.
QByteArrayList withoutLastByte()
{
    return {raw({0xc0}),
            raw({0xe0, 0x80}),
            raw({0xf0, 0x80, 0x80}),
            raw({0xf8, 0x88, 0x80, 0x80}),
            raw({0xdf}),
            raw({0xef, 0xbf}),
            raw({0xf7, 0xbf, 0xbf}),
            raw({0xfb, 0xbf, 0xbf, 0xbf}),
            raw({0xfc, 0x84, 0x80, 0x80, 0x80}),
            raw({0xfd, 0xbf, 0xbf, 0xbf, 0xbf})};
}

/// Whether well-formed UTF-8 of one character begins so; all that can follow is tried.
bool isPrefix(const QByteArray& bytes)
{
    if (bytes.isValidUtf8())
        return true;
    return bytes.size() < 4 &&
           (isPrefix(bytes + '\x80') || isPrefix(bytes + '\x90') || isPrefix(bytes + '\xa0'));
}

/// Maximal subparts, as slow and as plain as it gets.
QString decodedSlowly(QByteArray bytes)
{
    QString text;
    while (!bytes.isEmpty()) {
        qsizetype length = 1;
        const auto startsCharacter = [](const QByteArray& start) {
            return isPrefix(start) && static_cast<unsigned char>(start[0]) >= 0x80;
        };
        while (length < bytes.size() && !bytes.first(length).isValidUtf8() &&
               startsCharacter(bytes.first(length + 1)))
            ++length;
        text +=
            bytes.first(length).isValidUtf8() ? QString::fromUtf8(bytes.first(length)) : QString(replacement);
        bytes = bytes.sliced(length);
    }
    return text;
}

} // namespace

/// Markus Kuhn's "UTF-8 decoder capability and stress test", libvterm's encoding_utf8, and what text takes
/// more than a code point or a column.
class TestTerminalUnicode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void replaces_data();
    void replaces();
    void replacesMaximalSubparts();
    void writesOverWideAndCombined_data();
    void writesOverWideAndCombined();
};

void TestTerminalUnicode::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("1 Greek") << QByteArray("κόσμε") << u"κόσμε"_s;
    QTest::newRow("2.1.2 first of two bytes") << raw({0xc2, 0xa0}) << u"\u00a0"_s;
    QTest::newRow("2.1.3 first of three") << raw({0xe0, 0xa0, 0x80}) << u"\u0800"_s;
    QTest::newRow("2.1.4 first of four") << raw({0xf0, 0x90, 0x80, 0x80}) << u"\U00010000"_s;
    QTest::newRow("2.2.1 last of one") << raw({0x7e}) << u"~"_s;
    QTest::newRow("2.2.2 last of two") << raw({0xdf, 0xbf}) << u"\u07ff"_s;
    QTest::newRow("2.2.3 last of three") << raw({0xef, 0xbf, 0xbf}) << QString(QChar(0xffff));
    QTest::newRow("2.3.1 before the surrogates") << raw({0xed, 0x9f, 0xbf}) << u"\ud7ff"_s;
    QTest::newRow("2.3.2 behind the surrogates") << raw({0xee, 0x80, 0x80}) << u"\ue000"_s;
    QTest::newRow("2.3.3 replacement") << raw({0xef, 0xbf, 0xbd}) << u"\ufffd"_s;
    QTest::newRow("2.3.4 last of all") << raw({0xf4, 0x8f, 0xbf, 0xbf}) << u"\U0010ffff"_s;
    QTest::newRow("5.3 no characters") << raw({0xef, 0xbf, 0xbe, 0xef, 0xb7, 0x90}) << u"\ufffe\ufdd0"_s;
    QTest::newRow("early termination")
        << raw({0xf0, '!', 0xf0, 0x90, '!', 0xf0, 0x90, 0x80, '!'}) << u"\ufffd!\ufffd!\ufffd!"_s;
    QTest::newRow("early restart") << raw({0xf0, 0xc2, 0xa9, 0xe0, 0xa0, 0xc2, 0xa9}) << u"\ufffd©\ufffd©"_s;
    QTest::newRow("cut by an escape") << QByteArray("\xe2\x82\x1b[0m\xacx") << u"\ufffd\ufffdx"_s;
    QTest::newRow("cut by a control") << QByteArray("\xe2\x82\a\xac") << u"\ufffd␇\ufffd"_s;
    QTest::newRow("cut by the end") << QByteArray("a\xf0\x9f\x98") << u"a\ufffd"_s;
}

void TestTerminalUnicode::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(textOf(bytes), text);
    QCOMPARE(textOf(QByteArray("x\r" + bytes)), text); // As cells, too.
}

void TestTerminalUnicode::replaces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("replacements");
    QTest::newRow("2.1.5") << raw({0xf8, 0x88, 0x80, 0x80, 0x80}) << 5;
    QTest::newRow("2.1.6") << raw({0xfc, 0x84, 0x80, 0x80, 0x80, 0x80}) << 6;
    QTest::newRow("2.2.4") << raw({0xf7, 0xbf, 0xbf, 0xbf}) << 4;
    QTest::newRow("2.2.5") << raw({0xfb, 0xbf, 0xbf, 0xbf, 0xbf}) << 5;
    QTest::newRow("2.2.6") << raw({0xfd, 0xbf, 0xbf, 0xbf, 0xbf, 0xbf}) << 6;
    QTest::newRow("2.3.5 behind the last") << raw({0xf4, 0x90, 0x80, 0x80}) << 4;
    QTest::newRow("3.1 continuation bytes") << range(0x80, 0xbf) << 64;
    QTest::newRow("3.2.1 two") << range(0xc0, 0xdf, " ") << 32;
    QTest::newRow("3.2.2 three") << range(0xe0, 0xef, " ") << 16;
    QTest::newRow("3.2.3 four") << range(0xf0, 0xf7, " ") << 8;
    QTest::newRow("3.2.4 five") << range(0xf8, 0xfb, " ") << 4;
    QTest::newRow("3.2.5 six") << range(0xfc, 0xfd, " ") << 2;
    const std::vector<int> counts{1, 2, 3, 4, 1, 1, 3, 4, 5, 5};
    const QByteArrayList incomplete = withoutLastByte();
    for (qsizetype i = 0; i < incomplete.size(); ++i)
        QTest::addRow("3.3 %s", incomplete[i].toHex(' ').constData())
            << incomplete[i] << counts.at(std::size_t(i));
    QTest::newRow("3.4 one behind the other") << incomplete.join() << 29;
    QTest::newRow("3.5 impossible") << raw({0xfe, 0xff, 0xfe, 0xfe, 0xff, 0xff}) << 6;
    QTest::newRow("4.1 overlong slash") << raw({0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xf0, 0x80, 0x80, 0xaf}) << 9;
    QTest::newRow("4.1 in five and six")
        << raw({0xf8, 0x80, 0x80, 0x80, 0xaf, 0xfc, 0x80, 0x80, 0x80, 0x80, 0xaf}) << 11;
    QTest::newRow("4.2 last overlong") << raw({0xc1, 0xbf, 0xe0, 0x9f, 0xbf, 0xf0, 0x8f, 0xbf, 0xbf}) << 9;
    QTest::newRow("4.3 overlong NUL") << raw({0xc0, 0x80, 0xe0, 0x80, 0x80, 0xf0, 0x80, 0x80, 0x80}) << 9;
    QTest::newRow("5.1 surrogates") << raw({0xed, 0xa0, 0x80, 0xed, 0xad, 0xbf, 0xed, 0xbf, 0xbf}) << 9;
    QTest::newRow("5.2 in pairs") << raw({0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80}) << 6;
    QTest::newRow("C1") << raw({0xc2, 0x80, 0xc2, 0x9b, 0xc2, 0x9f}) << 3;
}

void TestTerminalUnicode::replaces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, replacements);
    const QString text = textOf(bytes);
    QCOMPARE(text.count(replacement), replacements);
    QCOMPARE(text.count(replacement) + text.count(u' '), text.size());
    QCOMPARE(textOf(QByteArray("x\r" + bytes)), text);
}

void TestTerminalUnicode::replacesMaximalSubparts()
{
    QVERIFY(rc::check("as plainly as it gets", [] {
        const auto piece =
            rc::gen::oneOf(rc::gen::inRange(0x80, 0x100), rc::gen::inRange(0x30, 0x3a),
                           rc::gen::element(0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf));
        QByteArray bytes;
        for (const int value : *rc::gen::container<std::vector<int>>(piece))
            bytes.append(static_cast<char>(value));
        QString expected = decodedSlowly(bytes);
        for (QChar& each : expected) {
            if (each.category() == QChar::Other_Control)
                each = replacement;
        }
        RC_ASSERT(textOf(bytes) == expected);
    }));
}

void TestTerminalUnicode::writesOverWideAndCombined_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& text) {
        QTest::newRow(name) << bytes << text;
    };
    row("wide takes two columns", "漢字\x1b[3Gx", u"漢x "_s);
    row("left half", "漢字\rx", u"x 字"_s);
    row("right half", "漢字\x1b[2Gx", u" x字"_s);
    row("wide over narrow", "0123\r０", u"０23"_s);
    row("wide over two halves", "漢字x\x1b[2G語", u" 語 x"_s);
    row("BS goes half back", "漢\bx", u" x"_s);
    row("EL in the middle", "漢字\x1b[2G\x1b[K", u" "_s);
    row("ECH in the middle", "漢字\x1b[2G\x1b[2X", u"    "_s);
    row("DCH in the middle", "漢字x\x1b[2G\x1b[2P", u"  x"_s);
    row("ICH in the middle", "漢x\x1b[2G\x1b[@", u"   x"_s);
    row("combining", "0123\re\u0301", u"e\u0301123"_s);
    row("combining on what stands there", "0123\r\x1b[2C\u0301", u"01\u030123"_s);
    row("many", "e\u0301\u0302\u0303x\r\x1b[Cy", u"e\u0301\u0302\u0303y"_s);
    row("written over with all", "e\u0301\u0302x\ry", u"yx"_s);
    row("combining at the start", "\u0301x\rab", u"ab"_s);
    row("emoji", "😀x\r\x1b[2Cy", u"😀y"_s);
    row("ZWJ sequence is one", "👩‍💻x\r\x1b[2Cy", u"👩‍💻y"_s);
    row("ZWJ sequence goes as one", "👩‍💻x\ry", u"y x"_s);
    row("skin tone", "👍🏽x\r\x1b[2Cy", u"👍🏽y"_s);
    row("variation selector", "❤️x\r\x1b[Cy", u"❤️y"_s);
    row("right to left", "abאבג\x1b[3Gx", u"abxבג"_s);
    row("not emoji behind ZWJ", "a\u200dbc\r\x1b[Cx", u"a\u200dxc"_s);
}

void TestTerminalUnicode::writesOverWideAndCombined()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(textOf(bytes), text);
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestTerminalUnicode)
#include "tst_terminalunicode.moc"
