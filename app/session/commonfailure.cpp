// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commonfailure.h"

#include "session/signalnames.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace brood {

namespace {

struct FailureText
{
    Q_DECLARE_TR_FUNCTIONS(brood::CommonFailure)
};

constexpr qsizetype longest = 160;

QString ending(const ChildResult& child)
{
    switch (child.outcome) {
    case ChildOutcome::Exited: return FailureText::tr("exit code %1").arg(child.exitCode.value_or(0));
    case ChildOutcome::Signalled:
        return FailureText::tr("killed by %1").arg(signalText(child.signal.value_or(0)));
    case ChildOutcome::FailedToStart: break;
    case ChildOutcome::TimedOut: return FailureText::tr("timed out");
    case ChildOutcome::Stopped:
        return child.error ? child.error->message : FailureText::tr("stopped before their end");
    }
    return child.error ? child.error->message : FailureText::tr("not started");
}

QString shortened(const QString& line)
{
    return line.size() > longest ? line.left(longest) + QChar(0x2026) : line;
}

QString withoutNumbers(QString line)
{
    static const QRegularExpression number(QStringLiteral("0x[0-9a-fA-F]+|[0-9]+"));
    return line.replace(number, QStringLiteral("#"));
}

} // namespace

LastLines lastLinesOfFailed(const RunResult& run, const OutputTails& tails)
{
    LastLines lines;
    for (const ChildResult& child : run.children) {
        if (child.success)
            continue;
        if (const QString line = tails.lastLine(child.index); !line.isEmpty())
            lines.insert(child.index, line);
    }
    return lines;
}

std::optional<CommonFailure> commonFailure(const RunResult& run, const LastLines& lines)
{
    QHash<QString, CommonFailure> groups;
    QString most;
    for (const ChildResult& child : run.children) {
        if (child.success)
            continue;
        const QString line = child.outcome == ChildOutcome::Exited ? lines.value(child.index) : QString();
        const QString words = line.isEmpty() ? ending(child) : shortened(line);
        // What ended alike is not told apart by the numbers in it, but exit codes are.
        const QString key = line.isEmpty() ? words : withoutNumbers(words);
        CommonFailure& group = groups[key];
        if (group.children++ == 0)
            group.words = words;
        if (most.isNull() || group.children > groups.value(most).children)
            most = key;
    }
    return most.isNull() ? std::nullopt : std::optional(groups.value(most));
}

} // namespace brood
