// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputstore.h"

#include <QLabel>

namespace brood {

/// How much output there is and whether the log follows it: "2 lines · 61 B · following".
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showOutput(const OutputStore& store, bool following);
};

} // namespace brood
