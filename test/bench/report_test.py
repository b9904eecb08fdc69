#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""What scripts/bench-peers makes of its results: usage: report_test.py FOLDER, the folder of report.py."""

import sys
import unittest
import xml.etree.ElementTree

sys.path.insert(0, sys.argv.pop(1))
import cases  # noqa: E402
import report  # noqa: E402

FULL, CAUSAL, DECODE = cases.square(2048), cases.square(2048, True), cases.decode(4096)


def timed(milliseconds):
    return {"median_ms": milliseconds, "min_ms": milliseconds, "runs": 9, "max_error": 1e-6, "rms_error": 1e-7}


def record(case, dtype, **implementations):
    return {"case": case.fields(), "name": case.name, "dtype": dtype, "implementations": implementations}


def results():
    return report.Results(
        {
            "processor": "A Processor",
            "cores": 2,
            "threads": 2,
            "quick": False,
            "date": "2026-01-31",
            "versions": {"openvino": "1", "torch": "2"},
            "labels": {"ours": "diff-mlir", "openvino": "OpenVINO", "sdpa2": "torch SDPA x2"},
            "peaks": {"isa": "avx512", "fma_f32_gflops": 500.0, "dot_bf16_gflops": None, "read_gbytes": 40.0},
            "goals": [
                {"title": "t", "case": goal.case.fields(), "measure": goal.measure, "goal": goal.values}
                for goal in cases.GOALS
            ],
            "cases": [
                record(FULL, "f32", ours=timed(50.0), openvino=timed(100.0), sdpa2=timed(80.0)),
                record(CAUSAL, "f32", ours=timed(25.0), openvino={"problem": "the result is off by 1"}),
                record(DECODE, "bf16", ours=timed(2.0), openvino=timed(3.0)),
            ],
            "odd": [
                {"rounded": "nothing", **record(cases.square(300), "f32", ours=timed(3.0))},
                {"rounded": "S", **record(cases.square(320), "f32", ours=timed(3.0))},
            ],
            "scaling": [{"name": "full", "dtype": "f32", "threads": 2, "one_ms": 19.0, "all_ms": 10.0}],
        }
    )


class CasesTest(unittest.TestCase):
    def test_counts_two_products_with_the_value_as_twelve(self):
        unit = 2048 * 2048 * 64 * 8
        self.assertEqual(FULL.flops(1), 8 * unit)
        self.assertEqual(FULL.flops(2), 12 * unit)
        self.assertEqual(CAUSAL.flops(1), 4 * unit)

    def test_counts_each_key_and_value_once(self):
        self.assertEqual(DECODE.key_value_bytes("f32"), 4096 * 16 * 4 * 64 * 4)
        self.assertEqual(cases.v2(1024).key_value_bytes("bf16"), 1024 * 8 * 2 * 128 * 2)

    def test_cases_have_names_and_files_of_their_own(self):
        every = {goal.case for goal in cases.GOALS} | set(cases.sweep()) | {case for _, case in cases.odd()}
        self.assertEqual(len({case.name for case in every}), len(every))
        self.assertEqual(len({case.slug for case in every}), len(every))


class ReportTest(unittest.TestCase):
    def test_ratios_are_their_time_over_ours(self):
        self.assertEqual(results().measure(FULL, "f32", "openvino"), 2.0)
        self.assertEqual(results().measure(FULL, "f32", "best"), 1.6)

    def test_shares_of_the_peaks(self):
        self.assertAlmostEqual(results().measure(FULL, "f32", "peak"), FULL.flops(2) / 0.05 / 500e9)
        expected = DECODE.key_value_bytes("bf16") / 0.002 / 40e9
        self.assertAlmostEqual(results().measure(DECODE, "bf16", "bandwidth"), expected)

    def test_what_was_not_timed_has_no_measure(self):
        self.assertIsNone(results().measure(CAUSAL, "f32", "openvino"))
        self.assertIsNone(results().measure(cases.square(512), "f32", "best"))

    def test_tables_say_what_failed(self):
        text = report.markdown(results())
        self.assertIn("| failed |", text)
        self.assertIn("the result is off by 1", text)
        self.assertIn("| 1.90 |", text)

    def test_tables_say_what_was_disturbed(self):
        self.assertNotIn("Disturbed", report.markdown(results()))
        disturbed = results()
        disturbed.data["cases"][0]["implementations"]["sdpa2"]["min_ms"] = 20.0
        self.assertIn("torch SDPA x2: median 80.0 ms, shortest 20.0 ms", report.markdown(disturbed))

    def test_bandwidth_beside_a_case_comes_first(self):
        beside = results()
        beside.records[DECODE, "bf16"]["read_gbytes"] = 20.0
        ratio = beside.measure(DECODE, "bf16", "bandwidth") / results().measure(DECODE, "bf16", "bandwidth")
        self.assertAlmostEqual(ratio, 2.0)

    def test_rows_of_a_table_have_the_columns_of_its_head(self):
        tables = [block for block in report.markdown(results()).split("\n\n") if block.startswith("|")]
        self.assertGreaterEqual(len(tables), 5)
        for table in tables:
            self.assertEqual(len({line.count(" | ") for line in table.splitlines() if line.startswith("|")}), 1, table)

    def test_plot_is_well_formed(self):
        root = xml.etree.ElementTree.fromstring(report.svg(results()))
        self.assertTrue(root.tag.endswith("svg"))


if __name__ == "__main__":
    unittest.main()
