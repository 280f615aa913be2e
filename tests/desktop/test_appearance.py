# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the window for people to look at, in every dress; checked is only what a program can check."""

import os
import unittest

import pyatspi

from desktop import BIN, DesktopTest, nodes, wait_until

MISBEHAVE = os.path.join(BIN, "brood-misbehave")


def text_of(node):
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


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

    def test_arabic_runs_from_right_to_left(self):
        brood = self.start(language="ar")
        # The names are translated, so the window is found by what is the same in every language.
        command = wait_until(
            lambda: next(n for n in nodes(brood.app) if n.getRoleName() == "text" and "brood-spin" in text_of(n)),
            what="the command line is there",
        )
        window = brood.app.getChildAtIndex(0)
        box = window.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        place = command.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        self.assertGreater(
            place.x - box.x, (box.x + box.width) - (place.x + place.width), "the command line is at the right"
        )
        brood.key("ctrl+Return")
        wait_until(lambda: any("done:" in text_of(n) for n in nodes(brood.app)), what="the child has finished")
        brood.screenshot("arabic")

    def test_other_languages(self):
        for language in ("de", "fr", "es", "pt_BR", "ja", "zh_CN"):
            with self.subTest(language):
                brood = self.start("--launch", "--", "sh", "-c", "echo shown; exit 3", language=language)
                wait_until(lambda: any("shown" in text_of(n) for n in nodes(brood.app)), what="there is output")
                brood.key("alt+o")
                brood.screenshot("language-" + language)
                brood.close()

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
