// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/terminaltext.h"

#include <QTest>

#include <random>

using brood::TerminalText;
using namespace Qt::StringLiterals;

namespace {

QStringList write(TerminalText& terminal, QByteArrayView bytes)
{
    QList<TerminalText::Row> rows;
    const qsizetype taken = terminal.write(bytes, rows);
    QStringList texts;
    for (const TerminalText::Row& row : rows)
        texts.append(row.text);
    return taken == bytes.size() ? texts : QStringList{u"not all was taken"_s};
}

/// All rows, the unfinished one last.
QStringList rowsOf(const QByteArrayList& pieces)
{
    TerminalText terminal;
    QStringList rows;
    for (const QByteArray& piece : pieces)
        rows += write(terminal, piece);
    rows += terminal.openRow();
    return rows;
}

} // namespace

class TestTerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBytesAsRows_data();
    void showsBytesAsRows();
    void doesNotCareWhereBytesAreCut_data() { showsBytesAsRows_data(); }
    void doesNotCareWhereBytesAreCut();
    void cutsLongRows();
    void endlessSequencesDoNotHideEverything();
    void stopsAfterTheGivenRows();
    void showsAnUnfinishedCharacter();
    void survivesRandomBytes();
};

void TestTerminalText::showsBytesAsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("nothing") << QByteArray() << QStringList{u""_s};
    QTest::newRow("a line") << QByteArray("one\n") << QStringList{u"one"_s, u""_s};
    QTest::newRow("an open line") << QByteArray("one\ntwo") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("empty lines") << QByteArray("\n\n") << QStringList{u""_s, u""_s, u""_s};
    QTest::newRow("CR LF") << QByteArray("one\r\ntwo\r\n") << QStringList{u"one"_s, u"two"_s, u""_s};
    QTest::newRow("progress") << QByteArray("10 %\r50 %\r100 %") << QStringList{u"100 %"_s};
    QTest::newRow("shorter over longer") << QByteArray("abcdef\rxy") << QStringList{u"xycdef"_s};
    QTest::newRow("erase the rest") << QByteArray("abcdef\rxy\x1b[K") << QStringList{u"xy"_s};
    QTest::newRow("erase the beginning") << QByteArray("abcdef\x1b[4G\x1b[1K") << QStringList{u"    ef"_s};
    QTest::newRow("erase all") << QByteArray("abcdef\x1b[2K\rx") << QStringList{u"x"_s};
    QTest::newRow("backspace") << QByteArray("abc\b\bX") << QStringList{u"aXc"_s};
    QTest::newRow("backspace at the start") << QByteArray("\b\bX") << QStringList{u"X"_s};
    QTest::newRow("moves") << QByteArray("abc\x1b[3DX\x1b[2CY") << QStringList{u"XbcY"_s};
    QTest::newRow("huge move") << QByteArray("\x1b[99999999999999999999D\x1b[Kx") << QStringList{u"x"_s};
    QTest::newRow("tab") << QByteArray("a\tb") << QStringList{u"a\tb"_s};
    QTest::newRow("colours") << QByteArray("\x1b[1;38;2;1;2;3mred\x1b[0m.\x1b[38:5:1m!")
                             << QStringList{u"red.!"_s};
    QTest::newRow("private modes") << QByteArray("\x1b[?25lx\x1b[?2Ky\x1b[>0q") << QStringList{u"xy"_s};
    QTest::newRow("title, BEL") << QByteArray("\x1b]0;title\x07x") << QStringList{u"x"_s};
    QTest::newRow("title, ST") << QByteArray("\x1b]0;t\xc3\xa9\x1b\\x") << QStringList{u"x"_s};
    QTest::newRow("link") << QByteArray("\x1b]8;;http://a/\x1b\\text\x1b]8;;\x1b\\")
                          << QStringList{u"text"_s};
    QTest::newRow("DCS") << QByteArray("\x1bPq#0;2;0;0;0\x1b\\x") << QStringList{u"x"_s};
    QTest::newRow("APC") << QByteArray("\x1b_Gf=100;AAAA\x1b\\x") << QStringList{u"x"_s};
    QTest::newRow("string ended by another") << QByteArray("\x1b]0;t\x1b[31mx") << QStringList{u"x"_s};
    QTest::newRow("charset") << QByteArray("\x1b(B\x1b)0\x0fx\x0e") << QStringList{u"x"_s};
    QTest::newRow("short escapes") << QByteArray("\x1b=\x1b>\x1b"
                                                 "7\x1b"
                                                 "8\x1b#8\x1b"
                                                 "cx")
                                   << QStringList{u"x"_s};
    QTest::newRow("cancelled") << QByteArray("\x1b[31\x18x\x1b]0;\x1ay") << QStringList{u"xy"_s};
    QTest::newRow("line end in a sequence") << QByteArray("\x1b[31\nx") << QStringList{u""_s, u"x"_s};
    QTest::newRow("line end in a string") << QByteArray("a\x1b]0;title\nx") << QStringList{u"a"_s, u"x"_s};
    QTest::newRow("CR in a sequence") << QByteArray("ab\x1b[\rx") << QStringList{u"xb"_s};
    QTest::newRow("controls") << QByteArray("\0\x01\a\x0b\f\x1c\x7f", 7) << QStringList{u"␀␁␇␋␌␜␡"_s};
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80") << QStringList{u"é€😀"_s};
    QTest::newRow("CR over UTF-8") << QByteArray("\xf0\x9f\x98\x80\xe2\x82\xac\rx") << QStringList{u"x€"_s};
    QTest::newRow("stray continuation") << QByteArray("a\x80\xbf") << QStringList{u"a\ufffd\ufffd"_s};
    QTest::newRow("cut by a letter") << QByteArray("\xe2\x82x") << QStringList{u"\ufffdx"_s};
    QTest::newRow("cut by an escape") << QByteArray("\xe2\x82\x1b[0mx") << QStringList{u"\ufffdx"_s};
    QTest::newRow("cut by a line end") << QByteArray("\xf0\x9f\nx") << QStringList{u"\ufffd"_s, u"x"_s};
    QTest::newRow("overlong") << QByteArray("\xc0\xaf\xe0\x80\xaf") << QStringList{QString(5, u'\ufffd')};
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringList{QString(3, u'\ufffd')};
    QTest::newRow("too large") << QByteArray("\xf4\x90\x80\x80\xff") << QStringList{QString(5, u'\ufffd')};
    QTest::newRow("C1") << QByteArray("\xc2\x9b"
                                      "31m")
                        << QStringList{u"\ufffd31m"_s};
    QTest::newRow("line separators") << QByteArray("\xe2\x80\xa8\xe2\x80\xa9") << QStringList{u"␤␤"_s};
    QTest::newRow("a document's own characters")
        << QByteArray("\xef\xb7\x90\xef\xb7\x91\xef\xbf\xbc") << QStringList{QString(3, u'\ufffd')};
}

