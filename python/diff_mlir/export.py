"""PyTorch modules as linalg on tensors, the text that diff-opt reads, with their parameters by name."""

import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from diff_mlir.errors import Unsupported

__all__ = ["Exported", "Unsupported", "export"]


@dataclass
class Exported:
    """`mlir` is the module's text; its function's arguments with `diff.param` are in `weights` under that name, the other
    arguments are the inputs, in order. `results` has a name for each result. `structure`, if there, makes what the module
    returned of the list of results."""

    mlir: str
    weights: dict
    name: str = "main"
    results: list = field(default_factory=list)
    structure: object = None

    def save(self, folder):
        """Writes model.mlir and weights.safetensors, both or none."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        texts = {"model.mlir": lambda path: path.write_text(self.mlir)}
        if self.weights:
            texts["weights.safetensors"] = self.save_weights
        with tempfile.TemporaryDirectory(dir=folder, prefix=".export-") as scratch:
            for name, write in texts.items():
                write(Path(scratch) / name)
            for name in texts:
                os.replace(Path(scratch) / name, folder / name)
        return folder

    def save_weights(self, path):
        from safetensors.torch import save_file

        save_file(separate(self.weights), path)


def separate(weights):
    """The tensors as safetensors takes them: contiguous, none sharing memory with another."""
    seen, made = set(), {}
    for name, tensor in weights.items():
        tensor = tensor.detach().contiguous()
        storage = tensor.untyped_storage().data_ptr()
        if storage in seen or tensor.untyped_storage().nbytes() != tensor.nbytes:
            tensor = tensor.clone()
        seen.add(storage)
        made[name] = tensor
    return made


def export(module, example_inputs, *, dynamic=None, name="main"):
    """`module` applied to `example_inputs` (a tuple, or a dict of keyword arguments) as an `Exported`.

    `dynamic` is what torch.export calls dynamic_shapes: for each input the dims whose size is not fixed, as
    ({0: Dim("batch"), 1: Dim("seq")},). Raises `Unsupported`, which names the op and where in the module it comes from.
    """
    from diff_mlir.capture import capture

    return capture(module, example_inputs, dynamic, name)
