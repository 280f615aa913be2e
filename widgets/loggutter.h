// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/logcolors.h"
#include "widgets/logfont.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <chrono>

namespace brood {

/// How the log says when a row came.
enum class LogTimeStyle
{
    None,
    Elapsed, ///< Since the run's start.
    Clock,   ///< The time of day.
    Delta    ///< Since the row above.
};

/// The margin beside the log's rows: a bookmark, the line's number, when the row came, and an "E" where it
/// came from stderr. It draws the rows that it was shown last.
class LogGutter : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        enum class Kind
        {
            Plain,
            Continuation,
            Notice
        };

        int top = 0; ///< In pixels of this widget.
        int height = 0;
        std::uint64_t line = 0;
        std::chrono::nanoseconds at{};    ///< On the elapsed axis.
        std::chrono::nanoseconds since{}; ///< Since the row above.
        int child = 1;                    ///< Which one wrote it.
        bool isError = false;
        bool isMarked = false;
        Kind kind = Kind::Plain;

        bool operator==(const Row&) const = default;
    };

    explicit LogGutter(QWidget* parent = nullptr);

    void setTimeStyle(LogTimeStyle style);
    [[nodiscard]] LogTimeStyle timeStyle() const { return m_timeStyle; }
    void setLineNumbersShown(bool shown);
    [[nodiscard]] bool areLineNumbersShown() const { return m_showsLineNumbers; }
    /// @param greatest the greatest number of a child; up to 1 none is shown.
    void setChildren(int greatest);
    /// Where the elapsed axis begins in the world's time.
    void setRunStart(const QDateTime& start);
    /// Rows are drawn with these; they must outlive the gutter and change only with an update().
    void setLook(const LogFont* font, const LogColors* colors);

    void showRows(const QList<Row>& rows);
    /// The width that rows up to that moment and line need. It does not shrink until clear().
    [[nodiscard]] int widthFor(std::chrono::nanoseconds latest, std::uint64_t lines);
    void clear();

    /// "12.345", "1:02.345", "1:00:02.345"
    [[nodiscard]] static QString timeText(std::chrono::nanoseconds at, const QLocale& locale);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static QString errorMark();
    [[nodiscard]] QString childOf(int child) const;
    [[nodiscard]] QString timeOf(const Row& row) const;
    [[nodiscard]] QString tipFor(const Row& row) const;
    void paintRow(QPainter& painter, const Row& row) const;
    void paintBookmark(QPainter& painter, const Row& row) const;

    const LogFont* m_font = nullptr;
    const LogColors* m_colors = nullptr;
    LogTimeStyle m_timeStyle = LogTimeStyle::Elapsed;
    bool m_showsLineNumbers = false;
    QDateTime m_runStart;
    QList<Row> m_rows;
    qsizetype m_timeLength = 0; ///< The longest time so far, in characters.
    qsizetype m_lineLength = 0;
    qsizetype m_childLength = 0; ///< 0: it is not shown.
};

} // namespace brood
