# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many children at once: the table, the lanes, whose output a row is, and what can be done to each."""

import os
import tempfile
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

    def test_runs_a_child_for_each_line_of_a_file(self):
        with tempfile.TemporaryDirectory() as folder:
            lines = os.path.join(folder, "hosts and ports.txt")
            with open(lines, "w", encoding="utf-8") as file:
                file.write("alpha 1\nbeta 2\n\ngamma 3\n")
            brood = self.start("--", "echo", "line {}")
            brood.show_options("Children")
            brood.fill("Lines of a file", lines)
            brood.press("Launch")
            brood.wait_for_result("succeeded", 20)
            self.assertIn("3 of 3 succeeded", brood.result())
            output = brood.output()
            for line in ("line alpha 1", "line beta 2", "line gamma 3"):
                self.assertIn(line, output)
            brood.screenshot("children-of-lines")

    def test_combines_parameters_and_launches_what_is_left(self):
        with tempfile.TemporaryDirectory() as folder:
            mended = os.path.join(folder, "mended")
            work = f"echo {{size}} {{mode}}; test {{size}} != 2 || test -e '{mended}'"
            brood = self.start("--", "sh", "-c", work)
            brood.resize(1100, 800)
            brood.show_options("Children")
            brood.fill("Parameters", "size=1,2,3 mode=fast,slow")
            brood.screenshot("children-options")
            brood.press("Launch")
            brood.wait_for_result("4 of 6 succeeded", 20)
            with open(mended, "w", encoding="utf-8"):
                pass
            brood.key("ctrl+shift+r")
            brood.wait_for_result("2 of 2 succeeded", 20)

    def test_holds_the_queue(self):
        brood = self.launch_many(40, 2, "sleep 0.5")
        wait_until(lambda: "running" in brood.result(), what="children run")
        brood.press("Hold", role="check box")
        wait_until(lambda: "no more are started for now" in brood.result(), what="it is held")
        wait_until(lambda: "running" not in brood.result(), what="those that ran have ended")
        brood.screenshot("children-held")
        brood.press("Hold", role="check box")
        wait_until(lambda: "2 running" in brood.result(), what="it goes on")
        brood.press("Stop")
        wait_until(lambda: "of 40 succeeded" in brood.result(), what="all are stopped")

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
