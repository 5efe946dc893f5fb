"""What lives in a place: steam, water, counters that count, shoes that go by. Slow, quiet, and none of it told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf

from game.art.ink import Inks
from game.ui import lives_air, lives_lift, lives_night, lives_train, lives_walk, lives_wet
from game.ui.backdrops import FOOT, bare, cover, known, seated, shift, spot
from game.ui.lives import Here, More
from game.ui.nodes import Paint
from game.ui.screen import Frame


@dataclass(frozen=True, slots=True)
class Live:
    """Something that lives at a spot of the sheet called `sheet`; `more` is its own."""

    kind: str
    spot: str
    sheet: str
    more: More = ()


def _driven(ink: str, takes: float, many: int, *more: Live, behind: bool = False) -> tuple[Live, ...]:
    """A street that goes by: its lamps at both sides, perhaps behind the car, the phone's ring, and what it has of its own."""
    sides = (Live("passes", side, "glass", (ink, takes, many)) for side in ("left", "right"))
    back = (Live("recedes", "back", "glass", (ink, takes * 2.5)),) if behind else ()
    return (*sides, *back, *more, Live("glow", "phone", "phone", ("rose", 3.2)))


DRIVES: dict[str, tuple[Live, ...]] = {
    "dusk": _driven("apricot", 7.0, 2),
    "red": _driven("rose", 8.0, 2, Live("glow", "sign", "theatre", ("rose", 4.1))),
    "green": _driven("mint", 8.0, 2, Live("steam", "steam", "steam"), Live("rain", "rain", "glass")),
    "white": _driven("cream", 9.0, 1),
    "blue": _driven("sky", 11.0, 1, Live("glow", "cross", "shop", ("sky", 5.3)), Live("glow", "light", "shop", ("apricot", 7.1))),
    "pink": _driven("rose", 10.0, 2, Live("glints", "puddle", "wet")),
    "sodium": _driven("apricot", 5.0, 2, behind=True),
    "lamp": _driven("apricot", 12.0, 1, Live("glow", "point", "yard", ("mint", 3.7))),
    "grey": _driven("cream", 9.0, 1, Live("glow", "dot", "dark signs", ("rose", 5.9))),
}
"""What lives behind the windows of Rafi's car, by the light of the hour."""

