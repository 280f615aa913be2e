// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfile.h"

#include "report/reportformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace brood {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Pictures that take a window to be drawn.
bool isPicture(const QString& fileName)
{
    const QStringList endings{QStringLiteral(".png"), QStringLiteral(".pdf"), QStringLiteral(".jpg"),
                              QStringLiteral(".jpeg")};
    return std::any_of(endings.begin(), endings.end(), [&fileName](const QString& ending) {
        return fileName.endsWith(ending, Qt::CaseInsensitive);
    });
}

QString checkReportFile(const QString& fileName)
{
    const QFileInfo file(fileName);
    if (isPicture(fileName))
        return ReportText::tr("The report “%1” cannot be made: PNG and PDF are saved from the window (in the "
                              "timeline's menu). Without it, have a drawing of the timeline: name it .svg; "
                              "browsers, Inkscape and rsvg-convert make of it what you need.")
            .arg(fileName);
    if (!reportFormatOf(fileName))
        return ReportText::tr("The report “%1” has no known format. Its name must end in %2.")
            .arg(fileName, reportEndings());
    const QFileInfo directory(file.absolutePath());
    if (!directory.isDir())
        return ReportText::tr("The report “%1” cannot be written: its directory does not exist.")
            .arg(fileName);
    if (!directory.isWritable() || file.isDir() || (file.exists() && !file.isWritable()))
        return ReportText::tr("The report “%1” cannot be written: permission denied.").arg(fileName);
    return {};
}

/// The same for all names of a file, also through symbolic links to its directory.
QString trueName(const QString& fileName)
{
    const QFileInfo file(fileName);
    const QString own = file.canonicalFilePath(); // empty if it does not exist
    return own.isEmpty() ? QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName() : own;
}

} // namespace

QString checkReportFiles(const QStringList& fileNames)
{
    QSet<QString> names;
    for (const QString& fileName : fileNames) {
        if (QString problem = checkReportFile(fileName); !problem.isEmpty())
            return problem;
        const QString name = trueName(fileName);
        if (names.contains(name))
            return ReportText::tr("The report “%1” is asked for twice. Give each a name of its own.")
                .arg(fileName);
        names.insert(name);
    }
    return {};
}

QString writeReport(const QString& fileName, const ReportContent& content)
{
    if (QString problem = checkReportFile(fileName); !problem.isEmpty())
        return problem;
    return writeReportBytes(fileName, makeReport(*reportFormatOf(fileName), content, QLocale()));
}

QString writeReportBytes(const QString& fileName, const QByteArray& report)
{
    const QFileInfo existing(fileName);
    QString error;
    if (existing.exists() && !existing.isFile()) {
        // A device or a FIFO is written to. QSaveFile would put a file in its place.
        QFile device(fileName);
        if (device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
            device.write(report) == report.size())
            return {};
        error = device.errorString();
    } else {
        QSaveFile file(fileName);
        file.setDirectWriteFallback(true);
        if (file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.commit())
            return {};
        error = file.errorString();
    }
    return ReportText::tr("The report “%1” could not be written: %2").arg(fileName, error);
}

} // namespace brood
