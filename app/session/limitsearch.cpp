// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/limitsearch.h"

#include <QPromise>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <system_error>
#include <thread>

namespace brood {

LimitSearch::LimitSearch(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LimitSearch::finish);
}

void LimitSearch::start(int errorNumber, int children)
{
    m_isBusy = true;
    m_errorNumber = errorNumber;
    m_children = children;
    const auto promise = std::make_shared<QPromise<std::vector<LauncherLimit>>>();
    m_watcher.setFuture(promise->future());
    const auto search = [promise] {
        promise->start();
        promise->addResult(readLauncherLimits({}));
        promise->finish();
    };
    try {
        std::thread(search).detach();
    } catch (const std::system_error&) { // The limit in question may be that on threads.
        search();
    }
}

void LimitSearch::finish()
{
    m_isBusy = false;
    const std::vector<LauncherLimit> limits = m_watcher.result();
    if (m_errorNumber == EAGAIN) {
        Q_EMIT done(forkLimit(limits, m_children));
        return;
    }
    const auto files = std::ranges::find(limits, LimitKind::OpenFiles, &LauncherLimit::kind);
    Q_EMIT done(m_errorNumber == EMFILE && files != limits.end() ? std::optional(*files) : std::nullopt);
}

} // namespace brood
