// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "session/resulttext.h"

#include <QLocale>

#include <limits>

namespace brood {

StatusLine::StatusLine(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("status"));
    setTextFormat(Qt::PlainText);
    setContentsMargins(6, 0, 6, 0); // in line with what stands above
}

void StatusLine::showOutput(const OutputStore& store, bool following)
{
    const QLocale locale;
    const auto lines =
        static_cast<int>(std::min<std::uint64_t>(store.totalLines(), std::numeric_limits<int>::max()));
    QStringList parts{tr("%Ln line(s)", nullptr, lines), bytesText(store.totalBytes(), locale)};
    if (store.droppedBytes() > 0)
        parts += tr("oldest %1 dropped", "an amount of bytes").arg(bytesText(store.droppedBytes(), locale));
    parts += following ? tr("following") : tr("not following — press End to follow");
    setText(parts.join(QStringLiteral(" · ")));
}

} // namespace brood
