// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/signalfd.h>

namespace brood::agent {

namespace {

constexpr Nanoseconds heartbeatInterval = 1'000'000'000;

Nanoseconds processorTimeNow()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<Nanoseconds>(time.tv_sec) * 1'000'000'000U + static_cast<Nanoseconds>(time.tv_nsec);
}

void setNonBlocking(int fd)
{
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

/// Makes the soft limit as high as the hard one. @return both from before
rlimit raised(__rlimit_resource_t resource)
{
    rlimit before{};
    if (getrlimit(resource, &before) != 0)
        return before;
    rlimit now = before;
    now.rlim_cur = now.rlim_max;
    setrlimit(resource, &now);
    return before;
}

} // namespace

Agent::Agent(int input, int output, std::atomic<Nanoseconds>& graceForGuard)
    : m_link(input, output)
    , m_input(input)
    , m_output(output)
    , m_ender(m_processes, [this] { return everyone(); })
    , m_graceForGuard(graceForGuard)
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    m_signals = Descriptor(signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC));
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, nullptr);
    m_defaults.ignoredSignals = ignoredSignals();

    // Each child takes up to three descriptors; children get the old limit back (spawn()).
    m_defaults.openFiles = raised(RLIMIT_NOFILE);

    setNonBlocking(input);
    setNonBlocking(output);
    constexpr int capacity = 1024 * 1024;
    fcntl(output, F_SETPIPE_SZ, capacity);
    m_poller.add(m_signals.get(), {EventKey::Kind::Signals, 0}, EPOLLIN);
    m_requestsOpen = m_poller.add(input, {EventKey::Kind::Requests, 0}, EPOLLIN);
    if (m_cgroup)
        ChildCgroup::removeStale(*m_cgroup, cgroupPrefix);
}

void Agent::greet()
{
    timespec realtime{};
    clock_gettime(CLOCK_REALTIME, &realtime);
    protocol::Hello hello;
    hello.pid = getpid();
    hello.monotonicNs = monotonicNow();
    hello.realtimeNs = std::int64_t{realtime.tv_sec} * 1'000'000'000 + realtime.tv_nsec;
    hello.heartbeatMs = heartbeatInterval / 1'000'000;
    std::array<char, 256> host{};
    if (gethostname(host.data(), host.size() - 1) == 0)
        hello.host = host.data();
    m_link.sendMagic();
    m_link.send(hello);
}

void Agent::run()
{
    greet();
    m_lastRequest = monotonicNow();
    if (!m_requestsOpen) // A file or /dev/null: nobody is there.
        beginEnding(m_lastRequest);
    std::array<epoll_event, 64> events{};
    while (true) {
        Nanoseconds now = monotonicNow();
        step(now);
        if (m_ending && m_children.empty() && m_held.empty() && m_ender.treeIsGone())
            break;
        m_link.flush();
        updatePolling(now);
        const std::size_t count = m_poller.wait(events, waitMs(now));
        for (const epoll_event& event : std::span(events).first(count))
            handle(event);
    }

    // A client that went away without closing its end must not keep us for ever.
    constexpr int patienceMs = 2000;
    m_link.send(protocol::Bye{m_byeReason});
    m_link.flush();
    m_poller.remove(m_outputs.fd());
    m_poller.remove(m_signals.get());
    m_poller.remove(m_input);
    for (int round = 0; m_link.hasPending() && round < 64; ++round) {
        updatePolling(monotonicNow());
        if (m_poller.wait(events, patienceMs) == 0)
            break;
        m_link.flush();
    }
}

void Agent::handle(const epoll_event& event)
{
    const EventKey key = EventKey::unpack(event.data.u64);
    switch (key.kind) {
    case EventKey::Kind::Signals: readSignals(); break;
    case EventKey::Kind::Requests: readRequests(); break;
    case EventKey::Kind::Reports:
        if ((event.events & EPOLLERR) != 0)
            m_link.abandon();
        else
            m_link.flush();
        break;
    case EventKey::Kind::ChildInput:
        if (Child* child = find(key.child))
            child->inputIsReady(event.events);
        break;
    case EventKey::Kind::HeldChild: lookAtHeld(key.child); break;
    case EventKey::Kind::Outputs: {
        std::array<epoll_event, 64> streams{};
        const std::size_t count = m_outputs.wait(streams, 0);
        const Nanoseconds now = monotonicNow();
        for (const epoll_event& stream : std::span(streams).first(count)) {
            if (m_link.blocked())
                break;
            const EventKey source = EventKey::unpack(stream.data.u64);
            if (Child* child = find(source.child))
                child->streamIsReady(source.kind == EventKey::Kind::ChildOutput ? protocol::Stream::Out
                                                                                : protocol::Stream::Err,
                                     now);
        }
        break;
    }
    case EventKey::Kind::ChildOutput:
    case EventKey::Kind::ChildErrorOutput: break;
    }
}

void Agent::readSignals()
{
    signalfd_siginfo info{};
    while (read(m_signals.get(), &info, sizeof info) == sizeof info) {
        if (info.ssi_signo == SIGCHLD)
            reap();
        else
            beginEnding(monotonicNow());
    }
}

Child* Agent::find(std::uint32_t number) const
{
    const auto found = m_children.find(number);
    return found == m_children.end() ? nullptr : found->second.get();
}

void Agent::beginEnding(Nanoseconds now)
{
    if (m_ending)
        return;
    m_ending = true;
    for (const protocol::Start& request : m_startQueue.withdrawAll())
        withdrawn(request.child);
    cancelHeld(Which::All);
    for (const auto& [number, child] : m_children) {
        child->ensureStopping(now);
        m_stepping.insert(number);
    }
}

