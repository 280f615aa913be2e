// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace brood {

/// As write(2), until all is written, whatever the descriptor's mode. @return 0 or an errno value.
int writeAll(int fd, std::span<const std::byte> bytes);
int writeAll(int fd, const QByteArray& text);

} // namespace brood
