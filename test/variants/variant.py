"""What the tests know of a variant of attention, and the registry of all of them."""

from dataclasses import dataclass, field
from typing import Callable

VARIANTS = {}


@dataclass
class Variant:
    """`build()` makes the module with its weights, the same ones each time; `inputs(batch, length)` a tuple of tensors.
    `dynamic` has for each way to export it what torch.export calls dynamic_shapes (None for static sizes)."""

    name: str
    build: Callable
    inputs: Callable
    dynamic: dict
    # What one has to find after --diff-raise: attention ops, how many of these have two streams, and softmaxes left. None
    # is any number.
    attentions: int = 1
    differential: int = 1
    softmaxes: int = 0
    # Whether it is a variant that --lint has nothing to say of; parts of several are none.
    lint: bool = True
    # Largest difference from PyTorch, for results of the order of 1.
    tolerance: float = 1e-5
    # Where results are rounded at every step (bf16): builds the module in f32 with the same weights. Both it and `build()`'s
    # are PyTorch's, and the compiled one has to be as near to the former as the latter is.
    exact: Callable = None
    # Lengths that make sense (a fixed cache or image may allow only some).
    lengths: tuple = (1, 2, 17, 333)
    batches: tuple = (1, 3)
    tags: tuple = field(default_factory=tuple)


def register(variant):
    if variant.name in VARIANTS:
        raise ValueError(f"two variants are called {variant.name}")
    VARIANTS[variant.name] = variant
    return variant
