"""Rafi's car from outside, as it stands at a kerb."""

from game.art.places.base import WHITE, Hand
from game.art.svg import circ, ell, group, line, mix, path, rect

IN_THE_BACK = "M60 -122 C54 -156 66 -166 84 -166 C104 -166 112 -152 110 -122 Z"


def seat(S: Hand, x: float, y: float, s: float, out: bool) -> str:
    """A child's seat of the car that stands at x, y: in its back, or, let `out`, on the ground beside it."""
    k = S.k
    if not out:
        return group(path(IN_THE_BACK, mix(k.sky, k.night, 0.3)), f'transform="translate({x},{y}) scale({s})"')
    shell = S.split("M-54 0 C-66 -70 -50 -124 0 -126 C50 -124 66 -70 54 0 Z", mix(k.sky, k.night, 0.2), 14, 0.4) + S.split("M-34 0 C-42 -60 -32 -96 0 -98 C32 -96 42 -60 34 0 Z", mix(k.apricot, k.coral, 0.35), 10, 0.36)
    return group(ell(0, 2, 66, 10, S.h.shade, 'opacity=".4"') + shell + line("M-40 -20 Q0 6 44 -50", mix(k.ink, k.lilac, 0.2), 8), f'transform="translate({x + 330 * s},{y + 6}) scale({s})"')


def car(S: Hand, x: float, y: float, s: float, seat: bool = True) -> str:
    """The car from its side, its front to the left, 560 wide and its wheels on y at size 1; `seat` is a child's, in the back."""
    k = S.k
    paint, dark = mix(k.lilac, mix(k.plum, k.night, 0.3), 0.55), mix(k.night, k.plum, 0.2)
    pane = S.lin([(0, mix(S.h.haze, WHITE, 0.35)), (1, mix(S.h.haze, k.night, 0.25))])
    body = "M-276 -44 C-280 -84 -262 -104 -206 -112 L-142 -120 C-106 -168 -74 -186 -10 -190 H70 C132 -188 170 -158 204 -120 C256 -114 276 -96 278 -60 L276 -40 Q274 -28 258 -28 H-258 Q-274 -28 -276 -44 Z"
    o = [ell(0, 2, 300, 15, S.h.shade, 'opacity=".5"'), S.split(body, paint, 90, 0.4), path("M-276 -44 Q0 -62 278 -60 L276 -40 Q274 -28 258 -28 H-258 Q-274 -28 -276 -44 Z", S.dark(paint, 0.5))]
    o += [path("M-122 -122 C-94 -158 -66 -172 -14 -175 H6 V-122 Z", pane), path("M22 -122 V-175 H66 C116 -174 146 -154 176 -122 Z", pane)]
    if seat:
        o.append(path(IN_THE_BACK, mix(k.sky, k.night, 0.3)))
    o += [line("M14 -178 V-40 M176 -120 C196 -100 196 -70 180 -50", dark, 3, 'opacity=".6"'), rect(30, -108, 34, 7, mix(paint, WHITE, 0.4), 3), rect(-112, -108, 34, 7, mix(paint, WHITE, 0.4), 3)]
    o += [circ(cx, -30, 48, dark) + circ(cx, -30, 27, mix(k.lilac, WHITE, 0.2)) + circ(cx, -30, 10, dark) for cx in (-168, 172)]
    o += [rect(-278, -92, 26, 20, mix(k.apricot, WHITE, 0.6), 8), rect(256, -96, 22, 24, mix(k.rose, k.coral, 0.3), 7)]
    disc = mix(k.rose, WHITE, 0.25)
    o += [rect(-34, -196, 68, 9, dark, 4), circ(0, -214, 24, mix(k.cream, disc, 0.12)), circ(0, -214, 24, "none", f'stroke="{disc}" stroke-width="6"'), line("M-11 -211 Q0 -200 11 -211", disc, 5)]
    return group("".join(o), f'transform="translate({x},{y}) scale({s})"')
