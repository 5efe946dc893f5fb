"""What the picture tour shows of the Workshop, of charts and of a case while it is written, from a folder made for it."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from game.art.graph import chart
from game.content import LEVELS
from game.store import workshop
from game.ui.nodes import Node
from game.ui.screen import Frame, Screen
from game.ui.screens.graph import Graph
from game.ui.screens.preview import Preview, previewing
from game.ui.screens.preview_desk import Desk, Hidden
from game.ui.screens.preview_problems import Problems
from game.ui.screens.workshop import Workshop
from game.ui.shell import Shell

SHOWN = "~/.local/share/out-of-five"
BREAKS = (("place: tower-lobby", "plaec: tower-lobby"), ("go: lift-b", "go: lift-bb"), ("rating < 4.5", "ratting < 4.5"))
"""What is spelled wrongly in the broken case: what stands there, and what is put instead, once each."""


@cache
def _kept() -> TemporaryDirectory[str]:
    """A player's folder for as long as the process lives, with a whole case, a broken one, and an archive."""
    kept = TemporaryDirectory(prefix="out-of-five-")
    folder = Path(kept.name)
    (folder / "cases").mkdir()
    text = (LEVELS / "cases" / "the-lift.yaml").read_text(encoding="utf-8")
    workshop.path("the-other-lift", levels=folder).write_text(
        text.replace("case: the-lift", "case: the-other-lift"), encoding="utf-8"
    )
    for good, bad in BREAKS:
        text = text.replace(good, bad, 1)
    workshop.path("half-done", levels=folder).write_text(text.replace("case: the-lift", "case: half-done"), encoding="utf-8")
    (folder / "from-class-9b.case.zip").write_bytes(b"")
    return kept


def bench(shell: Shell, row: str) -> Screen:
    """The Workshop with something taken up."""
    screen = Workshop(shell, Path(_kept().name))
    screen.where = SHOWN
    screen.act(f"row-{row}")
    screen.focus = f"row-{row}"
    return screen


def charted(shell: Shell, shown: str = "") -> Screen:
    """The chart of the first case where it forks, perhaps with a scene that is read."""
    graph = Graph(shell, chart(shell.day("the-lift").case), here="which-way")
    graph.shown = shown
    return graph


def written(shell: Shell, over: Callable[[Preview], Screen], row: str = "the-other-lift") -> Screen:
    """A preview with a sheet over it; the sheet of a broken file over the last state that was good."""
    preview = previewing(shell, workshop.path("the-other-lift", levels=Path(_kept().name)))
    assert isinstance(preview, Preview)
    preview.draft.wanted = workshop.path(row, levels=Path(_kept().name))
    preview.draft.look()
    sheet = over(preview)
    below, above = preview.build, sheet.build

    def both(frame: Frame) -> Node:
        top = above(frame)
        return Node(top.key, top.role, top.name, bounds=top.bounds, children=(below(frame), top))

    sheet.build, sheet.opaque = both, True  # type: ignore[method-assign]
    return sheet


WORKSHOP = {
    "workshop": lambda shell: bench(shell, "the-other-lift"),
    "workshop-broken": lambda shell: bench(shell, "half-done"),
    "graph": charted,
    "graph-scene": lambda shell: charted(shell, "which-way"),
    "preview": lambda shell: previewing(shell, workshop.path("the-other-lift", levels=Path(_kept().name))),
    "preview-desk": lambda shell: written(shell, Desk),
    "preview-hidden": lambda shell: written(shell, Hidden),
    "preview-problems": lambda shell: written(shell, lambda p: Problems(shell, p.draft, p), "half-done"),
}
"""Each page by the name of its picture."""
