"""diff-permute: moves heads, and elements of heads, in a model's weights to where another style looks for them.

    diff-permute IN.safetensors OUT.safetensors --heads=32 --kv-heads=8 --pairing=halves-to-stripe
    diff-permute IN.safetensors OUT.safetensors --heads=32 --kv-heads=8 --rope=half-to-interleaved

Pairing, for V1: a pair is query heads (2p, 2p + 1) in stripes, (p, p + heads / 2) in halves; its keys and the two parts
of its value are KV heads (2g, 2g + 1), or (g, g + kv-heads / 2), with g = p div (heads / kv-heads). So the rows of q, k
and v move by whole heads. The output projection stays: pair p's result lies at 2d p in both styles, first value half
first. What stays as well is all that pairs share: lambda's vectors and the norm by head. Without GQA (heads = kv-heads)
this is every file of unilm; with it, those of the flash mapping: in the naive one both maps of a pair can have one key,
which halves can not say.

RoPE turns pairs of elements of a head, (2i, 2i + 1) if interleaved, (i, i + d / 2) if half-split: the rows of q and k
move within each head, and a norm's weight over a head's elements (--norm) with them. Scores do not change, so that v
and the output projection stay. With --rotary-dim, only the first so many elements are turned.

Rows are those of dim 0 (torch.nn.Linear); --transposed says that they are dim 1. Biases move as their weights do. Each
permutation has its inverse, which gives the original bits back.
"""

import argparse
import fnmatch
import sys

from .weights_file import ITEM_SIZES, Tensor, WeightsError, count, read_weights, write_weights

PAIRINGS = ("halves-to-stripe", "stripe-to-halves")
ROPES = ("half-to-interleaved", "interleaved-to-half")


