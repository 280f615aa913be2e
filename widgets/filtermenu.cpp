// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filtermenu.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionToolButton>

#include <utility>

namespace brood {

namespace {

constexpr int usualChars = 28;
constexpr int leastChars = 8;
constexpr int choicesOfContext[] = {0, 1, 2, 3, 5, 10};

QString diagnosticsText(FilterChoice::Diagnostics diagnostics)
{
    switch (diagnostics) {
    case FilterChoice::Diagnostics::Any: break;
    case FilterChoice::Diagnostics::ErrorsAndWarnings: return FilterButton::tr("Errors and warnings");
    case FilterChoice::Diagnostics::Errors: return FilterButton::tr("Errors");
    case FilterChoice::Diagnostics::Warnings: return FilterButton::tr("Warnings");
    }
    return {};
}

QString rowsText(FilterChoice::Rows rows, bool isFirst)
{
    switch (rows) {
    case FilterChoice::Rows::All: break;
    case FilterChoice::Rows::Matching:
        return isFirst ? FilterButton::tr("Matching rows") : FilterButton::tr("matching", "rows");
    case FilterChoice::Rows::NotMatching:
        return isFirst ? FilterButton::tr("Rows that don’t match") : FilterButton::tr("not matching", "rows");
    }
    return {};
}

} // namespace

QString filterText(const FilterChoice& choice)
{
    if (!choice.isActive())
        return FilterButton::tr("All rows");
    QStringList parts;
    if (choice.diagnostics != FilterChoice::Diagnostics::Any)
        parts += diagnosticsText(choice.diagnostics);
    if (choice.streams != FilterChoice::Streams::Both)
        parts += choice.streams == FilterChoice::Streams::Out ? QStringLiteral("stdout")
                                                              : QStringLiteral("stderr");
    if (choice.rows != FilterChoice::Rows::All)
        parts += rowsText(choice.rows, parts.isEmpty());
    if (choice.context > 0)
        parts +=
            FilterButton::tr("±%1", "so many rows before and after").arg(QLocale().toString(choice.context));
    return parts.join(FilterButton::tr(", ", "between parts of a list"));
}

FilterButton::FilterButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("filter"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(this);
    addRows(menu);
    menu->addSeparator();
    addStreams(menu);
    menu->addSeparator();
    addDiagnostics(menu);
    menu->addSeparator();
    addContext(menu);
    setMenu(menu);
    draw();
}

void FilterButton::setChoice(const FilterChoice& choice)
{
    if (choice == m_choice) {
        draw(); // the menu has already changed the mark
        return;
    }
    m_choice = choice;
    draw();
    Q_EMIT choiceChanged(m_choice);
}

void FilterButton::addRows(QMenu* menu)
{
    using Rows = FilterChoice::Rows;
    addEntry(
        menu, tr("&All rows"), [](const FilterChoice& choice) { return !choice.isActive(); },
        [](FilterChoice& choice) { choice = {.context = choice.context}; });
    addPart(menu, tr("Only &matching rows"), &FilterChoice::rows, Rows::Matching, Rows::All);
    addPart(menu, tr("Only rows that &don’t match"), &FilterChoice::rows, Rows::NotMatching, Rows::All);
}

void FilterButton::addStreams(QMenu* menu)
{
    using Streams = FilterChoice::Streams;
    auto* oneOf = new QActionGroup(menu);
    oneOf->addAction(
        addPart(menu, tr("stdout and std&err"), &FilterChoice::streams, Streams::Both, Streams::Both));
    oneOf->addAction(addPart(menu, tr("std&out only"), &FilterChoice::streams, Streams::Out, Streams::Out));
    oneOf->addAction(addPart(menu, tr("&stderr only"), &FilterChoice::streams, Streams::Err, Streams::Err));
}

void FilterButton::addDiagnostics(QMenu* menu)
{
    using Diagnostics = FilterChoice::Diagnostics;
    addPart(menu, tr("Errors a&nd warnings"), &FilterChoice::diagnostics, Diagnostics::ErrorsAndWarnings,
            Diagnostics::Any);
    addPart(menu, tr("E&rrors"), &FilterChoice::diagnostics, Diagnostics::Errors, Diagnostics::Any);
    addPart(menu, tr("&Warnings"), &FilterChoice::diagnostics, Diagnostics::Warnings, Diagnostics::Any);
}

void FilterButton::addContext(QMenu* menu)
{
    m_context = menu->addMenu(tr("&Context"));
    auto* oneOf = new QActionGroup(m_context);
    for (const int rows : choicesOfContext) {
        const QString text = rows == 0 ? tr("None", "context") : tr("%n row(s) around each", nullptr, rows);
        oneOf->addAction(addPart(m_context, text, &FilterChoice::context, rows, rows));
    }
}

QAction* FilterButton::addEntry(QMenu* menu, const QString& text,
                                std::function<bool(const FilterChoice&)> isMarked,
                                std::function<void(FilterChoice&)> change)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, change = std::move(change)] {
        FilterChoice choice = m_choice;
        change(choice);
        setChoice(choice);
    });
    m_entries.push_back({action, std::move(isMarked)});
    return action;
}

template <class T>
QAction* FilterButton::addPart(QMenu* menu, const QString& text, T FilterChoice::*part, T value, T otherwise)
{
    return addEntry(
        menu, text, [part, value](const FilterChoice& choice) { return choice.*part == value; },
        [part, value, otherwise](FilterChoice& choice) {
            choice.*part = choice.*part == value ? otherwise : value;
        });
}

void FilterButton::draw()
{
    for (const Entry& entry : m_entries)
        entry.action->setChecked(entry.isMarked(m_choice));
    m_context->setEnabled(m_choice.isActive());
    const QString text = filterText(m_choice);
    setText(text);
    setAccessibleName(tr("Filter: %1").arg(text));
    setAccessibleDescription(tr("Chooses which rows are shown"));
    setToolTip(tr("Which rows are shown: %1").arg(text));
    updateGeometry();
}

void FilterButton::initStyleOption(QStyleOptionToolButton* option) const
{
    QToolButton::initStyleOption(option);
    const int around = sizeFor(0).width();
    option->text = fontMetrics().elidedText(text(), Qt::ElideRight, qMax(0, width() - around));
}

QSize FilterButton::sizeFor(int textWidth) const
{
    QStyleOptionToolButton option;
    QToolButton::initStyleOption(&option);
    const int menuMark = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    const int spaces = 2 * fontMetrics().horizontalAdvance(u' '); // as QToolButton has it around its text
    return style()->sizeFromContents(QStyle::CT_ToolButton, &option,
                                     {textWidth + spaces + menuMark, fontMetrics().height()}, this);
}

QSize FilterButton::sizeHint() const
{
    return sizeFor(
        qMin(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * usualChars));
}

QSize FilterButton::minimumSizeHint() const
{
    return sizeFor(
        qMin(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * leastChars));
}

void FilterButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: showMenu(); break;
    default: QToolButton::keyPressEvent(event);
    }
}

} // namespace brood
