// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/linesfile.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace brood {

namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(InputText)
};

} // namespace

LinesFile readLinesFile(const QByteArray& name)
{
    QFile file(QFile::decodeName(name));
    const bool isOpen =
        name == "-" ? file.open(STDIN_FILENO, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    LinesFile lines;
    if (isOpen)
        lines.bytes = file.readAll();
    if (!isOpen || file.error() != QFileDevice::NoError)
        lines.problem = InputText::tr("%1 could not be read: %2")
                            .arg(shownLinesFile(name), file.errorString() + QLatin1Char('.'));
    return lines;
}

QString shownLinesFile(const QByteArray& name)
{
    return name == "-" ? InputText::tr("standard input")
                       : QStringLiteral("“%1”").arg(QFile::decodeName(name));
}

} // namespace brood
