"""Compiled models through the runtime's C API, diff/runtime.h. Needs Python alone. GPUs: diff_mlir.cuda.

    model = Model("v1.so")
    function = model.function("main")
    weights = Bindings(function)
    weights.load(Parameters("weights.safetensors"))
    (result,) = run(Context(threads=2), function, [Tensor.of(x)], weights)

Inputs and parameters are borrowed memory: of numpy arrays, torch tensors on the CPU, and whatever has Python's buffer
protocol. Results are the runtime's own memory, which `numpy()` and `torch()` show without copying it; it lives as long as
somebody uses it. Each failure raises an `Error` with the runtime's message.
"""

import ctypes
from dataclasses import dataclass

from diff_mlir.capi import Error, Handle, ValueInfo, check, library, pointer, use_library, version
from diff_mlir.tensors import NAMES, BoundTensor, FileTensor, Tensor

__all__ = [
    "Bindings",
    "Call",
    "Context",
    "Error",
    "Function",
    "Model",
    "Parameters",
    "Tensor",
    "Value",
    "library",
    "run",
    "use_library",
    "version",
]


@dataclass
class Value:
    """An argument or a result of a function; a size that is known only at run time is -1."""

    name: str
    dtype: str
    shape: tuple
    is_parameter: bool
    # The position of the result that an argument's memory goes to, or of the argument that a result has its memory of.
    donation: int = None


class Function:
    def __init__(self, model, handle):
        self.model, self.handle = model, pointer(handle)
        self.name = library().diff_function_name(self.handle).decode()
        self.args = self.values("arg")
        self.inputs = self.values("input")
        self.results = self.values("result")
        self.add_donations(self.args, "diff_function_arg_donation")
        self.add_donations(self.results, "diff_function_result_donor")
        self.parameters = [value for value in self.args if value.is_parameter]

    def values(self, kind):
        found, info = [], ValueInfo()
        for index in range(getattr(library(), f"diff_function_num_{kind}s")(self.handle)):
            check(getattr(library(), f"diff_function_{kind}")(self.handle, index, ctypes.byref(info)))
            dims = tuple(info.dims[: info.rank]) if info.rank else ()
            found.append(Value(info.name.decode(), NAMES[info.dtype], dims, bool(info.is_parameter)))
        return found

    def add_donations(self, values, query):
        for index, value in enumerate(values):
            partner = getattr(library(), query)(self.handle, index)
            value.donation = None if partner < 0 else partner

    def is_donated(self, parameter):
        return any(value.name == parameter and value.donation is not None for value in self.parameters)


class Model(Handle):
    """A library made by diff-opt --emit=lib. Functions, bindings and their calls keep it open."""

    destroy = "diff_model_close"

    def __init__(self, path):
        super().__init__()
        self.create("diff_model_open", str(path).encode())

    def about(self, what):
        """ "name", "architecture", "cpu", "isa" or "producer"."""
        return getattr(library(), f"diff_model_{what}")(self.handle).decode()

    @property
    def functions(self):
        count = library().diff_model_num_functions(self.handle)
        return [Function(self, library().diff_model_function(self.handle, index)) for index in range(count)]

    def function(self, name="main"):
        found = pointer()
        check(library().diff_model_find_function(self.handle, name.encode(), ctypes.byref(found)))
        return Function(self, found.value)


class Parameters(Handle):
    """A safetensors file, mapped into memory."""

    destroy = "diff_parameters_close"

    def __init__(self, path):
        super().__init__()
        self.create("diff_parameters_open", str(path).encode())

    def names(self):
        count = library().diff_parameters_count(self.handle)
        return [library().diff_parameters_name(self.handle, index).decode() for index in range(count)]

    def __getitem__(self, name):
        found = library().diff_parameters_tensor(self.handle, name.encode())
        if not found:
            raise KeyError(name)
        return FileTensor(found, self)


