// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loggutter.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace brood {

namespace {

constexpr int markRoom = 14; ///< For a bookmark at the left edge.
constexpr int margin = 8;
constexpr int gap = 8;
constexpr qsizetype shortestTime = 6;
constexpr qsizetype shortestLine = 4;
constexpr qsizetype clockLength = 12;

} // namespace

LogGutter::LogGutter(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Arrival times"));
    setAccessibleDescription(tr("When each row of the output came; E marks rows from standard error"));
}

void LogGutter::setTimeStyle(LogTimeStyle style)
{
    m_timeStyle = style;
    m_timeLength = 0;
    update();
}

void LogGutter::setLineNumbersShown(bool shown)
{
    m_showsLineNumbers = shown;
    update();
}

void LogGutter::setRunStart(const QDateTime& start)
{
    m_runStart = start;
    update();
}

void LogGutter::setLook(const LogFont* font, const LogColors* colors)
{
    m_font = font;
    m_colors = colors;
    update();
}

void LogGutter::showRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    update();
}

int LogGutter::widthFor(std::chrono::nanoseconds latest, std::uint64_t lines)
{
    qreal width = markRoom + margin + m_font->widthOf(errorMark());
    if (m_showsLineNumbers) {
        m_lineLength = std::max({m_lineLength, locale().toString(lines).size(), shortestLine});
        width += static_cast<qreal>(m_lineLength) * m_font->columnWidth() + gap;
    }
    if (m_timeStyle != LogTimeStyle::None) {
        const qsizetype length = m_timeStyle == LogTimeStyle::Clock   ? clockLength
                                 : m_timeStyle == LogTimeStyle::Delta ? timeText(latest, locale()).size() + 1
                                                                      : timeText(latest, locale()).size();
        m_timeLength = std::max({m_timeLength, length, shortestTime});
        width += static_cast<qreal>(m_timeLength) * m_font->columnWidth() + gap;
    }
    if (m_childLength > 0)
        width += static_cast<qreal>(m_childLength) * m_font->columnWidth() + gap;
    return qRound(width);
}

void LogGutter::setChildren(int greatest)
{
    m_childLength = greatest > 1 ? childOf(greatest).size() : 0;
    update();
}

QString LogGutter::childOf(int child) const
{
    //: The label of a row's child; %1 is its number
    return tr("#%1").arg(locale().toString(child));
}

QString LogGutter::errorMark()
{
    //: A single letter that marks the rows of the error output (stderr)
    return tr("E", "error output");
}

void LogGutter::clear()
{
    m_timeLength = 0;
    m_lineLength = 0;
    showRows({});
}

QString LogGutter::timeText(std::chrono::nanoseconds at, const QLocale& locale)
{
    using std::chrono::duration_cast;
    using std::chrono::hours;
    using std::chrono::milliseconds;
    using std::chrono::minutes;
    using std::chrono::nanoseconds;
    using std::chrono::seconds;
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

QString LogGutter::timeOf(const Row& row) const
{
    switch (m_timeStyle) {
    case LogTimeStyle::None: break;
    case LogTimeStyle::Elapsed: return timeText(row.at, locale());
    case LogTimeStyle::Clock: {
        if (!m_runStart.isValid())
            break;
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(row.at);
        return locale().toString(m_runStart.addMSecs(ms.count()).time(), QStringLiteral("HH:mm:ss.zzz"));
    }
    case LogTimeStyle::Delta: return u'+' % timeText(row.since, locale());
    }
    return {};
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
    if (row == m_rows.end() || row->kind == Row::Kind::Notice)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tipFor(*row));
    return true;
}

QString LogGutter::tipFor(const Row& row) const
{
    const QString when = timeText(row.at, locale());
    //: %1 is a time since the start, such as 12.345 or 1:02.345
    QString tip = row.isError ? tr("Error output (stderr), came at %1").arg(when)
                              : tr("Output (stdout), came at %1").arg(when);
    if (row.kind == Row::Kind::Continuation)
        tip += u'\n' % tr("Goes on with a line that is too long for one row");
    if (m_childLength > 0)
        tip += u'\n' % tr("From child %1").arg(locale().toString(row.child));
    if (row.isMarked)
        tip += u'\n' % tr("Marked");
    return tip;
}

void LogGutter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colors->gutter);
    painter.fillRect(width() - 1, 0, 1, height(), m_colors->gutterEdge);
    for (const Row& row : m_rows)
        paintRow(painter, row);
}

void LogGutter::paintRow(QPainter& painter, const Row& row) const
{
    if (row.kind == Row::Kind::Notice)
        return;
    const qreal baseline = row.top + m_font->baseline();
    const qreal letter = m_font->widthOf(errorMark());
    if (row.isError) {
        painter.setPen(m_colors->errorMark);
        if (m_font->isFixedPitch() && LogFont::isPrintableAscii(errorMark()))
            m_font->drawAscii(painter, {width() - margin - letter, baseline}, errorMark(), true);
        else
            m_font->drawText(painter, {width() - margin - letter, baseline}, errorMark());
        painter.fillRect(0, row.top, 3, row.height, m_colors->errorMark);
    }
    painter.setPen(m_colors->gutterText);
    qreal end = width() - margin - letter;
    const bool goesOn = row.kind == Row::Kind::Continuation;
    if (m_timeStyle != LogTimeStyle::None || (goesOn && !m_showsLineNumbers)) {
        const QString text = goesOn ? QStringLiteral("↳") : timeOf(row);
        end -= gap;
        m_font->drawText(painter, {end - m_font->widthOf(text), baseline}, text);
        end -= static_cast<qreal>(m_timeLength) * m_font->columnWidth();
    }
    if (m_showsLineNumbers) {
        const QString text = !goesOn                             ? locale().toString(row.line)
                             : m_timeStyle == LogTimeStyle::None ? QStringLiteral("↳")
                                                                 : QString();
        m_font->drawText(painter, {end - gap - m_font->widthOf(text), baseline}, text);
        end -= gap + static_cast<qreal>(m_lineLength) * m_font->columnWidth();
    }
    if (m_childLength > 0 && !goesOn) {
        const QString text = childOf(row.child);
        m_font->drawText(painter, {end - gap - m_font->widthOf(text), baseline}, text);
    }
    if (row.isMarked)
        paintBookmark(painter, row);
}

/// A pennant at the left edge.
void LogGutter::paintBookmark(QPainter& painter, const Row& row) const
{
    const qreal height = std::min(m_font->lineHeight() - 4.0, 12.0);
    const qreal top = row.top + (m_font->lineHeight() - height) / 2;
    const qreal left = 4;
    QPainterPath path(QPointF(left, top));
    path.lineTo(left + height * 0.75, top);
    path.lineTo(left + height * 0.45, top + height / 2);
    path.lineTo(left + height * 0.75, top + height);
    path.lineTo(left, top + height);
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, m_colors->bookmark);
    painter.restore();
}

} // namespace brood
