// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QTextEdit;
class QToolButton;

namespace brood {

class Backtrace;

/// What is known of an ending besides the banner: evidence and further figures, and where the program was
/// when it left a core.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    /// @param program the child's file, and @param core its core; both may be empty
    void showDetails(const QStringList& details, const QString& program, const QString& core);
    void clear();
    /// Shows and hides it; there only while there are details. Belongs to whoever gives it a place.
    [[nodiscard]] QToolButton* toggle() const { return m_toggle; }
    [[nodiscard]] bool isEmpty() const { return m_details.isEmpty(); }
    [[nodiscard]] QString text() const;

private:
    void draw();
    void fitHeight();
    /// Makes the line the first one to be seen.
    void scrollTo(qsizetype position);

    QToolButton* m_toggle;
    QTextEdit* m_text;
    QPushButton* m_askForBacktrace;
    Backtrace* m_backtrace;
    QStringList m_details;
    QString m_program;
    QString m_core;
    QString m_backtraceText;
};

} // namespace brood
