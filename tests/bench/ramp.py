#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ramp.py BIN [SEARCHES]: whether `brood ramp` finds limits that are known, SEARCHES times (20) each.

Four targets: files to lock (slots), a server's listen backlog, a server's memory, and this machine's own limit on a
user's processes (RLIMIT_NPROC), which must never be told as the target's. A search is right if the highest level that
passed and the lowest that failed have the limit between them and are as near to each other as the tolerance says. The
last needs a user without privileges: run by root, it takes one of its own."""

import json
import os
import random
import resource
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

HIGHEST = 64
TOLERANCE = 0.05
NOBODY = 60_123  # Nobody else is this user, so that only what is started here counts.


def ramp(binaries, command, *options, before=()):
    """The report's ramp."""
    with tempfile.TemporaryDirectory(prefix="brood-bench-") as folder:
        os.chmod(folder, 0o777)
        report = os.path.join(folder, "ramp.json")
        subprocess.run(
            [*before, os.path.join(binaries, "brood"), "ramp", "-q", "--max", str(HIGHEST), "--tolerance", str(TOLERANCE),
             *options, "--report", report, "--", *command],
            check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
            env={**os.environ, "HOME": folder},
        )  # fmt: skip
        with open(report, encoding="utf-8") as file:
            return json.load(file)["ramp"]


def found(answer, limit):
    passed, failed = answer["passed"], answer["failed"]
    if passed is None or failed is None or answer["verdict"] != "failed":
        return False
    return passed <= limit < failed and failed - passed <= max(1, TOLERANCE * failed)


def misbehave(binaries, *words):
    return [os.path.join(binaries, "brood-misbehave"), *map(str, words)]


def slots(binaries, limit):
    with tempfile.TemporaryDirectory(prefix="brood-slots-") as folder:
        return ramp(binaries, misbehave(binaries, "slot", folder, limit, 250))


class Server:
    """Serves bursts: it waits for the first to connect, then until all of them must have tried."""

    def __init__(self, backlog, answer):
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=backlog)
        self.socket.setblocking(False)
        self.answer = answer
        self.port = self.socket.getsockname()[1]
        self.stop, self.stopped = os.pipe()
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self):
        while self.stop not in select.select([self.socket, self.stop], [], [])[0]:
            time.sleep(0.4)
            held = []
            try:
                while True:
                    client, _ = self.socket.accept()
                    held.append((client, self.answer(client)))
            except BlockingIOError:
                pass
            for client, _ in held:
                client.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.stopped)
        self.thread.join()
        self.socket.close()


def backlog(binaries, limit):
    # One more than the backlog can wait: tcp(7)'s queue is full when it is longer than that.
    with Server(limit - 1, lambda client: client.send(b"x")) as server:
        return ramp(binaries, misbehave(binaries, "connect", server.port, 800))


class MemoryServer:
    """In a process of its own, whose address space ends where one more request would need it."""

    EACH = 16 << 20

    def __init__(self, limit):
        self.process = subprocess.Popen(
            [sys.executable, __file__, "--memory-server", str(limit)], stdout=subprocess.PIPE, stdin=subprocess.PIPE,
            env={**os.environ, "MALLOC_ARENA_MAX": "1"},  # Another arena would take from the address space.
        )  # fmt: skip
        self.port = int(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.communicate()

    @staticmethod
    def run(limit):
        def answer(client):
            try:
                memory = bytearray(MemoryServer.EACH)
            except MemoryError:
                return None
            client.send(b"x")
            return memory

        with Server(1024, answer) as server:
            with open("/proc/self/statm", encoding="ascii") as file:
                used = int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
            room = used + limit * MemoryServer.EACH + MemoryServer.EACH // 2
            resource.setrlimit(resource.RLIMIT_AS, (room, room))
            print(server.port, flush=True)
            sys.stdin.read()


def memory(binaries, limit):
    with MemoryServer(limit) as server:
        return ramp(binaries, misbehave(binaries, "connect", server.port, 1500))


def processes(binaries, limit):
    before = ["prlimit", f"--nproc={limit}:{limit}"]
    if os.geteuid() == 0:
        before = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *before]
    return ramp(binaries, ["sleep", "0.3"], before=before)


def judge(name, search, searches, is_right):
    source = random.Random(name)  # The same limits each time.
    right = 0
    for _ in range(searches):
        limit = source.randrange(7, 45)
        answer = search(limit)
        if is_right(answer, limit):
            right += 1
        else:
            print(f"    limit {limit}: passed {answer['passed']}, failed {answer['failed']}, {answer['verdict']}: "
                  f"{answer['reason']}")  # fmt: skip
    print(f"{name}: {right} of {searches} right", flush=True)


def main():
    if sys.argv[1] == "--memory-server":
        MemoryServer.run(int(sys.argv[2]))
        return
    binaries = os.path.abspath(sys.argv[1])
    searches = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    judge("slots", lambda limit: slots(binaries, limit), searches, found)
    judge("listen backlog", lambda limit: backlog(binaries, limit), searches, found)
    judge("a server's memory", lambda limit: memory(binaries, limit), searches, found)
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        print("RLIMIT_NPROC: not tried, as root has no such limit")
        return
    judge(
        "RLIMIT_NPROC, as this machine's",
        lambda limit: processes(binaries, limit),
        searches,
        lambda answer, _: answer["verdict"] == "launcher-limited" and answer["failed"] is None,
    )


if __name__ == "__main__":
    main()
