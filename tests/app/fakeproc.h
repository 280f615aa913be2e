// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

namespace brood::test {

/// A process as a fake proc file system shows it; what is not named is as recorded on Linux 6.1.
struct FakeProcess
{
    int pid = 0;
    int parent = 1;
    int session = 0; ///< 0: its own.
    std::uint64_t startTicks = 1000;
    QByteArray name = "sleep";
    char state = 'S';
    int threads = 1;
    std::uint64_t userTicks = 0;
    std::uint64_t systemTicks = 0;
    std::uint64_t waitedUserTicks = 0;
    std::uint64_t waitedSystemTicks = 0;
    std::uint64_t minorFaults = 0;
    std::uint64_t waitedMinorFaults = 0;
    std::uint64_t majorFaults = 0;
    std::uint64_t rssPages = 0;
    std::uint64_t readBytes = 0;
    std::uint64_t writtenBytes = 0;

    [[nodiscard]] QByteArray stat() const
    {
        const auto number = [](auto value) -> QByteArray {
            return ' ' + QByteArray::number(value);
        };
        return QByteArray::number(pid) + " (" + name + ") " + state + number(parent) + " 100" +
               number(session != 0 ? session : pid) + " 34816 100 4194304" + number(minorFaults) +
               number(waitedMinorFaults) + number(majorFaults) + " 0" + number(userTicks) +
               number(systemTicks) + number(waitedUserTicks) + number(waitedSystemTicks) + " 20 0" +
               number(threads) + " 0" + number(startTicks) + " 5652480" + number(rssPages) +
               " 18446744073709551615 1 1 0 0 0 0 0 0 0 0 0 0 17 1 0 0 0 0 0 0 0 0 0 0 0 0 0\n";
    }
    [[nodiscard]] QByteArray io() const
    {
        return "rchar: 4292\nwchar: 12\nsyscr: 13\nsyscw: 0\nread_bytes: " + QByteArray::number(readBytes) +
               "\nwrite_bytes: " + QByteArray::number(writtenBytes) + "\ncancelled_write_bytes: 0\n";
    }
};

/// A folder that looks like /proc.
class FakeProc
{
public:
    [[nodiscard]] std::string path() const { return m_folder.path().toStdString(); }

    /// Adds a process, or changes it.
    void set(const FakeProcess& process)
    {
        const QString folder = QString::number(process.pid);
        if (!QFile::exists(m_folder.filePath(folder)))
            setNewestPid(process.pid);
        write(folder + QStringLiteral("/stat"), process.stat());
        write(folder + QStringLiteral("/io"), process.io());
    }
    /// As if the process had vanished: open files of it can't be read any more.
    void remove(int pid)
    {
        const QString folder = QString::number(pid);
        for (const QString& file : {QStringLiteral("/stat"), QStringLiteral("/io")})
            write(folder + file, {});
        QDir(m_folder.filePath(folder)).removeRecursively();
    }
    void setNewestPid(int pid)
    {
        write(QStringLiteral("loadavg"), "0.20 0.18 0.12 1/80 " + QByteArray::number(pid) + '\n');
    }
    void write(const QString& name, const QByteArray& text)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s can't be written", qPrintable(path));
        file.write(text);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace brood::test
