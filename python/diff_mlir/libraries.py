"""Compiles MLIR text to shared libraries by diff-opt, each text once: libraries are kept in a folder by their contents."""

import hashlib
import logging
import os
import platform
import subprocess
import tempfile
from pathlib import Path

from diff_mlir import toolchain
from diff_mlir.errors import CompileError

log = logging.getLogger(__name__)


def folder():
    """DIFF_MLIR_CACHE, or diff_mlir in the user's cache folder."""
    named = os.environ.get("DIFF_MLIR_CACHE")
    if named:
        return Path(named)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "diff_mlir"


def processor():
    """What `host` stands for."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    wanted = ("model name", "flags", "Features", "CPU part")
    return "\n".join(dict.fromkeys(line for line in lines if line.startswith(wanted))) or platform.processor()


def key(text, options, compiler):
    stat = compiler.stat()
    parts = [text, *options, str(compiler), str(stat.st_size), str(stat.st_mtime_ns), platform.machine(), processor()]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def compile_text(text, target="host", flags=()):
    """The path of the library of a module. `target` is diff-opt's, or a list of its parts."""
    if not isinstance(target, str):
        target = ",".join(target)
    compiler = toolchain.compiler()
    options = [f"--target={target}", *flags]
    library = folder() / f"{key(text, options, compiler)}.so"
    if library.exists():
        return library
    library.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=library.parent, prefix=".compile-") as scratch:
        source, made = Path(scratch) / "model.mlir", Path(scratch) / "model.so"
        source.write_text(text)
        command = [compiler, source, "--emit=lib", "-o", made, *options]
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        if done.returncode:
            raise CompileError(errors(done.stderr) or f"diff-opt ended with {done.returncode}")
        # Which attention was not recognised, and why.
        for line in done.stderr.splitlines():
            if "remark:" in line:
                log.info("%s", line)
        # Whoever compiles the same text at the same time makes the same library.
        os.replace(made, library)
    return library


def errors(text, limit=2000):
    """The errors among diff-opt's messages, which quote whole ops."""
    lines = [line for line in text.splitlines() if "error:" in line] or text.strip().splitlines()
    return "\n".join(line[:400] for line in lines)[:limit]
