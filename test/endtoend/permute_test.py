#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""diff-permute: a layer of one style with weights as they are and a layer of
another with weights permuted give the same numbers, by the formulas in f64 and
as compiled models; the way back gives the same bits. Needs nothing but Python."""

import math
import os
import random
import re
import struct
import subprocess
import sys
import tempfile
from dataclasses import dataclass

import formulas
from options import make_parser

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "python"))
from diff_mlir import permute
from diff_mlir.weights_file import Tensor, count, read_weights, write_weights

INVERSE_WORDS = {
    "--pairing=halves-to-stripe": "--pairing=stripe-to-halves",
    "--pairing=stripe-to-halves": "--pairing=halves-to-stripe",
    "--rope=half-to-interleaved": "--rope=interleaved-to-half",
    "--rope=interleaved-to-half": "--rope=half-to-interleaved",
}


def check(holds, words):
    if not holds:
        raise RuntimeError(words)


def command(*words):
    result = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    check(result.returncode == 0, f"{' '.join(map(str, words))}\n{result.stdout}{result.stderr}")
    return result.stdout


# --- by the formulas ---------------------------------------------------------


@dataclass
class Style:
    """Sizes, and how pairs and RoPE are written."""

    heads: int
    kv_heads: int
    d: int
    pairing: str
    rope: str
    transposed: bool = False


def tensor(rows):
    values = [value for row in rows for value in (row if isinstance(row, list) else [row])]
    shape = (len(rows), len(rows[0])) if isinstance(rows[0], list) else (len(rows),)
    return Tensor("F64", shape, struct.pack(f"<{len(values)}d", *values))


def rows_of(tensor, transposed):
    values = list(struct.unpack(f"<{count(tensor.shape)}d", tensor.data))
    if len(tensor.shape) == 1:
        return values
    rows = [values[i * tensor.shape[1] : (i + 1) * tensor.shape[1]] for i in range(tensor.shape[0])]
    return [list(column) for column in zip(*rows)] if transposed else rows


def layer(style, weights, x, angles):
    """A V1 layer in the given style."""
    get = lambda name: rows_of(weights[name], style.transposed)
    project = lambda name, rows: formulas.matmul(rows, get(f"{name}_proj.weight"), get(f"{name}_proj.bias"))
    q, k, v = (formulas.split_heads(project(name, x), style.d) for name in "qkv")
    tables = ([[fn(angle) for angle in row] for row in angles] for fn in (math.cos, math.sin))
    cos, sin = tables
    norm = lambda head: [formulas.Norm(get("q_norm.weight"), 1e-6, 1.0)(row) for row in head]
    q, k = ([formulas.turned(norm(head), style.rope, cos, sin) for head in heads] for heads in (q, k))
    after = formulas.Norm(get("subln.weight"), 1e-5, 0.8)
    pairs = formulas.pairs_of(style.heads, style.heads // style.kv_heads, style.pairing)
    return project("o", formulas.join_heads([formulas.pair_result(pair, q, k, v, 0.37, after, True) for pair in pairs]))


def random_layer(style, embed, rng):
    numbers = lambda *shape: (
        [rng.gauss(0, 0.5) for _ in range(shape[0])]
        if len(shape) == 1
        else [numbers(shape[1]) for _ in range(shape[0])]
    )
    kv, wide = style.kv_heads * style.d, style.heads * style.d
    weights = {"q_norm.weight": tensor(numbers(style.d)), "subln.weight": tensor(numbers(2 * style.d))}
    for name, features, inputs in (("q", wide, embed), ("k", kv, embed), ("v", kv, embed), ("o", embed, wide)):
        shape = (inputs, features) if style.transposed else (features, inputs)
        weights[f"{name}_proj.weight"] = tensor(numbers(*shape))
        weights[f"{name}_proj.bias"] = tensor(numbers(features))
    return weights


def permuted(weights, words):
    options = permute.arguments(["in", "out", *words])
    return permute.Permuter(options).apply(weights)[0]


def check_formulas(style, to, words):
    rng = random.Random(str(style))
    embed, rows = 6, 5
    weights = random_layer(style, embed, rng)
    x = [[rng.gauss(0, 1) for _ in range(embed)] for _ in range(rows)]
    angles = [[m / 50 ** (2 * i / style.d) for i in range(style.d // 2)] for m in range(rows)]
    words = [f"--heads={style.heads}", f"--kv-heads={style.kv_heads}", "--norm=*_norm.weight", *words]
    words += ["--transposed"] * style.transposed
    back = [INVERSE_WORDS.get(word, word) for word in words]
    new = permuted(weights, words)
    right, found, without = (layer(s, w, x, angles) for s, w in ((style, weights), (to, new), (to, weights)))
    distance = lambda a, b: max(
        abs(p - q) for one, two in zip(a, b, strict=True) for p, q in zip(one, two, strict=True)
    )
    check(distance(right, found) < 1e-12, f"{words}: differs by {distance(right, found):.2e}")
    # The styles do differ, so that this says something.
    check(distance(right, without) > 1e-3, f"{words}: weights that are not permuted give the same")
    check(permuted(new, back) == weights, f"{back}: other bits than at first")


def test_formulas():
    for heads, kv_heads in ((4, 4), (2, 2), (8, 4), (8, 2), (6, 2), (12, 4)):
        for transposed in (False, True):
            half = Style(heads, kv_heads, 4, "halves", "half", transposed)
            stripe = Style(heads, kv_heads, 4, "stripe", "half", transposed)
            turned = Style(heads, kv_heads, 4, "halves", "interleaved", transposed)
            both = Style(heads, kv_heads, 4, "stripe", "interleaved", transposed)
            if heads > 2:  # one pair is one pair in both
                check_formulas(half, stripe, ["--pairing=halves-to-stripe"])
                check_formulas(stripe, half, ["--pairing=stripe-to-halves"])
            check_formulas(half, turned, ["--rope=half-to-interleaved"])
            check_formulas(turned, half, ["--rope=interleaved-to-half"])
            check_formulas(half, both, ["--pairing=halves-to-stripe", "--rope=half-to-interleaved"])
            check_formulas(both, half, ["--pairing=stripe-to-halves", "--rope=interleaved-to-half"])


# --- files -------------------------------------------------------------------


def test_bits(folder):
    """Every type of element, odd names, words of the file about itself."""
    rng = random.Random(1)
    path, there, back = (os.path.join(folder, name) for name in ("a.safetensors", "b.safetensors", "c.safetensors"))
    for dtype, size in (("BF16", 2), ("F16", 2), ("F32", 4), ("F64", 8), ("U8", 1)):
        weights = {'other "name" é': Tensor(dtype, (), rng.randbytes(size))}
        for name, features in (("q", 24), ("k", 12), ("v", 12)):
            weights[f"l.0.{name}_proj.weight"] = Tensor(dtype, (features, 5), rng.randbytes(features * 5 * size))
        write_weights(path, weights, {"format": "pt"})
        words = [
            "--heads=4",
            "--kv-heads=2",
            "--pairing=halves-to-stripe",
            "--rope=half-to-interleaved",
            "--rotary-dim=4",
        ]
        check(permute.main([path, there, *words]) == 0, "diff-permute failed")
        check(read_weights(there)[0]["l.0.q_proj.weight"] != weights["l.0.q_proj.weight"], "nothing moved")
        words = [INVERSE_WORDS.get(word, word) for word in words]
        check(permute.main([there, back, *words]) == 0, "diff-permute failed")
        check(open(path, "rb").read() == open(back, "rb").read(), f"{dtype}: other bytes than at first")


def test_errors(folder):
    path = os.path.join(folder, "weights.safetensors")
    write_weights(path, {f"{name}_proj.weight": Tensor("F32", (12, 1), bytes(48)) for name in "qkv"})
    output = os.path.join(folder, "out")
    for words, said in (
        (
            ["--heads=5", "--rope=half-to-interleaved"],
            "'q_proj.weight' has 12 features, which 5 heads do not share evenly",
        ),
        (["--heads=3", "--pairing=halves-to-stripe"], "3 heads do not come in pairs"),
        (["--heads=4", "--kv-heads=3", "--pairing=halves-to-stripe"], "4 query heads can not share 3 KV heads evenly"),
        (["--heads=4", "--rope=half-to-interleaved"], "RoPE does not turn 3 elements of a head of 3"),
        (["--heads=2", "--rope=half-to-interleaved", "--rotary-dim=8"], "RoPE does not turn 8 elements of a head of 6"),
        (["--heads=2", "--rope=half-to-interleaved", "--q=*wq*"], "no tensor is named as --q=*wq* says"),
        (["--heads=2", "--pairing=halves-to-stripe", "--v=*k_proj*"], "'k_proj.weight' is named by --k and by --v"),
        (["--heads=2"], "nothing to do: name --pairing or --rope"),
        (["--heads=0", "--rope=half-to-interleaved"], "have to be positive"),
    ):
        run = [sys.executable, "-m", "diff_mlir.permute", path, output, *words]
        result = subprocess.run(run, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": sys.path[0]})
        check(result.returncode and said in result.stderr, f"{words}: {result.stderr}")
        check("Traceback" not in result.stderr and not os.path.exists(output), f"{words}: {result.stderr}")
    for content in (b"", b"\xff" * 9, struct.pack("<Q", 2) + b"[]", struct.pack("<Q", 10**9) + b"{}"):
        with open(path, "wb") as file:
            file.write(content)
        check(permute.main([path, path + ".out", "--heads=2", "--rope=half-to-interleaved"]) == 1, f"{content} is read")
    check(
        permute.main([folder + "/none", path, "--heads=2", "--rope=half-to-interleaved"]) == 1, "a missing file is read"
    )


# --- compiled ----------------------------------------------------------------


def interleave_tables(text):
    """A raised model with half-split RoPE as one with interleaved: an entry of the tables is a pair's."""
    text, turns = re.subn(r"diff\.rope half", "diff.rope interleaved", text)
    check(turns == 4, f"{turns} embeddings to rewrite, not 4")
    for table in set(re.findall(r"diff\.rope \w+ ins\(%\w+, (%\w+), (%\w+) :", text)):
        for name in table:
            found = re.search(rf"^ *{name} = tensor.extract_slice .*$", text, re.M)
            check(found, f"{name} is no slice")
            old = found.group()
            new = re.sub(r", 16\] \[", ", 8] [", old)
            new = re.sub(r"to (tensor<[^>]*)x16xf32>$", r"to \1x8xf32>", new)
            text = text.replace(old, new)
    rope = r"(diff\.rope interleaved ins\(.* : tensor<[^>]*>), tensor<(\w+|\?)x16xf32>, tensor<(\w+|\?)x16xf32>\)"
    return re.sub(rope, r"\1, tensor<\2x8xf32>, tensor<\3x8xf32>)", text)


