// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidepages.h"

#include <QTabBar>

namespace brood {

SidePages::SidePages(QWidget* parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setTabBarAutoHide(true);
    tabBar()->setExpanding(false);
    hide();
}

void SidePages::add(QWidget* page, const QString& title)
{
    page->setParent(this);
    page->hide();
    m_pages += {page, title};
}

void SidePages::setShown(QWidget* page, bool shown)
{
    if (shown == isShown(page))
        return;
    int place = 0;
    for (const Page& each : std::as_const(m_pages)) {
        if (each.widget == page) {
            shown ? static_cast<void>(insertTab(place, page, each.title)) : removeTab(place);
            break;
        }
        place += isShown(each.widget) ? 1 : 0;
    }
    if (!shown)
        page->hide();
    setVisible(count() > 0);
}

bool SidePages::isShown(const QWidget* page) const
{
    return indexOf(page) >= 0;
}

} // namespace brood
