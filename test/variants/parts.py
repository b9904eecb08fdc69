"""What several of the layers that are written from their definitions have in common."""

import math

import torch
from torch import nn

EMBED, D = 128, 16
SEQ = torch.export.Dim("seq", min=1, max=4096)
BATCH = torch.export.Dim("batch", min=1, max=64)
# The shapes of x [B, S, EMBED] and of the rotary tables [S, D / 2].
DYNAMIC = {
    "static": None,
    "seq": ({1: SEQ}, {0: SEQ}, {0: SEQ}),
    "batch_seq": ({0: BATCH, 1: SEQ}, {0: SEQ}, {0: SEQ}),
}
# The same without the tables.
DYNAMIC_X = {mode: shapes and shapes[:1] for mode, shapes in DYNAMIC.items()}


def tables(length, d, base=10000.0):
    angles = torch.arange(length)[:, None] * base ** (-torch.arange(0, d, 2) / d)
    return angles.cos(), angles.sin()


def random_x(batch, length, size=EMBED, dtype=torch.float32):
    generator = torch.Generator().manual_seed(length)
    return torch.randn(batch, length, size, generator=generator).to(dtype)


def inputs(batch, length):
    return random_x(batch, length), *tables(length, D)


def inputs_x(batch, length):
    return (random_x(batch, length),)


def seeded(make):
    """`make` with the same random numbers each time."""

    def build():
        torch.manual_seed(0)
        return make()

    return build


def rotate_interleaved(x, cos, sin):
    """x [B, S, heads, d]; pairs (2i, 2i + 1); tables [S, d / 2]."""
    even, odd = x[..., 0::2], x[..., 1::2]
    cos, sin = cos[:, None, :], sin[:, None, :]
    return torch.stack([even * cos - odd * sin, even * sin + odd * cos], -1).flatten(-2)


def rotate_half(x, cos, sin):
    """x [B, S, heads, d]; pairs (i, i + d / 2); tables [S, d / 2]."""
    cos, sin = torch.cat([cos, cos], -1)[:, None, :], torch.cat([sin, sin], -1)[:, None, :]
    low, high = x.chunk(2, -1)
    return x * cos + torch.cat([-high, low], -1) * sin


def causal_mask(length):
    return torch.triu(torch.full((length, length), float("-inf")), 1)


def repeat(x, times):
    """[B, heads, S, d] with each head `times` times, one after the other."""
    batch, heads, length, d = x.shape
    return x[:, :, None].expand(batch, heads, times, length, d).reshape(batch, heads * times, length, d)


class RMSNorm(nn.Module):
    def __init__(self, size, eps=1e-5):
        super().__init__()
        self.weight, self.eps = nn.Parameter(1 + 0.1 * torch.randn(size)), eps

    def forward(self, x):
        wide = x.float()
        return (wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self.eps)).type_as(x) * self.weight


class Lambda(nn.Module):
    """exp(q1 k1) - exp(q2 k2) + init, init by the layer's depth."""

    def __init__(self, depth, d=D):
        super().__init__()
        self.init = 0.8 - 0.6 * math.exp(-0.3 * depth)
        for name in ("q1", "k1", "q2", "k2"):
            setattr(self, name, nn.Parameter(0.1 * torch.randn(d)))

    def forward(self):
        first = torch.exp(torch.sum(self.q1 * self.k1, dim=-1).float())
        second = torch.exp(torch.sum(self.q2 * self.k2, dim=-1).float())
        return first - second + self.init
