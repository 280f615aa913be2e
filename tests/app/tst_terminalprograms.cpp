// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalrows.h"

#include <QTest>

namespace brood {

using namespace Qt::StringLiterals;

/// What programs write that draw their progress for a terminal, as one sees it at some moment.
class TestTerminalPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsProgressAsOneRow_data();
    void showsProgressAsOneRow();
    void everyStateIsOneRow_data() { showsProgressAsOneRow_data(); }
    void everyStateIsOneRow();
    void showsCompilersColours();
};

void TestTerminalPrograms::showsProgressAsOneRow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("curl")
        << QByteArray("  % Total    % Received % Xferd\r\n"
                      "\r  0     0    0     0    0     0      0      0 --:--:-- --:--:--     0"
                      "\r100 2929k  100 2929k    0     0   315M      0 --:--:-- --:--:--  315M"
                      "\r\n")
        << QStringList{u"  % Total    % Received % Xferd"_s,
                       u"100 2929k  100 2929k    0     0   315M      0 --:--:-- --:--:--  315M"_s, u""_s};
    QTest::newRow("curl -#") << QByteArray(
                                    "\r#####                   23.4%\r####################### 100.0%\r\n")
                             << QStringList{u"####################### 100.0%"_s, u""_s};
    QTest::newRow("ninja") << QByteArray(
                                  "ninja: Entering directory `nj'\r\n\r[0/3] CXX a\x1b[K\r[1/3] CXX a\x1b[K"
                                  "\r[1/3] CXX b_longer\x1b[K\r[2/3] CXX b_longer\x1b[K\r[2/3] CXX c\x1b[K"
                                  "\r[3/3] CXX c\x1b[K\r\n")
                           << QStringList{u"ninja: Entering directory `nj'"_s, u"[3/3] CXX c"_s, u""_s};
    QTest::newRow("cargo") << QByteArray(
                                  "\x1b[1m\x1b[92m   Compiling\x1b[0m d v0.1.0 (/d)\r\n"
                                  "\x1b[1m\x1b[96m    Building\x1b[0m [          ] 0/2: d               \r"
                                  "\x1b[K\x1b[1m\x1b[92m   Compiling\x1b[0m cg v0.1.0 (/cg)\r\n"
                                  "\x1b[1m\x1b[96m    Building\x1b[0m [====>     ] 1/2: cg(bin)         \r"
                                  "\x1b[K\x1b[1m\x1b[92m    Finished\x1b[0m `dev` profile [unoptimized]\r\n")
                           << QStringList{u"   Compiling d v0.1.0 (/d)"_s, u"   Compiling cg v0.1.0 (/cg)"_s,
                                          u"    Finished `dev` profile [unoptimized]"_s, u""_s};
    QTest::newRow("npm") << QByteArray("⠙\x1b[1G\x1b[0K\x1b[1mnpm\x1b[22m \x1b[96mnotice\x1b[39m PING\r\n"
                                       "⠹\x1b[1G\x1b[0K⠸\x1b[1G\x1b[0K⠼\x1b[1G\x1b[0K⠴\x1b[1G\x1b[0K⠦")
                         << QStringList{u"npm notice PING"_s, u"⠦"_s};
    QTest::newRow("pip")
        << QByteArray(
               "Downloading a-1.0.whl (10 kB)\r\n"
               "\x1b[?25l   \x1b[38;5;237m━━━━━━\x1b[0m \x1b[32m0.0/10.0 kB\x1b[0m \x1b[31m?\x1b[0m eta "
               "\x1b[36m-:--:--\x1b[0m\r\x1b[2K   \x1b[38;2;114;156;31m━━━━━━\x1b[0m \x1b[32m10.0/10.0 "
               "kB\x1b[0m "
               "\x1b[31m3.1 MB/s\x1b[0m eta \x1b[36m0:00:00\x1b[0m\r\n\x1b[?25hDone\r\n")
        << QStringList{u"Downloading a-1.0.whl (10 kB)"_s, u"   ━━━━━━ 10.0/10.0 kB 3.1 MB/s eta 0:00:00"_s,
                       u"Done"_s, u""_s};
    QTest::newRow("wget")
        << QByteArray("\rz                     0%[              ]       0  --.-KB/s               "
                      "\rz                    67%[========>     ]   1.92M  1.92MB/s    eta 1s     "
                      "\rz                   100%[=============>]   2.86M  1.95MB/s    in 1.5s    "
                      "\r\n")
        << QStringList{u"z                   100%[=============>]   2.86M  1.95MB/s    in 1.5s    "_s, u""_s};
    // The rows above the cursor are other rows: the newest layer's state is what shows.
    QTest::newRow("docker pull") << QByteArray("aaa: Pulling fs layer \r\nbbb: Pulling fs layer \r\n"
                                               "\x1b[2A\x1b[2K\raaa: Downloading [==>   ]  1.2MB/3MB\r\x1b[2B"
                                               "\x1b[1A\x1b[2K\rbbb: Download complete \r\x1b[1B"
                                               "\x1b[2A\x1b[2K\raaa: Pull complete \r\x1b[2B")
                                 << QStringList{u"aaa: Pulling fs layer "_s, u"bbb: Pulling fs layer "_s,
                                                u"aaa: Pull complete "_s};
    QTest::newRow("apt, lists") << QByteArray(
                                       "\rReading package lists... 0%\r\rReading package lists... 100%\r"
                                       "\rReading package lists... Done\r\n")
                                << QStringList{u"Reading package lists... Done"_s, u""_s};
    QTest::newRow("apt, fancy progress")
        << QByteArray("\n\x1b"
                      "7\x1b[0;23r\x1b"
                      "8\x1b[1A"
                      "\x1b"
                      "7\x1b[24;0f\x1b[42m\x1b[30mProgress: [  0%]\x1b[49m\x1b[39m [....] \x1b"
                      "8"
                      "Unpacking zsh (5.9) ...\r\n"
                      "\x1b"
                      "7\x1b[24;0f\x1b[42m\x1b[30mProgress: [ 50%]\x1b[49m\x1b[39m [##..] \x1b"
                      "8"
                      "Setting up zsh (5.9) ...\r\n")
        << QStringList{u""_s, u"Unpacking zsh (5.9) ..."_s, u"Setting up zsh (5.9) ..."_s, u""_s};
    QTest::newRow("tput sc and rc") << QByteArray("Waiting \x1b"
                                                  "7 10 s\x1b"
                                                  "8\x1b[K  9 s\x1b"
                                                  "8\x1b[K  8 s")
                                    << QStringList{u"Waiting   8 s"_s};
    QTest::newRow("a password prompt") << QByteArray("Password: \b \b\b \b") << QStringList{u"Password  "_s};
    QTest::newRow("man") << QByteArray("N\bNA\bAM\bME\bE\n_\bx_\by") << QStringList{u"NAME"_s, u"xy"_s};
}

