// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandedit.h"

#include "widgets/glyphs.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QStringListModel>

namespace brood {

CommandEdit::CommandEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_history(new QStringListModel(this))
{
    setPlaceholderText(tr("A command, for example: make -j4"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight); // as a shell shows it, in every language
    setClearButtonEnabled(true);
    if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) // Qt leaves it nameless
        clear->setText(tr("Clear"));
    QAction* history = addAction(glyphIcon(Glyph::Open), LeadingPosition);
    history->setText(tr("Earlier commands"));
    history->setToolTip(tr("Earlier commands (Down)"));
    connect(history, &QAction::triggered, this, &CommandEdit::showHistory);

    auto* completer = new QCompleter(m_history, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    completer->popup()->setFont(font());
    completer->popup()->setLayoutDirection(Qt::LeftToRight);
    completer->popup()->setAccessibleName(history->text());
    setCompleter(completer);

    connect(this, &QLineEdit::returnPressed, this, [this] {
        // Enter on an earlier command only takes it over: it may well be one to change before it runs.
        const QAbstractItemView* popup = this->completer()->popup();
        if (!popup->isVisible() || !popup->currentIndex().isValid())
            Q_EMIT entered();
    });
}

void CommandEdit::setHistory(const QStringList& lines)
{
    m_history->setStringList(lines);
}

void CommandEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible())
        showHistory();
    else
        QLineEdit::keyPressEvent(event);
}

void CommandEdit::showHistory()
{
    setFocus(Qt::OtherFocusReason);
    completer()->setCompletionPrefix(QString());
    completer()->complete();
}

} // namespace brood
