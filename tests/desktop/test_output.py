# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The output: read, searched, filtered and saved by keyboard and by name."""

import glob
import os
import time
import unittest

from desktop import DesktopTest, nodes, wait_until

BUILD = (
    "for i in $(seq 1 300); do echo line $i of the build; done; "
    "printf '\\033[31msrc/main.cpp:12:5: error: it is broken\\033[0m\\n' >&2; "
    "echo src/main.cpp:14:1: warning: it is odd >&2; echo all done"
)


class Output(DesktopTest):
    def built(self, **options):
        brood = self.start("--launch", "--", "sh", "-c", BUILD, **options)
        brood.wait_for_result("Finished, exit code 0")
        wait_until(lambda: "all done" in brood.output(), what="the end of the output is shown")
        return brood

    def says(self, brood, text):
        wait_until(
            lambda: any(text in (node.name or "") for node in nodes(brood.app)), what=f"something says: {text}"
        )

    def test_find_goes_from_match_to_match(self):
        brood = self.built()
        brood.get("text", "Output").queryComponent().grabFocus()
        brood.key("ctrl+Home")
        brood.key("ctrl+f")
        brood.type("line 2")
        self.says(brood, "of 111")
        wait_until(lambda: "line 2 of the build" in brood.output(), what="the first match is in view")
        brood.key("shift+Return")
        wait_until(lambda: "line 299 of the build" in brood.output(), what="the last match is in view")
        self.says(brood, "111 of 111")
        brood.screenshot("find")
        brood.key("Return")
        self.says(brood, "1 of 111")

    def test_a_wrong_pattern_is_explained(self):
        brood = self.built()
        brood.key("ctrl+f")
        brood.key("alt+x")
        brood.type("(")
        self.says(brood, "parenthesis")
        brood.screenshot("find-error")

    def test_the_filter_shows_stderr_only(self):
        brood = self.built(dark=True)
        brood.key("ctrl+f", "Tab", "Tab", "Tab", "Tab", "space")
        time.sleep(0.5)  # The menu is a window of its own that the bus does not show.
        brood.screenshot("filter-menu-dark")
        brood.key("Down", "Down", "Down", "Down", "Down", "Down", "Return")
        wait_until(lambda: "line" not in brood.output() and "it is broken" in brood.output(), what="only stderr is shown")
        self.says(brood, "2")
        brood.screenshot("filter-stderr-dark")

    def test_the_filter_opens_by_its_accessible_actions_and_names_what_it_shows(self):
        brood = self.built()
        actions = brood.get("push button", "Filter: All rows").queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        for name in ("Press", "ShowMenu"):
            actions.doAction(names.index(name))
            time.sleep(0.5)  # The menu is a window of its own that the bus does not show.
            brood.key("Down", "Down", "Down", "Down", "Down", "Down", "Return")
            wait_until(lambda: "line" not in brood.output(), what="only stderr is shown")
            brood.get("push button", "Filter: stderr")
            actions.doAction(names.index(name))
            time.sleep(0.5)
            brood.key("Down", "Return")
            wait_until(lambda: "line" in brood.output(), what="all rows are shown")
            brood.get("push button", "Filter: All rows")

    def test_follows_only_at_the_tail(self):
        brood = self.start("--launch", "--", "sh", "-c", "i=0; while [ $i -lt 2000 ]; do i=$((i+1)); echo row $i; sleep 0.01; done")
        wait_until(lambda: "row 100" in brood.output(), what="rows come")
        brood.get("text", "Output").queryComponent().grabFocus()
        brood.key("ctrl+Home")
        wait_until(lambda: brood.output().startswith("row 1\n"), what="the first row is in view")
        time.sleep(1)
        self.assertTrue(brood.output().startswith("row 1\n"), "the view stays where it is")
        self.assertIn("not following", brood.status())
        brood.key("ctrl+End")
        wait_until(lambda: "not following" not in brood.status(), what="it follows again")

    def test_a_progress_bar_is_one_living_line(self):
        brood = self.start(
            "--launch", "--", "sh", "-c", "echo begin; for i in 10 20 30; do printf 'done %s %%\\r' $i; sleep 0.2; done; sleep 20"
        )
        wait_until(lambda: brood.output().strip().endswith("done 30 %"), what="the bar has moved")
        self.assertEqual(brood.output().strip(), "begin\ndone 30 %")

    def test_a_silent_child_is_explained_and_launched_again_on_a_terminal(self):
        brood = self.start("--launch", "--", "python3", "-c", "import time\nfor i in range(600): print('x' * 40); \ntime.sleep(60)")
        brood.press("Launch again on a terminal")
        wait_until(lambda: "x" * 40 in brood.output() and brood.is_enabled("Stop"), 30, "it runs on a terminal")
        wait_until(lambda: "600 line" in brood.status(), what="nothing is held back")
        brood.screenshot("on-a-terminal")

    def test_the_end_of_a_run_is_found(self):
        brood = self.start()
        brood.key("ctrl+f")
        brood.type("needle")
        brood.launch("sh -c 'sleep 1; seq 40; echo a needle'")
        brood.wait_for_result("Finished, exit code 0")
        self.says(brood, "1 match")
        brood.screenshot("found-at-the-end")

    def test_a_flood_is_kept_while_the_window_answers(self):
        brood = self.start("--launch", "--", "sh", "-c", "yes 'a line of output, again and again' | head -c 400000000; echo; echo the end")
        longest = 0.0
        while "Finished" not in brood.result():
            begin = time.monotonic()
            brood.output()
            longest = max(longest, time.monotonic() - begin)
        self.assertLess(longest, 5.0)
        wait_until(lambda: "the end" in brood.output(), what="the last row is shown")
        stored = glob.glob(os.path.join(brood.data, "runs", "*", "output", "1.stdout"))
        self.assertEqual(os.path.getsize(stored[0]), 400000000 + len("\nthe end\n"))
        brood.screenshot("flood")


if __name__ == "__main__":
    unittest.main(verbosity=2)
