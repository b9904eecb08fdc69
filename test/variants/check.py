"""Exports each variant, compiles it, and compares what it computes with PyTorch.

    python test/variants/check.py --bin build/bin                  everything: minutes
    python test/variants/check.py --bin build/bin --only v1 --mode seq --quick
    python test/variants/check.py --bin build/bin --target sm_80 --type bf16      on a GPU, or what DIFF_CUDA_DRIVER names

Needs torch and torch-mlir, and for some variants transformers and timm; those that are missing are named and left out.
"""

import argparse
import copy
import importlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "python"), str(Path(__file__).resolve().parent)]

import numpy
import torch

from diff_mlir.export import export
from variant import VARIANTS

MODULES = ("unilm", "motif", "phi", "odd", "negatives", "huggingface", "vision")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=Path, required=True, help="folder of diff-opt and diff-run")
    parser.add_argument("--only", default="", help="variants whose name has this")
    parser.add_argument("--mode", default="", help="static, seq or batch_seq; all without")
    parser.add_argument("--quick", action="store_true", help="one batch and one length each")
    parser.add_argument("--target", help="compile for this target of diff-opt's; for a GPU's, run there")
    parser.add_argument("--type", choices=("f16", "bf16"), help="weights and inputs in this type, judged by PyTorch's error")
    parser.add_argument("--keep", type=Path, help="folder for the exports and what they are raised to")
    return parser.parse_args()


def load_variants(dtype):
    """The negatives have softmaxes in f32 and the rest of the layer's type: they are no models in another."""
    for name in MODULES:
        if dtype and name == "negatives":
            continue
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            print(f"skip {name}: {error}")


def tensors(value):
    """The tensors of a result or an argument, in order."""
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, (tuple, list)):
        return [tensor for part in value for tensor in tensors(part)]
    if isinstance(value, dict):
        return [tensor for part in value.values() for tensor in tensors(part)]
    if value is None or isinstance(value, (bool, int, float)):
        return []
    raise TypeError(f"{type(value).__name__} is no tensor")


TYPES = {"f16": torch.float16, "bf16": torch.bfloat16}


def converted(tensor, dtype):
    return tensor.to(dtype) if tensor.is_floating_point() else tensor


def save(path, tensor):
    """bf16 is kept as f32 in .npy."""
    if tensor.dtype == torch.bfloat16:
        tensor = tensor.float()
    numpy.save(path, tensor.detach().contiguous().numpy())
    return path


