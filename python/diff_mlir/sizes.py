"""Sizes that several inputs have in common.

torch.export knows which dynamic dims have one size; in the linalg that comes of it each is its own. The function then asks
at its start whether they are equal: a caller hears of inputs that don't fit, and the compiler may rely on it.
"""

import torch
from torch_mlir import ir


def shared_sizes(graph):
    """For each size that several inputs have, where: pairs of an input's number and its dim."""
    places = {}
    inputs = [node for node in graph.nodes if node.op == "placeholder"]
    for number, node in enumerate(inputs):
        for dim, size in enumerate(node.meta["val"].shape):
            if isinstance(size, torch.SymInt) and not size.node.expr.is_number:
                places.setdefault(size.node.expr, []).append((number, dim))
    return [group for group in places.values() if len(group) > 1]


def create(name, operands=(), results=(), **attributes):
    return ir.Operation.create(name, operands=list(operands), results=list(results), attributes=attributes)


def create_size(argument, dim):
    index = ir.IndexType.get()
    number = create("arith.constant", results=[index], value=ir.IntegerAttr.get(index, dim))
    return create("tensor.dim", [argument, number.result], [index]).result


def assert_shared_sizes(function, groups, names):
    """Compares the sizes of each group at the start of a func.func. `names` has one for each argument."""
    block = function.regions[0].blocks[0]
    equal = ir.IntegerAttr.get(ir.IntegerType.get_signless(64), 0)
    with ir.InsertionPoint.at_block_begin(block), function.location:
        for (first, first_dim), *others in groups:
            size = create_size(block.arguments[first], first_dim)
            for other, dim in others:
                is_same = create(
                    "arith.cmpi",
                    [size, create_size(block.arguments[other], dim)],
                    [ir.IntegerType.get_signless(1)],
                    predicate=equal,
                )
                message = f"dim {first_dim} of '{names[first]}' and dim {dim} of '{names[other]}' differ"
                create("cf.assert", [is_same.result], msg=ir.StringAttr.get(message))
