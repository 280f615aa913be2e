// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/processsnapshot.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace brood {

class ElidedLabel;

/// Tells what a run has left running, and offers to end it. Not there while nothing is left.
class SurvivorBar : public QWidget
{
    Q_OBJECT

public:
    explicit SurvivorBar(QWidget* parent = nullptr);

    /// @param untold how many more there are
    void showSurvivors(const QList<ProcessSnapshot>& survivors, std::uint32_t untold);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void terminateRequested();
    void killRequested();
    void detailsRequested();

private:
    ElidedLabel* m_text;
    QPushButton* m_details;
    QPushButton* m_terminate;
    QPushButton* m_kill;
};

} // namespace brood
