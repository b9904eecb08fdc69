"""Times a training step of examples/head_rule, compiled, against PyTorch's, in turn, and writes results.json.
scripts/bench-training runs it."""

import argparse
import json
import os
import platform
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "python"), str(ROOT / "examples/head_rule"), str(Path(__file__).resolve().parent)]

LABELS = {"ours": "diff-mlir", "eager": "eager", "fused": "eager, fused AdamW", "compile": "torch.compile"}
# The first losses of two implementations that do the same differ by this much of their size at most.
TOLERANCE, CHECKED_STEPS = 1e-4, 5


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/bench-training")
    parser.add_argument("--bin", type=Path, required=True, help="folder of diff-opt")
    parser.add_argument("--out", type=Path, required=True, help="folder for results.json and what libraries cache")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=40, help="over all implementations")
    parser.add_argument("--steps", type=int, default=3, help="timed steps of an implementation a round")
    parser.add_argument("--only", default="", help="configurations whose name has this, as needle_diff_4")
    parser.add_argument("--tasks", default="needle")
    parser.add_argument("--peers", default="eager,fused,compile")
    return parser.parse_args()


def settle_environment(options):
    """What libraries read when they are loaded."""
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = str(options.threads)
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(options.out / "inductor"))
    os.environ.setdefault("DIFF_MLIR_CACHE", str(options.out / "compiled"))
    os.environ.setdefault("DIFF_MLIR_ROOT", str(options.bin.resolve().parent))


def processor():
    for line in open("/proc/cpuinfo"):
        name, _, value = line.partition(":")
        if name.strip() == "model name":
            return value.strip()
    return platform.machine()


# --- implementations: functions of (ids, targets) that take a step and return the loss ---------


def compiled_step(task, name, model, options):
    import torch

    import diff_mlir
    import steps

    exported = steps.step(task, name)
    # They begin with the same parameters as the peers, which no export may change.
    exported.weights.update({key: value.detach().clone() for key, value in model.named_parameters()})
    step = diff_mlir.compile(exported, threads=options.threads)
    learning_rate, count = torch.tensor(steps.SCHEDULE["lr"]), 0

    def run(ids, targets):
        nonlocal count
        count += 1
        return float(step(ids, targets, learning_rate, torch.tensor(float(count))))

    return run


def torch_step(model, kind):
    """PyTorch's. `kind` "compile" has forward and backward from inductor, and the fused optimizer, the fastest there is."""
    import torch

    import steps

    parameters = list(model.parameters())
    groups = [
        {"params": [p for p in parameters if p.dim() >= 2], "weight_decay": steps.WEIGHT_DECAY},
        {"params": [p for p in parameters if p.dim() < 2], "weight_decay": 0.0},
    ]
    settings = {"lr": steps.SCHEDULE["lr"], "betas": steps.OPTIMIZER["betas"]}
    optimizer = torch.optim.AdamW(groups, **settings, fused=True if kind != "eager" else None)
    loss_fn = torch.compile(steps.loss_fn, dynamic=False) if kind == "compile" else steps.loss_fn

    def run(ids, targets):
        loss = loss_fn(model, ids, targets)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, steps.OPTIMIZER["clip"])
        optimizer.step()
        return loss.item()

    return run


def implementations(task_name, name, options):
    import torch

    import steps

    task = steps.TASKS[task_name]
    made = {}
    for kind in ["ours", *filter(None, options.peers.split(","))]:
        torch.manual_seed(0)
        model = task.model(name)
        made[kind] = compiled_step(task, name, model, options) if kind == "ours" else torch_step(model, kind)
    return made


# --- timing --------------------------------------------------------------------


def batches(task, count):
    import torch

    generator = torch.Generator().manual_seed(1)
    ids, targets = task.example_inputs()
    draw = lambda example: torch.randint(0, task.vocabulary, example.shape, generator=generator)  # noqa: E731
    return [(draw(ids), draw(targets)) for _ in range(count)]


def check(losses):
    """Ends the run where implementations differ, which are to do the same."""
    for kind, values in losses.items():
        for step, (value, expected) in enumerate(zip(values, losses["ours"])):
            if not abs(value - expected) <= TOLERANCE * abs(expected):
                sys.exit(f"error: step {step + 1} has loss {value} by '{LABELS[kind]}', but {expected} by diff-mlir")


def measure(task, functions, options):
    """The seconds of each timed step, by implementation, a list for each round."""
    data = batches(task, CHECKED_STEPS)
    check({kind: [run(*batch) for batch in data] for kind, run in functions.items()})
    names, times = list(functions), {kind: [] for kind in functions}
    for index in range(options.rounds):
        # Each round begins with another one.
        for kind in names[index % len(names) :] + names[: index % len(names)]:
            functions[kind](*data[0])
            times[kind].append([])
            for step in range(options.steps):
                begin = time.perf_counter()
                functions[kind](*data[step % len(data)])
                times[kind][-1].append(time.perf_counter() - begin)
    return times


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    settle_environment(options)
    import torch

    import report
    import steps

    torch.set_num_threads(options.threads)
    records = {}
    for task_name in options.tasks.split(","):
        for name in steps.TASKS[task_name].configurations:
            if options.only not in f"{task_name}_{name}":
                continue
            times = measure(steps.TASKS[task_name], implementations(task_name, name, options), options)
            records[f"{task_name}_{name}"] = times
            medians = {kind: 1e3 * statistics.median(sum(rounds, [])) for kind, rounds in times.items()}
            told = ", ".join(f"{LABELS[kind]} {report.number(value)} ms" for kind, value in medians.items())
            print(f"  {task_name}_{name}: {told}", flush=True)
            torch.compiler.reset()
    if not records:
        sys.exit(f"error: no configuration of {options.tasks} has '{options.only}' in its name")
    about = {"processor": processor(), "threads": options.threads, "torch": torch.__version__.split("+")[0]}
    about |= {"date": time.strftime("%Y-%m-%d"), "labels": LABELS, "times": records}
    (options.out / "results.json").write_text(json.dumps(about))


if __name__ == "__main__":
    main()
