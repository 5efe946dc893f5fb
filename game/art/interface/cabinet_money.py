"""Machines of the Cabinet about money, drawn on a sheet of 1000 by 440. Words and figures are the window's."""

from game.art.interface.cabinet_work import FALL, PALE, RISE, diamond, gauge, letter, sheet
from game.art.interface.paint import INK, INKS, PAPER, SOFT, at_place, split_x
from game.art.svg import G, Picture, arc_d, circ, fmt, line, mix, path, rect

HUES = ("coral", "apricot", "mint", "sky", "lilac")


def tubes(parts: tuple[float, ...], weights: tuple[int, ...], share: float, best: float) -> Picture:
    """Five tubes as wide as they weigh and as full as they are, and the dial with what it could be."""
    g, x = G("m"), 14.0
    room = 640 - 14 * len(parts)
    for i, (part, weight) in enumerate(zip(parts, weights, strict=True)):
        w = room * weight / sum(weights)
        col = INKS[HUES[i % 5]]
        g.add(rect(x, 20, w, 330, mix(col, PAPER, 0.74), min(22, w / 2)))
        if part > 0:
            tall = max(8, 322 * part)
            g.add(rect(x + 4, 346 - tall, w - 8, tall, split_x(g, col, x + w * 0.66, 0.2), min(18, w / 2 - 4)))
        x += w + 14
    g.add(gauge(830, 190, 128, share))
    if best - share > 0.004:
        a, b = -120 + 240 * share, -120 + 240 * best
        g.add(line(arc_d(830, 190, 128, a, b), mix(INKS["mint"], PAPER, 0.1), 13, 'stroke-dasharray="2 16"'))
    return sheet(g)


def twelve(parts: tuple[float, ...], covered: bool, share: float) -> Picture:
    """Twelve criteria in the open, each with its points, or a cloth over them with a lock on it."""
    g = G("m")
    for i, part in enumerate(parts):
        x = 16 + i * 54
        g.add(rect(x, 60, 42, 290, PALE, 14))
        if part > 0:
            tall = max(8, 284 * part)
            g.add(rect(x + 3, 347 - tall, 36, tall, split_x(g, mix(INKS["mint"], INKS["sky"], i / 16), x + 27, 0.18), 12))
    if covered:
        cloth = "M4 34 H666 L676 366 Q640 390 606 366 T536 366 T466 366 T396 366 T326 366 T256 366 T186 366 T116 366 T46 366 Q20 384 -4 366 Z"
        g.add(path(cloth, split_x(g, mix(INK, INKS["lilac"], 0.26), 470, 0.24)))
        g.add(
            "".join(
                line(f"M{x} 50 Q{x + 14} 200 {x - 6} 352", mix(INK, INKS["lilac"], 0.44), 4, 'opacity=".6"')
                for x in (90, 190, 300, 420, 540, 620)
            )
        )
        g.add(
            at_place(
                rect(-44, -12, 88, 74, PAPER, 14)
                + line("M-27 -12 V-38 A27 27 0 0 1 27 -38 V-12", PAPER, 13)
                + circ(0, 20, 10, INK)
                + line("M0 22 V40", INK, 8),
                336,
                190,
            )
        )
    g.add(gauge(840, 190, 120, share))
    return sheet(g)


def perks(parts: tuple[float, ...], weights: tuple[int, ...], share: float, mark: float, low: float, high: float) -> Picture:
    """A hand of five cards, the friends' card last, on a ruler with the swing of friends; and a bicycle, locked or not."""
    g = G("m")
    for i, part in enumerate(parts):
        g.add(at_place(_factor(g, part, weights[i], INKS[HUES[i % 5]]), 92 + i * 116, 288, 1, (i - 2) * 3))
    ruler = lambda v: 30 + 580 * v
    g.add(
        rect(30, 346, 580, 26, PALE, 13)
        + rect(ruler(low), 346, max(8, ruler(high) - ruler(low)), 26, mix(INKS["lilac"], INK, 0.14), 13)
    )
    g.add(
        line(f"M{fmt(ruler(mark))} 334 V384", INK, 6)
        + circ(ruler(share), 359, 18, RISE if share >= mark else FALL, f'stroke="{PAPER}" stroke-width="5"')
    )
    a, b = ruler(low), max(ruler(low) + 14, ruler(high))
    g.add(line(f"M{fmt(a)} 336 V324 H{fmt(b)} V336", mix(INKS["lilac"], INK, 0.35), 6))
    g.add(_bicycle(g, share >= mark))
    return sheet(g)


