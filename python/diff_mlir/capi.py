"""The C API of the runtime, diff/runtime.h and diff/cuda.h, and its objects."""

import ctypes

from diff_mlir import toolchain

pointer = ctypes.c_void_p


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
    ("diff_bindings_get", pointer, pointer, ctypes.c_char_p),
    ("diff_context_create", pointer, ctypes.c_int32, pointer),
    ("diff_context_destroy", None, pointer),
    ("diff_context_num_threads", ctypes.c_int32, pointer),
    ("diff_context_peak_bytes", ctypes.c_uint64, pointer),
    ("diff_context_scratch_bytes_per_thread", ctypes.c_uint64, pointer),
    ("diff_run", pointer, pointer, pointer, pointer, pointer, ctypes.c_int32, pointer, ctypes.c_int32),
    ("diff_context_create_cuda", pointer, ctypes.c_int32, pointer, pointer),
    ("diff_context_device_name", ctypes.c_char_p, pointer),
    ("diff_context_chip", ctypes.c_char_p, pointer),
    ("diff_context_stream", pointer, pointer),
    ("diff_context_synchronize", pointer, pointer),
    ("diff_tensor_create_cuda", pointer, pointer, ctypes.c_int32, ctypes.c_int32, pointer, pointer),
    ("diff_tensor_borrow_cuda", pointer, pointer, ctypes.c_int32, ctypes.c_int32, pointer, pointer, pointer),
    ("diff_tensor_borrow_cuda_mutable", pointer, pointer, ctypes.c_int32, ctypes.c_int32, pointer, pointer, pointer),
    ("diff_tensor_cuda_device", ctypes.c_int32, pointer),
    ("diff_tensor_copy", pointer, pointer, pointer, pointer),
    ("diff_tensor_to_cuda", pointer, pointer, pointer, pointer),
    ("diff_tensor_to_host", pointer, pointer, pointer, pointer),
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
