"""Whole training steps: loss, gradients and the optimizer's update as one function.

Its parameters are the model's and the optimizer's state, by name; its results the loss and their new values.
"""

import contextlib
import dataclasses
from dataclasses import dataclass

import torch
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.func import functional_call, functionalize, grad_and_value
from torch.fx.experimental.proxy_tensor import make_fx
from torch.nn.attention import SDPBackend, sdpa_kernel

from diff_mlir import lowering
from diff_mlir.capture import one_sequence_a_row, user_frame
from diff_mlir.decompositions import with_gradients
from diff_mlir.errors import Unsupported
from diff_mlir.export import Exported
from diff_mlir.optimizers import OPTIMIZERS, clipped, unknown_names


@dataclass
class Rule:
    """What a step does with the gradients: `optimizer`, after clipping to the norm `clip` where that is given. Each call
    tells it the numbers of `arguments`."""

    optimizer: object
    clip: float = None
    arguments: tuple = ()

    @classmethod
    def of(cls, kind, clip, arguments, settings):
        arguments = tuple(arguments)
        unknown = [name for name in arguments if name not in OPTIMIZERS[kind].ARGUMENTS]
        if unknown:
            possible = ", ".join(OPTIMIZERS[kind].ARGUMENTS)
            raise ValueError(f"{unknown[0]!r} is no argument that a step of {kind} can have; there are {possible}")
        return cls(cls.with_numbers(OPTIMIZERS[kind](**settings), dict.fromkeys(arguments, 1.0)), clip, arguments)

    @staticmethod
    def with_numbers(optimizer, numbers):
        return dataclasses.replace(
            optimizer, **{"count" if name == "step" else name: value for name, value in numbers.items()}
        )

    def step(self, parameters, gradients, state, numbers):
        optimizer = self.with_numbers(self.optimizer, dict(zip(self.arguments, numbers)))
        if self.clip is not None:
            gradients = clipped(gradients, self.clip)
        return optimizer.step(parameters, gradients, state)


class Loss(nn.Module):
    """The loss function with the model as a submodule, so that its parameters can be exchanged."""

    def __init__(self, model, loss_fn):
        super().__init__()
        self.model, self.loss_fn = model, loss_fn

    def forward(self, *inputs):
        return self.loss_fn(self.model, *inputs)

    def of(self, tensors, inputs):
        """The loss with the model's parameters and buffers exchanged for `tensors`."""
        named = {f"model.{name}": value for name, value in tensors.items()}
        return functional_call(self, named, inputs, tie_weights=True)


@dataclass
class Parts:
    """The tensors of a step by name, one with two names under its first: what is trained, what the loss reads only, and
    buffers that it writes."""

    trained: dict
    fixed: dict
    written: dict

    @classmethod
    def of(cls, loss, inputs):
        model = loss.model
        trained = {name: value.detach() for name, value in model.named_parameters() if value.requires_grad}
        fixed = {name: value.detach() for name, value in model.named_parameters() if not value.requires_grad}
        fixed |= {name: value.detach() for name, value in model.named_buffers()}
        reached, written = tried(loss, trained, fixed, inputs)
        # PyTorch's optimizers leave what has no gradient as it is: no decay either.
        fixed |= {name: value for name, value in trained.items() if name not in reached}
        return cls(
            {name: value for name, value in trained.items() if name in reached},
            {name: value for name, value in fixed.items() if name not in written},
            {name: value for name, value in fixed.items() if name in written},
        )


def tried(loss, trained, fixed, inputs):
    """Computes the loss without its numbers. Returns the names in `trained` that it depends on and those in `fixed` that it
    writes to."""
    mode = FakeTensorMode(allow_non_fake_inputs=True)
    with mode, torch.enable_grad():
        parameters = {name: mode.from_tensor(value).requires_grad_() for name, value in trained.items()}
        others = {name: mode.from_tensor(value) for name, value in fixed.items()}
        before = {name: value._version for name, value in others.items()}
        examples = tuple(mode.from_tensor(value) if torch.is_tensor(value) else value for value in inputs)
        value = loss.of(parameters | others, examples)
        check_loss(value)
        gradients = torch.autograd.grad(value, list(parameters.values()), allow_unused=True) if value.requires_grad else ()
    reached = {name for name, gradient in zip(parameters, gradients) if gradient is not None}
    return reached, {name for name, value in others.items() if value._version != before[name]}


def check_loss(loss):
    if not isinstance(loss, torch.Tensor) or loss.dim():
        kind = f"a tensor of {tuple(loss.shape)}" if isinstance(loss, torch.Tensor) else f"a {type(loss).__name__}"
        raise Unsupported([f"a loss that is {kind}; it has to be one number, a tensor without dims"])


