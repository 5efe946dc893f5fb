"""Beats: what is told, said and read, and the beats that choose, hold, go and end."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from game.content import acts, choices, holds, scalars
from game.content.fields import Fields
from game.content.keys import BEAT, HEADS, STAGE
from game.content.reading import LONGEST, Reading, both, staged
from game.content.source import Listing, Mapping, Node, Scalar
from game.story.conditions import Condition
from game.story.manners import MANNERS
from game.story.model import Beat, Choose, Finish, Go, Hold, Release, Say, Staging

_SPEAKER = re.compile(r"(\S+?)(?: \(([^()]*)\))?")
FORMS = ("long", "short")
CHANNELS = {"say": "narration", "sign": "sign", "notice": "notice", "recorder": "recorder"}


class Scribe:
    """Reads the beats of one scene and gives each an id: `scene/1`, `scene/2` …, depth first; a block counts for itself."""

    def __init__(self, r: Reading, scene: str, places: frozenset[str] | None) -> None:
        self.r = r
        self.prefix = scene
        self.count = 0
        self.uses: dict[str, int] = {}
        self.places = places

    def id(self) -> str:
        """The id of the next beat."""
        self.count += 1
        return f"{self.prefix}/{self.count}"

    def beats(self, node: Node | None, top: bool = False) -> tuple[Beat, ...]:
        """A list of beats. `top` for a scene's own, where a hold may stand."""
        if node is None:
            return ()
        if not isinstance(node, Listing):
            self.r.add("wrong-shape", node, "begin every beat with a dash", wanted="a list of beats", found=scalars.found(node))
            return ()
        return tuple(beat for item in node.items for beat in self.beat(item, top))

    def beat(self, node: Node, top: bool) -> tuple[Beat, ...]:
        """What one item of a list of beats stands for: one beat, or all those of a block."""
        self.r.beat(node)
        if isinstance(node, Scalar):
            return (Say(self.id(), self.r.words(node, LONGEST), at=self.r.place(node)),)
        if not isinstance(node, Mapping) or not node.pairs:
            self.r.add("wrong-shape", node, wanted="a beat", found="a list" if isinstance(node, Listing) else "nothing")
            return ()
        head = next((key for key, _ in node.pairs if key.text in HEADS), None)
        if head is None or head.text in CHANNELS:
            return self.said(node, head)
        if head.text in ("hold", "release") and not top:
            self.r.add("hold-inside", node)
            return ()
        return _READERS[head.text](self, node, top)

    def said(self, node: Mapping, head: Scalar | None) -> tuple[Beat, ...]:
        """A beat to be read, or one that only stages something."""
        r = self.r
        speaker = manner = ""
        channel = "narration" if head is None else CHANNELS[head.text]
        if head is None:
            head = next((key for key, _ in node.pairs if key.text not in BEAT), None)
            if head is not None:
                spoken = self.speaker(node, head)
                if spoken is None:
                    return ()
                speaker, manner, channel = spoken
        id = self.id()
        f = Fields(r, node, "a beat", head.text if head else "")
        only = f.among("only", FORMS)
        when = f.node("if")
        return (
            Say(
                id=id,
                words=acts.words_or(r, f, head.text, LONGEST) if head else None,
                speaker=speaker,
                manner=manner,
                channel=channel,
                when=staged(only, r.condition(when) if when else None),
                act=acts.act(r, f.node("act")) if "act" in f else None,
                change=acts.change(r, f),
                staging=self.staging(f) if any(key in f for key in STAGE) else Staging(),
                lands=tuple(one for n in f.items("lands") for one in acts.raters(r, n, r.landed)),
                until=r.later(f.time("until")) if "until" in f else 0,
                rules_told=f.yes("rules told"),
                rests=f.yes("rests"),
                at=r.place(node),
            ),
        )

    def speaker(self, node: Mapping, key: Scalar) -> tuple[str, str, str] | None:
        """Speaker, manner and channel of `goran (beaming)` or `isidro (phone)`; None when that is nobody."""
        r = self.r
        match = _SPEAKER.fullmatch(key.text)
        if match is None or (len(node.pairs) == 1 and key.text[:1].isupper()):
            r.add("colon-in-text", key)
            return None
        if match[1] not in r.speakers:
            r.unknown(
                "unknown-speaker", key, match[1], sorted({*r.speakers, *HEADS, *BEAT}) if not match[2] else sorted(r.speakers)
            )
            return None
        manner, channel = "", "speech"
        for word in (part.strip() for part in (match[2] or "").split(",") if part.strip()):
            if word == "phone":
                channel = "phone"
            elif word in MANNERS:
                manner = word
            else:
                r.unknown("unknown-manner", key, word, [*MANNERS, "phone"])
        return match[1], manner, channel

    def staging(self, f: Fields) -> Staging:
        """What the beat does to the stage."""
        place = f.name("place")
        if place:
            self.known_place(f.nodes["place"], place)
        self.r.stage(f)
        people = {
            key: tuple(who for n in f.items(key) if (who := self.r.someone(n, self.r.speakers, "the cast")))
            for key in ("enters", "leaves")
        }
        return Staging(
            place, f.name("light"), f.name("sound"), f.name("music"), f.name("camera"), **people, looks=tuple(self.looks(f))
        )

    def looks(self, f: Fields) -> Iterator[tuple[str, str]]:
        """Who comes forward while something is told, and in which manner."""
        for key, node in f.entries("looks"):
            who = self.r.someone(key, self.r.speakers, "the cast")
            manner = scalars.scalar(self.r, node, "a manner")
            if manner is not None and manner.text not in MANNERS:
                self.r.unknown("unknown-manner", manner, manner.text, [*MANNERS])
            elif who and manner is not None:
                yield who, manner.text

    def known_place(self, node: Node, place: str) -> None:
        """Notes a place that has no picture, when the pictures are known."""
        if self.places is not None and place not in self.places:
            self.r.unknown("unknown-place", node, place, self.places)

    def when(self, f: Fields) -> Condition | None:
        """The condition of `if` and `only`."""
        node = f.node("if")
        return staged(f.among("only", FORMS), self.r.condition(node) if node else None)

    def go(self, node: Mapping, top: bool) -> tuple[Beat, ...]:
        """On to a scene or a choice of this one."""
        f = Fields(self.r, node, "a go", "go")
        to = self.goal(f)
        return (Go(to, self.when(f), self.r.place(node)),)

    def goal(self, f: Fields) -> str:
        """The name at `go`, kept until all scenes and choices are known."""
        node = f.node("go")
        one = scalars.scalar(self.r, node, "a scene or a choice") if node else None
        if one is None:
            return ""
        self.r.goals.append((self.r.scene, one.text, one))
        return one.text

    def end(self, node: Mapping, top: bool) -> tuple[Beat, ...]:
        """An ending."""
        f = Fields(self.r, node, "an end", "end")
        return (Finish(self.ending(f), self.when(f), self.r.place(node)),)

    def ending(self, f: Fields) -> str:
        """The name at `end`."""
        one = scalars.scalar(self.r, f.nodes["end"], "an ending")
        if one is not None and one.text not in self.r.endings:
            self.r.unknown("unknown-ending", one, one.text, self.r.endings)
        return one.text if one else ""

    def block(self, node: Mapping, top: bool) -> tuple[Beat, ...]:
        """The beats of a named block, laid out here."""
        r = self.r
        f = Fields(r, node, "a block", "block")
        when = self.when(f)
        one = scalars.scalar(r, f.nodes["block"], "a block")
        if one is None:
            return ()
        if one.text not in r.blocks:
            r.unknown("unknown-block", one, one.text, r.blocks)
            return ()
        if one.text in r.inside:
            r.add("block-in-itself", one, name=one.text)
            return ()
        beats = self.laid(one.text, top)
        if r.played[one.text] > 1 and any(isinstance(beat, (Choose, Hold)) for beat in _all(beats)):
            r.add("choice-in-block", one, name=one.text)
        return beats if when is None else tuple(_guarded(beat, when) for beat in beats)

    def laid(self, name: str, top: bool) -> tuple[Beat, ...]:
        """A block's beats, with ids of their own: `scene/block/1`, the second time in a scene `scene/block.2/1`."""
        r = self.r
        r.played[name] = r.played.get(name, 0) + 1
        again = self.uses[name] = self.uses.get(name, 0) + 1
        kept = self.prefix, self.count
        self.prefix, self.count = f"{self.prefix}/{name}" + (f".{again}" if again > 1 else ""), 0
        r.inside.append(name)
        beats = self.beats(r.blocks[name], top)
        r.inside.pop()
        self.prefix, self.count = kept
        return beats


