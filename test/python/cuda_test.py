"""Calls on GPUs, on the simulated driver. Needs Python alone; with numpy, arrays too."""

import array
import contextlib
import ctypes
import gc
import os
import tempfile
import types
import unittest
from unittest import mock

import diff_mlir
from cuda_support import DRIVER, ROOT, DeviceArray, simulate
from diff_mlir import cuda, places, runtime
from libraries_test import DOUBLE

try:
    import numpy
except ImportError:
    numpy = None

MODELS = ROOT / "lib" / "test-models"


def floats(*values):
    return array.array("f", values)


class TorchTensor:
    """Memory of a device as a tensor of torch shows it."""

    def __init__(self, tensor, device="cuda:0"):
        self.tensor, self.shape, self.dtype = tensor, tensor.shape, "torch.float32"
        self.device = mock.MagicMock(type=device.split(":")[0])
        self.device.__str__.return_value = device

    def data_ptr(self):
        return self.tensor.address

    def is_contiguous(self):
        return True


@contextlib.contextmanager
def current_context(call):
    """The device's primary context as the thread's."""
    primary = ctypes.c_void_p()
    call("cuDevicePrimaryCtxRetain", ctypes.byref(primary), 0)
    call("cuCtxSetCurrent", primary)
    yield
    call("cuCtxSetCurrent", None)
    call("cuDevicePrimaryCtxRelease_v2", 0)


@contextlib.contextmanager
def captured(stream):
    """Captures what comes into a stream, by the driver; gives what launches it there."""
    driver = ctypes.CDLL(str(DRIVER))

    def call(name, *arguments):
        code = getattr(driver, name)(*arguments)
        assert code == 0, f"{name} gives {code}"

    def launch():
        with current_context(call):
            call("cuGraphLaunch", made, stream)

    stream, graph, made = ctypes.c_void_p(stream), ctypes.c_void_p(), ctypes.c_void_p()
    with current_context(call):
        call("cuStreamBeginCapture_v2", stream, 0)
        yield launch
        call("cuStreamEndCapture", stream, ctypes.byref(graph))
        call("cuGraphInstantiateWithFlags", ctypes.byref(made), graph, ctypes.c_ulonglong(0))


