"""What is round the shelf: the window at the height of the street with shoes going by, the desk with lamp, chair and tray."""

from game.ui.desk import DeskLook
from game.ui.nodes import Art, Box, Paint
from game.ui.parts import drawn
from game.ui.screen import Frame

STEP = 1 / 6
"""Seconds between two pictures of whoever walks."""
PACE, STRIDE = 13.0, 4
"""How far a step takes somebody, in logical pixels, and in how many pictures a stride goes round."""
WALKERS = (("flat", "coral", 0.0, 1), ("boot", "sky", 460.0, 1), ("heel", "plum", 830.0, 1), ("trainer", "mint", 1180.0, 1))
LOOP = 1500.0
"""After so far everybody comes by again; the window shows less than half of it."""
STANDS = 300.0
"""Where somebody stands when nothing moves."""


def passing(frame: Frame, x: float, y: float, w: float, moving: bool) -> tuple[Paint, ...]:
    """The window and whoever goes by; one pair that stands there where nothing may move."""
    found: list[Paint] = [Art(drawn("high_window", w), x, y)]
    steps = int(frame.now / STEP)
    for kind, colour, off, _ in WALKERS if moving else WALKERS[:1]:
        far = (off + steps * PACE) % LOOP - 100 if moving else STANDS
        if -80 < far < w + 56:  # the piers hide who comes and who has gone
            pose = steps % STRIDE if moving else 1
            found.append(Art(drawn("passer", kind, pose, colour), x + far, y + 114))
    return (*found, Art(drawn("window_bars", w), x, y))


def corner(frame: Frame, look: DeskLook) -> tuple[Paint, ...]:
    """Chair behind the desk, the desk's edge, tray and lamp on it; with large text only as much as stays free."""
    foot = frame.h - 34.0
    if frame.tall:
        edge: tuple[Paint, ...] = (Box(0, foot - 60, frame.w, 100, "#2E1B40"), Box(0, foot - 64, frame.w, 6, "#7A5566"))
        lamp = Art(drawn("lamp", look.lamp), frame.w - 330, foot - 60 - 262 * 0.8, scale=0.8)
        return (
            Art(drawn("chair", look.chair), frame.w / 2 + 20, foot - 60),
            *edge,
            lamp,
            Art(drawn("in_tray", look.tray), 290, foot - 58),
        )
    if frame.stacked:
        return ()
    dx = (frame.w - 1920) / 2
    lamp = Art(drawn("lamp", look.lamp), 1560 + dx, frame.h - 262)
    return (
        Art(drawn("chair", look.chair), 1800 + dx, foot),
        lamp,
        Art(drawn("in_tray", look.tray), 164 + dx, foot + 2, scale=0.9),
    )