class Bindings(Handle):
    """Values of a function's parameters. `context` is that of calls on a device, where values may be."""

    destroy = "diff_bindings_destroy"

    def __init__(self, function, context=None):
        super().__init__()
        self.function, self.context, self.kept = function, context, {}
        self.create("diff_bindings_create", function.handle)

    def set(self, name, value, dtype=None, shared=False):
        """The memory of `value` is used as it is from now on, or copied once to the device of calls there. But calls
        update a donated parameter: in a copy, or with `shared` in the memory of `value`, on the same device."""
        donated = self.function.is_donated(name)
        make = self.context.tensor if self.context else Tensor.of
        tensor = make(value, dtype, writable=donated and shared)
        if donated and not shared:
            tensor = Tensor.copy_of(tensor)
        elif donated and self.context and tensor.device != self.context.device:
            raise ValueError(f"calls on {self.context.device} can't update '{name}' on {tensor.device} in place")
        check(library().diff_bindings_set(self.handle, name.encode(), tensor.handle))
        self.kept[name] = tensor

    def get(self, name):
        """The value as it is now: calls update donated ones, and move them to their device."""
        kept = self.kept[name]
        found = library().diff_bindings_get(self.handle, name.encode())
        return kept if found == kept.handle.value else BoundTensor(found, (self, kept), self.context)

    def load(self, parameters):
        """All of them, from a file: a path or `Parameters`."""
        if not isinstance(parameters, Parameters):
            parameters = Parameters(parameters)
        check(library().diff_bindings_load(self.handle, parameters.handle))
        self.kept = {}
        for value in self.function.parameters:
            if value.donation is None:
                self.kept[value.name] = parameters[value.name]
            else:
                self.set(value.name, parameters[value.name])


class Context(Handle):
    """The threads that calls run on, 0 for as many as the process may use. One call at a time. GPUs: diff_mlir.cuda."""

    destroy = "diff_context_destroy"
    device = "cpu"

    def __init__(self, threads=0):
        super().__init__()
        self.create("diff_context_create", threads)

    def tensor(self, value, dtype=None, writable=False):
        """See Tensor.of."""
        return Tensor.of(value, dtype, writable)

    def copy(self, value, target):
        """Copies the elements of `value` to a tensor of the same type and shape, after the calls before."""
        source = self.tensor(value)
        check(library().diff_tensor_copy(self.handle, source.handle, target.handle))

    def synchronize(self):
        """Waits for what was enqueued. Calls on a CPU are over when they return."""
        check(library().diff_context_synchronize(self.handle))

    @property
    def threads(self):
        return library().diff_context_num_threads(self.handle)

    @property
    def peak_bytes(self):
        """The most that the last call held at once, its results included."""
        return library().diff_context_peak_bytes(self.handle)

    @property
    def scratch_bytes_per_thread(self):
        return library().diff_context_scratch_bytes_per_thread(self.handle)


class Call:
    """A function with its inputs, ready to run."""

    def __init__(self, context, function, inputs, bindings=None):
        self.context, self.function, self.bindings = context, function, bindings
        self.inputs = [context.tensor(value) for value in inputs]
        self.handles = (pointer * len(self.inputs))(*[tensor.handle for tensor in self.inputs])
        self.found = (pointer * len(function.results))()

    def start(self):
        """Runs it, or enqueues it in the stream of a GPU's context."""
        if self.is_on_device and self.bindings:
            self.bindings.context = self.context
        bindings = self.bindings.handle if self.bindings else None
        function, found = self.function.handle, self.found
        check(
            library().diff_run(
                self.context.handle, function, bindings, self.handles, len(self.handles), found, len(found)
            )
        )

    @property
    def is_on_device(self):
        return self.context.device != "cpu"

    def __call__(self):
        self.start()
        context = self.context if self.is_on_device else None
        owners = [self.owner_of(value) for value in self.function.results]
        return [Tensor(handle, owner, context) for handle, owner in zip(self.found, owners)]

    def owner_of(self, result):
        """Whose memory a result is in, None for its own."""
        if result.donation is None:
            return None
        if self.function.args[result.donation].is_parameter:
            return self.bindings, self.bindings.kept[self.function.args[result.donation].name]
        return self.inputs[sum(not value.is_parameter for value in self.function.args[: result.donation])]

    def discard(self):
        """Runs to the end, and lets go of the results: what is timed."""
        self.start()
        if self.is_on_device:
            self.context.synchronize()
        destroy = library().diff_tensor_destroy
        for handle in self.found:
            destroy(handle)


def run(context, function, inputs, bindings=None):
    """The function's results."""
    return Call(context, function, inputs, bindings)()
