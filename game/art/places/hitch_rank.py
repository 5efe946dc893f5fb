"""The rank at Halden Tower's side door, 19:40: a wet kerb, and a name that comes on a letter at a time."""

from game.art.places import neon
from game.art.places.base import OVER, WHITE, Hand, W
from game.art.places.hitch_car import car
from game.art.places.parts import city
from game.art.svg import arch, circ, ell, line, mix, path, poly, rect

KERB = 640
NAME, LETTERS = "HALDEN", (676, 78, 62)
"""What the tube says, and its left, its top and how tall a letter is."""
DARK = 4
"""The letter that has not come on for weeks."""


def hitch_rank(drain: float):
    """The foot of a tower on the left, its side door alight; the street, and our car at the kerb."""
    S = Hand("hitch-rank", "neon-dusk", drain)
    k = S.k
    S.layer("sky", 0.02, S.sky(KERB), S.glow(1330, 470, 560, 0.75, mix(k.apricot, k.coral, 0.4)))
    S.layer("far town", 0.06, city(S, 5, 560, (60, 200), (80, 150), mix(S.h.haze, k.plum, 0.3), lit=0.12), S.band(330, 560, 640, 0.6))
    S.layer("near town", 0.12, city(S, 9, 600, (90, 250), (110, 190), mix(k.plum, k.night, 0.35), span=(820, W + OVER), lit=0.16, calm=(1180, 1600)), S.haze(430, 640, 0.35))
    S.layer("street", 0.2, *_street(S))
    S.layer("tower", 0.3, *_tower(S))
    S.layer("name", 0.32, *_name(S))
    S.layer("name lit", 0.32, neon.sign(S, NAME, *LETTERS, _ink(S), (DARK,), down=True), loose=True)
    S.layer("car", 0.46, *(neon.streak(S, x, 694, w, 220, c, 0.5) for x, w, c in ((800, 60, k.rose), (1330, 50, k.rose))), car(S, 1060, 712, 0.92, seat=False))
    S.layer("lamp", 0.6, neon.lamp(S, 1690, 760, 560, mix(k.apricot, WHITE, 0.25)), rect(1660, 740, 60, 30, mix(k.night, k.plum, 0.3), 8))
    S.layer("near kerb", 0.9, S.soft(path("M-130 1100 V820 Q-40 770 60 800 L150 1100 Z", mix(k.night, k.plum, 0.3)) + S.ball(-40, 770, 84, mix(k.night, k.plum, 0.45), 0.1, 0.5), 4, 10))
    for i, letter in enumerate(NAME):
        if i != DARK:
            x, y, size = _at(i)
            S.small(f"letter-{i}", S.glow(x + size / 3, y + size / 2, size * 1.2, 0.42, _ink(S)) + neon.tube(letter, x, y, size, _ink(S)), x + size / 3, y + size / 2, size * 1.25)
    spots = {f"letter-{i}": (_at(i)[0] + LETTERS[2] / 3, _at(i)[1] + LETTERS[2] / 2, LETTERS[2]) for i in range(len(NAME))}
    return S.place("Halden Tower, side door", "19:40", (820, 420), [(1480, 440, 1.0), (420, 440, 1.0)], "one letter of the tower's name does not come on", spots | {"lamp": (1690, 200, 40), "puddle": (1290, 730, 40)}, dark=True)


def _ink(S: Hand) -> str:
    return mix(S.k.rose, S.k.coral, 0.4)


def _at(i: int) -> tuple[float, float, float]:
    """Where a letter of the name hangs: one under the other."""
    x, y, size = LETTERS
    return x, y + i * size * 1.3, size


def _street(S: Hand) -> list[str]:
    """Wet ground with the sky in it, the kerb, and water along it."""
    k = S.k
    wet = S.ramp(mix(mix(k.rose, k.coral, 0.4), k.plum, 0.45), mix(k.night, k.plum, 0.2))
    o = [S.fill(598, 1100, wet), S.fill(598, 606, mix(k.coral, WHITE, 0.1))]
    o += [neon.streak(S, x, 604, w, 190, c, 0.5) for x, w, c in ((1370, 260, mix(k.apricot, k.coral, 0.4)), (1110, 40, k.apricot), (1700, 60, k.apricot))]
    o += [line(f"M{x} {y} h{w}", mix(k.apricot, WHITE, 0.3), 4, 'opacity=".4"') for x, y, w in ((1210, 636, 190), (1450, 660, 150), (1010, 668, 90), (1570, 690, 220))]
    o += [neon.puddle(S, x, y, w, _ink(S), 0.6) for x, y, w in ((1290, 732, 330), (1650, 800, 300))]
    return o


def _tower(S: Hand) -> list[str]:
    """The tower's foot: a wall with tall arches, a side door whose light lies on the pavement, the kerb."""
    k = S.k
    wall = mix(mix(k.plum, k.lilac, 0.28), k.night, 0.2)
    o = [poly([(-140, KERB + 20), (820, KERB + 20), (1000, 1100), (-140, 1100)], S.ramp(mix(k.plum, k.lilac, 0.25), mix(k.night, k.plum, 0.35)))]
    o += [line("M820 660 L1000 1100", mix(k.lilac, WHITE, 0.25), 9), S.box(-140, -20, 960, KERB + 44, wall, 0.79, 0.42), rect(-140, KERB + 2, 960, 22, mix(wall, k.night, 0.45))]
    o += [arch(x, 60, 92, 330, S.ramp(mix(k.night, k.plum, 0.4), mix(wall, S.h.glow, 0.3))) for x in (-66, 62)]
    o += [arch(x, 470, 92, 172, mix(k.night, k.plum, 0.4)) for x in (-66,)]
    x, w = 250, 220
    light = mix(k.apricot, WHITE, 0.35)
    o += [S.glow(x + w / 2, 460, 420, 0.5, light), arch(x - 22, 268, w + 44, KERB - 244, mix(wall, WHITE, 0.22)), arch(x, 290, w, KERB - 266, light)]
    o += [S.box(x, 402, 96, KERB - 378, mix(k.rose, k.plum, 0.45), 0.8, 0.4), circ(x + 80, 520, 6, light), circ(x + w / 2, 350, 34, "none", f'stroke="{mix(k.coral, k.apricot, 0.4)}" stroke-width="9"')]
    o.append(S.beam([(x, KERB + 24), (x + w, KERB + 24), (x + w + 330, 1100), (x - 160, 1100)], 0.6, 0, light))
    o += [ell(170, 640, 54, 12, S.h.shade, 'opacity=".5"'), rect(130, 560, 80, 80, mix(k.night, k.plum, 0.35), 10), *(circ(170 + dx, 548 - dy, 30, mix(k.mint, k.night, 0.5)) for dx, dy in ((-22, 6), (22, 4), (0, 30)))]
    return o


def _name(S: Hand) -> list[str]:
    """The board that the name hangs on, all its tubes as they are when they are out."""
    k, (x, y, size) = S.k, LETTERS
    tall = size * 1.3 * len(NAME)
    board = mix(k.night, k.plum, 0.32)
    o = [rect(x - 32, y - 26, size * 0.67 + 64, tall + 30, board, 22), rect(x - 32, y - 26, size * 0.67 + 64, tall + 30, "none", 22, f'stroke="{mix(board, k.lilac, 0.4)}" stroke-width="4"')]
    o += [rect(620, py, 40, 9, board, 3) for py in (y + 40, y + tall - 60)]
    return o + [neon.tube(letter, *_at(i), _ink(S), lit=False) for i, letter in enumerate(NAME)]
