"""Machines of the Cabinet about cities, courts and offices, drawn on a sheet of 1000 by 440. Words and figures are the window's."""

from game.art.interface.cabinet import seal
from game.art.interface.cabinet_work import FALL, PALE, RISE, diamond, letter, sheet
from game.art.interface.paint import INK, INKS, NIGHT, PAPER, SOFT, at_place, split_x
from game.art.svg import G, Picture, arc_d, circ, fmt, line, mix, path, rect

LABEL = (FALL, mix(INKS["apricot"], INK, 0.22), RISE)
MANILA = mix(INKS["apricot"], PAPER, 0.6)


def face(grade: int, x: float, y: float, r: float) -> str:
    """A label as a sign: a cross, a bar or a tick in a disc of its colour."""
    s = r / 30
    mark = (
        line(f"M{-11 * s} {-11 * s} L{11 * s} {11 * s} M{11 * s} {-11 * s} L{-11 * s} {11 * s}", PAPER, 7 * s),
        line(f"M{-12 * s} 0 H{12 * s}", PAPER, 7 * s),
        line(f"M{-13 * s} {1 * s} L{-4 * s} {11 * s} L{14 * s} {-11 * s}", PAPER, 7 * s),
    )[grade]
    return at_place(circ(0, 0, r, LABEL[grade]) + mark, x, y)


def ladder(rung: int, was: int, blood: int, bills: int, waiting: bool) -> Picture:
    """Six rungs from the bottom, a bead on the one that holds now; drops and bills on a string beside it, or in a jar that waits."""
    g = G("m")
    for i in range(6):
        x, y, w = 20 + i * 78, 350 - i * 54, 118
        on = i == rung
        g.add(
            rect(
                x,
                y,
                w,
                400 - y,
                split_x(g, mix(INKS["mint"] if on else INKS["lilac"], PAPER, 0.1 if on else 0.55), x + 80, 0.16),
                10,
            )
        )
    x, y = 20 + rung * 78 + 59, 350 - rung * 54
    if was != rung:
        g.add(
            circ(20 + was * 78 + 59, 350 - was * 54 - 30, 24, "none", f'stroke="{SOFT}" stroke-width="5" stroke-dasharray="4 9"')
        )
    g.add(circ(x, y - 32, 30, split_x(g, INKS["coral"], x + 6, 0.24)) + line(arc_d(x, y - 32, 20, 200, 500), PAPER, 5))
    g.add(rect(620, 60, 350, 330, PALE, 30) if not waiting else _jar(g))
    for i in range(5):
        g.add(at_place(_drop(i < blood), 676 + i * 60, 140) + at_place(_bill(i < bills), 676 + i * 60, 320))
    return sheet(g)


def _drop(given: bool) -> str:
    look = (INKS["coral"], "") if given else ("none", f'stroke="{mix(INKS["lilac"], INK, 0.15)}" stroke-width="4"')
    return path("M0 -34 C16 -8 24 2 24 13 A24 22 0 0 1 -24 13 C-24 2 -16 -8 0 -34 Z", *look)


def _bill(unpaid: bool) -> str:
    if not unpaid:
        return rect(-21, -31, 42, 62, "none", 5, f'stroke="{mix(INKS["lilac"], INK, 0.15)}" stroke-width="4"')
    return rect(-22, -32, 44, 64, "#FFFFFF", 5, f'stroke="{INK}" stroke-width="4"') + line(
        "M-11 -16 H11 M-11 -2 H11 M-11 12 H2", INK, 4
    )


def _jar(g: G) -> str:
    return rect(
        620, 84, 350, 306, mix(INKS["sky"], PAPER, 0.72), 50, f'stroke="{mix(INKS["sky"], INK, 0.2)}" stroke-width="7"'
    ) + rect(640, 44, 310, 46, mix(INKS["lilac"], INK, 0.25), 14)


def registers(grades: tuple[int, ...], copies: int, label: int, stranger: bool) -> Picture:
    """Three index cards, the first of which the others copied, and the one label that comes of them on a telephone."""
    g = G("m")
    for i, grade in enumerate(grades):
        x, y = 20 + i * 218, 60
        g.add(
            path(
                f"M{x} {y + 20} V{y} q0 -16 16 -16 h70 l16 20 h72 q16 0 16 16 V{y + 270} q0 14 -14 14 H{x + 14} q-14 0 -14 -14 Z",
                split_x(g, MANILA, x + 140, 0.14),
            )
        )
        g.add(rect(x + 22, y + 44, 146, 210, PAPER, 8) + face(grade, x + 95, y + 128, 44))
        if i and i <= copies:
            g.add(line(f"M{x - 40} 210 H{x - 6}", INK, 7) + path(f"M{x - 12} 196 L{x + 12} 210 L{x - 12} 224 Z", INK))
    if stranger:
        g.add(
            at_place(circ(0, -20, 22, SOFT) + path("M-36 34 A36 34 0 0 1 36 34 Z", SOFT), 115, 386, 0.8)
            + line("M115 352 V322", SOFT, 5, 'stroke-dasharray="2 11"')
        )
    g.add(
        rect(730, 8, 220, 424, split_x(g, mix(NIGHT, INK, 0.4), 880, 0.3), 34)
        + rect(748, 36, 184, 352, PAPER, 18)
        + circ(840, 410, 9, SOFT)
    )
    g.add(face(label, 840, 150, 70))
    return sheet(g)