class Models:
    """transformers' DiffLlama pairs by halves and has half-split RoPE. Its twin in stripes is Llama of the same shape,
    converted to V1, with DiffLlama's eps and its weights, permuted."""

    def __init__(self, args, folder):
        self.args, self.folder = args, folder
        self.diffllama = os.path.join(args.models, "diffllama")

    def path(self, name):
        return os.path.join(self.folder, name)

    def twin(self, export):
        path = self.path("twin.mlir")
        source = os.path.join(self.args.models, "llama", export + ".mlir")
        command(self.args.opt, source, "--diff-raise", "--diff-convert-baseline", "-o", path)
        text = open(path).read()
        raised = command(self.args.opt, os.path.join(self.diffllama, export + ".mlir"), "--diff-raise")
        eps = set(re.findall(r"eps = ([^ ]*) : f32", raised))
        check(len(eps) == 1, f"DiffLlama's norms have the eps {eps}")
        text, norms = re.subn(r"eps = [^ ]* : f32", f"eps = {eps.pop()} : f32", text)
        check(norms == raised.count("eps = "), f"the twin has {norms} norms, DiffLlama {raised.count('eps = ')}")
        return text

    def run(self, text, weights, holds):
        with open(self.path("model.mlir"), "w") as file:
            file.write(text)
        library = self.path("model.so")
        command(self.args.opt, self.path("model.mlir"), "--emit=lib", "-o", library, *self.args.flag)
        run = [self.args.run, library, f"--parameters={weights}", f"--input=@{self.diffllama}/in0.npy"]
        run += [f"--expected=@{self.diffllama}/expected.npy", "--atol=1e-5", "--rtol=0"]
        result = subprocess.run(run, capture_output=True, text=True)
        check((result.returncode == 0) == holds, f"{' '.join(run)}\n{result.stdout}{result.stderr}")
        return result.stdout.strip().splitlines()[-1] if holds else ""

    def weights(self, name, *words):
        """DiffLlama's, permuted, with the weights of the norm by head, which it has not."""
        path = self.path(name)
        permute_words = [f"{self.diffllama}/weights.safetensors", path, "--heads=8", "--kv-heads=4", *words]
        check(permute.main(permute_words) == 0, "diff-permute failed")
        tensors, metadata = read_weights(path)
        for index in (0, 1):
            ones = struct.pack("<32f", *[1.0] * 32)
            tensors[f"m.model.layers.{index}.self_attn.subln.weight"] = Tensor("F32", (32,), ones)
        write_weights(path, tensors, metadata)
        return path

    def all(self):
        stripe = self.weights("stripe.safetensors", "--pairing=halves-to-stripe")
        both = self.weights("both.safetensors", "--pairing=halves-to-stripe", "--rope=half-to-interleaved")
        for export in ("static", "dynamic_seq"):
            twin = self.twin(export)
            print(f"ok   {export}, stripes: {self.run(twin, stripe, True)}")
            print(f"ok   {export}, stripes, interleaved: {self.run(interleave_tables(twin), both, True)}")
            # Neither model takes the other's weights.
            self.run(twin, both, False)


def main():
    args = make_parser(__doc__).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        try:
            test_formulas()
            test_bits(folder)
            test_errors(folder)
            Models(args, folder).all()
        except RuntimeError as error:
            sys.exit(f"FAIL {error}")
    print("ok   formulas, bits, errors")


if __name__ == "__main__":
    main()
