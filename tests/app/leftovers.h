// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/waiting.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QUuid>

#include <csignal>

#include <unistd.h>

namespace brood::test {

/// Marks whatever this test program starts, and all that descends from it, by a variable in the environment,
/// so that what was left running is found wherever it went.
class Leftovers
{
public:
    Leftovers()
        : m_mark(QByteArray(variable) + '=' + QUuid::createUuid().toByteArray())
    {
        qputenv(variable, m_mark.mid(m_mark.indexOf('=') + 1));
    }

    /// Every process alive that carries the mark.
    [[nodiscard]] QList<pid_t> pids() const
    {
        QList<pid_t> found;
        const QStringList folders = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
        for (const QString& folder : folders) {
            bool isPid = false;
            const pid_t pid = folder.toInt(&isPid);
            if (isPid && pid != getpid() && read(pid, "environ").split('\0').contains(m_mark))
                found.append(pid);
        }
        return found;
    }

    /// Waits until nothing is left; kills what still is, so that a failed test leaves nothing either.
    /// @return what was left, for the test's message; empty if all is well.
    [[nodiscard]] QByteArray await(int timeoutMs = 8000) const
    {
        if (waitUntil([this] { return pids().isEmpty(); }, timeoutMs))
            return {};
        QByteArray text;
        const QList<pid_t> left = pids();
        for (const pid_t pid : left) {
            text += QByteArray::number(pid) + ": " + read(pid, "cmdline").replace('\0', ' ') + '\n';
            ::kill(pid, SIGKILL);
        }
        return text;
    }

private:
    static constexpr const char* variable = "BROOD_TEST_MARK";

    [[nodiscard]] static QByteArray read(pid_t pid, const char* file)
    {
        QFile proc(QStringLiteral("/proc/%1/%2").arg(QString::number(pid), QLatin1String(file)));
        return proc.open(QIODevice::ReadOnly) ? proc.readAll() : QByteArray();
    }

    QByteArray m_mark;
};

} // namespace brood::test
