// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace brood {

/// Asks gdb(1) where a program was when it left a core. Reads nothing from the network, none of the user's
/// or the directory's gdb scripts, and gives up after a while.
class Backtrace : public QObject
{
    Q_OBJECT

public:
    explicit Backtrace(QObject* parent = nullptr);
    /// Ends what runs.
    ~Backtrace() override;

    [[nodiscard]] static bool isAvailable();
    /// Where in gdb's text the thread's frames begin that the signal came to; -1 if there are none. Behind
    /// what gdb tells of itself and of what it reads.
    [[nodiscard]] static qsizetype beginningOfFrames(const QString& text);
    /// Another one that still runs is dropped.
    /// @param program its file, unless the core names another one: a shell may have executed it in its place.
    /// Without any, addresses have no names.
    void start(const QString& program, const QString& core);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_gdb.state() != QProcess::NotRunning; }
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit.setInterval(limit); }

Q_SIGNALS:
    /// @param text the backtrace, or in the user's language why there is none
    void finished(const QString& text);

private:
    void run(const QStringList& arguments);
    void conclude();

    QString m_program;
    QString m_core;
    bool m_knowsProgram = false; ///< The core was asked which one it is of.
    QProcess m_gdb;
    QTimer m_timeLimit;
};

} // namespace brood
