"""Meridian's surfaces in the world: the phone in Noor's hand, and the notice with its small sunrise."""

from game.art.interface.glyphs import leaf_mark
from game.art.interface.paint import DARK, INKS, NIGHT, PAPER, TIERS, finish, soft_shadow
from game.art.svg import G, Picture, arc_d, circ, fmt, line, mix, path, rect
from game.art.tokens import tokens

SKIN, SLEEVE = "#D9A27C", "#E8806F"
BEZEL = 14


def phone_screen(w: float, h: float) -> tuple[float, float, float, float]:
    """The lit part of the phone: left, top, width and height from its anchor."""
    return BEZEL, BEZEL, w - 2 * BEZEL, h - 2 * BEZEL


def _canvas(g: G, w: float, h: float) -> Picture:
    """Both halves of the hand share one canvas, so that they fall on each other."""
    return finish(g, -w * 0.16, -70, w * 1.34, h + w * 0.3)


def _finger(g: G, w: float, y: float, length: float, thick: float, skin: str) -> str:
    """A finger that comes round the back and shows its first joint at the phone's left edge."""
    left = -length
    body = f"M{fmt(w * 0.2)} {fmt(y)} H{fmt(left + thick * 0.5)} C{fmt(left - thick * 0.12)} {fmt(y)} {fmt(left - thick * 0.16)} {fmt(y + thick)} {fmt(left + thick * 0.5)} {fmt(y + thick)} H{fmt(w * 0.2)} Z"
    under = path(
        f"M{fmt(w * 0.2)} {fmt(y + thick)} H{fmt(left + thick * 0.5)} C{fmt(left + thick * 0.2)} {fmt(y + thick)} {fmt(left + thick * 0.02)} {fmt(y + thick * 0.86)} {fmt(left - thick * 0.02)} {fmt(y + thick * 0.68)} C{fmt(left + thick * 0.3)} {fmt(y + thick * 0.8)} {fmt(w * 0.05)} {fmt(y + thick * 0.78)} {fmt(w * 0.2)} {fmt(y + thick * 0.78)} Z",
        mix(skin, NIGHT, 0.34),
    )
    lit = line(
        f"M{fmt(left + thick * 0.2)} {fmt(y + thick * 0.2)} Q{fmt(left + thick * 0.08)} {fmt(y + thick * 0.34)} {fmt(left + thick * 0.07)} {fmt(y + thick * 0.52)}",
        mix(skin, "#FFFFFF", 0.45),
        thick * 0.06,
    )
    return path(body, skin) + under + lit


def _back_of_hand(g: G, w: float, h: float, skin: str) -> str:
    """What shows of the palm behind the phone, at its right and below it."""
    return path(
        f"M{fmt(w * 0.5)} {fmt(h * 0.74)} L{fmt(w * 0.98)} {fmt(h * 0.6)} C{fmt(w * 1.14)} {fmt(h * 0.68)} {fmt(w * 1.18)} {fmt(h * 0.86)} {fmt(w * 1.1)} {fmt(h * 1.05)} L{fmt(w * 1.12)} {fmt(h + w * 0.4)} H{fmt(w * 0.4)} L{fmt(w * 0.36)} {fmt(h)} Z",
        mix(skin, NIGHT, 0.3),
    )


def phone(w: float, h: float, *, skin: str = SKIN) -> Picture:
    """The phone with its lit, empty screen, and the fingers that hold it from behind. Anchor: the body's top left corner."""
    g = G("p")
    r = tokens()["radius"]["phone"]
    g.add(_back_of_hand(g, w, h, skin))
    for y, length, dark in ((0.5, 0.062, 0.02), (0.6, 0.072, 0.06), (0.7, 0.064, 0.11), (0.795, 0.048, 0.17)):
        g.add(_finger(g, w, h * y, w * length, h * 0.082, mix(skin, NIGHT, dark)))
    body = rect(0, 0, w, h, DARK, r)
    g.add(soft_shadow(g, body, (0, 0, w, h), 18, 24, 0.5))
    g.add(rect(w - 4, h * 0.2, 9, h * 0.09, mix(DARK, INKS["lilac"], 0.25), 4) + body)
    g.add(rect(1.5, 1.5, w - 3, h - 3, "none", r - 1, f'stroke="{mix(DARK, INKS["lilac"], 0.45)}" stroke-width="3"'))
    x, y, sw, sh = phone_screen(w, h)
    g.add(rect(x, y, sw, sh, g.lin([(0, "#FFF3E6"), (1, "#FBDDD0")]), r - BEZEL + 2))
    return _canvas(g, w, h)