LIVES: dict[str, tuple[Live, ...]] = {
    "tower-lobby": (
        Live("steam", "steam", "stand"),
        Live("dial", "counter-a", "wall", (5, "apricot", "cream", 0.25, 0.05, 0.3, 130, 76.84, 1)),
        Live("dial", "counter-b", "wall", (9, "apricot", "lilac", 0.42, 0.22, 0.5, 292, 27.2)),
        Live("dial", "counter-c", "wall", (9, "lilac", "ink", 0.12, 0.55, 0.8, 342, 21.76)),
        *(Live("look", f"head-{n}", "queue before", (f"look-{n}", n)) for n in range(1, 7)),
    ),
    "lift-b": (
        Live("floats", "ferry", "ferry", ("ferry", 26, 90, 1.2)),
        Live("glints", "ferry", "harbour"),
        Live("glow", "car-c", "shaft c", ("mint", 3.8)),
        Live("rides", "counter", "sides", (12, "apricot", 0.3, 0.02, 0.98, 44)),
    ),
    "garden-12": (
        Live("fountain", "fountain", "fountain"),
        Live("cat", "cat", "cat"),
        Live("motes", "sun", "floor", (310, 420, 9)),
    ),
    "lift-bank-12": (
        Live("dial", "counter-a", "doors", (9, "apricot", "cream", 0.2, 0.6, 0.9, 209.3, 51.2)),
        Live("dial", "counter-b", "doors", (9, "coral", "apricot", 0.4, 0.1, 0.5, 240.4, 48.0)),
        Live("dial", "counter-c", "doors", (9, "lilac", "ink", 0.1, 0.4, 0.7, 252.2, 41.6)),
    ),
    "corridor-31": (Live("lens", "camera", "rib 1"), Live("motes", "sun", "rib 5", (330, 300, 10))),
    "hall-31": (
        Live("glow", "candle", "table", ("apricot", 2.6)),
        Live("row", "looker", "front 1", (11, 7)),
        Live("motes", "sun", "floor", (420, 260, 12)),
    ),
    "landing-31": (
        Live("dial", "counter-a", "wall", (9, "plum", "lilac", 0.3, 0.02, 0.2, 192, 42.16, 0, 0.62)),
        Live("dial", "counter-b", "wall", (9, "plum", "lilac", 0.3, 0.02, 0.34, 206, 36.04, 0, 0.62)),
        Live("dial", "counter-c", "wall", (9, "plum", "lilac", 0.3, 0.02, 0.12, 220, 31.96, 0, 0.62)),
        Live("motes", "sun", "floor", (360, 330, 14)),
    ),
    "washroom-31": (Live("steam", "steam", "mirrors", (0.5,)), Live("drip", "drip", "basins")),
    "stairwell": (Live("rain", "rain", "rain"), Live("motes", "number", "floor", (170, 320, 7))),
    "lift-a": (
        Live("streaks", "streaks", "city going by"),
        Live("gap", "gap", "doors", (20,)),
        Live("rides", "counter", "doors", (10, "apricot", 0.4, 0.06, 0.96, 20)),
    ),
    "lift-v": (
        Live("passing", "panes", "doors", (38,)),
        Live("gap", "gap", "doors", (38,)),
        Live("rides", "counter", "doors", (9, "apricot", 0.45, 0.06, 0.96, 38)),
        Live("rides", "twin", "mirror", (9, "lilac", 0.3, 0.94, 0.04, 38)),
    ),
    "lift-36": (Live("dips", "lamp", "linen room"), Live("glow", "display", "car", ("lilac", 4.6))),
    "ward-40": (
        Live("drip", "drip", "lamp and drip"),
        Live("glow", "buoy", "harbour", ("coral", 5.2)),
        Live("floats", "ferry", "ferry", ("ferry", 34, 120, 1.0)),
        Live("glints", "ferry", "harbour"),
    ),
    "landing-40": (Live("glow", "lamp", "wall", ("coral", 6.4)), Live("under", "gap", "wall")),
    "hitch-rank": (*(Live("letter", f"letter-{n}", "name", (n,)) for n in range(6)), Live("glints", "puddle", "street")),
    **{f"hitch-cab-{light}": lives for light, lives in DRIVES.items()},
    **dict.fromkeys(
        ("pier-road", "pier-road-dawn"),
        (
            Live("floats", "ferry", "ferry", ("ferry", 22, 110, 1.2)),
            Live("gulls", "gulls", "far shore", (3,)),
            Live("glow", "kettle", "pier", ("apricot", 4.4)),
            Live("steam", "steam", "pier", (0.35,)),
        ),
    ),
    "ferry-pier": (
        Live("floats", "ferry", "ferry", ("ferry", 18, 80, 1.6)),
        Live("glow", "lens-eye", "gate", ("sky", 4.2)),
        Live("glow", "heater", "booth", ("coral", 5.4)),
        Live("drip", "gutter", "roof"),
        Live("runs", "pane", "pane"),
    ),
    "water-office": (
        Live("bucket", "bucket-1", "buckets", (2.9, 0.0)),
        Live("bucket", "bucket-2", "buckets", (3.7, 1.1)),
        Live("bucket", "bucket-3", "buckets", (4.3, 2.0)),
        Live("bucket", "bucket-4", "buckets", (5.3, 3.2)),
        Live("runs", "pane", "pane"),
    ),
    "branch-library": (
        Live("steam", "steam", "coats", (0.8,)),
        Live("steam", "steam-2", "coats", (0.6,)),
        Live("glow", "lamp", "table", ("apricot", 6.2)),
        Live("glow", "lamp-2", "table", ("apricot", 7.4)),
        Live("runs", "pane", "pane"),
    ),
    "harbour-dues": (
        Live("second", "clock-hand", "wall"),
        Live("motes", "lamp", "ledgers", (300, 330, 9)),
        Live("runs", "pane", "pane"),
    ),
    "tram-shelter": (
        Live("wiper", "wiper", "van", (2.6,)),
        Live("gull", "gull", "road", (150, 23, 0.0)),
        Live("gull", "gull-2", "road", (110, 31, 0.4)),
        Live("glow", "tail", "van", ("coral", 3.6)),
        Live("runs", "pane", "pane"),
    ),
    "berth-nine": (
        Live("floats", "hung", "hung", ("hung", 7, 6.6, 1.2)),
        Live("glow", "light", "stove", ("coral", 3.4)),
        Live("runs", "pane", "pane"),
    ),
    "registry-hall": (
        Live("rain", "dome", "dome"),
        Live("glow", "board", "wall", ("apricot", 4.8)),
        Live("motes", "light", "floor", (420, 420, 9)),
        Live("runs", "pane", "pane"),
    ),
    "window-six": (
        Live("flap", "mouth", "tube", (11.0,)),
        Live("motes", "cone", "lamplight", (240, 230, 9)),
        Live("runs", "pane", "pane"),
    ),
    "kessim": (Live("steam", "steam", "platform", (0.8,)),),
    "compartment": (Live("poles", "window", "poles", (150, 224, "lilac", 0.3)), Live("motes", "lamp", "table", (150, 420, 8))),
    "corridor-end": (Live("steam", "steam", "urn", (0.7,)), Live("drip", "tap", "door")),
    "folding-seats": (Live("lights", "panes", "night", (6,)), Live("steam", "steam", "tea", (0.4,))),
    "berths": (Live("glow", "lamp", "lamp", ("apricot", 7.2)),),
    "hollin": (Live("rain", "rain", "bridge"), Live("glow", "slot", "board", ("apricot", 5.4))),
    "berth-21": (Live("poles", "window", "poles", (90, 272, "sky", 0.4)),),
    "vantage": (Live("gulls", "gulls", "gulls", (4,)),),
    "mould-loft": (Live("motes", "sun", "floor", (620, 420, 12)),),
    "window-two": (Live("motes", "lamp", "window two", (150, 330, 7)),),
    "strand-room": (Live("motes", "lamp", "desk", (240, 240, 6)),),
    "stores-yard": (Live("motes", "row", "table", (420, -260, 9)),),
    "yard-bench": (Live("glints", "water", "water"),),
    "stall-14": (Live("steam", "steam", "kitchen", (0.8,)), Live("motes", "dust", "floor", (420, 240, 9))),
    "nine-arches": (Live("motes", "sun", "floor", (340, 240, 12)),),
    "the-wall": (Live("motes", "dust", "floor", (420, 260, 10)),),
    "large-pot": (Live("steam", "steam", "steam", (1.2,)), Live("motes", "dust", "tiles", (420, 220, 8))),
    "stall-work": (Live("steam", "pot", "counter", (0.6,)),),
    "market-office": (Live("motes", "light", "floor", (300, 360, 8)),),
    "upstairs": (Live("motes", "sun", "floor", (420, 300, 11)),),
    "twelve-stools": (Live("steam", "steam", "kitchen", (0.8,)), Live("steam", "bowl", "counter", (0.4,))),
    "loading-arch": (Live("floats", "gulls", "gulls", ("gulls", 44, 70, 9)),),
    "side-door": (Live("steam", "steam", "passage", (0.6,)), Live("motes", "sun", "floor", (300, 220, 9))),
    "bureau": (Live("shoes", "shoes", "passing"), Live("motes", "cone", "lamplight", (300, 150, 9))),
    "title": (
        Live("floats", "ferry", "ferry", ("ferry", 60, 150, 2.4)),
        Live("puffs", "smoke", "ferry", (60, 150, 2.4)),
        Live("climbs", "car", "tower"),
    ),
}
STANDS = {"mould-loft": ("faulk", "faulk"), "hall-31": ("sunniva", "speaker")}
"""Places with somebody drawn small in them, and the sheet that goes when that somebody stands near."""


