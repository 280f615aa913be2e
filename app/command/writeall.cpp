// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/writeall.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace brood {

int writeAll(int fd, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t result = ::write(fd, bytes.data(), bytes.size());
        if (result >= 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(result));
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

int writeAll(int fd, const QByteArray& text)
{
    return writeAll(fd, std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size()))));
}

} // namespace brood
