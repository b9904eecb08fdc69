"""Times compiled attention and its peers, interleaved, and writes results.json. scripts/bench-peers runs it."""

import argparse
import gc
import json
import logging
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "python"))

import cases  # noqa: E402

# The largest difference from f64 that still counts as the same function. The project's own bars are lower, and in the
# table: these only tell a wrong result from a rounded one.
TOLERANCE = {"f32": 1e-5, "bf16": 5e-2}
# Threads of one library may spin for a while after a call: the next one waits for that to end.
SETTLE_SECONDS = 0.02

BEGUN = time.perf_counter()


def progress(text):
    print(f"  [{time.perf_counter() - BEGUN:6.0f} s] {text}", flush=True)


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/bench-peers")
    parser.add_argument("--bin", type=Path, required=True, help="folder of diff-opt and diff-peaks")
    parser.add_argument("--runtime", type=Path, required=True, help="libdiff_runtime.so, with libdiff-read.so beside it")
    parser.add_argument("--out", type=Path, required=True, help="folder for what is made")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.3, help="what a round aims to take for one implementation")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--goals", action="store_true", help="without the plot's other sizes")
    parser.add_argument("--only", default="", help="cases whose name has this")
    parser.add_argument("--types", default="f32,bf16")
    parser.add_argument("--peers", default="openvino,eager,sdpa2,sdpa4,compile")
    return parser.parse_args()


def settle_environment(options):
    """What libraries read when they are loaded."""
    os.environ["OMP_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = str(options.threads)
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(options.out / "inductor"))
    os.environ.setdefault("OPENVINO_TELEMETRY_ENABLE", "0")


def processor():
    fields = {}
    for line in open("/proc/cpuinfo"):
        name, _, value = line.partition(":")
        fields.setdefault(name.strip(), value.strip())
    return fields.get("model name", platform.machine())


def cache_bytes():
    try:
        return max(os.sysconf("SC_LEVEL3_CACHE_SIZE"), 32 << 20)
    except (ValueError, OSError):
        return 32 << 20


def available_bytes():
    for line in open("/proc/meminfo"):
        if line.startswith("MemAvailable"):
            return int(line.split()[1]) * 1024
    return 1 << 62


class Peaks:
    """What the machine can do, measured several times in the run; the best of each counts."""

    def __init__(self, program, threads):
        self.program, self.threads, self.best = program, threads, {}

    def measure(self):
        progress("the machine's own peaks")
        done = subprocess.run(
            [self.program, f"--threads={self.threads}"], capture_output=True, text=True, check=True
        )
        measured = json.loads(done.stdout)
        for name, value in measured.items():
            best = self.best.get(name)
            better = isinstance(value, float) and isinstance(best, float)
            self.best[name] = max(value, best) if better else value
        return measured


def time_once(call):
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


def time_interleaved(calls, options):
    """Seconds of each run, by name. `calls` has for each name the calls on several sets of inputs, taken in turn."""
    names, runs = list(calls), {name: [] for name in calls}
    estimates = {name: min(time_once(calls[name][0]) for _ in range(2)) for name in names}
    gc.collect()
    gc.disable()
    try:
        for turn in range(options.rounds):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                time.sleep(SETTLE_SECONDS)
                count = max(1, min(50, int(options.seconds / max(estimates[name], 1e-6))))
                sets = calls[name]
                if estimates[name] < options.seconds:
                    sets[-1]()
                for number in range(count):
                    runs[name].append(time_once(sets[number % len(sets)]))
                estimates[name] = min(estimates[name], *runs[name][-count:])
    finally:
        gc.enable()
    return runs


def summary(seconds):
    return {
        "median_ms": 1e3 * statistics.median(seconds),
        "min_ms": 1e3 * min(seconds),
        "runs": len(seconds),
    }


def check(implementation, inputs, expected, tolerance):
    """The errors against f64, and whether they are too large."""
    result = implementation.result(inputs).double()
    if result.shape != expected.shape:
        return {"problem": f"the result is {list(result.shape)}"}
    difference = result - expected
    error = difference.abs().max().item()
    record = {"max_error": error, "rms_error": difference.square().mean().sqrt().item()}
    if not error <= tolerance:
        record["problem"] = f"the result is off by {error:.2g}"
    return record


def brief(error):
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__)[:300]


def prepare(name, implementation, case, dtype, inputs, expected):
    """The record of an implementation of a case before it is timed."""
    maps = 2 * case.pairs * case.rows * case.keys * 4
    if name in ("eager", "compile") and 6 * maps > available_bytes():
        return {"problem": "the maps need more memory than there is"}
    try:
        implementation.prepare(case, dtype, inputs)
        record = check(implementation, inputs, expected, TOLERANCE[dtype])
    except Exception as error:  # one library's failure is a line in the table
        record = {"problem": brief(error)}
    if "problem" in record:
        progress(f"    {name}: {record['problem']}")
    return record


