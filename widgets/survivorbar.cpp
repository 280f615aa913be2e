// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/survivorbar.h"

#include "widgets/elidedlabel.h"
#include "widgets/plurals.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace brood {

namespace {

constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 60;

} // namespace

SurvivorBar::SurvivorBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_details(new QPushButton(tr("Show processes")))
    , m_terminate(new QPushButton(tr("End them")))
    , m_kill(new QPushButton(tr("Kill them")))
{
    setObjectName(QStringLiteral("survivors"));
    setAccessibleName(tr("Still running"));
    m_text->setObjectName(QStringLiteral("survivorText"));
    m_details->setObjectName(QStringLiteral("showSurvivors"));
    m_terminate->setObjectName(QStringLiteral("endSurvivors"));
    m_terminate->setToolTip(
        tr("Ask what is still running to end (SIGTERM); end it after the grace period (SIGKILL)"));
    m_kill->setObjectName(QStringLiteral("killSurvivors"));
    m_kill->setToolTip(tr("End what is still running at once (SIGKILL)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_details, m_terminate, m_kill}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    connect(m_details, &QPushButton::clicked, this, &SurvivorBar::detailsRequested);
    connect(m_terminate, &QPushButton::clicked, this, &SurvivorBar::terminateRequested);
    connect(m_kill, &QPushButton::clicked, this, &SurvivorBar::killRequested);
    hide();
}

void SurvivorBar::showSurvivors(const QList<ProcessSnapshot>& survivors, std::uint32_t untold)
{
    QStringList names;
    for (const ProcessSnapshot& process : survivors.first(qMin(survivors.size(), mostNames))) {
        QString command = QString::fromLocal8Bit(process.command);
        if (command.size() > longestName)
            command = command.left(longestName) + QChar(0x2026);
        //: A process: its command line and its process id
        names += tr("%1 (pid %2)").arg(command).arg(process.key.pid);
    }
    const auto more = static_cast<std::uint64_t>(survivors.size() - names.size()) + untold;
    if (more > 0)
        names += tr("%Ln more", nullptr, pluralNumber(more));
    const QString text =
        names.isEmpty() ? QString() : tr("Still running: %1").arg(QLocale().createSeparatedList(names));
    const bool isNew = !isVisible() || text != m_text->text();
    m_text->setText(text);
    setVisible(!survivors.isEmpty());
    if (isNew && isVisible()) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString SurvivorBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace brood
