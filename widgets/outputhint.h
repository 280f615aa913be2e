// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bufferinghint.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace brood {

/// A line that offers to launch a silent child again on a terminal. It comes and goes without taking the
/// focus; when it has gone, its room stays empty for a while, so that a child that is silent now and then
/// doesn't make its neighbours jump.
class OutputHint : public QFrame
{
    Q_OBJECT

public:
    explicit OutputHint(QWidget* parent = nullptr);

    /// To be called as often as one likes. None hides it.
    void showHint(BufferingHint hint, std::chrono::nanoseconds silence);
    /// For a new run: gives back the room at once, and forgets that the person wanted no hint.
    void reset();

    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void launchOnTerminalRequested();
    /// The person closed it; it stays away until reset().
    /// @param hadFocus where the focus was is gone: it wants a new place.
    void dismissed(bool hadFocus);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setKeepsRoom(bool keeps);
    void arrange();
    void announce();
    void adoptColors();
    void dismiss();

    QGridLayout* m_layout;
    QLabel* m_text;
    QPushButton* m_launch;
    QToolButton* m_close;
    QTimer m_roomTimer;
    BufferingHint m_hint = BufferingHint::None;
    bool m_isDismissed = false;
    std::optional<bool> m_isNarrow;
};

} // namespace brood
