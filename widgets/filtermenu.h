// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace brood {

/// Which rows of the log are shown: those that pass all three.
struct FilterChoice
{
    enum class Rows
    {
        All,
        Matching, ///< What is being looked for.
        NotMatching
    };
    enum class Streams
    {
        Both,
        Out,
        Err
    };
    enum class Diagnostics
    {
        Any, ///< And rows that are none.
        ErrorsAndWarnings,
        Errors,
        Warnings
    };

    Rows rows = Rows::All;
    Streams streams = Streams::Both;
    Diagnostics diagnostics = Diagnostics::Any;
    int context = 0; ///< So many rows before and after each are shown as well.

    /// Whether any row may be hidden; the context alone hides none.
    [[nodiscard]] bool isActive() const
    {
        return rows != Rows::All || streams != Streams::Both || diagnostics != Diagnostics::Any;
    }
    bool operator==(const FilterChoice&) const = default;
};

/// In words, for a button: "All rows", "stderr, matching", "Errors, ±2".
[[nodiscard]] QString filterText(const FilterChoice& choice);

/// Says which rows are shown, and has a menu to choose them.
class FilterButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterButton(QWidget* parent = nullptr);

    [[nodiscard]] const FilterChoice& choice() const { return m_choice; }
    void setChoice(const FilterChoice& choice);

    /// A long text is cut; the tool tip has the whole.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void choiceChanged(const brood::FilterChoice& choice);

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRows(QMenu* menu);
    void addStreams(QMenu* menu);
    void addDiagnostics(QMenu* menu);
    void addContext(QMenu* menu);
    /// An entry that is marked while `isMarked` holds, and does `change` to the choice.
    QAction* addEntry(QMenu* menu, const QString& text, std::function<bool(const FilterChoice&)> isMarked,
                      std::function<void(FilterChoice&)> change);
    /// An entry that sets a part of the choice; chosen again, it sets the other value.
    template <class T>
    QAction* addPart(QMenu* menu, const QString& text, T FilterChoice::*part, T value, T otherwise);
    void draw();
    [[nodiscard]] QSize sizeFor(int textWidth) const;

    struct Entry
    {
        QAction* action;
        std::function<bool(const FilterChoice&)> isMarked;
    };

    FilterChoice m_choice;
    std::vector<Entry> m_entries;
    QMenu* m_context = nullptr;
};

} // namespace brood
