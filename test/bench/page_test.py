#!/usr/bin/env python3
#
# Part of diff-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
"""How results get into the documentation: usage: page_test.py FOLDER, the folder of page.py."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, sys.argv.pop(1))
import page  # noqa: E402


class Page(unittest.TestCase):
    def test_only_what_is_between_the_markers_changes(self):
        text = page.between("before\n<a>\nold\n<b>\nafter\n", "<a>", "<b>", "new\n")
        self.assertEqual(text, "before\n<a>\n\nnew\n\n<b>\nafter\n")
        self.assertEqual(page.between(text, "<a>", "<b>", "new"), text)

    def test_without_markers(self):
        for text in ("", "<a>", "<b>\n<a>", "<a><a><b>"):
            with self.assertRaisesRegex(ValueError, "the page needs"):
                page.between(text, "<a>", "<b>", "new")

    def test_a_page_without_markers_stays_as_it_is(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "page.md"
            path.write_text("text")
            with self.assertRaisesRegex(SystemExit, "page.md: the page needs '<a>'"):
                page.update(path, "<a>", "<b>", "new")
            self.assertEqual(path.read_text(), "text")


if __name__ == "__main__":
    unittest.main()
