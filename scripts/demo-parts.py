#!/usr/bin/env python3
"""The parts of the demo that read files; Python's standard library only.

  demo-parts.py inputs MODEL.mlir SIZE        --input options with random values, one a line; dynamic dims get SIZE
  demo-parts.py error ACTUAL.npy EXPECTED.npy the largest absolute difference
  demo-parts.py attention RAISED.mlir         what each diff.attention does, one a line
  demo-parts.py loops TILED.mlir [WIDTH]      the loop nest of the first attention
  demo-parts.py speed FUSED.json UNFUSED.json the two medians and their ratio
"""

import ast
import json
import re
import struct
import sys


def top_level_split(text):
    """Splits at commas that are in no bracket."""
    parts, depth, start = [], 0, 0
    for at, character in enumerate(text):
        # The arrow of a function type closes nothing.
        if character in "<([{":
            depth += 1
        elif character in ")]}" or (character == ">" and text[at - 1] != "-"):
            depth -= 1
        elif character == "," and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [part.strip() for part in parts + [text[start:]] if part.strip()]


def arguments(module):
    """The (type, attributes) of each argument of the first public function."""
    at = re.search(r"func\.func\s+(?!private)(public\s+)?@[\w.$-]+\(", module).end()
    depth, end = 1, at
    while depth:
        depth += {"(": 1, ")": -1}.get(module[end], 0)
        end += 1
    for argument in top_level_split(module[at : end - 1]):
        kind, _, attributes = argument.split(":", 1)[1].partition("{")
        yield kind.strip(), attributes


def inputs(path, size):
    for number, (kind, attributes) in enumerate(arguments(open(path).read())):
        if "diff.param" in attributes:
            continue
        shaped = re.fullmatch(r"tensor<(.*?)(?:,.*)?>", kind)
        spec = (shaped.group(1) if shaped else kind).replace("?", size)
        # A scalar is lambda here: a value that a trained model has.
        print(f"--input={spec}=random:{number + 1}" if "x" in spec else f"--input={spec}=0.3")


def read_npy(path):
    with open(path, "rb") as file:
        data = file.read()
    (length,) = struct.unpack_from("<H", data, 8)
    header = ast.literal_eval(data[10 : 10 + length].decode())
    count = 1
    for extent in header["shape"]:
        count *= extent
    kind = {"<f4": "f", "<f8": "d"}[header["descr"]]
    return struct.unpack_from(f"<{count}{kind}", data, 10 + length)


def error(actual, expected):
    ours, theirs = read_npy(actual), read_npy(expected)
    if len(ours) != len(theirs):
        sys.exit(f"{actual} has {len(ours)} values, {expected} has {len(theirs)}")
    print(f"{max(abs(a - b) for a, b in zip(ours, theirs)):.2g}")


def attention(path):
    for line in open(path):
        if not re.search(r"(= |^\s*)diff\.attention\b", line):
            continue
        traits = ["two streams" if "stream2(" in line else "one stream"]
        traits += [name for name, sign in (
            ("causal", "causal"), ("window", "window ="), ("mask", "mask("),
            ("norm folded in", "norm_eps")) if sign in line]
        result = re.findall(r"tensor<[^>]*>", line)
        print(", ".join(traits) + (f" -> {result[-1]}" if result else ""))


def loops(path, width):
    """The skeleton: loops, diff and linalg ops; slices and index arithmetic are left out."""
    lines = open(path).read().split("\n")
    first = next((n for n, line in enumerate(lines) if "scf.forall" in line), None)
    if first is None:
        sys.exit("no tiled loop nest found")
    margin = len(lines[first]) - len(lines[first].lstrip())
    shown = []
    inside_body = None
    for line in lines[first:]:
        text = line.strip()
        depth = len(line) - len(line.lstrip())
        if inside_body is not None:
            # The scalar body of a linalg op becomes a list of what it computes.
            if depth <= inside_body and text.startswith("}"):
                inside_body = None
                result = re.findall(r"tensor<[^>]*>", text)
                shown[-1] += " {" + ", ".join(dict.fromkeys(ops)) + "}"
                shown[-1] += f" : {result[-1]}" if result else ""
                continue
            ops += re.findall(r"\b(?:arith|math)\.(?!constant)(\w+)", text)
            continue
        if re.search(r"\bscf\.(forall|for|if|forall\.in_parallel)\b", text) or text.startswith("} else"):
            shown.append(line[margin:])
        elif text.startswith("tensor.parallel_insert_slice"):
            shown.append(" " * (depth - margin) + " ".join(text.split()[:4]).split("[")[0])
        elif re.search(r"(= |^)(linalg|diff)\.(?!index|fill|num_workers|worker_id)", text):
            # The op and the shape it makes: what it reads is in the full IR.
            op = re.search(r"((?:linalg|diff)\.[\w.]+)", text).group(1)
            name = re.match(r"(%[\w:#]+) = ", text)
            head = " " * (depth - margin) + (name.group(0) if name else "") + op
            tile = re.search(r'diff\.tile = "(\w+)"', text)
            head += f" {tile.group(1)}" if tile else ""
            if text.endswith("{"):
                shown.append(head)
                inside_body, ops = depth, []
            else:
                result = re.findall(r"tensor<[^>]*>", text)
                shown.append(head + (f" : {result[-1]}" if result else ""))
        elif text in ("}", "})") or text.startswith("} {"):
            shown.append(line[margin:])
        if depth == margin and text.startswith("}"):
            break
    for line in shown:
        line = re.sub(r" iter_args\(.*?\) -> \(.*\) \{$", " iter_args(...) {", line)
        line = re.sub(r" shared_outs\((.*?) = .*?\) -> \(.*\) \{$", r" shared_outs(\1) {", line)
        print(line if len(line) <= width else line[: width - 3] + "...")


def speed(fused, unfused):
    ours, theirs = (json.load(open(path))["median_ms"] for path in (fused, unfused))
    print(f"{ours:.1f} {theirs:.1f} {theirs / ours:.1f}")


def main():
    part, *rest = sys.argv[1:]
    if part == "inputs":
        inputs(*rest)
    elif part == "error":
        error(*rest)
    elif part == "attention":
        attention(rest[0])
    elif part == "loops":
        loops(rest[0], int(rest[1]) if len(rest) > 1 else 110)
    elif part == "speed":
        speed(*rest)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
