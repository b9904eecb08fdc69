# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Differential attention from its formulas, in f64 and nothing but Python: lists
of rows, heads as [head][row][element]."""

import math
from dataclasses import dataclass


def dot(a, b):
    return math.fsum(x * y for x, y in zip(a, b, strict=True))


def matmul(rows, weight, bias=None):
    """rows [m][k], weight [f][k]."""
    bias = bias or [0.0] * len(weight)
    return [[dot(row, w) + add for w, add in zip(weight, bias, strict=True)] for row in rows]


def split_heads(rows, size):
    """[m][h * size] as [h][m][size]."""
    return [[row[start : start + size] for row in rows] for start in range(0, len(rows[0]), size)]


def join_heads(heads):
    return [[value for head in heads for value in head[m]] for m in range(len(heads[0]))]


def turned(head, style, cos, sin):
    """RoPE on [m][d], tables [m][d / 2]."""
    result = []
    for m, row in enumerate(head):
        new, half = list(row), len(row) // 2
        for i in range(half):
            a, b = (2 * i, 2 * i + 1) if style == "interleaved" else (i, i + half)
            new[a] = row[a] * cos[m][i] - row[b] * sin[m][i]
            new[b] = row[b] * cos[m][i] + row[a] * sin[m][i]
        result.append(new)
    return result


def softmax_map(q, k, causal):
    """[m][n] for one head; with as many rows as keys if causal."""
    rows = []
    for m, query in enumerate(q):
        scores = [dot(query, key) * len(query) ** -0.5 for key in (k[: m + 1] if causal else k)]
        powers = [math.exp(score - max(scores)) for score in scores]
        rows.append([power / math.fsum(powers) for power in powers])
    return rows


def apply_difference(first, second, lam, v):
    """(A1 - lambda A2) V, lambda by row."""
    return [
        [math.fsum((a - by * b) * value[e] for a, b, value in zip(ones, twos, v)) for e in range(len(v[0]))]
        for ones, twos, by in zip(first, second, lam, strict=True)
    ]


@dataclass
class Norm:
    """RMSNorm with a weight, and the factor after it."""

    weight: list
    eps: float
    factor: float

    def __call__(self, row):
        root = math.sqrt(dot(row, row) / len(row) + self.eps)
        return [x / root * w * self.factor for x, w in zip(row, self.weight, strict=True)]


def lambda_init(depth):
    return 0.8 - 0.6 * math.exp(-0.3 * depth)


def lambda_of(q1, k1, q2, k2, init):
    return math.exp(dot(q1, k1)) - math.exp(dot(q2, k2)) + init


@dataclass
class Pair:
    """The query heads, key heads and value heads of a V1 pair; the value is its two heads side by side."""

    queries: tuple
    keys: tuple
    values: tuple


def pairs_of(heads, group, mapping):
    """The pairs of `heads` query heads, `group` a KV head: unilm's two files, or transformers' halves."""
    kv_heads, pairs = heads // group, []
    for p in range(heads // 2):
        g = p // group
        stripe, halves = (2 * g, 2 * g + 1), (g, g + kv_heads // 2)
        if mapping == "halves":
            pairs.append(Pair((p, p + heads // 2), halves, halves))
        elif mapping == "naive":
            pairs.append(Pair((2 * p, 2 * p + 1), (2 * p // group, (2 * p + 1) // group), stripe))
        else:
            pairs.append(Pair((2 * p, 2 * p + 1), stripe, stripe))
    return pairs


def pair_result(pair, q, k, v, lam, norm, causal):
    """[m][2e]"""
    maps = [softmax_map(q[head], k[key], causal) for head, key in zip(pair.queries, pair.keys)]
    value = [v[pair.values[0]][n] + v[pair.values[1]][n] for n in range(len(v[0]))]
    return [norm(row) for row in apply_difference(*maps, [lam] * len(maps[0]), value)]
