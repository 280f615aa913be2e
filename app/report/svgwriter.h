// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <chrono>
#include <string_view>
#include <utility>
#include <vector>

namespace brood {

/// Writes the elements of a drawing whose horizontal axis is time. It is as wide as its place: across, places
/// are shares of the width, so that text and lines keep their size; down, they are pixels. Colours and fonts
/// are the style sheet's. Whatever text is given is made visible (visibletext.h).
class SvgWriter
{
public:
    /// @param end where the axis ends, after 0.
    SvgWriter(QByteArray* target, std::chrono::nanoseconds end);

    using Attributes = std::vector<std::pair<QString, QString>>;
    void begin(const QString& element, const Attributes& attributes = {});
    void end();
    void element(const QString& element, const Attributes& attributes);
    /// <title>, which pointing at the element around it tells, or <desc>.
    void words(const QString& element, const QString& text, const QString& id = {});
    /// In the words' own direction, whatever stands around them.
    void text(const QString& x, double y, const QString& style, const QString& text, double dx = 0);
    void horizontalLine(double y, const QString& style);
    void verticalLine(std::chrono::nanoseconds at, double top, double bottom, const QString& style);

    /// "12.5%" of the width.
    [[nodiscard]] QString x(std::chrono::nanoseconds at) const;
    /// Likewise, but never so narrow that it would not be seen.
    [[nodiscard]] QString width(std::chrono::nanoseconds from, std::chrono::nanoseconds to) const;
    /// 0…1
    [[nodiscard]] double share(std::chrono::nanoseconds at) const;
    [[nodiscard]] std::chrono::nanoseconds axisEnd() const { return m_end; }
    [[nodiscard]] static QString number(double value);

private:
    QXmlStreamWriter m_xml;
    std::chrono::nanoseconds m_end;
};

} // namespace brood
