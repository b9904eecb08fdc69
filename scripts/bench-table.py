#!/usr/bin/env python3
"""A Markdown table of diff-bench's results: usage: bench-table.py RESULTS.json"""

import json
import sys


def mib(amount):
    return f"{amount / 2**20:.1f} MiB"


def main():
    results = json.load(open(sys.argv[1]))
    times = {}
    for entry in results["benchmarks"]:
        if entry.get("error_occurred"):
            sys.exit(f"{entry['name']}: {entry['error_message']}")
        if entry.get("aggregate_name") not in ("median", "cv"):
            continue
        # attention.fused/1024/real_time
        model, size = entry["run_name"].split("/")[:2]
        example, form = model.split(".")
        times.setdefault((example, int(size)), {}).setdefault(form, {})[entry["aggregate_name"]] = entry
    context = results["context"]
    print(f"{context['threads']} threads, median of {results['benchmarks'][0]['repetitions']} repetitions,")
    print("spread is the largest coefficient of variation\n")
    print("| example | sequence | fused | unfused | gain | spread | memory fused | unfused |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    for (example, size), forms in sorted(times.items()):
        fused, reference = forms["fused"]["median"], forms["reference"]["median"]
        spread = max(form["cv"]["real_time"] for form in forms.values())
        print(
            f"| {example} | {size} | {fused['real_time']:.2f} ms | {reference['real_time']:.2f} ms "
            f"| {reference['real_time'] / fused['real_time']:.1f}x | {100 * spread:.0f} % "
            f"| {mib(fused['peak_bytes'])} | {mib(reference['peak_bytes'])} |"
        )


if __name__ == "__main__":
    main()
