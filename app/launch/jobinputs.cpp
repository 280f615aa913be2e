// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/jobinputs.h"

#include <algorithm>
#include <utility>

namespace brood {

namespace {

/// The text before the end mark, which is taken from the front of `text` together with it.
QByteArrayView takeUntil(QByteArrayView& text, QByteArrayView end)
{
    const qsizetype at = text.indexOf(end);
    const QByteArrayView taken = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArrayView() : text.sliced(at + end.size());
    return taken;
}

qsizetype countValues(QByteArrayView line, QByteArrayView separator)
{
    qsizetype values = 1;
    for (qsizetype at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + separator.size()))
        ++values;
    return values;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::int64_t JobInputs::List::rows() const
{
    return static_cast<std::int64_t>(ends.size()) / std::max<qsizetype>(names.size(), 1);
}

void JobInputs::List::append(QByteArrayView value)
{
    bytes.append(value);
    ends.push_back(bytes.size());
}

JobInputs::JobInputs(List list)
    : m_lists{std::make_shared<const List>(std::move(list))}
{}

JobInputs JobInputs::fromLines(const QByteArray& text, const LineFormat& format, const QByteArray& name)
{
    const QByteArrayView end(&format.end, 1);
    qsizetype columns = 1;
    if (!format.separator.isEmpty()) {
        for (QByteArrayView rest = text; !rest.isEmpty();)
            columns = std::max(columns, countValues(takeUntil(rest, end), format.separator));
    }
    List list;
    list.names.resize(columns);
    list.names.first() = name;
    for (QByteArrayView rest = text; !rest.isEmpty();) {
        QByteArrayView line = takeUntil(rest, end);
        if (line.isEmpty())
            continue;
        for (qsizetype column = 1; column < columns; ++column)
            list.append(takeUntil(line, format.separator));
        list.append(line);
    }
    return JobInputs(std::move(list));
}

JobInputs JobInputs::fromValues(const QByteArray& name, const QByteArrayList& values)
{
    List list;
    list.names = {name};
    for (const QByteArray& value : values)
        list.append(value);
    return JobInputs(std::move(list));
}

void JobInputs::combine(const JobInputs& other)
{
    m_lists.insert(m_lists.end(), other.m_lists.begin(), other.m_lists.end());
}

std::int64_t JobInputs::rows() const
{
    if (isNone())
        return 0;
    std::int64_t rows = 1;
    for (const auto& list : m_lists) {
        if (list->rows() == 0)
            return 0;
        rows = list->rows() > mostRows / rows ? mostRows : rows * list->rows();
    }
    return rows;
}

int JobInputs::columns() const
{
    qsizetype columns = 0;
    for (const auto& list : m_lists)
        columns += list->names.size();
    return static_cast<int>(columns);
}

QByteArrayList JobInputs::row(std::int64_t at) const
{
    QByteArrayList values;
    values.resize(columns());
    qsizetype column = values.size();
    for (std::size_t list = m_lists.size(); list-- > 0;) {
        const List& of = *m_lists[list];
        const qsizetype width = of.names.size();
        const auto first = static_cast<std::size_t>((at % of.rows()) * width);
        at /= of.rows();
        column -= width;
        for (qsizetype i = 0; i < width; ++i) {
            const std::size_t value = first + static_cast<std::size_t>(i);
            const qsizetype begin = value == 0 ? 0 : of.ends[value - 1];
            values[column + i] = of.bytes.sliced(begin, of.ends[value] - begin);
        }
    }
    return values;
}

std::optional<int> JobInputs::columnOf(QByteArrayView placeholder) const
{
    if (placeholder.isEmpty())
        return std::nullopt;
    const int width = columns();
    if (isDigit(placeholder.front())) {
        if (placeholder.front() == '0' || !std::all_of(placeholder.begin(), placeholder.end(), isDigit))
            return std::nullopt;
        bool ok = false;
        const int number = placeholder.toByteArray().toInt(&ok);
        return ok && number <= width ? std::optional(number - 1) : std::nullopt;
    }
    int column = 0;
    for (const auto& list : m_lists) {
        for (const QByteArray& name : list->names) {
            if (name == placeholder)
                return column;
            ++column;
        }
    }
    return std::nullopt;
}

bool JobInputs::hasNul() const
{
    return std::ranges::any_of(m_lists, [](const auto& list) { return list->bytes.contains('\0'); });
}

bool JobInputs::isName(QByteArrayView name)
{
    return !name.isEmpty() && name != "i" && !isDigit(name.front()) &&
           std::all_of(name.begin(), name.end(), [](char c) { return isLetter(c) || isDigit(c); });
}

bool JobInputs::operator==(const JobInputs& other) const
{
    return std::ranges::equal(m_lists, other.m_lists,
                              [](const auto& a, const auto& b) { return a == b || *a == *b; });
}

} // namespace brood
