"""Things that small people carry; the hand is at (hx, hy), the ground at 0."""

from game.art.people.curves import box, disc, f, poly, smooth
from game.art.people.light import INK


def prop(pen, kind, hx, hy, c):
    """A thing by name in a colour, or nothing."""
    return PROPS[kind](pen, hx, hy, c) if kind else ""


def _umbrella(pen, hx, hy, c):
    """An open umbrella."""
    return pen.line(f"M{f(hx)} {f(hy + 8)}V{f(hy - 66)}", INK, 2.2) + pen.part(
        f"M{f(hx - 44)} {f(hy - 52)}C{f(hx - 40)} {f(hy - 92)} {f(hx + 40)} {f(hy - 92)} {f(hx + 44)} {f(hy - 52)}Q{f(hx + 29)} {f(hy - 60)} {f(hx + 15)} {f(hy - 52)}Q{f(hx)} {f(hy - 60)} {f(hx - 15)} {f(hy - 52)}Q{f(hx - 29)} {f(hy - 60)} {f(hx - 44)} {f(hy - 52)}Z",
        c,
        off=22,
    )


def _case(pen, hx, hy, c):
    """A briefcase."""
    return pen.part(box(hx - 15, hy + 3, 30, 21, 3), c, off=8) + pen.line(f"M{f(hx - 6)} {f(hy + 3)}q6 -7 12 0", c, 2.2)


def _suitcase(pen, hx, hy, c):
    """A wheeled case, pulled."""
    return (
        pen.part(box(hx - 30, -42, 24, 38, 4), c, off=7)
        + pen.line(f"M{f(hx)} {f(hy)}L{f(hx - 12)} -41", INK, 2)
        + pen.fill(disc(hx - 26, -3, 3), INK)
        + pen.fill(disc(hx - 10, -3, 3), INK)
    )


def _cello(pen, hx, hy, c):
    """A cello in its case, on the back."""
    return pen.part(
        smooth(
            [
                (hx - 10, hy - 78),
                (hx - 2, hy - 78),
                (hx + 1, hy - 48),
                (hx + 10, hy - 34),
                (hx + 5, hy - 14),
                (hx + 14, hy + 12),
                (hx - 6, hy + 26),
                (hx - 25, hy + 12),
                (hx - 17, hy - 14),
                (hx - 21, hy - 34),
                (hx - 12, hy - 48),
            ]
        ),
        c,
        off=11,
    )


def _dog(pen, hx, hy, c):
    """A dog on a lead."""
    x, y = hx + 34, 0
    return (
        pen.line(f"M{f(hx)} {f(hy)}Q{f(hx + 12)} {f(hy + 18)} {f(x + 4)} {f(y - 24)}", INK, 1.5)
        + "".join(pen.line(f"M{f(x + dx)} -12L{f(x + dx + s)} -1", c, 4.4) for dx, s in ((-13, -3), (-8, 3), (5, -2), (9, 4)))
        + pen.part(
            smooth(
                [
                    (x - 17, -22),
                    (x - 6, -26),
                    (x + 7, -26),
                    (x + 11, -36),
                    (x + 20, -36),
                    (x + 28, -29, 0.5),
                    (x + 26, -25, 0.5),
                    (x + 16, -22),
                    (x + 11, -11),
                    (x - 15, -11),
                ]
            ),
            c,
            off=6,
        )
        + pen.fill(smooth([(x + 12, -36), (x + 9, -28), (x + 14, -26)]), c, dark=True)
        + pen.line(f"M{f(x - 16)} -21q-8 -3 -8 -12", c, 3.4)
    )


def _cane(pen, hx, hy, c):
    """A walking stick."""
    return pen.line(f"M{f(hx - 5)} {f(hy - 6)}q5 -6 9 0V{f(-1)}", c, 2.8)


def _flowers(pen, hx, hy, c):
    """A bunch of flowers."""
    return pen.part(
        poly([(hx - 4, hy + 10), (hx + 4, hy + 9), (hx + 15, hy - 15), (hx - 8, hy - 17)]), ("#FFF4E6", "#C9B4C8"), off=5
    ) + "".join(
        pen.part(disc(hx + x, hy + y, 6), k, off=3, rim=False)
        for x, y, k in ((-6, -21, "#E2705F"), (5, -25, "#F2B84B"), (14, -19, "#EF9FB0"), (3, -17, "#FFF4E6"))
    )


def _tray(pen, hx, hy, c):
    """A tray of glasses."""
    return pen.part(poly([(hx - 24, hy - 4), (hx + 24, hy - 4), (hx + 20, hy), (hx - 20, hy)]), c, off=8) + "".join(
        pen.part(box(hx + x, hy - 16, 9, 12, 2), k, off=3) for x, k in ((-17, "#FFF4E6"), (-4, "#E2705F"), (9, "#5FA588"))
    )


def _phone(pen, hx, hy, c):
    """A phone, its glass alight."""
    return pen.part(box(hx - 2, hy - 12, 8, 14, 2), INK, off=0) + f'<path d="{box(hx - 4, hy - 11, 3, 11, 1)}" fill="#CBE8F2"/>'


def _paper(pen, hx, hy, c):
    """A sheet that is read."""
    return pen.part(
        poly([(hx - 6, hy - 20), (hx + 18, hy - 24), (hx + 20, hy + 6), (hx - 4, hy + 8)]), ("#FFF6E6", "#C9B4C8"), off=8
    ) + pen.line(f"M{f(hx)} {f(hy - 14)}l13 -2M{f(hx)} {f(hy - 8)}l14 -2M{f(hx + 1)} {f(hy - 2)}l9 -1", INK, 1.2)


