// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/rampspec.h"

#include <QWidget>

#include <vector>

class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace brood {

class ProblemLabel;

/// How a ramp searches, and what counts as broken.
class RampForm : public QWidget
{
    Q_OBJECT

public:
    explicit RampForm(QWidget* parent = nullptr);

    /// @param launch the command of a single child
    [[nodiscard]] RampSpec rampOf(const LaunchSpec& launch) const;
    void showRamp(const RampSpec& spec);
    /// Why what is filled in makes no sense; empty if it does.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void introduceAll();
    void connectAll();
    [[nodiscard]] std::vector<QLineEdit*> lines() const;
    void react();

    QSpinBox* m_start;
    QSpinBox* m_max;
    QDoubleSpinBox* m_tolerance;
    QSpinBox* m_rounds;
    QLineEdit* m_steps;
    QLineEdit* m_coolDown;
    QLineEdit* m_p50;
    QLineEdit* m_p95;
    QLineEdit* m_p99;
    QLineEdit* m_failures;
    QLineEdit* m_health;
    QLineEdit* m_healthTimeout;
    QLineEdit* m_port;
    QLineEdit* m_pid;
    ProblemLabel* m_problem;
};

} // namespace brood
