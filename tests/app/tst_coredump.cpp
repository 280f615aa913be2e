// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/coredump.h"
#include "tests/app/fakecore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using brood::agent::CoreSource;
using brood::agent::expandCorePattern;
using brood::agent::findCore;
using brood::agent::SearchAllowance;
using brood::agent::SearchBounds;
using brood::protocol::EvidenceKind;
using brood::test::coreOf;

/// Where cores are looked for, and which files are taken for them.
class TestCoreDump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void expandsCorePatterns_data();
    void expandsCorePatterns();
    void findsCores();
    void takesNoOnesElse();
    void findsThemBelow();
    void staysWithinItsBounds();
    void followsNoLinks();
    void findsDescendants();
    void allowsASmallShareOfTheTime();

private:
    void write(const QString& path, const QByteArray& text)
    {
        const QString whole = m_work->filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void setPattern(const QByteArray& text)
    {
        QDir(m_proc->path()).mkpath(QStringLiteral("sys/kernel"));
        QFile file(m_proc->filePath(QStringLiteral("sys/kernel/core_pattern")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text + '\n');
    }
    [[nodiscard]] std::string path(const char* name) const
    {
        return m_work->filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] brood::protocol::EvidenceItem find(CoreSource source, const SearchBounds& bounds = {}) const
    {
        source.directories = {m_work->path().toStdString()};
        const auto found = findCore(source, bounds, m_proc->path().toStdString());
        return found.evidence.empty() ? brood::protocol::EvidenceItem() : found.evidence.front();
    }
    std::unique_ptr<QTemporaryDir> m_proc;
    std::unique_ptr<QTemporaryDir> m_work;
};

namespace {

CoreSource crashed()
{
    return {42, SIGSEGV, "a [b] process name", {"/work"}, 0};
}

} // namespace

void TestCoreDump::init()
{
    m_proc = std::make_unique<QTemporaryDir>();
    m_work = std::make_unique<QTemporaryDir>();
    setPattern("core");
}

void TestCoreDump::expandsCorePatterns_data()
{
    QTest::addColumn<std::string>("pattern");
    QTest::addColumn<std::string>("expanded");
    QTest::newRow("plain") << std::string("core") << std::string("core");
    QTest::newRow("process") << std::string("core.%p.%s") << std::string("core.42.11");
    QTest::newRow("name, cut as the kernel does")
        << std::string("/c/%e") << std::string("/c/a \\[b] process n");
    QTest::newRow("unknown") << std::string("/c/%t-%h-%u") << std::string("/c/*-*-*");
    QTest::newRow("percent") << std::string("100%%") << std::string("100%");
    QTest::newRow("at the end") << std::string("core%") << std::string("core");
    QTest::newRow("glob's characters") << std::string("c*r?") << std::string("c\\*r\\?");
}

void TestCoreDump::expandsCorePatterns()
{
    QFETCH(std::string, pattern);
    QTEST(expandCorePattern(pattern, crashed()), "expanded");
}

void TestCoreDump::findsCores()
{
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreElsewhere);
    QCOMPARE(find(crashed()).text, std::string("core"));
    write(QStringLiteral("core"), coreOf(42));
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreFile);
    QCOMPARE(find(crashed()).text, path("core"));
    write(QStringLiteral("core.42"), coreOf(42)); // core_uses_pid
    QCOMPARE(find(crashed()).text, path("core.42"));
    setPattern(QFile::encodeName(m_work->path()) + "/%t.core");
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreElsewhere);
    write(QStringLiteral("17.core"), coreOf(42));
    QCOMPARE(find(crashed()).text, path("17.core"));
    CoreSource later = crashed();
    later.startedAt = time(nullptr) + 3600;
    QCOMPARE(find(later).kind, EvidenceKind::CoreElsewhere); // An older one's.
    setPattern("|/usr/lib/systemd/systemd-coredump %P %u");
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreHandler);
    QCOMPARE(find(crashed()).text, std::string("/usr/lib/systemd/systemd-coredump %P %u"));
}

