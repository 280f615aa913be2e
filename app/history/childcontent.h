// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace brood {

/// Where its children begin, be it Brood's own working directory.
[[nodiscard]] QByteArray directoryOf(const LaunchSpec& spec);

/// What the children of a launch do, each as a short text that is the same for the same arguments, working
/// directory and changes of the environment, and different for any others, byte by byte.
class ChildContent
{
public:
    explicit ChildContent(const LaunchSpec& spec);

    [[nodiscard]] QByteArray of(const QByteArrayList& arguments) const;
    /// Whether it could be one.
    [[nodiscard]] static bool isContent(QByteArrayView text);

private:
    QByteArray m_common;
};

} // namespace brood
