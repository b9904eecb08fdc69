"""Says in a line each what the comments of a PTX text tell of its kernels."""

import json
import sys

HEAD = "// diff.kernel "
for line in sys.stdin:
    if not line.startswith(HEAD):
        continue
    kernel = json.loads(line[len(HEAD) :])
    arguments = [" ".join(str(a[key]) for key in ("kind", "operand", "dim") if key in a) for a in kernel["arguments"]]
    sizes = f"{kernel['threads']} threads, {kernel['rows']} rows, {kernel['shared_bytes']} bytes"
    print(f"{kernel['name']}: {sizes}, {', '.join(arguments)}")
