// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace brood {

/// The colours that all rules use, as variables; light and dark.
[[nodiscard]] QByteArray reportColours();

/// The style sheet of the HTML report. Nothing in it needs to be escaped in XML.
[[nodiscard]] QByteArray htmlReportStyle();

} // namespace brood
