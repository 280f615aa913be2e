#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""jobqueue.py BIN [CHILDREN [QUEUED [ALIVE]]]: many children, each figure with its peer in the same run.

CHILDREN × `true`, eight at once, each with its streams captured, its resource usage and a row in the record, against
`xargs -P8 -n1 true` and GNU parallel (where it is installed). Then QUEUED of them: whether the last tenth starts as fast
as the first, and what a finished child leaves in memory. Then ALIVE at the same time, each writing a line a second:
lost lines, and memory for each; the same in the window, with its frames. At last CHILDREN × `true` in a window of one
GiB and in a small one. Ratios count: machines are noisy."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROUNDS = 5
AT_ONCE = 8
LINES = 10


def timed(command, **streams):
    begin = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **streams)
    return time.monotonic() - begin


def resident(pid):
    """In bytes; 0 if it is gone."""
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def agent_of(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            return int(file.read().split()[0])
    except (OSError, IndexError):
        return 0


class Watch(threading.Thread):
    """The most that brood and its agent had in memory, and what brood had in the beginning."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid = pid
        self.first = self.brood = self.agent = 0
        self.start()

    def run(self):
        while os.path.exists(f"/proc/{self.pid}"):
            now = resident(self.pid)
            self.first = self.first or now
            self.brood = max(self.brood, now)
            agent = agent_of(self.pid)
            self.agent = max(self.agent, resident(agent) if agent else 0)
            time.sleep(0.05)


def watched(command, **streams):
    process = subprocess.Popen(command, **streams)
    watch = Watch(process.pid)
    process.wait()
    watch.join()
    return watch


def rate(binaries, children):
    brood = os.path.join(binaries, "brood")
    seconds = {"brood run": [], "xargs": [], "parallel": []}
    with tempfile.TemporaryDirectory(prefix="brood-bench-") as folder:
        numbers = os.path.join(folder, "numbers")
        with open(numbers, "w", encoding="ascii") as file:
            file.writelines(f"{i}\n" for i in range(children))
        for _ in range(ROUNDS):
            data = os.path.join(folder, "data")
            ours = [brood, "run", "-q", "--data-dir", data, "--copies", str(children), "--jobs", str(AT_ONCE), "--", "true"]
            seconds["brood run"].append(timed(ours))
            shutil.rmtree(data)
            with open(numbers, encoding="ascii") as stdin:
                seconds["xargs"].append(timed(["xargs", f"-P{AT_ONCE}", "-n1", "true"], stdin=stdin))
        if shutil.which("parallel"):
            with open(numbers, encoding="ascii") as stdin:
                seconds["parallel"].append(timed(["parallel", f"-j{AT_ONCE}", "true"], stdin=stdin, stderr=subprocess.DEVNULL))
    ours = statistics.median(seconds["brood run"])
    print(f"{children} × true, {AT_ONCE} at once: brood run {ours:.2f} s ({children / ours:.0f} a second)")
    for peer in ("xargs", "parallel"):
        if seconds[peer]:
            theirs = statistics.median(seconds[peer])
            print(f"    {theirs / ours:.2f} times as fast as {peer} ({theirs:.2f} s)")


def queued(binaries, children):
    brood = os.path.join(binaries, "brood")
    with tempfile.TemporaryDirectory(prefix="brood-bench-") as folder:
        report = os.path.join(folder, "report.json")
        command = [brood, "run", "-q", "--no-history", "--jobs", str(AT_ONCE)]
        few = watched([*command, "--copies", "100", "--", "true"], stdout=subprocess.DEVNULL)
        many = watched([*command, "--copies", str(children), "--", "true"], stdout=subprocess.DEVNULL)
        subprocess.run(
            [*command, "--copies", str(children), "--report", report, "--", "true"], check=True, stdout=subprocess.DEVNULL
        )
        with open(report, encoding="utf-8") as file:
            starts = sorted(child["start_s"] for child in json.load(file)["children"])
    tenth = len(starts) // 10
    first, last = starts[tenth] - starts[0], starts[-1] - starts[-1 - tenth]
    print(f"{children} queued: the last tenth starts {first / last:.2f} times as fast as the first")
    print(f"    a finished child leaves {(many.brood - few.brood) / children:.0f} bytes in memory", end="")
    print(f"; agent {many.agent / 2**20:.1f} MiB, brood {many.brood / 2**20:.1f} MiB")


def alive(binaries, children):
    brood, child = (os.path.join(binaries, name) for name in ("brood", "brood-misbehave"))
    with tempfile.TemporaryDirectory(prefix="brood-bench-") as folder:
        out = os.path.join(folder, "out")
        with open(out, "wb") as stdout:
            count = str(children)
            command = [brood, "run", "-q", "--no-history", "--copies", count, "--jobs", count, "--", child]
            begin = time.monotonic()
            watch = watched([*command, "slow-lines", str(LINES), "1000"], stdout=stdout)
            seconds = time.monotonic() - begin
        with open(out, "rb") as stdout:
            lines = sum(1 for _ in stdout)
    memory = (watch.brood - watch.first + watch.agent) / children / 1024
    print(f"{children} alive at once, a line a second each: {lines} of {children * LINES} lines in {seconds:.1f} s")
    print(f"    {memory:.1f} KiB for each (agent {watch.agent / 2**20:.1f} MiB, brood {watch.brood / 2**20:.1f} MiB)")


def crowd(binaries, copies, jobs, ballast, *command):
    """In the window. Without a screen, where it paints just as much."""
    done = subprocess.run(
        [os.path.join(binaries, "bench-crowd"), binaries, str(copies), str(jobs), str(ballast), *command],
        check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"},
    )  # fmt: skip
    return json.loads(done.stdout)


def alive_in_window(binaries, children):
    child = os.path.join(binaries, "brood-misbehave")
    seen = crowd(binaries, children, children, 0, child, "slow-lines", str(LINES), "1000")
    print(f"{children} alive in the window: {seen['status']} ({children * LINES} lines were written)")
    print(f"    frames: p50 {seen['frame_p50_ms']} ms, p99 {seen['frame_p99_ms']} ms, longest {seen['frame_max_ms']} ms; "
          f"longest gap {seen['longest_gap_ms']:.0f} ms; {seen['kib_per_child']} KiB for each")  # fmt: skip


def rate_in_windows(binaries, children):
    seconds = {0: [], 1024: []}
    for _ in range(ROUNDS):
        for ballast, times in seconds.items():
            times.append(crowd(binaries, children, AT_ONCE, ballast, "true")["seconds"])
    small, big = (statistics.median(times) for times in seconds.values())
    print(f"{children} × true in a window: {small:.2f} s; in one of a GiB more {big / small:.2f} times that")


def main():
    numbers = [int(text) for text in sys.argv[2:]]
    children, many, living = numbers + [5000, 100_000, 4000][len(numbers) :]
    rate(sys.argv[1], children)
    queued(sys.argv[1], many)
    alive(sys.argv[1], living)
    alive_in_window(sys.argv[1], living)
    rate_in_windows(sys.argv[1], children)


if __name__ == "__main__":
    main()
