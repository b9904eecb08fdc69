"""Whole training steps, against PyTorch's optimizers."""

import copy
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import torch
import torch.nn.functional as functional
from torch import nn

import diff_mlir
from diff_mlir import toolchain
from diff_mlir.optimizers import decay_of
from torch_support import Attention, language_model, parts

STEPS, LENGTH = 20, 12
# Of each tensor's scale (its largest element), after the first step and after the last.
FIRST, LAST = 1e-5, 1e-3
ADAMW = {"betas": (0.9, 0.95), "weight_decay": diff_mlir.on_matrices(0.1)}


class Small(nn.Module):
    """Tokens through one differential attention layer to logits."""

    def __init__(self):
        super().__init__()
        self.embed, self.head = nn.Embedding(32, parts.EMBED), nn.Linear(parts.EMBED, 32)
        self.attention = Attention()

    def forward(self, ids, cos, sin):
        x = self.embed(ids)
        return self.head(x + self.attention(x, cos, sin))


def small_loss(model, ids, target, cos, sin):
    return functional.cross_entropy(model(ids, cos, sin).flatten(0, 1), target.flatten())


def model_loss(model, ids, target):
    return functional.cross_entropy(model(input_ids=ids, use_cache=False).logits.flatten(0, 1), target.flatten())


def optimizer_of(model, kind, settings):
    """PyTorch's, with groups of parameters by their decay."""
    settings = dict(settings)
    decay = settings.pop("weight_decay", {"sgd": 0.0, "adamw": 1e-2}[kind])
    groups = [
        {"params": [value], "weight_decay": decay_of(decay, name, value)}
        for name, value in model.named_parameters()
    ]
    return {"sgd": torch.optim.SGD, "adamw": torch.optim.AdamW}[kind](groups, foreach=False, **settings)


def warm_up(step):
    return 2e-3 * min(1.0, step / 5)


