// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/corenotes.h"

#include <algorithm>
#include <bit>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>
#include <utility>
#include <vector>

#include <elf.h>
#include <unistd.h>

namespace brood::agent {

namespace {

// The kernel writes PT_NOTE before all others, and what is of interest before the second thread's notes.
constexpr std::size_t mostHeaders = 64;
constexpr std::size_t mostNotes = 64;
constexpr std::size_t longestNote = std::size_t{4} * 1024 * 1024; // What the kernel allows for NT_FILE.

using Bytes = std::vector<char>;

/// As much as there is of it, and no more than was asked for.
Bytes readAt(int file, std::uint64_t offset, std::size_t size)
{
    Bytes bytes;
    if (offset > static_cast<std::uint64_t>(std::numeric_limits<off_t>::max()) - size)
        return bytes;
    bytes.resize(size);
    const ssize_t got = pread(file, bytes.data(), size, static_cast<off_t>(offset));
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return bytes;
}

/// Empty where the bytes end before.
template <typename Number>
std::optional<Number> numberAt(const Bytes& bytes, std::size_t offset)
{
    static_assert(std::is_trivially_copyable_v<Number>);
    if (bytes.size() < sizeof(Number) || offset > bytes.size() - sizeof(Number))
        return std::nullopt;
    Number number{};
    std::memcpy(&number, &bytes[offset], sizeof number);
    return number;
}

/// The types of elf(5) for programs of 32 and of 64 bits; a kernel of 64 runs both.
struct Elf32
{
    using Header = Elf32_Ehdr;
    using Segment = Elf32_Phdr;
    using Word = std::uint32_t;
    static constexpr std::size_t signalUnion = 12; ///< In siginfo_t.
};
struct Elf64
{
    using Header = Elf64_Ehdr;
    using Segment = Elf64_Phdr;
    using Word = std::uint64_t;
    static constexpr std::size_t signalUnion = 16;
};

template <typename Elf>
class Reader
{
public:
    explicit Reader(int file)
        : m_file(file)
    {}

    [[nodiscard]] std::optional<CoreNotes> read()
    {
        const auto header =
            numberAt<typename Elf::Header>(readAt(m_file, 0, sizeof(typename Elf::Header)), 0);
        if (!header || header->e_type != ET_CORE)
            return std::nullopt;
        if (header->e_phentsize != sizeof(typename Elf::Segment))
            return m_notes;
        const std::size_t count = std::min<std::size_t>(header->e_phnum, mostHeaders);
        const Bytes table = readAt(m_file, header->e_phoff, count * sizeof(typename Elf::Segment));
        for (std::size_t i = 0; i < count; ++i) {
            const auto segment = numberAt<typename Elf::Segment>(table, i * sizeof(typename Elf::Segment));
            if (segment && segment->p_type == PT_NOTE) {
                readNotes(segment->p_offset, segment->p_filesz);
                break;
            }
        }
        return m_notes;
    }

private:
    using Word = typename Elf::Word;

    void readNotes(std::uint64_t at, std::uint64_t left)
    {
        for (std::size_t i = 0; i < mostNotes && left >= sizeof(Elf64_Nhdr); ++i) {
            const auto note = numberAt<Elf64_Nhdr>(readAt(m_file, at, sizeof(Elf64_Nhdr)), 0);
            if (!note)
                return;
            const std::uint64_t before = sizeof(Elf64_Nhdr) + aligned(note->n_namesz);
            const std::uint64_t size = before + aligned(note->n_descsz);
            if (size > left || at > std::numeric_limits<std::uint64_t>::max() - size)
                return;
            if (note->n_descsz <= longestNote && hasKernelsName(at, note->n_namesz))
                take(note->n_type, at + before, note->n_descsz);
            at += size;
            left -= size;
        }
    }

    [[nodiscard]] static std::uint64_t aligned(std::uint32_t size)
    {
        return (std::uint64_t{size} + 3) / 4 * 4;
    }

    [[nodiscard]] bool hasKernelsName(std::uint64_t note, std::uint32_t size) const
    {
        constexpr std::size_t expected = sizeof "CORE";
        if (size != expected)
            return false;
        const Bytes name = readAt(m_file, note + sizeof(Elf64_Nhdr), expected);
        return name.size() == expected && std::memcmp(name.data(), "CORE", expected) == 0;
    }

