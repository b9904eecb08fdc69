"""PyTorch modules as linalg on tensors, the text that diff-opt reads, with their parameters by name."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

import torch

# Taken apart, these flatten batch and sequence into one dim, and where both are dynamic torch-mlir gets the sizes wrong
# without a word: a cast of ?x?x128 to ?x1x128.
KEPT_WHOLE = ("aten::linear", "aten::matmul")


@dataclass
class Exported:
    """`mlir` is the module's text; its function's arguments with `diff.param` are in `weights` under that name, the other
    arguments are the inputs, in order."""

    mlir: str
    weights: dict

    def save(self, folder):
        """Writes model.mlir and weights.safetensors."""
        from safetensors.torch import save_file

        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.mlir").write_text(self.mlir)
        if self.weights:
            save_file({name: tensor.contiguous() for name, tensor in self.weights.items()}, folder / "weights.safetensors")
        return folder


def decompositions():
    from torch_mlir.extras.fx_decomp_util import get_decomposition_table

    table = get_decomposition_table()
    return {op: rule for op, rule in table.items() if op.name().split(".")[0] not in KEPT_WHOLE}


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


def parameters_as_arguments(program):
    """Makes each parameter and buffer an argument of the function; returns them by name, in the arguments' order."""
    from torch.export.graph_signature import InputKind

    weights, state = {}, program.state_dict
    for spec in program.graph_signature.input_specs:
        if spec.kind not in (InputKind.PARAMETER, InputKind.BUFFER):
            continue
        # Buffers that are not saved with the module are among the constants.
        if spec.target not in state:
            state[spec.target] = program.constants[spec.target]
        weights[spec.arg.name] = (spec.target, state[spec.target].detach())
        spec.kind, spec.target = InputKind.USER_INPUT, None
    return weights


def lower(program, name):
    """The program's linalg text."""
    from torch_mlir import fx, ir
    from torch_mlir.compiler_utils import OutputType
    from torch_mlir.dialects import torch as torch_dialect
    from torch_mlir.extras.fx_importer import FxImporter

    context = ir.Context()
    torch_dialect.register_dialect(context)
    importer = FxImporter(context=context)
    importer.import_frozen_program(program, func_name=name)
    module = fx._module_lowering(False, False, OutputType.get("linalg-on-tensors"), importer.module)
    return module


def name_parameters(module, function, names):
    """Sets diff.param on the function's arguments that have a name."""
    from torch_mlir import ir

    with module.context:
        for op in module.body.operations:
            if op.operation.name != "func.func" or ir.StringAttr(op.attributes["sym_name"]).value != function:
                continue
            attributes = []
            for name in names:
                attributes.append(ir.DictAttr.get({"diff.param": ir.StringAttr.get(name)} if name else {}))
            op.attributes["arg_attrs"] = ir.ArrayAttr.get(attributes)


def export(module, example_inputs, *, dynamic=None, name="main"):
    """`module` applied to `example_inputs` (a tuple) as an `Exported`. `dynamic` is what torch.export calls
    dynamic_shapes."""
    with torch.no_grad(), one_sequence_a_row():
        program = torch.export.export(module, example_inputs, dynamic_shapes=dynamic, strict=False)
        program = program.run_decompositions(decompositions())
    weights = parameters_as_arguments(program)
    names = [weights.get(spec.arg.name, (None,))[0] for spec in program.graph_signature.input_specs]
    lowered = lower(program, name)
    name_parameters(lowered, name, names)
    return Exported(str(lowered), dict(weights.values()))
