"""What the tests with torch share."""

import sys
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).resolve().parents[1] / "variants"))
import parts  # noqa: E402, F401
from unilm import V1Naive as Attention  # noqa: E402, F401

torch.set_num_threads(1)

BATCH = torch.export.Dim("batch", min=1, max=64)
SEQ = torch.export.Dim("seq", min=1, max=4096)
# Batches and lengths: of one, odd, unlike those of the export.
SIZES = ((2, 5), (1, 1), (3, 17), (1, 7), (4, 1))


def flat(value):
    """The tensors and numbers of nested results."""
    if isinstance(value, dict):
        return [leaf for part in value.values() for leaf in flat(part)]
    if isinstance(value, (tuple, list)):
        return [leaf for part in value for leaf in flat(part)]
    return [value]


def assert_same(test, found, expected, tolerance=1e-5):
    """Equal structure, shapes and types, and values as near as `tolerance`."""
    found, expected = flat(found), flat(expected)
    test.assertEqual(len(found), len(expected))
    for ours, theirs in zip(found, expected):
        if not isinstance(theirs, torch.Tensor):
            test.assertIs(type(ours), type(theirs))
            test.assertEqual(ours, theirs)
            continue
        test.assertIsInstance(ours, torch.Tensor)
        test.assertEqual((ours.shape, ours.dtype), (theirs.shape, theirs.dtype))
        difference = (ours.double() - theirs.detach().double()).abs()
        test.assertTrue((difference <= tolerance * (1 + theirs.detach().double().abs())).all(), difference.max())


def language_model(kind, **settings):
    """A small causal language model of transformers, with weights of a size that makes attention maps uneven."""
    import transformers

    torch.manual_seed(0)
    config = getattr(transformers, f"{kind}Config")(
        **{
            "vocab_size": 64,
            "hidden_size": 64,
            "intermediate_size": 96,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "max_position_embeddings": 512,
            "initializer_range": 0.1,
            **settings,
        }
    )
    return getattr(transformers, f"{kind}ForCausalLM")(config).eval()
