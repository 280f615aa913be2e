// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editorcommand.h"

#include <QTest>

using brood::EditorChoice;
using brood::EditorCommand;
using brood::editorCommand;
using brood::FilePosition;
using namespace Qt::StringLiterals;

namespace {

/// The command as one string, words in brackets, so that a failure shows where they are split.
QString inBrackets(const std::optional<EditorCommand>& command)
{
    if (!command)
        return u"none"_s;
    if (!command->problem.isEmpty())
        return u"problem"_s;
    return u'[' + (QStringList(command->program) + command->arguments).join(u"]["_s) + u']';
}

EditorChoice choiceOf(const QByteArray& brood, const QByteArray& visual, const QByteArray& editor,
                      const QStringList& installed)
{
    return {.broodEditor = brood,
            .visual = visual,
            .editor = editor,
            .isInstalled = [installed](const QString& name) {
                return installed.contains(name);
            }};
}

const FilePosition place{.file = u"/src/a b.c"_s, .line = 12, .column = 5};

} // namespace

class TestEditorCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHowEditorsTakeALine_data();
    void knowsHowEditorsTakeALine();
    void prefersBroodsOwnVariable_data();
    void prefersBroodsOwnVariable();
    void chooses_data();
    void chooses();
    void saysWhatIsWrongWithBroodsOwnVariable();
};

void TestEditorCommand::knowsHowEditorsTakeALine_data()
{
    QTest::addColumn<QByteArray>("editor");
    QTest::addColumn<QString>("withColumn");
    QTest::addColumn<QString>("withoutColumn");
    const auto row = [](const QByteArray& editor, const QString& withColumn, const QString& withoutColumn) {
        QTest::newRow(editor.constData()) << editor << withColumn << withoutColumn;
    };
    row("code --wait", u"[code][--wait][-g][/src/a b.c:12:5]"_s, u"[code][--wait][-g][/src/a b.c:12]"_s);
    row("/opt/bin/codium", u"[/opt/bin/codium][-g][/src/a b.c:12:5]"_s,
        u"[/opt/bin/codium][-g][/src/a b.c:12]"_s);
    row("kate", u"[kate][-l][12][-c][5][/src/a b.c]"_s, u"[kate][-l][12][/src/a b.c]"_s);
    row("gedit", u"[gedit][+12:5][/src/a b.c]"_s, u"[gedit][+12][/src/a b.c]"_s);
    row("pluma", u"[pluma][+12][/src/a b.c]"_s, u"[pluma][+12][/src/a b.c]"_s);
    row("featherpad", u"[featherpad][+12,4][/src/a b.c]"_s, u"[featherpad][+12][/src/a b.c]"_s);
    row("gvim", u"[gvim][+12][/src/a b.c]"_s, u"[gvim][+12][/src/a b.c]"_s);
    row("emacs", u"[emacs][+12:5][/src/a b.c]"_s, u"[emacs][+12][/src/a b.c]"_s);
    row("subl", u"[subl][/src/a b.c:12:5]"_s, u"[subl][/src/a b.c:12]"_s);
    row("qtcreator", u"[qtcreator][-client][/src/a b.c:12:5]"_s, u"[qtcreator][-client][/src/a b.c:12]"_s);
    row("clion", u"[clion][--line][12][--column][4][/src/a b.c]"_s, u"[clion][--line][12][/src/a b.c]"_s);
    row("vim", u"[x-terminal-emulator][-e][vim][+12][/src/a b.c]"_s,
        u"[x-terminal-emulator][-e][vim][+12][/src/a b.c]"_s);
    row("nano -w", u"[x-terminal-emulator][-e][nano][-w][+12,5][/src/a b.c]"_s,
        u"[x-terminal-emulator][-e][nano][-w][+12][/src/a b.c]"_s);
    row("hx", u"[x-terminal-emulator][-e][hx][/src/a b.c:12:5]"_s,
        u"[x-terminal-emulator][-e][hx][/src/a b.c:12]"_s);
    row("emacs -nw", u"[x-terminal-emulator][-e][emacs][-nw][+12:5][/src/a b.c]"_s,
        u"[x-terminal-emulator][-e][emacs][-nw][+12][/src/a b.c]"_s);
    row("emacsclient -t", u"[x-terminal-emulator][-e][emacsclient][-t][+12:5][/src/a b.c]"_s,
        u"[x-terminal-emulator][-e][emacsclient][-t][+12][/src/a b.c]"_s);
}

