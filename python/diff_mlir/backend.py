"""torch.compile(model, backend="diff_mlir"): each graph that dynamo finds, compiled by diff-opt.

    import diff_mlir.backend    # not needed where the package is installed
    compiled = torch.compile(model, backend="diff_mlir")
    compiled = torch.compile(model, backend="diff_mlir", options={"target": "host,sm_80", "device": "cuda"})

A graph runs where its tensors are, on the CPU or a GPU, and uses them where they lie. With the option `device` it runs there:
tensors on the CPU are copied to a GPU, and results back. `target` is what it is compiled for, the device and the CPU without
that. Sizes that dynamo takes as dynamic stay dynamic; its guards choose among the
graphs. A graph that can't be taken runs as PyTorch has it, and a warning says, once for each reason, what was in the way.
Compiled libraries are kept, see libraries.py. Gradients: forward and backward are graphs as any other.
"""

import copy
import functools
import logging
import warnings
from dataclasses import dataclass, fields

import torch
from torch._dynamo import register_backend
from torch._dynamo.backends.common import aot_autograd
from torch._functorch.aot_autograd import make_boxed_func
from torch._functorch.partitioners import default_partition

from diff_mlir import libraries, lowering, places, runtime, views
from diff_mlir.decompositions import with_gradients
from diff_mlir.errors import CompileError, MissingTool, Unsupported

log = logging.getLogger(__name__)

_warned = set()


class Fallback(UserWarning):
    """A graph runs in PyTorch."""


def warn_once(problem):
    if problem not in _warned:
        _warned.add(problem)
        warnings.warn(f"diff_mlir: a graph runs in PyTorch: {problem}", Fallback, stacklevel=2)


@functools.cache
def threads_of_cpu(count):
    """One for each number of threads: calls from several threads wait for each other."""
    return places.Cpu(count)


@functools.cache
def gpu(ordinal):
    return places.Cuda(ordinal)


def place_of(ordinal):
    return threads_of_cpu(torch.get_num_threads()) if ordinal is None else gpu(ordinal)


@dataclass(frozen=True)
class Options:
    """Those of torch.compile. `device` as for diff_mlir.compile; without it that of a graph's tensors."""

    target: object = None
    device: object = None

    @classmethod
    def of(cls, options):
        known = [field.name for field in fields(cls)]
        unknown = [name for name in options or {} if name not in known]
        if unknown:
            raise ValueError(f"the backend diff_mlir has no option '{unknown[0]}': expected {' or '.join(known)}")
        return cls(**(options or {}))


def ordinal_of(graph, wanted):
    """The number of the GPU that a graph runs on, None for the CPU: `wanted`, or where its tensors are."""
    chosen = None if wanted is None else str(wanted)
    ordinal = None if wanted is None else places.ordinal_of(wanted)
    for node in graph.nodes:
        value = node.meta.get("val")
        if not isinstance(value, torch.Tensor) or value.device.type == "cpu":
            continue
        device = value.device
        if device.type != "cuda" or (chosen and device.index != ordinal):
            also = f", and others on {chosen}" if chosen else ""
            raise Unsupported([f"a tensor on {device}{also} {lowering.Place(node)}"])
        chosen, ordinal = str(device), device.index
    return ordinal


def bindings_of_symbols(nodes):
    """How to read each symbol from a call's arguments: (symbol, position, dim), the dim None for a number."""
    found = {}
    for position, node in enumerate(nodes):
        value = node.meta.get("val")
        if isinstance(value, torch.SymInt) and value.node.expr.is_symbol:
            found.setdefault(value.node.expr, (position, None))
        elif isinstance(value, torch.Tensor):
            for dim, size in enumerate(value.shape):
                if isinstance(size, torch.SymInt) and size.node.expr.is_symbol:
                    found.setdefault(size.node.expr, (position, dim))
    return found


