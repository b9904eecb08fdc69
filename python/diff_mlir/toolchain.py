"""Where diff-opt and libdiff_runtime.so are."""

import os
import shutil
from pathlib import Path

from diff_mlir.errors import MissingTool

# Folders of a build or of an installation.
BINARIES, LIBRARIES = ("bin",), ("lib", "lib64", "lib/x86_64-linux-gnu", "lib/aarch64-linux-gnu")


def roots():
    """Where a build or an installation may be: the one that DIFF_MLIR_ROOT names and, when it names none, the build
    beside this package."""
    named = os.environ.get("DIFF_MLIR_ROOT")
    if named:
        return [Path(named), Path(named) / "build"]
    return [Path(__file__).resolve().parents[2] / "build"]


def find(name, folders):
    for root in roots():
        for folder in folders:
            if (root / folder / name).is_file():
                return root / folder / name
    return None


def missing(what):
    looked = ", ".join(str(root) for root in roots())
    return MissingTool(
        f"{what} is neither in {looked} nor on PATH; build the project with scripts/build, or set DIFF_MLIR_ROOT to the "
        "folder of a build or an installation"
    )


def compiler():
    """The path of diff-opt."""
    found = find("diff-opt", BINARIES)
    if not found and not os.environ.get("DIFF_MLIR_ROOT"):
        found = shutil.which("diff-opt")
    if not found:
        raise missing("diff-opt")
    return Path(found)


def runtime_library():
    """The path of libdiff_runtime.so: also beside a diff-opt or a diff-run on PATH."""
    found = find("libdiff_runtime.so", LIBRARIES)
    if found:
        return found
    for tool in ("diff-run", "diff-opt"):
        path = shutil.which(tool)
        for folder in LIBRARIES if path and not os.environ.get("DIFF_MLIR_ROOT") else ():
            library = Path(path).resolve().parents[1] / folder / "libdiff_runtime.so"
            if library.is_file():
                return library
    raise missing("libdiff_runtime.so")
