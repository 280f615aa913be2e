// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/recentcommands.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

namespace brood {

namespace {

constexpr std::chrono::milliseconds lockWait(200);

QStringList fromJson(const QByteArray& json)
{
    QStringList commands;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto& value : array) {
        if (value.isString() && commands.size() < RecentCommands::limit)
            commands.append(value.toString());
    }
    return commands;
}

} // namespace

RecentCommands::RecentCommands(const QString& dataDirectory)
    : m_directory(dataDirectory)
    , m_fileName(QDir(dataDirectory).filePath(QStringLiteral("recent-commands.json")))
{}

QStringList RecentCommands::load() const
{
    // Without the lock: the file is only ever replaced whole.
    QFile file(m_fileName);
    return file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : QStringList();
}

QString RecentCommands::remember(const QString& commandLine)
{
    if (commandLine.trimmed().isEmpty())
        return {};
    if (!QDir().mkpath(m_directory))
        return tr("The command was not added to the recent ones: the folder “%1” could not be created. "
                  "Check its permissions and the free space.")
            .arg(m_directory);

    QLockFile lock(m_fileName + QStringLiteral(".lock"));
    if (!lock.tryLock(static_cast<int>(lockWait.count()))) {
        if (lock.error() == QLockFile::LockFailedError)
            return tr("The command was not added to the recent ones: another Brood holds “%1”. "
                      "If no other Brood is running, remove that file.")
                .arg(lock.fileName());
        return tr("The command was not added to the recent ones: “%1” could not be created. "
                  "Check the folder's permissions and the free space.")
            .arg(lock.fileName());
    }

    // What is there but cannot be read must not be replaced.
    QFile old(m_fileName);
    const bool isReadable = old.open(QIODevice::ReadOnly);
    if (!isReadable && old.exists())
        return tr("The command was not added to the recent ones: “%1” could not be read (%2). "
                  "Check its permissions.")
            .arg(m_fileName, old.errorString());
    QStringList commands = isReadable ? fromJson(old.readAll()) : QStringList();
    commands.removeAll(commandLine);
    commands.prepend(commandLine);
    while (commands.size() > limit)
        commands.removeLast();

    QSaveFile file(m_fileName);
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(commands)).toJson();
    // A command line may hold a password.
    const bool isSaved = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(json) == json.size() && file.commit();
    if (!isSaved)
        return tr("The command was not added to the recent ones: “%1” could not be written (%2). "
                  "Check its permissions and the free space.")
            .arg(m_fileName, file.errorString());
    return {};
}

} // namespace brood
