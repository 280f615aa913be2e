# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many children at once: the table, the lanes, whose output a row is, and what can be done to each."""

import unittest

import pyatspi

from desktop import DesktopTest, nodes, wait_until

WORK = "echo from {i}; sleep 1.{i}; exit $(( {i} % 50 == 7 ))"


class Children(DesktopTest):
    def launch_many(self, copies, jobs, command, **options):
        brood = self.start("--", "sh", "-c", command, **options)
        brood.resize(1200, 800)
        brood.get("spin button", "Copies").queryValue().currentValue = copies
        wait_until(
            lambda: brood.get("spin button", "Jobs").getState().contains(pyatspi.STATE_SHOWING), what="there are jobs"
        )
        brood.get("spin button", "Jobs").queryValue().currentValue = jobs
        brood.press("Launch")
        return brood

    def cells(self, brood):
        return [node.name for node in nodes(brood.get("table", "Children")) if node.getRoleName() == "table cell"]

    def test_shows_two_hundred(self):
        for name, options in (("light", {}), ("dark", {"dark": True}), ("large", {"scale": 2})):
            with self.subTest(name):
                brood = self.launch_many(200, 50, WORK, **options)
                wait_until(lambda: "running" in brood.result(), what="children run")
                brood.screenshot(f"children-200-{name}-running")
                brood.wait_for_result("196 of 200 succeeded", 60)
                brood.screenshot(f"children-200-{name}")
                self.assertIn("4 × Finished, exit code 1 (#7, #57, #107, #157)", brood.result())
                self.assertTrue(brood.timeline().startswith("200 children."))

    def test_pauses_and_stops_all_of_them(self):
        brood = self.launch_many(3, 3, "exec sleep 60")
        wait_until(lambda: "3 running" in brood.result(), what="all run")
        wait_until(lambda: len(self.cells(brood)) >= 21, what="there are rows")
        brood.press("Pause")
        wait_until(lambda: "Paused" in brood.result(), what="they are paused")
        brood.press("Resume")
        wait_until(lambda: "Running" in brood.result(), what="they go on")
        brood.press("Stop")
        wait_until(lambda: "0 of 3 succeeded" in brood.result(), what="all are stopped")


if __name__ == "__main__":
    unittest.main()
