"""ATen graphs as linalg on tensors. torch-mlir does the work; here its pitfalls are worked around, and what it can't take
is named together with the place in the model that it comes from."""

import math
import re
from dataclasses import dataclass

import torch
from torch.fx.passes.shape_prop import _extract_tensor_metadata
from torch_mlir import ir
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.extras.fx_importer import ContextCache, FxImporter
from torch_mlir.passmanager import PassManager

from diff_mlir.errors import Unsupported
from diff_mlir.sizes import assert_shared_sizes, shared_sizes
from diff_mlir.views import flatten_merged_dims

# Kept as they are by torch-mlir's own decomposition, so that its lowering of them is used. See views.py.
LEGAL = "aten.flatten.using_ints"

PIPELINES = (
    "builtin.module(func.func(torch-match-quantized-custom-ops), torchdynamo-export-to-torch-backend-pipeline"
    f"{{backend-legal-ops={LEGAL} extra-library=}})",
    "builtin.module(torch-backend-to-linalg-on-tensors-backend-pipeline{allow-non-finites=true})",
)

# Ops of the modules that come out; what else is left is not upstream MLIR.
DIALECTS = {"affine", "arith", "builtin", "cf", "complex", "func", "linalg", "math", "ml_program", "scf", "tensor"}

# Literals up to this many elements stay in the text: the frequencies of a rotary embedding among them, which tell its base
# and which no file of weights has.
INLINE = 128


@dataclass
class Place:
    """Where a node of a graph comes from."""

    node: torch.fx.Node

    def __str__(self):
        parts = []
        stack = self.node.meta.get("nn_module_stack")
        if stack:
            path, kind = list(stack.values())[-1]
            name = kind if isinstance(kind, str) else kind.__name__
            parts.append(f"in {clean_path(path) or 'the model'} ({name.rsplit('.', 1)[-1]})")
        found = re.findall(r'File "([^"]+)", line (\d+)[^\n]*\n\s*([^\n]*)', self.node.meta.get("stack_trace") or "")
        if found:
            file, line, code = found[-1]
            parts.append(f"at {file}:{line}: {code.strip()}")
        return " ".join(parts) or f"at node {self.node.name}"


def clean_path(path):
    """'model.layers.0' for L['self']._modules['model']._modules['layers']._modules['0']."""
    path = re.sub(
        r"\._modules\['([^']+)'\]|\['([^']+)'\]|\[(\d+)\]", lambda m: "." + next(filter(None, m.groups())), path
    )
    return re.sub(r"^L\.(self|mod)\b|^L__self__\b", "", path).strip(".")


class NamedLocations(ContextCache):
    """Each op's location is the name of its node, so that a diagnostic leads back to it."""

    def get_node_location(self, node):
        return ir.Location.name(node.name, context=self._c)


class Diagnostics:
    """Collects a context's errors, by the nodes that they are about."""

    def __init__(self, context, graph):
        self.nodes = {node.name: node for node in graph.nodes}
        self.messages = []
        context.attach_diagnostic_handler(self.take)
        context.emit_error_diagnostics = True

    def take(self, diagnostic):
        if diagnostic.severity == ir.DiagnosticSeverity.ERROR:
            self.messages.append((diagnostic.message, str(diagnostic.location)))
        return True

    def problems(self):
        return [self.problem(*message) for message in self.messages]

    def problem(self, message, location):
        op = re.search(r'"torch\.operator".*?name = "torch\.([\w.]+)"', message) or re.search(
            r"legalize operation 'torch\.([\w.]+)'", message
        )
        what = op.group(1) if op else re.sub(r"\s+", " ", message)[:200]
        return f"{what} {self.place(location)}".strip()

    def place(self, location):
        for name in re.findall(r'"([^"]+)"', location):
            if name in self.nodes:
                return str(Place(self.nodes[name]))
        return ""


