# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command line of the tests that compile and run whole models."""

import argparse


def make_parser(description, models=True):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--opt", required=True, help="diff-opt")
    parser.add_argument("--run", required=True, help="diff-run")
    if models:
        parser.add_argument("--models", required=True, help="folder of the exported models")
    parser.add_argument("--flag", action="append", default=[], help="more flags for diff-opt")
    return parser
