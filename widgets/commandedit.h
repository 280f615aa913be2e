// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QStringListModel;

namespace brood {

/// A line for a command, which completes from earlier ones; Down or its arrow shows them all.
class CommandEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CommandEdit(QWidget* parent = nullptr);

    /// Newest first.
    void setHistory(const QStringList& lines);

Q_SIGNALS:
    /// Enter was pressed, and not just to take over an earlier command.
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showHistory();

    QStringListModel* m_history;
};

} // namespace brood
