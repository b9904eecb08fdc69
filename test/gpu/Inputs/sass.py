"""Counts the instructions of a kernel's loops in nvdisasm's text.

  nvdisasm -c KERNELS.cubin | sass.py [KERNEL]

Loops are those of the control-flow graph, not ranges of addresses: code that the
assembler has moved away belongs to them as well. One line for each innermost loop
with products (HMMA), in the order of their first instruction. `steady` are the
instructions that every step executes, `idle` the longest run without a product on any
way through the loop.
"""

import collections
import re
import sys


def read(lines, kernel=None):
    """The instructions, and where labels point to: of a kernel, or of the only one there is."""
    instructions, labels, names = [], {}, []
    for line in lines:
        if section := re.match(r"\s*\.section\s+\.text\.(\w+)", line):
            names.append(section.group(1))
        elif kernel and names[-1:] != [kernel]:
            continue
        elif label := re.match(r"\s*(\.L_\w+):", line):
            labels[label.group(1)] = len(instructions)
        elif code := re.match(r"\s*/\*[0-9a-f]+\*/\s+(.*?);", line):
            instructions.append(code.group(1))
    if kernel not in names and (kernel or len(names) > 1):
        sys.exit(f"name one of the kernels {', '.join(names)}")
    return instructions, labels


def graph_of(instructions, labels):
    """Blocks as ranges of instructions, and each block's successors."""
    targets = {}
    for i, text in enumerate(instructions):
        # Some loops are left by calls that never return.
        if jump := re.search(r"\b(?:BRA|CALL\.REL\.NOINC)\b.*?(\.L_\w+)", text):
            targets[i] = labels[jump.group(1)]
    ends = {i + 1 for i, text in enumerate(instructions) if i in targets or re.search(r"\b(EXIT|RET)\b", text)}
    starts = sorted(s for s in {0, *labels.values(), *ends} if s < len(instructions))
    blocks = [range(a, b) for a, b in zip(starts, [*starts[1:], len(instructions)])]
    successors = []
    for number, block in enumerate(blocks):
        last = block[-1]
        follow = [starts.index(targets[last])] if last in targets else []
        # "@P0 BRA" and "BRA.U UP0" may go on behind themselves.
        leaves = re.match(r"(EXIT|RET|CALL\.REL\.NOINC|BRA\S*\s+(?!!?UP))", instructions[last])
        if not leaves and number + 1 < len(blocks):
            follow.append(number + 1)
        successors.append(follow)
    return blocks, successors


def is_reached(successors, target, without=None):
    """From the entry, on a way that avoids one block."""
    seen, rest = {without}, [0]
    while rest:
        if (block := rest.pop()) not in seen:
            seen.add(block)
            rest += successors[block]
    return target in seen


def loops_of(successors):
    """The blocks of each loop: all from which its first one, without which none of them is
    reached, is reached again; the first one first."""
    predecessors = collections.defaultdict(list)
    for block, follow in enumerate(successors):
        for other in follow:
            predecessors[other].append(block)
    for block, follow in enumerate(successors):
        for head in follow:
            if not is_reached(successors, block) or (head != block and is_reached(successors, block, without=head)):
                continue
            body, rest = {head}, [block]
            while rest:
                if (other := rest.pop()) not in body:
                    body.add(other)
                    rest += predecessors[other]
            yield [head, *sorted(body - {head})]


def in_order(body, successors):
    """A loop's blocks, each behind those that come before it in a step."""
    order, seen = [], set()

    def visit(block):
        seen.add(block)
        for other in successors[block]:
            if other in body and other not in seen:
                visit(other)
        order.insert(0, block)

    visit(body[0])
    return order


def executed_always(body, successors):
    """Those of a loop's blocks that no way from its first block back to it leaves out, in order."""
    head = body[0]

    def reached(block, without, seen):
        for other in successors[block]:
            if other in body and other != without and other not in seen:
                seen.append(other)
                if other != head:
                    reached(other, without, seen)
        return seen

    return [block for block in in_order(body, successors) if block == head or head not in reached(head, block, [])]


def longest_run(body, successors, ops):
    """Of instructions without a product, on any way through the loop and into its next step."""
    longest, runs = 0, collections.defaultdict(int)
    for block in 2 * in_order(body, successors):
        run = runs[block]
        for op in ops[block]:
            run = 0 if op.startswith("HMMA") else run + 1
            longest = max(longest, run)
        for other in successors[block]:
            runs[other] = max(runs[other], run)
    return longest


def opcode(text):
    return re.sub(r"^@!?U?P\w+\s+", "", text).split()[0]


def main():
    instructions, labels = read(sys.stdin, *sys.argv[1:])
    blocks, successors = graph_of(instructions, labels)
    all_ops = [[opcode(instructions[i]) for i in block] for block in blocks]
    for body in loops_of(successors):
        ops = [op for block in body for op in all_ops[block]]
        names = collections.Counter(op.split(".")[0] for op in ops)
        if not names["HMMA"]:
            continue
        steady = sum(len(blocks[block]) for block in executed_always(body, successors))
        exponentials = sum(op.startswith("MUFU.EX2") for op in ops)
        print(
            f"all={len(ops)} HMMA={names['HMMA']} each={len(ops) / names['HMMA']:.2f}"
            f" steady={steady / names['HMMA']:.2f} LDSM={names['LDSM']}"
            f" EX2={exponentials} LDGSTS={names['LDGSTS']} BAR={names['BAR']} STS={names['STS']}"
            f" local={names['LDL'] + names['STL']} idle={longest_run(body, successors, all_ops)}"
        )


if __name__ == "__main__":
    main()
