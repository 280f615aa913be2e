// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/terminalline.h"
#include "output/outputsink.h"

#include <QObject>

#include <array>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace brood {

/// Writes the child's bytes unchanged to two descriptors, in the order of their arrival. What goes to a file
/// is written at once, by whoever calls write(). For a terminal or a pipe a thread does it, so that a reader
/// who takes his time holds up nothing else. Bytes are released when they are written.
class OutputWriter : public QObject, public OutputSink
{
    Q_OBJECT

public:
    /// @param line where progress stands if one of them is a terminal.
    OutputWriter(int outFd, int errFd, std::shared_ptr<TerminalLine> line, QObject* parent = nullptr);
    /// Drops what is not written yet. Does not wait for a reader.
    ~OutputWriter() override;

    void write(const OutputPiece& piece) override;
    /// What was written so far and is to come from elsewhere on the same descriptors must not mix: drained()
    /// is emitted, once, when everything up to here is written or given up.
    void finish();
    /// Nobody seems to read: what is not written yet and all that comes is dropped, so that the run can end.
    /// In any thread.
    void giveUp();

Q_SIGNALS:
    // In the writer's own thread.

    /// The descriptor takes no more bytes (errno); what comes for it is dropped. Once for each stream.
    void failed(brood::OutputStream stream, int errorNumber);
    void drained();

private:
    using Buffer = std::vector<std::byte>;
    struct Piece
    {
        std::size_t stream;
        Buffer bytes;
    };
    /// Shared with the thread, which may outlive this object while it hangs in a write(2) nobody answers.
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable changed;
        std::deque<Piece> pieces;
        std::vector<Buffer> unused; ///< Written ones, kept so that memory need not be asked for again.
        std::array<bool, 2> broken{};
        std::array<bool, 2> isTerminal{};
        std::shared_ptr<TerminalLine> line;
        bool writing = false;
        bool finishing = false;
        bool givenUp = false;
        bool abandoned = false;
        OutputWriter* writer = nullptr;
    };
    static void work(const std::shared_ptr<Shared>& shared, std::array<int, 2> fds);
    static void fail(Shared& shared, std::size_t stream, int errorNumber);
    [[nodiscard]] bool canWriteAtOnce(std::size_t stream) const;
    void writeAtOnce(std::size_t stream, std::span<const std::byte> bytes);
    void enqueue(std::size_t stream, std::span<const std::byte> bytes);

    std::array<int, 2> m_fds;
    std::array<bool, 2> m_neverWaits; ///< Nobody's slowness can hold up a write(2) to it.
    std::shared_ptr<Shared> m_shared;
};

} // namespace brood
