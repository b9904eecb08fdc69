"""Tensors of the runtime over the memory of others and its own, on the CPU and on GPUs."""

import ctypes

from diff_mlir.capi import Handle, library, pointer

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
# What the array interfaces of numpy and of CUDA call them, bf16 as its bits.
TYPES = {"f4": "f32", "f8": "f64", "f2": "f16", "i8": "i64", "i4": "i32", "i2": "i16", "i1": "i8", "b1": "i1"}
TYPESTRS = {name: f"<{kind}" for kind, name in TYPES.items()} | {"i8": "|i1", "i1": "|b1", "bf16": "<u2"}


def contiguous(shape, strides):
    """Whether strides, in elements, are those of a row-major tensor; those of dims of one element don't matter."""
    size = 1
    for length, stride in zip(reversed(shape), reversed(strides)):
        if length not in (0, 1) and stride != size:
            return False
        size *= length
    return True


def of_torch(value, device="cpu"):
    if str(value.device) != device:
        raise ValueError(f"a tensor on {value.device}, but the call is on {device}")
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


def of_interface(interface, value):
    """What numpy's __array_interface__ and CUDA's tell; the memory may be read-only."""
    if interface.get("strides") is not None:
        size = int(interface["typestr"][2:])
        if not contiguous(interface["shape"], [stride // size for stride in interface["strides"]]):
            raise ValueError("an array that is not contiguous; copy it first")
    return TYPES.get(interface["typestr"].lstrip("<|=")), tuple(interface["shape"]), interface["data"][0], value


def check_writable(value):
    """That what is written to the memory of `value` is seen there."""
    if hasattr(value, "data_ptr"):
        good = value.is_contiguous()
    elif hasattr(value, "__cuda_array_interface__"):
        good = not value.__cuda_array_interface__["data"][1]
    elif hasattr(value, "__array_interface__"):
        good = not value.__array_interface__["data"][1]
    else:
        good = not memoryview(value).readonly
    if not good:
        raise ValueError("an array that is read-only or not contiguous can't be updated in place; copy it first")


def checked_dtype(value, dtype, found):
    """The element type: `dtype` where that is given."""
    dtype = dtype or found
    if dtype is None:
        raise ValueError(f"the element type of {type(value).__name__} is none of compiled models")
    if dtype not in DTYPES:
        raise ValueError(f"{dtype} is no element type of compiled models")
    return dtype


def layout(dtype, shape):
    """Type, rank and dims as the C API takes them."""
    return DTYPES[dtype][0], len(shape), (ctypes.c_int64 * len(shape))(*shape)


class Tensor(Handle):
    """A tensor. What it borrows stays alive with it. One on a device has a `context`, by which its memory is copied to
    the host."""

    destroy = "diff_tensor_destroy"

    def __init__(self, handle=None, owner=None, context=None):
        super().__init__(handle)
        self.owner, self.context = owner, context

    @classmethod
    def borrow(cls, dtype, shape, address, owner=None, writable=False):
        tensor = cls(owner=owner)
        function = "diff_tensor_borrow_mutable" if writable else "diff_tensor_borrow"
        tensor.create(function, *layout(dtype, shape), address)
        return tensor

    @classmethod
    def copy_of(cls, other):
        """A tensor with the elements of another in memory of its own, in the same place."""
        tensor = cls(context=other.context)
        if other.device != "cpu":
            tensor.create("diff_tensor_to_cuda", other.context.handle, other.handle)
            return tensor
        tensor.create("diff_tensor_create", *layout(other.dtype, other.shape))
        if other.nbytes:
            ctypes.memmove(tensor.address, other.address, other.nbytes)
        return tensor

    @classmethod
    def of(cls, value, dtype=None, writable=False):
        """A tensor over the memory of a torch tensor (copied only if it is not contiguous), a numpy array or another
        buffer, on the CPU. `dtype` says what the elements are where the array can't: "bf16" for an array of uint16. With
        `writable` functions that it is donated to write there: it is never a copy then."""
        if isinstance(value, Tensor):
            return value
        if writable:
            check_writable(value)
        if hasattr(value, "data_ptr"):
            found, shape, address, owner = of_torch(value)
        elif hasattr(value, "__array_interface__"):
            found, shape, address, owner = of_interface(value.__array_interface__, value)
        elif hasattr(value, "__cuda_array_interface__"):
            raise ValueError("an array on a GPU, but the call is on cpu")
        else:
            found, shape, address, owner = of_buffer(value)
        return cls.borrow(checked_dtype(value, dtype, found), shape, address, owner, writable)

    @property
    def device(self):
        """Where the memory is: "cpu", "cuda:0" and so on."""
        ordinal = library().diff_tensor_cuda_device(self.handle)
        return "cpu" if ordinal < 0 else f"cuda:{ordinal}"

    def host(self):
        """The tensor itself, or a copy of what is on a device: it waits for the calls that make it."""
        if self.device == "cpu":
            return self
        copy = Tensor()
        copy.create("diff_tensor_to_host", self.context.handle, self.handle)
        return copy

    @property
    def __cuda_array_interface__(self):
        """How others see the memory of a tensor on a device. (One on the CPU does not have this.)"""
        if self.device == "cpu":
            raise AttributeError("a tensor on the CPU has no __cuda_array_interface__")
        place = {"data": (self.address or 0, False), "strides": None, "stream": self.context.stream, "version": 3}
        return {"shape": self.shape, "typestr": TYPESTRS[self.dtype], **place}

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
        """The memory as a ctypes array, which keeps the tensor alive; what is on a device is copied."""
        host = self.host()
        size = host.nbytes
        array = (ctypes.c_char * size).from_address(host.address) if size else (ctypes.c_char * 0)()
        array.tensor = host
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
        """A torch tensor over the tensor's memory, where that is."""
        import torch

        dtype, device = getattr(torch, TORCH[self.dtype]), self.device
        if not self.nbytes:
            return torch.empty(self.shape, dtype=dtype, device=device)
        if device != "cpu":
            return torch.as_tensor(self, device=device).view(dtype)
        return torch.frombuffer(self.bytes(), dtype=dtype).view(self.shape)


class FileTensor(Tensor):
    """A tensor that belongs to its file. Not to be written."""

    def close(self):
        self.handle = pointer()


class BoundTensor(FileTensor):
    """A tensor that belongs to bindings."""
