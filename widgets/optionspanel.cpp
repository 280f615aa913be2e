// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/optionspanel.h"

#include "widgets/childform.h"
#include "widgets/jobsform.h"
#include "widgets/rampform.h"

namespace brood {

OptionsPanel::OptionsPanel(QWidget* parent)
    : QTabWidget(parent)
    , m_child(new ChildForm)
    , m_jobs(new JobsForm)
    , m_ramp(new RampForm)
{
    setObjectName(QStringLiteral("optionTabs"));
    addTab(m_child, tr("Command"));
    addTab(m_jobs, tr("Children"));
    addTab(m_ramp, tr("Ramp"));
    setTabToolTip(0, tr("How each child runs"));
    setTabToolTip(1, tr("What the children differ by, and how they follow each other"));
    setTabToolTip(2, tr("How Ramp searches for the number at which it breaks"));
    connect(m_child, &ChildForm::changed, this, [this] {
        m_jobs->setBase(m_child->workingDirectory());
        Q_EMIT changed();
    });
    connect(m_jobs, &JobsForm::changed, this, &OptionsPanel::changed);
    connect(m_ramp, &RampForm::changed, this, &OptionsPanel::changed);
}

LaunchSpec OptionsPanel::specWith(const QByteArrayList& command) const
{
    LaunchSpec spec = m_child->specWith(command);
    spec.jobs = m_jobs->jobs();
    return spec;
}

void OptionsPanel::showSpec(const LaunchSpec& spec)
{
    m_child->showSpec(spec);
    m_jobs->showJobs(spec.jobs);
}

void OptionsPanel::setShell(bool shell)
{
    m_child->setShell(shell);
}

RampSpec OptionsPanel::rampOf(const LaunchSpec& launch) const
{
    return m_ramp->rampOf(launch);
}

QString OptionsPanel::problem() const
{
    const QString child = m_child->problem();
    return child.isEmpty() ? m_jobs->problem() : child;
}

QString OptionsPanel::rampProblem() const
{
    return m_ramp->problem();
}

} // namespace brood
