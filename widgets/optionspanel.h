// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/rampspec.h"

#include <QTabWidget>

namespace brood {

class ChildForm;
class JobsForm;
class RampForm;

/// How a command is launched: everything in a LaunchSpec or a RampSpec but the command itself, how many
/// copies there are of it and how many run at once.
class OptionsPanel : public QTabWidget
{
    Q_OBJECT

public:
    explicit OptionsPanel(QWidget* parent = nullptr);

    /// What the panel shows, with that command. Fields that make no sense count as usual; see problem().
    [[nodiscard]] LaunchSpec specWith(const QByteArrayList& command) const;
    /// specWith(spec.command) is then equal to spec, but for the numbers of children.
    void showSpec(const LaunchSpec& spec);
    void setShell(bool shell);
    /// The ramp that the panel shows. @param launch of a single child
    [[nodiscard]] RampSpec rampOf(const LaunchSpec& launch) const;

    /// Why the options can't be used for a launch, in the user's language; empty if they can.
    [[nodiscard]] QString problem() const;
    /// Likewise for a ramp, beside problem().
    [[nodiscard]] QString rampProblem() const;

Q_SIGNALS:
    void changed();

private:
    ChildForm* m_child;
    JobsForm* m_jobs;
    RampForm* m_ramp;
};

} // namespace brood
