// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/recentcommands.h"
#include "launch/shellquoting.h"
#include "tests/app/testrun.h"
#include "tests/children/randombytes.h"

#include <QProcess>
#include <QTemporaryDir>

namespace brood::test {

/// One call of `brood run`, as a shell would make it.
class BroodRun
{
public:
    enum class Remember
    {
        No,
        Yes
    };

    /// @param arguments as typed, with a shell's quoting; the word MISBEHAVE is the scripted child.
    explicit BroodRun(const QString& arguments, Remember remember = Remember::No)
        : BroodRun(arguments, remember, [](QProcess&) {})
    {}
    /// @param prepare changes the process before it is started.
    template <typename Prepare>
    BroodRun(const QString& arguments, Remember remember, Prepare prepare)
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                         [this] { m_out += m_process.readAllStandardOutput(); });
        QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                         [this] { m_err += m_process.readAllStandardError(); });
        QStringList words{QStringLiteral("run")};
        if (remember == Remember::No)
            words += {QStringLiteral("--data-dir"), m_dataDirectory.path()};
        const QString typed =
            QString(arguments).replace(QStringLiteral("MISBEHAVE"), program("brood-misbehave"));
        const auto parsed = parseCommandLine(typed.toLocal8Bit());
        for (const QByteArray& word : parsed.words)
            words += QString::fromLocal8Bit(word);
        m_process.setProgram(program("brood"));
        m_process.setArguments(words);
        prepare(m_process);
        m_process.start();
    }
    ~BroodRun()
    {
        m_process.disconnect();
        if (m_process.state() != QProcess::NotRunning)
            m_process.terminate();
        m_process.waitForFinished(10'000);
    }
    BroodRun(const BroodRun&) = delete;
    BroodRun& operator=(const BroodRun&) = delete;

    QProcess& process() { return m_process; }
    [[nodiscard]] bool waitForEnd(int timeoutMs = 15'000)
    {
        return waitUntil([this] { return m_process.state() == QProcess::NotRunning; }, timeoutMs);
    }
    [[nodiscard]] bool waitForOutput(const QByteArray& text)
    {
        return waitUntil([&] { return m_out.contains(text); });
    }
    /// As a shell tells it.
    [[nodiscard]] int status() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                              : 128 + m_process.exitCode();
    }
    [[nodiscard]] QByteArray out() const { return m_out; }
    [[nodiscard]] QByteArray err() const { return m_err; }

private:
    QTemporaryDir m_dataDirectory;
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace brood::test
