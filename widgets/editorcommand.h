// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace brood {

struct FilePosition
{
    QString file;
    int line = 1;   ///< From 1.
    int column = 0; ///< From 1; 0: none in particular.
};

/// What decides which editor is used.
struct EditorChoice
{
    QByteArray broodEditor; ///< $BROOD_EDITOR: words in shell quoting, with {file}, {line} and {column}.
    QByteArray visual;      ///< $VISUAL
    QByteArray editor;      ///< $EDITOR
    std::function<bool(const QString& program)> isInstalled; ///< A name to be found in $PATH, or a path.
};

struct EditorCommand
{
    QString program;
    QStringList arguments;
    QString problem; ///< What is wrong with $BROOD_EDITOR, in the user's language; nothing is to be started.

    bool operator==(const EditorCommand&) const = default;
};

/// $BROOD_EDITOR; else $VISUAL or $EDITOR if it is an editor that is known to take a line, one that needs a
/// terminal in x-terminal-emulator(1); else the first known editor with windows of its own that is installed.
/// @param position with an absolute file name.
[[nodiscard]] std::optional<EditorCommand> editorCommand(const EditorChoice& choice,
                                                         const FilePosition& position);

} // namespace brood
