#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""Compiles a module of a few ops for a processor and a GPU, and compares what the
two compute; the GPU is the simulated device. A comment in the module has the inputs,
as diff-run takes them, another how far results may differ. Needs nothing but Python."""

import argparse
import os
import re
import subprocess
import sys
import tempfile


def setting(text, name):
    return re.search(rf"^// {name}: (.*)$", text, re.MULTILINE).group(1)


def run(command, driver):
    done = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ, DIFF_CUDA_DRIVER=driver))
    print(done.stdout + done.stderr, end="", flush=True)
    if done.returncode:
        sys.exit("FAIL " + " ".join(command))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name, text in (("opt", "diff-opt"), ("run", "diff-run"), ("driver", "the library of the simulated device")):
        parser.add_argument("--" + name, required=True, help=text)
    parser.add_argument("module", help="the .mlir file")
    args = parser.parse_args()
    with open(args.module, encoding="utf-8") as file:
        text = file.read()
    count = len(re.search(r"return (.*) :", text).group(1).split(","))
    with tempfile.TemporaryDirectory() as folder:
        library = os.path.join(folder, "module.so")
        run([args.opt, args.module, "--emit=lib", "--target=host,sm_80", "-o", library], args.driver)
        command = [args.run, library] + ["--input=" + spec for spec in setting(text, "INPUTS").split()]
        results = ["@" + os.path.join(folder, f"result{i}.npy") for i in range(count)]
        run(command + ["--output=" + result for result in results], args.driver)
        tolerance = setting(text, "TOLERANCE")
        run(command + ["--expected=" + result for result in results]
            + ["--device=cuda", "--atol=" + tolerance, "--rtol=" + tolerance], args.driver)


if __name__ == "__main__":
    main()
