# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Brood's window the way a screen reader does: by roles and accessible names (AT-SPI)."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import pyatspi

BIN = os.environ["BROOD_TEST_BIN"]
SCREENSHOTS = os.environ["BROOD_TEST_SCREENSHOTS"]

DARK_COLOURS = """[General]
ColorScheme=Dark
[Colors:Window]
BackgroundNormal=42,46,50
ForegroundNormal=252,252,252
[Colors:View]
BackgroundNormal=27,30,32
BackgroundAlternate=35,38,41
ForegroundNormal=252,252,252
ForegroundLink=29,153,243
ForegroundVisited=155,89,182
[Colors:Button]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=252,252,252
[Colors:Tooltip]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
"""


def wait_until(condition, seconds=15.0, what=""):
    """The first true value of condition(), which may fail while the window is changing."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            value = condition()
        except Exception:  # a node vanished between two calls over the bus
            value = None
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"this did not come true within {seconds} s: {what or condition}")
        time.sleep(0.03)


def nodes(root):
    yield root
    for i in range(root.childCount):
        child = root.getChildAtIndex(i)
        if child is not None:
            yield from nodes(child)


def is_running(pid):
    """Whether the process exists and is no zombie."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
            return stat.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def processes_with(marker):
    """The pids of live processes that have this in their command line."""
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit() or int(entry) == os.getpid():
            continue
        try:
            with open(f"/proc/{entry}/cmdline", "rb") as cmdline:
                if marker.encode() in cmdline.read() and is_running(int(entry)):
                    found.append(int(entry))
        except OSError:
            pass
    return found


class Brood:
    """One running window."""

    def __init__(self, *arguments, dark=False, scale=None, language=None, data=None, directory=None):
        self.folder = tempfile.mkdtemp(prefix="brood-desktop-")
        self.data = data or os.path.join(self.folder, "data")
        environment = dict(os.environ)
        environment["XDG_CONFIG_HOME"] = self.folder
        environment.pop("PYTHONUNBUFFERED", None)  # or children in Python hold nothing back
        if dark:
            with open(os.path.join(self.folder, "kdeglobals"), "w", encoding="utf-8") as colours:
                colours.write(DARK_COLOURS)
            # Qt's own reader of KDE's colours needs no plugin.
            environment.update(XDG_CURRENT_DESKTOP="KDE", KDE_SESSION_VERSION="5", KDE_FULL_SESSION="true")
        if scale:
            environment["QT_SCALE_FACTOR"] = str(scale)
        if language:
            environment.update(LANGUAGE=language, LC_ALL="", LANG=f"{language}.UTF-8")
        self.process = subprocess.Popen(
            [os.path.join(BIN, "brood"), "--data-dir", self.data, *arguments], env=environment, cwd=directory
        )
        try:
            self.app = wait_until(self._find_application, 30, "the window is on the accessibility bus")
        except BaseException:
            self.close()
            raise

    def _find_application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            app = desktop.getChildAtIndex(i)
            if app is not None and app.get_process_id() == self.process.pid and app.childCount > 0:
                return app
        return None

    def find(self, role, name):
        """The one node of this role and name; None if it is not there."""
        for node in nodes(self.app):
            if node.getRoleName() == role and node.name == name:
                return node
        return None

    def get(self, role, name):
        return wait_until(lambda: self.find(role, name), what=f"there is a {role} named {name}")

    def press(self, name, role="push button"):
        def enabled():
            node = self.find(role, name)
            wanted = (pyatspi.STATE_ENABLED, pyatspi.STATE_SHOWING)
            return node if node and all(node.getState().contains(state) for state in wanted) else None

        button = wait_until(enabled, what=f"{name} can be pressed")
        action = button.queryAction()
        action.doAction(0)

    def show_options(self, page):
        if not self.get("check box", "Options").getState().contains(pyatspi.STATE_CHECKED):
            self.press("Options", role="check box")
        self.press(page, role="page tab")

    def fill(self, name, text):
        self.get("text", name).queryEditableText().setTextContents(text)

    def is_enabled(self, name, role="push button"):
        return self.get(role, name).getState().contains(pyatspi.STATE_ENABLED)

    def type_command(self, text):
        self.get("text", "Command").queryEditableText().setTextContents(text)

    def command(self):
        return self.get("text", "Command").queryText().getText(0, -1)

    def result(self):
        return self.get("label", "Result").queryText().getText(0, -1)

    def output(self):
        return self.get("text", "Output").queryText().getText(0, -1)

    def timeline(self):
        return self.get("chart", "Timeline").description

    def launch(self, command):
        self.type_command(command)
        self.press("Launch")

    def wait_for_result(self, text, seconds=30):
        return wait_until(lambda: text in self.result(), seconds, f"the result says: {text}")

    def window(self):
        """The X window's id."""
        out = wait_until(
            lambda: subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                capture_output=True,
                text=True,
                check=False,
            ).stdout.split(),
            what="there is an X window",
        )
        return out[-1]

    def resize(self, width, height):
        subprocess.run(["xdotool", "windowsize", "--sync", self.window(), str(width), str(height)], check=False)
        time.sleep(0.3)

    def key(self, *keys):
        subprocess.run(["xdotool", "windowactivate", "--sync", self.window()], check=False)
        subprocess.run(["xdotool", "key", *keys], check=True)

    def type(self, text):
        """Types into whatever has the focus."""
        subprocess.run(["xdotool", "windowactivate", "--sync", self.window()], check=False)
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)

    def status(self):
        """What the status line says."""
        return " ".join(node.name for node in nodes(self.app) if node.getRoleName() == "label" and "line" in node.name)

    def screenshot(self, name):
        """Keeps a picture of the whole screen as an artifact."""
        os.makedirs(SCREENSHOTS, exist_ok=True)
        time.sleep(0.3)  # what was asked for last is on its way to the screen
        path = os.path.join(SCREENSHOTS, name + ".png")
        subprocess.run(["import", "-window", "root", path], check=True)
        return path

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class DesktopTest(unittest.TestCase):
    def start(self, *arguments, **options):
        window = Brood(*arguments, **options)
        self.addCleanup(window.close)
        return window
