// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"

#include "widgets/logaccessible.h"
#include "widgets/logview.h"

#include <QAccessibleWidget>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace brood {

namespace {

/// A picture: told by its description, with nothing inside that anybody could go to.
class ChartInterface final : public QAccessibleWidget
{
public:
    explicit ChartInterface(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {}

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
};

/// Words that change, read from the widget's property "text".
class StatusInterface final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit StatusInterface(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::StaticText)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description || kind == QAccessible::Value ? words()
                                                                              : QAccessibleWidget::text(kind);
    }

    // The words are one piece: what is inside the widget only draws them.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    [[nodiscard]] int characterCount() const override { return static_cast<int>(words().size()); }
    [[nodiscard]] QString text(int start, int end) const override
    {
        const QString all = words();
        const int from = std::clamp(start, 0, static_cast<int>(all.size()));
        return all.mid(from, std::max(end, from) - from);
    }
    [[nodiscard]] QRect characterRect(int /*offset*/) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        return rect().contains(point) ? 0 : -1;
    }
    [[nodiscard]] QString attributes(int /*offset*/, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }
    void scrollToSubstring(int /*start*/, int /*end*/) override {}

    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int /*position*/) override {}
    [[nodiscard]] int selectionCount() const override { return 0; }
    void selection(int /*index*/, int* start, int* end) const override { *start = *end = 0; }
    void addSelection(int /*start*/, int /*end*/) override {}
    void removeSelection(int /*index*/) override {}
    void setSelection(int /*index*/, int /*start*/, int /*end*/) override {}

private:
    [[nodiscard]] QString words() const { return object()->property("text").toString(); }
};

/// A button that opens a menu whichever way it is pressed. Qt's own does nothing when told to show the menu,
/// and when told to press it answers only after the menu was closed again.
class MenuButtonInterface final : public QAccessibleWidget
{
public:
    explicit MenuButtonInterface(QToolButton* button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu)
    {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (widget()->isEnabled())
            names << pressAction() << showMenuAction();
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name != pressAction() && name != showMenuAction())
            QAccessibleWidget::doAction(name);
        else if (widget()->isEnabled()) // Later: the menu has an event loop of its own.
            QMetaObject::invokeMethod(widget(), "showMenu", Qt::QueuedConnection);
    }
};

bool opensMenu(const QToolButton* button)
{
    return button->popupMode() == QToolButton::InstantPopup && button->menu();
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* const widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    // Qt's cache owns what is returned here.
    if (className == u"brood::TimelineView")
        return new ChartInterface(widget);
    if (className == u"brood::ResultBanner")
        return new StatusInterface(widget);
    if (auto* const log = qobject_cast<LogView*>(object))
        return new LogAccessible(log);
    // The filter's may be asked for before it has its menu.
    if (auto* const button = qobject_cast<QToolButton*>(object);
        button && (className == u"brood::FilterButton" || opensMenu(button)))
        return new MenuButtonInterface(button);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace brood
