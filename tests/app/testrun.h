// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runsession.h"
#include "tests/app/waiting.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <mutex>

namespace brood::test {

/// The path of a program of the build.
[[nodiscard]] inline QString program(const char* name)
{
    return qEnvironmentVariable("BROOD_TEST_BIN") + QLatin1Char('/') + QLatin1String(name);
}

[[nodiscard]] inline AgentCommand realAgent()
{
    return {program("brood-agent"), {}, {}};
}

/// A launch of a command whose words are separated by blanks.
[[nodiscard]] inline LaunchSpec launch(const QByteArray& words)
{
    LaunchSpec spec;
    spec.command = words.split(' ');
    spec.grace = std::chrono::milliseconds(400);
    return spec;
}

/// A launch of a shell that runs the line.
[[nodiscard]] inline LaunchSpec shell(const QByteArray& line)
{
    LaunchSpec spec = launch("sh");
    spec.command = {"sh", "-c", line};
    return spec;
}

/// A launch of brood-misbehave.
[[nodiscard]] inline LaunchSpec misbehave(const QByteArray& words)
{
    return launch(program("brood-misbehave").toLocal8Bit() + ' ' + words);
}

/// Keeps all output, or only its hash. Releases bytes at once, or when told to. Written in the run's reading
/// thread: while the run goes on, look at it under the mutex.
class RecordingSink final : public OutputSink
{
public:
    void write(const OutputPiece& piece) override
    {
        const QByteArrayView bytes(reinterpret_cast<const char*>(piece.bytes.data()),
                                   static_cast<qsizetype>(piece.bytes.size()));
        const bool isOut = piece.stream == OutputStream::Out;
        std::unique_lock lock(mutex);
        (isOut ? outBytes : errBytes) += piece.bytes.size();
        if (keepsBytes)
            (isOut ? out : err).append(bytes);
        else
            (isOut ? outHash : errHash).addData(bytes.toByteArray());
        ++writes;
        lock.unlock();
        if (releases)
            release(piece.bytes.size());
    }
    using OutputSink::release;

    // While the run goes on.
    [[nodiscard]] qsizetype linesSoFar()
    {
        const std::lock_guard lock(mutex);
        return out.count('\n');
    }
    [[nodiscard]] std::uint64_t outBytesSoFar()
    {
        const std::lock_guard lock(mutex);
        return outBytes;
    }

    std::mutex mutex;
    QByteArray out;
    QByteArray err;
    std::uint64_t outBytes = 0;
    std::uint64_t errBytes = 0;
    QCryptographicHash outHash{QCryptographicHash::Sha256};
    QCryptographicHash errHash{QCryptographicHash::Sha256};
    int writes = 0;
    bool keepsBytes = true;
    bool releases = true;
};

/// One session, watched for the promises that hold for every one of them: see broken().
class TestRun
{
public:
    explicit TestRun(AgentCommand agent = realAgent())
        : session(std::move(agent), &sink)
    {
        QObject::connect(&session, &RunSession::finished, &session, [this](const RunResult& runResult) {
            promise(!m_isStarting, "finished() came from inside start()");
            promise(finishes == 0, "finished() came twice");
            promise(session.state() == RunSession::State::Finished, "finished() came before its state");
            ++finishes;
            result = runResult;
            m_writesAtFinish = sink.writes;
        });
        QObject::connect(&session, &RunSession::childFinished, &session, [this](const ChildResult& child) {
            promise(!m_isStarting, "childFinished() came from inside start()");
            promise(finishes == 0, "childFinished() came behind finished()");
            attempts.append(child);
        });
        QObject::connect(&session, &RunSession::childrenChanged, &session,
                         [this] { promise(finishes == 0, "childrenChanged() came behind finished()"); });
        QObject::connect(&session, &RunSession::signalFailed, &session,
                         [this](const QString& message) { signalFailures.append(message); });
        QObject::connect(&session, &RunSession::inputClosed, &session, [this] { ++inputsClosed; });
    }

    void start(const LaunchSpec& spec)
    {
        m_isStarting = true;
        session.start(spec);
        m_isStarting = false;
    }
    /// Waits for the end, and a moment longer for what must not follow.
    [[nodiscard]] bool waitForEnd(int timeoutMs = 20'000)
    {
        const bool ended = waitUntil([this] { return finishes > 0; }, timeoutMs);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (ended)
            promise(sink.writes == m_writesAtFinish, "output came behind finished()");
        return ended && m_broken.isEmpty();
    }
    [[nodiscard]] bool run(const LaunchSpec& spec, int timeoutMs = 20'000)
    {
        start(spec);
        return waitForEnd(timeoutMs);
    }
    [[nodiscard]] bool waitForOutput(const QByteArray& text)
    {
        return waitUntil([&] {
            const std::lock_guard lock(sink.mutex);
            return sink.out.contains(text);
        });
    }
    [[nodiscard]] bool waitForState(ChildSnapshot::State state)
    {
        return waitUntil([&] { return child().state == state; });
    }
    [[nodiscard]] ChildSnapshot child() const
    {
        const QList<ChildSnapshot> children = session.children();
        return children.isEmpty() ? ChildSnapshot() : children.last();
    }
    /// What is known of the last child's death of this kind; null if nothing is. @pre it has finished.
    [[nodiscard]] const DeathEvidence* evidence(DeathEvidence::Kind kind) const
    {
        const auto& all = ended().evidence;
        const auto found = std::ranges::find(all, kind, &DeathEvidence::kind);
        return found == all.end() ? nullptr : &*found;
    }
    /// The last child's result. @pre it has finished.
    [[nodiscard]] const ChildResult& ended() const { return result.children.last(); }
    /// Which promises were not kept; for a test's message.
    [[nodiscard]] QByteArray broken() const { return m_broken.join("; "); }

    RecordingSink sink;
    RunSession session;
    RunResult result;
    QList<ChildResult> attempts;
    QStringList signalFailures;
    int finishes = 0;
    int inputsClosed = 0;

private:
    void promise(bool kept, const char* otherwise)
    {
        if (!kept)
            m_broken.append(otherwise);
    }

    QByteArrayList m_broken;
    bool m_isStarting = false;
    int m_writesAtFinish = 0;
};

} // namespace brood::test
