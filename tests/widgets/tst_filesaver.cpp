// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filesaver.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using brood::FileSaver;
using brood::SaveFormat;
using namespace Qt::StringLiterals;

namespace {

SaveFormat formatOf(const QString& nameFilter, const QString& ending, const QByteArray& content)
{
    return {.nameFilter = nameFilter,
            .ending = ending,
            .write = [content](QIODevice& file, SaveFormat::Control&) {
                file.write(content);
                return QString();
            }};
}

/// Writes a little and then waits to be cancelled.
SaveFormat endlessFormat(std::atomic<bool>& hasWritten)
{
    return {.nameFilter = u"All (*)"_s,
            .ending = {},
            .write = [&hasWritten](QIODevice& file, SaveFormat::Control& control) {
                file.write(QByteArray(1'000'000, 'x'));
                control.permille = 250;
                hasWritten = true;
                while (!control.isCancelled)
                    std::this_thread::yield();
                return QString();
            }};
}

std::vector<SaveFormat> twoFormats()
{
    return {formatOf(u"Text (*.txt)"_s, u".txt"_s, "text"), formatOf(u"Page (*.html)"_s, u".html"_s, "page")};
}

} // namespace

class TestFileSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();

    void writesAFile();
    void putsItInTheOldOnesPlaceOnlyWhenComplete();
    void showsNoProgressIfItIsQuick();
    void cancelsAtOnce();
    void cancelsWhenItEnds();
    void asksForNameAndFormat();
    void heedsAnEndingThatThePersonTyped();
    void proposesTheEndingOfTheFormat();
    void leavesANameAloneThatThePersonTyped();
    void proposesANameThatCanBeOne_data();
    void proposesANameThatCanBeOne();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void offersToSaveElsewhere();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_directory->filePath(name); }
    [[nodiscard]] QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }
    [[nodiscard]] QFileDialog* dialog() const { return m_window->findChild<QFileDialog*>(); }
    void chooseFilter(const QString& filter) const
    {
        dialog()->selectNameFilter(filter);
        Q_EMIT dialog()->filterSelected(filter); // as when the person does it
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FileSaver> m_saver;
};

void TestFileSaver::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_saver = std::make_unique<FileSaver>(m_window.get());
}

void TestFileSaver::cleanup()
{
    m_saver.reset();
    m_window.reset();
    m_directory.reset();
}

void TestFileSaver::writesAFile()
{
    QSignalSpy finished(m_saver.get(), &FileSaver::finished);
    m_saver->save(path(u"a.txt"_s), formatOf({}, {}, "text"));
    QVERIFY(m_saver->isBusy());
    m_saver->save(path(u"b.txt"_s), formatOf({}, {}, "other")); // one at a time
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toString(), path(u"a.txt"_s));
    QCOMPARE(content(u"a.txt"_s), QByteArray("text"));
    QCOMPARE(files(), QStringList(u"a.txt"_s));
    QVERIFY(!m_saver->isBusy());
}

