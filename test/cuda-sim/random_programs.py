#!/usr/bin/env python3
"""Random programs in C, by clang for the CPU and, as PTX, for the simulated device.

    random_programs.py LIBRARY CLANG [--seeds FIRST LAST]

Both have to compute the same. A program has arithmetic of several widths,
conversions, loops that lanes leave at different times, switches and calls.
Nothing in it is undefined in C, and no result depends on the bits of a NaN.
Ends with 77 (skipped) if clang has no NVPTX.
"""

import argparse
import ctypes
import os
import random
import subprocess
import sys
import tempfile

PROLOGUE = """
typedef unsigned u32;
typedef unsigned long long u64;
static inline float in_int(float v) { return v > -2e9f && v < 2e9f ? v : 7.0f; }
static inline double in_long(double v) { return v > -9e18 && v < 9e18 ? v : 7.0; }
"""

EPILOGUE = """
#ifdef __NVPTX__
__attribute__((nvptx_kernel)) void k(const u64 *in, u64 *out) {
  unsigned t = __nvvm_read_ptx_sreg_tid_x();
  out[t] = program((u32)in[2 * t], (u32)(in[2 * t] >> 32), in[2 * t + 1]);
}
#else
void k(const u64 *in, u64 *out) {
  for (unsigned t = 0; t < 64; ++t)
    out[t] = program((u32)in[2 * t], (u32)(in[2 * t] >> 32), in[2 * t + 1]);
}
#endif
"""

LANES = 64


