#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""Writes ordinary attention layers of several kinds, converts them by
--diff-convert-baseline, runs them, and compares with V1 and V2 computed from
their formulas in f64. Needs nothing but Python."""

import math
import os
import random
import re
import subprocess
import sys
import tempfile

import formulas
from files import as_f32, read_npy, write_npy, write_weights
from layers import Layer, Writer
from options import make_parser

LAYERS = [
    Layer("v1", "v1", 4, 4),
    Layer("v1, deep, full, other layout", "v1", 6, 6, depth=3, order="bhmd", causal=False),
    Layer("v1, one pair", "v1", 2, 2, dynamic=True),
    Layer("v1, value of another width, bias", "v1", 4, 4, e=5, bias=True, dynamic=True),
    Layer("v1, 2 a KV head, flash", "v1", 8, 4, dynamic=True, rope="half"),
    Layer("v1, 2 a KV head, naive", "v1", 8, 4, mapping="naive", rope="interleaved"),
    Layer("v1, 4 a KV head, flash", "v1", 8, 2, order="bhmd", dynamic=True),
    Layer("v1, 4 a KV head, naive", "v1", 16, 4, mapping="naive", order="bhmd", dynamic=True),
    Layer("v1, 3 a KV head", "v1", 12, 4, rope="half"),
    Layer("v1, 3 a KV head, other layout", "v1", 6, 2, order="bhmd", columns=True),
    Layer("v1, one projection for all", "v1", 8, 4, joint=True, bias=True, dynamic=True, rope="interleaved"),
    Layer("v1, queries and keys normed", "v1", 4, 2, norm=True, bias=True, rope="half"),
    Layer("v2", "v2", 4, 4),
    Layer("v2, queries and keys normed", "v2", 4, 2, norm=True, bias=True, dynamic=True, rope="half"),
    Layer("v2, 3 heads", "v2", 3, 3, dynamic=True, rope="half", order="bhmd"),
    Layer("v2, 3 a KV head, bias", "v2", 6, 2, bias=True, rope="interleaved"),
    Layer("v2, one KV head, other layout", "v2", 4, 1, order="bhmd", dynamic=True, columns=True, causal=False),
    Layer("v2, one projection for all", "v2", 6, 2, joint=True, bias=True, dynamic=True, rope="half", order="bhmd"),
    Layer("v2, value of another width", "v2", 4, 2, e=6, bias=True, dynamic=True),
]

# --- the formulas ------------------------------------------------------------


def v1_heads(layer, weights, q, k, v):
    init = formulas.lambda_init(layer.depth)
    lam = formulas.lambda_of(*(weights[f"lambda_{name}"] for name in ("q1", "k1", "q2", "k2")), init)
    pairs = formulas.pairs_of(layer.heads, layer.group, layer.mapping)
    norm = formulas.Norm(weights["subln.weight"], 1e-5, 1 - init)
    return [formulas.pair_result(pair, q, k, v, lam, norm, layer.causal) for pair in pairs]


def v2_heads(layer, weights, q, k, v, x):
    logits = formulas.matmul(x, weights["lambda_proj.weight"])
    heads = []
    for h in range(layer.heads):
        g = h // layer.group
        lam = [1 / (1 + math.exp(-row[h])) for row in logits]
        maps = [formulas.softmax_map(q[2 * h + i], k[g], layer.causal) for i in (0, 1)]
        heads.append(formulas.apply_difference(*maps, lam, v[g]))
    return heads


def expected(layer, weights, x, cos, sin):
    """One sequence, [m][embed]."""
    project = lambda name, rows: formulas.matmul(rows, weights[f"{name}_proj.weight"], weights.get(f"{name}_proj.bias"))
    q, k = (formulas.split_heads(project(name, x), layer.d) for name in "qk")
    v = formulas.split_heads(project("v", x), layer.e)
    if layer.norm:
        norms = [formulas.Norm(weights[f"{name}_norm.weight"], 1e-6, 1.0) for name in "qk"]
        q, k = ([[norm(row) for row in head] for head in heads] for norm, heads in zip(norms, (q, k)))
    if layer.rope:
        q, k = ([formulas.turned(head, layer.rope, cos, sin) for head in heads] for heads in (q, k))
    heads = v1_heads(layer, weights, q, k, v) if layer.variant == "v1" else v2_heads(layer, weights, q, k, v, x)
    return project("out", formulas.join_heads(heads))


# --- the test ----------------------------------------------------------------

ARGUMENT = re.compile(r'tensor<([\dx]+)xf32> \{(?:diff\.init = "([^"]*)", )?diff\.param = "a\.([^"]*)"\}')


def nested(values, shape):
    if len(shape) == 1:
        return list(values)
    step = len(values) // shape[0]
    return [nested(values[i * step : (i + 1) * step], shape[1:]) for i in range(shape[0])]


def transposed(matrix):
    return [list(column) for column in zip(*matrix)]


def split_joint(layer, weights):
    """Query, key and value of one projection; of V2 the query is of both streams."""
    start, twice = 0, 2 if layer.variant == "v2" else 1
    for name, features in zip("qkv", (twice * layer.features[0], *layer.features[1:])):
        for part in ("weight", "bias"):
            if f"qkv_proj.{part}" in weights:
                weights[f"{name}_proj.{part}"] = weights[f"qkv_proj.{part}"][start : start + features]
        start += features


class Test:
    def __init__(self, args, folder):
        self.args, self.folder, self.failures = args, folder, 0

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, *command):
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode:
            raise RuntimeError(f"{' '.join(command)}\n{result.stdout}{result.stderr}")
        return result

    def random_weights(self, text, layer, rng):
        """Of the converted model's shapes: its parameters are what it names."""
        flat, weights = {}, {}
        for shape, _, name in ARGUMENT.findall(
            text[text.index("func.func") : text.index("\n", text.index("func.func"))]
        ):
            shape = tuple(int(size) for size in shape.split("x"))
            # A lambda near 1 would leave of a row's first numbers nothing but rounding.
            mean, deviation = (1 if "norm" in name or "subln" in name else 0), (0.1 if len(shape) == 1 else 0.4)
            values = as_f32(rng.gauss(mean, deviation) for _ in range(math.prod(shape)))
            flat[f"a.{name}"] = (shape, values)
            weights[name] = nested(values, shape)
            if layer.columns and len(shape) == 2:
                weights[name] = transposed(weights[name])
        write_weights(self.path("weights.safetensors"), flat)
        return weights

    def check_shapes(self, layer, text):
        """By the head rule: projections keep their shapes in V1, V2 doubles the query's."""
        name, queries = "q", layer.features[0] * (2 if layer.variant == "v2" else 1)
        if layer.joint:
            name, queries = "qkv", queries + sum(layer.features[1:])
        size = f"{layer.embed}x{queries}" if layer.columns else f"{queries}x{layer.embed}"
        if not re.search(rf'tensor<{size}xf32> {{[^}}]*"a\.{name}_proj\.weight"}}', text):
            raise RuntimeError(f"the query's projection is not {size}")

    def compare(self, layer, library, weights, batch, rows):
        rng = random.Random(rows)
        x = [[as_f32(rng.gauss(0, 1) for _ in range(layer.embed)) for _ in range(rows)] for _ in range(batch)]
        angles = [[m / 100 ** (2 * i / layer.d) for i in range(layer.d // 2)] for m in range(rows)]
        cos, sin = ([as_f32(fn(a) for a in row) for row in angles] for fn in (math.cos, math.sin))
        inputs = [("x", (batch, rows, layer.embed), x)]
        if layer.rope:
            inputs += [(name, (rows, layer.d // 2), table) for name, table in (("cos", cos), ("sin", sin))]
        command = [self.args.run, library, "--parameters=" + self.path("weights.safetensors")]
        for name, shape, values in inputs:
            write_npy(self.path(f"{name}.npy"), shape, values)
            command.append("--input=@" + self.path(f"{name}.npy"))
        self.run(*command, "--output=@" + self.path("y.npy"))
        found = read_npy(self.path("y.npy"))
        right = [value for one in x for row in expected(layer, weights, one, cos, sin) for value in row]
        worst = max(abs(a - b) / (1 + abs(b)) for a, b in zip(found, right, strict=True))
        if worst > 2e-6:
            raise RuntimeError(f"{rows} rows: differs by {worst:.2e}")
        return worst

    def check(self, layer, batch):
        rows = 9
        source, converted = self.path("baseline.mlir"), self.path("converted.mlir")
        with open(source, "w") as file:
            file.write(Writer(layer, batch, rows).text())
        options = f"variant={layer.variant} kv-mapping={layer.mapping} first-depth={layer.depth}"
        self.run(self.args.opt, source, f"--diff-convert-baseline={options}", "-o", converted)
        text = open(converted).read()
        self.check_shapes(layer, text)
        weights = self.random_weights(text, layer, random.Random(layer.name))
        if layer.joint:
            split_joint(layer, weights)
        worst = 0.0
        for attention in ("fused", "reference"):
            library = self.path(f"{attention}.so")
            self.run(self.args.opt, converted, "--emit=lib", f"--attention={attention}", "-o", library, *self.args.flag)
            for length in (rows, 1, 17) if layer.dynamic else (rows,):
                worst = max(worst, self.compare(layer, library, weights, batch, length))
        return worst

    def all(self):
        for layer in LAYERS:
            try:
                worst = max(self.check(layer, batch) for batch in (1, 2))
                print(f"ok   {layer.name}: differs from f64 by {worst:.1e}")
            except RuntimeError as error:
                self.failures += 1
                print(f"FAIL {layer.name}: {error}")
        return self.failures


def main():
    args = make_parser(__doc__, models=False).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(1 if Test(args, folder).all() else 0)


if __name__ == "__main__":
    main()
