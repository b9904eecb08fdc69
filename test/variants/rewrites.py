"""Differential attention written at random in other ways, each of which has to raise to one attention with two streams.

    python test/variants/rewrites.py --bin build/bin                     20 of them, of a seed that is printed
    python test/variants/rewrites.py --bin build/bin --seed 7 --count 1  that one again

What one module computes is the definition (`Rewrite.definition`), and PyTorch has to agree that it is; how it is written
is drawn by name in `pick`.
"""

import argparse
import random
import sys
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional

from check import check_all
from parts import DYNAMIC_X, EMBED, Lambda, inputs_x
from variant import Variant

EPS = 1e-5


class Rewrite(nn.Module):
    def __init__(self, seed):
        super().__init__()
        torch.manual_seed(seed)
        self.random, self.choices = random.Random(seed), {}
        self.kv_heads, self.repeat = self.pick("kv heads", 1, 2, 3), self.pick("repeat", 1, 1, 2, 3)
        self.heads, self.d = self.kv_heads * self.repeat, self.pick("d", 8, 12, 16)
        self.e = self.d * self.pick("value width", 1, 2, 2)
        self.causal = self.pick("causal", True, True, False)
        self.stripe = self.pick("pairs", "stripe", "halves") == "stripe"
        self.sizes = [2 * self.heads * self.d, 2 * self.kv_heads * self.d, self.kv_heads * self.e]
        self.qkv = nn.Linear(EMBED, sum(self.sizes), bias=self.pick("bias", False, True))
        self.out_proj = nn.Linear(self.heads * self.e, EMBED, bias=False)
        self.lam = Lambda(self.pick("depth", 0, 1, 5), self.d)
        self.gate = nn.Linear(EMBED, self.heads)
        self.lambda_by_head = nn.Parameter(0.5 * torch.rand(self.heads))
        self.weight = nn.Parameter(1 + 0.1 * torch.randn(self.e))

    def pick(self, name, *options):
        if name not in self.choices:
            self.choices[name] = self.random.choice(options)
        return self.choices[name]

    # What it computes.

    def definition(self, x):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).split(self.sizes, -1)
        order = (-1, 2) if self.stripe else (2, -1)
        q, k = (t.view(batch, length, *order, self.d).transpose(1, 2 if self.stripe else 3) for t in (q, k))
        if self.stripe:  # [B, heads, S, 2, d]
            q, k = (t.permute(3, 0, 1, 2, 4) for t in (q, k))
        else:  # [B, heads, 2, S, d]
            q, k = (t.permute(2, 0, 1, 3, 4) for t in (q, k))
        k = k.repeat_interleave(self.repeat, 2)
        v = v.view(batch, length, self.kv_heads, self.e).transpose(1, 2).repeat_interleave(self.repeat, 1)
        scores = q @ k.transpose(-1, -2) * self.d**-0.5
        if self.causal:
            scores = scores + torch.full((length, length), float("-inf")).triu(1)
        maps = scores.softmax(-1)
        lam = self.lambda_value(x)
        out = (maps[0] - lam * maps[1]) @ v
        if self.choices["norm"] != "none":
            out = functional.rms_norm(out, (self.e,), self.weight, EPS) * (1 - self.lam.init)
        return self.out_proj(out.transpose(1, 2).reshape(batch, length, -1))

    def lambda_value(self, x):
        kind = self.pick("lambda", "scalar", "unit", "head", "token")
        if kind == "token":
            return torch.sigmoid(self.gate(x)).transpose(1, 2)[..., None]
        if kind == "head":
            return self.lambda_by_head[:, None, None]
        return self.lam().view(1, 1, 1) if kind == "unit" else self.lam()

    # How it is written.

    def project(self, x):
        kind = self.pick("projection", "split", "slices", "three", "einsum", "narrow")
        if kind == "einsum":
            flat = torch.einsum("bse,oe->bso", x, self.qkv.weight)
            flat = flat if self.qkv.bias is None else flat + self.qkv.bias
        elif kind == "three":
            weights = self.qkv.weight.split(self.sizes)
            biases = [None] * 3 if self.qkv.bias is None else self.qkv.bias.split(self.sizes)
            return [functional.linear(x, weight, bias) for weight, bias in zip(weights, biases)]
        else:
            flat = self.qkv(x)
        first, second, _ = self.sizes
        if kind == "slices":
            return flat[..., :first], flat[..., first : first + second], flat[..., first + second :]
        if kind == "narrow":
            starts = (0, first, first + second)
            return [flat.narrow(-1, start, size) for start, size in zip(starts, self.sizes)]
        return flat.split(self.sizes, -1)

    def pair(self, flat, name):
        """[B, S, 2 * heads * d] as two of [B, S, heads, d]."""
        batch, length, size = flat.shape
        heads = size // self.d
        if self.stripe:
            kind = self.pick(f"pairs of {name}", "select", "unbind", "stride", "chunk", "split", "unflatten")
            if kind == "select":
                pairs = flat.view(batch, length, heads // 2, 2, self.d)
                return pairs[:, :, :, 0], pairs[..., 1, :]
            if kind == "unbind":
                return flat.reshape(batch, length, -1, 2, self.d).unbind(3)
            if kind == "stride":
                pairs = flat.view(batch, length, heads, self.d)
                return pairs[:, :, 0::2], pairs[:, :, 1::2]
            if kind == "chunk":
                return flat.view(batch, length, heads // 2, 2 * self.d).chunk(2, -1)
            if kind == "split":
                pairs = flat.view(batch, length, heads // 2, 2, self.d).split(1, 3)
                return pairs[0].squeeze(3), pairs[1].squeeze(3)
            pairs = flat.unflatten(-1, (heads // 2, 2, self.d)).movedim(3, 0)
            return pairs[0], pairs[1]
        kind = self.pick(f"pairs of {name}", "chunk", "chunk flat", "select", "slice", "unbind")
        if kind == "chunk":
            return flat.view(batch, length, heads, self.d).chunk(2, 2)
        if kind == "chunk flat":
            return [part.view(batch, length, heads // 2, self.d) for part in flat.chunk(2, -1)]
        if kind == "select":
            pairs = flat.view(batch, length, 2, heads // 2, self.d)
            return pairs[:, :, 0], pairs[:, :, 1]
        if kind == "slice":
            pairs = flat.view(batch, length, heads, self.d)
            return pairs[:, :, : heads // 2], pairs[:, :, heads // 2 :]
        return flat.view(batch, length, 2, heads // 2, self.d).unbind(2)

    def repeated(self, tensor, name):
        """[B, S, kv heads, d] with each head `repeat` times."""
        if self.repeat == 1:
            return tensor
        batch, length, heads, size = tensor.shape
        kind = self.pick(f"repeat of {name}", "repeat_interleave", "expand", "stack", "index")
        if kind == "repeat_interleave":
            return tensor.repeat_interleave(self.repeat, 2)
        if kind == "expand":
            return tensor.unsqueeze(3).expand(-1, -1, -1, self.repeat, -1).reshape(batch, length, -1, size)
        if kind == "stack":
            return torch.stack([tensor] * self.repeat, 3).flatten(2, 3)
        return tensor[:, :, torch.arange(heads * self.repeat) // self.repeat]

    def scaled(self, q, k):
        scale = self.d**-0.5
        kind = self.pick("scale", "q", "k", "both", "q division", "scores", "scores division", "scores left")
        if kind == "q":
            q = q * scale
        elif kind == "k":
            k = scale * k
        elif kind == "both":
            q, k = q * scale**0.5, k * scale**0.5
        elif kind == "q division":
            q = q / self.d**0.5
        return q, k

    def scaled_scores(self, scores):
        kind = self.choices["scale"]
        if kind == "scores":
            return scores * self.d**-0.5
        if kind == "scores division":
            return scores / self.d**0.5
        return self.d**-0.5 * scores if kind == "scores left" else scores

    def scores(self, q, k):
        """[B, S, heads, d] twice to [B, heads, S, S]."""
        q, k = self.scaled(q, k)
        kind = self.pick("scores", "matmul", "einsum", "einsum heads", "bmm", "transposed", "permute")
        if kind == "einsum":
            return self.scaled_scores(torch.einsum("bmhd,bnhd->bhmn", q, k))
        if kind == "permute":
            return self.scaled_scores(torch.matmul(q.permute(0, 2, 1, 3), k.permute(0, 2, 3, 1)))
        q, k = q.transpose(1, 2), k.transpose(1, 2)
        if kind == "einsum heads":
            return self.scaled_scores(torch.einsum("bhmd,bhnd->bhmn", q, k))
        if kind == "transposed":
            return self.scaled_scores(k @ q.mT).mT
        if kind == "bmm":
            batch, heads = q.shape[:2]
            q, k = q.reshape(batch * heads, -1, self.d), k.reshape(batch * heads, -1, self.d)
            return self.scaled_scores(torch.bmm(q, k.transpose(1, 2)).view(batch, heads, q.shape[1], k.shape[1]))
        return self.scaled_scores(q @ k.transpose(2, 3))

    def masked(self, scores):
        if not self.causal:
            return scores
        length = scores.shape[-1]
        lowest = self.pick("lowest", float("-inf"), float("-inf"), -1e9, torch.finfo(torch.float32).min)
        ones = torch.ones(length, length)
        row, key = torch.arange(length)[:, None], torch.arange(length)
        kind = self.pick("mask", "add", "fill", "fill not", "fill zero", "where", "where tensor", "indices", "product")
        if kind == "add":
            return scores + torch.full((length, length), lowest).triu(1)
        if kind == "fill":
            return scores.masked_fill(ones.triu(1).bool(), lowest)
        if kind == "fill not":
            return scores.masked_fill(~torch.ones(length, length, dtype=torch.bool).tril(), lowest)
        if kind == "fill zero":
            return scores.masked_fill(ones.tril() == 0, lowest)
        if kind == "where":
            return torch.where(ones.tril().bool(), scores, lowest)
        if kind == "where tensor":
            return torch.where((key > row)[None, None], torch.full_like(scores, lowest), scores)
        if kind == "indices":
            return scores + torch.where(key <= row, 0.0, lowest)
        return scores + (1.0 - ones.tril()) * max(lowest, -1e9)

    def softmax(self, scores):
        kind = self.pick("softmax", "softmax", "amax", "max", "exp", "logsumexp", "log_softmax", "reciprocal", "float")
        if kind == "softmax":
            return torch.softmax(scores, -1)
        if kind == "float":
            return functional.softmax(scores, dim=3, dtype=torch.float32).to(scores.dtype)
        if kind == "logsumexp":
            return torch.exp(scores - torch.logsumexp(scores, -1, keepdim=True))
        if kind == "log_softmax":
            return torch.log_softmax(scores, -1).exp()
        if kind == "exp":
            exp = torch.exp(scores)
            return exp / exp.sum(-1, keepdim=True)
        largest = scores.max(-1, keepdim=True).values if kind == "max" else scores.amax(-1, keepdim=True)
        exp = (scores - largest).exp()
        if kind == "reciprocal":
            return exp * exp.sum(-1, keepdim=True).reciprocal()
        return exp / exp.sum(dim=-1).unsqueeze(-1)

    def maps(self, first, second):
        """The two softmaxes of two pairs of q and k."""
        kind = self.pick("maps", "apart", "apart", "heads", "stack")
        if kind == "apart":
            return [self.softmax(self.masked(self.scores(*stream))) for stream in (first, second)]
        join = torch.cat if kind == "heads" else torch.stack
        if kind == "heads":
            q, k = (join([a, b], 2) for a, b in zip(first, second))
            return self.softmax(self.masked(self.scores(q, k))).chunk(2, 1)
        q, k = (join([a, b], 0).flatten(0, 1) for a, b in zip(first, second))
        return self.softmax(self.masked(self.scores(q, k))).unflatten(0, (2, -1)).unbind(0)

    def product(self, maps, v):
        """[B, heads, S, S] times [B, S, heads, e] as [B, heads, S, e]."""
        kinds = ["matmul", "einsum", "einsum heads", "bmm", "transposed", "halves"]
        # Not raised: halves of the value of one product of the maps of both streams.
        kind = self.pick("product", *kinds[: -1 if self.choices["where lambda is"] == "one product" else None])
        if kind == "einsum":
            return torch.einsum("bhmn,bnhe->bmhe", maps, v).transpose(1, 2)
        v = v.transpose(1, 2)
        if kind == "einsum heads":
            return torch.einsum("bhmn,bhne->bhme", maps, v)
        if kind == "transposed":
            return (v.mT @ maps.mT).mT
        if kind == "halves":
            return torch.cat([maps @ half for half in v.chunk(2, -1)], -1)
        if kind == "bmm":
            batch, heads = maps.shape[:2]
            return torch.bmm(maps.flatten(0, 1), v.flatten(0, 1)).unflatten(0, (batch, heads))
        return maps @ v

    def subtract(self, first, second, lam):
        kind = self.pick("difference", "sub", "right", "negative", "negated", "addcmul", "rsub", "minus lambda")
        if kind == "right":
            return first - second * lam
        if kind == "negative":
            return first + (-lam) * second
        if kind == "negated":
            return torch.add(-(lam * second), first)
        if kind == "addcmul":
            return torch.addcmul(first, lam, second, value=-1.0)
        if kind == "rsub":
            return torch.rsub(lam * second, first)
        if kind == "minus lambda":
            return first + second * (lam * -1.0)
        return torch.sub(first, lam * second)

    def normed(self, out):
        """The last dim normed; [B, heads, S, e] or any other order of the first three."""
        kind = self.pick("norm", "rsqrt", "sqrt", "rms_norm", "square", "sum", "none")
        factor = 1 - self.lam.init
        if kind == "none":
            return out
        if kind == "rms_norm":
            return functional.rms_norm(out, (self.e,), self.weight, EPS) * factor
        if kind == "rsqrt":
            return out * torch.rsqrt(out.pow(2).mean(-1, keepdim=True) + EPS) * self.weight * factor
        if kind == "sqrt":
            return factor * (self.weight * (out / torch.sqrt((out * out).mean(-1, keepdim=True) + EPS)))
        if kind == "square":
            return (out * factor) * (out.square().mean(-1, keepdim=True) + EPS).rsqrt() * self.weight
        return out * ((out**2).sum(-1, keepdim=True) / self.e + EPS) ** -0.5 * (self.weight * factor)

    def forward(self, x):
        batch, length, _ = x.shape
        q, k, v = self.project(x)
        (q1, q2), (k1, k2) = self.pair(q, "q"), self.pair(k, "k")
        k1, k2 = self.repeated(k1, "k"), self.repeated(k2, "k")
        v = self.repeated(v.reshape(batch, length, self.kv_heads, self.e), "v")
        lam = self.lambda_value(x)
        first, second = self.maps((q1, k1), (q2, k2))
        kind = self.pick("where lambda is", "maps", "maps", "results", "results", "second map", "one product")
        if kind == "maps":
            out = self.product(self.subtract(first, second, lam), v)
        elif kind == "results":
            out = self.subtract(self.product(first, v), self.product(second, v), lam)
        elif kind == "second map":
            out = self.product(first, v) - self.product(lam * second, v)
        else:
            both = self.product(torch.cat([first, second], 1), torch.cat([v, v], 2))
            out = self.subtract(*both.chunk(2, 1), lam)
        if self.pick("layout after", "heads", "rows") == "rows":
            out = self.normed(out.transpose(1, 2).contiguous())
        else:
            out = self.normed(out).permute(0, 2, 1, 3)
        return self.out_proj(out.reshape(batch, length, -1) if self.pick("end", 0, 1) else out.flatten(2))


def make(seed):
    module = Rewrite(seed).eval()
    with torch.no_grad():
        x = inputs_x(2, 9)[0]
        written = module(x)
        torch.testing.assert_close(written, module.definition(x), atol=2e-5, rtol=1e-4)
    return module


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=Path, required=True, help="folder of diff-opt and diff-run")
    parser.add_argument("--seed", type=int, help="of the first; without, a random one")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--keep", type=Path, help="folder for the exports and what they are raised to")
    options = parser.parse_args()
    options.quick = False
    seed = random.randrange(1_000_000) if options.seed is None else options.seed
    print(f"seeds {seed} to {seed + options.count - 1}", flush=True)
    jobs = []
    for number in range(seed, seed + options.count):
        mode = random.Random(number).choice(list(DYNAMIC_X))
        variant = Variant(f"rewrite {number}", lambda number=number: make(number), inputs_x, DYNAMIC_X)
        variant.lengths, variant.batches, variant.lint = (1, 9, 70), (2,), False
        jobs.append((variant, mode))
    return check_all(jobs, options)


if __name__ == "__main__":
    sys.exit(main())
