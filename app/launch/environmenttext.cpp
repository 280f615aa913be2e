// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/environmenttext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace brood {

namespace {

struct TextErrors
{
    Q_DECLARE_TR_FUNCTIONS(brood::EnvironmentText)
};

/// Stricter than isVariableName(): "export A=1" and "A = 1" are slips, not odd names.
bool isWritableName(QStringView name)
{
    const auto isOdd = [](QChar c) {
        return c.isSpace() || c.isNull() || c == u'=';
    };
    return !name.isEmpty() && !name.startsWith(u'-') && std::none_of(name.begin(), name.end(), isOdd);
}

void set(EnvironmentDelta& delta, const QByteArray& name, const QByteArray& value)
{
    delta.unset.removeAll(name);
    delta.set.insert(name, value);
}

void unset(EnvironmentDelta& delta, const QByteArray& name)
{
    delta.set.remove(name);
    if (!delta.unset.contains(name))
        delta.unset.append(name);
}

QStringView withoutLeadingBlanks(QStringView line)
{
    const auto begin = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
    return line.sliced(begin - line.begin());
}

/// @return what is wrong with the line, in the user's language; or nothing.
QString apply(QStringView line, EnvironmentDelta& delta)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (line.contains(QChar::Null))
        return TextErrors::tr("A variable cannot hold a NUL character. Remove it.");

    if (trimmed.startsWith(u'-')) {
        const QStringView name = trimmed.sliced(1);
        if (name.contains(u'='))
            return TextErrors::tr("A line that begins with “-” takes a variable away and has no value. "
                                  "Remove the “-” or the value.");
        if (!isWritableName(name))
            return TextErrors::tr("“%1” is not the name of a variable. Write -NAME.").arg(name);
        unset(delta, name.toUtf8());
        return {};
    }

    const QStringView assignment = withoutLeadingBlanks(line);
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 0)
        return TextErrors::tr(
                   "“%1” is neither NAME=VALUE, which sets a variable, nor -NAME, which takes it away.")
            .arg(trimmed);
    const QStringView name = assignment.first(equals);
    if (!isWritableName(name))
        return TextErrors::tr("“%1” is not the name of a variable. Write NAME=VALUE.").arg(name);
    set(delta, name.toUtf8(), assignment.sliced(equals + 1).toUtf8());
    return {};
}

/// Empty where the bytes are not UTF-8.
std::optional<QString> fromUtf8(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        return std::nullopt;
    return text;
}

} // namespace

bool isVariableName(QByteArrayView name)
{
    return !name.isEmpty() && !name.contains('=') && !name.contains('\0');
}

std::optional<EnvironmentVariable> parseAssignment(QByteArrayView text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 0 || !isVariableName(text.first(equals)) || text.contains('\0'))
        return std::nullopt;
    return EnvironmentVariable{text.first(equals).toByteArray(), text.sliced(equals + 1).toByteArray()};
}

ParsedEnvironment parseEnvironmentText(QStringView text)
{
    ParsedEnvironment parsed;
    int number = 0;
    for (const QStringView line : text.split(u'\n')) {
        ++number;
        parsed.error = apply(line, parsed.delta);
        if (!parsed.error.isEmpty()) {
            parsed.errorLine = number;
            break;
        }
    }
    return parsed;
}

std::optional<QString> environmentToText(const EnvironmentDelta& delta)
{
    QStringList lines;
    for (auto variable = delta.set.begin(); variable != delta.set.end(); ++variable) {
        const auto name = fromUtf8(variable.key());
        const auto value = fromUtf8(variable.value());
        if (!name || !isWritableName(*name) || !value || value->contains(u'\n') ||
            value->contains(QChar::Null))
            return std::nullopt;
        lines.append(*name + u'=' + *value);
    }
    for (const QByteArray& bytes : delta.unset) {
        const auto name = fromUtf8(bytes);
        if (!name || !isWritableName(*name))
            return std::nullopt;
        if (!delta.set.contains(bytes))
            lines.append(u'-' + *name);
    }
    return lines.join(u'\n');
}

} // namespace brood
