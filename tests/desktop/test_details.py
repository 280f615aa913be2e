# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a child died: the banner's explanation, the evidence in the details, the backtrace of its core."""

import os
import resource
import shlex
import shutil
import tempfile
import unittest

import pyatspi
from desktop import BIN, DesktopTest, wait_until

MISBEHAVE = os.path.join(BIN, "brood-misbehave")


def cores_go_beside_the_program():
    if resource.getrlimit(resource.RLIMIT_CORE)[1] != resource.RLIM_INFINITY:
        return False
    with open("/proc/sys/kernel/core_pattern", encoding="utf-8") as pattern:
        return pattern.read()[0] not in "|/"


class Details(DesktopTest):
    def details(self, brood):
        """What the details say; nothing while they are not shown."""
        node = brood.find("text", "Details")
        if node is None or not node.getState().contains(pyatspi.STATE_SHOWING):
            return ""
        return node.queryText().getText(0, -1)

    def test_a_child_that_ended_well_has_none_that_explain_its_death(self):
        brood = self.start("--launch", "--", "true")
        brood.wait_for_result("Finished, exit code 0")
        self.assertEqual(self.details(brood), "")

    def test_the_banner_explains_and_the_details_prove(self):
        brood = self.start("--launch", "--", "sh", "-c", "ulimit -c 0; ulimit -S -t 1; while :; do :; done")
        brood.resize(1000, 700)
        brood.wait_for_result("the limit is 1.000 s")
        brood.press("Details", role="check box")
        text = wait_until(lambda: self.details(brood), what="the details are shown")
        self.assertIn("Limit on its CPU time: 1.000 s", text)
        self.assertIn("No core was written", text)
        brood.screenshot("details")
        brood.press("Details", role="check box")
        wait_until(lambda: not self.details(brood), what="the details are hidden again")

    @unittest.skipUnless(shutil.which("gdb") and cores_go_beside_the_program(), "no gdb, or no cores beside programs")
    def test_the_backtrace_of_a_core_in_the_dark(self):
        with tempfile.TemporaryDirectory() as folder:
            # A shell that another program takes the place of: the core is the other one's.
            line = "exec " + shlex.quote(MISBEHAVE) + " core"
            brood = self.start("--launch", "--", "sh", "-c", line, dark=True, directory=folder)
            brood.resize(1000, 700)
            brood.wait_for_result("Killed by SIGABRT (6)")
            brood.press("Details", role="check box")
            wait_until(lambda: f"Its core: {folder}/core" in self.details(brood), what="the core is named")
            brood.press("Backtrace")
            wait_until(lambda: "abort" in self.details(brood).partition("#0")[2], 40, "there is a backtrace")
            brood.screenshot("details-backtrace-dark")

    @unittest.skipUnless(shutil.which("gdb") and cores_go_beside_the_program(), "no gdb, or no cores beside programs")
    def test_the_backtrace_of_a_shells_command(self):
        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(os.path.join(folder, "sub"))
            line = "cd sub; " + shlex.quote(MISBEHAVE) + " core; exit $?"
            brood = self.start("--launch", "--", "sh", "-c", line, directory=folder)
            brood.resize(1000, 700)
            brood.wait_for_result("Finished, exit code 134")
            brood.press("Details", role="check box")
            wait_until(lambda: f"{folder}/sub/core" in self.details(brood), what="the core is named")
            brood.press("Backtrace")
            wait_until(lambda: "abort" in self.details(brood).partition("#0")[2], 40, "there is a backtrace")
            brood.screenshot("details-backtrace-shell")


if __name__ == "__main__":
    unittest.main()
