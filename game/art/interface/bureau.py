"""The clerk's corner under the shelf: lamp, tray and chair, and the high window with shoes going by. Each changes by degrees."""

from game.art.interface.paint import INK, INKS, NIGHT, PAPER, at_place, finish, glow, split, split_x
from game.art.interface.shoes import SHOES, TROUSERS
from game.art.svg import G, Picture, circ, ell, line, mix, path, rect

LIGHTS, CHAIRS, PAPERS = 5, 4, 9
"""How many degrees there are of each."""
WARM = "#FFE2A0"


def lamp(dimmed: int = 0) -> Picture:
    """The desk lamp with its cone of light, 480 wide and 360 high, dimmer by degrees from 0 to 4. Anchor: the bulb."""
    g = G("l")
    lit = 1 - 0.16 * min(LIGHTS - 1, max(0, dimmed))
    warm = mix(WARM, "#E0A060", (1 - lit) * 0.8)
    cone = path("M-112 2 H112 L310 262 H-236 Z", g.lin([(0, warm, 0.5 * lit), (1, warm, 0.03 * lit)]))
    brass = mix(INKS["apricot"], INK, 0.45)
    stem = line("M142 262 V8 Q142 -96 44 -96 H0", brass, 14) + line(
        "M147 262 V8 Q147 -101 44 -101", mix(brass, INKS["cream"], 0.35), 3
    )
    shade = path("M-122 0 A122 108 0 0 1 122 0 Z", split(g, mix(INKS["mint"], INK, 0.1), 0.62, 0.46))
    mouth = ell(0, 0, 122, 13, mix(mix(INKS["apricot"], "#FFFFFF", 0.65), NIGHT, (1 - lit) * 0.6))
    bulb = ell(0, 3, 46, 8, mix("#FFFFFF", warm, 1 - lit))
    g.add(glow(g, 0, 0, 220, warm, 0.42 * lit) + cone + stem + circ(0, -104, 12, brass) + shade + mouth + bulb)
    return finish(g, -240, -222, 314, 262)


def in_tray(papers: int = 1) -> Picture:
    """A wire tray with sheets in it, from 0 to 8 of them, no two quite square. Anchor: the middle of its foot."""
    g = G("y")
    wood = mix(mix(INKS["plum"], INKS["apricot"], 0.3), NIGHT, 0.12)
    dark = mix(wood, NIGHT, 0.35)
    g.add(ell(6, 2, 128, 9, "#0D0728", 'opacity=".45"'))
    for i in range(min(PAPERS - 1, max(0, papers))):
        col = (PAPER, mix(PAPER, INKS["apricot"], 0.18), mix(PAPER, INKS["lilac"], 0.2))[i % 3]
        lean = ((i * 37) % 9 - 4) * 0.5
        sheet = rect(-98, -9, 196, 9, split_x(g, col, 44, 0.26, INKS["lilac"]), 1)
        g.add(at_place(sheet, ((i * 23) % 17) - 8, -14 - i * 10, 1, lean))
    g.add(path("M-122 -44 L-112 0 H112 L122 -44", "none", f'stroke="{dark}" stroke-width="7" stroke-linejoin="round"'))
    g.add(rect(-116, -12, 232, 12, split_x(g, wood, 52, 0.4), 4) + line("M-122 -44 h14 M108 -44 h14", dark, 7))
    return finish(g, -140, -130, 140, 16)


