// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputtails.h"

#include <QTest>

using brood::OutputStream;
using brood::OutputTails;

/// What children said last.
class TestOutputTails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLastLine_data();
    void findsTheLastLine();
    void keepsLittleOfMuch();
    void releasesAllBytes();

private:
    static void write(OutputTails& tails, int child, OutputStream stream, const QByteArray& bytes)
    {
        tails.write({child,
                     stream,
                     {},
                     std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())))});
    }
};

void TestOutputTails::findsTheLastLine_data()
{
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    QTest::addColumn<QString>("line");
    QTest::addRow("nothing") << QByteArray() << QByteArray() << QString();
    QTest::addRow("of stdout") << QByteArray("one\ntwo\n") << QByteArray() << QStringLiteral("two");
    QTest::addRow("of stderr first") << QByteArray("one\n") << QByteArray("bad\n") << QStringLiteral("bad");
    QTest::addRow("without a newline") << QByteArray("one\ntwo") << QByteArray() << QStringLiteral("two");
    QTest::addRow("blank lines behind it")
        << QByteArray("one\n \n\n") << QByteArray("\n") << QStringLiteral("one");
    QTest::addRow("as a terminal shows it")
        << QByteArray("10 %\r20 %\r\x1b[31mbroken\x1b[0m\r\n") << QByteArray() << QStringLiteral("broken");
}

void TestOutputTails::findsTheLastLine()
{
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    OutputTails tails;
    write(tails, 7, OutputStream::Out, out);
    write(tails, 7, OutputStream::Err, err);
    QTEST(tails.lastLine(7), "line");
    QVERIFY(tails.lastLine(8).isEmpty());
}

void TestOutputTails::keepsLittleOfMuch()
{
    OutputTails tails;
    for (int i = 0; i < 100; ++i)
        write(tails, 1, OutputStream::Out, QByteArray(10'000, 'x'));
    QCOMPARE(tails.lastLine(1).size(), static_cast<qsizetype>(OutputTails::tailBytes));
    write(tails, 1, OutputStream::Out, "\nthe end\n");
    QCOMPARE(tails.lastLine(1), QStringLiteral("the end"));
}

void TestOutputTails::releasesAllBytes()
{
    OutputTails tails;
    std::size_t released = 0;
    tails.setReleaseHandler([&released](std::size_t bytes) { released += bytes; });
    write(tails, 1, OutputStream::Out, QByteArray(2000, 'x'));
    write(tails, 2, OutputStream::Err, "y");
    QCOMPARE(released, std::size_t{2001});
    tails.setReleaseHandler({});
}

QTEST_GUILESS_MAIN(TestOutputTails)
#include "tst_outputtails.moc"
