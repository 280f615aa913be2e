// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/processfiles.h"

#include "agent/textfile.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace brood::agent {

std::optional<StorageBytes> parseIo(std::string_view text)
{
    const auto read = numberAfter(text, "\nread_bytes: ", "\n");
    const auto written = numberAfter(text, "\nwrite_bytes: ", "\n");
    return read && written ? std::optional(StorageBytes{*read, *written}) : std::nullopt;
}

ProcessFiles::ProcessFiles(std::string root, pid_t pid, bool keepOpen)
    : m_folder(std::move(root) + "/" + std::to_string(pid) + "/")
    , m_keepOpen(keepOpen)
{}

std::optional<ProcessInfo> ProcessFiles::stat()
{
    errno = 0;
    const std::string_view text = read(m_stat, "stat");
    m_isGone = text.empty() && (errno == 0 || errno == ENOENT || errno == ESRCH);
    return parseStat(text);
}

std::optional<StorageBytes> ProcessFiles::io()
{
    return parseIo(read(m_io, "io"));
}

std::string_view ProcessFiles::read(Descriptor& file, const char* name)
{
    if (!file)
        file = Descriptor(open((m_folder + name).c_str(), O_RDONLY | O_CLOEXEC));
    if (!file)
        return {};
    const ssize_t size = pread(file.get(), m_text.data(), m_text.size(), 0);
    const int error = errno;
    if (!m_keepOpen)
        file.reset();
    errno = error;
    return {m_text.data(), size > 0 ? static_cast<std::size_t>(size) : 0};
}

} // namespace brood::agent
