// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputexport.h"
#include "output/saveoutput.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <map>

#include <unistd.h>

using namespace std::chrono_literals;
using brood::ExportRequest;
using brood::OutputExport;
using brood::OutputStore;
using brood::OutputStream;
using brood::RowSet;
using Format = brood::ExportRequest::Format;

// What is given out of a store: to the byte what came, or what the log shows of it.

class TestOutputExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesStreamsOutToTheByte();
    void givesRowsOutInTheLogsOrder();
    void givesBothStreamsOutWhole();
    void givesChosenRowsOut();
    void givesPlainTextOut_data();
    void givesPlainTextOut();
    void putsTimesBeforeLines();
    void keepsLinesApartThatBelongApart();
    void makesOneHtmlPage();
    void makesAPageOfNothing();
    void stopsWhenNoMoreIsWanted();
    void givesOutWhatWasThereAtTheBeginning();
    void tellsItsProgress();
    void savesWholeFilesOrNothing();
    void tellsWhyItCannotSave();
};

namespace {

struct Piece
{
    OutputStream stream = OutputStream::Out;
    std::string bytes;
    int child = 1;
    std::chrono::nanoseconds at{};
};

void write(OutputStore& store, const Piece& piece)
{
    store.write({piece.child, piece.stream, piece.at, std::as_bytes(std::span(piece.bytes))});
}

std::unique_ptr<OutputStore> storeOf(const std::vector<Piece>& pieces)
{
    OutputStore::Options options;
    options.memoryLimit = std::size_t{256} * 1024 * 1024; // There is no file: more would be dropped.
    auto store = std::make_unique<OutputStore>(options);
    for (const Piece& piece : pieces)
        write(*store, piece);
    return store;
}

struct Written
{
    std::string all;
    std::map<OutputStream, std::string> byStream;
};

Written exported(const OutputStore& store, ExportRequest request)
{
    Written written;
    OutputExport output(store, std::move(request));
    const auto take = [&written](OutputStream stream, std::string_view bytes) {
        written.all += bytes;
        written.byStream[stream] += bytes;
        return true;
    };
    while (output.step(take)) {
    }
    return written;
}

ExportRequest request(Format format, std::optional<OutputStream> stream = {})
{
    ExportRequest request;
    request.format = format;
    request.stream = stream;
    return request;
}

/// Bytes as programs write them, and as they don't.
rc::Gen<std::vector<Piece>> anyPieces(int children)
{
    const auto bytes =
        rc::gen::oneOf(rc::gen::arbitrary<std::string>(),
                       rc::gen::map(rc::gen::container<std::string>(rc::gen::element(
                                        'a', '\n', '\r', '\x1b', '[', 'm', '\0', '\xff', '\xc3', ';', '3')),
                                    [](std::string text) { return text; }),
                       rc::gen::map(rc::gen::inRange<std::size_t>(1, 200'000), [](std::size_t size) {
                           std::string text(size, 'x');
                           if (size % 3 != 0)
                               text[size / 2] = '\n';
                           return text;
                       }));
    const auto piece = rc::gen::build<Piece>(
        rc::gen::set(&Piece::stream, rc::gen::element(OutputStream::Out, OutputStream::Err)),
        rc::gen::set(&Piece::bytes, bytes), rc::gen::set(&Piece::child, rc::gen::inRange(1, children + 1)));
    return rc::gen::container<std::vector<Piece>>(piece);
}

/// The rows of the log, one by one.
std::string rowByRow(const OutputStore& store)
{
    std::string all;
    for (const brood::OutputRow& row : store.rows(0, 1'000'000)) {
        std::string bytes(static_cast<std::size_t>(row.end - row.begin), '\0');
        if (store.read(row.source, row.begin, std::as_writable_bytes(std::span(bytes))) != bytes.size())
            return "unreadable";
        all += bytes;
        if (row.hasNewline)
            all += '\n';
    }
    return all;
}

} // namespace

void TestOutputExport::givesStreamsOutToTheByte()
{
    QVERIFY(rc::check([] {
        const auto pieces = *anyPieces(1);
        const auto store = storeOf(pieces);
        std::map<OutputStream, std::string> came;
        for (const Piece& piece : pieces)
            came[piece.stream] += piece.bytes;
        for (const OutputStream stream : {OutputStream::Out, OutputStream::Err})
            RC_ASSERT(exported(*store, request(Format::Raw, stream)).byStream[stream] == came[stream]);
    }));
}

void TestOutputExport::givesRowsOutInTheLogsOrder()
{
    QVERIFY(rc::check([] {
        const auto store = storeOf(*anyPieces(3));
        RC_ASSERT(exported(*store, request(Format::Raw)).all == rowByRow(*store));
    }));
}

void TestOutputExport::givesBothStreamsOutWhole()
{
    QVERIFY(rc::check([] {
        const auto pieces = *anyPieces(1);
        const auto store = storeOf(pieces);
        std::map<OutputStream, std::string> came;
        for (const Piece& piece : pieces)
            came[piece.stream] += piece.bytes;
        Written written = exported(*store, request(Format::Raw));
        RC_ASSERT(written.byStream[OutputStream::Out] == came[OutputStream::Out]);
        RC_ASSERT(written.byStream[OutputStream::Err] == came[OutputStream::Err]);
    }));
}

