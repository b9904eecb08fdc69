"""Views that merge dims of unknown size.

torch-mlir lowers `view` from ?x?x16 to ?x16 as a cast to ?x1x16: wrong sizes, without a word. It has a sound lowering for
`flatten` where that op is kept whole. So each view that merges such dims becomes a flatten first, and the rest of the
view, if any, after it.
"""

import torch

from diff_mlir.errors import Unsupported

VIEWS = (torch.ops.aten.view.default, torch.ops.aten._unsafe_view.default, torch.ops.aten.reshape.default)
FLATTEN = torch.ops.aten.flatten.using_ints


def is_symbolic(size):
    return isinstance(size, torch.SymInt) and not size.node.expr.is_number


def expression(sizes):
    """The product of sizes, as something that can be compared without adding a guard."""
    product = 1
    for size in sizes:
        product = product * (size.node.expr if isinstance(size, torch.SymInt) else size)
    return product


def groups(source, target):
    """Ranges of dims ((begin, end) in the source, (begin, end) in the target) with as many elements each, as short as they
    go; None when the sizes don't tell."""
    found, i, j = [], 0, 0
    while i < len(source) and j < len(target):
        begin = i, j
        i, j = i + 1, j + 1
        while True:
            left, right = expression(source[begin[0] : i]), expression(target[begin[1] : j])
            if left == right:
                break
            # A product that divides the other has to grow; if neither does, both have to.
            longer_i, longer_j = i + (not divides(right, left)), j + (not divides(left, right))
            if longer_i > len(source) or longer_j > len(target):
                return None
            i, j = longer_i, longer_j
        found.append(((begin[0], i), (begin[1], j)))
    if expression(source[i:]) != 1 or expression(target[j:]) != 1:
        return None
    return found


def divides(part, whole):
    import sympy

    quotient = sympy.cancel(sympy.sympify(whole) / part)
    return sympy.fraction(quotient)[1] == 1


def merges(source, target):
    """Ranges of the source's dims that a view merges and of which two or more are symbolic, last first."""
    if sum(is_symbolic(size) for size in source) < 2:
        return []
    found = groups(source, target)
    if found is None:
        return None
    ranges = []
    for (begin, end), (first, last) in found:
        symbolic = sum(is_symbolic(size) for size in source[begin:end])
        if symbolic > 1 and not same_sizes(source[begin:end], target[first:last]):
            ranges.append((begin, end))
    return ranges[::-1]


def flatten_merged_dims(graph, describe):
    """Rewrites the views of `graph`. `describe(node)` says where a node comes from."""
    for node in list(graph.nodes):
        if node.op != "call_function" or node.target not in VIEWS:
            continue
        value, source = node.args[0].meta["val"], node.args[0]
        ranges = merges(list(value.shape), list(node.meta["val"].shape))
        if ranges is None:
            raise Unsupported([f"a view of {tuple(value.shape)} as {tuple(node.meta['val'].shape)} {describe(node)}"])
        for begin, end in ranges:
            with graph.inserting_before(node):
                flat = graph.call_function(FLATTEN, (source, begin, end - 1))
            flat.meta = dict(node.meta)
            value = value.flatten(begin, end - 1)
            flat.meta["val"] = value
            flat.meta.pop("tensor_meta", None)
            source = flat
        if not ranges:
            continue
        if same_sizes(value.shape, node.meta["val"].shape):
            node.replace_all_uses_with(source)
            graph.erase_node(node)
        else:
            node.args = (source, *node.args[1:])


def same_sizes(a, b):
    return len(a) == len(b) and all(expression([x]) == expression([y]) for x, y in zip(a, b))
