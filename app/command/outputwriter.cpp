// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/outputwriter.h"

#include "command/writeall.h"

#include <system_error>
#include <thread>
#include <utility>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace brood {

namespace {

/// As many buffers are kept as hold what is under way at most times.
constexpr std::size_t maxUnused = 16;

bool neverWaits(int fd)
{
    constexpr unsigned memoryDevices = 1; // null(4), full(4)
    struct stat status = {};
    if (fstat(fd, &status) != 0)
        return false;
    return S_ISREG(status.st_mode) || (S_ISCHR(status.st_mode) && major(status.st_rdev) == memoryDevices);
}

std::size_t indexOf(OutputStream stream)
{
    return stream == OutputStream::Out ? 0 : 1;
}

} // namespace

OutputWriter::OutputWriter(int outFd, int errFd, std::shared_ptr<TerminalLine> line, QObject* parent)
    : QObject(parent)
    , m_fds{outFd, errFd}
    , m_neverWaits{neverWaits(outFd), neverWaits(errFd)}
    , m_shared(std::make_shared<Shared>())
{
    m_shared->writer = this;
    m_shared->isTerminal = {isatty(outFd) != 0, isatty(errFd) != 0};
    m_shared->line = std::move(line);
    try {
        std::thread(&OutputWriter::work, m_shared, m_fds).detach();
    } catch (const std::system_error& error) {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->givenUp = true;
        fail(*m_shared, 0, error.code().value());
    }
}

OutputWriter::~OutputWriter()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->abandoned = true;
    m_shared->writer = nullptr;
    m_shared->changed.notify_one();
}

bool OutputWriter::canWriteAtOnce(std::size_t stream) const
{
    // Both may be the same file, or one a copy of what a terminal shows: nothing overtakes what still waits.
    return m_neverWaits[stream] && m_shared->pieces.empty() && !m_shared->writing;
}

void OutputWriter::write(const OutputPiece& piece)
{
    const std::size_t stream = indexOf(piece.stream);
    std::unique_lock lock(m_shared->mutex);
    const bool isDropped = m_shared->givenUp || m_shared->broken[stream];
    const bool isAtOnce = canWriteAtOnce(stream);
    if (!isDropped && !isAtOnce) {
        enqueue(stream, piece.bytes);
        return;
    }
    lock.unlock();
    if (!isDropped)
        writeAtOnce(stream, piece.bytes);
    release(piece.bytes.size());
}

void OutputWriter::writeAtOnce(std::size_t stream, std::span<const std::byte> bytes)
{
    if (const int error = writeAll(m_fds[stream], bytes); error != 0) {
        const std::lock_guard lock(m_shared->mutex);
        fail(*m_shared, stream, error);
    }
}

void OutputWriter::enqueue(std::size_t stream, std::span<const std::byte> bytes)
{
    Buffer buffer;
    if (!m_shared->unused.empty()) {
        buffer = std::move(m_shared->unused.back());
        m_shared->unused.pop_back();
    }
    buffer.assign(bytes.begin(), bytes.end());
    m_shared->pieces.push_back({stream, std::move(buffer)});
    m_shared->changed.notify_one();
}

void OutputWriter::finish()
{
    if (m_shared.use_count() == 1) // There is no thread that could say so.
        QMetaObject::invokeMethod(this, &OutputWriter::drained, Qt::QueuedConnection);
    const std::lock_guard lock(m_shared->mutex);
    m_shared->finishing = true;
    m_shared->changed.notify_one();
}

void OutputWriter::giveUp()
{
    std::size_t dropped = 0;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->givenUp = true;
        for (const Piece& piece : m_shared->pieces)
            dropped += piece.bytes.size();
        m_shared->pieces.clear();
    }
    release(dropped);
}

void OutputWriter::fail(Shared& shared, std::size_t stream, int errorNumber)
{
    shared.broken[stream] = true;
    OutputWriter* writer = shared.writer;
    if (!writer)
        return;
    const OutputStream which = stream == 0 ? OutputStream::Out : OutputStream::Err;
    QMetaObject::invokeMethod(
        writer, [writer, which, errorNumber] { Q_EMIT writer->failed(which, errorNumber); },
        Qt::QueuedConnection);
}

void OutputWriter::work(const std::shared_ptr<Shared>& shared, std::array<int, 2> fds)
{
    std::unique_lock lock(shared->mutex);
    while (true) {
        shared->changed.wait(
            lock, [&] { return shared->abandoned || shared->finishing || !shared->pieces.empty(); });
        // Under the lock the writer cannot be destroyed between the look at it and the use of it.
        if (shared->abandoned)
            return;
        if (shared->pieces.empty()) {
            QMetaObject::invokeMethod(shared->writer, &OutputWriter::drained, Qt::QueuedConnection);
            return;
        }
        Piece piece = std::move(shared->pieces.front());
        shared->pieces.pop_front();
        const bool isBroken = shared->broken[piece.stream];
        shared->writing = true;
        lock.unlock();
        const int fd = fds[piece.stream];
        int error = 0;
        if (!isBroken && shared->isTerminal[piece.stream])
            error = shared->line->passOn(piece.bytes, [&] { return writeAll(fd, piece.bytes); });
        else if (!isBroken)
            error = writeAll(fd, piece.bytes);
        lock.lock();
        shared->writing = false;
        if (error != 0)
            fail(*shared, piece.stream, error);
        if (shared->writer)
            shared->writer->release(piece.bytes.size());
        if (shared->unused.size() < maxUnused)
            shared->unused.push_back(std::move(piece.bytes));
    }
}

} // namespace brood
