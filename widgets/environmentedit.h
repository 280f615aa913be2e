// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"

#include <QPlainTextEdit>
#include <QWidget>

namespace brood {

class ProblemLabel;

/// A change of the environment as text: a line NAME=VALUE sets a variable, -NAME takes one away.
class EnvironmentEdit : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentEdit(QWidget* parent = nullptr);

    [[nodiscard]] const EnvironmentDelta& delta() const { return m_delta; }
    void setDelta(const EnvironmentDelta& delta);
    /// What is wrong with the text, in the user's language; empty if nothing is.
    [[nodiscard]] const QString& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void read();

    QPlainTextEdit* m_text;
    ProblemLabel* m_problemLabel;
    EnvironmentDelta m_delta;
    EnvironmentDelta m_untellable; ///< What the text has no words for; kept as it was given.
    QString m_problem;
};

} // namespace brood
