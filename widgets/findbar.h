// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/textmatcher.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QGridLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;

namespace brood {

class ProblemLabel;

/// Where one types what to look for, and reads how much of it there is. It looks for nothing itself.
///
/// With the keyboard: Enter and Shift+Enter go on to the next and previous match, Esc leaves, Alt+C, Alt+W
/// and Alt+X switch case, whole words and regular expressions.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    [[nodiscard]] SearchPattern pattern() const;
    /// Of several lines, the first.
    void setPattern(const SearchPattern& pattern);
    /// Takes the focus, with the text selected so that typing replaces it.
    void open();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// What was typed last is told before, however short the typing rests.
    void goToNext() { go(true); }
    void goToPrevious() { go(false); }
    /// @param current the number of the match that is looked at, from 1.
    /// @param isUpToDate nothing is left to be searched. While output comes in, this may change with every
    /// call: only after a moment of falling behind is it said that the number is not final.
    void showProgress(std::optional<quint64> current, quint64 matches, bool isUpToDate,
                      bool areAllShown = true);
    /// What is wrong with the pattern; stands until the pattern changes. Said in full only when the typing
    /// rests.
    /// @param offset where, in UTF-16 units of the pattern; of 0 nothing is said.
    void showError(const QString& error, qsizetype offset = 0);

Q_SIGNALS:
    /// The typing rests for a moment, or is finished; with every change only once.
    void patternChanged(const brood::SearchPattern& pattern);
    void nextRequested();
    void previousRequested();
    /// Esc: the focus should go back to the log.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QToolButton* createToggle(const QString& text, const QString& name,
                                            const QString& objectName, Qt::Key key);
    [[nodiscard]] QToolButton* createStep(Qt::ArrowType arrow, const QString& name, const QString& toolTip);
    [[nodiscard]] QToolButton* toggleOf(int key) const;
    [[nodiscard]] bool isToggleKey(const QKeyEvent& event) const;
    [[nodiscard]] bool press(QObject* watched, const QKeyEvent& event);
    void announceChange();
    void go(bool forwards);
    void setStatus(const QString& text);
    void enableSteps();
    [[nodiscard]] int statusWidth() const;
    [[nodiscard]] int wideWidth() const;
    void arrange();

    QGridLayout* m_layout;
    QLineEdit* m_line;
    QToolButton* m_case;
    QToolButton* m_words;
    QToolButton* m_regularExpression;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_status;
    ProblemLabel* m_problem;
    QTimer m_rest;       ///< Until the typing counts as resting for a search.
    QTimer m_errorRest;  ///< … and for a row that says what is wrong.
    QTimer m_speechRest; ///< Until a text that changes counts as one to be read aloud.
    QString m_error;
    SearchPattern m_announced;
    QElapsedTimer m_behind; ///< Valid while a search that was complete is not.
    bool m_wasUpToDate = false;
    std::optional<bool> m_isNarrow;
};

} // namespace brood
