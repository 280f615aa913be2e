// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/childcontent.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace brood {

namespace {

constexpr qsizetype hashBytes = 16; // Nobody meets two that are equal by chance.

/// With its size in front, so that no two lists of words become the same bytes.
void append(QByteArray& bytes, const QByteArray& word)
{
    bytes += QByteArray::number(word.size()) + ':' + word;
}

} // namespace

QByteArray directoryOf(const LaunchSpec& spec)
{
    return spec.workingDirectory.isEmpty() ? QFile::encodeName(QDir::currentPath()) : spec.workingDirectory;
}

ChildContent::ChildContent(const LaunchSpec& spec)
{
    append(m_common, directoryOf(spec));
    const EnvironmentDelta& delta = spec.environment;
    append(m_common, QByteArray::number(delta.set.size()));
    for (auto variable = delta.set.cbegin(); variable != delta.set.cend(); ++variable) {
        append(m_common, variable.key());
        append(m_common, variable.value());
    }
    QByteArrayList unset = delta.unset;
    unset.removeIf([&delta](const QByteArray& name) { return delta.set.contains(name); });
    std::sort(unset.begin(), unset.end());
    unset.erase(std::unique(unset.begin(), unset.end()), unset.end());
    append(m_common, QByteArray::number(unset.size()));
    for (const QByteArray& name : unset)
        append(m_common, name);
}

QByteArray ChildContent::of(const QByteArrayList& arguments) const
{
    QByteArray bytes = m_common;
    for (const QByteArray& word : arguments)
        append(bytes, word);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(hashBytes).toHex();
}

bool ChildContent::isContent(QByteArrayView text)
{
    return text.size() == 2 * hashBytes && std::all_of(text.begin(), text.end(), [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

} // namespace brood