class CudaTest(unittest.TestCase):
    def setUp(self):
        simulate()
        self.model = runtime.Model(MODELS / "cuda.so")
        self.context = cuda.Context()

    def bindings(self, function, *values):
        bindings = runtime.Bindings(self.model.function(function), self.context)
        bindings.set("w", floats(*values))
        return bindings

    def run_main(self, x, w=(10, 20)):
        bindings = self.bindings("main", *w)
        return runtime.run(self.context, bindings.function, [x], bindings)[0]

    def assert_error(self, code, text, function, *arguments):
        with self.assertRaises(runtime.Error) as caught:
            function(*arguments)
        self.assertEqual(caught.exception.code, code)
        self.assertRegex(str(caught.exception), text)

    def test_tells_what_the_device_is(self):
        self.assertEqual((self.context.device, self.context.chip), ("cuda:0", "sm_80"))
        self.assertIn("simulated", self.context.name.lower())
        self.assertNotIn(self.context.stream, (None, cuda.DEFAULT_STREAM))
        self.assertEqual(cuda.Context(0, 0).stream, cuda.DEFAULT_STREAM)

    def test_inputs_on_the_cpu_are_copied_and_results_are_on_the_device(self):
        x = floats(1, 2)
        result = self.run_main(x)
        x[0] = 50
        self.assertEqual((result.device, result.shape, result.dtype), ("cuda:0", (2,), "f32"))
        self.assertEqual(result.tolist(), [12, 24])
        self.assertEqual(result.host().device, "cpu")
        self.assertEqual(bytes(result.bytes()), bytes(floats(12, 24)))

    def test_inputs_on_the_device_are_used_where_they_are(self):
        x = self.context.copy_of(floats(1, 2))
        for value in (x, TorchTensor(x), DeviceArray(x), DeviceArray(x, strides=(4,))):
            call = runtime.Call(self.context, self.model.function("shifted"), [value])
            self.assertEqual(call.inputs[0].address, x.address)
            self.assertEqual(call()[0].tolist(), [6, 2])
        with self.assertRaisesRegex(ValueError, "contiguous"):
            self.context.tensor(DeviceArray(x, strides=(8,)))
        with self.assertRaisesRegex(ValueError, "element type"):
            self.context.tensor(DeviceArray(x, typestr="<c8"))

    def test_results_are_arrays_of_the_device_for_others(self):
        result = self.run_main(floats(1, 2))
        interface = result.__cuda_array_interface__
        self.assertEqual(interface["data"], (result.address, False))
        self.assertEqual((interface["shape"], interface["typestr"]), ((2,), "<f4"))
        self.assertEqual(interface["stream"], self.context.stream)
        self.assertFalse(hasattr(result.host(), "__cuda_array_interface__"))
        for dtype, typestr in (("bf16", "<u2"), ("i1", "|b1"), ("i8", "|i1"), ("i64", "<i8")):
            self.assertEqual(self.context.zeros(dtype, (3,)).__cuda_array_interface__["typestr"], typestr)

    def test_donated_memory_of_the_device_is_written(self):
        function = self.model.function("update")
        w, s = self.context.copy_of(floats(9, 9, 9, 9)), self.context.copy_of(floats(0, 0, 0, 0))
        bindings = runtime.Bindings(function, self.context)
        bindings.set("w", DeviceArray(w), shared=True)
        g = self.context.copy_of(floats(1, 2, 3, 4))
        for _ in range(2):
            doubled, updated, summed = runtime.run(self.context, function, [g, s], bindings)
        self.assertEqual(doubled.tolist(), [2, 4, 6, 8])
        self.assertEqual((updated.address, updated.tolist()), (w.address, [7, 5, 3, 1]))
        self.assertEqual((summed.address, s.tolist()), (s.address, [2, 4, 6, 8]))
        self.assertEqual(bindings.get("w").tolist(), [7, 5, 3, 1])
        with self.assertRaisesRegex(ValueError, "read-only"):
            bindings.set("w", DeviceArray(w, data=(w.address, True)), shared=True)

    def test_donated_parameters_that_are_not_shared_are_copied(self):
        function = self.model.function("update")
        for make in (lambda *values: floats(*values), lambda *values: self.context.copy_of(floats(*values))):
            w, bindings = make(9, 9, 9, 9), runtime.Bindings(function, self.context)
            bindings.set("w", w)
            inputs = [floats(1, 2, 3, 4), floats(0, 0, 0, 0)]
            _, updated, _ = runtime.run(self.context, function, inputs, bindings)
            self.assertEqual(list(w if isinstance(w, array.array) else w.tolist()), [9, 9, 9, 9])
            value = bindings.get("w")
            self.assertEqual((value.device, value.tolist()), ("cuda:0", [8, 7, 6, 5]))
            del bindings, value
            gc.collect()
            self.assertEqual(updated.tolist(), [8, 7, 6, 5])

    def test_memory_that_calls_can_not_update_is_not_shared(self):
        bindings = runtime.Bindings(self.model.function("update"), self.context)
        with self.assertRaisesRegex(ValueError, "calls on cuda:0 can't update 'w' on cpu in place"):
            bindings.set("w", floats(9, 9, 9, 9), shared=True)

    def test_results_outlive_everything_else(self):
        result = self.run_main(floats(1, 2))
        self.model = self.context = None
        gc.collect()
        self.assertEqual(result.tolist(), [12, 24])

    def test_what_has_no_elements(self):
        (result,) = runtime.run(self.context, self.model.function("nothing"), [self.context.zeros("f32", (0,))])
        self.assertEqual((result.shape, result.tolist(), result.device), ((0,), [], "cuda:0"))

    def test_failures_are_errors_with_the_runtimes_words(self):
        self.assert_error(9, "there is no CUDA device 7: the driver has 1", cuda.Context, 7)
        other = runtime.Model(MODELS / "good.so").function("transpose")
        x = memoryview(floats(*range(6))).cast("B").cast("f", (2, 3))
        self.assert_error(4, "no code for .* it was compiled for no GPU", runtime.run, self.context, other, [x])
        x = self.context.zeros("f32", (2, 3))
        self.assert_error(1, "is in the memory of .*for the cpu", runtime.run, runtime.Context(1), other, [x])
        with mock.patch.dict(os.environ, {"DIFF_CUDA_DRIVER": "/no/such/driver"}):
            self.assert_error(9, "can't load the CUDA driver '/no/such/driver'", cuda.Context)

    def test_tensors_elsewhere_are_refused(self):
        x = self.context.copy_of(floats(1, 2))
        with self.assertRaisesRegex(ValueError, "a tensor on cuda:1, but the call is on cuda:0"):
            self.context.tensor(TorchTensor(x, "cuda:1"))
        with self.assertRaisesRegex(ValueError, "a tensor on cuda:0, but the call is on cpu"):
            runtime.Context(1).tensor(TorchTensor(x))
        with self.assertRaisesRegex(ValueError, "an array on a GPU, but the call is on cpu"):
            runtime.Context(1).tensor(DeviceArray(x))

    def test_page_locked_memory_can_be_changed_after_a_call(self):
        x = TorchTensor(runtime.Tensor.copy_of(runtime.Tensor.of(floats(1, 2))), "cpu")
        x.is_pinned = lambda: True
        self.assertEqual(self.context.tensor(x).device, "cuda:0")


