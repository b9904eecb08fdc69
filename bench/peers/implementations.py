"""Every implementation of a case: what to prepare once, and what to call. An implementation has a name, and

    prepare(case, dtype, inputs)    what does not depend on the inputs' values: compiling
    bind(inputs)                    a function without arguments that computes the result and lets go of it
    result(inputs)                  the result as a torch tensor

Peers that call an attention kernel get each stream's queries and keys as tensors of their own, V2's heads repeated: the
copies that this takes are not timed.
"""

import ctypes
import re
import subprocess
import time

import torch
import torch.nn.functional as functional

import cores
from diff_mlir import runtime as binding

TORCH_DTYPES = {"f32": torch.float32, "bf16": torch.bfloat16}


def as_array(tensor):
    """The tensor's memory as numpy, bf16 as its bits."""
    return tensor.view(torch.uint16).numpy() if tensor.dtype == torch.bfloat16 else tensor.numpy()


class Inputs:
    """The same numbers in every form that an implementation wants them in."""

    def __init__(self, case, dtype, seed):
        self.case, self.dtype = case, dtype
        generator = torch.Generator().manual_seed(seed)

        def normal(*shape):
            return torch.randn(*shape, generator=generator).to(TORCH_DTYPES[dtype])

        is_v2 = case.variant == "v2"
        self.q = normal(1, 2 * case.pairs, case.rows, case.d)
        self.k = normal(1, case.kv_heads if is_v2 else 2 * case.pairs, case.keys, case.d)
        self.v = normal(1, case.kv_heads if is_v2 else case.pairs, case.keys, case.e)
        if is_v2:
            self.lam = torch.sigmoid(normal(1, case.pairs, case.rows, 1))
        else:
            self.lam = torch.tensor(0.3).to(TORCH_DTYPES[dtype])
        self.streams = None

    def whole(self):
        return self.q, self.k, self.v, self.lam

    def split(self):
        """q1, k1, q2, k2 and v, each with one head a pair."""
        if self.streams is None:
            k, v = self.k, self.v
            if self.case.variant == "v2":
                times = 2 * self.case.pairs // self.case.kv_heads
                k, v = cores.repeat_heads(k, times), cores.repeat_heads(v, times)[:, 0::2].contiguous()
            self.streams = (
                self.q[:, 0::2].contiguous(),
                k[:, 0::2].contiguous(),
                self.q[:, 1::2].contiguous(),
                k[:, 1::2].contiguous(),
                v,
            )
        return self.streams


def reference(inputs):
    """The result in f64, by blocks of rows: the whole maps would not fit."""
    case = inputs.case
    q1, k1, q2, k2, v = (tensor.double() for tensor in inputs.split())
    lam, blocks = inputs.lam.double(), []
    for begin in range(0, case.rows, 256):
        end = min(begin + 256, case.rows)
        maps = []
        for q, k in ((q1, k1), (q2, k2)):
            scores = q[:, :, begin:end] @ k.transpose(-1, -2) * case.d**-0.5
            if case.causal:
                position = torch.arange(begin, end).unsqueeze(1) + (case.keys - case.rows)
                scores.masked_fill_(torch.arange(case.keys).unsqueeze(0) > position, float("-inf"))
            maps.append(torch.softmax(scores, -1))
        scale = lam[:, :, begin:end] if lam.dim() else lam
        blocks.append((maps[0] - scale * maps[1]) @ v)
    return torch.cat(blocks, 2)