void TestEditorCommand::knowsHowEditorsTakeALine()
{
    QFETCH(const QByteArray, editor);
    EditorChoice choice;
    choice.visual = editor;
    choice.isInstalled = [](const QString&) {
        return true;
    };
    QTEST(inBrackets(editorCommand(choice, place)), "withColumn");
    QTEST(inBrackets(editorCommand(choice, {.file = place.file, .line = 12})), "withoutColumn");
}

void TestEditorCommand::prefersBroodsOwnVariable_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("expected");
    QTest::newRow("placeholders") << QByteArray("ed --at={line}:{column} {file}")
                                  << u"[ed][--at=12:5][/src/a b.c]"_s;
    QTest::newRow("no file") << QByteArray("ed +{line}") << u"[ed][+12][/src/a b.c]"_s;
    QTest::newRow("quotes") << QByteArray("ed '{file} {line}' \"x y\"") << u"[ed][/src/a b.c 12][x y]"_s;
    QTest::newRow("other braces") << QByteArray("ed {} {word} {file}") << u"[ed][{}][{word}][/src/a b.c]"_s;
    QTest::newRow("blank") << QByteArray("  ") << u"[kate][-l][12][-c][5][/src/a b.c]"_s;
}

void TestEditorCommand::prefersBroodsOwnVariable()
{
    QFETCH(const QByteArray, variable);
    QTEST(inBrackets(
              editorCommand(choiceOf(variable, "kate", "gedit", {u"ed"_s, u"kate"_s, u"gedit"_s}), place)),
          "expected");
}

void TestEditorCommand::chooses_data()
{
    QTest::addColumn<QByteArray>("visual");
    QTest::addColumn<QByteArray>("editor");
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("expected");
    const QByteArray none;
    QTest::newRow("VISUAL before EDITOR")
        << QByteArray("kate") << QByteArray("gedit") << QStringList{u"kate"_s, u"gedit"_s}
        << u"[kate][-l][12][-c][5][/src/a b.c]"_s;
    QTest::newRow("EDITOR if VISUAL is unknown")
        << QByteArray("wondered") << QByteArray("gedit") << QStringList{u"wondered"_s, u"gedit"_s}
        << u"[gedit][+12:5][/src/a b.c]"_s;
    QTest::newRow("EDITOR if VISUAL is missing")
        << QByteArray("kate") << QByteArray("gedit") << QStringList{u"gedit"_s}
        << u"[gedit][+12:5][/src/a b.c]"_s;
    QTest::newRow("a terminal's editor with a terminal")
        << none << QByteArray("vim") << QStringList{u"vim"_s, u"x-terminal-emulator"_s, u"kate"_s}
        << u"[x-terminal-emulator][-e][vim][+12][/src/a b.c]"_s;
    QTest::newRow("a terminal's editor without a terminal")
        << none << QByteArray("vim") << QStringList{u"vim"_s, u"kate"_s}
        << u"[kate][-l][12][-c][5][/src/a b.c]"_s;
    QTest::newRow("what is installed")
        << none << none << QStringList{u"gedit"_s, u"vim"_s} << u"[gedit][+12:5][/src/a b.c]"_s;
    QTest::newRow("wrong quoting") << QByteArray("kate '") << none << QStringList{u"kate"_s, u"gedit"_s}
                                   << u"[kate][-l][12][-c][5][/src/a b.c]"_s;
    QTest::newRow("only for a terminal")
        << none << none << QStringList{u"vim"_s, u"x-terminal-emulator"_s} << u"none"_s;
    QTest::newRow("nothing") << none << none << QStringList() << u"none"_s;
}

void TestEditorCommand::chooses()
{
    QFETCH(const QByteArray, visual);
    QFETCH(const QByteArray, editor);
    QFETCH(const QStringList, installed);
    QTEST(inBrackets(editorCommand(choiceOf({}, visual, editor, installed), place)), "expected");
}

void TestEditorCommand::saysWhatIsWrongWithBroodsOwnVariable()
{
    const auto unclosed = editorCommand(choiceOf("kate '{file}", {}, {}, {u"kate"_s}), place);
    QVERIFY(unclosed && unclosed->problem.contains(u"BROOD_EDITOR"_s));
    const auto missing = editorCommand(choiceOf("wondered {file}", {}, {}, {u"kate"_s}), place);
    QVERIFY(missing && missing->problem.contains(u"“wondered”"_s));
}

QTEST_APPLESS_MAIN(TestEditorCommand)
#include "tst_editorcommand.moc"
