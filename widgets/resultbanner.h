// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/childsnapshot.h"
#include "session/resulttext.h"

#include <QFrame>
#include <QLocale>

class QLabel;

namespace brood {

struct Tint;

/// Says what the run is doing and, when it has ended, how: in words first, then the figures, then what they
/// mean.
class ResultBanner : public QFrame
{
    Q_OBJECT
    /// All that it says, without marks: "Running … 2.3 s", "Finished, exit code 0 · 5.002 s …".
    Q_PROPERTY(QString text READ text NOTIFY textChanged)

public:
    explicit ResultBanner(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

    void showReady();
    /// May be called every frame.
    /// @param grace after which time a stop goes from SIGTERM to SIGKILL.
    void showProgress(const ChildSnapshot& child, std::chrono::nanoseconds grace);
    /// What many children are doing together. May be called every frame.
    enum class Jobs
    {
        Running,
        Paused,
        Stopping,
        Ending ///< All have ended; what they left running has not.
    };
    void showJobs(Jobs doing, const QStringList& figures);
    void showResult(const ResultText& result);

Q_SIGNALS:
    void textChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Phase
    {
        Ready,
        Starting,
        Running,
        Paused,
        Stopping,
        Killing,
        Ending,
        Over
    };

    void say(Phase phase, const QString& headline, const QStringList& figures = {},
             const QStringList& notes = {});
    void draw();
    void announce();
    void adoptColors();
    [[nodiscard]] Tint currentTint() const;

    QLabel* m_label;
    QLocale m_locale;
    Phase m_phase = Phase::Ready;
    ResultMark m_mark = ResultMark::Success; ///< Only while Over.
    QString m_headline;
    QStringList m_figures;
    QStringList m_notes;
};

} // namespace brood
