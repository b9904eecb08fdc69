"""The layers of microsoft/unilm's Diff-Transformer and Diff-Transformer-V2, written from their formulas."""

import math

import torch
from torch import nn

from variant import Variant, register

EMBED, D = 128, 16
SEQ = torch.export.Dim("seq", min=1, max=4096)
BATCH = torch.export.Dim("batch", min=1, max=64)


def rotate_interleaved(x, cos, sin):
    """x [B, S, heads, d]; pairs (2i, 2i + 1); tables [S, d / 2]."""
    even, odd = x[..., 0::2], x[..., 1::2]
    cos, sin = cos[:, None, :], sin[:, None, :]
    return torch.stack([even * cos - odd * sin, even * sin + odd * cos], -1).flatten(-2)


def tables(length, d, base=10000.0):
    angles = torch.arange(length)[:, None] * base ** (-torch.arange(0, d, 2) / d)
    return angles.cos(), angles.sin()


def lambda_init(depth):
    return 0.8 - 0.6 * math.exp(-0.3 * depth)


class RMSNorm(nn.Module):
    def __init__(self, size, eps=1e-5):
        super().__init__()
        self.weight, self.eps = nn.Parameter(1 + 0.1 * torch.randn(size)), eps

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.eps) * self.weight


class V1(nn.Module):
    """multihead_diffattn.py: stripe pairs, one softmax over all 2H heads, K repeated head by head."""

    def __init__(self, pairs=4, kv_heads=4, depth=1):
        super().__init__()
        self.pairs, self.kv_heads, self.repeat = pairs, kv_heads, pairs // kv_heads
        self.q_proj = nn.Linear(EMBED, 2 * pairs * D, bias=False)
        self.k_proj = nn.Linear(EMBED, 2 * kv_heads * D, bias=False)
        self.v_proj = nn.Linear(EMBED, 2 * kv_heads * D, bias=False)
        self.out_proj = nn.Linear(2 * pairs * D, EMBED, bias=False)
        self.lambda_init = lambda_init(depth)
        for name in ("lambda_q1", "lambda_k1", "lambda_q2", "lambda_k2"):
            setattr(self, name, nn.Parameter(0.1 * torch.randn(D)))
        self.subln = RMSNorm(2 * D)

    def lam(self):
        first = torch.exp(torch.sum(self.lambda_q1 * self.lambda_k1, dim=-1).float())
        second = torch.exp(torch.sum(self.lambda_q2 * self.lambda_k2, dim=-1).float())
        return first - second + self.lambda_init

    def forward(self, x, cos, sin):
        batch, length, _ = x.shape
        q = rotate_interleaved(self.q_proj(x).view(batch, length, 2 * self.pairs, D), cos, sin).transpose(1, 2)
        k = rotate_interleaved(self.k_proj(x).view(batch, length, 2 * self.kv_heads, D), cos, sin).transpose(1, 2)
        v = self.v_proj(x).view(batch, length, self.kv_heads, 2 * D).transpose(1, 2)
        k, v = k.repeat_interleave(self.repeat, 1), v.repeat_interleave(self.repeat, 1)
        scores = q * D**-0.5 @ k.transpose(-1, -2)
        mask = torch.triu(torch.full((length, length), float("-inf")), 1)
        maps = torch.softmax(torch.nan_to_num(scores) + mask, dim=-1)
        maps = maps.view(batch, self.pairs, 2, length, length)
        out = (maps[:, :, 0] - self.lam() * maps[:, :, 1]) @ v
        out = self.subln(out) * (1 - self.lambda_init)
        return self.out_proj(out.transpose(1, 2).reshape(batch, length, 2 * self.pairs * D))


def inputs(batch, length):
    generator = torch.Generator().manual_seed(length)
    return torch.randn(batch, length, EMBED, generator=generator), *tables(length, D)


def seeded(make):
    def build():
        torch.manual_seed(0)
        return make()

    return build


DYNAMIC = {
    "static": None,
    "seq": ({1: SEQ}, {0: SEQ}, {0: SEQ}),
    "batch_seq": ({0: BATCH, 1: SEQ}, {0: SEQ}, {0: SEQ}),
}

register(Variant("v1", seeded(V1), inputs, DYNAMIC))
register(Variant("v1_gqa_naive", seeded(lambda: V1(kv_heads=2)), inputs, DYNAMIC))
