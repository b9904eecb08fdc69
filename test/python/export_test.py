"""Export of modules: what becomes a parameter, an input, a result; and what is refused, with what words."""

import tempfile
import unittest
from pathlib import Path

import torch
from torch import nn

import diff_mlir
from diff_mlir import language_models
from torch_support import BATCH, SEQ, SIZES, assert_same, language_model


class Tied(nn.Module):
    """One matrix as embedding and head, buffers that are not saved, a large constant, an unread parameter."""

    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(11, 16)
        self.head = nn.Linear(16, 11, bias=False)
        self.head.weight = self.embed.weight
        self.unread = nn.Parameter(torch.zeros(5))
        self.register_buffer("positions", torch.randn(4096, 16), persistent=False)
        self.register_buffer("frequencies", torch.rand(16), persistent=False)
        self.scale = torch.randn(16, 16)

    def forward(self, ids):
        return self.head((self.embed(ids) + self.positions[: ids.shape[1]]) @ self.scale * self.frequencies)


class Mixed(nn.Module):
    """Python values among the inputs, nested results with numbers and None in them."""

    def forward(self, x, factor, flag, missing, pair):
        y = x * factor if flag and missing is None else x
        return {"sum": y + pair[0], "list": [pair[1], 3, None, (y - 1).to(torch.int64)], "mask": y > 0}


class Counter(nn.Module):
    """Writes to a buffer."""

    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.zeros(3))

    def forward(self, x):
        self.count += x
        return self.count * 2


class Gamma(nn.Module):
    def forward(self, x):
        return torch.lgamma(x)


