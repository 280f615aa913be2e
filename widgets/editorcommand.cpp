// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editorcommand.h"

#include "launch/shellquoting.h"
#include "widgets/bytetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace brood {

namespace {

struct EditorText
{
    Q_DECLARE_TR_FUNCTIONS(EditorText)
};

struct KnownEditor
{
    const char* name;
    bool needsTerminal;
    /// Arguments, separated by blanks: %f the file, %l the line, %c the column, %p the column from 0. The
    /// first form is used if there is a column.
    const char* withColumn;
    const char* withoutColumn;
};

/// From the programs' manuals. Those with windows come first, and among them those that are more for programs
/// than for notes: in this order they are looked for.
constexpr KnownEditor knownEditors[] = {
    {"code", false, "-g %f:%l:%c", "-g %f:%l"},
    {"codium", false, "-g %f:%l:%c", "-g %f:%l"},
    {"cursor", false, "-g %f:%l:%c", "-g %f:%l"},
    {"zed", false, "%f:%l:%c", "%f:%l"},
    {"subl", false, "%f:%l:%c", "%f:%l"},
    {"kate", false, "-l %l -c %c %f", "-l %l %f"},
    {"gnome-text-editor", false, "+%l:%c %f", "+%l %f"},
    {"gedit", false, "+%l:%c %f", "+%l %f"},
    {"xed", false, "+%l %f", "+%l %f"},
    {"pluma", false, "+%l %f", "+%l %f"},
    {"kwrite", false, "-l %l -c %c %f", "-l %l %f"},
    {"mousepad", false, "-l %l -c %c %f", "-l %l %f"},
    {"featherpad", false, "+%l,%p %f", "+%l %f"},
    {"geany", false, "%f:%l:%c", "%f:%l"},
    {"gvim", false, "+%l %f", "+%l %f"},
    {"mvim", false, "+%l %f", "+%l %f"},
    {"emacs", false, "+%l:%c %f", "+%l %f"},
    {"emacsclient", false, "+%l:%c %f", "+%l %f"},
    {"qtcreator", false, "-client %f:%l:%c", "-client %f:%l"},
    {"clion", false, "--line %l --column %p %f", "--line %l %f"},
    {"pycharm", false, "--line %l --column %p %f", "--line %l %f"},
    {"idea", false, "--line %l --column %p %f", "--line %l %f"},
    {"vim", true, "+%l %f", "+%l %f"},
    {"nvim", true, "+%l %f", "+%l %f"},
    {"vi", true, "+%l %f", "+%l %f"},
    {"nano", true, "+%l,%c %f", "+%l %f"},
    {"micro", true, "+%l:%c %f", "+%l %f"},
    {"hx", true, "%f:%l:%c", "%f:%l"},
};

constexpr char terminalEmulator[] = "x-terminal-emulator";

QString baseName(const QString& program)
{
    return program.section(u'/', -1);
}

const KnownEditor* findKnown(const QString& program)
{
    const QString name = baseName(program);
    const auto* found = std::ranges::find_if(
        knownEditors, [&name](const KnownEditor& editor) { return name == QLatin1String(editor.name); });
    return found != std::end(knownEditors) ? found : nullptr;
}

/// Replaces each placeholder once: what it is replaced by may look like another one.
QString fillIn(QStringView form, std::span<const std::pair<QString, QString>> values)
{
    QString result;
    while (!form.isEmpty()) {
        const auto value =
            std::ranges::find_if(values, [&form](const auto& pair) { return form.startsWith(pair.first); });
        result += value != values.end() ? QStringView(value->second) : form.first(1);
        form = form.sliced(value != values.end() ? value->first.size() : 1);
    }
    return result;
}

QStringList argumentsFor(const KnownEditor& editor, const FilePosition& position)
{
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("%f"), position.file},
        {QStringLiteral("%l"), QString::number(position.line)},
        {QStringLiteral("%c"), QString::number(position.column)},
        {QStringLiteral("%p"), QString::number(position.column - 1)},
    };
    QStringList arguments;
    const QString form = QLatin1String(position.column > 0 ? editor.withColumn : editor.withoutColumn);
    for (const QString& word : form.split(u' '))
        arguments += fillIn(word, values);
    return arguments;
}

