# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
""".npy and f32 safetensors files for tests that have nothing but Python."""

import ast
import json
import math
import struct


def flatten(values):
    if not isinstance(values, (list, tuple)):
        return [values]
    return [value for part in values for value in flatten(part)]


def as_f32(values):
    """The values as they are in a file of f32."""
    values = list(values)
    return list(struct.unpack(f"<{len(values)}f", struct.pack(f"<{len(values)}f", *values)))


FORMATS = {"f4": "f", "i8": "q"}


def write_npy(path, shape, values, dtype="f4"):
    """`values` may be nested; they are rounded to the type where they are."""
    flat = flatten(values)
    shape_text = "".join(f"{size}, " for size in shape)
    header = f"{{'descr': '<{dtype}', 'fortran_order': False, 'shape': ({shape_text}), }}"
    header += " " * (63 - (len(header) + 10) % 64) + "\n"
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode())
        file.write(struct.pack(f"<{len(flat)}{FORMATS[dtype]}", *flat))


def read_npy(path):
    """All elements of an f32 array, in order."""
    with open(path, "rb") as file:
        content = file.read()
    (length,) = struct.unpack_from("<H", content, 8)
    header = ast.literal_eval(content[10 : 10 + length].decode())
    if header["descr"] != "<f4" or header["fortran_order"]:
        raise ValueError(f"{path}: {header['descr']} is not read here")
    return struct.unpack_from(f"<{math.prod(header['shape'])}f", content, 10 + length)


def write_weights(path, tensors):
    """`tensors` has for each name a shape and the elements in order."""
    header, data = {}, b""
    for name, (shape, values) in tensors.items():
        part = struct.pack(f"<{len(values)}f", *values)
        header[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [len(data), len(data) + len(part)]}
        data += part
    text = json.dumps(header).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)
