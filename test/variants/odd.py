"""Things users write around differential attention: other types, masks given from outside, keys that are more than the
queries, sizes that are no powers of two."""

import torch
from torch import nn
from torch.nn import functional

from parts import BATCH, D, DYNAMIC_X, EMBED, SEQ, Lambda, RMSNorm, causal_mask, inputs_x, random_x, seeded
from variant import Variant, register

KEYS = torch.export.Dim("keys", min=1, max=4096)


class Odd(nn.Module):
    """V1 without a rotary embedding; `mask(scores)` is what differs."""

    def __init__(self, pairs=4, d=D, dtype=torch.float32):
        super().__init__()
        self.pairs, self.d = pairs, d
        self.q_proj = nn.Linear(EMBED, 2 * pairs * d, bias=False)
        self.k_proj = nn.Linear(EMBED, 2 * pairs * d, bias=False)
        self.v_proj = nn.Linear(EMBED, 2 * pairs * d, bias=False)
        self.out_proj = nn.Linear(2 * pairs * d, EMBED, bias=False)
        self.lam, self.subln, self.dropout = Lambda(1, d), RMSNorm(2 * d), nn.Dropout(0.1)
        self.to(dtype)

    def heads(self, projected, heads):
        return projected.view(*projected.shape[:2], heads, -1).transpose(1, 2)

    def keys_values(self, x):
        return self.heads(self.k_proj(x), 2 * self.pairs), self.heads(self.v_proj(x), self.pairs)

    def attend(self, x, keys, values, mask=None, causal=False):
        batch, length, _ = x.shape
        q = self.heads(self.q_proj(x), 2 * self.pairs)
        scores = q @ keys.transpose(-1, -2) * self.d**-0.5
        if mask is not None and mask.dtype == torch.bool:
            scores = scores.masked_fill(~mask, float("-inf"))
        elif mask is not None:
            scores = scores + mask
        if causal:
            scores = scores + causal_mask(length).to(scores.dtype)
        maps = self.dropout(torch.softmax(scores, -1))
        lam = self.lam().type_as(x)
        out = self.subln((maps[:, 0::2] - lam * maps[:, 1::2]) @ values) * (1 - self.lam.init)
        return self.out_proj(out.transpose(1, 2).reshape(batch, length, -1))

    def forward(self, x):
        return self.attend(x, *self.keys_values(x), causal=True)


class Padded(Odd):
    """keep [B, S] is true (or 0.0) at the keys that are there."""

    def forward(self, x, keep):
        return self.attend(x, *self.keys_values(x), keep[:, None, None, :])


class PaddedCausal(Odd):
    def forward(self, x, keep):
        return self.attend(x, *self.keys_values(x), keep[:, None, None, :], causal=True)


class Cross(Odd):
    def forward(self, x, memory):
        return self.attend(x, *self.keys_values(memory))


class Cached(Odd):
    """The keys and values of the past before those of now; row i sees all of the past and the first i + 1 of now."""

    def forward(self, x, past_keys, past_values):
        keys, values = self.keys_values(x)
        keys, values = torch.cat([past_keys, keys], 2), torch.cat([past_values, values], 2)
        row, key = torch.arange(x.shape[1])[:, None], torch.arange(keys.shape[2])
        seen = key <= row + past_keys.shape[2]
        return self.attend(x, keys, values, seen), keys, values


class CachedSdpa(Odd):
    def forward(self, x, past_keys, past_values):
        keys, values = self.keys_values(x)
        keys, values = torch.cat([past_keys, keys], 2), torch.cat([past_values, values], 2)
        row, key = torch.arange(x.shape[1])[:, None], torch.arange(keys.shape[2])
        seen = key <= row + past_keys.shape[2]
        q = self.heads(self.q_proj(x), 2 * self.pairs)
        first, second = (
            functional.scaled_dot_product_attention(q[:, i::2], keys[:, i::2], values, seen) for i in range(2)
        )
        out = self.subln(first - self.lam() * second) * (1 - self.lam.init)
        return self.out_proj(out.transpose(1, 2).flatten(2)), keys, values


def padding(batch, length, dtype):
    """All keys but the last batch number ones, at least one."""
    keep = torch.arange(length) < (length - torch.arange(batch)[:, None]).clamp(min=1)
    return keep if dtype == torch.bool else torch.zeros(batch, length).masked_fill(~keep, float("-inf"))


def inputs_padded(dtype):
    return lambda batch, length: (random_x(batch, length), padding(batch, length, dtype))


def inputs_cross(batch, length):
    return random_x(batch, length), random_x(batch, length + 13)


def inputs_cached(batch, length, past=21, pairs=4):
    generator = torch.Generator().manual_seed(length)
    keys = torch.randn(batch, 2 * pairs, past, D, generator=generator)
    values = torch.randn(batch, pairs, past, 2 * D, generator=generator)
    return random_x(batch, length), keys, values


def inputs_decode(batch, past):
    """One new row and key after `past` ones."""
    return random_x(batch, 1), *inputs_cached(batch, 1, past)[1:]


def inputs_of(dtype):
    return lambda batch, length: (random_x(batch, length, dtype=dtype),)


DYNAMIC_PADDED = {
    "static": None,
    "seq": ({1: SEQ}, {1: SEQ}),
    "batch_seq": ({0: BATCH, 1: SEQ}, {0: BATCH, 1: SEQ}),
}
DYNAMIC_CROSS = {
    "static": None,
    "seq": ({1: SEQ}, {1: KEYS}),
    "batch_seq": ({0: BATCH, 1: SEQ}, {0: BATCH, 1: KEYS}),
}
# What is not raised yet: past and rows both of dynamic size, whose sum is a size of its own in each tensor.
DYNAMIC_CACHED = {"static": None}
DYNAMIC_DECODE = {
    "static": None,
    "seq": ({}, {2: KEYS}, {2: KEYS}),
    "batch_seq": ({0: BATCH}, {0: BATCH, 2: KEYS}, {0: BATCH, 2: KEYS}),
}


def add(name, make, make_inputs=inputs_x, dynamic=None, **options):
    register(Variant(f"odd_{name}", seeded(make), make_inputs, dynamic or DYNAMIC_X, **options))


add("dropout_eval", Odd)
add("one_pair", lambda: Odd(pairs=1))
add("head_dim_20", lambda: Odd(d=20))
add("head_dim_3", lambda: Odd(d=3))
add("f64", lambda: Odd(dtype=torch.float64), inputs_of(torch.float64))
add("bf16", lambda: Odd(dtype=torch.bfloat16), inputs_of(torch.bfloat16), tolerance=3e-2)
add("f16", lambda: Odd(dtype=torch.float16), inputs_of(torch.float16), tolerance=4e-3)
for kind, dtype in (("masked", torch.bool), ("added", torch.float32)):
    add(f"padding_{kind}", Padded, inputs_padded(dtype), DYNAMIC_PADDED)
    add(f"padding_{kind}_causal", PaddedCausal, inputs_padded(dtype), DYNAMIC_PADDED)
add("cross", Cross, inputs_cross, DYNAMIC_CROSS)
add("cached", Cached, inputs_cached, DYNAMIC_CACHED)
add("cached_sdpa", CachedSdpa, inputs_cached, DYNAMIC_CACHED)
add("decode", Cached, inputs_decode, DYNAMIC_DECODE)
add("decode_sdpa", CachedSdpa, inputs_decode, DYNAMIC_DECODE)