def _gavel() -> str:
    return f'<g transform="rotate(-38)">{rect(-26, -34, 52, 30, INK, 6)}{rect(-5, -6, 10, 56, INK, 4)}</g>' + rect(
        -6, 36, 54, 9, INK, 4
    )


def _train() -> str:
    return (
        path("M-44 22 V-20 Q-44 -30 -34 -30 H8 C34 -30 48 0 48 22 Z", INK)
        + rect(-34, -18, 20, 16, PAPER, 3)
        + rect(-8, -18, 20, 16, PAPER, 3)
        + line("M-48 34 H50", INK, 6)
    )


def _plane() -> str:
    return path("M-46 6 L-34 -2 L-6 0 L-26 -36 H-14 L20 -2 H38 Q48 0 50 8 Q48 14 38 14 H18 L-10 42 H-22 L-8 14 L-34 14 Z", INK)


def _bed() -> str:
    return (
        line("M-46 -26 V36 M-46 22 H46 M46 36 V4", INK, 8)
        + rect(-36, -4, 26, 16, INK, 6)
        + path("M-6 12 V2 Q-6 -6 2 -6 H30 Q42 -6 42 12 Z", INK)
    )


def _chair() -> str:
    return (
        path("M-24 -42 H24 Q28 -42 28 -36 V2 H-28 V-36 Q-28 -42 -24 -42 Z", INK)
        + rect(-36, -6, 72, 18, INK, 8)
        + line("M0 12 V28 M-22 42 L0 28 L22 42", INK, 7)
    )


OFFICES = (_gavel, _train, _plane, _bed, _chair)


def stamps(listed: tuple[int, ...], stage: str) -> Picture:
    """A sheet of five stamps, the court's first; each office that lists is struck through."""
    g = G("m")
    for i, on in enumerate(listed):
        x, y = 16 + i * 198, 60
        g.add("".join(circ(x + 12 + j * 20.4, yy, 7, mix(INKS["lilac"], PAPER, 0.3)) for j in range(9) for yy in (y, y + 250)))
        g.add(
            rect(x, y, 186, 250, mix(INKS["coral"], PAPER, 0.45) if on else mix(INKS["mint"], PAPER, 0.62), 8)
            + rect(x + 14, y + 16, 158, 218, PAPER, 6)
        )
        g.add(at_place(OFFICES[i](), x + 93, y + 98, 1.16))
        if on:
            g.add(at_place(line(arc_d(0, 0, 66, 8, 318), FALL, 10) + line("M-46 46 L46 -46", FALL, 12), x + 93, y + 98, 1, -8))
        else:
            g.add(face(2, x + 152, y + 34, 22))
        if i == 0:
            g.add(path(f"M{x + 76} 24 h34 l-17 22 Z", INK))
        elif on or stage == "copies":
            g.add(line(f"M{x - 24} 372 H{x + 60}", SOFT, 5) + path(f"M{x + 56} 360 l20 12 l-20 12 Z", SOFT))
    if stage in ("notice", "in-time"):
        g.add(letter(240, 408, 1.05))
    if stage in ("in-time", "copies", "off"):
        g.add(circ(162, 408, 22, INKS["apricot"], f'stroke="{INK}" stroke-width="4"') + line("M152 408 l7 8 l14 -16", INK, 6))
    return sheet(g)


def code(size: int, passes: bool, refused: bool, grades: tuple[int, ...]) -> Picture:
    """Eighteen tiles, the last of them the check, and four seals of registers below."""
    g = G("m")
    for i in range(size):
        x = 10 + i * 54.6
        last = i == size - 1
        col = (
            (RISE if passes else FALL)
            if last
            else mix((INKS["sky"], INKS["apricot"], INKS["mint"], INKS["lilac"])[(i > 0) + (i > 1) + (i > 7)], PAPER, 0.55)
        )
        g.add(rect(x, 50, 49, 92, split_x(g, col, x + 34, 0.12), 9))
        if not last:
            g.add(
                line(
                    f"M{fmt(x + 24)} 142 C{fmt(x + 24)} 190 {fmt(860 - (size - i) * 2)} 168 {fmt(936)} 190",
                    mix(INKS["lilac"], PAPER, 0.25),
                    2.5,
                )
            )
    g.add(circ(938, 202, 22, RISE if passes else FALL))
    g.add(line("M928 202 l7 8 l14 -17", PAPER, 6) if passes else line("M929 193 l18 18 m0 -18 l-18 18", PAPER, 6))
    for i, grade in enumerate(grades):
        x = 120 + i * 190
        g.add(
            at_place(seal(58, mix(LABEL[grade], PAPER, 0.62 if refused else 0.1)), x, 312)
            + ("" if refused else face(grade, x, 312, 34))
        )
    if refused:
        g.add(line("M40 312 H820", FALL, 12) + line("M40 288 V336 M820 288 V336", FALL, 12))
    return sheet(g)


