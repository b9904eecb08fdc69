"""Tells in which order a warp group's kernel multiplies and waits, from nvdisasm's text.

  nvdisasm -c KERNEL.cubin | sass_groups.py

One line for each innermost loop with wgmma (HGMMA), in the order of the code: how many
instructions there are, how many of the maxima (FMNMX) and exponentials of a round are
computed while products are under way, and how many groups of products are under way
behind each start of one, in order: 2 where scores and an output are together.
"""

import collections
import re
import sys

from sass import executed_always, graph_of, loops_of, opcode, read


def follow(code):
    """For each instruction how many groups are under way behind it, after a round before."""
    under_way, begun = 0, False
    for _ in range(2):
        counts = []
        for text in code:
            if opcode(text).startswith("HGMMA"):
                # The last product of a group has the counter.
                begun = "gsb0" not in text
                under_way += not begun
            elif wait := re.search(r"WARPGROUP\.DEPBAR\.LE gsb0, (0x\d+)", text):
                under_way = min(under_way, int(wait.group(1), 16))
            counts.append(under_way + begun)
    return counts


def share(code, counts, name):
    found = [count for text, count in zip(code, counts) if opcode(text).startswith(name)]
    return f"{sum(count > 0 for count in found)}/{len(found)}"


def main():
    instructions, labels = read(sys.stdin)
    blocks, successors = graph_of(instructions, labels)
    for body in loops_of(successors):
        code = [instructions[i] for block in body for i in blocks[block]]
        names = collections.Counter(opcode(text).split(".")[0] for text in code)
        if not names["HGMMA"]:
            continue
        # What is not executed in every round are further attempts to see a phase's end.
        steady = [instructions[i] for block in executed_always(body, successors) for i in blocks[block]]
        counts = follow(steady)
        starts = [str(n) for text, n in zip(steady, counts) if opcode(text).startswith("HGMMA") and "gsb0" in text]
        print(
            f"all={len(code)} HGMMA={names['HGMMA']} maxima={share(steady, counts, 'FMNMX')}"
            f" EX2={share(steady, counts, 'MUFU.EX2')} groups={','.join(starts)}"
            f" local={names['LDL'] + names['STL']}"
        )


if __name__ == "__main__":
    main()