def check_inputs(graph):
    """Names the values that have no MLIR type before the importer meets them."""
    problems = []
    for node in graph.nodes:
        value = node.meta.get("val")
        if isinstance(value, torch.Tensor):
            if value.dtype not in DTYPES:
                problems.append(f"a tensor of {str(value.dtype).removeprefix('torch.')} {Place(node)}")
            elif value.layout != torch.strided:
                problems.append(f"a tensor of layout {value.layout} {Place(node)}")
    if problems:
        raise Unsupported(problems)


DTYPES = {
    torch.float32: "f32",
    torch.float64: "f64",
    torch.float16: "f16",
    torch.bfloat16: "bf16",
    torch.int64: "i64",
    torch.int32: "i32",
    torch.int16: "i16",
    torch.int8: "i8",
    torch.bool: "i1",
}


def drop_unread_scalars(graph):
    """Numbers, None and strings among the inputs are part of the program by now: they are arguments of nothing."""
    for node in list(graph.nodes):
        if node.op == "placeholder" and not isinstance(node.meta.get("val"), torch.Tensor):
            value = node.meta.get("val")
            if not node.users:
                graph.erase_node(node)
            elif not isinstance(value, (torch.SymInt, torch.SymFloat, torch.SymBool)):
                node.replace_all_uses_with(value)
                graph.erase_node(node)


def sizes_instead_of_symbols(graph):
    """An input that is a size of another input is read from that one."""
    owners = {}
    for node in graph.nodes:
        if node.op == "placeholder" and isinstance(node.meta.get("val"), torch.Tensor):
            for dim, size in enumerate(node.meta["val"].shape):
                if isinstance(size, torch.SymInt) and size.node.expr.is_symbol:
                    owners.setdefault(size.node.expr, (node, dim))
    first = next((node for node in graph.nodes if node.op != "placeholder"), None)
    for node in list(graph.nodes):
        value = node.meta.get("val")
        if node.op != "placeholder" or not isinstance(value, torch.SymInt) or not node.users:
            continue
        with graph.inserting_before(first):
            if value.node.expr in owners:
                size = graph.call_function(torch.ops.aten.sym_size.int, owners[value.node.expr])
            else:
                size = graph.call_function(torch.ops.aten._local_scalar_dense.default, (number_as_tensor(node),))
        size.meta["val"] = value
        node.replace_all_uses_with(size, delete_user_cb=lambda user: user is not size)
    for node in list(graph.nodes):
        if node.op == "placeholder" and isinstance(node.meta.get("val"), torch.SymInt):
            graph.erase_node(node)


def number_as_tensor(node):
    """Makes an input that is a number, of which no tensor tells, a tensor without dims."""
    mode = torch._guards.detect_fake_mode([other.meta.get("val") for other in node.graph.nodes])
    if mode is None:
        raise Unsupported([f"the input {node.name}, a number that is no tensor's size"])
    with mode:
        node.meta["val"] = torch.empty((), dtype=torch.int64)
    node.meta["tensor_meta"] = _extract_tensor_metadata(node.meta["val"])
    return node


def drop_constant_results(graph):
    """Leaves the tensors among the results; returns for each result None or its position among them, or the number."""
    output = next(node for node in graph.nodes if node.op == "output")
    results = output.args[0] if isinstance(output.args[0], (tuple, list)) else (output.args[0],)
    kept, where = [], []
    for result in results:
        if isinstance(result, torch.fx.Node) and isinstance(result.meta.get("val"), torch.Tensor):
            where.append(("tensor", len(kept)))
            kept.append(result)
        elif isinstance(result, torch.fx.Node):
            where.append(("number", result.meta.get("val")))
        else:
            where.append(("number", result))
    output.args = (tuple(kept),)
    return where


def literals_in_place(graph_module):
    """Tensors that belong to the graph, as attributes of its module, become literals."""
    graph = graph_module.graph
    for node in list(graph.nodes):
        if node.op != "get_attr" or not isinstance(getattr(graph_module, node.target, None), torch.Tensor):
            continue
        tensor = getattr(graph_module, node.target).detach().cpu()
        if tensor.numel() > INLINE:
            raise Unsupported([f"a constant of {tuple(tensor.shape)} in the graph {Place(node)}"])
        node.replace_all_uses_with(tensor)
        graph.erase_node(node)