def columns(levels: tuple[float, ...], start: float, where: int, links: tuple[tuple[int, int], ...]) -> Picture:
    """Four columns of a temple, as tall as they stand; what one lost runs over to others."""
    g = G("m")
    g.add(
        path("M40 96 L500 14 L960 96 Z", mix(INKS["lilac"], INK, 0.3))
        + rect(40, 96, 920, 20, mix(INKS["lilac"], INK, 0.42))
        + rect(40, 392, 920, 24, mix(INKS["lilac"], INK, 0.42), 6)
    )
    for i, level in enumerate(levels):
        x = 96 + i * 222
        g.add(rect(x, 124, 140, 262, mix(INKS["lilac"], PAPER, 0.72), 10))
        tall, full = 258 * level, 258 * start
        if full - tall > 1:
            g.add(rect(x + 6, 384 - full, 128, full - tall, mix(FALL, PAPER, 0.35), 4))
        g.add(
            rect(
                x + 6,
                384 - tall,
                128,
                tall,
                split_x(g, mix((INKS["sky"], INKS["apricot"], INKS["mint"], INKS["coral"])[i], PAPER, 0.08), x + 92, 0.2),
                8,
            )
        )
        if i == where:
            g.add(diamond(x + 70, 150, 20, FALL))
    for start_, end in links:
        a, b = 166 + start_ * 222, 166 + end * 222
        bend = 250 + 34 * abs(end - start_)
        g.add(
            line(f"M{a} 200 C{a} {bend} {b} {bend} {b} 214", INK, 6, 'stroke-dasharray="2 13"')
            + path(f"M{b - 14} 216 L{b} 194 L{b + 14} 216 Z", INK)
        )
    return sheet(g)


def pile(tones: tuple[int, ...], sealed: bool, lost: bool, lean: float) -> Picture:
    """Three sheets of a file, the tone of each in its ink, and a pair of spectacles that leans; no figure anywhere."""
    g = G("m")
    dash = f'stroke="{SOFT}" stroke-width="5" stroke-dasharray="10 14"'
    for i, tone in enumerate(tones):
        x, y = 40 + i * 178, 60 + i * 24
        if lost:
            g.add(rect(x, y, 210, 280, "none", 10, dash))
            continue
        col = mix(PAPER, FALL if tone < 0 else RISE, min(0.42, abs(tone) / 4800))
        g.add(
            at_place(
                rect(-105, -140, 210, 280, NIGHT, 10, 'opacity=".16" transform="translate(6,9)"')
                + rect(-105, -140, 210, 280, split_x(g, col, 50, 0.06), 10, f'stroke="{mix(col, INK, 0.35)}" stroke-width="3"')
                + _writing(tone),
                x + 105,
                y + 140,
                1,
                (-3, 2, -1)[i],
            )
        )
        if i == 1 and sealed:
            g.add(at_place(rect(-112, -40, 224, 44, MANILA) + at_place(seal(40, FALL), 0, -18), x + 105, y + 160, 1, 2))
    g.add(at_place(_spectacles(lean), 806, 214, 1.0, -0.016 * lean))
    return sheet(g)


def _writing(tone: int) -> str:
    rows = "".join(
        line(f"M-76 {-92 + i * 30} {'q12 -12 24 0 t24 0 t24 0 t24 0 t24 0' if tone < 0 else 'h120'} ", mix(INK, PAPER, 0.35), 4)
        for i in range(4)
    )
    sign = (
        line("M-22 0 Q0 22 22 0", INK, 7)
        if tone > 0
        else line("M-22 8 Q0 -14 22 8", INK, 7)
        if tone < 0
        else line("M-20 0 H20", INK, 7)
    )
    return rows + at_place(sign, 0, 72)


def _spectacles(lean: float) -> str:
    """Whoever reads: their eyes are on the file, and their brows go with what they find."""
    glass = mix(INKS["sky"], PAPER, 0.7)
    lens = "".join(
        circ(x, 0, 62, glass, f'stroke="{INK}" stroke-width="11"') + circ(x - 24, 12, 16, INK) + circ(x - 29, 7, 5, PAPER)
        for x in (-78, 78)
    )
    frown = max(-14, min(18, -lean * 0.8))
    brows = line(
        f"M-122 {fmt(-92 - frown)} Q-80 -104 -38 {fmt(-88 + frown)} M38 {fmt(-88 + frown)} Q80 -104 122 {fmt(-92 - frown)}",
        INK,
        10,
    )
    return lens + line("M-18 -8 Q0 -22 18 -8 M-140 -6 L-160 -22 M140 -6 L160 -22", INK, 10) + brows
