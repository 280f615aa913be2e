// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <chrono>

namespace brood {

/// The margin beside the log's rows: when each came, and an "E" where it came from stderr. It draws the rows
/// that it was shown last.
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
            Gap
        };

        int top = 0; ///< In pixels of this widget.
        int height = 0;
        int baseline = 0;
        std::chrono::nanoseconds at{}; ///< On the elapsed axis.
        bool isError = false;
        Kind kind = Kind::Plain;

        bool operator==(const Row&) const = default;
    };

    explicit LogGutter(QWidget* parent = nullptr);

    void showRows(const QList<Row>& rows);
    /// The width that rows up to that moment need. It does not shrink until clear().
    [[nodiscard]] int widthFor(std::chrono::nanoseconds latest);
    void clear();

    /// "12.345", "1:02.345", "1:00:02.345"
    [[nodiscard]] static QString timeText(std::chrono::nanoseconds at, const QLocale& locale);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] static QString errorMark();
    void paintRow(QPainter& painter, const Row& row) const;

    QList<Row> m_rows;
    qsizetype m_digits = 0; ///< The longest time so far, in characters.
};

} // namespace brood
