"""Whole language models of transformers: DiffLlama, and Llama as the baseline with one map."""

from functools import partial

import torch
from torch import nn
from transformers import DiffLlamaConfig, DiffLlamaForCausalLM, DynamicCache, LlamaConfig, LlamaForCausalLM

from variant import Variant, register

VOCABULARY, HEAD_DIM, LAYERS = 256, 16, 2
MODELS = {"diffllama": (DiffLlamaConfig, DiffLlamaForCausalLM), "llama": (LlamaConfig, LlamaForCausalLM)}
# Query heads and key heads. DiffLlama wants an even number of the latter, in two halves.
HEADS = {
    "diffllama": {"": (4, 2), "_mha": (4, 4), "_gqa3": (6, 2), "_gqa4": (16, 4), "_odd": (12, 6)},
    "llama": {"": (4, 2), "_mha": (3, 3), "_gqa4": (8, 2), "_mqa": (4, 1), "_odd": (6, 3)},
}
SEQ = torch.export.Dim("seq", min=1, max=4096)
CACHE = torch.export.Dim("cache", min=1, max=4096)
BATCH = torch.export.Dim("batch", min=1, max=64)


def model(kind, attention, heads, kv_heads, dtype=torch.float32):
    """A small model with weights of a size that makes attention maps uneven."""
    torch.manual_seed(0)
    make_config, make = MODELS[kind]
    config = make_config(
        vocab_size=VOCABULARY,
        hidden_size=heads * HEAD_DIM,
        intermediate_size=3 * heads * HEAD_DIM,
        num_hidden_layers=LAYERS,
        num_attention_heads=heads,
        num_key_value_heads=kv_heads,
        max_position_embeddings=8192,
        attn_implementation=attention,
        initializer_range=0.8 * (heads * HEAD_DIM) ** -0.5,
    )
    return make(config).eval().to(dtype)


class Logits(nn.Module):
    """Token ids, and a mask where there is one, to logits."""

    def __init__(self, language_model):
        super().__init__()
        self.model = language_model

    def forward(self, ids, mask=None):
        return self.model(input_ids=ids, attention_mask=mask, use_cache=False).logits


def flatten(cache):
    return tuple(tensor for layer in cache.layers for tensor in (layer.keys, layer.values))


class Prefill(Logits):
    """Token ids to logits and the keys and values of all layers."""

    def forward(self, ids):
        cache = DynamicCache()
        return (self.model(ids, None, None, cache, use_cache=True).logits, *flatten(cache))


class Decode(Logits):
    """Further token ids, and the keys and values of those before, to logits and all keys and values."""

    def forward(self, ids, *past):
        cache = DynamicCache()
        for layer in range(LAYERS):
            cache.update(past[2 * layer], past[2 * layer + 1], layer)
        return (self.model(ids, None, None, cache, use_cache=True).logits, *flatten(cache))


def ids(batch, length):
    generator = torch.Generator().manual_seed(97 * length + batch)
    return torch.randint(0, VOCABULARY, (batch, length), generator=generator)



def padding(batch, length):
    """By row: padded on the left, on the right, not at all, and so on."""
    mask = torch.ones(batch, length, dtype=torch.bool)
    for row in range(batch):
        count = min(1 + length // 3, length - 1)
        if row % 3 < 2:
            mask[row, slice(None, count) if row % 3 == 0 else slice(length - count, None)] = False
    return mask


def visible(batch, length):
    """A mask by row and key that is not causal: each row sees itself and every third key."""
    rows, keys = torch.arange(length)[:, None], torch.arange(length)[None, :]
    return ((rows - keys) % 3 == 0).expand(batch, 1, length, length).contiguous()


def biased(batch, length):
    """A bias by distance, and the lowest number where nothing is to be seen."""
    rows, keys = torch.arange(length)[:, None], torch.arange(length)[None, :]
    bias = -0.1 * (rows - keys).abs().float().expand(batch, 1, length, length)
    return bias.masked_fill(~visible(batch, length), torch.finfo(torch.float32).min)


def past(batch, length, kv_heads):
    generator = torch.Generator().manual_seed(length)
    shape = (batch, kv_heads, length, HEAD_DIM)
    return [torch.randn(shape, generator=generator) for _ in range(2 * LAYERS)]


SQUARE = {0: BATCH, 2: SEQ, 3: SEQ}
MASKS = {"padding": (padding, {0: BATCH, 1: SEQ}), "float": (biased, SQUARE), "bool": (visible, SQUARE)}


def without_batch(dims):
    return {dim: size for dim, size in dims.items() if size is not BATCH}


def modes(*dims):
    """The ways to export inputs whose dynamic dims are `dims`."""
    return {"static": None, "seq": tuple(without_batch(d) for d in dims), "batch_seq": dims}


def register_model(kind, name, build, inputs, dynamic, **settings):
    differential = LAYERS if kind == "diffllama" else 0
    register(Variant(name, build, inputs, dynamic, attentions=LAYERS, differential=differential, **settings))


def maker(wrap, *settings):
    return lambda: wrap(model(*settings))


def register_plain(kind, attention):
    for suffix, heads in HEADS[kind].items():
        name = f"{kind}_{attention}{suffix}"
        build = maker(Logits, kind, attention, *heads)
        register_model(kind, name, build, lambda b, s: (ids(b, s),), modes({0: BATCH, 1: SEQ}))


def register_masked(kind, attention):
    for suffix, (make, dims) in MASKS.items():
        # Eager attention adds its mask: a boolean one would be a bias of 1.
        if suffix == "bool" and attention == "eager":
            continue
        build = maker(Logits, kind, attention, *HEADS[kind][""])
        inputs = partial(lambda make, b, s: (ids(b, s), make(b, s)), make)
        register_model(kind, f"{kind}_{attention}_{suffix}", build, inputs, modes({0: BATCH, 1: SEQ}, dims))


def register_cached(kind, attention):
    kv_heads = HEADS[kind][""][1]
    name = f"{kind}_{attention}"
    build = maker(Prefill, kind, attention, *HEADS[kind][""])
    register_model(kind, f"{name}_prefill", build, lambda b, s: (ids(b, s),), modes({0: BATCH, 1: SEQ}))
    for suffix, count in {"decode": 1, "extend": 5}.items():
        build = maker(Decode, kind, attention, *HEADS[kind][""])
        inputs = partial(lambda count, b, s: (ids(b, count), *past(b, s, kv_heads)), count)
        cached = {0: BATCH, 2: CACHE}
        dynamic = {"static": None}
        for mode, of in {"seq": without_batch, "batch_seq": dict}.items():
            dynamic[mode] = (of({0: BATCH}), tuple(of(cached) for _ in range(2 * LAYERS)))
        register_model(kind, f"{name}_{suffix}", build, inputs, dynamic)


def register_rounded(kind, attention):
    """In bf16; its reference is the same model widened to f32."""
    name, heads = f"{kind}_{attention}_bf16", HEADS[kind][""]
    build = maker(Logits, kind, attention, *heads, torch.bfloat16)
    exact = lambda: build().float()  # noqa: E731
    register_model(kind, name, build, lambda b, s: (ids(b, s),), modes({0: BATCH, 1: SEQ}), exact=exact)


for kind in MODELS:
    for attention in ("eager", "sdpa"):
        register_plain(kind, attention)
        register_masked(kind, attention)
        register_cached(kind, attention)
        register_rounded(kind, attention)
