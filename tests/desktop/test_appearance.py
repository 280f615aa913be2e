# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the window for people to look at, in every dress; checked is only what a program can check."""

import os
import unittest

from desktop import BIN, DesktopTest, wait_until

MISBEHAVE = os.path.join(BIN, "brood-misbehave")


class Appearance(DesktopTest):
    def test_dark(self):
        brood = self.start("--launch", "--", "brood-spin", "--seconds", "2", dark=True)
        brood.wait_for_result("Running")
        wait_until(lambda: "%" in brood.output(), what="there is some output")
        brood.screenshot("dark-running")
        brood.wait_for_result("Finished, exit code 0")
        brood.screenshot("dark-finished")
        brood.launch("sh -c 'echo to-out; echo to-err >&2; kill -SEGV $$'")
        brood.wait_for_result("Killed by SIGSEGV (11)")
        brood.screenshot("dark-killed")

    def test_small(self):
        brood = self.start("--launch", "--", "brood-spin", "--seconds", "1")
        brood.resize(640, 480)
        brood.wait_for_result("Finished, exit code 0")
        brood.screenshot("small")
        brood.press("Options", role="check box") if brood.find("check box", "Options") else brood.key("alt+o")
        brood.screenshot("small-options")

    def test_options(self):
        brood = self.start()
        brood.key("alt+o")
        brood.screenshot("options")

    def test_double_scale(self):
        brood = self.start("--launch", "--", "brood-spin", "--seconds", "1", scale=2)
        brood.wait_for_result("Finished, exit code 0")
        brood.screenshot("scale-2")

    def test_thousands_of_rows(self):
        brood = self.start("--launch", "--", "seq", "1", "200000")
        brood.wait_for_result("Finished, exit code 0")
        wait_until(lambda: "200000" in brood.output(), what="the tail is shown")
        brood.screenshot("many-rows")

    def test_hostile_output(self):
        brood = self.start("--launch", "--", MISBEHAVE, "escapes")
        brood.wait_for_result("Finished, exit code 0")
        brood.screenshot("escapes")


if __name__ == "__main__":
    unittest.main(verbosity=2)
