"""Exported models as Python callables."""

from pathlib import Path

from diff_mlir import cuda, libraries, places, runtime
from diff_mlir.export import Exported


def is_torch(value):
    return hasattr(value, "data_ptr")


def leaves(value):
    """The tensors of nested tuples, lists and dicts, in torch.export's order: numbers and None are no inputs."""
    if isinstance(value, dict):
        return [leaf for part in value.values() for leaf in leaves(part)]
    if isinstance(value, (tuple, list)):
        return [leaf for part in value for leaf in leaves(part)]
    return [] if value is None or isinstance(value, (bool, int, float, str)) else [value]


class Compiled:
    """Calls one function of a compiled model. Inputs are not copied where they are contiguous and where the calls are;
    results are where an input is, on the CPU otherwise: torch tensors if an input is one, numpy arrays if one is such, and
    else `runtime.Tensor`s."""

    def __init__(
        self,
        library,
        weights=None,
        *,
        function="main",
        place=None,
        structure=None,
        updates=(),
        shared=False,
    ):
        self.model = runtime.Model(library)
        self.function = self.model.function(function)
        self.place = place or places.Cpu()
        self.structure, self.updates = structure, list(updates)
        self.bindings = None
        if self.function.parameters:
            self.bindings = runtime.Bindings(self.function)
            if weights is not None:
                self.bind(weights, shared)

    @classmethod
    def of(cls, model, *, weights=None, function=None, threads=0, device="cpu", target=None, flags=(), shared=False):
        """`model`: an `Exported`, a folder with model.mlir and weights.safetensors, an MLIR file, or a library that is
        compiled already. `weights`: a safetensors file or tensors by name, other than those that the model comes with;
        `shared` as for `bind`. `device`: "cpu", or a GPU as "cuda" or "cuda:1". `target` has what to compile for, as
        "host,sm_80" or a list; without it that is the device, and the CPU. `flags` are for diff-opt."""
        place = places.place_of(device, threads)
        settings = {"place": place, "shared": shared}
        if isinstance(model, Exported):
            library = libraries.compile_text(model.mlir, target or place.target, flags)
            weights = model.weights if weights is None else weights
            settings |= {"structure": model.structure, "updates": model.updates}
            return cls(library, weights, function=function or model.name, **settings)
        path = Path(model)
        if path.is_dir():
            if weights is None and (path / "weights.safetensors").exists():
                weights = path / "weights.safetensors"
            path = path / "model.mlir"
        library = path
        if path.suffix != ".so":
            library = libraries.compile_text(path.read_text(), target or place.target, flags)
        return cls(library, weights, function=function or "main", **settings)

    @property
    def context(self):
        """What calls run on now."""
        return self.place.context()

    def bind(self, weights, shared=False):
        """Gives the parameters their values: a safetensors file, or tensors by name, which are used where they lie, or
        copied once to a GPU that calls are on. Those that calls update are copied, or updated there if `shared` (then they
        are on the calls' device): a model in PyTorch then has what a step makes of it.
        """
        if self.place.device != "cpu":
            self.bindings.context = self.place.context(weights.values() if isinstance(weights, dict) else ())
        if isinstance(weights, dict):
            wanted = {value.name for value in self.function.parameters}
            for name, tensor in weights.items():
                if name in wanted:
                    self.bindings.set(name, tensor, shared=shared)
        else:
            self.bindings.load(weights)

    def parameter(self, name):
        """The value of a parameter, a `runtime.Tensor`: also one that the function updated."""
        return self.bindings.get(name)

    def __call__(self, *inputs, **named):
        values = leaves([*inputs, *named.values()])
        results = runtime.run(self.place.context(values), self.function, values, self.bindings)
        kept = len(results) - len(self.updates)
        for index, name in enumerate(self.updates, kept):
            if self.function.results[index].donation is None:
                self.bindings.set(name, results[index])
        results = results[:kept]
        if not any(map(cuda.is_on_device, values)):
            results = [result.host() for result in results]
        if any(is_torch(value) for value in values) or self.structure:
            results = [result.torch() for result in results]
        elif any(hasattr(value, "__array_interface__") for value in values):
            results = [result.numpy() for result in results]
        if self.structure:
            return self.structure(results)
        return results[0] if len(results) == 1 else tuple(results)
