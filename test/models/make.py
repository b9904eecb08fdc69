"""Makes the exported models that the tests run: see README.md. scripts/make-fixtures runs it.

python test/models/make.py [--folder DIR] [MODEL]...
"""

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "python"), str(HERE.parent / "variants")]

import numpy  # noqa: E402
import torch  # noqa: E402

import diff_mlir  # noqa: E402
import parts  # noqa: E402
import unilm  # noqa: E402
from diff_mlir.export import save_all  # noqa: E402

LENGTH, VOCABULARY = 32, 256
SEQ = torch.export.Dim("seq", min=1, max=4096)


def layer(module):
    """One attention layer: rows and rotary tables to rows."""
    return module, parts.inputs(2, LENGTH), ({1: SEQ}, {0: SEQ}, {0: SEQ})


class Logits(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.m = model

    def forward(self, ids):
        return self.m(input_ids=ids, use_cache=False).logits


def language_model(kind):
    """Token ids to logits."""
    import transformers

    config = getattr(transformers, f"{kind}Config")(
        vocab_size=VOCABULARY,
        hidden_size=128,
        intermediate_size=256,
        num_hidden_layers=2,
        num_attention_heads=8,
        num_key_value_heads=4,
        max_position_embeddings=4096,
        attn_implementation="sdpa",
    )
    model = getattr(transformers, f"{kind}ForCausalLM")(config)
    return Logits(model), (torch.randint(0, VOCABULARY, (1, LENGTH)),), ({1: SEQ},)


MODELS = {
    "v1": lambda: layer(unilm.V1Naive(pairs=4, kv_heads=4, depth=1)),
    "v2": lambda: layer(unilm.V2(heads=4, kv_heads=2)),
    "diffllama": lambda: language_model("DiffLlama"),
    "llama": lambda: language_model("Llama"),
}


# Parameters as the authors' files call them, by the names that they have in test/variants.
NAMES = {
    "v1": {f"lam.{vector}": f"lambda_{vector}" for vector in ("q1", "k1", "q2", "k2")},
    "v2": {"out_proj.weight": "o_proj.weight"},
}


def export(module, inputs, names, **settings):
    exported = diff_mlir.export(module, inputs, **settings)
    for old, new in names.items():
        exported.mlir = exported.mlir.replace(f'{{diff.param = "{old}"}}', f'{{diff.param = "{new}"}}')
        exported.weights[new] = exported.weights.pop(old)
    return exported


def make(name, folder):
    torch.manual_seed(0)
    module, inputs, dynamic = MODELS[name]()
    names = NAMES.get(name, {})
    module.eval()
    folder.mkdir(parents=True, exist_ok=True)
    exported = {
        "static": export(module, inputs, names),
        "dynamic_seq": export(module, inputs, names, dynamic=dynamic),
    }
    paths = save_all(folder, exported)
    with torch.no_grad():
        expected = module(*inputs)
    for stem, tensor in [*((f"in{i}", tensor) for i, tensor in enumerate(inputs)), ("expected", expected)]:
        numpy.save(folder / f"{stem}.npy", tensor.contiguous().numpy())
        paths.append(folder / f"{stem}.npy")
    print(f"{folder}: {sum(path.stat().st_size for path in paths) / 1e6:.1f} MB in {len(paths)} files")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="*", metavar="MODEL", help=f"of {', '.join(MODELS)}; all without")
    parser.add_argument("--folder", type=Path, default=HERE)
    options = parser.parse_args()
    unknown = set(options.models) - set(MODELS)
    if unknown:
        parser.error(f"there is no model {', '.join(sorted(unknown))}")
    for name in options.models or MODELS:
        make(name, options.folder / name)


if __name__ == "__main__":
    main()
