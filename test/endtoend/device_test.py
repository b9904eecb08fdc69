#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""Compiles an exported model for a GPU and a processor, runs it on the simulated
device, and compares: with PyTorch's saved output, and, for the export with a
dynamic sequence, with the processor's at other lengths. Needs nothing but Python."""

import os
import sys
import tempfile

from models_test import ATTENTION_LAYERS, ModelTest, write_inputs
from options import make_parser

LENGTHS = [1, 17]


class Test(ModelTest):
    def __init__(self, args, folder):
        super().__init__(args, folder)
        self.environment["DIFF_CUDA_DRIVER"] = args.driver

    def all(self):
        libraries = {export: self.compile(export, "sm_80", ["--target=host,sm_80"])
                     for export in ("static", "dynamic_seq")}
        for export, library in libraries.items():
            if library:
                self.execute(library, self.saved_inputs(),
                             ["--device=cuda"] + self.compare_with_saved(1e-4),
                             f"{export} against PyTorch")
        library = libraries["dynamic_seq"]
        if not library:
            return self.failures
        for length in LENGTHS:
            inputs = write_inputs(self.args.model, length, self.folder)
            result = os.path.join(self.folder, "cpu.npy")
            self.execute(library, inputs, ["--output=@" + result],
                         f"length {length} on the processor")
            self.execute(library, inputs, ["--device=cuda"] + self.compare_with(result, 1e-4),
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
