// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/ratemeter.h"
#include "output/rowfilter.h"
#include "widgets/filtermenu.h"
#include "widgets/statusline.h"

#include <QDateTime>
#include <QPointer>
#include <QUrl>
#include <QWidget>

class QInputDialog;
class QMenu;

namespace brood {

class FindBar;
class LogView;
class OutputActions;
class OutputFinder;
class OutputHint;
class FileSaver;
struct SourceLocation;

/// The output of a run with all that one does to it: reading, searching, filtering, saving. Connects its
/// parts, which don't know one another.
class OutputPanel : public QWidget
{
    Q_OBJECT

public:
    /// What a run's output is called and refers to.
    struct Origin
    {
        QString name;
        QString directory; ///< The child's working directory.
        QDateTime start;   ///< The elapsed axis's zero.
        int children = 1;  ///< How many may write.
    };

    explicit OutputPanel(QWidget* parent = nullptr);
    ~OutputPanel() override;

    /// @param store must outlive the panel, or be replaced before; may be null.
    void setStore(const OutputStore* store, const Origin& origin);
    using Span = std::pair<std::chrono::nanoseconds, std::chrono::nanoseconds>;
    /// Shows only rows that came in this time; empty: whenever they came.
    void setSpan(const std::optional<Span>& span);
    /// Shows only rows of these children; empty: of all.
    void setChildren(QList<int> children);
    /// Shows what has come and was found since. Call it at most once a frame.
    void pull(std::chrono::nanoseconds now);
    /// Whether there is nothing for another pull().
    [[nodiscard]] bool isUpToDate() const;
    /// @param isRunning more may come.
    [[nodiscard]] OutputStatus status(std::chrono::nanoseconds now, bool isRunning) const;

    [[nodiscard]] LogView& log() const { return *m_log; }
    [[nodiscard]] OutputHint& hint() const { return *m_hint; }
    [[nodiscard]] const OutputActions& actions() const { return *m_actions; }

Q_SIGNALS:
    /// Something else is shown: follows or not, filters or not.
    void statusChanged();
    /// Something did not work, or was done; a sentence for the user.
    void said(const QString& message);

private:
    void connectFinding();
    void connectActions();
    void applyFilter();
    void pullFilter();
    void goToLine();
    void goToTime();
    void ask(const QString& title, const QString& label, const std::function<bool(const QString&)>& go);
    void save(bool selectionOnly);
    void openLocation(const SourceLocation& location);
    void openLink(const QUrl& target);

    const OutputStore* m_store = nullptr;
    Origin m_origin;
    RateMeter m_rate;
    FindBar* m_findBar;
    FilterButton* m_filterButton;
    LogView* m_log;
    OutputHint* m_hint;
    OutputActions* m_actions;
    OutputFinder* m_finder;
    FileSaver* m_saver;
    std::optional<Span> m_span;
    QList<int> m_children;                  ///< Sorted.
    std::unique_ptr<FilteredRows> m_filter; ///< Null: all rows are shown.
    QPointer<QInputDialog> m_question;
};

} // namespace brood
