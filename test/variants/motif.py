"""Motif-2.6B's attention and the grouped one (GDA) of Motif-2-12.7B, written from their formulas."""

import torch
from torch import nn

from parts import D, DYNAMIC, EMBED, Lambda, RMSNorm, causal_mask, inputs, repeat, rotate_half, seeded
from unilm import Projections, V1Four, V1Naive, V1Two, attention
from variant import Variant, register


class Motif(V1Naive):
    """unilm's with halves in the rotary embedding, and lambda's start for the layer before."""

    rotate = staticmethod(rotate_half)

    def __init__(self, pairs=4, kv_heads=4, layer=0):
        super().__init__(pairs, kv_heads, depth=layer - 1)
        self.subln = RMSNorm(2 * D, eps=1e-6)


class MotifTwo(Motif):
    attention, maps, attend = staticmethod(attention), V1Two.maps, V1Two.attend


class MotifFour(MotifTwo):
    attend = V1Four.attend


class Grouped(Projections):
    """`ratio` signal heads and one noise head a group; a signal key and a noise key a group, one value."""

    def __init__(self, groups=2, ratio=3, layer=1):
        super().__init__(groups * (ratio + 1) * D, 2 * groups * D, 2 * groups * D, groups * ratio * 2 * D)
        self.groups, self.ratio = groups, ratio
        self.lam = Lambda(layer - 1)
        self.subln = RMSNorm(2 * D)

    def forward(self, x, cos, sin):
        batch, length, _ = x.shape
        q = rotate_half(self.q_proj(x).view(batch, length, self.groups * (self.ratio + 1), D), cos, sin)
        k = rotate_half(self.k_proj(x).view(batch, length, 2 * self.groups, D), cos, sin)
        q = q.reshape(batch, length, self.groups, self.ratio + 1, D)
        k = k.reshape(batch, length, self.groups, 2, D)
        v = self.v_proj(x).view(batch, length, self.groups, 2 * D)
        signal = q[:, :, :, : self.ratio].reshape(batch, length, self.groups * self.ratio, D)
        out = self.attend(signal, q[:, :, :, -1], k[:, :, :, 0], k[:, :, :, 1], v)
        out = self.subln(out) * (1 - self.lam.init)
        return self.out_proj(out.reshape(batch, length, self.groups * self.ratio * 2 * D))

    def attend(self, signal, noise, k1, k2, v):
        """Two attentions, the noise's result for each signal head of its group."""
        first, second = attention(signal, k1, v), attention(noise, k2, v)
        return first - self.lam() * torch.repeat_interleave(second, self.ratio, dim=2)


class GroupedMaps(Grouped):
    """The difference of the maps, the noise's map for each signal head of its group."""

    def attend(self, signal, noise, k1, k2, v):
        signal, noise, k1, k2, v = (tensor.transpose(1, 2) for tensor in (signal, noise, k1, k2, v))
        mask = causal_mask(signal.shape[2])
        first = torch.softmax(signal @ repeat(k1, self.ratio).transpose(-1, -2) * D**-0.5 + mask, -1)
        second = torch.softmax(noise @ k2.transpose(-1, -2) * D**-0.5 + mask, -1)
        maps = first - self.lam() * repeat(second, self.ratio)
        return (maps.type_as(v) @ repeat(v, self.ratio)).transpose(1, 2)


def add(name, make):
    register(Variant(name, seeded(make), inputs, DYNAMIC))


add("motif_naive", Motif)
add("motif_naive_r2", lambda: Motif(4, 2, 2))
add("motif_two_r2", lambda: MotifTwo(4, 2, 3))
add("motif_four", lambda: MotifFour(4, 4, 1))
for ratio in (1, 3, 4):
    add(f"grouped_two_{ratio}", lambda ratio=ratio: Grouped(ratio=ratio))
    add(f"grouped_maps_{ratio}", lambda ratio=ratio: GroupedMaps(ratio=ratio))
