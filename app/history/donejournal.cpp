// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/donejournal.h"

#include "session/starterrors.h"

#include <QFile>
#include <QLocale>
#include <QMetaObject>

#include <nlohmann/json.hpp>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace brood {

namespace {

using Json = nlohmann::ordered_json;

constexpr int formatVersion = 1;
const char* const versionKey = "brood_journal";

QByteArrayList earlierContents(const LaunchSpec& spec)
{
    return spec.jobs.resumed ? spec.jobs.resumed->contents : QByteArrayList();
}

QByteArray header(const QString& id, const LaunchSpec& spec)
{
    Json command = Json::array();
    for (const QByteArray& word : spec.command)
        command.push_back(word.toStdString());
    const Json object{
        {versionKey, formatVersion},
        {"id", id.toStdString()},
        {"started", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString()},
        {"children", spec.jobs.count()},
        {"earlier", earlierContents(spec).size()},
        {"shell", spec.shell},
        {"command", std::move(command)},
        {"cwd", directoryOf(spec).toStdString()},
    };
    // Words need not be UTF-8. They are only shown and compared: what is done is known by its content.
    return QByteArray::fromStdString(object.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

/// Throws nlohmann's exceptions where something is not what it should be.
/// @return how many contents were there from the beginning.
qsizetype readHeader(const QByteArray& line, JournalContent& journal)
{
    const Json object = Json::parse(line.begin(), line.end());
    const int version = object.at(versionKey).get<int>();
    RunRecord& record = journal.record;
    record.result.started = QDateTime::fromString(
        QString::fromStdString(object.at("started").get<std::string>()), Qt::ISODateWithMs);
    if (version != formatVersion) {
        journal.state = JournalContent::State::Newer;
        return 0;
    }
    record.result.id = QString::fromStdString(object.at("id").get<std::string>());
    record.spec.jobs.copies = object.at("children").get<int>();
    record.spec.shell = object.at("shell").get<bool>();
    for (const Json& word : object.at("command"))
        record.spec.command += QByteArray::fromStdString(word.get<std::string>());
    record.spec.workingDirectory = QByteArray::fromStdString(object.at("cwd").get<std::string>());
    journal.state = JournalContent::State::Readable;
    return object.at("earlier").get<qsizetype>();
}

} // namespace

DoneJournal::DoneJournal(QObject* parent)
    : QObject(parent)
{}

DoneJournal::~DoneJournal() = default;

QString DoneJournal::begin(const std::filesystem::path& file, const QString& id, const LaunchSpec& spec)
{
    m_name = QFile::decodeName(QByteArray::fromStdString(file.string()));
    m_spec = spec;
    m_content.emplace(spec);
    constexpr mode_t ownerOnly = 0600;
    m_file = agent::Descriptor(
        open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, ownerOnly));
    if (!m_file)
        return problemText(errno);
    m_pending = header(id, spec);
    const QByteArrayList earlier = earlierContents(spec);
    for (const QByteArray& content : earlier)
        m_pending += content + '\n';
    const int error = writePending();
    m_hasTold = error != 0;
    return m_hasTold ? problemText(error) : QString();
}

void DoneJournal::note(const ChildResult& result)
{
    // Those that are started again whenever they end are never done. Of all others, an attempt that succeeds
    // is the last.
    if (!m_file || !result.success || m_spec.jobs.restart == RestartPolicy::Always)
        return;
    m_pending += m_content->of(m_spec.argumentsFor(result.index)) + '\n';
    if (!std::exchange(m_isScheduled, true))
        QMetaObject::invokeMethod(this, &DoneJournal::write, Qt::QueuedConnection);
}

void DoneJournal::end()
{
    write();
    m_file.reset();
}

void DoneJournal::write()
{
    m_isScheduled = false;
    const int error = m_file ? writePending() : 0;
    if (error != 0 && !std::exchange(m_hasTold, true))
        Q_EMIT failed(problemText(error));
}

int DoneJournal::writePending()
{
    qsizetype done = 0;
    int error = 0;
    while (error == 0 && done < m_pending.size()) {
        const ssize_t result = ::write(m_file.get(), m_pending.constData() + done,
                                       static_cast<std::size_t>(m_pending.size() - done));
        if (result >= 0)
            done += result;
        else if (errno != EINTR)
            error = errno;
    }
    // What is left goes on where a full disk broke off, be it within a line.
    m_pending.remove(0, done);
    return error;
}

QString DoneJournal::problemText(int error) const
{
    return tr("If Brood is killed, this run can't be resumed where it was: “%1” could not be written (%2). "
              "Check the permissions of its folder and the free space.")
        .arg(m_name, errnoText(error));
}

JournalContent readJournal(const std::filesystem::path& name, const QString& id)
{
    using State = JournalContent::State;
    JournalContent journal;
    QFile file(QFile::decodeName(QByteArray::fromStdString(name.string())));
    if (!file.exists())
        return journal;
    journal.state = State::Damaged;
    if (!file.open(QIODevice::ReadOnly))
        return journal;
    qsizetype earlier = 0;
    try {
        earlier = readHeader(file.readLine(), journal);
    } catch (const Json::exception&) {
        return {State::Damaged, {}};
    }
    if (journal.state == State::Newer)
        return journal;
    const QByteArray lines = file.readAll();
    QByteArrayList& done = journal.record.done;
    for (qsizetype begin = 0, end = 0; (end = lines.indexOf('\n', begin)) >= 0; begin = end + 1) {
        const QByteArray line = lines.mid(begin, end - begin);
        if (ChildContent::isContent(line))
            done += line;
    }
    // These were written before the first child was started. Without them an earlier journal knows more.
    if (done.size() < earlier || journal.record.result.id != id)
        journal.state = State::Damaged;
    return journal;
}

QString resumeHint(const JournalContent& journal, const QString& id)
{
    const QLocale locale;
    switch (journal.state) {
    case JournalContent::State::Missing: break;
    case JournalContent::State::Damaged:
        return DoneJournal::tr("Its journal is damaged, so it can't be resumed.");
    case JournalContent::State::Newer: return DoneJournal::tr("A newer version of Brood can resume it.");
    case JournalContent::State::Readable:
        return DoneJournal::tr(
                   "%1 of its %2 children had succeeded; “brood run --resume %3”, with the options "
                   "and the command that it had, runs the others.")
            .arg(locale.toString(journal.record.done.size()),
                 locale.toString(journal.record.spec.jobs.copies), id);
    }
    return {};
}

} // namespace brood
