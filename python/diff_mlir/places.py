"""Where compiled models run: "cpu", or "cuda:N"."""

import re

from diff_mlir import cuda, runtime
from diff_mlir.tensors import Tensor


class Cpu:
    """Threads of the CPU, 0 for as many as the process may use."""

    device, target = "cpu", "host"

    def __init__(self, threads=0):
        self.only = runtime.Context(threads)

    def context(self, values=()):
        return self.only


class Cuda:
    """A GPU: a context for each stream that calls come from."""

    def __init__(self, ordinal):
        self.ordinal, self.device = ordinal, f"cuda:{ordinal}"
        self.contexts = {}

    def of_stream(self, stream):
        if stream not in self.contexts:
            self.contexts[stream] = cuda.Context(self.ordinal, stream)
        return self.contexts[stream]

    @property
    def target(self):
        """What diff-opt compiles for: the CPU, which programs may turn to, and this GPU."""
        chip = self.context().chip
        # What Hopper and later have beyond the chips before is by names with an a.
        return f"host,{chip}a" if int(chip.removeprefix("sm_")) >= 90 else f"host,{chip}"

    def context(self, values=()):
        """That of torch's current stream where torch has GPUs, else of the first stream that one of the values has. Those
        in other streams are waited for."""
        streams = list(filter(None, map(self.context_of, values)))
        torch_cuda = cuda.torch_cuda()
        if torch_cuda:
            chosen = self.of_stream(torch_cuda.current_stream(self.ordinal).cuda_stream or cuda.DEFAULT_STREAM)
        else:
            chosen = streams[0] if streams else self.of_stream(None)
        for stream in streams:
            if stream.stream != chosen.stream:
                stream.synchronize()
        return chosen

    def context_of(self, value):
        """That of the stream which makes a value, None where there is none; torch's tensors are the current one's."""
        if isinstance(value, Tensor):
            return value.context if value.device == self.device else None
        interface = None if hasattr(value, "data_ptr") else getattr(value, "__cuda_array_interface__", None)
        stream = interface and interface.get("stream", cuda.DEFAULT_STREAM)
        return stream and self.of_stream(stream)


def ordinal_of(device):
    """The number of a GPU, None for the CPU: of "cpu", "cuda", "cuda:1", or a torch.device."""
    found = re.fullmatch(r"cpu|cuda(?::(\d+))?", str(device))
    if not found:
        raise ValueError(f"'{device}' is no device: expected cpu, cuda or cuda:N")
    if found.group(0) == "cpu":
        return None
    if found.group(1):
        return int(found.group(1))
    torch_cuda = cuda.torch_cuda()
    return torch_cuda.current_device() if torch_cuda else 0


def place_of(device, threads=0):
    ordinal = ordinal_of(device)
    return Cpu(threads) if ordinal is None else Cuda(ordinal)
