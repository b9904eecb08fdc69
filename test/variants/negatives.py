"""Layers that are nearly differential attention and are not: none is raised to an attention with two streams, and each
still computes what PyTorch does."""

import torch
from torch import nn

from parts import D, DYNAMIC_X, EMBED, Lambda, causal_mask, inputs_x, seeded
from variant import Variant, register

PAIRS = 4


class Nearly(nn.Module):
    """V1 without rotary embedding and norm; the mutations override a part."""

    def __init__(self):
        super().__init__()
        self.q_proj, self.k_proj, self.v_proj, self.w_proj = (
            nn.Linear(EMBED, 2 * PAIRS * D, bias=False) for _ in range(4)
        )
        self.out_proj = nn.Linear(2 * PAIRS * D, EMBED, bias=False)
        self.gate = nn.Linear(EMBED, PAIRS)
        self.lam = Lambda(1)

    def heads(self, projected):
        batch, length, _ = projected.shape
        q = projected.view(batch, length, PAIRS, 2, D).permute(3, 0, 2, 1, 4)
        return q[0], q[1]

    def value(self, projected):
        return projected.view(*projected.shape[:2], PAIRS, 2 * D).transpose(1, 2)

    def forward(self, x):
        (q1, q2), (k1, k2) = self.heads(self.q_proj(x)), self.heads(self.k_proj(x))
        first, second = q1 @ k1.mT * D**-0.5, q2 @ k2.mT * D**-0.5
        out = self.combine(first, second, self.value(self.v_proj(x)), x)
        return self.out_proj(out.transpose(1, 2).flatten(2))

    def softmax(self, scores):
        return torch.softmax(scores + causal_mask(scores.shape[-1]), -1)

    def combine(self, first, second, v, x):
        return (self.softmax(first) - self.lam() * self.softmax(second)) @ v


class LambdaInside(Nearly):
    def combine(self, first, second, v, x):
        return self.softmax(first - self.lam() * second) @ v


class OtherValue(Nearly):
    def combine(self, first, second, v, x):
        return self.softmax(first) @ v - self.lam() * self.softmax(second) @ self.value(self.w_proj(x))


class ShiftedValue(Nearly):
    """The second map reads the value of the next head."""

    def combine(self, first, second, v, x):
        return self.softmax(first) @ v - self.lam() * self.softmax(second) @ v.roll(1, 1)


class HalfValue(Nearly):
    """The halves of the second map's value are the other way round."""

    def combine(self, first, second, v, x):
        low, high = v.chunk(2, -1)
        return self.softmax(first) @ v - self.lam() * self.softmax(second) @ torch.cat([high, low], -1)


class OverRows(Nearly):
    def combine(self, first, second, v, x):
        return (torch.softmax(first, -2) - self.lam() * torch.softmax(second, -2)) @ v


class SecondOverRows(Nearly):
    def combine(self, first, second, v, x):
        return (torch.softmax(first, -1) - self.lam() * torch.softmax(second, -2)) @ v


class OverHeads(Nearly):
    def combine(self, first, second, v, x):
        return (torch.softmax(first, 1) - self.lam() * torch.softmax(second, 1)) @ v


class MaskOnFirst(Nearly):
    def combine(self, first, second, v, x):
        return (self.softmax(first) - self.lam() * torch.softmax(second, -1)) @ v


class OtherMask(Nearly):
    """The second map sees the row's own key no more (the first row, all keys)."""

    def combine(self, first, second, v, x):
        row, key = torch.arange(x.shape[1])[:, None], torch.arange(x.shape[1])
        hidden = second.masked_fill((key >= row) & (row > 0), float("-inf"))
        return (self.softmax(first) - self.lam() * torch.softmax(hidden, -1)) @ v


class Transposed(Nearly):
    """The second map is transposed: rows are keys."""

    def combine(self, first, second, v, x):
        return (torch.softmax(first, -1) - self.lam() * torch.softmax(second, -1).mT) @ v


