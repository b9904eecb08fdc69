#!/usr/bin/env python3
"""Tests the command line of diff-run: options, output, exit codes.

usage: cli_test.py DIFF_RUN MODEL_DIR CUDA_DRIVER
"""

import json
import os
import struct
import subprocess
import sys
import tempfile
import unittest

DIFF_RUN, MODEL_DIR, CUDA_DRIVER = sys.argv[1:4]
GOOD = os.path.join(MODEL_DIR, "good.so")
ON_GPU = os.path.join(MODEL_DIR, "cuda.so")
MAIN = [GOOD, "--random-parameters", "--input=3x4xf32=random"]


def npy(descr, shape, data):
    header = repr({"descr": descr, "fortran_order": False, "shape": shape}) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + data


def safetensors(values):
    header = json.dumps(
        {"w": {"dtype": "F32", "shape": [len(values)], "data_offsets": [0, 4 * len(values)]}}
    ).encode()
    return struct.pack("<Q", len(header)) + header + struct.pack(f"<{len(values)}f", *values)


class CliTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name, data=None):
        path = os.path.join(self.folder.name, name)
        if data is not None:
            with open(path, "wb") as file:
                file.write(data)
        return path

    def run_tool(self, *args, code=0, error=""):
        """Runs diff-run and checks its exit code and a part of its error."""
        done = subprocess.run([DIFF_RUN, *args], capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, code, f"{args}: {done.stderr}")
        self.assertIn(error, done.stderr)
        if error:
            # Not always the first line: a sanitizer's allocator warns as well.
            self.assertIn("diff-run: error: ", done.stderr)
        if not code:
            self.assertEqual(done.stderr, "")
        return done.stdout

    def test_help_and_version(self):
        text = self.run_tool("--help")
        for word in ["--input", "SPEC", "examples:", "exit code", "--expected"]:
            self.assertIn(word, text)
        self.assertRegex(self.run_tool("--version"), r"^diff-run \d+\.\d+\.\d+\n$")

    def test_list(self):
        text = self.run_tool(GOOD, "--list")
        self.assertIn("function main\n  input     arg0: ?x4xf32\n  parameter w: 4xf32\n", text)
        listed = json.loads(self.run_tool(GOOD, "--list", "--json"))
        main = listed["functions"][0]
        self.assertEqual(main["inputs"], [{"name": "arg0", "dtype": "f32", "shape": [-1, 4]}])
        self.assertEqual(main["parameters"][0]["name"], "w")

    def test_summary(self):
        self.assertRegex(self.run_tool(*MAIN), r"^result0: 3x4xf32 = -?\d")

    def test_values(self):
        weights = self.path("w.safetensors", safetensors([1, 2, 3, 4]))
        x = self.path("x.npy", npy("<f4", (1, 4), struct.pack("<4f", 1, 1, 2, 2)))
        run = [GOOD, f"--parameters={weights}", f"--input=@{x}"]
        self.assertEqual(self.run_tool(*run), "result0: 1x4xf32 = 1 2 6 8\n")

    def test_positional_is_not_taken_by_an_option(self):
        rest = ["--input=3x4xf32=0", "--benchmark", "--random-parameters", GOOD]
        self.assertIn("median", self.run_tool(*rest[:1], "--benchmark=2", *rest[2:]))
        self.run_tool("--random-parameters", "--input", "3x4xf32=0", GOOD)

    def test_save_and_compare(self):
        out = self.path("out.npy")
        self.assertIn("saved to", self.run_tool(*MAIN, f"--output=@{out}"))
        text = self.run_tool(*MAIN, f"--expected=@{out}", "--atol=0", "--rtol=0")
        self.assertRegex(text, r"^pass: result0: .*max abs error 0 at")
        other = [*MAIN[:2], "--input=3x4xf32=random:9", f"--expected=@{out}"]
        text = self.run_tool(*other, code=1)
        self.assertRegex(text, r"^FAIL: .*max abs error .* of 12 elements differ")
        report = json.loads(self.run_tool(*other, "--json", code=1))
        self.assertFalse(report["equal"])
        self.assertEqual(len(report["results"][0]["where"]), 2)
        self.run_tool(*other, "--atol=1000")

    def test_compare_shape(self):
        wrong = self.path("e.npy", npy("<f4", (12,), bytes(48)))
        self.run_tool(*MAIN, f"--expected=@{wrong}", code=1,
                      error="result0 has type 3x4xf32, the expected array has 12xf32")

    def test_json_benchmark(self):
        text = self.run_tool(*MAIN, "--benchmark=7", "--json", "--threads=2")
        report = json.loads(text)
        self.assertEqual(text.count("\n"), 1)
        self.assertEqual((report["runs"], report["threads"]), (7, 2))
        self.assertLessEqual(0, report["min_ms"])
        self.assertLessEqual(report["min_ms"], report["median_ms"])
        # 12 floats of the result and, while a worker runs, 4 of its own.
        self.assertLessEqual(48 + 16, report["peak_bytes"])
        self.assertLessEqual(report["peak_bytes"], 48 + 2 * 16)
        self.assertEqual(report["scratch_bytes_per_thread"], 16)
        text = self.run_tool(*MAIN, "--benchmark=7", "--threads=1")
        self.assertIn("7 runs, 1 threads", text)
        self.assertIn("scratch 0.016 kB a thread", text)

    def test_types(self):
        self.run_tool(GOOD, "--function=types", "--input=2xi1=random", "--input=2xi8=-3",
                      "--input=2xi16=300", "--input=2xi32=-70000", "--input=2xbf16=1.5",
                      "--input=2xf16=0.1", "--input=2xf64=1e300")
        half = self.path("half.npy", npy("<f2", (2,), struct.pack("<2e", 1.5, -2)))
        out = self.path("bf16.npy")
        outputs = [f"--output=@{self.path(f'o{i}.npy')}" for i in range(4)] + [f"--output=@{out}"]
        self.run_tool(GOOD, "--function=types", "--input=2xbool=1", "--input=2xi8=1",
                      "--input=2xi16=1", "--input=2xi32=1", f"--input=@{half}",
                      f"--input=@{half}", "--input=2xf64=1", *outputs)
        with open(out, "rb") as file:
            data = file.read()
        self.assertIn(b"'<f4'", data)
        self.assertEqual(struct.unpack("<2f", data[-8:]), (1.5, -2))

    def test_random_parameters(self):
        runs = [self.run_tool(GOOD, "--input=1x4xf32=1", f"--random-parameters{seed}")
                for seed in ["", "=0", "=1"]]
        self.assertEqual(runs[0], runs[1])
        self.assertNotEqual(runs[0], runs[2])

    def test_usage_errors(self):
        for args, error in [
            ([], "MODEL is required"),
            ([GOOD, "--no-such-option"], "--no-such-option"),
            ([GOOD, "extra"], "extra"),
            ([GOOD, "--random-parameters"], "takes 1 input, given 0"),
            ([*MAIN, "--input=f32=1"], "takes 1 input, given 2"),
            ([GOOD, "--input=3"], "malformed input '3': there is no '='"),
            ([GOOD, "--input=3x4xf99=1"], "'f99' is not an element type"),
            ([GOOD, "--input=3x4xf32=1"], "--random-parameters"),
            ([*MAIN, "--output=o.npy"], "expected @file.npy"),
            ([*MAIN, "--expected=@a", "--expected=@b"], "has 1 result, given files for 2"),
            ([*MAIN, "--threads=0"], "--threads"),
            ([*MAIN, "--threads=x"], "--threads"),
            ([*MAIN, "--device=tpu"], "--device=tpu is none of cpu, cuda and cuda:N"),
            ([*MAIN, "--device=cuda:x"], "--device=cuda:x"),
            ([*MAIN, "--device=cuda:-1"], "--device=cuda:-1"),
            ([*MAIN, "--device=cuda:1000"], "--device=cuda:1000"),
            ([*MAIN, "--device=cudA"], "--device=cudA"),
            ([*MAIN, "--benchmark=0"], "not in 1 to 1000000"),
            ([*MAIN, "--benchmark=x"], "malformed --benchmark 'x'"),
            ([*MAIN, "--atol=-1"], "not a non-negative number"),
            ([*MAIN, "--rtol=nan"], "not a non-negative number"),
            ([GOOD, "--random-parameters=x", "--input=1x4xf32=1"], "'x'"),
            ([*MAIN, "--parameters=w"], "excludes"),
        ]:
            with self.subTest(args=args[1:]):
                self.assertEqual(self.run_tool(*args, code=2, error=error), "")

    def test_failures(self):
        bad = self.path("bad.safetensors", b"\xff" * 8)
        short = self.path("short.npy", npy("<f4", (3, 4), bytes(40)))
        wrong = self.path("w.safetensors", safetensors([1, 2]))
        for args, error in [
            (["/no/such.so"], "can't open '/no/such.so'"),
            ([os.path.join(MODEL_DIR, "wrong-version.so")], "ABI version 99"),
            ([os.path.join(MODEL_DIR, "wrong-isa.so")], "lacks: no-such-extension"),
            ([*MAIN, "--function=nope"], "it has 'main'"),
            ([*MAIN[:2], "--input=@/no.npy"], "can't open '/no.npy'"),
            ([*MAIN[:2], f"--input=@{short}"], "of 48 bytes, but 40"),
            ([*MAIN[:2], "--input=3x5xf32=0"], "3x5xf32, expected ?x4xf32"),
            ([*MAIN[:2], "--input=3x4xf64=0"], "3x4xf64, expected ?x4xf32"),
            ([GOOD, "--input=3x4xf32=0", f"--parameters={bad}"], "is over the format's limit"),
            ([GOOD, "--input=3x4xf32=0", f"--parameters={wrong}"], "2xf32, expected 4xf32"),
            ([*MAIN, "--expected=@/no.npy"], "can't open '/no.npy'"),
            ([GOOD, "--function=fail", "--input=i64=1"], "index 7 is out of range"),
            ([GOOD, "--function=oom"], "out of memory"),
        ]:
            with self.subTest(args=args[1:]):
                self.assertEqual(self.run_tool(*args, code=1, error=error), "")

    def test_unwritable_output(self):
        self.run_tool(*MAIN, "--output=@/no/such/folder/o.npy", code=1, error="can't write")
        self.run_tool(*MAIN, f"--output=@{self.folder.name}", code=1, error="can't write")
        # One result can be saved, the other can't: neither is.
        first = self.path("first.npy")
        self.run_tool(GOOD, "--function=indices", "--input=i64=4", f"--output=@{first}",
                      "--output=@/no/such/folder/o.npy", code=1, error="can't write")
        self.assertEqual(os.listdir(self.folder.name), [])

    def test_full_standard_output(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        with open("/dev/full", "w") as full:
            done = subprocess.run([DIFF_RUN, *MAIN], stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 1)
        self.assertIn("standard output", done.stderr)

    def test_output_to_a_device(self):
        self.run_tool(*MAIN, "--output=@/dev/null")
        self.assertTrue(os.path.exists("/dev/null") and not os.path.isfile("/dev/null"))

    def test_on_a_gpu(self):
        weights = self.path("w.safetensors", safetensors([10, 20, 30, 40]))
        x = self.path("x.npy", npy("<f4", (4,), struct.pack("<4f", 1, 1, 1, 1)))
        out = self.path("out.npy")
        run = [ON_GPU, "--device=cuda", f"--parameters={weights}", f"--input=@{x}"]
        self.assertEqual(self.run_tool(*run), "result0: 4xf32 = 12 23 34 45\n")
        self.run_tool(*run, f"--output=@{out}")
        self.assertIn("max abs error 0", self.run_tool(*run, f"--expected=@{out}", "--atol=0"))
        text = self.run_tool(*run, "--benchmark=3")
        self.assertRegex(text, r"3 runs, on diff-mlir simulated sm_80 \(sm_80\), at most")
        self.assertNotIn("thread", text)
        run[1] += ":0"
        report = json.loads(self.run_tool(*run, "--json", "--benchmark=2"))
        self.assertEqual((report["device"], report["chip"], report["runs"]), ("cuda:0", "sm_80", 2))
        self.assertEqual(report["device_name"], "diff-mlir simulated sm_80")
        self.assertEqual(report["peak_bytes"], 32)
        self.assertNotIn("scratch_bytes_per_thread", report)

    def test_donation_on_a_gpu(self):
        run = [ON_GPU, "--device=cuda", "--function=update", "--random-parameters"]
        run += ["--input=4xf32=1", "--input=4xf32=5", "--benchmark=3"]
        # The first call's, and not the fourth's.
        self.assertIn("result2: 4xf32 = 6 6 6 6\n", self.run_tool(*run))

    def test_what_gpus_can_not(self):
        self.run_tool(*MAIN, "--device=cuda", code=1, error="compiled for no GPU; add sm_80")
        self.run_tool(*MAIN, "--device=cuda:5", code=1, error="there is no CUDA device 5")
        run = [ON_GPU, "--function=first", "--input=1xf32=1"]
        self.run_tool(*run, code=1, error="'first' is not compiled for CPUs")
        self.run_tool(ON_GPU, "--device=cuda", "--function=wild", code=1, error="CUDA_ERROR_ILLEGAL_ADDRESS")
        self.run_tool(ON_GPU, "--device=cuda", "--function=too_much", code=1, error="out of memory")
        os.environ["DIFF_CUDA_DRIVER"] = "/no/such/driver"
        self.addCleanup(os.environ.update, DIFF_CUDA_DRIVER=CUDA_DRIVER)
        self.run_tool(*run, "--device=cuda", code=1, error="can't load the CUDA driver")

    def test_list_of_variants(self):
        text = self.run_tool(os.path.join(MODEL_DIR, "cuda-two.so"), "--list")
        self.assertIn("\nkernels for sm_80: 4, as PTX\nkernels for sm_90a: 4, as PTX\nfunction", text)
        self.assertIn("\nfunction main, for GPUs only\n", text)
        self.assertIn("\nfunction host_only\n", text)
        cubin = os.path.join(MODEL_DIR, "cuda-cubin.so")
        self.assertIn("sm_80: 4, as machine code and PTX\n", self.run_tool(cubin, "--list"))
        report = json.loads(self.run_tool(cubin, "--list", "--json"))
        self.assertEqual(report["variants"], [{"chip": "sm_80", "cubin": True, "ptx": True, "kernels": 4}])
        self.assertFalse(report["functions"][0]["cpu"])
        self.assertNotIn("kernels", self.run_tool(GOOD, "--list"))


if __name__ == "__main__":
    os.environ["DIFF_CUDA_DRIVER"] = CUDA_DRIVER
    os.environ["DIFF_CUDA_SIM_LOG"] = "/dev/null"
    # A sanitizer's allocator is to return null for what is too large.
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"]:
        os.environ[name] = os.environ.get(name, "") + ":allocator_may_return_null=1"
    unittest.main(argv=sys.argv[:1])