void TestFileSaver::putsItInTheOldOnesPlaceOnlyWhenComplete()
{
    QFile old(path(u"a.txt"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::atomic<bool> hasWritten = false;
    m_saver->save(path(u"a.txt"_s), endlessFormat(hasWritten));
    QTRY_VERIFY(hasWritten);
    QCOMPARE(content(u"a.txt"_s), QByteArray("old"));
    m_saver->cancel();
    QCOMPARE(content(u"a.txt"_s), QByteArray("old"));
    QCOMPARE(files(), QStringList(u"a.txt"_s));
}

void TestFileSaver::showsNoProgressIfItIsQuick()
{
    bool progressShown = false;
    QSignalSpy finished(m_saver.get(), &FileSaver::finished);
    connect(m_saver.get(), &FileSaver::finished, this,
            [&] { progressShown = m_window->findChild<QProgressDialog*>() != nullptr; });
    m_saver->save(path(u"a.txt"_s), formatOf({}, {}, "text"));
    QVERIFY(finished.wait());
    QVERIFY(!progressShown);
}

void TestFileSaver::cancelsAtOnce()
{
    QSignalSpy finished(m_saver.get(), &FileSaver::finished);
    std::atomic<bool> hasWritten = false;
    m_saver->save(path(u"a.txt"_s), endlessFormat(hasWritten));
    QTRY_VERIFY(m_window->findChild<QProgressDialog*>() != nullptr);
    auto* progress = m_window->findChild<QProgressDialog*>();
    QVERIFY(progress->isVisible());
    QVERIFY(!progress->isModal());
    QCOMPARE(progress->value(), 250);
    QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toString(), QString());
    QCOMPARE(files(), QStringList());
    QVERIFY(m_window->findChild<QMessageBox*>() == nullptr);
    QTRY_VERIFY(m_window->findChild<QProgressDialog*>() == nullptr);
}

void TestFileSaver::cancelsWhenItEnds()
{
    std::atomic<bool> hasWritten = false;
    m_saver->save(path(u"a.txt"_s), endlessFormat(hasWritten));
    QTRY_VERIFY(hasWritten);
    m_saver.reset();
    QCOMPARE(files(), QStringList());
}

void TestFileSaver::asksForNameAndFormat()
{
    QSignalSpy finished(m_saver.get(), &FileSaver::finished);
    m_saver->ask(u"make"_s, twoFormats());
    QVERIFY(dialog()->isVisible());
    m_saver->ask(u"other"_s, twoFormats()); // is asking already
    QCOMPARE(m_window->findChildren<QFileDialog*>().size(), 1);
    chooseFilter(u"Page (*.html)"_s);
    dialog()->setDirectory(m_directory->path());
    dialog()->selectFile(u"a"_s);
    QMetaObject::invokeMethod(dialog(), "accept");
    QVERIFY(finished.wait());
    QCOMPARE(files(), QStringList(u"a.html"_s));
    QCOMPARE(content(u"a.html"_s), QByteArray("page"));
}

void TestFileSaver::heedsAnEndingThatThePersonTyped()
{
    QSignalSpy finished(m_saver.get(), &FileSaver::finished);
    m_saver->ask(u"make"_s, twoFormats());
    dialog()->setDirectory(m_directory->path());
    dialog()->selectFile(u"a.html"_s); // while the type is plain text
    QMetaObject::invokeMethod(dialog(), "accept");
    QVERIFY(finished.wait());
    QCOMPARE(content(u"a.html"_s), QByteArray("page"));
}

void TestFileSaver::proposesTheEndingOfTheFormat()
{
    m_saver->ask(u"make"_s, twoFormats());
    QVERIFY(dialog()->selectedFiles().first().endsWith(u"/make.txt"_s));
    chooseFilter(u"Page (*.html)"_s);
    QVERIFY(dialog()->selectedFiles().first().endsWith(u"/make.html"_s));
}

void TestFileSaver::leavesANameAloneThatThePersonTyped()
{
    std::vector<SaveFormat> formats = twoFormats();
    formats.push_back(formatOf(u"Bytes (*)"_s, u".log"_s, "bytes"));
    m_saver->ask(u"make"_s, formats);
    dialog()->selectFile(u"mine.ours"_s);
    chooseFilter(u"Bytes (*)"_s);
    const QString name = dialog()->selectedFiles().first();
    QVERIFY2(name.endsWith(u"/mine.ours"_s), qPrintable(name));
}

void TestFileSaver::proposesANameThatCanBeOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("slashes") << u"a/b | c"_s << u"/a_b | c.txt"_s;
    QTest::newRow("hidden") << u"..x"_s << u"/x.txt"_s;
    QTest::newRow("nothing") << u" \n"_s << u"/output.txt"_s;
    QTest::newRow("dots") << u"v1.2"_s << u"/v1.2.txt"_s;
}

void TestFileSaver::proposesANameThatCanBeOne()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    m_saver->ask(name, twoFormats());
    QVERIFY2(dialog()->selectedFiles().first().endsWith(expected),
             qPrintable(dialog()->selectedFiles().first()));
}

void TestFileSaver::saysWhatWentWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("problem");
    QTest::newRow("writer") << u"a.txt"_s << u"the store is gone"_s;
    QTest::newRow("directory") << u"missing/a.txt"_s << QString();
}

void TestFileSaver::saysWhatWentWrong()
{
    QFETCH(const QString, file);
    QFETCH(const QString, problem);
    QSignalSpy finished(m_saver.get(), &FileSaver::finished);
    SaveFormat format = formatOf({}, {}, "text");
    format.write = [problem](QIODevice& device, SaveFormat::Control&) {
        device.write("half");
        return problem;
    };
    m_saver->save(path(file), format);
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toString(), QString());
    const auto* box = m_window->findChild<QMessageBox*>();
    QVERIFY(box != nullptr && box->isVisible());
    QVERIFY(box->text().contains(file) && box->text().contains(problem));
    QVERIFY(!box->informativeText().isEmpty());
    QCOMPARE(files(), QStringList());
}

void TestFileSaver::offersToSaveElsewhere()
{
    QSignalSpy finished(m_saver.get(), &FileSaver::finished);
    std::vector<SaveFormat> formats = twoFormats();
    formats.front().write = [](QIODevice&, SaveFormat::Control&) {
        return u"wrong"_s;
    };
    m_saver->ask(u"make"_s, formats);
    dialog()->selectFile(path(u"a.txt"_s));
    QMetaObject::invokeMethod(dialog(), "accept");
    QVERIFY(finished.wait());
    QTRY_VERIFY(dialog() == nullptr);
    auto* box = m_window->findChild<QMessageBox*>();
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
}

QTEST_MAIN(TestFileSaver)
#include "tst_filesaver.moc"
