// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace brood {

/// Copies ASCII characters that show as themselves (0x20 to 0x7e), up to the first other byte.
/// @param target has room for all bytes. @return how many were copied.
std::size_t copyPrintableAscii(const unsigned char* begin, const unsigned char* end, char16_t* target);

} // namespace brood
