"""The washroom on 31: five basins, five mirrors, the good soap."""

from game.art.places.base import WHITE, Hand
from game.art.svg import arch, circ, ell, group, line, mix, poly, rect

MIRRORS = (190, 432, 674, 916, 1158)
MIRROR_Y, MIRROR_R = 262, 98
TILE, FLOOR = 404, 640


def washroom_31(drain):
    """Five round mirrors in a row show the same wall behind us; one of them does not."""
    S = Hand("washroom-31", "tube", drain)
    k = S.k
    pale = mix(k.cream, k.mint, 0.2)
    wall = [S.fill(-20, 720, S.planes((-120, mix(pale, k.mint, 0.26)), (60, mix(pale, WHITE, 0.3)), (1300, mix(mix(k.lilac, k.mint, 0.2), WHITE, 0.62)))), _tiles(S)]
    S.layer("wall", 0.15, *wall)
    S.layer("mirrors", 0.25, *(_mirror(S, i, x) for i, x in enumerate(MIRRORS)))
    S.layer("drier", 0.27, _drier(S, 1378, 352))
    S.layer("floor", 0.3, *_floor(S))
    S.layer("basins", 0.5, *(_basin(S, i, x) for i, x in enumerate(MIRRORS)))
    S.layer("lamp", 0.7, _lamp(S))
    S.layer("partition", 1, S.soft(S.box(-130, -20, 190, 1120, mix(mix(k.mint, k.ink, 0.34), k.plum, 0.3), 0.7, 0.4) + rect(56, -20, 9, 1120, mix(k.cream, k.mint, 0.3)), 4, 10))
    return S.place(
        "Floor 31, the washroom",
        "17:45",
        (674, 330),
        [(1560, 410, 1.1), (420, 430, 1.0)],
        "in the last mirror the door behind us stands open",
        {"drip": (MIRRORS[1], 482, 8), "steam": (MIRRORS[3], 300, 60), "door": (MIRRORS[4], MIRROR_Y, 70), "lamp": (674, 90, 420)},
    )


def _tiles(S):
    """A dado of tiles, ruled and not counted."""
    k = S.k
    tile = mix(k.mint, k.cream, 0.42)
    o = [S.fill(TILE, FLOOR, S.planes((-120, mix(tile, k.mint, 0.25)), (60, tile), (1300, mix(tile, k.lilac, 0.34)))), S.fill(TILE - 8, TILE + 4, mix(k.mint, k.ink, 0.22))]
    joint = mix(tile, k.mint, 0.45)
    o += [S.fill(y, y + 2, joint) for y in range(TILE + 62, FLOOR, 58)]
    o += [rect(x + (29 if row % 2 else 0), TILE + 4 + row * 58, 2, 58, joint) for row in range(4) for x in range(-120, 1340, 116)]
    return "".join(o)


def _mirror(S, i, x):
    k, y, r = S.k, MIRROR_Y, MIRROR_R
    glass = circ(x, y, r, S.ramp(mix(k.lilac, k.sky, 0.4), mix(k.lilac, k.plum, 0.3)))
    # what is behind us: a wall, a round lamp, a door; nearer the middle of the room the door moves across the glass
    dx = x + (674 - x) * 0.075
    far = poly([(x - r, y + 60), (x + r, y + 60), (x + r, y + r), (x - r, y + r)], mix(k.plum, k.lilac, 0.4))
    far += arch(dx - 32, y - 44, 64, 104, mix(k.plum, k.ink, 0.35))
    if i == 4:
        far += arch(dx - 26, y - 36, 52, 96, mix(k.apricot, WHITE, 0.35)) + poly([(dx - 26, y - 26), (dx - 60, y - 40), (dx - 60, y + 82), (dx - 26, y + 60)], mix(k.sky, k.plum, 0.35)) + poly([(dx - 26, y + 60), (dx + 26, y + 60), (dx + 44, y + 98), (dx - 30, y + 98)], mix(k.apricot, WHITE, 0.3), 'opacity=".8"')
    else:
        far += arch(dx - 26, y - 36, 52, 96, mix(k.sky, k.plum, 0.35)) + circ(dx + 15, y + 14, 4, mix(k.apricot, k.cream, 0.3))
    far += poly([(x - 60, y - r), (x - 20, y - r), (x - 90, y + r), (x - 130, y + r)], WHITE, 'opacity=".16"')
    if i == 3:
        far += circ(x + 8, y + 46, 66, S.rad([(0, WHITE, 0.75), (0.3, WHITE, 0.68), (0.6, WHITE, 0.42), (0.85, WHITE, 0.1), (1, WHITE, 0)]))
    rim = circ(x, y, r, "none", f'stroke="{mix(k.cream, k.apricot, 0.28)}" stroke-width="11"')
    edge = circ(x, y, r + 8, "none", f'stroke="{mix(k.mint, k.ink, 0.25)}" stroke-width="3"')
    clip = S.clip(circ(x, y, r, "#000"))
    shadow = ell(x + 8, y + 12, r + 10, r + 8, S.h.shade, 'opacity=".14"')
    return shadow + glass + group(far, f'clip-path="{clip}"') + rim + edge


