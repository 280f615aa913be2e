// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filesaver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace brood {

namespace {

constexpr auto lookInterval = std::chrono::milliseconds(30);
constexpr qint64 patienceMs = 500;
constexpr int allDone = 1000;

/// What of a text can stand in a file's name.
QString fileNameFrom(const QString& text)
{
    constexpr qsizetype longest = 80;
    QString name = text.simplified().left(longest);
    std::ranges::replace_if(
        name, [](QChar c) { return c == u'/' || !c.isPrint(); }, u'_');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("output") : name;
}

} // namespace

/// What the thread writes and what it tells; the window's thread looks at it now and then.
struct FileSaver::Work
{
    Work(QString filePath, SaveFormat chosen)
        : path(std::move(filePath))
        , format(std::move(chosen))
        , thread([this] { write(); })
    {
        since.start();
    }
    ~Work()
    {
        control.isCancelled = true;
        if (thread.joinable())
            thread.join();
    }
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    void write()
    {
        problem = writeFile();
        isFinished = true;
    }
    /// QSaveFile writes beside the file and puts it in its place at the end.
    [[nodiscard]] QString writeFile()
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        QString reason = format.write(file, control);
        if (control.isCancelled || !reason.isEmpty()) {
            file.cancelWriting();
            return reason;
        }
        if (!file.commit())
            return file.errorString();
        isSaved = true;
        return {};
    }

    const QString path;
    const SaveFormat format;
    SaveFormat::Control control;
    std::atomic<bool> isFinished = false;
    bool isSaved = false; ///< This and `problem` are to be looked at when it has finished.
    QString problem;
    QElapsedTimer since;
    std::thread thread; ///< The last member: it uses the others.
};

FileSaver::FileSaver(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &FileSaver::look);
}

FileSaver::~FileSaver()
{
    cancel();
}

void FileSaver::ask(const QString& name, std::vector<SaveFormat> formats)
{
    if (m_dialog) { // is open
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (isBusy() || formats.empty())
        return;
    m_name = name;
    m_formats = std::move(formats);
    m_dialog = new QFileDialog(m_window, tr("Save as"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const SaveFormat& format : m_formats)
        filters += format.nameFilter;
    m_dialog->setNameFilters(filters);
    if (!m_folder.isEmpty())
        m_dialog->setDirectory(m_folder);
    m_ending.clear();
    m_dialog->selectFile(fileNameFrom(m_name));
    propose(filters.first());
    connect(m_dialog, &QFileDialog::filterSelected, this, &FileSaver::propose);
    connect(m_dialog, &QFileDialog::accepted, this, &FileSaver::accept);
    m_dialog->open();
}

const SaveFormat* FileSaver::formatFor(const QString& nameFilter) const
{
    const auto found = std::ranges::find(m_formats, nameFilter, &SaveFormat::nameFilter);
    return found != m_formats.end() ? &*found : nullptr;
}

void FileSaver::propose(const QString& nameFilter)
{
    const SaveFormat* format = formatFor(nameFilter);
    const QStringList files = m_dialog->selectedFiles();
    if (format == nullptr || files.isEmpty())
        return;
    QString name = QFileInfo(files.first()).fileName();
    m_dialog->setDefaultSuffix(format->ending.mid(1));
    if (!name.isEmpty() && name.endsWith(m_ending)) // else it is what the person wants
        m_dialog->selectFile(name.chopped(m_ending.size()) + format->ending);
    m_ending = format->ending;
}

void FileSaver::accept()
{
    const SaveFormat* format = formatFor(m_dialog->selectedNameFilter());
    const QStringList files = m_dialog->selectedFiles();
    if (format == nullptr || files.isEmpty())
        return;
    m_folder = QFileInfo(files.first()).absolutePath();
    save(files.first(), meant(files.first(), *format));
}

/// The one that claims the name's ending, if the chosen one claims another.
const SaveFormat& FileSaver::meant(const QString& path, const SaveFormat& chosen) const
{
    const auto claims = [](const SaveFormat& format, const QString& ending) {
        return format.nameFilter.contains(QLatin1String("(*") + ending + QLatin1Char(')'));
    };
    const QString ending = QLatin1Char('.') + QFileInfo(path).suffix();
    if (!claims(chosen, chosen.ending) || claims(chosen, ending))
        return chosen;
    const auto found =
        std::ranges::find_if(m_formats, [&](const SaveFormat& format) { return claims(format, ending); });
    return found != m_formats.end() ? *found : chosen;
}

void FileSaver::save(const QString& path, const SaveFormat& format)
{
    if (isBusy())
        return;
    m_work = std::make_unique<Work>(path, format);
    m_look.start();
}

void FileSaver::cancel()
{
    if (m_dialog)
        delete m_dialog;
    if (m_message)
        delete m_message;
    if (!m_work)
        return;
    m_work->control.isCancelled = true;
    m_work->thread.join();
    end();
}

void FileSaver::look()
{
    if (m_work->isFinished)
        end();
    else if (m_progress)
        m_progress->setValue(std::min(m_work->control.permille.load(), allDone - 1));
    else if (m_work->since.elapsed() >= patienceMs && !m_work->control.isCancelled)
        showProgress();
}

void FileSaver::showProgress()
{
    m_progress = new QProgressDialog(m_window);
    m_progress->setWindowTitle(tr("Save as"));
    m_progress->setLabelText(tr("Saving “%1” …").arg(QFileInfo(m_work->path).fileName()));
    m_progress->setRange(0, allDone);
    m_progress->setMinimumDuration(0);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        m_work->control.isCancelled = true; // the thread is seen to have ended in a moment
        m_progress->deleteLater();
        m_progress.clear();
    });
    m_progress->setValue(std::min(m_work->control.permille.load(), allDone - 1));
    m_progress->show();
}

void FileSaver::end()
{
    m_look.stop();
    delete m_progress;
    if (m_work->thread.joinable())
        m_work->thread.join();
    const std::unique_ptr<Work> work = std::move(m_work);
    if (!work->isSaved && !work->control.isCancelled)
        report(work->path, work->problem);
    Q_EMIT finished(work->isSaved ? work->path : QString());
}

void FileSaver::report(const QString& path, const QString& problem)
{
    m_message =
        new QMessageBox(QMessageBox::Warning, tr("Save as"),
                        tr("“%1” could not be saved: %2").arg(QDir::toNativeSeparators(path), problem),
                        QMessageBox::Close, m_window);
    m_message->setAttribute(Qt::WA_DeleteOnClose);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setInformativeText(
        tr("No file was written. Save it in another place, or make room there first."));
    if (!m_formats.empty()) {
        QPushButton* again = m_message->addButton(tr("Save elsewhere…"), QMessageBox::ActionRole);
        m_message->setDefaultButton(again);
        connect(again, &QPushButton::clicked, this, [this] { ask(m_name, std::vector(m_formats)); });
    }
    m_message->open();
}

} // namespace brood
