"""Whole training steps: loss, gradients and the optimizer's update as one function.

Its parameters are the model's and the optimizer's state, by name; its results the loss and their new values.
"""

from dataclasses import dataclass

import torch
from torch import nn
from torch.func import functional_call, functionalize, grad_and_value
from torch.fx.experimental.proxy_tensor import make_fx
from torch.nn.attention import SDPBackend, sdpa_kernel

from diff_mlir import lowering
from diff_mlir.capture import one_sequence_a_row
from diff_mlir.decompositions import with_gradients
from diff_mlir.errors import Unsupported
from diff_mlir.export import Exported


@dataclass
class SGD:
    """torch.optim.SGD."""

    lr: float = 1e-3
    momentum: float = 0.0
    weight_decay: float = 0.0
    nesterov: bool = False

    def state(self, parameters):
        """Zeros: as if there had been steps without a gradient. PyTorch begins with the first gradient, the same for a
        momentum without dampening."""
        if not self.momentum:
            return {}
        return {f"momentum.{name}": torch.zeros_like(value) for name, value in parameters.items()}

    def step(self, parameters, gradients, state):
        updated, new_state = {}, {}
        for name, value in parameters.items():
            gradient = gradients[name] + self.weight_decay * value if self.weight_decay else gradients[name]
            if self.momentum:
                velocity = self.momentum * state[f"momentum.{name}"] + gradient
                new_state[f"momentum.{name}"] = velocity
                gradient = gradient + self.momentum * velocity if self.nesterov else velocity
            updated[name] = value - self.lr * gradient
        return updated, new_state


@dataclass
class AdamW:
    """torch.optim.AdamW."""

    lr: float = 1e-3
    betas: tuple = (0.9, 0.999)
    eps: float = 1e-8
    weight_decay: float = 1e-2

    def state(self, parameters):
        moments = {
            f"{moment}.{name}": torch.zeros_like(value)
            for moment in ("exp_avg", "exp_avg_sq")
            for name, value in parameters.items()
        }
        return moments | {"step": torch.zeros(())}

    def step(self, parameters, gradients, state):
        count = state["step"] + 1
        updated, new_state, (beta1, beta2) = {}, {"step": count}, self.betas
        bias1, bias2 = 1 - beta1**count, 1 - beta2**count
        for name, value in parameters.items():
            gradient = gradients[name]
            first = beta1 * state[f"exp_avg.{name}"] + (1 - beta1) * gradient
            second = beta2 * state[f"exp_avg_sq.{name}"] + (1 - beta2) * gradient * gradient
            root = second.sqrt() / bias2.sqrt() + self.eps
            updated[name] = value * (1 - self.lr * self.weight_decay) - self.lr / bias1 * first / root
            new_state[f"exp_avg.{name}"], new_state[f"exp_avg_sq.{name}"] = first, second
        return updated, {name: new_state[name] for name in state}


OPTIMIZERS = {"sgd": SGD, "adamw": AdamW}


class Loss(nn.Module):
    """The loss function with the model as a submodule, so that its parameters can be exchanged."""

    def __init__(self, model, loss_fn):
        super().__init__()
        self.model, self.loss_fn = model, loss_fn

    def forward(self, *inputs):
        return self.loss_fn(self.model, *inputs)


def parts(model):
    """The tensors that are trained, and those that are not, by name; a tensor with two names under its first."""
    trained = {name: value.detach() for name, value in model.named_parameters() if value.requires_grad}
    fixed = {name: value.detach() for name, value in model.named_parameters() if not value.requires_grad}
    return trained, fixed | {name: value.detach() for name, value in model.named_buffers()}


def traced(model, loss_fn, optimizer, trained, fixed, state, inputs):
    """The graph of (trained, fixed, state, inputs) -> (loss, new trained, new state), all flat."""
    module = Loss(model, loss_fn)

    def loss_of(parameters, others, inputs):
        named = {f"model.{name}": value for name, value in (parameters | others).items()}
        return functional_call(module, named, inputs, tie_weights=True)

    def step(*flat):
        values = iter(flat)
        parameters, others, old = ({name: next(values) for name in names} for names in (trained, fixed, state))
        gradients, loss = grad_and_value(loss_of)(parameters, others, tuple(values))
        updated, new = optimizer.step(parameters, gradients, old)
        return [loss, *updated.values(), *new.values()]

    flat = [*trained.values(), *fixed.values(), *state.values(), *inputs]
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


def training_step(model, loss_fn, example_inputs, optimizer="sgd", *, name="main", **settings):
    """`loss_fn(model, *example_inputs)` and one step of `optimizer` ("sgd" or "adamw"; `settings` as torch.optim has them:
    lr, momentum, ...) as an `Exported`. Compiled, it is called with inputs, returns the loss and updates its parameters.
    """
    rule = OPTIMIZERS[optimizer](**settings)
    trained, fixed = parts(model)
    if not trained:
        raise Unsupported(["a model without parameters to train"])
    state = rule.state(trained)
    try:
        graph_module = traced(model, loss_fn, rule, trained, fixed, state, tuple(example_inputs))
    except Exception as error:
        raise Unsupported([f"tracing the training step: {lowering.first_line(error)}"]) from error
    weights = trained | fixed | {f"{optimizer}.{key}": value for key, value in state.items()}
    nodes = lowering.placeholders(graph_module.graph)
    names = dict(zip(nodes, weights))
    literals_as_weights(graph_module, names, weights)
    lowering.prepare(graph_module.graph)
    for node in [node for node in names if not node.users and not is_returned(node)]:
        del weights[names.pop(node)]
        graph_module.graph.erase_node(node)
    parameters = [names.get(node) for node in lowering.placeholders(graph_module.graph)]
    module = lowering.lower(graph_module, name, parameters, random=True)
    updates = [*trained, *(f"{optimizer}.{key}" for key in state)]
    return Exported(str(module), weights, name, ["loss", *updates], StepStructure(), updates)


def is_returned(node):
    return any(user.op == "output" for user in node.users)
