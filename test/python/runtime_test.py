"""The binding of the runtime, on models written by hand. Needs Python alone; with numpy, arrays too."""

import array
import gc
import json
import os
import struct
import tempfile
import unittest
from pathlib import Path

from diff_mlir import runtime

MODELS = Path(os.environ["DIFF_MLIR_ROOT"]) / "lib" / "test-models"

try:
    import numpy
except ImportError:
    numpy = None


def safetensors(path, name, values):
    size = 4 * len(values)
    header = json.dumps({name: {"dtype": "F32", "shape": [len(values)], "data_offsets": [0, size]}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header + struct.pack(f"<{len(values)}f", *values))
    return path


def floats(*values):
    return array.array("f", values)


def rows(*values):
    """Rows of four."""
    return memoryview(floats(*values)).cast("B").cast("f", (len(values) // 4, 4))


class RuntimeTest(unittest.TestCase):
    def setUp(self):
        self.model = runtime.Model(MODELS / "good.so")
        self.function = self.model.function("main")
        self.context = runtime.Context(2)

    def weights(self, *values):
        bindings = runtime.Bindings(self.function)
        bindings.set("w", floats(*values))
        return bindings

    def assert_error(self, code, text, function, *arguments):
        with self.assertRaises(runtime.Error) as caught:
            function(*arguments)
        self.assertEqual(caught.exception.code, code)
        self.assertRegex(str(caught.exception), text)

    def test_tells_what_a_model_is(self):
        self.assertEqual(self.model.about("name"), "handwritten")
        self.assertEqual(self.model.about("producer"), "hand")
        self.assertIn("types", [function.name for function in self.model.functions])
        self.assertEqual([(v.name, v.dtype, v.shape) for v in self.function.inputs], [("arg0", "f32", (-1, 4))])
        self.assertEqual([(v.name, v.is_parameter) for v in self.function.parameters], [("w", True)])
        self.assertEqual([v.shape for v in self.function.results], [(-1, 4)])

    def test_runs_on_borrowed_memory(self):
        x = rows(1, 2, 3, 4, 5, 6, 7, 8)
        (result,) = runtime.run(self.context, self.function, [x], self.weights(1, 10, 100, 1000))
        self.assertEqual(result.shape, (2, 4))
        self.assertEqual(result.dtype, "f32")
        self.assertEqual(result.tolist(), [[1, 20, 300, 4000], [5, 60, 700, 8000]])

    def test_inputs_and_parameters_are_not_copied(self):
        values, weights = floats(1, 2, 3, 4), floats(1, 1, 1, 1)
        bindings = runtime.Bindings(self.function)
        bindings.set("w", weights)
        call = runtime.Call(self.context, self.function, [memoryview(values).cast("B").cast("f", (1, 4))], bindings)
        values[0], weights[1] = 50.0, 7.0
        self.assertEqual(call()[0].tolist(), [[50, 14, 3, 4]])

    def test_memory_that_is_read_only_is_copied(self):
        x = memoryview(bytes(floats(1, 2, 3, 4))).cast("f", (1, 4))
        (result,) = runtime.run(self.context, self.function, [x], self.weights(2, 2, 2, 2))
        self.assertEqual(result.tolist(), [[2, 4, 6, 8]])

    def test_parameters_come_from_a_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = safetensors(Path(folder) / "w.safetensors", "w", [1, 2, 3, 4])
            parameters = runtime.Parameters(path)
            self.assertEqual(parameters.names(), ["w"])
            self.assertEqual(parameters["w"].tolist(), [1, 2, 3, 4])
            with self.assertRaises(KeyError):
                parameters["v"]
            bindings = runtime.Bindings(self.function)
            bindings.load(path)
            self.assertEqual(
                runtime.run(self.context, self.function, [rows(1, 1, 1, 1)], bindings)[0].tolist(), [[1, 2, 3, 4]]
            )

    def test_results_outlive_everything_else(self):
        def made():
            model = runtime.Model(MODELS / "good.so")
            function = model.function("main")
            bindings = runtime.Bindings(function)
            bindings.set("w", floats(1, 1, 1, 1))
            return runtime.run(runtime.Context(1), function, [rows(*range(400))], bindings)[0].view()

        view = made()
        gc.collect()
        self.assertEqual([value for row in view.tolist() for value in row], list(range(400)))

    def test_every_element_type_goes_in_and_out(self):
        function = self.model.function("types")
        half = struct.pack("<2H", 0x3C00, 0xC000)
        inputs = [
            runtime.Tensor.of(memoryview(bytearray(b"\1\0")).cast("?")),
            array.array("b", [-1, 2]),
            array.array("h", [-300, 300]),
            array.array("i", [-70000, 70000]),
            runtime.Tensor.of(array.array("H", [0x3F80, 0xC000]), "bf16"),
            runtime.Tensor.of(memoryview(bytearray(half)).cast("B").cast("H"), "f16"),
            array.array("d", [0.1, -0.1]),
        ]
        results = runtime.run(self.context, function, inputs)
        self.assertEqual([result.dtype for result in results], ["i1", "i8", "i16", "i32", "bf16", "f16", "f64"])
        self.assertEqual(
            [result.tolist() for result in results[:5]],
            [[True, False], [-1, 2], [-300, 300], [-70000, 70000], [0x3F80, 0xC000]],
        )
        self.assertEqual(bytes(results[5].bytes()), half)
        self.assertEqual(results[6].tolist(), [0.1, -0.1])

    def test_tensors_without_dims_and_without_elements(self):
        function = self.model.function("indices")
        for count in (0, 5):
            number = runtime.Tensor.of(memoryview(array.array("q", [count])).cast("B").cast("q", ()))
            seen, errors = runtime.run(self.context, function, [number])
            self.assertEqual(seen.tolist(), [1] * count)
            self.assertEqual((errors.shape, errors.tolist()), ((), 0))

    def test_failures_are_errors_with_the_runtimes_words(self):
        weights = self.weights(1, 1, 1, 1)
        self.assert_error(2, "no_such.*", runtime.Model, MODELS / "no_such.so")
        self.assert_error(4, "no-such-extension", runtime.Model, MODELS / "wrong-isa.so")
        self.assert_error(2, "types", self.model.function, "no_such")
        self.assert_error(1, "inputs", runtime.run, self.context, self.function, [], weights)
        self.assert_error(1, "w", runtime.run, self.context, self.function, [rows(1, 2, 3, 4)], None)
        self.assert_error(1, "arg0", runtime.run, self.context, self.function, [floats(1, 2, 3, 4)], weights)
        self.assert_error(1, "w", weights.set, "w", floats(1, 2, 3))
        number = memoryview(array.array("q", [3])).cast("B").cast("q", ())
        self.assert_error(
            6, "index 7 is out of range", runtime.run, self.context, self.model.function("fail"), [number]
        )
        self.assert_error(5, "memory", runtime.run, self.context, self.model.function("oom"), [])

    def test_values_that_are_no_tensors_are_named(self):
        for value, text in [(array.array("L", [1]), "element type"), (array.array("u", "x"), "element type")]:
            with self.assertRaisesRegex(ValueError, text):
                runtime.Tensor.of(value)
        with self.assertRaises(TypeError):
            runtime.Tensor.of(3)
        with self.assertRaisesRegex(ValueError, "contiguous"):
            runtime.Tensor.of(memoryview(floats(1, 2, 3, 4))[::2])

    def test_elements_are_copied_to_tensors(self):
        target = runtime.Tensor.copy_of(runtime.Tensor.of(floats(0, 0)))
        self.context.copy(floats(1, 2), target)
        self.assertEqual(target.tolist(), [1, 2])
        self.assert_error(1, "2xf32", self.context.copy, floats(1, 2, 3), target)
        self.assert_error(1, "not to be written", self.context.copy, floats(1, 2), runtime.Tensor.of(floats(3, 4)))

    def test_closing_twice_is_closing(self):
        with runtime.Context(1) as context:
            self.assertEqual(context.threads, 1)
        context.close()

    def test_tells_the_memory_of_a_call(self):
        runtime.run(self.context, self.function, [rows(1, 2, 3, 4)], self.weights(1, 1, 1, 1))
        self.assertGreaterEqual(self.context.peak_bytes, 16)
        self.assertEqual(self.context.scratch_bytes_per_thread, 16)

    @unittest.skipUnless(numpy, "numpy is not installed")
    def test_numpy_arrays_go_in_and_out(self):
        x = numpy.arange(8, dtype=numpy.float32).reshape(2, 4)
        x.flags.writeable = False
        (result,) = runtime.run(self.context, self.function, [x], self.weights(1, 2, 3, 4))
        numpy.testing.assert_array_equal(result.numpy(), x * [1, 2, 3, 4])
        with self.assertRaisesRegex(ValueError, "contiguous"):
            runtime.Tensor.of(x.T)
        bits = numpy.array([0x3F80], numpy.uint16)
        self.assertEqual(runtime.Tensor.of(bits, "bf16").dtype, "bf16")


if __name__ == "__main__":
    unittest.main()
