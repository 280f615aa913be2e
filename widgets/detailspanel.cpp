// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailspanel.h"

#include "widgets/backtrace.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace brood {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 10;
} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new QToolButton)
    , m_text(new QTextEdit)
    , m_askForBacktrace(new QPushButton(tr("Backtrace")))
    , m_backtrace(new Backtrace(this))
{
    setObjectName(QStringLiteral("detailsPanel"));
    m_toggle->setObjectName(QStringLiteral("showDetails"));
    m_toggle->setText(tr("Details"));
    m_toggle->setToolTip(tr("Evidence for how it ended, and further figures"));
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    connect(m_toggle, &QToolButton::toggled, this, &QWidget::setVisible);
    hide();
    m_text->setObjectName(QStringLiteral("details"));
    m_text->setAccessibleName(tr("Details"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QTextEdit::WidgetWidth);
    // Wrapped lines count, too.
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &DetailsPanel::fitHeight);
    m_askForBacktrace->setObjectName(QStringLiteral("backtrace"));
    m_askForBacktrace->setToolTip(tr("Ask gdb where the program was when it left its core"));
    m_askForBacktrace->setAutoDefault(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    row->addWidget(m_askForBacktrace, 0, Qt::AlignTop);
    connect(m_askForBacktrace, &QPushButton::clicked, this, [this] {
        m_askForBacktrace->setEnabled(false);
        m_backtraceText = tr("Asking gdb …");
        m_backtrace->start(m_program, m_core);
        draw();
    });
    connect(m_backtrace, &Backtrace::finished, this, [this](const QString& text) {
        m_backtraceText = text;
        draw();
    });
    clear();
}

void DetailsPanel::showDetails(const QStringList& details, const QString& program, const QString& core)
{
    m_backtrace->cancel();
    m_details = details;
    m_program = program;
    m_core = core;
    m_backtraceText.clear();
    if (!core.isEmpty() && !Backtrace::isAvailable())
        m_details += tr("For a backtrace of the core, install gdb.");
    m_askForBacktrace->setVisible(!core.isEmpty() && Backtrace::isAvailable());
    m_askForBacktrace->setEnabled(true);
    m_toggle->setVisible(!isEmpty());
    if (isEmpty())
        m_toggle->setChecked(false);
    draw();
}

void DetailsPanel::clear()
{
    showDetails({}, {}, {});
}

QString DetailsPanel::text() const
{
    return m_text->toPlainText();
}

void DetailsPanel::draw()
{
    QString text = m_details.join(u'\n');
    if (!m_backtraceText.isEmpty())
        text += QStringLiteral("\n\n") + m_backtraceText;
    // gdb's columns want one width.
    m_text->setFont(m_backtraceText.isEmpty() ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(text);
    fitHeight();
    const qsizetype frames = Backtrace::beginningOfFrames(m_backtraceText);
    if (frames >= 0)
        scrollTo(text.size() - m_backtraceText.size() + frames);
}

void DetailsPanel::scrollTo(qsizetype position)
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(static_cast<int>(position));
    m_text->setTextCursor(cursor);
    QScrollBar* const bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect(cursor).top());
}

void DetailsPanel::fitHeight()
{
    const double margins = 2 * m_text->document()->documentMargin();
    const int line = m_text->fontMetrics().lineSpacing();
    const double text =
        std::clamp(m_text->document()->size().height() - margins, static_cast<double>(fewestLines * line),
                   static_cast<double>(mostLines * line));
    m_text->setFixedHeight(static_cast<int>(std::ceil(text + margins)) + 2 * m_text->frameWidth());
}

} // namespace brood
