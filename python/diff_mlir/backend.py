"""torch.compile(model, backend="diff_mlir"): each graph that dynamo finds, compiled by diff-opt.

    import diff_mlir.backend    # not needed where the package is installed
    compiled = torch.compile(model, backend="diff_mlir")

Tensors on the CPU are used where they lie. Sizes that dynamo takes as dynamic stay dynamic; its guards choose among the
graphs. A graph that can't be taken runs as PyTorch has it, and a warning says, once for each reason, what was in the way.
Compiled libraries are kept, see libraries.py. Gradients: forward and backward are graphs as any other.
"""

import copy
import functools
import logging
import warnings

import torch
from torch._dynamo import register_backend
from torch._dynamo.backends.common import aot_autograd
from torch._functorch.aot_autograd import make_boxed_func
from torch._functorch.partitioners import default_partition

from diff_mlir import libraries, lowering, runtime, views
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
def context(threads):
    """One for each number of threads: calls from several threads wait for each other."""
    return runtime.Context(threads)


def check_devices(graph):
    for node in graph.nodes:
        value = node.meta.get("val")
        if isinstance(value, torch.Tensor) and value.device.type != "cpu":
            raise Unsupported([f"a tensor on {value.device} {lowering.Place(node)}"])


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

    def __init__(self, library, kept, where, symbols, strides):
        self.model = runtime.Model(library)
        self.function = self.model.function("main")
        self.kept, self.where, self.symbols, self.strides = kept, where, symbols, strides

    def __call__(self, *arguments):
        inputs = [runtime.Tensor.of(plain(arguments[position])) for position in self.kept]
        tensors = runtime.run(context(torch.get_num_threads()), self.function, inputs)
        return [self.result(tensors, arguments, *place) for place in self.where]

    def result(self, tensors, arguments, kind, value):
        if kind == "tensor":
            return in_layout(tensors[value].torch(), self.strides[value])
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


def order_of(node):
    """The order of dims in memory that others were told a result has, None for row-major."""
    value = node.meta["val"]
    if value.is_contiguous() or value.dim() < 2 or any(views.is_symbolic(stride) for stride in value.stride()):
        return None
    order = sorted(range(value.dim()), key=lambda dim: (-value.stride(dim), dim))
    return None if order == list(range(value.dim())) else order


def in_layout(tensor, order):
    if order is None:
        return tensor
    back = [order.index(dim) for dim in range(len(order))]
    return tensor.permute(order).contiguous().permute(back)


def build(graph_module):
    """The graph as a `Graph`. Leaves `graph_module` as it is."""
    graph_module = copy.deepcopy(graph_module)
    graph = graph_module.graph
    check_devices(graph)
    arguments = lowering.placeholders(graph)
    positions = {node: position for position, node in enumerate(arguments)}
    symbols = bindings_of_symbols(arguments)
    output = next(node for node in graph.nodes if node.op == "output")
    strides = [order_of(node) for node in output.args[0] if is_tensor(node)]
    where = lowering.prepare(graph)
    lowering.literals_in_place(graph_module)
    for node in [node for node in lowering.placeholders(graph) if not node.users]:
        graph.erase_node(node)
    kept = [positions[node] for node in lowering.placeholders(graph)]
    text = str(lowering.lower(graph_module, "main"))
    log.debug("%s", text)
    return Graph(libraries.compile_text(text), kept, where, symbols, strides)


def is_tensor(value):
    return isinstance(value, torch.fx.Node) and isinstance(value.meta.get("val"), torch.Tensor)


def is_trivial(graph_module):
    """Whether there is nothing to compute."""
    return not any(node.op == "call_function" and is_tensor(node) for node in graph_module.graph.nodes)


def compile_graph(graph_module, example_inputs):
    if is_trivial(graph_module):
        return make_boxed_func(graph_module.forward)
    try:
        return make_boxed_func(build(graph_module))
    except (Unsupported, CompileError, MissingTool) as error:
        for problem in getattr(error, "problems", [str(error)]):
            warn_once(problem)
        return make_boxed_func(graph_module.forward)


def diff_mlir(graph_module, example_inputs, **options):
    backend = aot_autograd(
        fw_compiler=compile_graph,
        bw_compiler=compile_graph,
        inference_compiler=compile_graph,
        partition_fn=default_partition,
        decompositions=with_gradients(),
    )
    return backend(graph_module, example_inputs)


register_backend(diff_mlir)
