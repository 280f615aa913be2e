// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/evidencerecords.h"
#include "protocol/framing.h"
#include "protocol/processrecords.h"

#include <QTest>

#include <limits>
#include <random>

namespace protocol = brood::protocol;
using std::string_literals::operator""s;

// Records become bytes and bytes become records again; whatever else comes is told from them.

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWent();
    void haveTheDocumentedBytes();
    void keepOutputInPlace();
    void refuseEveryTruncation();
    void refuseBytesLeftOver();
    void refuseAnotherType();
    void refuseCountsBeyondTheirBytes();
    void surviveRandomBytes();
    void surviveMutations();
};

namespace {

constexpr std::uint64_t big = std::numeric_limits<std::uint64_t>::max();
constexpr std::int32_t negative = std::numeric_limits<std::int32_t>::min();

template <typename Record>
std::string payloadOf(const Record& record)
{
    std::string bytes;
    protocol::appendRecord(bytes, record);
    return bytes.substr(protocol::frameHeadSize);
}

protocol::Frame frameOf(protocol::RecordType type, const std::string& payload)
{
    return {type, std::as_bytes(std::span(payload.data(), payload.size()))};
}

/// Calls a function with one value of every record type, with no field at its default.
template <typename Function>
void forEveryRecord(Function function)
{
    const protocol::Usage usage{1, big, 3, 4, 5, 6, 7, 8, 9};
    function(
        protocol::Hello{7, negative, big, std::numeric_limits<std::int64_t>::min(), "host\0\xff"s, 1, 2, 3});
    function(protocol::Heartbeat{big});
    function(protocol::Bye{"because"});
    protocol::Start start;
    start.child = 0xfffffffe;
    start.command = {"a", "", "b\0c"s, std::string(100'000, 'x')};
    start.fallbackPath = {"/one", "/two"};
    start.workingDirectory = "/\xff";
    start.set = {{"A", "1"}, {"", ""}};
    start.unset = {"B"};
    start.stdinKind = protocol::StdinKind::Live;
    start.stdinFile = "file";
    start.terminal = protocol::TerminalSize{65535, 1};
    start.timeoutNs = big;
    start.graceNs = 9;
    start.countHardware = true;
    start.ownCgroup = true;
    start.hold = true;
    function(start);
    function(protocol::Start{});
    function(protocol::Input{1, "bytes\0"s});
    function(protocol::EndInput{2});
    function(protocol::Signal{3, negative, true});
    function(protocol::Stop{4, true});
    function(protocol::Pause{5});
    function(protocol::Resume{6});
    function(protocol::Resize{7, {1, 65535}});
    function(protocol::Credit{big});
    function(protocol::CloseOutput{8, protocol::Stream::Err});
    function(protocol::Started{9, negative, 1, big});
    function(protocol::StartFailed{10, 1, 2, protocol::StartStep::Fork, -1, "path", true});
    function(protocol::InputTaken{11, big});
    function(protocol::InputClosed{12, big});
    function(protocol::Paused{13, big, 19});
    function(protocol::Resumed{14, big});
    function(protocol::Stopping{15, big, protocol::StopCause::Timeout, 9});
    function(protocol::Exited{16, 1, 0xff00, usage, 2});
    protocol::Finished finished{17, true, usage, protocol::StopCause::Request, 15, {}};
    finished.survivors = {{1, "one", true, false}, {negative, "", false, true}};
    function(finished);
    function(protocol::SignalFailed{18, 64, 3});
    function(protocol::NoRoom{18, protocol::StartStep::Pipes, 24});
    function(protocol::Sample{big, {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, {}}});
    function(protocol::WatchTrees{true});
    function(
        protocol::Evidence{23, {{protocol::EvidenceKind::Limit, negative, -1, big, big, "text\0"s}, {}}});
    function(protocol::SignalProcess{19, {negative, big}, 9});
    function(protocol::MeasurePss{20});
    function(protocol::Slots{24, big});
    function(protocol::Withdraw{});
    function(protocol::Release{});
    function(protocol::Held{25, negative, 1, big});
    function(protocol::Accounting{22, protocol::HardwareFigures{1, big, std::nullopt, true, true}, 13,
                                  protocol::CgroupFigures{1, 2, 3, big, std::nullopt, 4, 5}});
    protocol::Tree tree{
        21, big, 3, {{{1, 2}, 3, 'S', 4, 5, 6, 7, std::nullopt, 8, 9, 10, 11, 12, {}, "one"}}};
    tree.oldest.push_back({{negative, big},
                           negative,
                           '\xff',
                           big,
                           1,
                           2,
                           3,
                           big,
                           4,
                           5,
                           6,
                           7,
                           big,
                           protocol::ContextSwitches{big, 8},
                           "\0"s});
    function(tree);
}

} // namespace

void TestRecords::comeBackAsTheyWent()
{
    int count = 0;
    forEveryRecord([&count](const auto& record) {
        using Record = std::decay_t<decltype(record)>;
        const std::string payload = payloadOf(record);
        const auto back = frameOf(Record::type, payload).template as<Record>();
        QVERIFY(back.has_value());
        QCOMPARE(payloadOf(*back), payload); // Records have no ==; their bytes name every field.
        ++count;
    });
    QCOMPARE(count, 36);
}

void TestRecords::haveTheDocumentedBytes()
{
    std::string bytes;
    protocol::appendRecord(bytes, protocol::Signal{0x01020304, -2, true});
    QCOMPARE(QByteArray::fromStdString(bytes).toHex(), QByteArray("0900000013000000"
                                                                  "04030201"
                                                                  "feffffff"
                                                                  "01"));
    bytes.clear();
    protocol::appendRecord(bytes, protocol::Input{1, "ab"});
    QCOMPARE(QByteArray::fromStdString(bytes).toHex(), QByteArray("0a00000011000000"
                                                                  "01000000"
                                                                  "02000000"
                                                                  "6162"));
    QCOMPARE(QByteArray(protocol::magic.data(), static_cast<qsizetype>(protocol::magic.size())),
             QByteArray("\x93"
                        "brood\r\n\x1a\n\0\xff",
                        12));
}

void TestRecords::keepOutputInPlace()
{
    std::string bytes;
    protocol::appendOutputHead(bytes, {3, protocol::Stream::Err, big}, 5);
    QCOMPARE(bytes.size(), protocol::frameHeadSize + protocol::outputHeadSize);
    const std::string payload = bytes.substr(protocol::frameHeadSize) + "hello";
    const auto frame = frameOf(protocol::RecordType::Output, payload);
    const auto output = protocol::asOutput(frame);
    QVERIFY(output);
    QCOMPARE(output->head.child, 3U);
    QVERIFY(output->head.stream == protocol::Stream::Err);
    QCOMPARE(output->head.readNs, big);
    QCOMPARE(output->bytes.size(), 5U);
    QCOMPARE(static_cast<const void*>(output->bytes.data()),
             static_cast<const void*>(payload.data() + protocol::outputHeadSize));

    QVERIFY(!protocol::asOutput(frameOf(protocol::RecordType::Input, payload)));
    QVERIFY(!protocol::asOutput(frameOf(protocol::RecordType::Output, payload.substr(0, 12))));
    QVERIFY(protocol::asOutput(frameOf(protocol::RecordType::Output, payload.substr(0, 13)))->bytes.empty());
    std::string noStream = payload;
    noStream[4] = 3;
    QVERIFY(!protocol::asOutput(frameOf(protocol::RecordType::Output, noStream)));
}

void TestRecords::refuseEveryTruncation()
{
    forEveryRecord([](const auto& record) {
        using Record = std::decay_t<decltype(record)>;
        const std::string payload = payloadOf(record);
        for (std::size_t size = 0; size < payload.size(); size += size < 300 ? 1 : 997)
            QVERIFY(!frameOf(Record::type, payload.substr(0, size)).template as<Record>());
    });
}

void TestRecords::refuseBytesLeftOver()
{
    forEveryRecord([](const auto& record) {
        using Record = std::decay_t<decltype(record)>;
        QVERIFY(!frameOf(Record::type, payloadOf(record) + '\0').template as<Record>());
    });
}

void TestRecords::refuseAnotherType()
{
    const std::string payload = payloadOf(protocol::Pause{1});
    QVERIFY(frameOf(protocol::RecordType::Pause, payload).as<protocol::Pause>());
    QVERIFY(!frameOf(protocol::RecordType::Resume, payload).as<protocol::Pause>());
    QVERIFY(!frameOf(static_cast<protocol::RecordType>(999), payload).as<protocol::Pause>());
}

void TestRecords::refuseCountsBeyondTheirBytes()
{
    for (const char* count : {"\xff\xff\xff\xff", "\xff\xff\xff\x7f", "\x01\x01\x01\x01"}) {
        // The number of words, the length of a word, the length of the directory.
        const std::string child(4, '\0');
        const std::string zero(4, '\0');
        const std::string one("\x01\0\0\0", 4);
        for (const std::string& prefix : {child, child + one, child + zero + zero}) {
            const std::string payload = prefix + std::string(count, 4) + std::string(1000, 'x');
            QVERIFY(!frameOf(protocol::RecordType::Start, payload).as<protocol::Start>());
        }
    }
}

void TestRecords::surviveRandomBytes()
{
    std::mt19937_64 random(1); // NOLINT: the same every time, on purpose.
    std::string payload;
    for (int i = 0; i < 20'000; ++i) {
        payload.resize(random() % 200);
        for (char& byte : payload)
            byte = static_cast<char>(random() % 4 == 0 ? random() & 0xffU : 0);
        forEveryRecord([&payload](const auto& record) {
            using Record = std::decay_t<decltype(record)>;
            const auto read = frameOf(Record::type, payload).template as<Record>();
            // What is taken for a record is one: it has these bytes, but that a flag may be any but 0.
            if (read)
                QCOMPARE(payloadOf(*read).size(), payload.size());
        });
        (void)protocol::asOutput(frameOf(protocol::RecordType::Output, payload));
    }
}

void TestRecords::surviveMutations()
{
    std::mt19937_64 random(2); // NOLINT: likewise.
    forEveryRecord([&random](const auto& record) {
        using Record = std::decay_t<decltype(record)>;
        const std::string payload = payloadOf(record);
        for (int i = 0; i < 1000 && !payload.empty(); ++i) {
            std::string changed = payload;
            for (std::uint64_t changes = 1 + random() % 4; changes > 0; --changes)
                changed[random() % std::min<std::size_t>(changed.size(), 200)] =
                    static_cast<char>(random() & 0xffU);
            const auto read = frameOf(Record::type, changed).template as<Record>();
            if (read)
                QCOMPARE(payloadOf(*read).size(), changed.size());
        }
    });
}

QTEST_APPLESS_MAIN(TestRecords)
#include "tst_records.moc"
