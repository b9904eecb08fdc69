"""Tells whether registers of a warp group's products are touched while these are under way.

  nvdisasm -c KERNEL.cubin | sass_hazards.py

Goes all ways through the code, with what is under way on each: sums may be neither read nor
written, left operands not written, until a wait is behind the group. PTX is interpreted with
registers of its own for each value: that products go on from one step of a loop to the next
is for the assembler to see when it shares registers. Prints how many instructions do, and
the first ones.
"""

import re
import sys

from sass import graph_of, opcode, read

# More groups than are ever under way together.
MOST = 4


def registers(text):
    """Those that are named, as lists: each operand's, and one more of a pair."""
    found = re.finditer(r"(?<!\w)R(\d+)(\.64)?", text)
    return [range(int(name), int(name) + (2 if pair else 1)) for name, pair in (m.groups() for m in found)]


def written(text):
    """The registers that an instruction writes, if any: its first operand's."""
    name, operands = opcode(text), registers(text)
    first = re.search(re.escape(name) + r"\s+(P\w+|PT)?,?\s*R\d", text)
    if not first or re.match(r"ST|R2UR|SYNCS|RED", name):
        return set()
    width = 4 if ".128" in name else 2 if ".64" in name or "WIDE" in name else 1
    return set(range(operands[0][0], operands[0][0] + width))


def product(text):
    """Sums and left operand of a product of 64 rows."""
    columns = int(re.search(r"HGMMA\.64x(\d+)x", text).group(1))
    operands = registers(text)
    left = operands[1][0] if re.search(r"HGMMA\S+ R\d+, R\d", text) else None
    sums = range(operands[0][0], operands[0][0] + columns // 2)
    return frozenset(sums), frozenset(range(left, left + 4) if left is not None else ())


def is_touched(text, under_way):
    used, changed = set().union(*registers(text)), written(text)
    return any((used | changed) & sums or changed & left for sums, left in under_way)


def follow(text, groups, begun):
    """What is under way behind an instruction; `begun` is not a whole group yet."""
    if wait := re.search(r"WARPGROUP\.DEPBAR\.LE gsb0, (0x\d+)", text):
        count = int(wait.group(1), 16)
        return groups[-count:] if count else (), begun
    if not opcode(text).startswith("HGMMA"):
        return groups, begun
    sums, left = product(text)
    begun = (begun[0] | sums, begun[1] | left)
    if "gsb0" not in text:
        return groups, begun
    return (*groups, begun)[-MOST:], (frozenset(), frozenset())


def main():
    instructions, labels = read(sys.stdin)
    blocks, successors = graph_of(instructions, labels)
    seen, rest, touched = set(), [(0, (), (frozenset(), frozenset()))], set()
    while rest:
        state = rest.pop()
        if state in seen:
            continue
        seen.add(state)
        block, groups, begun = state
        for i in blocks[block]:
            if not opcode(instructions[i]).startswith("HGMMA") and is_touched(instructions[i], (*groups, begun)):
                touched.add(i)
            groups, begun = follow(instructions[i], groups, begun)
        rest += [(other, groups, begun) for other in successors[block]]
    print(f"hazards={len(touched)}", *(instructions[i] for i in sorted(touched)[:3]), sep="\n  ")


if __name__ == "__main__":
    main()
