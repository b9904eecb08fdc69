"""diff-export: the command line of this package."""

import argparse
import importlib
import importlib.util
import logging
import sys
from pathlib import Path

from diff_mlir import specs
from diff_mlir.errors import MissingTool, Unsupported

DESCRIPTION = """\
Exports a PyTorch model as model.mlir and weights.safetensors, which diff-opt and diff-run take.

  a model of your own, batch and sequence of any size:
      diff-export my_model.py:make_model --input=1x32xi64 --dynamic=0:batch,1:seq -o out/
  its second input a tensor without dims, its third the Python value 2:
      diff-export my_model.py:make_model --input=1x32x64xf32 --input=f32 --input=2 -o out/
  a language model from transformers, then the same as a prefill and a decode step:
      diff-export --transformers=path/of/model -o out/
      diff-export --transformers=path/of/model --cache --last-logits -o out/
  a training step with a loss that my_model.py defines:
      diff-export my_model.py:make_model --training-step=loss --lr=0.01 --input=8x32xi64 --input=8x32xi64 -o out/

and then

      diff-opt out/model.mlir --emit=lib -o out/model.so
      diff-run out/model.so --parameters=out/weights.safetensors --input=1x32xi64=1
"""

EPILOG = """\
Exit status: 0 written, 1 the model can't be taken (the message names the op and the line it comes from; nothing is
written), 2 wrong usage.
"""


class InputAction(argparse.Action):
    def __call__(self, parser, namespace, text, option=None):
        inputs = list(getattr(namespace, self.dest) or [])
        try:
            setattr(namespace, self.dest, inputs + [specs.parse_input(text)])
        except ValueError as error:
            parser.error(f"--input: {error}")


class DynamicAction(argparse.Action):
    def __call__(self, parser, namespace, text, option=None):
        inputs = namespace.inputs or []
        try:
            specs.make_dynamic(inputs[-1] if inputs else None, text)
        except ValueError as error:
            parser.error(f"--dynamic: {error}")


def arguments(argv=None):
    parser = argparse.ArgumentParser(
        prog="diff-export",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "model",
        nargs="?",
        metavar="FILE.py:NAME",
        help="a torch.nn.Module, or a function without arguments that makes one",
    )
    add("-o", "--output", type=Path, required=True, metavar="FOLDER", help="where to write")
    own = parser.add_argument_group("a model of your own")
    add = own.add_argument
    add(
        "--input",
        dest="inputs",
        action=InputAction,
        metavar="SPEC",
        help="an example input, in order: SHAPExTYPE, a number, true, false or none",
    )
    add(
        "--dynamic",
        action=DynamicAction,
        metavar="DIM:NAME,...",
        help="dims of the input before whose size is free; dims of one name are one size. DIM:NAME:MIN:MAX sets its limits",
    )
    add("--name", default="main", help="the function's name (main)")
    add(
        "--training-step",
        metavar="LOSS",
        help="export a step of training: LOSS(model, *inputs), defined beside NAME, returns the loss",
    )
    add("--optimizer", choices=("sgd", "adamw"), default="sgd", help="of a training step (sgd)")
    add("--lr", type=float, default=1e-3, help="its learning rate (0.001)")
    add("--clip", type=float, help="the greatest norm of all its gradients together (no limit)")
    add("--weight-decay", type=float, help="its decay of tensors of two dims or more (the optimizer's own)")
    add(
        "--step-arguments",
        default="",
        metavar="NAME,...",
        help="what each of its calls is told, behind the inputs: lr, and of adamw step, the step's number",
    )
    models = parser.add_argument_group("a causal language model of transformers")
    add = models.add_argument
    add("--transformers", metavar="FOLDER", help="its folder, with config.json and weights")
    add(
        "--cache", action="store_true", help="write prefill.mlir and decode.mlir, which return and take keys and values"
    )
    add("--last-logits", action="store_true", help="logits of the last token alone")
    add("--static", action="store_true", help="fixed sizes, those of --batch and --length")
    add("--batch", type=int, default=1, help="(1)")
    add("--length", type=int, default=32, help="tokens (32)")
    add("--dtype", choices=("f32", "bf16"), default="f32", help="of the weights (f32)")
    add("--attention", choices=("sdpa", "eager"), default="sdpa", help="transformers' implementation to export (sdpa)")
    add("--random-weights", action="store_true", help="from config.json alone")
    add = parser.add_argument
    add("--seed", type=int, default=0, help="of random weights and examples (0)")
    add("--verbose", action="store_true", help="what torch says, and where in this package an error arose")
    options = parser.parse_args(argv)
    check_usage(parser, options)
    return options


