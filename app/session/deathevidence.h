// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace brood {

/// Something that tells why a child died of a signal; where it runs finds it out (evidencerecords.h).
struct DeathEvidence
{
    enum class Kind
    {
        SignalSender =
            1,         ///< `pid` sent signal `number`, `text` is its command; pid 0: the kernel itself did.
        SentOnRequest, ///< Brood sent signal `number`, because someone asked for it.
        KernelFault,   ///< `text`: the kernel's log about the child's last fault.
        KernelOutOfMemory, ///< `text`: the kernel's log, which killed it for want of memory.
        CgroupOutOfMemory, ///< `value` processes of its control group were killed for want of memory
                           ///< meanwhile.
        Limit,             ///< Resource limit `number` was `value`, at most `hard` (getrlimit(2)).
        CoreFile,          ///< `text`: where its core is.
        CoreHandler,       ///< `text`: the program that got its core.
        CoreElsewhere,     ///< `text`: core(5)'s pattern, by which the core is not found.
        KernelSeccomp,     ///< `text`: the kernel's log about a system call that a filter forbids.
        NoKernelFault, ///< The kernel's log would tell of a fault that ends in signal `number`, and does not.
        SentFromOutside, ///< A process that can't be seen from there sent signal `number`.
        CoreSoughtIn,    ///< `text`: a directory in which the core was looked for, and `value` levels below.
        DescendantsCore, ///< `text`: the core of process `pid`, which it had started, and which died of
                         ///< signal `number`.
        CoreProgram,     ///< `text`: the program that left the core.
    };
    static constexpr Kind lastKind = Kind::CoreProgram;
    Kind kind = Kind::SignalSender;
    int number = 0;
    int pid = 0;
    std::uint64_t value = 0;
    std::uint64_t hard = 0;
    QByteArray text;

    bool operator==(const DeathEvidence&) const = default;
};

} // namespace brood
