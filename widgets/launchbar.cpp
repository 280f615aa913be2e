// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/launchbar.h"

#include "launch/shellquoting.h"
#include "report/plotseconds.h"
#include "report/timescale.h"
#include "report/valuescale.h"
#include "widgets/actionbuttons.h"
#include "widgets/bytetext.h"
#include "widgets/commandedit.h"
#include "widgets/elidedlabel.h"
#include "widgets/glyphs.h"
#include "widgets/problemlabel.h"
#include "widgets/runactions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace brood {

namespace {

constexpr int spinBoxFrame = 40; ///< With its buttons, in pixels.
constexpr int textDistance = 6;  ///< Of the progress in words from its bar and the buttons.
constexpr auto hintDelay = std::chrono::milliseconds(500);

QString problemText(const ParsedCommandLine& parsed, const QByteArray& line)
{
    const qsizetype position = textFromBytes(line.first(qMax(parsed.errorPosition, qsizetype{0}))).size() + 1;
    switch (parsed.error) {
    case ParsedCommandLine::Error::None: return {};
    case ParsedCommandLine::Error::UnclosedSingleQuote:
    case ParsedCommandLine::Error::UnclosedDoubleQuote:
        return LaunchBar::tr("The quote at position %1 is not closed.").arg(position);
    case ParsedCommandLine::Error::TrailingBackslash:
        return LaunchBar::tr("There is nothing behind the backslash at position %1.").arg(position);
    case ParsedCommandLine::Error::NulByte: break;
    }
    return LaunchBar::tr("The character at position %1 cannot be part of a command.").arg(position);
}

} // namespace

LaunchBar::LaunchBar(RunActions* actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_command(new CommandEdit)
    , m_copies(new QSpinBox)
    , m_atOnceLabel(new QLabel(tr("at once:")))
    , m_atOnce(new QSpinBox)
    , m_optionsToggle(new QToolButton)
    , m_problem(new ProblemLabel)
    , m_shellHint(new QLabel)
    , m_useShell(new QPushButton(tr("Turn on")))
    , m_summary(new ElidedLabel)
    , m_progress(new QProgressBar)
    , m_progressText(new QLabel)
{
    m_hintDelay.setSingleShot(true);
    m_hintDelay.setInterval(hintDelay);
    connect(&m_hintDelay, &QTimer::timeout, this, &LaunchBar::showHints);

    auto* lower = new QHBoxLayout;
    lower->addWidget(createHints(), 1);
    lower->addWidget(createButtons(actions));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(createField());
    rows->addLayout(lower);

    parse();
    showHints();
}

QWidget* LaunchBar::createField()
{
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setAccessibleName(tr("Command"));
    connect(m_command, &QLineEdit::textChanged, this, [this] {
        parse();
        const bool quiet = m_commandProblem.isEmpty() && (m_shell || !m_hasShellSyntax);
        quiet ? showHints() : m_hintDelay.start();
    });
    connect(m_command, &CommandEdit::entered, this, &LaunchBar::launchTyped);

    m_optionsToggle->setObjectName(QStringLiteral("options"));
    m_optionsToggle->setText(tr("&Options"));
    m_optionsToggle->setAccessibleName(withoutMnemonic(m_optionsToggle->text()));
    m_optionsToggle->setToolTip(tr("Working directory, environment, input, terminal, timeout …"));
    m_optionsToggle->setCheckable(true);
    m_optionsToggle->setAutoRaise(true);
    m_optionsToggle->setFocusPolicy(Qt::StrongFocus);
    m_optionsToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_optionsToggle, &QToolButton::toggled, this, [this](bool shown) {
        drawOptionsToggle();
        showSummary();
        Q_EMIT optionsToggled(shown);
    });
    drawOptionsToggle();

    auto* field = new QWidget;
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_command, 1);
    addJobs(row);
    row->addWidget(m_optionsToggle);
    return field;
}