def phone_front(w: float, h: float, *, skin: str = SKIN, sleeve: str = SLEEVE) -> Picture:
    """The thumb at the phone's right edge and the sleeve, for drawing over the screen's content. Same canvas as `phone`."""
    g = G("f")
    X, Y = (lambda k: fmt(w * k)), (lambda k: fmt(h * k))
    dark = mix(skin, NIGHT, 0.27)
    thumb = (
        f"M{X(1.2)} {Y(1.06)} C{X(1.2)} {Y(0.88)} {X(1.17)} {Y(0.76)} {X(1.09)} {Y(0.66)} C{X(1.05)} {Y(0.61)} {X(1.035)} {Y(0.585)} {X(1.015)} {Y(0.56)}"
        f" C{X(0.985)} {Y(0.527)} {X(0.918)} {Y(0.538)} {X(0.928)} {Y(0.585)} C{X(0.936)} {Y(0.63)} {X(0.972)} {Y(0.66)} {X(0.982)} {Y(0.71)}"
        f" C{X(0.995)} {Y(0.78)} {X(0.975)} {Y(0.86)} {X(0.94)} {Y(0.93)} L{X(0.9)} {Y(1.06)} Z"
    )
    shade = (
        f"M{X(1.2)} {Y(1.06)} C{X(1.2)} {Y(0.88)} {X(1.17)} {Y(0.76)} {X(1.09)} {Y(0.66)} C{X(1.05)} {Y(0.61)} {X(1.035)} {Y(0.585)} {X(1.015)} {Y(0.56)}"
        f" C{X(1.03)} {Y(0.64)} {X(1.06)} {Y(0.68)} {X(1.072)} {Y(0.76)} C{X(1.085)} {Y(0.86)} {X(1.06)} {Y(0.96)} {X(1.05)} {Y(1.06)} Z"
    )
    g.add(
        f'<g clip-path="{g.clip(rect(*phone_screen(w, h), "#000", tokens()["radius"]["phone"] - BEZEL))}"><g transform="translate(-12,10)" opacity=".2">{path(thumb, NIGHT)}</g></g>'
    )
    g.add(path(thumb, skin) + path(shade, dark))
    g.add(
        path(
            f"M{X(0.942)} {Y(0.566)} C{X(0.944)} {Y(0.55)} {X(0.978)} {Y(0.545)} {X(0.99)} {Y(0.561)} C{X(0.998)} {Y(0.578)} {X(0.99)} {Y(0.592)} {X(0.978)} {Y(0.597)} C{X(0.958)} {Y(0.594)} {X(0.944)} {Y(0.583)} {X(0.942)} {Y(0.566)} Z",
            mix(skin, "#FFFFFF", 0.42),
        )
    )
    g.add(
        line(
            f"M{X(0.992)} {Y(0.672)} q{fmt(w * 0.03)} {fmt(-w * 0.006)} {fmt(w * 0.05)} {fmt(-w * 0.026)} M{X(1.0)} {Y(0.69)} q{fmt(w * 0.03)} {fmt(-w * 0.004)} {fmt(w * 0.048)} {fmt(-w * 0.02)}",
            mix(skin, NIGHT, 0.42),
            3,
            'opacity=".6"',
        )
    )
    _cuff(g, w, h, sleeve)
    return _canvas(g, w, h)


