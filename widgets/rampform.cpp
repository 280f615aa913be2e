// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rampform.h"

#include "launch/duration.h"
#include "launch/rampvalues.h"
#include "widgets/bytetext.h"
#include "widgets/problemlabel.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace brood {

namespace {

constexpr int mostChildren = 1'000'000;
constexpr int mostRounds = 999;

void name(QWidget* widget, const QString& objectName, const QString& accessibleName, const QString& toolTip)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    widget->setToolTip(toolTip);
}

QHBoxLayout* rowOf(std::initializer_list<std::pair<QString, QWidget*>> parts)
{
    auto* const row = new QHBoxLayout;
    for (const auto& [text, widget] : parts) {
        if (!text.isEmpty()) {
            auto* const label = new QLabel(text);
            label->setBuddy(widget);
            row->addSpacing(12);
            row->addWidget(label);
        }
        row->addWidget(widget, qobject_cast<QLineEdit*>(widget) ? 1 : 0);
    }
    row->addStretch(0);
    return row;
}

QString boundText(const ElapsedBound& bound)
{
    if (bound.factor)
        return QString::number(*bound.factor) + u'x';
    return bound.absolute ? durationToText(*bound.absolute) : QString();
}

} // namespace

RampForm::RampForm(QWidget* parent)
    : QGroupBox(tr("Ramp"), parent)
    , m_start(new QSpinBox)
    , m_max(new QSpinBox)
    , m_tolerance(new QDoubleSpinBox)
    , m_rounds(new QSpinBox)
    , m_p95(new QLineEdit)
    , m_failures(new QLineEdit)
    , m_health(new QLineEdit)
    , m_port(new QLineEdit)
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("rampForm"));
    name(m_start, QStringLiteral("rampStart"), tr("Start of the ramp"),
         tr("Begin with so many children at once"));
    name(m_max, QStringLiteral("rampMax"), tr("Maximum of the ramp"),
         tr("Try no more children at once than these"));
    name(m_tolerance, QStringLiteral("rampTolerance"), tr("Tolerance of the ramp"),
         tr("How wide the answer may stay, as a share of it"));
    name(m_rounds, QStringLiteral("rampRounds"), tr("Rounds of the ramp"),
         tr("The majority of so many rounds decides about a number"));
    name(m_p95, QStringLiteral("rampP95"), tr("Longest 95th percentile"),
         tr("95 % of the children must end within this: 500ms, or 2x for twice as long as a single one "
            "takes"));
    name(m_failures, QStringLiteral("rampFailures"), tr("Failures allowed"),
         tr("The share of the children that may fail: 0, 0.05 or 5%"));
    name(m_health, QStringLiteral("rampHealth"), tr("Health command"),
         tr("A shell command that must succeed after each round"));
    name(m_port, QStringLiteral("rampPort"), tr("Watched port"),
         tr("A TCP port at which something must listen after each round: 8080 or localhost:8080"));
    for (QSpinBox* const box : {m_start, m_max}) {
        box->setRange(1, mostChildren);
        box->setGroupSeparatorShown(true);
    }
    m_tolerance->setRange(0, 100);
    m_tolerance->setDecimals(1);
    //: Behind a number: percent
    m_tolerance->setSuffix(tr(" %"));
    m_rounds->setRange(1, mostRounds);
    m_p95->setPlaceholderText(tr("none"));
    m_failures->setPlaceholderText(QStringLiteral("0"));
    m_health->setPlaceholderText(tr("none"));
    m_port->setPlaceholderText(tr("none"));
    for (QLineEdit* const edit : {m_p95, m_failures, m_health, m_port})
        edit->setLayoutDirection(Qt::LeftToRight);

    auto* const form = new QFormLayout(this);
    form->addRow(
        tr("From:"),
        rowOf(
            {{{}, m_start}, {tr("to:"), m_max}, {tr("tolerance:"), m_tolerance}, {tr("rounds:"), m_rounds}}));
    form->addRow(tr("95 % within:"), rowOf({{{}, m_p95}, {tr("failures:"), m_failures}}));
    form->addRow(tr("Health command:"), rowOf({{{}, m_health}, {tr("watched port:"), m_port}}));
    form->addRow(QString(), m_problem);

    for (QSpinBox* const box : {m_start, m_max, m_rounds})
        connect(box, &QSpinBox::valueChanged, this, &RampForm::react);
    connect(m_tolerance, &QDoubleSpinBox::valueChanged, this, &RampForm::react);
    for (const QLineEdit* const edit : {m_p95, m_failures, m_health, m_port})
        connect(edit, &QLineEdit::textChanged, this, &RampForm::react);
    showRamp(RampSpec());
}

RampSpec RampForm::rampOf(const LaunchSpec& launch) const
{
    RampSpec spec;
    spec.launch = launch;
    spec.plan.start = m_start->value();
    spec.plan.max = m_max->value();
    spec.plan.tolerance = m_tolerance->value() / 100;
    spec.plan.rounds = m_rounds->value();
    spec.criteria.p95 = parseElapsedBound(m_p95->text().trimmed()).value_or(ElapsedBound());
    spec.criteria.largestFailureShare = parseShare(m_failures->text().trimmed()).value_or(0);
    if (const QString health = m_health->text().trimmed(); !health.isEmpty())
        spec.healthCommand = {"/bin/sh", "-c", bytesFromText(health)};
    spec.watchedPort = parseWatchedPort(m_port->text().trimmed());
    return spec;
}

void RampForm::showRamp(const RampSpec& spec)
{
    m_start->setValue(spec.plan.start);
    m_max->setValue(spec.plan.max);
    m_tolerance->setValue(spec.plan.tolerance * 100);
    m_rounds->setValue(spec.plan.rounds);
    m_p95->setText(boundText(spec.criteria.p95));
    const double share = spec.criteria.largestFailureShare;
    m_failures->setText(share > 0 ? QString::number(share) : QString());
    m_health->setText(spec.healthCommand.isEmpty() ? QString() : textFromBytes(spec.healthCommand.last()));
    m_port->setText(spec.watchedPort ? spec.watchedPort->host + u':' + QString::number(spec.watchedPort->port)
                                     : QString());
    react();
}

QString RampForm::problem() const
{
    const auto isWrong = [](const QLineEdit* edit, auto parse) {
        const QString text = edit->text().trimmed();
        return !text.isEmpty() && !parse(text);
    };
    if (m_start->value() > m_max->value())
        return tr("The ramp begins above its maximum.");
    if (isWrong(m_p95, parseElapsedBound))
        return tr("“%1” is no bound. Write 500ms, or 2x for twice as long as a single child takes.")
            .arg(m_p95->text());
    if (isWrong(m_failures, parseShare))
        return tr("“%1” is no share. Write for example 0.05 or 5%.").arg(m_failures->text());
    if (isWrong(m_port, parseWatchedPort))
        return tr("“%1” is no port. Write 8080 or localhost:8080.").arg(m_port->text());
    return {};
}

void RampForm::react()
{
    m_problem->setProblem(problem());
    Q_EMIT changed();
}

} // namespace brood
