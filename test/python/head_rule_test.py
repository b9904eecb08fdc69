"""The training steps of examples/head_rule, which are kept as texts, against PyTorch's AdamW and its clipping."""

import copy
import math
import sys
import unittest
from pathlib import Path

import torch

import diff_mlir

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "head_rule"
sys.path.append(str(EXAMPLE))
import steps  # noqa: E402

torch.set_num_threads(1)

STEPS = 20
# Of each tensor's norm, after the first step and after the last. Of the norm and not of single numbers: AdamW divides a
# gradient by its size, so that where one is nearly 0 its rounding is as large as the step; there PyTorch in f32 is as
# far from PyTorch in f64 (1e-5 of the largest number).
FIRST, LAST = 1e-5, 1e-3


def optimizer_of(model):
    groups = {steps.WEIGHT_DECAY: [], 0.0: []}
    for value in model.parameters():
        groups[steps.WEIGHT_DECAY if value.dim() > 1 else 0.0].append(value)
    return torch.optim.AdamW(
        [{"params": values, "weight_decay": decay} for decay, values in groups.items()],
        betas=steps.OPTIMIZER["betas"],
        foreach=False,
    )


def batches(task):
    generator = torch.Generator().manual_seed(1)
    ids, targets = task.example_inputs()
    while True:
        made = torch.randint(0, task.vocabulary, ids.shape, generator=generator)
        yield made, torch.randint(0, 8, targets.shape, generator=generator)


class HeadRuleTest(unittest.TestCase):
    def check(self, model, optimizer, step, tolerance):
        for name, value in model.named_parameters():
            self.near(step.parameter(name), value, tolerance, name)
            for moment in ("exp_avg", "exp_avg_sq"):
                full = f"adamw.{moment}.{name}"
                self.near(step.parameter(full), optimizer.state[value][moment], tolerance, full)

    def near(self, ours, theirs, tolerance, name):
        ours, theirs = ours.torch().double(), theirs.detach().double()
        difference = (ours - theirs).norm().item()
        self.assertTrue(math.isfinite(difference), name)
        self.assertLessEqual(difference, tolerance * theirs.norm().item(), name)

    def trains_as_pytorch(self, task, name):
        torch.manual_seed(0)
        model = task.model(name)
        # The text that is kept, so that what scripts/head-rule trains is what is looked at.
        text = (EXAMPLE / "steps" / f"{task.key}_{name}.mlir").read_text()
        exported = steps.step(task, name, model)
        self.assertEqual(exported.mlir.splitlines(), text.splitlines(), "scripts/make-head-rule makes it again")
        # In f64: AdamW's first step divides a gradient by its own size, and where that is small PyTorch's own rounding in
        # f32 is more than what is allowed here.
        step, theirs = diff_mlir.compile(exported, threads=1), copy.deepcopy(model).double()
        optimizer = optimizer_of(theirs)
        for count, (ids, targets) in zip(range(1, STEPS + 1), batches(task)):
            lr = steps.SCHEDULE["lr"] * count / steps.SCHEDULE["warmup"]
            for group in optimizer.param_groups:
                group["lr"] = lr
            optimizer.zero_grad()
            loss = steps.loss_fn(theirs, ids, targets)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(theirs.parameters(), steps.OPTIMIZER["clip"])
            optimizer.step()
            ours = step(ids, targets, torch.tensor(lr), torch.tensor(float(count)))
            self.assertAlmostEqual(ours.item(), loss.item(), delta=1e-4 * loss.item())
            self.assertAlmostEqual(step.parameter("accuracy").torch().item(), theirs.accuracy.item(), delta=0.01)
            if count == 1:
                self.check(theirs, optimizer, step, FIRST)
        self.check(theirs, optimizer, step, LAST)


def add_tests():
    for task in steps.TASKS.values():
        for name in task.configurations:
            test = lambda self, task=task, name=name: self.trains_as_pytorch(task, name)  # noqa: E731
            setattr(HeadRuleTest, f"test_{task.key}_{name}", test)


add_tests()

if __name__ == "__main__":
    unittest.main()
