"""Compiles PyTorch models with differential attention. See the README beside this package.

`export` and `export_training_step` need torch and torch-mlir, `compile` needs diff-opt; `diff_mlir.runtime` needs nothing
but the runtime's library."""

from diff_mlir.errors import CompileError, MissingTool, Unsupported
from diff_mlir.export import Exported, export

__all__ = [
    "CompileError",
    "Exported",
    "MissingTool",
    "Unsupported",
    "compile",
    "export",
    "export_training_step",
    "on_matrices",
]


def compile(model, **options):
    """A callable of an `Exported`, of a folder that one was saved to, or of an MLIR file. See diff_mlir.compiled."""
    from diff_mlir.compiled import Compiled

    return Compiled.of(model, **options)


def export_training_step(model, loss_fn, example_inputs, optimizer="sgd", **settings):
    """A whole training step. See diff_mlir.training."""
    from diff_mlir.training import training_step

    return training_step(model, loss_fn, example_inputs, optimizer, **settings)


def on_matrices(decay):
    """A training step's `weight_decay` for tensors of two dims or more. See diff_mlir.optimizers."""
    from diff_mlir import optimizers

    return optimizers.on_matrices(decay)
