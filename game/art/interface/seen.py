"""What you really saw of a stranger: a roundel that shows a hat, a bag or a ladle, and no face."""

from collections.abc import Callable

from game.art.interface.paint import DAY, INK, INKS, NIGHT, PAPER, around, ring_line, split, split_x
from game.art.svg import G, Picture, arch, circ, ell, line, mix, path, rect

# Each is drawn in a disc of radius 44 about the origin, under one light from the left.
ROSE, PLUM, MINT, SKY, CORAL, APRICOT, LILAC, CREAM = (
    INKS[n] for n in ("rose", "plum", "mint", "sky", "coral", "apricot", "lilac", "cream")
)
SKINS = ("#E0A982", "#C98F6B", "#8D5A44", "#F3C6A5")


def _dim(col: str, t: float = 0.34) -> str:
    return mix(col, NIGHT, t)


def _ladle(g: G) -> str:
    steam = line("M-24 -8 q-6 -9 0 -17 q5 -8 0 -15 M-10 -12 q-5 -8 0 -15", CREAM, 4, 'opacity=".85"')
    pot = path("M-44 24 H16 V60 H-44 Z", split(g, SKY, 0.7)) + rect(-46, 18, 66, 9, _dim(SKY, 0.5), 4)
    bowl = path("M-32 2 H-2 C-2 22 -32 22 -32 2 Z", split(g, "#D9CFE0", 0.6, 0.3)) + ell(
        -17, 2, 15, 3.6, mix(APRICOT, CORAL, 0.3)
    )
    handle = line("M-3 3 C3 0 8 -6 14 -14", "#B6A8C6", 5)
    arm = path("M64 -52 L16 -25 L26 -4 L66 -14 Z", split_x(g, MINT, 34)) + path(
        "M24 -29 L14 -25 L25 0 L32 -4 Z", _dim(MINT, 0.18)
    )
    hand = path("M19 -24 C9 -23 3 -16 6 -9 C9 -2 18 -1 26 -6 Z", SKINS[0]) + line(
        "M7 -13 q6 3 11 1 M10 -18 q5 2 9 0", _dim(SKINS[0]), 2
    )
    return steam + pot + bowl + handle + arm + hand


def _tobias_shoes(g: G) -> str:
    floor = rect(-50, 24, 100, 40, mix(APRICOT, CREAM, 0.35)) + ell(-4, 30, 36, 5, mix(APRICOT, CORAL, 0.35))

    def one(x: float, y: float, dark: float) -> str:
        trouser = mix(SKY, NIGHT, 0.2 + dark)
        leather = mix("#7C4152", NIGHT, dark)
        return (
            path(f"M{x - 8} {y - 70} H{x + 8} L{x + 7} {y - 14} H{x - 7} Z", trouser)
            + path(f"M{x - 8} {y - 16} H{x + 7} C{x + 11} {y - 8} {x + 25} {y - 9} {x + 27} {y + 2} V{y + 5} H{x - 9} Z", leather)
            + rect(x - 10, y + 3, 38, 4, _dim(leather, 0.5), 2)
        )

    soup = mix(APRICOT, CORAL, 0.3)
    spill = path("M9 14 C16 10 26 14 31 24 C30 31 25 25 23 29 C20 34 17 25 13 28 C9 30 8 20 9 14 Z", soup)
    drops = "".join(circ(x, y, r, soup) for x, y, r in ((-30, 33, 3), (38, 36, 3.6), (-14, 38, 2.4), (12, 39, 2)))
    return floor + one(-22, 18, 0) + one(4, 25, 0.22) + spill + drops


def _celestine_bag(g: G) -> str:
    coat = path("M-6 -50 H60 V60 H2 C-2 20 -10 -10 -6 -50 Z", split(g, PLUM, 0.5))
    forearm = path("M58 -10 L8 8 C0 11 -2 20 6 22 L58 16 Z", split(g, mix(PLUM, ROSE, 0.35), 0.55)) + path(
        "M-2 8 C-12 6 -16 16 -8 21 L6 22 L8 8 Z", SKINS[3]
    )
    strap = line("M-26 22 C-26 -6 8 -6 10 20", mix(APRICOT, INK, 0.12), 5)
    bag = (
        path("M-36 20 H20 L25 46 H-41 Z", split(g, ROSE, 0.62))
        + rect(-36, 16, 56, 9, _dim(ROSE, 0.28), 4)
        + rect(-13, 21, 10, 9, APRICOT, 2)
    )
    return coat + strap.replace("M-26", "M-24") + forearm + bag


