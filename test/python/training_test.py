"""Whole training steps, against PyTorch's optimizers."""

import copy
import unittest

import torch
import torch.nn.functional as functional
from torch import nn

import diff_mlir
from torch_support import Attention, language_model, parts

STEPS, LENGTH = 10, 12
# Of the update's size, taken over all parameters.
TOLERANCE = 1e-4


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


class TrainingTest(unittest.TestCase):
    def check(self, model, loss_fn, inputs, optimizer, **settings):
        exported = diff_mlir.export_training_step(model, loss_fn, inputs, optimizer, **settings)
        step = diff_mlir.compile(exported, threads=1)
        trained = copy.deepcopy(model)
        theirs = {"sgd": torch.optim.SGD, "adamw": torch.optim.AdamW}[optimizer](trained.parameters(), **settings)
        for _ in range(STEPS):
            theirs.zero_grad()
            loss = loss_fn(trained, *inputs)
            loss.backward()
            theirs.step()
            self.assertAlmostEqual(step(*inputs).item(), loss.item(), delta=1e-4)
        difference = update = 0.0
        for (name, now), before in zip(trained.named_parameters(), model.parameters()):
            ours = step.parameter(name).torch().double()
            difference += (ours - now.detach().double()).square().sum().item()
            update += (now - before).detach().double().square().sum().item()
        self.assertGreater(update, 0)
        self.assertLessEqual((difference / update) ** 0.5, TOLERANCE)

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

    def test_nothing_to_train_is_refused(self):
        with self.assertRaisesRegex(diff_mlir.Unsupported, "without parameters"):
            diff_mlir.export_training_step(nn.Identity(), lambda model, x: model(x).sum(), (torch.ones(2),))


if __name__ == "__main__":
    unittest.main()
