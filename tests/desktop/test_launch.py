# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job: open the window, click Launch, watch the child, read how it ended."""

import os
import re
import unittest

from desktop import BIN, DesktopTest, wait_until

MISBEHAVE = os.path.join(BIN, "brood-misbehave")


class Launch(DesktopTest):
    def test_first_start_holds_the_bundled_child_ready_and_one_click_shows_everything(self):
        brood = self.start()
        self.assertTrue(brood.command().startswith("brood-spin"))
        brood.screenshot("first-start")
        brood.press("Launch")
        brood.wait_for_result("Running")
        wait_until(lambda: "spinning for" in brood.output(), what="output comes while it runs")
        self.assertRegex(brood.timeline(), r"running")
        brood.screenshot("running")
        brood.wait_for_result("Finished, exit code 0")
        self.assertIn("done:", brood.output())
        self.assertRegex(brood.timeline(), r"Finished, exit code 0")
        self.assertRegex(brood.result(), r"CPU .*peak ")
        brood.screenshot("finished")

    def test_how_it_ended_is_told_in_words(self):
        brood = self.start()
        for command, words in [
            ("sh -c 'exit 3'", "Finished, exit code 3"),
            ("sh -c 'kill -SEGV $$'", "Killed by SIGSEGV (11)"),
            ("no-such-program-here", "was not found"),
            ("/etc/passwd", "may not be executed"),
        ]:
            with self.subTest(command):
                brood.launch(command)
                brood.wait_for_result(words)
                brood.screenshot("ended-" + re.sub(r"\W+", "-", command).strip("-"))

    def test_an_unfinished_quote_is_explained_and_cannot_be_launched(self):
        brood = self.start()
        brood.type_command("echo 'unfinished")
        wait_until(lambda: not brood.is_enabled("Launch"), what="Launch is off")
        brood.screenshot("unfinished-quote")

    def test_earlier_commands_are_offered_after_a_new_start(self):
        brood = self.start()
        brood.launch("echo remembered-command")
        brood.wait_for_result("Finished, exit code 0")
        again = self.start(data=brood.data)
        self.assertEqual(again.command(), "echo remembered-command")

    def test_a_command_given_in_the_terminal_is_launched_at_once(self):
        brood = self.start("--launch", "--", "echo", "given words")
        brood.wait_for_result("Finished, exit code 0")
        self.assertEqual(brood.command(), "echo 'given words'")
        self.assertIn("given words", brood.output())

    def test_both_streams_arrive_and_stderr_is_marked(self):
        brood = self.start("--launch", "--", "sh", "-c", "echo to-out; echo to-err >&2; printf partial")
        brood.wait_for_result("Finished, exit code 0")
        for text in ("to-out", "to-err", "partial"):
            self.assertIn(text, brood.output())
        brood.screenshot("both-streams")

    def test_a_flood_of_output_leaves_the_window_answering(self):
        brood = self.start()
        brood.launch(f"{MISBEHAVE} flood 400")
        brood.wait_for_result("Finished, exit code 0", 120)
        brood.screenshot("flood")


if __name__ == "__main__":
    unittest.main(verbosity=2)
