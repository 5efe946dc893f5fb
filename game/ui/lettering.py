"""How a word's letters come on a surface; and the boxes of printed forms, which no typeface of ours has: they are drawn."""

from functools import lru_cache

import pygame

from game.ui.setting import Style

BOXES = {"☐": False, "☑": True}
"""A box of a form as it stands in a text, and whether it is ticked."""
SIDE = 0.62
"""How large a box is, of the size of the words about it."""


def letters(surface: pygame.Surface, face: pygame.font.Font, text: str, x: float, y: int, style: Style, px: int) -> None:
    """A word in its typeface, spaced as the style has it."""
    if text in BOXES:
        surface.blit(box(BOXES[text], px, style.colour), (round(x), y + face.get_ascent() - round(px * (SIDE + 0.02))))
    elif not style.spacing:
        surface.blit(face.render(text, True, style.colour), (round(x), y))
    else:
        for letter in text:
            surface.blit(face.render(letter, True, style.colour), (round(x), y))
            x += face.size(letter)[0] + style.spacing * px


@lru_cache(maxsize=32)
def box(ticked: bool, px: int, colour: str) -> pygame.Surface:
    """An empty box, or one with a tick whose end leaves it, as ticks by hand do. Drawn four times as large, for smooth edges."""
    side = max(6, round(px * SIDE))
    big, edge = 4 * side, max(4, side // 3)
    drawn = pygame.Surface((big, big), pygame.SRCALPHA)
    pygame.draw.rect(drawn, colour, (edge // 2, edge * 2, big - 3 * edge, big - 3 * edge), edge, border_radius=edge)
    if ticked:
        path = ((big * 0.2, big * 0.56), (big * 0.38, big * 0.76), (big * 0.95, big * 0.1))
        pygame.draw.lines(drawn, colour, False, path, round(edge * 1.5))
    return pygame.transform.smoothscale(drawn, (side, side))