void Agent::step(Nanoseconds now)
{
    if (m_blockedSince && !m_link.blocked()) {
        for (const std::uint32_t number : m_stepping)
            find(number)->postponeDrain(now - *m_blockedSince);
        m_blockedSince.reset();
    }
    std::erase_if(m_stepping, [this, now](std::uint32_t number) {
        Child& child = *find(number);
        child.step(now);
        const bool isFinished = child.isFinished();
        const bool needsSteps = child.needsSteps();
        if (isFinished)
            remove(child);
        return isFinished || !needsSteps;
    });
    startWaiting(now);
    if (m_children.empty() && !(m_nextTrees && m_sampler.hasTrees()))
        m_samplingPace.end();
    else if (m_samplingPace.isDue(now))
        sample(now);
    measurePss(now);
    if (m_link.isAbandoned())
        beginEnding(now);
    // Children end their own trees; this is for what outlived children that have finished.
    if (m_ending && m_children.empty() && m_held.empty() && !m_ender.isActive() && !m_ender.treeIsGone())
        m_ender.begin(now, m_graceForGuard, false);
    m_ender.step(now);
    if (m_clientKnown && m_silenceLimit > 0 && now >= m_lastRequest + m_silenceLimit) {
        // Nobody will grant credit, without which what the children still say would keep them from ending.
        m_link.abandon();
        beginEnding(now);
    }
    if (m_nextHeartbeat && now >= *m_nextHeartbeat) {
        if (!m_link.hasPending())
            m_link.send(protocol::Heartbeat{now});
        m_nextHeartbeat = now + heartbeatInterval;
    }
    if (!m_blockedSince && m_link.blocked())
        m_blockedSince = now;
}

void Agent::sample(Nanoseconds now)
{
    m_witness.watchSignals(now); // Once and dear: not what a pass costs, or the next ones would be rare.
    const Nanoseconds before = processorTimeNow();
    m_witness.look(now);
    // Rates are as good as the moments that the figures are told to be of.
    const Nanoseconds begin = monotonicNow();
    std::vector<protocol::TreeFigures> trees = m_sampler.sample();
    const Nanoseconds at = begin + (monotonicNow() - begin) / 2;
    for (protocol::TreeFigures& tree : trees) {
        if (const Child* child = find(tree.child))
            tree.outputBytes = child->outputBytes();
    }
    std::erase_if(trees, [this](const protocol::TreeFigures& tree) { return findHeld(tree.child); });
    if (m_link.hasRoom() && !trees.empty())
        m_link.send(protocol::Sample{at, std::move(trees)});
    if (m_nextTrees && now >= *m_nextTrees && m_link.hasRoom())
        reportTrees(at);
    m_samplingPace.sampled(now, processorTimeNow() - before);
}

void Agent::reportTrees(Nanoseconds now)
{
    constexpr Nanoseconds interval = 400'000'000;
    for (const protocol::Tree& tree : m_sampler.trees(now)) {
        if (!findHeld(tree.child))
            m_link.send(tree);
    }
    for (const std::uint32_t child : m_sampler.takeGoneTrees())
        m_link.send(protocol::Tree{child, now, 0, {}});
    m_nextTrees = now + interval;
}

/// A little at a time: output must not wait for it.
void Agent::measurePss(Nanoseconds now)
{
    constexpr Nanoseconds longest = 2'000'000;
    if (!m_sampler.wantsPss())
        return;
    m_sampler.measurePss([now] { return monotonicNow() < now + longest; });
    if (!m_sampler.wantsPss() && m_nextTrees)
        reportTrees(monotonicNow());
}

void Agent::updatePolling(Nanoseconds now)
{
    const EventKey reports{EventKey::Kind::Reports, 0};
    const bool pending = m_link.hasPending() && !m_link.isAbandoned();
    if (pending != m_reportsWatched) {
        m_reportsWatched = pending;
        if (pending)
            m_poller.add(m_output, reports, EPOLLOUT);
        else
            m_poller.remove(m_output);
    }
    const bool wanted = !m_link.blocked();
    if (wanted != m_outputsWatched) {
        m_outputsWatched = wanted;
        if (wanted)
            m_poller.add(m_outputs.fd(), {EventKey::Kind::Outputs, 0}, EPOLLIN);
        else
            m_poller.remove(m_outputs.fd());
    }
    if (!wanted && !m_blockedSince)
        m_blockedSince = now;
}

int Agent::waitMs(Nanoseconds now) const
{
    std::optional<Nanoseconds> first = m_nextHeartbeat;
    const auto consider = [&first](std::optional<Nanoseconds> deadline) {
        if (deadline && (!first || *deadline < *first))
            first = deadline;
    };
    for (const std::uint32_t number : m_stepping)
        consider(find(number)->deadline());
    consider(m_startQueue.deadline(m_alive.size()));
    consider(m_ender.deadline());
    consider(m_samplingPace.deadline());
    if (m_sampler.wantsPss())
        return 0;
    if (m_clientKnown && m_silenceLimit > 0 && !m_ending)
        consider(m_lastRequest + m_silenceLimit);
    if (!first)
        return -1;
    constexpr Nanoseconds millisecond = 1'000'000;
    // Rounded up, so that a deadline is over when we wake and nothing is waited for in small steps.
    return *first <= now
               ? 0
               : static_cast<int>(std::min<Nanoseconds>((*first - now) / millisecond + 1, 3'600'000));
}

} // namespace brood::agent
