"""torch's tensors and torch.compile on GPUs, on the simulated driver. torch itself has none here: its tensors of a GPU are
such in all but who allocated their memory."""

import os
import unittest
import unittest.mock
import warnings

import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.fx.experimental.proxy_tensor import make_fx

import diff_mlir
from cuda_support import simulate
from diff_mlir import backend, cuda, runtime
from torch_support import Attention, assert_same, parts


class CudaTensor(torch.Tensor):
    """A tensor on cuda:0 in memory that the runtime allocated there."""

    @staticmethod
    def __new__(cls, value):
        tensor = torch.Tensor._make_wrapper_subclass(cls, value.shape, dtype=value.dtype, device="cuda:0")
        tensor.memory = cuda.Context().copy_of(value)
        return tensor

    def data_ptr(self):
        return self.memory.address

    @classmethod
    def __torch_dispatch__(cls, function, types, args=(), kwargs=None):
        if function is torch.ops.aten.detach.default:
            return args[0]
        raise NotImplementedError(function)


class AsTensor:
    """What torch.as_tensor makes of the device's memory, by a copy; remembers of what."""

    def __init__(self):
        self.seen = []

    def __call__(self, value, device):
        self.seen.append((value.__cuda_array_interface__["data"][0], device))
        return value.host().torch()