class Check:
    def __init__(self, variant, mode, options, folder):
        self.variant, self.mode, self.options, self.folder = variant, mode, options, folder
        self.problems, self.errors = [], {}

    def run(self, *command):
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError((done.stderr.strip() or done.stdout.strip())[:1500])
        return done

    def build(self):
        """The module, and one that computes the same without rounding, where that is how results are judged."""
        module = self.variant.build().eval()
        if not self.options.type:
            return module, self.variant.exact and self.variant.exact()
        module = module.to(TYPES[self.options.type])
        return module, copy.deepcopy(module).double()

    def inputs(self, batch, length):
        inputs = self.variant.inputs(batch, length)
        if not self.options.type:
            return inputs
        return tuple(converted(tensor, TYPES[self.options.type]) for tensor in inputs)

    def export(self, module, batch, length):
        exported = export(module, self.inputs(batch, length), dynamic=self.variant.dynamic[self.mode])
        return exported.save(self.folder)

    def check_raised(self):
        done = self.run(self.options.bin / "diff-opt", self.folder / "model.mlir", "--diff-raise")
        (self.folder / "raised.mlir").write_text(done.stdout)
        attentions = re.findall(r"= diff\.attention.*", done.stdout)
        found = {
            "attentions": len(attentions),
            "differential": sum("stream2(" in line for line in attentions),
            "softmaxes": done.stdout.count("linalg.softmax"),
        }
        wanted = {name: getattr(self.variant, name) for name in found}
        if any(found[name] != number for name, number in wanted.items() if number is not None):
            remarks = [line.split("remark: ")[1] for line in done.stderr.splitlines() if "remark: " in line]
            self.problems.append(f"raised to {found}, not {wanted}: {'; '.join(remarks)[:600]}")

    def check_lint(self):
        """The variants are right: --lint has nothing to say of them."""
        if not self.variant.lint:
            return
        command = [str(self.options.bin / "diff-opt"), "--lint", str(self.folder / "raised.mlir")]
        done = subprocess.run(command, capture_output=True, text=True)
        warnings = [line.split("warning: ")[1] for line in done.stderr.splitlines() if "warning: " in line]
        if warnings or done.returncode:
            self.problems.append(f"lint: {'; '.join(warnings or [done.stderr])[:600]}")

    def compile(self):
        command = [self.options.bin / "diff-opt", self.folder / "model.mlir", "--emit=lib", "-o", self.folder / "model.so"]
        self.run(*command, *([f"--target={self.options.target}"] if self.options.target else []))

    def command(self, inputs):
        """diff-run with parameters and inputs."""
        command = [self.options.bin / "diff-run", self.folder / "model.so"]
        if (self.options.target or "").startswith("sm_"):
            command.append("--device=cuda")
        if (self.folder / "weights.safetensors").exists():
            command.append(f"--parameters={self.folder / 'weights.safetensors'}")
        for i, tensor in enumerate(tensors(inputs)):
            command.append(f"--input=@{save(self.folder / f'in{i}.npy', tensor)}")
        return command

    def compare(self, module, exact, batch, length):
        if exact:
            return self.compare_rounded(module, exact, batch, length)
        inputs = self.inputs(batch, length)
        with torch.no_grad():
            expected = tensors(module(*inputs))
        command = self.command(inputs)
        for i, tensor in enumerate(expected):
            command.append(f"--expected=@{save(self.folder / f'expected{i}.npy', tensor)}")
        try:
            self.run(*command, f"--atol={self.variant.tolerance}", f"--rtol={self.variant.tolerance}")
        except RuntimeError as error:
            self.problems.append(f"batch {batch}, length {length}: {error}")

    def compare_rounded(self, module, exact, batch, length):
        """Keeps the errors of PyTorch and of the compiled model for judge_rounded."""
        inputs = self.inputs(batch, length)
        unrounded = [converted(tensor, next(exact.parameters()).dtype) for tensor in inputs]
        with torch.no_grad():
            wanted, theirs = tensors(exact(*unrounded)), tensors(module(*inputs))
        outputs = [self.folder / f"output{i}.npy" for i in range(len(wanted))]
        self.run(*self.command(inputs), *(f"--output=@{path}" for path in outputs))
        for i, path in enumerate(outputs):
            ours, right = torch.from_numpy(numpy.load(path)).double(), wanted[i].double()
            # Padding may be NaN in PyTorch: there is nothing to judge by.
            known = theirs[i].isfinite() & right.isfinite()
            self.errors.setdefault(i, []).append(tuple((x.double() - right)[known] for x in (theirs[i], ours)))

    def judge_rounded(self):
        """Over all sizes together the root mean square of the error is to be no more than PyTorch's, but for the 2 % by
        which two roundings of one number may differ, and nowhere is the error twice PyTorch's largest."""
        for i, pairs in self.errors.items():
            theirs, ours = (torch.cat(parts) for parts in zip(*pairs))
            if not theirs.numel():
                self.problems.append(f"result{i}: PyTorch has no finite number at these sizes to judge by")
                continue
            rms, largest = ours.square().mean().sqrt(), ours.abs().max()
            allowed, limit = 1.02 * theirs.square().mean().sqrt(), 2 * theirs.abs().max()
            if not (rms <= allowed and largest <= limit):
                self.problems.append(
                    f"result{i}: error {rms:.3g} rms, {largest:.3g} at most;"
                    f" allowed by PyTorch's own: {allowed:.3g}, {limit:.3g}"
                )

    def check(self):
        variant, (module, exact) = self.variant, self.build()
        sizes = [(batch, length) for batch in variant.batches for length in variant.lengths]
        if self.options.quick:
            sizes = sizes[len(variant.lengths) - 2 :][:1]
        try:
            if self.mode != "static":
                self.export(module, 2, 32)
                self.check_raised()
                self.check_lint()
                self.compile()
                if "seq" == self.mode:
                    sizes = [(2, length) for length in dict.fromkeys(length for _, length in sizes)]
            for batch, length in sizes:
                if self.mode == "static":
                    self.export(module, batch, length)
                    # Over a single key most of what is no differential attention computes the same as one.
                    if length > 1 or variant.attentions is not None:
                        self.check_raised()
                        self.check_lint()
                    self.compile()
                self.compare(module, exact, batch, length)
            self.judge_rounded()
        except Exception as error:
            self.problems.append(f"{type(error).__name__}: {str(error)[:1500]}")
        if self.problems and hasattr(module, "choices"):
            self.problems.append(", ".join(f"{name}: {choice}" for name, choice in module.choices.items()))
        return self.problems


def check_all(jobs, options):
    """Checks pairs of a variant and a mode; returns the exit code."""
    failures = 0
    for variant, mode in jobs:
        with tempfile.TemporaryDirectory() as scratch:
            folder = options.keep / f"{variant.name}-{mode}".replace(" ", "-") if options.keep else Path(scratch)
            folder.mkdir(parents=True, exist_ok=True)
            problems = Check(variant, mode, options, folder).check()
        failures += bool(problems)
        print(f"{'FAIL' if problems else 'ok  '} {variant.name} {mode}", flush=True)
        for problem in problems:
            print(f"     {problem}", flush=True)
    print(f"{len(jobs)} checked, {failures} failed")
    return 1 if failures or not jobs else 0


def main():
    options = arguments()
    load_variants(options.type)
    jobs = [(variant, mode) for variant in VARIANTS.values() for mode in variant.dynamic]
    return check_all([job for job in jobs if options.only in job[0].name and options.mode in ("", job[1])], options)


if __name__ == "__main__":
    sys.exit(main())
