// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/framing.h"

#include <QTest>

#include <rapidcheck.h>

#include <random>

namespace protocol = brood::protocol;
using protocol::Frame;
using protocol::FrameReader;
using protocol::RecordType;
using State = FrameReader::State;

// A byte stream is cut into records, wherever it was cut before.

class TestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void readsAcrossEverySplit();
    void isIncompleteAtEveryTruncation();
    void keepsTheGreetingBeforeTheMagic_data();
    void keepsTheGreetingBeforeTheMagic();
    void limitsTheGreeting();
    void tellsWhatItWasCutOffIn();
    void staysCorruptOnceItIs_data();
    void staysCorruptOnceItIs();
    void takesTheLargestRecord();
    void readsRandomRecordsInRandomPieces();
    void survivesGarbage();
    void survivesMutations();
};

namespace {

void feed(FrameReader& reader, std::string_view bytes)
{
    reader.feed(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

std::string threeRecords()
{
    std::string bytes(protocol::magic);
    protocol::appendRecord(bytes, protocol::Hello{});
    protocol::appendRecord(bytes, protocol::Input{7, "some bytes"});
    protocol::appendOutputHead(bytes, {7, protocol::Stream::Out, 1}, 3);
    bytes += "out";
    return bytes;
}

/// The types of all records that are there, and how it goes on behind them.
std::pair<QList<RecordType>, State> readAll(FrameReader& reader)
{
    QList<RecordType> types;
    Frame frame;
    while (true) {
        const State state = reader.next(frame);
        if (state != State::Ready)
            return {types, state};
        types.append(frame.type);
    }
}

const QList<RecordType> threeTypes{RecordType::Hello, RecordType::Input, RecordType::Output};

} // namespace

void TestFraming::readsWhatWasWritten()
{
    FrameReader reader(0);
    feed(reader, threeRecords());
    Frame frame;
    QCOMPARE(reader.next(frame), State::Ready);
    QVERIFY(frame.as<protocol::Hello>());
    QVERIFY(reader.magicSeen());
    QCOMPARE(reader.next(frame), State::Ready);
    QCOMPARE(frame.as<protocol::Input>()->bytes, std::string("some bytes"));
    QCOMPARE(reader.next(frame), State::Ready);
    QCOMPARE(protocol::asOutput(frame)->bytes.size(), 3U);
    QCOMPARE(reader.next(frame), State::Incomplete);
    QCOMPARE(reader.pending(), 0U);
    QVERIFY(reader.greeting().empty());
    QVERIFY(reader.error().empty());
}

void TestFraming::readsAcrossEverySplit()
{
    const std::string bytes = threeRecords();
    for (std::size_t split = 0; split <= bytes.size(); ++split) {
        FrameReader reader(0);
        feed(reader, std::string_view(bytes).substr(0, split));
        auto [types, state] = readAll(reader);
        QCOMPARE(state, State::Incomplete);
        feed(reader, std::string_view(bytes).substr(split));
        types += readAll(reader).first;
        QCOMPARE(types, threeTypes);
    }
    FrameReader bytewise(0);
    QList<RecordType> types;
    for (const char byte : bytes) {
        feed(bytewise, {&byte, 1});
        types += readAll(bytewise).first;
    }
    QCOMPARE(types, threeTypes);
}

void TestFraming::isIncompleteAtEveryTruncation()
{
    std::string bytes(protocol::magic);
    protocol::appendRecord(bytes, protocol::Input{1, "text"});
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        FrameReader reader(0);
        feed(reader, std::string_view(bytes).substr(0, size));
        Frame frame;
        QCOMPARE(reader.next(frame), State::Incomplete);
        QCOMPARE(reader.next(frame), State::Incomplete);
    }
}

void TestFraming::keepsTheGreetingBeforeTheMagic_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("short") << QByteArray("hi\n");
    QTest::newRow("long") << QByteArray(1000, 'x');
    QTest::newRow("the beginning of the magic") << QByteArray("\x93"
                                                              "brood\r\n");
    QTest::newRow("nearly the magic") << QByteArray("\x93"
                                                    "brood\r\n\x1a\n\0\xfe",
                                                    12);
    QTest::newRow("NUL") << QByteArray("\0\0", 2);
}

void TestFraming::keepsTheGreetingBeforeTheMagic()
{
    QFETCH(QByteArray, greeting);
    const std::string bytes = greeting.toStdString() + threeRecords();
    for (const std::size_t step : {std::size_t{1}, std::size_t{5}, bytes.size()}) {
        FrameReader reader(1000);
        QList<RecordType> types;
        for (std::size_t begin = 0; begin < bytes.size(); begin += step) {
            feed(reader, std::string_view(bytes).substr(begin, step));
            types += readAll(reader).first;
        }
        QCOMPARE(types, threeTypes);
        QCOMPARE(QByteArray::fromStdString(reader.greeting()), greeting);
    }
    // Without a magic all of it is greeting, its last bytes too.
    FrameReader reader(1000);
    feed(reader, greeting.toStdString());
    Frame frame;
    QCOMPARE(reader.next(frame), State::Incomplete);
    QCOMPARE(QByteArray::fromStdString(reader.greeting()), greeting);
    QVERIFY(!reader.magicSeen());
}