void LaunchBar::addJobs(QHBoxLayout* row)
{
    constexpr int most = 1'000'000;
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setAccessibleName(tr("Copies"));
    m_copies->setToolTip(tr("How many children to start; {i} in the command is the child's number"));
    m_copies->setRange(1, most);
    m_copies->setGroupSeparatorShown(true);
    m_copies->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_atOnce->setObjectName(QStringLiteral("jobs"));
    m_atOnce->setAccessibleName(tr("Jobs"));
    m_atOnce->setToolTip(tr("How many children run at once; it can be changed while they run"));
    m_atOnce->setRange(0, most);
    m_atOnce->setGroupSeparatorShown(true);
    //: A number of jobs that is chosen by how many processors there are
    m_atOnce->setSpecialValueText(tr("auto"));
    for (QSpinBox* const box : {m_copies, m_atOnce}) {
        // A number of five digits is seen whole; larger ones are rare.
        box->setMaximumWidth(box->fontMetrics().horizontalAdvance(QStringLiteral("88,888")) + spinBoxFrame);
    }
    m_atOnceLabel->setBuddy(m_atOnce);
    auto* const times = new QLabel(QStringLiteral("×"));
    times->setBuddy(m_copies);
    row->addWidget(times);
    row->addWidget(m_copies);
    row->addWidget(m_atOnceLabel);
    row->addWidget(m_atOnce);
    connect(m_copies, &QSpinBox::valueChanged, this, [this] {
        showAtOnce();
        Q_EMIT commandChanged();
    });
    connect(m_atOnce, &QSpinBox::valueChanged, this, [this](int atOnce) {
        Q_EMIT commandChanged();
        Q_EMIT atOnceChanged(atOnce);
    });
    showAtOnce();
}

void LaunchBar::showAtOnce()
{
    const bool isWanted = m_hasInputs || m_copies->value() > 1;
    m_atOnceLabel->setVisible(isWanted);
    m_atOnce->setVisible(isWanted);
}

void LaunchBar::setHasInputs(bool hasInputs)
{
    m_hasInputs = hasInputs;
    showAtOnce();
}

void LaunchBar::setJobs(const JobsSpec& jobs)
{
    m_copies->setValue(jobs.copies);
    m_atOnce->setValue(jobs.atOnce);
}

JobsSpec LaunchBar::jobsWith(JobsSpec jobs) const
{
    jobs.copies = m_copies->value();
    jobs.atOnce = m_hasInputs || m_copies->value() > 1 ? m_atOnce->value() : 0;
    return jobs;
}

QWidget* LaunchBar::createHints()
{
    m_problem->setObjectName(QStringLiteral("commandProblem"));
    m_shellHint->setObjectName(QStringLiteral("shellHint"));
    m_shellHint->setTextFormat(Qt::PlainText);
    m_shellHint->setWordWrap(true);
    m_useShell->setObjectName(QStringLiteral("useShell"));
    m_useShell->setAccessibleName(tr("Turn on “Run in a shell”"));
    m_useShell->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_useShell, &QPushButton::clicked, this, [this] {
        focusCommand(); // the button goes away
        Q_EMIT shellChosen();
    });
    m_summary->setObjectName(QStringLiteral("optionsSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->hide();
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progressText->setTextFormat(Qt::PlainText);
    m_progressText->hide();

    auto* hints = new QWidget;
    auto* hintRow = new QHBoxLayout;
    hintRow->addWidget(m_problem, 1);
    hintRow->addWidget(m_shellHint, 1);
    hintRow->addWidget(m_useShell);
    auto* lines = new QVBoxLayout(hints);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(hintRow);
    lines->addWidget(m_summary);
    auto* progressRow = new QHBoxLayout;
    progressRow->setSpacing(textDistance);
    progressRow->setContentsMargins(0, 0, textDistance, 0);
    progressRow->addWidget(m_progress, 1);
    progressRow->addWidget(m_progressText);
    lines->addLayout(progressRow);
    return hints;
}

QWidget* LaunchBar::createButtons(RunActions* actions)
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* launch = createActionButton(actions->launch(), QStringLiteral("launch"));
    launch->setDefault(true);
    QPushButton* ramp = createActionButton(actions->ramp(), QStringLiteral("ramp"));
    QPushButton* stop = createActionButton(actions->stop(), QStringLiteral("stop"));
    QToolButton* stopOptions = createMenuButton(actions->stopMenu(), tr("Stop options"));
    stopOptions->setObjectName(QStringLiteral("stopOptions"));
    stopOptions->setToolTip(tr("Kill, send a signal"));
    stopOptions->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    stopOptions->setEnabled(actions->kill()->isEnabled());
    connect(actions->kill(), &QAction::changed, stopOptions,
            [stopOptions, actions] { stopOptions->setEnabled(actions->kill()->isEnabled()); });

    auto* stopRow = new QHBoxLayout;
    stopRow->setSpacing(0);
    stopRow->addWidget(stop);
    stopRow->addWidget(stopOptions);
    row->addWidget(launch);
    row->addWidget(ramp);
    row->addLayout(stopRow);
    row->addWidget(createActionButton(actions->pause(), QStringLiteral("pause")));
    return buttons;
}

