#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""Compiles an exported model fused and by the reference lowering, runs both,
and compares: with PyTorch's saved output, and, for the export with a dynamic
sequence, with each other at other lengths. Needs nothing but Python."""

import math
import os
import random
import re
import subprocess
import sys
import tempfile

from files import write_npy
from options import make_parser

LENGTHS = [1, 2, 17, 50, 333]
ATTENTION_LAYERS = {"v1": 1, "v2": 1, "diffllama": 2, "llama": 2}


def write_inputs(model, length, folder):
    """Inputs of the shapes of tests' models: tokens, or rows and rope tables."""
    rng = random.Random(length)
    if model in ("diffllama", "llama"):
        tokens = [rng.randrange(256) for _ in range(length)]
        inputs = [("tokens", (1, length), tokens, "i8")]
    else:
        rows = [rng.gauss(0, 1) for _ in range(2 * length * 128)]
        angles = [m / 10000 ** (i / 8) for m in range(length) for i in range(8)]
        inputs = [
            ("x", (2, length, 128), rows, "f4"),
            ("cos", (length, 8), [math.cos(a) for a in angles], "f4"),
            ("sin", (length, 8), [math.sin(a) for a in angles], "f4"),
        ]
    paths = []
    for name, shape, values, dtype in inputs:
        paths.append(os.path.join(folder, f"{name}-{length}.npy"))
        write_npy(paths[-1], shape, values, dtype)
    return paths


class ModelTest:
    """Commands for one exported model, and how many of them failed."""

    def __init__(self, args, folder):
        self.args, self.folder = args, folder
        self.models = os.path.join(args.models, args.model)
        self.environment = dict(os.environ)
        self.failures = 0

    def run(self, command, what):
        result = subprocess.run(command, capture_output=True, text=True, env=self.environment)
        ok = result.returncode == 0
        said = (result.stdout.strip().splitlines() or [""])[-1]
        print(f"{'ok  ' if ok else 'FAIL'} {what}: {said}", flush=True)
        if not ok:
            self.failures += 1
            print(" ".join(command), result.stdout, result.stderr, sep="\n")
        return result

    def compile(self, export, name, options):
        """The library, or None if there is none."""
        library = os.path.join(self.folder, f"{export}-{name}.so")
        command = [self.args.opt, os.path.join(self.models, export + ".mlir"), "--emit=lib",
                   *options, "-o", library] + self.args.flag
        done = self.run(command, f"compile {export} {name}")
        return library if done.returncode == 0 else None

    def execute(self, library, inputs, rest, what):
        command = [self.args.run, library,
                   "--parameters=" + os.path.join(self.models, "weights.safetensors")]
        command += [f"--input=@{path}" for path in inputs]
        self.run(command + rest, what)

    def saved_inputs(self):
        return sorted(os.path.join(self.models, name) for name in os.listdir(self.models)
                      if re.fullmatch(r"in\d+\.npy", name))

    def compare_with(self, result, tolerance):
        return ["--expected=@" + result, f"--atol={tolerance}", "--rtol=0"]

    def compare_with_saved(self, tolerance):
        return self.compare_with(os.path.join(self.models, "expected.npy"), tolerance)


class Test(ModelTest):
    def check_raised(self, export):
        """One attention a layer, and no softmax outside of it."""
        source = os.path.join(self.models, export + ".mlir")
        text = self.run([self.args.opt, source, "--diff-raise"], f"raise {export}").stdout
        found = len(re.findall(r"= diff\.attention\b", text))
        outside = len(re.findall(r"linalg\.softmax|math\.exp\b.*\n.*maximumf", text))
        if found != ATTENTION_LAYERS[self.args.model] or outside:
            print(f"FAIL raise {export}: {found} attention ops, {outside} softmax left")
            self.failures += 1

    def execute(self, library, inputs, rest, what):
        super().execute(library, inputs, ["--threads=2"] + rest, what)

    def all(self):
        for export in ("static", "dynamic_seq"):
            self.check_raised(export)
            libraries = {a: self.compile(export, a, [f"--attention={a}"]) for a in ("fused", "reference")}
            for attention, library in libraries.items():
                if library:
                    self.execute(library, self.saved_inputs(), self.compare_with_saved(1e-5),
                                 f"{export} {attention} against PyTorch")
        if not all(libraries.values()):
            return self.failures
        for length in LENGTHS:
            inputs = write_inputs(self.args.model, length, self.folder)
            result = os.path.join(self.folder, "reference.npy")
            self.execute(libraries["reference"], inputs, ["--output=@" + result],
                         f"length {length} reference")
            self.execute(libraries["fused"], inputs, self.compare_with(result, 1e-5),
                         f"length {length} fused against reference")
        return self.failures


def main():
    parser = make_parser(__doc__)
    parser.add_argument("model", choices=sorted(ATTENTION_LAYERS))
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        failures = Test(args, folder).all()
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
