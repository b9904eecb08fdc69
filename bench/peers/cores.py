"""The attention cores as one writes them in PyTorch, and their export to linalg by torch-mlir."""

import torch


def causal_mask(scores):
    """Adds what keeps each row from the keys after it."""
    rows, keys = scores.shape[-2:]
    position = torch.arange(rows).unsqueeze(1) + (keys - rows)
    later = torch.arange(keys).unsqueeze(0) > position
    return scores.masked_fill(later, float("-inf"))


def attention_map(q, k, causal):
    scores = (q @ k.transpose(-1, -2)) * q.shape[-1] ** -0.5
    if causal:
        scores = causal_mask(scores)
    return torch.softmax(scores, dim=-1)


def core_v1(q, k, v, lam, causal):
    """q, k [B, 2H, S, d] in stripe pairs (2p, 2p + 1), v [B, H, S, e], lambda a scalar."""
    maps = attention_map(q, k, causal)
    maps = maps.view(maps.shape[0], -1, 2, *maps.shape[-2:])
    return (maps[:, :, 0] - lam * maps[:, :, 1]) @ v


def repeat_heads(x, times):
    batch, heads, rows, width = x.shape
    return x[:, :, None].expand(batch, heads, times, rows, width).reshape(batch, heads * times, rows, width)


def core_v2(q, k, v, lam, causal):
    """q [B, 2H, S, d], k, v [B, Hkv, S, d], lambda [B, H, S, 1]."""
    times = q.shape[1] // k.shape[1]
    out = attention_map(q, repeat_heads(k, times), causal) @ repeat_heads(v, times)
    return out[:, 0::2] - lam * out[:, 1::2]


class Core(torch.nn.Module):
    def __init__(self, case):
        super().__init__()
        self.case = case

    def forward(self, q, k, v, lam):
        core = core_v2 if self.case.variant == "v2" else core_v1
        return core(q, k, v, lam, self.case.causal)


def export(case, inputs):
    """The core as linalg on tensors, text that the compiler reads."""
    from torch_mlir import fx, ir
    from torch_mlir.compiler_utils import OutputType
    from torch_mlir.dialects import torch as torch_dialect
    from torch_mlir.extras.fx_decomp_util import get_decomposition_table
    from torch_mlir.extras.fx_importer import FxImporter

    program = torch.export.export(Core(case), inputs, strict=False)
    program = program.run_decompositions(get_decomposition_table())
    context = ir.Context()
    torch_dialect.register_dialect(context)
    importer = FxImporter(context=context)
    importer.import_frozen_program(program, func_name="main")
    return str(fx._module_lowering(False, False, OutputType.get("linalg-on-tensors"), importer.module))