def left_out(frame: Frame, id: str, who: str = "") -> frozenset[str]:
    """Sheets that a backdrop does without: what moves by itself, and whoever has come near."""
    shown = known(id)
    near = STANDS.get(id, ("", ""))
    gone = frozenset({near[1]} if who and who == near[0] else ())
    return gone if shown is None or frame.calm else gone | shown.loose


def living(
    frame: Frame, id: str, drain: float = 0.0, lean: float = 0.0, sink: float = 0.0, *, share: float = 1.0, moved: float = inf,
    foot: float = FOOT,
) -> tuple[Paint, ...]:  # fmt: skip
    """All that moves in a place at this moment, `share` of it there; `moved` seconds ago somebody's number began to move. A still
    picture has none of it: there the place is as it was drawn."""
    shown = known(id, drain)
    if shown is None or frame.calm or share <= 0:
        return ()
    (left, top), (scale, _, _) = spot(frame, 0, 0, foot), cover(frame, foot)
    place, since, _ = frame.seen
    age = frame.now - since if place == bare(id) else 0.0
    plain = Here(frame.now, max(0.0, age), (), (left, top + sink, scale), Inks(drain), shown, share, moved)
    depths = {layer.name: layer.depth for layer in shown.layers}
    found: list[Paint] = []
    for live in LIVES.get(bare(id), ()):
        if live.spot in shown.spots and live.sheet in depths:
            aside = shift(frame, depths[live.sheet], lean) + seated(frame, id, live.sheet)
            where = (left + aside, top + sink, scale)
            found += KINDS[live.kind](replace(plain, spot=shown.spots[live.spot], where=where), live.more)
    return tuple(found)


def lively(id: str) -> bool:
    """Whether anything in a place moves by itself."""
    return bare(id) in LIVES


KINDS: dict[str, Callable[[Here, More], list[Paint]]] = {
    **lives_air.KINDS,
    **lives_lift.KINDS,
    **lives_night.KINDS,
    **lives_train.KINDS,
    **lives_walk.KINDS,
    **lives_wet.KINDS,
}
