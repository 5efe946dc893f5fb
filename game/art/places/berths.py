"""Four berths of the night train from above, like drawers; two of the faces in them are awake."""

from game.art.places.base import WHITE, Hand
from game.art.places.train_parts import LEFT, RIGHT, sepia
from game.art.svg import circ, ell, fmt, group, line, mix, path, rect


def berths(drain):
    """Four berths from above, like drawers pulled out of the dark; two of the faces have their eyes open."""
    S = Hand("berths", "sleeper", drain)
    k = S.k
    night = mix(k.night, k.plum, 0.3)
    S.layer("floor", 0.05, S.fill(-20, 1100, night), S.glow(960, 470, 620, 0.34, mix(k.apricot, k.rose, 0.25)))
    S.layer(
        "aisle",
        0.12,
        S.fill(-20, 1100, mix(night, k.plum, 0.2)),
        rect(856, -20, 208, 1140, mix(sepia(k, 0.5), k.plum, 0.3)),
        S.glow(960, 330, 460, 0.4, mix(k.apricot, k.rose, 0.2)),
        *(rect(870, yy, 180, 10, mix(sepia(k, 0.3), k.plum, 0.2), 4) for yy in range(60, 1080, 90)),
    )
    S.layer(
        "far drawers",
        0.3,
        _drawer(S, 130, 60, mix(k.sky, k.night, 0.42), "mop", True, -1),
        _drawer(S, 1090, 60, mix(mix(k.coral, k.plum, 0.5), k.night, 0.12), "plait", True, 1),
    )
    S.layer(
        "near drawers",
        0.5,
        _drawer(S, 130, 434, mix(mix(k.rose, k.plum, 0.5), k.night, 0.14), "white", False, -1),
        _drawer(S, 1090, 434, mix(k.mint, k.night, 0.5), "hat", False, 1),
    )
    S.layer(
        "ladder",
        0.6,
        *(rect(x, -20, 14, 1140, mix(sepia(k, 0.2), k.apricot, 0.2), 6) for x in (900, 1006)),
        *(rect(900, yy, 120, 14, mix(sepia(k, 0.1), k.apricot, 0.24), 6) for yy in (90, 330, 570, 810)),
    )
    S.layer(
        "lamp",
        0.7,
        S.glow(960, 386, 330, 0.5),
        circ(960, 386, 44, mix(k.apricot, WHITE, 0.5)),
        circ(960, 386, 60, "none", f'stroke="{mix(k.apricot, k.plum, 0.4)}" stroke-width="10"'),
    )
    S.layer("rail", 0.95, S.soft(rect(LEFT, 1000, RIGHT - LEFT, 26, mix(k.night, k.plum, 0.2)), 3, 8))
    return S.place(
        "The blue lamp",
        "00:20",
        (960, 400),
        [],
        "one pillow has no dent in it",
        {"lamp": (960, 386, 60)},
        dark=True,
    )


def _drawer(S, x, y, cloth, who, awake, side):
    """A berth from above: a shallow box, a sheet folded over a blanket, a pillow and a head on it."""
    k = S.k
    w, h = 700, 316
    wood = sepia(k, 0.4)
    px = x + w - 116 if side < 0 else x + 116
    o = (
        rect(x + 14, y + 20, w, h, k.night, 22, 'opacity=".5"')
        + S.box(x, y, w, h, wood, 0.6, 0.34)
        + rect(x + 16, y + 16, w - 32, h - 32, mix(k.cream, k.lilac, 0.42), 12)
    )
    b0 = x + 16 if side < 0 else x + 206
    o += S.split(f"M{b0} {y + 16} h{w - 222} v{h - 32} h{-(w - 222)} Z", cloth, b0 + 300, 0.3) + rect(
        b0 + w - 272 if side < 0 else b0, y + 16, 50, h - 32, mix(k.cream, k.lilac, 0.26)
    )
    body = f"M{b0 + 40} {y + 90} C{b0 + 180} {y + 66} {b0 + 330} {y + 78} {b0 + w - 280} {y + 116} C{b0 + w - 268} {y + 160} {b0 + w - 268} {y + 180} {b0 + w - 280} {y + 206} C{b0 + 330} {y + 246} {b0 + 180} {y + 250} {b0 + 40} {y + 226} Z"
    lies = path(body, mix(cloth, k.cream, 0.12)) + path(
        f"M{b0 + 40} {y + 226} C{b0 + 180} {y + 250} {b0 + 330} {y + 246} {b0 + w - 280} {y + 206} L{b0 + w - 290} {y + 196} C{b0 + 330} {y + 222} {b0 + 180} {y + 226} {b0 + 40} {y + 206} Z",
        mix(cloth, k.night, 0.3),
    )
    # drawn with the shoulders at the left: who lies the other way is mirrored in the middle of the blanket
    o += lies if side > 0 else group(lies, f'transform="translate({2 * b0 + w - 222},0) scale(-1,1)"')
    o += rect(px - 74, y + 34, 148, h - 68, mix(k.cream, WHITE, 0.3), 40) + rect(
        px - 74, y + h - 76, 148, 42, mix(k.cream, k.lilac, 0.4), 20
    )
    return o + _face(S, px, y + h / 2, who, awake, side)


def _face(S, x, y, who, awake, side):
    """A head on a pillow, seen from above: hair round it, and eyes that are open or not."""
    k = S.k
    skin = {"white": "#F3D5C6", "hat": "#E6B48E", "mop": "#D9A27A", "plait": "#A66A48"}[who]
    hair = {"white": "#EDE6EA", "hat": "#5E5648", "mop": "#3A2A3A", "plait": "#2C1B30"}[who]
    skin, hair = mix(skin, k.plum, 0.24), mix(hair, k.plum, 0.1)
    turn = -90 * side
    o = (
        ell(0, -12, 52, 58, hair)
        + (line("M34 20 c30 30 20 70 40 110", hair, 22) if who == "plait" else "")
        + ell(0, 4, 42, 50, skin)
        + path("M0 -46 a42 50 0 0 1 0 100 Z", mix(skin, S.h.shade, 0.34))
    )
    if who == "mop":
        o += "".join(circ(a, b, 17, hair) for a, b in ((-36, -34), (-14, -50), (12, -52), (34, -36)))
    if awake:
        o += "".join(ell(a, 0, 8, 6.5, WHITE) + circ(a + 2, 1, 4, k.night) for a in (-16, 16))
    else:
        o += "".join(line(f"M{a - 8} 2 q8 6 16 0", mix(skin, k.night, 0.6), 3) for a in (-16, 16))
    o += line("M-2 6 l-4 18 h6", mix(skin, k.night, 0.4), 3) + line("M-10 36 q9 5 18 0", mix(skin, k.rose, 0.6), 3.5)
    if who == "hat":
        o += ell(0, -6, 62, 40, mix(hair, k.night, 0.2)) + ell(0, -10, 38, 26, mix(hair, k.cream, 0.1))
    return group(o, f'transform="translate({fmt(x)},{fmt(y)}) rotate({turn}) scale(1.28)"')
