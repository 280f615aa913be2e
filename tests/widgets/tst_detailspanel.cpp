// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/backtrace.h"
#include "widgets/detailspanel.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

using brood::Backtrace;
using brood::DetailsPanel;

class TestDetailsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOfferedOnlyWhileThereAreDetails();
    void showsThemWhenAsked();
    void offersABacktraceOfACore();
    void beginsWithTheFrames();
    void knowsWhereTheFramesBegin_data();
    void knowsWhereTheFramesBegin();
    void asksGdb();
    void tellsWhenGdbIsMissing();
    void givesUpAGdbThatHangs();
    void dropsTheLastOneForANewOne();

private:
    /// A program of that name in front of all others.
    void install(const QByteArray& script)
    {
        QFile gdb(m_folder->filePath(QStringLiteral("gdb")));
        QVERIFY(gdb.open(QIODevice::WriteOnly));
        gdb.write("#!/bin/sh\n" + script);
        gdb.close();
        QVERIFY(gdb.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/bin:/usr/bin");
    }
    [[nodiscard]] static QPushButton* button(DetailsPanel& panel)
    {
        return panel.findChild<QPushButton*>(QStringLiteral("backtrace"));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDetailsPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDetailsPanel::isOfferedOnlyWhileThereAreDetails()
{
    DetailsPanel panel;
    const std::unique_ptr<QToolButton> toggle(panel.toggle());
    QVERIFY(toggle->isHidden());
    panel.showDetails({QStringLiteral("one")}, {}, {});
    QVERIFY(!toggle->isHidden());
    QVERIFY(panel.isHidden()); // until someone asks
    toggle->setChecked(true);
    QVERIFY(!panel.isHidden());
    panel.clear();
    QVERIFY(toggle->isHidden());
    QVERIFY(panel.isHidden());
}

void TestDetailsPanel::showsThemWhenAsked()
{
    DetailsPanel panel;
    const std::unique_ptr<QToolButton> toggle(panel.toggle());
    panel.showDetails({QStringLiteral("one"), QStringLiteral("two")}, {}, {});
    QCOMPARE(panel.text(), QStringLiteral("one\ntwo"));
    QVERIFY(button(panel)->isHidden()); // There is no core.
}

void TestDetailsPanel::offersABacktraceOfACore()
{
    install("echo \"#0 main () [$*]\"");
    DetailsPanel panel;
    const std::unique_ptr<QToolButton> toggle(panel.toggle());
    panel.showDetails({QStringLiteral("one")}, QStringLiteral("/bin/program"), QStringLiteral("/tmp/core"));
    QVERIFY(!button(panel)->isHidden());
    button(panel)->click();
    QVERIFY(!button(panel)->isEnabled());
    QTRY_VERIFY(panel.text().contains(QStringLiteral("#0 main ()")));
    QVERIFY(panel.text().startsWith(QStringLiteral("one\n")));
    QVERIFY2(panel.text().contains(QStringLiteral("-se /bin/program -core /tmp/core")),
             qPrintable(panel.text()));
    QVERIFY(panel.text().contains(QStringLiteral("-nx")));
}

void TestDetailsPanel::beginsWithTheFrames()
{
    install(
        "i=0; while [ $i -lt 60 ]; do echo \"[New LWP $i]\"; i=$((i + 1)); done\n"
        "echo '#0  0x1 in raise ()'; echo '[Current thread is 1 (LWP 9)]'; echo; echo 'Thread 1 (LWP 9):'\n"
        "i=0; while [ $i -lt 60 ]; do echo \"#$i  0x1 in f$i ()\"; i=$((i + 1)); done");
    DetailsPanel panel;
    const std::unique_ptr<QToolButton> toggle(panel.toggle());
    panel.showDetails({QStringLiteral("one")}, {}, QStringLiteral("/tmp/core"));
    panel.resize(600, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    button(panel)->click();
    QTRY_VERIFY(panel.text().contains(QStringLiteral("f59 ()")));
    auto* box = panel.findChild<QTextEdit*>(QStringLiteral("details"));
    const auto first = [box] {
        return box->cursorForPosition({1, box->fontMetrics().height() / 2}).block().text();
    };
    QTRY_COMPARE(first(), QStringLiteral("#0  0x1 in f0 ()"));
}

void TestDetailsPanel::knowsWhereTheFramesBegin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("there");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no frames") << QStringLiteral("gdb had nothing to say.") << QString();
    QTest::newRow("no threads") << QStringLiteral("a\n#0  main ()\n#1  start ()")
                                << QStringLiteral("#0  main");
    QTest::newRow("the crashed thread")
        << QStringLiteral("#0  chatter ()\n[Current thread is 2 (LWP 8)]\n\nThread 1 (LWP 7):\n#0  other ()\n"
                          "\nThread 2 (LWP 8):\n#0  crash ()\n")
        << QStringLiteral("#0  crash");
    QTest::newRow("unnamed") << QStringLiteral("#0  chatter ()\n\nThread 1 (LWP 7):\n#0  crash ()\n")
                             << QStringLiteral("#0  crash");
}

void TestDetailsPanel::knowsWhereTheFramesBegin()
{
    QFETCH(QString, text);
    QFETCH(QString, there);
    const qsizetype begin = Backtrace::beginningOfFrames(text);
    QCOMPARE(begin, there.isEmpty() ? -1 : text.indexOf(there));
}

void TestDetailsPanel::asksGdb()
{
    install("echo \"urls: $DEBUGINFOD_URLS.\"; exit 1");
    qputenv("DEBUGINFOD_URLS", "https://example.invalid");
    Backtrace backtrace;
    QSignalSpy finished(&backtrace, &Backtrace::finished);
    backtrace.start({}, QStringLiteral("/tmp/core"));
    QVERIFY(finished.wait());
    QCOMPARE(finished[0][0].toString(), QStringLiteral("urls: ."));
    qunsetenv("DEBUGINFOD_URLS");
}

void TestDetailsPanel::tellsWhenGdbIsMissing()
{
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    QVERIFY(!Backtrace::isAvailable());
    DetailsPanel panel;
    const std::unique_ptr<QToolButton> toggle(panel.toggle());
    panel.showDetails({QStringLiteral("one")}, {}, QStringLiteral("/tmp/core"));
    QVERIFY(button(panel)->isHidden());
    QVERIFY(panel.text().contains(QStringLiteral("gdb")));
    Backtrace backtrace;
    QSignalSpy finished(&backtrace, &Backtrace::finished);
    backtrace.start({}, QStringLiteral("/tmp/core"));
    QTRY_COMPARE(finished.size(), 1);
}

void TestDetailsPanel::givesUpAGdbThatHangs()
{
    install("exec sleep 60");
    Backtrace backtrace;
    backtrace.setTimeLimit(std::chrono::milliseconds(50));
    QSignalSpy finished(&backtrace, &Backtrace::finished);
    backtrace.start({}, QStringLiteral("/tmp/core"));
    QVERIFY(finished.wait());
    QVERIFY(!backtrace.isRunning());
    QVERIFY(finished[0][0].toString().contains(QStringLiteral("too long")));
}

void TestDetailsPanel::dropsTheLastOneForANewOne()
{
    install("case \"$*\" in *slow*) exec sleep 60;; esac; echo quick");
    Backtrace backtrace;
    QSignalSpy finished(&backtrace, &Backtrace::finished);
    backtrace.start({}, QStringLiteral("/slow"));
    backtrace.start({}, QStringLiteral("/other"));
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), QStringLiteral("quick"));
}

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
