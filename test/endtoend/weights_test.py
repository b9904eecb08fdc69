#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""diff-convert-weights: a baseline's file and what --diff-convert-baseline made
give a file that the converted model runs with. Needs numpy; without it the
exit code is 77."""

import os
import re
import subprocess
import sys
import tempfile

from options import make_parser

try:
    import numpy
except ModuleNotFoundError:
    sys.exit(77)

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "python"))
from diff_mlir import convert
from diff_mlir.convert import Parameter
from diff_mlir.weights_file import Tensor, WeightsError, read_weights, write_weights

DTYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}


def check(holds, words):
    if not holds:
        raise RuntimeError(words)


def command(*words, fails=False):
    result = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    check((result.returncode != 0) == fails, f"{' '.join(map(str, words))}\n{result.stdout}{result.stderr}")
    return result.stdout + result.stderr


def values(tensor):
    array = numpy.frombuffer(tensor.data, DTYPES[tensor.dtype])
    if tensor.dtype == "BF16":
        array = (array.astype("<u4") << 16).view("<f4")
    return array.astype("f8").reshape(tensor.shape)


class Models:
    """Llama as V1 and as V2."""

    def __init__(self, args, folder):
        self.args, self.folder = args, folder
        self.llama = os.path.join(args.models, "llama")

    def path(self, name):
        return os.path.join(self.folder, name)

    def convert(self, variant, seed=0):
        model, weights = self.path(f"{variant}.mlir"), self.path(f"{variant}-{seed}.safetensors")
        source = os.path.join(self.llama, "dynamic_seq.mlir")
        command(self.args.opt, source, "--diff-raise", f"--diff-convert-baseline=variant={variant}", "-o", model)
        old = os.path.join(self.llama, "weights.safetensors")
        check(convert.main([model, old, weights, f"--seed={seed}"]) == 0, "diff-convert-weights failed")
        return model, weights, read_weights(old)[0], read_weights(weights)[0]

    def run(self, model, weights):
        library = self.path("model.so")
        command(self.args.opt, model, "--emit=lib", "-o", library, *self.args.flag)
        run = [self.args.run, library, f"--input=@{self.llama}/in0.npy"]
        said = command(*run, f"--parameters={self.llama}/weights.safetensors", fails=True)
        check("self_attn" in said, f"the baseline's file is refused without a name: {said}")
        command(*run, f"--parameters={weights}", f"--output=@{self.path('y.npy')}")
        result = numpy.load(self.path("y.npy"))
        check(numpy.isfinite(result).all() and result.std() > 0.01, "the model computes nothing")

    def v1(self):
        model, path, old, new = self.convert("v1")
        check(all(new[name] == tensor for name, tensor in old.items()), "a tensor of the baseline changed")
        added = {name: tensor for name, tensor in new.items() if name not in old}
        check(len(added) == 10, f"{len(added)} new tensors, not 10")
        for layer in (0, 1):
            check(
                (values(added[f"m.model.layers.{layer}.self_attn.subln.weight"]) == 1).all(),
                "a norm does not begin with ones",
            )
        vectors = numpy.concatenate([values(tensor) for name, tensor in added.items() if "lambda" in name])
        check(0.07 < vectors.std() < 0.13, f"lambda's vectors have the deviation {vectors.std()}")
        check(len(numpy.unique(vectors)) == len(vectors), "two lambda vectors are the same")
        self.run(model, path)

    def v2(self):
        model, path, old, new = self.convert("v2")
        name = "m.model.layers.1.self_attn.q_proj.weight"
        queries = values(new[name]).reshape(8, 2, 16, 128)
        check(
            (queries[:, 0] == values(old[name]).reshape(8, 16, 128)).all(),
            "the baseline's queries are not every second head",
        )
        bound = 128**-0.5
        for drawn in (queries[:, 1], values(new["m.model.layers.1.self_attn.lambda_proj.weight"])):
            check(
                abs(drawn).max() <= bound + 1e-6 and drawn.std() > 0.5 * bound,
                "new rows do not begin as a linear layer",
            )
        check(
            (
                values(new["m.model.layers.0.self_attn.q_proj.weight"]).reshape(8, 2, 16, 128)[:, 1] != queries[:, 1]
            ).any(),
            "two layers begin alike",
        )
        self.run(model, path)

    def seeds(self):
        first = self.convert("v1", 7)
        again, other = self.convert("v1", 7), self.convert("v1", 8)
        check(first[3] == again[3], "one seed gives two files")
        check(first[3] != other[3], "two seeds give one file")


def test_values():
    """Each type and each init, by hand."""
    for dtype in DTYPES:
        size = numpy.dtype(DTYPES[dtype]).itemsize
        old = {name: Tensor(dtype, (2, 6), bytes(range(12 * size))) for name in ("w", "part")}
        old |= {"other": Tensor("U8", (1,), b"x")}
        parameters = [
            Parameter("w", dtype, (2, 12), "every_second(1, 3, zeros)"),
            Parameter("part", dtype, (2, 8), "every_second(1, 1, ones, 3, 2)"),
            Parameter("one", dtype, (), "ones"),
            Parameter("n", dtype, (4000,), "normal(2, 0.5)"),
            Parameter("u", dtype, (4000,), "uniform(-1, 3)"),
        ]
        new, names = convert.convert(parameters, old, 3)
        check(names == ["w", "part", "one", "n", "u"] and new["other"] == old["other"], f"{names} are new")
        bits = numpy.frombuffer(new["w"].data, f"<u{size}").reshape(2, 2, 2, 3)
        kept = numpy.frombuffer(old["w"].data, f"<u{size}").reshape(2, 2, 3)
        check((bits[:, :, 0] == kept).all() and not bits[:, :, 1].any(), f"{dtype}: blocks of every_second")
        part, was = (numpy.frombuffer(t.data, f"<u{size}").reshape(2, -1) for t in (new["part"], old["part"]))
        check((part[:, [0, 1, 2, 3, 5, 7]] == was).all(), f"{dtype}: what every_second keeps of a part")
        check((values(new["part"])[:, [4, 6]] == 1).all(), f"{dtype}: what it adds to a part")
        check(values(new["one"]) == 1, f"{dtype}: ones")
        n, u = values(new["n"]), values(new["u"])
        check(abs(n.mean() - 2) < 0.05 and abs(n.std() - 0.5) < 0.05, f"{dtype}: {n.mean()}, {n.std()}")
        check(u.min() >= -1 and u.max() <= 3 and abs(u.mean() - 1) < 0.1, f"{dtype}: {u.min()}, {u.max()}")
    # To the nearest, ties to even.
    rounded = numpy.frombuffer(convert.encode(numpy.array([1 + 2**-8, 1 + 3 * 2**-8, -3.0, 0.1]), "BF16"), "<u2")
    check(rounded.tolist() == [0x3F80, 0x3F82, 0xC040, 0x3DCD], f"bf16: {rounded}")


def test_text():
    """Arguments as MLIR prints them, others in between."""
    text = (
        'func.func @other(%a: tensor<3xf32> {diff.param = "no"}) { return }\n'
        'func.func @main(%arg0: tensor<2x4xbf16> {diff.param = "a.\\"q, (\\22 > \\\\\\C3\\A9"}, '
        "%arg1: memref<?x4xf32, strided<[?, 1]>>, "
        '%arg2: tensor<f64> {diff.init = "every_second(0, 2, uniform(-1, 1))", diff.param = "s"}) '
        '-> (tensor<2xf32> {x = "}"}) {'
    )
    found = convert.read_parameters(text)
    right = [
        Parameter('a."q, (" > \\é', "BF16", (2, 4)),
        Parameter("s", "F64", (), "every_second(0, 2, uniform(-1, 1))"),
    ]
    check(found == right, f"read {found}")
    check([p.name for p in convert.read_parameters(text, "other")] == ["no"], "the other function")


def test_errors(folder):
    w = Tensor("F32", (4,), bytes(16))
    for parameters, old, said in (
        ([Parameter("w", "F32", (4,))], {}, "'w', F32[4] in the model, is missing in the baseline's file"),
        ([Parameter("w", "F32", (5,))], {"w": w}, "'w', F32[5] in the model, is F32[4] there"),
        ([Parameter("w", "BF16", (4,))], {"w": w}, "'w', BF16[4] in the model, is F32[4] there"),
        ([Parameter("w", "F32", (4,), "twos")], {}, "unknown diff.init 'twos'"),
        ([Parameter("w", "F32", (4,), "normal(1)")], {}, "unknown diff.init 'normal(1)'"),
        ([Parameter("w", "F32", (4,), "normal(a, b)")], {}, "unknown diff.init 'normal(a, b)'"),
        (
            [Parameter("w", "F32", (8,), "every_second(0, 2, zeros)")],
            {},
            "'w' is made from the baseline's, which its file does not have",
        ),
        (
            [Parameter("w", "F32", (8,), "every_second(0, 3, zeros)")],
            {"w": w},
            "'w': 4 rows from 0 on are no blocks of 3 among 4",
        ),
        (
            [Parameter("w", "F32", (6,), "every_second(0, 1, zeros)")],
            {"w": w},
            "'w' is F32[4] in the baseline's file, not F32[3]",
        ),
    ):
        try:
            convert.convert(parameters, old)
        except WeightsError as error:
            check(said in str(error), f"{error}, not {said}")
        else:
            check(False, f"no error, but {said}")
    path, out = os.path.join(folder, "w.safetensors"), os.path.join(folder, "out.safetensors")
    write_weights(path, {"w": w})
    model = os.path.join(folder, "model.mlir")
    for text in (
        "module {}",
        'func.func @main(%a: tensor<3xi32> {diff.param = "a"})',
        "func.func @main(%a: tensor<3xf32",
    ):
        with open(model, "w") as file:
            file.write(text)
        check(convert.main([model, path, out]) == 1 and not os.path.exists(out), f"{text} is taken")
    check(convert.main([folder + "/none.mlir", path, out]) == 1, "a missing model is read")


def main():
    args = make_parser(__doc__).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        try:
            test_values()
            test_text()
            test_errors(folder)
            models = Models(args, folder)
            models.v1()
            models.v2()
            models.seeds()
        except RuntimeError as error:
            sys.exit(f"FAIL {error}")
    print("ok   values, text, errors, V1, V2, seeds")


if __name__ == "__main__":
    main()
