// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionbuttons.h"

#include "widgets/glyphs.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace brood {

namespace {

/// In a right-to-left window the styles of Qt 6.4 tell the painter to put a text to the right of where it is
/// to end, which the painter then mirrors once more: the text would stand at the button's edge, far from its
/// icon.
class IconButton final : public QPushButton
{
protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QStylePainter painter(this);
        painter.setLayoutDirection(Qt::LeftToRight);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};

/// Opens a menu and shows so with its icon alone, instead of with the style's tiny mark in a corner.
class MenuButton final : public QToolButton
{
protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }
};

} // namespace

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    return text.remove(mnemonic);
}

QPushButton* createActionButton(QAction* action, const QString& objectName)
{
    auto* button = new IconButton;
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses it
    const auto draw = [button, action] {
        button->setText(action->text());
        button->setAccessibleName(withoutMnemonic(action->text()));
        button->setIcon(action->icon());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(shortcut.isEmpty() ? action->toolTip()
                                              : QStringLiteral("%1 (%2)").arg(action->toolTip(), shortcut));
        button->setMinimumWidth(qMax(button->minimumWidth(), button->sizeHint().width()));
    };
    draw();
    QObject::connect(action, &QAction::changed, button, draw);
    if (action->isCheckable()) {
        // Not clicked(): assistive technologies toggle without a click.
        QObject::connect(button, &QPushButton::toggled, action, [action](bool checked) {
            if (checked != action->isChecked())
                action->trigger();
        });
    } else {
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    return button;
}

QToolButton* createMenuButton(QMenu* menu, const QString& name)
{
    auto* button = new MenuButton;
    button->setMenu(menu); // First: assistive technologies may ask as soon as it has a name.
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(name);
    button->setIcon(glyphIcon(Glyph::Open));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* createCloseButton(const QString& objectName, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setIcon(glyphIcon(Glyph::Close));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace brood
