"""diff-export, from the command line to files that diff-run takes."""

import contextlib
import io
import subprocess
import tempfile
import unittest
from pathlib import Path

from diff_mlir import command, toolchain
from torch_support import language_model

MODEL = """
import torch
from torch import nn

class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed, self.head = nn.Embedding(9, 4), nn.Linear(4, 9)
    def forward(self, ids):
        return self.head(self.embed(ids))

class Gamma(Model):
    def forward(self, ids):
        return torch.lgamma(super().forward(ids))

def make_model():
    return Model()

def loss(model, ids, target):
    return nn.functional.cross_entropy(model(ids).flatten(0, 1), target.flatten())
"""

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "attention.py"


class CommandTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.source = self.folder / "my_model.py"
        self.source.write_text(MODEL)
        self.out = self.folder / "out"

    def export(self, *arguments, code=0):
        said, error = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(error):
            self.assertEqual(command.main(["-o", str(self.out), *arguments]), code, error.getvalue())
        return error.getvalue() if code else said.getvalue()

    def run_model(self, *inputs, stem="model"):
        library = self.out / f"{stem}.so"
        source = self.out / f"{stem}.mlir"
        command = [toolchain.compiler(), source, "--emit=lib", "-o", library]
        subprocess.run(command, check=True, capture_output=True)
        tool = toolchain.compiler().with_name("diff-run")
        weights = f"--parameters={self.out / 'weights.safetensors'}"
        subprocess.run([tool, library, weights, *inputs], check=True, capture_output=True)

    def test_a_model_of_ones_own(self):
        said = self.export(f"{self.source}:make_model", "--input=1x5xi64", "--dynamic=0:batch,1:seq")
        self.assertIn("next: diff-opt", said)
        self.run_model("--input=3x17xi64=1")

    def test_the_example_becomes_one_differential_attention(self):
        self.export(f"{EXAMPLE}:make_model", "--input=1x32x128xf32", "--dynamic=0:batch,1:seq")
        command = [toolchain.compiler(), self.out / "model.mlir", "--diff-raise"]
        raised = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        self.assertEqual((raised.count("= diff.attention"), raised.count("stream2(")), (1, 1))
        self.run_model("--input=3x17x128xf32=random")

    def test_a_training_step(self):
        self.export(f"{self.source}:make_model", "--training-step=loss", "--input=2x5xi64", "--input=2x5xi64")
        self.run_model("--input=2x5xi64=1", "--input=2x5xi64=2")

    def test_a_training_step_that_is_told_its_rate(self):
        options = ["--optimizer=adamw", "--clip=1", "--weight-decay=0.1", "--step-arguments=lr,step"]
        self.export(f"{self.source}:make_model", "--training-step=loss", "--input=2x5xi64", "--input=2x5xi64", *options)
        self.run_model("--input=2x5xi64=1", "--input=2x5xi64=2", "--input=f32=0.001", "--input=f32=1")

    def test_what_can_not_be_taken_leaves_nothing_behind(self):
        error = self.export(f"{self.source}:Gamma", "--input=1x5xi64", code=1)
        self.assertRegex(error, r"^diff-export: error: .*lgamma in .*\(Gamma\) at .*my_model\.py:\d+")
        self.assertFalse(self.out.exists())

    def test_what_is_not_there_is_named(self):
        self.assertIn("defines no nothing", self.export(f"{self.source}:nothing", "--input=1xi64", code=1))
        self.assertIn(
            "not a torch.nn.Module",
            self.export(f"{self.source}:torch.manual_seed.__name__.upper", "--input=1xi64", code=1),
        )
        self.assertIn("does not exist", self.export(f"{self.folder}/other.py:x", "--input=1xi64", code=1))

    def test_a_folder_of_transformers(self):
        language_model("DiffLlama").save_pretrained(self.folder / "model")
        self.export(f"--transformers={self.folder / 'model'}", "--cache", "--last-logits")
        self.assertEqual(
            sorted(path.name for path in self.out.iterdir()), ["decode.mlir", "prefill.mlir", "weights.safetensors"]
        )
        self.run_model("--input=1x9xi64=1", stem="prefill")
        past = ["--input=1x2x9x16xf32=random"] * 4
        self.run_model("--input=1x1xi64=1", *past, stem="decode")


if __name__ == "__main__":
    unittest.main()
