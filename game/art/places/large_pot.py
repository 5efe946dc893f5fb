"""The large pot, so near that it fills the frame: two faces bent in its side, a tag tied in a bow, steam with anise in it."""

from game.art.places.base import WHITE, Hand
from game.art.places.market import hall, tag, tiles
from game.art.svg import circ, ell, fmt, group, line, mix, path, rect, star_d

RIM, X, HALF = 300, 880, 560
FOOT = 1020


def large_pot(drain):
    """There is nothing to be seen but the pot, and oneself in it."""
    S = Hand("large-pot", "market-morning", drain)
    m = hall(S, "morning")
    S.layer("tiles", 0.08, *_tiles(S, m))
    S.layer("steam behind", 0.14, *_steam(S, (700, 1010, 1180), 0.42))
    S.layer("inside", 0.2, *_inside(S, m))
    S.layer("belly", 0.26, *_belly(S, m))
    S.layer("faces", 0.34, _faces(S, m))
    S.layer("tag", 0.55, tag(S, 1424, 452, 1.7, m))
    S.layer("steam", 0.9, *_steam(S, (560, 1230), 0.34))
    return S.place(
        "The large pot",
        "08:25",
        (880, 420),
        [(1600, 440, 1.05), (250, 450, 1.0)],
        "there is a line round the inside, a third of the way up",
        {"steam": (860, 290, 1.3), "bow": (1424, 452, 40), "faces": (880, 560, 90), "light": (300, 120, 60), "dust": (560, 150, 60)},
    )


def _tiles(S, m):
    o = [tiles(S, -130, -20, 2180, 760, m.tile, 92, ((2, 1), (15, 3), (19, 2), (5, 4)))]
    o += [S.beam([(-120, -20), (420, -20), (1500, 760), (240, 760)], 0.5, 0.06), rect(-130, 640, 2180, 460, S.ramp(mix(m.wood, m.stone, 0.3), S.dark(m.wood, 0.5))), rect(-130, 632, 2180, 14, mix(m.wood, WHITE, 0.3))]
    return o


def _steam(S, at, op):
    o = []
    for i, x in enumerate(at):
        w, h = 150 + 30 * (i % 2), 330
        d = f"M{x - w / 2} {RIM - 20} C{x - w} 160 {x + w * 0.2} 130 {x - w * 0.3} {RIM - 20 - h} H{x + w * 0.5} C{x + w} 120 {x - w * 0.1} 190 {x + w / 2} {RIM - 20} Z"
        o.append(path(d, S.lin([(0, WHITE, 0), (0.5, WHITE, op), (1, WHITE, op * 0.7)])))
    return [S.soft("".join(o), 7, 20)]


def _inside(S, m):
    """The far inner wall with the line round it, the broth, stars of anise in it."""
    k = S.k
    broth = mix(mix(k.apricot, k.coral, 0.5), k.plum, 0.2)
    o = [ell(X, RIM, HALF + 16, 84, S.dark(m.steel, 0.4)), ell(X, RIM + 4, HALF - 12, 70, S.dark(m.steel, 0.9)), ell(X, RIM + 18, HALF - 44, 54, broth), ell(X - 130, RIM + 14, 240, 22, mix(broth, WHITE, 0.22))]
    o += [group(path(star_d(0, 0, 17, 0.42, 8), S.dark(broth, 0.9)), f'transform="translate({x},{y}) scale(1,.45)"') for x, y in ((640, 320), (1010, 332), (1180, 308), (820, 344))]
    o += [ell(x, y, rx, ry, mix(k.apricot, WHITE, 0.3), 'opacity=".7"') for x, y, rx, ry in ((720, 336, 30, 7), (930, 318, 44, 9), (1090, 340, 22, 6))]
    return o


