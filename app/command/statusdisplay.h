// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/messagewriter.h"
#include "session/runresult.h"

#include <QLocale>
#include <QObject>
#include <QTimer>

namespace brood {

class RunSession;

/// What `brood run` says on stderr about the run itself: a progress line while it runs, if stderr is a
/// terminal, and the banner at the end.
class StatusDisplay : public QObject
{
    Q_OBJECT

public:
    /// @param sharesTerminal whether there is progress though the child's output goes to the same terminal:
    /// that of many children may be interrupted for it, a single one may be a program that draws there.
    StatusDisplay(const RunSession& session, MessageWriter& writer, bool sharesTerminal,
                  QObject* parent = nullptr);

    void disableProgress() { m_timer.stop(); }
    /// Takes the progress line away, so that others may write.
    void clearProgress() { m_writer.clearProgress(); }
    void showBanner(const ChildResult& result);
    /// How one of several children ended: a line with its number.
    void showChild(const ChildResult& result);
    /// What became of several children.
    void showSummary(const RunResult& result);
    void showText(const ResultText& text);
    /// "brood: …" on a line of its own.
    void showMessage(const QString& message) { m_writer.showMessage(message); }

private:
    void showProgress();
    [[nodiscard]] QString progressOfOne() const;
    [[nodiscard]] QString progressOfMany() const;

    const RunSession& m_session;
    MessageWriter& m_writer;
    QTimer m_timer;
    QLocale m_locale;
};

} // namespace brood
