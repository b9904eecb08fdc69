#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""Compiles an exported model for a GPU and a processor, runs it on the simulated
device, and compares: with PyTorch's saved output, and, for the export with a
dynamic sequence, with the processor's at other lengths. Needs nothing but Python."""

import os
import re
import subprocess
import sys
import tempfile

from models_test import ATTENTION_LAYERS, write_inputs
from options import make_parser

LENGTHS = [1, 17]


class Test:
    def __init__(self, args, folder):
        self.args, self.folder = args, folder
        self.models = os.path.join(args.models, args.model)
        self.environment = dict(os.environ, DIFF_CUDA_DRIVER=args.driver)
        self.failures = 0

    def run(self, command, what):
        result = subprocess.run(command, capture_output=True, text=True, env=self.environment)
        ok = result.returncode == 0
        said = (result.stdout.strip().splitlines() or [""])[-1]
        print(f"{'ok  ' if ok else 'FAIL'} {what}: {said}", flush=True)
        if not ok:
            self.failures += 1
            print(" ".join(command), result.stdout, result.stderr, sep="\n")
        return ok

    def compile(self, export):
        library = os.path.join(self.folder, f"{export}.so")
        command = [self.args.opt, os.path.join(self.models, export + ".mlir"), "--emit=lib",
                   "--target=host,sm_80", "-o", library] + self.args.flag
        return library if self.run(command, f"compile {export}") else None

    def execute(self, library, device, inputs, rest, what):
        command = [self.args.run, library, f"--device={device}",
                   "--parameters=" + os.path.join(self.models, "weights.safetensors")]
        command += [f"--input=@{path}" for path in inputs]
        self.run(command + rest, what)

    def all(self):
        saved = sorted(os.path.join(self.models, name) for name in os.listdir(self.models)
                       if re.fullmatch(r"in\d+\.npy", name))
        expected = ["--expected=@" + os.path.join(self.models, "expected.npy"),
                    "--atol=1e-4", "--rtol=0"]
        libraries = {export: self.compile(export) for export in ("static", "dynamic_seq")}
        for export, library in libraries.items():
            if library:
                self.execute(library, "cuda", saved, expected, f"{export} against PyTorch")
        if not libraries["dynamic_seq"]:
            return self.failures
        for length in LENGTHS:
            inputs = write_inputs(self.args.model, length, self.folder)
            result = os.path.join(self.folder, "cpu.npy")
            self.execute(libraries["dynamic_seq"], "cpu", inputs, ["--output=@" + result],
                         f"length {length} on the processor")
            self.execute(libraries["dynamic_seq"], "cuda", inputs,
                         ["--expected=@" + result, "--atol=1e-4", "--rtol=0"],
                         f"length {length} on the device against that")
        return self.failures


def main():
    parser = make_parser(__doc__)
    parser.add_argument("model", choices=sorted(ATTENTION_LAYERS))
    parser.add_argument("--driver", required=True, help="the library of the simulated device")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        failures = Test(args, folder).all()
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