def _balloon(pen, hx, hy, c):
    """A balloon on a string."""
    return pen.line(f"M{f(hx)} {f(hy)}Q{f(hx - 6)} {f(hy - 34)} {f(hx + 8)} {f(hy - 64)}", INK, 1.1) + pen.part(
        disc(hx + 9, hy - 84, 16, 20), c, off=9
    )


def _ladder(pen, hx, hy, c):
    """A ladder on the shoulder."""
    return pen.line(
        f"M{f(hx - 62)} {f(hy - 16)}L{f(hx + 58)} {f(hy - 34)}M{f(hx - 60)} {f(hy - 2)}L{f(hx + 60)} {f(hy - 20)}", c, 3.6
    ) + pen.line("".join(f"M{f(hx - 50 + i * 20)} {f(hy - 17 - i * 3)}l1.6 13" for i in range(6)), c, 2.8)


def _boxes(pen, hx, hy, c):
    """Three parcels."""
    return (
        pen.part(box(hx - 10, hy - 12, 34, 22, 1), ("#D9A566", "#94647A"), off=10)
        + pen.part(box(hx - 6, hy - 32, 26, 20, 1), ("#E8C08A", "#A4788A"), off=8)
        + pen.part(box(hx - 8, hy - 46, 22, 14, 1), c, off=7)
        + pen.line(f"M{f(hx + 7)} {f(hy - 12)}v22", "#FFF4E6", 2.4)
    )


def _broom(pen, hx, hy, c):
    """A broom."""
    return pen.line(f"M{f(hx - 8)} {f(hy - 44)}L{f(hx + 20)} -8", "#B5794E", 2.8) + pen.part(
        poly([(hx + 15, -14), (hx + 24, -12), (hx + 34, 2), (hx + 12, 2)]), c, off=6
    )


def _pram(pen, hx, hy, c):
    """A pram."""
    x = hx + 32
    return (
        pen.line(f"M{f(hx)} {f(hy)}L{f(x - 18)} {f(hy + 16)}", INK, 2.4)
        + pen.part(f"M{f(x - 24)} -40H{f(x + 26)}C{f(x + 24)} -14 {f(x - 18)} -14 {f(x - 24)} -40Z", c, off=14)
        + pen.part(f"M{f(x)} -40C{f(x)} -66 {f(x + 28)} -66 {f(x + 28)} -40Z", c, off=10)
        + "".join(
            f'<circle cx="{f(x + w)}" cy="-6" r="7" fill="none" stroke="{pen.lit(INK)}" stroke-width="2.6"/>' for w in (-13, 15)
        )
    )


def _cake(pen, hx, hy, c):
    """A cake box with a bow."""
    return pen.part(box(hx - 12, hy - 16, 30, 16, 2), ("#FFF4E6", "#C9B4C8"), off=9) + pen.line(
        f"M{f(hx + 3)} {f(hy - 16)}v16M{f(hx + 3)} {f(hy - 17)}q-6 -7 -8 -1M{f(hx + 3)} {f(hy - 17)}q6 -7 8 -1", c, 2.2
    )


def _bag(pen, hx, hy, c):
    """A handbag."""
    return (
        pen.part(
            smooth([(hx - 10, hy + 8, 0.3), (hx + 10, hy + 8, 0.3), (hx + 13, hy + 30, 0.4), (hx - 13, hy + 30, 0.4)]), c, off=7
        )
        + f'<path d="M{f(hx - 6)} {f(hy + 9)}Q{f(hx)} {f(hy - 7)} {f(hx + 6)} {f(hy + 9)}" fill="none" stroke="{pen.dark(c)}" stroke-width="2"/>'
    )


def _leeks(pen, hx, hy, c):
    """A shopping bag with leeks."""
    return pen.part(
        smooth([(hx - 11, hy + 6, 0.3), (hx + 11, hy + 6, 0.3), (hx + 12, hy + 32, 0.5), (hx - 12, hy + 32, 0.5)]), c, off=7
    ) + "".join(
        pen.line(f"M{f(hx + x)} {f(hy + 6)}l{s} {-up}", k, 4)
        for x, s, up, k in ((-5, -5, 24, "#5FA588"), (1, 2, 30, "#7DBB8E"), (6, 8, 20, "#E2A55C"))
    )


def _skate(pen, hx, hy, c):
    """A skateboard under the arm."""
    return (
        pen.part(smooth([(hx - 5, hy - 22), (hx + 4, hy - 24), (hx + 5, hy + 20), (hx - 4, hy + 22)]), c, off=4)
        + pen.fill(disc(hx + 6, hy - 14, 2.6), "#FFF4E6")
        + pen.fill(disc(hx + 6, hy + 12, 2.6), "#FFF4E6")
    )


PROPS = {
    "umbrella": _umbrella,
    "case": _case,
    "suitcase": _suitcase,
    "cello": _cello,
    "dog": _dog,
    "cane": _cane,
    "flowers": _flowers,
    "tray": _tray,
    "phone": _phone,
    "paper": _paper,
    "balloon": _balloon,
    "ladder": _ladder,
    "boxes": _boxes,
    "broom": _broom,
    "pram": _pram,
    "cake": _cake,
    "bag": _bag,
    "leeks": _leeks,
    "skate": _skate,
}
