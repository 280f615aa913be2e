// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/stdinforwarder.h"

#include "session/runsession.h"

#include <cerrno>

#include <unistd.h>

namespace brood {

namespace {
constexpr std::size_t enoughPending = std::size_t{1024} * 1024;
constexpr qsizetype chunk = 65536;
} // namespace

StdinForwarder::StdinForwarder(RunSession& session, int fd, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_fd(fd)
    , m_notifier(fd, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StdinForwarder::read);
    connect(&session, &RunSession::inputTaken, this, &StdinForwarder::setPace);
    connect(&session, &RunSession::inputClosed, this, [this] {
        m_ended = true;
        m_notifier.setEnabled(false);
    });
}

void StdinForwarder::read()
{
    QByteArray bytes(chunk, Qt::Uninitialized);
    const ssize_t result = ::read(m_fd, bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (result < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (result <= 0) {
        m_ended = true;
        m_session.closeInput();
    } else {
        bytes.truncate(result);
        m_session.writeInput(bytes);
    }
    setPace();
}

void StdinForwarder::setPace()
{
    m_notifier.setEnabled(!m_ended && m_session.pendingInput() < enoughPending);
}

} // namespace brood
