#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""What scripts/bench-training makes of its results: usage: training_report_test.py FOLDER, the folder of report.py."""

import sys
import unittest

sys.path.insert(0, sys.argv.pop(1))
import report  # noqa: E402

RESULTS = {
    "processor": "A Processor",
    "threads": 1,
    "date": "2026-01-31",
    "torch": "2",
    "labels": {"ours": "diff-mlir", "eager": "eager", "compile": "torch.compile"},
    "times": {
        "needle_x": {
            # The machine is twice as slow in every other round: times change, ratios do not.
            "ours": [[0.008, 0.008], [0.016, 0.016], [0.008, 0.008], [0.016, 0.016]],
            "eager": [[0.024, 0.024], [0.048, 0.048], [0.024, 0.024], [0.048, 0.048]],
            "compile": [[0.016, 0.016], [0.032, 0.032], [0.012, 0.012], [0.04, 0.04]],
        }
    },
}


class Table(unittest.TestCase):
    def test_ratios_are_of_rounds(self):
        self.assertEqual(report.ratios(RESULTS["times"]["needle_x"], "eager"), [3.0] * 4)
        text = report.table(RESULTS)
        self.assertIn("| needle_x | 12 | 36 |", text)
        self.assertIn("| 3.00 (3.00 to 3.00) | 2.00 (", text)

    def test_few_rounds_have_no_spread(self):
        times = {"ours": [[0.01]], "eager": [[0.025]]}
        self.assertEqual(report.ratio(times, "eager"), "2.50")

    def test_says_where(self):
        self.assertTrue(report.markdown(RESULTS).startswith("A Processor; 1 thread; 2026-01-31; torch 2.\n"))


if __name__ == "__main__":
    unittest.main()
