// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <sys/types.h>

namespace brood::agent {

/// Sees who sends signals that end processes, where the kernel lets one look: the tracepoint
/// signal:signal_generate (perf_event_open(2)), as a rule for root only. Elsewhere it sees nothing.
///
/// The kernel knows processes by their pids in the first pid namespace; in another one this sees nothing.
class SignalWitness
{
public:
    struct Sent
    {
        int number = 0;
        pid_t sender = 0; ///< The thread that was running when the signal was sent.
        bool byKernel = false;
        std::string senderName; ///< As it was seen soon afterwards; empty if it was gone by then.
    };

    /// @param tracing where the tracing file system is
    explicit SignalWitness(const std::string& tracing = "/sys/kernel/tracing");
    SignalWitness(const SignalWitness&) = delete;
    SignalWitness& operator=(const SignalWitness&) = delete;
    ~SignalWitness();

    [[nodiscard]] bool isWatching() const { return !m_rings.empty(); }
    /// Takes up what came. To be called now and then, for little is kept.
    void read();
    /// The last signal of this number that was sent to the process.
    [[nodiscard]] std::optional<Sent> lastSentTo(pid_t pid, int number) const;
    /// Nobody will ask about it any more.
    void forget(pid_t pid);

    /// The tracepoint's data, as its format file tells; empty if they are something else.
    struct Event
    {
        int number = 0;
        int code = 0; ///< si_code (sigaction(2))
        pid_t sender = 0;
        pid_t target = 0;
    };
    [[nodiscard]] static std::optional<Event> parse(std::span<const std::byte> data);

private:
    class Ring;

    void note(const Event& event);

    std::vector<std::unique_ptr<Ring>> m_rings;
    std::map<std::pair<pid_t, int>, Sent> m_sent; ///< By target and signal.
};

} // namespace brood::agent
