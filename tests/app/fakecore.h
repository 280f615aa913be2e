// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstring>

#include <elf.h>
#include <sys/procfs.h>

namespace brood::test {

/// A core as the kernel writes them, of this machine's kind, without any memory in it.
class FakeCore
{
public:
    void add(std::uint32_t type, const QByteArray& text, const QByteArray& name = QByteArray("CORE", 5))
    {
        Elf64_Nhdr note{};
        note.n_namesz = static_cast<Elf64_Word>(name.size());
        note.n_descsz = static_cast<Elf64_Word>(text.size());
        note.n_type = type;
        m_notes += bytes(note) + padded(name) + padded(text);
    }
    void addProcess(int pid, int session)
    {
        elf_prpsinfo info{};
        info.pr_pid = pid;
        info.pr_sid = session;
        add(NT_PRPSINFO, bytes(info));
    }
    void addSignal(std::int32_t number, std::int32_t code, std::int32_t sender)
    {
        add(NT_SIGINFO, bytes(number) + bytes(std::int32_t(0)) + bytes(code) + bytes(std::int32_t(0)) +
                            bytes(sender) + QByteArray(108, '\0'));
    }
    void addEntry(std::uint64_t entry)
    {
        constexpr std::uint64_t key = AT_ENTRY;
        constexpr std::uint64_t none = 0;
        add(NT_AUXV, bytes(key) + bytes(entry) + bytes(none) + bytes(none));
    }
    /// A file, mapped to where it is of 4,096 bytes.
    void addFile(std::uint64_t begin, const QByteArray& name)
    {
        constexpr std::uint64_t one = 1;
        constexpr std::uint64_t page = 4096;
        const std::uint64_t end = begin + page;
        constexpr std::uint64_t offset = 0;
        add(NT_FILE, bytes(one) + bytes(page) + bytes(begin) + bytes(end) + bytes(offset) + name + '\0');
    }

    [[nodiscard]] QByteArray text() const
    {
        Elf64_Ehdr header{};
        std::memcpy(&header.e_ident[0], ELFMAG, SELFMAG);
        header.e_ident[EI_CLASS] = ELFCLASS64;
        header.e_ident[EI_DATA] = ELFDATA2LSB;
        header.e_type = ET_CORE;
        header.e_phoff = sizeof header;
        header.e_phentsize = sizeof(Elf64_Phdr);
        header.e_phnum = 1;
        Elf64_Phdr segment{};
        segment.p_type = PT_NOTE;
        segment.p_offset = sizeof header + sizeof segment;
        segment.p_filesz = static_cast<Elf64_Xword>(m_notes.size());
        return bytes(header) + bytes(segment) + m_notes;
    }

    template <typename Value>
    [[nodiscard]] static QByteArray bytes(const Value& value)
    {
        QByteArray result(sizeof value, '\0');
        std::memcpy(result.data(), &value, sizeof value);
        return result;
    }

private:
    [[nodiscard]] static QByteArray padded(const QByteArray& text)
    {
        return text + QByteArray((4 - text.size() % 4) % 4, '\0');
    }

    QByteArray m_notes;
};

[[nodiscard]] inline QByteArray coreOf(int pid, int session = 1, int signalNumber = 6)
{
    FakeCore core;
    core.addProcess(pid, session);
    core.addSignal(signalNumber, 0, pid);
    return core.text();
}

} // namespace brood::test
