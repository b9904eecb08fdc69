"""Finding the tools, and the folder of compiled libraries. Needs Python alone."""

import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import diff_mlir
from diff_mlir import libraries, runtime, toolchain
from diff_mlir.errors import CompileError, MissingTool

DOUBLE = """
func.func @main(%x: tensor<?xf32>, %w: tensor<f32> {diff.param = "w"}) -> tensor<?xf32> {
  %y = linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>],
      iterator_types = ["parallel"]} ins(%w : tensor<f32>) outs(%x : tensor<?xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %b : f32
    linalg.yield %c : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}
"""


class LibrariesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        patch = mock.patch.dict(os.environ, {"DIFF_MLIR_CACHE": str(self.folder / "cache")})
        patch.start()
        self.addCleanup(patch.stop)

    def test_a_text_is_compiled_once(self):
        first = libraries.compile_text(DOUBLE)
        with mock.patch("subprocess.run", side_effect=AssertionError("compiled again")):
            self.assertEqual(libraries.compile_text(DOUBLE), first)
            with self.assertRaisesRegex(AssertionError, "again"):
                libraries.compile_text(DOUBLE, flags=["--attention=reference"])
        self.assertEqual([path.name for path in (self.folder / "cache").iterdir()], [first.name])

    def test_what_diff_opt_says_is_the_error(self):
        with self.assertRaisesRegex(CompileError, "expected"):
            libraries.compile_text("func.func @main(")
        self.assertEqual(list((self.folder / "cache").iterdir()), [])

    def test_a_file_becomes_a_callable(self):
        source = self.folder / "double.mlir"
        source.write_text(DOUBLE)
        weights = {"w": memoryview(bytearray(b"\0\0\0\x40")).cast("f", ()), "unread": b""}
        double = diff_mlir.compile(source, weights=weights, threads=1)
        self.assertEqual(double(memoryview(bytearray(b"\0\0\x80\x3f")).cast("f")).tolist(), [2.0])
        self.assertEqual(double.parameter("w").tolist(), 2.0)

    def test_tools_are_those_of_the_root(self):
        root = Path(os.environ["DIFF_MLIR_ROOT"])
        self.assertEqual(toolchain.compiler(), root / "bin" / "diff-opt")
        self.assertEqual(toolchain.runtime_library(), root / "lib" / "libdiff_runtime.so")
        self.assertRegex(runtime.version(), r"^\d+\.\d+\.\d+$")

    def test_tools_that_are_missing_are_named_with_where_they_were_looked_for(self):
        with mock.patch.dict(os.environ, {"DIFF_MLIR_ROOT": str(self.folder)}):
            for find, name in [(toolchain.compiler, "diff-opt"), (toolchain.runtime_library, "libdiff_runtime.so")]:
                with self.assertRaisesRegex(MissingTool, f"{name}.*{self.folder}"):
                    find()

    def test_tools_on_the_path_serve_where_no_root_is_named(self):
        binaries = Path(os.environ["DIFF_MLIR_ROOT"]) / "bin"
        with mock.patch.dict(os.environ, {"PATH": str(binaries)}), mock.patch.object(
            toolchain, "roots", return_value=[self.folder]
        ):
            del os.environ["DIFF_MLIR_ROOT"]
            self.assertEqual(toolchain.compiler(), binaries / "diff-opt")
            self.assertEqual(toolchain.runtime_library(), binaries.parent / "lib" / "libdiff_runtime.so")


if __name__ == "__main__":
    unittest.main()
