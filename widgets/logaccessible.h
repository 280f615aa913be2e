// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace brood {

class LogView;

/// The log for assistive technologies: a text that can be read and not changed, of which they get what is in
/// view.
class LogAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit LogAccessible(LogView* view);
    ~LogAccessible() override;

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override;
    QString attributes(int offset, int* start, int* end) const override;
    void scrollToSubstring(int start, int end) override;

    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] int selectionCount() const override;
    void selection(int index, int* start, int* end) const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;

private:
    [[nodiscard]] LogView* view() const;
    void announce();
    void announceCaret();

    QString m_announced; ///< What was told to be in view.
    QMetaObject::Connection m_connection;
    QMetaObject::Connection m_caretConnection;
};

} // namespace brood
