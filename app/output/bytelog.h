// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/spoolfile.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace brood {

/// Bytes to which more are appended and whose beginning may be dropped: in memory while there are few, then
/// in a file. An offset counts from the first byte that was ever appended, and is also the offset in the
/// file.
///
/// One thread appends, drops and flushes; any threads read meanwhile. The file is read with pread(2): a
/// mapping would raise SIGBUS if somebody cut the file, and would count its pages as the program's memory.
class ByteLog
{
public:
    /// So many of the newest bytes wait in memory when there is a file, so that short pieces don't cost a
    /// system call each; in a flood up to four times as many, so that whole blocks are written.
    static constexpr std::size_t waitingBytes = std::size_t{16} * 1024;

    /// @param path the file, made when it is needed; its directory is made as well. Empty: all stays in
    /// memory.
    /// @param memoryLimit how many bytes may stay in memory when there is a path.
    ByteLog(std::string path, std::size_t memoryLimit);
    /// What is in a file already; nothing can be appended.
    /// @param fileOffset where the byte with the offset `begin` stands in the file.
    ByteLog(std::shared_ptr<SpoolFile> file, std::uint64_t fileOffset, std::uint64_t begin,
            std::uint64_t end);
    ByteLog(const ByteLog&) = delete;
    ByteLog& operator=(const ByteLog&) = delete;

    /// All or nothing. @return 0, or the errno value for which nothing was appended.
    [[nodiscard]] int append(std::span<const std::byte> bytes);
    /// Gives back the space of what lies before the offset, as far as the file system can (fallocate(2),
    /// FALLOC_FL_PUNCH_HOLE).
    void dropBefore(std::uint64_t offset);
    /// Puts into the file what is only in memory. @return 0 or an errno value.
    [[nodiscard]] int flushToFile();

    [[nodiscard]] std::uint64_t begin() const; ///< The first byte that is still there.
    [[nodiscard]] std::uint64_t end() const;
    [[nodiscard]] bool hasFile() const;
    [[nodiscard]] std::size_t memoryBytes() const; ///< Of all its bytes.
    /// Copies what is there from `offset` on. @return how many bytes; fewer than asked for at the end, and
    /// where the file could not be read.
    [[nodiscard]] std::size_t read(std::uint64_t offset, std::span<std::byte> bytes) const;

private:
    [[nodiscard]] std::size_t memoryRoom() const;
    [[nodiscard]] int moveToFile(std::span<const std::byte> bytes);
    void appendToMemory(std::span<const std::byte> bytes);
    void copyFromMemory(std::uint64_t offset, std::span<std::byte> bytes) const;

    const std::string m_path;
    const std::size_t m_memoryLimit;
    const bool m_isReadOnly = false;
    const std::uint64_t m_fileBase = 0; ///< Add it to an offset to have the file's; wraps around.

    // Changed by the one thread under the mutex, so it may look without.
    mutable std::mutex m_mutex;
    std::shared_ptr<SpoolFile> m_file; ///< Stays, once it is there.
    std::uint64_t m_begin = 0;
    std::uint64_t m_end = 0;
    std::uint64_t m_memoryBegin = 0; ///< The offset where the chunks begin; may lie before m_begin.
    std::vector<std::vector<std::byte>> m_chunks; ///< All but the last one are full.
};

} // namespace brood
