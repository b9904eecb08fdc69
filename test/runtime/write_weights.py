#!/usr/bin/env python3
"""Writes a parameters file with the f32 tensor w = [1, 2, 3, 4]."""

import json
import struct
import sys

header = json.dumps({"w": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}}).encode()
with open(sys.argv[1], "wb") as file:
    file.write(struct.pack("<Q", len(header)) + header + struct.pack("<4f", 1, 2, 3, 4))
