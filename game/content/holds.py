"""Holds: the smile that is kept up from one beat of a scene to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.act import Act
from game.content import acts, choices
from game.content.fields import Fields
from game.content.reading import Reading
from game.content.source import Listing, Mapping, Node, Scalar
from game.story.model import Beat, Change, Hold, Release
from game.story.words import Words

if TYPE_CHECKING:
    from game.content.beats import Scribe


def hold(s: Scribe, node: Mapping) -> tuple[Beat, ...]:
    """From here to the release the player keeps the smile up or lets it down after every beat."""
    r = s.r
    f = Fields(r, node, "a hold", "hold")
    id = f.name("hold")
    choices.declare(r, f.nodes["hold"], id, [(Scalar(name, node.line, node.column), node) for name in ("keep", "let")])
    r.labels.get(r.scene, set()).discard(id)
    let, let_words, stances, change = _let(r, f.node("let"))
    jump, jumped = _jump(s, f.node("jump"))
    return (
        Hold(
            id=id,
            let=let,
            let_stances=stances,
            let_change=change,
            replies=tuple(s.beats(item) if isinstance(item, Listing) else s.beat(item, False) for item in f.items("replies")),
            rest=f.whole("rest", 2, 0, 10),
            jumps=f.whole("jumps at", 5, 1, 20),
            jump=jump,
            jumped=jumped,
            words=acts.words_or(r, f, "text"),
            keep_words=acts.words_or(r, f, "keep"),
            let_words=let_words,
            locked=f.yes("stuck"),
            at=r.place(node),
        ),
    )


def _let(r: Reading, node: Node | None) -> tuple[Act, Words | None, tuple[tuple[str, str], ...], Change]:
    if node is None:
        return Act(), None, (), Change()
    f = Fields(r, node, "letting go")
    return acts.act(r, f.node("act")), acts.words_or(r, f, "text"), acts.stances(r, f), acts.change(r, f)


def _jump(s: Scribe, node: Node | None) -> tuple[Act, tuple[Beat, ...]]:
    if node is None:
        return Act(), ()
    f = Fields(s.r, node, "a jump")
    return acts.act(s.r, f.node("act")), s.beats(f.node("then"))


def released(r: Reading, beats: tuple[Beat, ...]) -> None:
    """Notes holds of a scene that nothing releases, releases of no hold, and a hold in another."""
    held: Hold | None = None
    for beat in beats:
        if isinstance(beat, Hold):
            if held is not None:
                r.add("hold-inside", beat.at)
            held = beat
        elif isinstance(beat, Release):
            if held is None or beat.id != held.id:
                r.add("no-hold", beat.at, name=beat.id)
            held = None
    if held is not None:
        r.add("no-release", held.at, name=held.id)