def measure_case(case, dtype, implementations, options):
    from implementations import Inputs, does, reference

    progress(f"{dtype}, {case.name}: compile and check")
    # Decoding reads its keys and values from memory: enough of them that no cache holds all.
    number = 1
    if case.rows == 1 and not options.quick:
        number = -(-4 * cache_bytes() // case.key_value_bytes(dtype))
    sets = [Inputs(case, dtype, seed) for seed in range(number)]
    expected = reference(sets[0])
    records, calls = {}, {}
    for name, implementation in implementations.items():
        if not does(name, case):
            continue
        records[name] = prepare(name, implementation, case, dtype, sets[0], expected)
        if "problem" not in records[name]:
            calls[name] = [implementation.bind(inputs) for inputs in sets]
    del expected
    reading = "reading them alone"
    if case.rows == 1 and calls:
        calls[reading] = [options.reading.bind(inputs) for inputs in sets]
    if calls:
        progress(f"{dtype}, {case.name}: {', '.join(calls)}, {options.rounds} rounds")
        runs = time_interleaved(calls, options)
        seconds_of_reading = runs.pop(reading, None)
        for name, seconds in runs.items():
            records[name].update(summary(seconds))
    record = {"case": case.fields(), "name": case.name, "dtype": dtype, "implementations": records}
    if calls and seconds_of_reading:
        record["read_gbytes"] = case.key_value_bytes(dtype) / statistics.median(seconds_of_reading) * 1e-9
    if "ours" in calls:
        record["compile_seconds"] = implementations["ours"].compile_seconds
        record["peak_bytes"] = implementations["ours"].context.peak_bytes
    return record


def measure_scaling(case, dtype, ours, single, options):
    """The compiled case on one thread against all of them."""
    from implementations import Inputs

    progress(f"{dtype}, {case.name}: 1 thread against {options.threads}")
    inputs = Inputs(case, dtype, 0)
    ours.prepare(case, dtype, inputs)
    runs = time_interleaved(
        {"all": [ours.bind(inputs)], "one": [ours.share(single).bind(inputs)]}, options
    )
    return {
        "case": case.fields(),
        "name": case.name,
        "dtype": dtype,
        "threads": options.threads,
        "one_ms": summary(runs["one"])["median_ms"],
        "all_ms": summary(runs["all"])["median_ms"],
    }


def versions():
    from importlib.metadata import version

    return {name: version(name) for name in ("openvino", "torch", "torch-mlir", "numpy")}


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    settle_environment(options)
    progress("loading torch and OpenVINO")
    import torch

    import implementations
    from diff_mlir import runtime

    logging.getLogger("torch").setLevel(logging.ERROR)
    torch.set_num_threads(options.threads)
    torch.set_grad_enabled(False)
    shape = cases.quick if options.quick else lambda case: case
    if options.quick:
        options.rounds, options.seconds = 2, 0.01
    runtime.use_library(options.runtime)
    context, single = runtime.Context(options.threads), runtime.Context(1)
    models = options.out / "models"
    models.mkdir(exist_ok=True)
    options.reading = implementations.PlainReading(options.runtime.with_name("libdiff-read.so"), options.threads)
    ours = implementations.Ours(context, options.bin / "diff-opt", models)
    everyone = {"ours": ours}
    for name in filter(None, options.peers.split(",")):
        kind = implementations.PEERS[name]
        everyone[name] = kind(options.threads) if name == "openvino" else kind()
    peaks = Peaks(options.bin / "diff-peaks", options.threads)
    results = {
        "processor": processor(),
        "cores": len(os.sched_getaffinity(0)),
        "threads": options.threads,
        "rounds": options.rounds,
        "quick": options.quick,
        "date": time.strftime("%Y-%m-%d"),
        "versions": versions(),
        "labels": implementations.LABELS,
        "cases": [],
        "odd": [],
        "scaling": [],
    }

    def wanted(case):
        return options.only in case.name

    def keep():
        results["peaks"] = peaks.best
        (options.out / "results.json").write_text(json.dumps(results, indent=1) + "\n")

    sizes = cases.QUICK_SIZES if options.quick else cases.SWEEP_SIZES
    plan = [goal.case for goal in cases.GOALS]
    if not options.goals:
        plan += cases.sweep(sizes)
    plan = list(dict.fromkeys(shape(case) for case in plan if wanted(case)))
    results["goals"] = [
        {"title": goal.title, "case": shape(goal.case).fields(), "measure": goal.measure, "goal": goal.values}
        for goal in cases.GOALS
        if wanted(goal.case)
    ]
    peaks.measure()
    for dtype in options.types.split(","):
        for case in plan:
            results["cases"].append(measure_case(case, dtype, everyone, options))
            keep()
        for what, case in cases.odd():
            if wanted(case):
                record = measure_case(shape(case), dtype, {"ours": ours}, options)
                results["odd"].append({"rounded": what, **record})
        for causal in (True, False):
            case = cases.square(2048, causal)
            if options.threads > 1 and wanted(case):
                results["scaling"].append(measure_scaling(shape(case), dtype, ours, single, options))
        peaks.measure()
        keep()
    progress(f"results are in {options.out / 'results.json'}")
    problems = [
        f"{record['dtype']}, {record['name']}: {record['implementations']['ours']['problem']}"
        for record in results["cases"] + results["odd"]
        if "problem" in record["implementations"]["ours"]
    ]
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