def _factor(g: G, part: float, weight: int, col: str) -> str:
    """A card of one height, as full as the factor is, with a dot for each six of its weight."""
    card = rect(-56, -250, 112, 250, "#FFFFFF", 14)
    room = g.clip(card)
    fill = f'<g clip-path="{room}">{rect(-56, -250 * part, 112, 250 * part, mix(col, PAPER, 0.2))}</g>'
    edge = rect(-56, -250, 112, 250, "none", 14, f'stroke="{mix(col, INK, 0.25)}" stroke-width="4"')
    return card + fill + edge + "".join(circ(-38 + j * 15, -18, 5, mix(col, INK, 0.5)) for j in range(max(1, round(weight / 6))))


def _bicycle(g: G, free: bool) -> str:
    c = mix(INKS["coral"], INK, 0.2)
    wheels = "".join(circ(x, 270, 78, "none", f'stroke="{INK}" stroke-width="12"') + circ(x, 270, 10, INK) for x in (732, 908))
    frame = line("M732 270 L790 160 H872 L822 270 H732 M790 160 L822 270 M908 270 L862 124 H900 M768 152 H812", c, 14)
    if free:
        return wheels + frame + line("M700 110 l18 24 l38 -46", RISE, 14)
    chain = line("M732 232 a38 38 0 1 0 10 76", SOFT, 9, 'stroke-dasharray="3 14"')
    return (
        wheels
        + frame
        + chain
        + rect(690, 300, 56, 46, INKS["apricot"], 10)
        + line("M702 300 v-14 a16 16 0 0 1 32 0 v14", INKS["apricot"], 9)
    )


def strip(earned: tuple[float, ...], average: float, asserted: tuple[float, ...], stage: str) -> Picture:
    """Twenty-six fortnights as columns, the average drawn across all of them, and what was asserted for each hung above it; a
    letter that waits, or that was answered."""
    g = G("m")
    g.add(rect(10, 10, 980, 352, PALE, 22))
    for i, (own, debt) in enumerate(zip(earned, asserted, strict=True)):
        x = 28 + i * 36.6
        if own > 0:
            g.add(rect(x, 342 - 300 * own, 28, 300 * own, split_x(g, mix(INKS["mint"], PAPER, 0.06), x + 19, 0.18), 7))
        else:
            g.add(circ(x + 14, 334, 6, mix(INKS["lilac"], INK, 0.2)))
        if debt > 0:
            g.add(rect(x + 2, 22, 24, 26 + 90 * debt, FALL, 6) + diamond(x + 14, 52 + 90 * debt, 8, FALL))
    y = 342 - 300 * average
    g.add(line(f"M16 {fmt(y)} H984", INK, 6, 'stroke-dasharray="2 13"'))
    g.add(
        line("M20 402 H72", INK, 6, 'stroke-dasharray="2 13"')
        + rect(380, 388, 28, 28, mix(INKS["mint"], PAPER, 0.06), 7)
        + rect(700, 388, 24, 28, FALL, 6)
    )
    if stage in ("waits", "answered", "asserted"):
        g.add(letter(940, 402, 1.1))
    if stage == "answered":
        g.add(circ(972, 388, 17, RISE) + line("M964 388 l6 6 l11 -13", PAPER, 5))
    elif stage == "asserted":
        g.add(circ(972, 388, 17, FALL) + line("M966 382 l12 12 m0 -12 l-12 12", PAPER, 5))
    return sheet(g)


def month(opened: int, silence: int, guilty: bool, noticed: bool) -> Picture:
    """A month of days: those of silence are shaded, an eye is on the day when the notice is read, and a stamp falls."""
    g = G("m")
    for day in range(30):
        x, y = 16 + day % 10 * 66, 20 + day // 10 * 112
        counts = day < silence and noticed
        g.add(rect(x, y, 58, 100, mix(INKS["coral"], PAPER, 0.5) if counts else PALE, 12))
        if day + 1 == opened and noticed:
            c = RISE if opened < silence else INK
            g.add(
                at_place(
                    path("M-26 0 Q0 -26 26 0 Q0 26 -26 0 Z", c) + circ(0, 0, 10, PAPER) + circ(0, 0, 5, c), x + 29, y + 66, 0.92
                )
            )
    if noticed:
        g.add(rect(18, 24, 24, 17, "#FFFFFF", 2, f'stroke="{INK}" stroke-width="3"') + line("M18 26 l12 9 l12 -9", INK, 3))
    col = FALL if guilty else RISE if noticed else SOFT
    ring = line(arc_d(0, 0, 118, 8, 318), col, 13) + line(arc_d(0, 0, 94, 8, 318), col, 4)
    mark = line("M-44 -44 L44 44 M44 -44 L-44 44", col, 18) if guilty else line("M-50 2 L-14 38 L52 -38", col, 18)
    g.add(at_place(ring + mark, 838, 196, 1, -11))
    return sheet(g)
