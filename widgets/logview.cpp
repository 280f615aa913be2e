// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logview.h"

#include "output/outputstore.h"
#include "session/resulttext.h"
#include "widgets/backlog.h"
#include "widgets/loggutter.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace brood {

namespace {

constexpr qint64 budgetNs = 6'000'000;
constexpr qsizetype sliceBytes = qsizetype{16} * 1024;
constexpr qsizetype sliceRows = 256;

QString gapText(std::uint64_t bytes)
{
    //: A row of the output that stands for what is left out there; %1 is an amount such as "12.3 MiB"
    return LogView::tr("⋯ %1 of output not shown here ⋯").arg(bytesText(bytes, QLocale()));
}

} // namespace

LogView::LogView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_gutter(new LogGutter(this))
{
    setObjectName(QStringLiteral("output"));
    setAccessibleName(tr("Output", "accessible name"));
    setAccessibleDescription(tr("What the child writes, newest last"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setPlaceholderText(tr("The output appears here."));
    adoptFont();
    layOutGutter();

    // Keys scroll without telling the scroll bar's listeners, but not without an update.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::noticeScrolling);
    connect(this, &QPlainTextEdit::updateRequest, this, &LogView::noticeScrolling);
}

void LogView::setStore(const OutputStore* store)
{
    m_store = store;
    clear();
}

void LogView::clear()
{
    const QScopedValueRollback updating(m_updating, true);
    m_nextPiece = m_store ? m_store->firstPiece() : 0;
    m_offset = 0;
    m_position = 0;
    m_source.clear();
    m_rows.clear();
    m_latest = {};
    QPlainTextEdit::clear();
    m_gutter->clear();
    layOutGutter();
    setFollowing(true);
}

bool LogView::isUpToDate() const
{
    return !m_store || m_nextPiece >= m_store->endPiece();
}

const LogRow& LogView::row(int number) const
{
    static const LogRow none;
    return m_rows.empty() ? none : m_rows.at(static_cast<std::size_t>(number));
}

void LogView::pull()
{
    QElapsedTimer timer;
    timer.start();
    if (m_store && m_position > m_store->totalBytes())
        clear();
    if (isUpToDate())
        return;
    {
        const QScopedValueRollback updating(m_updating, true);
        skipWhatCannotBeShown();
        // One edit, because each one lays out the rows in view.
        QTextCursor edit(document());
        const QTextCursor selection = textCursor();
        const int anchor = selection.anchor();
        const int position = selection.position();
        edit.beginEditBlock();
        while (!isUpToDate() && timer.nsecsElapsed() < budgetNs) {
            const OutputStore::Piece& piece = m_store->piece(m_nextPiece);
            const QByteArrayView rest = QByteArrayView(piece.bytes).sliced(m_offset);
            const qsizetype taken = m_source.write(piece.child, piece.stream, piece.at, m_position,
                                                   rest.first(std::min(rest.size(), sliceBytes)), sliceRows);
            m_latest = std::max(m_latest, piece.at);
            m_offset += taken;
            m_position += static_cast<std::uint64_t>(taken);
            if (taken == rest.size()) {
                ++m_nextPiece;
                m_offset = 0;
            }
            if (m_source.pendingRows() >= sliceRows)
                apply(m_source.take());
        }
        apply(m_source.take());
        edit.endEditBlock();
        if (anchor != position)
            restoreSelection(anchor, position);
        trim();
        if (m_following)
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    layOutGutter();
    updateGutter();
}

void LogView::skipWhatCannotBeShown()
{
    const std::uint64_t before = m_position;
    if (m_nextPiece <= m_store->firstPiece() && m_position < m_store->droppedBytes()) {
        m_nextPiece = m_store->firstPiece();
        m_offset = 0;
        m_position = m_store->droppedBytes();
    }
    if (const auto start = newestStart(*m_store, {m_nextPiece, m_offset, m_position}, maxRows)) {
        m_nextPiece = start->piece;
        m_offset = start->offset;
        m_position = start->position;
    }
    if (m_position > before)
        m_source.addGap(isUpToDate() ? m_latest : m_store->piece(m_nextPiece).at, before,
                        m_position - before);
}

void LogView::apply(LogRows::Batch batch)
{
    if (batch.rows.isEmpty())
        return;
    for (LogRow& row : batch.rows) {
        if (row.kind == LogRow::Kind::Gap)
            row.text = gapText(row.gapBytes);
    }
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    bool newBlock = !m_rows.empty() && !batch.replacesLast;
    if (batch.replacesLast) {
        m_rows.pop_back();
        const QString shown = cursor.block().text();
        QString& now = batch.rows.first().text;
        // Most often the row has only grown: then nothing is taken away that someone may have selected.
        if (now.startsWith(shown))
            now.remove(0, shown.size());
        else
            cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    }
    QString text;
    for (LogRow& row : batch.rows) {
        if (std::exchange(newBlock, true))
            text += u'\n';
        text += std::exchange(row.text, {});
        m_rows.push_back(std::move(row));
    }
    cursor.insertText(text);
}

/// A selection that reaches the end would grow with every row that comes behind it.
void LogView::restoreSelection(int anchor, int position)
{
    const int end = document()->characterCount() - 1;
    const int scrolledTo = verticalScrollBar()->value();
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(anchor, end));
    cursor.setPosition(std::min(position, end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolledTo);
}

void LogView::trim()
{
    const auto rows = static_cast<int>(m_rows.size());
    const int characters = document()->characterCount();
    if (rows <= maxRows && characters <= maxCharacters)
        return;
    // A little more than needed, so that it is not done in every frame.
    int first = std::max(0, rows - static_cast<int>(maxRows) * 19 / 20);
    if (characters > maxCharacters)
        first =
            std::max(first, document()->findBlock(characters - maxCharacters / 20 * 19).blockNumber() + 1);
    while (first < rows && m_rows[static_cast<std::size_t>(first)].kind == LogRow::Kind::Gap)
        ++first;
    first = std::min(first, rows - 1);

    const std::uint64_t position = m_rows[static_cast<std::size_t>(first)].position;
    const int scrolledTo = verticalScrollBar()->value();
    const QTextBlock kept = document()->findBlockByNumber(first);
    const int linesBefore = kept.firstLineNumber();
    QTextCursor cursor(document());
    cursor.setPosition(kept.position() - 1, QTextCursor::KeepAnchor);
    cursor.insertText(gapText(position));
    m_rows.erase(m_rows.begin(), m_rows.begin() + first);
    m_rows.push_front({.kind = LogRow::Kind::Gap, .gapBytes = position});
    if (!m_following) {
        const int linesNow = document()->findBlockByNumber(1).firstLineNumber();
        verticalScrollBar()->setValue(scrolledTo - linesBefore + linesNow);
    }
}

void LogView::setFollowing(bool following)
{
    if (following) {
        const QScopedValueRollback updating(m_updating, true);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    if (m_following == following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

void LogView::noticeScrolling()
{
    const int value = verticalScrollBar()->value();
    if (std::exchange(m_scrolledTo, value) != value && !m_updating)
        setFollowing(value >= verticalScrollBar()->maximum());
    updateGutter();
}

QMimeData* LogView::createMimeDataFromSelection() const
{
    const QTextCursor selection = textCursor();
    const int start = selection.selectionStart();
    const int end = selection.selectionEnd();
    QString text;
    for (QTextBlock block = document()->findBlock(start); block.isValid() && block.position() <= end;
         block = block.next()) {
        // A line that had to be cut is copied as the one line that it is.
        if (block.position() > start && row(block.blockNumber()).kind != LogRow::Kind::Continuation)
            text += u'\n';
        const int from = std::max(start - block.position(), 0);
        text += QStringView(block.text()).mid(from, end - block.position() - from);
    }
    auto mimeData = std::make_unique<QMimeData>();
    mimeData->setText(text);
    return mimeData.release(); // the caller owns it
}

void LogView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnd = event->key() == Qt::Key_End;
    if ((!isEnd && event->key() != Qt::Key_Home) || (event->modifiers() & ~Qt::KeypadModifier) != 0) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    moveCursor(isEnd ? QTextCursor::End : QTextCursor::Start);
    setFollowing(isEnd || verticalScrollBar()->maximum() == 0);
}

void LogView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        adoptFont();
    layOutGutter();
    updateGutter();
}

void LogView::resizeEvent(QResizeEvent* event)
{
    // Rows wrap anew and the range changes step by step: that is nobody's scrolling.
    {
        const QScopedValueRollback updating(m_updating, true);
        QPlainTextEdit::resizeEvent(event);
    }
    if (m_following)
        setFollowing(true);
    layOutGutter();
    updateGutter();
}

} // namespace brood
