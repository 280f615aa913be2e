// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/outputwriter.h"

#include <cerrno>
#include <system_error>

#include <poll.h>
#include <unistd.h>

namespace brood {

namespace {

/// @return 0 or an errno value.
int writeAll(int fd, const QByteArray& bytes)
{
    const char* next = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t result = ::write(fd, next, static_cast<std::size_t>(left));
        if (result >= 0) {
            next += result;
            left -= result;
        } else if (errno == EAGAIN) {
            // Someone who shares the descriptor has made it non-blocking.
            pollfd ready{fd, POLLOUT, 0};
            poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace

OutputWriter::OutputWriter(int outFd, int errFd, QObject* parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->writer = this;
    try {
        std::thread(&OutputWriter::work, m_shared, std::array{outFd, errFd}).detach();
    } catch (const std::system_error& error) {
        m_givenUp = true;
        QMetaObject::invokeMethod(
            this, [this, number = error.code().value()] { Q_EMIT failed(OutputStream::Out, number); },
            Qt::QueuedConnection);
    }
}

OutputWriter::~OutputWriter()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->abandoned = true;
    m_shared->writer = nullptr;
    m_shared->changed.notify_one();
}

void OutputWriter::write(const OutputPiece& piece)
{
    if (m_givenUp) {
        release(piece.bytes.size());
        return;
    }
    QByteArray bytes(reinterpret_cast<const char*>(piece.bytes.data()),
                     static_cast<qsizetype>(piece.bytes.size()));
    const std::lock_guard lock(m_shared->mutex);
    m_shared->pieces.push_back({piece.stream, std::move(bytes)});
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
    m_givenUp = true;
    std::size_t dropped = 0;
    {
        const std::lock_guard lock(m_shared->mutex);
        for (const Piece& piece : m_shared->pieces)
            dropped += static_cast<std::size_t>(piece.bytes.size());
        m_shared->pieces.clear();
    }
    release(dropped);
}

void OutputWriter::work(const std::shared_ptr<Shared>& shared, std::array<int, 2> fds)
{
    std::array<bool, 2> broken{};
    // Under the lock the writer cannot be destroyed between the look at it and the posting of the event.
    const auto tell = [&shared](auto action) {
        if (OutputWriter* writer = shared->writer)
            QMetaObject::invokeMethod(
                writer, [writer, action] { action(*writer); }, Qt::QueuedConnection);
    };
    std::unique_lock lock(shared->mutex);
    while (true) {
        shared->changed.wait(
            lock, [&] { return shared->abandoned || shared->finishing || !shared->pieces.empty(); });
        if (shared->abandoned)
            return;
        if (shared->pieces.empty()) {
            tell([](OutputWriter& writer) { Q_EMIT writer.drained(); });
            return;
        }
        const Piece piece = std::move(shared->pieces.front());
        shared->pieces.pop_front();
        const std::size_t index = piece.stream == OutputStream::Out ? 0 : 1;
        lock.unlock();
        const int error = broken[index] ? 0 : writeAll(fds[index], piece.bytes);
        lock.lock();
        if (error != 0) {
            broken[index] = true;
            tell([stream = piece.stream, error](OutputWriter& writer) {
                Q_EMIT writer.failed(stream, error);
            });
        }
        tell([size = static_cast<std::size_t>(piece.bytes.size())](OutputWriter& writer) {
            writer.onWritten(size);
        });
    }
}

} // namespace brood