QStringList wordsOf(const QByteArray& value)
{
    const ParsedCommandLine parsed = parseCommandLine(value);
    QStringList words;
    if (parsed.error == ParsedCommandLine::Error::None) {
        for (const QByteArray& word : parsed.words)
            words += textFromBytes(word);
    }
    return words;
}

EditorCommand problem(const QString& text)
{
    return {.program = {}, .arguments = {}, .problem = text};
}

EditorCommand fromTemplate(const EditorChoice& choice, const FilePosition& position)
{
    QStringList words = wordsOf(choice.broodEditor);
    if (words.isEmpty())
        return problem(
            EditorText::tr("The environment variable BROOD_EDITOR is not a command: a quote may be "
                           "missing. It is: %1")
                .arg(textFromBytes(choice.broodEditor)));
    if (!choice.isInstalled(words.first()))
        return problem(EditorText::tr("There is no program “%1”, which the environment variable BROOD_EDITOR "
                                      "names.")
                           .arg(words.first()));
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("{file}"), position.file},
        {QStringLiteral("{line}"), QString::number(position.line)},
        {QStringLiteral("{column}"), QString::number(qMax(position.column, 1))},
    };
    const QString program = words.takeFirst();
    if (!words.join(u' ').contains(values[0].first))
        words += values[0].first;
    for (QString& word : words)
        word = fillIn(word, values);
    return {.program = program, .arguments = words, .problem = {}};
}

bool isForTerminal(const KnownEditor& editor, const QStringList& arguments)
{
    if (editor.needsTerminal)
        return true;
    if (!QLatin1String(editor.name).startsWith(QLatin1String("emacs")))
        return false;
    const QStringList inTerminal{QStringLiteral("-nw"), QStringLiteral("--no-window-system"),
                                 QStringLiteral("-t"), QStringLiteral("--tty")};
    return std::ranges::any_of(arguments, [&](const QString& word) { return inTerminal.contains(word); });
}

/// $VISUAL or $EDITOR: a command with arguments of its own, perhaps.
std::optional<EditorCommand> fromVariable(const QByteArray& value, const EditorChoice& choice,
                                          const FilePosition& position)
{
    QStringList words = wordsOf(value);
    if (words.isEmpty() || !choice.isInstalled(words.first()))
        return {};
    QString program = words.takeFirst();
    const KnownEditor* editor = findKnown(program);
    if (editor == nullptr)
        return {};
    const bool needsTerminal = isForTerminal(*editor, words);
    words += argumentsFor(*editor, position);
    if (!needsTerminal)
        return EditorCommand{.program = program, .arguments = words, .problem = {}};
    const QString terminal = QLatin1String(terminalEmulator);
    if (!choice.isInstalled(terminal))
        return {};
    return EditorCommand{
        .program = terminal, .arguments = QStringList{QStringLiteral("-e"), program} + words, .problem = {}};
}

} // namespace

std::optional<EditorCommand> editorCommand(const EditorChoice& choice, const FilePosition& position)
{
    if (!choice.broodEditor.trimmed().isEmpty())
        return fromTemplate(choice, position);
    for (const QByteArray& value : {choice.visual, choice.editor}) {
        if (auto command = fromVariable(value, choice, position))
            return command;
    }
    for (const KnownEditor& editor : knownEditors) {
        const QString program = QLatin1String(editor.name);
        if (!editor.needsTerminal && choice.isInstalled(program))
            return EditorCommand{
                .program = program, .arguments = argumentsFor(editor, position), .problem = {}};
    }
    return {};
}

} // namespace brood
