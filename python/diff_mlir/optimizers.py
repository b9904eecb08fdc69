"""Optimizers as functions on tensors, for the tracing of training steps; their numbers are those of torch.optim."""

import math
from dataclasses import dataclass

import torch


def on_matrices(decay):
    """A `weight_decay` for tensors of two dims or more, and none for vectors and numbers: norms, biases, lambda vectors."""
    return lambda name, value: decay if value.dim() > 1 else 0.0


def decay_of(weight_decay, name, value):
    """A number for all; by name, nothing for names that are not there; or a function of name and tensor."""
    if callable(weight_decay):
        return float(weight_decay(name, value))
    if isinstance(weight_decay, dict):
        return float(weight_decay.get(name, 0.0))
    return weight_decay


def unknown_names(weight_decay, parameters):
    return sorted(set(weight_decay) - set(parameters)) if isinstance(weight_decay, dict) else []


@dataclass
class SGD:
    """torch.optim.SGD. `lr` may be a tensor without dims."""

    lr: float = 1e-3
    momentum: float = 0.0
    weight_decay: object = 0.0
    nesterov: bool = False

    # What of it may be an argument of each call.
    ARGUMENTS = ("lr",)

    def state(self, parameters):
        """Zeros: as if there had been steps without a gradient. PyTorch begins with the first gradient, the same for a
        momentum without dampening."""
        if not self.momentum:
            return {}
        return {f"momentum.{name}": torch.zeros_like(value) for name, value in parameters.items()}

    def step(self, parameters, gradients, state):
        updated, new_state = {}, {}
        for name, value in parameters.items():
            decay, gradient = decay_of(self.weight_decay, name, value), gradients[name]
            if decay:
                gradient = gradient + decay * value
            if self.momentum:
                velocity = self.momentum * state[f"momentum.{name}"] + gradient
                new_state[f"momentum.{name}"] = velocity
                gradient = gradient + self.momentum * velocity if self.nesterov else velocity
            updated[name] = value - self.lr * gradient
        return updated, new_state


@dataclass
class AdamW:
    """torch.optim.AdamW. `lr` may be a tensor without dims. The number of the step, 1 for the first, is `count` where
    that is given, such a tensor as well; else it is part of the state."""

    lr: float = 1e-3
    betas: tuple = (0.9, 0.999)
    eps: float = 1e-8
    weight_decay: object = 1e-2
    count: object = None

    ARGUMENTS = ("lr", "step")

    def state(self, parameters):
        moments = {
            f"{moment}.{name}": torch.zeros_like(value)
            for moment in ("exp_avg", "exp_avg_sq")
            for name, value in parameters.items()
        }
        return moments if self.count is not None else moments | {"step": torch.zeros(())}

    def step(self, parameters, gradients, state):
        count = state["step"] + 1 if self.count is None else self.count
        updated, new_state = {}, {"step": count}
        (beta1, beta2), (bias1, bias2) = self.betas, (bias_correction(beta, count) for beta in self.betas)
        step_size, root_bias2 = self.lr / bias1, bias2.sqrt()
        for name, value in parameters.items():
            decay, gradient = decay_of(self.weight_decay, name, value), gradients[name]
            first = beta1 * state[f"exp_avg.{name}"] + (1 - beta1) * gradient
            second = beta2 * state[f"exp_avg_sq.{name}"] + (1 - beta2) * gradient * gradient
            root = second.sqrt() / root_bias2 + self.eps
            kept = value * (1 - self.lr * decay) if decay else value
            updated[name] = kept - step_size * first / root
            new_state[f"exp_avg.{name}"], new_state[f"exp_avg_sq.{name}"] = first, second
        return updated, {name: new_state[name] for name in state}


def bias_correction(beta, count):
    """1 - beta**count, in f32 as exact for the first steps as PyTorch's, which is in f64."""
    return -torch.expm1(count * math.log(beta)) if beta else torch.ones_like(count)


OPTIMIZERS = {"sgd": SGD, "adamw": AdamW}


def clipped(gradients, limit):
    """torch.nn.utils.clip_grad_norm_: scaled down where the norm of all gradients is above `limit`."""
    squares = [gradient.float().square().sum() for gradient in gradients.values()]
    norm = torch.stack(squares).sum().sqrt()
    factor = torch.clamp(limit / (norm + 1e-6), max=1.0)
    return {name: gradient * factor.to(gradient.dtype) for name, gradient in gradients.items()}