def _piet_ladder(g: G) -> str:
    legs = line("M-27 60 L-13 -60", _dim(APRICOT, 0.2), 7) + line("M25 60 L11 -60", _dim(APRICOT, 0.42), 7)
    rungs = "".join(line(f"M{-22 + k} {y} H{20 - k}", _dim(APRICOT, 0.32), 6) for k, y in ((0, 34), (3, 8), (6, -18)))

    def boot(x: float, y: float, dark: float) -> str:
        return path(f"M{x - 6} {y - 60} H{x + 7} L{x + 6} {y - 14} H{x - 6} Z", mix(SKY, NIGHT, 0.4 + dark)) + path(
            f"M{x - 7} {y - 16} H{x + 7} V{y - 8} Q{x + 13} {y - 7} {x + 13} {y} H{x - 8} Z", mix(INK, NIGHT, dark)
        )

    return legs + rungs + boot(-8, 6, 0) + boot(8, 6, 0.3)


def _lind_hat(g: G) -> str:
    coat = path("M-40 60 C-38 24 -22 15 0 15 C22 15 38 24 40 60 Z", split(g, mix(PLUM, INK, 0.2), 0.58)) + path(
        "M-22 20 C-12 10 12 10 22 20 C12 27 -12 27 -22 20 Z", mix(LILAC, CREAM, 0.35)
    )
    neck = rect(-8, 2, 16, 16, _dim(SKINS[3], 0.2), 6) + path("M-13 -2 C-13 14 13 14 13 -2 Z", "#D9CFE0")
    felt = split_x(g, ROSE, 8)
    brim = path("M-39 1 C-30 -11 30 -11 39 1 C22 10 -22 10 -39 1 Z", felt)
    crown = path("M-23 -5 C-23 -36 -9 -40 0 -34 C9 -40 23 -36 23 -5 C10 0 -10 0 -23 -5 Z", felt) + path(
        "M-23 -6 C-10 0 10 0 23 -6 L23 -13 C10 -7 -10 -7 -23 -13 Z", _dim(PLUM, 0.2)
    )
    feather = path("M15 -9 C22 -26 34 -33 40 -40 C40 -26 32 -14 19 -8 Z", mix(APRICOT, CREAM, 0.2))
    return coat + neck + brim + crown + feather


def _dez_bag(g: G) -> str:
    seat = "".join(rect(-60, y, 120, 9, mix(ROSE, PLUM, t), 3) for y, t in ((-20, 0.45), (-6, 0.55), (26, 0.3))) + rect(
        -38, 26, 8, 40, _dim(PLUM), 2
    )
    bag = path("M-24 -2 H22 L17 27 H-19 Z", split(g, APRICOT, 0.6)) + line(
        "M-14 0 C-14 -26 12 -26 12 0", mix(APRICOT, CORAL, 0.3), 5
    )
    return (
        seat
        + bag
        + path("M-24 -2 H22 L21 5 H-23 Z", mix(APRICOT, CREAM, 0.35))
        + line("M-60 47 L60 34", mix(CORAL, CREAM, 0.4), 3, 'opacity=".4"')
    )


def _door(g: G) -> str:
    door = (
        rect(-4, -60, 80, 120, split(g, mix(SKY, NIGHT, 0.24), 0.5))
        + arch(9, -28, 20, 34, mix(SKY, CREAM, 0.5))
        + rect(-4, -60, 5, 120, mix(SKY, CREAM, 0.3))
    )
    sleeve = path("M-60 -2 H-20 V20 H-60 Z", split(g, CORAL, 0.6)) + rect(-24, -4, 8, 26, _dim(CORAL, 0.2), 3)
    hand = path("M-17 0 H-6 C6 0 8 8 6 14 C4 20 -6 20 -17 19 Z", SKINS[1]) + line(
        "M-3 5 q7 1 8 4 M-4 11 q6 1 8 3", _dim(SKINS[1]), 2.4
    )
    return door + sleeve + hand


def _umbrella(g: G) -> str:
    half = path(
        "M-35 6 C-35 -22 -18 -32 0 -32 C18 -32 35 -22 35 6 Q26 -2 17.500 6 Q9 -2 0 6 Q-9 -2 -17.500 6 Q-26 -2 -35 6 Z",
        split(g, mix(PLUM, LILAC, 0.25), 0.58),
    )
    ribs = line("M-17 4 C-16 -14 -8 -26 0 -31 M17 4 C16 -14 8 -26 0 -31", _dim(PLUM, 0.2), 2, 'opacity=".7"')
    stick = line("M0 -38 V-30 M0 6 V28 C0 38 13 38 13 29", INK, 4.5)
    return stick + half + ribs


