// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/logscript.h"

#include <cstdio>
#include <cstdlib>

using brood::OutputStore;
using brood::test::LogComparison;
using brood::test::LogScript;
using brood::test::NaiveLog;

// The first byte chooses a limit; the rest says what to write, see LogScript. All stays in memory: the same
// code finds rows there as in files, which tst_outputstorefiles looks after.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    OutputStore::Options options;
    options.memoryLimit = std::size_t{64} * 1024 * 1024;
    if (data[0] % 4 != 0)
        options.keepBytes = std::uint64_t{1000} * data[0];
    OutputStore store(options);
    NaiveLog naive;
    LogScript script({data + 1, size - 1});
    for (int i = 1; script.step(store, naive) && i < 200; ++i) {
    }
    const std::string differences = LogComparison(store, naive).run();
    if (!differences.empty()) {
        std::fputs(differences.substr(0, 4000).c_str(), stderr);
        std::abort();
    }
    return 0;
}