void TestOutputExport::givesChosenRowsOut()
{
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += std::to_string(i) + '\n';
    const auto store =
        storeOf({{OutputStream::Out, text}, {OutputStream::Err, "error\n"}, {OutputStream::Out, "open"}});
    ExportRequest chosen = request(Format::Raw);
    chosen.rows = RowSet();
    QCOMPARE(exported(*store, chosen).all, std::string());
    for (const std::uint64_t row : {0U, 7U, 8U, 9U, 19'999U, 20'000U, 20'001U, 30'000U})
        chosen.rows->add(row);
    QCOMPARE(exported(*store, chosen).all, std::string("0\n7\n8\n9\n19999\nerror\nopen"));
    chosen.stream = OutputStream::Out;
    QCOMPARE(exported(*store, chosen).all, std::string("0\n7\n8\n9\n19999\nopen"));
    chosen.format = Format::Plain;
    QCOMPARE(exported(*store, chosen).all, std::string("0\n7\n8\n9\n19999\nopen"));
    chosen.rows->addRange(0, 20'000);
    QCOMPARE(exported(*store, chosen).all, text + "open");
}

void TestOutputExport::givesPlainTextOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& text) {
        QTest::newRow(name) << bytes << text;
    };
    row("plain", "a\nb\n", "a\nb\n");
    row("no newline at the end", "a\nb", "a\nb");
    row("nothing", "", "");
    row("blank lines", "\n\n", "\n\n");
    row("colours", "\x1b[31mred\x1b[0m\nplain\n", "red\nplain\n");
    row("a progress bar", "1%\r50%\r100%\ndone", "100%\ndone");
    row("CRLF", "a\r\nb\r\n", "a\nb\n");
    row("not UTF-8", "a\xff\nb\n", "a\xef\xbf\xbd\nb\n");
    row("UTF-8", "\xc3\xa4\xf0\x9f\x90\x94\n", "\xc3\xa4\xf0\x9f\x90\x94\n");
    row("NUL", QByteArray("a\0b\n", 4),
        "a\xe2\x90\x80"
        "b\n");
    row("a long line", QByteArray(100'000, 'x') + "\n", QByteArray(100'000, 'x') + "\n");
    row("a long coloured line", "\x1b[1m" + QByteArray(100'000, 'x') + "\n", QByteArray(100'000, 'x') + "\n");
}

void TestOutputExport::givesPlainTextOut()
{
    QFETCH(QByteArray, bytes);
    const auto store = storeOf({{OutputStream::Out, bytes.toStdString()}});
    QTEST(QByteArray::fromStdString(exported(*store, request(Format::Plain)).all), "text");
}

