"""diff-convert-weights: the parameters of a model that diff-opt --diff-convert-baseline made.

    diff-opt baseline.mlir --diff-raise --diff-convert-baseline -o diff.mlir
    diff-convert-weights diff.mlir baseline.safetensors diff.safetensors [--seed=0]

What the baseline's file has is kept, bit by bit; a new parameter begins as its `diff.init` in diff.mlir says:

    ones, zeros                       that
    normal(MEAN, SD)                  normally distributed
    uniform(LOW, HIGH)                evenly distributed
    every_second(DIM, ROWS, OTHER)    blocks of ROWS along DIM: even ones are the baseline's in order, odd ones OTHER
    every_second(DIM, ROWS, OTHER, FIRST, COUNT)    so for COUNT of the baseline's rows from FIRST on, the rest kept

A parameter's random numbers depend on the seed and its name only. Tensors that the model does not name stay.
"""

import argparse
import re
import sys
import zlib
from dataclasses import dataclass

import numpy

from .weights_file import ITEM_SIZES, Tensor, WeightsError, read_weights, write_weights

DTYPES = {"f64": "F64", "f32": "F32", "f16": "F16", "bf16": "BF16"}
ARGUMENT = re.compile(r"%[\w$.-]+: tensor<((?:\d+x)*)(\w+)>(?: (\{.*\}))?", re.S)
STRING = r'"((?:[^"\\]|\\.)*)"'


@dataclass
class Parameter:
    name: str
    dtype: str
    shape: tuple
    init: str = ""


def unescaped(text):
    """The string that MLIR prints as `text` between quotes."""

    def character(found):
        code = found.group(1)
        return {b"n": b"\n", b"t": b"\t"}.get(code, code) if len(code) == 1 else bytes([int(code, 16)])

    return re.sub(rb'\\([0-9A-Fa-f]{2}|[nt"\\])', character, text.encode()).decode()


def closing(text, start):
    """The place of the bracket that closes the one at `start`, strings left out of account."""
    depth, place = 0, start
    while place < len(text):
        if text[place] == '"':
            place = re.compile(STRING).match(text, place).end()
            continue
        depth += (text[place] in "([{<") - (text[place] in ")]}>" and text[place - 1] != "-")
        if depth == 0:
            return place
        place += 1
    raise WeightsError("brackets do not match")


def split_arguments(text):
    """`text` at its commas outside of brackets and strings."""
    parts, depth, start = [], 0, 0
    for found in re.finditer(STRING + r"|->|[()\[\]{}<>,]", text):
        what = found.group()
        depth += (what in tuple("([{<")) - (what in tuple(")]}>"))
        if what == "," and depth == 0:
            parts.append(text[start : found.start()])
            start = found.end()
    return [part.strip() for part in parts + [text[start:]] if part.strip()]


def read_parameters(text, function="main"):
    """The parameters of a function of a module's text."""
    head = re.search(rf"func\.func (?:public )?@{re.escape(function)}\(", text)
    if not head:
        raise WeightsError(f"the model has no function '{function}'")
    open_at = head.end() - 1
    parameters = []
    for argument in split_arguments(text[open_at + 1 : closing(text, open_at)]):
        found = ARGUMENT.match(argument)
        attributes = found.group(3) or "" if found else ""
        name = re.search(r"\bdiff\.param = " + STRING, attributes)
        if not name:
            continue
        init = re.search(r"\bdiff\.init = " + STRING, attributes)
        shape = tuple(int(size) for size in found.group(1).split("x") if size)
        if found.group(2) not in DTYPES:
            raise WeightsError(f"'{unescaped(name.group(1))}' is of {found.group(2)}, which no weight is")
        begins = unescaped(init.group(1)) if init else ""
        parameters.append(Parameter(unescaped(name.group(1)), DTYPES[found.group(2)], shape, begins))
    return parameters


def encode(values, dtype):
    """f64 values as little-endian bytes of `dtype`."""
    if dtype != "BF16":
        return values.astype({"F64": "<f8", "F32": "<f4", "F16": "<f2"}[dtype]).tobytes()
    bits = values.astype("<f4").view("<u4")
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype("<u2").tobytes()


