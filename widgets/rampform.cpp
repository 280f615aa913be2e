// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rampform.h"

#include "launch/duration.h"
#include "launch/rampvalues.h"
#include "widgets/bytetext.h"
#include "widgets/formrows.h"
#include "widgets/problemlabel.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace brood {

namespace {

constexpr int mostChildren = 1'000'000;
constexpr int mostRounds = 999;

QString boundText(const ElapsedBound& bound)
{
    if (bound.factor)
        return QString::number(*bound.factor) + u'x';
    return bound.absolute ? durationToText(*bound.absolute) : QString();
}

QString stepsText(const std::vector<int>& steps)
{
    QStringList numbers;
    for (const int step : steps)
        numbers += QString::number(step);
    return numbers.join(u',');
}

QString portText(const WatchedPort& watched)
{
    const bool isIPv6 = watched.host.contains(u':');
    return (isIPv6 ? u'[' + watched.host + u']' : watched.host) + u':' + QString::number(watched.port);
}

std::optional<int> parsePid(const QString& text)
{
    bool ok = false;
    const int pid = text.toInt(&ok);
    return ok && pid > 0 ? std::optional(pid) : std::nullopt;
}

ElapsedBound boundOf(const QLineEdit* edit)
{
    return parseElapsedBound(edit->text().trimmed()).value_or(ElapsedBound());
}

} // namespace

RampForm::RampForm(QWidget* parent)
    : QWidget(parent)
    , m_start(new QSpinBox)
    , m_max(new QSpinBox)
    , m_tolerance(new QDoubleSpinBox)
    , m_rounds(new QSpinBox)
    , m_steps(new QLineEdit)
    , m_coolDown(new QLineEdit)
    , m_p50(new QLineEdit)
    , m_p95(new QLineEdit)
    , m_p99(new QLineEdit)
    , m_failures(new QLineEdit)
    , m_health(new QLineEdit)
    , m_healthTimeout(new QLineEdit)
    , m_port(new QLineEdit)
    , m_pid(new QLineEdit)
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("rampForm"));
    introduceAll();
    auto* const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(
        tr("From:"),
        formRow(
            {{{}, m_start}, {tr("to:"), m_max}, {tr("tolerance:"), m_tolerance}, {tr("rounds:"), m_rounds}}));
    form->addRow(tr("Only these:"), formRow({{{}, m_steps}, {tr("cool-down:"), m_coolDown}}));
    form->addRow(tr("50 % within:"),
                 formRow({{{}, m_p50}, {tr("95 % within:"), m_p95}, {tr("99 % within:"), m_p99}}));
    form->addRow(tr("Health command:"), formRow({{{}, m_health}, {tr("health time-out:"), m_healthTimeout}}));
    form->addRow(tr("Failures:"),
                 formRow({{{}, m_failures}, {tr("watched port:"), m_port}, {tr("watched process:"), m_pid}}));
    form->addRow(QString(), m_problem);
    showRamp(RampSpec());
    connectAll();
}

void RampForm::introduceAll()
{
    introduce(m_start, QStringLiteral("rampStart"), tr("Start of the ramp"),
              tr("Begin with so many children at once"));
    introduce(m_max, QStringLiteral("rampMax"), tr("Maximum of the ramp"),
              tr("Try no more children at once than these"));
    introduce(m_tolerance, QStringLiteral("rampTolerance"), tr("Tolerance of the ramp"),
              tr("How wide the answer may stay, as a share of it"));
    introduce(m_rounds, QStringLiteral("rampRounds"), tr("Rounds of the ramp"),
              tr("The majority of so many rounds decides about a number"));
    introduce(m_steps, QStringLiteral("rampSteps"), tr("Numbers of the ramp"),
              tr("Try these numbers from low to high, such as 1,2,5,10, and none between them"));
    introduce(m_coolDown, QStringLiteral("rampCoolDown"), tr("Cool-down of the ramp"),
              tr("Wait so long between rounds: 500ms, 2s, 1m30s"));
    const QString bound = tr("%1 of the children must end within this: 500ms, or 2x for twice as long as a "
                             "single one takes",
                             "a share, such as 95 %");
    introduce(m_p50, QStringLiteral("rampP50"), tr("Longest median"), bound.arg(tr("50 %")));
    introduce(m_p95, QStringLiteral("rampP95"), tr("Longest 95th percentile"), bound.arg(tr("95 %")));
    introduce(m_p99, QStringLiteral("rampP99"), tr("Longest 99th percentile"), bound.arg(tr("99 %")));
    introduce(m_failures, QStringLiteral("rampFailures"), tr("Failures allowed"),
              tr("The share of the children that may fail: 0, 0.05 or 5%"));
    introduce(m_health, QStringLiteral("rampHealth"), tr("Health command"),
              tr("A shell command that must succeed after each round"));
    introduce(m_healthTimeout, QStringLiteral("rampHealthTimeout"), tr("Time-out of the health command"),
              tr("How long the health command may take: 500ms, 2s, 1m30s"));
    introduce(m_port, QStringLiteral("rampPort"), tr("Watched port"),
              tr("A TCP port at which something must listen after each round: 8080 or localhost:8080"));
    introduce(m_pid, QStringLiteral("rampPid"), tr("Watched process"),
              tr("The id of a process that must stay alive"));
    for (QSpinBox* const box : {m_start, m_max}) {
        box->setRange(1, mostChildren);
        box->setGroupSeparatorShown(true);
    }
    m_tolerance->setRange(0, 100);
    m_tolerance->setDecimals(1);
    //: Behind a number: percent
    m_tolerance->setSuffix(tr(" %"));
    m_rounds->setRange(1, mostRounds);
    for (QLineEdit* const edit : lines()) {
        if (edit != m_steps && edit != m_health)
            makeShort(edit);
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setPlaceholderText(tr("none"));
    }
    m_steps->setPlaceholderText(tr("doubled until it breaks, then halved between"));
    m_failures->setPlaceholderText(QStringLiteral("0"));
    m_coolDown->setPlaceholderText(durationToText(RampSpec::defaultCoolDown));
    m_healthTimeout->setPlaceholderText(durationToText(RampSpec::defaultHealthTimeout));
}

