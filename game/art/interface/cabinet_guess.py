"""Machines of the Cabinet that guess about people, drawn on a sheet of 1000 by 440. Words and figures are the window's."""

from game.art.interface.cabinet_work import FALL, PALE, RISE, diamond, sheet
from game.art.interface.paint import INK, INKS, NIGHT, PAPER, at_place, split_x
from game.art.svg import G, Picture, circ, fmt, line, mix, path, rect


def person(col: str) -> str:
    """Somebody, about the middle of them, 60 tall."""
    return circ(0, -18, 12, col) + path("M-19 30 V14 A19 19 0 0 1 19 14 V30 Z", col)


def thousand(rightly: int, wrongly: int, missed: int, visit: bool) -> Picture:
    """A thousand people; those flagged stand forward, diamonds who did it, rings who did nothing, and there is a door."""
    g = G("m")
    g.add(rect(6, 6, 690, 358, PALE, 22))
    flagged = rightly + wrongly
    for i in range(1000):
        x, y = 24 + (i // 25) * 16.8, 22 + (i % 25) * 13.6
        if i < rightly:
            g.add(diamond(x, y, 5.2, FALL))
        elif i < flagged:
            g.add(circ(x, y, 5, PAPER, f'stroke="{INK}" stroke-width="3"'))
        elif i < flagged + missed:
            g.add(diamond(x, y, 4, mix(FALL, PAPER, 0.4)))
        else:
            g.add(circ(x, y, 4, mix(INKS["lilac"], PAPER, 0.25)))
    g.add(
        diamond(30, 402, 10, FALL)
        + circ(250, 402, 10, PAPER, f'stroke="{INK}" stroke-width="5"')
        + diamond(480, 402, 8, mix(FALL, PAPER, 0.4))
    )
    g.add(_door(g, visit))
    return sheet(g)


def _door(g: G, visit: bool) -> str:
    frame = rect(748, 60, 216, 360, mix(INKS["lilac"], INK, 0.34), 8)
    leaf = (
        rect(764, 76, 184, 344, split_x(g, mix(INKS["coral"], INK, 0.24), 890, 0.22), 4)
        + rect(790, 104, 132, 116, NIGHT, 6, 'opacity=".16"')
        + rect(790, 250, 132, 140, NIGHT, 6, 'opacity=".16"')
        + circ(926, 256, 10, INKS["apricot"])
    )
    if not visit:
        return frame + leaf
    letter = rect(-50, -32, 100, 64, "#FFFFFF", 4, f'stroke="{INK}" stroke-width="5"') + line("M-48 -30 L0 8 L48 -30", INK, 5)
    knock = line("M716 96 q-22 24 0 50 M694 80 q-34 40 0 82", FALL, 8)
    return frame + leaf + at_place(letter, 856, 300, 1, -8) + knock


def steps(grades: tuple[int, ...], place: int, teacher: int, spared: bool) -> Picture:
    """Four steps for four grades; pupils stand where their rank falls, one of them is you, a flag is where the teacher put you."""
    g = G("m")
    tops = [350 - i * 84 for i in range(4)]
    for i, top in enumerate(tops):
        x = 10 + i * 246
        g.add(rect(x, top, 240, 420 - top, split_x(g, mix(INKS["lilac"], PAPER, 0.62 - 0.09 * i), x + 180, 0.07), 10))
    counts = [0, 0, 0, 0]
    sizes = [grades.count(i) for i in range(4)]
    for rank, grade in reversed(list(enumerate(grades, 1))):
        step = min(58, 220 / max(1, sizes[grade]))
        x = 10 + grade * 246 + 120 + (counts[grade] - (sizes[grade] - 1) / 2) * step
        counts[grade] += 1
        own = rank == place
        here = teacher if own and spared else grade
        if own and spared:
            x = 10 + here * 246 + 120
        g.add(
            at_place(
                person(INKS["coral"] if own else mix(INK, INKS["lilac"], 0.22)),
                x,
                tops[here] - 34,
                1.16 if own else min(1, step / 40),
            )
        )
        if own:
            g.add(path(f"M{fmt(x - 12)} {tops[here] - 98} h24 l-12 16 Z", INKS["coral"]))
    x = 10 + teacher * 246 + 214
    g.add(
        line(f"M{x} {tops[teacher]} v-92", INK, 6) + path(f"M{x} {tops[teacher] - 92} h-54 l14 18 l-14 18 h54 Z", INKS["apricot"])
    )
    return sheet(g)


def groups(
    decile: int, alone: int, right: tuple[float, float], accused: tuple[float, float], missed: tuple[float, float]
) -> Picture:
    """The ruler of ten with where you stand, and where you would with few patrols; below, two groups with what is right and wrong."""
    g = G("m")
    for i in range(10):
        x = 20 + i * 96
        col = mix(INKS["mint"], INKS["coral"], i / 9)
        g.add(rect(x, 50, 90, 74, split_x(g, mix(col, PAPER, 0.12), x + 66, 0.16), 10))
    if alone != decile:
        x = 20 + (alone - 1) * 96 + 45
        g.add(path(f"M{x - 16} 12 h32 l-16 28 Z", "none", f'stroke="{INK}" stroke-width="4"'))
    x = 20 + (decile - 1) * 96 + 45
    g.add(path(f"M{x - 20} 6 h40 l-20 36 Z", INK))
    for x, tone, sign in ((146, RISE, "M-9 1 L-2 8 L11 -9"), (616, FALL, "M-8 -8 L8 8 M8 -8 L-8 8")):
        g.add(at_place(circ(0, 0, 21, tone) + line(sign, PAPER, 6), x, 160))
    for row, (share, wrong) in enumerate(zip(right, accused, strict=True)):
        y = 186 + row * 122
        col = (INKS["sky"], INKS["apricot"])[row]
        g.add(at_place(person(mix(col, INK, 0.2)), 52, y + 36, 1.3))
        for x0, value, tone in ((120, share, RISE), (590, wrong, FALL)):
            g.add(
                rect(x0, y + 10, 290, 52, mix(tone, PAPER, 0.78), 26)
                + rect(x0, y + 10, max(52, 290 * value), 52, mix(tone, PAPER, 0.12), 26)
            )
    return sheet(g)
