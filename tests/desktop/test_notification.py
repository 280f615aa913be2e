# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a long run is told to someone who looks elsewhere, and only to him."""

import subprocess
import tempfile
import time
import unittest

from desktop import DesktopTest, wait_until


class Notification(DesktopTest):
    def setUp(self):
        self.heard = tempfile.NamedTemporaryFile("w+")
        self.addCleanup(self.heard.close)
        monitor = subprocess.Popen(
            ["dbus-monitor", "--session", "interface='org.freedesktop.Notifications'"], stdout=self.heard
        )
        self.addCleanup(monitor.wait)
        self.addCleanup(monitor.terminate)

    def notifications(self):
        with open(self.heard.name, encoding="utf-8", errors="replace") as heard:
            return heard.read()

    def test_a_long_run_that_ends_unwatched_is_announced(self):
        long = self.start("--launch", "--", "sh", "-c", "sleep 10.5; exit 3")
        long.wait_for_result("Running")
        other = self.start()  # takes the focus
        subprocess.run(["xdotool", "windowactivate", "--sync", other.window()], check=True)
        long.wait_for_result("Finished, exit code 3")
        wait_until(lambda: "member=Notify" in self.notifications(), what="a notification was sent")
        wait_until(lambda: "Finished, exit code 3" in self.notifications(), what="it says how the run ended")

    def test_a_short_run_is_not(self):
        short = self.start("--launch", "--", "sh", "-c", "sleep 1; exit 4")
        short.wait_for_result("Running")
        other = self.start()
        subprocess.run(["xdotool", "windowactivate", "--sync", other.window()], check=True)
        short.wait_for_result("Finished, exit code 4")
        time.sleep(1)
        self.assertNotIn("member=Notify", self.notifications())


if __name__ == "__main__":
    unittest.main(verbosity=2)