def _cuff(g: G, w: float, h: float, sleeve: str) -> None:
    """Noor's coat sleeve: a turned cuff, lit from the left."""
    X, top = (lambda k: fmt(w * k)), h + w * 0.02
    foot = h + w * 0.34
    dark = mix(sleeve, NIGHT, 0.34)
    g.add(
        path(
            f"M{X(0.34)} {fmt(top + w * 0.07)} C{X(0.6)} {fmt(top - w * 0.01)} {X(1.0)} {fmt(top - w * 0.05)} {X(1.27)} {fmt(top - w * 0.09)} L{X(1.33)} {fmt(foot)} H{X(0.3)} Z",
            sleeve,
        )
    )
    g.add(
        path(
            f"M{X(0.98)} {fmt(top - w * 0.045)} Q{X(1.14)} {fmt(top - w * 0.066)} {X(1.27)} {fmt(top - w * 0.09)} L{X(1.33)} {fmt(foot)} H{X(1.02)} Z",
            dark,
        )
    )
    g.add(
        line(
            f"M{X(0.33)} {fmt(top + w * 0.16)} C{X(0.6)} {fmt(top + w * 0.09)} {X(1.0)} {fmt(top + w * 0.05)} {X(1.275)} {fmt(top + w * 0.012)}",
            mix(sleeve, NIGHT, 0.3),
            4,
            'opacity=".7"',
        )
    )


def notice_body_y(h: float) -> float:
    """Where the notice's words may begin, from its anchor."""
    return h * 0.345 + 42


def notice(w: float, h: float, leaf: bool = True) -> Picture:
    """Meridian's card: a sunrise inside an unfinished ring over a blank sheet. Anchor: the card's top left corner."""
    g = G("n")
    r, sky_h, cx = 56, h * 0.345, w / 2
    card = rect(0, 0, w, h, PAPER, r)
    g.add(soft_shadow(g, card, (0, 0, w, h), 14, 22, 0.36) + card)
    clip = g.clip(path(f"M0 {fmt(sky_h)} V{r} a{r} {r} 0 0 1 {r} {-r} H{fmt(w - r)} a{r} {r} 0 0 1 {r} {r} V{fmt(sky_h)} Z"))
    sky = rect(
        0,
        0,
        w,
        sky_h,
        g.lin(
            [
                (0, mix(INKS["lilac"], "#FFFFFF", 0.35)),
                (0.6, mix(INKS["coral"], "#FFFFFF", 0.45)),
                (1, mix(INKS["apricot"], "#FFFFFF", 0.5)),
            ]
        ),
    )
    sun = circ(cx, sky_h, sky_h * 0.44, mix(INKS["apricot"], "#FFFFFF", 0.68))
    halo = line(arc_d(cx, sky_h, sky_h * 0.67, -90, 62), "#FFF8EE", sky_h * 0.068)
    hills = path(
        f"M0 {fmt(sky_h)} V{fmt(sky_h * 0.84)} Q{fmt(w * 0.14)} {fmt(sky_h * 0.7)} {fmt(w * 0.3)} {fmt(sky_h)} Z",
        mix(INKS["lilac"], "#FFFFFF", 0.28),
        'opacity=".7"',
    )
    hills += path(
        f"M{fmt(w)} {fmt(sky_h)} V{fmt(sky_h * 0.76)} Q{fmt(w * 0.84)} {fmt(sky_h * 0.74)} {fmt(w * 0.72)} {fmt(sky_h)} Z",
        mix(INKS["coral"], INKS["lilac"], 0.45),
        'opacity=".55"',
    )
    clouds = "".join(
        rect(w * x, sky_h * y, w * cw, 18, "#FFFFFF", 9, 'opacity=".5"')
        for x, y, cw in ((0.09, 0.32, 0.21), (0.13, 0.42, 0.12), (0.7, 0.2, 0.16))
    )
    g.add(f'<g clip-path="{clip}">{sky}{hills}{clouds}{halo}{sun}</g>')
    if leaf:
        g.add(circ(w - 74, sky_h, 40, PAPER) + leaf_mark(w - 74, sky_h, 46, TIERS["express"], PAPER))
    return finish(g, -66, -52, w + 66, h + 82)
