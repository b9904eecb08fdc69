"""Says in a line each what the comments of a PTX text tell of its kernels."""

import json
import sys

HEAD = "// diff.kernel "
for line in sys.stdin:
    if not line.startswith(HEAD):
        continue
    kernel = json.loads(line[len(HEAD) :])
    keys = ("kind", "operand", "buffer", "loop", "number", "dim")
    arguments = [" ".join(str(a[key]) for key in keys if key in a) for a in kernel["arguments"]]
    unit = "rows" if "rows" in kernel else "points"
    sizes = f"{kernel['threads']} threads, {kernel[unit]} {unit}, {kernel['shared_bytes']} bytes"
    print(f"{kernel['name']}: {sizes}, {', '.join(arguments)}")
