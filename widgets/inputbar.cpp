// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputbar.h"

#include "session/resulttext.h"
#include "widgets/bytetext.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace brood {

namespace {

constexpr qsizetype mostRemembered = 100;

} // namespace

InputBar::InputBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_send(new QPushButton(tr("Send")))
    , m_end(new QPushButton(tr("End input")))
    , m_pending(new QLabel)
{
    m_line->setObjectName(QStringLiteral("input"));
    m_line->setAccessibleName(tr("Input"));
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->installEventFilter(this);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setToolTip(tr("Give the line to the child (Enter)"));
    m_send->setAutoDefault(true);
    m_end->setObjectName(QStringLiteral("endInput"));
    m_end->setToolTip(tr("Tell the child that nothing more follows (end of file)"));
    m_end->setAutoDefault(true);
    m_pending->setObjectName(QStringLiteral("pendingInput"));

    auto* label = new QLabel(tr("Input:"));
    label->setBuddy(m_line);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_line, 1);
    row->addWidget(m_pending);
    row->addWidget(m_send);
    row->addWidget(m_end);

    connect(m_line, &QLineEdit::returnPressed, this, &InputBar::send);
    connect(m_send, &QPushButton::clicked, this, &InputBar::send);
    connect(m_end, &QPushButton::clicked, this, &InputBar::endRequested);
    update();
}

void InputBar::open()
{
    m_open = true;
    m_pendingBytes = 0;
    update();
    m_line->setFocus(Qt::OtherFocusReason);
}

void InputBar::close()
{
    m_open = false;
    update();
}

void InputBar::setPending(std::size_t bytes)
{
    if (bytes == m_pendingBytes)
        return;
    m_pendingBytes = bytes;
    update();
}

bool InputBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InputBar::send()
{
    const QString line = m_line->text();
    if (!line.isEmpty()) {
        m_sent.removeAll(line);
        m_sent.prepend(line);
        m_sent.resize(std::min(m_sent.size(), mostRemembered));
    }
    m_shown = -1;
    m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT lineEntered(bytesFromText(line) + '\n');
}

void InputBar::recall(int step)
{
    const qsizetype wanted = m_shown + step;
    if (wanted < -1 || wanted >= m_sent.size())
        return;
    if (m_shown == -1)
        m_typed = m_line->text();
    m_shown = wanted;
    m_line->setText(wanted == -1 ? m_typed : m_sent.at(wanted));
}

void InputBar::update()
{
    m_line->setEnabled(m_open);
    m_send->setEnabled(m_open);
    m_end->setEnabled(m_open);
    m_line->setPlaceholderText(m_open ? QString() : tr("The child takes no more input"));
    m_pending->setText(
        tr("%1 not taken yet", "an amount of bytes").arg(bytesText(m_pendingBytes, QLocale())));
    m_pending->setVisible(m_pendingBytes > 0);
}

} // namespace brood
