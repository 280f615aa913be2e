// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outputformats.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <span>

using brood::OutputStore;
using brood::OutputStream;
using brood::RowSet;
using brood::SaveFormat;
using namespace Qt::StringLiterals;

namespace {

void write(OutputStore& store, OutputStream stream, const QByteArray& bytes)
{
    store.write(
        {.child = 1,
         .stream = stream,
         .at = {},
         .bytes = std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())))});
}

void fill(OutputStore& store)
{
    write(store, OutputStream::Out, "\033[31mred\033[m\n");
    write(store, OutputStream::Err, "problem\n");
    write(store, OutputStream::Out, "a < b\n");
}

QByteArray saved(const SaveFormat& format)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    SaveFormat::Control control;
    return format.write(file, control).isEmpty() ? file.data() : QByteArray("failed");
}

} // namespace

class TestOutputFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachFormat_data();
    void writesEachFormat();
    void writesOnlyTheRowsAskedFor();
    void stopsWhenCancelled();
    void offersEachFormatUnderANameOfItsOwn();
};

void TestOutputFormats::writesEachFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("text") << u".txt"_s << QByteArray("red\nproblem\na < b\n");
    QTest::newRow("bytes") << u".log"_s << QByteArray("\033[31mred\033[m\nproblem\na < b\n");
    QTest::newRow("stdout") << u".stdout"_s << QByteArray("\033[31mred\033[m\na < b\n");
    QTest::newRow("stderr") << u".stderr"_s << QByteArray("problem\n");
    QTest::newRow("page") << u".html"_s << QByteArray();
}

void TestOutputFormats::writesEachFormat()
{
    QFETCH(const QString, ending);
    OutputStore store;
    fill(store);
    const auto formats = outputFormats(store, {}, u"make <all>"_s);
    const auto format = std::ranges::find(formats, ending, &SaveFormat::ending);
    QVERIFY(format != formats.end());
    const QByteArray content = saved(*format);
    if (ending == u".html"_s) {
        QVERIFY(content.contains("make &lt;all&gt;") && content.contains("a &lt; b"));
        QVERIFY(!content.contains('\033'));
    } else {
        QTEST(content, "expected");
    }
}

void TestOutputFormats::writesOnlyTheRowsAskedFor()
{
    OutputStore store;
    fill(store);
    RowSet rows;
    rows.addRange(1, 3);
    QCOMPARE(saved(outputFormats(store, rows, {}).front()), QByteArray("problem\na < b\n"));
}

void TestOutputFormats::stopsWhenCancelled()
{
    OutputStore store;
    fill(store);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    SaveFormat::Control control;
    control.isCancelled = true;
    QCOMPARE(outputFormats(store, {}, {}).front().write(file, control), QString());
    QCOMPARE(file.data(), QByteArray());
}

void TestOutputFormats::offersEachFormatUnderANameOfItsOwn()
{
    const OutputStore store;
    QSet<QString> names;
    for (const SaveFormat& format : outputFormats(store, {}, {}))
        names += format.nameFilter;
    QCOMPARE(names.size(), 5);
}

QTEST_APPLESS_MAIN(TestOutputFormats)
#include "tst_outputformats.moc"
