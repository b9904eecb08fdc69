"""The layers of microsoft/unilm's Diff-Transformer and Diff-Transformer-V2, written from their formulas."""

import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

from parts import D, DYNAMIC, EMBED, Lambda, RMSNorm, causal_mask, inputs, repeat, rotate_interleaved, seeded
from variant import Variant, register


class Projections(nn.Module):
    def __init__(self, queries, keys, values, out, bias=False):
        super().__init__()
        self.q_proj = nn.Linear(EMBED, queries, bias=bias)
        self.k_proj = nn.Linear(EMBED, keys, bias=bias)
        self.v_proj = nn.Linear(EMBED, values, bias=bias)
        self.out_proj = nn.Linear(out, EMBED, bias=bias)


class V1(Projections):
    """Version 1: stripe pairs, d = embed / pairs / 2, the value twice as wide, a norm by head."""

    rotate = staticmethod(rotate_interleaved)

    def __init__(self, pairs=4, kv_heads=4, depth=1):
        super().__init__(2 * pairs * D, 2 * kv_heads * D, 2 * kv_heads * D, 2 * pairs * D)
        self.pairs, self.kv_heads, self.repeat = pairs, kv_heads, pairs // kv_heads
        self.lam = Lambda(depth)
        self.subln = RMSNorm(2 * D)

    def forward(self, x, cos, sin):
        batch, length, _ = x.shape
        q = self.rotate(self.q_proj(x).view(batch, length, 2 * self.pairs, D), cos, sin)
        k = self.rotate(self.k_proj(x).view(batch, length, 2 * self.kv_heads, D), cos, sin)
        v = self.v_proj(x).view(batch, length, self.kv_heads, 2 * D)
        out = self.subln(self.attend(q, k, v)) * (1 - self.lam.init)
        return self.out_proj(out.reshape(batch, length, 2 * self.pairs * D))


class V1Naive(V1):
    """One softmax over all 2H heads, and K repeated head by head: pair p reads heads floor(2p / r), floor((2p + 1) / r)."""

    def attend(self, q, k, v):
        batch, length = q.shape[:2]
        q, k, v = (tensor.transpose(1, 2) for tensor in (q, k, v))
        scores = q * D**-0.5 @ repeat(k, self.repeat).transpose(-1, -2)
        maps = torch.softmax(torch.nan_to_num(scores) + causal_mask(length), dim=-1, dtype=torch.float32).type_as(scores)
        maps = maps.view(batch, self.pairs, 2, length, length)
        out = (maps[:, :, 0] - self.lam() * maps[:, :, 1]) @ repeat(v, self.repeat)
        return out.transpose(1, 2)


def attention(q, k, v):
    """Causal attention on [B, S, heads, d], as flash_attn_func has it: with fewer K and V heads than queries."""
    q, k, v = (tensor.transpose(1, 2) for tensor in (q, k, v))
    times = q.shape[1] // k.shape[1]
    return scaled_dot_product_attention(q, repeat(k, times), repeat(v, times), is_causal=True).transpose(1, 2)


def attention_gqa(q, k, v):
    """The same, K and V repeated by PyTorch."""
    q, k, v = (tensor.transpose(1, 2) for tensor in (q, k, v))
    return scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True).transpose(1, 2)


class V1Two(V1):
    """Two attentions; K's heads pair first, so pair p reads K heads 2 floor(p / r) and 2 floor(p / r) + 1."""

    attention = staticmethod(attention)

    def maps(self, q, k):
        batch, length = q.shape[:2]
        q = q.reshape(batch, length, self.pairs, 2, D)
        k = k.reshape(batch, length, self.kv_heads, 2, D)
        return (q[:, :, :, 0], k[:, :, :, 0]), (q[:, :, :, 1], k[:, :, :, 1])

    def attend(self, q, k, v):
        first, second = self.maps(q, k)
        return self.attention(*first, v) - self.lam() * self.attention(*second, v)


class V1TwoGqa(V1Two):
    attention = staticmethod(attention_gqa)


class V1Four(V1Two):
    """Four attentions, for kernels that want values as wide as keys: V's halves side by side."""

    def attend(self, q, k, v):
        batch, length = v.shape[:2]
        v = v.view(batch, length, self.kv_heads, 2, D)
        halves = v[:, :, :, 0], v[:, :, :, 1]
        first, second = (
            torch.cat([self.attention(q, k, half) for half in halves], -1) for q, k in self.maps(q, k)
        )
        return first - self.lam() * second


class V2(Projections):
    """Version 2: the baseline's heads, twice the queries, lambda by token and head, no norm."""

    attention = staticmethod(attention)

    def __init__(self, heads=4, kv_heads=2):
        super().__init__(2 * heads * D, kv_heads * D, kv_heads * D, heads * D)
        self.heads, self.kv_heads = heads, kv_heads
        self.lambda_proj = nn.Linear(EMBED, heads, bias=False)

    def forward(self, x, cos, sin):
        batch, length, _ = x.shape
        q = rotate_interleaved(self.q_proj(x).view(batch, length, 2 * self.heads, D), cos, sin)
        k = rotate_interleaved(self.k_proj(x).view(batch, length, self.kv_heads, D), cos, sin)
        v = self.v_proj(x).view(batch, length, self.kv_heads, D)
        out = self.attention(q, k, v)
        out = out[:, :, 0::2] - torch.sigmoid(self.lambda_proj(x))[..., None] * out[:, :, 1::2]
        return self.out_proj(out.reshape(batch, length, self.heads * D))


def eager_attention(q, k, v):
    q, k, v = (tensor.transpose(1, 2) for tensor in (q, k, v))
    times, length = q.shape[1] // k.shape[1], q.shape[2]
    scores = q @ repeat(k, times).transpose(-1, -2) / D**0.5 + causal_mask(length)
    return (torch.softmax(scores, -1).type_as(v) @ repeat(v, times)).transpose(1, 2)


class V2Eager(V2):
    attention = staticmethod(eager_attention)


class V2Gqa(V2):
    attention = staticmethod(attention_gqa)


class Baseline(Projections):
    """One map: what a layer without a difference is."""

    def __init__(self, heads=8, kv_heads=4):
        super().__init__(heads * D, kv_heads * D, kv_heads * D, heads * D)
        self.heads, self.kv_heads = heads, kv_heads

    def forward(self, x, cos, sin):
        batch, length, _ = x.shape
        q = rotate_interleaved(self.q_proj(x).view(batch, length, self.heads, D), cos, sin)
        k = rotate_interleaved(self.k_proj(x).view(batch, length, self.kv_heads, D), cos, sin)
        v = self.v_proj(x).view(batch, length, self.kv_heads, D)
        return self.out_proj(attention(q, k, v).reshape(batch, length, self.heads * D))


def add(name, make, **options):
    register(Variant(name, seeded(make), inputs, DYNAMIC, **options))


for ratio, pairs, kv_heads in ((1, 4, 4), (2, 4, 2), (3, 6, 2)):
    for name, form in (("naive", V1Naive), ("two", V1Two), ("two_gqa", V1TwoGqa), ("four", V1Four)):
        add(f"v1_{name}_r{ratio}", lambda form=form, pairs=pairs, kv_heads=kv_heads: form(pairs, kv_heads))
    for name, form in (("sdpa", V2), ("sdpa_gqa", V2Gqa), ("eager", V2Eager)):
        add(f"v2_{name}_r{ratio}", lambda form=form, pairs=pairs, kv_heads=kv_heads: form(pairs, kv_heads))
add("baseline", Baseline, differential=0)
