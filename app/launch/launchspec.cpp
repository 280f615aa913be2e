// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchspec.h"

#include "launch/shellquoting.h"

#include <optional>

namespace brood {

namespace {

/// What braces stand for in the command of one child.
class Placeholders
{
public:
    Placeholders(const JobsSpec& jobs, int index, bool quoted)
        : m_jobs(jobs)
        , m_number(QByteArray::number(index))
    {
        if (jobs.inputs.rows() > 0)
            m_row = jobs.row(index);
        for (QByteArray& value : m_row)
            value = quoted ? quoteWord(value) : value;
    }

    [[nodiscard]] QByteArray expanded(const QByteArray& word)
    {
        QByteArray result;
        qsizetype done = 0;
        for (qsizetype open = word.indexOf('{'); open >= 0; open = word.indexOf('{', open + 1)) {
            const qsizetype close = word.indexOf('}', open);
            if (close < 0)
                break;
            if (open > 0 && word[open - 1] == '$') // "${i}" is a shell's variable.
                continue;
            if (const auto value = find(QByteArrayView(word).sliced(open + 1, close - open - 1))) {
                result += QByteArrayView(word).sliced(done, open - done);
                result += *value;
                done = close + 1;
                open = close;
            }
        }
        result += QByteArrayView(word).sliced(done);
        return result;
    }
    /// All values, each an argument: what "{}" stands for that is a word of its own.
    [[nodiscard]] const QByteArrayList& takeRow()
    {
        m_rowUsed = true;
        return m_row;
    }
    [[nodiscard]] bool hasRow() const { return !m_row.isEmpty(); }
    /// Whether no value found a place in what was expanded.
    [[nodiscard]] bool isRowUnused() const { return !m_rowUsed; }

private:
    [[nodiscard]] std::optional<QByteArray> find(QByteArrayView name)
    {
        if (name == "i")
            return m_number;
        if (m_row.isEmpty())
            return {};
        const auto column = m_jobs.inputs.columnOf(name);
        if (!column && !name.isEmpty())
            return {};
        m_rowUsed = true;
        return column ? m_row[*column] : m_row.join(' ');
    }

    const JobsSpec& m_jobs;
    QByteArray m_number;
    QByteArrayList m_row;
    bool m_rowUsed = false;
};

} // namespace

QByteArrayList LaunchSpec::argumentsFor(int index) const
{
    Placeholders placeholders(jobs, index, shell);
    QByteArrayList arguments;
    arguments.reserve(command.size());
    for (const QByteArray& word : command) {
        if (word == "{}" && placeholders.hasRow())
            arguments += placeholders.takeRow();
        else
            arguments += placeholders.expanded(word);
    }
    if (placeholders.isRowUnused())
        arguments += placeholders.takeRow();
    if (shell)
        return {QByteArrayLiteral("/bin/sh"), QByteArrayLiteral("-c"), arguments.join(' ')};
    return arguments;
}

} // namespace brood