def check_usage(parser, options):
    if bool(options.model) == bool(options.transformers):
        parser.error("name one model: FILE.py:NAME, or --transformers=FOLDER")
    if options.model and ":" not in options.model:
        parser.error(f"'{options.model}' names no object: FILE.py:NAME")
    if options.model and not options.inputs:
        parser.error("--input is missing: an example of each input, as --input=1x32xi64")
    if options.transformers and options.inputs:
        parser.error("--input goes with a model of your own; --transformers knows its inputs")
    if options.training_step and any(spec.dynamic for spec in options.inputs or ()):
        parser.error("--dynamic: a training step has fixed sizes")


def load_namespace(source):
    """The Python file or module that holds the model."""
    if not source.endswith(".py"):
        return importlib.import_module(source)
    path = Path(source)
    if not path.is_file():
        raise FileNotFoundError(f"{source} does not exist")
    sys.path.insert(0, str(path.resolve().parent))
    found = importlib.util.spec_from_file_location(path.stem, path)
    namespace = importlib.util.module_from_spec(found)
    sys.modules[path.stem] = namespace
    found.loader.exec_module(namespace)
    return namespace


def find(namespace, name, source):
    value = namespace
    for part in name.split("."):
        if not hasattr(value, part):
            raise AttributeError(f"{source} defines no {name}")
        value = getattr(value, part)
    return value


def load_model(options):
    """The module, and the loss function if one is named."""
    import torch

    torch.manual_seed(options.seed)
    source, name = options.model.rsplit(":", 1)
    namespace = load_namespace(source)
    model = find(namespace, name, source)
    if not isinstance(model, torch.nn.Module):
        model = model()
    if not isinstance(model, torch.nn.Module):
        raise TypeError(f"{name} gives a {type(model).__name__}, not a torch.nn.Module")
    loss = find(namespace, options.training_step, source) if options.training_step else None
    return model, loss


def export_own(options):
    import torch

    from diff_mlir import export, export_training_step, on_matrices

    model, loss = load_model(options)
    random = torch.Generator().manual_seed(options.seed)
    examples = tuple(specs.example(spec, random) for spec in options.inputs)
    if loss:
        settings = {"lr": options.lr}
        if options.weight_decay is not None:
            settings["weight_decay"] = on_matrices(options.weight_decay)
        told = [name for name in options.step_arguments.split(",") if name]
        settings |= {"clip": options.clip, "arguments": told, "name": options.name}
        return {"model": export_training_step(model, loss, examples, options.optimizer, **settings)}
    dynamic = specs.dynamic_shapes(options.inputs)
    return {"model": export(model.eval(), examples, dynamic=dynamic, name=options.name)}


def export_transformers(options):
    from diff_mlir import export, language_models

    dtype = specs.TYPES[options.dtype]
    model = language_models.load(
        options.transformers,
        random_weights=options.random_weights,
        dtype=dtype,
        attention=options.attention,
        seed=options.seed,
    )
    sizes = {"batch": options.batch, "length": options.length, "static": options.static}
    forms = language_models.forms(model, cache=options.cache, last_logits=options.last_logits, **sizes)
    made = {}
    for name, module, inputs, dynamic in forms:
        exported = export(module.eval(), inputs, dynamic=dynamic)
        made["model" if name == "main" else name] = language_models.without_prefix(exported)
    return made


def report(folder, made, paths):
    for path in paths:
        print(f"{path}: {path.stat().st_size:,} bytes")
    for stem, exported in made.items():
        results = ", ".join(exported.results[:6]) + (", ..." if len(exported.results) > 6 else "")
        print(f"{stem}: {len(exported.weights)} parameters; results: {results}")
    stem = next(iter(made))
    print(f"next: diff-opt {folder / stem}.mlir --emit=lib -o {folder / stem}.so")


def main(argv=None):
    options = arguments(argv)
    if not options.verbose:
        logging.disable(logging.WARNING)
    from diff_mlir.export import save_all

    try:
        made = export_transformers(options) if options.transformers else export_own(options)
        report(options.output, made, save_all(options.output, made))
    except Unsupported as error:
        if options.verbose:
            raise
        for problem in error.problems:
            print(f"diff-export: error: can't export {problem}", file=sys.stderr)
        return 1
    except (MissingTool, ImportError, OSError, AttributeError, TypeError, ValueError, RuntimeError) as error:
        if options.verbose:
            raise
        print(f"diff-export: error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