def values_of(init, shape, random):
    """f64 values as a simple init says."""
    call = re.fullmatch(r"(\w+)(?:\(([^()]*)\))?", init.strip())
    try:
        kind, numbers = call.group(1), [float(word) for word in (call.group(2) or "").split(",") if word.strip()]
        if kind in ("ones", "zeros") and not numbers:
            return numpy.full(shape, float(kind == "ones"))
        if kind in ("normal", "uniform") and len(numbers) == 2:
            return getattr(random, kind)(*numbers, shape)
    except (AttributeError, ValueError):
        pass
    raise WeightsError(f"unknown diff.init '{init}'")


def every_second(parameter, old, dim, rows, other, first, size, random):
    """The old tensor; behind each of its blocks of rows among `size` from `first` on is one of new values."""
    if old is None:
        raise WeightsError(f"'{parameter.name}' is made from the baseline's, which its file does not have")
    size = parameter.shape[dim] // 2 if size is None else size
    wanted = tuple(extent - size if axis == dim else extent for axis, extent in enumerate(parameter.shape))
    if old.shape != wanted or old.dtype != parameter.dtype:
        words = f"{old.dtype}{list(old.shape)} in the baseline's file, not {parameter.dtype}{list(wanted)}"
        raise WeightsError(f"'{parameter.name}' is {words}")
    if size % rows or first + size > wanted[dim]:
        words = f"{size} rows from {first} on are no blocks of {rows} among {wanted[dim]}"
        raise WeightsError(f"'{parameter.name}': {words}")
    item = f"<u{ITEM_SIZES[old.dtype]}"
    before, kept, after = numpy.split(numpy.frombuffer(old.data, item).reshape(wanted), [first, first + size], dim)
    new = numpy.frombuffer(encode(values_of(other, kept.shape, random), old.dtype), item)
    blocks = kept.shape[:dim] + (size // rows, rows) + kept.shape[dim + 1 :]
    both = numpy.stack([kept.reshape(blocks), new.reshape(blocks)], axis=dim + 1)
    both = both.reshape(kept.shape[:dim] + (2 * size,) + kept.shape[dim + 1 :])
    return Tensor(parameter.dtype, parameter.shape, numpy.concatenate([before, both, after], dim).tobytes())


def initial(parameter, old, random):
    found = re.fullmatch(r"every_second\((\d+), (\d+), (\w+(?:\([^()]*\))?)(?:, (\d+), (\d+))?\)", parameter.init)
    if found:
        dim, rows, first = int(found.group(1)), int(found.group(2)), int(found.group(4) or 0)
        size = int(found.group(5)) if found.group(5) else None
        return every_second(parameter, old, dim, rows, found.group(3), first, size, random)
    data = encode(values_of(parameter.init, parameter.shape, random), parameter.dtype)
    return Tensor(parameter.dtype, parameter.shape, data)


def convert(parameters, old, seed=0):
    """The tensors of the converted model, and the names of those that are new or changed."""
    result, new = dict(old), []
    for parameter in parameters:
        known = old.get(parameter.name)
        fits = known is not None and (known.dtype, known.shape) == (parameter.dtype, parameter.shape)
        if fits:
            continue
        if not parameter.init:
            what = (
                "is missing in the baseline's file" if known is None else f"is {known.dtype}{list(known.shape)} there"
            )
            raise WeightsError(f"'{parameter.name}', {parameter.dtype}{list(parameter.shape)} in the model, {what}")
        random = numpy.random.default_rng([seed, zlib.crc32(parameter.name.encode())])
        result[parameter.name] = initial(parameter, known, random)
        new.append(parameter.name)
    return result, new


def arguments(words=None):
    parser = argparse.ArgumentParser(
        prog="diff-convert-weights", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", help="what --diff-convert-baseline made, as text")
    parser.add_argument("input", help="the baseline's safetensors file")
    parser.add_argument("output", help="safetensors file to write")
    parser.add_argument("--seed", type=int, default=0, help="of the random values (0)")
    parser.add_argument("--function", default="main", help="whose parameters (main)")
    return parser.parse_args(words)


def main(words=None):
    options = arguments(words)
    try:
        try:
            with open(options.model, encoding="utf-8") as file:
                text = file.read()
        except (OSError, UnicodeDecodeError) as error:
            raise WeightsError(f"{options.model}: {error}") from error
        tensors, metadata = read_weights(options.input)
        converted, new = convert(read_parameters(text, options.function), tensors, options.seed)
        write_weights(options.output, converted, metadata)
    except WeightsError as error:
        print(f"diff-convert-weights: error: {error}", file=sys.stderr)
        return 1
    print(f"{len(tensors)} tensors read, {len(new)} new or doubled")
    return 0


if __name__ == "__main__":
    sys.exit(main())
