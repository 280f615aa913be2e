// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/agentreader.h"

#include <array>
#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace brood {

namespace {

constexpr std::size_t greetingLimit = std::size_t{64} * 1024;
/// Read at a time: the more, the less often the agent has to be woken to fill the pipe again.
constexpr std::size_t bufferBytes = std::size_t{512} * 1024;

bool isGreeting(const protocol::Frame& frame)
{
    const auto hello = frame.as<protocol::Hello>();
    // Without a pid it is our own Hello, and the agent an echo.
    return hello && hello->protocolVersion == protocol::version && hello->pid > 0;
}

} // namespace

AgentReader::AgentReader(agent::Descriptor pipe, Handlers handlers)
    : m_pipe(std::move(pipe))
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_handlers(std::move(handlers))
    , m_records(greetingLimit, {[this](const protocol::Frame& frame) { handleRecord(frame); },
                                [this](const protocol::OutputHead& head, std::span<const std::byte> bytes) {
                                    if (!m_foreign && m_greeted)
                                        m_handlers.output(head, bytes);
                                }})
{
    fcntl(m_pipe.get(), F_SETFL, fcntl(m_pipe.get(), F_GETFL) | O_NONBLOCK);
    m_reading = std::jthread([this] { readPipe(); });
}

AgentReader::~AgentReader()
{
    become(Mode::Stop);
}

void AgentReader::drain()
{
    become(Mode::Drain);
}

void AgentReader::become(Mode mode)
{
    m_mode = mode;
    const std::uint64_t one = 1;
    // It stays readable: no mode is left for an earlier one.
    [[maybe_unused]] const ssize_t written = ::write(m_wake.get(), &one, sizeof one);
}

bool AgentReader::waitForBytes() const
{
    std::array<pollfd, 2> fds{pollfd{m_pipe.get(), POLLIN, 0}, pollfd{m_wake.get(), POLLIN, 0}};
    // Without an eventfd (too many open files) modes are noticed a little later.
    constexpr int withoutWakeMs = 50;
    poll(fds.data(), fds.size(), m_wake ? -1 : withoutWakeMs);
    return m_mode == Mode::Read || (m_mode == Mode::Drain && (fds[0].revents & POLLIN) != 0);
}

void AgentReader::readPipe()
{
    const auto buffer = std::make_unique_for_overwrite<std::byte[]>(bufferBytes);
    while (m_mode != Mode::Stop) {
        const ssize_t count = ::read(m_pipe.get(), buffer.get(), bufferBytes);
        if (count > 0)
            handleBytes({buffer.get(), static_cast<std::size_t>(count)});
        else if (count == 0 || (errno != EAGAIN && errno != EINTR) || (errno == EAGAIN && !waitForBytes()))
            break;
    }
    if (m_mode != Mode::Stop)
        m_handlers.ended(m_records.greeting());
}

void AgentReader::handleBytes(std::span<const std::byte> bytes)
{
    if (!m_foreign && !m_records.feed(bytes)) {
        m_foreign = true;
        m_handlers.foreign(m_records.error());
    }
}

void AgentReader::handleRecord(const protocol::Frame& frame)
{
    if (m_foreign || m_mode == Mode::Stop)
        return;
    if (!m_greeted && !isGreeting(frame)) {
        m_foreign = true;
        m_handlers.foreign({});
        return;
    }
    m_greeted = true;
    m_handlers.record(frame);
}

} // namespace brood
