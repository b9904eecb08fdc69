"""One layer of differential attention in PyTorch, to be exported:

    diff-export examples/attention.py:make_model --input=1x32x128xf32 --dynamic=0:batch,1:seq -o out
    diff-opt out/model.mlir --emit=lib -o out/model.so
    diff-run out/model.so --parameters=out/weights.safetensors --input=3x17x128xf32=random

Version 1, causal, without rotary embeddings: 8 pairs of heads, the heads of a pair next to each other.
"""

import math

import torch
from torch import nn

EMBED, PAIRS, DEPTH = 128, 8, 1
D = EMBED // PAIRS // 2


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.q_proj, self.k_proj, self.v_proj, self.out_proj = (nn.Linear(EMBED, EMBED, bias=False) for _ in range(4))
        self.lambda_q1, self.lambda_k1, self.lambda_q2, self.lambda_k2 = (
            nn.Parameter(0.1 * torch.randn(D)) for _ in range(4)
        )
        self.lambda_init = 0.8 - 0.6 * math.exp(-0.3 * DEPTH)
        self.norm = nn.RMSNorm(2 * D, eps=1e-5)

    def lam(self):
        first, second = (self.lambda_q1 * self.lambda_k1).sum(), (self.lambda_q2 * self.lambda_k2).sum()
        return first.exp() - second.exp() + self.lambda_init

    def forward(self, x):
        batch, length, _ = x.shape
        q = self.q_proj(x).view(batch, length, PAIRS, 2, D)
        k = self.k_proj(x).view(batch, length, PAIRS, 2, D)
        v = self.v_proj(x).view(batch, length, PAIRS, 2 * D)
        mask = torch.ones(length, length, dtype=torch.bool).tril()
        maps = []
        for stream in range(2):
            scores = torch.einsum("bmhd,bnhd->bhmn", q[..., stream, :], k[..., stream, :]) * D**-0.5
            maps.append(scores.masked_fill(~mask, -math.inf).softmax(-1))
        out = torch.einsum("bhmn,bnhe->bmhe", maps[0] - self.lam() * maps[1], v)
        return self.out_proj((self.norm(out) * (1 - self.lambda_init)).flatten(-2))


def make_model():
    return Attention()
