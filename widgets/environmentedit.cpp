// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/environmentedit.h"

#include "launch/environmenttext.h"
#include "widgets/problemlabel.h"

#include <QFontDatabase>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace brood {

namespace {

constexpr int visibleLines = 3;

/// What a text document would take for the end of a line (QTextCursor::insertText()).
bool hasLineEnd(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return std::ranges::any_of(text, [](QChar c) {
        return c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
    });
}

/// Takes out of `delta` what has no text form.
EnvironmentDelta takeUntellable(EnvironmentDelta& delta)
{
    EnvironmentDelta untellable;
    for (const QByteArray& name : delta.set.keys()) {
        EnvironmentDelta one;
        one.set.insert(name, delta.set.value(name));
        if (!environmentToText(one) || hasLineEnd(name) || hasLineEnd(one.set.first()))
            untellable.set.insert(name, delta.set.take(name));
    }
    const QByteArrayList names = delta.unset;
    for (const QByteArray& name : names) {
        EnvironmentDelta one;
        one.unset.append(name);
        if (!environmentToText(one) || hasLineEnd(name)) {
            untellable.unset.append(name);
            delta.unset.removeOne(name);
        }
    }
    return untellable;
}

} // namespace

EnvironmentEdit::EnvironmentEdit(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_problemLabel(new ProblemLabel)
{
    m_text->setObjectName(QStringLiteral("environment"));
    m_text->setAccessibleName(tr("Environment"));
    m_text->setToolTip(tr("NAME=VALUE sets a variable, -NAME takes one away; one a line"));
    //: An example, shown while the field is empty. Keep the two lines and their form.
    m_text->setPlaceholderText(tr("NAME=VALUE sets\n-NAME unsets"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const int frame = 2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    m_text->setFixedHeight(visibleLines * QFontMetrics(m_text->font()).lineSpacing() + frame);
    setFocusProxy(m_text);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_problemLabel);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EnvironmentEdit::read);
}

void EnvironmentEdit::setDelta(const EnvironmentDelta& delta)
{
    EnvironmentDelta tellable = delta;
    m_untellable = takeUntellable(tellable);
    m_text->setPlainText(environmentToText(tellable).value_or(QString()));
    read();
}

void EnvironmentEdit::read()
{
    const ParsedEnvironment parsed = parseEnvironmentText(
        // not toPlainText(), which turns no-break spaces into others
        m_text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'));
    m_delta = parsed.delta;
    m_delta.set.insert(m_untellable.set);
    m_delta.unset += m_untellable.unset;
    m_problem = parsed.errorLine == 0
                    ? QString()
                    : tr("Environment, line %1: %2").arg(QString::number(parsed.errorLine), parsed.error);
    m_problemLabel->setProblem(m_problem);
    Q_EMIT changed();
}

} // namespace brood