def placeholders(graph):
    return [node for node in graph.nodes if node.op == "placeholder"]


def prepare(graph):
    """The workarounds on a functional ATen graph, in place. Returns what drop_constant_results does."""
    where = drop_constant_results(graph)
    graph.eliminate_dead_code()
    drop_unread_scalars(graph)
    sizes_instead_of_symbols(graph)
    flatten_merged_dims(graph, Place)
    graph.eliminate_dead_code()
    check_inputs(graph)
    return where


def lower(graph_module, name, parameters=(), donated=None, random=False):
    """The linalg module of a prepared graph as a function `name`. `parameters` has for each placeholder its name in the
    weights, or None for an input; `donated` for each name whose memory the call may write the result that goes there.
    `random` allows random numbers: the model's own, from a seed that each call changes.
    """
    graph = graph_module.graph
    context = ir.Context()
    torch_dialect.register_dialect(context)
    diagnostics = Diagnostics(context, graph)
    importer = FxImporter(context=context)
    importer._cc = NamedLocations(context)
    try:
        importer.import_graph_module(graph_module, func_name=name)
        for pipeline in PIPELINES:
            with context:
                PassManager.parse(pipeline).run(importer.module.operation)
    except Unsupported:
        raise
    except Exception as error:
        raise Unsupported(diagnostics.problems() or [first_line(error)]) from error
    check_ops(importer.module, diagnostics, random)
    name_parameters(importer.module, name, parameters, donated or {})
    with context:
        names = [node.name for node in placeholders(graph)]
        assert_shared_sizes(find_function(importer.module, name), shared_sizes(graph), names)
    return importer.module


def first_line(error):
    lines = str(error).strip().splitlines()
    if isinstance(error, (RuntimeError, NotImplementedError)) and lines:
        return lines[0]
    return ": ".join([type(error).__name__, *lines[:1]])


def walk(operation):
    for region in operation.regions:
        for block in region.blocks:
            for op in block.operations:
                yield op.operation
                yield from walk(op.operation)


def check_ops(module, diagnostics, random):
    problems = []
    for op in walk(module.operation):
        if op.name.split(".")[0] not in DIALECTS and not op.name.endswith(".yield"):
            problems.append(f"{op.name} {diagnostics.place(str(op.location))}".strip())
        elif op.name == "ml_program.global_load" and not random:
            problems.append(f"random numbers {diagnostics.place(str(op.location))} (is the module in training mode?)")
        elif op.name == "arith.constant" and is_large_literal(op.attributes["value"]):
            problems.append(f"a literal of type {op.results[0].type} {diagnostics.place(str(op.location))}".strip())
    if problems:
        raise Unsupported(problems)


def is_large_literal(value):
    if isinstance(value, ir.DenseResourceElementsAttr):
        return math.prod(ir.ShapedType(value.type).shape) > INLINE
    return isinstance(value, ir.DenseElementsAttr) and not value.is_splat and len(value) > INLINE


def find_function(module, name):
    functions = [op.operation for op in module.body.operations if op.operation.name == "func.func"]
    return next(op for op in functions if ir.StringAttr(op.attributes["sym_name"]).value == name)


def name_parameters(module, function, names, donated):
    """Sets diff.param on the function's arguments that have a name, and diff.donate on those that are donated."""
    if not any(names):
        return
    with module.context:
        word = ir.IntegerType.get_signless(64)
        attributes = []
        for name in names:
            found = {"diff.param": ir.StringAttr.get(name)} if name else {}
            if name in donated:
                found["diff.donate"] = ir.IntegerAttr.get(word, donated[name])
            attributes.append(ir.DictAttr.get(found))
        find_function(module, function).attributes["arg_attrs"] = ir.ArrayAttr.get(attributes)
