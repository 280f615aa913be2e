// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/terminalline.h"
#include "session/resulttext.h"

#include <QString>

#include <memory>

namespace brood {

/// What commands say on stderr about their own doing: lines that begin with "brood:", and on a terminal a
/// line of progress that goes away before the next of them.
class MessageWriter
{
public:
    explicit MessageWriter(int fd);

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }
    /// It is a terminal on which what was written can be taken away again.
    [[nodiscard]] bool showsProgress() const { return m_showsProgress; }
    /// Where progress stands, for others who write to the same terminal.
    [[nodiscard]] const std::shared_ptr<TerminalLine>& line() const { return m_line; }
    /// Does nothing if it can't be shown.
    void showProgress(const QString& line);
    /// Takes the progress line away, so that others may write.
    void clearProgress();
    /// With its mark, in the colour of it where there are colours.
    void writeLine(ResultMark mark, const QString& line);
    /// "brood: …" on a line of its own.
    void showMessage(const QString& message);

private:
    void writeOwnLine(const QByteArray& line);

    int m_fd;
    bool m_isTerminal;
    bool m_showsProgress;
    std::shared_ptr<TerminalLine> m_line = std::make_shared<TerminalLine>();
};

} // namespace brood