def _belly(S, m):
    """The side of the pot, lit from the left, its dent, and the stream of the hall in the steel."""
    c = m.steel
    L, R = X - HALF - 16, X + HALF + 16
    d = f"M{L} {RIM} A{HALF + 16} 84 0 0 0 {R} {RIM} V{FOOT - 120} Q{R} {FOOT} {R - 150} {FOOT + 20} Q{X} {FOOT + 70} {L + 150} {FOOT + 20} Q{L} {FOOT} {L} {FOOT - 120} Z"
    steel = S.lin([(0, S.dark(c, 0.6)), (0.1, mix(c, WHITE, 0.5)), (0.26, mix(c, WHITE, 0.12)), (0.27, c), (0.64, c), (0.641, S.dark(c, 0.4)), (0.9, S.dark(c, 0.72)), (1, S.dark(c, 0.3))], 0, 0, 1, 0)
    warm = S.lin([(0, S.k.apricot, 0), (0.55, S.k.apricot, 0.1), (1, mix(S.k.apricot, S.k.coral, 0.5), 0.5)])
    o = [ell(X, FOOT + 40, HALF + 60, 40, S.h.shade, 'opacity=".35"'), path(d, steel), path(d, warm)]
    rim = f"M{L} {RIM} A{HALF + 16} 84 0 0 0 {R} {RIM}"
    o += [line(rim, mix(c, WHITE, 0.55), 22), line(f"M{L} {RIM + 14} A{HALF + 16} 84 0 0 0 {R} {RIM + 14}", S.dark(c, 0.5), 5)]
    dent = "M520 470 C560 424 640 430 650 486 C654 540 600 566 556 548 C516 532 500 500 520 470 Z"
    o += [path(dent, S.dark(c, 0.34)), path("M520 470 C560 424 640 430 650 486 C620 450 560 450 520 470 Z", S.dark(c, 0.8)), line("M556 548 C600 566 654 540 650 486", mix(c, WHITE, 0.6), 5)]
    for s, x in ((-1, L), (1, R)):
        o.append(line(f"M{x} {RIM + 130} q{s * 96} 30 {s * 84} 96 q{s * -6} 50 {s * -84} 60", S.dark(c, 0.8), 30) + line(f"M{x} {RIM + 124} q{s * 92} 30 {s * 82} 90", mix(c, WHITE, 0.3), 6))
    return o


def _faces(S, m):
    """Two people, bent: one broad with a cloth round the brow, one narrow with two plaits; smeared as steel smears."""
    k = S.k
    veil = lambda col, t=0.42: mix(col, m.steel, t)
    skin, dark, cloth = veil("#D89A68"), veil("#3A2C4C", 0.3), veil(WHITE, 0.25)
    o = []
    x, y = 800, 560  # the broad one
    o.append(path(f"M{x - 170} 930 C{x - 180} 780 {x - 120} 730 {x} 724 C{x + 110} 730 {x + 150} 790 {x + 140} 944 Z", veil(k.cream, 0.3)))
    o += [ell(x, y + 10, 88, 140, skin), path(f"M{x - 88} {y - 40} C{x - 84} {y - 170} {x + 84} {y - 170} {x + 88} {y - 40} C{x + 40} {y - 92} {x - 40} {y - 92} {x - 88} {y - 40} Z", dark)]
    o.append(path(f"M{x - 92} {y - 36} C{x - 40} {y - 84} {x + 40} {y - 84} {x + 92} {y - 36} L{x + 90} {y - 6} C{x + 40} {y - 50} {x - 40} {y - 50} {x - 90} {y - 6} Z", cloth))
    o += [ell(x - 34, y + 24, 9, 15, dark), ell(x + 34, y + 24, 9, 15, dark), line(f"M{x - 26} {y + 104} q26 {-8} 52 0", dark, 7), line(f"M{x + 4} {y + 36} q14 30 -8 40", veil("#A1656E", 0.3), 6)]
    x, y = 1080, 610  # the narrow one
    o.append(path(f"M{x - 110} 936 C{x - 110} 830 {x - 70} 780 {x} 776 C{x + 80} 782 {x + 118} 830 {x + 120} 924 Z", veil(k.sky, 0.3)))
    o += [ell(x, y + 6, 60, 112, skin), path(f"M{x - 62} {y + 4} C{x - 84} {y - 164} {x + 84} {y - 164} {x + 62} {y + 4} C{x + 44} {y - 62} {x - 36} {y - 66} {x - 62} {y + 4} Z", dark)]
    o += [line(f"M{x + s * 62} {y + 10} q{s * 34} 50 {s * 20} 128", dark, 24) for s in (-1, 1)]
    o += [ell(x - 24, y + 16, 7, 13, dark), ell(x + 22, y + 16, 7, 13, dark), line(f"M{x - 16} {y + 74} q16 6 32 0", dark, 6)]
    shine = "".join(line(f"M{fmt(x0)} 410 C{fmt(x0 - 16)} 600 {fmt(x0 - 10)} 800 {fmt(x0 + 8)} 960", WHITE, w, 'opacity=".26"') for x0, w in ((700, 14), (934, 8), (1160, 18)))
    return f'<g opacity=".72">{"".join(o)}</g>' + shine + circ(706, 452, 9, WHITE, 'opacity=".5"')
