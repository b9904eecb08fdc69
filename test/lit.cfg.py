"""How lit runs this project's tests.

Tools are found by name on PATH: diff-opt and diff-run of this build first, then
FileCheck, not, split-file and mlir-opt of the LLVM it was built against.

  %diff_models     test/models: exported models, weights, inputs, PyTorch's outputs
  %diff_examples   examples/
  %diff_src        the root of the source tree
  %diff_include    the runtime's public headers (diff/runtime.h, diff/abi.h)
  %diff_lib        the folder with the built libraries
  %cc              the C compiler of this build (with its sanitizer, if any)
  %python          a Python 3 with its standard library only
  %shlibext        .so
  %diff_opt        diff-opt with its path, for tests that change PATH
  %ptxas, %nvdisasm    NVIDIA's, where the features are there

Features: x86, avx2, avx512 (what the machine can run), sanitizer, asan, ubsan, tsan,
diff-opt, diff-run, diff-lsp-server (the tool is in this build), ptxas, nvdisasm (NVIDIA's
tools are on this machine: DIFF_PTXAS or PATH).
"""

import os
import platform
import shutil

import lit.formats

config.name = "diff"
config.test_format = lit.formats.ShTest(execute_external=False)
config.test_source_root = os.path.dirname(__file__)
config.suffixes = [".mlir", ".test"]
# models holds what tests read, Inputs what a single test reads.
config.excludes = ["models", "Inputs", "lit.cfg.py", "CMakeLists.txt"]

path = [config.diff_tools_dir, config.diff_compiler_dir, config.llvm_tools_dir]
config.environment["PATH"] = os.pathsep.join(path + [os.environ.get("PATH", "")])

# What a developer sets to look into a failure reaches the tools.
for name in os.environ:
    if name in ("HOME", "TMPDIR", "LD_LIBRARY_PATH") or name.startswith(
        ("ASAN_", "UBSAN_", "TSAN_", "LSAN_", "DIFF_")
    ):
        config.environment[name] = os.environ[name]

source = config.diff_source_dir
cc = config.c_compiler
if config.sanitize:
    cc += " -fsanitize=" + config.sanitize
config.substitutions += [
    ("%diff_models", os.path.join(source, "test", "models")),
    ("%diff_examples", os.path.join(source, "examples")),
    ("%diff_src", source),
    ("%diff_include", os.path.join(source, "runtime", "include")),
    ("%diff_opt", shutil.which("diff-opt", path=config.environment["PATH"]) or "diff-opt"),
    ("%diff_lib", os.path.join(config.diff_binary_dir, "lib")),
    ("%cc", cc),
    ("%python", config.python),
    ("%shlibext", config.shlib_suffix),
]


def cpu_flags():
    """The instruction sets this machine has, by the kernel's names."""
    try:
        with open("/proc/cpuinfo") as cpuinfo:
            for line in cpuinfo:
                if line.startswith("flags"):
                    return set(line.split(":", 1)[1].split())
    except OSError:
        pass
    return set()


# As x86-64-v3 and x86-64-v4 ask for.
AVX2 = {"avx2", "fma", "f16c", "bmi1", "bmi2"}
AVX512 = AVX2 | {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"}

if platform.machine() in ("x86_64", "AMD64"):
    config.available_features.add("x86")
    flags = cpu_flags()
    if AVX2 <= flags:
        config.available_features.add("avx2")
    if AVX512 <= flags:
        config.available_features.add("avx512")

if config.sanitize:
    config.available_features.add("sanitizer")
for part, feature in (("address", "asan"), ("undefined", "ubsan"), ("thread", "tsan")):
    if part in config.sanitize:
        config.available_features.add(feature)

# NVIDIA's tools, which nothing but some tests needs: DIFF_PTXAS names the one, the
# other is beside it.
ptxas = os.environ.get("DIFF_PTXAS") or shutil.which("ptxas") or ""
nvdisasm = os.path.join(os.path.dirname(ptxas), "nvdisasm")
if os.access(ptxas, os.X_OK):
    config.available_features.add("ptxas")
    config.substitutions.append(("%ptxas", ptxas))
    if os.access(nvdisasm, os.X_OK):
        config.available_features.add("nvdisasm")
        config.substitutions.append(("%nvdisasm", nvdisasm))

# A build can leave tools out (DIFF_BUILD_COMPILER=OFF): "REQUIRES: diff-run".
for tool in ("diff-opt", "diff-run", "diff-lsp-server"):
    if any(os.path.exists(os.path.join(folder, tool)) for folder in path):
        config.available_features.add(tool)
