// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace brood {

class ProblemLabel;

/// What went wrong and needs no answer, in whole sentences, until the person closes it. Not there while
/// nothing did.
class ProblemBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemBar(QWidget* parent = nullptr);

    /// Below what was said before; nothing is said twice.
    void say(const QString& problem);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The person closed it. @param hadFocus where the focus was is gone: it wants a new place.
    void dismissed(bool hadFocus);

private:
    void dismiss();
    void show(const QStringList& problems);

    ProblemLabel* m_label;
    QToolButton* m_close;
    QStringList m_problems;
};

} // namespace brood
