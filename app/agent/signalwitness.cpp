// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/signalwitness.h"

#include "agent/processtable.h"

#include <array>
#include <atomic>
#include <charconv>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <linux/perf_event.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace brood::agent {

namespace {

/// include/trace/events/signal.h, as events/signal/signal_generate/format tells it on Linux 3.4 to 6.18.
struct TraceData
{
    std::uint16_t type;
    std::uint8_t flags;
    std::uint8_t preemptCount;
    std::int32_t sender;
    std::int32_t number;
    std::int32_t errorNumber;
    std::int32_t code;
    std::array<char, 16> targetName;
    std::int32_t target;
};

constexpr std::size_t dataPages = 16; // Of each processor: some 1,400 signals between two looks.
constexpr std::size_t mostSent = 4096;

/// Signals that don't end a process unless it is asked for are far too many (SIGCHLD).
constexpr const char* filter =
    "sig != 17 && sig != 18 && sig != 19 && sig != 20 && sig != 21 && sig != 22 && "
    "sig != 23 && sig != 28";

std::optional<std::uint64_t> readNumber(const std::string& path)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 32> text{};
    const ssize_t size = file ? read(file.get(), text.data(), text.size()) : -1;
    std::uint64_t number = 0;
    if (size <= 0 || std::from_chars(text.data(), text.data() + size, number).ec != std::errc())
        return std::nullopt;
    return number;
}

/// Elsewhere the same number is another process.
bool isInFirstPidNamespace()
{
    constexpr ino_t first = 0xEFFFFFFC; // PROC_PID_INIT_INO, the same on every Linux since 3.8
    struct stat status = {};
    return stat("/proc/self/ns/pid", &status) == 0 && status.st_ino == first;
}

} // namespace

/// What the kernel writes of one processor.
class SignalWitness::Ring
{
public:
    static std::unique_ptr<Ring> open(std::uint64_t tracepoint, int processor)
    {
        perf_event_attr wanted{};
        wanted.size = sizeof wanted;
        wanted.type = PERF_TYPE_TRACEPOINT;
        wanted.config = tracepoint;
        wanted.sample_period = 1;
        wanted.sample_type = PERF_SAMPLE_RAW;
        wanted.disabled = 1;
        wanted.watermark = 1;
        wanted.wakeup_watermark = 1U << 30U; // Nobody waits for it.
        Descriptor event(
            static_cast<int>(syscall(SYS_perf_event_open, &wanted, -1, processor, -1, PERF_FLAG_FD_CLOEXEC)));
        if (!event || ioctl(event.get(), PERF_EVENT_IOC_SET_FILTER, filter) != 0)
            return nullptr;
        const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
        const std::size_t size = (dataPages + 1) * page;
        void* const memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, event.get(), 0);
        if (memory == MAP_FAILED)
            return nullptr;
        ioctl(event.get(), PERF_EVENT_IOC_ENABLE, 0);
        return std::unique_ptr<Ring>(new Ring(std::move(event), memory, size, page));
    }
    Ring(const Ring&) = delete;
    Ring& operator=(const Ring&) = delete;
    ~Ring() { munmap(m_memory, m_size); }

    template <typename Function>
    void read(Function take)
    {
        auto* const head = static_cast<perf_event_mmap_page*>(m_memory);
        const std::span data(static_cast<const std::byte*>(m_memory) + m_page, m_size - m_page);
        const std::uint64_t end = std::atomic_ref(head->data_head).load(std::memory_order_acquire);
        std::uint64_t at = head->data_tail;
        std::vector<std::byte> record;
        while (at < end) {
            const auto copy = [&](std::size_t size) { // It may be cut by the ring's end.
                record.resize(size);
                for (std::size_t i = 0; i < size; ++i)
                    record[i] = data[static_cast<std::size_t>((at + i) % data.size())];
            };
            perf_event_header header{};
            copy(sizeof header);
            std::memcpy(&header, record.data(), sizeof header);
            if (header.size < sizeof header || header.size > end - at)
                break;
            copy(header.size);
            // PERF_RECORD_SAMPLE with PERF_SAMPLE_RAW: the size, then the data.
            constexpr std::size_t before = sizeof header + sizeof(std::uint32_t);
            if (header.type == PERF_RECORD_SAMPLE && header.size > before)
                take(std::span<const std::byte>(record).subspan(before));
            at += header.size;
        }
        std::atomic_ref(head->data_tail).store(end, std::memory_order_release);
    }

private:
    Ring(Descriptor event, void* memory, std::size_t size, std::size_t page)
        : m_event(std::move(event))
        , m_memory(memory)
        , m_size(size)
        , m_page(page)
    {}

    Descriptor m_event;
    void* m_memory;
    std::size_t m_size;
    std::size_t m_page;
};

SignalWitness::SignalWitness(const std::string& tracing)
{
    const auto tracepoint = readNumber(tracing + "/events/signal/signal_generate/id");
    if (!tracepoint || !isInFirstPidNamespace())
        return;
    const long processors = sysconf(_SC_NPROCESSORS_CONF);
    for (int processor = 0; processor < processors; ++processor) {
        if (auto ring = Ring::open(*tracepoint, processor))
            m_rings.push_back(std::move(ring));
    }
}

SignalWitness::~SignalWitness() = default;

std::optional<SignalWitness::Event> SignalWitness::parse(std::span<const std::byte> data)
{
    TraceData trace{};
    if (data.size() < sizeof trace)
        return std::nullopt;
    std::memcpy(&trace, data.data(), sizeof trace);
    if (trace.number <= 0 || trace.number >= NSIG || trace.target <= 0)
        return std::nullopt;
    return Event{trace.number, trace.code, trace.sender, trace.target};
}

void SignalWitness::read()
{
    for (const auto& ring : m_rings) {
        ring->read([this](std::span<const std::byte> data) {
            if (const auto event = parse(data))
                note(*event);
        });
    }
}

void SignalWitness::note(const Event& event)
{
    if (m_sent.size() >= mostSent)
        m_sent.clear();
    Sent& sent = m_sent[{event.target, event.number}];
    sent = {event.number, event.sender, event.code > 0, {}};
    // SI_USER and the negative codes are processes'; SI_KERNEL and the codes of faults are above.
    if (!sent.byKernel)
        sent.senderName = ProcessTable().commandOf(event.sender);
    if (sent.senderName == "[]")
        sent.senderName.clear();
}

std::optional<SignalWitness::Sent> SignalWitness::lastSentTo(pid_t pid, int number) const
{
    const auto found = m_sent.find({pid, number});
    return found == m_sent.end() ? std::nullopt : std::optional(found->second);
}

void SignalWitness::forget(pid_t pid)
{
    std::erase_if(m_sent, [pid](const auto& entry) { return entry.first.first == pid; });
}

} // namespace brood::agent