class Outer(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.layers = nn.ModuleList([nn.Identity(), inner])

    def forward(self, x):
        return self.layers[1](self.layers[0](x))


class Branch(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x
        return -x


class Spectrum(nn.Module):
    def forward(self, x):
        return torch.fft.fft(x).abs()


class Overwrites(nn.Module):
    def forward(self, x):
        x.add_(1)
        return x * 2


class ExportTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(0)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_every_tensor_of_the_module_is_a_parameter_once(self):
        module = Tied().eval()
        exported = diff_mlir.export(module, (torch.zeros(2, 5, dtype=torch.int64),), dynamic=({0: BATCH, 1: SEQ},))
        self.assertEqual(set(exported.weights), {"embed.weight", "positions", "scale"})
        self.assertEqual(exported.mlir.count("diff.param"), 3)
        self.assertLess(len(exported.mlir), 10000)
        compiled = diff_mlir.compile(exported.save(self.folder), threads=1)
        for batch, length in SIZES:
            ids = torch.randint(0, 11, (batch, length))
            with torch.no_grad():
                assert_same(self, compiled(ids), module(ids))

    def test_files_have_what_the_export_has(self):
        from safetensors.torch import load_file

        weights = {"a": torch.arange(6.0).view(2, 3).t(), "b": torch.ones(4)[1:], "c": torch.zeros(0)}
        weights["same_memory"] = weights["b"]
        exported = diff_mlir.Exported("module {}", weights)
        exported.save(self.folder / "new" / "folder")
        found = load_file(self.folder / "new" / "folder" / "weights.safetensors")
        self.assertEqual(set(found), set(weights))
        for name, tensor in weights.items():
            self.assertTrue(torch.equal(found[name], tensor))

    def test_a_failing_save_leaves_the_old_files(self):
        exported = diff_mlir.Exported("new", {"a": torch.ones(3)})
        exported.weights["bad"] = "no tensor"
        (self.folder / "model.mlir").write_text("old")
        with self.assertRaises(Exception):
            exported.save(self.folder)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["model.mlir"])
        self.assertEqual((self.folder / "model.mlir").read_text(), "old")

    def test_numbers_and_none_are_part_of_the_model(self):
        module = Mixed()
        inputs = (torch.randn(2, 3), 2.5, True, None, [torch.randn(3), torch.tensor(4, dtype=torch.int32)])
        exported = diff_mlir.export(module, inputs)
        self.assertEqual(exported.results, ["sum", "list.0", "list.3", "mask"])
        assert_same(self, diff_mlir.compile(exported, threads=1)(*inputs), module(*inputs))

    def test_inputs_may_be_named(self):
        module = nn.Bilinear(3, 4, 5).eval()
        inputs = {"input2": torch.randn(2, 4), "input1": torch.randn(2, 3)}
        compiled = diff_mlir.compile(diff_mlir.export(module, inputs), threads=1)
        with torch.no_grad():
            assert_same(self, compiled(**inputs), module(**inputs))

    def test_one_example_does_not_make_a_dynamic_dim_fixed(self):
        module = nn.Linear(4, 4).eval()
        exported = diff_mlir.export(module, (torch.randn(1, 1, 4),), dynamic=({0: BATCH, 1: SEQ},))
        self.assertIn("tensor<?x?x4xf32>", exported.mlir)

    def test_buffers_that_are_written_keep_their_values(self):
        module, x = Counter(), torch.tensor([1.0, 2.0, 3.0])
        exported = diff_mlir.export(module, (x,))
        self.assertEqual(exported.results, ["result", "count"])
        compiled = diff_mlir.compile(exported, threads=1)
        for _ in range(3):
            assert_same(self, compiled(x), module(x))
        self.assertEqual(compiled.parameter("count").tolist(), [3, 6, 9])

    def test_results_may_be_inputs_and_parameters(self):
        class Same(nn.Module):
            def __init__(self):
                super().__init__()
                self.weight = nn.Parameter(torch.randn(3))

            def forward(self, x):
                return x, self.weight, x

        module, x = Same(), torch.randn(4)
        compiled = diff_mlir.compile(diff_mlir.export(module, (x,)), threads=1)
        assert_same(self, compiled(x), module(x))

    def refused(self, module, *patterns):
        with self.assertRaises(diff_mlir.Unsupported) as caught:
            diff_mlir.export(module, (torch.randn(2, 3),))
        for pattern in patterns:
            self.assertRegex(str(caught.exception), pattern)

    def test_what_is_refused_is_named_with_its_place(self):
        self.refused(Outer(Gamma()), r"lgamma in layers\.1 \(Gamma\) at .*export_test\.py:\d+: return torch\.lgamma")
        self.refused(Outer(Branch()), r"torch\.export: .*data-dependent", r"export_test\.py:\d+: if x\.sum\(\) > 0")
        self.refused(Outer(Spectrum()), r"complex64 in layers\.1 \(Spectrum\)")
        self.refused(Overwrites(), r"writes to its input x")
        self.refused(nn.Sequential(nn.Dropout()).train(), r"random numbers in 0 \(Dropout\)")


class LanguageModelTest(unittest.TestCase):
    def forms(self, kind, **settings):
        model = language_model(kind)
        made = {}
        for name, module, inputs, dynamic in language_models.forms(model, **settings):
            exported = language_models.without_prefix(diff_mlir.export(module.eval(), inputs, dynamic=dynamic))
            self.assertLessEqual({"model.embed_tokens.weight", "lm_head.weight"}, set(exported.weights))
            self.assertLess(len(exported.mlir), 200000)
            made[name] = diff_mlir.compile(exported, threads=1)
        return model, made

    def test_logits_of_any_batch_and_length(self):
        for kind in ("DiffLlama", "Llama"):
            model, made = self.forms(kind)
            for batch, length in ((2, 17), (1, 1), (3, 40)):
                ids = torch.randint(0, 64, (batch, length))
                with torch.no_grad():
                    assert_same(self, made["main"](ids), model(ids, use_cache=False).logits)

    def test_prefill_and_decode_are_the_whole(self):
        model, made = self.forms("DiffLlama", cache=True, last_logits=True)
        ids = torch.randint(0, 64, (2, 20))
        with torch.no_grad():
            expected = model(ids, use_cache=False).logits
        logits, *past = made["prefill"](ids[:, :11])
        assert_same(self, logits, expected[:, 10:11])
        for begin, end in ((11, 12), (12, 13), (13, 20)):
            logits, *past = made["decode"](ids[:, begin:end], *past)
            assert_same(self, logits, expected[:, end - 1 : end])
        self.assertEqual(past[0].shape[2], 20)


if __name__ == "__main__":
    unittest.main()
