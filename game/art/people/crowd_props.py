"""Things that small people carry."""

from game.art.people.curves import box, disc, f, poly, smooth
from game.art.people.light import INK


def prop(pen, kind, hx, hy, c):
    """Things small people carry; the hand is at (hx, hy)."""
    P, D = pen.part, pen.fill
    L = lambda d, col, w: pen.line(d, col, w)
    if kind == "umbrella":
        return L(f"M{f(hx)} {f(hy + 8)}V{f(hy - 66)}", INK, 2.2) + P(
            f"M{f(hx - 44)} {f(hy - 52)}C{f(hx - 40)} {f(hy - 92)} {f(hx + 40)} {f(hy - 92)} {f(hx + 44)} {f(hy - 52)}Q{f(hx + 29)} {f(hy - 60)} {f(hx + 15)} {f(hy - 52)}Q{f(hx)} {f(hy - 60)} {f(hx - 15)} {f(hy - 52)}Q{f(hx - 29)} {f(hy - 60)} {f(hx - 44)} {f(hy - 52)}Z",
            c,
            off=22,
        )
    if kind == "case":
        return P(box(hx - 15, hy + 3, 30, 21, 3), c, off=8) + L(f"M{f(hx - 6)} {f(hy + 3)}q6 -7 12 0", c, 2.2)
    if kind == "suitcase":
        return (
            P(box(hx - 30, -42, 24, 38, 4), c, off=7)
            + L(f"M{f(hx)} {f(hy)}L{f(hx - 12)} -41", INK, 2)
            + D(disc(hx - 26, -3, 3), INK)
            + D(disc(hx - 10, -3, 3), INK)
        )
    if kind == "cello":
        return P(
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
    if kind == "dog":
        x, y = hx + 34, 0
        return (
            L(f"M{f(hx)} {f(hy)}Q{f(hx + 12)} {f(hy + 18)} {f(x + 4)} {f(y - 24)}", INK, 1.5)
            + "".join(L(f"M{f(x + dx)} -12L{f(x + dx + s)} -1", c, 4.4) for dx, s in ((-13, -3), (-8, 3), (5, -2), (9, 4)))
            + P(
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
            + D(smooth([(x + 12, -36), (x + 9, -28), (x + 14, -26)]), c, dark=True)
            + L(f"M{f(x - 16)} -21q-8 -3 -8 -12", c, 3.4)
        )
    if kind == "cane":
        return L(f"M{f(hx - 5)} {f(hy - 6)}q5 -6 9 0V{f(-1)}", c, 2.8)
    if kind == "flowers":
        return P(
            poly([(hx - 4, hy + 10), (hx + 4, hy + 9), (hx + 15, hy - 15), (hx - 8, hy - 17)]), ("#FFF4E6", "#C9B4C8"), off=5
        ) + "".join(
            P(disc(hx + x, hy + y, 6), k, off=3, rim=False)
            for x, y, k in ((-6, -21, "#E2705F"), (5, -25, "#F2B84B"), (14, -19, "#EF9FB0"), (3, -17, "#FFF4E6"))
        )
    if kind == "tray":
        return P(poly([(hx - 24, hy - 4), (hx + 24, hy - 4), (hx + 20, hy), (hx - 20, hy)]), c, off=8) + "".join(
            P(box(hx + x, hy - 16, 9, 12, 2), k, off=3) for x, k in ((-17, "#FFF4E6"), (-4, "#E2705F"), (9, "#5FA588"))
        )
    if kind == "phone":
        return P(box(hx - 2, hy - 12, 8, 14, 2), INK, off=0) + f'<path d="{box(hx - 4, hy - 11, 3, 11, 1)}" fill="#CBE8F2"/>'
    if kind == "paper":
        return P(
            poly([(hx - 6, hy - 20), (hx + 18, hy - 24), (hx + 20, hy + 6), (hx - 4, hy + 8)]), ("#FFF6E6", "#C9B4C8"), off=8
        ) + L(f"M{f(hx)} {f(hy - 14)}l13 -2M{f(hx)} {f(hy - 8)}l14 -2M{f(hx + 1)} {f(hy - 2)}l9 -1", INK, 1.2)
    if kind == "balloon":
        return L(f"M{f(hx)} {f(hy)}Q{f(hx - 6)} {f(hy - 34)} {f(hx + 8)} {f(hy - 64)}", INK, 1.1) + P(
            disc(hx + 9, hy - 84, 16, 20), c, off=9
        )
    if kind == "ladder":
        return L(
            f"M{f(hx - 62)} {f(hy - 16)}L{f(hx + 58)} {f(hy - 34)}M{f(hx - 60)} {f(hy - 2)}L{f(hx + 60)} {f(hy - 20)}", c, 3.6
        ) + L("".join(f"M{f(hx - 50 + i * 20)} {f(hy - 17 - i * 3)}l1.6 13" for i in range(6)), c, 2.8)
    if kind == "boxes":
        return (
            P(box(hx - 10, hy - 12, 34, 22, 1), ("#D9A566", "#94647A"), off=10)
            + P(box(hx - 6, hy - 32, 26, 20, 1), ("#E8C08A", "#A4788A"), off=8)
            + P(box(hx - 8, hy - 46, 22, 14, 1), c, off=7)
            + L(f"M{f(hx + 7)} {f(hy - 12)}v22", "#FFF4E6", 2.4)
        )
    if kind == "broom":
        return L(f"M{f(hx - 8)} {f(hy - 44)}L{f(hx + 20)} -8", "#B5794E", 2.8) + P(
            poly([(hx + 15, -14), (hx + 24, -12), (hx + 34, 2), (hx + 12, 2)]), c, off=6
        )
    if kind == "pram":
        x = hx + 32
        return (
            L(f"M{f(hx)} {f(hy)}L{f(x - 18)} {f(hy + 16)}", INK, 2.4)
            + P(f"M{f(x - 24)} -40H{f(x + 26)}C{f(x + 24)} -14 {f(x - 18)} -14 {f(x - 24)} -40Z", c, off=14)
            + P(f"M{f(x)} -40C{f(x)} -66 {f(x + 28)} -66 {f(x + 28)} -40Z", c, off=10)
            + "".join(
                f'<circle cx="{f(x + w)}" cy="-6" r="7" fill="none" stroke="{pen.lit(INK)}" stroke-width="2.6"/>'
                for w in (-13, 15)
            )
        )
    if kind == "cake":
        return P(box(hx - 12, hy - 16, 30, 16, 2), ("#FFF4E6", "#C9B4C8"), off=9) + L(
            f"M{f(hx + 3)} {f(hy - 16)}v16M{f(hx + 3)} {f(hy - 17)}q-6 -7 -8 -1M{f(hx + 3)} {f(hy - 17)}q6 -7 8 -1", c, 2.2
        )
    if kind == "bag":
        return (
            P(
                smooth([(hx - 10, hy + 8, 0.3), (hx + 10, hy + 8, 0.3), (hx + 13, hy + 30, 0.4), (hx - 13, hy + 30, 0.4)]),
                c,
                off=7,
            )
            + f'<path d="M{f(hx - 6)} {f(hy + 9)}Q{f(hx)} {f(hy - 7)} {f(hx + 6)} {f(hy + 9)}" fill="none" stroke="{pen.dark(c)}" stroke-width="2"/>'
        )
    if kind == "leeks":
        return P(
            smooth([(hx - 11, hy + 6, 0.3), (hx + 11, hy + 6, 0.3), (hx + 12, hy + 32, 0.5), (hx - 12, hy + 32, 0.5)]), c, off=7
        ) + "".join(
            L(f"M{f(hx + x)} {f(hy + 6)}l{s} {-up}", k, 4)
            for x, s, up, k in ((-5, -5, 24, "#5FA588"), (1, 2, 30, "#7DBB8E"), (6, 8, 20, "#E2A55C"))
        )
    if kind == "skate":
        return (
            P(smooth([(hx - 5, hy - 22), (hx + 4, hy - 24), (hx + 5, hy + 20), (hx - 4, hy + 22)]), c, off=4)
            + D(disc(hx + 6, hy - 14, 2.6), "#FFF4E6")
            + D(disc(hx + 6, hy + 12, 2.6), "#FFF4E6")
        )
    return ""
