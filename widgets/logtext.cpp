// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace brood {

namespace {

/// How far words and characters are looked for.
constexpr qsizetype reach = 1024;

/// A part of a text around a position.
struct Near
{
    Near(const QString& text, qsizetype position)
        : start(std::max(position - reach, qsizetype{0}))
        , part(text.mid(start, 2 * reach))
    {}

    qsizetype start;
    QString part;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate() || c.isMark();
}

qsizetype step(const QString& text, qsizetype from, bool forward)
{
    const Near near(text, from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near.part);
    finder.setPosition(from - near.start);
    const qsizetype to = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (to < 0)
        return forward ? text.size() : 0;
    return near.start + to;
}

} // namespace

qsizetype nextCharacter(const QString& text, qsizetype from)
{
    return step(text, from, true);
}

qsizetype previousCharacter(const QString& text, qsizetype from)
{
    return step(text, from, false);
}

qsizetype nextWord(const QString& text, qsizetype from)
{
    qsizetype at = wordAt(text, from).end;
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

qsizetype previousWord(const QString& text, qsizetype from)
{
    qsizetype at = from;
    while (at > 0 && text[at - 1].isSpace())
        --at;
    return at > 0 ? wordAt(text, at - 1).start : 0;
}

WordRange wordAt(const QString& text, qsizetype position)
{
    if (text.isEmpty())
        return {};
    const qsizetype at = std::clamp(position, qsizetype{0}, text.size() - 1);
    WordRange range{at, at};
    const auto extend = [&](auto belongs) {
        while (range.start > 0 && belongs(text[range.start - 1]))
            --range.start;
        while (range.end < text.size() && belongs(text[range.end]))
            ++range.end;
    };
    if (isWordCharacter(text[at])) {
        extend(isWordCharacter);
        // Scripts without spaces have words as well.
        const Near near(text, at);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, near.part);
        finder.setPosition(at - near.start);
        if (!finder.isAtBoundary())
            finder.toPreviousBoundary();
        const bool isSingle = text[at].script() == QChar::Script_Han ||
                              text[at].script() == QChar::Script_Hiragana ||
                              text[at].script() == QChar::Script_Katakana;
        if (isSingle && finder.position() >= 0) {
            range.start = near.start + finder.position();
            range.end = std::max(near.start + finder.toNextBoundary(), range.start + 1);
        }
    } else if (text[at].isSpace()) {
        extend([](QChar c) { return c.isSpace(); });
    } else {
        ++range.end;
    }
    return range;
}

} // namespace brood
