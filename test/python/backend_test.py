"""torch.compile(model, backend="diff_mlir")."""

import copy
import unittest
import unittest.mock
import warnings

import torch
from torch import nn

from diff_mlir import backend, runtime
from torch_support import SIZES, Attention, assert_same, language_model, parts


class BackendTest(unittest.TestCase):
    def setUp(self):
        torch._dynamo.reset()
        torch.manual_seed(0)
        backend._warned.clear()
        self.built = []
        original = backend.build

        def build(graph_module, *options):
            graph = original(graph_module, *options)
            self.built.append(graph)
            return graph

        patch = unittest.mock.patch.object(backend, "build", build)
        patch.start()
        self.addCleanup(patch.stop)

    def compile(self, function, **settings):
        return torch.compile(function, backend="diff_mlir", **settings)

    def check(self, function, *inputs, compiled=None):
        if compiled is None:
            compiled = self.compile(function)
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("error", backend.Fallback)
            assert_same(self, compiled(*inputs), function(*inputs))
        return compiled

    def test_is_a_backend_by_name(self):
        self.assertIn("diff_mlir", torch._dynamo.list_backends())

    def test_attention_of_any_size(self):
        module = Attention().eval()
        compiled = self.compile(module)
        for batch, length in SIZES:
            self.check(module, *parts.inputs(batch, length), compiled=compiled)

    def test_dynamic_sizes_share_a_library(self):
        module = Attention().eval()
        compiled = self.compile(module, dynamic=True)
        for batch, length in ((2, 5), (3, 17), (4, 9)):
            self.check(module, *parts.inputs(batch, length), compiled=compiled)
        self.assertEqual(len(self.built), 1)

    def test_language_models(self):
        for kind in ("DiffLlama", "Llama"):
            torch._dynamo.reset()
            model = language_model(kind)

            def logits(ids):
                return model(input_ids=ids, use_cache=False).logits

            compiled = self.compile(logits)
            for batch, length in ((2, 17), (2, 33), (1, 7)):
                self.check(logits, torch.randint(0, 64, (batch, length)), compiled=compiled)

    def test_inputs_are_not_copied(self):
        x, addresses = torch.randn(3, 4), []
        original = runtime.Tensor.borrow.__func__

        def borrow(cls, dtype, shape, address, *rest):
            addresses.append(address)
            return original(cls, dtype, shape, address, *rest)

        with unittest.mock.patch.object(runtime.Tensor, "borrow", classmethod(borrow)):
            self.check(lambda x: x + 1, x)
        self.assertEqual(addresses, [x.data_ptr()])

    def test_layouts_numbers_and_types(self):
        def function(x, n):
            return (
                x.t() * 2,
                x.reshape(-1)[:3],
                x.shape[0] + n,
                x + n,
                torch.arange(n),
                x.to(torch.bfloat16) + 1,
                x > 0,
                None,
                x[:, 1],
            )

        compiled = self.compile(function)
        for rows in (4, 5, 6):
            self.check(function, torch.randn(rows, 3), rows, compiled=compiled)
        self.check(function, torch.randn(3, 5).t(), 1, compiled=compiled)

    def test_inputs_that_are_written_to(self):
        def function(x):
            x.mul_(2)
            return x + 1

        x, y = torch.ones(3), torch.ones(3)
        with torch.no_grad():
            assert_same(self, self.compile(function)(x), function(y))
        self.assertTrue(torch.equal(x, y))

    def test_gradients(self):
        module = Attention()
        ours = copy.deepcopy(module)
        inputs = parts.inputs(2, 11)
        module(*inputs).square().sum().backward()
        with warnings.catch_warnings():
            warnings.simplefilter("error", backend.Fallback)
            self.compile(ours)(*inputs).square().sum().backward()
        self.assertEqual(len(self.built), 2)
        for theirs, found in zip(module.parameters(), ours.parameters()):
            self.assertLess(((found.grad - theirs.grad).norm() / theirs.grad.norm()).item(), 1e-5)

    def test_what_can_not_be_taken_runs_in_torch_and_is_named_once(self):
        def function(x):
            return torch.lgamma(x) + 1

        with warnings.catch_warnings(record=True) as said, torch.no_grad():
            warnings.simplefilter("always")
            for size in (3, 4):
                torch._dynamo.reset()
                x = torch.rand(size)
                assert_same(self, self.compile(function)(x), function(x))
        said = [str(warning.message) for warning in said if warning.category is backend.Fallback]
        self.assertEqual(len(said), 1)
        self.assertRegex(said[0], r"lgamma .*backend_test\.py")

    def test_random_numbers_are_those_of_torch(self):
        def function(x):
            return nn.functional.dropout(x, 0.5)

        x = torch.ones(100)
        with warnings.catch_warnings(record=True) as said, torch.no_grad():
            warnings.simplefilter("always")
            compiled = self.compile(function)
            torch.manual_seed(3)
            found = compiled(x)
        torch.manual_seed(3)
        assert_same(self, found, function(x))
        self.assertIn("random numbers", str([warning.message for warning in said]))

    def test_failures_of_a_call_are_errors(self):
        def function(table, index):
            return table[index]

        compiled = self.compile(function)
        self.check(function, torch.randn(5, 2), torch.tensor([4, 0]), compiled=compiled)
        with torch.no_grad(), self.assertRaisesRegex(RuntimeError, "index"):
            compiled(torch.randn(5, 2), torch.tensor([5, 0]))


if __name__ == "__main__":
    unittest.main()