def _basin(S, i, x):
    k = S.k
    white = mix(k.cream, WHITE, 0.4)
    steel = mix(k.lilac, k.ink, 0.25)
    tap = line(f"M{x} 496 V446 Q{x} 424 {x + 20} 424 Q{x + 36} 426 {x + 36} 448", steel, 10) + circ(x, 446, 8, mix(steel, WHITE, 0.4))
    bowl = S.split(f"M{x - 92} 500 H{x + 92} C{x + 88} 566 {x + 40} 590 {x} 590 C{x - 40} 590 {x - 88} 566 {x - 92} 500 Z", white, x + 20, 0.26)
    top = ell(x, 500, 96, 15, mix(white, WHITE, 0.5)) + ell(x, 501, 74, 9, mix(k.mint, k.lilac, 0.4))
    foot = S.box(x - 16, 586, 32, 72, white, 0.5, 0.3) + ell(x, 660, 50, 7, S.h.shade, 'opacity=".22"')
    drop = circ(x + 36, 470, 4.5, mix(k.sky, WHITE, 0.4)) if i == 1 else ""
    soap = rect(x + 66, 468, 22, 32, mix(k.apricot, k.cream, 0.2), 6) + rect(x + 73, 458, 8, 12, steel, 3) if i == 2 else ""
    return foot + bowl + top + tap + drop + soap


def _floor(S):
    k = S.k
    o = [S.fill(FLOOR, 1100, S.ramp(mix(mix(k.mint, k.cream, 0.5), k.lilac, 0.25), mix(k.lilac, k.plum, 0.4)))]
    o += [S.beam([(x - 60, FLOOR + 22), (x + 60, FLOOR + 22), (x + 46, FLOOR + 150), (x - 46, FLOOR + 150)], 0.42, 0, mix(k.cream, WHITE, 0.5)) for x in MIRRORS]
    o += [S.beam([(x - 70, FLOOR), (x + 70, FLOOR), (x + 60 + (x - 674) * 0.3, 1000), (x - 60 + (x - 674) * 0.3, 1000)], 0.35, 0, WHITE) for x in MIRRORS]
    return o


def _drier(S, x, y):
    """The drier, which finishes after everybody, and the shade it throws."""
    k = S.k
    shell = mix(k.cream, k.lilac, 0.24)
    o = S.shade(f"M{x + 40} {y - 40} h60 l40 170 h-96 Z", 0.14) + S.split(f"M{x - 62} {y + 60} V{y - 10} A62 62 0 0 1 {x + 62} {y - 10} V{y + 60} Q{x + 62} {y + 76} {x + 46} {y + 76} H{x - 46} Q{x - 62} {y + 76} {x - 62} {y + 60} Z", shell, x + 14, 0.28)
    return o + circ(x, y + 2, 30, mix(k.lilac, k.ink, 0.2)) + circ(x, y + 2, 30, "none", f'stroke="{mix(k.cream, WHITE, 0.4)}" stroke-width="4"') + rect(x - 24, y + 76, 48, 14, mix(k.lilac, k.ink, 0.35), 5)


def _lamp(S):
    """The long lamp over all five."""
    return S.glow(674, 84, 460, 0.35, WHITE) + rect(254, 74, 840, 20, mix(S.k.cream, WHITE, 0.6), 10)
