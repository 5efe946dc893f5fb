"""Files that wish whoever reads them ill, by name; `python hostile.py FOLDER` checks each, within limits on memory and on the
processor's time, and prints what came of it."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from broken import GOOD

HEAD = (GOOD / "cases" / "tiny.yaml").read_text()
MEGABYTES, SECONDS = 500, 2.0


def _laughs() -> str:
    pairs = zip("abcdefghijk", "bcdefghijkl", strict=True)
    return "a: &a [x, x, x]\n" + "".join(f"{b}: &{b} [{', '.join(9 * [f'*{a}'])}]\n" for a, b in pairs)


def _beside(old: str, new: str) -> str:
    assert old in HEAD
    return HEAD.replace(old, new, 1)


def _repeated() -> str:
    beats = "\n".join("      - *long" for _ in range(3000))
    long = "&long [" + ", ".join(f"{{say: A{n}}}" for n in range(500)) + "]"
    return _beside("    beats:\n      - The queue", f"    beats:\n      - {long}\n{beats}\n      - The queue")


SMALL = """\
case: small
title: Small
system: tinystars
want: A chair.
clock: {from: "10:00", to: "11:00"}
ratee: {id: ada, name: Ada, start: 4.0}
cast: {bo: {name: Bo, rating: 4.1}}
endings: {in: {title: In}}
ruling: {appeals: [{text: She appeals.}], stamps: {yes: {text: UPHELD, lines: [{say: A.}]}, no: {text: NOT, lines: [{say: B.}]}}}
scenes:
"""


def _ring(scenes: int = 4000) -> str:
    """Scenes in a ring, each of which remembers something of its own that others ask about."""
    return SMALL + "".join(
        f"  s{n}:\n    title: S\n    beats:\n      - {{say: A., remember: m{n}, if: chance 50% of c{n}}}\n"
        f"      - {{end: in, if: m{(n * 7 + 1) % scenes} and m{(n * 13 + 5) % scenes}}}\n      - go: s{(n - 1) % scenes}\n"
        for n in range(scenes)
    )


def _mesh(scenes: int = 300, ways: int = 40) -> str:
    """Scenes that lead to many others, with a count that each way changes."""
    head = SMALL.replace("scenes:", "counts: {n: 0}\nscenes:")
    return head + "".join(
        f"  s{n}:\n    title: S\n    beats:\n      - {{say: A., add: {{n: {n % 7 - 3}}}}}\n"
        + "".join(f"      - {{go: s{(n * k + k) % scenes}, if: n > {k * n % 90}}}\n" for k in range(2, ways))
        + "      - end: in\n"
        for n in range(scenes)
    )


def _lost(scenes: int = 6000) -> str:
    """Scenes that each lead to one that is not there."""
    return SMALL + "".join(f"  s{n}: {{title: S, beats: [{{go: z{n}x}}]}}\n" for n in range(scenes))


ASKED = "if: not let-go or strain >= 1"
LARGE = "  s{n}: {{title: S, beats: [{{end: in}}]}}\n"
HOSTILE: dict[str, Callable[[], str]] = {
    "anchors that explode": _laughs,
    "deep lists": lambda: "case: " + "[" * 200_000,
    "deep mappings": lambda: "".join(" " * n + "a:\n" for n in range(1200)),
    "a giant text": lambda: _beside("The Tiny Door", "x" * 1_900_000),
    "a giant beat": lambda: _beside("BRING SOUP.", "soup " * 350_000),
    "a giant key": lambda: _beside("tagline", "t" * 1_900_000),
    "a giant number": lambda: _beside("rating: 4.02", "rating: " + "9" * 1_000_000),
    "a million scenes": lambda: (
        HEAD[: HEAD.index("scenes:\n")] + "scenes:\n" + "".join(LARGE.format(n=n) for n in range(1_000_000))
    ),
    "many empty things": lambda: "a: [" + "[]," * 600_000 + "]",
    "many keys": lambda: "".join(f"k{n}:\n" for n in range(250_000)),
    "one key again and again": lambda: _beside("tagline:", "".join("tagline: a\n" for _ in range(80_000)) + "tagline:"),
    "brackets in a condition": lambda: _beside(ASKED, "if: " + "(" * 5000 + "a" + ")" * 5000),
    "a condition of nots": lambda: _beside(ASKED, "if: " + "not " * 148 + "let-go"),
    "a condition of ors": lambda: _beside(
        "if: not let-go or strain >= 1", "if: " + " or ".join(f"m{n} and n{n}" for n in range(34))
    ),
    "holes in a text": lambda: _beside("BRING SOUP.", '"' + "{if beamed: " * 400 + '"'),
    "branches in a text": lambda: _beside("BRING SOUP.", '"{' + " | ".join(f"if beamed and m{n}: x" for n in range(250)) + '}"'),
    "aliases of many beats": _repeated,
    "a ring of memories": _ring,
    "a mesh of scenes": _mesh,
    "many wrong names": _lost,
}


def main(folder: Path) -> None:
    """Checks each file in turn."""
    import resource

    from game.content import check_case

    resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
    for name, made in HOSTILE.items():
        path = folder / "hostile.yaml"
        path.write_text(made(), encoding="utf-8")
        began = time.process_time()
        found = check_case(path, levels=GOOD)
        spent, most = time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps([name, spent, most, sorted({p.number for p in found}), len(found)]), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