QString LaunchBar::commandLine() const
{
    return m_command->text();
}

void LaunchBar::setCommandLine(const QString& line)
{
    m_command->setText(line);
    m_hintDelay.stop();
    showHints();
}

void LaunchBar::setShell(bool shell)
{
    if (shell == m_shell)
        return;
    m_shell = shell;
    parse();
    showHints();
}

QByteArrayList LaunchBar::command() const
{
    return m_words;
}

void LaunchBar::setHistory(const QStringList& lines)
{
    m_command->setHistory(lines);
}

void LaunchBar::setOptionsSummary(const QString& summary, const QString& problem)
{
    m_summaryText = summary;
    m_optionsProblem = problem;
    showSummary();
    showHints();
}

void LaunchBar::showProgress(std::optional<double> fraction, std::chrono::nanoseconds remaining)
{
    m_progress->setVisible(fraction.has_value());
    m_progressText->setVisible(fraction.has_value());
    if (!fraction) {
        m_progressText->setMinimumWidth(0);
        return;
    }
    const QLocale locale;
    m_progress->setValue(static_cast<int>(*fraction * 100));
    const double seconds = toSeconds(remaining);
    const QString percent = ValueScale::percent(*fraction, locale);
    // Told in whole seconds, later minutes: it is a guess.
    const double step = seconds < 60 ? 1 : seconds < 3600 ? 60 : 600;
    //: %1 is a percentage, %2 a time such as "12 s"
    const QString text =
        seconds < 1 ? percent
                    : tr("%1 · about %2 left").arg(percent, TimeScale::label(seconds, step, locale, 1));
    m_progress->setFormat(text); // What is read of it aloud.
    m_progressText->setText(text);
    // The bar does not tremble while the figures change.
    m_progressText->setMinimumWidth(
        std::max(m_progressText->minimumWidth(), m_progressText->sizeHint().width()));
}

void LaunchBar::setOptionsShown(bool shown)
{
    m_optionsToggle->setChecked(shown);
}

void LaunchBar::focusCommand()
{
    m_command->setFocus(Qt::OtherFocusReason);
}

void LaunchBar::launchTyped()
{
    m_hintDelay.stop();
    showHints();
    m_actions->launch()->trigger();
}

void LaunchBar::parse()
{
    const QByteArray line = bytesFromText(m_command->text());
    m_words.clear();
    m_commandProblem.clear();
    m_hasShellSyntax = false;
    if (m_shell) {
        if (!line.trimmed().isEmpty())
            m_words = {line};
    } else {
        const ParsedCommandLine parsed = parseCommandLine(line);
        m_commandProblem = problemText(parsed, line);
        m_hasShellSyntax = parsed.hasShellSyntax;
        if (m_commandProblem.isEmpty())
            m_words = parsed.words;
    }
    Q_EMIT commandChanged();
}

void LaunchBar::showHints()
{
    m_problem->setProblem(m_commandProblem.isEmpty() ? m_optionsProblem : m_commandProblem);
    const bool looksLikeShell = m_hasShellSyntax && !m_shell && m_commandProblem.isEmpty();
    const bool nothing = m_words.isEmpty() && m_commandProblem.isEmpty();
    m_shellHint->setText(looksLikeShell
                             ? tr("This looks like shell syntax. Turn on “Run in a shell” to use it.")
                         : nothing ? tr("Type a command to launch, or take an earlier one (Down).")
                                   : QString());
    m_shellHint->setVisible(!m_shellHint->text().isEmpty() && m_problem->text().isEmpty());
    m_useShell->setVisible(looksLikeShell && m_shellHint->isVisibleTo(this));
}

void LaunchBar::showSummary()
{
    m_summary->setText(m_summaryText);
    m_summary->setVisible(!m_summaryText.isEmpty() && !m_optionsToggle->isChecked());
}

void LaunchBar::drawOptionsToggle()
{
    m_optionsToggle->setIcon(glyphIcon(m_optionsToggle->isChecked() ? Glyph::Fold : Glyph::Unfold));
}

} // namespace brood
