// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/records.h"

namespace brood::protocol {

/// What there is to tell about why a child died.
enum class EvidenceKind : std::uint8_t
{
    SignalSender = 1,      ///< `pid` sent signal `number`; `text` is its command. 0: the kernel itself did.
    SentOnRequest = 2,     ///< The agent sent signal `number`, because the client asked for it.
    KernelFault = 3,       ///< `text`: what the kernel's log says about the child's last fault.
    KernelOutOfMemory = 4, ///< `text`: what the kernel's log says, which killed it for want of memory.
    CgroupOutOfMemory =
        5,           ///< In its control group so many (`value`) were killed for want of memory meanwhile.
    Limit = 6,       ///< Resource limit `number` (RLIMIT_CPU …) was `value`, at most `hard` (getrlimit(2)).
    CoreFile = 7,    ///< `text`: the file that the core was written to.
    CoreHandler = 8, ///< `text`: the program that the core was handed to (core(5)).
    CoreElsewhere = 9,    ///< `text`: core(5)'s pattern, by which the core is not found.
    KernelSeccomp = 10,   ///< `text`: what the kernel's log says about a system call that a filter forbids.
    NoKernelFault = 11,   ///< The kernel's log, which tells of faults that end in signal `number`, tells of
                          ///< none since the child started.
    SentFromOutside = 12, ///< A process that can't be seen from here sent signal `number`.
    CoreSoughtIn = 13,    ///< `text`: a directory in which the core was looked for, and `value` levels below.
    DescendantsCore = 14, ///< `text`: the core of process `pid`, which the child or another one of its
                          ///< session had started, and which died of signal `number`.
    CoreProgram = 15,     ///< `text`: the program that left the core.
};

struct EvidenceItem
{
    EvidenceKind kind = EvidenceKind::SignalSender;
    std::int32_t number = 0;
    std::int32_t pid = 0;
    std::uint64_t value = 0;
    std::uint64_t hard = 0;
    std::string text;

    bool operator==(const EvidenceItem&) const = default;

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(kind, number, pid, value, hard, text);
    }
};

/// Comes at once behind Exited, if a signal ended the child, or by its exit code one of those it had started,
/// and anything is known about that.
struct Evidence
{
    static constexpr RecordType type = RecordType::Evidence;
    std::uint32_t child = 0;
    std::vector<EvidenceItem> items;

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, items);
    }
};

} // namespace brood::protocol
