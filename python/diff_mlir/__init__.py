"""Compiles PyTorch models with differential attention. See the README beside this package."""

from diff_mlir.export import Exported, export

__all__ = ["Exported", "export"]
