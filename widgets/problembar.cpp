// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problembar.h"

#include "widgets/actionbuttons.h"
#include "widgets/problemlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QToolButton>

namespace brood {

ProblemBar::ProblemBar(QWidget* parent)
    : QWidget(parent)
    , m_label(new ProblemLabel)
    , m_close(createCloseButton(QStringLiteral("closeProblems"), tr("Close the message")))
{
    setObjectName(QStringLiteral("problems"));
    setAccessibleName(tr("Problems"));
    m_label->setObjectName(QStringLiteral("problemText"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
    connect(m_close, &QToolButton::clicked, this, &ProblemBar::dismiss);
}

void ProblemBar::say(const QString& problem)
{
    if (problem.isEmpty() || m_problems.contains(problem))
        return;
    show(m_problems + QStringList(problem));
    setAccessibleDescription(text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemBar::clear()
{
    show({});
}

QString ProblemBar::text() const
{
    return m_problems.join(QLatin1Char('\n'));
}

void ProblemBar::dismiss()
{
    const bool hadFocus = m_close->hasFocus();
    clear();
    Q_EMIT dismissed(hadFocus);
}

void ProblemBar::show(const QStringList& problems)
{
    m_problems = problems;
    m_label->setProblem(text());
    setVisible(!problems.isEmpty());
}

} // namespace brood
