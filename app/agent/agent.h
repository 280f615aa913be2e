// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/barrier.h"
#include "agent/child.h"
#include "agent/childdefaults.h"
#include "agent/deathwitness.h"
#include "agent/heldchild.h"
#include "agent/link.h"
#include "agent/poller.h"
#include "agent/processtable.h"
#include "agent/samplingpace.h"
#include "agent/startqueue.h"
#include "agent/textfile.h"
#include "agent/treeender.h"
#include "agent/treesampler.h"
#include "protocol/processrecords.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>

namespace brood::agent {

/// Serves one client: carries out its requests, reports what happens, and leaves nothing running behind.
class Agent
{
public:
    /// @param graceForGuard where the longest grace period asked for is left for the guard to see.
    Agent(int input, int output, std::atomic<Nanoseconds>& graceForGuard);

    /// Returns when the client said Bye or closed its end, and everything has ended.
    void run();

private:
    static constexpr const char* cgroupPrefix = "brood-";

    void greet();
    void handle(const epoll_event& event);
    void readSignals();
    void readRequests();
    void dispatch(const protocol::Frame& frame);
    void takeUp(protocol::Start request);
    void start(protocol::Start request);
    /// A child runs.
    void started(const protocol::Start& request, Nanoseconds requestedNs, Spawned spawned,
                 std::unique_ptr<ChildAccounts> accounts);
    void startFailed(std::uint32_t child, Nanoseconds requestedNs, const SpawnFailure& failure);
    [[nodiscard]] std::unique_ptr<ChildAccounts> accountsFor(const protocol::Start& request);
    void hold(protocol::Start request);
    [[nodiscard]] HeldChild* findHeld(std::uint32_t number) const;
    /// Learns what has become of a child that is held, if it is: from then on it may be a Child.
    void lookAtHeld(std::uint32_t number);
    /// One that never ran is dead and reaped.
    void heldDied(std::uint32_t number);
    void release();
    /// Kills it, unless it has been executed meanwhile.
    /// @return whether it was held
    [[nodiscard]] bool cancelHeld(std::uint32_t number);
    enum class Which
    {
        Waiting, ///< The barrier has not been opened for them.
        All
    };
    void cancelHeld(Which which);
    /// Starts what waits, as far as there are slots.
    void startWaiting(Nanoseconds now);
    /// Answers a start that was taken back.
    void withdrawn(std::uint32_t child);
    void reap();
    /// It is finished.
    void remove(const Child& child);
    void refuse(const std::string& reason);
    /// End everything. Children's output is still relayed if anyone listens.
    void beginEnding(Nanoseconds now);
    void step(Nanoseconds now);
    void sample(Nanoseconds now);
    void reportTrees(Nanoseconds now);
    void measurePss(Nanoseconds now);
    void signalProcess(const protocol::SignalProcess& request);
    void updatePolling(Nanoseconds now);
    [[nodiscard]] int waitMs(Nanoseconds now) const;
    [[nodiscard]] Child* find(std::uint32_t number) const;
    [[nodiscard]] std::vector<ProcessInfo> membersOf(pid_t child) const;
    /// Whether anyone has lost its parent to us. Looked at once for all children that died together, since
    /// that takes the longer the more children there are; see m_hasOrphans.
    [[nodiscard]] bool hasOrphans() const;
    [[nodiscard]] std::vector<ProcessInfo> everyone() const;
    /// Those that live, and zombies. Empty optional where the kernel does not offer the list
    /// (CONFIG_PROC_CHILDREN).
    [[nodiscard]] std::optional<std::vector<pid_t>> directChildren() const;
    [[nodiscard]] Child* ownerOf(const ProcessInfo& orphan) const;
    template <typename Request, typename Action>
    void forChild(const protocol::Frame& frame, Action action);

    Link m_link;
    int m_input;
    int m_output;
    Poller m_poller;
    Poller m_outputs; ///< In m_poller only while output can be passed on.
    Descriptor m_signals;
    ProcessTable m_processes;
    mutable TextFile m_directChildren{"/proc/thread-self/children"};
    TreeSampler m_sampler{TreeSampler::systemSources()};
    SamplingPace m_samplingPace;
    DeathWitness m_witness;
    std::optional<CgroupFolder> m_cgroup = CgroupFolder::own();
    std::map<pid_t, std::unique_ptr<ChildAccounts>> m_accounts; ///< By the child's pid; they outlive it.
    std::map<std::uint32_t, std::unique_ptr<Child>> m_children;
    Barrier m_barrier;
    std::map<std::uint32_t, std::unique_ptr<HeldChild>> m_held;
    /// Whose the processes are that we started and that have not died, those of m_held among them.
    std::unordered_map<pid_t, std::uint32_t> m_alive;
    /// Those that need steps, and perhaps more: of thousands, most just run.
    std::set<std::uint32_t> m_stepping;
    StartQueue m_startQueue;
    /// What hasOrphans() found since somebody died last. That there are none stays true of everyone who was
    /// dead by then: nobody is left who could have descendants.
    mutable std::optional<bool> m_hasOrphans;
    TreeEnder m_ender;
    std::atomic<Nanoseconds>& m_graceForGuard;
    ChildDefaults m_defaults;
    std::optional<Nanoseconds> m_blockedSince;
    std::optional<Nanoseconds> m_nextHeartbeat;
    Nanoseconds m_lastRequest = 0;
    Nanoseconds m_silenceLimit = 0;
    std::string m_byeReason;
    std::optional<Nanoseconds> m_nextTrees; ///< While the client wants to know of them.
    std::uint64_t m_started = 0;            ///< How many children ever were.
    bool m_clientKnown = false;
    bool m_requestsOpen = true;
    bool m_reportsWatched = false;
    bool m_outputsWatched = false;
    bool m_ending = false;
};

} // namespace brood::agent
