"""Pages of the documentation that hold what a program has written, between two lines that mark it.

page.py FILE BEGIN END < TEXT
"""

import sys
from pathlib import Path


def between(page, begin, end, text):
    """`page` with `text` between its markers."""
    if page.count(begin) != 1 or page.count(end) != 1 or page.index(begin) > page.index(end):
        raise ValueError(f"the page needs '{begin}' and, after it, '{end}', once each")
    return page[: page.index(begin) + len(begin)] + "\n\n" + text.strip("\n") + "\n\n" + page[page.index(end) :]


def update(path, begin, end, text):
    """Ends the program if the page has not both markers."""
    try:
        path.write_text(between(path.read_text(), begin, end, text))
    except ValueError as error:
        sys.exit(f"error: {path}: {error}")


if __name__ == "__main__":
    update(Path(sys.argv[1]), *sys.argv[2:4], sys.stdin.read())
