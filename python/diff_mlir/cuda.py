"""Calls on GPUs, diff/cuda.h. Needs Python alone.

    context = cuda.Context(0)
    (result,) = runtime.run(context, function, [x], weights)

Inputs in the device's memory (of torch, and of whatever has __cuda_array_interface__) are used where they are; others are
copied there. A call is enqueued in the context's stream: what uses results elsewhere than by their `host()`, or another
stream, waits by `synchronize()`.
"""

import sys

from diff_mlir import runtime
from diff_mlir.capi import Handle, library
from diff_mlir.tensors import Tensor, check_writable, checked_dtype, layout, of_interface, of_torch

# The stream that torch and others call 0.
DEFAULT_STREAM = 1


class Context(runtime.Context):
    """Calls on device `ordinal`, in a stream of their own or in `stream`, a CUstream or cudaStream_t as a number."""

    def __init__(self, ordinal=0, stream=None):
        Handle.__init__(self)
        self.device = f"cuda:{ordinal}"
        self.create("diff_context_create_cuda", ordinal, DEFAULT_STREAM if stream == 0 else stream)

    @property
    def name(self):
        return library().diff_context_device_name(self.handle).decode()

    @property
    def chip(self):
        """ "sm_80" """
        return library().diff_context_chip(self.handle).decode()

    @property
    def stream(self):
        return library().diff_context_stream(self.handle)

    def tensor(self, value, dtype=None, writable=False):
        """A tensor over the memory of `value`, on the device or the CPU: see Tensor.of."""
        if isinstance(value, Tensor):
            return value
        if is_pinned(value):
            return self.copy_of(Tensor.of(value, dtype))
        if not is_on_device(value):
            return Tensor.of(value, dtype, writable)
        if writable:
            check_writable(value)
        if hasattr(value, "data_ptr"):
            found, shape, address, owner = of_torch(value, self.device)
        else:
            found, shape, address, owner = of_interface(value.__cuda_array_interface__, value)
        return self.borrow(checked_dtype(value, dtype, found), shape, address, owner, writable)

    def borrow(self, dtype, shape, address, owner=None, writable=False):
        """A tensor over the device's memory at an address."""
        tensor = Tensor(owner=owner, context=self)
        function = "diff_tensor_borrow_cuda_mutable" if writable else "diff_tensor_borrow_cuda"
        tensor.create(function, self.handle, *layout(dtype, shape), address)
        return tensor

    def zeros(self, dtype, shape):
        tensor = Tensor(context=self)
        tensor.create("diff_tensor_create_cuda", self.handle, *layout(dtype, shape))
        return tensor

    def copy_of(self, value, dtype=None):
        """A tensor on the device with the elements of `value`, which can be changed again."""
        if not isinstance(value, Tensor):
            value = self.tensor(value, dtype)
        tensor = Tensor(context=self)
        tensor.create("diff_tensor_to_cuda", self.handle, value.handle)
        return tensor


def is_on_device(value):
    """Whether a tensor or an array is in the memory of a GPU."""
    if isinstance(value, Tensor):
        return value.device != "cpu"
    if hasattr(value, "data_ptr"):
        return value.device.type == "cuda"
    return hasattr(value, "__cuda_array_interface__")


def is_pinned(value):
    """Whether a copy of the memory to a device goes on when the call that starts it has returned."""
    return hasattr(value, "is_pinned") and not is_on_device(value) and value.is_pinned()


def torch_cuda():
    """torch.cuda where a program that uses torch has a GPU there."""
    torch = sys.modules.get("torch")
    return torch.cuda if torch is not None and torch.cuda.is_available() else None
