"""Causal language models of transformers, with and without a cache of keys and values."""

import torch
from torch import nn

from diff_mlir.errors import MissingTool

BATCH, SEQ, PAST = "batch", "seq", "past"


def load(source, *, random_weights=False, dtype="float32", attention="sdpa", seed=0):
    """The model of a folder (or a name that transformers knows); with `random_weights` of its config alone."""
    try:
        import transformers
    except ImportError as error:
        raise MissingTool("transformers is not installed: pip install transformers") from error

    settings = {"dtype": getattr(torch, dtype), "attn_implementation": attention}
    if random_weights:
        torch.manual_seed(seed)
        config = transformers.AutoConfig.from_pretrained(source)
        return transformers.AutoModelForCausalLM.from_config(config, **settings).eval()
    return transformers.AutoModelForCausalLM.from_pretrained(source, **settings).eval()


class CausalLM(nn.Module):
    """Token ids [batch, seq] to logits [batch, seq, vocabulary], or those of the last token alone."""

    def __init__(self, model, last_logits=False):
        super().__init__()
        self.model, self.last_logits = model, last_logits

    def logits(self, ids, cache=None):
        settings = {"logits_to_keep": 1} if self.last_logits else {}
        # Ids, mask, positions and cache by place: the last one's name differs among releases.
        return self.model(ids, None, None, cache, use_cache=cache is not None, **settings).logits

    def cache(self):
        from transformers import DynamicCache

        return DynamicCache(config=self.model.config)

    def forward(self, ids):
        return self.logits(ids)


def flatten(cache):
    return tuple(tensor for layer in cache.layers for tensor in (layer.keys, layer.values))


class Prefill(CausalLM):
    """Token ids to logits and, by layer, keys and values [batch, heads, seq, d]."""

    def forward(self, ids):
        cache = self.cache()
        return (self.logits(ids, cache), *flatten(cache))


class Decode(CausalLM):
    """Further token ids, and by layer the keys and values of those before; to logits, and all keys and values."""

    def forward(self, ids, *past):
        cache = self.cache()
        for layer in range(len(past) // 2):
            cache.update(past[2 * layer], past[2 * layer + 1], layer)
        return (self.logits(ids, cache), *flatten(cache))


def without_prefix(exported):
    """With the parameters named as in the model's own files."""
    exported.mlir = exported.mlir.replace('{diff.param = "model.', '{diff.param = "')
    exported.weights = {name.removeprefix("model."): value for name, value in exported.weights.items()}
    return exported


def forms(model, *, cache=False, last_logits=False, batch=1, length=32, static=False):
    """What to export: for each function its name, module, example inputs and dynamic shapes."""
    dim = torch.export.Dim
    # With one sequence and one token there is nothing to generalise from.
    sizes = (batch, length) if static else (max(batch, 2), max(length, 2))
    rows, tokens = dim(BATCH, min=1, max=65535), dim(SEQ, min=1, max=model.config.max_position_embeddings)
    ids = torch.zeros(sizes, dtype=torch.int64)
    dynamic = None if static else ({0: rows, 1: tokens},)
    if not cache:
        return [("main", CausalLM(model, last_logits), (ids,), dynamic)]
    prefill = Prefill(model, last_logits).eval()
    with torch.no_grad():
        past = prefill(ids)[1:]
    before = dim(PAST, min=1, max=model.config.max_position_embeddings)
    dynamic_past = None if static else ({0: rows, 1: tokens}, tuple({0: rows, 2: before} for _ in past))
    next_ids = ids[:, :1] if static else ids
    return [
        ("prefill", prefill, (ids,), dynamic),
        ("decode", Decode(model, last_logits), (next_ids, *past), dynamic_past),
    ]
