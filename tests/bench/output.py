#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""output.py BIN [MEGABYTES]: output at the speed of the pipe, each figure with its peer in the same run.

`brood run -- cat FILE`, which stores and indexes short lines, and the same in the window against `cat FILE | cat >COPY`,
and beside it `cat FILE | cat >/dev/null`, which keeps nothing; the window's frames and memory; konsole showing the same
lines, where there is one. Ratios count: machines are noisy."""

import glob
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 7
KONSOLE_MEGABYTES = 50


def timed(command, **streams):
    begin = time.monotonic()
    subprocess.run(command, check=True, **streams)
    return time.monotonic() - begin


def write_lines(path, megabytes):
    line = b"%07d: 0123456789 abcdefghijklmnopqrstuvwxyz\n"
    block = b"".join(line % i for i in range(1_000_000 // 46 + 1))[:1_000_000]
    with open(path, "wb") as file:
        for _ in range(megabytes):
            file.write(block)
        # What is still on its way to the disk would slow the first rounds down.
        file.flush()
        os.fsync(file.fileno())


def on_a_screen(command):
    """The same command, on a screen that nobody sees."""
    return ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", *command]


def stored(brood, folder, source):
    data = os.path.join(folder, "data")
    seconds = timed([brood, "run", "-q", "--data-dir", data, "--", "cat", source], stdout=subprocess.DEVNULL)
    kept = glob.glob(os.path.join(data, "runs", "*", "output", "*"))
    size = os.path.getsize(source)
    index = sum(os.path.getsize(path) for path in kept) - size
    shutil.rmtree(data)
    return seconds, index / size


def window_figures(bench_window, agent, source):
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb")
    out = subprocess.run(
        on_a_screen([bench_window, agent, source]), check=True, capture_output=True, text=True, env=environment
    ).stdout
    return json.loads(out)


def konsole_seconds(folder):
    """How long konsole takes for KONSOLE_MEGABYTES; None where it is not installed."""
    if not shutil.which("konsole"):
        return None
    source, done = os.path.join(folder, "konsole-lines"), os.path.join(folder, "times")
    write_lines(source, KONSOLE_MEGABYTES)
    script = f"date +%s.%N >'{done}'; cat '{source}'; date +%s.%N >>'{done}'"
    command = on_a_screen(["konsole", "--nofork", "-e", "sh", "-c", script])
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(done, encoding="ascii") as times:
        begin, end = (float(line) for line in times)
    return end - begin


def main():
    binaries = sys.argv[1]
    megabytes = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    brood, agent, bench_window = (os.path.join(binaries, name) for name in ("brood", "brood-agent", "bench-window"))
    with tempfile.TemporaryDirectory() as folder:
        source, copy = os.path.join(folder, "source"), os.path.join(folder, "copy")
        write_lines(source, megabytes)
        timed(["cat", source], stdout=subprocess.DEVNULL)  # into the page cache
        run_ratios, window_ratios, unkept_ratios, windows = [], [], [], []
        for _ in range(ROUNDS):
            with open(copy, "wb") as out:
                peer = timed(["sh", "-c", 'cat "$1" | cat', "sh", source], stdout=out)
            os.remove(copy)
            unkept = timed(["sh", "-c", 'cat "$1" | cat', "sh", source], stdout=subprocess.DEVNULL)
            run, index = stored(brood, folder, source)
            window = window_figures(bench_window, agent, source)
            run_ratios.append(run / peer)
            window_ratios.append(window["seconds"] / peer)
            unkept_ratios.append(unkept / peer)
            windows.append(window)
            print(f"cat | cat {peer:.3f} s (keeping nothing {unkept:.3f} s) · brood run {run:.3f} s · window {window['seconds']:.3f} s · index {index:.4%}")
        print(f"brood run: median ratio {statistics.median(run_ratios):.2f}, best {min(run_ratios):.2f}")
        print(f"window: median ratio {statistics.median(window_ratios):.2f}, best {min(window_ratios):.2f}")
        print(f"keeping nothing: median ratio {statistics.median(unkept_ratios):.2f}, best {min(unkept_ratios):.2f}")
        for window in windows:
            print(json.dumps(window))
        konsole = konsole_seconds(folder)
        if konsole:
            per_byte = statistics.median(window["seconds"] for window in windows) / megabytes
            print(f"konsole {KONSOLE_MEGABYTES / konsole:.1f} MB/s: the window is {konsole / KONSOLE_MEGABYTES / per_byte:.0f} times faster")
        else:
            print("konsole is not installed")


if __name__ == "__main__":
    main()
