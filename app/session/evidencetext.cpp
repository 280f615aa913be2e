// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/causeofdeath.h"
#include "session/resulttext.h"
#include "session/signalnames.h"

#include <QCoreApplication>

#include <sys/resource.h>

namespace brood {

namespace {

using Kind = DeathEvidence::Kind;

QString shown(const QByteArray& text)
{
    return QString::fromLocal8Bit(text);
}

class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(CauseWords)

public:
    explicit EvidenceWords(const QLocale& userLocale)
        : locale(userLocale)
    {}

    [[nodiscard]] QString line(const DeathEvidence& item) const
    {
        switch (item.kind) {
        case Kind::SignalSender:
            if (item.pid == 0)
                return tr("The kernel itself sent %1.").arg(signalText(item.number));
            return item.text.isEmpty()
                       ? tr("Process %1 sent %2.").arg(item.pid).arg(signalText(item.number))
                       : tr("Process %1 sent %2: %3")
                             .arg(QString::number(item.pid), signalText(item.number), shown(item.text));
        case Kind::SentOnRequest: return tr("Brood sent %1, as it was told to.").arg(signalText(item.number));
        case Kind::KernelFault:
        case Kind::KernelOutOfMemory:
        case Kind::KernelSeccomp: return tr("The kernel's log: %1").arg(shown(item.text));
        case Kind::NoKernelFault:
            return tr("The kernel's log, which tells of faults that end in %1, tells of none since it "
                      "started.")
                .arg(signalText(item.number));
        case Kind::CgroupOutOfMemory:
            return tr("Processes of its control group that were killed for want of memory while it ran: %1")
                .arg(locale.toString(item.value));
        case Kind::Limit: return limitLine(item);
        case Kind::CoreFile: return tr("Its core: %1").arg(shown(item.text));
        case Kind::CoreHandler: return tr("Its core went to %1").arg(shown(item.text));
        case Kind::CoreElsewhere:
            return item.text.startsWith('/')
                       ? tr("Its core is not to be found by the pattern “%1”.").arg(shown(item.text))
                       : tr("Its core is not to be found by the pattern “%1”, which is relative to the "
                            "directory in which it died.")
                             .arg(shown(item.text));
        case Kind::SentFromOutside:
            return tr("A process that cannot be seen from here sent %1.").arg(signalText(item.number));
        case Kind::CoreSoughtIn:
            return item.value == 0 ? tr("The core was looked for in %1").arg(shown(item.text))
                                   : tr("The core was looked for in %1 and, as far as time allowed, below it")
                                         .arg(shown(item.text));
        case Kind::DescendantsCore:
            return tr("The core of process %1, which it had started: %2")
                .arg(QString::number(item.pid), shown(item.text));
        case Kind::CoreProgram: return tr("The core was left by %1").arg(shown(item.text));
        }
        return {};
    }

private:
    [[nodiscard]] QString limitLine(const DeathEvidence& item) const
    {
        switch (item.number) {
        case RLIMIT_CPU:
            return tr("Limit on its CPU time: %1, at most %2")
                .arg(elapsedText(std::chrono::seconds(item.value), locale),
                     item.hard == RLIM_INFINITY ? tr("any", "limit")
                                                : elapsedText(std::chrono::seconds(item.hard), locale));
        case RLIMIT_FSIZE: return tr("Limit on the size of its files: %1").arg(bytesText(item.value, locale));
        case RLIMIT_CORE:
            if (item.value == 0)
                return tr("No core was written, because the limit on its size is 0 (ulimit -c).");
            return item.value == RLIM_INFINITY ? tr("No core was written, though its size is not limited.")
                                               : tr("No core was written; the limit on its size is %1.")
                                                     .arg(bytesText(item.value, locale));
        default: return {};
        }
    }

    const QLocale& locale;
};

} // namespace

QStringList evidenceOf(const ChildResult& result, const QLocale& locale)
{
    const EvidenceWords words(locale);
    QStringList lines;
    for (const DeathEvidence& item : result.evidence)
        lines += words.line(item);
    return lines;
}

} // namespace brood
