"""The Bureau's back room: a cellar wall, a lamp on a table at the right, dusk in a slit of a window; the window puts the cabinet in."""

from game.art.places.base import WHITE, Hand
from game.art.svg import ell, line, mix, rect

LAMP = (1690, 420)
TABLE = 930


def cabinet(drain):
    """Everything leads to the lamp: its light lies on the table and on the wall beside it."""
    S = Hand("cabinet", "cellar", drain)
    k = S.k
    wall = mix(k.night, k.sky, 0.2)
    lx, ly = LAMP
    S.layer(
        "wall",
        0.05,
        S.fill(-20, 1100, S.lin([(0, mix(wall, k.plum, 0.3)), (0.6, wall), (1, mix(wall, k.night, 0.5))], 0, 0, 1, 1)),
        *_bricks(S, wall),
    )
    S.layer(
        "lamplight",
        0.2,
        S.glow(lx - 90, ly + 150, 900, 0.55, mix(k.apricot, k.coral, 0.25)),
        S.beam(
            [(lx - 60, ly), (lx + 60, ly), (lx + 330, TABLE + 20), (lx - 330, TABLE + 20)], 0.5, 0.1, mix(k.apricot, WHITE, 0.45)
        ),
    )
    _table(S)
    return S.place(
        "The Cabinet", "any hour", (700, 560), [(1500, 400, 1.1)], "one drawer has no label", {"lamp": (lx, ly, 110)}, dark=True
    )


def _bricks(S, wall):
    k = S.k
    dark, pale = mix(wall, k.night, 0.35), mix(wall, k.lilac, 0.14)
    found = [
        rect(x, y, 120, 44, pale if (x + y) % 3 else dark, 4, 'opacity=".3"')
        for x, y in ((1600, 150), (1740, 204), (60, 980), (1560, 660), (1810, 96), (1500, 60), (1830, 560))
    ]
    return [*found, S.beam([(1180, -20), (1420, -20), (900, 1100), (420, 1100)], 0.12, 0, mix(k.sky, WHITE, 0.5))]


def _table(S):
    k = S.k
    lx, ly = LAMP
    dk = mix(k.plum, k.coral, 0.24)
    pool = S.rad([(0, mix(k.apricot, WHITE, 0.45), 0.8), (0.75, mix(k.apricot, WHITE, 0.3), 0.5), (1, k.apricot, 0)])
    o = [
        S.fill(TABLE, 1100, S.ramp(mix(dk, k.apricot, 0.1), mix(dk, k.night, 0.6))),
        ell(lx, TABLE + 40, 460, 52, pool),
        S.fill(TABLE - 8, TABLE + 4, mix(dk, k.cream, 0.28)),
    ]
    arm, shade = mix(k.apricot, k.ink, 0.45), mix(k.mint, k.ink, 0.12)
    o += [
        line(f"M1876 {TABLE - 10} V470 Q1876 330 1790 330 H{lx}", arm, 12),
        rect(1812, TABLE - 16, 128, 20, mix(k.ink, k.night, 0.3), 10),
    ]
    o.append(S.split(f"M{lx - 110} {ly} A110 98 0 0 1 {lx + 110} {ly} Z", shade, lx + 24, 0.36))
    o += [rect(lx - 10, ly - 106, 20, 16, mix(k.apricot, k.ink, 0.3), 5), ell(lx, ly, 110, 11, mix(k.apricot, WHITE, 0.7))]
    S.layer("table and lamp", 0.4, *o)
