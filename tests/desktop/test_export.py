# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one takes out of the window: the figures as a table, the plot, and reports."""

import os
import subprocess
import tempfile
import unittest

import pyatspi
from desktop import DesktopTest, nodes, wait_until

WORK = "i=0; while [ $i -lt 3 ]; do i=$((i+1)); timeout 0.5 sh -c 'while :; do :; done'; echo round $i is over; sleep 0.3; done"


def keys(*names):
    subprocess.run(["xdotool", "key", *names], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)


class Export(DesktopTest):
    def worked(self, **options):
        brood = self.start("--launch", "--", "sh", "-c", WORK, **options)
        brood.resize(1000, 760)
        brood.wait_for_result("Finished, exit code 0")
        return brood

    def is_shown(self, brood, name):
        return any(n.name == name and n.getState().contains(pyatspi.STATE_SHOWING) for n in nodes(brood.app))

    def data_rows(self, brood):
        table = brood.get("table", "Timeline data")
        return table.queryTable().nRows

    def test_the_figures_are_a_table_that_grows(self):
        brood = self.start("--launch", "--", "sh", "-c", WORK)
        brood.resize(1000, 760)
        brood.key("ctrl+shift+d")
        first = wait_until(lambda: self.data_rows(brood), what="there are rows")
        wait_until(lambda: self.data_rows(brood) > first + 5, what="there are more rows")
        brood.wait_for_result("Finished, exit code 0")
        table = brood.get("table", "Timeline data").queryTable()
        self.assertEqual(table.getColumnDescription(2), "CPU, mean")
        keys("ctrl+Home", "shift+Down", "shift+Down")
        brood.screenshot("export-data")
        keys("Escape")
        wait_until(lambda: not self.is_shown(brood, "Timeline data"), what="the table is closed")

    def test_the_table_in_the_dark(self):
        brood = self.worked(dark=True)
        brood.key("ctrl+shift+d")
        wait_until(lambda: self.data_rows(brood) > 5, what="there are rows")
        brood.screenshot("export-data-dark")

    def save(self, brood, path):
        """With the dialog open."""
        wait_until(lambda: self.is_shown(brood, "Save as"), what="it asks where")
        keys("ctrl+a")
        type_text(path)
        brood.screenshot("export-dialog-" + os.path.basename(path))
        keys("Return")
        wait_until(lambda: os.path.exists(path), what=f"{path} is there")

    def test_reports_are_saved_by_keyboard(self):
        brood = self.worked()
        with tempfile.TemporaryDirectory() as folder:
            for name in ("run.html", "run.joblog"):
                path = os.path.join(folder, name)
                brood.key("ctrl+shift+s")
                self.save(brood, path)
                with open(path, encoding="utf-8") as file:
                    content = file.read()
                self.assertIn("round" if name.endswith("html") else "Exitval", content)
                wait_until(lambda: not self.is_shown(brood, "Save as"), what="the dialog is closed")

    def test_the_timeline_s_menu_saves_the_plot(self):
        brood = self.worked(dark=True)
        chart = brood.get("chart", "Timeline")
        chart.queryComponent().grabFocus()
        brood.key("Menu")
        brood.screenshot("export-menu-dark")
        keys("Up", "Up", "Up")  # from the end: the report, the data, the plot
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "plot.svg")
            keys("Return")
            self.save(brood, path)
            with open(path, encoding="utf-8") as file:
                self.assertIn("<svg", file.read())


if __name__ == "__main__":
    unittest.main()
