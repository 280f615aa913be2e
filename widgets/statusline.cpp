// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "session/resulttext.h"
#include "session/starterrors.h"
#include "widgets/plurals.h"

#include <QLocale>

namespace brood {

StatusLine::StatusLine(QWidget* parent)
    : ElidedLabel(parent)
{
    setObjectName(QStringLiteral("status"));
    setTextFormat(Qt::PlainText);
    setContentsMargins(6, 0, 6, 0); // in line with what stands above
}

void StatusLine::showOutput(const OutputStatus& status)
{
    const QLocale locale;
    const OutputStore::Totals& totals = status.totals;
    QStringList parts{
        tr("%1 line(s)", nullptr, pluralNumber(totals.lines)).arg(locale.toString(totals.lines)),
        bytesText(totals.bytes, locale)};
    if (status.bytesPerSecond >= 1)
        parts += tr("%1/s", "an amount of bytes, per second")
                     .arg(bytesText(static_cast<std::uint64_t>(status.bytesPerSecond), locale));
    if (totals.unkeptBytes > 0)
        parts += tr("%1 could not be kept (%2)", "an amount of bytes, and why")
                     .arg(bytesText(totals.unkeptBytes, locale), errnoText(totals.error));
    if (totals.droppedBytes > 0)
        parts += tr("oldest %1 dropped", "an amount of bytes").arg(bytesText(totals.droppedBytes, locale));
    if (status.shownRows) {
        const std::uint64_t all = totals.endRow() - totals.firstRow;
        parts += tr("showing %1 of %2 row(s)", nullptr, pluralNumber(all))
                     .arg(locale.toString(*status.shownRows), locale.toString(all));
    }
    parts += status.isFollowing ? tr("following") : tr("not following — press End to follow");
    const QString text = parts.join(QStringLiteral(" · "));
    if (text != this->text())
        setText(text);
}

} // namespace brood