void TestOutputExport::putsTimesBeforeLines()
{
    const auto store = storeOf({{OutputStream::Out, "first\n", 1, 1'500us},
                                {OutputStream::Err, "error\n", 1, 12s},
                                {OutputStream::Out, std::string(100'000, 'x') + '\n', 1, 100'000s}});
    ExportRequest timed = request(Format::Plain);
    timed.timestamps = ExportRequest::Timestamps::Elapsed;
    const std::string text = exported(*store, timed).all;
    QCOMPARE(text, "[    0.001500] first\n[   12.000000] error\n[100000.000000] " +
                       std::string(100'000, 'x') + '\n');
    timed.timestamps = ExportRequest::Timestamps::Clock;
    timed.started = QDateTime(QDate(2026, 1, 31), QTime(12, 0));
    timed.stream = OutputStream::Err;
    QCOMPARE(exported(*store, timed).all, std::string("2026-01-31T12:00:12.000 error\n"));
}

void TestOutputExport::keepsLinesApartThatBelongApart()
{
    const auto store = storeOf({{OutputStream::Out, "prompt> "}, {OutputStream::Err, "error"}});
    store->endChild(1);
    write(*store, {OutputStream::Out, "again"});
    // Each stream as it came, and in the text a line each.
    QCOMPARE(exported(*store, request(Format::Raw)).byStream[OutputStream::Out],
             std::string("prompt> again"));
    QCOMPARE(exported(*store, request(Format::Plain)).all, std::string("prompt> \nerror\nagain"));
    ExportRequest apart = request(Format::Plain);
    apart.streamsApart = true;
    QCOMPARE(exported(*store, apart).byStream[OutputStream::Out], std::string("prompt> \nagain"));
    QCOMPARE(exported(*store, apart).byStream[OutputStream::Err], std::string("error"));
}

void TestOutputExport::makesOneHtmlPage()
{
    const auto store =
        storeOf({{OutputStream::Out, "\x1b[31mred\n"}, {OutputStream::Err, "<script>x</script>&\n"}});
    ExportRequest page = request(Format::Html);
    page.title = QStringLiteral("echo <b> & \"c\"");
    Written written = exported(*store, page);
    const QString html = QString::fromStdString(written.all);
    QVERIFY(written.byStream[OutputStream::Err].empty());
    QVERIFY(html.startsWith(QStringLiteral("<!DOCTYPE html>")));
    QVERIFY(html.endsWith(QStringLiteral("</html>\n")));
    QVERIFY(html.contains(QStringLiteral("red")));
    QVERIFY(html.contains(QStringLiteral("&lt;script&gt;x&lt;/script&gt;&amp;")));
    QVERIFY(html.contains(QStringLiteral("echo &lt;b&gt; &amp;")));
    QVERIFY(!html.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    QVERIFY(!html.contains(QStringLiteral("<link")) && !html.contains(QStringLiteral("src=")));
    QCOMPARE(html.count(QStringLiteral("<html")), 1);
}

void TestOutputExport::makesAPageOfNothing()
{
    const OutputStore empty;
    const std::string html = exported(empty, request(Format::Html)).all;
    QVERIFY(html.starts_with("<!DOCTYPE html>"));
    QVERIFY(html.ends_with("</html>\n"));
    QVERIFY(exported(empty, request(Format::Raw)).all.empty());
    QVERIFY(exported(empty, request(Format::Plain, OutputStream::Err)).all.empty());
}

void TestOutputExport::stopsWhenNoMoreIsWanted()
{
    const QTemporaryDir directory; // In memory it would not be kept whole.
    OutputStore::Options options;
    options.directory = directory.path().toStdString();
    OutputStore store(options);
    write(store, {OutputStream::Out, std::string(5'000'000, '\n')});
    for (const Format format : {Format::Raw, Format::Plain, Format::Html}) {
        OutputExport output(store, request(format));
        int calls = 0;
        const auto refuse = [&calls](OutputStream, std::string_view) {
            ++calls;
            return false;
        };
        QVERIFY(!output.step(refuse));
        QCOMPARE(calls, 1);
    }
}

void TestOutputExport::givesOutWhatWasThereAtTheBeginning()
{
    const auto store = storeOf({{OutputStream::Out, "one\ntwo\nthr"}});
    for (const auto& stream : {std::optional<OutputStream>(), std::optional(OutputStream::Out)}) {
        const std::string before = rowByRow(*store);
        OutputExport output(*store, request(Format::Raw, stream));
        write(*store, {OutputStream::Out, "ee\nfour\n"});
        std::string given;
        const auto take = [&given](OutputStream, std::string_view bytes) {
            given += bytes;
            return true;
        };
        while (output.step(take)) {
        }
        QCOMPARE(given, before);
    }
}

void TestOutputExport::tellsItsProgress()
{
    const QTemporaryDir directory;
    OutputStore::Options options;
    options.directory = directory.path().toStdString();
    OutputStore store(options);
    for (int i = 0; i < 100; ++i)
        write(store, {OutputStream::Out, std::string(99'999, 'x') + '\n', 1, i * 1ms});
    for (const auto& stream : {std::optional<OutputStream>(), std::optional(OutputStream::Out)}) {
        OutputExport output(store, request(Format::Raw, stream));
        double last = 0;
        int steps = 0;
        while (output.step([](OutputStream, std::string_view) { return true; })) {
            QVERIFY(output.progress() > last);
            QVERIFY(output.progress() < 1.0);
            last = output.progress();
            ++steps;
        }
        QVERIFY2(steps >= 5 && steps <= 40, qPrintable(QString::number(steps)));
        QCOMPARE(output.progress(), 1.0);
    }
}

void TestOutputExport::savesWholeFilesOrNothing()
{
    const QTemporaryDir directory;
    const QString name = directory.filePath(QStringLiteral("saved"));
    OutputStore::Options options;
    options.directory = directory.filePath(QStringLiteral("store")).toStdString();
    OutputStore store(options);
    const std::string bytes(10'000'000, '\n');
    write(store, {OutputStream::Out, bytes});
    double last = 0;
    QCOMPARE(brood::saveOutput(store, request(Format::Raw), name, {}, [&](double done) { last = done; }),
             QString());
    QVERIFY(last > 0.5);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().toStdString() == bytes);
    file.close();

    std::stop_source stop;
    const QString other = directory.filePath(QStringLiteral("other"));
    QCOMPARE(brood::saveOutput(store, request(Format::Raw), other, stop.get_token(),
                               [&](double) { stop.request_stop(); }),
             QString());
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{QStringLiteral("saved")});
}

void TestOutputExport::tellsWhyItCannotSave()
{
    const auto store = storeOf({{OutputStream::Out, "x\n"}});
    for (const char* name : {"/nowhere/file", "/proc/file", "/tmp"}) {
        const QString problem = brood::saveOutput(*store, request(Format::Raw), QLatin1String(name));
        QVERIFY2(problem.contains(QLatin1String(name)), qPrintable(problem));
    }
    const QString problem = brood::saveOutput(*store, request(Format::Raw), QStringLiteral("/dev/full"));
    QVERIFY2(problem.contains(QStringLiteral("No space left")), qPrintable(problem));
    QCOMPARE(brood::saveOutput(*store, request(Format::Raw), QStringLiteral("/dev/null")), QString());
}

QTEST_GUILESS_MAIN(TestOutputExport)
#include "tst_outputexport.moc"
