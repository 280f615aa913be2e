// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace brood {

/// A line that says what is wrong with what was typed beside it; not there while nothing is.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);

    /// Plain text; empty: all is well.
    void setProblem(const QString& problem);

    /// One line, unlike QLabel's; in less width it takes more.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColor();
};

} // namespace brood
