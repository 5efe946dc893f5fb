"""Parts of the opened box: arch windows on the day, the three hands of cards, the band of what one may be sure of, the shoes."""

import math
from collections.abc import Callable, Sequence

from game.art.interface.glyphs import dash_mark, star_mark, tick_mark
from game.art.interface.paint import DAY, INK, NIGHT, PAPER, SOFT, at_place, finish, ink, soft_shadow, split
from game.art.svg import G, Picture, arc_d, arch_d, circ, fmt, line, mix, path, rect, star_d

FRAME = 7
CARD_R = 16


def arch_mask_path(w: float, h: float) -> str:
    """Path data of an arch opening, `w` by `h` from 0,0: what a place shown in an arch frame is cut to."""
    return arch_d(0, 0, w, h)


def arch_frame(w: float, h: float, colour: str) -> Picture:
    """A window's frame round an open arch, with a sill and the reveal's shade. Anchor: the opening's top left corner."""
    g = G("a")
    col = ink(colour)
    outer, inner = arch_d(-FRAME, -FRAME, w + 2 * FRAME, h + 2 * FRAME), arch_mask_path(w, h)
    g.add(path(f"{outer} {inner}", split(g, col, 0.64, 0.16, DAY), 'fill-rule="evenodd"'))
    g.add(line(f"M3 {fmt(h)} V{fmt(w / 2)} A{fmt(w / 2 - 3)} {fmt(w / 2 - 3)} 0 0 1 {fmt(w / 2)} 3", NIGHT, 5, 'opacity=".22"'))
    g.add(
        rect(-FRAME - 6, h, w + 2 * FRAME + 12, FRAME + 5, mix(col, DAY, 0.12), 5)
        + rect(-FRAME - 6, h, w + 2 * FRAME + 12, 4, mix(col, "#FFFFFF", 0.35), 2)
    )
    return finish(g, -FRAME - 7, -FRAME - 1, w + FRAME + 7, h + FRAME + 7)


def _scales(c: str) -> str:
    pans = "".join(
        line(f"M{x - 15} 4 L{x} -22 L{x + 15} 4", c, 3) + path(f"M{x - 18} 4 H{x + 18} A18 15 0 0 1 {x - 18} 4 Z", c)
        for x in (-29, 29)
    )
    return line("M0 -34 V34 M-31 -24 H31 M-17 36 H17", c, 7) + circ(0, -36, 6, c) + pans


def _soup(c: str) -> str:
    return path("M-40 -2 H40 C40 24 24 36 0 36 C-24 36 -40 24 -40 -2 Z", c) + line(
        "M-14 -14 q8 -10 0 -22 M12 -14 q8 -10 0 -22", c, 6
    )


def _bench(c: str) -> str:
    people = "".join(circ(x, -26, 11, c) + path(f"M{x - 14} 8 V0 A14 14 0 0 1 {x + 14} 0 V8 Z", c) for x in (-19, 19))
    return people + rect(-44, 8, 88, 10, c, 4) + line("M-34 18 V38 M34 18 V38", c, 8)


def _stars(c: str) -> str:
    return "".join(
        star_mark(x, y, s, full, c) for x, y, s, full in ((-27, -8, 38, True), (25, -16, 38, True), (2, 22, 42, False))
    )


def _ring(c: str) -> str:
    return line(arc_d(0, 0, 33, 0, 292), c, 11) + path(star_d(0, 1, 13, 0.52), c)


def _child(c: str) -> str:
    small = circ(16, -2, 12, c) + path("M0 40 C0 18 6 12 16 12 C26 12 32 18 32 40 Z", c)
    tall = circ(-16, -32, 11, c) + path("M-32 40 V-2 C-32 -16 -24 -19 -16 -19 C-8 -19 0 -16 0 -2 V8 L6 16 L-2 22 V40 Z", c)
    return tall + small


def _lift(c: str) -> str:
    return rect(-28, -30, 26, 68, c, 3) + rect(2, -30, 26, 68, c, 3) + path("M-10 -36 H10 L0 -47 Z", c)


def _notice(c: str) -> str:
    return (
        rect(-38, -38, 76, 76, c, 14)
        + circ(0, -6, 10, PAPER)
        + line(arc_d(0, -6, 19, -90, 62), PAPER, 5)
        + line("M-22 16 H22 M-22 27 H6", PAPER, 5)
    )


def _badge(c: str) -> str:
    return line("M-16 -40 L0 -14 L16 -40", c, 7) + circ(0, 12, 28, c) + path(star_d(0, 13, 15, 0.52), PAPER)


def _question(c: str) -> str:
    mark = line("M-11 -10 C-11 -24 12 -24 12 -8 C12 2 0 2 0 11", c, 8) + circ(0, 24, 5, c)
    return line(arc_d(0, 3, 37, 30, 330), c, 7, 'stroke-dasharray="1 12"') + mark


MOMENTS: dict[str, Callable[[str], str]] = {
    "scales": _scales, "soup": _soup, "bench": _bench, "stars": _stars, "ring": _ring,
    "child": _child, "lift": _lift, "notice": _notice, "badge": _badge, "question": _question,
}  # fmt: skip