class Generator:
    """Expressions by type, u32, u64, float and double, and statements."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.loops = 0

    def pick(self, *choices):
        return self.random.choice(choices)

    def compare(self):
        return self.pick("<", ">", "==", "!=", "<=", ">=")

    def u32(self, depth):
        if depth <= 0:
            return self.pick("a", "b", "c", "d", f"{self.random.getrandbits(self.pick(3, 8, 32))}u")
        a, b, c, d = (self.u32(depth - self.random.randint(1, 2)) for _ in range(4))
        real = [self.f32(depth - 1) for _ in range(2)]
        return self.pick(
            f"({a} {self.pick('+', '-', '*')} {b})",
            f"({a} {self.pick('&', '|', '^')} {b})",
            f"({a} {self.pick('<<', '>>')} ({b} & 31))",
            f"({a} {self.pick('/', '%')} ({b} | 1u))",
            f"({a} {self.compare()} {b} ? {c} : {d})",
            f"(u32)__builtin_popcount({a})",
            f"(u32)__builtin_clz({a} | 1u)",
            f"(u32)__builtin_ctz({a} | 0x80000000u)",
            f"__builtin_bswap32({a})",
            f"__builtin_bitreverse32({a})",
            f"__builtin_rotateleft32({a}, {b})",
            f"(u32)((int){a} >> ({b} & 31))",
            f"(u32)((int)({a} & 0xffff) / (int)(({b} & 0xff) + 1))",
            f"(u32)(signed char){a}",
            f"(u32)((short){a} * (short){b})",
            f"(u32)(unsigned short)({self.u64(depth - 1)} >> {self.random.randrange(64)})",
            f"(u32)(int)in_int({real[0]})",
            f"(u32)({real[0]} {self.compare()} {real[1]})",
            f"table[{a} & 7]")

    def u64(self, depth):
        if depth <= 0:
            return self.pick("p", "q", f"{self.random.getrandbits(64)}ull")
        a, b = (self.u64(depth - self.random.randint(1, 2)) for _ in range(2))
        x, y = (self.u32(depth - 1) for _ in range(2))
        return self.pick(
            f"({a} {self.pick('+', '-', '*', '&', '|', '^')} {b})",
            f"({a} {self.pick('<<', '>>')} ({x} & 63))",
            f"((u64){x} * {y})",
            f"(u64)((long long)(int){x} * (int){y})",
            f"(u64)(((unsigned __int128){a} * {b}) >> 64)",
            f"({a} {self.pick('/', '%')} ({b} | 1))",
            f"(u64)((long long){a} >> ({x} & 63))",
            f"(u64)__builtin_popcountll({a})",
            f"(u64)(long long)in_long({self.f64(depth - 1)})",
            f"({x} < {y} ? {a} : {b})")

    def f32(self, depth):
        if depth <= 0:
            return self.pick("x", "y", "1.5f", "-3.25f", "0.1f")
        a, b = self.f32(depth - 1), self.f32(depth - 1)
        u = self.u32(depth - 1)
        return self.pick(
            f"({a} {self.pick('+', '-', '*')} {b})", f"(float)(int){u}", f"(float){u}",
            f"__builtin_fabsf({a})", f"(float){self.u64(depth - 1)}",
            f"(float){self.f64(depth - 1)}", f"({u} & 1 ? {a} : {b})")

    def f64(self, depth):
        if depth <= 0:
            return self.pick("z", "1.25", "-7e3")
        a, b = self.f64(depth - 1), self.f64(depth - 1)
        return self.pick(
            f"({a} {self.pick('+', '-', '*', '/')} {b})",
            f"(double)(long long){self.u64(depth - 1)}", f"(double){self.f32(depth - 1)}",
            f"__builtin_fma({a}, {b}, {a})")

    def assignment(self):
        return self.pick(
            f"{self.pick('a', 'b', 'c', 'd')} = {self.u32(3)};", f"{self.pick('p', 'q')} = {self.u64(3)};",
            f"{self.pick('x', 'y')} = {self.f32(2)};", f"z = {self.f64(2)};",
            f"table[{self.u32(1)} & 7] ^= {self.u32(2)};")

    def statement(self, depth):
        kind = self.random.randrange(5) if depth > 0 else 4
        if kind == 0:
            return (f"if ({self.u32(2)} & {self.random.randint(1, 8)}u) {{ {self.block(depth)} }}"
                    f" else {{ {self.block(depth)} }}")
        if kind == 1:
            self.loops += 1
            i = f"i{self.loops}"
            return (f"for (u32 {i} = 0; {i} < ({self.u32(1)} & 7); ++{i}) {{ {self.block(depth)}"
                    f" if ({self.u32(1)} & 1) {self.pick('continue', 'break')}; {self.block(depth)} }}")
        if kind == 2:
            cases = " ".join(f"case {i}: {self.block(depth)} {self.pick('break;', '')}"
                             for i in range(self.random.randint(3, 7)))
            return f"switch ({self.u32(1)} & 7) {{ {cases} default: {self.assignment()} }}"
        if kind == 3:
            return f"a += part({self.u32(1)}, {self.u32(1)}); if (b % 17 == 3) goto out;"
        return self.assignment()

    def block(self, depth):
        return "\n".join(self.statement(depth - 1) for _ in range(self.random.randint(1, 3)))

    def program(self):
        part = (f"for (u32 i = 0; i < (a & 15); ++i) {{ {self.assignment()}\n"
                f"if (b & (1u << i)) return b + {self.u32(1)}; }}\nreturn {self.u32(3)};")
        body = "\n".join(self.statement(2) for _ in range(12))
        return f"""{PROLOGUE}
