#!/usr/bin/env python3
"""Tests diff-run watch: alarms, silence, bad input, files that grow, exit codes.

usage: watch_test.py DIFF_RUN CURVES_DIR
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest

DIFF_RUN, CURVES_DIR = sys.argv[1:3]
NEEDLE = os.path.join(CURVES_DIR, "needle.csv")
BASELINE = ["--baseline", NEEDLE, "--baseline-run", "baseline_8"]
PATIENCE = 60  # seconds


def curve(configuration, seed, until=300):
    """Rows of a recorded curve, as [step, loss] of text."""
    with open(NEEDLE) as file:
        rows = [line.rstrip("\n").split(",") for line in file if not line.startswith("#")]
    return [row[2:] for row in rows if row[:2] == [configuration, str(seed)] and int(row[2]) <= until]


def csv(rows, header="step,loss"):
    return "".join(line + "\n" for line in [header] + [",".join(row) for row in rows])


class WatchTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name, text=None):
        path = os.path.join(self.folder.name, name)
        if text is not None:
            with open(path, "w") as file:
                file.write(text)
        return path

    def append(self, path, text):
        with open(path, "a") as file:
            file.write(text)

    def watch(self, *args, code=0, error=""):
        done = subprocess.run([DIFF_RUN, "watch", *args], capture_output=True, text=True, timeout=PATIENCE)
        self.assertEqual(done.returncode, code, f"{args}: {done.stdout}{done.stderr}")
        self.assertIn(error, done.stderr)
        if not error:
            self.assertEqual(done.stderr, "")
        return done.stdout

    def bad(self, text, error, *args):
        self.watch(self.path("bad.csv", text), *(args or BASELINE), code=1, error="diff-run: error: " + error)

    # --- alarms and silence ---

    def test_help_teaches(self):
        text = self.watch("--help")
        for word in ["--follow", "--until", "step,loss", "examples:", "exit code", "3 an alarm"]:
            self.assertIn(word, text)
        done = subprocess.run([DIFF_RUN, "--help"], capture_output=True, text=True)
        self.assertIn("diff-run watch --help", done.stdout)

    def test_every_wrong_run_and_no_other_in_one_file(self):
        text = self.watch(NEEDLE, *BASELINE, "--until", "200", code=3)
        alarmed = [line.split(": warning")[0] for line in text.splitlines() if ": warning: at step" in line]
        self.assertEqual(alarmed, [f"{NEEDLE}: diff_8, seed {i}" for i in range(5)])
        self.assertEqual(text.count("note: heads that were not halved"), 5)
        self.assertEqual(text.count(": quiet up to step 200"), 10)

    def test_run_chooses_the_curves(self):
        text = self.watch(NEEDLE, "--run", "diff_4", *BASELINE)
        self.assertEqual(text.count("\n"), 5)
        self.assertEqual(text.count("quiet up to step 300"), 5)
        self.watch(NEEDLE, "--run", "diff_5", *BASELINE, code=1, error="no point of a run 'diff_5'")
        self.watch(NEEDLE, "--baseline", NEEDLE, code=2, error="'baseline_8', 'diff_4', 'diff_8'")
        self.watch(NEEDLE, "--baseline", NEEDLE, "--baseline-run", "x", code=1, error="no run 'x', only 'baseline_8'")

    def test_where_chooses_rows(self):
        rows = [["needle", *row] for row in curve("diff_4", 0)] + [["other", *row] for row in curve("diff_8", 0)]
        path = self.path("tasks.csv", csv(rows, "task,step,loss"))
        seeds = []
        for i in range(3):
            rows = [["needle", *row] for row in curve("baseline_8", i)]
            seeds.append(self.path(f"{i}.csv", csv(rows, "task,step,loss")))
        args = [path, "--baseline", *seeds, "--where"]
        self.watch(*args, "task=needle")
        self.watch(*args, "task=other", code=1, error="the baseline has no points")
        self.watch(*args, "no=x", code=1, error="no column 'no' in the header 'task,step,loss'; --where names another")
        for bad in ("task", "=x"):
            self.watch(*args, bad, code=2, error=f"malformed --where '{bad}': expected COLUMN=VALUE")

    def test_a_file_for_each_seed(self):
        seeds = [self.path(f"{i}.csv", csv(curve("baseline_8", i))) for i in range(5)]
        wrong = self.path("wrong.csv", csv(curve("diff_8", 0)))
        text = self.watch(wrong, "--baseline", *seeds, code=3)
        self.assertIn("the 5 baseline runs", text)

    def test_significance_delays(self):
        def first(*more):
            out = json.loads(self.watch(NEEDLE, "--run", "diff_8", *BASELINE, "--json", *more, code=3))
            return out["curves"][0]["alarms"][0]["step"]

        self.assertGreater(first("--significance=0.0001"), first())

    def test_json(self):
        out = json.loads(self.watch(NEEDLE, "--run=diff_8", *BASELINE, "--json", "--until=200", code=3))
        self.assertEqual(out["alarms"], 5)
        alarm = out["curves"][1]["alarms"][0]
        self.assertEqual(
            [out["curves"][1][key] for key in ("file", "run", "seed", "step")], [NEEDLE, "diff_8", "1", 200]
        )
        self.assertEqual(alarm["kind"], "gap")
        self.assertLessEqual(alarm["step"], 200)
        self.assertLess(alarm["comparison"]["p_value"], 0.015)
        quiet = json.loads(self.watch(NEEDLE, "--run=diff_4", *BASELINE, "--json"))
        self.assertEqual(quiet["alarms"], 0)
        self.assertEqual(quiet["curves"][0]["comparison"]["baseline_runs"], 5)

    def test_a_loss_that_is_not_a_number(self):
        for text in ("nan", "NaN", "inf", "-inf"):
            path = self.path("nan.csv", csv([["1", "2"], ["2", text], ["3", text]]))
            out = json.loads(self.watch(path, *BASELINE, "--json", code=3))
            self.assertEqual([a["kind"] for a in out["curves"][0]["alarms"]], ["not-finite"])
            self.assertEqual(out["curves"][0]["alarms"][0]["loss"], text.lower())

    # --- what files may look like ---

    def test_what_loggers_write(self):
        rows = curve("diff_8", 0)
        text = "# a comment, with a comma and a \"quote\n\n" + 'epoch,"step",val_loss, train_loss \r\n'
        for step, loss in rows:
            text += f"0,{step}.0,,{loss}\r\n" + f"0,{step},0.5,\r\n# note\n"
        text += "epoch,step,val_loss,train_loss\n"  # by a run that was resumed
        path = self.path("logged.csv", text)
        out = json.loads(self.watch(path, "--loss-column=train_loss", *self.split_baseline(), "--json", code=3))
        self.assertEqual(len(out["curves"]), 1)
        self.assertEqual(out["curves"][0]["step"], 300)

    def split_baseline(self):
        """The baseline with the columns that the test's file has."""
        args = ["--baseline"]
        for seed in range(5):
            args.append(self.path(f"b{seed}.csv", csv(curve("baseline_8", seed), "step,train_loss")))
        return args

    def test_columns_without_a_name(self):
        rows = [["0", *row, ""] for row in curve("diff_8", 0)]
        text = self.watch(self.path("index.csv", csv(rows, ",step,loss,")), *BASELINE, code=3)
        self.assertIn("1 warning up to step 300", text)

    def test_a_resumed_run_takes_back_its_steps(self):
        rows = curve("diff_4", 0)
        spoiled = [[step, "3"] for step, _ in rows[150:180]]
        path = self.path("resumed.csv", csv(rows[:150] + spoiled + rows[150:]))
        self.watch(path, *BASELINE, "--until=151")
        out = json.loads(self.watch(self.path("resumed2.csv", csv(rows[:200] + rows[150:])), *BASELINE, "--json"))
        self.assertEqual(out["curves"][0]["step"], 300)

    def test_a_line_without_an_end_is_not_read(self):
        path = self.path("half.csv", csv([["1", "2.5"], ["2", "2.4"]]) + "3,2")
        out = json.loads(self.watch(path, *BASELINE, "--json"))
        self.assertEqual(out["curves"][0]["step"], 2)

    def test_bad_input_is_told_with_its_line(self):
        self.bad("step,loss\n1,2\nx,3\n", "", *BASELINE)
        bad = os.path.join(self.folder.name, "bad.csv")
        self.bad("# c\n\nstep,loss\n1,2\nx,3\n", f"{bad}:5: column 'step' is 'x': expected a whole number")
        self.bad("step,loss\n-1,2\n", f"{bad}:2: column 'step' is '-1'")
        self.bad("step,loss\n1.5,2\n", f"{bad}:2: column 'step' is '1.5'")
        self.bad("step,loss\n1,2e\n", f"{bad}:2: column 'loss' is '2e': expected a number")
        self.bad("step,loss\n1\n", f"{bad}:2: fewer columns than the header has")
        self.bad("step,loss\n1,2,3\n", f"{bad}:2: more columns than the header has")
        self.bad('step,loss\n1,"2\n', f"{bad}:2: a quote is not closed")
        self.bad("step,lost\n1,2\n", f"{bad}:1: no column 'loss' in the header 'step,lost'; --loss-column names another")
        self.bad("step,loss,loss\n1,2,3\n", f"{bad}: the header has column 'loss' twice")
        self.bad("", "there is no point to watch")
        self.bad("step,loss\n", "there is no point to watch")

    def test_bad_baselines(self):
        good = self.path("good.csv", csv([["1", "2"]]))
        for text, error in [
            ("", "no header"),
            ("step,loss\n", "the baseline has no points"),
            ("step,loss\n1,x\n", "base.csv:2: column 'loss' is 'x'"),
            ("step,loss\n1,nan\n", "no point with a finite loss"),
        ]:
            self.watch(good, "--baseline", self.path("base.csv", text), code=1, error=error)
        self.watch(good, "--baseline", self.path("missing.csv"), code=1, error="missing.csv': no such file")
        self.watch(self.path("missing.csv"), "--baseline", good, code=1, error="missing.csv': no such file")
        self.watch(self.folder.name, "--baseline", good, code=1, error="Is a directory")

    def test_wrong_usage(self):
        for args in ([], [NEEDLE], [NEEDLE, *BASELINE, "--until=-1"], [NEEDLE, *BASELINE, "--poll=1"]):
            self.watch(*args, code=2, error="run 'diff-run watch --help'")
        self.watch(NEEDLE, *BASELINE, "--significance=0.5", code=2, error="--significance")

    # --- files that grow ---

    def follow(self, path, *args):
        process = subprocess.Popen(
            [DIFF_RUN, "watch", path, *BASELINE, "--follow", "--poll=0.02", *args],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        return process

    def test_follow_until_a_step(self):
        rows = curve("diff_8", 0)
        path = self.path("grows.csv")  # comes later
        process = self.follow(path, "--until=200", "--json")
        for i in range(0, 230, 10):
            text = csv(rows[i : i + 10]) if i == 0 else csv(rows[i : i + 10])[len("step,loss\n") :]
            half = len(text) - 3
            self.append(path, text[:half])
            time.sleep(0.01)
            self.append(path, text[half:])
        out, errors = process.communicate(timeout=PATIENCE)
        self.assertEqual((process.returncode, errors), (3, ""))
        alarm, summary = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(alarm["alarm"]["kind"], "gap")
        self.assertEqual(summary["curves"][0]["step"], 200)
        # What was read in pieces is what was read at once.
        whole = json.loads(self.watch(path, *BASELINE, "--until=200", "--json", code=3))
        self.assertEqual(whole, summary)

    def test_follow_until_interrupted(self):
        path = self.path("short.csv", csv(curve("diff_4", 0, 100)))
        process = self.follow(path)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        out, errors = process.communicate(timeout=PATIENCE)
        self.assertEqual((process.returncode, errors), (0, ""))
        self.assertIn("quiet up to step 100", out)

    def test_follow_passes_over_bad_lines(self):
        path = self.path("odd.csv", "step,loss\n1,2\nTraceback: x\n2,2\n300,2\n")
        process = self.follow(path, "--until=300")
        _, errors = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 0)
        self.assertEqual(errors, f"diff-run: warning: {path}:3: fewer columns than the header has; passed over\n")

    def test_follow_a_file_that_is_replaced(self):
        def wait_for_first_read():
            line = process.stdout.readline()
            self.assertIn("not-finite", line)

        for replace in (True, False):
            path = self.path("log.csv", csv([["1", "2"], ["2", "nan"]]))
            process = self.follow(path, "--until=300", "--json")
            wait_for_first_read()
            new = csv(curve("diff_4", 1))
            if replace:
                os.replace(self.path("new.csv", new), path)
            else:
                self.path("log.csv", new)  # in place, and longer
            out, errors = process.communicate(timeout=PATIENCE)
            self.assertIn("was replaced; watching it from its start", errors)
            summary = json.loads(out.splitlines()[-1])
            self.assertEqual((summary["alarms"], summary["curves"][0]["step"]), (0, 300))
            self.assertEqual(process.returncode, 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=1)
