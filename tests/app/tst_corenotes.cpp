// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/corenotes.h"
#include "tests/app/fakecore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>
#include <optional>

using brood::agent::CoreNotes;
using brood::agent::readCoreNotes;
using brood::test::FakeCore;

/// What cores tell; those of others who mean harm, too.
class TestCoreNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheKernelWrites();
    void knowsWhoSent_data();
    void knowsWhoSent();
    void takesNoOtherFileForACore_data();
    void takesNoOtherFileForACore();
    void survivesWhatIsCutOff();
    void survivesWhatIsWrong();
    void survivesWrongSizes();
    void readsLittleOfWhatIsBig();

private:
    static std::optional<CoreNotes> read(const QByteArray& text)
    {
        QTemporaryFile file;
        if (!file.open() || file.write(text) != text.size() || !file.flush())
            return std::nullopt;
        return readCoreNotes(file.handle());
    }
    static FakeCore full()
    {
        FakeCore core;
        core.add(NT_PRSTATUS, QByteArray(336, 's'));
        core.addProcess(42, 41);
        core.addSignal(SIGSEGV, SI_USER, 77);
        core.addEntry(0x5000'0100);
        core.addFile(0x5000'0000, "/bin/program");
        core.add(NT_PRXFPREG, "registers", QByteArray("LINUX", 6));
        return core;
    }
};

void TestCoreNotes::readsWhatTheKernelWrites()
{
    const auto notes = read(full().text());
    QVERIFY(notes);
    QCOMPARE(notes->pid, 42);
    QCOMPARE(notes->session, 41);
    QCOMPARE(notes->signalNumber, SIGSEGV);
    QCOMPARE(notes->sender, 77);
    QCOMPARE(notes->program, std::string("/bin/program"));
    QVERIFY(notes->isSent());

    FakeCore removed;
    removed.addEntry(0x5000'0100);
    removed.addFile(0x5000'0000, "/bin/program (deleted)");
    QCOMPARE(read(removed.text())->program, std::string());
    FakeCore elsewhere;
    elsewhere.addEntry(0x6000'0100);
    elsewhere.addFile(0x5000'0000, "/bin/program");
    QCOMPARE(read(elsewhere.text())->program, std::string());
}

void TestCoreNotes::knowsWhoSent_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isSent");
    QTest::addColumn<bool>("isByKernel");
    QTest::newRow("kill") << int(SI_USER) << true << false;
    QTest::newRow("abort") << int(SI_TKILL) << true << false;
    QTest::newRow("sigqueue") << int(SI_QUEUE) << true << false;
    QTest::newRow("a timer") << int(SI_TIMER) << false << false; // What is in the pid's place is no pid.
    QTest::newRow("not mapped") << int(SEGV_MAPERR) << false << true;
    QTest::newRow("the kernel") << int(SI_KERNEL) << false << true;
}

void TestCoreNotes::knowsWhoSent()
{
    QFETCH(int, code);
    QFETCH(bool, isSent);
    FakeCore core;
    core.addSignal(SIGSEGV, code, 77);
    const auto notes = read(core.text());
    QVERIFY(notes);
    QCOMPARE(notes->isSent(), isSent);
    QTEST(notes->isByKernel(), "isByKernel");
    QCOMPARE(notes->sender, isSent ? 77 : 0);
}

void TestCoreNotes::takesNoOtherFileForACore_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("core\n").repeated(100);
    QTest::newRow("zeroes") << QByteArray(4096, '\0');
    QFile self(QStringLiteral("/proc/self/exe"));
    QVERIFY(self.open(QIODevice::ReadOnly));
    QTest::newRow("a program") << self.read(65'536);
    QByteArray other = full().text();
    other[EI_DATA] = ELFDATA2MSB;
    QTest::newRow("of another machine") << other;
}

void TestCoreNotes::takesNoOtherFileForACore()
{
    QFETCH(QByteArray, text);
    QVERIFY(!read(text));
}

void TestCoreNotes::survivesWhatIsCutOff()
{
    const QByteArray text = full().text();
    for (qsizetype size = 0; size < text.size(); size += 3) {
        const auto notes = read(text.first(size));
        QVERIFY(!notes || notes->pid == 0 || notes->pid == 42);
    }
}

void TestCoreNotes::survivesWhatIsWrong()
{
    const QByteArray text = full().text();
    QRandomGenerator random(1);
    QTemporaryFile file;
    QVERIFY(file.open());
    for (int i = 0; i < 20'000; ++i) {
        QByteArray wrong = text;
        for (int j = 0; j < 4; ++j)
            wrong[random.bounded(wrong.size())] =
                static_cast<char>(random.bounded(2) ? 0xFF : random.bounded(256));
        QVERIFY(file.seek(0) && file.write(wrong) == wrong.size() && file.flush());
        const auto notes = readCoreNotes(file.handle());
        QVERIFY(!notes || notes->signalNumber < NSIG);
    }
}

void TestCoreNotes::survivesWrongSizes()
{
    const auto with = [](auto change) -> QByteArray {
        QByteArray text = full().text();
        Elf64_Ehdr header{};
        Elf64_Phdr segment{};
        std::memcpy(&header, text.constData(), sizeof header);
        std::memcpy(&segment, text.constData() + sizeof header, sizeof segment);
        change(header, segment);
        return FakeCore::bytes(header) + FakeCore::bytes(segment) +
               text.sliced(static_cast<qsizetype>(sizeof header + sizeof segment));
    };
    constexpr std::uint64_t huge = UINT64_MAX;
    for (const std::uint64_t number : {huge, huge - 8, huge / 2, huge / 2 + 1}) {
        QCOMPARE(read(with([&](Elf64_Ehdr& header, Elf64_Phdr&) { header.e_phoff = number; }))->pid, 0);
        QCOMPARE(read(with([&](Elf64_Ehdr&, Elf64_Phdr& segment) { segment.p_offset = number; }))->pid, 0);
        QCOMPARE(read(with([&](Elf64_Ehdr&, Elf64_Phdr& segment) { segment.p_filesz = number; }))->pid, 42);
    }
    QCOMPARE(read(with([](Elf64_Ehdr& header, Elf64_Phdr&) { header.e_phentsize = 1; }))->pid, 0);
    QCOMPARE(read(with([](Elf64_Ehdr& header, Elf64_Phdr&) { header.e_phnum = PN_XNUM; }))->pid, 42);
    FakeCore manyFiles;
    manyFiles.addEntry(1);
    manyFiles.add(NT_FILE, FakeCore::bytes(huge) + FakeCore::bytes(huge));
    QCOMPARE(read(manyFiles.text())->program, std::string());
}

void TestCoreNotes::readsLittleOfWhatIsBig()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(full().text());
    QVERIFY(file.resize(qint64{1} << 36)); // Sparse, as cores are.
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(readCoreNotes(file.handle())->pid, 42);
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_APPLESS_MAIN(TestCoreNotes)
#include "tst_corenotes.moc"
