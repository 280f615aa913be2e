// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/saveoutput.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace brood {

namespace {

struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

/// A device or a FIFO is written to. QSaveFile would put a file in its place.
std::unique_ptr<QFileDevice> openFile(const QString& fileName)
{
    const QFileInfo existing(fileName);
    if (existing.exists() && !existing.isFile()) {
        auto device = std::make_unique<QFile>(fileName);
        static_cast<void>(device->open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        return device;
    }
    auto file = std::make_unique<QSaveFile>(fileName);
    static_cast<void>(file->open(QIODevice::WriteOnly));
    return file;
}

bool finish(QFileDevice& file)
{
    auto* saveFile = qobject_cast<QSaveFile*>(&file);
    return saveFile ? saveFile->commit() : file.flush();
}

} // namespace

QString saveOutput(const OutputStore& store, ExportRequest request, const QString& fileName,
                   const std::stop_token& stop, const SaveProgress& progress)
{
    const std::unique_ptr<QFileDevice> file = openFile(fileName);
    bool isGood = file->isOpen();
    if (isGood) {
        OutputExport output(store, std::move(request));
        const auto write = [&](OutputStream, std::string_view bytes) {
            const auto size = static_cast<qint64>(bytes.size());
            isGood = file->write(bytes.data(), size) == size;
            return isGood && !stop.stop_requested();
        };
        while (output.step(write) && !stop.stop_requested()) {
            if (progress)
                progress(output.progress());
        }
        if (stop.stop_requested())
            return {};
        if (isGood && output.missingBytes() > 0)
            return SaveText::tr("The output could not be saved: some of it can't be read any more.");
        isGood = isGood && finish(*file);
    }
    if (isGood)
        return {};
    return SaveText::tr("The output could not be saved as “%1”: %2. Choose another place, or free some space "
                        "there.")
        .arg(fileName, file->errorString());
}

} // namespace brood
