// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/backtrace.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace brood {

namespace {

constexpr std::chrono::seconds usualTimeLimit(30);
constexpr qsizetype longest = 256 * 1024;

bool isProgram(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isExecutable() && file.open(QIODevice::ReadOnly) && file.read(4) == "\177ELF";
}

/// The path that was given to execve(2), as gdb tells it of a core (getauxval(3), AT_EXECFN). Empty if it
/// doesn't, or if the path means something only where the program ran.
QString executedFile(const QByteArray& auxiliaryVector)
{
    static const QRegularExpression line(QStringLiteral("AT_EXECFN\\s.*\\s\"(/[^\"]+)\""));
    return line.match(QString::fromLocal8Bit(auxiliaryVector)).captured(1);
}

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

qsizetype Backtrace::beginningOfFrames(const QString& text)
{
    constexpr auto lines = QRegularExpression::MultilineOption;
    static const QRegularExpression current(QStringLiteral("^\\[Current thread is (\\d+)"), lines);
    static const QRegularExpression frame(QStringLiteral("^#0\\s"), lines);
    const QString number = current.match(text).captured(1);
    const QRegularExpression thread(
        QStringLiteral("^Thread %1 \\(").arg(number.isEmpty() ? QStringLiteral("1") : number), lines);
    // gdb shows the innermost frame once more when it has read the core.
    const qsizetype heading = std::max(text.indexOf(thread), qsizetype{0});
    return text.indexOf(frame, heading);
}

void Backtrace::start(const QString& program, const QString& core)
{
    cancel();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DEBUGINFOD_URLS"));
    m_gdb.setProcessEnvironment(environment);
    m_program = program;
    m_core = core;
    m_knowsProgram = false;
    m_timeLimit.start();
    run({QStringLiteral("-ex"), QStringLiteral("info auxv")});
}

void Backtrace::run(const QStringList& arguments)
{
    QStringList all{QStringLiteral("-nx"), QStringLiteral("-q"), QStringLiteral("-batch")};
    for (const char* setting : {"set debuginfod enabled off", "set auto-load off", "set width 0"})
        all << QStringLiteral("-iex") << QString::fromLatin1(setting);
    m_gdb.start(QStringLiteral("gdb"), all + arguments + QStringList{QStringLiteral("-core"), m_core},
                QIODevice::ReadOnly);
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
    if (!std::exchange(m_knowsProgram, true)) {
        // Of a script it is the script's, of which gdb can't make anything.
        if (const QString executed = executedFile(m_gdb.readAll()); isProgram(executed))
            m_program = executed;
        QStringList arguments{QStringLiteral("-ex"), QStringLiteral("thread apply all -ascending backtrace")};
        if (!m_program.isEmpty())
            arguments << QStringLiteral("-se") << m_program;
        run(arguments);
        return;
    }
    m_timeLimit.stop();
    QString text = QString::fromLocal8Bit(m_gdb.readAll().left(longest)).trimmed();
    Q_EMIT finished(text.isEmpty() ? tr("gdb had nothing to say.") : text);
}

} // namespace brood
