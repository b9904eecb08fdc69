"""Lists the innermost loops of x86 assembly (standard input) that multiply and add vectors: what is in each, and how
often it uses the stack. A loop is the lines from a label to a jump back to it without another label between."""

import collections
import re
import sys

COUNTED = ("vfmadd", "vdpbf16ps", "vbroadcast", "vpbroadcast", "vmov", "mulps", "addps", "prefetch")


def loops(lines):
    start, label = None, None
    for number, line in enumerate(lines):
        if found := re.match(r"(\.?\w+):", line):
            start, label = number + 1, found[1]
        elif found := re.match(r"\s+j\w+\s+(\S+)", line):
            if found[1] == label:
                yield lines[start : number + 1]
            start, label = None, None


def describe(body):
    counts = collections.Counter()
    for line in body:
        opcode = line.split()[0]
        for prefix in COUNTED:
            if opcode.startswith(prefix):
                counts[re.sub(r"\d{3}(?=ps)", "", opcode)] += 1
        counts["stack"] += bool(re.search(r"\(%rsp|\(%rbp\)", line))
    return counts


def main():
    lines = [line.split("#")[0].rstrip() for line in sys.stdin]
    for body in loops([line for line in lines if line.strip() and not re.match(r"\s+\.", line)]):
        counts = describe(body)
        products = sum(counts[name] for name in counts if name.startswith(("vfmadd", "vdpbf16ps")))
        if products >= 4:
            width = "zmm" if any("%zmm" in line for line in body) else "ymm" if any("%ymm" in line for line in body) else "xmm"
            rest = ", ".join(f"{counts[name]} {name}" for name in sorted(counts) if name != "stack")
            print(f"{width}: {rest}, {counts['stack']} stack")


if __name__ == "__main__":
    main()