class PlacesTest(unittest.TestCase):
    def setUp(self):
        simulate()
        self.place = places.Cuda(0)

    def test_devices_by_name(self):
        self.assertEqual([places.ordinal_of(name) for name in ("cpu", "cuda", "cuda:12")], [None, 0, 12])
        for name in ("gpu", "cuda:", "cuda:x", "cuda:-1", "CUDA", ""):
            with self.assertRaisesRegex(ValueError, f"'{name}' is no device: expected cpu, cuda or cuda:N"):
                places.ordinal_of(name)
        with mock.patch.object(cuda, "torch_cuda", return_value=types.SimpleNamespace(current_device=lambda: 3)):
            self.assertEqual(places.ordinal_of("cuda"), 3)

    def test_what_to_compile_for(self):
        self.assertEqual((places.Cpu(1).target, self.place.target), ("host", "host,sm_80"))
        for chip, target in (("sm_89", "host,sm_89"), ("sm_90", "host,sm_90a"), ("sm_120", "host,sm_120a")):
            with mock.patch.object(places.Cuda, "context", return_value=types.SimpleNamespace(chip=chip)):
                self.assertEqual(self.place.target, target)

    def test_calls_are_in_the_stream_that_inputs_come_from(self):
        own = self.place.context([floats(1)])
        self.assertIs(self.place.context(), own)
        other = cuda.Context()
        result = other.copy_of(floats(1))
        self.assertIs(self.place.context([floats(1), result]), other)
        by_default = self.place.context([DeviceArray(result, stream=1)])
        self.assertEqual(by_default.stream, cuda.DEFAULT_STREAM)
        self.assertIs(self.place.context([DeviceArray(result, stream=1)]), by_default)
        self.assertIs(self.place.context([DeviceArray(result, stream=None)]), own)
        older = DeviceArray(result)
        del older.__cuda_array_interface__["stream"]
        self.assertIs(self.place.context([older]), by_default)

    def test_other_streams_are_waited_for(self):
        contexts = [cuda.Context(), cuda.Context()]
        values = [context.copy_of(floats(1)) for context in contexts]
        for context in contexts:
            context.synchronize = mock.Mock()
        self.assertIs(self.place.context([*values, values[0]]), contexts[0])
        self.assertFalse(contexts[0].synchronize.called)
        contexts[1].synchronize.assert_called_once_with()

    def test_torchs_stream_is_taken_where_torch_has_a_gpu(self):
        value = cuda.Context().copy_of(floats(1))
        value.context.synchronize = mock.Mock()
        torch_cuda = mock.Mock()
        torch_cuda.current_stream.return_value.cuda_stream = 0
        with mock.patch.object(cuda, "torch_cuda", return_value=torch_cuda):
            self.assertEqual(self.place.context([value]).stream, cuda.DEFAULT_STREAM)
        torch_cuda.current_stream.assert_called_once_with(0)
        value.context.synchronize.assert_called_once_with()


