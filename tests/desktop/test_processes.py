# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process tree: who belongs to a run, what each uses, and what is left at the end."""

import unittest

from desktop import DesktopTest, nodes, wait_until

TREE = "sh -c 'while :; do :; done' & (sleep 77; :) & setsid sleep 78 >/dev/null 2>&1 & sleep 3; echo bye"


class Processes(DesktopTest):
    def rows(self, brood):
        """What the cells of the tree say."""
        return [node.name for node in nodes(brood.get("tree", "Processes")) if node.getRoleName() == "table cell"]

    def survivors(self, brood):
        return [node.name for node in nodes(brood.app) if node.name.startswith("Still running: ")]

    def run_tree(self, **options):
        brood = self.start("--launch", "--", "sh", "-c", TREE, **options)
        brood.resize(1000, 760)
        brood.key("ctrl+t")
        wait_until(lambda: "sleep 78" in self.rows(brood), what="the tree is complete")
        return brood

    def test_shows_the_tree_and_what_is_left_of_it(self):
        brood = self.run_tree()
        self.assertIn("sleep 77", self.rows(brood))
        brood.screenshot("processes")
        brood.wait_for_result("Finished, exit code 0")
        wait_until(lambda: "sleep 77" in "".join(self.survivors(brood)), what="survivors are named")
        brood.screenshot("processes-survivors")
        brood.press("End them")
        wait_until(lambda: not self.rows(brood), what="nobody is left")
        brood.wait_for_result("Outlived it and was ended by Brood")

    def test_in_the_dark(self):
        brood = self.run_tree(dark=True)
        brood.press("Measure PSS")
        wait_until(lambda: any("KiB" in row for row in self.rows(brood)), what="memory is shown")
        brood.screenshot("processes-dark")
        brood.press("Stop")
        wait_until(lambda: not self.rows(brood), what="nobody is left")


if __name__ == "__main__":
    unittest.main()
