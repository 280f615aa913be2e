// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loggutter.h"

#include "widgets/tints.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace brood {

namespace {

constexpr int margin = 8;
constexpr int gap = 6;

QColor errorColor(const QPalette& palette)
{
    return readableOn(palette.color(QPalette::Base), QColor(213, 60, 30));
}

QColor timeColor(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto mix = [](float a, float b) {
        return a * 0.6F + b * 0.4F;
    };
    return readableOn(base, QColor::fromRgbF(mix(text.redF(), base.redF()), mix(text.greenF(), base.greenF()),
                                             mix(text.blueF(), base.blueF())));
}

} // namespace

LogGutter::LogGutter(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Arrival times"));
    setAccessibleDescription(tr("When each row of the output came; E marks rows from standard error"));
}

void LogGutter::showRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    update();
}

int LogGutter::widthFor(std::chrono::nanoseconds latest)
{
    m_digits = std::max(m_digits, timeText(latest, locale()).size());
    const QFontMetrics metrics(font());
    const int digits = static_cast<int>(std::max<qsizetype>(m_digits, 6));
    return margin + digits * metrics.horizontalAdvance(u'0') + gap + metrics.horizontalAdvance(errorMark()) +
           margin;
}

QString LogGutter::errorMark()
{
    //: A single letter that marks the rows of the error output (stderr)
    return tr("E", "error output");
}

void LogGutter::clear()
{
    m_digits = 0;
    showRows({});
}

QString LogGutter::timeText(std::chrono::nanoseconds at, const QLocale& locale)
{
    using namespace std::chrono;
    const auto whole = duration_cast<milliseconds>(std::max(at, nanoseconds::zero()));
    const auto h = duration_cast<hours>(whole);
    const auto min = duration_cast<minutes>(whole - h);
    const auto ms = whole - h - min;
    QString text = locale.toString(static_cast<double>(ms.count()) / 1000.0, 'f', 3);
    if (whole < minutes(1))
        return text;
    const auto twoDigits = [&locale](qint64 number) -> QString {
        return (number < 10 ? locale.zeroDigit() : QString()) % locale.toString(number);
    };
    if (ms < seconds(10))
        text.prepend(locale.zeroDigit());
    if (h.count() == 0)
        return locale.toString(static_cast<qint64>(min.count())) % u':' % text;
    return locale.toString(static_cast<qint64>(h.count())) % u':' % twoDigits(min.count()) % u':' % text;
}

bool LogGutter::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const int y = help->pos().y();
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [y](const Row& each) {
        return y >= each.top && y < each.top + each.height;
    });
    if (row == m_rows.end() || row->kind == Row::Kind::Gap) {
        QToolTip::hideText();
        return true;
    }
    const QString when = timeText(row->at, locale());
    //: %1 is a time since the start, such as 12.345 or 1:02.345
    QToolTip::showText(help->globalPos(), row->isError ? tr("Error output (stderr), came at %1").arg(when)
                                                       : tr("Output (stdout), came at %1").arg(when));
    return true;
}

void LogGutter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QColor tinted = palette().color(QPalette::Text);
    tinted.setAlphaF(0.035F);
    painter.fillRect(rect(), tinted);
    tinted.setAlphaF(0.14F);
    painter.setPen(tinted);
    painter.drawLine(width() - 1, 0, width() - 1, height());
    for (const Row& row : m_rows)
        paintRow(painter, row);
}

void LogGutter::paintRow(QPainter& painter, const Row& row) const
{
    if (row.kind == Row::Kind::Gap)
        return;
    const QFontMetrics metrics(font());
    const int letter = metrics.horizontalAdvance(errorMark());
    if (row.isError) {
        const QColor colour = errorColor(palette());
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(colour);
        painter.drawText(width() - margin - letter, row.baseline, errorMark());
        painter.setFont(font());
        painter.fillRect(0, row.top, 3, row.height, colour);
    }
    painter.setPen(timeColor(palette()));
    const QString text =
        row.kind == Row::Kind::Continuation ? QStringLiteral("↳") : timeText(row.at, locale());
    const int end = width() - margin - letter - gap;
    painter.drawText(end - metrics.horizontalAdvance(text), row.baseline, text);
}

void LogGutter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace brood
