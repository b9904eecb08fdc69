"""Exported models as Python callables."""

from pathlib import Path

from diff_mlir import libraries, runtime
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
    """Calls one function of a compiled model. Inputs are not copied where they are contiguous; results are torch tensors if
    an input is one, numpy arrays if one is such, and else `runtime.Tensor`s."""

    def __init__(self, library, weights=None, *, function="main", threads=0, structure=None, updates=(), shared=False):
        self.model = runtime.Model(library)
        self.function = self.model.function(function)
        self.context = runtime.Context(threads)
        self.structure, self.updates = structure, list(updates)
        self.bindings = None
        if self.function.parameters:
            self.bindings = runtime.Bindings(self.function)
            if weights is not None:
                self.bind(weights, shared)

    @classmethod
    def of(cls, model, *, weights=None, function=None, threads=0, target="host", flags=(), shared=False):
        """`model`: an `Exported`, a folder with model.mlir and weights.safetensors, an MLIR file, or a library that is
        compiled already. `weights`: a safetensors file or tensors by name, other than those that the model comes with;
        `shared` as for `bind`. `flags` are for diff-opt."""
        if isinstance(model, Exported):
            library = libraries.compile_text(model.mlir, target, flags)
            weights = model.weights if weights is None else weights
            return cls(
                library,
                weights,
                function=function or model.name,
                threads=threads,
                structure=model.structure,
                updates=model.updates,
                shared=shared,
            )
        path = Path(model)
        if path.is_dir():
            if weights is None and (path / "weights.safetensors").exists():
                weights = path / "weights.safetensors"
            path = path / "model.mlir"
        library = path if path.suffix == ".so" else libraries.compile_text(path.read_text(), target, flags)
        return cls(library, weights, function=function or "main", threads=threads, shared=shared)

    def bind(self, weights, shared=False):
        """Gives the parameters their values: a safetensors file, or tensors by name, which are used where they lie. Those
        that calls update are copied, or updated there if `shared`: a model in PyTorch then has what a step makes of it.
        """
        if isinstance(weights, dict):
            wanted = {value.name for value in self.function.parameters}
            for name, tensor in weights.items():
                if name in wanted:
                    self.bindings.set(name, tensor, shared=shared)
        else:
            self.bindings.load(weights)

    def parameter(self, name):
        """The value of a parameter, a `runtime.Tensor`: also one that the function updated."""
        return self.bindings.kept[name]

    def __call__(self, *inputs, **named):
        values = leaves([*inputs, *named.values()])
        results = runtime.run(self.context, self.function, values, self.bindings)
        kept = len(results) - len(self.updates)
        for index, name in enumerate(self.updates, kept):
            if self.function.results[index].donation is None:
                self.bindings.set(name, results[index])
        results = results[:kept]
        if any(is_torch(value) for value in values) or self.structure:
            results = [result.torch() for result in results]
        elif any(hasattr(value, "__array_interface__") for value in values):
            results = [result.numpy() for result in results]
        if self.structure:
            return self.structure(results)
        return results[0] if len(results) == 1 else tuple(results)
