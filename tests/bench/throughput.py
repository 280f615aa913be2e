#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""throughput.py BIN [MEGABYTES]: bytes through `brood run` against `cat FILE | cat >COPY`, turn about in one run.

Also checks, by SHA-256, that gigabytes of random bytes on both streams come out as they went in."""

import hashlib
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROUNDS = 5


def timed(command, **streams):
    begin = time.monotonic()
    subprocess.run(command, check=True, **streams)
    return time.monotonic() - begin


def digest_of(stream, into):
    hasher = hashlib.sha256()
    while block := stream.read(1 << 20):
        hasher.update(block)
    into.append(hasher.hexdigest())


def digests(command):
    """SHA-256 of what a command writes to stdout and to stderr."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        results = [[], []]
        threads = [
            threading.Thread(target=digest_of, args=(stream, into))
            for stream, into in zip((process.stdout, process.stderr), results)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return results[0][0], results[1][0]


def main():
    brood = os.path.join(sys.argv[1], "brood")
    misbehave = os.path.join(sys.argv[1], "brood-misbehave")
    megabytes = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with tempfile.TemporaryDirectory() as folder:
        source, copy = os.path.join(folder, "source"), os.path.join(folder, "copy")
        line = b"0123456789 abcdefghijklmnopqrstuvwxyz\n"
        with open(source, "wb") as file:
            block = line * (1_000_000 // len(line))
            for _ in range(megabytes):
                file.write(block)
        ratios = []
        for _ in range(ROUNDS):
            with open(copy, "wb") as out:
                peer = timed(["sh", "-c", 'cat "$1" | cat', "sh", source], stdout=out)
            with open(copy, "wb") as out:
                own = timed([brood, "run", "-q", "--no-history", "--", "cat", source], stdout=out)
            ratios.append(own / peer)
            print(f"brood run {own:.3f} s, cat | cat {peer:.3f} s, ratio {own / peer:.2f}")
        print(f"median ratio {statistics.median(ratios):.2f}")

    size = str(megabytes * 1_000_000)
    command = [misbehave, "random", "7", size, size]
    same = digests(command) == digests([brood, "run", "-q", "--no-history", "--", *command])
    print(f"{megabytes} MB of random bytes on each stream: {'the same' if same else 'DIFFERENT'} by SHA-256")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