class SharedNormaliser(Nearly):
    def combine(self, first, second, v, x):
        mask = causal_mask(x.shape[1])
        first, second = first + mask, second + mask
        largest = torch.maximum(first, second).amax(-1, keepdim=True)
        first, second = torch.exp(first - largest), torch.exp(second - largest)
        return (first - self.lam() * second) / (first + second).sum(-1, keepdim=True) @ v


class FirstsNormaliser(Nearly):
    """Both are divided by the first map's sum."""

    def combine(self, first, second, v, x):
        mask = causal_mask(x.shape[1])
        first, second = torch.exp(first + mask), torch.exp(second + mask)
        total = first.sum(-1, keepdim=True)
        return (first / total - self.lam() * (second / total)) @ v


class FirstsMaximum(Nearly):
    """The second map's exponentials are relative to the first's maximum, its sum to its own: too large by a factor."""

    def combine(self, first, second, v, x):
        mask = causal_mask(x.shape[1])
        first, second = first + mask, second + mask
        largest = first.amax(-1, keepdim=True)
        total = torch.exp(second - second.amax(-1, keepdim=True)).sum(-1, keepdim=True)
        return (torch.softmax(first, -1) - self.lam() * torch.exp(second - largest) / total) @ v


class OffByOne(Nearly):
    """Softmax with one more, of score 0."""

    def softmax(self, scores):
        exp = torch.exp(scores + causal_mask(scores.shape[-1]))
        return exp / (1 + exp.sum(-1, keepdim=True))


class TwoScales(Nearly):
    def combine(self, first, second, v, x):
        return (self.softmax(first) - self.lam() * self.softmax(second * 0.5)) @ v


class LambdaByKey(Nearly):
    def combine(self, first, second, v, x):
        lam = torch.sigmoid(self.gate(x)).mT[:, :, None, :]
        return (self.softmax(first) - lam * self.softmax(second)) @ v


class LambdaOnBoth(Nearly):
    def combine(self, first, second, v, x):
        return (self.lam() * self.softmax(first) - self.lam() * self.softmax(second)) @ v


class Sum(Nearly):
    def combine(self, first, second, v, x):
        return (self.softmax(first) + self.lam() * self.softmax(second)) @ v


class Clipped(Nearly):
    """What is negative in the difference is dropped."""

    def combine(self, first, second, v, x):
        return torch.relu(self.softmax(first) - self.lam() * self.softmax(second)) @ v


class Renormalised(Nearly):
    def combine(self, first, second, v, x):
        maps = self.softmax(first) - self.lam() * self.softmax(second)
        return maps / maps.sum(-1, keepdim=True) @ v


class Product(Nearly):
    def combine(self, first, second, v, x):
        return (self.softmax(first) * self.softmax(second)) @ v


class Squared(Nearly):
    def combine(self, first, second, v, x):
        return (self.softmax(first) - self.lam() * self.softmax(second) ** 2) @ v


class Three(Nearly):
    def combine(self, first, second, v, x):
        third = torch.softmax(first + second, -1)
        return (self.softmax(first) - self.lam() * self.softmax(second) - 0.1 * third) @ v


class OtherRows(Nearly):
    """The second map's rows are those of the rows before."""

    def combine(self, first, second, v, x):
        return self.softmax(first) @ v - self.lam() * (self.softmax(second) @ v).roll(1, 2)


MUTATIONS = (
    LambdaInside, OtherValue, ShiftedValue, HalfValue, OverRows, SecondOverRows, OverHeads, MaskOnFirst, OtherMask,
    Transposed, SharedNormaliser, FirstsNormaliser, FirstsMaximum, OffByOne, TwoScales, LambdaByKey, LambdaOnBoth, Sum,
    Clipped, Renormalised, Product, Squared, Three, OtherRows,
)  # fmt: skip

register(Variant("not_mutated", seeded(Nearly), inputs_x, DYNAMIC_X, lint=False))
for mutation in MUTATIONS:
    register(
        Variant(
            f"not_{mutation.__name__}",
            seeded(mutation),
            inputs_x,
            DYNAMIC_X,
            attentions=None,
            differential=0,
            softmaxes=None,
            lint=False,
            lengths=(1, 17, 70),
        )
    )
