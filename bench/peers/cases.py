"""What is timed: the shapes, and the goals that some of them have. Standard library only."""

from dataclasses import asdict, dataclass, replace

DTYPES = ("f32", "bf16")


@dataclass(frozen=True)
class Case:
    """One attention. V1: 2 * pairs heads of d for queries and keys, pairs heads of e for values. V2: 2 * pairs query
    heads over kv_heads heads for keys and values, e = d, lambda by token and head."""

    rows: int
    keys: int
    pairs: int = 8
    d: int = 64
    e: int = 128
    causal: bool = False
    variant: str = "v1"
    kv_heads: int = 0

    @property
    def name(self):
        if self.rows != self.keys:
            size = f"M {self.rows}, N {self.keys}"
        else:
            size = f"S {self.rows}"
        parts = [size + (" causal" if self.causal else " full")]
        if self.variant == "v2":
            parts = [f"V2, {2 * self.pairs} q / {self.kv_heads} kv heads, d {self.d}"] + parts
        else:
            parts += [f"{self.pairs} pairs"] if self.pairs != 8 else []
            parts += [f"d {self.d}"] if self.d != 64 else []
            parts += [f"e {self.e}"] if self.e != 2 * self.d else []
        return ", ".join(parts)

    @property
    def slug(self):
        """For file names."""
        form = "causal" if self.causal else "full"
        return f"{self.variant}-{self.rows}x{self.keys}-p{self.pairs}-kv{self.kv_heads}-d{self.d}-e{self.e}-{form}"

    def flops(self, products):
        """Two QK and `products` PV, a causal mask halving both: 1 when the maps are subtracted first, 2 with two
        attention calls. 8MNd and 12MNd a pair for e = 2d."""
        pairs = self.rows * self.keys * self.pairs * (4 * self.d + 2 * products * self.e)
        return pairs / 2 if self.causal else pairs

    def key_value_bytes(self, dtype):
        heads = self.kv_heads if self.variant == "v2" else 2 * self.pairs
        values = self.kv_heads if self.variant == "v2" else self.pairs
        return self.keys * (heads * self.d + values * self.e) * (4 if dtype == "f32" else 2)

    def fields(self):
        return asdict(self)


def square(size, causal=False, **fields):
    return Case(size, size, causal=causal, **fields)


def v2(size):
    return square(size, causal=True, variant="v2", pairs=16, kv_heads=8, d=128, e=128)


def decode(keys):
    return Case(1, keys, pairs=16)


@dataclass(frozen=True)
class Goal:
    """What a case is held to. `measure` is their time over ours ("openvino", "best" of all peers), or a share of the
    machine's peak ("peak": flops of two attention calls; "bandwidth": bytes of keys and values)."""

    title: str
    case: Case
    measure: str
    values: dict


def goal(title, case, measure, f32, bf16):
    return Goal(title, case, measure, {"f32": f32, "bf16": bf16})


GOALS = [
    goal("times as fast as OpenVINO", square(2048, True), "openvino", 2.9, 2.8),
    goal("times as fast as OpenVINO", square(2048), "openvino", 1.5, 1.4),
    goal("times as fast as the best peer", square(512, True), "best", 2.5, 2.0),
    goal("times as fast as the best peer", square(8192, True, pairs=4), "best", 3.0, 4.2),
    goal("times as fast as the best peer", square(1024, True, d=128, e=256), "best", 2.8, 2.4),
    goal("12MNd over the multiply-add peak", square(2048), "peak", 1.10, 0.95),
    goal("bytes of K and V over the read bandwidth", decode(4096), "bandwidth", 0.85, 0.85),
    goal("times as fast as the best peer", v2(1024), "best", 2.5, 2.3),
]

SWEEP_SIZES = (256, 512, 1024, 2048, 4096, 8192)


def sweep(sizes=SWEEP_SIZES):
    """The points of the plot; the longest has half the pairs, which leaves GF/s as they are."""
    return [square(size, causal, pairs=4 if size > 4096 else 8) for causal in (True, False) for size in sizes]


def odd():
    """(what is rounded up, case): sizes that are multiples of nothing, and their neighbours."""
    base = square(333, pairs=3, d=40, e=80)
    return [
        ("nothing", base),
        ("S", replace(base, rows=384, keys=384)),
        ("d", replace(base, d=48)),
        ("e", replace(base, e=96)),
        ("pairs", replace(base, pairs=4)),
        ("all", square(384, pairs=4, d=48, e=96)),
    ]


QUICK_SIZES = (512, 2048)


def quick(case):
    """A case of the same form that takes no time."""
    return replace(
        case,
        rows=min(case.rows, 96 if case.rows == 333 else 64 + case.rows // 64),
        keys=min(case.keys, 96 if case.keys == 333 else 64 + case.keys // 64),
        pairs=min(case.pairs, 2),
        kv_heads=min(case.kv_heads, 2),
    )
