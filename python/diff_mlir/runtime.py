"""Compiled models through the runtime's C API, diff/runtime.h. Needs Python alone.

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

from diff_mlir import toolchain

pointer = ctypes.c_void_p

# enum diff_abi_dtype: the code, bytes an element, and the character that struct and memoryview have for it, if any.
DTYPES = {
    "f32": (1, 4, "f"),
    "f64": (2, 8, "d"),
    "f16": (3, 2, "e"),
    "bf16": (4, 2, None),
    "i64": (5, 8, "q"),
    "i32": (6, 4, "i"),
    "i16": (7, 2, "h"),
    "i8": (8, 1, "b"),
    "i1": (9, 1, "?"),
}
NAMES = {code: name for name, (code, _, _) in DTYPES.items()}
FORMATS = {"l": "i64"} | {form: name for name, (_, _, form) in DTYPES.items() if form}
NUMPY = {"f32": "float32", "f64": "float64", "f16": "float16", "i64": "int64", "i32": "int32", "i16": "int16"}
NUMPY |= {"i8": "int8", "i1": "bool", "bf16": "uint16"}
TORCH = NUMPY | {"bf16": "bfloat16"}


class Error(RuntimeError):
    """What the runtime says; `code` is a diff_status_code."""

    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


class ValueInfo(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("dims", ctypes.POINTER(ctypes.c_int64)),
        ("dtype", ctypes.c_int32),
        ("rank", ctypes.c_int32),
        ("is_parameter", ctypes.c_int32),
    ]


FUNCTIONS = [
    ("diff_version", ctypes.c_char_p),
    ("diff_abi_version", ctypes.c_uint32),
    ("diff_status_get_code", ctypes.c_int, pointer),
    ("diff_status_message", ctypes.c_char_p, pointer),
    ("diff_status_destroy", None, pointer),
    ("diff_tensor_borrow", pointer, ctypes.c_int32, ctypes.c_int32, pointer, pointer, pointer),
    ("diff_tensor_borrow_mutable", pointer, ctypes.c_int32, ctypes.c_int32, pointer, pointer, pointer),
    ("diff_tensor_create", pointer, ctypes.c_int32, ctypes.c_int32, pointer, pointer),
    ("diff_tensor_destroy", None, pointer),
    ("diff_tensor_dtype", ctypes.c_int32, pointer),
    ("diff_tensor_rank", ctypes.c_int32, pointer),
    ("diff_tensor_dims", ctypes.POINTER(ctypes.c_int64), pointer),
    ("diff_tensor_num_bytes", ctypes.c_uint64, pointer),
    ("diff_tensor_data", pointer, pointer),
    ("diff_model_open", pointer, ctypes.c_char_p, pointer),
    ("diff_model_close", None, pointer),
    ("diff_model_name", ctypes.c_char_p, pointer),
    ("diff_model_architecture", ctypes.c_char_p, pointer),
    ("diff_model_cpu", ctypes.c_char_p, pointer),
    ("diff_model_isa", ctypes.c_char_p, pointer),
    ("diff_model_producer", ctypes.c_char_p, pointer),
    ("diff_model_num_functions", ctypes.c_int32, pointer),
    ("diff_model_function", pointer, pointer, ctypes.c_int32),
    ("diff_model_find_function", pointer, pointer, ctypes.c_char_p, pointer),
    ("diff_function_name", ctypes.c_char_p, pointer),
    ("diff_function_num_args", ctypes.c_int32, pointer),
    ("diff_function_num_inputs", ctypes.c_int32, pointer),
    ("diff_function_num_results", ctypes.c_int32, pointer),
    ("diff_function_arg", pointer, pointer, ctypes.c_int32, ctypes.POINTER(ValueInfo)),
    ("diff_function_input", pointer, pointer, ctypes.c_int32, ctypes.POINTER(ValueInfo)),
    ("diff_function_result", pointer, pointer, ctypes.c_int32, ctypes.POINTER(ValueInfo)),
    ("diff_function_arg_donation", ctypes.c_int32, pointer, ctypes.c_int32),
    ("diff_function_result_donor", ctypes.c_int32, pointer, ctypes.c_int32),
    ("diff_parameters_open", pointer, ctypes.c_char_p, pointer),
    ("diff_parameters_close", None, pointer),
    ("diff_parameters_count", ctypes.c_int64, pointer),
    ("diff_parameters_name", ctypes.c_char_p, pointer, ctypes.c_int64),
    ("diff_parameters_tensor", pointer, pointer, ctypes.c_char_p),
    ("diff_bindings_create", pointer, pointer, pointer),
    ("diff_bindings_destroy", None, pointer),
    ("diff_bindings_set", pointer, pointer, ctypes.c_char_p, pointer),
    ("diff_bindings_load", pointer, pointer, pointer),
    ("diff_context_create", pointer, ctypes.c_int32, pointer),
    ("diff_context_destroy", None, pointer),
    ("diff_context_num_threads", ctypes.c_int32, pointer),
    ("diff_context_peak_bytes", ctypes.c_uint64, pointer),
    ("diff_context_scratch_bytes_per_thread", ctypes.c_uint64, pointer),
    ("diff_run", pointer, pointer, pointer, pointer, pointer, ctypes.c_int32, pointer, ctypes.c_int32),
]


def load(path):
    loaded = ctypes.CDLL(str(path))
    for name, result, *arguments in FUNCTIONS:
        function = getattr(loaded, name)
        function.restype, function.argtypes = result, arguments
    return loaded


def library():
    """libdiff_runtime.so: the one of use_library, else the one that toolchain.py finds."""
    global _library
    if _library is None:
        _library = load(toolchain.runtime_library())
    return _library


_library = None


def use_library(path):
    """Names the libdiff_runtime.so to use, before anything else is asked of it."""
    global _library
    _library = load(path)


def check(status):
    if status:
        message, code = library().diff_status_message(status).decode(), library().diff_status_get_code(status)
        library().diff_status_destroy(status)
        raise Error(message, code)


def version():
    return library().diff_version().decode()


class Handle:
    """An object of the runtime's, given back by the function `destroy` when it is closed or no longer used."""

    destroy = None

    def __init__(self, handle=None):
        self.handle = pointer(handle)

    def create(self, function, *arguments):
        check(getattr(library(), function)(*arguments, ctypes.byref(self.handle)))

    def close(self):
        handle, self.handle = self.handle, pointer()
        if handle:
            getattr(library(), self.destroy)(handle)

    def __del__(self):
        # At exit modules may be gone; so is the memory in a moment.
        if library is not None and getattr(self, "handle", None):
            self.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def contiguous(shape, strides):
    """Whether strides, in elements, are those of a row-major tensor; those of dims of one element don't matter."""
    size = 1
    for length, stride in zip(reversed(shape), reversed(strides)):
        if length not in (0, 1) and stride != size:
            return False
        size *= length
    return True


