"""Attention of timm, differential and plain, alone and in a vision transformer: not causal, without RoPE."""

from functools import partial

import torch
from timm.layers import Attention, DiffAttention
from timm.models.vision_transformer import VisionTransformer

from variant import Variant, register

EMBED = 96
SEQ = torch.export.Dim("seq", min=1, max=4096)
BATCH = torch.export.Dim("batch", min=1, max=64)
MODES = {"static": None, "seq": ({1: SEQ},), "batch_seq": ({0: BATCH, 1: SEQ},)}


def uneven(module, fused):
    """Weights other than the initial ones, so that no norm is the identity and no lambda the same everywhere."""
    generator = torch.Generator().manual_seed(0)
    for name, parameter in module.named_parameters():
        # Matrices keep their input's size, all else stays near where it began.
        size = 1.5 * parameter.shape[-1] ** -0.5 if parameter.dim() > 1 else 0.1
        start = 0.0 if parameter.dim() > 1 else parameter.detach()
        parameter.data = start + size * torch.randn(parameter.shape, generator=generator)
    for part in module.modules():
        if isinstance(part, (Attention, DiffAttention)):
            part.fused_attn = fused
    return module


def layer(make, fused, **settings):
    return uneven(make(EMBED, **settings), fused)


def transformer(fused, attention):
    model = VisionTransformer(
        img_size=48, patch_size=8, num_classes=10, embed_dim=EMBED, depth=2, num_heads=3, attn_layer=attention
    )
    return uneven(model, fused)


def tokens(batch, length):
    return (torch.randn(batch, length, EMBED, generator=torch.Generator().manual_seed(length)),)


def images(batch, _):
    return (torch.randn(batch, 3, 48, 48, generator=torch.Generator().manual_seed(batch)),)


# The same in all, and for differential attention the two ways to write lambda, the norms of Q and K, and a bias.
LAYERS = {
    "timm_diff": (DiffAttention, {"depth": 3}),
    "timm_diff_norms": (DiffAttention, {"qk_norm": True, "scale_norm": True, "qkv_bias": True, "depth": 1}),
    "timm_diff_dual": (DiffAttention, {"dual_lambda": True}),
    "timm_plain": (Attention, {}),
    "timm_plain_norms": (Attention, {"qk_norm": True, "norm_layer": torch.nn.LayerNorm}),
}
for fused in (False, True):
    way = "fused" if fused else "eager"
    for name, (make, settings) in LAYERS.items():
        heads = 3 if make is DiffAttention else 6
        build = partial(layer, make, fused, num_heads=heads, **settings)
        register(Variant(f"{name}_{way}", build, tokens, MODES, differential=int(make is DiffAttention)))
    for name, attention in {"vit_diff": "diff", "vit_plain": "attn"}.items():
        differential = 2 if attention == "diff" else 0
        build = partial(transformer, fused, attention)
        modes = {"static": None, "batch": ({0: BATCH},)}
        register(
            Variant(f"{name}_{way}", build, images, modes, attentions=2, differential=differential, lengths=(48,))
        )
