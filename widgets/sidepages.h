// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTabWidget>

namespace brood {

/// Pages in one place, each of which is shown or not; tabs only where there are several. Hidden when there is
/// none.
class SidePages : public QTabWidget
{
    Q_OBJECT

public:
    explicit SidePages(QWidget* parent = nullptr);

    /// Behind those that were added before. Not shown at first. Takes ownership.
    void add(QWidget* page, const QString& title);
    /// The page that is looked at stays in front as long as it is shown.
    void setShown(QWidget* page, bool shown);
    [[nodiscard]] bool isShown(const QWidget* page) const;

private:
    struct Page
    {
        QWidget* widget;
        QString title;
    };
    QList<Page> m_pages;
};

} // namespace brood
