"""Checks that a page is well-formed HTML that needs nothing beside it: every element closed in order, no script, no
address of anything to load, and drawings with the numbers of boxes and lines that are expected.

    check-html.py PAGE BOXES LINES
"""

import sys
from html.parser import HTMLParser

VOID = {"meta", "br", "hr", "img", "link", "input"}


class Checker(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.counts, self.text = [], {}, ""

    def handle_starttag(self, tag, attributes):
        self.counts[tag] = self.counts.get(tag, 0) + 1
        for name, value in attributes:
            if name in ("src", "href", "srcset") or name.startswith("on") or "url(" in (value or ""):
                sys.exit(f"<{tag}> has {name}={value}")
        if tag in ("script", "link", "iframe", "object", "img"):
            sys.exit(f"<{tag}> in the page")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self.open.remove(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            sys.exit(f"</{tag}> closes {self.open[-1:]}, line {self.getpos()[0]}")
        self.open.pop()

    def handle_data(self, data):
        self.text += data


page, boxes, lines = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
checker = Checker()
source = open(page, encoding="utf-8").read()
checker.feed(source)
checker.close()
if not source.startswith("<!DOCTYPE html>\n") or checker.open:
    sys.exit(f"not a whole page, open: {checker.open}")
found = checker.counts.get("rect", 0), checker.counts.get("line", 0)
if found != (boxes, lines):
    sys.exit(f"{found[0]} boxes and {found[1]} lines, not {boxes} and {lines}")
print(checker.text)
