"""The scenes on covers, each in a room of 100 by 160 with its hour behind it: one thing, one light, nobody."""

from collections.abc import Callable

from game.art.interface.paint import INK, INKS, NIGHT
from game.art.svg import G, circ, ell, line, mix, path, poly, rect

Scene = Callable[[G], str]


def _town(tops: tuple[tuple[float, float, float], ...], col: str, shade: str) -> str:
    """Houses, each (left, top, width), two thirds in the light."""
    return "".join(rect(x, y, w, 180, col) + rect(x + w * 0.64, y, w * 0.36, 180, shade) for x, y, w in tops)


def _panes(spots: tuple[tuple[float, float], ...], col: str, w: float = 4, h: float = 6) -> str:
    return "".join(rect(x, y, w, h, col, 1) for x, y in spots)


def lift(g: G) -> str:
    """A glass tower against a low sun, one car on its way up."""
    sun = circ(30, 92, 34, "#FFE7B0", 'opacity=".55"') + circ(30, 92, 24, "#FFF1CC")
    far = _town(((-8, 118, 22), (12, 126, 18), (72, 114, 16), (86, 122, 24)), "#A06A9C", "#84528C")
    tower = rect(44, 30, 34, 150, "#6B4A92") + rect(66, 30, 12, 150, "#4B3276") + path("M44 30 Q61 8 78 30 Z", "#7E5AA6")
    ribs = "".join(line(f"M47 {y} H64", "#E9A9A2", 1.4, 'opacity=".8"') for y in range(42, 160, 9))
    shaft = rect(52, 34, 5, 130, "#FFD9A0", 0, 'opacity=".5"') + rect(50, 78, 9, 15, "#FFF4DC", 2) + rect(52.5, 82, 4, 9, INK, 1)
    return sun + far + tower + ribs + shaft + rect(-5, 150, 110, 16, "#5A3C7C")


def ferry(g: G) -> str:
    """A ferry at its pier in the rain."""
    hills = path("M-5 84 Q18 62 40 82 T90 76 L110 84 V120 H-5 Z", "#6C819B")
    lamps = _panes(((20, 80), (33, 84), (72, 79), (84, 82)), "#F6D79A", 3, 4)
    sea = rect(-5, 104, 110, 60, "#52718C") + "".join(
        line(f"M{x} {y} h{w}", "#8FB0BF", 2)
        for x, y, w in ((4, 114, 20), (60, 118, 26), (20, 134, 30), (70, 146, 22), (2, 150, 18))
    )
    hull = (
        path("M14 104 H88 L78 124 H24 Z", "#F4EDE2")
        + path("M62 104 H88 L78 124 H56 Z", "#C9BFC8")
        + rect(20, 116, 60, 4, INKS["coral"])
    )
    decks = (
        rect(28, 88, 46, 16, "#FFF8EE", 3)
        + rect(36, 76, 28, 13, "#EDE2E2", 3)
        + rect(50, 60, 9, 17, INKS["coral"], 2)
        + rect(55, 60, 4, 17, "#B6525C")
    )
    ports = "".join(circ(x, 96, 3, "#3E5674") for x in (35, 44, 53, 62))
    rain = "".join(
        line(f"M{x} {y} l-5 16", "#DCE8EC", 1.6, 'opacity=".7"')
        for x, y in ((14, 8), (34, 22), (58, 4), (80, 18), (94, 44), (22, 52), (72, 48), (8, 92), (92, 90), (46, 40))
    )
    return hills + lamps + sea + hull + decks + ports + rain


