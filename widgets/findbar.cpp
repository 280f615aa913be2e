// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"

#include "widgets/elidedlabel.h"
#include "widgets/plurals.h"
#include "widgets/problemlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

#include <chrono>

namespace brood {

namespace {

constexpr auto restBeforeSearch = std::chrono::milliseconds(80);
constexpr auto restBeforeError = std::chrono::milliseconds(500);
constexpr auto restBeforeSpeech = std::chrono::milliseconds(500);
/// A search that follows output is behind it now and then, for less than this.
constexpr qint64 unnoticedDelayMs = 400;

/// Keeps punctuation in its order in right-to-left windows.
QString leftToRight(const QString& text)
{
    constexpr QChar mark(0x200e);
    return mark + text + mark;
}

QString countText(std::optional<quint64> current, quint64 matches, bool isFinal)
{
    const QLocale locale;
    const QString count = locale.toString(matches);
    if (matches == 0)
        return isFinal ? FindBar::tr("no match") : FindBar::tr("searching …");
    if (current)
        return (isFinal ? FindBar::tr("%1 of %2", "the number of a match, all matches")
                        : FindBar::tr("%1 of %2 so far …", "the number of a match, all matches"))
            .arg(locale.toString(*current), count);
    return isFinal ? FindBar::tr("%1 match(es)", nullptr, pluralNumber(matches)).arg(count)
                   : FindBar::tr("%1 so far …", "matches").arg(count);
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_line(new QLineEdit)
    , m_case(createToggle(QStringLiteral("Aa"), tr("Match case"), QStringLiteral("matchCase"), Qt::Key_C))
    , m_words(createToggle(QStringLiteral("W"), tr("Whole words"), QStringLiteral("wholeWords"), Qt::Key_W))
    , m_regularExpression(createToggle(leftToRight(QStringLiteral(".*")), tr("Regular expression"),
                                       QStringLiteral("regularExpression"), Qt::Key_X))
    , m_previous(createStep(Qt::UpArrow, tr("Previous match"), tr("Previous match (Shift+F3)")))
    , m_next(createStep(Qt::DownArrow, tr("Next match"), tr("Next match (F3)")))
    , m_status(new ElidedLabel)
    , m_problem(new ProblemLabel)
{
    m_line->setObjectName(QStringLiteral("find"));
    m_line->setAccessibleName(tr("Find"));
    m_line->setPlaceholderText(tr("Find…"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_status->setObjectName(QStringLiteral("findStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("findProblem"));
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // a wrapped text makes it higher

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(qMax(2, m_layout->horizontalSpacing() / 2));
    // In the order in which Tab goes through them.
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_line, m_case, m_words, m_regularExpression, m_previous, m_next})
        part->setParent(this);
    arrange();

    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeSearch);
    connect(&m_rest, &QTimer::timeout, this, &FindBar::announceChange);
    m_errorRest.setSingleShot(true);
    m_errorRest.setInterval(restBeforeError);
    connect(&m_errorRest, &QTimer::timeout, this, [this] { m_problem->setProblem(m_error); });
    m_speechRest.setSingleShot(true);
    m_speechRest.setInterval(restBeforeSpeech);
    connect(&m_speechRest, &QTimer::timeout, this,
            [this] { m_line->setAccessibleDescription(m_error.isEmpty() ? m_status->text() : m_error); });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_rest.start();
        enableSteps();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(true); });
    enableSteps();
}

QToolButton* FindBar::createToggle(const QString& text, const QString& name, const QString& objectName,
                                   Qt::Key key)
{
    auto* toggle = new QToolButton;
    toggle->setObjectName(objectName);
    toggle->setText(text);
    toggle->setAccessibleName(name);
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    toggle->installEventFilter(this);
    connect(toggle, &QToolButton::toggled, this, &FindBar::announceChange);

    // Not the button's own shortcut: that would be the whole window's. On keyboards with other letters it
    // finds the key by its place.
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, toggle, &QToolButton::toggle);
    connect(shortcut, &QShortcut::activatedAmbiguously, toggle, &QToolButton::toggle); // with a mnemonic
    toggle->setToolTip(
        QStringLiteral("%1 (%2)").arg(name, shortcut->key().toString(QKeySequence::NativeText)));
    return toggle;
}

QToolButton* FindBar::createStep(Qt::ArrowType arrow, const QString& name, const QString& toolTip)
{
    auto* step = new QToolButton;
    step->setArrowType(arrow);
    step->setAccessibleName(name);
    step->setToolTip(toolTip);
    step->setAutoRaise(true);
    step->setFocusPolicy(Qt::StrongFocus);
    step->installEventFilter(this);
    return step;
}

SearchPattern FindBar::pattern() const
{
    return {.text = m_line->text(),
            .isRegularExpression = m_regularExpression->isChecked(),
            .isCaseSensitive = m_case->isChecked(),
            .wholeWords = m_words->isChecked()};
}

void FindBar::setPattern(const SearchPattern& pattern)
{
    {
        const QSignalBlocker one(m_case);
        const QSignalBlocker two(m_words);
        const QSignalBlocker three(m_regularExpression);
        m_case->setChecked(pattern.isCaseSensitive);
        m_words->setChecked(pattern.wholeWords);
        m_regularExpression->setChecked(pattern.isRegularExpression);
    }
    m_line->setText(pattern.text.section(u'\n', 0, 0));
    announceChange();
}

void FindBar::open()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FindBar::announceChange()
{
    m_rest.stop();
    const SearchPattern now = pattern();
    if (now == m_announced)
        return;
    m_announced = now;
    m_error.clear();
    m_errorRest.stop();
    m_wasUpToDate = false;
    if (now.text.isEmpty()) {
        m_problem->setProblem({});
        setStatus({});
    }
    Q_EMIT patternChanged(now);
}

void FindBar::showProgress(std::optional<quint64> current, quint64 matches, bool isUpToDate, bool areAllShown)
{
    if (m_announced.text.isEmpty() || !m_error.isEmpty())
        return;
    if (isUpToDate) {
        m_wasUpToDate = true;
        m_behind.invalidate();
    } else if (m_wasUpToDate) {
        if (!m_behind.isValid())
            m_behind.start();
        m_wasUpToDate = m_behind.elapsed() < unnoticedDelayMs;
    }
    m_problem->setProblem({});
    const QString count = countText(current, matches, m_wasUpToDate);
    setStatus(areAllShown || !m_wasUpToDate ? count : tr("%1 (not all are shown)", "10 matches").arg(count));
}

void FindBar::showError(const QString& error, qsizetype offset)
{
    m_error = offset > 0 ? tr("%1 (position %2)", "what is wrong").arg(error, QLocale().toString(offset + 1))
                         : error;
    setStatus(tr("not valid", "what is looked for"));
    if (m_problem->isHidden())
        m_errorRest.start();
    else
        m_problem->setProblem(m_error);
}

void FindBar::setStatus(const QString& text)
{
    if (text == m_status->text() && m_error.isEmpty())
        return;
    m_status->setText(text);
    m_speechRest.start();
}

void FindBar::enableSteps()
{
    m_previous->setEnabled(!m_line->text().isEmpty());
    m_next->setEnabled(!m_line->text().isEmpty());
}

void FindBar::go(bool forwards)
{
    announceChange();
    if (m_line->text().isEmpty())
        return;
    if (forwards)
        Q_EMIT nextRequested();
    else
        Q_EMIT previousRequested();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isToggleKey(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // to come as a press
        return true;
    }
    if (event->type() == QEvent::KeyPress && press(watched, *static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

QToolButton* FindBar::toggleOf(int key) const
{
    switch (key) {
    case Qt::Key_C: return m_case;
    case Qt::Key_W: return m_words;
    case Qt::Key_X: return m_regularExpression;
    default: return nullptr;
    }
}

/// The window may have mnemonics of the same letters, which would go before or take turns with a shortcut.
bool FindBar::isToggleKey(const QKeyEvent& event) const
{
    return event.modifiers() == Qt::AltModifier && toggleOf(event.key());
}

bool FindBar::press(QObject* watched, const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (event.key() == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        Q_EMIT left();
        return true;
    }
    if (isToggleKey(event)) {
        toggleOf(event.key())->toggle();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) != Qt::NoModifier)
        return false;
    if (auto* button = qobject_cast<QToolButton*>(watched))
        button->click();
    else
        go(modifiers == Qt::NoModifier);
    return true;
}

int FindBar::statusWidth() const
{
    constexpr quint64 tenMillions = 88'888'888;
    return fontMetrics().horizontalAdvance(countText(tenMillions, tenMillions, false));
}

} // namespace brood