class Ours:
    name, label = "ours", "diff-mlir"

    def __init__(self, context, compiler, folder):
        self.context, self.compiler, self.folder = context, compiler, folder

    def prepare(self, case, dtype, inputs):
        stem = self.folder / f"{case.slug}-{dtype}"
        source = stem.with_suffix(".mlir")
        source.write_text(cores.export(case, inputs.whole()))
        self.check_raised(case, source)
        # The file of a library that is loaded must not change: a new one takes its place.
        library = stem.with_suffix(".so")
        library.unlink(missing_ok=True)
        begin = time.perf_counter()
        self.compile(source, "--emit=lib", "-o", library)
        self.compile_seconds = time.perf_counter() - begin
        self.library, self.dtype = library, dtype
        self.function = binding.Model(library).function("main")

    def share(self, context):
        """The case that is prepared, on another context's threads."""
        other = Ours(context, self.compiler, self.folder)
        other.library, other.dtype, other.function = self.library, self.dtype, self.function
        return other

    def compile(self, *arguments):
        done = subprocess.run([self.compiler, *arguments], capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{arguments[0]}: {done.stderr.strip()[:2000]}")
        return done

    def check_raised(self, case, source):
        """The export is timed as one diff.attention, or it is not what is to be timed."""
        done = self.compile(source, "--diff-raise")
        source.with_suffix(".raised.mlir").write_text(done.stdout)
        attentions = re.findall(r"= diff\.attention.*", done.stdout)
        softmaxes = done.stdout.count("linalg.softmax")
        if len(attentions) != 1 or softmaxes:
            remarks = "; ".join(line for line in done.stderr.splitlines() if "remark:" in line)
            raise RuntimeError(f"raised to {len(attentions)} diff.attention and {softmaxes} softmax: {remarks[:500]}")
        if "stream2(" not in attentions[0] or ("{causal" in attentions[0]) != case.causal:
            raise RuntimeError(f"raised to something else: {attentions[0][:300]}")

    def call(self, inputs):
        return binding.Call(self.context, self.function, inputs.whole())

    def bind(self, inputs):
        return self.call(inputs).discard

    def result(self, inputs):
        (result,) = self.call(inputs)()
        return result.torch()


class OpenVINO:
    """Two ScaledDotProductAttention and what subtracts them, as one model."""

    name, label = "openvino", "OpenVINO SDPA x2"

    def __init__(self, threads):
        import openvino

        self.openvino, self.threads = openvino, threads

    def prepare(self, case, dtype, inputs):
        ov = self.openvino
        import openvino.opset13 as opset

        kind = {"f32": ov.Type.f32, "bf16": ov.Type.bf16}[dtype]
        self.kind = kind
        operands = self.operands(inputs)
        parameters = [opset.parameter(list(tensor.shape), kind) for tensor in operands]
        q1, k1, q2, k2, v, lam = parameters
        first = opset.scaled_dot_product_attention(q1, k1, v, causal=case.causal)
        second = opset.scaled_dot_product_attention(q2, k2, v, causal=case.causal)
        out = opset.subtract(first, opset.multiply(lam, second))
        config = {
            "INFERENCE_NUM_THREADS": self.threads,
            "NUM_STREAMS": 1,
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": kind,
        }
        self.model = ov.Core().compile_model(ov.Model([out], parameters), "CPU", config)
        self.request = self.model.create_infer_request()

    def operands(self, inputs):
        """A lambda by token as wide as the result: 2026.4.1 broadcasts it wrongly in f32."""
        lam = inputs.lam
        if lam.dim():
            lam = lam.expand(-1, -1, -1, inputs.case.e).contiguous()
        return [*inputs.split(), lam]

    def tensors(self, inputs):
        ov, made = self.openvino, []
        for tensor in self.operands(inputs):
            array = as_array(tensor)
            if self.kind == ov.Type.bf16:
                made.append(ov.Tensor(array, ov.Shape(list(tensor.shape)), ov.Type.bf16))
            else:
                made.append(ov.Tensor(array, shared_memory=True))
        return made

    def bind(self, inputs):
        request, tensors = self.request, self.tensors(inputs)

        def call():
            for index, tensor in enumerate(tensors):
                request.set_input_tensor(index, tensor)
            request.infer(share_inputs=True, share_outputs=True)

        call.inputs = inputs
        return call

    def result(self, inputs):
        self.bind(inputs)()
        output = self.request.get_output_tensor(0)
        if output.element_type == self.openvino.Type.bf16:
            import numpy

            bits = numpy.array(output.data).view(numpy.uint16).reshape(list(output.shape))
            return torch.from_numpy(bits).view(torch.bfloat16)
        return torch.from_numpy(output.data.copy())


class Torch:
    """A peer that is a function of torch tensors."""

    def prepare(self, case, dtype, inputs):
        self.case = case

    def bind(self, inputs):
        arguments, function = self.arguments(inputs), self.function
        return lambda: function(*arguments)

    def result(self, inputs):
        return self.function(*self.arguments(inputs))

    def arguments(self, inputs):
        return *inputs.split(), inputs.lam


class Eager(Torch):
    name, label = "eager", "torch eager"

    def prepare(self, case, dtype, inputs):
        self.function = cores.Core(case)

    def arguments(self, inputs):
        return inputs.whole()


class Compiled(Eager):
    name, label = "compile", "torch.compile"

    def prepare(self, case, dtype, inputs):
        torch._dynamo.reset()
        self.function = torch.compile(cores.Core(case), dynamic=False)
        self.function(*inputs.whole())


class Twice(Torch):
    name, label = "sdpa2", "torch SDPA x2"

    def function(self, q1, k1, q2, k2, v, lam):
        sdpa, causal = functional.scaled_dot_product_attention, self.case.causal
        return sdpa(q1, k1, v, is_causal=causal) - lam * sdpa(q2, k2, v, is_causal=causal)


class Halves(Torch):
    """The value in two halves: each call has one head dim, which the fast kernel wants."""

    name, label = "sdpa4", "torch SDPA x4"

    def arguments(self, inputs):
        q1, k1, q2, k2, v = inputs.split()
        half = v.shape[-1] // 2
        return q1, k1, q2, k2, v[..., :half].contiguous(), v[..., half:].contiguous(), inputs.lam

    def function(self, q1, k1, q2, k2, left, right, lam):
        sdpa, causal = functional.scaled_dot_product_attention, self.case.causal
        parts = [sdpa(q1, k1, v, is_causal=causal) - lam * sdpa(q2, k2, v, is_causal=causal) for v in (left, right)]
        return torch.cat(parts, -1)


class PlainReading:
    """Reads what decoding has to read, its keys and values, and does nothing else. Not a peer: a measure of the machine."""

    def __init__(self, library, threads):
        self.function, self.threads = ctypes.CDLL(library).diff_read, threads
        self.function.restype = ctypes.c_uint64

    def bind(self, inputs):
        tensors = [inputs.k, inputs.v]
        data = (ctypes.c_void_p * 2)(*[tensor.data_ptr() for tensor in tensors])
        sizes = (ctypes.c_int64 * 2)(*[tensor.nbytes for tensor in tensors])

        def call():
            self.function(data, sizes, 2, self.threads)

        call.inputs = inputs
        return call


PEERS = {peer.name: peer for peer in (OpenVINO, Eager, Twice, Halves, Compiled)}
LABELS = {peer.name: peer.label for peer in (Ours, *PEERS.values())}


def does(name, case):
    """Halves are for values twice as wide as the keys."""
    return name != "sdpa4" or (case.variant == "v1" and case.e == 2 * case.d)
