// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobsform.h"

#include "launch/duration.h"
#include "launch/jobsvalues.h"
#include "widgets/formrows.h"
#include "widgets/inputsfields.h"
#include "widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace brood {

namespace {

constexpr int mostRetries = 1'000'000;

QString durationText(std::chrono::nanoseconds duration)
{
    return duration.count() > 0 ? durationToText(duration) : QString();
}

} // namespace

JobsForm::JobsForm(QWidget* parent)
    : QWidget(parent)
    , m_startDelay(new QLineEdit)
    , m_barrier(new QCheckBox(tr("all at the same moment")))
    , m_timeoutShare(new QLineEdit)
    , m_retries(new QSpinBox)
    , m_retryDelay(new QLineEdit)
    , m_restart(new QComboBox)
    , m_startSuccess(new QLineEdit)
    , m_halt(new QComboBox)
    , m_haltAfter(new QLineEdit)
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("jobsForm"));
    introduceAll();
    auto* const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_inputs = new InputsFields(form, this);
    form->addRow(
        tr("Start delay:"),
        formRow({{{}, m_startDelay}, {{}, m_barrier}, {tr("time-out by the median:"), m_timeoutShare}}));
    form->addRow(tr("Retries:"), formRow({{{}, m_retries}, {tr("wait before the first:"), m_retryDelay}}));
    form->addRow(tr("Restart:"), formRow({{{}, m_restart}, {tr("started well after:"), m_startSuccess}}));
    form->addRow(tr("When children fail:"), formRow({{{}, m_halt}, {tr("after:"), m_haltAfter}}));
    form->addRow(QString(), m_problem);
    showJobs(JobsSpec());
    connectAll();
}

void JobsForm::introduceAll()
{
    introduce(m_startDelay, QStringLiteral("startDelay"), tr("Start delay"),
              tr("Let so much time pass from one start to the next, at least: 500ms, 2s, 1m30s"));
    introduce(m_barrier, QStringLiteral("barrier"), tr("All at the same moment"),
              tr("Start all children at the same moment, when the last one is ready. However many may run at "
                 "once, all do"));
    introduce(m_timeoutShare, QStringLiteral("timeoutShare"), tr("Time-out by the median"),
              tr("Stop a child that runs longer than such a share of the median of those that have "
                 "succeeded: 300%"));
    introduce(m_retries, QStringLiteral("retries"), tr("Retries"),
              tr("How often to start a child again that did not succeed"));
    introduce(m_retryDelay, QStringLiteral("retryDelay"), tr("Retry delay"),
              tr("Wait so long before a child's first retry, twice as long before the next: 500ms, 2s"));
    introduce(m_restart, QStringLiteral("restart"), tr("Restart"),
              tr("Start a child again whenever it has ended, until it is stopped"));
    introduce(m_startSuccess, QStringLiteral("startSuccess"), tr("Start-success time"),
              tr("With a restart: give up a child that fails sooner, once more in a row than it may be "
                 "retried"));
    introduce(m_halt, QStringLiteral("halt"), tr("When children fail"),
              tr("Whether to go on when children have failed, all their retries included"));
    introduce(m_haltAfter, QStringLiteral("haltAfter"), tr("Failures that are enough"),
              tr("So many failures, or such a share of what has ended, at least 3 of them: 5 or 10%"));
    m_retries->setRange(0, mostRetries);
    m_restart->addItem(tr("never"), QVariant::fromValue(RestartPolicy::Never));
    m_restart->addItem(tr("when it has failed"), QVariant::fromValue(RestartPolicy::OnFailure));
    m_restart->addItem(tr("always"), QVariant::fromValue(RestartPolicy::Always));
    m_halt->addItem(tr("go on"), QVariant::fromValue(HaltRule::When::Never));
    m_halt->addItem(tr("start no more"), QVariant::fromValue(HaltRule::When::Soon));
    m_halt->addItem(tr("stop all"), QVariant::fromValue(HaltRule::When::Now));
    for (QLineEdit* const edit : {m_startDelay, m_timeoutShare, m_retryDelay, m_startSuccess, m_haltAfter}) {
        makeShort(edit);
        edit->setPlaceholderText(tr("none"));
    }
    m_startSuccess->setPlaceholderText(durationToText(JobsSpec().startSuccess));
    m_haltAfter->setPlaceholderText(QStringLiteral("1"));
}

