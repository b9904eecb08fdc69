#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""head-rule's command line where something is wrong: usage: cli_test.py HEAD-RULE EXPERIMENT.json"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

EXPERIMENT = sys.argv.pop(2)
PROGRAM = sys.argv.pop(1)


class CommandLineTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def run_it(self, *arguments):
        return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=60)

    def refused(self, code, message, *arguments):
        result = self.run_it(*arguments)
        self.assertEqual(result.returncode, code, result.stderr)
        self.assertIn("head-rule: error: ", result.stderr)
        self.assertIn(message, result.stderr)
        self.assertEqual(result.stdout, "")

    def whole(self, *arguments, experiment=EXPERIMENT):
        return experiment, "--models", self.folder, "--out", self.folder / "out", *arguments

    def test_help_says_what_is_written(self):
        result = self.run_it("--help")
        self.assertEqual(result.returncode, 0)
        self.assertIn("losses.csv", result.stdout)

    def test_wrong_usage(self):
        self.refused(2, "EXPERIMENT is required")
        self.refused(2, "--models is required", EXPERIMENT, "--out", self.folder)
        self.refused(2, "--nonsense", *self.whole("--nonsense"))
        self.refused(2, "has no task 'noodle'", *self.whole("--task", "noodle"))
        self.refused(2, "needs a text: give --text=FILE", *self.whole("--task=characters"))

    def test_numbers_out_of_range(self):
        for option in ("--seeds", "--steps", "--threads"):
            for value in ("0", "-1", "many"):
                self.refused(2, value, *self.whole(option, value))

    def test_files_that_are_not_there_are_named(self):
        self.refused(1, "can't open 'nowhere.json'", *self.whole(experiment="nowhere.json"))
        self.refused(1, "needle_baseline_8.so", *self.whole("--task=needle"))
        self.refused(1, "can't read the text 'nowhere.txt'", *self.whole("--task=characters", "--text=nowhere.txt"))

    def test_a_step_that_is_no_library_is_named(self):
        (self.folder / "needle_baseline_8.so").write_text("no library")
        self.refused(1, "needle_baseline_8.so", *self.whole("--task=needle"))

    def test_nothing_is_written_when_it_fails(self):
        self.refused(1, "needle_baseline_8.so", *self.whole("--task=needle"))
        self.assertEqual([path for path in self.folder.rglob("*") if path.is_file()], [])


if __name__ == "__main__":
    unittest.main()
