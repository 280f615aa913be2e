# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stop, pause, signals, closing, and what happens when someone is killed."""

import os
import re
import signal
import time
import unittest

from desktop import BIN, DesktopTest, is_running, processes_with, wait_until

MISBEHAVE = os.path.join(BIN, "brood-misbehave")


class Control(DesktopTest):
    def test_stop_ends_a_child_with_sigterm(self):
        brood = self.start("--launch", "--", "sleep", "60")
        brood.wait_for_result("Running")
        brood.press("Stop")
        brood.wait_for_result("Stopped, ended by SIGTERM")
        brood.screenshot("stopped")

    def test_stop_says_that_a_child_needed_sigkill(self):
        brood = self.start("--launch", "--", MISBEHAVE, "ignore-term")
        wait_until(lambda: "ready" in brood.output(), what="the child is ready")
        brood.press("Stop")
        brood.wait_for_result("Stopping")
        brood.screenshot("stopping")
        brood.wait_for_result("SIGKILL (9) was needed")

    def test_pause_turns_to_resume_and_paused_time_is_shown(self):
        brood = self.start("--launch", "--", "brood-spin", "--seconds", "3")
        brood.wait_for_result("Running")
        brood.press("Pause")
        brood.wait_for_result("Paused")
        brood.screenshot("paused")
        time.sleep(1)
        brood.press("Resume")
        brood.wait_for_result("Finished, exit code 0")
        self.assertIn("paused for", brood.result())
        self.assertIn("paused", brood.timeline())
        brood.screenshot("was-paused")

    def test_closing_the_window_while_it_runs_asks(self):
        brood = self.start("--launch", "--", "sleep", "54321")
        brood.wait_for_result("Running")
        brood.key("ctrl+q")
        cancel = brood.get("push button", "Cancel")
        brood.screenshot("closing-asks")
        cancel.queryAction().doAction(0)
        wait_until(lambda: brood.find("push button", "Cancel") is None, what="the question is gone")
        self.assertIn("Running", brood.result())
        brood.key("ctrl+q")
        brood.get("push button", "Cancel")
        stop = wait_until(
            lambda: next(
                (b for b in self.buttons(brood) if "top" in b.name and "close" in b.name.lower()), None
            ),
            what="there is a button to stop and close",
        )
        stop.queryAction().doAction(0)
        self.assertEqual(brood.process.wait(15), 0)
        wait_until(lambda: not processes_with("54321"), what="the child is gone")

    @staticmethod
    def buttons(brood):
        from desktop import nodes

        return [node for node in nodes(brood.app) if node.getRoleName() == "push button"]

    def test_sigterm_to_brood_stops_the_tree_first(self):
        brood = self.start("--launch", "--", "sh", "-c", "sleep 54322 & sleep 54322")
        brood.wait_for_result("Running")
        wait_until(lambda: len(processes_with("sleep\0" + "54322")) == 2, what="both run")
        brood.process.send_signal(signal.SIGTERM)
        self.assertEqual(brood.process.wait(15), 128 + signal.SIGTERM)
        self.assertEqual(processes_with("54322"), [])

    def test_killing_the_window_leaves_nothing_running(self):
        brood = self.start("--launch", "--", MISBEHAVE, "ignore-term-tree")
        pids = self.tree(brood)
        brood.process.kill()
        brood.process.wait()
        wait_until(lambda: not any(map(is_running, pids)), 10, "the tree is gone within the grace period")

    def test_killing_the_agent_leaves_nothing_running_and_is_told(self):
        brood = self.start("--launch", "--", MISBEHAVE, "ignore-term-tree")
        pids = self.tree(brood)
        for agent in self.agents(brood):
            os.kill(agent, signal.SIGKILL)
        wait_until(lambda: not any(map(is_running, pids)), 10, "the tree is gone within the grace period")
        brood.wait_for_result("killed or crashed")
        brood.screenshot("agent-killed")

    def tree(self, brood):
        numbers = wait_until(
            lambda: (found := re.findall(r"\d{2,}", brood.output())) and len(found) >= 2 and found,
            what="the leader and its grandchild have said their pids",
        )
        pids = [int(number) for number in numbers]
        self.assertTrue(all(map(is_running, pids)))
        return pids

    @staticmethod
    def agents(brood):
        """The worker: the child of the process that the window has started."""
        found = []
        for pid in processes_with("brood-agent"):
            with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
                parent = int(stat.read().rpartition(")")[2].split()[1])
            with open(f"/proc/{parent}/stat", encoding="utf-8") as stat:
                grandparent = int(stat.read().rpartition(")")[2].split()[1])
            if brood.process.pid in (parent, grandparent):
                found.append(pid)
        return found


if __name__ == "__main__":
    unittest.main(verbosity=2)
