// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace brood {

// Command lines, paths and environments are bytes to the system and text to people. Bytes that are not UTF-8
// become lone low surrogates U+DC80 to U+DCFF (PEP 383's "surrogateescape"), so that bytes → text → bytes is
// the identity.

[[nodiscard]] QString textFromBytes(const QByteArray& bytes);
[[nodiscard]] QByteArray bytesFromText(QStringView text);

} // namespace brood
