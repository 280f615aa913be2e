// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editorlauncher.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using brood::openInEditor;
using namespace Qt::StringLiterals;

class TestEditorLauncher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensRelativeNamesInTheDirectory();
    void opensAbsoluteNames();
    void givesTheEditorAFreshSignalMask();
    void doesNotWaitForTheEditor();
    void saysThatTheEditorDoesNotStart();
    void saysThatThereIsNoFile();
    void opensNoDirectory();
    void saysThatThereIsNoEditor();
    void handsNoProgramToTheDesktop();

private:
    /// What the editor writes down once it was started.
    [[nodiscard]] QByteArray noted() const
    {
        QFile file(m_directory->filePath(u"noted"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void makeFile(const QString& name, const QByteArray& content = "text\n", bool isProgram = false) const;
    void useEditor(const QByteArray& script, const QByteArray& arguments = "{file} {line} {column}") const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_path;
};

void TestEditorLauncher::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    for (const char* name : {"BROOD_EDITOR", "VISUAL", "EDITOR"})
        qunsetenv(name);
}

void TestEditorLauncher::cleanup()
{
    qputenv("PATH", m_path);
    qunsetenv("BROOD_EDITOR");
    m_directory.reset();
}

void TestEditorLauncher::makeFile(const QString& name, const QByteArray& content, bool isProgram) const
{
    QFile file(m_directory->filePath(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    if (isProgram)
        QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
}

void TestEditorLauncher::useEditor(const QByteArray& script, const QByteArray& arguments) const
{
    const QByteArray directory = m_directory->path().toUtf8();
    makeFile(u"editor"_s,
             "#!/bin/sh\n{ " + script + "\n} >'" + directory + "/new'\nmv '" + directory + "/new' '" +
                 directory + "/noted'\n",
             true);
    qputenv("BROOD_EDITOR", '\'' + directory + "/editor' " + arguments);
}

void TestEditorLauncher::opensRelativeNamesInTheDirectory()
{
    makeFile(u"sub/a b.c"_s);
    useEditor("printf '%s|' \"$@\"; pwd");
    QCOMPARE(openInEditor({.file = u"./sub/../sub/a b.c"_s, .line = 7, .column = 3}, m_directory->path()),
             QString());
    const QByteArray directory = m_directory->path().toUtf8();
    QTRY_COMPARE(noted(), directory + "/sub/a b.c|7|3|" + directory + '\n');
}

void TestEditorLauncher::opensAbsoluteNames()
{
    makeFile(u"a.c"_s);
    useEditor("printf '%s|' \"$@\"");
    QCOMPARE(openInEditor({.file = m_directory->filePath(u"a.c"_s), .line = 1}, u"/nowhere"_s), QString());
    QTRY_COMPARE(noted(), m_directory->path().toUtf8() + "/a.c|1|1|");
}

void TestEditorLauncher::givesTheEditorAFreshSignalMask()
{
    // Brood blocks some signals to take them from a descriptor.
    sigset_t blocked;
    sigset_t before;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &blocked, &before);
    makeFile(u"a.c"_s);
    // Not a shell: some of them begin with a fresh mask of their own.
    qputenv("BROOD_EDITOR",
            "sed -n '/SigBlk/w " + m_directory->path().toUtf8() + "/noted' /proc/self/status {file}");
    const QString problem = openInEditor({.file = u"a.c"_s}, m_directory->path());
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    QCOMPARE(problem, QString());
    QTRY_COMPARE(noted().simplified(), QByteArray("SigBlk: 0000000000000000"));
}

void TestEditorLauncher::doesNotWaitForTheEditor()
{
    // The editor goes on only when the pipe is opened here, and must be nobody's child of ours.
    const QByteArray pipe = m_directory->filePath(u"pipe"_s).toUtf8();
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    makeFile(u"a.c"_s);
    useEditor("read line <'" + pipe + "'; grep PPid /proc/$$/status");
    QCOMPARE(openInEditor({.file = u"a.c"_s}, m_directory->path()), QString());
    QFile gate(QString::fromUtf8(pipe));
    QVERIFY(gate.open(QIODevice::WriteOnly));
    gate.write("go\n");
    gate.close();
    QTRY_VERIFY(noted().startsWith("PPid:"));
    QVERIFY(noted().mid(5).trimmed().toLongLong() != getpid());
}

void TestEditorLauncher::saysThatTheEditorDoesNotStart()
{
    makeFile(u"a.c"_s);
    makeFile(u"editor"_s, "#!/nowhere/interpreter\n", true);
    qputenv("BROOD_EDITOR", m_directory->filePath(u"editor"_s).toUtf8());
    const QString problem = openInEditor({.file = u"a.c"_s}, m_directory->path());
    QVERIFY2(problem.contains(m_directory->filePath(u"editor"_s)), qPrintable(problem));
}

void TestEditorLauncher::saysThatThereIsNoFile()
{
    useEditor("true");
    const QString problem = openInEditor({.file = u"missing.c"_s}, m_directory->path());
    QVERIFY2(problem.contains(m_directory->filePath(u"missing.c"_s)), qPrintable(problem));
}

void TestEditorLauncher::opensNoDirectory()
{
    useEditor("true");
    QVERIFY(!openInEditor({.file = u"."_s}, m_directory->path()).isEmpty());
}

void TestEditorLauncher::saysThatThereIsNoEditor()
{
    makeFile(u"a.c"_s);
    qputenv("BROOD_EDITOR", "/nowhere/editor");
    const QString problem = openInEditor({.file = u"a.c"_s}, m_directory->path());
    QVERIFY2(problem.contains(u"/nowhere/editor"_s), qPrintable(problem));
}

void TestEditorLauncher::handsNoProgramToTheDesktop()
{
    qputenv("PATH", m_directory->path().toUtf8()); // no editor there
    makeFile(u"evil.sh"_s, "#!/bin/sh\n", true);
    makeFile(u"evil.desktop"_s, "[Desktop Entry]\nType=Application\nName=x\nExec=x\n");
    makeFile(u"evil.bin"_s, QByteArray(64, '\0'));
    for (const QString& name : {u"evil.sh"_s, u"evil.desktop"_s, u"evil.bin"_s}) {
        const QString problem = openInEditor({.file = name}, m_directory->path());
        QVERIFY2(problem.contains(u"BROOD_EDITOR"_s), qPrintable(name));
    }
}

QTEST_MAIN(TestEditorLauncher)
#include "tst_editorlauncher.moc"
