// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QRawFont>
#include <QStringView>

#include <array>
#include <vector>

class QPainter;

namespace brood {

/// The log's font: its measures, and a fast way to draw plain ASCII where all characters are of one width.
class LogFont
{
public:
    explicit LogFont(const QFont& font);

    [[nodiscard]] const QFont& font() const { return m_font; }
    /// Whether all ASCII characters have the same width, whatever the font says of itself.
    [[nodiscard]] bool isFixedPitch() const { return m_isFixedPitch; }
    /// The width of a column, in pixels.
    [[nodiscard]] qreal columnWidth() const { return m_columnWidth; }
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    [[nodiscard]] int baseline() const { return m_baseline; } ///< From a line's top.
    [[nodiscard]] qreal tabWidth() const;

    /// In the painter's pen's colour. @pre isFixedPitch(), and the text consists of U+0020 to U+007E.
    void drawAscii(QPainter& painter, QPointF baseline, QStringView text, bool bold = false,
                   bool italic = false) const;
    /// Any text in one line; fast where drawAscii() can do it.
    void drawText(QPainter& painter, QPointF baseline, const QString& text) const;
    [[nodiscard]] qreal widthOf(const QString& text) const;

    [[nodiscard]] static bool isPrintableAscii(QStringView text);

private:
    struct Variant
    {
        QRawFont font;
        std::array<quint32, 0x7f> glyphs{};
    };

    [[nodiscard]] Variant variant(bool bold, bool italic) const;

    QFont m_font;
    bool m_isFixedPitch = false;
    qreal m_columnWidth = 1;
    int m_lineHeight = 1;
    int m_baseline = 1;
    std::array<Variant, 4> m_variants;
    mutable std::vector<QPointF> m_positions; ///< Of the glyphs of a line.
};

} // namespace brood
