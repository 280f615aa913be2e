#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""measuring.py BIN: how exactly Brood measures, and what that costs.

Elapsed time against hyperfine -N and perf stat, as far as they are installed; how much slower a child runs that is
bound by the processor; what sampling a tree of 1,000 processes takes. Everything turn about in one run."""

import glob
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

ROUNDS = 25
PROCESSES = 1000
SLEEPS = (0.001, 0.01, 0.1, 1, 10, 60)
STAGGER = 0.1
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
WORK = "i=0; while [ $i -lt 1000000 ]; do i=$((i+1)); done"


def by_brood(binaries, command, *options):
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report.json")
        run = [os.path.join(binaries, "brood"), "run", "-q", "--no-history", "--report", report, *options, "--", *command]
        subprocess.run(run, check=True, **QUIET)
        with open(report, encoding="utf-8") as file:
            return json.load(file)["children"][0]


def by_hyperfine(command):
    with tempfile.NamedTemporaryFile("r") as report:
        subprocess.run(
            ["hyperfine", "-N", "--runs", "1", "--style", "none", "--export-json", report.name, " ".join(command)],
            check=True,
            **QUIET,
        )
        return json.load(report)["results"][0]["times"][0]


def by_perf(command):
    with tempfile.NamedTemporaryFile("r") as report:
        # A counter that costs nothing.
        subprocess.run(["perf", "stat", "-j", "-e", "duration_time", "-o", report.name, "--", *command], check=True, **QUIET)
        for line in report:
            if '"duration_time"' in line:
                return float(json.loads(line)["counter-value"]) / 1e9
    return float("nan")


def elapsed(binaries):
    print("elapsed, medians; the difference is Brood's minus the peer's")
    ways = {"brood": lambda command: by_brood(binaries, command)["elapsed_s"]}
    ways |= {name: run for name, run in (("hyperfine", by_hyperfine), ("perf", by_perf)) if shutil.which(name)}
    for seconds in SLEEPS:
        command = ["sleep", str(seconds)]
        # In an order that changes, a moment apart: who sleeps for long does so beside the others.
        turns = [name for _ in range(ROUNDS) for name in random.sample(list(ways), len(ways))]
        with ThreadPoolExecutor(len(turns) if seconds >= 1 else 1) as pool:
            times = {name: [] for name in ways}
            for name in turns:
                times[name].append(pool.submit(ways[name], command))
                if seconds >= 1:
                    time.sleep(STAGGER)
        medians = {name: statistics.median(each.result() for each in found) * 1000 for name, found in times.items()}
        own = medians.pop("brood")
        text = " · ".join(f"{name} {own - median:+.3f} ms" for name, median in medians.items())
        print(f"  sleep {seconds:<6} {own:10.3f} ms · {text or 'no peer is installed'}", flush=True)


def slow_down(binaries):
    alone, watched = [], []
    for _ in range(ROUNDS):
        begin = time.monotonic()
        subprocess.run(["sh", "-c", WORK], check=True, **QUIET)
        alone.append(time.monotonic() - begin)
        watched.append(by_brood(binaries, ["sh", "-c", WORK])["elapsed_s"])
    ratios = [one / other for one, other in zip(watched, alone)]
    print(
        f"a child bound by the processor: {statistics.median(alone):.3f} s alone, {statistics.median(watched):.3f} s watched,"
        f" median ratio of the pairs {statistics.median(ratios):.4f}"
    )


def seconds_on_cpu(pid):
    with open(f"/proc/{pid}/schedstat", encoding="ascii") as schedstat:
        return int(schedstat.read().split()[0]) / 1e9


def children(pid):
    return [int(child) for path in glob.glob(f"/proc/{pid}/task/*/children") for child in open(path, encoding="ascii").read().split()]


def sampling(binaries):
    misbehave = os.path.join(binaries, "brood-misbehave")
    run = [os.path.join(binaries, "brood"), "run", "-q", "--no-history", "--", misbehave, "tree", "1", str(PROCESSES - 1), "600000"]
    with subprocess.Popen(run, stdout=subprocess.PIPE, text=True) as brood:
        for _ in range(PROCESSES):
            brood.stdout.readline()
        worker = children(children(brood.pid)[0])[0]
        time.sleep(2)
        before, begin = seconds_on_cpu(worker), time.monotonic()
        time.sleep(10)
        share = (seconds_on_cpu(worker) - before) / (time.monotonic() - begin)
        brood.terminate()
    print(f"sampling {PROCESSES} processes takes {share:.2%} of a processor")


def main():
    binaries = sys.argv[1]
    elapsed(binaries)
    slow_down(binaries)
    sampling(binaries)


if __name__ == "__main__":
    main()