class CudaTorchTest(unittest.TestCase):
    def setUp(self):
        simulate()
        torch._dynamo.reset()
        torch.manual_seed(0)
        backend._warned.clear()
        backend.gpu.cache_clear()

    def patched(self):
        made = AsTensor()
        patch = unittest.mock.patch.object(torch, "as_tensor", made)
        patch.start()
        self.addCleanup(patch.stop)
        return made

    def compile(self, function, **options):
        return torch.compile(function, backend="diff_mlir", options=options)

    def check(self, compiled, function, *inputs):
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("error", backend.Fallback)
            assert_same(self, compiled(*inputs), function(*inputs), 1e-4)

    def test_exported_modules(self):
        module = Attention().eval()
        exported = diff_mlir.export(module, parts.inputs(2, 5))
        compiled = diff_mlir.compile(exported, device=torch.device("cuda", 0))
        with torch.no_grad():
            assert_same(self, compiled(*parts.inputs(2, 5)), module(*parts.inputs(2, 5)), 1e-4)

    def test_tensors_of_a_gpu_are_not_copied(self):
        exported = diff_mlir.export(torch.nn.Linear(3, 4), (torch.zeros(2, 3),))
        values = {name: CudaTensor(tensor.detach()) for name, tensor in exported.weights.items()}
        compiled = diff_mlir.compile(exported, weights=values, device="cuda")
        for name, value in values.items():
            self.assertEqual(compiled.parameter(name).address, value.data_ptr())
        x, made, addresses = torch.randn(2, 3), self.patched(), []
        original = cuda.Context.borrow

        def borrow(context, dtype, shape, address, *rest):
            addresses.append(address)
            return original(context, dtype, shape, address, *rest)

        on_device = CudaTensor(x)
        with unittest.mock.patch.object(cuda.Context, "borrow", borrow):
            found = compiled(on_device)
        self.assertEqual(addresses, [on_device.data_ptr()])
        self.assertEqual([device for _, device in made.seen], ["cuda:0"])
        weights = exported.weights
        assert_same(self, found, torch.nn.functional.linear(x, weights["weight"], weights["bias"]))

    def test_training_steps(self):
        def loss(model, x, y):
            return torch.nn.functional.mse_loss(model(x), y)

        inputs = (torch.randn(5, 3), torch.randn(5, 4))
        exported = diff_mlir.export_training_step(torch.nn.Linear(3, 4), loss, inputs, "adamw", lr=0.1)
        values = {name: tensor.detach().clone() for name, tensor in exported.weights.items()}
        shared = {name: CudaTensor(tensor) for name, tensor in values.items()}
        on_cpu = diff_mlir.compile(exported, weights=values)
        on_gpu = diff_mlir.compile(exported, weights=values, device="cuda")
        in_place = diff_mlir.compile(exported, weights=shared, device="cuda", shared=True)
        for _ in range(3):
            expected = on_cpu(*inputs)
            assert_same(self, on_gpu(*inputs), expected, 1e-5)
            assert_same(self, in_place(*inputs), expected, 1e-5)
        for name in exported.updates:
            expected = on_cpu.parameter(name).torch()
            self.assertEqual(on_gpu.parameter(name).device, "cuda:0")
            self.assertEqual(in_place.parameter(name).address, shared[name].data_ptr())
            for found in (on_gpu.parameter(name), shared[name].memory):
                assert_same(self, found.host().torch(), expected, 1e-5)

    def test_results_of_types_that_arrays_do_not_have(self):
        made = self.patched()
        for dtype in (torch.bfloat16, torch.bool, torch.int64):
            x = torch.tensor([[0, 1, 2]]).to(dtype)
            with unittest.mock.patch.object(AsTensor, "__call__", lambda made, value, device: bits(value)):
                found = cuda.Context().copy_of(x).torch()
            self.assertTrue(torch.equal(found, x))
        self.assertEqual(made.seen, [])

    def test_graphs_of_tensors_on_the_cpu(self):
        module = Attention().eval()
        compiled = self.compile(module, device="cuda")
        with unittest.mock.patch.object(runtime, "run", wraps=runtime.run) as run:
            self.check(compiled, module, *parts.inputs(2, 5))
        self.assertEqual({call.args[0].device for call in run.call_args_list}, {"cuda:0"})

    def test_gradients(self):
        x = torch.randn(3, 5, requires_grad=True)
        y = x.detach().clone().requires_grad_()
        self.compile(lambda x: (x.sin() * x).sum(), device="cuda", target=["host", "sm_80"])(x).backward()
        (y.sin() * y).sum().backward()
        assert_same(self, x.grad, y.grad)

    def test_graphs_of_tensors_on_a_gpu(self):
        def function(x, y):
            return torch.softmax(x, -1) + torch.arange(3, device=x.device), y * 2

        with FakeTensorMode():
            graph = make_fx(function, tracing_mode="fake")(torch.empty(2, 3, device="cuda"), torch.empty(2))
        built = backend.build(graph)
        self.assertEqual(built.ordinal, 0)
        x, y = torch.randn(2, 3), torch.randn(2)
        made = self.patched()
        assert_same(self, built(CudaTensor(x), y), function(x, y))
        self.assertEqual(len(made.seen), 1)  # the other result is on the CPU, as the graph has it

    def test_devices_that_do_not_fit(self):
        with FakeTensorMode():
            graph = make_fx(lambda x: x + 1, tracing_mode="fake")(torch.empty(2, 3, device="cuda"))
        for device in ("cpu", "cuda:1"):
            with self.assertRaisesRegex(diff_mlir.Unsupported, f"a tensor on cuda:0, and others on {device}"):
                backend.build(graph, backend.Options(device=device))

    def test_options_that_are_none(self):
        with self.assertRaisesRegex(Exception, "has no option 'devise': expected target or device"):
            self.compile(lambda x: x + 1, devise="cuda")(torch.ones(2))

    def test_without_a_driver(self):
        compiled = self.compile(lambda x: x + 1, device="cuda")
        with unittest.mock.patch.dict(os.environ, {"DIFF_CUDA_DRIVER": "/no/such/driver"}):
            with self.assertRaisesRegex(Exception, "can't load the CUDA driver '/no/such/driver'"):
                compiled(torch.ones(2))

    def test_what_a_graph_was_not_compiled_for(self):
        compiled = self.compile(lambda x: x + 1, device="cuda", target="host")
        with self.assertRaisesRegex(runtime.Error, "it was compiled for no GPU"):
            compiled(torch.ones(2))


def bits(value):
    """As torch reads an interface: by its typestr alone."""
    kinds = {"<u2": torch.uint16, "|b1": torch.bool, "<i8": torch.int64}
    interface, host = value.__cuda_array_interface__, value.host()
    return torch.frombuffer(host.bytes(), dtype=kinds[interface["typestr"]]).view(interface["shape"])


if __name__ == "__main__":
    unittest.main()