def _pram(g: G) -> str:
    tub = path("M-27 -4 H24 C24 14 12 20 -2 20 C-18 20 -27 12 -27 -4 Z", split(g, mix(MINT, INK, 0.1), 0.6))
    hood = path("M0 -7 V-34 C16 -34 25 -22 25 -7 Z", split(g, mix(MINT, NIGHT, 0.18), 0.55)) + line(
        "M0 -8 L17 -27", mix(MINT, CREAM, 0.3), 2
    )
    wheels = "".join(ring_line(x, 29, 8, INK, 4) + circ(x, 29, 2.4, INK) for x in (-15, 14))
    return line("M-26 -5 L-40 -20", INK, 5) + line("M-12 20 L-15 29 M10 19 L14 29", INK, 3) + tub + hood + wheels


def _back(g: G) -> str:
    coat = path("M-37 60 C-36 24 -24 12 0 12 C24 12 36 24 37 60 Z", split(g, MINT, 0.58)) + line(
        "M0 22 V60", _dim(MINT, 0.3), 2.5
    )
    hair = path(
        "M-19 -12 C-19 -38 19 -38 19 -12 C19 4 14 10 10 13 H-10 C-14 10 -19 4 -19 -12 Z", split(g, "#4A2E48", 0.58)
    ) + line("M-8 -26 q-6 6 -6 16", "#6B4A66", 3)
    return rect(-8, 4, 16, 14, _dim(SKINS[1], 0.2), 5) + coat + hair


def _cup(g: G) -> str:
    cup = (
        path("M-27 -8 H7 L2 27 H-22 Z", split(g, PAPER, 0.6, 0.22, DAY))
        + ell(-10, -8, 17, 4, mix(APRICOT, CORAL, 0.3))
        + path("M-25 6 H5 L4 16 H-24 Z", mix(CORAL, PAPER, 0.1))
    )
    arm = path("M62 34 L34 10 L24 24 L50 54 Z", split(g, mix(SKY, INK, 0.1), 0.6))
    hand = path("M36 10 C28 0 14 -2 4 1 C-1 3 0 8 4 8 L-2 10 C-5 13 -2 16 2 16 L1 18 C0 22 4 23 8 23 L24 26 Z", SKINS[2]) + line(
        "M5 8 H16 M3 16 H15", _dim(SKINS[2]), 2.2
    )
    steam = line("M-16 -16 q-5 -7 0 -13 q4 -6 0 -11 M-4 -16 q-4 -6 0 -11", CREAM, 3.5, 'opacity=".9"')
    return steam + cup + arm + hand


def _pale(col: str, t: float = 0.55) -> str:
    return mix(col, CREAM, t)


SEEN: dict[str, tuple[str, Callable[[G], str]]] = {
    "goran-ladle": (mix(CORAL, APRICOT, 0.5), _ladle),
    "tobias-shoes": (_pale(CORAL, 0.45), _tobias_shoes),
    "celestine-bag": (_pale(APRICOT, 0.45), _celestine_bag),
    "piet-ladder": (_pale(SKY, 0.55), _piet_ladder),
    "lind-hat": (_pale(MINT, 0.55), _lind_hat),
    "dez-bag": (mix(INKS["night"], PLUM, 0.35), _dez_bag),
    "door": (_pale(SKY, 0.6), _door),
    "umbrella": (_pale(LILAC, 0.55), _umbrella),
    "pram": (_pale(MINT, 0.6), _pram),
    "back": (_pale(APRICOT, 0.5), _back),
    "cup": (mix(SKY, CREAM, 0.4), _cup),
}


def seen(kind: str, radius: float) -> Picture:
    """A roundel with the one thing you noticed; anchor at its centre. Kinds are the keys of SEEN."""
    g = G("e")
    ground, draw = SEEN[kind]
    clip = g.clip(circ(0, 0, 44, "#000"))
    body = circ(0, 0, 44, ground) + arch(-26, -34, 52, 90, mix(ground, CREAM, 0.16)) + draw(g)
    g.add(f'<g transform="scale({radius / 44:.4f})"><g clip-path="{clip}">{body}</g></g>')
    return around(g, radius + 1)
