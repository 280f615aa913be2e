#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""figures.py BIN: elapsed time, CPU seconds and peak memory of `brood run` against GNU time on the same commands,
turn about in one run. Medians of several rounds, because each of them varies from run to run by itself."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 15
COMMANDS = [
    ["true"],
    ["sleep", "0.2"],
    ["brood-misbehave", "burn", "300"],
    ["brood-misbehave", "allocate", "100"],
    ["sh", "-c", "seq 1 300000 | sort -R | tail -n 1"],
]


def by_time(command):
    with tempfile.NamedTemporaryFile("r") as figures:
        # GNU time prints hundredths of a second; its own start and end are far below that.
        begin = time.monotonic()
        subprocess.run(
            ["/usr/bin/time", "-o", figures.name, "-f", "%U %S %M", *command], check=True, stdout=subprocess.DEVNULL
        )
        elapsed = time.monotonic() - begin
        user, system, peak = figures.read().split()
    return elapsed, float(user) + float(system), int(peak) * 1024


def by_brood(brood, command):
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report.json")
        subprocess.run(
            [brood, "run", "-q", "--no-history", "--report", report, "--", *command],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        with open(report, encoding="utf-8") as file:
            child = json.load(file)["children"][0]
    return child["elapsed_s"], child["user_s"] + child["system_s"], child["max_rss_bytes"]


def main():
    folder = sys.argv[1]
    os.environ["PATH"] = folder + os.pathsep + os.environ["PATH"]
    print(f"{'command':<44} {'elapsed: time, brood':>26} {'CPU: time, brood':>20} {'peak: time, brood':>24}")
    for command in COMMANDS:
        rounds = [(by_time(command), by_brood(os.path.join(folder, "brood"), command)) for _ in range(ROUNDS)]
        peer = [statistics.median(one[0][i] for one in rounds) for i in range(3)]
        own = [statistics.median(one[1][i] for one in rounds) for i in range(3)]
        print(
            f"{' '.join(command):<44.44} {peer[0]:>10.4f} s {own[0]:>10.4f} s {peer[1]:>8.3f} s {own[1]:>6.3f} s"
            f" {peer[2] / 1024:>8.0f} KiB {own[2] / 1024:>6.0f} KiB ({own[2] / peer[2] - 1:+.1%})"
        )


if __name__ == "__main__":
    main()
