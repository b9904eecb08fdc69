"""The head rule at small scale: two tasks, each with baselines and their differential counterparts, right and wrong, as
whole training steps. Exports them to steps/ beside this file:

    scripts/make-head-rule        needs torch and torch-mlir

    steps/TASK_CONFIGURATION.mlir   forward, backward, clipping and AdamW as one function, without weights
    steps/experiment.json           what there is to know besides: tasks, schedules, how each parameter begins, claims

What is exported is kept in the project, so that nobody has to: scripts/head-rule trains it without Python.
"""

import argparse
import json
import math
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as functional
from torch import nn

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "python")]
from models import Baseline, Differential  # noqa: E402

LAYERS, EMBEDDING_DEVIATION, LAMBDA_DEVIATION = 2, 0.05, 0.1
OPTIMIZER = {"optimizer": "adamw", "betas": (0.9, 0.95), "clip": 1.0}
WEIGHT_DECAY = 0.1
SCHEDULE = {"lr": 2e-3, "warmup": 50, "final": 0.1}


class FeedForward(nn.Module):
    """SwiGLU."""

    def __init__(self, embed, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(embed, hidden, bias=False)
        self.up_proj = nn.Linear(embed, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, embed, bias=False)

    def forward(self, x):
        return self.down_proj(functional.silu(self.gate_proj(x)) * self.up_proj(x))


class Block(nn.Module):
    def __init__(self, attention, embed, hidden):
        super().__init__()
        self.attention_norm, self.attention = nn.RMSNorm(embed, eps=1e-5), attention
        self.ffn_norm, self.ffn = nn.RMSNorm(embed, eps=1e-5), FeedForward(embed, hidden)

    def forward(self, x):
        x = x + self.attention(self.attention_norm(x))
        return x + self.ffn(self.ffn_norm(x))


class Model(nn.Module):
    """Tokens to logits. `attention` makes the attention of the layer at a depth."""

    def __init__(self, attention, vocabulary, embed, hidden):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, embed)
        self.blocks = nn.ModuleList([Block(attention(depth), embed, hidden) for depth in range(LAYERS)])
        self.norm = nn.RMSNorm(embed, eps=1e-5)
        self.head = nn.Linear(embed, vocabulary, bias=False)
        # What the last step guessed right: the loss writes it, as a batch norm its statistics.
        self.register_buffer("accuracy", torch.zeros(()))
        with torch.no_grad():
            for name, value in self.named_parameters():
                initialise(value, beginning(self, name))

    def forward(self, ids):
        x = self.embedding(ids)
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x))


def beginning(model, name):
    """How a parameter begins, as experiment.json has it: PyTorch's default but for embeddings and lambda's vectors."""
    path, _, kind = name.rpartition(".")
    module = model.get_submodule(path)
    if isinstance(module, nn.Linear):
        return "uniform", module.in_features**-0.5
    if isinstance(module, nn.Embedding):
        return "normal", EMBEDDING_DEVIATION
    if kind.startswith("lambda_"):
        return "normal", LAMBDA_DEVIATION
    return "constant", 1.0


def initialise(tensor, how):
    kind, number = how
    if kind == "uniform":
        tensor.uniform_(-number, number)
    elif kind == "normal":
        tensor.normal_(0, number)
    else:
        tensor.fill_(number)


def loss_fn(model, ids, targets):
    """Cross entropy over the last positions, as many as there are targets."""
    logits = model(ids)[:, -targets.shape[1] :].flatten(0, 1)
    targets = targets.flatten()
    with torch.no_grad():
        chosen = logits.gather(1, targets[:, None]).squeeze(1)
        model.accuracy.copy_((chosen >= logits.amax(1)).to(logits.dtype).mean())
    return functional.cross_entropy(logits, targets)


@dataclass
class Configuration:
    label: str
    heads: int
    pairs: bool = False
    rope: bool = True
    # A mistake, or a control that fails as one does: the plot has it dashed.
    wrong: bool = False
    # Of the plot's palette, 0 to 4.
    colour: int = 0

    def attention(self, embed):
        kind = Differential if self.pairs else Baseline
        if self.pairs:
            return lambda depth: kind(self.heads, self.rope, depth, embed)
        return lambda depth: kind(self.heads, self.rope, embed)


@dataclass
class Task:
    key: str
    title: str
    data: dict
    vocabulary: int
    embed: int
    hidden: int
    batch: int
    length: int
    targets: int
    steps: int
    measure: dict
    configurations: dict
    claims: list
    chance: float = None

    def model(self, name):
        return Model(self.configurations[name].attention(self.embed), self.vocabulary, self.embed, self.hidden)

    def example_inputs(self):
        ids = torch.zeros(self.batch, self.length, dtype=torch.int64)
        return ids, torch.zeros(self.batch, self.targets, dtype=torch.int64)

    def description(self):
        """The task as experiment.json has it."""
        return {
            "title": self.title,
            "data": self.data,
            "schedule": {"steps": self.steps, **SCHEDULE},
            "measure": self.measure,
            "chance": self.chance,
            "configurations": [self.described(name) for name in self.configurations],
            "claims": self.claims,
        }

    def described(self, name):
        configuration, model = self.configurations[name], self.model(name)
        begin = {}
        for parameter, _ in model.named_parameters():
            begin.setdefault(beginning(model, parameter), []).append(parameter)
        zeros = [f"adamw.{moment}.{p}" for moment in ("exp_avg", "exp_avg_sq") for p, _ in model.named_parameters()]
        begin["constant", 0.0] = ["accuracy", *zeros]
        return {
            "name": name,
            "label": configuration.label,
            "step": f"{self.key}_{name}",
            "wrong": configuration.wrong,
            "colour": configuration.colour,
            "accuracy": "accuracy",
            "parameters": sum(value.numel() for value in model.parameters()),
            "begin": [{kind: number, "names": names} for (kind, number), names in begin.items()],
        }


