// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/bytelog.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <utility>

namespace brood {

namespace {

constexpr std::size_t chunkBytes = std::size_t{64} * 1024;
/// The page cache takes aligned blocks as large folios, which costs it a third less time than single pages.
constexpr std::size_t writtenBlock = std::size_t{64} * 1024;

} // namespace

ByteLog::ByteLog(std::string path, std::size_t memoryLimit)
    : m_path(std::move(path))
    , m_memoryLimit(memoryLimit)
{}

ByteLog::ByteLog(std::shared_ptr<SpoolFile> file, std::uint64_t fileOffset, std::uint64_t begin,
                 std::uint64_t end)
    : m_memoryLimit(0)
    , m_isReadOnly(true)
    , m_fileBase(fileOffset - begin)
    , m_file(std::move(file))
    , m_begin(begin)
    , m_end(end)
    , m_memoryBegin(end)
{}

int ByteLog::append(std::span<const std::byte> bytes)
{
    if (m_isReadOnly)
        return EROFS;
    if (bytes.size() > memoryRoom())
        return moveToFile(bytes);
    const std::lock_guard lock(m_mutex);
    appendToMemory(bytes);
    m_end += bytes.size();
    return 0;
}

void ByteLog::dropBefore(std::uint64_t offset)
{
    const std::uint64_t begin = m_begin;
    offset = std::min(offset, m_end);
    if (offset <= begin)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_begin = offset;
        auto kept = m_chunks.begin();
        for (; kept != m_chunks.end() && m_memoryBegin + kept->size() <= offset; ++kept)
            m_memoryBegin += kept->size();
        m_chunks.erase(m_chunks.begin(), kept);
    }
    if (m_file && begin < m_memoryBegin && !m_isReadOnly) {
        // Only whole pages are given back: with the rest of the one that could not be before.
        const std::uint64_t from = begin / chunkBytes * chunkBytes;
        m_file->punch(from, std::min(offset, m_memoryBegin) - from);
    }
}

int ByteLog::flushToFile()
{
    return m_isReadOnly || (m_file && m_chunks.empty()) ? 0 : moveToFile({});
}

std::uint64_t ByteLog::begin() const
{
    const std::lock_guard lock(m_mutex);
    return m_begin;
}

std::uint64_t ByteLog::end() const
{
    const std::lock_guard lock(m_mutex);
    return m_end;
}

bool ByteLog::hasFile() const
{
    const std::lock_guard lock(m_mutex);
    return m_file != nullptr;
}

std::size_t ByteLog::memoryBytes() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(m_end - m_memoryBegin);
}

std::size_t ByteLog::read(std::uint64_t offset, std::span<std::byte> bytes) const
{
    std::size_t fromFile = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (offset < m_begin || offset >= m_end)
            return 0;
        bytes = bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), m_end - offset)));
        if (offset < m_memoryBegin)
            fromFile =
                static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), m_memoryBegin - offset));
        copyFromMemory(offset + fromFile, bytes.subspan(fromFile));
        if (fromFile == 0)
            return bytes.size();
    }
    const std::size_t got = m_file->readAt(m_fileBase + offset, bytes.first(fromFile));
    // What was dropped meanwhile may have come as zeros.
    if (begin() > offset)
        return 0;
    return got < fromFile ? got : bytes.size();
}

std::size_t ByteLog::memoryRoom() const
{
    if (m_path.empty())
        return std::numeric_limits<std::size_t>::max();
    const auto used = static_cast<std::size_t>(m_end - m_memoryBegin);
    std::size_t limit = m_memoryLimit;
    if (m_file) // More waits after a flood, until it fills a block.
        limit = used > waitingBytes ? writtenBlock - 1 : waitingBytes;
    return limit > used ? limit - used : 0;
}

int ByteLog::moveToFile(std::span<const std::byte> bytes)
{
    const std::uint64_t end = m_end + bytes.size();
    const std::size_t rest =
        end - m_memoryBegin < writtenBlock ? 0 : std::min<std::size_t>(end % writtenBlock, bytes.size());
    const auto waiting = bytes.last(rest);
    bytes = bytes.first(bytes.size() - rest);
    std::shared_ptr<SpoolFile> file = m_file;
    if (!file) {
        if (m_path.empty())
            return ENOENT;
        int error = 0;
        file = SpoolFile::create(m_path, error);
        if (!file)
            return error;
    }
    std::vector<SpoolFile::Part> parts(m_chunks.begin(), m_chunks.end());
    parts.push_back(bytes);
    if (const int error = file->writeAt(m_memoryBegin, parts); error != 0)
        return error;
    const std::lock_guard lock(m_mutex);
    if (!m_file) // Readers use it without the lock once it is there.
        m_file = std::move(file);
    m_end += bytes.size();
    m_memoryBegin = m_end;
    m_chunks.clear();
    appendToMemory(waiting);
    m_end += waiting.size();
    return 0;
}

void ByteLog::appendToMemory(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        if (m_chunks.empty() || m_chunks.back().size() == chunkBytes)
            m_chunks.emplace_back();
        std::vector<std::byte>& chunk = m_chunks.back();
        const std::size_t count = std::min(bytes.size(), chunkBytes - chunk.size());
        chunk.insert(chunk.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
        bytes = bytes.subspan(count);
    }
}

void ByteLog::copyFromMemory(std::uint64_t offset, std::span<std::byte> bytes) const
{
    while (!bytes.empty()) {
        const auto at = static_cast<std::size_t>(offset - m_memoryBegin);
        const std::vector<std::byte>& chunk = m_chunks[at / chunkBytes];
        const std::size_t within = at % chunkBytes;
        const std::size_t count = std::min(bytes.size(), chunk.size() - within);
        std::memcpy(bytes.data(), chunk.data() + within, count);
        offset += count;
        bytes = bytes.subspan(count);
    }
}

} // namespace brood