void RampForm::connectAll()
{
    for (const QSpinBox* const box : {m_start, m_max, m_rounds})
        connect(box, &QSpinBox::valueChanged, this, &RampForm::react);
    connect(m_tolerance, &QDoubleSpinBox::valueChanged, this, &RampForm::react);
    for (const QLineEdit* const edit : lines())
        connect(edit, &QLineEdit::textChanged, this, &RampForm::react);
}

std::vector<QLineEdit*> RampForm::lines() const
{
    return {m_steps, m_coolDown, m_p50, m_p95, m_p99, m_failures, m_health, m_healthTimeout, m_port, m_pid};
}

RampSpec RampForm::rampOf(const LaunchSpec& launch) const
{
    RampSpec spec;
    spec.launch = launch;
    if (!spec.launch.timeout)
        spec.launch.timeout = RampSpec::defaultTimeout;
    spec.plan.start = m_start->value();
    spec.plan.max = m_max->value();
    spec.plan.tolerance = m_tolerance->value() / 100;
    spec.plan.rounds = m_rounds->value();
    spec.plan.confirmations = m_rounds->value();
    if (const auto steps = parseSteps(m_steps->text().trimmed())) {
        spec.plan.steps = *steps;
        spec.plan.max = *std::max_element(steps->begin(), steps->end());
    }
    spec.coolDown = durationOf(m_coolDown, RampSpec::defaultCoolDown);
    spec.criteria.p50 = boundOf(m_p50);
    spec.criteria.p95 = boundOf(m_p95);
    spec.criteria.p99 = boundOf(m_p99);
    spec.criteria.largestFailureShare = parseShare(m_failures->text().trimmed()).value_or(0);
    if (const QString health = m_health->text().trimmed(); !health.isEmpty())
        spec.healthCommand = {"/bin/sh", "-c", bytesFromText(health)};
    spec.healthTimeout = durationOf(m_healthTimeout, RampSpec::defaultHealthTimeout);
    spec.watchedPort = parseWatchedPort(m_port->text().trimmed());
    spec.watchedPid = parsePid(m_pid->text().trimmed());
    return spec;
}

void RampForm::showRamp(const RampSpec& spec)
{
    const auto unlessUsual = [](std::chrono::nanoseconds value, std::chrono::nanoseconds usual) {
        return value == usual ? QString() : durationToText(value);
    };
    m_start->setValue(spec.plan.start);
    m_max->setValue(spec.plan.max);
    m_tolerance->setValue(spec.plan.tolerance * 100);
    m_rounds->setValue(spec.plan.rounds);
    m_steps->setText(stepsText(spec.plan.steps));
    m_coolDown->setText(unlessUsual(spec.coolDown, RampSpec::defaultCoolDown));
    m_p50->setText(boundText(spec.criteria.p50));
    m_p95->setText(boundText(spec.criteria.p95));
    m_p99->setText(boundText(spec.criteria.p99));
    const double share = spec.criteria.largestFailureShare;
    m_failures->setText(share > 0 ? QString::number(share) : QString());
    m_health->setText(spec.healthCommand.isEmpty() ? QString() : textFromBytes(spec.healthCommand.last()));
    m_healthTimeout->setText(unlessUsual(spec.healthTimeout, RampSpec::defaultHealthTimeout));
    m_port->setText(spec.watchedPort ? portText(*spec.watchedPort) : QString());
    m_pid->setText(spec.watchedPid ? QString::number(*spec.watchedPid) : QString());
    react();
}

QString RampForm::problem() const
{
    if (isWrong(m_steps->text(), parseSteps))
        return tr("“%1” is no list of numbers. Write for example 1,2,5,10.").arg(m_steps->text());
    if (m_steps->text().trimmed().isEmpty() && m_start->value() > m_max->value())
        return tr("The ramp begins above its maximum.");
    for (const QLineEdit* const edit : {m_coolDown, m_healthTimeout}) {
        if (isWrong(edit->text(), parseDuration))
            return tr("“%1” is not a duration. Write 500ms, 2s or 1m30s.").arg(edit->text());
    }
    for (const QLineEdit* const edit : {m_p50, m_p95, m_p99}) {
        if (isWrong(edit->text(), parseElapsedBound))
            return tr("“%1” is no bound. Write 500ms, or 2x for twice as long as a single child takes.")
                .arg(edit->text());
    }
    if (isWrong(m_failures->text(), parseShare))
        return tr("“%1” is no share. Write for example 0.05 or 5%.").arg(m_failures->text());
    if (isWrong(m_port->text(), parseWatchedPort))
        return tr("“%1” is no port. Write 8080 or localhost:8080.").arg(m_port->text());
    if (isWrong(m_pid->text(), parsePid))
        return tr("“%1” is no id of a process.").arg(m_pid->text());
    return {};
}

void RampForm::react()
{
    const bool isSearching = m_steps->text().trimmed().isEmpty();
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_start, m_max, m_tolerance})
        widget->setEnabled(isSearching);
    m_problem->setProblem(problem());
    Q_EMIT changed();
}

} // namespace brood