def interleaving(size):
    """Where each of `size` things comes from when two halves are put in stripes: 0, size / 2, 1, size / 2 + 1, ..."""
    return [i // 2 + (size // 2 if i % 2 else 0) for i in range(size)]


def inverse(order):
    back = [0] * len(order)
    for to, source in enumerate(order):
        back[source] = to
    return back


def order_of_heads(heads, pairing):
    """The old head that each new one is."""
    if heads % 2:
        raise WeightsError(f"{heads} heads do not come in pairs")
    stripes = interleaving(heads)
    return stripes if pairing == "halves-to-stripe" else inverse(stripes)


def order_of_elements(size, rope, rotary_dim=None):
    """The old element of a head that each new one is."""
    turned = size if rotary_dim is None else rotary_dim
    if turned % 2 or not 0 < turned <= size:
        raise WeightsError(f"RoPE does not turn {turned} elements of a head of {size}")
    pairs = interleaving(turned)
    if rope == "interleaved-to-half":
        pairs = inverse(pairs)
    return pairs + list(range(turned, size))


def rows_by_head(order, size):
    """An order of heads as one of rows, `size` of them a head."""
    return [head * size + element for head in order for element in range(size)]


def take(tensor, order, dim):
    """The tensor with its indices in `dim` in that order."""
    outer, inner = count(tensor.shape[:dim]), count(tensor.shape[dim + 1 :]) * ITEM_SIZES[tensor.dtype]
    data, size = memoryview(tensor.data), len(order)
    blocks = [data[(o * size + i) * inner : (o * size + i + 1) * inner] for o in range(outer) for i in order]
    return Tensor(tensor.dtype, tensor.shape, b"".join(blocks))


class Permuter:
    """What is done to a file's tensors; `options` has the command line's names."""

    def __init__(self, options):
        self.options = options
        if options.heads % options.kv_heads:
            raise WeightsError(f"{options.heads} query heads can not share {options.kv_heads} KV heads evenly")

    def feature_dim(self, tensor):
        return 1 if self.options.transposed and len(tensor.shape) == 2 else 0

    def head_size(self, name, tensor, heads):
        features = tensor.shape[self.feature_dim(tensor)] if tensor.shape else 1
        if features % heads:
            raise WeightsError(f"'{name}' has {features} features, which {heads} heads do not share evenly")
        return features // heads

    def projection(self, name, tensor, heads, turned):
        """A weight or a bias whose features are `heads` heads."""
        size, dim = self.head_size(name, tensor, heads), self.feature_dim(tensor)
        if self.options.pairing:
            order = order_of_heads(heads, self.options.pairing)
            tensor = take(tensor, rows_by_head(order, size), dim)
        if self.options.rope and turned:
            elements = order_of_elements(size, self.options.rope, self.options.rotary_dim)
            tensor = take(tensor, [head * size + element for head in range(heads) for element in elements], dim)
        return tensor

    def norm(self, tensor):
        """A weight that all heads share, by element of a head."""
        if not self.options.rope:
            return tensor
        return take(
            tensor,
            order_of_elements(tensor.shape[-1], self.options.rope, self.options.rotary_dim),
            len(tensor.shape) - 1,
        )

    def apply(self, tensors):
        """All tensors, those that a pattern names permuted. Returns them with the names of those."""
        kinds = {
            "q": lambda name, tensor: self.projection(name, tensor, self.options.heads, True),
            "k": lambda name, tensor: self.projection(name, tensor, self.options.kv_heads, True),
            "v": lambda name, tensor: self.projection(name, tensor, self.options.kv_heads, False),
            "norm": lambda name, tensor: self.norm(tensor),
        }
        moved, result = {kind: [] for kind in kinds}, {}
        for name, tensor in tensors.items():
            found = [kind for kind in kinds if fnmatch.fnmatchcase(name, getattr(self.options, kind) or "")]
            if len(found) > 1:
                raise WeightsError(f"'{name}' is named by --{found[0]} and by --{found[1]}")
            result[name] = kinds[found[0]](name, tensor) if found else tensor
            if found:
                moved[found[0]].append(name)
        for kind in ("q", "k", "v"):
            if not moved[kind] and not (kind == "v" and not self.options.pairing):
                raise WeightsError(f"no tensor is named as --{kind}={getattr(self.options, kind)} says")
        return result, moved


def arguments(words=None):
    parser = argparse.ArgumentParser(
        prog="diff-permute", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("input", help="safetensors file to read")
    parser.add_argument("output", help="safetensors file to write")
    parser.add_argument("--heads", type=int, required=True, help="query heads, two a pair")
    parser.add_argument("--kv-heads", type=int, help="KV heads (as many as query heads)")
    parser.add_argument("--pairing", choices=PAIRINGS)
    parser.add_argument("--rope", choices=ROPES)
    parser.add_argument("--rotary-dim", type=int, help="elements of a head that RoPE turns (all)")
    parser.add_argument("--q", default="*q_proj.*", metavar="PATTERN", help="query projections (*q_proj.*)")
    parser.add_argument("--k", default="*k_proj.*", metavar="PATTERN", help="key projections (*k_proj.*)")
    parser.add_argument("--v", default="*v_proj.*", metavar="PATTERN", help="value projections (*v_proj.*)")
    parser.add_argument("--norm", metavar="PATTERN", help="norms of q and k over a head's elements (none)")
    parser.add_argument("--transposed", action="store_true", help="weights are [in, out]")
    options = parser.parse_args(words)
    if not options.pairing and not options.rope:
        parser.error("nothing to do: name --pairing or --rope")
    options.kv_heads = options.heads if options.kv_heads is None else options.kv_heads
    if options.heads < 1 or options.kv_heads < 1:
        parser.error(f"--heads={options.heads} and --kv-heads={options.kv_heads} have to be positive")
    return options


def main(words=None):
    options = arguments(words)
    try:
        tensors, metadata = read_weights(options.input)
        permuted, moved = Permuter(options).apply(tensors)
        write_weights(options.output, permuted, metadata)
    except WeightsError as error:
        print(f"diff-permute: error: {error}", file=sys.stderr)
        return 1
    print(", ".join(f"{len(names)} {kind}" for kind, names in moved.items() if names), "permuted")
    return 0


if __name__ == "__main__":
    sys.exit(main())