    void take(std::uint32_t type, std::uint64_t at, std::size_t size)
    {
        switch (type) {
        case NT_PRPSINFO: takeProcess(readAt(m_file, at, std::min<std::size_t>(size, 256)), size); break;
        case NT_SIGINFO: takeSignal(readAt(m_file, at, std::min<std::size_t>(size, 256))); break;
        case NT_AUXV: takeAuxiliaryVector(readAt(m_file, at, std::min<std::size_t>(size, 4096))); break;
        case NT_FILE:
            if (std::exchange(m_knowsFiles, true)) // It is long, and there is but one.
                return;
            takeFiles(readAt(m_file, at, size));
            break;
        default: break;
        }
    }

    /// struct elf_prpsinfo is of three kinds: with words of 64 bits, of 32, and of 32 with 16 for user and
    /// group. Four numbers follow those.
    void takeProcess(const Bytes& note, std::size_t size)
    {
        constexpr std::size_t big = 136;
        constexpr std::size_t small = 128;
        std::size_t pid = 12;
        if (size == big)
            pid = 24;
        else if (size == small)
            pid = 16;
        m_notes.pid = numberAt<std::int32_t>(note, pid).value_or(0);
        m_notes.session = numberAt<std::int32_t>(note, pid + 12).value_or(0);
    }

    void takeSignal(const Bytes& note)
    {
        const auto number = numberAt<std::int32_t>(note, 0);
        const auto code = numberAt<std::int32_t>(note, 8);
        const auto sender = numberAt<std::int32_t>(note, Elf::signalUnion);
        if (!number || !code || !sender || *number <= 0 || *number >= NSIG)
            return;
        m_notes.signalNumber = *number;
        m_notes.code = *code;
        if (m_notes.isSent())
            m_notes.sender = std::max(*sender, 0);
    }

    void takeAuxiliaryVector(const Bytes& note)
    {
        for (std::size_t at = 0;; at += 2 * sizeof(Word)) {
            const auto type = numberAt<Word>(note, at);
            const auto value = numberAt<Word>(note, at + sizeof(Word));
            if (!type || !value || *type == AT_NULL)
                return;
            if (*type == AT_ENTRY)
                m_entry = *value;
        }
    }

    /// How many, the size of a page, then begin, end and offset of each, then their names.
    void takeFiles(const Bytes& note)
    {
        const std::uint64_t count = numberAt<Word>(note, 0).value_or(0);
        constexpr std::size_t table = 2 * sizeof(Word);
        constexpr std::size_t entry = 3 * sizeof(Word);
        if (!m_entry || note.size() < table || count > (note.size() - table) / entry)
            return;
        auto name = note.begin() + static_cast<std::ptrdiff_t>(table + count * entry);
        for (std::size_t i = 0; i < count; ++i) {
            const auto end = std::find(name, note.end(), '\0');
            if (end == note.end())
                return;
            const auto first = numberAt<Word>(note, table + i * entry);
            const auto behind = numberAt<Word>(note, table + i * entry + sizeof(Word));
            if (first && behind && *first <= *m_entry && *m_entry < *behind) {
                const std::string file(name, end);
                if (file.starts_with('/') && !file.ends_with(" (deleted)"))
                    m_notes.program = file;
                return;
            }
            name = end + 1;
        }
    }

    int m_file;
    std::optional<Word> m_entry; ///< Where the program begins, which its file is mapped around.
    bool m_knowsFiles = false;
    CoreNotes m_notes;
};

} // namespace

bool CoreNotes::isSent() const
{
    return signalNumber > 0 && (code == SI_USER || code == SI_TKILL || code == SI_QUEUE);
}

std::optional<CoreNotes> readCoreNotes(int file)
{
    constexpr int native = std::endian::native == std::endian::little ? ELFDATA2LSB : ELFDATA2MSB;
    const Bytes identity = readAt(file, 0, EI_NIDENT);
    if (identity.size() < EI_NIDENT || std::memcmp(identity.data(), ELFMAG, SELFMAG) != 0 ||
        identity[EI_DATA] != native)
        return std::nullopt;
    if (identity[EI_CLASS] == ELFCLASS64)
        return Reader<Elf64>(file).read();
    if (identity[EI_CLASS] == ELFCLASS32)
        return Reader<Elf32>(file).read();
    return std::nullopt;
}

} // namespace brood::agent
