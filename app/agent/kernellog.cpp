// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/kernellog.h"

#include "agent/textfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace brood::agent {

namespace {
constexpr std::size_t mostTexts = 500;
constexpr std::string_view trapMark = "traps: ";
constexpr std::string_view seccompMark = "audit: type=1326 "; // AUDIT_SECCOMP
} // namespace

KernelLog::KernelLog(const std::string& path)
    : m_file(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
{
    if (m_file)
        lseek(m_file.get(), 0, SEEK_END);
}

void KernelLog::read()
{
    std::array<char, 8192> record{};
    while (m_file) {
        const ssize_t size = ::read(m_file.get(), record.data(), record.size());
        if (size < 0 && errno == EPIPE) { // Some were overwritten before we came.
            ++m_faults;
            continue;
        }
        if (size <= 0)
            return;
        add(std::string(textOf(std::string_view(record.data(), static_cast<std::size_t>(size)))));
    }
}

void KernelLog::add(std::string text)
{
    // A thread's fault goes by the thread's own name and number, so that it can't be told whose it is.
    if (text.starts_with(trapMark) || text.find("]: segfault at ") != std::string::npos ||
        text.find("] bad frame in ") != std::string::npos ||
        text.find("callbacks suppressed") != std::string::npos)
        ++m_faults;
    m_texts.push_back(std::move(text));
    if (m_texts.size() > mostTexts)
        m_texts.pop_front();
}

bool KernelLog::tellsOf(int signalNumber, const std::string& setting) const
{
    // Of other faults some are not written there: a file that was cut short, a floating-point exception.
    const bool isWritten = signalNumber == SIGSEGV || signalNumber == SIGILL;
    return isWritten && m_file && readTextFile(setting).starts_with('1');
}

std::string_view KernelLog::textOf(std::string_view record)
{
    const std::size_t begin = record.find(';');
    if (begin == std::string_view::npos)
        return {};
    record.remove_prefix(begin + 1);
    return record.substr(0, record.find('\n'));
}

template <typename Predicate>
std::optional<std::string> KernelLog::newest(Predicate fits) const
{
    const auto found = std::find_if(m_texts.rbegin(), m_texts.rend(), fits);
    return found == m_texts.rend() ? std::nullopt : std::optional(*found);
}

std::optional<std::string> KernelLog::faultOf(pid_t pid, std::string_view name) const
{
    const std::string process = std::string(name) + "[" + std::to_string(pid) + "]";
    return newest([&process](const std::string& text) {
        const std::string_view rest =
            std::string_view(text).substr(text.starts_with(trapMark) ? trapMark.size() : 0);
        return rest.starts_with(process + ":") || rest.starts_with(process + " ");
    });
}

std::optional<std::string> KernelLog::outOfMemoryOf(pid_t pid, std::string_view name) const
{
    const std::string process = "Killed process " + std::to_string(pid) + " (" + std::string(name) + ")";
    return newest([&process](const std::string& text) {
        return (text.starts_with("Out of memory") || text.starts_with("Memory cgroup out of memory")) &&
               text.find(process) != std::string::npos;
    });
}

std::optional<std::string> KernelLog::seccompOf(pid_t pid, std::string_view name) const
{
    const std::string process = " pid=" + std::to_string(pid) + " comm=\"" + std::string(name) + "\"";
    return newest([&process](const std::string& text) {
        return text.starts_with(seccompMark) && text.find(process) != std::string::npos;
    });
}

} // namespace brood::agent