void JobsForm::connectAll()
{
    connect(m_inputs, &InputsFields::changed, this, &JobsForm::react);
    connect(m_barrier, &QCheckBox::toggled, this, &JobsForm::react);
    connect(m_retries, &QSpinBox::valueChanged, this, &JobsForm::react);
    for (const QComboBox* const box : {m_restart, m_halt})
        connect(box, &QComboBox::currentIndexChanged, this, &JobsForm::react);
    for (const QLineEdit* const edit :
         {m_startDelay, m_timeoutShare, m_retryDelay, m_startSuccess, m_haltAfter})
        connect(edit, &QLineEdit::textChanged, this, &JobsForm::react);
}

JobsSpec JobsForm::jobs() const
{
    JobsSpec jobs;
    jobs.inputs = m_inputs->inputs();
    jobs.barrier = m_barrier->isChecked();
    if (!jobs.barrier)
        jobs.startDelay = durationOf(m_startDelay);
    jobs.timeoutShare = parseTimeoutShare(m_timeoutShare->text().trimmed());
    jobs.retries = m_retries->value();
    jobs.retryDelay = durationOf(m_retryDelay);
    jobs.restart = m_restart->currentData().value<RestartPolicy>();
    if (jobs.restart != RestartPolicy::Never)
        jobs.startSuccess = durationOf(m_startSuccess, jobs.startSuccess);
    const auto when = m_halt->currentData().value<HaltRule::When>();
    if (when != HaltRule::When::Never)
        jobs.halt = parseHaltAfter(m_haltAfter->text().trimmed()).value_or(HaltRule());
    jobs.halt.when = when;
    return jobs;
}

void JobsForm::showJobs(const JobsSpec& jobs)
{
    {
        const QScopedValueRollback showing(m_showing, true);
        const JobsSpec usual;
        m_inputs->showSource(jobs.inputs.source());
        m_barrier->setChecked(jobs.barrier);
        m_startDelay->setText(durationText(jobs.startDelay));
        m_timeoutShare->setText(jobs.timeoutShare ? timeoutShareToText(*jobs.timeoutShare) : QString());
        m_retries->setValue(jobs.retries);
        m_retryDelay->setText(durationText(jobs.retryDelay));
        m_restart->setCurrentIndex(m_restart->findData(QVariant::fromValue(jobs.restart)));
        m_startSuccess->setText(jobs.startSuccess == usual.startSuccess ? QString()
                                                                        : durationToText(jobs.startSuccess));
        m_halt->setCurrentIndex(m_halt->findData(QVariant::fromValue(jobs.halt.when)));
        const bool isFirst = jobs.halt.failures == 1 && !jobs.halt.share;
        m_haltAfter->setText(isFirst ? QString() : haltAfterToText(jobs.halt));
    }
    react();
}

void JobsForm::setBase(const QByteArray& directory)
{
    m_inputs->setBase(directory);
}

QString JobsForm::problem() const
{
    const QString inputs = m_inputs->problem();
    return inputs.isEmpty() ? ownProblem() : inputs;
}

QString JobsForm::ownProblem() const
{
    for (const QLineEdit* const edit : {m_startDelay, m_retryDelay, m_startSuccess}) {
        if (isWrong(edit->text(), parseDuration))
            return tr("“%1” is not a duration. Write 500ms, 2s or 1m30s.").arg(edit->text());
    }
    if (isWrong(m_timeoutShare->text(), parseTimeoutShare))
        return tr("“%1” is no share of the median. Write for example 300%.").arg(m_timeoutShare->text());
    if (isWrong(m_haltAfter->text(), parseHaltAfter))
        return tr("“%1” is neither a number of failures nor a share. Write for example 3 or 10%.")
            .arg(m_haltAfter->text());
    return {};
}

void JobsForm::react()
{
    if (m_showing)
        return;
    m_startDelay->setEnabled(!m_barrier->isChecked());
    m_startSuccess->setEnabled(m_restart->currentData().value<RestartPolicy>() != RestartPolicy::Never);
    m_haltAfter->setEnabled(m_halt->currentData().value<HaltRule::When>() != HaltRule::When::Never);
    m_problem->setProblem(ownProblem());
    Q_EMIT changed();
}

} // namespace brood
