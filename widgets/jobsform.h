// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/jobsspec.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace brood {

class InputsFields;
class ProblemLabel;

/// What the children of a launch differ by, and how they follow each other: everything in a JobsSpec but how
/// many copies there are and how many run at once.
class JobsForm : public QWidget
{
    Q_OBJECT

public:
    explicit JobsForm(QWidget* parent = nullptr);

    /// What is filled in. Fields that make no sense count as usual; see problem().
    [[nodiscard]] JobsSpec jobs() const;
    void showJobs(const JobsSpec& jobs);
    /// Where relative files are; empty: in brood's own directory.
    void setBase(const QByteArray& directory);
    /// Why what is filled in can't be used, in the user's language; empty if it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void introduceAll();
    void connectAll();
    void react();
    [[nodiscard]] QString ownProblem() const;

    InputsFields* m_inputs = nullptr;
    QLineEdit* m_startDelay;
    QCheckBox* m_barrier;
    QLineEdit* m_timeoutShare;
    QSpinBox* m_retries;
    QLineEdit* m_retryDelay;
    QComboBox* m_restart;
    QLineEdit* m_startSuccess;
    QComboBox* m_halt;
    QLineEdit* m_haltAfter;
    ProblemLabel* m_problem;
    bool m_showing = false; ///< Being filled in: what depends on it waits until all is.
};

} // namespace brood
