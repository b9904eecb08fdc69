#!/usr/bin/env python3
"""Tables and the plot of a results.json that scripts/bench-peers wrote. Python's standard library only.

  report.py RESULTS.json               writes results.md and results.svg beside it, prints the former
  report.py RESULTS.json --docs DIR    writes DIR/performance.svg and what is between the markers of DIR/performance.md
"""

import argparse
import json
import math
import sys
from pathlib import Path

sys.path.insert(1, str(Path(__file__).resolve().parents[1]))

import page
from cases import DTYPES, Case

BEGIN = "<!-- results: written by scripts/bench-peers -->"
END = "<!-- end of results -->"
COLOURS = {
    "ours": "#d62728",
    "openvino": "#1f77b4",
    "eager": "#7f7f7f",
    "sdpa2": "#bcbd22",
    "sdpa4": "#2ca02c",
    "compile": "#9467bd",
}


class Results:
    """A results.json, and what follows from it."""

    def __init__(self, data):
        self.data = data
        self.records = {(Case(**record["case"]), record["dtype"]): record for record in data["cases"]}
        used = {name for record in data["cases"] for name in record["implementations"]}
        self.names = [name for name in data["labels"] if name in used]
        self.peers = [name for name in self.names if name != "ours"]

    def get(self, case, dtype, name, field="median_ms"):
        record = self.records.get((case, dtype))
        return record["implementations"].get(name, {}).get(field) if record else None

    def best_peer(self, case, dtype):
        times = [time for name in self.peers if (time := self.get(case, dtype, name))]
        return min(times, default=None)

    def peak(self, dtype):
        """GF/s of multiply-adds, or of bf16 dots where the processor has them."""
        peaks = self.data["peaks"]
        return dtype == "bf16" and peaks["dot_bf16_gflops"] or peaks["fma_f32_gflops"]

    def measure(self, case, dtype, kind):
        """How a case does by the measure of a goal; None where it was not timed."""
        ours = self.get(case, dtype, "ours")
        if not ours:
            return None
        if kind == "peak":
            return case.flops(2) / ours * 1e-6 / self.peak(dtype)
        if kind == "bandwidth":
            record, peaks = self.records[case, dtype], self.data["peaks"]
            return case.key_value_bytes(dtype) / ours * 1e-6 / record.get("read_gbytes", peaks["read_gbytes"])
        peer = self.best_peer(case, dtype) if kind == "best" else self.get(case, dtype, kind)
        return peer and peer / ours


def gigaflops(case, milliseconds):
    """Of the products that are needed at least: a QK for each stream, and one PV."""
    return case.flops(1) / milliseconds * 1e-6


# --- tables ------------------------------------------------------------------


