"""Views and products of tensors with two dynamic dims: what torch-mlir by itself gets wrong."""

import unittest

import torch
from torch import nn

import diff_mlir
from diff_mlir import views
from torch_support import BATCH, SEQ, SIZES, assert_same


class Linear(nn.Linear):
    """On three dims."""


class LinearOfFour(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 6)

    def forward(self, x):
        return self.linear(x.view(*x.shape[:2], 2, 4))


class Merge(nn.Module):
    def forward(self, x):
        return x.view(x.shape[0] * x.shape[1], 8) + 1


class MergeAll(nn.Module):
    def forward(self, x):
        return x.reshape(-1) * 2


class MergeAndSplit(nn.Module):
    """Rows merged, columns split, in one view."""

    def forward(self, x):
        return x.view(x.shape[0] * x.shape[1], 2, 4) - 1


class MergeAndBack(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(8, 6))

    def forward(self, x):
        return (x.view(-1, 8) @ self.weight).view(x.shape[0], x.shape[1], 6)


class HeadsIntoBatch(nn.Module):
    """As before a batched product: [B, S, 2, 4] to [2B, S, 4]."""

    def forward(self, x):
        batch, length, _ = x.shape
        heads = x.view(batch, length, 2, 4).transpose(1, 2).reshape(batch * 2, length, 4)
        return (heads @ heads.transpose(1, 2)).view(batch, 2, length, length).sum(1)


class MergeWithOne(nn.Module):
    def forward(self, x):
        return x.unsqueeze(0).view(x.shape[0] * x.shape[1], 1, 8) * 3


class ViewsTest(unittest.TestCase):
    def check(self, module):
        torch.manual_seed(0)
        exported = diff_mlir.export(module.eval(), (torch.randn(2, 3, 8),), dynamic=({0: BATCH, 1: SEQ},))
        compiled = diff_mlir.compile(exported, threads=1)
        for batch, length in SIZES:
            x = torch.randn(batch, length, 8)
            with torch.no_grad():
                assert_same(self, compiled(x), module(x))

    def test_linear_on_three_dims(self):
        self.check(Linear(8, 6))

    def test_linear_on_four_dims(self):
        self.check(LinearOfFour())

    def test_merged_rows(self):
        self.check(Merge())

    def test_all_dims_merged(self):
        self.check(MergeAll())

    def test_merged_and_split_in_one_view(self):
        self.check(MergeAndSplit())

    def test_merged_and_taken_apart_again(self):
        self.check(MergeAndBack())

    def test_heads_merged_into_the_batch(self):
        self.check(HeadsIntoBatch())

    def test_merged_across_a_dim_of_one(self):
        self.check(MergeWithOne())

    def test_dims_are_grouped_by_their_products(self):
        self.assertEqual(views.groups([2, 3, 4], [6, 4]), [((0, 2), (0, 1)), ((2, 3), (1, 2))])
        self.assertEqual(views.groups([6, 4], [2, 3, 4]), [((0, 1), (0, 2)), ((1, 2), (2, 3))])
        self.assertEqual(views.groups([6, 4], [4, 6]), [((0, 2), (0, 2))])
        self.assertEqual(views.groups([6, 1], [6]), [((0, 1), (0, 1))])
        self.assertIsNone(views.groups([6, 4], [5, 5]))


if __name__ == "__main__":
    unittest.main()
