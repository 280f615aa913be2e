# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercise that Brood began with: a web server, children that each ask it once, and how many are too many."""

import os
import subprocess
import unittest

from desktop import DesktopTest, nodes, wait_until

SERVER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "children", "records-server.js")
LIMIT = 12


class Ramp(DesktopTest):
    def start_server(self):
        server = subprocess.Popen(["node", SERVER, "0", str(LIMIT)], stdout=subprocess.PIPE, text=True)

        def stop():
            server.kill()
            server.wait()
            server.stdout.close()

        self.addCleanup(stop)
        return server.stdout.readline().strip()

    def levels(self, brood):
        return [node.name for node in nodes(brood.get("table", "Levels")) if node.getRoleName() == "table cell"]

    def test_finds_where_a_web_server_breaks(self):
        url = self.start_server()
        brood = self.start("--", "curl", "--silent", "--show-error", "--fail", url)
        brood.resize(1200, 800)
        brood.press("Ramp")
        wait_until(lambda: len(self.levels(brood)) > 9, 60, "a level is told")
        brood.screenshot("ramp-searching")
        brood.wait_for_result("It breaks between ", 180)
        brood.screenshot("ramp")
        self.assertIn(f"It breaks between {LIMIT} and {LIMIT + 1} children at once.", brood.result())
        self.assertIn("Empty reply from server", brood.result())
        self.assertTrue(brood.is_enabled("Launch"))

    def test_follows_a_step_plan(self):
        brood = self.start("--", "sh", "-c", "sleep 0.0{i}")
        brood.resize(1100, 800)
        brood.show_options("Ramp")
        brood.fill("Numbers of the ramp", "1,3,6")
        brood.fill("Longest 99th percentile", "20s")
        brood.fill("Watched process", str(os.getpid()))
        brood.fill("Cool-down of the ramp", "0")
        brood.screenshot("ramp-options")
        brood.press("Ramp")
        brood.wait_for_result("at the maximum, 6 children at once", 60)
        levels = {cell for cell in self.levels(brood) if cell.isdigit()}
        self.assertLessEqual({"1", "3", "6"}, levels)

    def test_can_be_stopped(self):
        brood = self.start("--", "sleep", "0.5")
        brood.press("Ramp")
        wait_until(lambda: "level " in brood.result(), what="it searches")
        brood.press("Stop")
        wait_until(lambda: brood.is_enabled("Ramp"), what="it is over")
        self.assertIn("Stopped before there was an answer.", brood.result())

    def test_says_why_it_cannot_begin(self):
        brood = self.start("--", "/nowhere/at-all")
        brood.press("Ramp")
        brood.wait_for_result("does not exist")
        wait_until(lambda: brood.is_enabled("Ramp"), what="another can be tried")


if __name__ == "__main__":
    unittest.main()
