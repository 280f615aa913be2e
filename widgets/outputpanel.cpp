// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outputpanel.h"

#include "launch/duration.h"
#include "session/resulttext.h"
#include "widgets/detachedprocess.h"
#include "widgets/editorlauncher.h"
#include "widgets/filesaver.h"
#include "widgets/findbar.h"
#include "widgets/logview.h"
#include "widgets/outputactions.h"
#include "widgets/outputfinder.h"
#include "widgets/outputformats.h"
#include "widgets/outputhint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace brood {

namespace {

RowFilter toFilter(const FilterChoice& choice, const SearchPattern& pattern)
{
    RowFilter filter;
    if (choice.rows != FilterChoice::Rows::All)
        filter.pattern = pattern;
    filter.isInverted = choice.rows == FilterChoice::Rows::NotMatching;
    if (choice.streams != FilterChoice::Streams::Both)
        filter.stream = choice.streams == FilterChoice::Streams::Out ? OutputStream::Out : OutputStream::Err;
    switch (choice.diagnostics) {
    case FilterChoice::Diagnostics::Any: break;
    case FilterChoice::Diagnostics::ErrorsAndWarnings:
        filter.diagnostics = DiagnosticKind::ErrorOrWarning;
        break;
    case FilterChoice::Diagnostics::Errors: filter.diagnostics = DiagnosticKind::Error; break;
    case FilterChoice::Diagnostics::Warnings: filter.diagnostics = DiagnosticKind::Warning; break;
    }
    filter.contextBefore = filter.contextAfter = static_cast<std::uint64_t>(choice.context);
    return filter;
}

} // namespace

OutputPanel::OutputPanel(QWidget* parent)
    : QWidget(parent)
    , m_findBar(new FindBar)
    , m_filterButton(new FilterButton)
    , m_log(new LogView)
    , m_hint(new OutputHint)
    , m_actions(new OutputActions(*m_log, this))
    , m_finder(new OutputFinder(this))
    , m_saver(new FileSaver(this))
{
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_findBar, 1);
    bar->addWidget(m_filterButton, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(bar);
    column->addWidget(m_log, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_log);
    connectFinding();
    connectActions();
}

OutputPanel::~OutputPanel()
{
    m_saver->cancel();
}

void OutputPanel::connectFinding()
{
    // The selection may end in another row: a match does where its line was cut.
    const auto caret = [this] {
        const LogSelection& selection = m_log->selection();
        return selection.isEmpty() ? LogPosition{m_log->currentRow().value_or(0), selection.start().column}
                                   : selection.start();
    };
    connect(m_findBar, &FindBar::patternChanged, this, [this, caret](const SearchPattern& pattern) {
        m_finder->setPattern(pattern, caret());
        if (m_filterButton->choice().rows != FilterChoice::Rows::All)
            applyFilter();
        Q_EMIT statusChanged();
    });
    connect(m_findBar, &FindBar::nextRequested, this, [this, caret] { m_finder->goToNext(caret()); });
    connect(m_findBar, &FindBar::previousRequested, this, [this, caret] { m_finder->goToPrevious(caret()); });
    connect(m_findBar, &FindBar::left, m_log, qOverload<>(&QWidget::setFocus));
    connect(m_finder, &OutputFinder::matcherChanged, m_log, &LogView::setMatcher);
    connect(m_finder, &OutputFinder::failed, m_findBar, &FindBar::showError);
    connect(m_finder, &OutputFinder::matchesChanged, m_log, &LogView::setMatches);
    connect(m_finder, &OutputFinder::progressed, m_findBar, &FindBar::showProgress);
    connect(m_finder, &OutputFinder::reached, m_log, &LogView::setCurrentMatch);
    connect(m_filterButton, &FilterButton::choiceChanged, this, [this] { applyFilter(); });
}

void OutputPanel::connectActions()
{
    connect(m_actions->find(), &QAction::triggered, m_findBar, &FindBar::open);
    connect(m_actions->findNext(), &QAction::triggered, m_findBar, &FindBar::goToNext);
    connect(m_actions->findPrevious(), &QAction::triggered, m_findBar, &FindBar::goToPrevious);
    connect(m_actions->goToLine(), &QAction::triggered, this, &OutputPanel::goToLine);
    connect(m_actions->goToTime(), &QAction::triggered, this, &OutputPanel::goToTime);
    connect(m_actions->saveAll(), &QAction::triggered, this, [this] { save(false); });
    connect(m_actions->saveSelection(), &QAction::triggered, this, [this] { save(true); });
    connect(m_log, &LogView::followingChanged, this, &OutputPanel::statusChanged);
    connect(m_log, &LogView::locationActivated, this, &OutputPanel::openLocation);
    connect(m_log, &LogView::linkActivated, this, &OutputPanel::openLink);
    connect(m_log, &LogView::copyTooLarge, this, [this](quint64 bytes) {
        Q_EMIT said(tr("The selection is too large to be copied (%1). Save it as a file instead.")
                        .arg(bytesText(bytes, QLocale())));
    });
    connect(m_saver, &FileSaver::finished, this, [this](const QString& path) {
        if (!path.isEmpty())
            Q_EMIT said(tr("Saved “%1”.").arg(path));
    });
    connect(m_hint, &OutputHint::dismissed, this, [this](bool hadFocus) {
        if (hadFocus)
            m_log->setFocus();
    });
}