class CompiledTest(unittest.TestCase):
    def setUp(self):
        simulate()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        patch = mock.patch.dict(os.environ, {"DIFF_MLIR_CACHE": folder.name})
        patch.start()
        self.addCleanup(patch.stop)
        self.weights = {"w": memoryview(floats(2)).cast("B").cast("f", ())}

    def double(self, **settings):
        if not (ROOT / "bin" / "diff-opt").exists():
            self.skipTest("diff-opt is not built")
        path = f"{os.environ['DIFF_MLIR_CACHE']}/double.mlir"
        with open(path, "w") as file:
            file.write(DOUBLE)
        return diff_mlir.compile(path, weights=self.weights, **settings)

    def test_results_are_where_inputs_are(self):
        main = diff_mlir.compile(MODELS / "cuda.so", weights={"w": floats(10, 20)}, device="cuda")
        result = main(floats(1, 2))
        self.assertEqual((result.device, result.tolist()), ("cpu", [12, 24]))
        on_device = main.context.copy_of(floats(1, 2))
        for value in (on_device, DeviceArray(on_device), TorchTensor(on_device)):
            with mock.patch.object(runtime.Tensor, "torch", lambda tensor: tensor):
                result = main(value)
            self.assertEqual((result.device, result.tolist()), ("cuda:0", [12, 24]))
        self.assertEqual(main(result).tolist(), [23, 46])

    def test_calls_in_a_graph_that_others_capture(self):
        """As torch.cuda.graph does: the stream that is captured, and the model, are new to us."""
        main = diff_mlir.compile(MODELS / "cuda.so", weights={"w": floats(10, 20)}, device="cuda")
        other = cuda.Context()
        x = other.copy_of(floats(1, 2))
        with captured(other.stream) as launch:
            result = main(DeviceArray(x, stream=other.stream))
        self.assertIsNot(result.context, other)
        for value in (1, 5):
            other.copy(floats(value, value), x)
            launch()
            self.assertEqual(result.tolist(), [value + 11, value + 22])

    @unittest.skipUnless(numpy, "numpy is not installed")
    def test_numpy_arrays_go_in_and_out(self):
        main = diff_mlir.compile(MODELS / "cuda.so", weights={"w": numpy.ones(3, numpy.float32)}, device="cuda")
        numpy.testing.assert_array_equal(main(numpy.arange(3, dtype=numpy.float32)), [2, 4, 6])

    def test_updated_parameters_stay_on_the_device(self):
        settings = {"function": "update", "device": "cuda"}
        update = diff_mlir.compile(MODELS / "cuda.so", weights={"w": floats(9, 9, 9, 9)}, **settings)
        for count in (1, 2):
            update(floats(1, 2, 3, 4), floats(0, 0, 0, 0))
            value = update.parameter("w")
            self.assertEqual(value.tolist(), [9 - count * step for step in (1, 2, 3, 4)])
        self.assertEqual(value.device, "cuda:0")
        with self.assertRaisesRegex(ValueError, "can't update 'w' on cpu in place"):
            diff_mlir.compile(MODELS / "cuda.so", weights={"w": floats(9, 9, 9, 9)}, shared=True, **settings)

    def test_a_text_is_compiled_for_the_device_and_the_cpu(self):
        for settings in ({}, {"target": "host,sm_80"}, {"target": ["host", "sm_80"]}, {"target": "sm_80"}):
            double = self.double(device="cuda", **settings)
            self.assertEqual(double(floats(1, 2, 3)).tolist(), [2, 4, 6])
        self.assertEqual(self.double(target="host,sm_80")(floats(1, 2, 3)).tolist(), [2, 4, 6])

    def test_what_a_model_was_not_compiled_for(self):
        with self.assertRaisesRegex(runtime.Error, "no code for .*: it was compiled for no GPU; add sm_80 to --target"):
            self.double(device="cuda", target="host")(floats(1))
        with self.assertRaisesRegex(runtime.Error, "is not compiled for CPUs; add host to --target"):
            self.double(target="sm_80")(floats(1))
        with self.assertRaisesRegex(diff_mlir.CompileError, "older than sm_80"):
            self.double(device="cuda", target="host,sm_75")
        with mock.patch.dict(os.environ, {"DIFF_CUDA_DRIVER": "/no/such/driver"}):
            with self.assertRaisesRegex(runtime.Error, "can't load the CUDA driver"):
                self.double(device="cuda")


if __name__ == "__main__":
    unittest.main()
