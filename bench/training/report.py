"""The table of scripts/bench-training's results.

report.py RESULTS.json               prints it
report.py RESULTS.json --docs FILE   writes it between the markers of FILE
"""

import argparse
import json
import statistics
import sys
from pathlib import Path

sys.path.insert(1, str(Path(__file__).resolve().parents[1]))

import page

BEGIN = "<!-- training: written by scripts/bench-training -->"
END = "<!-- end of training -->"


def number(value):
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"


def ratios(times, kind):
    """How many times as fast as `kind` we are, in each round."""
    pairs = zip(times[kind], times["ours"])
    return sorted(statistics.median(theirs) / statistics.median(ours) for theirs, ours in pairs)


def ratio(times, kind):
    """The median of the rounds, and between what half of them lie."""
    values = ratios(times, kind)
    if len(values) < 4:
        return f"{statistics.median(values):.2f}"
    low, middle, high = statistics.quantiles(values, n=4)
    return f"{middle:.2f} ({low:.2f} to {high:.2f})"


def table(results):
    labels, records = results["labels"], results["times"]
    kinds = list(next(iter(records.values())))
    peers = [kind for kind in kinds if kind != "ours"]
    heads = ["step", *(f"{labels[kind]}, ms" for kind in kinds), *(f"over {labels[kind]}" for kind in peers)]
    lines = ["| " + " | ".join(heads) + " |", "| --- |" + " --: |" * (len(heads) - 1)]
    for name, times in records.items():
        medians = [number(1e3 * statistics.median(sum(times[kind], []))) for kind in kinds]
        cells = [name, *medians, *(ratio(times, kind) for kind in peers)]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def markdown(results):
    threads = results["threads"]
    where = f"{results['processor']}; {threads} thread{'s' if threads != 1 else ''}; {results['date']}; torch {results['torch']}."
    return f"{where}\n\n{table(results)}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path)
    parser.add_argument("--docs", type=Path)
    options = parser.parse_args()
    text = markdown(json.loads(options.results.read_text()))
    if not options.docs:
        return print(text, end="")
    page.update(options.docs, BEGIN, END, text)


if __name__ == "__main__":
    main()