def train(g: G) -> str:
    """A sleeping car's window at dusk: a lowered blind, wires going by, a thick envelope on the sill."""
    fields = path("M-5 96 Q30 84 60 94 T110 90 V170 H-5 Z", "#8A5A3C") + path("M-5 112 Q40 100 110 108 V170 H-5 Z", "#5E3B30")
    sun = circ(72, 84, 13, "#FFE1A4")
    poles = line("M20 58 V112 M82 66 V106", "#4A2D28", 2.4) + line("M-5 58 Q20 68 20 62 T82 70 T110 62", "#4A2D28", 1.4)
    blind = (
        rect(-5, -5, 110, 50, "#C79A62")
        + "".join(line(f"M-5 {y} H105", "#A87C4A", 1.6) for y in (8, 20, 32))
        + line("M50 44 V56", "#6B4630", 2)
        + circ(50, 58, 3.4, "#6B4630")
    )
    sill = rect(-5, 132, 110, 40, "#4A2A2C") + rect(-5, 130, 110, 5, "#7A4A3A")
    letter = poly([(24, 108), (78, 104), (80, 134), (26, 137)], "#EBD2A0") + poly(
        [(62, 105.2), (78, 104), (80, 134), (64, 135.2)], "#CFAF7C"
    )
    flap = line("M24 108 L53 124 L78 104", "#9A7548", 2) + circ(53, 123, 5, "#9C3B45")
    return sun + fields + poles + blind + sill + letter + flap


def taxi(g: G) -> str:
    """A wet street at two in the morning, seen over a steering wheel; one sign, one light gone."""
    town = _town(((-8, 40, 26), (66, 30, 40)), "#2A1A58", "#1C1145")
    neon = (
        rect(70, 52, 20, 7, "#FF6FA0", 3)
        + rect(70, 64, 12, 5, "#6FE0D8", 2)
        + line("M8 54 v30", "#6FE0D8", 3)
        + _panes(((6, 96), (14, 108), (84, 84), (76, 98)), "#F6C65A")
    )
    road = path("M30 96 H68 L120 168 H-20 Z", "#1B1140") + line("M49 104 V112 M49 120 V132", "#F6C65A", 2.4)
    shine = path("M70 100 L96 160 H84 L66 100 Z", "#FF6FA0", 'opacity=".28"') + path(
        "M14 112 L0 160 H14 L24 112 Z", "#6FE0D8", 'opacity=".24"'
    )
    lamps = circ(41, 98, 3.4, "#FFF1CC") + circ(56, 98, 3.4, "#FFF1CC") + circ(41, 98, 8, "#FFF1CC", 'opacity=".25"')
    dash = path("M-5 140 Q50 120 105 140 V170 H-5 Z", "#0E082C")
    wheel = (
        line("M18 168 A34 34 0 0 1 82 168", "#5A3E86", 7) + line("M50 136 V146", "#5A3E86", 6) + circ(84, 140, 5, INKS["rose"])
    )
    return town + neon + road + shine + lamps + dash + wheel


def market(g: G) -> str:
    """A noodle stall at lunch: an awning, a bowl that steams, a letter in the window."""
    hall = "".join(line(f"M{x} 60 Q{x + 20} 22 {x + 40} 60", "#E8C98E", 4) for x in (-18, 26, 70))
    back = rect(-5, 66, 110, 100, "#8CC0A2") + rect(66, 66, 44, 100, "#6FA68C")
    awning = "".join(
        path(f"M{x} 50 h16 v18 a8 8 0 0 1 -16 0 Z", c)
        for x, c in zip(range(-6, 106, 16), ("#F08A7E", "#FFF8EE") * 4, strict=False)
    )
    card = rect(68, 86, 22, 28, "#FFF8EE", 2) + line("M84 93 A7 7 0 1 0 84 106", INK, 3.4)
    counter = rect(-5, 132, 110, 40, "#C86A5C") + rect(66, 132, 44, 40, "#A3504E") + rect(-5, 129, 110, 6, "#FFE3C2")
    bowl = (
        path("M14 104 H58 Q56 130 42 130 H30 Q16 130 14 104 Z", "#FFF8EE")
        + path("M44 104 H58 Q56 130 42 130 H38 Q46 122 44 104 Z", "#D6C8CC")
        + ell(36, 104, 22, 5, "#E7B45A")
    )
    sticks = line("M40 102 L62 78 M45 103 L68 82", mix(INKS["plum"], NIGHT, 0.2), 2.6)
    steam = "".join(line(f"M{x} 96 q-5 -7 0 -13 t0 -13", "#FFFFFF", 3, 'opacity=".85"') for x in (26, 36))
    return hall + back + card + bowl + sticks + steam + counter + awning


SCENES: dict[str, Scene] = {"lift": lift, "ferry": ferry, "train": train, "taxi": taxi, "market": market}
