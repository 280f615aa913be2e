// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/backtrace.h"

#include <QStandardPaths>

namespace brood {

namespace {

constexpr std::chrono::seconds usualTimeLimit(30);
constexpr qsizetype longest = 256 * 1024;

} // namespace

Backtrace::Backtrace(QObject* parent)
    : QObject(parent)
{
    m_timeLimit.setSingleShot(true);
    m_timeLimit.setInterval(usualTimeLimit);
    m_gdb.setProcessChannelMode(QProcess::MergedChannels);
    m_gdb.setStandardInputFile(QProcess::nullDevice());
    connect(&m_gdb, &QProcess::finished, this, &Backtrace::conclude);
    connect(&m_gdb, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT finished(tr("gdb could not be started: %1.").arg(m_gdb.errorString()));
    });
    connect(&m_timeLimit, &QTimer::timeout, this, [this] {
        cancel();
        Q_EMIT finished(tr("gdb took too long and was ended."));
    });
}

Backtrace::~Backtrace()
{
    cancel();
}

bool Backtrace::isAvailable()
{
    return !QStandardPaths::findExecutable(QStringLiteral("gdb")).isEmpty();
}

void Backtrace::start(const QString& program, const QString& core)
{
    cancel();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DEBUGINFOD_URLS"));
    m_gdb.setProcessEnvironment(environment);
    QStringList arguments{QStringLiteral("-nx"), QStringLiteral("-q"), QStringLiteral("-batch")};
    for (const char* setting : {"set debuginfod enabled off", "set auto-load off", "set width 0"})
        arguments << QStringLiteral("-iex") << QString::fromLatin1(setting);
    arguments << QStringLiteral("-ex") << QStringLiteral("thread apply all backtrace");
    if (!program.isEmpty())
        arguments << QStringLiteral("-se") << program;
    arguments << QStringLiteral("-core") << core;
    m_timeLimit.start();
    m_gdb.start(QStringLiteral("gdb"), arguments, QIODevice::ReadOnly);
}

void Backtrace::cancel()
{
    m_timeLimit.stop();
    if (!isRunning())
        return;
    const QSignalBlocker quiet(m_gdb);
    m_gdb.kill();
    m_gdb.waitForFinished(1000);
}

void Backtrace::conclude()
{
    m_timeLimit.stop();
    QString text = QString::fromLocal8Bit(m_gdb.readAll().left(longest)).trimmed();
    Q_EMIT finished(text.isEmpty() ? tr("gdb had nothing to say.") : text);
}

} // namespace brood