void TestFraming::limitsTheGreeting()
{
    for (const std::size_t limit : {std::size_t{0}, std::size_t{1}, std::size_t{100}}) {
        FrameReader allowed(limit);
        feed(allowed, std::string(limit, 'x') + threeRecords());
        QCOMPARE(readAll(allowed).first, threeTypes);
        FrameReader tooLong(limit);
        feed(tooLong, std::string(limit + 1, 'x') + threeRecords());
        QCOMPARE(readAll(tooLong).second, State::Corrupt);
        QVERIFY(!tooLong.error().empty());
        QCOMPARE(tooLong.greeting(), std::string(limit, 'x'));
        FrameReader endless(limit);
        State state = State::Incomplete;
        for (int i = 0; i < 100 && state == State::Incomplete; ++i) {
            feed(endless, "yyyyyyyyyy");
            state = readAll(endless).second;
        }
        QCOMPARE(state, State::Corrupt);
    }
}

void TestFraming::tellsWhatItWasCutOffIn()
{
    FrameReader reader(0);
    const std::string bytes = threeRecords();
    feed(reader, bytes.substr(0, bytes.size() - 1));
    (void)readAll(reader);
    QCOMPARE(reader.pending(), protocol::frameHeadSize + protocol::outputHeadSize + 2);
}

void TestFraming::staysCorruptOnceItIs_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("a byte too large") << QByteArray("\x01\0\0\x01\x01\0\0\0", 8);
    QTest::newRow("far too large") << QByteArray("\xff\xff\xff\xff\x01\0\0\0", 8);
    QTest::newRow("a reserved bit") << QByteArray("\0\0\0\0\x01\0\0\x80", 8);
}

void TestFraming::staysCorruptOnceItIs()
{
    QFETCH(QByteArray, head);
    FrameReader reader(0);
    feed(reader, threeRecords() + head.toStdString());
    const auto [types, state] = readAll(reader);
    QCOMPARE(types, threeTypes);
    QCOMPARE(state, State::Corrupt);
    const std::string error = reader.error();
    QVERIFY(!error.empty());
    feed(reader, threeRecords());
    QCOMPARE(readAll(reader), (std::pair{QList<RecordType>(), State::Corrupt}));
    QCOMPARE(reader.error(), error);
}

void TestFraming::takesTheLargestRecord()
{
    FrameReader reader(0);
    std::string bytes(protocol::magic);
    protocol::appendFrameHead(bytes, RecordType::Input, protocol::maxPayload);
    feed(reader, bytes);
    const std::string chunk(std::size_t{1024} * 1024, 'x');
    Frame frame;
    for (std::size_t fed = 0; fed < protocol::maxPayload; fed += chunk.size()) {
        QCOMPARE(reader.next(frame), State::Incomplete);
        feed(reader, chunk);
    }
    QCOMPARE(reader.next(frame), State::Ready);
    QCOMPARE(frame.payload.size(), protocol::maxPayload);
}

void TestFraming::readsRandomRecordsInRandomPieces()
{
    QVERIFY(rc::check("every record comes whole and in order", [](const std::vector<std::string>& texts) {
        std::string bytes = *rc::gen::element<std::string>("", "greeting\n");
        bytes += protocol::magic;
        for (std::size_t i = 0; i < texts.size(); ++i)
            protocol::appendRecord(bytes, protocol::Input{static_cast<std::uint32_t>(i), texts[i]});
        FrameReader reader(100);
        std::vector<std::string> read;
        for (std::string_view rest = bytes; !rest.empty();) {
            const auto size = *rc::gen::inRange<std::size_t>(1, 40);
            feed(reader, rest.substr(0, size));
            rest.remove_prefix(std::min(size, rest.size()));
            Frame frame;
            while (reader.next(frame) == State::Ready) {
                const auto input = frame.as<protocol::Input>();
                RC_ASSERT(input.has_value());
                RC_ASSERT(input->child == read.size());
                read.push_back(input->bytes);
            }
        }
        RC_ASSERT(read == texts);
        RC_ASSERT(reader.pending() == 0U);
    }));
}

void TestFraming::survivesGarbage()
{
    std::mt19937_64 random(3); // NOLINT: the same every time, on purpose.
    for (int i = 0; i < 5000; ++i) {
        FrameReader reader(random() % 200);
        if (random() % 2 == 0)
            feed(reader, protocol::magic);
        for (int piece = 0; piece < 5; ++piece) {
            std::string bytes(random() % 100, '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(random() % 3 == 0 ? random() & 0xffU : 0);
            feed(reader, bytes);
            (void)readAll(reader);
        }
        QVERIFY(reader.greeting().size() <= 200);
    }
}

void TestFraming::survivesMutations()
{
    std::mt19937_64 random(4); // NOLINT: likewise.
    const std::string bytes = threeRecords();
    for (int i = 0; i < 20'000; ++i) {
        std::string changed = bytes;
        for (std::uint64_t changes = 1 + random() % 3; changes > 0; --changes)
            changed[random() % changed.size()] = static_cast<char>(random() & 0xffU);
        FrameReader reader(random() % 64);
        feed(reader, changed);
        Frame frame;
        while (reader.next(frame) == State::Ready) {
            (void)frame.as<protocol::Hello>();
            (void)frame.as<protocol::Input>();
            (void)frame.as<protocol::Start>();
            (void)protocol::asOutput(frame);
        }
    }
}

QTEST_APPLESS_MAIN(TestFraming)
#include "tst_framing.moc"
