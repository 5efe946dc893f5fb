"""The place behind everything: its sheets laid together and kept, moved some rows at a time, changed by fade, wipe or doors."""

from collections.abc import Callable
from dataclasses import replace

import pygame

from game.ui.laying import Found, Laid, bands, dirty, portion, spots_of
from game.ui.lens import Lens, cut
from game.ui.motion import eased, seconds
from game.ui.nodes import Backdrop

AT_ONCE, IN_TWO = 1_500_000, 2_600_000
"""Window pixels up to which a place that moves is laid together within one frame, and within two; larger ones take four."""
SLICES = 4
EDGE = 0.17
"""Of the window's width, the soft edge of light that wipes one place away."""
Doors = Callable[[Backdrop, float, float], None]
"""Draws the doors of a lift: the backdrop they are of, how far they are shut (0 to 1), seconds since they began."""
SHUT, STAY, OPEN = 0.46, 0.42, 0.62
"""Seconds that doors take to shut, stay shut at least, and open."""
SHORT = 0.12
"""Seconds of the one fade there is where motion is reduced."""


class Ground:
    """What stands behind. `moving` says that the next frame will differ, `late` that sheets are still missing, `bare` that one
    sees that.

    Sheets are laid on the surface `work`, where something has moved, and shown when all of that has been laid.
    """

    def __init__(self, size: tuple[int, int], *, patient: bool = False) -> None:
        self.size = size
        self.lens = Lens(size, patient=patient)
        self.work: Laid | None = None
        self.shown: pygame.Surface | None = None
        """What is to be seen: `work` itself in small windows, in large ones a copy of the last that was whole."""
        self.left: pygame.Surface | None = None
        self.subject: tuple[object, ...] = ()
        self.back: Backdrop | None = None
        self.pending: tuple[Backdrop, Found] | None = None
        self.areas: list[pygame.Rect] = []
        self.waiting: list[pygame.Rect] = []
        """What of the window is laid anew for `pending`, and what of that has not been yet."""
        self.sheets: Found = []
        self.old: tuple[Backdrop, Found] | None = None
        """What `left` was laid from, while the same place fades into another state of itself."""
        self.began, self.kind, self.moving = 0.0, "", False
        self.late = self.bare = False
        self.waits = 0.0
        self.seen: tuple[str, float, str] = ("", -99.0, "")
        """The place that is to be seen, since when it has begun to be, and how it came."""
        self.light: tuple[str, pygame.Surface] | None = None

    @property
    def slices(self) -> int:
        """In how many frames a place is laid together that moves."""
        pixels = self.size[0] * self.size[1]
        return 1 if pixels <= AT_ONCE else 2 if pixels <= IN_TWO else SLICES

    def paint(self, target: pygame.Surface, back: Backdrop, found: Found, k: float, doors: Doors) -> None:
        """The place, or what is on its way to it."""
        sheets = [(p, sprite) for p, sprite in found if not p.walks]
        self.late = self.bare = any(sprite is None for _, sprite in sheets)
        self.moving = False
        subject = (tuple(id(p.picture) for p, _ in sheets), back.fill, back.veil, back.veil_alpha, self.late)
        self.lens.take()
        if subject == self.subject:
            self._closer(back, found, k)
        elif self._held(back, target, doors):
            return
        else:
            self._change(subject, back, found, k)
        self.sheets = sheets
        self._show(target, back, doors)

    # --- one place after another

    def _held(self, back: Backdrop, target: pygame.Surface, doors: Doors) -> bool:
        """Whether what was there stays, because the next place is not ready or doors have not shut: then it is painted."""
        if self.shown is None or not back.change or self.back is None or not self.back.planes or self.subject[-1]:
            return False
        kind = self._kind(back)
        if kind == "doors":
            self.waits = self.waits or back.now
            age = back.now - self.waits
            if not self.late and age >= SHUT + STAY:
                return False
            target.blit(self.view, (0, 0))
            doors(back, eased("scene", age / SHUT), age)
            self.moving, self.bare = True, False
            return True
        if self.late:
            target.blit(self.view, (0, 0))
            self.bare = kind != "drain"
        return self.late

    def _kind(self, back: Backdrop) -> str:
        if self.back is None or not back.change:
            return ""
        if back.place == self.back.place:
            veiled = back.veil_alpha != self.back.veil_alpha
            return "veil" if veiled or _sheets(back) == _sheets(self.back) else "drain"
        return back.change

    def _change(self, subject: tuple[object, ...], back: Backdrop, found: Found, k: float) -> None:
        """Another place, or the same in another state."""
        whole = self.back is not None and bool(self.back.planes) and not self.subject[-1]
        self.kind = self._kind(back) if whole and not self.late else ""
        if self.back is None or back.place != self.back.place:
            self.seen = (back.place, back.now, self.kind)
        self.left = self.view.copy() if self.shown is not None and self.kind else None
        self.lens.end()
        self.began, self.waits, self.pending = back.now, 0.0, None
        same = self.kind in ("drain", "veil") and len(self.sheets) == sum(not p.walks for p, _ in found)
        self.old = (self.back, self.sheets) if same and self.back is not None else None
        self.work = self.work or Laid(self.size)
        self.work.spots = spots_of(found, k)
        self.work.sight(found, k)
        self.work.lay(back, found, k)
        self._seen([self.work.surface.get_rect()])
        self.subject, self.back = subject, back

    def _seen(self, areas: list[pygame.Rect]) -> None:
        """What has been laid anew is to be seen."""
        assert self.work is not None
        if self.slices == 1:
            self.shown = self.work.surface
        elif self.shown is None:
            self.shown = self.work.surface.copy()
        else:
            for area in areas:
                self.shown.blit(self.work.surface, area, area)

    @property
    def view(self) -> pygame.Surface:
        """The place as the camera sees it."""
        seen = self.lens.shown or self.shown
        assert seen is not None
        return seen

    def _closer(self, back: Backdrop, found: Found, k: float) -> None:
        """The same sheets elsewhere or seen from elsewhere. While one picture is being enlarged, what it is made from waits."""
        if back.zoom != 1 and self.shown is not None and self.lens.shown is None:
            self.lens.begin(self.shown.copy() if self.slices == 1 else self.shown)
        if not self.lens.busy:
            self._move(back, found, k)
        if self.lens.shown is None or self.pending is not None or self.work is None:
            return
        if back.zoom == 1:
            self.lens.end()
            self._seen([self.work.surface.get_rect()])
        else:
            self.lens.ask(self.work.surface, cut(back, self.size, k), self.work.spots)
        self.moving = self.moving or self.lens.busy

    def _move(self, back: Backdrop, found: Found, k: float) -> None:
        """The same sheets elsewhere, laid anew where something has moved: at once in small windows, in slices in large ones."""
        assert self.work is not None
        self.waits, self.back = 0.0, back
        spots = spots_of(found, k)
        most = self.size[0] * -(-self.size[1] // self.slices)
        if self.pending is None:
            if spots == self.work.spots:
                return
            again = self._again(found, k)
            areas = [self.work.surface.get_rect()] if again else dirty(self.work.spots, spots, self.size)
            self.work.spots, self.pending = spots, (back, found)
            self.areas = self.waiting = areas if again else bands(areas, most)
        now, self.waiting = portion(self.waiting, most)
        for area in now:
            self.work.lay(*self.pending, k, area)
        if not self.waiting:
            self.pending = None
            if self.lens.shown is None:
                self._seen(self.areas)
        self.moving = self.slices > 1

    def _again(self, found: Found, k: float) -> bool:
        """In small windows, what fades away moves as what comes does: otherwise whoever walks would leave a ghost. Whether it
        has been laid over what was there."""
        if self.left is None or self.old is None or self.slices == SLICES or self.work is None or self.lens.shown:
            return False
        back, sheets = self.old
        rest = iter(sheets)
        mixed = []
        for plane, sprite in found:
            old, its = (plane, sprite) if plane.walks else next(rest)
            mixed.append((replace(old, x=plane.x, y=plane.y), its))
        self.work.lay(back, mixed, k)
        self.left.blit(self.work.surface, (0, 0))
        return True

    # --- on the window

    def _show(self, target: pygame.Surface, back: Backdrop, doors: Doors) -> None:
        assert self.shown is not None
        age = back.now - self.began
        if self.left is None or age < 0:
            self._whole(target, back)
            return
        lasts = {"wipe": seconds("scene") * 1.25, "doors": OPEN, "drain": seconds("ink_drain"), "veil": seconds("panel")}
        length = lasts.get(self.kind, SHORT) if back.change != "short" else SHORT
        if age >= length:
            self.left = None
            self._whole(target, back)
            return
        self.moving = True
        if self.kind == "doors":
            self._whole(target, back)
            doors(back, 1 - eased("scene", age / length), SHUT + STAY + age)
        elif self.kind == "wipe":
            self._wipe(target, back, eased("scene", age / length))
        else:
            curve = {"drain": "ink_drain", "veil": "panel"}.get(self.kind, "panel")
            self._fade(target, eased(curve, age / length))

    def _whole(self, target: pygame.Surface, back: Backdrop) -> None:
        """The place itself; sunk a little while a lift sets off or stops, and then its own top row stands above it."""
        dy = round(back.sink * self.size[1] / 1080)
        if dy:
            target.blit(self.view, (0, 0), (0, 0, self.size[0], dy))
        target.blit(self.view, (0, dy))

    def _fade(self, target: pygame.Surface, share: float) -> None:
        """What goes, and what comes over it."""
        assert self.left is not None
        target.blit(self.left, (0, 0))
        self.view.set_alpha(round(255 * share))
        target.blit(self.view, (0, 0))
        self.view.set_alpha(None)

    def _wipe(self, target: pygame.Surface, back: Backdrop, share: float) -> None:
        """A band of light goes across from the left; behind it is the next place."""
        assert self.left is not None
        wide, tall = self.size
        band = round(wide * EDGE)
        edge = round(share * (wide + 2 * band)) - band
        cut = max(0, min(wide, edge))
        target.blit(self.view, (0, 0), (0, 0, cut, tall))
        target.blit(self.left, (cut, 0), (cut, 0, wide - cut, tall))
        target.blit(self._lit(back.fill, band), (edge - band, 0))

    def _lit(self, colour: str, band: int) -> pygame.Surface:
        """The edge of light: clear at both sides, haze in the middle, kept as long as its colour stays."""
        size = (2 * band, self.size[1])
        if self.light is None or self.light[0] != colour:
            c = pygame.Color(colour)
            strip = pygame.Surface((2 * band, 1), pygame.SRCALPHA)
            for x in range(2 * band):
                t = 1 - abs(x - band) / band
                strip.set_at((x, 0), (c.r, c.g, c.b, round(255 * t * t * (3 - 2 * t))))
            self.light = colour, pygame.transform.scale(strip, size)
        return self.light[1]


def _sheets(back: Backdrop) -> list[int]:
    return [id(p.picture) for p in back.planes if not p.walks]
