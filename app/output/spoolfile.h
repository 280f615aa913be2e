// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace brood {

/// A file of bytes that only its owner may read and write (mode 0600). Its descriptor is not inherited.
class SpoolFile
{
public:
    /// Empties it if it is there. Makes directories that are missing (mode 0700).
    /// @param error becomes the errno value if null is returned.
    [[nodiscard]] static std::shared_ptr<SpoolFile> create(const std::string& path, int& error);
    /// For reading only.
    [[nodiscard]] static std::shared_ptr<SpoolFile> open(const std::string& path, int& error);
    ~SpoolFile();
    SpoolFile(const SpoolFile&) = delete;
    SpoolFile& operator=(const SpoolFile&) = delete;

    using Part = std::span<const std::byte>;
    /// Writes the parts one behind the other. All or nothing: if it fails, the file ends at the offset.
    /// @return 0 or an errno value.
    [[nodiscard]] int writeAt(std::uint64_t offset, std::span<const Part> parts);
    /// @return how many bytes; fewer at the end of the file, and where it could not be read.
    [[nodiscard]] std::size_t readAt(std::uint64_t offset, std::span<std::byte> bytes) const;
    /// Gives back the space, where the file system can. What was there reads as zeros.
    void punch(std::uint64_t offset, std::uint64_t length);
    [[nodiscard]] std::uint64_t size() const;

private:
    explicit SpoolFile(int descriptor)
        : m_descriptor(descriptor)
    {}
    void reserve(std::uint64_t end);

    int m_descriptor;
    std::uint64_t m_writtenEnd = 0;
    /// The file system has blocks ready up to here: to ask for many at once takes a fifth off the time that
    /// writing takes (ext4). What is left of them is given back in the end.
    std::uint64_t m_reservedEnd = 0;
    bool m_canReserve = true;
};

} // namespace brood
