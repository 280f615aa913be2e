# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline: what the processes use, and one cursor for it and the log."""

import subprocess
import time
import unittest

import pyatspi
from desktop import DesktopTest, wait_until

WORK = (
    "i=0; while [ $i -lt 3 ]; do i=$((i+1)); timeout 0.5 sh -c 'while :; do :; done'; "
    "echo [$i/3] round $i is over; sleep 0.3; done"
)


def pointer(*arguments):
    subprocess.run(["xdotool", *(str(argument) for argument in arguments)], check=True)


class Timeline(DesktopTest):
    def worked(self, **options):
        brood = self.start("--launch", "--", "sh", "-c", WORK, **options)
        brood.resize(1000, 760)
        brood.wait_for_result("Finished, exit code 0")
        return brood

    def area(self, brood):
        extents = brood.get("chart", "Timeline").queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return extents.x, extents.y, extents.width, extents.height

    def test_tells_in_words_what_the_curves_show(self):
        brood = self.worked()
        words = wait_until(lambda: "CPU: on average" in brood.timeline() and brood.timeline())
        self.assertIn("Memory: on average", words)
        brood.screenshot("timeline")

    def test_a_moment_leads_to_its_line_and_a_line_to_its_moment(self):
        brood = self.worked(dark=True)
        x, y, width, height = self.area(brood)
        pointer("mousemove", x + width * 5 // 6, y + height // 2)
        pointer("click", 1)
        wait_until(lambda: brood.get("text", "Output").queryText().caretOffset > 0, what="the caret is in a later line")
        brood.screenshot("timeline-cursor-dark")
        pointer("mousemove", x + width // 2, y - 200)  # away from it
        brood.get("text", "Output").queryComponent().grabFocus()
        brood.key("ctrl+Home")
        time.sleep(0.3)
        brood.screenshot("timeline-caret-dark")

    def test_a_span_has_its_own_figures_and_rows(self):
        brood = self.worked()
        x, y, width, height = self.area(brood)
        middle = y + height // 2
        pointer("keydown", "shift", "mousemove", x + width * 4 // 10, middle, "mousedown", 1)
        pointer("mousemove", x + width * 5 // 10, middle, "mousemove", x + width * 7 // 10, middle)
        pointer("mouseup", 1, "keyup", "shift")
        self.assertIn("CPU", brood.get("filler", "Selected span").description)
        brood.press("Only its rows", role="check box")
        wait_until(lambda: "round 2" in brood.output() and "round 1" not in brood.output(), what="only the span's rows are shown")
        brood.screenshot("timeline-span")
        brood.press("Drop the selected span")
        wait_until(lambda: "round 1" in brood.output(), what="all rows are shown")

    def test_shows_progress_and_what_may_remain(self):
        steps = "for i in $(seq 1 40); do echo [$i/40] step $i; sleep 0.2; done"
        brood = self.start("--launch", "--", "sh", "-c", steps)
        bar = brood.get("progress bar", "Progress")
        wait_until(lambda: bar.queryValue().currentValue >= 15, what="progress is shown")
        brood.screenshot("timeline-progress")
        brood.press("Stop")


if __name__ == "__main__":
    unittest.main()