def _all(beats: tuple[Beat, ...]) -> list[Beat]:
    """Beats and those of their options and replies."""
    found: list[Beat] = []
    for beat in beats:
        found.append(beat)
        if isinstance(beat, Choose):
            found += [inner for option in beat.options for inner in _all(option.then)]
    return found


def _guarded(beat: Beat, when: Condition) -> Beat:
    """A beat of a block that is played only if `when` holds."""
    if isinstance(beat, (Say, Choose, Go, Finish)):
        return replace(beat, when=both(when, beat.when))
    return beat


def _choose(s: Scribe, node: Mapping, top: bool) -> tuple[Beat, ...]:
    return choices.menu(s, node)


def _form(s: Scribe, node: Mapping, top: bool) -> tuple[Beat, ...]:
    return choices.menu(s, node, "form")


def _guess(s: Scribe, node: Mapping, top: bool) -> tuple[Beat, ...]:
    return choices.guess(s, node)


def _rate(s: Scribe, node: Mapping, top: bool) -> tuple[Beat, ...]:
    return choices.rate(s, node)


def _hold(s: Scribe, node: Mapping, top: bool) -> tuple[Beat, ...]:
    return holds.hold(s, node)


def _release(s: Scribe, node: Mapping, top: bool) -> tuple[Beat, ...]:
    f = Fields(s.r, node, "a release", "release")
    return (Release(f.name("release"), s.r.place(node)),)


_READERS: dict[str, Callable[[Scribe, Mapping, bool], tuple[Beat, ...]]] = {
    "choose": _choose,
    "form": _form,
    "guess": _guess,
    "rate": _rate,
    "hold": _hold,
    "release": _release,
    "go": Scribe.go,
    "end": Scribe.end,
    "block": Scribe.block,
}
