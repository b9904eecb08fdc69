"""How ops that torch-mlir has no lowering of, or only one to ops that are not upstream, are computed by others."""

import torch

aten = torch.ops.aten


def base():
    """torch-mlir's own table."""
    from torch_mlir.extras.fx_decomp_util import get_decomposition_table

    return dict(get_decomposition_table())


def cumsum(value, dim, *, dtype=None):
    """Each sum by itself, over a triangle: linalg has no scan. As much work as a mask of that size."""
    if value.dim() == 0:
        return NotImplemented
    if dtype is None:
        dtype = value.dtype if value.is_floating_point() else torch.int64
    moved = value.to(dtype).movedim(dim, -1)
    index = torch.arange(moved.shape[-1])
    before = index.unsqueeze(0) <= index.unsqueeze(1)
    terms = torch.where(before, moved.unsqueeze(-2), torch.zeros((), dtype=dtype))
    return terms.sum(-1).movedim(-1, dim)


def embedding_backward(gradient, indices, rows, padding, by_frequency):
    """A product with the indices' one-hot matrix: linalg has no scatter that adds."""
    if by_frequency:
        return NotImplemented
    hot = indices.reshape(-1, 1) == torch.arange(rows)
    if padding >= 0:
        hot = hot & (indices.reshape(-1, 1) != padding)
    return hot.to(gradient.dtype).t() @ gradient.reshape(-1, gradient.shape[-1])


def nll_backward(gradient, scores, target, weight, reduction, ignored, total):
    """Where the target is, by comparison: linalg has no scatter."""
    if scores.dim() != 2:
        return NotImplemented
    hot = target.reshape(-1, 1) == torch.arange(scores.shape[1])
    hot = hot & (target.reshape(-1, 1) != ignored)
    if reduction == 1:
        gradient = gradient / total
    values = -gradient.reshape(-1, 1).to(scores.dtype)
    if weight is not None:
        values = values * weight
    return torch.where(hot, values, torch.zeros((), dtype=scores.dtype))


def forward():
    return base() | {aten.cumsum.default: cumsum}


def with_gradients():
    """For graphs that AOT autograd or make_fx trace, the backward ones among them."""
    return forward() | {
        aten.embedding_dense_backward.default: embedding_backward,
        aten.nll_loss_backward.default: nll_backward,
    }
