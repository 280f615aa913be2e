// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <rapidcheck.h>

#include <string>
#include <vector>

/// Any bytes but NUL, and more of those that mean something to a shell than chance would bring.
inline rc::Gen<std::string> anyText()
{
    static const std::string special = "'\"\\ \t\n$`|&;<>()*?[]#~={}!,.:/ab1i-";
    return rc::gen::container<std::string>(rc::gen::weightedOneOf<char>(
        {{3, rc::gen::elementOf(special)}, {1, rc::gen::distinctFrom(rc::gen::arbitrary<char>(), '\0')}}));
}

inline QByteArrayList anyWords()
{
    QByteArrayList words;
    for (const std::string& word : *rc::gen::container<std::vector<std::string>>(anyText()))
        words.append(QByteArray::fromStdString(word));
    return words;
}
