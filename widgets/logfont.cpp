// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logfont.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

constexpr int tabColumns = 8;
constexpr char16_t firstPrintable = 0x20;
constexpr char16_t lastPrintable = 0x7e;

QString printableAscii()
{
    QString all;
    for (char16_t c = firstPrintable; c <= lastPrintable; ++c)
        all += QChar(c);
    return all;
}

} // namespace

LogFont::LogFont(const QFont& font)
    : m_font(font)
{
    m_font.setKerning(false);
    const QFontMetricsF metrics(m_font);
    constexpr int many = 64; // so that rounding of a whole line's width doesn't matter
    m_columnWidth = metrics.horizontalAdvance(QString(many, u'0')) / many;
    m_lineHeight = static_cast<int>(std::ceil(metrics.height() + std::max(metrics.leading(), 1.0)));
    m_baseline = static_cast<int>(std::round((m_lineHeight - metrics.height()) / 2 + metrics.ascent()));
    const QString all = printableAscii();
    m_isFixedPitch = std::all_of(all.begin(), all.end(), [&](QChar c) {
        return std::abs(metrics.horizontalAdvance(QString(many, c)) / many - m_columnWidth) < 0.01;
    });
    if (!m_isFixedPitch)
        return;
    for (std::size_t i = 0; i < m_variants.size(); ++i)
        m_variants[i] = variant((i & 1U) != 0, (i & 2U) != 0);
    m_isFixedPitch = std::all_of(m_variants.begin(), m_variants.end(),
                                 [](const Variant& each) { return each.font.isValid(); });
}

LogFont::Variant LogFont::variant(bool bold, bool italic) const
{
    QFont font = m_font;
    font.setBold(bold);
    font.setItalic(italic);
    Variant result{.font = QRawFont::fromFont(font), .glyphs = {}};
    const QList<quint32> glyphs = result.font.glyphIndexesForString(printableAscii());
    std::copy_n(glyphs.begin(), std::min<qsizetype>(glyphs.size(), lastPrintable - firstPrintable + 1),
                result.glyphs.begin() + firstPrintable);
    return result;
}

qreal LogFont::tabWidth() const
{
    return tabColumns * m_columnWidth;
}

bool LogFont::isPrintableAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= firstPrintable && c.unicode() <= lastPrintable; });
}

void LogFont::drawAscii(QPainter& painter, QPointF baseline, QStringView text, bool bold, bool italic) const
{
    const Variant& shape = m_variants.at((bold ? 1U : 0U) + (italic ? 2U : 0U));
    while (m_positions.size() < static_cast<std::size_t>(text.size()))
        m_positions.emplace_back(static_cast<qreal>(m_positions.size()) * m_columnWidth, 0);
    QVarLengthArray<quint32, 256> glyphs(text.size());
    std::transform(text.begin(), text.end(), glyphs.begin(),
                   [&shape](QChar c) { return shape.glyphs.at(c.unicode()); });
    QGlyphRun run;
    run.setRawFont(shape.font);
    run.setRawData(glyphs.constData(), m_positions.data(), static_cast<int>(text.size()));
    painter.drawGlyphRun(baseline, run);
}

void LogFont::drawText(QPainter& painter, QPointF baseline, const QString& text) const
{
    if (m_isFixedPitch && isPrintableAscii(text)) {
        drawAscii(painter, baseline, text);
        return;
    }
    painter.setFont(m_font);
    painter.drawText(baseline, text);
}

qreal LogFont::widthOf(const QString& text) const
{
    if (m_isFixedPitch && isPrintableAscii(text))
        return static_cast<qreal>(text.size()) * m_columnWidth;
    return QFontMetricsF(m_font).horizontalAdvance(text);
}

} // namespace brood
