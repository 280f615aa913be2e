// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/bytesize.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

class TestByteSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSizes_data();
    void readsSizes();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void writesTheUsualText_data();
    void writesTheUsualText();
    void readsWhatItWrites();
};

void TestByteSize::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("bytes");
    const auto row = [](const char* text, quint64 bytes) {
        QTest::newRow(text) << QString::fromLatin1(text) << bytes;
    };
    constexpr quint64 mebi = 1024 * 1024;
    row("0", 0);
    row("1", 1);
    row("1000", 1000);
    row("12B", 12);
    row("64k", 65536);
    row("64K", 65536);
    row("64KiB", 65536);
    row("64kib", 65536);
    row("64KB", 64000);
    row("500M", 500 * mebi);
    row("500MB", 500'000'000);
    row("1GiB", 1024 * mebi);
    row("2G", 2048 * mebi);
    row("1.5G", 1536 * mebi);
    row(".5K", 512);
    row("0.3K", 307); // Cut to whole bytes.
    row("0.9", 0);
    row("3T", 3 * mebi * mebi);
    row("15P", 15 * mebi * mebi * 1024);
    row("18446744073709551615", std::numeric_limits<quint64>::max());
    row("007", 7);
}

void TestByteSize::readsSizes()
{
    QFETCH(QString, text);
    const auto bytes = brood::parseByteSize(text);
    QVERIFY(bytes.has_value());
    QTEST(quint64{*bytes}, "bytes");
}

void TestByteSize::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             "M",
                             ".",
                             "1.",
                             "1.M",
                             "-1",
                             "+1",
                             "1 M",
                             " 1M",
                             "1M ",
                             "1,5M",
                             "1e3",
                             "0x10",
                             "1X",
                             "1MiBi",
                             "1Mi",
                             "1BB",
                             "1.2.3",
                             "one",
                             "18446744073709551616",
                             "16384P",
                             "99999999999999999999G"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << QStringLiteral("\u0661M");
}

void TestByteSize::refusesWhatIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!brood::parseByteSize(text).has_value());
}

void TestByteSize::writesTheUsualText_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](quint64 bytes, const char* text) {
        QTest::newRow(text) << bytes << QString::fromLatin1(text);
    };
    row(0, "0B");
    row(1, "1B");
    row(1023, "1023B");
    row(1024, "1KiB");
    row(1000, "1KB");
    row(1536, "1536B");
    row(500 * 1024 * 1024, "500MiB");
    row(2'000'000'000, "2GB");
    row(std::numeric_limits<quint64>::max(), "18446744073709551615B");
}

void TestByteSize::writesTheUsualText()
{
    QFETCH(quint64, bytes);
    QTEST(brood::byteSizeToText(bytes), "text");
}

void TestByteSize::readsWhatItWrites()
{
    QVERIFY(rc::check([](std::uint64_t factor) {
        const std::uint64_t unit = *rc::gen::element<std::uint64_t>(1, 1000, 1024, 1'000'000, 1'048'576);
        const std::uint64_t bytes = factor * unit; // May wrap around: another number.
        RC_ASSERT(brood::parseByteSize(brood::byteSizeToText(bytes)) == bytes);
    }));
}

QTEST_APPLESS_MAIN(TestByteSize)
#include "tst_bytesize.moc"
