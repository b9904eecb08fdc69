"""Writes scale.mlir's parameter, an input and the result that goes with them."""

import json
import math
import os
import struct
import sys

folder = sys.argv[1]


def write_npy(name, shape, values):
    header = str({"descr": "<f4", "fortran_order": False, "shape": shape})
    header += " " * (-(len(header) + 11) % 64) + "\n"
    with open(os.path.join(folder, name), "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)))
        file.write(header.encode() + struct.pack("<%df" % len(values), *values))


values = [0.5 * i for i in range(5 * 8)]
write_npy("in.npy", (5, 8), values)
write_npy("expected.npy", (5, 8), [3 * value for value in values])
header = json.dumps(
    {"scale.weight": {"dtype": "F32", "shape": [], "data_offsets": [0, 4]}}
).encode()
with open(os.path.join(folder, "weights.safetensors"), "wb") as file:
    file.write(struct.pack("<Q", len(header)) + header)
    file.write(struct.pack("<f", math.log(3)))
