"""PyTorch modules as linalg on tensors, the text that diff-opt reads, with their parameters by name."""

import os
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from diff_mlir.errors import Unsupported

__all__ = ["Exported", "Unsupported", "export"]


@dataclass
class Exported:
    """`mlir` is the module's text; its function's arguments with `diff.param` are in `weights` under that name, the other
    arguments are the inputs, in order. `results` has a name for each result: what the module returns, then the new values
    of the parameters in `updates` (buffers that it writes to; a training step's parameters). `structure`, if there, makes
    what the module returned of the list of results."""

    mlir: str
    weights: dict
    name: str = "main"
    results: list = field(default_factory=list)
    structure: object = None
    updates: list = field(default_factory=list)

    def save(self, folder):
        """Writes model.mlir and weights.safetensors, both or none."""
        save_all(folder, {"model": self})
        return Path(folder)


def save_all(folder, exports):
    """Writes each export's text as STEM.mlir and the weights of all to weights.safetensors: all of it or nothing. Returns
    the paths."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: tensor for exported in exports.values() for name, tensor in exported.weights.items()}
    with tempfile.TemporaryDirectory(dir=folder, prefix=".export-") as scratch:
        for stem, exported in exports.items():
            (Path(scratch) / f"{stem}.mlir").write_text(exported.mlir)
        if weights:
            save_weights(weights, Path(scratch) / "weights.safetensors")
            # safetensors writes files that nobody else may read.
            shutil.copymode(Path(scratch) / f"{stem}.mlir", Path(scratch) / "weights.safetensors")
        made = sorted(path.name for path in Path(scratch).iterdir())
        for name in made:
            os.replace(Path(scratch) / name, folder / name)
    return [folder / name for name in made]


def save_weights(weights, path):
    from safetensors.torch import save_file

    save_file(separate(weights), path)


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
