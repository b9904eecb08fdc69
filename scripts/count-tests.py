#!/usr/bin/env python3
"""Prints "N passed, N failed[, N skipped]" for a run of ctest.

usage: count-tests.py CTEST_JUNIT.xml LIT_FOLDER

ctest sees a folder of lit tests as one entry, lit.FOLDER; lit leaves its own
results in LIT_FOLDER/lit.FOLDER.xml, and those are counted instead. Exits 1 if
anything failed or nothing ran.
"""

import os
import sys
import xml.etree.ElementTree as ElementTree


def read(path):
    try:
        return ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError):
        return None


def outcome(case):
    """passed, failed or skipped, for a testcase element of either tool."""
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    skipped = case.find("skipped")
    status = case.get("status", "run")
    if status == "disabled":
        return "skipped"
    if status == "notrun":
        # A missing executable is "not run" too, and that is no skip.
        message = (skipped.get("message", "") if skipped is not None else "") or ""
        return "skipped" if message.startswith("SKIP") else "failed"
    if status == "fail":
        return "failed"
    return "skipped" if skipped is not None else "passed"


def main():
    junit, lit_folder = sys.argv[1:3]
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    root = read(junit)
    for case in root.iter("testcase") if root is not None else ():
        name = case.get("name", "")
        result = outcome(case)
        lit = None
        if name.startswith("lit."):
            lit = read(os.path.join(lit_folder, name + ".xml"))
        if lit is None:
            counts[result] += 1
            continue
        failed_before = counts["failed"]
        for test in lit.iter("testcase"):
            counts[outcome(test)] += 1
        # lit itself can fail where none of its tests does (a broken configuration).
        if result == "failed" and counts["failed"] == failed_before:
            counts["failed"] += 1
    line = f"{counts['passed']} passed, {counts['failed']} failed"
    if counts["skipped"]:
        line += f", {counts['skipped']} skipped"
    print(line)
    return 1 if counts["failed"] or not counts["passed"] else 0


if __name__ == "__main__":
    sys.exit(main())