def of_torch(value):
    if value.device.type != "cpu":
        raise ValueError(f"a tensor on {value.device}; the runtime takes those on the CPU")
    dtype = next((name for name, torch_name in TORCH.items() if str(value.dtype) == f"torch.{torch_name}"), None)
    if dtype is None:
        raise ValueError(f"{value.dtype} is no element type of compiled models")
    if not value.is_contiguous():
        value = value.contiguous()
    return dtype, tuple(value.shape), value.data_ptr(), value


def of_buffer(value):
    view = memoryview(value)
    if not view.c_contiguous:
        raise ValueError("an array that is not contiguous; copy it first")
    form = view.format.removeprefix("@").removeprefix("=").removeprefix("<")
    if not view.nbytes:
        return FORMATS.get(form), view.shape, None, view
    # What is read-only has no address that ctypes tells.
    first = ctypes.c_char.from_buffer(bytearray(view) if view.readonly else view)
    return FORMATS.get(form), view.shape, ctypes.addressof(first), first


def of_array(value):
    """An object with numpy's __array_interface__, whose memory may be read-only."""
    interface = value.__array_interface__
    if interface.get("strides") is not None:
        size = int(interface["typestr"][2:])
        if not contiguous(interface["shape"], [stride // size for stride in interface["strides"]]):
            raise ValueError("an array that is not contiguous; copy it first")
    kind = interface["typestr"].lstrip("<|=")
    names = {"f4": "f32", "f8": "f64", "f2": "f16", "i8": "i64", "i4": "i32", "i2": "i16", "i1": "i8", "b1": "i1"}
    return names.get(kind), tuple(interface["shape"]), interface["data"][0], value


def check_writable(value):
    """That what is written to the memory of `value` is seen there."""
    if hasattr(value, "data_ptr"):
        good = value.is_contiguous()
    elif hasattr(value, "__array_interface__"):
        good = not value.__array_interface__["data"][1]
    else:
        good = not memoryview(value).readonly
    if not good:
        raise ValueError("an array that is read-only or not contiguous can't be updated in place; copy it first")


class Tensor(Handle):
    """A tensor. What it borrows stays alive with it."""

    destroy = "diff_tensor_destroy"

    def __init__(self, handle=None, owner=None):
        super().__init__(handle)
        self.owner = owner

    @classmethod
    def borrow(cls, dtype, shape, address, owner=None, writable=False):
        if dtype not in DTYPES:
            raise ValueError(f"{dtype} is no element type of compiled models")
        tensor = cls(owner=owner)
        dims = (ctypes.c_int64 * len(shape))(*shape)
        function = "diff_tensor_borrow_mutable" if writable else "diff_tensor_borrow"
        tensor.create(function, DTYPES[dtype][0], len(shape), dims, address)
        return tensor

    @classmethod
    def copy_of(cls, other):
        """A tensor with the elements of another in memory of its own."""
        tensor, shape = cls(), other.shape
        tensor.create("diff_tensor_create", DTYPES[other.dtype][0], len(shape), (ctypes.c_int64 * len(shape))(*shape))
        if other.nbytes:
            ctypes.memmove(tensor.address, other.address, other.nbytes)
        return tensor

    @classmethod
    def of(cls, value, dtype=None, writable=False):
        """A tensor over the memory of a torch tensor (copied only if it is not contiguous), a numpy array or another
        buffer. `dtype` says what the elements are where the array can't: "bf16" for an array of uint16. With `writable`
        functions that it is donated to write there: it is never a copy then."""
        if isinstance(value, Tensor):
            return value
        if writable:
            check_writable(value)
        if hasattr(value, "data_ptr"):
            found, shape, address, owner = of_torch(value)
        elif hasattr(value, "__array_interface__"):
            found, shape, address, owner = of_array(value)
        else:
            found, shape, address, owner = of_buffer(value)
        if dtype is None and found is None:
            raise ValueError(f"the element type of {type(value).__name__} is none of compiled models")
        return cls.borrow(dtype or found, shape, address, owner, writable)

    @property
    def dtype(self):
        return NAMES[library().diff_tensor_dtype(self.handle)]

    @property
    def shape(self):
        return tuple(library().diff_tensor_dims(self.handle)[: library().diff_tensor_rank(self.handle)])

    @property
    def nbytes(self):
        return library().diff_tensor_num_bytes(self.handle)

    @property
    def address(self):
        return library().diff_tensor_data(self.handle)

    def bytes(self):
        """The memory as a ctypes array, which keeps the tensor alive."""
        size = self.nbytes
        array = (ctypes.c_char * size).from_address(self.address) if size else (ctypes.c_char * 0)()
        array.tensor = self
        return array

    def view(self):
        """The memory as a memoryview of the tensor's shape, bf16 as its bits."""
        form = DTYPES[self.dtype][2] or "H"
        flat = memoryview(self.bytes()).cast("B")
        if not self.nbytes:
            return flat.cast(form)
        return flat.cast(form, self.shape)

    def tolist(self):
        return self.view().tolist() if self.nbytes or not self.shape else []

    def numpy(self):
        """A numpy array over the tensor's memory, bf16 as its bits."""
        import numpy

        return numpy.frombuffer(self.bytes(), NUMPY[self.dtype]).reshape(self.shape)

    def torch(self):
        """A torch tensor over the tensor's memory."""
        import torch

        dtype = getattr(torch, TORCH[self.dtype])
        if not self.nbytes:
            return torch.empty(self.shape, dtype=dtype)
        return torch.frombuffer(self.bytes(), dtype=dtype).view(self.shape)


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


class FileTensor(Tensor):
    """A tensor that belongs to its file. Not to be written."""

    def close(self):
        self.handle = pointer()


class Bindings(Handle):
    """Values of a function's parameters."""

    destroy = "diff_bindings_destroy"

    def __init__(self, function):
        super().__init__()
        self.function, self.kept = function, {}
        self.create("diff_bindings_create", function.handle)

    def set(self, name, value, dtype=None, shared=False):
        """The memory of `value` is used as it is from now on. But calls update a donated parameter: in a copy, or with
        `shared` in the memory of `value`."""
        donated = self.function.is_donated(name)
        tensor = Tensor.of(value, dtype, writable=donated and shared)
        if donated and not shared:
            tensor = Tensor.copy_of(tensor)
        check(library().diff_bindings_set(self.handle, name.encode(), tensor.handle))
        self.kept[name] = tensor

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
    """The threads that calls run on, 0 for as many as the process may use. One call at a time."""

    destroy = "diff_context_destroy"

    def __init__(self, threads=0):
        super().__init__()
        self.create("diff_context_create", threads)

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
        self.inputs = [Tensor.of(value) for value in inputs]
        self.handles = (pointer * len(self.inputs))(*[tensor.handle for tensor in self.inputs])
        self.found = (pointer * len(function.results))()

    def start(self):
        bindings = self.bindings.handle if self.bindings else None
        function, found = self.function.handle, self.found
        check(
            library().diff_run(
                self.context.handle, function, bindings, self.handles, len(self.handles), found, len(found)
            )
        )

    def __call__(self):
        self.start()
        return [Tensor(handle, self.owner_of(value)) for handle, value in zip(self.found, self.function.results)]

    def owner_of(self, result):
        """Whose memory a result is in, None for its own."""
        if result.donation is None:
            return None
        if self.function.args[result.donation].is_parameter:
            return self.bindings.kept[self.function.args[result.donation].name]
        return self.inputs[sum(not value.is_parameter for value in self.function.args[: result.donation])]

    def discard(self):
        """Runs, and lets go of the results: what is timed."""
        self.start()
        destroy = library().diff_tensor_destroy
        for handle in self.found:
            destroy(handle)


def run(context, function, inputs, bindings=None):
    """The function's results."""
    return Call(context, function, inputs, bindings)()