void TestTerminalPrograms::showsProgressAsOneRow()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    QCOMPARE(textsOf(bytes), rows);
}

/// However little of it has come.
void TestTerminalPrograms::everyStateIsOneRow()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype end = 0; end <= bytes.size(); ++end) {
        const QByteArrayView seen = QByteArrayView(bytes).first(end);
        const QStringList rows = textsOf(seen);
        QCOMPARE(rows.size(), seen.count('\n') + 1);
        QVERIFY(rows.last().size() < 90);
        QVERIFY(!rows.join(QString()).contains(u'\x1b'));
    }
}

void TestTerminalPrograms::showsCompilersColours()
{
    const std::vector<TerminalRow> rows =
        decodeRows("\x1b[01m\x1b[Ke.c:1:19:\x1b[m\x1b[K \x1b[01;31m\x1b[Kerror: "
                   "\x1b[m\x1b[Kundeclared\r\n    1 | \x1b[01;31m\x1b[Kx\x1b[m\x1b[K");
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].text, u"e.c:1:19: error: undeclared"_s);
    QCOMPARE(rows[0].runs.size(), std::size_t{4});
    QVERIFY(rows[0].runs[0].style.bold);
    QCOMPARE(rows[0].runs[2].start, 10);
    QCOMPARE(rows[0].runs[2].length, 7);
    QCOMPARE(rows[0].runs[2].style.foreground.value, 1U);
    QVERIFY(rows[0].runs[3].style == TextStyle());
    QCOMPARE(rows[1].runs.size(), std::size_t{2});
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestTerminalPrograms)
#include "tst_terminalprograms.moc"