void OutputPanel::setStore(const OutputStore* store, const Origin& origin)
{
    m_saver->cancel();
    m_filter.reset();
    m_store = store;
    m_origin = origin;
    m_span.reset();
    m_children.clear();
    m_rate = {};
    m_log->setChildren(origin.children);
    m_log->setStore(store);
    m_log->setRunStart(origin.start);
    m_finder->setStore(store);
    m_hint->reset();
    applyFilter();
}

void OutputPanel::setSpan(const std::optional<Span>& span)
{
    if (span == m_span)
        return;
    m_span = span;
    applyFilter();
}

void OutputPanel::setChildren(QList<int> children)
{
    std::sort(children.begin(), children.end());
    if (children == m_children)
        return;
    m_children = std::move(children);
    applyFilter();
}

void OutputPanel::pull(std::chrono::nanoseconds now)
{
    m_log->pull();
    pullFilter();
    m_finder->poll();
    if (!m_store)
        return;
    const OutputStore::Totals totals = m_store->totals();
    m_rate.add(now, totals.bytes);
    m_actions->setHasOutput(totals.bytes > 0);
}

bool OutputPanel::isUpToDate() const
{
    return m_log->isUpToDate() && m_finder->isUpToDate() && (!m_filter || m_filter->isUpToDate());
}

OutputStatus OutputPanel::status(std::chrono::nanoseconds now, bool isRunning) const
{
    OutputStatus status;
    if (m_store)
        status.totals = m_store->totals();
    if (isRunning)
        status.bytesPerSecond = m_rate.bytesPerSecond(now);
    status.isFollowing = m_log->isFollowing();
    if (m_filter)
        status.shownRows = m_filter->rows().count();
    return status;
}

void OutputPanel::applyFilter()
{
    const FilterChoice& choice = m_filterButton->choice();
    // While there is nothing to match, all rows do.
    const bool waitsForPattern = choice.rows != FilterChoice::Rows::All && !m_finder->matcher();
    FilterChoice effective = choice;
    if (waitsForPattern)
        effective.rows = FilterChoice::Rows::All;
    m_filter.reset();
    if (m_store && (effective.isActive() || m_span || !m_children.isEmpty())) {
        RowFilter filter = toFilter(effective, m_findBar->pattern());
        filter.span = m_span;
        filter.children.assign(m_children.begin(), m_children.end());
        m_filter = std::make_unique<FilteredRows>(*m_store, filter);
    }
    if (!m_filter) {
        m_log->setFilter(std::nullopt);
        m_finder->setShown(std::nullopt);
    }
    m_log->setGapsShown(m_filter && choice.context > 0);
    pullFilter();
    Q_EMIT statusChanged();
}

void OutputPanel::pullFilter()
{
    if (!m_filter)
        return;
    m_filter->poll();
    m_log->setFilter(m_filter->rows());
    m_finder->setShown(m_filter->rows());
}

void OutputPanel::goToLine()
{
    ask(tr("Go to line"), tr("&Line:"), [this](const QString& text) {
        bool isNumber = false;
        const quint64 line = QLocale().toULongLong(text.trimmed(), &isNumber);
        if (isNumber && line > 0)
            m_log->goToLine(line);
        return isNumber && line > 0;
    });
}

void OutputPanel::goToTime()
{
    ask(tr("Go to time"), tr("&Time since the start, such as 12.5 or 1m30s:"), [this](const QString& text) {
        const auto time = parseDuration(text.trimmed());
        if (time)
            m_log->goToTime(*time);
        return time.has_value();
    });
}

void OutputPanel::ask(const QString& title, const QString& label,
                      const std::function<bool(const QString&)>& go)
{
    delete m_question;
    m_question = new QInputDialog(this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInputMode(QInputDialog::TextInput);
    m_question->setWindowTitle(title);
    m_question->setLabelText(label);
    connect(m_question, &QInputDialog::textValueSelected, this, [this, go](const QString& text) {
        if (go(text))
            m_log->setFocus();
        else
            Q_EMIT said(tr("“%1” is no place in the output.").arg(text));
    });
    m_question->open();
}

void OutputPanel::save(bool selectionOnly)
{
    if (!m_store)
        return;
    std::optional<RowSet> rows;
    if (selectionOnly) {
        rows.emplace();
        rows->addRange(m_log->selection().start().row, m_log->selection().end().row + 1);
        if (m_filter)
            rows->intersect(m_filter->rows());
    }
    m_saver->ask(m_origin.name, outputFormats(*m_store, rows, m_origin.name));
}

void OutputPanel::openLocation(const SourceLocation& location)
{
    const QString problem = openInEditor({location.file, location.line, location.column}, m_origin.directory);
    if (!problem.isEmpty())
        Q_EMIT said(problem);
}

void OutputPanel::openLink(const QUrl& target)
{
    if (!openWithDesktop(target))
        Q_EMIT said(tr("“%1” could not be opened.").arg(target.toDisplayString()));
}

} // namespace brood
