"""Tells in which order a warp group's kernel multiplies and waits, from nvdisasm's text.

  nvdisasm -c KERNEL.cubin | sass_groups.py

One line for each innermost loop with wgmma (HGMMA), in the order of the code: how many
instructions there are, and for each half of a step what comes between its two waits.
`maxima` are those (FMNMX) while a product is under way, of all that the half has.
"""

import collections
import re
import sys

from sass import graph_of, loops_of, opcode, read


def halves_of(code):
    """The instructions up to each wait for all products, cyclically: a loop may begin anywhere."""
    ends = [i for i, text in enumerate(code) if re.search(r"WARPGROUP\.DEPBAR\.LE gsb0, 0x0", text)]
    for previous, end in zip([ends[-1] - len(code), *ends[:-1]], ends):
        yield [code[i] for i in range(previous + 1, end + 1)]


def describe(half):
    names = [opcode(text).split(".")[0] for text in half]
    under_way = [i for i, text in enumerate(half) if "gsb0, 0x1" in text]
    # Up to here both products were started, from here on one of them goes on.
    wait = under_way[-1] if under_way else len(half)
    return (
        f"[HGMMA={names.count('HGMMA')} before={names[:wait].count('HGMMA')}"
        f" maxima={names[wait:].count('FMNMX')}/{names.count('FMNMX')}]"
    )


def main():
    instructions, labels = read(sys.stdin)
    blocks, successors = graph_of(instructions, labels)
    for body in loops_of(successors):
        code = [instructions[i] for block in body for i in blocks[block]]
        names = collections.Counter(opcode(text).split(".")[0] for text in code)
        if not names["HGMMA"]:
            continue
        halves = " ".join(describe(half) for half in halves_of(code))
        print(
            f"all={len(code)} HGMMA={names['HGMMA']} EX2={sum('MUFU.EX2' in text for text in code)}"
            f" local={names['LDL'] + names['STL']} {halves}"
        )


if __name__ == "__main__":
    main()