def table(head, rows):
    alignment = ["---"] + ["--:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, alignment, *rows)) + "\n"


def number(value, digits=3):
    """Three significant digits without an exponent; a dash for nothing."""
    if value is None:
        return "-"
    if value == 0:
        return "0"
    return f"{value:.{max(0, digits - 1 - math.floor(math.log10(abs(value))))}f}"


def ratio(value):
    return "-" if value is None else f"{value:.2f}"


def machine(results):
    data, peaks = results.data, results.data["peaks"]
    versions = ", ".join(f"{name} {version}" for name, version in data["versions"].items())
    dot = peaks["dot_bf16_gflops"]
    cores = f"{data['cores']} core" + ("s" if data["cores"] > 1 else "")
    lines = [
        f"{data['processor']}, {cores}; {data['threads']} threads; {data['date']}; {versions}.",
        f"Measured in the same run: {number(peaks['fma_f32_gflops'])} GF/s of f32 multiply-adds ({peaks['isa']}), "
        + (f"{number(dot)} GF/s of bf16 dot products, " if dot else "no bf16 dot products, ")
        + f"{number(peaks['read_gbytes'])} GB/s read.",
    ]
    lines.append(
        "GF/s count the products that are needed: a QK for each stream and one PV, 8MNd flops a pair where values are "
        "twice as wide as keys (12MNd with a PV for each stream), 6MNd where they are as wide (8MNd); half with a "
        "causal mask."
    )
    if data["quick"]:
        lines.append("**A smoke run with tiny sizes: its numbers say nothing about speed.**")
    return "\n".join(lines) + "\n"


def goals_table(results):
    rows = []
    for goal in results.data["goals"]:
        case, row = Case(**goal["case"]), []
        for dtype in DTYPES:
            row += [ratio(results.measure(case, dtype, goal["measure"])), ratio(goal["goal"][dtype])]
        rows.append([case.name, goal["title"], *row])
    return table(["case", "measure", "f32", "goal", "bf16", "goal"], rows)


def times_table(results, dtype):
    head = ["case", *(f"{results.data['labels'][name]}, ms" for name in results.names)]
    head += ["over OpenVINO", "over best peer", "GF/s", "with two PV, over peak"]
    rows = []
    for (case, kind), record in results.records.items():
        if kind != dtype:
            continue
        ours = results.get(case, dtype, "ours")
        times = []
        for name in results.names:
            implementation = record["implementations"].get(name, {})
            times.append("failed" if "problem" in implementation else number(implementation.get("median_ms")))
        rows.append(
            [
                case.name,
                *times,
                ratio(results.measure(case, dtype, "openvino")),
                ratio(results.measure(case, dtype, "best")),
                number(ours and gigaflops(case, ours)),
                ratio(results.measure(case, dtype, "peak")),
            ]
        )
    return table(head, rows)


def odd_table(results):
    """GF/s of sizes that are multiples of nothing, as a share of those with a size rounded up."""
    rows = {}
    for dtype in DTYPES:
        speeds = {}
        for record in results.data["odd"]:
            time = record["implementations"]["ours"].get("median_ms")
            if record["dtype"] == dtype and time:
                speeds[record["rounded"]] = (record["name"], gigaflops(Case(**record["case"]), time))
        base = speeds.get("nothing")
        for rounded, (name, speed) in speeds.items():
            rows.setdefault((rounded, name), {})[dtype] = [number(speed), ratio(base and base[1] / speed)]
    if not rows:
        return ""
    head = ["rounded up", "case"]
    for dtype in DTYPES:
        head += [f"{dtype}, GF/s", "odd / this"]
    body = [[*key, *(cell for dtype in DTYPES for cell in cells.get(dtype, ["-", "-"]))] for key, cells in rows.items()]
    return "### Sizes that are multiples of nothing\n\n" + table(head, body) + "\n"


def scaling_table(results):
    rows = [
        [f"{record['name']}, {record['dtype']}", number(record["one_ms"]), number(record["all_ms"])]
        + [ratio(record["one_ms"] / record["all_ms"])]
        for record in results.data["scaling"]
    ]
    if not rows:
        return ""
    threads = results.data["threads"]
    return "### Threads\n\n" + table(["case", "1 thread, ms", f"{threads} threads, ms", "gain"], rows) + "\n"


def errors_table(results):
    rows = []
    for (case, dtype), record in results.records.items():
        cells = [record["implementations"].get(name, {}).get("max_error") for name in results.names]
        rows.append([f"{case.name}, {dtype}", *("-" if cell is None else f"{cell:.1e}" for cell in cells)])
    labels = [results.data["labels"][name] for name in results.names]
    return table(["case", *labels], rows) + "\n" + accuracy(results)


def accuracy(results):
    """How the errors compare with what the project holds itself to."""
    worst, worse = {}, []
    for (case, dtype), record in results.records.items():
        ours, eager = (record["implementations"].get(name, {}) for name in ("ours", "eager"))
        if "max_error" not in ours:
            continue
        worst[dtype] = max(worst.get(dtype, 0), ours["max_error"])
        if dtype == "bf16" and ours["rms_error"] > eager.get("rms_error", math.inf):
            worse.append(case.name)
    lines = []
    if "f32" in worst:
        lines.append(f"Largest in f32: {worst['f32']:.1e}; goal: 2e-06.")
    if "bf16" in worst:
        lines.append(
            "Root mean square error in bf16, goal: no larger than that of PyTorch's eager. "
            + (f"Larger for: {'; '.join(worse)}." if worse else "Larger for no case.")
        )
    return "\n".join(lines) + "\n"


def problems(results):
    lines = [
        f"- {record['name']}, {record['dtype']}, {results.data['labels'][name]}: {implementation['problem']}"
        for record in results.data["cases"] + results.data["odd"]
        for name, implementation in record["implementations"].items()
        if "problem" in implementation
    ]
    return "### What failed\n\n" + "\n".join(lines) + "\n\n" if lines else ""


def disturbances(results):
    """What was timed while something else ran: half of the runs took much longer than the shortest."""
    lines = [
        f"- {record['name']}, {record['dtype']}, {results.data['labels'][name]}: "
        f"median {number(times['median_ms'])} ms, shortest {number(times['min_ms'])} ms"
        for record in results.data["cases"] + results.data["odd"]
        for name, times in record["implementations"].items()
        if times.get("median_ms", 0) > 1.5 * times.get("min_ms", math.inf)
    ]
    if not lines:
        return ""
    return "### Disturbed\n\nThese times are not to be relied on:\n\n" + "\n".join(lines) + "\n\n"


def markdown(results, plot="results.svg"):
    parts = [machine(results), "\n", f"![GF/s against sequence length]({plot})\n\n"]
    if results.data["goals"]:
        parts += ["### Goals\n\n", goals_table(results), "\n"]
    for dtype in DTYPES:
        if any(kind == dtype for _, kind in results.records):
            parts += [f"### Times, {dtype}\n\n", times_table(results, dtype), "\n"]
    parts += [odd_table(results), scaling_table(results)]
    parts += ["### Largest difference from f64\n\n", errors_table(results), "\n", disturbances(results), problems(results)]
    return "".join(parts).rstrip() + "\n"


# --- the plot ----------------------------------------------------------------


class Panel:
    """Axes at a place of the picture: sequence length, by powers of two, and GF/s from 0."""

    width, height = 400, 250

    def __init__(self, left, top, sizes, limit):
        self.left, self.top, self.sizes, self.limit = left, top, sizes, limit
        self.parts = []

    def x(self, size):
        low, high = math.log2(self.sizes[0]), math.log2(self.sizes[-1])
        share = (math.log2(size) - low) / (high - low) if high > low else 0.5
        return self.left + 16 + (self.width - 32) * share

    def y(self, speed):
        return self.top + self.height * (1 - speed / self.limit)

    def text(self, x, y, text, anchor="middle", **style):
        extra = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in style.items())
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{extra}>{text}</text>')

    def line(self, points, colour, width=1.0, dash=""):
        where = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(
            f'<polyline points="{where}" fill="none" stroke="{colour}" stroke-width="{width}"{dashed}/>'
        )

    def frame(self, title):
        right, bottom = self.left + self.width, self.top + self.height
        step = nice_step(self.limit)
        for tick in range(int(self.limit / step) + 1):
            y = self.y(tick * step)
            self.line([(self.left, y), (right, y)], "#dddddd", 0.7)
            self.text(self.left - 6, y + 4, f"{tick * step:g}", "end")
        for size in self.sizes:
            self.text(self.x(size), bottom + 16, str(size))
        self.line([(self.left, self.top), (self.left, bottom), (right, bottom)], "#333333")
        self.text(self.left + self.width / 2, self.top - 10, title, font_weight="bold")
        self.text(self.left + self.width / 2, bottom + 33, "sequence length")

    def ceiling(self, speed, label):
        y = self.y(speed)
        self.line([(self.left, y), (self.left + self.width, y)], "#333333", 1.0, "5 4")
        self.text(self.left + self.width - 4, y - 4, label, "end", font_size="10.5")

    def curve(self, points, colour, width):
        places = [(self.x(size), self.y(speed)) for size, speed in points]
        self.line(places, colour, width)
        self.parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{width + 1}" fill="{colour}"/>' for x, y in places]


