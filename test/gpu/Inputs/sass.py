"""Counts the instructions of a kernel's loops in nvdisasm's text.

  nvdisasm -c KERNEL.cubin | sass.py

Loops are those of the control-flow graph, not ranges of addresses: code that the
assembler has moved away belongs to them as well. One line for each innermost loop
with products (HMMA), in the order of their first instruction; `idle` is the longest
run of instructions without one.
"""

import collections
import re
import sys


def read(lines):
    """The instructions, and where labels point to."""
    instructions, labels = [], {}
    for line in lines:
        if label := re.match(r"\s*(\.L_\w+):", line):
            labels[label.group(1)] = len(instructions)
        elif code := re.match(r"\s*/\*[0-9a-f]+\*/\s+(.*?);", line):
            instructions.append(code.group(1))
    return instructions, labels


def graph_of(instructions, labels):
    """Blocks as ranges of instructions, and each block's successors."""
    targets = {}
    for i, text in enumerate(instructions):
        if jump := re.search(r"\bBRA\b.*?(\.L_\w+)", text):
            targets[i] = labels[jump.group(1)]
    ends = {i + 1 for i, text in enumerate(instructions) if i in targets or re.search(r"\b(EXIT|RET)\b", text)}
    starts = sorted(s for s in {0, *labels.values(), *ends} if s < len(instructions))
    blocks = [range(a, b) for a, b in zip(starts, [*starts[1:], len(instructions)])]
    successors = []
    for number, block in enumerate(blocks):
        last = block[-1]
        follow = [starts.index(targets[last])] if last in targets else []
        leaves = instructions[last].startswith(("BRA", "EXIT", "RET"))
        if not leaves and number + 1 < len(blocks):
            follow.append(number + 1)
        successors.append(follow)
    return blocks, successors


def is_reached(successors, target, without):
    """From the entry, on a way that avoids one block."""
    seen, rest = {without}, [0]
    while rest:
        if (block := rest.pop()) not in seen:
            seen.add(block)
            rest += successors[block]
    return target in seen


def loops_of(successors):
    """The blocks of each loop: all from which its first one is reached again. A jump back
    into the middle, from code that was moved to the end, makes none."""
    predecessors = collections.defaultdict(list)
    for block, follow in enumerate(successors):
        for other in follow:
            predecessors[other].append(block)
    for block, follow in enumerate(successors):
        for head in follow:
            if head > block or (head != block and is_reached(successors, block, without=head)):
                continue
            body, rest = {head}, [block]
            while rest:
                if (other := rest.pop()) not in body:
                    body.add(other)
                    rest += predecessors[other]
            yield sorted(body)


def opcode(text):
    return re.sub(r"^@!?U?P\w+\s+", "", text).split()[0]


def main():
    instructions, labels = read(sys.stdin)
    blocks, successors = graph_of(instructions, labels)
    for body in loops_of(successors):
        ops = [opcode(instructions[i]) for block in body for i in blocks[block]]
        names = collections.Counter(op.split(".")[0] for op in ops)
        if not names["HMMA"]:
            continue
        runs = "".join("H" if op.startswith("HMMA") else "." for op in ops).split("H")
        exponentials = sum(op.startswith("MUFU.EX2") for op in ops)
        print(
            f"all={len(ops)} HMMA={names['HMMA']} each={len(ops) / names['HMMA']:.2f} LDSM={names['LDSM']}"
            f" EX2={exponentials} LDGSTS={names['LDGSTS']} BAR={names['BAR']} STS={names['STS']}"
            f" local={names['LDL'] + names['STL']} idle={max(map(len, runs))}"
        )


if __name__ == "__main__":
    main()
