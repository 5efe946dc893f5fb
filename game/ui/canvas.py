"""Drawing: walks a tree of nodes and paints it on a surface, logical pixels times k."""

from collections import OrderedDict
from dataclasses import replace

import pygame

from game.art.interface import panel
from game.art.svg import Picture
from game.ui.ground import Ground
from game.ui.growing import Growing
from game.ui.lens import drawn
from game.ui.lettering import letters
from game.ui.nodes import Art, Backdrop, Box, Node, Plane, Set, Sheet
from game.ui.screen import measured
from game.ui.setting import Line, Style, font, pixels
from game.ui.sprites import Sprite, Sprites

CORNER = 150
"""Half the small panel that larger ones are stretched from: its corner and its shadow."""


class Canvas:
    """A surface to paint on. `k` is window pixels a logical pixel; the canvas is `w` by `h` logical pixels."""

    def __init__(self, surface: pygame.Surface, sprites: Sprites) -> None:
        self.sprites = sprites
        self.lines: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
        self.foot = 0.0
        self.resize(surface)

    def resize(self, surface: pygame.Surface, foot: float | None = None) -> None:
        """Another surface, another size of it, or other room (logical pixels) to be kept free at its foot."""
        self.surface, self.foot = surface, self.foot if foot is None else foot
        wide, tall = surface.get_size()
        self.k, self.w, self.h = measured(wide, tall - round(self.foot * measured(wide, tall)[0]))
        self.lines.clear()
        self.panels: dict[tuple[float, str], pygame.Surface] = {}
        self.ground = Ground(surface.get_size(), patient=not self.sprites.processes)
        self.growing = Growing(self.sprites)
        self.sheets: OrderedDict[Sheet, pygame.Surface] = OrderedDict()
        self.still: dict[tuple[Picture, float], pygame.Surface] = {}
        self.incomplete = False
        self.moving = False
        """Whether the next frame will differ though nothing else has changed: a place is on its way to another."""
        self.bare = False
        """Whether the place itself is still missing sheets."""

    def draw(self, node: Node) -> None:
        """The node, what is in it, and what lies over that. `incomplete` says whether something was not ready."""
        self.incomplete = self.moving = False
        self._node(node)

    def also(self, node: Node) -> None:
        """A node beside what has been drawn."""
        self._node(node)

    def _node(self, node: Node) -> None:
        for paint in node.paint:
            self._paint(paint)
        for child in node.children:
            self._node(child)
        for paint in node.over:
            self._paint(paint)

    def _paint(self, paint: object) -> None:
        match paint:
            case Set():
                self._set(paint)
            case Art():
                self._art(paint)
            case Box():
                self._box(paint)
            case Sheet():
                self._sheet(paint)
            case Backdrop():
                self._backdrop(paint)

    # --- pictures

    def _art(self, art: Art) -> None:
        k = self.k * art.scale
        picture: Picture | None = art.picture
        sprite = self.sprites.later(art.picture, k) if art.late else self.sprites.get(art.picture, k)
        if sprite is None:
            self.incomplete = True
            picture = art.instead
            sprite = self.sprites.later(picture, k) if picture else None
        if sprite is None or picture is None:
            return
        if art.grown != 1:
            grown, sprite = self.growing.get(picture, k, art.grown, sprite, sharp=art.sharp, faint=art.alpha < 255)
            k *= grown
        surface = sprite.surface
        ax, ay = picture.anchor
        where = (round(art.x * self.k - ax * k) + sprite.dx, round(art.y * self.k - ay * k) + sprite.dy)
        if art.clip == "round":
            self.surface.blit(self._round(picture, surface, k), where)
            return
        if art.within is not None:
            self.surface.set_clip(pygame.Rect(*(round(v * self.k) for v in art.within)))
        if art.alpha < 255:
            surface.set_alpha(art.alpha)
            self.surface.blit(surface, where)
            surface.set_alpha(255)
        else:
            self.surface.blit(sprite.ready(), where, special_flags=sprite.flags)
        if art.within is not None:
            self.surface.set_clip(None)

    def _round(self, picture: Picture, surface: pygame.Surface, k: float) -> pygame.Surface:
        """The surface cut to the circle that fits it."""
        key = (picture, k)
        if key not in self.still:
            w, h = surface.get_size()
            mask = pygame.Surface((w * 4, h * 4), pygame.SRCALPHA)
            pygame.draw.circle(mask, "white", (w * 2, h * 2), min(w, h) * 2)
            cut = surface.copy()
            cut.blit(pygame.transform.smoothscale(mask, (w, h)), (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
            self.still[key] = cut
        return self.still[key]

    def _backdrop(self, back: Backdrop) -> None:
        """The place: its planes laid together, or what leads to it."""
        found = self._planes(back)
        if back.zoom != 1 and back.still:
            near = self._planes(larger := drawn(back))
            back, found = (larger, near) if all(sprite or p.walks for p, sprite in near) else (back, found)
        self.ground.paint(self.surface, back, found, self.k, self._doors)
        self.incomplete, self.bare = self.incomplete or self.ground.late, self.ground.bare
        self.moving = self.moving or self.ground.moving

    def _planes(self, back: Backdrop) -> list[tuple[Plane, Sprite | None]]:
        return [(p, self._plane(p, self.k * p.scale)) for p in back.planes]

    def _plane(self, plane: Plane, k: float) -> Sprite | None:
        """The sprite of a sheet; of somebody who walks, only when their whole stride is there."""
        if not plane.walks:
            return self.sprites.later(plane.picture, k)
        stride = [self.sprites.soon(picture, k) for picture in plane.stride]
        return self.sprites.soon(plane.picture, k) if all(stride) else None

    def _doors(self, back: Backdrop, shut: float, age: float) -> None:
        # Only now: doors are drawn with the places, which the first frame does without.
        from game.ui.doors import leaves

        for art in leaves(back.place, self.w, self.h, shut, age):
            self._art(art)

    # --- shapes

    def _sheet(self, sheet: Sheet) -> None:
        """A panel; one that stays as it is, is put together once and kept."""
        k, whole = self.k, replace(sheet, x=0, y=0, alpha=255)
        left, top = round((sheet.x - 54) * k), round((sheet.y - 42) * k)
        kept = self.sheets.get(whole)
        if kept is None:
            size = (round((sheet.x + sheet.w + 54) * k) - left, round((sheet.y + sheet.h + 66) * k) - top)
            kept = self.sheets[whole] = self._put_together(sheet, pygame.Surface(size, pygame.SRCALPHA))
            while len(self.sheets) > 4:
                self.sheets.popitem(last=False)
        self.sheets.move_to_end(whole)
        if sheet.alpha < 255:
            kept.set_alpha(sheet.alpha)
        elif not kept.get_flags() & pygame.RLEACCEL:
            kept.set_alpha(255, pygame.RLEACCEL)
        self.surface.blit(kept, (left, top))

    def _put_together(self, sheet: Sheet, target: pygame.Surface) -> pygame.Surface:
        """Nine pieces of one small panel: corners as drawn, edges and middle stretched along themselves."""
        source = self._panel(sheet.radius, sheet.fill)
        c, size, low = round(CORNER * self.k), source.get_width(), source.get_height()
        wide, tall = target.get_size()
        c = min(c, wide // 2, tall // 2)
        xs = ((0, c, 0, c), (c, size - 2 * c, c, wide - 2 * c), (size - c, c, wide - c, c))
        ys = ((0, c, 0, c), (c, low - 2 * c, c, tall - 2 * c), (low - c, c, tall - c, c))
        for sx, sw, dx, dw in xs:
            for sy, sh, dy, dh in ys:
                if dw > 0 and dh > 0:
                    self._piece(target, source, (sx, sy, sw, sh), (dx, dy, dw, dh))
        return target

    def _piece(
        self, target: pygame.Surface, source: pygame.Surface, cut: tuple[int, int, int, int], to: tuple[int, int, int, int]
    ) -> None:
        if cut[2:] == to[2:]:
            target.blit(source, to[:2], cut)
            return
        middle = source.subsurface(cut)
        colour = middle.get_at((cut[2] // 2, cut[3] // 2))
        flat = colour.a == 255 and to[2] != cut[2] and to[3] != cut[3]
        if flat:
            target.fill(colour, to)
        else:
            target.blit(pygame.transform.scale(middle, to[2:]), to[:2])

    def _panel(self, radius: float, fill: str) -> pygame.Surface:
        key = (radius, fill)
        if key not in self.panels:
            side = 2 * CORNER + 40
            picture = panel(side - 108, side - 108, radius=radius, fill=fill)
            sprite = self.sprites.get(picture, self.k)
            # Sprites are cut to what shows; the pieces are counted from the whole picture's corner.
            whole = pygame.Surface((round(picture.width * self.k), round(picture.height * self.k)), pygame.SRCALPHA)
            whole.blit(sprite.surface, (sprite.dx, sprite.dy))
            self.panels[key] = whole
        return self.panels[key]

    def _box(self, box: Box) -> None:
        rect = pygame.Rect(round(box.x * self.k), round(box.y * self.k), round(box.w * self.k), round(box.h * self.k))
        radius = round(min(box.radius, box.w / 2, box.h / 2) * self.k)
        line = max(1, round(box.width * self.k)) if box.stroke else 0
        if radius == 0 and box.alpha == 255:
            if box.fill:
                self.surface.fill(box.fill, rect)
            if box.stroke:
                pygame.draw.rect(self.surface, box.stroke, rect, line)
            return
        shape = self._rounded(rect.size, radius, box.fill, box.stroke, line)
        shape.set_alpha(box.alpha)
        self.surface.blit(shape, rect)

    def _rounded(self, size: tuple[int, int], radius: int, fill: str, stroke: str, line: int) -> pygame.Surface:
        """A smooth-cornered rectangle, drawn large and shrunk, kept."""
        key = ("box", size, radius, fill, stroke, line)
        found = self.lines.get(key)
        if found is None:
            n = 1 if radius == 0 else 3
            big = pygame.Surface((max(1, size[0] * n), max(1, size[1] * n)), pygame.SRCALPHA)
            clear = pygame.Color(fill or stroke)
            big.fill((clear.r, clear.g, clear.b, 0))
            if fill:
                pygame.draw.rect(big, fill, big.get_rect(), border_radius=radius * n)
            if stroke:
                pygame.draw.rect(big, stroke, big.get_rect(), line * n, border_radius=radius * n)
            found = pygame.transform.smoothscale(big, (max(1, size[0]), max(1, size[1]))) if n > 1 else big
            self._keep(key, found)
        return found

    # --- text

    def _set(self, text: Set) -> None:
        left = text.words
        for line in text.block.lines:
            shown = len(line.words) if left < 0 else min(left, len(line.words))
            if left >= 0:
                left -= shown
            if not shown:
                continue
            surface = self._line(line, text.block.style)
            where = (round((text.x + line.x) * self.k), round((text.y + line.y) * self.k) + self._rise(text.block.style))
            last = line.words[shown - 1]
            area = (
                None
                if shown == len(line.words)
                else (0, 0, round((last.x + last.width - line.x) * self.k) + 1, surface.get_height())
            )
            if text.alpha < 255:
                surface.set_alpha(text.alpha)
            self.surface.blit(surface, where, area)
            if text.alpha < 255:
                surface.set_alpha(255)

    def _line(self, line: Line, style: Style) -> pygame.Surface:
        key = (line.words, style.voice, style.size, style.colour, style.weight, style.spacing)
        found = self.lines.get(key)
        if found is None:
            found = self._keep(key, self._rendered(line, style))
        else:
            self.lines.move_to_end(key)
        return found

    def _rendered(self, line: Line, style: Style) -> pygame.Surface:
        px = pixels(style.size, self.k)
        face = font(style.voice, style.weight, px)
        surface = pygame.Surface(
            (max(1, round(line.width * self.k) + px // 2), face.get_ascent() - face.get_descent() + 4), pygame.SRCALPHA
        )
        for word in line.words:
            own = font(style.voice, word.weight, px)
            letters(surface, own, word.text, (word.x - line.x) * self.k, face.get_ascent() - own.get_ascent(), style, px)
        return surface

    def _rise(self, style: Style) -> int:
        """From a line's top to its surface's: capitals stand in the middle of the line, whatever the font's own measures."""
        px = pixels(style.size, self.k)
        return round(style.size * self.k * (style.leading / 2 + 0.34)) - font(style.voice, style.weight, px).get_ascent()

    def _keep(self, key: tuple[object, ...], surface: pygame.Surface) -> pygame.Surface:
        self.lines[key] = surface
        while len(self.lines) > 800:
            self.lines.popitem(last=False)
        return surface