void TestTerminalText::showsBytesAsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf({bytes}), rows);
}

void TestTerminalText::doesNotCareWhereBytesAreCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QCOMPARE(rowsOf({bytes.first(cut), bytes.sliced(cut)}), rows);
    QByteArrayList single;
    for (const char byte : bytes)
        single.append(QByteArray(1, byte));
    QCOMPARE(rowsOf(single), rows);
}

void TestTerminalText::cutsLongRows()
{
    const auto length = static_cast<qsizetype>(TerminalText::maxRowLength);
    TerminalText terminal;
    QList<TerminalText::Row> rows;
    QCOMPARE(terminal.write(QByteArray(length, 'x'), rows), length);
    QVERIFY(rows.isEmpty());
    const QByteArray more = QByteArray(length + 1, 'y') + "\nz";
    terminal.write(more, rows);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].text, QString(length, u'x'));
    QVERIFY(rows[0].cut);
    QCOMPARE(rows[1].text, QString(length, u'y'));
    QVERIFY(rows[1].cut);
    QCOMPARE(rows[2].text, u"y"_s);
    QVERIFY(!rows[2].cut);
    QCOMPARE(terminal.openRow(), u"z"_s);

    // A line that just fits is one row.
    QCOMPARE(rowsOf({QByteArray(length, 'x') + "\nz"}), (QStringList{QString(length, u'x'), u"z"_s}));
}

void TestTerminalText::endlessSequencesDoNotHideEverything()
{
    for (const QByteArray& start :
         {QByteArray("\x1b]0;"), QByteArray("\x1bP"), QByteArray("\x1b["), QByteArray("\x1b(")}) {
        TerminalText terminal;
        QList<TerminalText::Row> rows;
        terminal.write(start, rows);
        const QByteArray filling(64 * 1024, '!');
        for (int i = 0; i < 32 && terminal.openRow().isEmpty(); ++i)
            terminal.write(filling, rows);
        QVERIFY(!terminal.openRow().isEmpty());
    }
}

void TestTerminalText::stopsAfterTheGivenRows()
{
    TerminalText terminal;
    QList<TerminalText::Row> rows;
    const QByteArray bytes("a\nbc\nd\ne");
    QCOMPARE(terminal.write(bytes, rows, 2), 5);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].end, 2);
    QCOMPARE(rows[1].end, 5);
    QCOMPARE(terminal.write(QByteArrayView(bytes).sliced(5), rows, 2), 3);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(terminal.openRow(), u"e"_s);
}

void TestTerminalText::showsAnUnfinishedCharacter()
{
    TerminalText terminal;
    write(terminal, "a\xe2\x82");
    QCOMPARE(terminal.openRow(), u"a\ufffd"_s);
    write(terminal, "\xac");
    QCOMPARE(terminal.openRow(), u"a€"_s);
}

void TestTerminalText::survivesRandomBytes()
{
    std::mt19937 random(4711);
    const QByteArray spice("\x1b\x1b[]P_K;0123456789\r\n\b\t\xe2\x82\xac\xf0\x9f\x98\x80");
    std::uniform_int_distribution<int> any(0, 255);
    std::uniform_int_distribution<qsizetype> pick(0, spice.size() - 1);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 2000; ++i)
            bytes.append(i % 3 == 0 ? static_cast<char>(any(random)) : spice[pick(random)]);
        const QStringList rows = rowsOf({bytes});
        const qsizetype cut = any(random) * 7;
        QCOMPARE(rowsOf({bytes.first(cut), bytes.sliced(cut)}), rows);
        for (const QString& row : rows) {
            QVERIFY(row.isValidUtf16());
            QVERIFY(row.size() <= static_cast<qsizetype>(2 * TerminalText::maxRowLength));
        }
    }
}

QTEST_GUILESS_MAIN(TestTerminalText)
#include "tst_terminaltext.moc"
