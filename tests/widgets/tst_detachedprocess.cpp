// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detachedprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

class TestDetachedProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensLinksWithTheDesktop();
    void opensNoProgram();
    void givesSignalsBack();
    void saysWhyNothingStarts();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_directory->filePath(name); }
    [[nodiscard]] QByteArray noted() const
    {
        QFile file(path(u"noted"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void makeFile(const QString& name, const QByteArray& content, bool isProgram) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        if (isProgram)
            QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_path;
};

void TestDetachedProcess::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    makeFile(u"xdg-open"_s, "#!/bin/sh\nprintf '%s' \"$1\" >'" + path(u"noted"_s).toUtf8() + "'\n", true);
    qputenv("PATH", m_directory->path().toUtf8() + ':' + m_path);
}

void TestDetachedProcess::cleanup()
{
    qputenv("PATH", m_path);
    m_directory.reset();
}

void TestDetachedProcess::opensLinksWithTheDesktop()
{
    QVERIFY(brood::openWithDesktop(QUrl(u"https://example.org/a%20b?q=1"_s)));
    QTRY_COMPARE(noted(), QByteArray("https://example.org/a%20b?q=1"));
}

void TestDetachedProcess::opensNoProgram()
{
    makeFile(u"program"_s, "#!/bin/sh\n", true);
    makeFile(u"evil.desktop"_s, "[Desktop Entry]\nType=Application\nName=x\nExec=x\n", false);
    QVERIFY(!brood::openWithDesktop(QUrl::fromLocalFile(path(u"program"_s))));
    QVERIFY(!brood::openWithDesktop(QUrl::fromLocalFile(path(u"evil.desktop"_s))));
    makeFile(u"text"_s, "text\n", false);
    QVERIFY(brood::openWithDesktop(QUrl::fromLocalFile(path(u"text"_s))));
    QTRY_COMPARE(noted(), QUrl::fromLocalFile(path(u"text"_s)).toEncoded());
}

void TestDetachedProcess::givesSignalsBack()
{
    sigset_t blocked;
    sigset_t before;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &blocked, &before);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    QString reason;
    // Not a shell: some of them begin with signals of their own.
    const bool isStarted = brood::startDetached(
        u"sed"_s, {u"-n"_s, u"/Sig[BI]/w "_s + path(u"noted"_s), u"/proc/self/status"_s}, {}, reason);
    std::signal(SIGXFSZ, ignored);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    QVERIFY2(isStarted, qPrintable(reason));
    QTRY_COMPARE(noted().simplified(), QByteArray("SigBlk: 0000000000000000 SigIgn: 0000000000000000"));
}

void TestDetachedProcess::saysWhyNothingStarts()
{
    QString reason;
    QVERIFY(!brood::startDetached(path(u"nothing"_s), {}, {}, reason));
    QVERIFY(!reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestDetachedProcess)
#include "tst_detachedprocess.moc"
