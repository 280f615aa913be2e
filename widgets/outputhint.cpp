// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outputhint.h"

#include "widgets/actionbuttons.h"
#include "widgets/tints.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace brood {

namespace {

constexpr auto roomStays = std::chrono::seconds(10);
constexpr int padding = 6;
/// Where less of the text fits beside the button, this goes below.
constexpr int leastCharsBesideButton = 40;
constexpr qreal cornerRadius = 4;

/// In whole seconds, later minutes, so that the text changes seldom.
QString silenceText(std::chrono::nanoseconds silence)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(silence).count();
    return seconds < 120 ? OutputHint::tr("%n second(s)", nullptr, static_cast<int>(seconds))
                         : OutputHint::tr("%n minute(s)", nullptr, static_cast<int>(seconds / 60));
}

QString hintText(BufferingHint hint, std::chrono::nanoseconds silence)
{
    if (hint == BufferingHint::Likely)
        return OutputHint::tr("Silent for %1 after whole blocks of output. The program is probably holding "
                              "lines back because it is not on a terminal.")
            .arg(silenceText(silence));
    return OutputHint::tr("Silent for %1. The program may be holding its output back because it is not on a "
                          "terminal.")
        .arg(silenceText(silence));
}

} // namespace

OutputHint::OutputHint(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QGridLayout(this))
    , m_text(new QLabel)
    , m_launch(new QPushButton(tr("Launch agai&n on a terminal")))
    , m_close(createCloseButton(QStringLiteral("closeHint"), tr("Close the hint")))
{
    setObjectName(QStringLiteral("outputHint"));
    setAccessibleName(tr("Hint"));
    m_text->setObjectName(QStringLiteral("outputHintText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_launch->setObjectName(QStringLiteral("launchOnTerminal"));
    m_launch->setAccessibleName(tr("Launch again on a terminal"));
    m_launch->setToolTip(tr("Stop the program and launch it on a pseudo-terminal, where most programs write "
                            "every line at once"));
    m_launch->setAutoDefault(true);

    m_layout->setContentsMargins(padding, padding / 2, padding, padding / 2);
    m_layout->setColumnStretch(0, 1);
    m_launch->setParent(this); // In the order in which Tab goes through them.
    m_close->setParent(this);
    arrange();
    adoptColors();
    hide();

    m_roomTimer.setSingleShot(true);
    m_roomTimer.setInterval(roomStays);
    connect(&m_roomTimer, &QTimer::timeout, this, [this] { setKeepsRoom(false); });
    connect(m_launch, &QPushButton::clicked, this, &OutputHint::launchOnTerminalRequested);
    connect(m_close, &QToolButton::clicked, this, &OutputHint::dismiss);
}

void OutputHint::showHint(BufferingHint hint, std::chrono::nanoseconds silence)
{
    if (m_isDismissed)
        hint = BufferingHint::None;
    const bool isNews = hint != m_hint;
    m_hint = hint;
    if (hint == BufferingHint::None) {
        if (isNews) {
            hide();
            m_roomTimer.start();
        }
        return;
    }
    if (const QString text = hintText(hint, silence); text != m_text->text())
        m_text->setText(text);
    if (!isNews)
        return;
    m_roomTimer.stop();
    setKeepsRoom(true);
    show();
    announce();
}

void OutputHint::reset()
{
    m_isDismissed = false;
    m_hint = BufferingHint::None;
    m_roomTimer.stop();
    hide();
    setKeepsRoom(false);
}

void OutputHint::dismiss()
{
    const bool hadFocus = m_close->hasFocus();
    reset();
    m_isDismissed = true;
    Q_EMIT dismissed(hadFocus);
}

QString OutputHint::text() const
{
    return m_text->text();
}

QSize OutputHint::minimumSizeHint() const
{
    // The narrow arrangement's, or the hint could never be made so narrow.
    return {m_launch->minimumSizeHint().width() + 2 * padding, m_layout->totalMinimumSize().height()};
}

void OutputHint::arrange()
{
    const bool narrow = width() < m_launch->sizeHint().width() + m_close->sizeHint().width() +
                                      fontMetrics().averageCharWidth() * leastCharsBesideButton;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    while (m_layout->count() > 0)
        delete m_layout->takeAt(0); // the item; the widget stays
    m_layout->addWidget(m_text, 0, 0);
    m_layout->addWidget(m_close, 0, 2, Qt::AlignTop);
    if (narrow)
        m_layout->addWidget(m_launch, 1, 0, 1, 3, Qt::AlignTrailing);
    else
        m_layout->addWidget(m_launch, 0, 1, Qt::AlignVCenter);
}

void OutputHint::setKeepsRoom(bool keeps)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(keeps);
    setSizePolicy(policy);
}

void OutputHint::announce()
{
    // Only now and not with every second: a screen reader would never be done.
    setAccessibleDescription(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OutputHint::adoptColors()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, neutralTint(palette()).text);
    m_text->setPalette(own);
}

void OutputHint::paintEvent(QPaintEvent* /*event*/)
{
    const Tint tint = neutralTint(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tint.border);
    painter.setBrush(tint.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

void OutputHint::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void OutputHint::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() == QEvent::PaletteChange)
        adoptColors();
}

} // namespace brood
