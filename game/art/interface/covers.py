"""What is drawn on the cover of a case file: a small arched window on its district at its hour. Found by the case's id."""

from collections.abc import Callable
from dataclasses import dataclass
from zlib import crc32

from game.art.interface.cases import ICONS, case_mark
from game.art.interface.cover_scenes import SCENES
from game.art.interface.paint import INKS
from game.art.svg import G, arch, arch_d, luma, mix, rect

Ink = tuple[str, str]
HEIGHT = 300


@dataclass(frozen=True, slots=True)
class Cover:
    """A file's two leading inks, how tall it stands, the sky of its hour from the crown down, and its scene ("" for its sign)."""

    inks: Ink
    height: int
    sky: tuple[str, str]
    scene: str = ""


COVERS: dict[str, Cover] = {
    "the-lift": Cover(("coral", "apricot"), 316, ("#B46A9E", "#FFC98A"), "lift"),
    "spring-pips": Cover(("mint", "cream"), 296, ("#9AD0C2", "#FDF1D2")),
    "no-deposit": Cover(("apricot", "coral"), 308, ("#F4C46A", "#FBE3B0")),
    "honest-city": Cover(("ink", "sky"), 288, ("#4E6487", "#A9BDC9"), "ferry"),
    "self-restraint": Cover(("mint", "sky"), 320, ("#6E7FB8", "#F3B79C")),
    "the-sheet": Cover(("lilac", "apricot"), 300, ("#A78BD0", "#F5DCC0")),
    "the-list": Cover(("plum", "rose"), 312, ("#241552", "#8A3E73")),
    "the-envelope": Cover(("apricot", "ink"), 280, ("#7A4B32", "#E9B877"), "train"),
    "thin-file": Cover(("sky", "cream"), 240, ("#8FA6C9", "#D9DEE6")),
    "four-point-six": Cover(("rose", "night"), 306, ("#140D3C", "#45206B"), "taxi"),
    "the-quiet-street": Cover(("night", "sky"), 318, ("#182050", "#4A6AA8")),
    "the-update": Cover(("coral", "lilac"), 294, ("#8E7BC8", "#FBC3A8")),
    "your-file": Cover(("ink", "plum"), 330, ("#120C30", "#3A2E5C")),
    "clean-plate": Cover(("cream", "mint"), 300, ("#FFE3A6", "#FFF4DC"), "market"),
}
"""By the ids of the story's fourteen cases, in their order; a file with a narrow back is number nine."""
IN_ORDER = tuple(COVERS)


def cover_of(case: str, number: int = 0) -> Cover:
    """The cover of a case: its own; for a case that nobody has drawn, that of its number's inks or of inks by its id, with a sign."""
    if case in COVERS:
        return COVERS[case]
    if not case and 1 <= number <= len(IN_ORDER):
        return COVERS[IN_ORDER[number - 1]]
    like = COVERS[IN_ORDER[crc32(case.encode()) % len(IN_ORDER)]]
    return Cover(like.inks, HEIGHT, like.sky)


def sign_of(case: str, number: int) -> int:
    """Which of the fourteen signs stands for a case: its number's, or one by its id."""
    return number if 1 <= number <= len(ICONS) else crc32(case.encode()) % len(ICONS) + 1


def window(g: G, cover: Cover, sign: int, box: tuple[float, float, float, float], dark: str) -> str:
    """The window of a cover in a box (left, top, width, height), drawn in a room of 100 by 160 and cut to an arch."""
    x, y, w, h = box
    hole = g.clip(arch(x, y, w, h, "#000"))
    sky = g.lin([(0, cover.sky[0]), (1, cover.sky[1])])
    draw: Callable[[G], str] | None = SCENES.get(cover.scene)
    inner = draw(g) if draw else _plain(cover, sign, dark)
    wide, tall = w / 100, h / 160
    scale = max(wide, tall)
    put = f'<g transform="translate({x + (w - 100 * scale) / 2:.1f},{y + h - 160 * scale:.1f}) scale({scale:.4f})">{inner}</g>'
    frame = f'<path d="{arch_d(x, y, w, h)}" fill="none" stroke="{mix(dark, "#FFFFFF", 0.72)}" stroke-width="4"/>'
    return f'<g clip-path="{hole}">{rect(x, y, w, h, sky)}{put}</g>{frame}'


def _plain(cover: Cover, sign: int, dark: str) -> str:
    """A roofline of nobody's in particular under the case's sign."""
    far = mix(cover.sky[1], dark, 0.4)
    roofs = "".join(
        rect(x, y, w, 170, far) for x, y, w in ((-10, 124, 30), (16, 108, 22), (36, 130, 26), (60, 116, 20), (78, 126, 40))
    )
    light = "".join(rect(x, y, 4, 6, INKS["apricot"], 1) for x, y in ((22, 120), (30, 134), (66, 128), (90, 138)))
    # By night the sign is the light thing.
    col = dark if luma(mix(*cover.sky, 0.4)) > 0.3 else mix(INKS["cream"], cover.sky[1], 0.25)
    return roofs + light + case_mark(sign, 50, 66, 62, col, cover.sky[1])