def traced(loss, rule, parts, state, inputs):
    """The graph of (trained, fixed, written, state, inputs, arguments) -> (loss, new trained, new written, new state), all
    flat."""

    def loss_of(parameters, others, buffers, inputs):
        buffers = {name: value.clone() for name, value in buffers.items()}
        return loss.of(parameters | others | buffers, inputs), buffers

    def step(*flat):
        values = iter(flat)
        groups = (parts.trained, parts.fixed, parts.written, state)
        parameters, others, buffers, old = ({name: next(values) for name in names} for names in groups)
        given = tuple(next(values) for _ in inputs)
        gradients, (value, buffers) = grad_and_value(loss_of, has_aux=True)(parameters, others, buffers, given)
        updated, new = rule.step(parameters, gradients, old, tuple(values))
        return [value, *updated.values(), *buffers.values(), *new.values()]

    flat = [*parts.trained.values(), *parts.fixed.values(), *parts.written.values(), *state.values(), *inputs]
    flat += [torch.ones(()) for _ in rule.arguments]
    # The math form of attention has a gradient that is made of ordinary ops.
    settings = {"tracing_mode": "fake", "record_stack_traces": True}
    with sdpa_kernel(SDPBackend.MATH), one_sequence_a_row():
        return make_fx(functionalize(step), with_gradients(), **settings)(*flat)


class StepStructure:
    """The loss alone: what the other results are for is in `updates`."""

    def __call__(self, tensors):
        return tensors[0]


def literals_as_weights(graph_module, names, weights):
    """Constants that the step made become literals if they are small, and else parameters."""
    graph = graph_module.graph
    last = lowering.placeholders(graph)[-1]
    for node in list(graph.nodes):
        if node.op != "get_attr":
            continue
        tensor = getattr(graph_module, node.target).detach()
        if tensor.numel() <= lowering.INLINE:
            node.replace_all_uses_with(tensor)
        else:
            with graph.inserting_after(last):
                last = graph.placeholder(node.target)
            last.meta = dict(node.meta)
            names[last], weights[node.target] = node.target, tensor
            node.replace_all_uses_with(last)
        graph.erase_node(node)


def training_step(
    model, loss_fn, example_inputs, optimizer="sgd", *, name="main", clip=None, arguments=(), dynamic=None, **settings
):
    """`loss_fn(model, *example_inputs)` and one step of `optimizer` ("sgd" or "adamw") as an `Exported`. Compiled, it is
    called with inputs, returns the loss and updates its parameters.

    `settings` are as torch.optim has them: lr, momentum, betas, ...; `weight_decay` is a number, numbers by the parameter's
    name (none for others), or a function of name and tensor, as `on_matrices(0.1)`. `clip` is the greatest norm of all
    gradients together. `arguments` names what each call is told, as tensors of f32 without dims behind the inputs: "lr",
    and of "adamw" also "step", the step's number, 1 for the first.
    """
    if dynamic:
        raise Unsupported(["a training step of dynamic sizes: export one for each size"])
    inputs = tuple(example_inputs)
    rule = Rule.of(optimizer, clip, arguments, settings)
    loss = Loss(model, loss_fn)
    with describing("the loss"), sdpa_kernel(SDPBackend.MATH), one_sequence_a_row():
        parts = Parts.of(loss, inputs)
    if not parts.trained:
        raise Unsupported(["a model without parameters to train"])
    check_decay(settings.get("weight_decay"), parts.trained)
    state = rule.optimizer.state(parts.trained)
    with describing("the training step"):
        graph_module = traced(loss, rule, parts, state, inputs)
    named_state = {f"{optimizer}.{key}": value for key, value in state.items()}
    weights = parts.trained | parts.fixed | parts.written | named_state
    updates = [*parts.trained, *parts.written, *named_state]
    return as_exported(graph_module, name, weights, updates)


def as_exported(graph_module, name, weights, updates):
    nodes = lowering.placeholders(graph_module.graph)
    names = dict(zip(nodes, weights))
    literals_as_weights(graph_module, names, weights)
    lowering.prepare(graph_module.graph)
    for node in [node for node in names if not node.users]:
        del weights[names.pop(node)]
        graph_module.graph.erase_node(node)
    parameters = [names.get(node) for node in lowering.placeholders(graph_module.graph)]
    donated = {update: index for index, update in enumerate(updates, 1)}
    module = lowering.lower(graph_module, name, parameters, donated, random=True)
    return Exported(str(module), weights, name, ["loss", *updates], StepStructure(), updates)


@contextlib.contextmanager
def describing(what):
    try:
        yield
    except Unsupported:
        raise
    except Exception as error:
        raise Unsupported([f"tracing {what}: {lowering.first_line(error)}{user_frame(error)}"]) from error


def check_decay(weight_decay, trained):
    unknown = unknown_names(weight_decay, trained)
    if unknown:
        raise ValueError(f"weight_decay names {unknown[0]!r}, which is no parameter that is trained")