class Graph:
    """A compiled graph, called with what AOT autograd passes."""

    def __init__(self, library, ordinal, kept, where, symbols, outputs):
        self.model = runtime.Model(library)
        self.function = self.model.function("main")
        self.ordinal, self.kept, self.where, self.symbols, self.outputs = ordinal, kept, where, symbols, outputs

    def __call__(self, *arguments):
        values = [plain(arguments[position]) for position in self.kept]
        tensors = runtime.run(place_of(self.ordinal).context(values), self.function, values)
        return [self.result(tensors, arguments, *place) for place in self.where]

    def result(self, tensors, arguments, kind, value):
        if kind == "tensor":
            device, order = self.outputs[value]
            tensor = tensors[value].host() if device == "cpu" else tensors[value]
            return in_layout(tensor.torch(), order)
        if isinstance(value, torch.SymInt):
            expression = value.node.expr
            sizes = {symbol: self.size(arguments, *self.symbols[symbol]) for symbol in expression.free_symbols}
            return int(expression.subs(sizes))
        return value

    def size(self, arguments, position, dim):
        return arguments[position] if dim is None else arguments[position].shape[dim]


def plain(value):
    """The memory of a tensor that may be lazily negated, or a parameter; a number as a tensor."""
    if not isinstance(value, torch.Tensor):
        return torch.tensor(value)
    return value.detach().resolve_neg()


def order_of(value):
    """The order of dims in memory that others were told a result has, None for row-major."""
    if value.is_contiguous() or value.dim() < 2 or any(views.is_symbolic(stride) for stride in value.stride()):
        return None
    order = sorted(range(value.dim()), key=lambda dim: (-value.stride(dim), dim))
    return None if order == list(range(value.dim())) else order


def in_layout(tensor, order):
    if order is None:
        return tensor
    back = [order.index(dim) for dim in range(len(order))]
    return tensor.permute(order).contiguous().permute(back)


def build(graph_module, options=Options()):
    """The graph as a `Graph`. Leaves `graph_module` as it is."""
    graph_module = copy.deepcopy(graph_module)
    graph = graph_module.graph
    ordinal = ordinal_of(graph, options.device)
    arguments = lowering.placeholders(graph)
    positions = {node: position for position, node in enumerate(arguments)}
    symbols = bindings_of_symbols(arguments)
    output = next(node for node in graph.nodes if node.op == "output")
    results = [node.meta["val"] for node in output.args[0] if is_tensor(node)]
    outputs = [(value.device.type, order_of(value)) for value in results]
    where = lowering.prepare(graph)
    lowering.literals_in_place(graph_module)
    for node in [node for node in lowering.placeholders(graph) if not node.users]:
        graph.erase_node(node)
    kept = [positions[node] for node in lowering.placeholders(graph)]
    text = str(lowering.lower(graph_module, "main"))
    log.debug("%s", text)
    library = libraries.compile_text(text, options.target or place_of(ordinal).target)
    return Graph(library, ordinal, kept, where, symbols, outputs)


def is_tensor(value):
    return isinstance(value, torch.fx.Node) and isinstance(value.meta.get("val"), torch.Tensor)


def is_trivial(graph_module):
    """Whether there is nothing to compute."""
    return not any(node.op == "call_function" and is_tensor(node) for node in graph_module.graph.nodes)


def compile_graph(graph_module, example_inputs, options=Options()):
    if is_trivial(graph_module):
        return make_boxed_func(graph_module.forward)
    try:
        return make_boxed_func(build(graph_module, options))
    except (Unsupported, CompileError, MissingTool) as error:
        for problem in getattr(error, "problems", [str(error)]):
            warn_once(problem)
        return make_boxed_func(graph_module.forward)


def diff_mlir(graph_module, example_inputs, *, options=None):
    compiler = functools.partial(compile_graph, options=Options.of(options))
    backend = aot_autograd(
        fw_compiler=compiler,
        bw_compiler=compiler,
        inference_compiler=compiler,
        partition_fn=default_partition,
        decompositions=with_gradients(),
    )
    return backend(graph_module, example_inputs)


register_backend(diff_mlir)
