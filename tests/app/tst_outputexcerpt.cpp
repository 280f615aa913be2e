// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"
#include "report/outputexcerpt.h"

#include <QTest>
#include <QXmlStreamReader>

#include <span>

using brood::outputExcerpt;
using brood::OutputExcerpt;
using brood::OutputStore;
using brood::OutputStream;

namespace {

void write(OutputStore& store, const QByteArray& bytes, OutputStream stream = OutputStream::Out)
{
    store.write(
        {.child = 1,
         .stream = stream,
         .at = std::chrono::milliseconds(1500),
         .bytes = std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())))});
}

/// All text of the rows, if they are well-formed.
QString textOf(const OutputExcerpt& excerpt)
{
    QXmlStreamReader xml("<div>" + excerpt.rows + "</div>");
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    return xml.hasError() ? xml.errorString() : text;
}

} // namespace

class TestOutputExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAllOfALittle();
    void isEmptyWhereThereIsNothing();
    void keepsTheLastWholeRows();
    void keepsTheEndOfALongRow();
    void hasRowsThatAreNotComplete();
    void isOnlyText_data();
    void isOnlyText();
    void staysSmallHoweverColourful();
    void saysWhatWasDropped();
};

void TestOutputExcerpt::hasAllOfALittle()
{
    OutputStore store;
    write(store, "one\n");
    write(store, "two\n", OutputStream::Err);
    const OutputExcerpt excerpt = outputExcerpt(store);
    QCOMPARE(textOf(excerpt), QStringLiteral("1.500one\n1.500stderrtwo\n"));
    QCOMPARE(excerpt.shownBytes, 8U);
    QCOMPARE(excerpt.leftOutBytes, 0U);
}

void TestOutputExcerpt::isEmptyWhereThereIsNothing()
{
    const OutputExcerpt excerpt = outputExcerpt(OutputStore());
    QVERIFY(excerpt.rows.isEmpty());
    QCOMPARE(excerpt.leftOutBytes, 0U);
}

void TestOutputExcerpt::keepsTheLastWholeRows()
{
    OutputStore store;
    for (int i = 0; i < 10'000; ++i)
        write(store, "row " + QByteArray::number(100'000 + i) + '\n');
    const OutputExcerpt excerpt = outputExcerpt(store, 1000);
    QVERIFY(excerpt.shownBytes > 900 && excerpt.shownBytes <= 1100);
    QCOMPARE(excerpt.shownBytes + excerpt.leftOutBytes, 110'000U);
    QVERIFY(excerpt.rows.contains("row 109999") && !excerpt.rows.contains("row 100000"));
    QVERIFY(textOf(excerpt).startsWith(QStringLiteral("1.500row 1099")));
}

void TestOutputExcerpt::keepsTheEndOfALongRow()
{
    OutputStore store;
    write(store, QByteArray(5000, 'a') + "end");
    const OutputExcerpt excerpt = outputExcerpt(store, 1000);
    QCOMPARE(excerpt.shownBytes, 1000U);
    QCOMPARE(excerpt.leftOutBytes, 4003U);
    QVERIFY(textOf(excerpt).endsWith(QStringLiteral("aend\n")));
}

void TestOutputExcerpt::hasRowsThatAreNotComplete()
{
    OutputStore store;
    write(store, "10 %\r20 %\r30 %");
    QVERIFY(textOf(outputExcerpt(store)).contains(QStringLiteral("30 %")));
    QVERIFY(!textOf(outputExcerpt(store)).contains(QStringLiteral("20 %")));
}

void TestOutputExcerpt::isOnlyText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("script") << QByteArray("<script>alert('1')</script>]]>-->&amp;");
    QTest::newRow("link") << QByteArray("\033]8;;http://example.org/\033\\click\033]8;;\033\\");
    QTest::newRow("controls") << QByteArray("\001\002\007\013\014\016\177");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\xc0\x80\xed\xa0\x80");
    QTest::newRow("no characters") << QByteArray("\xef\xbf\xbe\xef\xbf\xbf\xf4\x8f\xbf\xbf");
    QTest::newRow("bidirectional") << QByteArray("\xe2\x80\xaeolleh\xe2\x81\xa6");
    QTest::newRow("style") << QByteArray("\033[38;2;1;2;3;48;5;200;1;3;4;9m</style>\033[0m");
}

void TestOutputExcerpt::isOnlyText()
{
    QFETCH(const QByteArray, bytes);
    OutputStore store;
    write(store, bytes + '\n');
    const OutputExcerpt excerpt = outputExcerpt(store);
    QXmlStreamReader xml("<div>" + excerpt.rows + "</div>");
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        QVERIFY2(QStringList({QStringLiteral("div"), QStringLiteral("span"), QStringLiteral("bdi")})
                     .contains(xml.name().toString()),
                 qPrintable(xml.name().toString()));
        for (const QXmlStreamAttribute& attribute : xml.attributes())
            QVERIFY(attribute.name() == u"class" || attribute.name() == u"style");
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(!excerpt.rows.contains("http"));
}

void TestOutputExcerpt::staysSmallHoweverColourful()
{
    OutputStore store;
    QByteArray bytes;
    for (int i = 0; i < 40'000; ++i)
        bytes += "\033[4;5" + QByteArray::number(i % 8) + "m" + (i % 80 == 79 ? "\n" : "x");
    write(store, bytes);
    const OutputExcerpt excerpt = outputExcerpt(store, 1 << 20);
    QVERIFY(excerpt.rows.size() <= 2 * 1024 * 1024);
    QVERIFY(excerpt.rows.size() > 500'000);
}

void TestOutputExcerpt::saysWhatWasDropped()
{
    OutputStore::Options options;
    options.keepBytes = 100'000;
    OutputStore store(options);
    for (int i = 0; i < 100; ++i)
        write(store, QByteArray(9999, 'a') + '\n');
    const OutputExcerpt excerpt = outputExcerpt(store, 50'000);
    QVERIFY(excerpt.droppedBytes > 0);
    QCOMPARE(excerpt.droppedBytes + excerpt.leftOutBytes + excerpt.shownBytes, 1'000'000U);
}

QTEST_APPLESS_MAIN(TestOutputExcerpt)
#include "tst_outputexcerpt.moc"
