# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Ordinary attention layers of several kinds, as MLIR."""

from dataclasses import dataclass


@dataclass
class Layer:
    """`order` is how the query, key and value lie: bmhd as the projections make
    them, bhmd copied by head. `joint` has the KV group as a dim of its own."""

    name: str
    variant: str
    heads: int
    kv_heads: int
    d: int = 4
    e: int = 0
    embed: int = 12
    mapping: str = "flash"
    depth: int = 0
    order: str = "bmhd"
    rope: str = ""
    causal: bool = True
    bias: bool = False
    dynamic: bool = False
    columns: bool = False  # weights are [in, out]
    norm: bool = False  # queries and keys are normed by head
    joint: bool = False  # one projection makes query, key and value

    def __post_init__(self):
        self.e = self.e or self.d

    @property
    def features(self):
        return self.heads * self.d, self.kv_heads * self.d, self.kv_heads * self.e

    @property
    def group(self):
        return self.heads // self.kv_heads


class Writer:
    """One layer's function. Sizes that are dynamic are %m."""

    def __init__(self, layer, batch, rows):
        self.layer, self.batch = layer, batch
        self.rows, self.size = ("?", "%m") if layer.dynamic else (rows, rows)
        self.lines, self.arguments = [], []

    def type(self, *sizes):
        return "tensor<" + "".join(f"{size}x" for size in sizes) + "f32>"

    def empty(self, name, *sizes):
        self.lines.append(f"%{name} = tensor.empty({'%m' if '?' in sizes else ''}) : {self.type(*sizes)}")

    def parameter(self, name, *sizes):
        self.arguments.append(f'%{name.replace(".", "_")}: {self.type(*sizes)} {{diff.param = "a.{name}"}}')

    def linear(self, to, source, inputs, outputs):
        layer = self.layer
        weight = (inputs, outputs) if layer.columns else (outputs, inputs)
        self.parameter(f"{to}_proj.weight", *weight)
        result = self.type(self.batch, self.rows, outputs)
        self.empty(f"{to}_e", self.batch, self.rows, outputs)
        self.lines += [
            f"%{to}_z = linalg.fill ins(%zero : f32) outs(%{to}_e : {result}) -> {result}",
            f"%{to}_x = linalg.contract indexing_maps = [#x, {'#wt' if layer.columns else '#w'}, #y] "
            f"ins(%{source}, %{to}_proj_weight : {self.type(self.batch, self.rows, inputs)}, {self.type(*weight)}) "
            f"outs(%{to}_z : {result}) -> {result}",
        ]
        if not layer.bias:
            return f"{to}_x"
        self.parameter(f"{to}_proj.bias", outputs)
        self.lines.append(
            f"%{to}_b = linalg.generic {{indexing_maps = [#id3, #bias, #id3], iterator_types = "
            f'["parallel", "parallel", "parallel"]}} ins(%{to}_x, %{to}_proj_bias : {result}, {self.type(outputs)}) '
            f"outs(%{to}_e : {result}) {{ ^bb0(%a: f32, %b: f32, %c: f32): %s = arith.addf %a, %b : f32 "
            f"linalg.yield %s : f32 }} -> {result}"
        )
        return f"{to}_b"

    def heads(self, to, source, heads, size, turned):
        """By head, turned if RoPE is there, in the layer's order."""
        lies = (self.batch, self.rows, heads, size)
        self.lines.append(
            f"%{to}_h = tensor.expand_shape %{source} [[0], [1], [2, 3]] output_shape [{self.batch}, {self.size}, "
            f"{heads}, {size}] : {self.type(self.batch, self.rows, heads * size)} into {self.type(*lies)}"
        )
        last = f"{to}_h"
        if turned and self.layer.norm:
            self.parameter(f"{to}_norm.weight", size)
            self.empty(f"{to}_ne", *lies)
            self.lines.append(
                f"%{to}_n = diff.rms_norm ins(%{last} : {self.type(*lies)}) weight(%{to}_norm_weight : {self.type(size)}) "
                f"outs(%{to}_ne : {self.type(*lies)}) {{eps = 1.0e-6 : f32}} -> {self.type(*lies)}"
            )
            last = f"{to}_n"
        if turned and self.layer.rope:
            table = self.type(self.rows, size // 2)
            self.empty(f"{to}_re", *lies)
            self.lines.append(
                f"%{to}_r = diff.rope {self.layer.rope} "
                f"ins(%{last}, %cos, %sin : {self.type(*lies)}, {table}, {table}) "
                f"outs(%{to}_re : {self.type(*lies)}) {{table_map = #table}} -> {self.type(*lies)}"
            )
            last = f"{to}_r"
        if self.layer.order == "bhmd":
            by_head = (self.batch, heads, self.rows, size)
            self.empty(f"{to}_te", *by_head)
            self.lines.append(
                f"%{to}_t = linalg.transpose ins(%{last} : {self.type(*lies)}) outs(%{to}_te : {self.type(*by_head)}) "
                "permutation = [0, 2, 1, 3]"
            )
            return f"{to}_t", by_head
        return last, lies

    def grouped(self, name, lies):
        """The query with a dim for the KV head and one for the heads that share it."""
        groups = ["[0]", "[1, 2]", "[3]", "[4]"] if self.layer.order == "bhmd" else ["[0]", "[1]", "[2, 3]", "[4]"]
        split, sizes = [], []
        for place, size in enumerate(lies):
            head = place == (1 if self.layer.order == "bhmd" else 2)
            split += [self.layer.kv_heads, self.layer.group] if head else [size]
        sizes = [self.size if size == "?" else size for size in split]
        self.lines.append(
            f"%q_g = tensor.expand_shape %{name} [{', '.join(groups)}] output_shape {sizes} : {self.type(*lies)} "
            f"into {self.type(*split)}".replace("'", "")
        )
        return "q_g", split

    def attention(self, q, k, v):
        layer = self.layer
        (q, q_lies), (k, k_lies), (v, v_lies) = q, k, v
        shared = layer.group > 1
        if shared:
            q, q_lies = self.grouped(q, q_lies)
        heads = (["g", "r"], ["g"]) if shared else (["h"], ["h"])
        order = lambda row, names, last: ["b", *names, row, last] if layer.order == "bhmd" else ["b", row, *names, last]
        space = ", ".join(["b", *heads[0], "m", "n", "d", "e"])
        names = [
            order("m", heads[0], "d"),
            order("n", heads[1], "d"),
            order("n", heads[1], "e"),
            order("m", heads[0], "e"),
        ]
        maps = ", ".join(f"affine_map<({space}) -> ({', '.join(dims)})>" for dims in names)
        result = [*q_lies[:-1], layer.e]
        self.empty("o_e", *result)
        attributes = (
            "causal, " if layer.causal else ""
        ) + f"scale = {layer.d ** -0.5:.9e} : f32, indexing_maps = [{maps}]"
        self.lines.append(
            f"%o_a = diff.attention {{{attributes}}} stream1(%{q}, %{k} : {self.type(*q_lies)}, {self.type(*k_lies)}) "
            f"value(%{v} : {self.type(*v_lies)}) outs(%o_e : {self.type(*result)}) -> {self.type(*result)}"
        )
        last = "o_a"
        if layer.order == "bhmd":
            rank = len(result)
            permutation = [0, rank - 2, *range(1, rank - 2), rank - 1]
            turned = [result[place] for place in permutation]
            self.empty("o_te", *turned)
            self.lines.append(
                f"%o_t = linalg.transpose ins(%o_a : {self.type(*result)}) outs(%o_te : {self.type(*turned)}) "
                f"permutation = {permutation}"
            )
            last, result = "o_t", turned
        flat = (self.batch, self.rows, layer.heads * layer.e)
        groups = [[0], [1], list(range(2, len(result)))]
        self.lines.append(
            f"%o_f = tensor.collapse_shape %{last} {groups} : {self.type(*result)} into {self.type(*flat)}"
        )
        return "o_f"

    def projections(self):
        layer = self.layer
        if not layer.joint:
            return [self.linear(name, "x", layer.embed, features) for name, features in zip("qkv", layer.features)]
        joint, start = self.linear("qkv", "x", layer.embed, sum(layer.features)), 0
        for name, features in zip("qkv", layer.features):
            types = self.type(self.batch, self.rows, sum(layer.features)), self.type(self.batch, self.rows, features)
            self.lines.append(
                f"%{name}_s = tensor.extract_slice %{joint}[0, 0, {start}] [{self.batch}, {self.size}, {features}] "
                f"[1, 1, 1] : {types[0]} to {types[1]}"
            )
            start += features
        return ["q_s", "k_s", "v_s"]

    def text(self):
        layer = self.layer
        q, k, v = self.projections()
        q = self.heads("q", q, layer.heads, layer.d, True)
        k = self.heads("k", k, layer.kv_heads, layer.d, True)
        v = self.heads("v", v, layer.kv_heads, layer.e, False)
        out = self.linear("out", self.attention(q, k, v), layer.heads * layer.e, layer.embed)
        x = self.type(self.batch, self.rows, layer.embed)
        self.arguments.append(f"%x: {x}")
        if layer.rope:
            table = self.type(self.rows, layer.d // 2)
            self.arguments += [f"%cos: {table}", f"%sin: {table}"]
        first = ["%zero = arith.constant 0.0 : f32"]
        if layer.dynamic:
            first += ["%c1 = arith.constant 1 : index", f"%m = tensor.dim %x, %c1 : {x}"]
        maps = (
            "#x = affine_map<(b, m, f, k) -> (b, m, k)>\n#w = affine_map<(b, m, f, k) -> (f, k)>\n"
            "#wt = affine_map<(b, m, f, k) -> (k, f)>\n#y = affine_map<(b, m, f, k) -> (b, m, f)>\n"
            "#id3 = affine_map<(b, m, f) -> (b, m, f)>\n#bias = affine_map<(b, m, f) -> (f)>\n"
            "#table = affine_map<(b, m, h, d) -> (m, d)>\n"
        )
        body = "\n".join("  " + line for line in first + self.lines + [f"return %{out} : {x}"])
        return f"{maps}func.func @main({', '.join(self.arguments)}) -> {x} {{\n{body}\n}}\n"
