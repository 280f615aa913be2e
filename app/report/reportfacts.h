// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace brood {

// What reports for people tell, whatever they look like. Text may have anything in it that a command line or
// a file name may have.

struct ReportFact
{
    QString label;
    QString value;
    bool isVerbatim = false; ///< A command or a path, which is not in the user's language.
};

/// The directory, the changes to the environment, the host, the moment and so on; not the command.
[[nodiscard]] QList<ReportFact> runFacts(const ReportContent& content, const QLocale& locale);

/// The children's table: its header, and a row for each of the last 1000 attempts. Its first columns are the
/// number, if there are several children, and the attempt, if there are several of these.
struct ChildrenTable
{
    QStringList header;
    QList<QStringList> rows;
    qsizetype firstFigure = 0; ///< From this column on there are figures, all of them exact.
    qsizetype leftOut = 0;     ///< So many attempts before the first row.
};
/// Otherwise there is nothing to be measured and drawn.
[[nodiscard]] bool hasRun(const RunResult& result);

[[nodiscard]] ChildrenTable childrenTable(const RunResult& result, const QLocale& locale);

/// How the figures of the children and those of the curves came about, in a sentence each.
[[nodiscard]] QString exactFiguresNote();
[[nodiscard]] QString sampledFiguresNote();

} // namespace brood
