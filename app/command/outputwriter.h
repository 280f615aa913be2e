// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"

#include <QByteArray>
#include <QObject>

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace brood {

/// Writes the child's bytes unchanged to two descriptors, in the order of their arrival. A thread of its own
/// does the writing, so that a reader who takes his time holds up nothing else; bytes are released when they
/// are written.
class OutputWriter : public QObject, public OutputSink
{
    Q_OBJECT

public:
    OutputWriter(int outFd, int errFd, QObject* parent = nullptr);
    /// Drops what is not written yet. Does not wait for a reader.
    ~OutputWriter() override;

    void write(const OutputPiece& piece) override;
    /// What was written so far and is to come from elsewhere on the same descriptors must not mix: drained()
    /// is emitted, once, when everything up to here is written or given up.
    void finish();
    /// Nobody seems to read: what is not written yet and all that comes is dropped, so that the run can end.
    void giveUp();

Q_SIGNALS:
    /// The descriptor takes no more bytes (errno); what comes for it is dropped. Once for each stream.
    void failed(brood::OutputStream stream, int errorNumber);
    void drained();

private:
    struct Piece
    {
        OutputStream stream;
        QByteArray bytes;
    };
    /// Shared with the thread, which may outlive this object while it hangs in a write(2) nobody answers.
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable changed;
        std::deque<Piece> pieces;
        bool finishing = false;
        bool abandoned = false;
        OutputWriter* writer = nullptr;
    };
    static void work(const std::shared_ptr<Shared>& shared, std::array<int, 2> fds);
    void onWritten(std::size_t bytes) { release(bytes); }

    std::shared_ptr<Shared> m_shared;
    bool m_givenUp = false;
};

} // namespace brood