def claim(text, plus, minus, **bound):
    return {"text": text, "plus": plus, "minus": minus, **bound}


KEYS, VALUES, FACTS, NOISE = 32, 8, 16, 32

TASKS = {
    "needle": Task(
        key="needle",
        title="Needle task",
        data={"kind": "needle", "keys": KEYS, "values": VALUES, "facts": FACTS, "noise": NOISE},
        vocabulary=KEYS * VALUES + NOISE + KEYS,
        embed=64,
        hidden=168,
        batch=16,
        length=2 * FACTS + NOISE,
        targets=FACTS,
        steps=400,
        measure={"label": "@200", "first": 181, "last": 200},
        chance=math.log(VALUES),
        configurations={
            "baseline_8": Configuration("baseline, 8 heads", 8),
            "baseline_4": Configuration("baseline, 4 heads", 4, colour=1),
            "baseline_16": Configuration("baseline, 16 heads", 16, wrong=True, colour=2),
            "diff_4": Configuration("DIFF, 4 pairs", 4, pairs=True, colour=3),
            "diff_8": Configuration("DIFF, 8 pairs", 8, pairs=True, wrong=True, colour=4),
        },
        claims=[
            claim("DIFF with 8 pairs loses against DIFF with 4", ["diff_8"], ["diff_4"], above=0.3),
            claim("the baseline with 16 heads loses against that with 4", ["baseline_16"], ["baseline_4"], above=0.4),
        ],
    ),
    "characters": Task(
        key="characters",
        title="Characters of a text",
        data={"kind": "characters"},
        vocabulary=96,
        embed=128,
        hidden=336,
        batch=8,
        length=128,
        targets=128,
        steps=600,
        measure={"label": "final", "first": 581, "last": 600},
        configurations={
            "baseline_8": Configuration("baseline, 8 heads", 8),
            "diff_4": Configuration("DIFF, 4 pairs", 4, pairs=True, colour=3),
            "diff_8": Configuration("DIFF, 8 pairs", 8, pairs=True, wrong=True, colour=4),
            "baseline_no_rope": Configuration("baseline without RoPE", 8, rope=False, wrong=True),
            "diff_no_rope": Configuration("DIFF without RoPE", 4, pairs=True, rope=False, wrong=True, colour=3),
        },
        claims=[
            claim("without RoPE the baseline loses", ["baseline_no_rope"], ["baseline_8"], above=0.4),
            claim("without RoPE DIFF loses", ["diff_no_rope"], ["diff_4"], above=0.4),
            claim(
                "DIFF loses by it what the baseline loses",
                ["diff_no_rope", "baseline_8"],
                ["diff_4", "baseline_no_rope"],
                within=0.1,
            ),
        ],
    ),
}


def step(task, name, model=None):
    """The training step of a configuration, as an `Exported`; with the weights of `model`."""
    import diff_mlir

    settings = {**OPTIMIZER, "arguments": ("lr", "step"), "weight_decay": diff_mlir.on_matrices(WEIGHT_DECAY)}
    return diff_mlir.export_training_step(model or task.model(name), loss_fn, task.example_inputs(), **settings)


def main():
    parser = argparse.ArgumentParser(description="Exports the training steps of the head rule's experiment.")
    every = [f"{task}_{name}" for task in TASKS for name in TASKS[task].configurations]
    parser.add_argument("--folder", type=Path, default=HERE / "steps", help="where to write (%(default)s)")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which ({', '.join(every)}; default: all)")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - set(every)
    if unknown:
        parser.error(f"no step is called {min(unknown)!r}; there are {', '.join(every)}")
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for key, task in TASKS.items():
        for name in task.configurations:
            if not arguments.names or f"{key}_{name}" in arguments.names:
                (arguments.folder / f"{key}_{name}.mlir").write_text(step(task, name).mlir)
    about = {"tasks": {key: task.description() for key, task in TASKS.items()}}
    (arguments.folder / "experiment.json").write_text(compact(about) + "\n")


def compact(value, indent=""):
    """JSON with one line for whatever fits into one."""
    flat = json.dumps(value)
    if len(indent) + len(flat) <= 120 or not isinstance(value, (dict, list)):
        return flat
    deeper = indent + "  "
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        names = textwrap.wrap(flat[1:-1], 118 - len(indent), break_long_words=False, break_on_hyphens=False)
        return f"[\n{deeper}" + f"\n{deeper}".join(names) + f"\n{indent}]"
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {compact(item, deeper)}" for key, item in value.items()]
    else:
        parts = [compact(item, deeper) for item in value]
    left, right = "{}" if isinstance(value, dict) else "[]"
    return f"{left}\n{deeper}" + f",\n{deeper}".join(parts) + f"\n{indent}{right}"


if __name__ == "__main__":
    main()
