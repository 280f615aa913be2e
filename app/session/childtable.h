// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/successcodes.h"
#include "metrics/treesample.h"
#include "protocol/evidencerecords.h"
#include "protocol/processrecords.h"
#include "session/childsnapshot.h"

#include <QList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace brood {

/// What is known of the children of a run, told record by record. Turns the agent's clock into the run's
/// elapsed axis. Knows no process and has no clock of its own.
class ChildTable
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    explicit ChildTable(SuccessCodes successCodes = {})
        : m_successCodes(successCodes)
    {}

    /// A child is about to be asked for under this number of the protocol.
    /// Numbers rise.
    /// @param exitConvention of the program that it is to run
    void add(std::uint32_t number, int index, int attempt,
             ExitConvention exitConvention = ExitConvention::Own);

    /// It was taken back before it was tried: as if it had never been added.
    void remove(std::uint32_t number);

    void apply(const protocol::Held& record);
    void apply(const protocol::Started& record);
    void apply(const protocol::StartFailed& record);
    void apply(const protocol::Paused& record);
    void apply(const protocol::Resumed& record);
    void apply(const protocol::Stopping& record);
    void apply(const protocol::Exited& record);
    void apply(const protocol::Evidence& record);
    void apply(const protocol::Accounting& record);
    /// @param tree what was sampled of it
    void apply(const protocol::Finished& record, const TreeSummary& tree = {});
    /// More was sampled of a finished child's tree.
    void setTree(std::uint32_t number, const TreeSummary& tree);
    /// What an unfinished child has written so far.
    void setOutputBytes(std::uint32_t number, std::uint64_t out, std::uint64_t err);
    /// A stream of the child is being closed on it because nobody reads it any more.
    void noteOutputClosed(std::uint32_t number);
    /// Nothing more will be heard of an unfinished child: it ended now, for this reason.
    void giveUp(std::uint32_t number, ChildOutcome outcome, std::optional<ErrorInfo> error,
                std::uint64_t agentNowNs);

    /// The result of a finished child; null for one that is not there or not finished.
    [[nodiscard]] const ChildResult* result(std::uint32_t number) const;
    [[nodiscard]] QList<std::uint32_t> unfinished() const;
    [[nodiscard]] bool isRunning(std::uint32_t number) const;
    /// How many run.
    [[nodiscard]] int running() const { return m_running; }
    /// How many attempts there are, finished or not.
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }

    /// Results in the order of their ends. They are kept nowhere else.
    [[nodiscard]] const QList<ChildResult>& results() const { return m_results; }
    /// So many results are to be expected: memory is taken for no more.
    void expect(int results) { m_results.reserve(results); }
    /// Calls `resolve` for each that outlived a child, to say what has become of it.
    void resolveSurvivors(const std::function<void(SurvivorInfo&)>& resolve);

    // What goes on is carried forward to `agentNowNs`.

    /// Every attempt, oldest first.
    [[nodiscard]] QList<ChildSnapshot> snapshots(std::uint64_t agentNowNs) const;
    /// Nothing if there is no attempt with this number.
    [[nodiscard]] std::optional<ChildSnapshot> snapshot(std::uint32_t number, std::uint64_t agentNowNs) const;
    /// The youngest attempt; nothing if there is none.
    [[nodiscard]] std::optional<ChildSnapshot> youngest(std::uint64_t agentNowNs) const;
    /// Calls `visit` for those that changed since there were `seen` changes, and for those that go on and
    /// are looked at; each once, oldest first.
    /// @param seen is brought up to date. @param isLookedAt none: all are
    void visitChanged(std::size_t& seen, std::uint64_t agentNowNs, const ChildFilter& isLookedAt,
                      const std::function<void(const ChildSnapshot&)>& visit) const;

    /// The agent's clock at the elapsed axis's zero; empty before the first child was taken up.
    [[nodiscard]] std::optional<std::uint64_t> originNs() const { return m_originNs; }
    /// Zero before the origin is known.
    [[nodiscard]] Nanoseconds onAxis(std::uint64_t agentNs) const;
    /// The end of the child that ended last.
    [[nodiscard]] Nanoseconds lastEnd() const { return m_lastEnd; }

private:
    struct Entry
    {
        ChildStatus status;
        std::unique_ptr<ChildResult> open; ///< Until it is finished.
        qsizetype result = -1;             ///< Then: where in m_results.
        bool dead = false;
    };
    struct Open
    {
        std::uint32_t number = 0;
        int index = 0;
    };
    [[nodiscard]] const Entry* find(std::uint32_t number) const;
    void removeOpen(std::uint32_t number);
    /// One that is not finished, which has changed now; null if there is none.
    [[nodiscard]] Entry* change(std::uint32_t number);
    void endPause(Entry& entry, std::uint64_t agentNs) const;
    void conclude(Entry& entry);
    [[nodiscard]] ChildSnapshot snapshot(const Entry& entry, std::uint64_t agentNowNs) const;

    SuccessCodes m_successCodes;
    std::map<std::uint32_t, Entry> m_entries;
    std::vector<Open> m_open; ///< Those of them that are not finished, by number.
    QList<ChildResult> m_results;
    std::vector<std::uint32_t> m_changes; ///< Who changed, change by change.
    std::optional<std::uint64_t> m_originNs;
    Nanoseconds m_lastEnd{};
    int m_running = 0;
};

} // namespace brood
