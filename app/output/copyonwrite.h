// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace brood {

/// A value that copies share until one of them is edited. Copies may live in different threads.
///
/// std::shared_ptr would do but for one thing: its use_count() is no synchronisation, so whoever sees that he
/// is the last user could still write over what the last but one is reading.
template <class T>
class CopyOnWrite
{
public:
    CopyOnWrite() = default;
    explicit CopyOnWrite(T value)
        : m_node(std::make_unique<Node>(std::move(value)).release())
    {}
    CopyOnWrite(const CopyOnWrite& other)
        : m_node(other.m_node)
    {
        if (m_node != nullptr)
            m_node->users.fetch_add(1, std::memory_order_relaxed);
    }
    CopyOnWrite(CopyOnWrite&& other) noexcept
        : m_node(std::exchange(other.m_node, nullptr))
    {}
    CopyOnWrite& operator=(const CopyOnWrite& other)
    {
        CopyOnWrite copy(other);
        std::swap(m_node, copy.m_node);
        return *this;
    }
    CopyOnWrite& operator=(CopyOnWrite&& other) noexcept
    {
        std::swap(m_node, other.m_node);
        return *this;
    }
    ~CopyOnWrite()
    {
        if (m_node != nullptr && m_node->users.fetch_sub(1, std::memory_order_acq_rel) == 1)
            std::unique_ptr<Node>(m_node).reset();
    }

    /// One that was default-constructed or moved from has a default-constructed value.
    [[nodiscard]] const T& read() const
    {
        static const T nothing{};
        return m_node != nullptr ? m_node->value : nothing;
    }
    [[nodiscard]] T& edit()
    {
        if (m_node == nullptr || m_node->users.load(std::memory_order_acquire) != 1)
            *this = CopyOnWrite(read());
        return m_node->value;
    }
    [[nodiscard]] bool isSharedWith(const CopyOnWrite& other) const { return m_node == other.m_node; }

private:
    struct Node
    {
        explicit Node(T content)
            : value(std::move(content))
        {}
        std::atomic<int> users = 1;
        T value;
    };
    Node* m_node = nullptr;
};

} // namespace brood
