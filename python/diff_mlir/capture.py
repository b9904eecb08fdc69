"""From a module to an `Exported`: torch.export, with parameters, buffers and large constants as arguments by name."""

import contextlib
import os
import traceback

import torch
import torch.utils._pytree as pytree
from torch.export.graph_signature import InputKind, OutputKind

from diff_mlir import lowering
from diff_mlir.decompositions import forward
from diff_mlir.errors import Unsupported
from diff_mlir.export import Exported

# Taken apart, these flatten batch and sequence into one dim and spread them out again. Whole, they are one op that the
# compiler knows.
KEPT_WHOLE = ("aten::linear", "aten::matmul")


def decompositions():
    return {op: rule for op, rule in forward().items() if op.name().split(".")[0] not in KEPT_WHOLE}


@contextlib.contextmanager
def one_sequence_a_row():
    """transformers looks for several sequences packed in a row by a scan, which linalg does not have; an exported model
    gets one."""
    try:
        from transformers import masking_utils
    except ImportError:
        yield
        return
    original = masking_utils.find_packed_sequence_indices
    masking_utils.find_packed_sequence_indices = lambda *args, **kwargs: None
    try:
        yield
    finally:
        masking_utils.find_packed_sequence_indices = original


def example_sizes(inputs, dynamic):
    """The inputs with two of what a dynamic dim has one of: torch.export takes a size of 1 as fixed."""
    if isinstance(inputs, torch.Tensor):
        for dim, size in (dynamic.items() if isinstance(dynamic, dict) else enumerate(dynamic or ())):
            if isinstance(size, torch.export.Dim) and inputs.shape[dim] == 1:
                inputs = inputs.repeat_interleave(2, dim)
        return inputs
    if isinstance(inputs, (tuple, list)) and isinstance(dynamic, (tuple, list)) and len(inputs) == len(dynamic):
        return type(inputs)(example_sizes(*pair) for pair in zip(inputs, dynamic))
    if isinstance(inputs, dict) and isinstance(dynamic, dict):
        return {name: example_sizes(value, dynamic.get(name)) for name, value in inputs.items()}
    return inputs


def user_frame(error):
    """The innermost line of the model that an error passed through."""
    ours = (os.path.dirname(torch.__file__), os.path.dirname(os.path.abspath(__file__)))
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if not frame.filename.startswith(ours)]
    frames = [frame for frame in frames if os.path.exists(frame.filename)]
    return f" at {frames[-1].filename}:{frames[-1].lineno}: {frames[-1].line}" if frames else ""


def traced(module, inputs, dynamic):
    """The ExportedProgram, in ops that torch-mlir knows."""
    args, kwargs = ((), inputs) if isinstance(inputs, dict) else (tuple(inputs), {})
    with torch.no_grad(), one_sequence_a_row():
        try:
            program = torch.export.export(module, args, kwargs, dynamic_shapes=dynamic, strict=False)
            return program.run_decompositions(decompositions())
        except Exception as error:
            lines = [line.strip() for line in str(error).strip().splitlines() if line.strip()][:4]
            text = " ".join(lines) or type(error).__name__
            raise Unsupported([f"torch.export: {text}{user_frame(error)}"]) from error


def take_weights(program):
    """Names each placeholder that is a parameter, a buffer or a large constant; tensors that the module has under two
    names become one argument. Small constants, and small buffers that are not saved with the module, are literals. Returns
    the names by placeholder, the weights, and the literals."""
    names, weights, literals, owners = {}, {}, {}, {}
    written = set(program.graph_signature.buffers_to_mutate.values())
    nodes = {node.name: node for node in program.graph.nodes if node.op == "placeholder"}
    for spec in program.graph_signature.input_specs:
        if spec.kind == InputKind.USER_INPUT:
            continue
        if spec.kind not in (InputKind.PARAMETER, InputKind.BUFFER, InputKind.CONSTANT_TENSOR):
            raise Unsupported([f"the input {spec.arg.name}, a {spec.kind.name.lower()}"])
        node = nodes[spec.arg.name]
        # Buffers that are not saved with the module are among the constants.
        is_saved = spec.target in program.state_dict
        tensor = program.state_dict[spec.target].detach() if is_saved else program.constants[spec.target]
        if not is_saved and spec.target not in written and tensor.numel() <= lowering.INLINE:
            literals[node] = tensor.cpu()
            continue
        key = (tensor.data_ptr(), tensor.dtype, tuple(tensor.shape), tensor.stride()) if tensor.numel() else id(tensor)
        if key in owners:
            node.replace_all_uses_with(owners[key])
            program.graph.erase_node(node)
            continue
        owners[key] = node
        names[node], weights[spec.target] = spec.target, tensor
    return names, weights, literals


def results_last_updated(program):
    """Puts what the module returns before the new values of buffers that it writes to. Returns the names of these."""
    output = next(node for node in program.graph.nodes if node.op == "output")
    returned, updated, names = [], [], []
    for spec, result in zip(program.graph_signature.output_specs, output.args[0]):
        if spec.kind == OutputKind.USER_OUTPUT:
            returned.append(result)
        elif spec.kind == OutputKind.BUFFER_MUTATION:
            updated.append(result)
            names.append(spec.target)
        elif spec.kind == OutputKind.USER_INPUT_MUTATION:
            raise Unsupported([f"a model that writes to its input {spec.target}"])
        else:
            raise Unsupported([f"a result that is a {spec.kind.name.lower()}"])
    output.args = ((*returned, *updated),)
    return names


class Structure:
    """Makes what the module returned of the list of its tensors."""

    def __init__(self, spec, where):
        self.spec, self.where = spec, where

    def __call__(self, tensors):
        leaves = [tensors[value] if kind == "tensor" else value for kind, value in self.where]
        return pytree.tree_unflatten(leaves, self.spec)

    def names(self):
        tree = pytree.tree_unflatten(list(range(len(self.where))), self.spec)
        paths, _ = pytree.tree_flatten_with_path(tree)
        named = {index: ".".join(map(key_name, path)) or "result" for path, index in paths}
        return [named[index] for index, (kind, _) in enumerate(self.where) if kind == "tensor"]


def key_name(key):
    """A step of a path through dicts, sequences and objects."""
    return str(getattr(key, "key", getattr(key, "idx", getattr(key, "name", key))))


def drop_unread_weights(names, weights):
    for node in [node for node in names if not node.users]:
        del weights[names.pop(node)]
        node.graph.erase_node(node)


def capture(module, example_inputs, dynamic, name):
    program = traced(module, example_sizes(example_inputs, dynamic), dynamic)
    names, weights, literals = take_weights(program)
    updated = results_last_updated(program)
    where = lowering.prepare(program.graph)
    drop_unread_weights(names, weights)
    for node, tensor in literals.items():
        node.replace_all_uses_with(tensor)
        program.graph.erase_node(node)
    parameters = [names.get(node) for node in lowering.placeholders(program.graph)]
    module = lowering.lower(program.graph_module, name, parameters)
    structure = Structure(program.call_spec.out_spec, where[: len(where) - len(updated)])
    return Exported(str(module), weights, name, structure.names() + updated, structure, updated)
