// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/exitconvention.h"

#include <QTest>

using brood::ExitConvention;
using brood::exitConventionOf;

class TestExitConvention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPrograms_data();
    void knowsPrograms();
};

void TestExitConvention::knowsPrograms_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<ExitConvention>("convention");
    const auto row = [](const QByteArrayList& arguments, ExitConvention convention) {
        QTest::newRow(arguments.isEmpty() ? "nothing" : arguments.join(' ').constData())
            << arguments << convention;
    };
    using enum ExitConvention;
    row({}, Own);
    row({"python3", "-c", "import sys; sys.exit(137)"}, Own);
    row({"./shell"}, Own);
    row({"sh", "-c", "exit 137"}, Shell);
    row({"/usr/bin/bash", "build"}, Shell);
    row({"./test.sh"}, Shell);
    row({"ssh", "host", "make"}, Shell);
    row({"timeout", "-k", "1", "5", "make"}, Timeout);
    row({"nice", "timeout", "5", "make"}, Timeout);
    row({"env", "-i", "python3", "x.py"}, Starter);
    row({"/usr/bin/env", "A=b", "sh", "-c", "x"}, Shell);
    row({"nice", "-n", "5", "./run.sh"}, Shell);
}

void TestExitConvention::knowsPrograms()
{
    QFETCH(QByteArrayList, arguments);
    QTEST(exitConventionOf(arguments), "convention");
}

QTEST_APPLESS_MAIN(TestExitConvention)
#include "tst_exitconvention.moc"
