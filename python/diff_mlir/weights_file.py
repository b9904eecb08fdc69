"""safetensors files as bytes: nothing is converted, so that what is read and written again has the same bits."""

import json
import os
import struct
from dataclasses import dataclass

# Bytes of an element, by safetensors' names.
ITEM_SIZES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "U16": 2, "I16": 2, "F16": 2, "BF16": 2,
    "U32": 4, "I32": 4, "F32": 4, "U64": 8, "I64": 8, "F64": 8,
}  # fmt: skip


class WeightsError(Exception):
    """What is wrong with a file or with what was asked for, in words for a person."""


@dataclass
class Tensor:
    """The elements in row-major order, little-endian."""

    dtype: str
    shape: tuple
    data: bytes


def count(shape):
    elements = 1
    for size in shape:
        elements *= size
    return elements


def read_weights(path):
    """All tensors by name, in the file's order, and the file's own words about itself."""
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError as error:
        raise WeightsError(f"{path}: {error.strerror}") from error
    try:
        (length,) = struct.unpack_from("<Q", content)
        if 8 + length > len(content):
            raise ValueError(f"its header has {length} bytes, the file {len(content)}")
        header = json.loads(content[8 : 8 + length])
        if not isinstance(header, dict):
            raise ValueError("its header is no object")
        metadata = header.pop("__metadata__", {})
        tensors = {}
        for name, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"]):
            begin, end = entry["data_offsets"]
            data = content[8 + length + begin : 8 + length + end]
            tensor = Tensor(entry["dtype"], tuple(entry["shape"]), data)
            if len(data) != count(tensor.shape) * ITEM_SIZES[tensor.dtype]:
                raise WeightsError(f"{path}: '{name}' has {len(data)} bytes, which {tensor.shape} does not")
            tensors[name] = tensor
    except (struct.error, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsError(f"{path} is not a safetensors file: {error}") from error
    return tensors, metadata


def write_weights(path, tensors, metadata=None):
    """Writes beside `path` first, so that a failure leaves what was there."""
    header, offset = {"__metadata__": metadata} if metadata else {}, 0
    for name, tensor in tensors.items():
        end = offset + len(tensor.data)
        header[name] = {"dtype": tensor.dtype, "shape": list(tensor.shape), "data_offsets": [offset, end]}
        offset = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    part = f"{path}.part"
    try:
        with open(part, "wb") as file:
            file.write(struct.pack("<Q", len(text)) + text)
            for tensor in tensors.values():
                file.write(tensor.data)
        os.replace(part, path)
    except OSError as error:
        if os.path.exists(part):
            os.unlink(part)
        raise WeightsError(f"{path}: {error.strerror}") from error
