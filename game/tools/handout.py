"""The classroom handout as a page to print, two sides of one sheet and a side for the teacher: `python -m game.tools.handout`."""

import sys
from pathlib import Path

from markdown_it import MarkdownIt

DOCS = Path(__file__).resolve().parents[2] / "docs"
SOURCE, PAGE = DOCS / "handout-design-a-system.md", DOCS / "handout-design-a-system.html"

STYLE = """@page { size: A4; margin: 13mm }
body { font: 10.5pt/1.35 Georgia, serif; max-width: 184mm; margin: auto }
h1 { font-size: 18pt; margin: 0 }
h2 { font-size: 12.5pt; margin: 8pt 0 2pt; break-after: avoid } p { margin: 4pt 0; overflow: hidden }
table { border-collapse: collapse; width: 100%; break-inside: avoid }
td, th { border: 1px solid #444; padding: 3pt 4pt; text-align: left; vertical-align: top }
td:empty { height: 17pt } pre { font-size: 8pt } hr { border: 0; break-after: page }"""


def page() -> str:
    """The handout in HTML. The rule above the part for teachers begins another side."""
    text = SOURCE.read_text(encoding="utf-8")
    title = text.partition("\n")[0].removeprefix("# ")
    body = MarkdownIt("commonmark").enable("table").render(text)
    head = f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>{title}</title>'
    return f"{head}<style>\n{STYLE}\n</style>\n{body}</html>\n"


def main() -> int:
    """Writes the page anew."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