def nice_step(limit):
    """About five ticks, at multiples of 1, 2 or 5 of a power of ten."""
    power = 10 ** math.floor(math.log10(limit / 5))
    return next(power * factor for factor in (1, 2, 5, 10) if limit / (power * factor) <= 6)


def sweep_points(results, dtype, causal, name):
    """(size, GF/s) of the cases that differ in the sequence length alone."""
    points = {}
    for (case, kind), _ in results.records.items():
        time = results.get(case, kind, name)
        is_point = case.variant == "v1" and case.rows == case.keys and (case.d, case.e) == (64, 128)
        if is_point and kind == dtype and case.causal == causal and time:
            points[case.rows] = gigaflops(case, time)
    return sorted(points.items())


def svg(results):
    rows = [dtype for dtype in DTYPES if any(kind == dtype for _, kind in results.records)]
    sizes = sorted({case.rows for case, _ in results.records if case.rows == case.keys and (case.d, case.e) == (64, 128)})
    margin, across, down, top = 64, Panel.width + 76, Panel.height + 76, 78
    width, height = margin + 2 * across - 40, top + len(rows) * down
    parts = []
    for row, dtype in enumerate(rows):
        peak = results.peak(dtype)
        for column, causal in enumerate((True, False)):
            panel = Panel(margin + column * across, top + row * down, sizes or [1], 1.12 * peak)
            panel.frame(f"{dtype}, {'causal' if causal else 'full'}: GF/s, counted as 8MNd")
            panel.ceiling(peak, "peak of the bf16 dots" if peak != results.peak("f32") else "peak of the multiply-adds")
            panel.ceiling(peak * 8 / 12, "two perfect attention calls")
            for name in reversed(results.names):
                points = sweep_points(results, dtype, causal, name)
                panel.curve(points, COLOURS[name], 2.6 if name == "ours" else 1.4)
            parts += panel.parts
    for number_, name in enumerate(results.names):
        x, label = margin + number_ * 150, results.data["labels"][name]
        parts.append(f'<rect x="{x}" y="18" width="18" height="4" fill="{COLOURS[name]}"/>')
        parts.append(f'<text x="{x + 24}" y="24">{label}</text>')
    data = results.data
    parts.append(f'<text x="{margin}" y="44" fill="#555555">{data["processor"]}, {data["threads"]} threads</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="12" fill="#222222">\n'
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path)
    parser.add_argument("--docs", type=Path)
    options = parser.parse_args()
    results = Results(json.loads(options.results.read_text()))
    if options.docs:
        if results.data["quick"]:
            sys.exit("error: these are the results of a smoke run, and not for the documentation")
        (options.docs / "performance.svg").write_text(svg(results))
        page.update(options.docs / "performance.md", BEGIN, END, markdown(results, "performance.svg"))
        return
    text = markdown(results)
    options.results.with_suffix(".md").write_text(text)
    options.results.with_suffix(".svg").write_text(svg(results))
    print(text, end="")


if __name__ == "__main__":
    main()
