// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace brood {

/// A line to type for a child whose input is live.
class InputBar : public QWidget
{
    Q_OBJECT

public:
    explicit InputBar(QWidget* parent = nullptr);

    /// For a child that has just been started.
    /// Takes the focus.
    void open();
    /// The child takes no more.
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// Bytes that the child has not taken yet.
    void setPending(std::size_t bytes);

Q_SIGNALS:
    /// A line, with its end.
    void lineEntered(const QByteArray& line);
    void endRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void send();
    /// Shows an older (1) or newer (-1) line.
    void recall(int step);
    void update();

    QLineEdit* m_line;
    QPushButton* m_send;
    QPushButton* m_end;
    QLabel* m_pending;
    QStringList m_sent;     ///< Newest first.
    qsizetype m_shown = -1; ///< Which of them is shown; -1: what was being typed.
    QString m_typed;
    std::size_t m_pendingBytes = 0;
    bool m_open = false;
};

} // namespace brood
