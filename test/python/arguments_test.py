"""What diff-export's command line says of wrong usage, and what it makes of right usage. Needs Python alone."""

import contextlib
import io
import unittest

from diff_mlir import command, specs


class SpecsTest(unittest.TestCase):
    def test_inputs(self):
        self.assertEqual(specs.parse_input("1x32xi64"), specs.Input((1, 32), "i64"))
        self.assertEqual(specs.parse_input("f32"), specs.Input((), "f32"))
        self.assertEqual(specs.parse_input("0x4xbf16"), specs.Input((0, 4), "bf16"))
        for text, value in [("3", 3), ("-0.5", -0.5), ("true", True), ("False", False), ("none", None)]:
            spec = specs.parse_input(text)
            self.assertIsNone(spec.dtype)
            self.assertIs(type(spec.value), type(value))
            self.assertEqual(spec.value, value)

    def test_inputs_that_are_none(self):
        for text in ("1x32", "1x32xf31", "x", "1xyxf32", "", "1x-2xf32"):
            with self.assertRaisesRegex(ValueError, f"'{text}'"):
                specs.parse_input(text)

    def test_dynamic_dims(self):
        self.assertEqual(specs.parse_dynamic("0:batch,1:seq"), {0: ("batch", None, None), 1: ("seq", None, None)})
        self.assertEqual(specs.parse_dynamic("2:past:1:4096"), {2: ("past", 1, 4096)})
        self.assertEqual(specs.parse_dynamic("2:past::4096"), {2: ("past", None, 4096)})

    def test_dynamic_dims_that_are_none(self):
        for text in ("batch", "0:", ":seq", "0:a:1", "0:a,,1:b", "-1:a", "0:a,0:b"):
            with self.assertRaises(ValueError):
                specs.parse_dynamic(text)


class UsageTest(unittest.TestCase):
    def parse(self, *arguments):
        return command.arguments(["-o", "out", *arguments])

    def refused(self, text, *arguments):
        error = io.StringIO()
        with contextlib.redirect_stderr(error), self.assertRaises(SystemExit) as caught:
            command.arguments(list(arguments))
        self.assertEqual(caught.exception.code, 2)
        self.assertIn(text, error.getvalue())

    def test_dynamic_dims_are_those_of_the_input_before(self):
        options = self.parse("m.py:make", "--input=1x32xi64", "--dynamic=0:b,1:s", "--input=8xf32", "--input=true")
        self.assertEqual([sorted(spec.dynamic) for spec in options.inputs], [[0, 1], [], []])

    def test_wrong_usage_is_said(self):
        self.refused("-o", "m.py:make", "--input=f32")
        self.refused("name one model", "-o", "out")
        self.refused("name one model", "-o", "out", "m.py:make", "--transformers=x")
        self.refused("FILE.py:NAME", "-o", "out", "m.py", "--input=f32")
        self.refused("--input is missing", "-o", "out", "m.py:make")
        self.refused("no dim 2", "-o", "out", "m.py:make", "--input=1x32xi64", "--dynamic=2:seq")
        self.refused("follows the --input", "-o", "out", "m.py:make", "--dynamic=0:b", "--input=1xi64")
        self.refused("knows its inputs", "-o", "out", "--transformers=x", "--input=1xi64")
        self.refused("fixed sizes", "-o", "out", "m.py:m", "--training-step=loss", "--input=1xi64", "--dynamic=0:b")

    def test_help_shows_commands_to_copy(self):
        text = io.StringIO()
        with contextlib.redirect_stdout(text), self.assertRaises(SystemExit) as caught:
            command.arguments(["--help"])
        self.assertEqual(caught.exception.code, 0)
        for part in ("diff-export my_model.py:make_model", "--transformers", "diff-run out/model.so", "Exit status"):
            self.assertIn(part, text.getvalue())


if __name__ == "__main__":
    unittest.main()