def card(w: float, h: float, kind: str, raised: bool, colour: str, *, turn: float = 0) -> Picture:
    """A card of a hand, turned `turn` degrees about its foot; anchor: the middle of its foot.

    Raised: tinted with a solid edge and a tick. Not raised: white with a dashed edge and a bar. Signs sit left, clear of the next card.
    """
    g = G("c")
    col = ink(colour)
    edge = mix(col, INK, 0.32)
    dark = mix(col, INK, 0.62) if raised else SOFT
    dashed = "" if raised else ' stroke-dasharray="9 7"'
    face = rect(
        -w / 2, -h, w, h, mix(col, PAPER, 0.5) if raised else "#FFFFFF", CARD_R, f'stroke="{edge}" stroke-width="4"{dashed}'
    )
    s = w / 124
    sign = at_place(MOMENTS[kind](dark), -w * 0.17, -h + 56 * s, 0.78 * s)
    mark = (tick_mark if raised else dash_mark)(-w * 0.17, -h + 116 * s, 28 * s, dark)
    motif = "".join(line(arc_d(0, -10 * s, r * s, -80, 80), edge, 3, 'opacity=".3"') for r in (24, 36))
    reach = h + w
    shadow = soft_shadow(g, rect(-w / 2, -h, w, h, "#000", CARD_R), (-w / 2, -h, w / 2, 0), 4, 6, 0.26)
    g.add(at_place(shadow + face + motif + sign + mark, turn=turn))
    return finish(g, -reach, -h - 24, reach, w * 0.75) if turn else finish(g, -w / 2 - 24, -h - 24, w / 2 + 24, 28)


def fan_places(raised: Sequence[bool], h: float = 190, step: float = 17, lift: float = 40) -> list[tuple[float, float, float]]:
    """Where the cards of one hand go about the fist's anchor: x, y of each card's foot, and its turn in degrees."""
    middle = (len(raised) - 1) / 2
    places = []
    for i, up in enumerate(raised):
        turn = (i - middle) * step
        reach = h * 0.78 + (lift if up else 0)
        a = math.radians(turn)
        places.append((reach * math.sin(a), h * 0.78 + lift - reach * math.cos(a), turn))
    return places


def fist(sleeve: str = "#E8806F", skin: str = "#D9A27C") -> Picture:
    """The hand that holds a fan: fingers folded over the cards' feet, the thumb laid across. Anchor: where the cards' feet meet."""
    g = G("h")
    dark, deep = mix(skin, NIGHT, 0.28), mix(skin, NIGHT, 0.46)
    palm = path("M-62 20 C-66 50 -54 80 -46 104 H46 C56 80 66 46 60 10 Z", split(g, skin, 0.72, 0.28))
    fingers = "".join(
        _finger(x, top, col, deep)
        for x, top, col in (
            (28, -14, dark),
            (-2, -24, mix(skin, NIGHT, 0.12)),
            (-32, -22, mix(skin, NIGHT, 0.05)),
            (-62, -8, skin),
        )
    )
    thumb = path("M66 44 C62 24 46 16 28 22 L-12 32 C-28 37 -25 56 -9 56 L18 55 C28 68 44 76 60 72 Z", skin)
    under = path(
        "M-20 50 C-17 55 -13 56 -9 56 L18 55 C28 68 44 76 58 72 L53 82 C40 84 26 76 16 65 L-8 66 C-20 66 -24 56 -20 50 Z",
        deep,
        'opacity=".55"',
    )
    nail = path("M-17 40 C-17 35 -4 32 2 33 C5 38 4 44 0 47 C-8 49 -17 47 -17 40 Z", mix(skin, "#FFFFFF", 0.45))
    col = ink(sleeve)
    cuff = path("M-64 94 Q0 82 64 94 L70 140 H-70 Z", split(g, col, 0.64)) + line(
        "M-62 108 Q0 97 64 108", mix(col, NIGHT, 0.35), 3, 'opacity=".7"'
    )
    g.add(palm + fingers + under + thumb + nail + cuff)
    return finish(g, -76, -30, 76, 140)


def _finger(x: float, top: float, col: str, deep: str) -> str:
    """One folded finger, with the shade that it throws on its neighbour and the crease of its joint."""
    shade = rect(x + 5, top + 5, 32, 56, deep, 16, 'opacity=".4"') if x < 28 else ""
    return shade + rect(x, top, 34, 64, col, 17) + line(f"M{x + 9} {top + 23} q8 4 16 0", deep, 2.5, 'opacity=".6"')


def interval_band(w: float, lo: float, hi: float, at: float, colour: str, *, mark: str = "circle") -> Picture:
    """Where a habit may lie, on a ruler `w` wide from never (0) to always (1): a pale band and a mark on it.

    `mark` is circle or square, so that two bands differ without colour. Anchor: the ruler's left end, middle height.
    """
    g = G("i")
    col = ink(colour)
    pale, dark = mix(col, PAPER, 0.5), mix(col, INK, 0.45)
    left, right, x = lo * w, hi * w, at * w
    g.add(rect(left, -19, right - left, 38, g.lin([(0, pale, 0.3), (0.24, pale), (0.76, pale), (1, pale, 0.3)], 0, 0, 1, 0), 19))
    g.add(line(f"M{fmt(left + 2)} -11 V11 M{fmt(right - 2)} -11 V11", dark, 3))
    g.add(
        circ(x, 0, 18, dark, f'stroke="{PAPER}" stroke-width="3"')
        if mark == "circle"
        else rect(x - 17, -17, 34, 34, dark, 6, f'stroke="{PAPER}" stroke-width="3"')
    )
    return finish(g, -22, -24, w + 22, 24)
