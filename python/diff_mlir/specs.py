"""What diff-export's arguments say of inputs. Plain Python."""

import re
from dataclasses import dataclass, field

TYPES = {
    "f32": "float32",
    "f64": "float64",
    "f16": "float16",
    "bf16": "bfloat16",
    "i64": "int64",
    "i32": "int32",
    "i16": "int16",
    "i8": "int8",
    "i1": "bool",
}
PYTHON = {"none": None, "true": True, "false": False}


@dataclass
class Input:
    """An example input: a tensor of `shape` and `dtype`, or the Python value `value`, which becomes part of the model."""

    shape: tuple = ()
    dtype: str = None
    value: object = None
    # For each dynamic dim its name, smallest and largest size, None where there is no limit.
    dynamic: dict = field(default_factory=dict)


def parse_input(text):
    """1x32xi64, f32 (a tensor without dims), 3, 0.5, true, none."""
    *sizes, dtype = text.split("x")
    if dtype in TYPES:
        if not all(re.fullmatch(r"\d+", size) for size in sizes):
            raise ValueError(f"'{text}' has a size that is no number; an input is SHAPExTYPE as 1x32xi64")
        return Input(tuple(int(size) for size in sizes), dtype)
    if text.lower() in PYTHON:
        return Input(value=PYTHON[text.lower()])
    for kind in (int, float):
        try:
            return Input(value=kind(text))
        except ValueError:
            pass
    raise ValueError(
        f"'{text}' is no input: SHAPExTYPE as 1x32xi64, with one of the types {', '.join(TYPES)}, or a number, true, "
        "false, none"
    )


def parse_dynamic(text):
    """0:batch,1:seq or, with the smallest and largest size, 1:seq:1:4096."""
    dims = {}
    for part in text.split(","):
        found = re.fullmatch(r"(\d+):([A-Za-z_]\w*)(?::(\d*):(\d*))?", part)
        if not found:
            raise ValueError(f"'{part}' is no dynamic dim: DIM:NAME as 1:seq, or DIM:NAME:MIN:MAX")
        dim, name, low, high = found.groups()
        if int(dim) in dims:
            raise ValueError(f"dim {dim} is given twice")
        dims[int(dim)] = (name, int(low) if low else None, int(high) if high else None)
    return dims


def make_dynamic(spec, text):
    """Makes dims of the input `spec` dynamic."""
    dims = parse_dynamic(text)
    if spec is None:
        raise ValueError("--dynamic follows the --input that it is about")
    for dim in dims:
        if dim >= len(spec.shape):
            raise ValueError(f"the input has {len(spec.shape)} dims, there is no dim {dim}")
    spec.dynamic.update(dims)


def example(spec, random):
    """The input as torch takes it."""
    import torch

    if spec.dtype is None:
        return spec.value
    dtype = getattr(torch, TYPES[spec.dtype])
    if dtype.is_floating_point:
        return torch.randn(spec.shape, generator=random).to(dtype)
    return torch.zeros(spec.shape, dtype=dtype)


def dynamic_shapes(specs):
    """What torch.export takes, None when all sizes are fixed. Dims of one name are one size."""
    import torch

    limits = {}
    for spec in specs:
        for name, low, high in spec.dynamic.values():
            old = limits.get(name, (None, None))
            limits[name] = (old[0] if low is None else low, old[1] if high is None else high)
    if not limits:
        return None
    dims = {name: torch.export.Dim(name, min=low, max=high) for name, (low, high) in limits.items()}
    return tuple(
        {dim: dims[name] for dim, (name, _, _) in spec.dynamic.items()} if spec.dtype else None for spec in specs
    )