class TrainingTest(unittest.TestCase):
    def check(self, model, loss_fn, inputs, optimizer, clip=None, arguments=(), rate=lambda step: None, **settings):
        """Compares steps of the compiled model with PyTorch's. `rate` gives the learning rate of each step where that is
        among the `arguments`."""
        exported = diff_mlir.export_training_step(
            model, loss_fn, inputs, optimizer, clip=clip, arguments=arguments, **settings
        )
        step = diff_mlir.compile(exported, threads=1)
        trained = copy.deepcopy(model)
        theirs = optimizer_of(trained, optimizer, settings)
        for count in range(1, STEPS + 1):
            numbers = {"lr": rate(count), "step": float(count)}
            for group in theirs.param_groups if "lr" in arguments else ():
                group["lr"] = numbers["lr"]
            theirs.zero_grad()
            loss = loss_fn(trained, *inputs)
            loss.backward()
            if clip is not None:
                nn.utils.clip_grad_norm_(trained.parameters(), clip)
            theirs.step()
            ours = step(*inputs, *(torch.tensor(numbers[name]) for name in arguments)).item()
            self.assertAlmostEqual(ours, loss.item(), delta=1e-4)
            if count in (1, STEPS):
                self.compare(step, trained, theirs, optimizer, FIRST if count == 1 else LAST)
        self.assertTrue(any((now != old).any() for now, old in zip(trained.parameters(), model.parameters())))

    def compare(self, step, trained, theirs, optimizer, tolerance):
        for name, value in trained.named_parameters():
            moments = {f"{optimizer}.{key}.{name}": moment for key, moment in theirs.state[value].items()}
            for key, expected in ({name: value} | moments).items():
                if not key.startswith(f"{optimizer}.step"):
                    self.near(key, step.parameter(key.replace("momentum_buffer", "momentum")).torch(), expected, tolerance)
        for name, value in trained.named_buffers():
            if name in step.updates:
                self.near(name, step.parameter(name).torch(), value, tolerance)

    def near(self, name, found, expected, tolerance):
        found, expected = found.detach().double(), expected.detach().double()
        difference, scale = (found - expected).abs().max().item(), expected.abs().max().item()
        self.assertLessEqual(difference, tolerance * scale, name)

    def tokens(self, vocabulary):
        torch.manual_seed(1)
        return torch.randint(0, vocabulary, (2, LENGTH)), torch.randint(0, vocabulary, (2, LENGTH))

    def small(self):
        torch.manual_seed(0)
        return Small(), small_loss, (*self.tokens(32), *parts.tables(LENGTH, parts.D))

    def test_differential_attention_by_sgd(self):
        self.check(*self.small(), "sgd", lr=0.1)

    def test_differential_attention_by_sgd_with_momentum(self):
        self.check(*self.small(), "sgd", lr=0.02, momentum=0.9, weight_decay=0.1, nesterov=True)

    def test_differential_attention_by_adamw(self):
        self.check(*self.small(), "adamw", lr=1e-3)

    def test_embedding_of_many_rows_with_padding(self):
        # The gradient is added up row by row: of tokens that are there several times, and of none for padding.
        torch.manual_seed(0)
        model = nn.Sequential(nn.Embedding(200, 24, padding_idx=5), nn.Linear(24, 200))
        ids, target = self.tokens(200)
        ids[0, :3], ids[1, :3] = 5, 7
        loss_fn = lambda model, ids, target: functional.cross_entropy(model(ids).flatten(0, 1), target.flatten())  # noqa: E731
        self.check(model, loss_fn, (ids, target), "sgd", lr=0.1, momentum=0.9)

    def test_clipped_adamw_with_a_rate_and_count_from_outside(self):
        self.check(*self.small(), "adamw", clip=1.0, arguments=("lr", "step"), rate=warm_up, **ADAMW)

    def test_a_norm_below_the_limit_is_not_clipped(self):
        self.check(*self.small(), "sgd", clip=100.0, arguments=("lr",), rate=lambda step: 0.1 / step)

    def test_adamw_of_default_betas_with_a_decay_by_name(self):
        model, loss_fn, inputs = self.small()
        decays = {"embed.weight": 0.3, "head.weight": 0.1}
        self.check(model, loss_fn, inputs, "adamw", weight_decay=decays, arguments=("step",))

    def test_clipped_adamw_of_language_models(self):
        # The first step divides a gradient by its own size: where that is near eps, rounding counts many times over.
        for kind in ("DiffLlama", "Llama"):
            with self.subTest(kind):
                self.check(
                    language_model(kind),
                    model_loss,
                    self.tokens(64),
                    "adamw",
                    clip=1.0,
                    arguments=("lr", "step"),
                    rate=warm_up,
                    eps=1e-6,
                    **ADAMW,
                )

    def test_buffers_that_the_model_writes_are_updated(self):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(8, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
        x = torch.randn(16, 8)
        self.check(model, lambda model, x: model(x).square().mean(), (x,), "sgd", lr=0.1)

    def test_a_parameter_that_the_loss_does_not_reach_is_left_alone(self):
        model, loss_fn, inputs = self.small()
        model.unread = nn.Linear(3, 3)
        exported = diff_mlir.export_training_step(model, loss_fn, inputs, "adamw", weight_decay=0.5)
        self.assertFalse([name for name in [*exported.weights, *exported.updates] if "unread" in name])

    def test_each_update_says_whose_memory_it_takes(self):
        exported = diff_mlir.export_training_step(*self.small(), "adamw", arguments=("lr", "step"))
        for position, name in enumerate(exported.updates, 1):
            self.assertEqual(exported.results[position], name)
            self.assertRegex(exported.mlir, rf'diff\.donate = {position} : i64, diff\.param = "{re.escape(name)}"')

    def test_arguments_that_a_step_can_not_have(self):
        with self.assertRaisesRegex(ValueError, "'step' is no argument that a step of sgd can have; there are lr"):
            diff_mlir.export_training_step(*self.small(), "sgd", arguments=("step",))

    def test_a_decay_of_what_is_not_there(self):
        with self.assertRaisesRegex(ValueError, "weight_decay names 'heat.weight', which is no parameter"):
            diff_mlir.export_training_step(*self.small(), "sgd", weight_decay={"heat.weight": 0.1})

    def test_a_loss_of_several_numbers(self):
        with self.assertRaisesRegex(diff_mlir.Unsupported, r"a loss that is a tensor of \(2, 3\)"):
            diff_mlir.export_training_step(nn.Linear(3, 3), lambda model, x: model(x), (torch.rand(2, 3),))

    def test_diffllama(self):
        self.check(language_model("DiffLlama"), model_loss, self.tokens(64), "sgd", lr=0.05)

    def test_diffllama_eager_with_tied_weights(self):
        model = language_model("DiffLlama", attn_implementation="eager", tie_word_embeddings=True)
        self.check(model, model_loss, self.tokens(64), "sgd", lr=0.05)

    def test_llama(self):
        self.check(language_model("Llama"), model_loss, self.tokens(64), "sgd", lr=0.05)

    def test_parameters_that_are_not_trained_stay(self):
        model, loss_fn, inputs = self.small()
        model.embed.weight.requires_grad_(False)
        exported = diff_mlir.export_training_step(model, loss_fn, inputs, lr=0.1)
        self.assertIn("embed.weight", exported.weights)
        self.assertNotIn("embed.weight", exported.updates)
        self.assertEqual(exported.results[0], "loss")

    def test_what_is_refused_is_named_with_its_place(self):
        class Gamma(nn.Linear):
            def forward(self, x):
                return torch.lgamma(super().forward(x))

        with self.assertRaisesRegex(diff_mlir.Unsupported, r"lgamma at .*training_test\.py:\d+: return torch\.lgamma"):
            diff_mlir.export_training_step(Gamma(3, 3), lambda model, x: model(x).sum(), (torch.rand(2, 3),))

    def test_dropout_drops_others_each_step(self):
        model = nn.Sequential(nn.Linear(64, 64), nn.Dropout(0.5))
        step = diff_mlir.compile(
            diff_mlir.export_training_step(
                model, lambda model, x: model(x).square().mean(), (torch.rand(8, 64),), lr=0.0
            )
        )
        x = torch.rand(8, 64)
        self.assertNotEqual(step(x).item(), step(x).item())

    def test_dynamic_sizes_are_refused(self):
        with self.assertRaisesRegex(diff_mlir.Unsupported, "a training step of dynamic sizes: export one for each size"):
            diff_mlir.export_training_step(*self.small(), dynamic=({0: torch.export.Dim("batch")},))

    def test_a_step_updates_its_parameters_where_they_are(self):
        model, loss_fn, inputs = self.small()
        before = {name: value.clone() for name, value in model.state_dict().items()}
        step = diff_mlir.compile(diff_mlir.export_training_step(model, loss_fn, inputs, lr=0.1))
        addresses = {name: step.parameter(name).address for name in step.updates}
        first = step(*inputs).item()
        self.assertLess(step(*inputs).item(), first)
        self.assertEqual({name: step.parameter(name).address for name in step.updates}, addresses)
        # The model's own tensors are not those.
        for name, value in model.state_dict().items():
            self.assertTrue(torch.equal(value, before[name]), name)

    def test_a_shared_model_has_what_the_step_makes_of_it(self):
        model, loss_fn, inputs = self.small()
        step = diff_mlir.compile(diff_mlir.export_training_step(model, loss_fn, inputs, lr=0.1), shared=True)
        step(*inputs)
        expected = loss_fn(model, *inputs).item()
        self.assertAlmostEqual(step(*inputs).item(), expected, delta=1e-5)

    def test_a_saved_step_trains_without_pytorch(self):
        model, loss_fn, inputs = self.small()
        exported = diff_mlir.export_training_step(model, loss_fn, inputs, lr=0.1)
        with tempfile.TemporaryDirectory() as folder:
            step = diff_mlir.compile(exported.save(folder))
            weights = (Path(folder) / "weights.safetensors").read_bytes()
            losses = [step(*inputs)[0].item() for _ in range(3)]
            self.assertEqual((Path(folder) / "weights.safetensors").read_bytes(), weights)
        self.assertEqual(losses, sorted(losses, reverse=True))
        self.assertGreater(losses[0], losses[2])

    def test_attention_is_raised_beside_its_backward_pass(self):
        for model, loss_fn, inputs, differential in (
            (*self.small(), 1),
            (language_model("DiffLlama"), model_loss, self.tokens(64), 2),
            (language_model("Llama"), model_loss, self.tokens(64), 0),
        ):
            exported = diff_mlir.export_training_step(model, loss_fn, inputs, lr=0.1)
            command = [str(toolchain.compiler()), "--explain", "-"]
            told = subprocess.run(command, input=exported.mlir, capture_output=True, text=True, check=True).stdout
            self.assertRegex(told, r"@main: \d+ attentions?")
            found = re.search(r"(\d+) differential", told)
            self.assertEqual(int(found.group(1)) if found else 0, differential, told)

    def test_nothing_to_train_is_refused(self):
        with self.assertRaisesRegex(diff_mlir.Unsupported, "without parameters"):
            diff_mlir.export_training_step(nn.Identity(), lambda model, x: model(x).sum(), (torch.ones(2),))


if __name__ == "__main__":
    unittest.main()