def chair(kind: int = 0) -> Picture:
    """The back of a chair behind the desk, better by degrees: a stool, rails, a padded back, wings. Anchor: its foot's middle."""
    g = G("c")
    kind = min(CHAIRS - 1, max(0, kind))
    wood, cloth = mix(INKS["apricot"], INK, 0.38), (INKS["mint"], INKS["mint"], INKS["coral"], INKS["plum"])[kind]
    body = split_x(g, mix(cloth, NIGHT, 0.28), 26, 0.42)
    frame = split_x(g, wood, 26, 0.4)
    posts = rect(-66, -150, 13, 150, frame, 5) + rect(53, -150, 13, 150, frame, 5)
    if kind == 0:
        g.add(rect(-62, -42, 124, 16, frame, 7) + rect(-46, -28, 10, 30, frame) + rect(36, -28, 10, 30, frame))
    elif kind == 1:
        rails = "".join(rect(-60, y, 120, 14, frame, 6) for y in (-146, -108, -70))
        g.add(posts + rails)
    elif kind == 2:
        g.add(posts + rect(-72, -172, 144, 122, body, 30) + "".join(circ(x, -112, 4, wood) for x in (-30, 0, 30)))
    else:
        wings = path("M-92 0 V-150 Q-92 -196 -44 -196 H44 Q92 -196 92 -150 V0 Z", body)
        buttons = "".join(
            circ(x, y, 4.5, mix(cloth, NIGHT, 0.6))
            for y in (-150, -104, -58)
            for x in (-34 if y != -104 else -50, 0, 34 if y != -104 else 50)
        )
        g.add(wings + rect(-104, -84, 24, 84, body, 11) + rect(80, -84, 24, 84, body, 11) + buttons)
    return finish(g, -110, -204, 110, 6)


def high_window(w: float, h: float = 128) -> Picture:
    """The cellar's window at the height of the pavement: the street's light, and the kerb. Anchor: its top left corner."""
    g = G("w")
    g.add(rect(0, 0, w, h, g.lin([(0, "#E9A27E"), (0.62, "#C77C8E"), (1, "#7A5592")])))
    g.add(rect(0, h - 18, w, 18, "#4B3A74") + rect(0, h - 20, w, 4, "#F2C48E", 0, 'opacity=".6"'))
    return finish(g, 0, 0, w, h)


def window_bars(w: float, h: float = 128) -> Picture:
    """What stands before it: piers of stone that hide who comes and goes, lintel, sill and two bars. Anchor: as the window's."""
    g = G("b")
    frame, side = "#4A3B82", 140
    stone, joint = "#33286B", "#251C54"
    for x in (-side, w):
        g.add(rect(x, -14, side, h + 30, stone, 4))
        g.add("".join(line(f"M{x + 4} {y} h{side - 8}", joint, 3) for y in (h * 0.2, h * 0.5, h * 0.8)))
        g.add(
            "".join(line(f"M{x + dx} {y} v{h * 0.3:.0f}", joint, 3) for dx, y in ((side * 0.4, h * 0.2), (side * 0.66, h * 0.5)))
        )
    g.add(rect(-side - 8, -20, w + 2 * side + 16, 18, "#3E3279", 4) + rect(-8, -4, w + 16, 8, frame, 2))
    g.add(rect(-side - 14, h, w + 2 * side + 28, 18, frame, 5) + rect(-side - 14, h + 14, w + 2 * side + 28, 4, "#1A1240", 2))
    g.add("".join(rect(x - 5, 0, 10, h, frame) for x in (0.0, w / 3, 2 * w / 3, w)))
    return finish(g, -side - 16, -22, w + side + 16, h + 22)


def passer(kind: str, step: int, colour: str) -> Picture:
    """Somebody's legs in four steps of a stride (0 to 3), 128 high, walking to the right. Anchor: between their feet."""
    g = G("p")
    cloth = INKS[TROUSERS[kind]]
    swing = (26, 8, -26, -8)[step % 4]
    lift = (0, 10, 0, 10)[step % 4]
    for way, dark, up in ((-1, 0.34, 0 if step % 4 != 3 else lift), (1, 0.0, lift if step % 4 == 1 else 0)):
        x, col = swing * way, mix(cloth, NIGHT, dark)
        foot = -8 - up
        g.add(
            path(f"M-12 -128 H14 L{x + 13} {foot - 20} H{x - 13} Z", col)
            + path(f"M4 -128 H14 L{x + 13} {foot - 20} H{x + 4} Z", mix(col, NIGHT, 0.22))
        )
        g.add(SHOES[kind](x, foot - 6, mix(mix(INKS[colour], INK, 0.12), NIGHT, dark)))
    return finish(g, -80, -128, 90, 4)
