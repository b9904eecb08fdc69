"""One attention layer as a baseline and as its differential counterpart, right and wrong; exports them beside this file.

    python examples/head_rule/models.py        needs torch and torch-mlir

What is exported is kept in the project, so that nobody has to: `scripts/test` runs the lint on it.
"""

import math
import sys
from pathlib import Path

import torch
from torch import nn

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "python"))

EMBED, LENGTH = 128, 32


def rotate(x, base=10000.0):
    """Rotary embedding of x [batch, rows, heads, d], pairs (i, i + d/2)."""
    d = x.shape[-1]
    frequencies = torch.tensor([base ** (-2 * i / d) for i in range(d // 2)])
    angles = torch.arange(x.shape[1])[:, None] * frequencies
    cos, sin = angles.cos()[:, None, :], angles.sin()[:, None, :]
    low, high = x.chunk(2, dim=-1)
    return torch.cat([low * cos - high * sin, high * cos + low * sin], dim=-1)


class Layer(nn.Module):
    """What both have: projections, heads, rotary embedding or none."""

    def __init__(self, embed, query_heads, value_heads, head_dim, value_dim, rope):
        super().__init__()
        self.heads = (query_heads, head_dim), (value_heads, value_dim)
        self.rope = rope
        self.q_proj = nn.Linear(embed, query_heads * head_dim, bias=False)
        self.k_proj = nn.Linear(embed, query_heads * head_dim, bias=False)
        self.v_proj = nn.Linear(embed, value_heads * value_dim, bias=False)
        self.out_proj = nn.Linear(value_heads * value_dim, embed, bias=False)

    def project(self, x):
        queries, values = self.heads
        q = self.q_proj(x).view(*x.shape[:2], *queries)
        k = self.k_proj(x).view(*x.shape[:2], *queries)
        if self.rope:
            q, k = rotate(q), rotate(k)
        v = self.v_proj(x).view(*x.shape[:2], *values)
        return q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2)

    def maps(self, q, k):
        mask = torch.full((q.shape[2], k.shape[2]), float("-inf")).triu(1)
        return torch.softmax(q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5 + mask, dim=-1)

    def merge(self, out):
        return self.out_proj(out.transpose(1, 2).flatten(2))


class Baseline(Layer):
    def __init__(self, heads, rope=True, embed=EMBED):
        super().__init__(embed, heads, heads, embed // heads, embed // heads, rope)

    def forward(self, x):
        q, k, v = self.project(x)
        return self.merge(self.maps(q, k) @ v)


class Differential(Layer):
    """V1: `pairs` pairs of query heads, each with a value of twice their width."""

    def __init__(self, pairs, rope=True, depth=0, embed=EMBED):
        d = embed // pairs // 2
        super().__init__(embed, 2 * pairs, pairs, d, 2 * d, rope)
        self.lambda_init = 0.8 - 0.6 * math.exp(-0.3 * depth)
        for name in ("lambda_q1", "lambda_k1", "lambda_q2", "lambda_k2"):
            setattr(self, name, nn.Parameter(0.1 * torch.randn(d)))
        self.norm_weight = nn.Parameter(torch.ones(2 * d))

    def forward(self, x):
        q, k, v = self.project(x)
        lam = torch.exp((self.lambda_q1 * self.lambda_k1).sum()) - torch.exp((self.lambda_q2 * self.lambda_k2).sum())
        maps = self.maps(q, k).unflatten(1, (-1, 2))
        out = (maps[:, :, 0] - (lam + self.lambda_init) * maps[:, :, 1]) @ v
        out = out * torch.rsqrt(out.pow(2).mean(-1, keepdim=True) + 1e-5) * self.norm_weight
        return self.merge(out * (1 - self.lambda_init))


MODELS = {
    "baseline_8_heads": lambda: Baseline(8),
    "baseline_no_rope": lambda: Baseline(8, rope=False),
    "diff_4_pairs": lambda: Differential(4),
    "diff_8_pairs": lambda: Differential(8),
    "diff_no_rope": lambda: Differential(4, rope=False),
}


def main():
    from diff_mlir.export import export

    for name, build in MODELS.items():
        torch.manual_seed(0)
        exported = export(build().eval(), (torch.randn(1, LENGTH, EMBED),))
        (HERE / f"{name}.mlir").write_text(exported.mlir)


if __name__ == "__main__":
    main()