static __attribute__((noinline)) u32 part(u32 a, u32 b) {{
  u32 c = 3, d = 4, table[8] = {{0}};
  u64 p = a, q = b;
  float x = 1, y = 2;
  double z = a;
  {part}
}}
static inline u64 program(u32 a, u32 b, u64 p) {{
  u32 c = a * 3, d = b ^ 77, table[8];
  u64 q = p * 5;
  float x = (float)(int)a, y = (float)(b & 1023) * 0.25f;
  double z = (double)(long long)p;
  for (u32 i = 0; i < 8; ++i)
    table[i] = a * i + b;
  {body}
out:;
  u64 values[] = {{a, b, c, d, p, q, (u64)(long long)in_int(x), (u64)(long long)in_int(y), (u64)(long long)in_long(z)}};
  u64 sum = 0;
  for (u32 i = 0; i < 9; ++i)
    sum = sum * 31 + values[i];
  for (u32 i = 0; i < 8; ++i)
    sum = sum * 31 + table[i];
  return sum;
}}
{EPILOGUE}"""


class Device:
    """The driver library, as a program that opens it by its name sees it."""

    def __init__(self, library):
        self.driver = ctypes.CDLL(library)
        self.driver.diffCudaSimLastMessage.restype = ctypes.c_char_p
        self.call("cuInit", 0)
        context = ctypes.c_void_p()
        self.call("cuDevicePrimaryCtxRetain", ctypes.byref(context), 0)
        self.call("cuCtxSetCurrent", context)

    def call(self, name, *arguments):
        code = getattr(self.driver, name)(*arguments)
        if code:
            message = self.driver.diffCudaSimLastMessage().decode()
            raise RuntimeError(f"{name} gives {code}: {message}")

    def run(self, ptx, numbers):
        module, function = ctypes.c_void_p(), ctypes.c_void_p()
        self.call("cuModuleLoadData", ctypes.byref(module), ptx)
        self.call("cuModuleGetFunction", ctypes.byref(function), module, b"k")
        source, target = ctypes.c_uint64(), ctypes.c_uint64()
        self.call("cuMemAlloc_v2", ctypes.byref(source), ctypes.c_size_t(ctypes.sizeof(numbers)))
        self.call("cuMemAlloc_v2", ctypes.byref(target), ctypes.c_size_t(8 * LANES))
        self.call("cuMemcpyHtoD_v2", source, numbers, ctypes.c_size_t(ctypes.sizeof(numbers)))
        params = (ctypes.c_void_p * 2)(ctypes.addressof(source), ctypes.addressof(target))
        self.call("cuLaunchKernel", function, 1, 1, 1, LANES, 1, 1, 0, None, params, None)
        results = (ctypes.c_uint64 * LANES)()
        self.call("cuMemcpyDtoH_v2", results, target, ctypes.c_size_t(8 * LANES))
        return list(results)


def compile_both(clang, folder, seed):
    source, host, ptx = (os.path.join(folder, f"{seed}.{end}") for end in ("c", "so", "ptx"))
    with open(source, "w", encoding="utf-8") as file:
        file.write(Generator(seed).program())
    common = [clang, "-w", "-ffp-contract=off", source]
    subprocess.run(common + ["-O1", "-shared", "-fPIC", "-o", host], check=True)
    # Each level of optimisation has instructions and control flow of its own.
    device = ["--target=nvptx64-nvidia-cuda", "-Xclang", "-target-cpu", "-Xclang", "sm_80", "-S"]
    subprocess.run(common + device + [f"-O{seed % 3}", "-o", ptx], check=True)
    with open(ptx, "rb") as file:
        return host, file.read()


def check(device, clang, folder, seed):
    host, ptx = compile_both(clang, folder, seed)
    chance = random.Random(seed)
    values = [chance.getrandbits(64) >> chance.randrange(60) for _ in range(2 * LANES)]
    numbers = (ctypes.c_uint64 * len(values))(*values)
    wanted = (ctypes.c_uint64 * LANES)()
    ctypes.CDLL(host).k(numbers, wanted)
    got = device.run(ptx, numbers)
    different = [lane for lane in range(LANES) if got[lane] != wanted[lane]]
    if different:
        print(f"seed {seed}: {len(different)} of {LANES} lanes differ, lane {different[0]} first")
    return not different


def has_nvptx(clang):
    probe = [clang, "--target=nvptx64-nvidia-cuda", "-x", "c", "-S", "-o", os.devnull, os.devnull]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library")
    parser.add_argument("clang")
    parser.add_argument("--seeds", nargs=2, type=int, default=[1, 24])
    options = parser.parse_args()
    if not has_nvptx(options.clang):
        print("skipped: clang has no NVPTX")
        return 77
    device = Device(options.library)
    first, last = options.seeds
    with tempfile.TemporaryDirectory() as folder:
        failed = [seed for seed in range(first, last + 1) if not check(device, options.clang, folder, seed)]
    print(f"{last - first + 1 - len(failed)} of {last - first + 1} programs agree")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
