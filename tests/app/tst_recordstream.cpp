// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recordstream.h"

#include <QByteArray>
#include <QTest>

#include <rapidcheck.h>

#include <map>

namespace protocol = brood::protocol;
using protocol::RecordType;
using protocol::Stream;

// Records are taken out of a byte stream in whatever pieces it comes, and output is handed on uncopied.

class TestRecordStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInAnyPieces();
    void handsOutputOnAsItLies();
    void keepsTheGreetingBeforeTheMagic();
    void refusesADamagedHead_data();
    void refusesADamagedHead();
    void staysCorrupt();
    void survivesGarbage();
};

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

/// What came, without how it was cut.
struct Receiver
{
    protocol::RecordStream::Handlers handlers()
    {
        return {[this](const protocol::Frame& frame) {
                    said += "record " + std::to_string(static_cast<int>(frame.type)) + " " +
                            std::to_string(frame.payload.size()) + "\n";
                },
                [this](const protocol::OutputHead& head, std::span<const std::byte> bytes) {
                    if (bytes.empty())
                        said += "an empty piece\n";
                    outputs[{head.child, head.stream, head.readNs}].append(
                        reinterpret_cast<const char*>(bytes.data()), bytes.size());
                    pieces.push_back(bytes);
                }};
    }
    std::string said;
    std::map<std::tuple<std::uint32_t, Stream, std::uint64_t>, std::string> outputs;
    std::vector<std::span<const std::byte>> pieces;
};

void appendOutput(std::string& bytes, const protocol::OutputHead& head, std::string_view output)
{
    protocol::appendOutputHead(bytes, head, output.size());
    bytes += output;
}

std::string conversation()
{
    std::string bytes = "Welcome!\n";
    bytes += protocol::magic;
    protocol::appendRecord(bytes, protocol::Hello{});
    protocol::appendRecord(bytes, protocol::Started{1, 99, 5, 6});
    appendOutput(bytes, {1, Stream::Out, 7}, "some output\n");
    appendOutput(bytes, {1, Stream::Err, 8}, std::string(3000, 'e'));
    protocol::appendRecord(bytes, protocol::Heartbeat{9});
    appendOutput(bytes, {1, Stream::Out, 10}, {});
    appendOutput(bytes, {2, Stream::Out, 11}, "x");
    protocol::appendRecord(bytes, protocol::Bye{});
    return bytes;
}

} // namespace

void TestRecordStream::readsInAnyPieces()
{
    const std::string bytes = conversation();
    Receiver whole;
    protocol::RecordStream stream(100, whole.handlers());
    QVERIFY(stream.feed(bytesOf(bytes)));
    QCOMPARE(whole.outputs.size(), std::size_t{3});
    QCOMPARE(whole.outputs.at({1, Stream::Err, 8}).size(), std::size_t{3000});
    QCOMPARE(QByteArray::fromStdString(whole.said).count('\n'), 4);

    const bool holds = rc::check([&] {
        Receiver pieces;
        protocol::RecordStream cut(100, pieces.handlers());
        std::string_view rest = bytes;
        while (!rest.empty()) {
            const auto size = static_cast<std::size_t>(*rc::gen::inRange(1, 200));
            RC_ASSERT(cut.feed(bytesOf(rest.substr(0, size))));
            rest.remove_prefix(std::min(size, rest.size()));
        }
        RC_ASSERT(pieces.said == whole.said);
        RC_ASSERT(pieces.outputs == whole.outputs);
    });
    QVERIFY(holds);
}

void TestRecordStream::handsOutputOnAsItLies()
{
    Receiver receiver;
    protocol::RecordStream stream(0, receiver.handlers());
    QVERIFY(stream.feed(bytesOf(protocol::magic)));
    std::string bytes;
    appendOutput(bytes, {1, Stream::Out, 1}, "0123456789");
    const auto piece = bytesOf(bytes);
    QVERIFY(stream.feed(piece));
    QCOMPARE(receiver.pieces.size(), std::size_t{1});
    QVERIFY(receiver.pieces.front().data() == piece.last(10).data());
}

void TestRecordStream::keepsTheGreetingBeforeTheMagic()
{
    Receiver receiver;
    protocol::RecordStream stream(100, receiver.handlers());
    QVERIFY(stream.feed(bytesOf("no agent here")));
    QCOMPARE(stream.greeting(), std::string("no agent here"));
    QVERIFY(!stream.feed(bytesOf(std::string(200, '?'))));
    QVERIFY(!stream.error().empty());

    protocol::RecordStream good(100, receiver.handlers());
    QVERIFY(good.feed(bytesOf(conversation())));
    QCOMPARE(good.greeting(), std::string("Welcome!\n"));
}

void TestRecordStream::refusesADamagedHead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("too large") << QByteArray::fromHex("ffffffff40000000");
    QTest::newRow("reserved bits") << QByteArray::fromHex("0000000040000100");
    QTest::newRow("output without a head") << QByteArray::fromHex("0500000042000000");
    QTest::newRow("output of no stream")
        << QByteArray::fromHex("0e000000420000000100000009") + QByteArray(9, 0);
}

void TestRecordStream::refusesADamagedHead()
{
    QFETCH(QByteArray, head);
    Receiver receiver;
    protocol::RecordStream stream(0, receiver.handlers());
    QVERIFY(stream.feed(bytesOf(protocol::magic)));
    QVERIFY(!stream.feed(bytesOf({head.constData(), static_cast<std::size_t>(head.size())})));
    QVERIFY(!stream.error().empty());
    QVERIFY(receiver.said.empty() && receiver.outputs.empty());
}

void TestRecordStream::staysCorrupt()
{
    Receiver receiver;
    protocol::RecordStream stream(0, receiver.handlers());
    QVERIFY(!stream.feed(bytesOf("garbage that is no magic")));
    QVERIFY(!stream.feed(bytesOf(conversation())));
    QVERIFY(receiver.said.empty());
}

void TestRecordStream::survivesGarbage()
{
    const bool holds = rc::check([](const std::vector<std::uint8_t>& garbage) {
        Receiver receiver;
        protocol::RecordStream stream(0, receiver.handlers());
        RC_ASSERT(stream.feed(bytesOf(protocol::magic)));
        (void)stream.feed(std::as_bytes(std::span(garbage)));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestRecordStream)
#include "tst_recordstream.moc"