void TestCoreDump::takesNoOnesElse()
{
    write(QStringLiteral("core"), "the core of the matter");
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreElsewhere);
    write(QStringLiteral("core"), coreOf(43));
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreElsewhere);
    QVERIFY(QFile::remove(m_work->filePath(QStringLiteral("core"))));
    QCOMPARE(mkfifo(path("core").c_str(), 0600), 0); // Nobody waits for someone to write.
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreElsewhere);
    // As long as the limit on its size allows.
    QVERIFY(QFile::remove(m_work->filePath(QStringLiteral("core"))));
    write(QStringLiteral("core"), coreOf(42).first(100));
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreFile);
    // One that can be read is better.
    write(QStringLiteral("a/core"), coreOf(42));
    QCOMPARE(find(crashed()).text, path("a/core"));
}

void TestCoreDump::findsThemBelow()
{
    write(QStringLiteral("a/b/c/d/core"), coreOf(42));
    write(QStringLiteral("z/core"), coreOf(43));
    QCOMPARE(find(crashed()).text, path("a/b/c/d/core"));
    setPattern("cores/%e.%p");
    write(QStringLiteral("z/cores/a [b] process n.42"), coreOf(42));
    QCOMPARE(find(crashed()).text, path("z/cores/a [b] process n.42"));
}

void TestCoreDump::staysWithinItsBounds()
{
    write(QStringLiteral("1/2/3/4/5/core"), coreOf(42));
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreElsewhere);
    write(QStringLiteral("1/core"), coreOf(42));
    SearchBounds only;
    only.depth = 0;
    QCOMPARE(find(crashed(), only).kind, EvidenceKind::CoreElsewhere);
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreFile);
    for (int i = 0; i < 3000; ++i)
        QVERIFY(QDir(m_work->path()).mkpath(QStringLiteral("many/%1/more").arg(i)));
    QVERIFY(QFile::remove(m_work->filePath(QStringLiteral("1/core"))));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreElsewhere);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestCoreDump::followsNoLinks()
{
    const QTemporaryDir other;
    QFile file(other.filePath(QStringLiteral("core")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(coreOf(42));
    file.close();
    QVERIFY(QFile::link(other.path(), m_work->filePath(QStringLiteral("link"))));
    QVERIFY(QFile::link(m_work->path(), m_work->filePath(QStringLiteral("round"))));
    QVERIFY(QFile::link(file.fileName(), m_work->filePath(QStringLiteral("core"))));
    QCOMPARE(find(crashed()).kind, EvidenceKind::CoreElsewhere);
}

void TestCoreDump::findsDescendants()
{
    CoreSource shell = crashed();
    shell.signalNumber = SIGABRT;
    shell.isDescendants = true;
    const auto findIt = [&] {
        shell.directories = {m_work->path().toStdString()};
        return findCore(shell, {}, m_proc->path().toStdString()).evidence;
    };
    write(QStringLiteral("core"), coreOf(43, 1));             // of another session
    write(QStringLiteral("a/core"), coreOf(43, 42, SIGSEGV)); // of another signal
    write(QStringLiteral("b/core"), coreOf(42, 42));          // It is alive.
    QVERIFY(findIt().empty());
    write(QStringLiteral("c/core"), coreOf(43, 42));
    QCOMPARE(findIt().size(), 1U);
    QCOMPARE(findIt().front().kind, EvidenceKind::DescendantsCore);
    QCOMPARE(findIt().front().pid, 43);
    QCOMPARE(findIt().front().text, path("c/core"));
    SearchBounds none;
    none.depth = 0;
    QVERIFY(findCore(shell, none, m_proc->path().toStdString()).evidence.empty());
    setPattern("%e-%p.core");
    write(QStringLiteral("other-44.core"), coreOf(44, 42));
    QCOMPARE(findIt().front().pid, 44);
    setPattern("|/usr/lib/systemd/systemd-coredump");
    QVERIFY(findIt().empty());
}

void TestCoreDump::allowsASmallShareOfTheTime()
{
    constexpr brood::agent::Nanoseconds second = 1'000'000'000;
    SearchAllowance allowance;
    QVERIFY(allowance.bounds(second).depth > 0);
    allowance.used(second);
    QCOMPARE(allowance.bounds(second).depth, 0);
    QCOMPARE(allowance.bounds(second + second / 10).depth, 0);
    QVERIFY(allowance.bounds(2 * second).depth > 0);
}

QTEST_APPLESS_MAIN(TestCoreDump)
#include "tst_coredump.moc"
