"""Compiled models through the runtime's C API (diff/runtime.h). Inputs are borrowed numpy memory, results are the
runtime's own memory. Needs numpy."""

import ctypes

import numpy

# enum diff_abi_dtype; bf16 is kept as its bits.
F32, BF16 = 1, 4
DTYPES = {"f32": (F32, numpy.dtype(numpy.float32)), "bf16": (BF16, numpy.dtype(numpy.uint16))}

pointer = ctypes.c_void_p


class Runtime:
    """libdiff_runtime.so, and the threads of one context."""

    def __init__(self, path, threads):
        self.library = library = ctypes.CDLL(path)
        for name, result, *arguments in [
            ("diff_status_message", ctypes.c_char_p, pointer),
            ("diff_status_destroy", None, pointer),
            ("diff_version", ctypes.c_char_p),
            ("diff_tensor_borrow", pointer, ctypes.c_int32, ctypes.c_int32, pointer, pointer, pointer),
            ("diff_tensor_destroy", None, pointer),
            ("diff_tensor_dtype", ctypes.c_int32, pointer),
            ("diff_tensor_rank", ctypes.c_int32, pointer),
            ("diff_tensor_dims", ctypes.POINTER(ctypes.c_int64), pointer),
            ("diff_tensor_num_bytes", ctypes.c_uint64, pointer),
            ("diff_tensor_data", pointer, pointer),
            ("diff_model_open", pointer, ctypes.c_char_p, pointer),
            ("diff_model_close", None, pointer),
            ("diff_model_cpu", ctypes.c_char_p, pointer),
            ("diff_model_find_function", pointer, pointer, ctypes.c_char_p, pointer),
            ("diff_context_create", pointer, ctypes.c_int32, pointer),
            ("diff_context_destroy", None, pointer),
            ("diff_context_peak_bytes", ctypes.c_uint64, pointer),
            ("diff_run", pointer, pointer, pointer, pointer, pointer, ctypes.c_int32, pointer, ctypes.c_int32),
        ]:
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
        self.context = pointer()
        self.check(library.diff_context_create(threads, ctypes.byref(self.context)))

    def check(self, status):
        if status:
            message = self.library.diff_status_message(status).decode()
            self.library.diff_status_destroy(status)
            raise RuntimeError(message)

    def close(self):
        self.library.diff_context_destroy(self.context)
        self.context = None


class Tensor:
    """A borrowed array, which stays alive with the tensor."""

    def __init__(self, runtime, array, dtype):
        code, kind = DTYPES[dtype]
        if array.dtype != kind or not array.flags["C_CONTIGUOUS"]:
            raise ValueError(f"{dtype} needs a contiguous array of {kind}, not {array.dtype}")
        self.runtime, self.array, self.handle = runtime, array, pointer()
        dims = (ctypes.c_int64 * array.ndim)(*array.shape)
        runtime.check(
            runtime.library.diff_tensor_borrow(code, array.ndim, dims, array.ctypes.data, ctypes.byref(self.handle))
        )

    def __del__(self):
        if self.handle:
            self.runtime.library.diff_tensor_destroy(self.handle)


class Model:
    """The function `main`, with one result, of a library that the compiler made."""

    def __init__(self, runtime, path):
        self.runtime, self.handle, self.function = runtime, pointer(), pointer()
        runtime.check(runtime.library.diff_model_open(path.encode(), ctypes.byref(self.handle)))
        runtime.check(
            runtime.library.diff_model_find_function(self.handle, b"main", ctypes.byref(self.function))
        )

    def cpu(self):
        return self.runtime.library.diff_model_cpu(self.handle).decode()

    def bind(self, tensors):
        """A call on these tensors that lets go of its result: what is timed."""
        inputs = (pointer * len(tensors))(*[tensor.handle for tensor in tensors])
        result, library, check = pointer(), self.runtime.library, self.runtime.check
        context, function, count, where = self.runtime.context, self.function, len(tensors), ctypes.byref(result)

        def call():
            check(library.diff_run(context, function, None, inputs, count, where, 1))
            library.diff_tensor_destroy(result)

        call.tensors = tensors
        return call

    def run(self, tensors):
        """The result as an array of its own."""
        inputs = (pointer * len(tensors))(*[tensor.handle for tensor in tensors])
        result, library = pointer(), self.runtime.library
        self.runtime.check(
            library.diff_run(self.runtime.context, self.function, None, inputs, len(tensors), ctypes.byref(result), 1)
        )
        kinds = {code: kind for code, kind in DTYPES.values()}
        dims = library.diff_tensor_dims(result)[: library.diff_tensor_rank(result)]
        size = library.diff_tensor_num_bytes(result)
        data = ctypes.string_at(library.diff_tensor_data(result), size)
        kind = kinds[library.diff_tensor_dtype(result)]
        library.diff_tensor_destroy(result)
        return numpy.frombuffer(data, kind).reshape(dims).copy()

    def peak_bytes(self):
        return self.runtime.library.diff_context_peak_bytes(self.runtime.context)

    def close(self):
        self.runtime.library.diff_model_close(self.handle)
        self.handle = pointer()
