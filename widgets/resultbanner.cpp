// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resultbanner.h"

#include "widgets/glyphs.h"
#include "widgets/tints.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <csignal>

namespace brood {

namespace {

constexpr int markSize = 20;
constexpr int padding = 8;
constexpr qreal cornerRadius = 4;

/// For an eye that watches it change: tenths, then whole seconds.
QString liveText(std::chrono::nanoseconds duration, const QLocale& locale)
{
    using std::chrono::duration_cast;
    const auto seconds = duration_cast<std::chrono::seconds>(duration).count();
    if (seconds < 60) {
        const auto tenths = duration_cast<std::chrono::duration<qint64, std::deci>>(duration).count();
        return ResultBanner::tr("%1 s", "seconds")
            .arg(locale.toString(static_cast<double>(tenths) / 10, 'f', 1));
    }
    const auto padded = [&locale](qint64 number) {
        return locale.toString(number).rightJustified(2, locale.zeroDigit().front());
    };
    if (seconds < 3600)
        return ResultBanner::tr("%1 min %2 s", "minutes, seconds")
            .arg(locale.toString(static_cast<qint64>(seconds / 60)), padded(seconds % 60));
    return ResultBanner::tr("%1 h %2 min %3 s", "hours, minutes, seconds")
        .arg(locale.toString(static_cast<qint64>(seconds / 3600)), padded(seconds / 60 % 60),
             padded(seconds % 60));
}

std::chrono::nanoseconds pausedTime(const ChildSnapshot& child)
{
    std::chrono::nanoseconds sum{};
    for (const PausedSpan& span : child.pausedSpans)
        sum += span.to - span.from;
    return sum;
}

/// In a square of 20 × 20.
QPainterPath markPath(ResultMark mark)
{
    QPainterPath path;
    switch (mark) {
    case ResultMark::Success:
        path.moveTo(5.5, 10.5);
        path.lineTo(8.8, 13.8);
        path.lineTo(14.5, 6.8);
        break;
    case ResultMark::Failure:
        path.moveTo(6.5, 6.5);
        path.lineTo(13.5, 13.5);
        path.moveTo(13.5, 6.5);
        path.lineTo(6.5, 13.5);
        break;
    case ResultMark::Stopped: path.addRect(7, 7, 6, 6); break;
    }
    return path;
}

void paintMark(QPainter& painter, const QRectF& square, ResultMark mark, const Tint& tint)
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / markSize, square.height() / markSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.accent);
    painter.drawEllipse(QRectF(0, 0, markSize, markSize));
    const QColor stroke = readableOn(tint.accent, tint.background, 3.0);
    painter.setPen(QPen(stroke, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(mark == ResultMark::Stopped ? QBrush(stroke) : QBrush(Qt::NoBrush));
    painter.drawPath(markPath(mark));
    painter.restore();
}

} // namespace

ResultBanner::ResultBanner(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel)
{
    setObjectName(QStringLiteral("result"));
    setAccessibleName(tr("Result"));
    m_label->setObjectName(QStringLiteral("resultText"));
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(padding, padding, padding, padding);
    row->setSpacing(0);
    row->addSpacing(markSize +
                    padding); // The mark is painted here; unlike a margin this changes sides with the text.
    row->addWidget(m_label);
    showReady();
}

QString ResultBanner::text() const
{
    QString all = m_headline;
    for (const QString& figure : m_figures)
        all += QStringLiteral(" · ") + figure;
    for (const QString& note : m_notes)
        all += u'\n' + note;
    return all;
}

void ResultBanner::showReady()
{
    say(Phase::Ready, tr("Ready. Launch the command to watch it run and see how it ends."));
}

void ResultBanner::showProgress(const ChildSnapshot& child, std::chrono::nanoseconds grace)
{
    QStringList figures;
    if (child.attempt > 1)
        figures += tr("attempt %1").arg(child.attempt);
    if (child.pid > 0)
        figures += tr("process %1").arg(child.pid);
    if (!child.pausedSpans.isEmpty())
        figures += tr("paused for %1").arg(liveText(pausedTime(child), m_locale));
    const QString elapsed = liveText(child.elapsed, m_locale);

    switch (child.state) {
    case ChildSnapshot::State::Starting: say(Phase::Starting, tr("Starting …")); break;
    case ChildSnapshot::State::Running: say(Phase::Running, tr("Running … %1").arg(elapsed), figures); break;
    case ChildSnapshot::State::Paused:
        say(Phase::Paused, tr("Paused"), QStringList(elapsed) + figures);
        break;
    case ChildSnapshot::State::Stopping: {
        figures.prepend(elapsed);
        if (child.stopSignal == SIGKILL) {
            say(Phase::Killing, tr("Stopping: SIGKILL sent"), figures);
            break;
        }
        const auto since = child.start + child.elapsed - child.stopSentAt;
        const auto left = std::max(grace - since, std::chrono::nanoseconds(0));
        say(Phase::Stopping,
            child.stoppedByTimeout
                ? tr("Timed out: SIGTERM sent; SIGKILL in %1").arg(liveText(left, m_locale))
                : tr("Stopping: SIGTERM sent; SIGKILL in %1").arg(liveText(left, m_locale)),
            figures);
        break;
    }
    case ChildSnapshot::State::Draining:
        say(Phase::Ending, tr("Ended; reading the rest of its output …"), {elapsed});
        break;
    case ChildSnapshot::State::Finished:
        say(Phase::Ending, tr("Ended; ending what it left running …"), {elapsed});
        break;
    }
}

void ResultBanner::showJobs(Jobs doing, const QStringList& figures)
{
    switch (doing) {
    case Jobs::Running: say(Phase::Running, tr("Running …"), figures); break;
    case Jobs::Paused: say(Phase::Paused, tr("Paused"), figures); break;
    case Jobs::Stopping: say(Phase::Stopping, tr("Stopping …"), figures); break;
    case Jobs::Ending: say(Phase::Ending, tr("Ended; ending what they left running …"), figures); break;
    }
}

void ResultBanner::showResult(const ResultText& result)
{
    m_mark = result.mark;
    m_label->setToolTip(result.figures.isEmpty()
                            ? QString()
                            : tr("Exact are the kernel's own figures, and times of a clock that is never "
                                 "set. “≈” stands before what is sampled: all processes together were looked "
                                 "at several times a second, as for the curves. What is sampled says so."));
    say(Phase::Over, result.headline, markedFigures(result), result.notes);
}

void ResultBanner::say(Phase phase, const QString& headline, const QStringList& figures,
                       const QStringList& notes)
{
    const bool newPhase = phase != m_phase || phase == Phase::Over;
    const bool newText = headline != m_headline || figures != m_figures || notes != m_notes;
    m_phase = phase;
    m_headline = headline;
    m_figures = figures;
    m_notes = notes;
    if (newText)
        draw();
    if (newPhase) {
        adoptColors();
        announce();
    }
}

void ResultBanner::draw()
{
    QString html = m_headline.toHtmlEscaped();
    if (m_phase != Phase::Ready)
        html = QStringLiteral("<b>%1</b>").arg(html);
    for (const QString& figure : m_figures)
        html += QStringLiteral(" · ") + figure.toHtmlEscaped();
    for (const QString& note : m_notes)
        html += QStringLiteral("<br>") + note.toHtmlEscaped();
    m_label->setText(html);
    setAccessibleDescription(text());
    update();
    Q_EMIT textChanged();
}

void ResultBanner::announce()
{
    // Only now and not with every tenth of a second: a screen reader would never be done.
    QAccessibleEvent name(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
    QAccessibleInterface* own = QAccessible::queryAccessibleInterface(this);
    if (own && own->textInterface()) {
        QAccessibleTextUpdateEvent changed(this, 0, QString(), text());
        QAccessible::updateAccessibility(&changed);
    }
}

void ResultBanner::paintEvent(QPaintEvent* /*event*/)
{
    const bool over = m_phase == Phase::Over;
    const Tint tint = currentTint();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tint.border);
    painter.setBrush(tint.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);

    const int line = fontMetrics().lineSpacing();
    const QRect square = QStyle::visualRect(
        layoutDirection(), rect(), QRect(padding, padding + (line - markSize) / 2, markSize, markSize));
    if (over)
        paintMark(painter, square, m_mark, tint);
    else if (m_phase == Phase::Stopping || m_phase == Phase::Killing)
        glyphIcon(Glyph::Stop).paint(&painter, square.adjusted(2, 2, -2, -2));
    else if (m_phase == Phase::Paused)
        glyphIcon(Glyph::Pause).paint(&painter, square.adjusted(2, 2, -2, -2));
    else
        glyphIcon(Glyph::Launch)
            .paint(&painter, square.adjusted(2, 2, -2, -2), Qt::AlignCenter,
                   m_phase == Phase::Ready ? QIcon::Disabled : QIcon::Normal);
}

Tint ResultBanner::currentTint() const
{
    return m_phase == Phase::Over ? tintFor(m_mark, palette()) : neutralTint(palette());
}

void ResultBanner::adoptColors()
{
    QPalette labels = palette();
    labels.setColor(QPalette::WindowText, currentTint().text);
    m_label->setPalette(labels);
    update();
}

void ResultBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_locale = locale();
    if (event->type() == QEvent::PaletteChange)
        adoptColors();
}

} // namespace brood
