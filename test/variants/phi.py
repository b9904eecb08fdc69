"""Phi-4-mini-flash's differential attention, written from its formulas: one projection with biases, no rotary embedding,
a sliding window in the first half of the layers, and layers at the end that read the keys and values of an earlier one."""

import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

from parts import D, DYNAMIC_X, EMBED, Lambda, RMSNorm, inputs_x, repeat, seeded
from variant import Variant, register


class Attention(nn.Module):
    """Stripe pairs; heads (2p, 2p + 1) of V side by side are a pair's value."""

    def __init__(self, layer, heads=8, kv_heads=4, window=None, cross=False):
        super().__init__()
        self.heads, self.kv_heads, self.window, self.cross = heads, kv_heads, window, cross
        self.qkv = nn.Linear(EMBED, (heads if cross else heads + 2 * kv_heads) * D)
        self.out_proj = nn.Linear(heads * D, EMBED)
        self.lam = Lambda(layer)
        self.subln = RMSNorm(2 * D)

    def mask(self, length):
        row, key = torch.arange(length)[:, None], torch.arange(length)[None]
        keep = key <= row
        return keep & (key > row - self.window) if self.window else keep

    def attention(self, q, k, v):
        q, k, v = (tensor.transpose(1, 2) for tensor in (q, k, v))
        times = q.shape[1] // k.shape[1]
        mask = self.mask(q.shape[2])
        return scaled_dot_product_attention(q, repeat(k, times), repeat(v, times), mask).transpose(1, 2)

    def forward(self, x, shared=None):
        batch, length, _ = x.shape
        if self.cross:
            q, (k, v) = self.qkv(x), shared
        else:
            sizes = [self.heads * D, self.kv_heads * D, self.kv_heads * D]
            q, k, v = self.qkv(x).split(sizes, -1)
            k, v = (tensor.view(batch, length, self.kv_heads, D) for tensor in (k, v))
        q = q.view(batch, length, self.heads, D)
        out = self.subln(self.difference(q, k, v)) * (1 - self.lam.init)
        return self.out_proj(out.reshape(batch, length, self.heads * D)), (k, v)

    def difference(self, q, k, v):
        pairs = [tensor.unflatten(2, (-1, 2)).unbind(3) for tensor in (q, k, v)]
        first, second = (
            torch.cat([self.attention(pairs[0][i], pairs[1][i], half) for half in pairs[2]], -1) for i in range(2)
        )
        return first - self.lam() * second


class Layers(nn.Module):
    """A layer with a window, one that sees everything, and two that read the latter's keys and values."""

    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(
            [Attention(1, window=8), Attention(3), Attention(5, cross=True), Attention(7, cross=True)]
        )
        self.norms = nn.ModuleList([nn.LayerNorm(EMBED) for _ in self.layers])

    def forward(self, x):
        shared = None
        for layer, norm in zip(self.layers, self.norms):
            out, shared = layer(norm(x), shared)
            x = x + out
        return x


class First(nn.Module):
    """The result without the keys and values."""

    def __init__(self, **options):
        super().__init__()
        self.attention = Attention(1, **options)

    def forward(self, x):
        return self.attention(x)[0]


def add(name, make, attentions=1):
    variant = Variant(name, seeded(make), inputs_x, DYNAMIC_X, attentions=attentions, differential=attentions)
    register(variant)


add("phi_full", First)
add("phi_window", lambda: First(window=8))
add("phi_window_wide", lambda: First(window=512))
add("phi_layers", Layers, 4)
